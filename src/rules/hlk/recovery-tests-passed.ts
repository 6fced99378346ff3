import { failedTests, hasPassed, judgeDemand, seenOf, statesOf, testIds, withRefused, type Seen } from '../hlk-cases.ts';
import { listed } from '../paths.ts';
import { defineRule, pass, type Observation } from '../rule.ts';

const NEEDED = 3;
const AREAS: readonly { readonly name: string; readonly tests: readonly string[] }[] = [
  { name: 'surprise removal', tests: testIds(/Surprise Remove/) },
  { name: 'reinstall', tests: testIds(/Reinstall/) },
  { name: 'reboot', tests: testIds(/Reboot Restart/i) },
  { name: 'rebalance or stop', tests: testIds(/Rebalance|Cancel Stop/) },
  { name: 'disable and enable', tests: testIds(/Disable and Enable Device/i) },
];
const ALL = AREAS.flatMap(({ tests }) => tests);

const judge = (seen: Seen): readonly Observation[] => {
  const failed = failedTests(statesOf(seen, ALL));
  if (failed.length > 0) return failed;
  const covered = AREAS.filter(({ tests }) => statesOf(seen, tests).some(hasPassed)).map(({ name }) => name);
  if (covered.length >= NEEDED) return [pass(`recovery: ${listed(covered)} passed`)];
  return judgeDemand({ what: 'recovery', tests: [], cases: ['recovery', 'surprise-remove'] }, seen).map((observation) =>
    observation.outcome === 'unknown' && covered.length > 0 ? { ...observation, message: `${observation.message}; HLK results show ${listed(covered)}, of which ${NEEDED} are needed` } : observation);
};

export const recoveryTestsPassed = defineRule({
  id: 'HLK-007',
  family: 'hlk',
  title: 'Recovery covered',
  seed: ['S10'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run the DF PNP, Reinstall and Reboot sets.',
  why: 'Devices are pulled out, disabled, moved and reinstalled, by people and by Windows Update. A driver that does not survive that turns an update into a support call.',
  authority: 'Microsoft Learn: Device Fundamentals PNP, reboot and reinstall tests',
  needs: [['hlk-results', 'claims']],
  uses: ['tree'],
  tables: ['hlk-tests'],
  *check(facts, context) {
    yield* withRefused(judge(seenOf(facts, context)), facts, context);
  },
});
