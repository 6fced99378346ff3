import { parseNative } from '../../formats/json/native.ts';
import { InputError } from '../../policy/error.ts';
import { DEFAULT_PLAN_PATH } from '../../policy/plan-path.ts';
import { parsePlan } from '../../policy/plan.ts';
import { suggestion } from '../../policy/nearest.ts';
import { renderPlan, renderSchedule, renderStatus } from '../../report/rollout/schedule.ts';
import { readEvent, type LedgerEvent } from '../../rollout/event.ts';
import { isClean, type LintFacts } from '../../rollout/finding.ts';
import { fold } from '../../rollout/fold.ts';
import { hashOf, NO_HEAD } from '../../rollout/event.ts';
import { lintPlan } from '../../rollout/lint.ts';
import { scheduleOf } from '../../rollout/schedule.ts';
import { SAMPLE_SIZES } from '../../rollout/sizes.ts';
import { only, type Written } from '../flags.ts';
import type { CliHost } from '../host.ts';

const VERBS = ['plan', 'status', 'simulate'] as const;

interface RolloutRequest {
  readonly verb: (typeof VERBS)[number];
  readonly plan: string;
  readonly ledger: string | undefined;
  readonly now: number | undefined;
}

const timeOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new InputError(`--now: "${text.slice(0, 60)}" is no time; write 2026-11-22 or 2026-11-22T10:00:00Z`);
  return time;
};

export const rolloutRequest = (written: Written): RolloutRequest => {
  const [operand, another] = written.operands;
  const verb = VERBS.find((one) => one === operand);
  if (verb === undefined || another !== undefined) {
    throw new InputError(operand === undefined ? `rollout needs one of ${VERBS.join(', ')}. Example: driver-gate rollout simulate --plan ${DEFAULT_PLAN_PATH}` : verb === undefined ? `there is no rollout "${operand.slice(0, 60)}"; ${suggestion(operand, VERBS)}` : `rollout takes one of ${VERBS.join(', ')}, not two`);
  }
  const ledger = only(written, 'ledger');
  if (verb === 'status' && ledger === undefined) throw new InputError('rollout status needs --ledger FILE: entries of a ledger, one JSON object a line. The state of a running rollout stands on its tracking issue');
  if (verb !== 'status' && ledger !== undefined) throw new InputError(`rollout ${verb} reads no ledger; remove --ledger`);
  return { verb, plan: only(written, 'plan') ?? DEFAULT_PLAN_PATH, ledger, now: timeOf(only(written, 'now')) };
};

/** A chain of entries as it was exported; the first thing that is wrong is named with its line. */
const readEntries = (text: string, file: string): readonly LedgerEvent[] => {
  const events: LedgerEvent[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const fail = (message: string): never => {
      throw new InputError(message, { file, line: index + 1, column: 1 });
    };
    const parsed = parseNative(line);
    const read = parsed.ok ? readEvent(parsed.value) : { problem: 'no JSON' };
    if ('problem' in read) return fail(`no entry of a ledger: ${read.problem}`);
    const { event } = read;
    if (hashOf(event) !== event.hash) return fail(`entry ${event.seq} was changed: its hash is another`);
    if (event.seq !== events.length || event.prev !== (events.at(-1)?.hash ?? NO_HEAD)) return fail(`entry ${event.seq} does not follow the one before`);
    events.push(event);
  }
  return events;
};

/** `driver-gate rollout plan|status|simulate`, without GitHub. */
export const rolloutOffline = ({ verb, plan: path, ledger, now }: RolloutRequest, host: Pick<CliHost, 'out' | 'readText' | 'now'>): number => {
  const plan = parsePlan(host.readText(path), path);
  const at = now ?? host.now().getTime();
  if (verb === 'status') {
    const file = ledger ?? '';
    const rollout = fold(readEntries(host.readText(file), file));
    if (rollout === undefined) throw new InputError('the ledger is empty', { file });
    host.out(renderStatus(plan, rollout));
    return 0;
  }
  const facts: LintFacts = { now: at, sizes: SAMPLE_SIZES, readableTeams: undefined, opened: [], cohorts: undefined };
  const findings = lintPlan(plan, facts);
  if (verb === 'plan') {
    host.out(renderPlan(plan, findings));
    return isClean(findings) ? 0 : 1;
  }
  host.out(renderSchedule(plan, scheduleOf(plan, at), at));
  return 0;
};
