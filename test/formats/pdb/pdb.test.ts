import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { looksLikePdb, parsePdb } from '../../../src/formats/pdb/pdb.ts';
import { concat, latin1 } from '../../support/der.ts';
import { buildPdb, type PdbFileOptions } from '../../support/pdb.ts';
import { holds } from '../../support/property.ts';
import { u32 } from '../../support/signer/binary.ts';

const parse = (data: Uint8Array) => parsePdb(memorySource(data));
const built = (over: PdbFileOptions = {}) => buildPdb(over);

const patched = (data: Uint8Array, at: number, value: number): Uint8Array => {
  const out = Uint8Array.from(data);
  out.set(u32(value), at);
  return out;
};

describe('a program database', () => {
  it.each([512, 1024, 4096, 8192])('with blocks of %i bytes has GUID and age as the image writes them', (blockSize) => {
    expect(parse(built({ blockSize, age: 3 }))).toEqual({ guid: '7E4B0F5C-912A-304D-B1C2-F0A3D4E5F601', age: 3 });
  });

  it('that a source indexer rewrote keeps the age of its debug information', () => {
    expect(parse(built({ age: 9, debugAge: 2 })).age).toBe(2);
  });

  it('without debug information has the age of the file', () => {
    expect(parse(built({ age: 4, debugAge: null })).age).toBe(4);
  });

  it('is recognised by its first bytes', () => {
    expect(looksLikePdb(built())).toBe(true);
    expect(looksLikePdb(built().subarray(0, 31))).toBe(false);
    expect(looksLikePdb(latin1('BSJB'))).toBe(false);
  });
});

describe('what is no program database', () => {
  const whole = built();
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /no MSF signature/],
    ['a portable PDB', concat(latin1('BSJB'), new Uint8Array(100)), /portable PDB of \.NET/],
    ['one of Visual C++ 6', concat(latin1('Microsoft C/C++ program database 2.00'), new Uint8Array(100)), /version 2\.00/],
    ['a superblock alone', whole.subarray(0, 40), /too few/],
    ['half a file', whole.subarray(0, 1024), /cut off/],
    ['no power of two', patched(whole, 32, 700), /block size of 700/],
    ['tiny blocks', patched(whole, 32, 16), /block size of 16/],
    ['no directory', patched(whole, 44, 0), /directory of 0 bytes/],
    ['a directory beyond all bounds', patched(whole, 44, 0x7fffffff), /directory of 2147483647 bytes/],
    ['a map outside the file', patched(whole, 52, 99), /block 99 of 7/],
    ['a directory outside the file', patched(whole, 3 * 512, 77), /block 77 of 7/],
    ['more streams than the directory has room for', patched(whole, 4 * 512, 500), /500 streams/],
    ['no information stream', patched(whole, 4 * 512, 1), /stream 1 has 0 bytes/],
    ['a stream outside the file', patched(whole, 4 * 512 + 20, 12), /block 12 of 7/],
    ['an information stream without GUID', built({ version: 19_970_604 }), /has no GUID/],
  ])('%s says so', (_, data, message) => {
    expect(() => parse(data)).toThrow(FormatError);
    expect(() => parse(data)).toThrow(message);
  });

  it('any bytes end in an identity or a format error', () => {
    const damage = fc.array(fc.tuple(fc.nat(built().length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    holds('pdb, damaged', 2000, fc.property(damage, fc.option(fc.nat(built().length)), (changes, length) => {
      const data = Uint8Array.from(built().subarray(0, length ?? undefined));
      for (const [at, value] of changes) if (at < data.length) data[at] = value;
      try {
        expect(parse(data).guid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }));
  });
});
