import type { Files } from '../evidence/files.ts';
import type { Source } from '../formats/bytes.ts';

/** Port: what `inspect` needs of the machine. */
export interface InspectHost {
  kindOf(path: string): 'file' | 'folder' | 'other' | undefined;
  /** Throws `FormatError` when the file cannot be opened or read. */
  openFile<T>(path: string, use: (source: Source) => T): T;
  folder(path: string): Files;
  /** Makes a new file below `folder`: never outside, never over one that is there (`InputError`). What fails midway is removed. */
  extract(folder: string, path: string, chunks: Iterable<Uint8Array>): void;
}
