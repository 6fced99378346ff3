import type { Claim, ClaimOf, ClaimsFile, ClaimType, HardwareRow, Moment } from '../../src/evidence/claims.ts';
import { bareDigest } from '../../src/policy/binding.ts';
import { tree } from './evidence.ts';

/** Digest of the package that `tree()` describes. */
export const PACKAGE_DIGEST = bareDigest(tree([]).packageDigest);

export const moment = (text: string): Moment => ({ text, time: Date.parse(text) });

/** A few days before the clock of the rule tests. */
export const RECENT = moment('2026-01-10T08:00:00Z');

type Own<T extends ClaimType> = Omit<ClaimOf<T>, 'type' | keyof Common> & Partial<Common>;
type Common = Pick<Claim, 'id' | 'subject' | 'source' | 'attestedBy' | 'attestedAt' | 'expiresAt' | 'artifacts' | 'note' | 'line' | 'column'>;

const COMMON: Common = {
  id: 'C-1', subject: { packageDigest: PACKAGE_DIGEST }, attestedBy: { github: 'lab-bot', role: 'lab' }, attestedAt: RECENT, artifacts: [], line: 4, column: 5,
};

/** A claim of the package that `tree()` describes, fresh at the clock of the rule tests. */
export const claim = <T extends ClaimType>(type: T, own: Own<T>): Claim => ({ ...COMMON, ...own, type }) as unknown as Claim;

/** A manifest handed over on a command line. */
export const manifest = (claims: readonly Claim[], over: Partial<ClaimsFile> = {}): ClaimsFile => ({
  file: 'driver-gate.evidence.yml', claims, problems: [], level: 'operator', fork: false, artifacts: [], ...over,
});

/** One machine that passed a functional test. */
export const hardwareRow = (over: Partial<HardwareRow> = {}): HardwareRow => ({
  config: 'Laptop A', cpu: 'x64', hwids: [], os: { build: 26200, ubr: 7019 }, secureBoot: true, memoryIntegrity: true, cases: ['functional'], result: 'pass', ranAt: RECENT, ...over,
});
