import { ARCHIVE_LIMITS, checkLimits, type Archive, type ArchiveLimits, type ExtractedEntry } from '../archive.ts';
import type { Source } from '../bytes.ts';
import { unpackEntry } from './entry.ts';
import { parseZip } from './listing.ts';
import type { ZipListing } from './structure.ts';

export { looksLikeZip } from './listing.ts';

function* extract(source: Source, { entries }: ZipListing, limits: ArchiveLimits): Generator<ExtractedEntry> {
  checkLimits(entries, limits, 'zip');
  for (const entry of entries) yield { entry, chunks: unpackEntry(source, entry) };
}

/** A zip file as an archive to unpack. */
export const openZip = (source: Source, listing: ZipListing = parseZip(source)): Archive => ({
  format: 'zip',
  entries: listing.entries,
  extract: (limits = ARCHIVE_LIMITS) => extract(source, listing, limits),
});
