import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { authenticodeRanges, parsePe, readResource } from '../../../src/formats/pe/image.ts';
import { damaged, outcomeOf } from '../../support/damage.ts';
import { concat, latin1, octets, seq } from '../../support/der.ts';
import { holds } from '../../support/property.ts';
import { u32 } from '../../support/signer/binary.ts';
import { withCertificateTable } from '../../support/signer/pe-file.ts';
import { buildPe, type PeArchitecture } from '../../support/signer/pe-image.ts';
import { sampleData } from '../../support/unpack.ts';

const samples = (['amd64', 'x86', 'arm64', 'arm'] as const satisfies readonly PeArchitecture[]).map((architecture) =>
  withCertificateTable(
    buildPe({
      architecture, extendedCharacteristics: 1, version: { file: '1.2.3.4', strings: { CompanyName: 'Demo' } }, resources: [{ type: 10, id: 'DEMO.SYS', data: sampleData(200) }],
      imports: { 'ntoskrnl.exe': ['DbgPrintEx', '#9'], 'HAL.dll': ['HalSetBusData'] },
    }),
    seq(octets(sampleData(100))),
  ));

/** Reads everything a caller would, and holds what every image promises. */
const readWhole = (data: Uint8Array): void => {
  const source = memorySource(data);
  const image = parsePe(source);
  let at = 0;
  for (const [from, to] of authenticodeRanges(image.layout).ranges) {
    if (from < at || to <= from || to > data.length) throw new Error(`ranges out of order: ${from} to ${to}`);
    at = to;
  }
  for (const resource of image.resources) readResource(source, resource);
  JSON.stringify({ ...image, loadConfig: undefined });
};

describe('any bytes', () => {
  it('are an image or a FormatError when an image is damaged', { timeout: 60_000 }, () => {
    holds('damaged images', 5000, fc.property(damaged(...samples), (data) => ['value', 'FormatError'].includes(outcomeOf(() => readWhole(data)))));
  });

  it('are an image or a FormatError when only its tables are damaged', { timeout: 60_000 }, () => {
    const [sample = new Uint8Array()] = samples;
    const { directories, sections } = parsePe(memorySource(sample));
    const places = directories.flatMap(({ rva, size }) => {
      const section = sections.find(({ virtualAddress, rawSize }) => rva >= virtualAddress && rva < virtualAddress + rawSize);
      return section === undefined ? [] : [{ from: rva - section.virtualAddress + section.rawOffset, size }];
    });
    const word = fc.record({ table: fc.constantFrom(...places), at: fc.double({ min: 0, max: 0.999, noNaN: true }), value: fc.oneof(fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff), fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 0x6000 })) });
    holds('images with damaged tables', 3000, fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const data = new Uint8Array(sample);
      for (const { table, at, value } of words) data.set(u32(value), Math.min(data.length - 4, table.from + 2 * Math.floor((at * table.size) / 2)));
      return ['value', 'FormatError'].includes(outcomeOf(() => readWhole(data)));
    }));
  });

  it('are a FormatError when they are no image', { timeout: 60_000 }, () => {
    holds('bytes that are no image', 1000, fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => outcomeOf(() => readWhole(bytes)) === 'FormatError' && outcomeOf(() => readWhole(concat(latin1('MZ'), bytes))) === 'FormatError'));
  });

  it('are an image or a FormatError when cut off anywhere, and never keep their certificate', () => {
    const [sample = new Uint8Array()] = samples;
    const whole = parsePe(memorySource(sample)).certificates[0]?.data.length;
    for (let end = 0; end < sample.length; end += end < 1200 ? 1 : 7) {
      const data = sample.subarray(0, end);
      if (outcomeOf(() => readWhole(data)) === 'value') {
        const { certificates, certificateProblems } = parsePe(memorySource(data));
        expect({ end, whole: certificates.some(({ data: { length } }) => length === whole), told: certificateProblems.length > 0 }).toEqual({ end, whole: false, told: true });
      }
    }
  });
});
