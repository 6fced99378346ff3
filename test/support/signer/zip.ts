/** Zip archives (APPNOTE 6.3): stored or deflated, with the fields open that hostile archives bend. */
import { crc32, deflateRawSync } from 'node:zlib';
import { concat } from '../der.ts';
import { u16, u32 } from './binary.ts';

export interface ZipEntry {
  /** `/` separates folders; written as given, traversal and all. */
  readonly name: string;
  readonly data: Uint8Array;
  readonly stored?: boolean;
  /** State other values than the true ones. */
  readonly crc?: number;
  readonly size?: number;
  /** Bit 0 says encrypted. */
  readonly flags?: number;
  /** Upper 16 bits are the Unix mode: 0o120777 << 16 is a symbolic link. */
  readonly externalAttributes?: number;
  readonly method?: number;
  /** Name in the local header, when it differs. */
  readonly localName?: string;
}

const UTF8 = 0x800;
/** 2026-01-06 09:00:00. */
const DOS_TIME = 9 << 11;
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 6;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const buildZip = (entries: readonly ZipEntry[], comment = ''): Uint8Array => {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, data, stored = false, flags = UTF8 } = entry;
    const body = stored ? data : new Uint8Array(deflateRawSync(data));
    const sizes = u32(entry.crc ?? crc32(data), body.length, entry.size ?? data.length);
    const common = concat(u16(20, flags, entry.method ?? (stored ? 0 : 8), DOS_TIME, DOS_DATE), sizes);
    const localName = encode(entry.localName ?? name);
    const record = concat(u32(0x0403_4b50), common, u16(localName.length, 0), localName, body);
    central.push(concat(u32(0x0201_4b50), u16(0x314), common, u16(encode(name).length, 0, 0, 0, 0), u32(entry.externalAttributes ?? 0, at), encode(name)));
    local.push(record);
    at += record.length;
  }
  const directory = concat(...central);
  const end = concat(u32(0x0605_4b50), u16(0, 0, entries.length, entries.length), u32(directory.length, at), u16(encode(comment).length), encode(comment));
  return concat(...local, directory, end);
};
