import { createHash, type Hash } from 'node:crypto';
import type { Source } from '../formats/bytes.ts';

/** Digest over the parts one after the other. `algorithm` is a name of node:crypto: `sha1`, `sha256`, ... */
export const hashBytes = (algorithm: string, parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The same as lower-case hex. */
export const hashHex = (algorithm: string, parts: readonly Uint8Array[]): string => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Lower-case hex SHA-256 of bytes, or of the UTF-8 of a text. */
export const sha256Hex = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 of a text that is made piece by piece. */
export class TextDigest {
  readonly #hash: Hash = createHash('sha256');

  add(text: string): this {
    this.#hash.update(text, 'utf8');
    return this;
  }

  /** Lower-case hex; nothing can be added afterwards. */
  hex(): string {
    return this.#hash.digest('hex');
  }
}

/** Lower-case hex SHA-256 of a file, with one buffer of 256 KiB however large it is. */
export const sourceSha256 = (source: Source): string => {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(Math.min(source.size, 256 * 1024));
  for (let at = 0; at < source.size; ) {
    const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
    source.fill(part, at);
    hash.update(part);
    at += part.length;
  }
  return hash.digest('hex');
};
