import { FormatError } from '../error.ts';
import { decodeStrict } from './native.ts';

type Encoding = Parameters<typeof decodeStrict>[1];

const startsWith = (data: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, at) => data[at] === byte);

/** JSON begins with an ASCII character, so a zero byte beside it tells the encoding (RFC 4627, section 3). */
export const jsonEncoding = (data: Uint8Array): Encoding => {
  if (startsWith(data, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(data, 0xfe, 0xff)) return 'utf-16be';
  if (data.length < 2) return 'utf-8';
  if (data[0] !== 0 && data[1] === 0) return 'utf-16le';
  return data[0] === 0 && data[1] !== 0 ? 'utf-16be' : 'utf-8';
};

/** The text of a JSON file without its byte order mark. PowerShell 5 writes UTF-16, so it is read too. */
export const jsonText = (data: Uint8Array, format: string): string => {
  const encoding = jsonEncoding(data);
  const decoded = decodeStrict(data, encoding);
  if (!decoded.ok) throw new FormatError(format, `the text is not ${encoding.toUpperCase()}`);
  return decoded.value.charCodeAt(0) === 0xfeff ? decoded.value.slice(1) : decoded.value;
};
