import type { SignedCatalog, TreeFile } from '../../evidence/evidence.ts';
import { foldPath } from '../../evidence/identity.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { namedCatalogs } from '../catalogs.ts';
import { changedFile, comparison, lineEndings, membersByName, type MembersByName } from '../membership.ts';
import { baseName, beside, counted, listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** INFs and what they copy: other files may share a name with a member by chance. */
const vouchedFor = (files: readonly TreeFile[], infs: readonly Found<Inf>[]): readonly TreeFile[] => {
  const paths = new Set(infs.filter(({ value }) => value.isDriver).flatMap(({ file, value }) => [file, ...value.files.map(({ path }) => beside(file, path))].map(foldPath)));
  return files.filter(({ path }) => paths.has(foldPath(path)));
};

/** The digest comes first: a file that is a member under any name does not contradict the catalog. */
const drift = (file: TreeFile, catalog: Found<SignedCatalog>, named: MembersByName): Observation | undefined => {
  if (file.members.length > 0 || named(catalog, file.path).length === 0) return undefined;
  const rewritten = lineEndings(file);
  const digests = comparison({ file, catalog }, named);
  if (rewritten !== undefined) return fail(`${rewritten.message}. As it is, ${digests}`, rewritten.where);
  return fail(`${file.path} is not the file that was signed: ${digests}`, changedFile(file));
};

/** Names in the catalog that stand for no file here. A catalog of several packages has them by nature. */
const strangers = (catalog: Found<SignedCatalog>, files: readonly TreeFile[]): readonly string[] => {
  const names = new Set(files.map(({ path }) => foldPath(baseName(path))));
  const known = new Set(files.flatMap(({ members }) => members.map(({ member }) => member.file)));
  const there = (file: string): boolean => names.has(foldPath(baseName(file))) || known.has(file);
  return [...new Set(catalog.value.catalog.members.flatMap(({ file }) => (file === undefined || there(file) ? [] : [file])))];
};

export const noDigestDrift = defineRule({
  id: 'CAT-003',
  family: 'catalog',
  title: 'No hash drift',
  seed: ['S15', 'S02'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Restore the signed bytes; line-ending conversion of the INF is the usual cause.',
  why: 'When a catalog lists a file by name and the file has another digest, somebody signed different bytes than those in the package. That is the clearest sign of a file that was rebuilt, patched or converted after signing.',
  authority: 'Microsoft Learn: catalog-files',
  needs: ['catalog', 'tree'],
  uses: ['binary', 'inf'],
  *check({ catalog, inf, tree }) {
    const files = tree.flatMap(({ value }) => value.files);
    const compared = vouchedFor(files, inf);
    const meant = namedCatalogs(inf, catalog);
    const named = membersByName(meant);
    for (const found of meant) {
      const seen = compared.flatMap((file) => drift(file, found, named) ?? []);
      yield* seen;
      if (seen.length === 0) yield pass(`no file contradicts ${found.file} (${counted(compared.length, 'file')} compared with ${counted(found.value.catalog.members.length, 'member')})`, { file: found.file });
      const missing = strangers(found, files);
      if (missing.length > 0) yield warn(`${found.file} lists ${counted(missing.length, 'name')} that ${missing.length === 1 ? 'is' : 'are'} not in the package: ${listed(missing)}`, { file: found.file });
    }
  },
});
