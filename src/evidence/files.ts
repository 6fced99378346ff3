import type { Source } from '../formats/bytes.ts';

/** Port: the files of a package or submission. Folder, cabinet, zip and memory map implement it alike. */
export interface FileEntry {
  /** `/` as separator, relative, no `.` or `..` segments. */
  readonly path: string;
  readonly size: number;
  readonly kind: 'file' | 'link' | 'other';
}

export interface Files {
  /** Sorted by path (code unit order), bounded by the host's limits. */
  list(): readonly FileEntry[];
  /** Opens a file for the time of `use`. Throws `FormatError` when it cannot be opened or read. */
  open<T>(path: string, use: (source: Source) => T): T;
}
