import { foldPath } from '../../evidence/identity.ts';
import type { Architecture, Inf } from '../../formats/inf/inf.ts';
import { architecturesOf, catalogEntry, type NamedCatalog } from '../catalogs.ts';
import { diagnosed, said } from '../inf-diagnostics.ts';
import { beside, filesByPath } from '../paths.ts';
import { absentCause, defineRule, fail, pass, warn, type Observation, type Where } from '../rule.ts';

/** A plain file name; the catalog has to lie beside the INF. */
const PLAIN = /^[^\\/:]+\.cat$/i;

interface Wanted {
  readonly entry: NamedCatalog | undefined;
  readonly architectures: readonly (Architecture | undefined)[];
}

/** One item per catalog, whatever the number of architectures that share it. */
const wanted = (inf: Inf): readonly Wanted[] => {
  const found = new Map<string, { entry: NamedCatalog | undefined; architectures: (Architecture | undefined)[] }>();
  for (const architecture of architecturesOf(inf)) {
    const entry = catalogEntry(inf, architecture);
    const key = entry === undefined ? '' : `=${foldPath(entry.name)}`;
    const there = found.get(key);
    if (there === undefined) found.set(key, { entry, architectures: [architecture] });
    else there.architectures.push(architecture);
  }
  return [...found.values()];
};

/** In the words of the reader where there is no CatalogFile at all: INF-003 says the same. */
const unnamed = (file: string, inf: Inf, target: string): Observation => {
  const told = inf.diagnostics.find(({ code, message }) => code === 1233 && message.includes('CatalogFile'));
  if (told !== undefined) return fail(said(told), diagnosed(file, told));
  return fail(`${file} names no catalog${target}: [Version] has no CatalogFile that holds there`, { file, line: inf.version.place.line });
};

const judge = (file: string, inf: Inf, { entry, architectures }: Wanted, isThere: (path: string) => boolean, release: boolean): Observation => {
  const named = architectures.filter((architecture) => architecture !== undefined);
  const target = named.length === 0 ? '' : ` for ${named.join(', ')}`;
  if (entry === undefined) return unnamed(file, inf, target);
  const where: Where = { file, subject: entry.name, line: entry.place.line, column: entry.place.column };
  if (!PLAIN.test(entry.name)) return fail(`CatalogFile=${entry.name} is not the plain name of a .cat file beside the INF`, where);
  if (isThere(beside(file, entry.name))) return pass(`${entry.name} lies beside ${file}${target}`, where);
  if (release) return fail(`${entry.name} is missing, and ${file} names it as the catalog${target}`, { ...where, cause: absentCause('catalog'), remedy: 'Take the whole signed package from Partner Center: the catalog belongs beside the INF.' });
  return warn(`${entry.name} is not there yet; signing adds it`, { ...where, remedy: 'Nothing to do before signing; Inf2Cat makes a catalog to test with.' });
};

export const catalogIsNamedAndPresent = defineRule({
  id: 'CAT-001',
  family: 'catalog',
  title: 'Catalog referenced and present',
  seed: ['S15'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Add CatalogFile=<name>.cat under [Version].',
  why: 'The CatalogFile line is the only thing that ties an INF to its signature: Windows looks for the signature under that name, beside the INF. Without the line, or without the file, the package counts as unsigned however well its binaries are signed.',
  authority: 'InfVerif 1233, 1214; Microsoft Learn: inf-version-section (without CatalogFile the package counts as unsigned)',
  needs: ['inf', 'tree'],
  *check({ inf, tree }, { stage }) {
    const byPath = filesByPath(tree.flatMap(({ value }) => value.files));
    const isThere = (path: string): boolean => byPath.has(foldPath(path));
    for (const { file, value } of inf) {
      if (!value.isDriver) continue;
      for (const each of wanted(value)) yield judge(file, value, each, isThere, stage === 'release');
    }
  },
});
