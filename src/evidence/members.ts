import type { CatalogMember } from '../formats/catalog/catalog.ts';
import type { Reading } from './evidence.ts';

export interface FoundMember {
  readonly catalog: string;
  readonly member: CatalogMember;
}

/** Members of all catalogs of a package by digest. */
export interface MemberIndex {
  readonly size: number;
  find(digest: string): readonly FoundMember[];
}

/** Match on digest first: the `File` attribute may be absent or name another file. */
export const indexMembers = (catalogs: readonly Reading<'catalog'>[]): MemberIndex => {
  const byDigest = new Map<string, FoundMember[]>();
  for (const found of catalogs) {
    if (!found.ok) continue;
    for (const member of found.value.catalog.members) {
      const there = byDigest.get(member.digest);
      if (there === undefined) byDigest.set(member.digest, [{ catalog: found.file, member }]);
      else there.push({ catalog: found.file, member });
    }
  }
  return { size: byDigest.size, find: (digest) => byDigest.get(digest) ?? [] };
};
