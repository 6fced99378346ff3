import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';

const MAGIC = 'Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0';
const OLD_MAGIC = 'Microsoft C/C++ program database 2.00';
const PORTABLE = 'BSJB';
const SUPERBLOCK = 56;
const MIN_BLOCK = 512;
const MAX_BLOCK = 64 * 1024;
/** A directory names every block of the file: 64 MiB of it are a file of 64 GiB at the usual block size. */
const MAX_DIRECTORY = 64 * 1024 * 1024;
const MAX_STREAMS = 1024 * 1024;
const ABSENT = 0xffffffff;

const startsWith = (head: Uint8Array, text: string): boolean => head.length >= text.length && [...text].every((letter, at) => head[at] === letter.charCodeAt(0));

export const looksLikeMsf = (head: Uint8Array): boolean => startsWith(head, MAGIC);

/** Older and newer files that share the extension, told apart so that the message helps. */
const foreignKind = (head: Uint8Array): string | undefined => {
  if (startsWith(head, PORTABLE)) return 'it is a portable PDB of .NET, which no native image has';
  return startsWith(head, OLD_MAGIC) ? 'it is a program database of version 2.00, older than Visual C++ 7' : undefined;
};

/** Bytes that lie in blocks scattered over the file. */
interface Scattered {
  readonly size: number;
  /** Number of the block that holds the nth part. */
  blockAt(index: number): number;
}

/** A multi-stream file: numbered streams in blocks, and a directory that is itself scattered (LLVM documents it as "The MSF File Format"). */
export class Msf {
  readonly #window: Window;
  readonly #blockSize: number;
  readonly #blocks: number;
  readonly #directory: Scattered;
  readonly streamCount: number;

  constructor(source: Source) {
    const head = source.read(0, Math.min(source.size, SUPERBLOCK));
    if (!looksLikeMsf(head)) throw new FormatError('pdb', foreignKind(head) ?? 'no MSF signature', 0);
    if (head.length < SUPERBLOCK) throw new FormatError('pdb', `${source.size} bytes are too few for a superblock`);
    const superblock = new Cursor(head, 'pdb', MAGIC.length);
    this.#window = new Window(source);
    this.#blockSize = superblock.u32();
    this.#blocks = superblock.skip(4).u32();
    const size = superblock.u32();
    if (this.#blockSize < MIN_BLOCK || this.#blockSize > MAX_BLOCK || (this.#blockSize & (this.#blockSize - 1)) !== 0) throw new FormatError('pdb', `a block size of ${this.#blockSize}`, 32);
    if (this.#blocks * this.#blockSize > source.size) throw new FormatError('pdb', `${this.#blocks} blocks of ${this.#blockSize} bytes are more than the ${source.size} bytes of the file: it was cut off`, 40);
    if (size < 4 || size > MAX_DIRECTORY) throw new FormatError('pdb', `a stream directory of ${size} bytes`, 44);
    // The blocks of the directory are listed in a map, and the blocks of that map behind the superblock.
    const map: Scattered = { size: 4 * Math.ceil(size / this.#blockSize), blockAt: (index) => this.#u32(SUPERBLOCK - 4 + 4 * index) };
    this.#directory = { size, blockAt: (index) => new Cursor(this.#gather(map, 4 * index, 4), 'pdb').u32() };
    this.streamCount = this.#directoryU32(0);
    if (this.streamCount > MAX_STREAMS || 4 + 4 * this.streamCount > size) throw new FormatError('pdb', `${this.streamCount} streams in a directory of ${size} bytes`);
  }

  /** `undefined` for a stream that is not there. */
  sizeOf(stream: number): number | undefined {
    if (stream >= this.streamCount) return undefined;
    const size = this.#directoryU32(4 + 4 * stream);
    return size === ABSENT ? undefined : size;
  }

  /** The first `length` bytes of a stream, to keep. Only for streams near the front: sizes of all before it are read. */
  read(stream: number, length: number): Uint8Array {
    const size = this.sizeOf(stream);
    if (size === undefined || size < length) throw new FormatError('pdb', `stream ${stream} has ${size ?? 0} bytes, ${length} are needed`);
    let list = 4 + 4 * this.streamCount;
    for (let before = 0; before < stream; before++) list += 4 * Math.ceil((this.sizeOf(before) ?? 0) / this.#blockSize);
    return this.#gather({ size, blockAt: (index) => this.#directoryU32(list + 4 * index) }, 0, length);
  }

  #gather(from: Scattered, offset: number, length: number): Uint8Array {
    if (offset + length > from.size) throw new FormatError('pdb', `bytes ${offset} to ${offset + length} of ${from.size}`);
    const out = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const at = offset + done;
      const block = from.blockAt(Math.floor(at / this.#blockSize));
      if (block >= this.#blocks) throw new FormatError('pdb', `block ${block} of ${this.#blocks}`);
      const start = at % this.#blockSize;
      const count = Math.min(length - done, this.#blockSize - start);
      out.set(this.#window.read(block * this.#blockSize + start, block * this.#blockSize + start + count), done);
      done += count;
    }
    return out;
  }

  #directoryU32(offset: number): number {
    return new Cursor(this.#gather(this.#directory, offset, 4), 'pdb').u32();
  }

  #u32(offset: number): number {
    return new Cursor(this.#window.read(offset, offset + 4), 'pdb').u32();
  }
}
