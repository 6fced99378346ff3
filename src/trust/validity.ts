/** Which time a chain is judged at, and which chains hold then. */
import type { Certificate } from '../formats/x509/types.ts';
import { type Chains, dateProblems, isSelfIssued, isSignedBy, type Path } from './chain.ts';
import { signsForLifetime } from './leaf.ts';
import type { Stamp, Stamps } from './timestamp.ts';

const DAY = 86_400_000;
/** Clocks of signers run ahead of those of stamp authorities; more than this no genuine catalog shows. */
const CLOCK_TOLERANCE = 2 * DAY;

/** A list that claims to be younger than its stamp was stamped with a wrong time: a mark of backdating. */
const againstList = (stamp: Stamp, listedAt: number | undefined): Stamp => {
  if (listedAt === undefined || listedAt <= stamp.facts.time + CLOCK_TOLERANCE) return stamp;
  const problem = `time stamp: it is older than the list it stamps, which is of ${new Date(listedAt).toISOString()}`;
  return { ...stamp, anchor: undefined, facts: { ...stamp.facts, trusted: false, problems: [...stamp.facts.problems, problem] } };
};

export interface ChosenStamp {
  readonly stamp: Stamp | undefined;
  /** Set when no stamp can be trusted and one is wrong. */
  readonly problems: readonly string[];
}

/** The stamp that counts: a trusted one before one that is merely not wrong. `listedAt` is when a catalog says it was made. */
export const chooseStamp = ({ stamps, unreadable }: Stamps, listedAt: number | undefined): ChosenStamp => {
  const all = stamps.map((stamp) => againstList(stamp, listedAt));
  const trusted = all.find(({ facts }) => facts.trusted);
  if (trusted !== undefined) return { stamp: trusted, problems: [] };
  const wrong = all.filter((stamp) => stamp.wrong);
  return { stamp: all.find((stamp) => !stamp.wrong) ?? all[0], problems: [...wrong.flatMap(({ facts }) => facts.problems), ...unreadable] };
};

/** The stamped time, where a stamp may stand in for `now`. A root of the user's cannot backdate what Microsoft signed. */
const judgedAt = (path: Path, leaf: Certificate, stamp: Stamp | undefined, now: number): number => {
  if (stamp?.facts.trusted !== true || signsForLifetime(leaf)) return now;
  return stamp.anchor?.kind === 'user' && path.anchor?.kind === 'microsoft' ? now : stamp.facts.time;
};

export interface Held {
  /** Paths that hold at their time; all candidates when none does. */
  readonly paths: readonly Path[];
  readonly problems: readonly string[];
  /** Those of them that are about dates. */
  readonly dates: readonly string[];
}

const longest = (paths: readonly Path[]): readonly Path[] => {
  const length = Math.max(0, ...paths.map(({ certificates }) => certificates.length));
  return paths.filter(({ certificates }) => certificates.length === length);
};

/** Paths to an anchor if there are any; a broken link counts only when there are none, because another path may stand in for it. */
export const heldPaths = (leaf: Certificate, { complete, partial, broken }: Chains, stamp: Stamp | undefined, now: number): Held => {
  const candidates = complete.length > 0 ? complete : longest(partial);
  const problems = complete.length > 0 ? [] : [...broken];
  if (complete.length === 0 && isSelfIssued(leaf) && !isSignedBy(leaf, leaf)) problems.push("the signer's certificate is its own issuer, but its signature does not verify under its key");
  const dated = candidates.map((path) => ({ path, found: dateProblems(path, judgedAt(path, leaf, stamp, now)) }));
  const held = dated.filter(({ found }) => found.length === 0).map(({ path }) => path);
  if (held.length > 0 || dated.length === 0) return { paths: held, problems, dates: [] };
  const dates = dated[0]?.found ?? [];
  return { paths: candidates, problems: [...problems, ...dates], dates };
};
