import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { Mapping } from './mapping.ts';

const MAX_NAMES = 65_536;
const MAX_NAME = 4096;
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** [PE] "Export Name Pointer Table". Fills `into`, so that what stands before a damage is kept. */
export const readExports = (mapping: Mapping, rva: number, into: string[]): void => {
  const directory = new Cursor(mapping.read(rva, 40), 'pe').skip(24);
  const count = directory.u32();
  const table = directory.skip(4).u32();
  if (count > MAX_NAMES) throw new FormatError('pe', `${count} exported names, more than ${MAX_NAMES}`);
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const name = mapping.text(new Cursor(mapping.read(table + 4 * index, 4), 'pe').u32(), MAX_NAME);
    characters += name.length;
    if (characters > MAX_CHARACTERS) throw new FormatError('pe', `more than ${MAX_CHARACTERS} characters of exported names`);
    into.push(name);
  }
};
