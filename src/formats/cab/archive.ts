import { ARCHIVE_LIMITS, type Archive, type ArchiveEntry } from '../archive.ts';
import type { Source } from '../bytes.ts';
import { parseCabinet } from './cabinet.ts';
import { extractFolders } from './extract.ts';
import { inStoredOrder } from './order.ts';
import type { CabinetListing } from './structure.ts';

export { looksLikeCabinet } from './cabinet.ts';

/** A cabinet as an archive to unpack. */
export const openCabinet = (source: Source, listing: CabinetListing = parseCabinet(source)): Archive => {
  const stored = inStoredOrder(listing.files).map((file) => ({ file, entry: { path: file.path, size: file.size, kind: 'file' } satisfies ArchiveEntry }));
  return {
    format: 'cabinet',
    entries: stored.map(({ entry }) => entry),
    extract: (limits = ARCHIVE_LIMITS) => extractFolders(source, listing, stored, limits),
  };
};
