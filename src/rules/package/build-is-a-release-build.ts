import type { Binary } from '../../evidence/evidence.ts';
import { holdsImage } from '../kernel-binaries.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

/** VS_FF_DEBUG of VS_FIXEDFILEINFO. */
const DEBUG_FLAG = 1;
/** The debug forms of the C and C++ runtimes: a `d` before the extension, and `ucrtbased.dll`. */
const DEBUG_RUNTIME = /^(ucrtbased|(msvc[pr]|vcruntime|concrt|vccorlib|mfcm?)\d+(_\w+)?u?d)\.dll$/i;

const inDebugFolder = (path: string): boolean => path.split(/[\\/]/).slice(0, -1).some((segment) => segment.toLowerCase() === 'debug');

function* signs(file: string, { image }: Binary): Generator<Observation> {
  if (((image.version?.flags ?? 0) & DEBUG_FLAG) !== 0) yield fail('its version resource says that it is a debug build (VS_FF_DEBUG)', { file });
  const runtimes = image.imports.filter(({ module }) => DEBUG_RUNTIME.test(module)).map(({ module }) => module);
  if (runtimes.length > 0) yield fail(`it needs the debug runtime ${runtimes.join(', ')}, which may not be redistributed and is on no user's machine`, { file });
}

export const buildIsAReleaseBuild = defineRule({
  id: 'PKG-009',
  family: 'package',
  title: 'Release build, not debug/checked',
  seed: ['S07', 'S19'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'off' },
  waivable: false,
  remedy: 'Package what Configuration=Release built.',
  why: 'Debug builds assert, trace and skip optimisation, and they load runtimes that no user has. In a kernel driver an assertion that was meant for a developer\'s machine is a crash on everybody else\'s.',
  authority: 'Microsoft Learn: driver-security-checklist item 16, creating-a-driver-verification-log (Release configuration)',
  applies: (found, { profile }) => (profile === 'dev' ? 'profile dev judges work in progress' : holdsImage(found)),
  needs: ['tree'],
  uses: ['binary'],
  *check({ tree, binary }) {
    const folders = tree.flatMap(({ value: { path, files } }) => (inDebugFolder(`${path}/`) ? [path] : [...new Set(files.map((file) => file.path).filter(inDebugFolder))]));
    for (const path of folders) yield fail(`${path} was taken from a Debug folder`, { subject: path });
    const seen = binary.flatMap(({ file, value }) => [...signs(file, value)]);
    yield* seen;
    if (seen.length === 0 && folders.length === 0) yield pass(`${counted(binary.length, 'image')} without a sign of a debug build`);
  },
});
