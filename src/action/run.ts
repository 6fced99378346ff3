import type { RunnerEnvironment } from '../commands/event.ts';
import type { PlanSource, PolicySource } from '../commands/gate.ts';
import type { Forge } from '../publish/effect.ts';
import { connect } from './connect.ts';
import { loadToolkit, note, say } from './log.ts';
import { explainError, OutputBoard } from './outcome.ts';
import { completeEvent, findPackagePaths, findResults, readPlan, readPolicy, readTask, type Task } from './task.ts';

/** What is to be judged, and by which policy. */
const prepare = async (task: Task, forge: Forge | undefined): Promise<{ readonly paths: readonly string[]; readonly results: readonly string[]; readonly policy: PolicySource; readonly plan: PlanSource | undefined }> => {
  const paths = findPackagePaths(task);
  const results = findResults(task);
  const policy = await readPolicy(task, forge);
  say(policy.path === undefined ? 'policy: built-in' : `policy: ${policy.path}${policy.ref === undefined ? '' : ` at ${policy.ref}`}`);
  if (policy.changedInPullRequest) note('This change edits the policy. It is judged by the policy of its base commit; the edited one takes effect once it is merged.');
  return { paths, results, policy, plan: await readPlan(task, forge) };
};

const run = async (task: Task, now: Date, board: OutputBoard): Promise<number> => {
  const token = task.inputs['github-token'];
  const forge = token === undefined ? undefined : connect(task.event, token);
  if (task.inputs.command === 'report') return (await import('./report.ts')).reportAndPublish({ task, forge, board });
  const whole = await completeEvent(task, forge);
  const prepared = await prepare(whole, forge);
  await loadToolkit();
  return (await import('./judge.ts')).judgeAndPublish({ ...prepared, task: whole, now, forge, board });
};

/** One run of the Action, from the runner's variables to the exit code. Every output is set, whatever happens. */
export const runAction = async (environment: RunnerEnvironment, now: Date): Promise<number> => {
  const board = new OutputBoard();
  let code = 4;
  let tolerant = false;
  try {
    const task = readTask(environment);
    tolerant = task.inputs['fail-on'] === 'never';
    code = await run(task, now, board);
  } catch (error) {
    code = await explainError(error);
  }
  board.finish(code);
  return code === 1 && tolerant ? 0 : code;
};
