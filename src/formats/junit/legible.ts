import type { XmlInput } from '../xml/reader.ts';
import { xmlEncoding } from '../xml/encoding.ts';

const PIECE = 64 * 1024;

function* chunksOf(input: XmlInput): Generator<Uint8Array> {
  if (input instanceof Uint8Array) yield input;
  else if ('inMemory' in input) for (let from = 0; from < input.size; from += PIECE) yield input.read(from, Math.min(input.size, from + PIECE));
  else yield* input;
}

/** C0 but for tab, line feed and carriage return: terminal colours mostly, which tools copy into their logs. XML 1.0 forbids them. */
const isIllegal = (code: number): boolean => code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;

const BLANK = 0x20;

/** Replaces forbidden characters by blanks on the way to the parser, and counts them. */
class Cleaner {
  illegal = 0;
  #width: 1 | 2 = 1;
  #low = 0;
  #at = 0;

  /** Position of the low octet within a UTF-16 unit. */
  begin(head: Uint8Array): void {
    const encoding = xmlEncoding(head);
    this.#width = encoding === 'utf-8' ? 1 : 2;
    this.#low = encoding === 'utf-16be' ? 1 : 0;
  }

  clean(chunk: Uint8Array): Uint8Array {
    const offset = this.#at;
    this.#at += chunk.length;
    return this.#width === 1 ? this.#narrow(chunk) : this.#wide(chunk, offset);
  }

  #narrow(chunk: Uint8Array): Uint8Array {
    if (!chunk.some(isIllegal)) return chunk;
    return chunk.map((octet) => this.#replaced(octet));
  }

  #replaced(octet: number): number {
    if (!isIllegal(octet)) return octet;
    this.illegal++;
    return BLANK;
  }

  /** Chunks are whole units: the input is cut at even places. */
  #wide(chunk: Uint8Array, offset: number): Uint8Array {
    const out = chunk.slice();
    for (let at = offset % 2; at + 1 < out.length; at += 2) {
      const low = out[at + this.#low] ?? 0;
      if ((out[at + 1 - this.#low] ?? 0) === 0 && isIllegal(low)) out[at + this.#low] = this.#replaced(low);
    }
    return out;
  }
}

export const legibleXml = (input: XmlInput): { readonly chunks: Iterable<Uint8Array>; illegal(): number } => {
  const cleaner = new Cleaner();
  function* cleaned(): Generator<Uint8Array> {
    let begun = false;
    for (const chunk of chunksOf(input)) {
      if (!begun) cleaner.begin(chunk);
      begun = true;
      yield cleaner.clean(chunk);
    }
  }
  return { chunks: cleaned(), illegal: () => cleaner.illegal };
};
