import { FormatError } from './error.ts';

export type TextEncoding = 'ascii' | 'utf-16le' | 'utf-16be' | 'utf-8' | 'ansi';

/** Characters of a text file. `offset` counts UTF-16 code units of `text`, the byte order mark not included. */
export interface Text {
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  readonly text: string;
}

/** 0x80 to 0x9F under windows-1252; the five bytes it leaves open keep their value. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const SAMPLE = 4096;
const ZERO_SHARE = 0.4;

const startsWith = (data: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, at) => data[at] === byte);

const bufferOf = (data: Uint8Array): Buffer => Buffer.from(data.buffer, data.byteOffset, data.byteLength);

const looksLikeUtf16le = (data: Uint8Array): boolean => {
  if (data.length <= 4) return false;
  const end = Math.min(data.length, SAMPLE);
  let zeros = 0;
  for (let at = 1; at < end; at += 2) if (data[at] === 0) zeros++;
  return zeros > Math.floor(end / 2) * ZERO_SHARE;
};

const isAscii = (data: Uint8Array): boolean => {
  for (let at = 0; at < data.length; at++) if ((data[at] ?? 0) >= 0x80) return false;
  return true;
};

const utf16be = (data: Uint8Array): string => {
  const swapped = Buffer.from(data.subarray(0, data.length - (data.length % 2)));
  return swapped.swap16().toString('utf16le');
};

const windows1252 = (data: Uint8Array): string =>
  bufferOf(data).toString('latin1').replaceAll(/[\u0080-\u009f]/gu, (character) => HIGH_CONTROLS[character.charCodeAt(0) - 0x80] ?? character);

/** `undefined` when the bytes are not UTF-8. */
const strictUtf8 = (data: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return undefined;
  }
};

/** In this order: a byte order mark, zero bytes in odd places, then the bytes themselves. */
export const decodeText = (data: Uint8Array): Text => {
  if (startsWith(data, 0xff, 0xfe)) return { encoding: 'utf-16le', bom: true, text: bufferOf(data.subarray(2)).toString('utf16le') };
  if (startsWith(data, 0xfe, 0xff)) return { encoding: 'utf-16be', bom: true, text: utf16be(data.subarray(2)) };
  if (startsWith(data, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', bom: true, text: bufferOf(data.subarray(3)).toString('utf8') };
  if (looksLikeUtf16le(data)) return { encoding: 'utf-16le', bom: false, text: bufferOf(data).toString('utf16le') };
  if (isAscii(data)) return { encoding: 'ascii', bom: false, text: bufferOf(data).toString('latin1') };
  const utf8 = strictUtf8(data);
  return utf8 === undefined ? { encoding: 'ansi', bom: false, text: windows1252(data) } : { encoding: 'utf-8', bom: false, text: utf8 };
};

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0b && code !== 0x0c && code !== 0x0d && code !== 0x1a) || code === 0xfffd || code >= 0xfffe;

/** Refuses what no text encoding explains: an image or an archive that only carries the name of a text file. */
export const refuseBinary = ({ text }: Text, format: string): void => {
  const end = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < end; at++) if (isControl(text.charCodeAt(at))) controls++;
  if (controls >= 8 && controls > end * 0.1) throw new FormatError(format, `${controls} of the first ${end} characters are control characters: this is no text file`);
};

/** Byte offset in the file of a character offset. */
export const byteOffset = ({ encoding, bom, text }: Text, offset: number): number => {
  if (encoding === 'utf-8') return (bom ? 3 : 0) + Buffer.byteLength(text.slice(0, offset), 'utf8');
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? (bom ? 2 : 0) + offset * 2 : offset;
};

export interface LineEndingVariant {
  readonly conversion: 'LF to CRLF' | 'CRLF to LF';
  readonly data: Uint8Array;
}

const LF = 0x0a;
const CR = 0x0d;

/** Units that start a line end, for text of `width` bytes per character (little-endian, high byte zero). */
const isUnit = (data: Uint8Array, at: number, code: number, width: number): boolean =>
  at >= 0 && data[at] === code && (width === 1 || data[at + 1] === 0);

const countUnits = (data: Uint8Array, width: number, matches: (at: number) => boolean): number => {
  let count = 0;
  for (let at = 0; at < data.length; at += width) if (matches(at)) count++;
  return count;
};

/** Every LF without a CR before it gets one. */
const withCrlf = (data: Uint8Array, width: number): Uint8Array => {
  const bare = (at: number): boolean => isUnit(data, at, LF, width) && !isUnit(data, at - width, CR, width);
  const result = new Uint8Array(data.length + countUnits(data, width, bare) * width);
  let to = 0;
  for (let at = 0; at < data.length; at += width) {
    if (bare(at)) {
      result[to] = CR;
      to += width;
    }
    for (let byte = at; byte < Math.min(at + width, data.length); byte++) result[to++] = data[byte] ?? 0;
  }
  return result;
};

/** Every CR before an LF goes. */
const withLf = (data: Uint8Array, width: number): Uint8Array => {
  const paired = (at: number): boolean => isUnit(data, at, CR, width) && isUnit(data, at + width, LF, width);
  const result = new Uint8Array(data.length - countUnits(data, width, paired) * width);
  let to = 0;
  for (let at = 0; at < data.length; at += width) {
    if (paired(at)) continue;
    for (let byte = at; byte < Math.min(at + width, data.length); byte++) result[to++] = data[byte] ?? 0;
  }
  return result;
};

/**
 * What the bytes were, if only line ends were rewritten: as 8-bit text, and as UTF-16LE where they are. Git treats UTF-16 as binary
 * unless told otherwise, and some tools convert its bytes as if they were 8-bit text, so both readings are offered for it.
 * Only versions that differ from the bytes themselves.
 */
export const lineEndingVariants = (data: Uint8Array): readonly LineEndingVariant[] => {
  const widths = startsWith(data, 0xff, 0xfe) || looksLikeUtf16le(data) ? [2, 1] : [1];
  return widths.flatMap((width): LineEndingVariant[] => [
    { conversion: 'LF to CRLF', data: withCrlf(data, width) },
    { conversion: 'CRLF to LF', data: withLf(data, width) },
  ]).filter((variant) => variant.data.length !== data.length);
};
