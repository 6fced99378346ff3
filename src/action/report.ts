import { exitCodeOf, verdictOutputs } from '../commands/action-outputs.ts';
import { believedPullRequest, GATE_WORKFLOW, onBehalfOf } from '../commands/believed-run.ts';
import { fileOutputs, reportContext } from '../commands/deliver.ts';
import { parseExpected, report } from '../commands/report.ts';
import { openFile } from '../host/folder.ts';
import { ForgeError } from '../host/forge-error.ts';
import { temporaryFolder, writeReports } from '../host/report-folder.ts';
import { InputError } from '../policy/error.ts';
import type { Forge } from '../publish/effect.ts';
import { reportFiles } from '../report/files.ts';
import { inPublic } from '../report/redact.ts';
import { renderText } from '../report/text.ts';
import { loadToolkit, note, say, sayLines } from './log.ts';
import type { OutputBoard } from './outcome.ts';
import { publish } from './publish.ts';
import { completeEvent, findVerdicts, reportFolder, type Task } from './task.ts';

const WIDTH = 120;

export interface Reporting {
  readonly task: Task;
  readonly forge: Forge | undefined;
  readonly board: OutputBoard;
}

/** Which pull request and commit the verdict is for; `undefined`: the pull request has moved on, and a newer run will report. */
const placed = async (task: Task, forge: Forge | undefined): Promise<Task | undefined> => {
  const { triggering } = task.event;
  if (triggering === undefined) return completeEvent(task, forge);
  if (forge === undefined) throw new ForgeError({ operation: 'find the pull request of the run', status: 401, detail: 'there is no github-token', missing: [] });
  const found = await believedPullRequest(triggering, task.inputs.workflow ?? GATE_WORKFLOW, forge);
  if ('refused' in found) throw new InputError(`The verdict is not believed: ${found.refused}.`);
  if ('overtaken' in found) {
    note(`Nothing is reported: ${found.overtaken}.`);
    return undefined;
  }
  say(`reporting on pull request #${found.pullRequest.number}`);
  return { ...task, event: onBehalfOf(task.event, triggering, found.pullRequest) };
};

/** Merges verdict files and says so on GitHub. A file may be a stranger's: it is checked, and rendered anew. */
export const reportAndPublish = async ({ task, forge, board }: Reporting): Promise<number> => {
  const expected = parseExpected(task.inputs.expect);
  const paths = findVerdicts(task);
  const whole = await placed(task, forge);
  await loadToolkit();
  if (whole === undefined) return 0;
  const verdict = report(paths, expected, openFile);
  const context = reportContext(whole.event, task.environment);
  const written = writeReports(reportFolder(task, temporaryFolder()), reportFiles(verdict, context));
  board.set({ ...verdictOutputs(verdict), ...fileOutputs(written) });
  sayLines(renderText(inPublic(verdict), { columns: WIDTH }));
  board.set(await publish(verdict, whole, context, forge));
  return exitCodeOf(verdict);
};
