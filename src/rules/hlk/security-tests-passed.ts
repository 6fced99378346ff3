import { failedTests, hasPassed, judgeDemand, seenOf, statesOf, testIds, withRefused, type Seen } from '../hlk-cases.ts';
import { holdsKernelBinary } from '../kernel-binaries.ts';
import { defineRule, pass, unknown, warn, type Facts, type Observation } from '../rule.ts';

const HVCI = testIds(/^HyperVisor Code Integrity Readiness/);
const OTHERS = testIds(/InfVerif|Embedded Signature|^TDI filters/);

const memoryIntegrity = (seen: Seen): readonly Observation[] =>
  judgeDemand({ what: 'memory integrity', tests: HVCI, cases: ['hvci-on'] }, seen).map((observation) =>
    observation.outcome === 'pass' && !statesOf(seen, HVCI).some(hasPassed) ? warn(`${observation.message}; the HLK's readiness test was not handed over`, { subject: 'memory integrity' }) : observation);

/** Asked for only where the playlist that was handed over lists them. */
const others = (seen: Seen, facts: Facts<'hlk-results'>): readonly Observation[] => {
  const demanded = new Map(facts['hlk-results'].flatMap(({ value }) => (value.role === 'playlist' ? value.playlist.tests : [])).filter(({ id }) => OTHERS.includes(id)).map(({ id, name }) => [id, name]));
  const failed = failedTests(statesOf(seen, OTHERS));
  const open = [...demanded].filter(([id]) => !statesOf(seen, [id]).some(({ verdict }) => verdict !== 'missing' && verdict !== 'unfinished' && verdict !== 'undecided'));
  const passed = [...demanded].filter(([id]) => statesOf(seen, [id]).some(hasPassed));
  return [
    ...failed, ...open.map(([, name]) => unknown(`the playlist lists ${name}, and no result shows that it passed`, { subject: name })),
    ...(failed.length === 0 && open.length === 0 && passed.length > 0 ? [pass(`${passed.length} of the security tests of the playlist passed`)] : []),
  ];
};

export const securityTestsPassed = defineRule({
  id: 'HLK-008',
  family: 'hlk',
  title: 'Memory-integrity and security tests passed',
  seed: ['S19', 'S21'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run the Device.DevFund security tests.',
  why: 'Memory integrity is on by default, and a driver that breaks its rules does not load there. The other tests find interfaces and INF sections that attackers use.',
  authority: 'Microsoft Learn: HyperVisor Code Integrity Readiness Test, Device Fundamentals tests',
  applies: (found) => holdsKernelBinary(found),
  needs: [['hlk-results', 'claims']],
  uses: ['tree', 'binary', 'inf'],
  tables: ['hlk-tests'],
  *check(facts, context) {
    const seen = seenOf(facts, context);
    yield* withRefused([...memoryIntegrity(seen), ...others(seen, facts)], facts, context);
  },
});
