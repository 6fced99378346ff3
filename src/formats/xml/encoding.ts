import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { UndecodableText } from './error.ts';

/** A file, bytes in memory, or what an archive unpacks chunk by chunk. */
export type XmlInput = Source | Uint8Array | Iterable<Uint8Array>;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const PIECE = 64 * 1024;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** By byte order mark, then by the pattern of `<?` (results.md 0.2). The declared name is ignored: tools transcode files and leave it. */
export const xmlEncoding = (head: Uint8Array): XmlEncoding => {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0x3c, 0x00, 0x3f, 0x00)) return 'utf-16le';
  return startsWith(head, 0xfe, 0xff) || startsWith(head, 0x00, 0x3c, 0x00, 0x3f) ? 'utf-16be' : 'utf-8';
};

/** Small pieces, whatever the input offers, so that text never fills memory. Read from one buffer: decoded before the next is asked for. */
function* pieces(input: XmlInput): Generator<Uint8Array> {
  if (!('inMemory' in input)) {
    for (const chunk of input instanceof Uint8Array ? [input] : input) for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
    return;
  }
  const buffer = input.inMemory ? undefined : new Uint8Array(Math.min(PIECE, input.size));
  for (let from = 0; from < input.size; from += PIECE) {
    const to = Math.min(from + PIECE, input.size);
    const piece = buffer?.subarray(0, to - from) ?? input.read(from, to);
    if (buffer !== undefined) input.fill(piece, from);
    yield piece;
  }
}

class Decoder {
  readonly #format: string;
  readonly #limit: number;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #bytes = 0;

  constructor(format: string, limit: number) {
    this.#format = format;
    this.#limit = limit;
  }

  decode(piece: Uint8Array): string {
    this.#bytes += piece.length;
    if (this.#bytes > this.#limit) throw new FormatError(this.#format, `more than the limit of ${this.#limit} bytes`);
    // The parser takes the byte order mark off.
    this.#decoder ??= new TextDecoder(xmlEncoding(piece), { fatal: true, ignoreBOM: true });
    return this.#text(piece, this.#decoder);
  }

  end(): string {
    return this.#decoder === undefined ? '' : this.#text(undefined, this.#decoder);
  }

  #text(piece: Uint8Array | undefined, decoder: InstanceType<typeof TextDecoder>): string {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new UndecodableText(this.#format, `the text is not ${decoder.encoding.toUpperCase()} around byte ${this.#bytes}`);
    }
  }
}

/** First bytes together, so that the encoding can be told from them however small the chunks are. */
function* withWholeHead(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk.slice() : Uint8Array.from([...head, ...chunk]);
    if (head.length < 4) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

/** The text of an XML file piece by piece. */
export function* xmlText(input: XmlInput, format: string, limit: number): Generator<string> {
  const decoder = new Decoder(format, limit);
  for (const piece of withWholeHead(pieces(input))) yield decoder.decode(piece);
  yield decoder.end();
}
