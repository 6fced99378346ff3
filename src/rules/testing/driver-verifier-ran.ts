import type { DriverVerifierRun } from '../../evidence/claims.ts';
import { hlkStates } from '../../evidence/hlk-states.ts';
import { CODE_INTEGRITY_FLAG, STANDARD_FLAGS, verified } from '../../evidence/verified.ts';
import { claimRemedy, claimsLacking, claimsOf, claimWhere, type CountingClaim } from '../claims.ts';
import { hasPassed } from '../hlk-cases.ts';
import { holdsKernelBinary, isKernelBinary } from '../kernel-binaries.ts';
import { baseName, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Facts, type Observation } from '../rule.ts';

const STANDARD_CLASSES: readonly number[] = [1, 2, 4, 5, 6, 8, 9, 12, 18, 34];
const CODE_INTEGRITY_CLASS = 26;
const MINUTES = 60;

const NO_INTEGRITY = 'without the rule class of code integrity (26)';

type Run = CountingClaim<'driver-verifier'>;

const names = ({ drivers }: DriverVerifierRun, driver: string): boolean => drivers.some((each) => baseName(each).toLowerCase() === driver.toLowerCase());

const holdsStandard = ({ flags, ruleClasses }: DriverVerifierRun): boolean =>
  (flags !== undefined && (flags & STANDARD_FLAGS) === STANDARD_FLAGS) || STANDARD_CLASSES.every((each) => ruleClasses.includes(each));

const holdsIntegrity = ({ flags = 0, ruleClasses }: DriverVerifierRun): boolean => (flags & CODE_INTEGRITY_FLAG) !== 0 || ruleClasses.includes(CODE_INTEGRITY_CLASS);

const hex = (code: number): string => `0x${code.toString(16).toUpperCase()}`;

const crashes = ({ claim, file }: Run): readonly Observation[] =>
  claim.bugchecks.count === 0 ? [] : [fail(`${claim.id} reports ${claim.bugchecks.codes.length > 0 ? `bug check ${listed(claim.bugchecks.codes.map(hex))}` : `${claim.bugchecks.count} bug checks`}`, claimWhere({ file, claim }))];

const ofClaim = ({ claim, file }: Run, driver: string): Observation => {
  const where = claimWhere({ file, claim });
  if (!holdsStandard(claim)) return fail(`${claim.id} ran ${driver} without the standard settings (${hex(STANDARD_FLAGS)})`, where);
  if (claim.minutes < MINUTES) return unknown(`${claim.id} ran ${driver} for ${claim.minutes} minutes, ${MINUTES} are needed`, where);
  return holdsIntegrity(claim) ? pass(`${driver} ran for ${claim.minutes} minutes under Driver Verifier`, where) : warn(`${driver} ran ${NO_INTEGRITY}`, where);
};

/** What the tool printed shows settings and modules, not for how long: the HLK's device tests or a claim say that. */
const ofReport = ({ file, value }: Facts<'verifier'>['verifier'][number], driver: string, long: boolean): Observation => {
  const where = { file, subject: driver };
  const { outcome, why, codeIntegrity } = verified(value, driver);
  if (outcome === 'fail') return fail(why, where);
  if (outcome === 'unknown') return unknown(why, where);
  if (!long) return unknown(`${why}; nothing says that this lasted an hour`, where);
  return codeIntegrity ? pass(why, where) : warn(`${why}, ${NO_INTEGRITY}`, where);
};

const BEST = ['fail', 'pass', 'warn', 'unknown'] as const;

/** A failure counts whatever else passed; else the best of what was handed over. */
const bestOf = (observations: readonly Observation[]): readonly Observation[] => {
  const best = BEST.find((outcome) => observations.some((each) => each.outcome === outcome));
  return observations.filter(({ outcome }) => outcome === best);
};

export const driverVerifierRan = defineRule({
  id: 'TEST-007',
  family: 'testing',
  title: 'Driver Verifier run',
  seed: ['S20', 'S12'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: '`verifier /standard /driver x.sys`; add rule classes 26 and, where isolation matters, 33 with 36.',
  why: 'Driver Verifier stops the machine at the first wrong call, where it is easy to find. Without it the same mistake corrupts memory, and the crash comes later and elsewhere.',
  authority: 'Microsoft Learn: driver-verifier-options, driver-security-checklist item 13',
  applies: (found) => holdsKernelBinary(found),
  needs: [['verifier', 'hlk-results', 'claims']],
  uses: ['binary', 'inf', 'tree'],
  *check(facts, context) {
    const found = claimsOf('driver-verifier', facts, context);
    const states = hlkStates(facts['hlk-results'].map(({ value }) => value)).filter(({ name }) => name.startsWith('DF - '));
    const crashed = [
      ...found.counting.flatMap(crashes),
      ...states.filter((state) => state.crashed).map(({ name }) => fail(`${name} left a minidump`, { subject: name })),
    ];
    yield* crashed;
    const devicesTested = states.length > 0 && states.every(hasPassed);
    for (const { file } of facts.binary.filter((each) => isKernelBinary(each, facts.inf))) {
      const driver = baseName(file);
      const claims = found.counting.filter(({ claim }) => names(claim, driver));
      const long = devicesTested || claims.some(({ claim }) => claim.minutes >= MINUTES);
      const seen = bestOf([...claims.map((claim) => ofClaim(claim, driver)), ...facts.verifier.map((report) => ofReport(report, driver, long))]);
      yield* seen;
      if (seen.length > 0) continue;
      if (found.counting.length === 0 && found.refused.length > 0) yield* claimsLacking(found);
      else yield unknown(`nothing shows that ${driver} ran under Driver Verifier`, { file, subject: driver, remedy: `Run \`verifier /standard /driver ${driver}\` for an hour, and hand over what \`verifier /query\` prints, or: ${claimRemedy(found)}` });
    }
  },
});
