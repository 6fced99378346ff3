import type { Plan } from '../evidence/plan.ts';
import { EXCLUSIONS } from '../evidence/plan.ts';
import { InputError } from './error.ts';
import { explainIssues } from './issues.ts';
import { suggestion } from './nearest.ts';
import { NO_HEALTH } from './plan-health-schema.ts';
import { DEFAULTS, PLAN_FILE, type PlanFile } from './plan-schema.ts';
import { mappingOf, readYaml, type YamlFile } from './yaml.ts';

const governance = (raw: PlanFile): Pick<Plan, 'gate' | 'owners' | 'approvals' | 'start' | 'ledger' | 'expedite'> => ({
  gate: {
    workflow: raw.gate?.workflow, stage: raw.gate?.stage ?? 'release', maxAge: raw.gate?.['max-age'] ?? DEFAULTS.gateMaxAge, recheckOnPromote: raw.gate?.['recheck-on-promote'] ?? true,
  },
  owners: raw.owners ?? {},
  approvals: {
    twoPerson: raw.approvals?.['two-person'] ?? true, exclude: raw.approvals?.exclude ?? EXCLUSIONS, via: raw.approvals?.via ?? ['comment'], maxAge: raw.approvals?.['max-age'] ?? DEFAULTS.approvalMaxAge,
  },
  start: { approvals: raw.start?.approvals ?? {} },
  ledger: { authors: raw.ledger?.authors ?? [] },
  expedite: { bakeFactor: raw.expedite?.['bake-factor'] ?? DEFAULTS.bakeFactor, bakeFloor: raw.expedite?.['bake-floor'] ?? DEFAULTS.bakeFloor, ignoreFreeze: raw.expedite?.['ignore-freeze'] ?? [] },
});

const failure = (raw: PlanFile): Pick<Plan, 'rollback' | 'escalation' | 'pause' | 'communications' | 'supersede'> => {
  const { rollback, escalation, pause, communications, supersede } = raw;
  return {
    rollback: {
      candidate: rollback?.candidate === undefined ? undefined : { asset: rollback.candidate.asset, kind: rollback.candidate.kind },
      criteria: rollback?.criteria ?? [], drillMaxAge: rollback?.['drill-max-age'] ?? DEFAULTS.drillMaxAge,
    },
    escalation: { levels: escalation?.levels ?? [] },
    pause: pause === undefined ? undefined : { how: pause.how, operator: pause.operator, tested: pause.tested },
    communications: communications === undefined ? undefined : { audience: communications.audience ?? [], notes: communications.notes, knownIssues: communications['known-issues'] },
    supersede: supersede === undefined ? undefined : { onNewerDriverver: supersede['on-newer-driverver'] ?? false },
  };
};

const toPlan = (raw: PlanFile, source: YamlFile): Plan => ({
  file: source.file,
  places: Object.fromEntries(Object.keys(mappingOf(source.value)).map((key) => [key, source.keyPlace([key])])),
  product: raw.product, timezone: raw.timezone ?? DEFAULTS.timezone, channel: raw.channel, channelReason: raw['channel-reason'],
  package: raw.package === undefined ? undefined : { source: raw.package.source ?? 'release-asset', asset: raw.package.asset },
  dependencies: { requiresSimultaneous: raw.dependencies?.['requires-simultaneous'] ?? false },
  freeze: raw.freeze, support: raw.support, health: raw.health ?? NO_HEALTH,
  rings: (raw.rings ?? []).map((ring, index) => ({ ...ring, ...source.place(['rings', index]) })),
  ...governance(raw), ...failure(raw), documents: undefined,
});

/** What one key demands of another. */
const checkTogether = (plan: Plan, source: YamlFile): void => {
  const refuse = (path: readonly PropertyKey[], message: string): never => {
    throw new InputError(message, { file: source.file, ...source.place(path) });
  };
  const unique = (list: string, ids: readonly string[]): void => ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first !== index) refuse([...list.split('.'), index, 'id'], `${list}[${index}].id: "${id}" is the id of ${list}[${first}] too; each needs its own`);
  });
  const metrics = plan.health.metrics.map(({ id }) => id);
  unique('rings', plan.rings.map(({ id }) => id));
  unique('health.metrics', metrics);
  plan.rings.forEach(({ percent, expectedPercent }, index) => {
    if (percent !== undefined && expectedPercent !== undefined) refuse(['rings', index], `rings[${index}]: percent and expected-percent both stand here; keep percent where you set it, expected-percent where Microsoft does`);
  });
  plan.rollback.criteria.forEach(({ metric, above, below }, index) => {
    const path = ['rollback', 'criteria', index] as const;
    if (above !== undefined && below !== undefined) refuse(path, `rollback.criteria[${index}]: above and below both stand here; write two criteria`);
    if (metric !== undefined && metrics.length > 0 && !metrics.includes(metric)) refuse([...path, 'metric'], `rollback.criteria[${index}].metric: there is no metric "${metric}" in health.metrics; ${suggestion(metric, metrics)}`);
  });
  plan.freeze?.moratoria.forEach(({ from, to }, index) => {
    if (to < from) refuse(['freeze', 'moratoria', index, 'to'], `freeze.moratoria[${index}].to: ${to} lies before ${from}`);
  });
};

/** Reads `.github/driver-rollout.yml`. Anything it does not understand is an `InputError` with line and column. */
export const parsePlan = (text: string, file: string): Plan => {
  const source = readYaml(text, file);
  const parsed = PLAN_FILE.safeParse(source.value);
  if (!parsed.success) throw explainIssues(parsed.error.issues, source);
  const plan = toPlan(parsed.data, source);
  checkTogether(plan, source);
  return plan;
};
