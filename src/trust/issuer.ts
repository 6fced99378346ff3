import type { Certificate } from '../formats/x509/types.ts';
import type { AnchorSet } from './anchors.ts';
import type { Path } from './chain.ts';
import type { IssuerGrade } from './data/types.ts';
import { hasTbs, sha256Of } from './fingerprint.ts';
import type { Signature } from './signature.ts';

export interface Recognised {
  readonly grade: IssuerGrade;
  readonly pin: NonNullable<Signature['pin']>;
}

/**
 * Which of Microsoft's issuing authorities a certificate is: by its exact bytes, else by what was signed, else by name below a pinned
 * root. Names alone prove nothing, so the last needs a path that verified.
 */
export const recognise = (authority: Certificate, { anchor }: Path, { issuers, issuersByName }: AnchorSet): Recognised | undefined => {
  const sha256 = sha256Of(authority);
  const exact = issuers.find((issuer) => issuer.sha256 === sha256);
  if (exact !== undefined) return { grade: exact.grade, pin: 'sha256' };
  const tbs = issuers.find((issuer) => hasTbs(authority, issuer.tbs));
  if (tbs !== undefined) return { grade: tbs.grade, pin: 'tbs' };
  if (anchor?.kind !== 'microsoft') return undefined;
  const { commonName, organization } = authority.subject;
  const named = issuersByName.find((issuer) => issuer.commonName === commonName && issuer.organization === organization && issuer.roots.includes(anchor.id));
  return named === undefined ? undefined : { grade: named.grade, pin: 'name' };
};
