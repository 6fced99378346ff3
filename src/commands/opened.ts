import type { Repository } from '../evidence/evidence.ts';
import type { ExamineAll } from '../evidence/examine.ts';
import type { Files } from '../evidence/files.ts';
import type { Source } from '../formats/bytes.ts';

/** What stands at a PATH of the command line: a folder, or an archive unpacked where nothing else looks. */
export interface Opened {
  readonly container: 'folder' | 'cabinet' | 'zip' | 'hlkx';
  /** As the user wrote it. */
  readonly path: string;
  /** Base name without the archive's extension. */
  readonly name: string;
  readonly files: Files;
  /** The archive's own bytes. */
  readonly archive: (<T>(use: (source: Source) => T) => T) | undefined;
  /** Why an archive could not be unpacked; then it lists no files. */
  readonly problem: string | undefined;
  close(): void;
}

/** Port: what the pipeline needs of the machine. */
export interface GateHost {
  /** These paths will be opened: folders may be listed and threads started while the commands' modules are still loading. */
  expect(paths: readonly string[]): void;
  /** Throws `InputError` when there is nothing, or nothing that can hold a package. */
  open(path: string): Opened;
  readonly examineAll: ExamineAll;
  /** Git facts about the INFs below a folder; no tracked INF outside a repository. */
  repository(path: string, infs: readonly string[]): Repository;
  readBytes(path: string, limit: number): Uint8Array;
  /** A result file. Throws `FormatError` when the file cannot be opened or read. */
  openFile<T>(path: string, use: (source: Source) => T): T;
}
