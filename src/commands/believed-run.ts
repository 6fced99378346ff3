import type { Forge, PullRequest } from '../publish/effect.ts';
import type { EventContext, TriggeringRun } from './event.ts';

export const GATE_WORKFLOW = '.github/workflows/driver-gate.yml';

/** The pull request that a run belongs to, or why its verdict is not believed, or that it has been overtaken. */
export type Believed = { readonly pullRequest: PullRequest } | { readonly refused: string } | { readonly overtaken: string };

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** The event names its workflow only by a name that anyone may give to another file: the path must fit, and the run must be a pull request's. */
const mismatch = ({ event, path, headOwner, headBranch }: TriggeringRun, workflow: string): string | undefined => {
  if (path !== workflow) return `it was made by the workflow ${path}, and ${workflow} is the one that is believed; name the other with the input "workflow"`;
  if (event !== 'pull_request') return `its run was started by ${event}, not by a pull request`;
  return headOwner === undefined || headBranch === '' ? 'the fork it came from is gone' : undefined;
};

/**
 * Finds the pull request of a run through GitHub, never through the file: the payload leaves it out for forks, and what a fork's run
 * wrote may say anything.
 */
export const believedPullRequest = async (run: TriggeringRun, workflow: string, forge: Forge): Promise<Believed> => {
  const refused = mismatch(run, workflow);
  if (refused !== undefined) return { refused };
  const open = await forge.pullRequestsFrom(run.headOwner ?? '', run.headBranch);
  const own = open.filter(({ headRepository }) => same(headRepository, run.headRepository));
  const [found] = own.filter(({ head }) => head === run.headSha);
  if (found !== undefined) return { pullRequest: found };
  const [moved] = own;
  return moved === undefined
    ? { overtaken: `no open pull request comes from ${run.headOwner ?? ''}:${run.headBranch} any more` }
    : { overtaken: `pull request #${moved.number} is at commit ${moved.head.slice(0, 7)} by now, and the verdict is about ${run.headSha.slice(0, 7)}` };
};

/** The event as if the pull request's own run had brought it along, with the counters of that run. */
export const onBehalfOf = (event: EventContext, run: TriggeringRun, { number, head, base }: PullRequest): EventContext =>
  ({ ...event, pullRequest: number, review: { head, base }, sha: head, run: { number: run.number, attempt: run.attempt, id: run.id, url: run.url, key: run.key } });
