import { equalBytes } from '../formats/bytes.ts';
import type { Certificate } from '../formats/x509/types.ts';
import { hasExplicitCurve } from './keys.ts';

const ANY_PURPOSE = '2.5.29.37.0';

/**
 * Critical extensions that change nothing here: CRL distribution points (revocation is reported as not checked), private key usage
 * period, and Microsoft's application policies, which repeat the extended key usage.
 */
const HARMLESS: ReadonlySet<string> = new Set(['2.5.29.31', '2.5.29.16', '1.3.6.1.4.1.311.21.10']);

const name = ({ subject }: Certificate): string => subject.commonName ?? subject.text;

/** What forbids using this certificate at all. */
export const certificateProblem = (certificate: Certificate): string | undefined => {
  if (hasExplicitCurve(certificate.keyAlgorithm)) return `${name(certificate)} has an EC key with explicit parameters`;
  const unknown = certificate.unknownCritical.find((oid) => !HARMLESS.has(oid));
  return unknown === undefined ? undefined : `${name(certificate)} has the critical extension ${unknown}, which is not understood`;
};

/** Certificates between the leaf and an authority, self-issued ones not counted (RFC 5280 4.2.1.9). */
const between = (path: readonly Certificate[]): number => path.slice(1).filter(({ subject, issuer }) => !equalBytes(subject.der, issuer.der)).length;

/** What forbids this certificate to issue the last one of `path`, which begins with the leaf. */
export const authorityProblem = (authority: Certificate, path: readonly Certificate[], purpose: string): string | undefined => {
  const { basicConstraints, keyUsage, extendedKeyUsage } = authority;
  if (basicConstraints?.ca !== true) return `${name(authority)} issued a certificate but is no certification authority`;
  if (basicConstraints.pathLength !== undefined && between(path) > basicConstraints.pathLength) return `${name(authority)} allows ${basicConstraints.pathLength} authorities below it, not ${between(path)}`;
  if (keyUsage !== undefined && !keyUsage.includes('keyCertSign')) return `${name(authority)} issued a certificate although its key usage does not allow it`;
  if (extendedKeyUsage !== undefined && !extendedKeyUsage.includes(purpose) && !extendedKeyUsage.includes(ANY_PURPOSE)) return `${name(authority)} is restricted to other purposes`;
  return certificateProblem(authority);
};
