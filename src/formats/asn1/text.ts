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

/** Text of any string type; other types as `#` and hexadecimal (RFC 4514 2.4). Undecodable octets become U+FFFD, never an error: names are evidence. */
export const readText = (element: Element): string => {
  switch (element.tag) {
    case 0x0c:
      return utf8Decoder.decode(element.value);
    case 0x1e:
      return utf16be(element.value);
    case 0x1c:
      return universal(element.value);
    case 0x12: // NumericString
    case 0x13: // PrintableString
    case 0x14: // T61String, in practice ISO 8859-1
    case 0x16: // IA5String
    case 0x1a: // VisibleString
      return latin1(element.value);
    default:
      return `#${hex(element.der)}`;
  }
};
