import { overall, WORST_FIRST, type TestOutcome } from '../../evidence/test-results.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Facts } from '../rule.ts';

const MAX_SHOWN = 20;

/** A test that ran several times is as bad as its worst run. */
const outcomes = (facts: Facts<'test-results'>): ReadonlyMap<string, TestOutcome> => {
  const found = new Map<string, TestOutcome>();
  for (const { name, outcome } of facts['test-results'].flatMap(({ value }) => value.tests)) {
    const before = found.get(name);
    if (before === undefined || WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf(before)) found.set(name, outcome);
  }
  return found;
};

/** Names may hold an equals sign; outcomes do not. */
const passedBefore = (facts: Facts<'previous-release'>): readonly string[] =>
  [...new Set(facts['previous-release'].flatMap(({ value }) => value.tests).filter((line) => line.endsWith('=passed')).map((line) => line.slice(0, line.lastIndexOf('='))))];

export const noOpenRegression = defineRule({
  id: 'TEST-008',
  family: 'testing',
  title: 'No open regression against the previous release',
  seed: ['S09', 'S07', 'S12'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Fix it, or file a known issue with a waiver.',
  why: 'Users forgive a fault that was always there sooner than one that an update brought. What worked in the last release is known, so it can be compared.',
  authority: 'Safe deployment best practices for Windows drivers, on preventing regressions',
  applies: (_, { policy }) => (policy.firstRelease ? 'the policy says that this is the first release' : true),
  needs: ['test-results', 'previous-release'],
  uses: ['policy'],
  *check(facts, { policy }) {
    const now = outcomes(facts);
    const before = passedBefore(facts);
    const known = new Set(policy.knownIssues);
    const broken = before.filter((name) => now.get(name) === 'failed');
    const open = broken.filter((name) => !known.has(name));
    for (const name of open.slice(0, MAX_SHOWN)) yield fail(`${name} passed in the last release and fails now`, { subject: name });
    if (open.length > MAX_SHOWN) yield fail(`${open.length - MAX_SHOWN} more tests that passed in the last release fail now`);
    if (broken.length > open.length) yield warn(`${counted(broken.length - open.length, 'regression is', 'regressions are')} known issues of the policy: ${listed(broken.filter((name) => known.has(name)), 3)}`);
    const gone = before.filter((name) => (now.get(name) ?? 'undecided') === 'undecided' && !known.has(name));
    if (before.length === 0) yield unknown('the last release recorded no test that passed, so nothing can be compared', { remedy: 'Hand over the test report when a release is gated, so that its verdict keeps the outcomes; before the first release, set first-release: true in the policy.' });
    if (gone.length > 0) yield unknown(`${counted(gone.length, 'test')} of the last release ${gone.length === 1 ? 'has' : 'have'} no result now: ${listed(gone, 3)}`, { remedy: 'Run them again; one that was taken out on purpose belongs under known-issues in the policy.' });
    for (const { file, value } of facts['test-results']) {
      if (overall(value, undefined) === 'unknown') yield unknown(`the report proves little: ${value.undecided[0] ?? 'some tests have no clear outcome'}`, { file, subject: file });
    }
    if (before.length > 0 && broken.length === 0 && gone.length === 0) yield pass(`none of the ${counted(before.length, 'test')} that passed in the last release fails now`);
  },
});
