/** One SignerInfo against what it signs (RFC 5652 5.4 to 5.6, in the strict form that Windows asks for). */
import { equalBytes } from '../formats/bytes.ts';
import { OID } from '../formats/asn1/oids.ts';
import { contentTypeOf, messageDigestOf } from '../formats/cms/attributes.ts';
import type { SignedData, SignerInfo } from '../formats/cms/types.ts';
import type { AlgorithmIdentifier, Certificate } from '../formats/x509/types.ts';
import { digestLabel, digestName, schemeOf } from './algorithms.ts';
import { attempt } from './attempt.ts';
import { hashBytes } from './digest.ts';
import { hasExplicitCurve, verifies } from './keys.ts';

export interface SignerCheck {
  /** The signer's certificate; the one whose key verifies where several have its name. */
  readonly certificate: Certificate | undefined;
  readonly problems: readonly string[];
}

/** Certificates of one issuer and serial number that are tried. Genuine bags hold one. */
const MAX_TWINS = 4;

const named = (signer: SignerInfo, bag: readonly Certificate[]): Certificate[] =>
  bag.filter(({ serial, issuer }) => serial === signer.serial && equalBytes(issuer.der, signer.issuer.der)).slice(0, MAX_TWINS);

/**
 * What the signed attributes state about the content. `content` are its parts one after the other.
 * `contentTypes` are the types that may be stated; `undefined` among them allows stating none.
 */
const attributeProblems = (signer: SignerInfo, contentTypes: readonly (string | undefined)[], content: readonly Uint8Array[]): string[] => {
  const digest = digestName(signer.digestAlgorithm.oid);
  if (digest === undefined) return [`the signer's digest algorithm ${signer.digestAlgorithm.oid} is not supported`];
  if (signer.signedAttributesDer === undefined) return ['the signer has no signed attributes'];
  const read = attempt(() => ({ type: contentTypeOf(signer.signedAttributes), digest: messageDigestOf(signer.signedAttributes) }));
  if (read.value === undefined) return [`signed attributes: ${read.cause}`];
  const found: string[] = [];
  if (!contentTypes.includes(read.value.type)) found.push(`the signed content type is ${read.value.type ?? 'missing'} instead of ${contentTypes[0]}`);
  if (read.value.digest === undefined) found.push('the signed message digest is missing');
  else if (!equalBytes(read.value.digest, hashBytes(digest, content))) found.push('the signed message digest is not the digest of the content');
  return found;
};

const unverified = (signer: SignerInfo, certificate: Certificate): string => {
  const { oid } = signer.signatureAlgorithm;
  if (schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm.oid) === undefined) return `the signature algorithm ${oid} is not supported`;
  if (hasExplicitCurve(certificate.keyAlgorithm)) return `the signer's EC key has explicit parameters`;
  return `the signature does not verify under the key of ${certificate.subject.text}`;
};

type Accepts = (signer: SignerInfo, certificate: Certificate) => boolean;

/** The signature value over the signed attributes comes from this certificate's key. */
export const signedBy: Accepts = (signer, certificate) => {
  const scheme = schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm.oid);
  return scheme !== undefined && signer.signedAttributesDer !== undefined && verifies(certificate, scheme, signer.signedAttributesDer, signer.signature);
};

/** Attributes, certificate and signature value. */
export const checkSigner = (
  signer: SignerInfo, contentTypes: readonly (string | undefined)[], content: readonly Uint8Array[], bag: readonly Certificate[], accepts: Accepts = signedBy,
): SignerCheck => {
  const problems = attributeProblems(signer, contentTypes, content);
  const candidates = named(signer, bag);
  const [first] = candidates;
  if (first === undefined) return { certificate: undefined, problems: [...problems, `the certificate of the signer (serial ${signer.serial}) is not there`] };
  const certificate = candidates.find((candidate) => accepts(signer, candidate));
  if (certificate !== undefined) return { certificate, problems };
  const cause = signer.signedAttributesDer === undefined ? [] : [unverified(signer, first)];
  return { certificate: first, problems: [...problems, ...cause] };
};

/** Parameters that say nothing: absent or NULL. Those of PSS are read, those of an EC key are its curve. */
const hasPlainParameters = ({ oid, parameters }: AlgorithmIdentifier): boolean =>
  parameters === undefined || (parameters[0] === 0x05 && parameters.length === 2) || oid === OID.rsaPss || (oid === OID.ecPublicKey && parameters[0] === 0x06);

const parameterProblems = ({ digestAlgorithms }: SignedData, signer: SignerInfo): string[] =>
  [...digestAlgorithms, signer.digestAlgorithm, signer.signatureAlgorithm].filter((algorithm) => !hasPlainParameters(algorithm)).map(({ oid }) => `the algorithm ${oid} has parameters that it does not take`);

/** The rules of Authenticode about the SignedData around the signer. */
export const envelopeProblems = (signedData: SignedData, signer: SignerInfo): string[] => [
  ...parameterProblems(signedData, signer),
  ...(signedData.version === 1 ? [] : [`SignedData has version ${signedData.version} instead of 1`]),
  ...(signer.version === 1 ? [] : [`the signer has version ${signer.version} instead of 1`]),
  ...signedData.problems,
];

export const signerDigest = (signer: SignerInfo): string => digestLabel(signer.digestAlgorithm.oid);
