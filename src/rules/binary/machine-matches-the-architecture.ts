import type { Binary, TreeFile } from '../../evidence/evidence.ts';
import { foldPath } from '../../evidence/identity.ts';
import type { Inf, InfFileReference } from '../../formats/inf/inf.ts';
import { hasUmdfEntry, holdsImage, isUmdfFolder } from '../kernel-binaries.ts';
import { beside, extension, filesByPath } from '../paths.ts';
import { defineRule, fail, notApplicable, pass, unknown, type Observation } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** Machine of an image that holds native arm64 code beside code for emulated processes. */
const ARM64X = 0xa64e;

const isUserModeDriver = (reference: InfFileReference, binary: Binary): boolean => hasUmdfEntry(binary) || isUmdfFolder(reference);

const fits = (reference: InfFileReference, { image }: Binary, isDriverFile: boolean): boolean =>
  image.architecture === reference.architecture || (!isDriverFile && reference.architecture === 'arm64' && image.machine === ARM64X);

const machineText = ({ image }: Binary): string => `${image.architecture} (machine 0x${image.machine.toString(16)})`;

/** `undefined` for files that may have any machine: applications, and libraries for WOW64. */
const judge = (inf: string, reference: InfFileReference, file: TreeFile, binary: Binary | undefined): Observation | undefined => {
  const isDriverFile = extension(reference.path) === '.sys';
  const where = { file: file.path, subject: file.path, cause: file.path };
  if (binary === undefined) return isDriverFile ? unknown(`${inf} copies it on ${reference.architecture}, but it is no executable image that can be read`, where) : undefined;
  if (!isDriverFile && !isUserModeDriver(reference, binary)) return undefined;
  if (fits(reference, binary, isDriverFile)) return pass(`built for ${reference.architecture}, as ${inf} installs it`, where);
  return fail(`${file.path} is built for ${machineText(binary)}, but this line copies it on ${reference.architecture}`, { ...where, file: inf, line: reference.copyPlace.line, column: reference.copyPlace.column });
};

function* judgeInf({ file: inf, value }: Found<Inf>, files: ReadonlyMap<string, readonly TreeFile[]>, binaries: ReadonlyMap<string, Binary>): Generator<Observation> {
  for (const reference of value.files) {
    for (const file of files.get(foldPath(beside(inf, reference.path))) ?? []) {
      const seen = judge(inf, reference, file, binaries.get(foldPath(file.path)));
      if (seen !== undefined) yield seen;
    }
  }
}

export const machineMatchesTheArchitecture = defineRule({
  id: 'PE-001',
  family: 'binary',
  title: 'PE machine type matches the INF architecture',
  seed: ['S08'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Package the binary that was built for this architecture.',
  why: 'Windows copies whatever file the INF section of its architecture names. A driver built for another machine installs without complaint and then does not load: the device stays dead on every computer of that architecture.',
  authority: 'field reports nymtech/nym-vpn-client#5329 (an NTARM64 INF with an amd64 binary), MicrosoftDocs/windows-driver-docs#1385',
  applies: (found) => holdsImage(found),
  needs: ['tree', 'inf'],
  uses: ['binary'],
  *check({ tree, inf, binary }) {
    const files = filesByPath(tree.flatMap(({ value }) => value.files));
    const binaries = new Map(binary.map(({ file, value }) => [foldPath(file), value]));
    const seen = inf.flatMap((found) => [...judgeInf(found, files, binaries)]);
    if (seen.length === 0) yield notApplicable('no INF copies a .sys file or a user-mode driver of this package');
    yield* seen;
  },
});
