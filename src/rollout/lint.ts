import type { Plan, PlanPlace } from '../evidence/plan.ts';
import { decisionPower, detectable, failureWindows } from './lint-health.ts';
import { approvers, channelPercent, freezeSets, rollbackCandidate } from './lint-people.ts';
import { bakeGrows, growth, monitorTime, percents, phases, sameRings } from './lint-rings.ts';
import type { LintFacts, LintFinding, LintProblem } from './finding.ts';

interface Check {
  readonly id: string;
  /** What holds when nothing is wrong. */
  readonly holds: string;
  /** Top-level key of the plan that it is about. */
  readonly key: string;
  readonly judge: (plan: Plan, facts: LintFacts) => readonly LintProblem[];
}

/** A cohort of this share that no pilot device has seen makes the pilot unrepresentative. */
const NOTABLE_SHARE = 0.05;

const representative = (_: Plan, { cohorts }: LintFacts): readonly LintProblem[] => {
  if (cohorts === undefined) return [{ outcome: 'not-applicable', message: 'no baseline rows yet: whether the pilot is like the fleet is judged once there are some', remedy: '' }];
  return cohorts.filter(({ share, inPilot }) => share >= NOTABLE_SHARE && !inPilot).map(({ name, share }) => ({
    outcome: 'warn', message: `the pilot has no device of the cohort "${name}", which is ${(share * 100).toFixed(1)} % of the fleet`, remedy: 'Add such devices to the pilot.',
  }));
};

const weights = ({ health: { metrics } }: Plan): readonly LintProblem[] => {
  const kinds = new Set(metrics.flatMap((metric) => [isInstall(metric) ? 'install' : 'reliability']));
  const problems: LintProblem[] = [];
  if (metrics.reduce((sum, { weight }) => sum + weight, 0) <= 0) problems.push({ outcome: 'fail', message: 'the weights of health.metrics add up to nothing', remedy: 'Give at least one metric a weight above 0.' });
  for (const kind of ['install', 'reliability']) if (!kinds.has(kind)) problems.push({ outcome: 'fail', message: `health.metrics has no ${kind} metric`, remedy: kind === 'install' ? 'Add measure "26387215", installs that completed.' : 'Add measure "26118008", machines with a kernel crash.' });
  return problems;
};

/** Measures about installing; the others are about what runs afterwards. */
const INSTALL_MEASURES: readonly string[] = ['26387215', '23260700'];
const isInstall = ({ id, measure }: Plan['health']['metrics'][number]): boolean => (measure === undefined ? /install/i.test(id) : INSTALL_MEASURES.includes(measure));

const CHECKS: readonly Check[] = [
  { id: 'ROLL-001', key: 'rings', holds: 'pilot, gradual and full follow one another', judge: phases },
  { id: 'ROLL-002', key: 'rings', holds: 'every ring is larger than the one before, and the last one is everybody', judge: percents },
  { id: 'ROLL-003', key: 'rings', holds: 'no step is more than ten times the one before', judge: growth },
  { id: 'ROLL-004', key: 'rings', holds: 'bake times do not shrink as exposure grows', judge: bakeGrows },
  { id: 'ROLL-005', key: 'rings', holds: 'the bake before full is long enough for every required metric to show a failure', judge: failureWindows },
  { id: 'ROLL-006', key: 'rings', holds: 'the last ring is watched for 30 days', judge: monitorTime },
  { id: 'ROLL-007', key: 'rings', holds: 'every ring is large enough to decide every required bar', judge: decisionPower },
  { id: 'ROLL-008', key: 'rollback', holds: 'a rollback candidate is declared', judge: rollbackCandidate },
  { id: 'ROLL-009', key: 'owners', holds: 'somebody holds every role that has to approve', judge: approvers },
  { id: 'ROLL-010', key: 'rings', holds: 'no percentage is claimed that Microsoft sets', judge: channelPercent },
  { id: 'ROLL-011', key: 'rings', holds: 'the smallest regression that each ring shows is printed', judge: detectable },
  { id: 'ROLL-012', key: 'freeze', holds: 'all freezes of Windows Update are in use, and the coming winter moratorium is known', judge: freezeSets },
  { id: 'ROLL-013', key: 'health', holds: 'there is an install metric and a reliability metric, and weights for them', judge: weights },
  { id: 'ROLL-014', key: 'rings', holds: 'the pilot has every notable cohort of the fleet', judge: representative },
  { id: 'ROLL-015', key: 'rings', holds: 'rings that are open already stay as they are', judge: sameRings },
];

const TOP: PlanPlace = { line: 1, column: 1 };

/** Every finding about a plan, in the order of the checks. A check that finds nothing passes. */
export const lintPlan = (plan: Plan, facts: LintFacts): readonly LintFinding[] =>
  CHECKS.flatMap(({ id, key, holds, judge }): readonly LintFinding[] => {
    const place = plan.places[key] ?? TOP;
    const found = judge(plan, facts);
    if (found.length === 0) return [{ id, outcome: 'pass', message: holds, remedy: '', place }];
    return found.map(({ outcome, message, remedy, at }) => ({ id, outcome, message, remedy, place: at === undefined ? place : { line: at.line, column: at.column } }));
  });
