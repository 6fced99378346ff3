/** Damaged input: any bytes must end in a value or in a `FormatError`, and quickly. */
import fc from 'fast-check';
import { FormatError } from '../../src/formats/error.ts';

/** What a reader makes of its input: `value`, or the `FormatError`. Any other error is thrown on and fails the test. */
export const outcome = (read: () => unknown): 'value' | FormatError => {
  try {
    read();
    return 'value';
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
};

/** The message a reader refuses its input with. */
export const refusal = (read: () => unknown): string => {
  const result = outcome(read);
  return result === 'value' ? 'accepted' : result.message;
};

/** Every proper prefix. */
export const prefixes = (data: Uint8Array): Uint8Array[] => Array.from({ length: data.length }, (_, length) => data.slice(0, length));

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

/** Octets that mean something to a DER reader. */
const telling = fc.constantFrom(0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x17, 0x1e, 0x1f, 0x24, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x85, 0xa0, 0xa1, 0xa3, 0xff);
const octet = fc.oneof(telling, fc.integer({ min: 0, max: 255 }));

/** Copies of `original` with one to four places overwritten, widened or cut out. */
export const damaged = (original: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat({ max: original.length }),
    remove: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.nat({ max: 40 })),
    insert: fc.oneof({ weight: 8, arbitrary: fc.array(octet, { minLength: 1, maxLength: 1 }) }, fc.array(octet, { maxLength: 12 })).map((octets) => Uint8Array.from(octets)),
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
    let data = original;
    for (const { at, remove, insert } of edits) data = Uint8Array.from([...data.subarray(0, at), ...insert, ...data.subarray(at + remove)]);
    return data;
  });
};

/** Octets without any order, and strings of nested constructed elements. */
export const arbitraryDer = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(octet, { maxLength: 300 }).map((octets) => Uint8Array.from(octets)));
