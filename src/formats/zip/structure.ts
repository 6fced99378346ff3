/** Zip files: APPNOTE 6.3.10 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
import type { ArchiveEntry } from '../archive.ts';

export interface ZipEntry extends ArchiveEntry {
  /** As stored; `path` has every `\\` turned round. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packedSize: number;
  /** File offset of the packed bytes. */
  readonly dataOffset: number;
}

export interface ZipListing {
  /** In the order of the central directory, without entries that only name a folder. */
  readonly entries: readonly ZipEntry[];
  readonly folders: readonly string[];
  /** Any ZIP64 structure is used, be it needed or not: Partner Center refuses HLK packages that have one. */
  readonly zip64: boolean;
  readonly size: number;
  /** Bytes that belong to no entry: harmless to unpack, yet worth knowing. */
  readonly problems: readonly string[];
}
