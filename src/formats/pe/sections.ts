import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { latin1 } from './text.ts';
import type { PeSection } from './structure.ts';

const ENTRY = 40;
/** The loader of Windows XP stopped at 96; real drivers stay below 30. Keeps every later search over sections cheap. */
const MAX_SECTIONS = 1024;

/** [PE] "Section Table (Section Headers)". */
export const readSections = (source: Source, at: number, count: number): PeSection[] => {
  if (count > MAX_SECTIONS) throw new FormatError('pe', `${count} sections, more than ${MAX_SECTIONS}`, at);
  const end = at + count * ENTRY;
  if (end > source.size) throw new FormatError('pe', 'the section table reaches beyond the end of the file', at);
  const table = new Cursor(source.read(at, end), 'pe', 0, at);
  return Array.from({ length: count }, () => {
    const name = latin1(table.bytes(8)).replace(/\0[^]*$/, '');
    const virtualSize = table.u32();
    const virtualAddress = table.u32();
    const rawSize = table.u32();
    const rawOffset = table.u32();
    return { name, virtualAddress, virtualSize, rawOffset, rawSize, characteristics: table.skip(12).u32() };
  });
};

/** Problems of sections that do not stop reading but that a loader would refuse. */
export const sectionProblems = (sections: readonly PeSection[], fileSize: number): string[] =>
  sections
    .filter(({ rawOffset, rawSize }) => rawSize > 0 && rawOffset + rawSize > fileSize)
    .map(({ name, rawOffset, rawSize }) => `section ${name}: bytes ${rawOffset} to ${rawOffset + rawSize} lie outside the file of ${fileSize}`);
