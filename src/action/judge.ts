import { exitCodeOf, verdictOutputs } from '../commands/action-outputs.ts';
import { fileOutputs, reportContext } from '../commands/deliver.ts';
import { gate, type PlanSource, type PolicySource } from '../commands/gate.ts';
import { gateHost } from '../host/gate-host.ts';
import { temporaryFolder, writeReports } from '../host/report-folder.ts';
import type { Forge } from '../publish/effect.ts';
import { reportFiles } from '../report/files.ts';
import { inPublic } from '../report/redact.ts';
import { renderText } from '../report/text.ts';
import { say, sayLines } from './log.ts';
import type { OutputBoard } from './outcome.ts';
import { publish } from './publish.ts';
import { readStanding, reportFolder, type Task } from './task.ts';

const WIDTH = 120;

export interface Prepared {
  readonly paths: readonly string[];
  readonly results: readonly string[];
  readonly policy: PolicySource;
  readonly plan: PlanSource | undefined;
  readonly task: Task;
  readonly now: Date;
  readonly forge: Forge | undefined;
  readonly board: OutputBoard;
}

/** Files first, then the outputs, then what people see: a later failure costs nothing that is already known. */
export const judgeAndPublish = async ({ paths, results, policy, plan, task, now, forge, board }: Prepared): Promise<number> => {
  const { inputs, event, environment } = task;
  const { pullRequest } = event;
  const host = gateHost();
  host.expect(paths);
  const verdict = await gate(
    {
      paths, results, policy, plan, now, evidence: [], standingOf: (path) => readStanding(task, forge, path), baseline: inputs.baseline, profile: inputs.profile, stage: inputs.stage, channel: undefined, progress: say,
      ...(forge === undefined || pullRequest === undefined ? {} : { reviewFacts: (teams: readonly string[]) => forge.review(pullRequest, teams) }),
      ...(event.run.id === '' ? {} : { run: { id: event.run.id, attempt: event.run.attempt, job: event.run.key } }),
    }, host,
  );
  const context = reportContext(event, environment);
  const written = writeReports(reportFolder(task, temporaryFolder()), reportFiles(verdict, context));
  board.set({ ...verdictOutputs(verdict), ...fileOutputs(written) });
  sayLines(renderText(inPublic(verdict), { columns: WIDTH }));
  board.set(await publish(verdict, task, context, forge));
  return exitCodeOf(verdict);
};
