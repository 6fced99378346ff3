import { exitCodeOf, verdictOutputs } from '../commands/action-outputs.ts';
import { fileOutputs, reportContext } from '../commands/deliver.ts';
import type { RunnerEnvironment } from '../commands/event.ts';
import { gate } from '../commands/gate.ts';
import type { Verdict } from '../gate/verdict.ts';
import { gateHost } from '../host/gate-host.ts';
import { temporaryFolder, writeReports } from '../host/report-folder.ts';
import type { Forge } from '../publish/effect.ts';
import { reportFiles } from '../report/files.ts';
import { renderText } from '../report/text.ts';
import { note, say, sayLines } from './log.ts';
import { connect } from './connect.ts';
import { explainError, OutputBoard } from './outcome.ts';
import { publish } from './publish.ts';
import { completeEvent, findPackagePaths, findResults, readPolicy, readTask, reportFolder, type Task } from './task.ts';

const WIDTH = 120;

const judge = async (task: Task, now: Date, forge: Forge | undefined): Promise<Verdict> => {
  const { inputs } = task;
  const paths = findPackagePaths(task);
  const results = findResults(task);
  const policy = await readPolicy(task, forge);
  say(policy.path === undefined ? 'policy: built-in' : `policy: ${policy.path}${policy.ref === undefined ? '' : ` at ${policy.ref}`}`);
  if (policy.changedInPullRequest) note('This change edits the policy. It is judged by the policy of its base commit; the edited one takes effect once it is merged.');
  return gate({
    paths, results, policy, now, evidence: [], baseline: inputs.baseline, profile: inputs.profile, stage: inputs.stage, channel: undefined, progress: say,
  }, gateHost());
};

/** Files first, then the outputs, then what people see: a later failure costs nothing that is already known. */
const run = async (task: Task, now: Date, board: OutputBoard): Promise<number> => {
  const token = task.inputs['github-token'];
  const forge = token === undefined ? undefined : connect(task.event, token);
  const whole = await completeEvent(task, forge);
  const verdict = await judge(whole, now, forge);
  const context = reportContext(whole.event, whole.environment);
  const written = writeReports(reportFolder(whole, temporaryFolder()), reportFiles(verdict, context));
  board.set({ ...verdictOutputs(verdict), ...fileOutputs(written) });
  sayLines(renderText(verdict, { columns: WIDTH }));
  board.set(await publish(verdict, whole, context, forge));
  return exitCodeOf(verdict);
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
    code = explainError(error);
  }
  board.finish(code);
  return code === 1 && tolerant ? 0 : code;
};
