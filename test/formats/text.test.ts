import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOffset, decodeText, lineEndingVariants, refuseBinary } from '../../src/formats/text.ts';
import { holds } from '../support/property.ts';

const hexBytes = (text: string): Uint8Array => Uint8Array.from(text.split(' ').map((byte) => Number.parseInt(byte, 16)));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('decodeText', () => {
  it.each([
    ['UTF-16LE with a mark', 'FF FE 5B 00 41 00 5D 00', 'utf-16le', true, '[A]'],
    ['UTF-16LE with nothing else', 'FF FE', 'utf-16le', true, ''],
    ['UTF-16BE', 'FE FF 00 5B 00 41 00 5D', 'utf-16be', true, '[A]'],
    ['UTF-16LE without a mark', '5B 00 41 00 5D 00 0A 00', 'utf-16le', false, '[A]\n'],
    ['four bytes are too few to guess', '5B 00 41 00', 'ascii', false, '[\0A\0'],
    ['UTF-8 with a mark', 'EF BB BF 5B 41 5D', 'utf-8', true, '[A]'],
    ['UTF-8 without a mark', '5B 41 5D 0A 6B 3D C3 A4', 'utf-8', false, '[A]\nk=ä'],
    ['single-byte text', '5B 41 5D 0A 6B 3D E4', 'ansi', false, '[A]\nk=ä'],
    ['windows-1252, not Latin-1', '80 93 94 99 E4', 'ansi', false, '€“”™ä'],
    ['ASCII', '5B 41 5D', 'ascii', false, '[A]'],
    ['an odd byte at the end of UTF-16', 'FF FE 41 00 42', 'utf-16le', true, 'A'],
    ['an odd byte at the end of UTF-16BE', 'FE FF 00 41 42', 'utf-16be', true, 'A'],
  ])('%s', (_, data, encoding, bom, text) => {
    expect(decodeText(hexBytes(data))).toEqual({ encoding, bom, text });
  });

  it('reads nothing as ASCII', () => {
    expect(decodeText(new Uint8Array())).toEqual({ encoding: 'ascii', bom: false, text: '' });
  });

  it('needs more than 40 % zeros in the odd places to take a file for UTF-16', () => {
    const odd = (zeros: number): Uint8Array => Uint8Array.from({ length: 200 }, (_, at) => (at % 2 === 1 && at < zeros * 2 ? 0 : 0x41));
    expect(decodeText(odd(40)).encoding).toBe('ascii');
    expect(decodeText(odd(41)).encoding).toBe('utf-16le');
  });

  it('leaves the bytes alone', () => {
    const data = hexBytes('FE FF 00 5B 00 41 00 5D');
    decodeText(data);
    expect([...data]).toEqual([0xfe, 0xff, 0, 0x5b, 0, 0x41, 0, 0x5d]);
  });
});

describe('byteOffset', () => {
  it.each([
    ['ascii', latin('[A]\nk=v'), 4, 4],
    ['utf-16le', hexBytes('FF FE 5B 00 41 00'), 1, 4],
    ['utf-8 with a mark, after an astral character', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('ä😀k', 'utf8')]), 3, 9],
    ['ansi', latin('\xe4k'), 1, 1],
  ])('%s', (_, data, offset, expected) => {
    expect(byteOffset(decodeText(data), offset)).toBe(expected);
  });
});

describe('refuseBinary', () => {
  it('refuses an executable by another name', () => {
    const image = new Uint8Array(4096);
    image.set([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x01, 0x02, 0xff]);
    for (let at = 8; at < image.length; at++) image[at] = (at * 7) % 11;
    expect(() => refuseBinary(decodeText(image), 'inf')).toThrow(/control characters/u);
  });

  it('lets a single NUL pass', () => {
    expect(refuseBinary(decodeText(latin('[A]\nk=a\0b')), 'inf')).toBe(undefined);
  });
});

describe('lineEndingVariants', () => {
  const variants = (data: Uint8Array): readonly string[] => lineEndingVariants(data).map((variant) => `${variant.conversion}: ${Buffer.from(variant.data).toString('hex')}`);

  it.each([
    ['LF only', latin('a\nb\n'), [`LF to CRLF: ${Buffer.from('a\r\nb\r\n').toString('hex')}`]],
    ['CRLF only', latin('a\r\nb\r\n'), [`CRLF to LF: ${Buffer.from('a\nb\n').toString('hex')}`]],
    ['both', latin('a\r\nb\n'), [`LF to CRLF: ${Buffer.from('a\r\nb\r\n').toString('hex')}`, `CRLF to LF: ${Buffer.from('a\nb\n').toString('hex')}`]],
    ['no line end', latin('ab'), []],
    ['a lone CR', latin('a\rb'), []],
    ['UTF-16LE', hexBytes('FF FE 61 00 0A 00'), ['LF to CRLF: fffe61000d000a00', 'LF to CRLF: fffe61000d0a00']],
    ['UTF-16LE with CRLF', hexBytes('FF FE 61 00 0D 00 0A 00'), ['CRLF to LF: fffe61000a00', 'LF to CRLF: fffe61000d000d0a00']],
    ['UTF-16LE that was converted bytewise', hexBytes('FF FE 61 00 0D 0A 00'), ['CRLF to LF: fffe61000a00']],
    ['U+0A0D is no line end', hexBytes('FF FE 0D 0A 61 00'), ['CRLF to LF: fffe0a6100']],
  ])('%s', (_, data, expected) => {
    expect(variants(data)).toEqual(expected);
  });

  it('undoes what it does', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ' ') });
    holds('line ends there and back', 300, fc.property(fc.array(line, { minLength: 2 }), fc.boolean(), (lines, wide) => {
      const encode = (text: string): Uint8Array => new Uint8Array(wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'latin1'));
      const lf = encode(lines.join('\n'));
      const crlf = encode(lines.join('\r\n'));
      expect(lineEndingVariants(lf).map(({ data }) => Buffer.from(data).toString('hex'))).toContain(Buffer.from(crlf).toString('hex'));
      expect(lineEndingVariants(crlf).map(({ data }) => Buffer.from(data).toString('hex'))).toContain(Buffer.from(lf).toString('hex'));
    }));
  });
});
