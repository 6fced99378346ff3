import { defineRule, fail, notApplicable, pass, type Observation } from '../rule.ts';

const LEGAL = /^[A-Za-z0-9._ -]{1,39}$/;

const why = (name: string): string => (name.length >= 40 ? `it has ${name.length} characters, 39 are the most` : 'only letters, digits, blank, dot, underscore and hyphen are safe');

function* judgeNames(folders: readonly string[]): Generator<Observation> {
  for (const name of folders) {
    if (LEGAL.test(name)) yield pass(`the folder name ${name} is accepted`, { subject: name });
    else yield fail(`the folder name ${name} may be refused: ${why(name)}`, { subject: name });
  }
}

export const driverFolderNamesAreLegal = defineRule({
  id: 'PKG-003',
  family: 'package',
  title: 'Driver folder names legal for signing',
  seed: ['S15'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Rename the folder; keep it under 40 characters.',
  why: 'The signing service uses the folder names of the cabinet as they are. Names with special characters or of 40 characters and more have been refused, with an error that does not mention the name.',
  authority: 'Microsoft Learn: code-signing-reqs, attestation (no special characters, no UNC, fewer than 40 characters)',
  needs: [['cabinet', 'hlkx']],
  uses: ['submission'],
  *check({ cabinet, hlkx, submission }) {
    // What an HLK package holds lies in streams of its own; the folders it was made from are those beside it.
    if (cabinet.length === 0 && hlkx.length > 0) yield* judgeNames(submission.flatMap(({ value }) => value.packages.map(({ name }) => name)));
    for (const { file, value } of cabinet) {
      const paths = value.listing.files.map(({ path }) => path);
      const folders = [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))];
      if (!paths.some((path) => path.toLowerCase().endsWith('.sys'))) {
        yield notApplicable('only user-mode files are being signed: the limit concerns driver folders', { subject: file });
        continue;
      }
      yield* judgeNames(folders);
      if (folders.length === 0) yield fail('the cabinet has no driver folder: all files lie at its root', { subject: file, remedy: 'In the DDF, write `.Set DestinationDir=<PackageName>` before the file list.' });
    }
  },
});
