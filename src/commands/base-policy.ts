import { InputError } from '../policy/error.ts';
import type { Forge } from '../publish/effect.ts';
import type { UnderReview } from './event.ts';
import type { PolicySource } from './gate.ts';

export const DEFAULT_POLICY_PATH = '.github/driver-gate.yml';

/** A policy kept in another repository, for all of an organisation: `owner/repo/path@ref`. */
export interface RemotePolicy {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

export const remotePolicy = (policy: string): RemotePolicy | undefined => {
  const [, repository, path, ref] = /^([\w.-]+\/[\w.-]+)\/([^@\s]+)@([^@\s]+)$/.exec(policy) ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
};

/** The policy file in the job's checkout. */
export interface CheckedOut {
  /** As errors and reports name it. */
  readonly path: string;
  /** In the repository; `undefined` when the file lies outside it. */
  readonly repositoryPath: string | undefined;
  /** `undefined` when there is no such file. */
  readonly text: string | undefined;
  /** There is a checkout that could hold it. */
  readonly inCheckout: boolean;
  /** The user named it: then it must exist. */
  readonly named: boolean;
  /** Text of a file of the repository in the job's checkout. */
  read(path: string): string | undefined;
}

const builtIn = (underPullRequest: boolean, changedInPullRequest: boolean): PolicySource =>
  ({ origin: 'built-in', path: undefined, ref: undefined, text: undefined, changedInPullRequest, underPullRequest });

const absent = ({ path }: CheckedOut, where: string): InputError =>
  new InputError(`The policy ${path} does not exist${where}. Correct the input "policy", or leave it out to use the built-in profile.`, { file: path });

/** Outside pull requests the checkout is what was merged. */
export const checkedOutPolicy = (policy: CheckedOut): PolicySource => {
  if (policy.text !== undefined) return { origin: 'file', path: policy.path, ref: undefined, text: policy.text, changedInPullRequest: false, underPullRequest: false, companion: async (path) => policy.read(path) };
  if (policy.named) throw absent(policy, '');
  return builtIn(false, false);
};

const sameText = (a: string | undefined, b: string | undefined): boolean => a?.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');

/** What a pull request or merge group is judged by: the base commit's policy, never the one it brings along. */
export const basePolicy = async (forge: Forge, policy: CheckedOut, review: UnderReview): Promise<PolicySource> => {
  if (policy.repositoryPath === undefined)
    throw new InputError(`The policy ${policy.path} lies outside the repository. In pull requests it is read from the base commit; name a file of the repository, or owner/repo/path@ref.`, { file: policy.path });
  const text = await forge.file(policy.repositoryPath, review.base);
  const changed = policy.inCheckout && !sameText(text, policy.text);
  if (text !== undefined)
    return { origin: 'base', path: policy.repositoryPath, ref: review.base, text, changedInPullRequest: changed, underPullRequest: true, companion: (path) => forge.file(path, review.base) };
  if (policy.named && policy.text === undefined) throw absent(policy, `, neither here nor at the base commit ${review.base.slice(0, 7)}`);
  return builtIn(true, changed);
};

/** The caller names repository and ref, so a pull request cannot replace its content. */
export const policyElsewhere = async (forge: Forge, { repository, path, ref }: RemotePolicy, underPullRequest: boolean): Promise<PolicySource> => {
  const text = await forge.file(path, ref, repository);
  if (text === undefined) throw new InputError(`There is no policy ${path} in ${repository} at ${ref}, or the token may not see it; "policy-token" takes one that may read that repository.`);
  return { origin: 'base', path: `${repository}/${path}`, ref, text, changedInPullRequest: false, underPullRequest, companion: (other) => forge.file(other, ref, repository) };
};
