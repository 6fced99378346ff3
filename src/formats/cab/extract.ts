import { checkLimits, type ArchiveEntry, type ArchiveLimits, type ExtractedEntry } from '../archive.ts';
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { folderBlocks } from './blocks.ts';
import type { CabinetFile, CabinetListing } from './structure.ts';

export interface StoredFile {
  readonly file: CabinetFile;
  readonly entry: ArchiveEntry;
}

const NOTHING = new Uint8Array(0);

/** One folder unpacked once, front to back. */
class FolderStream {
  readonly #blocks: Iterator<Uint8Array, undefined>;
  #rest: Uint8Array = NOTHING;
  #offset = 0;

  constructor(blocks: Iterator<Uint8Array, undefined>) {
    this.#blocks = blocks;
  }

  /** Bytes unpacked and handed out so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes, at least one and at most `limit`. */
  take(limit: number): Uint8Array {
    if (this.#rest.length === 0) {
      const next = this.#blocks.next();
      if (next.done === true) throw new FormatError('cabinet', 'a folder ends before its files do');
      this.#rest = next.value;
    }
    const taken = this.#rest.subarray(0, limit);
    this.#rest = this.#rest.subarray(taken.length);
    this.#offset += taken.length;
    return taken;
  }

  skipTo(offset: number): void {
    while (this.#offset < offset) this.take(offset - this.#offset);
  }
}

function* chunksOf(stream: FolderStream, { offset, size }: CabinetFile): Generator<Uint8Array> {
  if (stream.offset > offset) throw new FormatError('cabinet', 'the entries of a cabinet are unpacked in order, each once');
  stream.skipTo(offset);
  while (stream.offset < offset + size) yield stream.take(offset + size - stream.offset);
}

const groupByFolder = (files: readonly StoredFile[]): Map<number, StoredFile[]> => {
  const groups = new Map<number, StoredFile[]>();
  for (const stored of files) {
    const group = groups.get(stored.file.folder);
    if (group === undefined) groups.set(stored.file.folder, [stored]);
    else group.push(stored);
  }
  return groups;
};

/** Unpacks folder by folder, holding one block and one window. Bytes between files count against the limit too. */
export function* extractFolders(source: Source, listing: CabinetListing, files: readonly StoredFile[], limits: ArchiveLimits): Generator<ExtractedEntry> {
  checkLimits(files.map(({ entry }) => entry), limits, 'cabinet');
  let unpacked = 0;
  const byFolder = groupByFolder(files);
  for (const [index, folder] of listing.folders.entries()) {
    const inside = byFolder.get(index) ?? [];
    const last = inside.at(-1)?.file;
    if (last === undefined) continue;
    unpacked += last.offset + last.size;
    if (unpacked > limits.total) throw new FormatError('cabinet', `folders unpack to more than ${limits.total} bytes`);
    const stream = new FolderStream(folderBlocks(source, folder, listing));
    for (const { file, entry } of inside) {
      yield { entry, chunks: chunksOf(stream, file) };
      stream.skipTo(file.offset + file.size);
    }
  }
}
