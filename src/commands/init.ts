import { InputError } from '../policy/error.ts';
import { DEFAULT_PLAN_PATH } from '../policy/plan-path.ts';
import { DEFAULT_POLICY_PATH } from './base-policy.ts';
import { only, type Written } from './flags.ts';
import type { CliHost } from './host.ts';
import { EVIDENCE } from './starting/evidence.ts';
import { planFor } from './starting/plan.ts';
import { POLICY } from './starting/policy.ts';
import { RELEASE_WORKFLOW, REPORT_WORKFLOW, WORKFLOW } from './starting/workflow.ts';

export interface InitRequest {
  /** Folder of the repository. */
  readonly dir: string;
  readonly product: string;
  readonly force: boolean;
}

const DEFAULT_PRODUCT = 'my-driver';

export const initRequest = (written: Written): InitRequest => {
  const [operand] = written.operands;
  if (operand !== undefined) throw new InputError(`init takes no PATH; write --dir ${operand.slice(0, 80)} for the folder of the repository`);
  const product = only(written, 'product') ?? DEFAULT_PRODUCT;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(product)) throw new InputError(`--product: "${product.slice(0, 80)}" is no name for a product; write small letters, digits and hyphens, such as contoso-nic`);
  return { dir: (only(written, 'dir') ?? '.').replace(/(?<=.)\/+$/, ''), product, force: written.switches.has('force') };
};

/** What a repository needs to begin, by path. */
export const startingFiles = (product: string): readonly { readonly path: string; readonly text: string; readonly what: string }[] => [
  { path: DEFAULT_POLICY_PATH, text: POLICY, what: 'the policy: what is demanded' },
  { path: DEFAULT_PLAN_PATH, text: planFor(product), what: 'the rollout plan: name the owners' },
  { path: 'driver-gate.evidence.yml', text: EVIDENCE, what: 'the evidence manifest: empty, with an example' },
  { path: '.github/workflows/driver-gate.yml', text: WORKFLOW, what: 'the workflow: name your build and the release to use' },
  { path: '.github/workflows/driver-gate-report.yml', text: REPORT_WORKFLOW, what: 'the comment on pull requests of forks' },
  { path: '.github/workflows/driver-release.yml', text: RELEASE_WORKFLOW, what: 'the gates of the release branch' },
];

/** `driver-gate init`: all files or none, and never over one that is there. */
export const init = ({ dir, product, force }: InitRequest, host: Pick<CliHost, 'exists' | 'writeText' | 'out'>): number => {
  const files = startingFiles(product).map((file) => ({ ...file, path: dir === '.' ? file.path : `${dir}/${file.path}` }));
  const there = files.filter(({ path }) => host.exists(path)).map(({ path }) => path);
  if (there.length > 0 && !force) {
    throw new InputError(`${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written. Move ${there.length === 1 ? 'it' : 'them'} away, or write over ${there.length === 1 ? 'it' : 'them'} with --force`);
  }
  for (const { path, text } of files) host.writeText(path, text);
  const width = Math.max(...files.map(({ path }) => path.length));
  host.out(`${files.map(({ path, what }) => `${path.padEnd(width)}  ${what}`).join('\n')}\n\nNext: driver-gate gate PATH, with the folder of a built package as PATH.\n`);
  return 0;
};
