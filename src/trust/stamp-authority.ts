import { OID } from '../formats/asn1/oids.ts';
import type { Certificate } from '../formats/x509/types.ts';
import type { Anchor, AnchorSet } from './anchors.ts';
import { certificateProblem } from './authority.ts';
import { type Budget, dateProblems, findChains, type Path } from './chain.ts';
import { isNegative } from './negative.ts';

/** Whom to believe, as the checks of one signature need it. */
export interface Trust {
  readonly anchors: AnchorSet;
  readonly userRoots: readonly Anchor[];
  readonly budget: Budget;
}

export interface StampAuthority {
  /** The stamp is wrong, whoever made it. */
  readonly wrong: readonly string[];
  /** The stamp may be right, but nobody vouches for who made it. */
  readonly untrusted: readonly string[];
  readonly anchor: Anchor | undefined;
}

const usageProblems = ({ extendedKeyUsage, keyUsage }: Certificate, alone: boolean): string[] => {
  const found: string[] = [];
  if (extendedKeyUsage?.includes(OID.timeStamping) !== true) found.push('its authority may not issue time stamps');
  else if (alone && extendedKeyUsage.length > 1) found.push('its authority has other purposes beside time stamps');
  if (keyUsage !== undefined && !keyUsage.includes('digitalSignature') && !keyUsage.includes('nonRepudiation')) found.push("its authority's key may not sign");
  return found;
};

const forgedBy = (paths: readonly Path[], { forgedTimestampAuthorities, test, flight }: AnchorSet['negative']): string | undefined =>
  [...forgedTimestampAuthorities, ...test, ...flight].find((fact) => paths.some((path) => isNegative(path, fact)))?.name;

/** Judges the certificate that made a stamp, at the time it states. `alone`: RFC 3161 2.3 allows no purpose beside time stamps. */
export const judgeAuthority = (authority: Certificate, bag: readonly Certificate[], time: number, alone: boolean, trust: Trust): StampAuthority => {
  const own = certificateProblem(authority);
  const wrong = [...usageProblems(authority, alone), ...(own === undefined ? [] : [own])];
  const { complete, partial, broken } = findChains({ ...trust, leaf: authority, bag, purpose: OID.timeStamping });
  const forged = forgedBy([...complete, ...partial], trust.anchors.negative);
  if (forged !== undefined) return { wrong, untrusted: [`its authority belongs to ${forged}, which is known for false time stamps`], anchor: undefined };
  const anchored = complete.filter(({ anchor }) => anchor !== undefined);
  const [first] = anchored;
  if (first === undefined) return { wrong: [...wrong, ...broken], untrusted: [`its authority ${authority.subject.text} leads to no listed root`], anchor: undefined };
  const held = anchored.find((path) => dateProblems(path, time).length === 0);
  return held === undefined ? { wrong, untrusted: dateProblems(first, time), anchor: undefined } : { wrong, untrusted: [], anchor: held.anchor };
};
