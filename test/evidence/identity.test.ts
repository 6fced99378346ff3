import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TreeFile } from '../../src/evidence/evidence.ts';
import { contentDigest, foldedTwins, foldPath, packageDigest } from '../../src/evidence/identity.ts';
import { authenticodeRanges, parsePe } from '../../src/formats/pe/image.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { measure } from '../../src/trust/measure.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The 333-byte PE32+ image of the published vector: its Authenticode digest needs padding to a multiple of 8. */
const demoSys = (): Uint8Array => {
  const data = new Uint8Array(333);
  const view = new DataView(data.buffer);
  data.set(text('MZ'));
  view.setUint32(0x3c, 64, true);
  data.set(text('PE'), 64);
  view.setUint16(68, 0x8664, true);
  view.setUint16(84, 240, true);
  view.setUint16(86, 0x22, true);
  const optional = 88;
  view.setUint16(optional, 0x20b, true);
  view.setUint32(optional + 32, 0x1000, true);
  view.setUint32(optional + 36, 0x200, true);
  view.setUint32(optional + 56, 0x1000, true);
  view.setUint32(optional + 60, 0x200, true);
  view.setUint16(optional + 68, 1, true);
  view.setUint32(optional + 108, 16, true);
  data.set([0, 1, 2, 3, 4], 328);
  return data;
};

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

const file = (path: string, data: Uint8Array): TreeFile => {
  const isPe = path.toLowerCase().endsWith('.sys');
  const covered = isPe ? measure(memorySource(data), { path, size: data.length, hashes: [{ algorithm: 'sha256', ...authenticodeRanges(parsePe(memorySource(data)).layout) }] }).digests[0] : undefined;
  return {
    path, size: data.length, sha256: sha256(data), authenticodeSha256: covered, digests: { flat: {}, authenticode: {} },
    format: isPe ? 'pe' : 'other', members: [], problem: undefined, rewritten: undefined,
  };
};

const demo = (): TreeFile[] => [
  file('Demo.inf', text('[Version]\r\n')), file('amd64/Readme.TXT', text('hi\n')), file('demo.cat', text('x')), file('demo.pdb', text('y')), file('Demo.sys', demoSys()),
];

describe('package identity: a vector made by hand', () => {
  it('digests the driver as its signer would, zero padded', () => {
    expect(demo()[4]).toMatchObject({
      sha256: '0f01d5004babb56c9502cd9334be3fe7176b95f1a7588685917e75420a2768a1',
      authenticodeSha256: 'e435527f56cdfd121247900fb89a8c1b451ac4dbec3502871f93ee165091561e',
    });
  });

  it('gives the published package and content digests', () => {
    expect(packageDigest(demo())).toBe('sha256:1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25');
    expect(contentDigest(demo())).toBe('sha256:15d9dfc67789641b547bdae7b44e8b6738209c53a731e5e2c73317f4f8a85269');
    expect(packageDigest(demo().slice(0, 4))).toBe('sha256:1077b40e794e361f15c49fdc993286adc85b28d72a1d915d6559d87fec09d16d');
  });

  it('does not depend on order, separator or case', () => {
    const other = demo().reverse().map((each) => ({ ...each, path: each.path.toUpperCase().replaceAll('/', '\\') }));
    expect(packageDigest(other)).toBe(packageDigest(demo()));
  });

  it('changes with every byte that is not a signature', () => {
    const changed = demo().map((each) => (each.path === 'Demo.inf' ? file('Demo.inf', text('[version]\r\n')) : each));
    expect(packageDigest(changed)).not.toBe(packageDigest(demo()));
    const resigned = demo().map((each) => (each.path === 'demo.cat' ? file('demo.cat', text('z')) : each));
    expect(packageDigest(resigned)).toBe(packageDigest(demo()));
    expect(contentDigest(resigned)).not.toBe(contentDigest(demo()));
  });

  it('sorts by the bytes of the path, not by UTF-16 code units', () => {
    const astral = '\u{1F600}.txt';
    const compatibility = '\uFF5E.txt';
    const files = [file(astral, text('a')), file(compatibility, text('b'))];
    const lines = [`file ${sha256(text('b'))} ${compatibility}\n`, `file ${sha256(text('a'))} ${astral}\n`];
    expect(packageDigest(files)).toBe(`sha256:${sha256(text(`driver-package-identity/v1\n${lines.join('')}`))}`);
  });

  it('folds composed and decomposed names and finds paths that become one', () => {
    expect(foldPath('Tre\u0301ma\\A.SYS')).toBe('tr\u00e9ma/a.sys');
    expect(foldedTwins(['a/B.sys', 'A/b.SYS', 'c'])).toEqual([['a/B.sys', 'A/b.SYS']]);
    expect(foldedTwins(['a', 'b'])).toEqual([]);
  });
});
