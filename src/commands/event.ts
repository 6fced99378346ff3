import { z } from 'zod';
import { InputError } from '../policy/error.ts';

/** Variables of the runner that say where and why this job runs. */
export interface RunnerEnvironment {
  readonly [name: string]: string | undefined;
}

/** The commit a pull request or merge group is judged against, and the one that is judged. */
export interface UnderReview {
  readonly base: string;
  readonly head: string;
}

export interface RunIdentity {
  readonly number: number;
  readonly attempt: number;
  readonly url: string | undefined;
  /** Of the run as GitHub counts them all; empty outside of a run. */
  readonly id: string;
  /** `<workflow file>/<job>`. */
  readonly key: string;
}

export interface EventContext {
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that statuses refer to. */
  readonly sha: string | undefined;
  /** What is judged before it is merged: pull requests and merge groups. */
  readonly review: UnderReview | undefined;
  readonly pullRequest: number | undefined;
  /** The code comes from another repository: a pass proves nothing to this one. */
  readonly foreign: boolean;
  /** The run belongs to a fork's pull request: its token cannot write. */
  readonly readOnly: boolean;
  readonly run: RunIdentity;
  /** Of `workflow_run`: the run whose results are looked at. Everything in it but the repository may be a stranger's choice. */
  readonly triggering: TriggeringRun | undefined;
}

/** The run that a `workflow_run` event is about. */
export interface TriggeringRun extends RunIdentity {
  readonly event: string;
  /** Workflow file in its repository, such as `.github/workflows/driver-gate.yml`. */
  readonly path: string;
  readonly headRepository: string | undefined;
  readonly headOwner: string | undefined;
  readonly headBranch: string;
  readonly headSha: string;
}

const commit = z.string().regex(/^[\w-]{1,64}$/);
const repository = z.looseObject({ full_name: z.string() });

/** Only what is read; GitHub adds members at any time. */
const PAYLOAD = z.looseObject({
  repository: repository.optional(),
  pull_request: z.looseObject({
    number: z.int().positive(),
    head: z.looseObject({ sha: commit, repo: repository.nullish() }),
    base: z.looseObject({ sha: commit }),
  }).optional(),
  /** A pull request's own comments come with it as an issue. */
  issue: z.looseObject({ number: z.int().positive(), pull_request: z.unknown().optional() }).optional(),
  merge_group: z.looseObject({ head_sha: commit, base_sha: commit }).optional(),
  workflow_run: z.looseObject({
    id: z.int().positive(), head_sha: commit, event: z.string(), path: z.string(), head_branch: z.string().nullish(), run_number: z.int().nonnegative(), run_attempt: z.int().nonnegative().optional(),
    head_repository: repository.extend({ owner: z.looseObject({ login: z.string() }).optional() }).nullish(),
  }).optional(),
});

type Payload = z.infer<typeof PAYLOAD>;

const parsePayload = (payload: unknown, name: string): Payload => {
  const parsed = PAYLOAD.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`The payload of the event "${name}" is not what GitHub documents: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}.`);
};

const numberOf = (value: string | undefined): number => (value !== undefined && /^[0-9]{1,15}$/.test(value) ? Number(value) : 0);

/** `owner/name/.github/workflows/gate.yml@refs/heads/main` names the file. */
const workflowFile = (environment: RunnerEnvironment): string =>
  /\/([^/@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? environment['GITHUB_WORKFLOW'] ?? 'workflow';

const serverOf = ({ GITHUB_SERVER_URL: server }: RunnerEnvironment): string | undefined => (server !== undefined && /^https?:\/\/[^\s"'<>()]+$/.test(server) ? server : undefined);

const runOf = (environment: RunnerEnvironment, name: string): RunIdentity => {
  const { GITHUB_RUN_ID: id } = environment;
  const server = serverOf(environment);
  return {
    number: numberOf(environment['GITHUB_RUN_NUMBER']),
    attempt: numberOf(environment['GITHUB_RUN_ATTEMPT']),
    id: numberOf(id) > 0 ? String(numberOf(id)) : '',
    url: server !== undefined && numberOf(id) > 0 ? `${server}/${name}/actions/runs/${numberOf(id)}` : undefined,
    key: `${workflowFile(environment)}/${environment['GITHUB_JOB'] ?? 'job'}`,
  };
};

const isForeign = (payload: Payload, own: string): boolean => {
  const { pull_request: pull, workflow_run: run } = payload;
  // A deleted fork leaves null behind.
  if (pull !== undefined) return pull.head.repo === null || (pull.head.repo !== undefined && pull.head.repo.full_name !== own);
  return run?.event === 'pull_request' && run.head_repository?.full_name !== own;
};

const triggeringOf = ({ workflow_run: run }: Payload, environment: RunnerEnvironment, own: string): TriggeringRun | undefined => {
  if (run === undefined) return undefined;
  const server = serverOf(environment);
  const path = run.path.split('@')[0] ?? run.path;
  const [owner] = run.head_repository?.full_name.split('/') ?? [];
  return {
    number: run.run_number, attempt: run.run_attempt ?? 1, id: String(run.id), url: server === undefined ? undefined : `${server}/${own}/actions/runs/${run.id}`,
    key: `${path.slice(path.lastIndexOf('/') + 1)}/gate`, event: run.event, path, headRepository: run.head_repository?.full_name,
    headOwner: run.head_repository?.owner?.login ?? owner, headBranch: run.head_branch ?? '', headSha: run.head_sha,
  };
};

/** The event that started the job. Refuses events under which a pull request's code would run with the repository's rights. */
export const readEvent = (environment: RunnerEnvironment, raw: unknown): EventContext => {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target')
    throw new InputError('driver-gate does not run on pull_request_target: the job would hold this repository\'s secrets and write token while it reads files of the pull request. Use "on: pull_request".');
  const payload = parsePayload(raw, name);
  const own = payload.repository?.full_name ?? environment['GITHUB_REPOSITORY'] ?? '';
  const { pull_request: pull, merge_group: group, workflow_run: run, issue } = payload;
  // Without its base the policy of the head would hold, which the pull request may have changed.
  if ((name.startsWith('pull_request') && pull === undefined) || (name === 'merge_group' && group === undefined))
    throw new InputError(`The payload of the event "${name}" does not say what it is about: the file that GITHUB_EVENT_PATH names is empty or missing.`);
  const review = pull === undefined ? group && { base: group.base_sha, head: group.head_sha } : { base: pull.base.sha, head: pull.head.sha };
  return {
    name,
    repository: own,
    sha: review?.head ?? run?.head_sha ?? environment['GITHUB_SHA'],
    review,
    pullRequest: pull?.number ?? (issue?.pull_request === undefined || issue.pull_request === null ? undefined : issue.number),
    foreign: isForeign(payload, own),
    readOnly: pull !== undefined && isForeign(payload, own),
    run: runOf(environment, own),
    triggering: triggeringOf(payload, environment, own),
  };
};

/** For the first line of the log. */
export const describeEvent = ({ name, pullRequest, foreign, sha }: EventContext): string => {
  const what = pullRequest === undefined ? '' : ` #${pullRequest}${foreign ? ' from a fork' : ''}`;
  return `${name === '' ? 'no event' : name}${what}${sha === undefined ? '' : `, commit ${sha.slice(0, 7)}`}`;
};
