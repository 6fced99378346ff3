import type { TreeFile } from '../../evidence/evidence.ts';
import { foldPath } from '../../evidence/identity.ts';
import type { InfFileReference } from '../../formats/inf/inf.ts';
import { beside, counted, filesByPath } from '../paths.ts';
import { stoppedReading } from '../inf-diagnostics.ts';
import { defineRule, fail, FETCH_LFS, pass, unknown, unreadableCause, warn, type Observation, type Where } from '../rule.ts';

interface Reference {
  readonly path: string;
  readonly first: InfFileReference;
  readonly architectures: readonly string[];
}

/** One entry per path: an INF usually names a file once per architecture. */
const references = (infFile: string, files: readonly InfFileReference[]): readonly Reference[] => {
  const found = new Map<string, { path: string; first: InfFileReference; architectures: string[] }>();
  for (const file of files) {
    const path = beside(infFile, file.path);
    const there = found.get(foldPath(path));
    if (there === undefined) found.set(foldPath(path), { path, first: file, architectures: [file.architecture] });
    else if (!there.architectures.includes(file.architecture)) there.architectures.push(file.architecture);
  }
  return [...found.values()];
};

const placeOf = (infFile: string, { path, first: { sourcePlace, copyPlace } }: Reference): Where => {
  const { line, column } = sourcePlace ?? copyPlace;
  return { file: infFile, subject: path, line, column };
};

const missing = (infFile: string, reference: Reference): Observation => {
  const { path, first: { sourcePlace, copyPlace }, architectures } = reference;
  const from = sourcePlace === undefined ? 'and no SourceDisksFiles entry says where it lies' : `asked for by CopyFiles in line ${copyPlace.line}`;
  return fail(`${path} is missing (for ${architectures.join(', ')}), ${from}`, { ...placeOf(infFile, reference), cause: `missing:${path}` });
};

const judge = (infFile: string, reference: Reference, files: ReadonlyMap<string, readonly TreeFile[]>): Observation | undefined => {
  const found = files.get(foldPath(reference.path)) ?? [];
  const where = placeOf(infFile, reference);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) return warn(`${first.path} and ${second.path} differ in case only: on Windows one of them wins`, where);
  if (first?.format === 'lfs-pointer') {
    return fail(`a Git LFS pointer stands in place of ${first.path}: the file itself was never fetched`, {
      ...where, cause: unreadableCause(first.path), remedy: FETCH_LFS,
    });
  }
  if (first !== undefined) return undefined;
  const { cabinet } = reference.first;
  const holder = cabinet === undefined ? undefined : files.get(foldPath(beside(infFile, cabinet)))?.[0];
  if (holder !== undefined) return unknown(`${reference.path} may lie in ${holder.path}, whose contents were not read`, where);
  return missing(infFile, reference);
};

export const referencedFilesExist = defineRule({
  id: 'PKG-006',
  family: 'package',
  title: 'All INF-referenced payload files exist where the INF says',
  seed: ['S15', 'S07'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Add the file to the packaging step, or correct where [SourceDisksFiles] and [SourceDisksNames] say it lies.',
  why: 'Installation copies exactly the files the INF lists from exactly the places it names. One file that is missing or in another folder stops the installation on the user\'s machine, and the signing service refuses the package before that.',
  authority: 'InfVerif 1016, 1230, 1273; Inf2Cat 22.9.1; field report MiniFSWatcher#3',
  needs: ['inf', 'tree'],
  *check({ inf, tree }) {
    for (const { value: { files } } of tree) {
      const byPath = filesByPath(files);
      for (const found of inf) {
        const { file, value } = found;
        if (!value.isDriver) continue;
        yield* stoppedReading(found);
        const named = references(file, value.files);
        const seen = named.flatMap((reference) => judge(file, reference, byPath) ?? []);
        yield* seen;
        if (value.stopped === undefined && seen.every(({ outcome }) => outcome === 'warn')) yield pass(named.length === 0 ? `${file} copies no files` : `${counted(named.length, 'file')} that ${file} copies ${named.length === 1 ? 'is' : 'are'} there`, { file });
      }
    }
  },
});
