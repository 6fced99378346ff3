import { join, resolve } from 'node:path';
import { readInputs, demandCommand, idleInputs, type ActionInputs, type InputName } from '../commands/action-inputs.ts';
import { basePolicy, checkedOutPolicy, DEFAULT_POLICY_PATH, policyElsewhere, remotePolicy, type CheckedOut } from '../commands/base-policy.ts';
import { describeEvent, readEvent, type EventContext, type RunnerEnvironment } from '../commands/event.ts';
import type { PlanSource, PolicySource } from '../commands/gate.ts';
import type { Standing } from '../commands/standing.ts';
import { canHoldPackage, packagePaths } from '../commands/package-paths.ts';
import { enterFolder, findCheckout, pathInRepository, readPayload, readPolicyFile, type Checkout } from '../host/checkout.ts';
import { ForgeError } from '../host/forge-error.ts';
import { glob } from '../host/globs.ts';
import { InputError } from '../policy/error.ts';
import { DEFAULT_PLAN_PATH } from '../policy/plan-path.ts';
import type { Forge } from '../publish/effect.ts';
import { connect } from './connect.ts';
import { note, say, warn } from './log.ts';

/** All that a run was asked for, read once. */
export interface Task {
  readonly inputs: ActionInputs;
  readonly environment: RunnerEnvironment;
  readonly event: EventContext;
  readonly checkout: Checkout;
}

export const readTask = (environment: RunnerEnvironment): Task => {
  const get = (name: InputName): string => environment[`INPUT_${name.toUpperCase()}`] ?? '';
  const inputs = readInputs(get);
  demandCommand(inputs);
  const event = readEvent(environment, readPayload(environment['GITHUB_EVENT_PATH']));
  say(`${inputs.command} on ${describeEvent(event)}`);
  for (const idle of idleInputs(inputs, get)) warn(idle);
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
  const working = enterFolder(workspace, inputs['working-directory']);
  // A merge group's verdict belongs to the queue, not to one of its pull requests.
  const named = event.name === 'merge_group' ? undefined : inputs['pull-request'];
  return { inputs, environment, event: { ...event, pullRequest: event.pullRequest ?? named }, checkout: findCheckout(workspace, working) };
};

/** A pull request named by an input is judged like one that the event brought along. */
export const completeEvent = async (task: Task, forge: Forge | undefined): Promise<Task> => {
  const { event } = task;
  if (event.review !== undefined || event.pullRequest === undefined) return task;
  if (forge === undefined) throw new ForgeError({ operation: `read pull request ${event.pullRequest}`, status: undefined, detail: 'there is no github-token', missing: [] });
  const { head, base, headRepository } = await forge.pullRequest(event.pullRequest);
  return { ...task, event: { ...event, review: { head, base }, sha: head, foreign: headRepository !== event.repository } };
};

const checkedOut = ({ inputs, checkout }: Task): CheckedOut => {
  const path = inputs.policy ?? DEFAULT_POLICY_PATH;
  return {
    path, repositoryPath: pathInRepository(checkout, path), text: readPolicyFile(path), inCheckout: checkout.isRepository, named: inputs.policy !== undefined,
    read: (other) => readPolicyFile(join(checkout.root, other)),
  };
};

/** Of what is judged before it is merged, the base decides which policy holds. */
export const readPolicy = async (task: Task, forge: Forge | undefined): Promise<PolicySource> => {
  const { inputs, event } = task;
  const remote = inputs.policy === undefined ? undefined : remotePolicy(inputs.policy);
  if (remote === undefined && event.review === undefined) return checkedOutPolicy(checkedOut(task));
  const token = inputs['policy-token'];
  const reader = remote !== undefined && token !== undefined ? connect(event, token) : forge;
  if (reader === undefined) throw new ForgeError({ operation: 'read the policy', status: 401, detail: 'there is no github-token', missing: [] });
  if (remote !== undefined) return policyElsewhere(reader, remote, event.review !== undefined);
  return event.review === undefined ? checkedOutPolicy(checkedOut(task)) : basePolicy(reader, checkedOut(task), event.review);
};

/** The rollout plan, from where the policy is read: what is not merged yet plans nothing. */
export const readPlan = async ({ inputs, event, checkout }: Task, forge: Forge | undefined): Promise<PlanSource | undefined> => {
  const path = inputs.plan ?? DEFAULT_PLAN_PATH;
  const here = readPolicyFile(path);
  if (event.review === undefined) {
    if (here === undefined && inputs.plan !== undefined) throw new InputError(`The plan ${path} does not exist. Correct the input "plan", or leave it out.`, { file: path });
    return here === undefined ? undefined : { path, text: here };
  }
  const inRepository = pathInRepository(checkout, path);
  if (inRepository === undefined) throw new InputError(`The plan ${path} lies outside the repository. In pull requests it is read from the base commit; name a file of the repository.`, { file: path });
  const text = await forge?.file(inRepository, event.review.base);
  if (text === undefined && here !== undefined) note(`This change brings a rollout plan, ${inRepository}. It counts once it is merged.`);
  return text === undefined ? undefined : { path: inRepository, text };
};

const withoutCarriageReturns = (text: string): string => text.replaceAll('\r\n', '\n');

/** Text that was merged is protected by review; everything else may have been written by any job. */
export const readStanding = async ({ event, checkout }: Task, forge: Forge | undefined, path: string): Promise<Standing> => {
  if (event.foreign) return { level: 'none', fork: true };
  const merged = event.review?.base ?? event.sha;
  const inRepository = pathInRepository(checkout, path);
  const here = readPolicyFile(path);
  if (forge === undefined || merged === undefined || inRepository === undefined || here === undefined) return { level: 'none', fork: false };
  const there = await forge.file(inRepository, merged);
  return { level: there !== undefined && withoutCarriageReturns(there) === withoutCarriageReturns(here) ? 'L0' : 'none', fork: false };
};

/** PATHs of the packages; a pattern without a match stops the run, or a typing error would pass for a green gate. */
export const findPackagePaths = ({ inputs }: Task): readonly string[] => {
  if (!inputs.package.some((pattern) => !pattern.startsWith('!'))) throw new InputError('The input "package" is missing: name the driver package, for example "package: out/package".');
  const { matches, unmatched } = glob(inputs.package, canHoldPackage);
  const [first] = unmatched;
  if (first !== undefined) throw new InputError(`The pattern "${first}" of the input "package" matches no folder, .inf, .cab, .zip or .hlkx. Was the package built or downloaded before this step?`);
  return packagePaths(matches);
};

export const findResults = ({ inputs }: Task): readonly string[] => {
  const { matches, unmatched } = glob(inputs.results, ({ folder }) => !folder);
  for (const pattern of unmatched) warn(`The pattern "${pattern}" of the input "results" matches no file; rules that need such evidence say "unknown".`);
  const paths = matches.filter(({ folder }) => !folder).map(({ path }) => path);
  return paths;
};

export const reportFolder = ({ inputs, environment }: Task, temporary: string): string => resolve(inputs['report-dir'] ?? join(environment['RUNNER_TEMP'] ?? temporary, 'driver-gate'));

/** Verdict files for `report`. None is no mistake where it is known how many there must be: then they are missing. */
export const findVerdicts = ({ inputs }: Task): readonly string[] => {
  if (!inputs.verdicts.some((pattern) => !pattern.startsWith('!'))) throw new InputError('The input "verdicts" is missing: name the verdict files, for example "verdicts: verdicts/**/verdict.json".');
  const { matches, unmatched } = glob(inputs.verdicts, ({ folder }) => !folder);
  const paths = matches.filter(({ folder }) => !folder).map(({ path }) => path);
  if (paths.length === 0 && inputs.expect === undefined) throw new InputError(`The input "verdicts" matches no file. Was the artifact downloaded before this step? Say with "expect" how many verdicts there must be.`);
  for (const pattern of unmatched) warn(`The pattern "${pattern}" of the input "verdicts" matches no file.`);
  if (inputs.expect === undefined) warn(`${paths.length} verdict(s) were found, and "expect" does not say how many there must be: one that is missing would not be noticed.`);
  return paths;
};
