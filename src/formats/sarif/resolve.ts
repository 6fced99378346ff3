import { belongsTo, DescriptorIndex, type Components } from './descriptor.ts';
import { effectiveLevel } from './level.ts';
import type { SarifComponent, SarifResultGroup, SarifRun } from './model.ts';
import { Overrides } from './overrides.ts';
import type { RunReader } from './run.ts';
import type { Tallied } from './tally.ts';

const NO_DRIVER: SarifComponent = { name: '', guid: undefined, version: undefined, rules: [], notifications: [] };

const groupOf = ({ like, count, samples, artifacts }: Tallied, rules: DescriptorIndex, overrides: Overrides, known: number): SarifResultGroup => {
  const { pointer, named } = rules.find(like.rule);
  const descriptor = pointer ?? named;
  const ruleId = like.rule.id ?? descriptor?.id ?? '';
  return {
    ruleId,
    pointsTo: pointer === undefined || pointer.id === '' || belongsTo(ruleId, pointer) ? undefined : pointer.id,
    level: effectiveLevel({ stated: like.level, kind: like.kind, descriptor, override: descriptor === undefined ? undefined : overrides.of(like.invocation, descriptor)?.level }),
    kind: like.kind, suppressed: like.suppressed, gone: like.gone, count, samples,
    artifacts: [...artifacts].filter((index) => index < known).sort((a, b) => a - b),
  };
};

const problemsOf = (groups: readonly SarifResultGroup[]): readonly string[] => {
  const nameless = groups.filter(({ ruleId }) => ruleId === '').reduce((sum, { count }) => sum + count, 0);
  const torn = groups.filter(({ pointsTo }) => pointsTo !== undefined);
  return [
    ...(nameless === 0 ? [] : [`${nameless} results name no rule`]),
    ...torn.slice(0, 5).map(({ ruleId, pointsTo }) => `results of ${ruleId} point to the rule ${pointsTo ?? ''}`),
  ];
};

/** A rule that was switched off took no part in the run; whether it was may stand in the invocations. */
const withEnabled = (component: SarifComponent, overrides: Overrides): SarifComponent => ({
  ...component, rules: component.rules.map((rule) => (overrides.enabled(rule) === rule.enabled ? rule : { ...rule, enabled: !rule.enabled })),
});

/** Joins what a run says in different places. */
export const resolveRun = (run: RunReader): SarifRun => {
  const components: Components = { driver: run.driver ?? NO_DRIVER, extensions: run.extensions };
  const rules = new DescriptorIndex(components, 'rules');
  const kinds = new DescriptorIndex(components, 'notifications');
  const ruleOverrides = new Overrides(rules, run.invocations.map((each) => each.rules));
  const kindOverrides = new Overrides(kinds, run.invocations.map((each) => each.notifications));
  const groups = run.tally.groups().map((each) => groupOf(each, rules, ruleOverrides, run.artifacts.length));
  return {
    driver: withEnabled(components.driver, ruleOverrides), extensions: components.extensions.map((each) => withEnabled(each, ruleOverrides)),
    automation: run.automation, invocations: run.invocations.map(({ successful }) => successful),
    notifications: run.notifications.resolved(kinds, (invocation, descriptor) => kindOverrides.of(invocation, descriptor)),
    revisions: run.revisions, computed: run.computed, results: run.tally.count, groups, artifacts: run.artifacts,
    problems: [...(run.driver === undefined ? ['the run names no tool'] : []), ...run.problems, ...problemsOf(groups)],
  };
};
