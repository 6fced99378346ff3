import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../src/formats/bytes.ts';
import { inspectFile } from '../src/evidence/inspection.ts';
import { READERS, readerFor } from '../src/evidence/readers/index.ts';
import { gradeRank } from '../src/trust/verify.ts';
import { wintunPackage } from './support/npm-fixtures.ts';
import { hlkx } from './support/opc/hlkx.ts';
import { buildPdb } from './support/pdb.ts';
import { holds } from './support/property.ts';
import { bytesOf, codeqlRun, sarif } from './support/sarif.ts';
import { buildCabinet } from './support/signer/cabinet.ts';
import { buildZip } from './support/signer/zip.ts';

const root = join(import.meta.dirname, '..');
const TRUST = { now: Date.parse('2026-11-23T00:00:00Z'), extraRoots: [] };
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const wintun = wintunPackage('amd64');

/** A whole file of each format; a reader without one fails the test below. */
const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  pe: wintun.sys, catalog: wintun.cat, inf: wintun.inf,
  cabinet: buildCabinet({ files: [{ name: 'drv\\a.inf', data: text('[Version]\r\n') }, { name: 'drv\\a.sys', data: readFileSync(join(root, 'test/fixtures/contoso-sensor/amd64/contososensor.sys')) }] }),
  pdb: buildPdb(),
  zip: buildZip([{ name: 'drv/a.inf', data: text('[Version]\r\n') }]),
  hlkx: hlkx(),
  sarif: bytesOf(sarif(codeqlRun({}))),
};

/** Reads bytes under a name that only this reader answers to. Anything but a value is a bug and surfaces. */
const read = (format: string, data: Uint8Array) => {
  const reader = READERS.find((one) => one.format === format);
  return inspectFile(`sample${reader?.endings[0] ?? ''}`, memorySource(data), TRUST);
};

const signaturesIn = ({ value }: ReturnType<typeof read>): readonly { readonly valid: boolean; readonly grade: Parameters<typeof gradeRank>[0] }[] =>
  value !== undefined && 'hlk' in value ? (value.hlk?.signatures.map(({ signature }) => signature) ?? []) : value !== undefined && 'signatures' in value ? value.signatures : [];

const VENDOR_RANK = 1;

describe('reader registry', () => {
  it('has each format once, each with a whole sample that reads without a problem of its own', () => {
    expect(new Set(READERS.map(({ format }) => format)).size).toBe(READERS.length);
    expect(READERS.map(({ format }) => format).sort()).toEqual(Object.keys(SAMPLES).sort());
    for (const [format, data] of Object.entries(SAMPLES)) {
      const found = read(format, data);
      expect([found.format, found.value !== undefined]).toEqual([format, true]);
    }
  });

  it('lets the bytes decide before the name', () => {
    expect(readerFor('driver.cat', wintun.sys.subarray(0, 4096))?.format).toBe('pe');
    expect(readerFor('driver.sys', wintun.cat.subarray(0, 4096))?.format).toBe('catalog');
    expect(readerFor('notes.txt', text('nothing of ours'))).toBeUndefined();
    expect(readerFor('driver.sys', text('nothing of ours'))?.format).toBe('pe');
  });
});

describe.each(READERS.map(({ format }) => format))('reader %s', (format) => {
  const sample = SAMPLES[format] ?? new Uint8Array();

  it('answers arbitrary bytes, never with a signature of Microsoft', () => {
    holds(`reader ${format}, arbitrary bytes`, 1000, fc.property(fc.uint8Array({ maxLength: 2048 }), fc.nat(8), (bytes, keep) => {
      const data = Uint8Array.from([...sample.subarray(0, keep), ...bytes]);
      const found = read(format, data);
      expect(found.size).toBe(data.length);
      expect(signaturesIn(found).filter(({ valid, grade }) => valid && gradeRank(grade) > VENDOR_RANK)).toEqual([]);
    }));
  });

  it('answers a sample with damage anywhere', () => {
    const damage = fc.tuple(fc.nat(Math.max(0, sample.length - 1)), fc.integer({ min: 1, max: 255 }));
    holds(`reader ${format}, damaged samples`, 1000, fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(sample.length)), (changes, length) => {
      const data = Uint8Array.from(sample.subarray(0, length ?? sample.length));
      for (const [at, by] of changes) if (at < data.length) data[at] = (data[at] ?? 0) ^ by;
      const found = read(format, data);
      expect(found.sha256).toMatch(/^[0-9a-f]{64}$/);
      if (found.value === undefined) expect(found.problems.length).toBeGreaterThan(0);
      if (length !== null && length < sample.length && format !== 'inf') expect(signaturesIn(found).filter(({ valid }) => valid)).toEqual([]);
    }));
  });
});
