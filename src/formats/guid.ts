import { Cursor, hex } from './bytes.ts';

const digits = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** 16 bytes as they lie in a file, written the way Windows shows them: upper case, without braces. */
export const guidText = (bytes: Uint8Array): string => {
  const parts = new Cursor(bytes, 'guid');
  const start = [digits(parts.u32(), 8), digits(parts.u16(), 4), digits(parts.u16(), 4)];
  return [...start, hex(parts.bytes(2)), hex(parts.bytes(6))].join('-').toUpperCase();
};
