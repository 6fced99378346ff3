import { hex } from '../bytes.ts';
import type { Element } from './element.ts';

const utf8Decoder = new TextDecoder();
const CHUNK = 4096;

/** One character per octet. */
export const latin1 = (data: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < data.length; from += CHUNK) text += String.fromCharCode(...data.subarray(from, from + CHUNK));
  return text;
};

/** Big-endian UTF-16; an odd last octet is no character and is dropped. */
export const utf16be = (data: Uint8Array): string => pairs(data, 8, 0);
export const utf16le = (data: Uint8Array): string => pairs(data, 0, 8);

const pairs = (data: Uint8Array, firstShift: number, secondShift: number): string => {
  let text = '';
  for (let from = 0; from + 1 < data.length; from += CHUNK) {
    const units: number[] = [];
    for (let at = from; at + 1 < Math.min(data.length, from + CHUNK); at += 2) units.push(((data[at] ?? 0) << firstShift) | ((data[at + 1] ?? 0) << secondShift));
    text += String.fromCharCode(...units);
  }
  return text;
};

const universal = (data: Uint8Array): string => {
  let text = '';
  for (let at = 0; at + 3 < data.length; at += 4) {
    const point = ((data[at] ?? 0) << 24) | ((data[at + 1] ?? 0) << 16) | ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0);
    text += point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
};

/** UTF8String, NumericString, PrintableString, T61String, IA5String, VisibleString, UniversalString, BMPString. */
const TEXT_TAGS: ReadonlySet<number> = new Set([0x0c, 0x12, 0x13, 0x14, 0x16, 0x1a, 0x1c, 0x1e]);
export const isText = (element: Element): boolean => TEXT_TAGS.has(element.tag);

/** Text of any string type; other types as `#` and hexadecimal (RFC 4514 2.4). Undecodable octets become U+FFFD, never an error: names are evidence. */
export const readText = (element: Element): string => {
  if (!isText(element)) return `#${hex(element.der)}`;
  if (element.tag === 0x0c) return utf8Decoder.decode(element.value);
  if (element.tag === 0x1e) return utf16be(element.value);
  // T61String is ISO 8859-1 in practice; the remaining types are subsets of ASCII.
  return element.tag === 0x1c ? universal(element.value) : latin1(element.value);
};
