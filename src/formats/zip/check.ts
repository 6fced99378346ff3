import { crc32 } from 'node:zlib';
import { FormatError } from '../error.ts';
import type { ZipEntry } from './structure.ts';

/** Size and checksum of an entry, chunk by chunk. */
export class EntryCheck {
  readonly #entry: ZipEntry;
  #size = 0;
  #crc = 0;

  constructor(entry: ZipEntry) {
    this.#entry = entry;
  }

  add(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size > this.#entry.size) this.#fail(` unpacks to more than ${this.#entry.size} bytes`);
    this.#crc = crc32(chunk, this.#crc);
  }

  end(): void {
    if (this.#size !== this.#entry.size) this.#fail(` unpacks to ${this.#size} bytes instead of ${this.#entry.size}`);
    if (this.#crc !== this.#entry.crc) this.#fail(': the checksum does not match');
  }

  #fail(what: string): never {
    throw new FormatError('zip', `${this.#entry.path}${what}`, this.#entry.dataOffset);
  }
}
