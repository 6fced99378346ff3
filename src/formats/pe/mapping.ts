import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';
import type { PeHeaders } from './headers.ts';
import type { PeSection } from './structure.ts';
import { latin1 } from './text.ts';

interface Place {
  readonly offset: number;
  /** Bytes of the file from `offset` to the end of what is mapped there. */
  readonly available: number;
}

const PAGE = 4096;
const SECTOR = 512;

/** How the loader maps a section: whole sectors of the file, whole pages of memory; images of smaller alignment as they lie in the file. */
const mapped = ({ virtualSize, rawOffset, rawSize }: PeSection, sectionAlignment: number): { offset: number; size: number } => ({
  offset: sectionAlignment < PAGE ? rawOffset : rawOffset - (rawOffset % SECTOR),
  size: virtualSize === 0 ? rawSize : Math.min(rawSize, Math.ceil(virtualSize / PAGE) * PAGE),
});

/** Reads an image by relative virtual address, out of the file: only initialised data is there. */
export class Mapping {
  readonly #window: Window;
  readonly #places: readonly { readonly virtualAddress: number; readonly offset: number; readonly size: number }[];
  readonly #sizeOfHeaders: number;

  constructor(source: Source, { sections, sizeOfHeaders, sectionAlignment }: Pick<PeHeaders, 'sections' | 'sizeOfHeaders' | 'sectionAlignment'>) {
    this.#window = new Window(source);
    this.#places = sections.map((section) => ({ virtualAddress: section.virtualAddress, ...mapped(section, sectionAlignment) }));
    this.#sizeOfHeaders = sizeOfHeaders;
  }

  /** `undefined` where the file holds no bytes for the address. */
  locate(rva: number): Place | undefined {
    for (const { virtualAddress, offset, size } of this.#places) {
      if (rva >= virtualAddress && rva < virtualAddress + size) return this.#place(offset + rva - virtualAddress, offset + size);
    }
    return rva >= 0 && rva < this.#sizeOfHeaders ? this.#place(rva, this.#sizeOfHeaders) : undefined;
  }

  /** Exactly `length` bytes; the view is valid until the next read. */
  read(rva: number, length: number): Uint8Array {
    const place = this.locate(rva);
    if (place === undefined || place.available < length) throw new FormatError('pe', `address 0x${rva.toString(16)}: ${length} bytes are not in the file`);
    return this.#window.read(place.offset, place.offset + length);
  }

  /** At most `length` bytes, fewer where the section ends. */
  readUpTo(rva: number, length: number): Uint8Array {
    return this.read(rva, Math.min(length, this.locate(rva)?.available ?? length));
  }

  /** Bytes at a file offset, for structures that state one. */
  readAt(offset: number, length: number): Uint8Array {
    return this.#window.read(offset, offset + length);
  }

  /** Text up to its NUL, which must come within `limit` bytes. */
  text(rva: number, limit: number): string {
    const bytes = this.readUpTo(rva, limit + 1);
    const end = bytes.indexOf(0);
    if (end < 0) throw new FormatError('pe', `address 0x${rva.toString(16)}: no end of text within ${limit} bytes`);
    return latin1(bytes.subarray(0, end));
  }

  #place(offset: number, end: number): Place | undefined {
    const available = Math.min(end, this.#window.size) - offset;
    return available > 0 ? { offset, available } : undefined;
  }
}
