import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { guidText } from '../guid.ts';
import type { PeDebug } from './structure.ts';
import type { Mapping } from './mapping.ts';
import { utf8 } from './text.ts';

const ENTRY = 28;
const MAX_ENTRIES = 64;
const CODEVIEW = 2;
const EXTENDED_CHARACTERISTICS = 20;
const RSDS = 0x53445352;
const RSDS_HEADER = 24;
const MAX_PATH = 4096;

interface Entry {
  readonly type: number;
  readonly timestamp: number;
  readonly size: number;
  readonly rva: number;
  readonly offset: number;
}

const readEntry = (table: Cursor): Entry => {
  const timestamp = table.skip(4).u32();
  const type = table.skip(4).u32();
  return { type, timestamp, size: table.u32(), rva: table.u32(), offset: table.u32() };
};

const readData = (mapping: Mapping, { rva, offset }: Entry, length: number): Uint8Array =>
  offset === 0 ? mapping.read(rva, length) : mapping.readAt(offset, length);

const readPdb = (mapping: Mapping, entry: Entry): PeDebug['pdb'] => {
  const record = new Cursor(readData(mapping, entry, Math.min(entry.size, RSDS_HEADER + MAX_PATH)), 'pe');
  if (record.remaining < RSDS_HEADER || record.u32() !== RSDS) return undefined;
  const guid = guidText(record.bytes(16));
  const age = record.u32();
  return { guid, age, path: utf8(record.bytes(record.remaining)).replace(/\0[^]*$/, '') };
};

/** [PE] "The .debug Section". Fills `into`, so that what stands before a damage is kept. */
export const readDebug = (mapping: Mapping, rva: number, size: number, into: PeDebug[]): void => {
  const count = Math.floor(size / ENTRY);
  if (count > MAX_ENTRIES) throw new FormatError('pe', `${count} debug entries, more than ${MAX_ENTRIES}`);
  const table = new Cursor(mapping.read(rva, count * ENTRY).slice(), 'pe');
  for (let index = 0; index < count; index++) {
    const entry = readEntry(table);
    const extended = entry.type === EXTENDED_CHARACTERISTICS && entry.size >= 4;
    into.push({
      type: entry.type,
      timestamp: entry.timestamp,
      pdb: entry.type === CODEVIEW ? readPdb(mapping, entry) : undefined,
      extendedCharacteristics: extended ? new Cursor(readData(mapping, entry, 4), 'pe').u32() : undefined,
    });
  }
};
