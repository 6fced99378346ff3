/** Cabinets: gcab's read by us, ours read by gcab and cabextract, signatures by osslsigncode judged by us and ours by osslsigncode. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCabinet } from './opened.ts';
import { filler, flip } from '../support/signer/binary.ts';
import { buildCabinet, signCabinet } from '../support/signer/cabinet.ts';
import { bagOf, toPem } from '../support/signer/certificate.ts';
import { leaf } from '../support/signer/hierarchy.ts';
import { NOW, stamp, unsignedDriver } from '../support/signer/samples.ts';
import { cabinetVerdict, testTrust } from '../support/verdict.ts';
import { Judge } from './judge.ts';
import { Osslsigncode } from './osslsigncode.ts';

const osslsigncode = new Osslsigncode();
const gcab = new Judge('gcab');
const cabextract = new Judge('cabextract');

const FILES = [
  { name: 'contoso\\contososensor.inf', data: new TextEncoder().encode('[Version]\r\nSignature="$Windows NT$"\r\n'.repeat(2000)) },
  { name: 'contoso\\contososensor.sys', data: unsignedDriver() },
  { name: 'contoso\\blob.bin', data: filler(150_000, 7) },
  { name: 'contoso\\empty.txt', data: new Uint8Array() },
];

const bytesOf = (files: readonly { readonly name: string; readonly data: Uint8Array }[]): Record<string, string> =>
  Object.fromEntries(files.map(({ name, data }) => [name.replaceAll('\\', '/'), Buffer.from(data).toString('base64')]));

describe.each([
  ['stored', { compression: 'none' }],
  ['MSZIP', { compression: 'mszip' }],
  ['MSZIP without checksums', { compression: 'mszip', withoutChecksums: true }],
  ['with room for a signature', { compression: 'mszip', reserve: true }],
] as const)('a cabinet of ours, %s', (_, options) => {
  const cabinet = buildCabinet({ files: FILES, ...options });

  test('is unpacked by cabextract to the same bytes', () => {
    const path = cabextract.file('ours.cab', cabinet);
    const folder = cabextract.path(`out-${Object.keys(options).length}-${_.length}`);
    const said = cabextract.run(['-q', '-d', folder, path]);
    expect(said.status, said.text).toBe(0);
    const found = readdirSync(join(folder, 'contoso')).map((name) => ({ name: `contoso/${name}`, data: readFileSync(join(folder, 'contoso', name)) }));
    expect(bytesOf(found)).toEqual(bytesOf(FILES));
  });

  test('is listed by gcab', () => {
    const said = gcab.run(['--list', gcab.file('ours.cab', cabinet)]);
    expect(said.status, said.text).toBe(0);
    expect(said.text.split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual(FILES.map(({ name }) => name));
  });

  test('is unpacked by us to the same bytes', () => {
    expect(bytesOf(openCabinet(cabinet))).toEqual(bytesOf(FILES));
  });
});

/** gcab reads files from disk, so they are written for it first. */
const madeByGcab = (compressed: boolean): Uint8Array => {
  const names = FILES.map(({ name, data }) => gcab.keep(name.replaceAll('\\', '_'), data));
  const path = gcab.path(compressed ? 'mszip.cab' : 'stored.cab');
  const said = gcab.run(['--create', ...(compressed ? ['--zip'] : []), '--nopath', path, ...names]);
  expect(said.status, said.text).toBe(0);
  return readFileSync(path);
};

const signedByOsslsigncode = (cabinet: Uint8Array): Uint8Array => {
  const { judge } = osslsigncode;
  const signer = leaf.ov();
  const certificates = judge.keep('chain.pem', toPem(...bagOf(signer).map(({ certificate }) => certificate)));
  const key = judge.keep('key.pem', signer.key.private.export({ type: 'pkcs8', format: 'pem' }).toString());
  const unsigned = judge.keep('unsigned.cab', cabinet);
  const out = judge.path(`signed-${cabinet.length}.cab`);
  const said = judge.run(['sign', '-h', 'sha256', '-certs', certificates, '-key', key, '-n', 'Contoso', '-in', unsigned, '-out', out]);
  expect(said.status, said.text).toBe(0);
  return readFileSync(out);
};

describe.each([
  ['stored', false],
  ['MSZIP', true],
] as const)('a cabinet of gcab, %s', (_, compressed) => {
  test('is unpacked by us to the same bytes', () => {
    expect(bytesOf(openCabinet(madeByGcab(compressed)))).toEqual(bytesOf(FILES.map(({ name, data }) => ({ name: name.replaceAll('\\', '_'), data }))));
  });

  test('signed by osslsigncode is valid to us, and not with one byte changed', () => {
    const signed = signedByOsslsigncode(madeByGcab(compressed));
    const verdict = cabinetVerdict(signed, testTrust(NOW));
    expect(verdict.signatures.map(({ valid, grade, programName, problems }) => ({ valid, grade, programName, problems }))).toEqual([
      { valid: true, grade: 'ov', programName: 'Contoso', problems: [] },
    ]);
    // The set identifier, which nothing else would notice.
    expect(cabinetVerdict(flip(signed, 32), testTrust(NOW)).signatures.map(({ valid }) => valid)).toEqual([false]);
  });
});

describe('a cabinet signed by us', () => {
  const signed = signCabinet(buildCabinet({ files: FILES, reserve: true }), { signer: leaf.ev(), ...stamp() });

  test.each([
    ['as it is', signed, true],
    ['set identifier changed', flip(signed, 32), false],
    ['a byte of data changed', flip(signed, 2000), false],
    ['a byte of the file table changed', flip(signed, 70), false],
  ] as const)('%s', (_, cabinet, holds) => {
    expect(osslsigncode.verify(cabinet, 'cab', NOW).map(({ verified }) => verified), osslsigncode.last).toEqual([holds]);
    expect(cabinetVerdict(cabinet, testTrust(NOW)).signatures.map(({ valid }) => valid)).toEqual([holds]);
  });
});
