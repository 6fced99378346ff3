import type { ComparedPackage, TreeFile } from '../../evidence/evidence.ts';
import { foldPath, identityLines } from '../../evidence/identity.ts';
import { lineEndings } from '../membership.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

const KIND = { pe: 'Authenticode SHA-256', file: 'SHA-256' } as const;

type Line = ComparedPackage['files'][number];

type Difference = NonNullable<ComparedPackage['differences']>[number];

/** The line before and after, or what differs in how the same lines are written. */
const shown = (path: string, { line, column, was, now, form }: Difference, digests: string): Observation => {
  const where = { file: path, line, column, cause: `changed:${path}` };
  if (form !== undefined) return fail(`${path} is not the file that was submitted: ${form} (${digests})`, { file: path, cause: `changed:${path}` });
  const said = (text: string | undefined): string => (text === undefined ? 'nothing' : `"${text.trim()}"`);
  return fail(`${path} is not the file that was submitted: line ${line} was ${said(was)} and is ${said(now)} (${digests})`, where);
};

const changed = (file: TreeFile | undefined, now: Line, then: Line, difference: Difference | undefined): Observation => {
  const path = file?.path ?? now.path;
  const rewritten = file === undefined ? undefined : lineEndings(file);
  const digests = `submitted with ${KIND[then.kind]} ${then.digest}, here ${KIND[now.kind]} ${now.digest}`;
  if (rewritten !== undefined) return fail(`${rewritten.message} (${digests})`, rewritten.where);
  if (difference !== undefined) return shown(path, difference, digests);
  return fail(`${path} is not the file that was submitted: ${digests}`, { file: path, cause: `changed:${path}` });
};

function* differences(files: readonly TreeFile[], { files: submitted, differences: texts = [] }: ComparedPackage): Generator<Observation> {
  const paths = new Map(files.map((file) => [foldPath(file.path), file]));
  const then = new Map(submitted.map((line) => [line.path, line]));
  const now = identityLines(files);
  for (const line of now) {
    const before = then.get(line.path);
    const file = paths.get(line.path);
    if (before === undefined) yield fail(`${file?.path ?? line.path} was not submitted`, { file: file?.path ?? line.path });
    else if (before.digest !== line.digest || before.kind !== line.kind) yield changed(file, line, before, texts.find(({ path }) => path === line.path));
  }
  const there = new Set(now.map(({ path }) => path));
  for (const { path } of submitted) if (!there.has(path)) yield fail(`${path} was submitted and is missing here`, { subject: path, cause: `missing:${path}` });
}

export const signedPackageEqualsTheSubmission = defineRule({
  id: 'SIGN-011',
  family: 'signing',
  title: 'Signed package is byte-equivalent to the submitted one',
  seed: ['S15', 'S35', 'S02'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'info' },
  waivable: false,
  remedy: 'Take the signed package that belongs to this submission, or submit this build again.',
  why: 'Signing adds signatures and a catalog; it changes neither the code nor the INF. If anything else differs from what was submitted and tested, what is about to be released is another build than the one the tests speak of.',
  authority: 'Microsoft Learn: whql-release-signature (signing changes neither binaries nor INF); the packageDigest of this program',
  needs: ['tree', 'submission-manifest'],
  uses: ['binary'],
  *check({ tree, 'submission-manifest': manifests }) {
    for (const { value: submitted } of manifests) {
      for (const { value } of tree) {
        const found = [...differences(value.files, submitted)];
        yield* found;
        if (found.length === 0 && value.packageDigest === submitted.packageDigest) yield pass(`${counted(submitted.files.length, 'file')} equal the submission ${submitted.path}, same packageDigest ${value.packageDigest}`);
        else if (found.length === 0) yield fail(`the packageDigest is ${value.packageDigest}, that of the submission ${submitted.packageDigest}`, { subject: value.name });
      }
    }
  },
});
