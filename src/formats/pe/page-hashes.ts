import { Cursor, equalBytes, type Source } from '../bytes.ts';
import type { PeImage, PeLayout, PeSection } from './structure.ts';

const PAGE = 4096;
const PAGES_PER_READ = 64;
const ZEROS = new Uint8Array(PAGE);

/** Digest of the parts, one after the other. */
export type Hash = (algorithm: string, parts: readonly Uint8Array[]) => Uint8Array;

interface Entry {
  readonly offset: number;
  readonly digest: Uint8Array;
}

function* entriesOf(table: Uint8Array, digestLength: number): Generator<Entry> {
  const cursor = new Cursor(table, 'authenticode');
  while (cursor.remaining > 0) yield { offset: cursor.u32(), digest: cursor.bytes(digestLength) };
}

const headerParts = (source: Source, { checksumOffset, securityEntryOffset, sizeOfHeaders }: PeLayout): Uint8Array[] | undefined => {
  if (sizeOfHeaders > source.size) return undefined;
  const headers = source.read(0, sizeOfHeaders);
  const security = securityEntryOffset ?? sizeOfHeaders - 8;
  if (checksumOffset + 4 > security || security + 8 > sizeOfHeaders) return undefined;
  const rest = securityEntryOffset === undefined ? headers.subarray(checksumOffset + 4) : headers.subarray(checksumOffset + 4, security);
  const tail = securityEntryOffset === undefined ? headers.subarray(sizeOfHeaders) : headers.subarray(security + 8);
  return [headers.subarray(0, checksumOffset), rest, tail, ZEROS.subarray(0, Math.max(0, PAGE - sizeOfHeaders))];
};

/** What the first entry of a page hash table is the digest of: the headers, padded to a page. `undefined` for headers beyond the file. */
export const firstPage = (source: Source, { layout }: Pick<PeImage, 'layout'>): readonly Uint8Array[] | undefined => headerParts(source, layout);

const pageMatches = (page: Uint8Array, offset: number, expected: Entry | undefined, algorithm: string, hash: Hash): boolean => {
  if (expected === undefined || expected.offset !== offset) return false;
  return equalBytes(hash(algorithm, [page, ZEROS.subarray(0, PAGE - page.length)]), expected.digest);
};

const sectionMatches = (source: Source, { rawOffset, rawSize }: PeSection, entries: Iterator<Entry>, algorithm: string, hash: Hash): boolean => {
  const end = rawOffset + rawSize;
  if (end > source.size) return false;
  for (let from = rawOffset; from < end; from += PAGE * PAGES_PER_READ) {
    const to = Math.min(end, from + PAGE * PAGES_PER_READ);
    const block = source.read(from, to);
    for (let at = from; at < to; at += PAGE) {
      const page = block.subarray(at - from, Math.min(at + PAGE, to) - from);
      if (!pageMatches(page, at, entries.next().value, algorithm, hash)) return false;
    }
  }
  return true;
};

/**
 * Compares a page hash table (SpcPeImagePageHashes) with the file: the header page, every page of every section, and a closing
 * entry at the end of the last one. The number of pages is compared first, so the work is bounded by the table.
 */
export const verifyPageHashes = (
  source: Source, { layout, sections }: Pick<PeImage, 'layout' | 'sections'>, version: 1 | 2, table: Uint8Array, hash: Hash,
): boolean => {
  const { algorithm, length } = version === 1 ? { algorithm: 'sha1', length: 20 } : { algorithm: 'sha256', length: 32 };
  const filled = sections.filter(({ rawSize }) => rawSize > 0);
  const pages = filled.reduce((sum, { rawSize }) => sum + Math.ceil(rawSize / PAGE), 0);
  const parts = headerParts(source, layout);
  if (table.length !== (pages + 2) * (length + 4) || parts === undefined) return false;
  const entries = entriesOf(table, length);
  const header: Entry | undefined = entries.next().value;
  if (header === undefined || header.offset !== 0 || !equalBytes(hash(algorithm, parts), header.digest)) return false;
  if (!filled.every((section) => sectionMatches(source, section, entries, algorithm, hash))) return false;
  const closing: Entry | undefined = entries.next().value;
  const last = filled.at(-1);
  const end = last === undefined ? layout.sizeOfHeaders : last.rawOffset + last.rawSize;
  return closing !== undefined && closing.offset === end && closing.digest.every((byte) => byte === 0);
};
