/** Catalogs of ours: signatures judged by osslsigncode and by us, and members looked up by both. */
import { describe, expect, test } from 'vitest';
import { authenticodeRanges, parsePe } from '../../src/formats/pe/image.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { measure } from '../../src/trust/measure.ts';
import type { Grade } from '../../src/trust/signature.ts';
import { flip } from '../support/signer/binary.ts';
import { buildCatalog, dashboardAttributes, type CatalogOptions } from '../support/signer/catalog.ts';
import { leaf } from '../support/signer/hierarchy.ts';
import { CODE, EXPIRED, NOW, stamp, unsignedDriver } from '../support/signer/samples.ts';
import { catalogVerdict, testTrust } from '../support/verdict.ts';
import { Osslsigncode } from './osslsigncode.ts';

const osslsigncode = new Osslsigncode();
const driver = unsignedDriver();
const inf = new TextEncoder().encode('[Version]\r\nSignature="$Windows NT$"\r\n');
const members = [
  { name: 'contososensor.sys', data: driver },
  { name: 'contososensor.inf', data: inf },
];

const catalog = (options: Partial<CatalogOptions> = {}): Uint8Array => buildCatalog({ members, sign: { signer: leaf.ov() }, ...options });
const withAttributes = { attributes: dashboardAttributes('whcp', ['ACPI\\VEN_CNTO&DEV_5E01']) };

interface Row {
  readonly name: string;
  readonly data: Uint8Array;
  readonly ours: readonly (readonly [valid: boolean, grade: Grade])[];
  readonly judge: readonly boolean[];
}

/** osslsigncode knows the public root of the tests only, so it refuses the test hierarchy of Microsoft's shape. */
const ROWS: readonly Row[] = [
  { name: 'version 2', data: catalog(), ours: [[true, 'ov']], judge: [true] },
  { name: 'version 1', data: catalog({ version: 1 }), ours: [[true, 'ov']], judge: [true] },
  { name: 'with attributes', data: catalog(withAttributes), ours: [[true, 'ov']], judge: [true] },
  { name: 'version 1 under a SHA-256 signature', data: catalog({ version: 1, sign: { signer: leaf.ov(), digest: 'sha256' } }), ours: [[true, 'ov']], judge: [true] },
  { name: 'stamped, expired since', data: catalog({ thisUpdate: '2022-03-04T05:00:00Z', sign: { signer: leaf.ov(EXPIRED), ...stamp() } }), ours: [[true, 'ov']], judge: [true] },
  { name: 'expired', data: catalog({ sign: { signer: leaf.ov(EXPIRED) } }), ours: [[false, 'invalid']], judge: [false] },
  { name: 'private root', data: catalog({ sign: { signer: leaf.untrusted() } }), ours: [[true, 'untrusted']], judge: [false] },
  { name: 'self-signed', data: catalog({ sign: { signer: leaf['self-signed']() } }), ours: [[true, 'self-signed']], judge: [false] },
  { name: 'certified', data: catalog({ ...withAttributes, sign: { signer: leaf.whcp() } }), ours: [[true, 'whcp']], judge: [false] },
  { name: 'a byte of a member changed', data: flip(catalog(), 200), ours: [[false, 'invalid']], judge: [false] },
  { name: 'a byte of the signature changed', data: flip(catalog(), catalog().length - 20), ours: [[false, 'invalid']], judge: [false] },
];

describe('signatures', () => {
  test.each(ROWS)('$name', ({ data, ours, judge }) => {
    const { signatures } = catalogVerdict(data, testTrust(NOW));
    expect(signatures.map(({ valid, grade }) => [valid, grade]), signatures.flatMap(({ problems }) => problems).join('\n')).toEqual(ours);
    expect(osslsigncode.verify(data, 'cat', NOW).map(({ verified }) => verified), osslsigncode.last).toEqual(judge);
  });

  test('a detached signature nested in a catalog holds for us; osslsigncode looks for content in it', () => {
    const data = catalog({ sign: { signer: leaf.ov(), nested: [{ signer: leaf.ev(), digest: 'sha256' }] } });
    const { signatures } = catalogVerdict(data, testTrust(NOW));
    expect(signatures.map(({ valid, grade, place }) => ({ valid, grade, place }))).toEqual([
      { valid: true, grade: 'ov', place: 'catalog' },
      { valid: true, grade: 'ev', place: 'nested' },
    ]);
    expect(osslsigncode.verify(data, 'cat', NOW).map(({ verified }) => verified), osslsigncode.last).toEqual([true, false]);
  });
});

describe.each([1, 2] as const)('members of a version %i catalog', (version) => {
  const data = catalog({ version });
  const path = osslsigncode.judge.keep(`members-${version}.cat`, data);

  test.each([
    ['the driver', driver, true],
    ['the driver with its checksum changed', flip(driver, 216), true],
    ['the driver with a byte of code changed', flip(driver, CODE), false],
  ] as const)('%s', (_, image, listed) => {
    const algorithm = version === 1 ? 'sha1' : 'sha256';
    const source = memorySource(image);
    const { layout } = parsePe(source);
    const [digest] = measure(source, { path: '', size: image.length, hashes: [{ algorithm, ...authenticodeRanges(layout) }] }).digests;
    expect(parseCatalog(data).members.some((member) => member.digest === digest)).toBe(listed);
    expect(osslsigncode.verify(image, 'sys', NOW, ['-catalog', path]).map(({ verified }) => verified), osslsigncode.last).toEqual(listed ? [true] : []);
  });
});
