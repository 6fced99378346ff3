import type { SignedCatalog } from '../../evidence/evidence.ts';
import type { NameValue } from '../../formats/catalog/catalog.ts';
import type { Architecture, Inf } from '../../formats/inf/inf.ts';
import { architecturesOf, catalogOf, namedCatalogs } from '../catalogs.ts';
import { osTokens } from '../os-tokens.ts';
import { listed } from '../paths.ts';
import { defineRule, notApplicable, pass, warn, type Observation } from '../rule.ts';
import { dayOf } from '../signed-files.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

const DAY = 86_400_000;
const TOLERANCE = 2 * DAY;

const valuesOf = (attributes: readonly NameValue[], name: RegExp): readonly string[] => attributes.filter((found) => name.test(found.name)).map(({ value }) => value.trim());

/** The catalog lists the whole submission: every ID of the INF has to be in it, not the other way round. */
function* judgeIds(inf: Found<Inf>, catalog: Found<SignedCatalog>): Generator<Observation> {
  const ids = new Set(valuesOf(catalog.value.catalog.attributes, /^HWID\d*$/i).map((id) => id.toLowerCase()));
  const lacking = inf.value.hardwareIds.filter(({ id }) => !ids.has(id.toLowerCase()));
  if (ids.size === 0 || inf.value.hardwareIds.length === 0) return;
  const [first] = lacking;
  if (first === undefined) yield pass(`every hardware ID of ${inf.file} is in ${catalog.file}`, { file: inf.file });
  else yield warn(`${catalog.file} was not signed for ${listed([...new Set(lacking.map(({ id }) => id))])}`, { file: inf.file, line: first.place.line, column: first.place.column });
}

function* judgeSystems(inf: Found<Inf>, architectures: readonly Architecture[], catalog: Found<SignedCatalog>): Generator<Observation> {
  const tokens = osTokens(catalog.value.catalog.attributes);
  if (tokens.length === 0 || architectures.length === 0) return;
  const lacking = architectures.filter((architecture) => !tokens.some((token) => token.architecture === architecture));
  if (lacking.length === 0) yield pass(`${catalog.file} names a Windows version for ${architectures.join(', ')}`, { file: inf.file });
  else yield warn(`${catalog.file} names no Windows version for ${lacking.join(', ')}, which ${inf.file} targets; it names ${listed(tokens.map(({ token }) => token))}`, { file: inf.file, line: inf.value.version.place.line });
}

/** `Universal` and `Declarative` are the signing service's own words on the INF. */
function* judgeKind(inf: Found<Inf>, catalog: Found<SignedCatalog>): Generator<Observation> {
  const { declarative } = inf.value;
  if (declarative === undefined) return;
  for (const name of ['Universal', 'Declarative']) {
    for (const stated of valuesOf(catalog.value.catalog.attributes, new RegExp(`^${name}$`, 'i'))) {
      const agrees = (stated.toLowerCase() === 'true') === declarative;
      if (!agrees) yield warn(`${catalog.file} says ${name}=${stated}, ${inf.file} ${declarative ? 'is' : 'is not'} declarative: the INF or its submission was another one`, { file: inf.file });
    }
  }
}

function* judgeTime({ file, value }: Found<SignedCatalog>): Generator<Observation> {
  for (const { timestamp } of value.signatures) {
    if (timestamp === undefined || value.catalog.thisUpdate <= timestamp.time + TOLERANCE) continue;
    yield warn(`${file} was made on ${dayOf(value.catalog.thisUpdate)} and carries a time stamp of ${dayOf(timestamp.time)}: a stamp that is older than what it stamps was backdated`, { file });
  }
}

/** Catalogs of one INF with the architectures each stands for. */
const catalogsOf = ({ file, value }: Found<Inf>, catalogs: readonly Found<SignedCatalog>[]): ReadonlyMap<Found<SignedCatalog>, readonly Architecture[]> => {
  const found = new Map<Found<SignedCatalog>, Architecture[]>();
  for (const architecture of architecturesOf(value)) {
    const catalog = catalogOf(file, value, architecture, catalogs);
    if (catalog === undefined) continue;
    const there = found.get(catalog) ?? [];
    found.set(catalog, architecture === undefined ? there : [...there, architecture]);
  }
  return found;
};

const speaks = ({ value }: Found<SignedCatalog>): boolean => valuesOf(value.catalog.attributes, /^(HWID\d*|OS|Universal|Declarative)$/i).length > 0;

export const catalogAttributesAgreeWithTheInf = defineRule({
  id: 'CAT-004',
  family: 'catalog',
  title: 'Catalog OS and hardware-ID attributes agree with the INF',
  seed: ['S32'],
  stages: ['release'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Regenerate the submission for the current INF.',
  why: 'The attributes of the catalog say for which devices and Windows versions the signature was given. An INF that claims more than that was changed after the submission; on the systems it adds, the signature does not hold.',
  authority: 'Inf2Cat /os list; the OS and HWID attributes of catalogs that Microsoft signed',
  needs: ['catalog', 'inf'],
  *check({ catalog, inf }) {
    for (const found of inf) {
      for (const [signed, architectures] of catalogsOf(found, catalog)) {
        yield* judgeIds(found, signed);
        yield* judgeSystems(found, architectures, signed);
        yield* judgeKind(found, signed);
      }
    }
    const meant = namedCatalogs(inf, catalog);
    for (const found of meant) yield* judgeTime(found);
    if (!meant.some(speaks)) yield notApplicable('the catalog carries no attributes on hardware or Windows versions');
  },
});
