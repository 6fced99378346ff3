import type { Certificate } from '../formats/x509/types.ts';
import type { Path } from './chain.ts';
import type { NegativeFact, SubjectPattern } from './data/types.ts';
import { isCertificate } from './fingerprint.ts';

/**
 * Some certificate of the path is the listed one, or names it as its issuer: the roots of test hierarchies are seldom in the file.
 * A name can only be claimed to one's own disadvantage here.
 */
export const isNegative = ({ certificates }: Path, fact: NegativeFact): boolean =>
  certificates.some((certificate) => isCertificate(certificate, fact) || (fact.kind !== 'leaf' && certificate.issuer.commonName === fact.name));

const commonNames = (certificates: readonly Certificate[]): string[] =>
  certificates.flatMap(({ subject, issuer }) => [subject.commonName ?? '', issuer.commonName ?? '']);

/** Some name of the path matches, on the part that the pattern is about. */
export const matchesSubject = ({ certificates }: Path, { pattern, on }: SubjectPattern): boolean => {
  const names = on === 'leaf CN' ? [certificates[0]?.subject.commonName ?? ''] : commonNames(certificates);
  const expression = new RegExp(pattern, 'u');
  return names.some((name) => expression.test(name));
};
