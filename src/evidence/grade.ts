import type { Grade } from '../trust/signature.ts';
import { gradeRank } from '../trust/verify.ts';
import type { Evidence, Reading } from './evidence.ts';

/** Catalogs that the package's INFs name; all of them when no INF names one that is there. */
const namedCatalogs = ({ inf, catalog }: Evidence): readonly Reading<'catalog'>[] => {
  const names = new Set(inf.flatMap((found) => (found.ok ? found.value.version.catalogFiles.map(({ name }) => name.toLowerCase()) : [])));
  const named = catalog.filter(({ file }) => names.has(file.slice(file.lastIndexOf('/') + 1).toLowerCase()));
  return named.length > 0 ? named : catalog;
};

/** Grade of a package: that of its catalog, the weakest one where it has several. */
export const packageGrade = (evidence: Evidence): Grade => {
  const grades = namedCatalogs(evidence).map((found): Grade => (found.ok ? found.value.grade : 'invalid'));
  return grades.sort((a, b) => gradeRank(a) - gradeRank(b))[0] ?? 'unsigned';
};
