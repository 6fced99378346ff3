import { inflateRawSync } from 'node:zlib';
import { FormatError } from '../error.ts';
import type { BlockDecoder } from './decoder.ts';

const HISTORY = 32_768;

const inflate = (data: Uint8Array, dictionary: Uint8Array, size: number): Uint8Array => {
  try {
    return inflateRawSync(data, { maxOutputLength: size + 1, ...(dictionary.length > 0 ? { dictionary } : {}) });
  } catch (error) {
    throw new FormatError('cabinet', `an MSZIP block does not unpack: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

/** MSZIP: `CK`, then raw deflate that may refer to the 32 KiB unpacked before. */
export class MszipDecoder implements BlockDecoder {
  #history: Uint8Array = new Uint8Array(0);

  decode(data: Uint8Array, size: number): Uint8Array {
    if (data[0] !== 0x43 || data[1] !== 0x4b) throw new FormatError('cabinet', 'an MSZIP block does not start with CK');
    const unpacked = inflate(data.subarray(2), this.#history, size);
    if (unpacked.length !== size) throw new FormatError('cabinet', `an MSZIP block unpacks to ${unpacked.length} bytes instead of ${size}`);
    this.#history = size === HISTORY ? unpacked : joined(this.#history, unpacked).subarray(-HISTORY);
    return unpacked;
  }
}
