/** Object identifiers, written out here a second time so that the product's own table has something to disagree with. */
const MS = '1.3.6.1.4.1.311';
const PKCS9 = '1.2.840.113549.1.9';

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: `${PKCS9}.3`,
  messageDigest: `${PKCS9}.4`,
  signingTime: `${PKCS9}.5`,
  countersignature: `${PKCS9}.6`,
  tstInfo: `${PKCS9}.16.1.4`,
  signingCertificate: `${PKCS9}.16.2.12`,
  signingCertificateV2: `${PKCS9}.16.2.47`,
  indirectData: `${MS}.2.1.4`,
  statementType: `${MS}.2.1.11`,
  opusInfo: `${MS}.2.1.12`,
  peImageData: `${MS}.2.1.15`,
  individualPurpose: `${MS}.2.1.21`,
  cabData: `${MS}.2.1.25`,
  link: `${MS}.2.1.28`,
  pageHashV1: `${MS}.2.3.1`,
  pageHashV2: `${MS}.2.3.2`,
  nestedSignature: `${MS}.2.4.1`,
  rfc3161Token: `${MS}.3.3.1`,
  certificateTrustList: `${MS}.10.1`,
  catalogList: `${MS}.12.1.1`,
  catalogMemberV1: `${MS}.12.1.2`,
  catalogMemberV2: `${MS}.12.1.3`,
  nameValue: `${MS}.12.2.1`,
  memberInfoV1: `${MS}.12.2.2`,
  memberInfoV2: `${MS}.12.2.3`,
  rsaEncryption: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  mgf1: '1.2.840.113549.1.1.8',
  ecPublicKey: '1.2.840.10045.2.1',
} as const;

/** Extended key usages, by what they are called in conversation. */
export const EKU = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  whql: `${MS}.10.3.5`,
  attested: `${MS}.10.3.5.1`,
  extendedVerification: `${MS}.10.3.39`,
  windows: `${MS}.10.3.6`,
  lifetimeSigning: `${MS}.10.3.13`,
  preview: `${MS}.10.3.27.1`,
  elam: `${MS}.61.4.1`,
  halExtension: `${MS}.61.5.1`,
  microsoftPublisher: `${MS}.76.8.1`,
  phone: `${MS}.76.5.10`,
  phoneOem: `${MS}.76.5.40`,
  trustedSigning: `${MS}.97.1.0`,
} as const;

export type Digest = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

export const DIGEST_OID: Readonly<Record<Digest, string>> = {
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};

export const RSA_WITH: Readonly<Record<Digest, string>> = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};

export const ECDSA_WITH: Readonly<Record<Digest, string>> = {
  md5: '1.2.840.10045.4.1',
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};
