import { Cursor } from '../bytes.ts';
import type { PeLoadConfig } from './structure.ts';
import type { Mapping } from './mapping.ts';

const LARGEST = 1024;

/** [PE] "Load Configuration Layout": the structure states its own size; fields behind it are zero. */
export const readLoadConfig = (mapping: Mapping, rva: number, is64: boolean): PeLoadConfig => {
  const size = new Cursor(mapping.read(rva, 4), 'pe').u32();
  const fields = new Cursor(mapping.read(rva, Math.max(4, Math.min(size, LARGEST))), 'pe');
  const word = (at: number): bigint => {
    if (at + (is64 ? 8 : 4) > Math.min(size, LARGEST)) return 0n;
    return is64 ? fields.seek(at).u64() : BigInt(fields.seek(at).u32());
  };
  const guard = is64 ? 144 : 88;
  const guardFlags = guard + 4 > Math.min(size, LARGEST) ? 0 : fields.seek(guard).u32();
  return { size, securityCookie: word(is64 ? 88 : 60), guardFlags };
};
