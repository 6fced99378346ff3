import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { InputError } from '../policy/error.ts';

const MAX_PAYLOAD = 32 * 1024 * 1024;
const MAX_POLICY = 1024 * 1024;

/** The repository's files in the job's workspace. */
export interface Checkout {
  readonly root: string;
  /** `false`: no checkout step ran, so nothing can be said about what is tracked. */
  readonly isRepository: boolean;
}

/** The workspace itself, or the folder the steps work in; nowhere else, so that no folder out of a build can pose as the repository. */
export const findCheckout = (workspace: string, working: string): Checkout => {
  const root = [workspace, working].map((folder) => resolve(folder)).find((folder) => existsSync(resolve(folder, '.git')));
  return { root: root ?? resolve(workspace), isRepository: root !== undefined };
};

/** Makes all paths of the run relative to the folder the user named; gives its absolute path. */
export const enterFolder = (workspace: string, folder: string | undefined): string => {
  const target = resolve(workspace, folder ?? '.');
  if (!existsSync(target) || !statSync(target).isDirectory()) throw new InputError(`The folder ${folder ?? workspace} to work in does not exist.`);
  process.chdir(target);
  return target;
};

/** With `/`, or `undefined` for what lies outside. */
export const pathInRepository = ({ root }: Checkout, path: string): string | undefined => {
  const inside = relative(root, resolve(path));
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside ? undefined : inside.split(sep).join('/');
};

/** Text of a file, or `undefined` when there is none. */
const readText = (path: string, limit: number): string | undefined => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return undefined;
  if (found.size > limit) throw new InputError(`${path} has ${found.size} bytes; ${limit} are the most that is read.`, { file: path });
  return readFileSync(path, 'utf8');
};

export const readPolicyFile = (path: string): string | undefined => readText(path, MAX_POLICY);

/** The event's payload; an empty object when the runner gave none. */
export const readPayload = (path: string | undefined): unknown => {
  const text = path === undefined || path === '' ? undefined : readText(path, MAX_PAYLOAD);
  try {
    return text === undefined ? {} : JSON.parse(text);
  } catch {
    throw new InputError(`The event payload ${path ?? ''} is not JSON.`);
  }
};
