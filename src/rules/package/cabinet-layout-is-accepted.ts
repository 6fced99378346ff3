import { foldPath } from '../../evidence/identity.ts';
import type { CabinetListing } from '../../formats/cab/cabinet.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';

/** Paths of a cabinet by their first folder; those at the root stand under the empty name. */
const byTopFolder = ({ files }: CabinetListing): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { path } of files) {
    const slash = path.indexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    const there = found.get(folder);
    if (there === undefined) found.set(folder, [path]);
    else there.push(path);
  }
  return found;
};

/** Folders below a driver folder that none of its INFs takes a file from. */
const strayFolders = (folder: string, paths: readonly string[], infs: readonly Inf[]): readonly string[] => {
  const used = infs.flatMap(({ files }) => files.map(({ path }) => foldPath(`${folder}/${path}`)));
  const below = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))).filter((path) => path !== folder));
  return [...below].filter((path) => !used.some((file) => file.startsWith(`${foldPath(path)}/`)));
};

function* judgeFolder(cabinet: string, folder: string, paths: readonly string[], infs: readonly Inf[]): Generator<Observation> {
  const where = { subject: `${cabinet}/${folder}` };
  const own = paths.filter((path) => path.toLowerCase().endsWith('.inf'));
  if (own.length === 0) {
    yield fail(`the cabinet's folder ${folder} holds no INF`, where);
    return;
  }
  if (!own.some((path) => path.split('/').length === 2)) yield fail(`the INF of the cabinet's folder ${folder} lies deeper, at ${listed(own)}: it must lie directly in that folder`, where);
  else yield pass(`the cabinet's folder ${folder} has its INF`, where);
  const stray = infs.length === 0 ? [] : strayFolders(folder, paths, infs);
  if (stray.length > 0) yield warn(`no SourceDisksNames or SourceDisksFiles entry leads to ${listed(stray)}: such folders have made submissions fail`, where);
}

export const cabinetLayoutIsAccepted = defineRule({
  id: 'PKG-002',
  family: 'package',
  title: 'CAB layout accepted by Partner Center',
  seed: ['S15', 'S16'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'In the DDF, write `.Set DestinationDir=<PackageName>` before the file list.',
  why: 'Partner Center takes every top folder of the cabinet for one driver package and refuses a cabinet that has files beside them. The usual cause is a makecab directive file without a destination folder, so that everything lands at the root.',
  authority: 'Microsoft Learn: code-signing-attestation (sample DDF), hardware-submission-create, "Error: File missing"',
  applies: ({ cabinet, hlkx }) => (cabinet.length === 0 && hlkx.length > 0 ? 'the submission is an HLK package' : true),
  needs: [['cabinet', 'hlkx']],
  uses: ['submission'],
  *check({ cabinet, submission }) {
    for (const { file, value } of cabinet) {
      const folders = byTopFolder(value.listing);
      const loose = folders.get('') ?? [];
      if (loose.length > 0) yield fail(`${listed(loose)} ${loose.length === 1 ? 'lies' : 'lie'} at the root of the cabinet: Partner Center accepts folders only`, { subject: file });
      for (const [folder, paths] of folders) {
        if (folder === '') continue;
        const infs = submission.flatMap(({ value: { packages } }) => packages.filter((found) => foldPath(found.folder) === foldPath(folder)).flatMap((found) => found.infs));
        yield* judgeFolder(file, folder, paths, infs);
      }
    }
  },
});
