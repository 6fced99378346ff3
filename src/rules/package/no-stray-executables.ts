import type { TreeFile } from '../../evidence/evidence.ts';
import { foldPath } from '../../evidence/identity.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { beside, counted, extension } from '../paths.ts';
import { stoppedReading } from '../inf-diagnostics.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

const EXECUTABLE = new Set(['.exe', '.dll', '.sys', '.msi', '.ps1', '.cmd', '.bat']);
/** Symbols, texts and directive files are accepted without a word; INFs and catalogs are judged elsewhere. */
const ACCEPTED = new Set(['.pdb', '.txt', '.md', '.ddf', '.inf', '.cat']);

const isExecutable = ({ path, format }: TreeFile): boolean => format === 'pe' || EXECUTABLE.has(extension(path));

const referenced = (infs: readonly { readonly file: string; readonly value: Inf }[]): ReadonlySet<string> =>
  new Set(infs.flatMap(({ file, value }) => value.files.flatMap(({ path, cabinet }) => [path, ...(cabinet === undefined ? [] : [cabinet])].map((name) => foldPath(beside(file, name))))));

const outside = ({ members }: TreeFile, release: boolean): string => {
  if (!release) return '';
  return members.length > 0 ? '; a catalog lists it all the same' : '; it ships outside the catalog';
};

export const noStrayExecutables = defineRule({
  id: 'PKG-007',
  family: 'package',
  title: 'No stray executable content',
  seed: ['S35', 'S07'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Reference it in SourceDisksFiles and CopyFiles, or drop it from the package.',
  why: 'What no INF references is not part of the signed package: Windows neither copies nor checks it, yet it travels with the driver under the company\'s name. A forgotten test tool or script in a driver package is an executable that nobody vouches for.',
  authority: 'Microsoft Learn: inf-sourcedisksfiles-section (a file is part of the signed package only with a SourceDisksFiles entry and a CopyFiles directive)',
  needs: ['tree', 'inf'],
  *check({ tree, inf }, { stage }) {
    const unread = inf.flatMap(stoppedReading);
    if (unread.length > 0) {
      yield* unread;
      return;
    }
    const names = referenced(inf);
    for (const { value: { files } } of tree) {
      const stray = files.filter(({ path }) => !names.has(foldPath(path)));
      const bad = stray.filter(isExecutable);
      for (const file of bad) yield fail(`no INF references ${file.path}, which can run${outside(file, stage === 'release')}`, { file: file.path });
      for (const file of stray) if (!isExecutable(file) && !ACCEPTED.has(extension(file.path))) yield warn(`no INF references ${file.path}`, { file: file.path });
      if (bad.length === 0) yield pass(`${counted(files.filter(isExecutable).length, 'executable file')}, each referenced by an INF`);
    }
  },
});
