/** A small DER writer for tests: every function returns the complete encoding (tag, length, value) of one element. */

export type Der = Uint8Array;

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

/** Bytes from hexadecimal; white space is ignored. */
export const bytes = (hexText: string): Uint8Array => Uint8Array.from(hexText.replaceAll(/\s/gu, '').match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const utf16be = (text: string): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) out.set([text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff], at * 2);
  return out;
};

export const utf16le = (text: string): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) out.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], at * 2);
  return out;
};

/** Length octets in the shortest form. */
export const length = (count: number): Uint8Array => {
  if (count < 0x80) return Uint8Array.of(count);
  const octets: number[] = [];
  for (let rest = count; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
};

/** Any element: the identifier octet and the concatenated contents. */
export const tlv = (tag: number, ...contents: readonly Uint8Array[]): Der => {
  const value = concat(...contents);
  return concat(Uint8Array.of(tag), length(value.length), value);
};

/** Contents octets of an element written by this module. */
export const contents = (der: Der): Uint8Array => {
  const first = der[1] ?? 0;
  return der.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
};

/** The same contents below another identifier octet. */
export const retag = (der: Der, tag: number): Der => concat(Uint8Array.of(tag), der.subarray(1));

export const seq = (...items: readonly Der[]): Der => tlv(0x30, ...items);

const before = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b);

/** SET in the order given. */
export const set = (...items: readonly Der[]): Der => tlv(0x31, ...items);

/** SET OF in DER order (X.690 11.6). */
export const setOf = (...items: readonly Der[]): Der => tlv(0x31, ...items.toSorted(before));

const base128 = (arc: bigint): number[] => {
  const octets = [Number(arc & 0x7fn)];
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) octets.unshift(Number(rest & 0x7fn) | 0x80);
  return octets;
};

export const oid = (dotted: string): Der => {
  const [first = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt);
  return tlv(0x06, Uint8Array.from([first * 40n + second, ...rest].flatMap(base128)));
};

/** INTEGER from a number or bigint in two's complement, or from the contents octets. */
export const int = (value: number | bigint | Uint8Array): Der => {
  if (value instanceof Uint8Array) return tlv(0x02, value);
  const octets: number[] = [];
  let rest = BigInt(value);
  do {
    octets.unshift(Number(BigInt.asUintN(8, rest)));
    rest >>= 8n;
  } while (!((rest === 0n && (octets[0] ?? 0) < 0x80) || (rest === -1n && (octets[0] ?? 0) >= 0x80)));
  return tlv(0x02, Uint8Array.from(octets));
};

export const enumerated = (value: number): Der => retag(int(value), 0x0a);
export const bool = (value: boolean): Der => tlv(0x01, Uint8Array.of(value ? 0xff : 0));
export const nul = (): Der => tlv(0x05);
export const octets = (...data: readonly Uint8Array[]): Der => tlv(0x04, ...data);
export const bitString = (data: Uint8Array, unusedBits = 0): Der => tlv(0x03, Uint8Array.of(unusedBits), data);

export const utf8 = (text: string): Der => tlv(0x0c, new TextEncoder().encode(text));
export const printable = (text: string): Der => tlv(0x13, latin1(text));
export const t61 = (text: string): Der => tlv(0x14, latin1(text));
export const ia5 = (text: string): Der => tlv(0x16, latin1(text));
export const bmp = (text: string): Der => tlv(0x1e, utf16be(text));

/** `[n]` constructed: explicit tagging, or implicit tagging of a constructed type given its members. */
export const ctx = (number: number, ...items: readonly Der[]): Der => tlv(0xa0 | number, ...items);
export const explicit = (number: number, der: Der): Der => ctx(number, der);
/** `[n] IMPLICIT`: keeps the constructed bit of what it replaces. */
export const implicit = (number: number, der: Der): Der => retag(der, 0x80 | ((der[0] ?? 0) & 0x20) | number);
/** `[n]` primitive with these contents. */
export const ctxPrimitive = (number: number, data: Uint8Array): Der => tlv(0x80 | number, data);

const digits = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+Z$/gu, '');
export const utcTime = (ms: number): Der => tlv(0x17, latin1(`${digits(ms).slice(2)}Z`));
export const generalizedTime = (ms: number): Der => tlv(0x18, latin1(`${digits(ms)}Z`));
/** UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280 4.1.2.5). */
export const time = (ms: number): Der => (new Date(ms).getUTCFullYear() < 2050 ? utcTime(ms) : generalizedTime(ms));

/** AlgorithmIdentifier; NULL parameters unless others are given (none: pass an empty list). */
export const algorithm = (dotted: string, parameters: readonly Der[] = [nul()]): Der => seq(oid(dotted), ...parameters);
