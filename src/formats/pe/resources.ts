import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { PeResource } from './structure.ts';
import type { Mapping } from './mapping.ts';
import { utf16 } from './text.ts';

type Id = number | string;

const MAX_ENTRIES = 16_384;
const LEVELS = 3;
const MAX_NAME = 1024;
const HIGH_BIT = 0x80000000;
/** A driver embedded as a resource stays far below. */
const MAX_RESOURCE = 512 * 1024 * 1024;

class Tree {
  readonly #mapping: Mapping;
  readonly #rva: number;
  readonly #into: PeResource[];
  #entries = 0;

  constructor(mapping: Mapping, rva: number, into: PeResource[]) {
    this.#mapping = mapping;
    this.#rva = rva;
    this.#into = into;
  }

  /** [PE] "Resource Directory Table". Three levels are all there are, so a cycle ends with its third. */
  walk(offset: number, path: readonly Id[]): void {
    const header = new Cursor(this.#mapping.read(this.#rva + offset, 16), 'pe').skip(12);
    const count = header.u16() + header.u16();
    this.#entries += count;
    if (this.#entries > MAX_ENTRIES) throw new FormatError('pe', `more than ${MAX_ENTRIES} resource entries`);
    const entries = new Cursor(this.#mapping.read(this.#rva + offset + 16, count * 8).slice(), 'pe');
    for (let index = 0; index < count; index++) this.#entry(entries.u32(), entries.u32(), path);
  }

  #entry(name: number, target: number, path: readonly Id[]): void {
    const inner = [...path, name >= HIGH_BIT ? this.#name(name - HIGH_BIT) : name];
    if (target >= HIGH_BIT) {
      if (inner.length >= LEVELS) throw new FormatError('pe', `resource directories nest deeper than ${LEVELS} levels`);
      this.walk(target - HIGH_BIT, inner);
    } else this.#leaf(target, inner);
  }

  #name(offset: number): string {
    const length = new Cursor(this.#mapping.read(this.#rva + offset, 2), 'pe').u16();
    if (length > MAX_NAME) throw new FormatError('pe', `a resource name of ${length} characters, more than ${MAX_NAME}`);
    return utf16(this.#mapping.read(this.#rva + offset + 2, length * 2));
  }

  #leaf(offset: number, [type, name, language]: readonly Id[]): void {
    const entry = new Cursor(this.#mapping.read(this.#rva + offset, 16), 'pe');
    const rva = entry.u32();
    const size = entry.u32();
    const place = this.#mapping.locate(rva);
    if (type === undefined || name === undefined || language === undefined) throw new FormatError('pe', 'a resource lies above the language level');
    if (place === undefined || place.available < size) throw new FormatError('pe', `resource ${type}/${name}: ${size} bytes at address 0x${rva.toString(16)} are not in the file`);
    this.#into.push({ type, name, language, offset: place.offset, size });
  }
}

/** [PE] "The .rsrc Section": type, name, language. Fills `into`, so that what stands before a damage is kept. */
export const readResources = (mapping: Mapping, rva: number, into: PeResource[]): void => new Tree(mapping, rva, into).walk(0, []);

/** The bytes of one resource, to keep. */
export const readResource = (source: Source, { offset, size }: PeResource): Uint8Array => {
  if (size > MAX_RESOURCE) throw new FormatError('pe', `a resource of ${size} bytes, more than ${MAX_RESOURCE}`, offset);
  return source.read(offset, offset + size).slice();
};
