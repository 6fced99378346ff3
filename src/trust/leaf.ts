import { OID } from '../formats/asn1/oids.ts';
import type { Certificate } from '../formats/x509/types.ts';
import { certificateProblem } from './authority.ts';
import { sha256Of } from './fingerprint.ts';
import type { SignerFacts } from './signature.ts';

const EV_POLICY = '2.23.140.1.3';
const BUSINESS_CATEGORY = '2.5.4.15';
const LIFETIME_SIGNING = '1.3.6.1.4.1.311.10.3.13';

export const signerFacts = (leaf: Certificate): SignerFacts => ({
  subject: leaf.subject.text, commonName: leaf.subject.commonName ?? '', issuer: leaf.issuer.text, serial: leaf.serial, sha256: sha256Of(leaf),
  notBefore: leaf.notBefore, notAfter: leaf.notAfter, eku: leaf.extendedKeyUsage ?? [],
});

/** Either sign of extended validation: issuers set both, or only the category. */
export const hasExtendedValidation = ({ policies, subject }: Certificate): boolean =>
  policies.includes(EV_POLICY) || subject.attributes.some(({ oid }) => oid === BUSINESS_CATEGORY);

/** The signer's certificate ends the life of what it signed, whatever a time stamp says. */
export const signsForLifetime = ({ extendedKeyUsage }: Certificate): boolean => extendedKeyUsage?.includes(LIFETIME_SIGNING) === true;

/** What forbids the certificate to sign code. */
export const leafProblems = (leaf: Certificate): string[] => {
  const own = certificateProblem(leaf);
  return [
    ...(leaf.extendedKeyUsage?.includes(OID.codeSigning) === true ? [] : ["the signer's certificate is not for code signing"]),
    ...(leaf.keyUsage === undefined || leaf.keyUsage.includes('digitalSignature') ? [] : ["the key usage of the signer's certificate does not allow signatures"]),
    ...(own === undefined ? [] : [own]),
  ];
};
