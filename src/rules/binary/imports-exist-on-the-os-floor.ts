import type { Binary, TreeFile } from '../../evidence/evidence.ts';
import { foldPath } from '../../evidence/identity.ts';
import type { Architecture, Inf } from '../../formats/inf/inf.ts';
import type { PolicyTarget } from '../../policy/policy.ts';
import { KERNEL_EXPORTS } from '../data/kernel-exports.ts';
import { holdsImage } from '../kernel-binaries.ts';
import { floorsOf, type Floors } from '../os-floor.ts';
import { beside, counted, filesByPath } from '../paths.ts';
import { defineRule, fail, notApplicable, pass, warn, type Observation } from '../rule.ts';
import { buildName } from '../windows-facts.ts';

const KERNEL = 'ntoskrnl.exe';

interface Imports {
  readonly all: number;
  readonly judged: readonly { readonly name: string; readonly build: number }[];
}

/** What a driver resolves when it is loaded; delayed imports may be guarded. */
const importsOf = ({ image }: Binary): Imports => {
  const functions = image.imports.filter(({ module, delayed }) => !delayed && module.toLowerCase() === KERNEL).flatMap((found) => found.functions);
  return {
    all: functions.length,
    judged: functions.flatMap((name) => {
      const build = KERNEL_EXPORTS.get(name);
      return build === undefined ? [] : [{ name, build }];
    }),
  };
};

const named = (found: Imports['judged']): string => found.map(({ name, build }) => `${name} (${buildName(build)})`).join(', ');

const floorName = (build: number): string => (build === 0 ? 'any Windows' : buildName(build));

interface Copied {
  readonly inf: string;
  readonly file: string;
  readonly architecture: Architecture;
}

const judge = ({ inf, file, architecture }: Copied, { all, judged }: Imports, floors: Floors | undefined): Observation => {
  const where = { file, subject: `${file} on ${architecture}`, cause: file };
  const scope = `${judged.length} of its ${counted(all, 'import')} from the kernel`;
  if (judged.length === 0) return pass(`none of its ${counted(all, 'import')} from the kernel is one that is known to be newer than Windows 7`, where);
  if (floors === undefined) return warn(`${inf} names no lowest Windows for ${architecture}, and it needs ${named(judged)}: state targets in the policy`, where);
  const missing = judged.filter(({ build }) => build > floors.highest);
  if (missing.length > 0) return fail(`${inf} installs it from ${floorName(floors.lowest)} on, but it imports ${named(missing)}: it does not load before`, where);
  const doubtful = judged.filter(({ build }) => build > floors.lowest);
  if (doubtful.length > 0) return warn(`it imports ${named(doubtful)}; the models section of ${inf} for ${floorName(floors.lowest)} must not install it`, where);
  return pass(`${scope} were judged: all exist on ${floorName(floors.lowest)}`, where);
};

function* judgeInf(inf: string, value: Inf, files: ReadonlyMap<string, readonly TreeFile[]>, binaries: ReadonlyMap<string, Binary>, targets: readonly PolicyTarget[]): Generator<Observation> {
  const seen = new Set<string>();
  for (const { path, architecture } of value.files) {
    for (const { path: file } of files.get(foldPath(beside(inf, path))) ?? []) {
      const binary = binaries.get(foldPath(file));
      const key = `${architecture} ${foldPath(file)}`;
      if (binary === undefined || seen.has(key)) continue;
      seen.add(key);
      const imports = importsOf(binary);
      if (imports.all > 0) yield judge({ inf, file, architecture }, imports, floorsOf(value, architecture, targets));
    }
  }
}

export const importsExistOnTheOsFloor = defineRule({
  id: 'PE-004',
  family: 'binary',
  title: 'Imports exist on the declared OS floor',
  seed: ['S09', 'S43'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Raise the floor, or resolve at run time with MmGetSystemRoutineAddress.',
  why: 'A driver that imports what the kernel does not export is not loaded, and a boot driver then keeps the computer from starting. The INF says on which Windows it installs; the import table says on which it can run.',
  authority: 'Microsoft Learn: the page of each function ("Minimum supported client"), updating-deprecated-exallocatepool-calls, support-multiple-os-versions',
  applies: (found) => holdsImage(found),
  needs: ['tree', 'inf'],
  uses: ['binary'],
  *check({ tree, inf, binary }, { policy }) {
    const files = filesByPath(tree.flatMap(({ value }) => value.files));
    const binaries = new Map(binary.map(({ file, value }) => [foldPath(file), value]));
    const seen = inf.flatMap(({ file, value }) => [...judgeInf(file, value, files, binaries, policy.targets)]);
    if (seen.length === 0) yield notApplicable('no INF copies an image of this package that imports from the kernel');
    yield* seen;
  },
});
