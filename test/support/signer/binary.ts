/** Little-endian writing for the builders of this folder. */
import { concat } from '../der.ts';

export const u16 = (...values: readonly number[]): Uint8Array => concat(...values.map((value) => Uint8Array.of(value & 0xff, (value >> 8) & 0xff)));
export const u32 = (...values: readonly number[]): Uint8Array =>
  concat(...values.map((value) => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24)));
export const u64 = (value: number): Uint8Array => u32(value % 0x1_0000_0000, Math.floor(value / 0x1_0000_0000));
/** A pointer of the image. */
export const pointer = (value: number, is64: boolean): Uint8Array => (is64 ? u64(value) : u32(value));

export const align = (value: number, to: number): number => Math.ceil(value / to) * to;
export const padTo = (data: Uint8Array, to: number): Uint8Array => {
  if (data.length % to === 0) return data;
  const out = new Uint8Array(align(data.length, to));
  out.set(data);
  return out;
};

export const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Bytes that look like content and never repeat within a page: the same for the same seed. */
export const filler = (size: number, seed = 1): Uint8Array => {
  const block = new Uint8Array(Math.min(size, 65_521));
  let state = seed >>> 0 || 1;
  for (let at = 0; at < block.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    block[at] = state >>> 24;
  }
  const out = new Uint8Array(size);
  for (let at = 0; at < size; at += block.length) out.set(block.subarray(0, Math.min(block.length, size - at)), at);
  return out;
};

/** The same bytes with one bit of one byte changed. */
export const flip = (data: Uint8Array, at: number, mask = 1): Uint8Array => {
  const out = data.slice();
  out[at] = (out[at] ?? 0) ^ mask;
  return out;
};
