import type { SignedCatalog } from '../../evidence/evidence.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { architecturesOf, catalogOf } from '../catalogs.ts';
import { comparison, isMember, lineEndings, membersByName, obligations, outsiderAt, type MembersByName, type Obligation } from '../membership.ts';
import { counted, extension, filesByPath } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** Their members are digested by providers of their own, in a way that is not known here. */
const OWN_DIGEST = new Set(['.msi', '.ps1', '.psm1', '.psd1', '.vbs', '.wsf', '.js']);

const outsider = (obligation: Obligation, named: MembersByName): Observation => {
  const { file, catalog } = obligation;
  const rewritten = lineEndings(file);
  if (rewritten !== undefined) return fail(`${rewritten.message}. As it is, ${comparison(obligation, named)}`, rewritten.where);
  if (OWN_DIGEST.has(extension(file.path))) return unknown(`${file.path} is of a kind that catalogs list by a digest of its own: whether ${catalog.file} lists it cannot be told`, { file: file.path });
  const pointer = file.format === 'lfs-pointer' ? ': it is a Git LFS pointer, not the file' : '';
  return fail(`${file.path} is no member of ${catalog.file}${pointer}: ${comparison(obligation, named)}`, outsiderAt(obligation, named));
};

/** A catalog that is named and not there is CAT-001's to report; here nothing can be compared. */
const withoutCatalog = ({ file, value }: Found<Inf>, catalogs: readonly Found<SignedCatalog>[]): readonly Observation[] => {
  const lacking = architecturesOf(value).filter((architecture) => catalogOf(file, value, architecture, catalogs) === undefined);
  if (lacking.length === 0) return [];
  const targets = lacking.filter((architecture) => architecture !== undefined);
  return [unknown(`the catalog of ${file}${targets.length === 0 ? '' : ` for ${targets.join(', ')}`} is not there, so its files cannot be compared with it`, { file, cause: `catalog:${file}` })];
};

export const catalogCoversEveryFile = defineRule({
  id: 'CAT-002',
  family: 'catalog',
  title: 'Catalog covers the INF and every referenced file',
  seed: ['S15'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Restore the signed file, or submit the package again; mark `*.inf -text` in .gitattributes.',
  why: 'Windows installs a file only if the catalog lists its digest. A file that is not a member was changed after signing or never submitted; the INF is a file like any other, and the one that git most often changes.',
  authority: 'Microsoft Learn: catalog-files; Inf2Cat. Many INFs in public repositories match their catalog only after a conversion of line ends, so both are tried, in UTF-16 too',
  needs: ['catalog', 'inf', 'tree'],
  uses: ['binary'],
  *check({ catalog, inf, tree }) {
    const byPath = filesByPath(tree.flatMap(({ value }) => value.files));
    const named = membersByName(catalog);
    for (const found of inf) {
      if (!found.value.isDriver) continue;
      yield* withoutCatalog(found, catalog);
      const owed = obligations(found, byPath, catalog);
      const outsiders = owed.filter((obligation) => !isMember(obligation));
      for (const obligation of outsiders) yield outsider(obligation, named);
      if (owed.length > 0 && outsiders.length === 0) yield pass(`${found.file} and what it copies (${counted(owed.length, 'file')}) are members of ${[...new Set(owed.map((obligation) => obligation.catalog.file))].join(', ')}`, { file: found.file });
    }
  },
});
