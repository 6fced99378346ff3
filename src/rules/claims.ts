/** Which claims of the evidence manifests count for the package under judgement, and why the others do not. */
import type { Claim, ClaimOf, ClaimsFile, ClaimType } from '../evidence/claims.ts';
import { bareDigest } from '../policy/binding.ts';
import { freshnessOf } from '../policy/freshness.ts';
import { levelProblem } from '../policy/trust-level.ts';
import { CLAIM_ENTRIES } from './claim-entries.ts';
import { unknown, type Context, type Facts, type Observation, type Where } from './rule.ts';

/** A claim a rule may rest on. */
export interface CountingClaim<T extends ClaimType = ClaimType> {
  readonly file: string;
  readonly claim: ClaimOf<T>;
}

/** A claim of whatever type, and its manifest. */
export interface PlacedClaim {
  readonly file: string;
  readonly claim: Claim;
}

/** A claim of the right type that proves nothing here. */
export interface RefusedClaim {
  readonly file: string;
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export interface ClaimsFound<T extends ClaimType> {
  readonly type: T;
  readonly counting: readonly CountingClaim<T>[];
  readonly refused: readonly RefusedClaim[];
  /** Identity of the package, 64 hexadecimal digits; `undefined` when it has none, and then nothing counts. */
  readonly packageDigest: string | undefined;
}

const isOf = <T extends ClaimType>(type: T, claim: Claim): claim is ClaimOf<T> => claim.type === type;

/** As the policy says, else as the profile does. */
export const signedResultsNeeded = ({ policy, profile }: Pick<Context, 'policy' | 'profile'>): boolean => policy.requireSigned ?? profile === 'whcp';

/** What a rule may overlook. `expired`: it has something of its own to say of a claim's age. */
export interface Lenience {
  readonly expired?: boolean;
}

/** Expiry and the clock; that it is older than the build is judged where the build's time is known. */
const staleness = (claim: Claim, now: Date, { expired = false }: Lenience): string | undefined =>
  freshnessOf(claim, now).find(({ kind }) => (kind === 'expired' && !expired) || kind === 'future')?.message;

const artifactProblem = ({ artifacts }: ClaimsFile, id: string): string | undefined => {
  const broken = artifacts.find((artifact) => artifact.claim === id && artifact.found !== artifact.sha256);
  if (broken === undefined) return undefined;
  return broken.found === undefined ? `its artifact ${broken.path} is not there` : `its artifact ${broken.path} is another file: its SHA-256 is ${broken.found}`;
};

const refusal = (manifest: ClaimsFile, claim: Claim, packageDigest: string | undefined, context: Context, lenience: Lenience = {}): string | undefined => {
  if (manifest.fork) return 'it came with a pull request of a fork';
  if (packageDigest === undefined) return 'this package has no digest that it could be bound to';
  if (claim.subject.packageDigest !== packageDigest) return `it is of package ${claim.subject.packageDigest.slice(0, 12)}, this one is ${packageDigest.slice(0, 12)}`;
  return levelProblem(claim.type, manifest.level, signedResultsNeeded(context)) ?? staleness(claim, context.now, lenience) ?? artifactProblem(manifest, claim.id);
};

/** Digest of the one package under judgement. */
export const packageDigestOf = (tree: Facts<'tree'>['tree']): string | undefined => {
  const digests = tree.map(({ value }) => bareDigest(value.packageDigest));
  return digests.length === 1 && digests[0] !== '' ? digests[0] : undefined;
};

/**
 * Claims of one type: bound to this package, of a level that is high enough, neither expired nor of the future, with the artifacts they
 * name. A manifest that is wrong anywhere holds no claims at all.
 */
export const claimsOf = <T extends ClaimType>(type: T, { claims, tree }: Facts<'claims' | 'tree'>, context: Context, lenience: Lenience = {}): ClaimsFound<T> => {
  const packageDigest = packageDigestOf(tree);
  const counting: CountingClaim<T>[] = [];
  const refused: RefusedClaim[] = [];
  for (const { file, value } of claims) {
    for (const claim of value.claims) {
      if (!isOf(type, claim)) continue;
      const reason = refusal(value, claim, packageDigest, context, lenience);
      if (reason === undefined) counting.push({ file, claim });
      else refused.push({ file, id: claim.id, line: claim.line, column: claim.column, reason });
    }
  }
  return { type, counting, refused, packageDigest };
};

/** Claims of whatever type that count for this package. */
export const countingClaims = ({ claims, tree }: Facts<'claims' | 'tree'>, context: Context): readonly PlacedClaim[] => {
  const packageDigest = packageDigestOf(tree);
  return claims.flatMap(({ file, value }) => value.claims.filter((claim) => refusal(value, claim, packageDigest, context) === undefined).map((claim) => ({ file, claim })));
};

/** Where a claim stands, for an observation about it. */
export const claimWhere = ({ file, claim }: { readonly file: string; readonly claim: Pick<Claim, 'id' | 'line' | 'column'> }): Where => ({ file, line: claim.line, column: claim.column, subject: claim.id });

/** The smallest entry of a manifest that states such a claim of this package. */
export const claimRemedy = <T extends ClaimType>({ type, packageDigest }: Pick<ClaimsFound<T>, 'type' | 'packageDigest'>): string => {
  const { role, own } = CLAIM_ENTRIES[type];
  const subject = packageDigest ?? '<packageDigest that the gate prints>';
  return `Add to the claims of driver-gate.evidence.yml: \`- {id: <name>, type: ${type}, subject: {packageDigest: ${subject}}, attestedBy: {github: <login>, role: ${role}}, attestedAt: <time>, ${own}}\``;
};

const SHOWN = 3;

/**
 * What to say when nothing of the type counts: `unknown`, one observation per claim that was refused (at most three), or one that there
 * is none. Empty when something counts.
 */
export const claimsLacking = <T extends ClaimType>(found: ClaimsFound<T>): readonly Observation[] => {
  const { type, counting, refused } = found;
  if (counting.length > 0) return [];
  const remedy = claimRemedy(found);
  if (refused.length === 0) return [unknown(`no evidence manifest holds a claim of type ${type} for this package`, { subject: type, cause: `absent:claim ${type}`, remedy })];
  const shown = refused.slice(0, SHOWN).map(({ file, id, line, column, reason }) =>
    unknown(`the claim ${id} does not count: ${reason}`, { file, line, column, subject: id, cause: `refused:${file} ${id}`, remedy: 'Attest the run or review of this very build anew, with its packageDigest.' }));
  return refused.length > SHOWN ? [...shown, unknown(`${refused.length - SHOWN} more claims of type ${type} do not count`, { subject: type, remedy })] : shown;
};
