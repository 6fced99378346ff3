import * as core from '@actions/core';
import type { Outputs } from '../commands/action-outputs.ts';
import { commitStatus, runnerEffects, stickyComment } from '../commands/deliver.ts';
import type { Verdict } from '../gate/verdict.ts';
import { ForgeError } from '../host/forge-error.ts';
import { placesIn } from '../host/places.ts';
import { dryRun } from '../publish/dry-run.ts';
import type { Forge, RunnerEffect } from '../publish/effect.ts';
import { stick, type StickyOutcome } from '../publish/sticky-comment.ts';
import type { ReportContext } from '../report/sections.ts';
import { annotate, note, say, tellEffect, warn } from './log.ts';
import type { Task } from './task.ts';

const READ_ONLY = 'The verdict is complete in the job summary, the outputs and the report files; no comment was written.';

const applyRunner = async (effect: RunnerEffect, dry: boolean): Promise<void> => {
  if (dry) say(effect.kind === 'summary' ? `dry-run: would write a job summary of ${effect.markdown.length} characters` : `dry-run: would annotate: ${effect.annotation.title}`);
  else if (effect.kind === 'annotation') annotate(effect.annotation);
  else await core.summary.addRaw(effect.markdown, true).write();
};

/** Summary and annotations. What cannot be written costs a warning, never the verdict. */
const publishToRunner = async (verdict: Verdict, { inputs, checkout }: Task, context: ReportContext): Promise<void> => {
  for (const effect of runnerEffects(verdict, inputs, context, placesIn(checkout))) {
    try {
      await applyRunner(effect, inputs['dry-run']);
    } catch (error) {
      warn(`The job ${effect.kind} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

const tellOutcome = (outcome: StickyOutcome): Outputs => {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      say(`comment ${outcome.kind}: ${outcome.url}`);
      return { 'comment-id': String(outcome.id), 'comment-url': outcome.url };
    case 'absent':
      say('nothing to say on the pull request: no comment');
      return {};
    case 'superseded':
      say('a newer run has written the comment: left as it is');
      return {};
    case 'moved':
      say(`the pull request is at commit ${outcome.head.slice(0, 7)} by now: no comment`);
      return {};
    case 'planned':
      return {};
    case 'contested':
      warn('Another job of this run has written this comment about another package. Give each its own "comment-key", or set "comment: never" in all but one.');
      return {};
    case 'unsettled':
      warn('Other runs kept changing the comment; it may be out of date.');
      return {};
  }
};

/** `gate` is there to judge, `report` to write: what it cannot write it has not done. */
const failedToWrite = (error: unknown, what: string, permission: string, { command }: Task['inputs']): void => {
  if (!(error instanceof ForgeError) || command !== 'gate') throw error;
  if (error.status === 403) note(`This run may not ${what}. ${READ_ONLY} To allow it, add to the job:\n    permissions:\n      ${permission}`);
  else warn(`${error.message} ${READ_ONLY}`);
};

const publishComment = async (verdict: Verdict, { inputs, event }: Task, context: ReportContext, forge: Forge | undefined): Promise<Outputs> => {
  const sticky = stickyComment(verdict, inputs, event, context);
  if (sticky === undefined) return {};
  if (event.readOnly) note(`The pull request comes from a fork, so this run may only read. ${READ_ONLY}`);
  else if (forge === undefined) note(`There is no github-token. ${READ_ONLY}`);
  if (event.readOnly || forge === undefined) return {};
  try {
    return tellOutcome(await stick(forge, sticky));
  } catch (error) {
    failedToWrite(error, 'comment on the pull request', 'pull-requests: write', inputs);
    return {};
  }
};

const publishStatus = async (verdict: Verdict, { inputs, event }: Task, forge: Forge | undefined): Promise<void> => {
  const status = commitStatus(verdict, inputs, event);
  if (status === undefined || forge === undefined || event.readOnly) return;
  try {
    await forge.apply(status);
  } catch (error) {
    failedToWrite(error, 'set a commit status', 'statuses: write', inputs);
  }
};

/** Everything people see besides the files. Gives the outputs that come of it. */
export const publish = async (verdict: Verdict, task: Task, context: ReportContext, forge: Forge | undefined): Promise<Outputs> => {
  const hands = forge !== undefined && task.inputs['dry-run'] ? dryRun(forge, tellEffect) : forge;
  await publishToRunner(verdict, task, context);
  const outputs = await publishComment(verdict, task, context, hands);
  await publishStatus(verdict, task, hands);
  return outputs;
};
