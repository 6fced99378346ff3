import type { LocalGitHub } from './server.ts';
import type { GitHubState, Snapshot } from './state.ts';

/** How a run that can be killed ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface Walk {
  readonly github: LocalGitHub;
  /** What GitHub knows before the run. */
  readonly snapshot: Snapshot;
  /** One run of the program. It must hand `started` the means to kill it. */
  run(started: (kill: () => Promise<void>) => void): Promise<Ended>;
  /** What must be the same in the end; by default everything but ids and times. */
  view?(state: GitHubState): unknown;
}

export interface Walked {
  /** Operations of the undisturbed run, in order. */
  readonly operations: readonly string[];
  /** Boundaries at which a run was killed. */
  readonly boundaries: number;
  /** Boundaries after which another run did not lead to the end of the undisturbed one. */
  readonly different: readonly { readonly at: string; readonly end: unknown; readonly code: number | null }[];
  /** The end of the undisturbed run. */
  readonly end: unknown;
  readonly code: number | null;
}

/** Ids and times differ between runs that did the same; people, numbers and texts may not. */
const VOLATILE = new Set(['id', 'createdAt', 'updatedAt', 'closedAt', 'lastEditedAt', 'editor', 'at']);

/** All that GitHub keeps for its users, without ids and times. */
export const settled = (state: GitHubState): unknown =>
  JSON.parse(JSON.stringify({
    issues: state.issues, comments: state.comments, reactions: state.reactions, labels: state.labels,
    // A status cannot be taken back: of several, GitHub goes by the last of its context.
    statuses: [...new Map(state.statuses.map((status) => [`${status.sha} ${status.context}`, status])).values()],
    deployments: state.deployments, deploymentStatuses: state.deploymentStatuses, refs: [...state.refs],
  }), (key: string, value: unknown) => (VOLATILE.has(key) ? undefined : value));

/**
 * Kills a run at each of its requests, once before the request takes effect and once after, each time from the same snapshot;
 * then runs it again undisturbed. Throws when a run was not killed where it should have been.
 */
export const walkBoundaries = async ({ github, snapshot, run, view = settled }: Walk): Promise<Walked> => {
  const { state } = github;
  const undisturbed = async (): Promise<{ readonly code: number | null; readonly end: unknown; readonly operations: readonly string[] }> => {
    state.boundary = undefined;
    state.requests.length = 0;
    const { code } = await run(() => undefined);
    return { code, end: view(state), operations: state.requests.map(({ operation }) => operation) };
  };
  state.restore(snapshot);
  const first = await undisturbed();
  const different: { at: string; end: unknown; code: number | null }[] = [];
  let boundaries = 0;
  for (const [at, operation] of first.operations.entries())
    for (const when of ['before', 'after'] as const) {
      state.restore(snapshot);
      let kill = (): Promise<void> => Promise.reject(new Error('the run made a request before it began'));
      let reached: string | undefined;
      state.boundary = { at, when, reached: (name) => ((reached = name), kill()) };
      const { signal } = await run((end) => {
        kill = end;
      });
      const name = `${when} ${operation} (request ${at + 1})`;
      if (signal !== 'SIGKILL' || reached !== operation) throw new Error(`the run was to be killed ${name}; it reached ${reached ?? 'nothing'} and ended by ${signal ?? 'itself'}`);
      boundaries++;
      const again = await undisturbed();
      if (JSON.stringify(again.end) !== JSON.stringify(first.end) || again.code !== first.code) different.push({ at: name, end: again.end, code: again.code });
    }
  return { operations: first.operations, boundaries, different, end: first.end, code: first.code };
};
