import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLzx, type LzxBlockType } from '../support/lzx-encoder.ts';
import { wintunDll } from '../support/npm-fixtures.ts';
import { lzxCompression, rawCabinet } from '../support/raw-cabinet.ts';
import { Judge } from './judge.ts';
import { openCabinet } from './opened.ts';

const FRAME = 32_768;
const cabextract = new Judge('cabextract');

/** Real x86 and arm64 code, which the translation of calls was made for. */
const code = new Uint8Array(Buffer.concat([wintunDll('x86').subarray(0, 250_001), wintunDll('arm64').subarray(0, 100_000)]));

interface Shape {
  readonly windowBits: number;
  readonly types: readonly LzxBlockType[];
  readonly length: number;
  readonly callSize: number;
}

const cabinet = ({ windowBits, types, length, callSize }: Shape): Uint8Array => {
  const blocks = Array.from({ length: 80 }, (_, index) => ({ type: types[index % types.length] ?? 'verbatim', length: length + 37 * index }));
  const packed = encodeLzx(code, { windowBits, callSize, blocks });
  return rawCabinet({
    files: [{ name: 'a\\one.sys', size: 1001, offset: 0 }, { name: 'a\\two.sys', size: code.length - 1001, offset: 1001 }],
    folders: [{ compression: lzxCompression(windowBits), blocks: packed.map((data, index) => ({ packed: data, size: Math.min(FRAME, code.length - index * FRAME) })) }],
  });
};

/** The files as cabextract unpacks them. */
const theirs = (name: string, data: Uint8Array): readonly { readonly name: string; readonly data: Uint8Array }[] => {
  const folder = cabextract.path(`${name}-out`);
  mkdirSync(folder);
  const { status, text } = cabextract.run(['-q', '-d', folder, cabextract.file(`${name}.cab`, data)]);
  expect(status, text).toBe(0);
  return ['a/one.sys', 'a/two.sys'].map((path) => ({ name: path, data: new Uint8Array(readFileSync(join(folder, path))) }));
};

describe('cabextract unpacks the same bytes of LZX', () => {
  const all: readonly LzxBlockType[] = ['verbatim', 'aligned', 'uncompressed'];
  it.each([15, 16, 17, 18, 19, 20, 21])('with a window of 2^%i', { timeout: 120_000 }, (windowBits) => {
    for (const callSize of [0, 100_000, 12_000_000]) {
      for (const [index, types] of [...all.map((type) => [type]), all].entries()) {
        const data = cabinet({ windowBits, types, length: 3001 + 5000 * index, callSize });
        const ours = openCabinet(data);
        expect(Buffer.compare(Buffer.concat(ours.map((file) => file.data)), code)).toBe(0);
        expect(theirs(`${windowBits}-${callSize}-${index}`, data).map((file, at) => [file.name, Buffer.compare(file.data, ours[at]?.data ?? new Uint8Array(0))])).toEqual([['a/one.sys', 0], ['a/two.sys', 0]]);
      }
    }
  });
});
