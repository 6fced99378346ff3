import type { SignedCatalog } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';
import type { Architecture, Inf, Place } from '../formats/inf/inf.ts';
import { beside } from './paths.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

export interface NamedCatalog {
  readonly name: string;
  readonly place: Place;
}

/** The CatalogFile entry that holds for an architecture: its own, then `.nt`, then the plain one. */
export const catalogEntry = (inf: Inf, architecture: Architecture | undefined): NamedCatalog | undefined => {
  const { catalogFiles } = inf.version;
  return catalogFiles.find((entry) => entry.architecture !== undefined && entry.architecture === architecture)
    ?? catalogFiles.find((entry) => entry.architecture === 'any')
    ?? catalogFiles.find((entry) => entry.architecture === undefined);
};

/** Architectures an INF declares; one that declares none is asked once, without an architecture. */
export const architecturesOf = ({ architectures }: Inf): readonly (Architecture | undefined)[] => (architectures.length === 0 ? [undefined] : architectures);

/** The catalog of the package that an INF names for an architecture, when it is there. */
export const catalogOf = <T>(file: string, inf: Inf, architecture: Architecture | undefined, catalogs: readonly Found<T>[]): Found<T> | undefined => {
  const entry = catalogEntry(inf, architecture);
  if (entry === undefined) return undefined;
  const path = foldPath(beside(file, entry.name));
  return catalogs.find((catalog) => foldPath(catalog.file) === path);
};

/** Catalogs that the driver INFs name; all of them when none is named, because then each could be meant. */
export const namedCatalogs = (infs: readonly Found<Inf>[], catalogs: readonly Found<SignedCatalog>[]): readonly Found<SignedCatalog>[] => {
  const paths = new Set(infs.flatMap(({ file, value }) => value.version.catalogFiles.map(({ name }) => foldPath(beside(file, name)))));
  const found = catalogs.filter(({ file }) => paths.has(foldPath(file)));
  return found.length > 0 ? found : catalogs;
};
