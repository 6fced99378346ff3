import type { Source } from '../bytes.ts';
import { damaged, type DeflateTable } from './deflate-table.ts';
import { BitSource } from './inflate-bits.ts';
import { END_OF_BLOCK, FIXED_CODES, readCodes, type Codes } from './inflate-codes.ts';

const HISTORY = 32_768;
const BUFFER = 4 * HISTORY;
const LONGEST_MATCH = 258;

const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const LENGTH_BASE = Uint16Array.from(LENGTH_EXTRA, (_, code) => (code === 28 ? 258 : 3 + LENGTH_EXTRA.subarray(0, code).reduce((sum, bits) => sum + (1 << bits), 0)));
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) => (code < 2 ? 0 : (code >> 1) - 1));
const DISTANCE_BASE = Uint16Array.from(DISTANCE_EXTRA, (_, code) => 1 + DISTANCE_EXTRA.subarray(0, code).reduce((sum, bits) => sum + (1 << bits), 0));

/** What was unpacked: the last 32 KiB stay for matches to refer to. */
class Output {
  readonly #buffer = new Uint8Array(BUFFER);
  #at = 0;
  #handedOut = 0;

  get isFull(): boolean {
    return this.#at + LONGEST_MATCH > BUFFER;
  }

  get hasNews(): boolean {
    return this.#at > this.#handedOut;
  }

  put(byte: number): void {
    this.#buffer[this.#at++] = byte;
  }

  copy(distance: number, length: number): void {
    const buffer = this.#buffer;
    if (distance > this.#at) damaged('a match starts before the data');
    let at = this.#at;
    for (const end = at + length; at < end; at++) buffer[at] = buffer[at - distance] ?? 0;
    this.#at = at;
  }

  handOut(): Uint8Array {
    const chunk = this.#buffer.slice(this.#handedOut, this.#at);
    const kept = Math.min(HISTORY, this.#at);
    this.#buffer.copyWithin(0, this.#at - kept, this.#at);
    this.#at = kept;
    this.#handedOut = kept;
    return chunk;
  }
}

function* storedBlock(bits: BitSource, output: Output): Generator<Uint8Array> {
  bits.align();
  const length = bits.read(16);
  if ((bits.read(16) ^ 0xffff) !== length) damaged('a stored block contradicts itself');
  for (let left = length; left > 0; left--) {
    if (output.isFull) yield output.handOut();
    output.put(bits.read(8));
  }
}

const copyMatch = (bits: BitSource, symbol: number, distances: DeflateTable, output: Output): void => {
  const code = symbol - END_OF_BLOCK - 1;
  const length = (LENGTH_BASE[code] ?? damaged('a length without meaning')) + bits.read(LENGTH_EXTRA[code] ?? 0);
  const distance = bits.symbol(distances);
  output.copy((DISTANCE_BASE[distance] ?? damaged('a distance without meaning')) + bits.read(DISTANCE_EXTRA[distance] ?? 0), length);
};

function* codedBlock(bits: BitSource, { literals, distances }: Codes, output: Output): Generator<Uint8Array> {
  for (let symbol = bits.symbol(literals); symbol !== END_OF_BLOCK; symbol = bits.symbol(literals)) {
    if (output.isFull) yield output.handOut();
    if (symbol < END_OF_BLOCK) output.put(symbol);
    else copyMatch(bits, symbol, distances, output);
  }
}

/**
 * Raw deflate (RFC 1951) unpacked in pieces of about 96 KiB, for entries too large to unpack at once: Node offers no
 * synchronous stream. Bytes `from` to `end` must be one deflate stream and nothing else.
 */
export function* inflateChunks(source: Source, from: number, end: number): Generator<Uint8Array> {
  const bits = new BitSource(source, from, end);
  const output = new Output();
  for (let isLast = false; !isLast; ) {
    isLast = bits.read(1) === 1;
    const type = bits.read(2);
    if (type === 0) yield* storedBlock(bits, output);
    else if (type === 1) yield* codedBlock(bits, FIXED_CODES, output);
    else if (type === 2) yield* codedBlock(bits, readCodes(bits), output);
    else damaged('a block of unknown type');
  }
  if (output.hasNews) yield output.handOut();
  if (!bits.isSpent()) damaged('bytes stand behind its end');
}
