import type { Document } from '../document.ts';
import { directoryOf, known } from './scene.ts';
import type { RegistryLine } from './registry-line.ts';

/** Types that AddReg flags name [setupapi: FLG_ADDREG_TYPE_*], by their upper half and the binary bit. */
const BINARY = 0x1;
const DWORD = 0x1_0001;
const NONE = 0x2_0001;
const QWORD = 0xb_0001;
const TYPE_BITS = 0xffff_0001;
const STRINGS: readonly number[] = [0x0, 0x1_0000, 0x2_0000];
const NAMED: readonly number[] = [BINARY, DWORD, NONE, QWORD];
/** Highest registry type that Windows itself defines [winnt.h: REG_QWORD]. */
const LAST_TYPE = 11;

const BYTE = /^(?:0x)?[0-9a-f]{1,2}$/iu;

const checkType = (type: number, { entry, flags, tell }: RegistryLine): void => {
  if (STRINGS.includes(type) || NAMED.includes(type)) return;
  const custom = type >>> 16;
  const shown = `0x${(flags ?? 0).toString(16).padStart(8, '0')}`;
  if ((type & BINARY) === 0) tell(1264, `the flags ${shown} name registry type ${custom} without the binary flag`, entry.from);
  else if (custom <= LAST_TYPE) tell(1263, `the flags ${shown} name registry type ${custom}, which Windows has another flag for`, entry.from);
};

const fits = (text: string, type: number): boolean => {
  const digits = type === QWORD ? 16 : 8;
  const hex = /^0x([0-9a-f]+)$/iu.exec(text)?.[1];
  if (hex !== undefined) return hex.replace(/^0+/u, '').length <= digits;
  return /^-?\d{1,20}$/u.test(text) && BigInt(text) < 1n << BigInt(digits * 4);
};

const checkNumbers = (document: Document, type: number, { entry, tell, name }: RegistryLine): void => {
  if (type === BINARY) {
    for (let index = 4; index < entry.values.length; index++) {
      const text = known(document, entry, index);
      if (text !== '' && !BYTE.test(text)) return tell(1267, `${name} is binary, but "${text.slice(0, 40)}" is no byte of 00 to FF`, document.at(entry, index));
    }
  } else if ((type === DWORD || type === QWORD) && entry.values.length === 5) {
    const text = known(document, entry, 4);
    if (text !== '' && !fits(text, type)) tell(1268, `${name} is a number of ${type === QWORD ? 64 : 32} bits, but "${text.slice(0, 40)}" is none`, document.at(entry, 4));
  }
};

const WINDOWS = /^"?[a-z]:\\windows(?:\\|"|$)/iu;
const FIXED = /^"?[a-z]:\\(?:program files|programdata|users)\b/iu;
const DATA = /^"?(?:%programdata%|%allusersprofile%|[a-z]:\\programdata)\\/iu;
/** Directories that name a drive: in an image that is serviced offline it is another one. */
const DRIVES: readonly number[] = [24, 30];
const DISPLAY_VALUES: readonly string[] = ['usermodedrivername', 'usermodedrivernamewow', 'opengldrivername', 'opengldrivernamewow'];

const checkPath = (text: string, at: number, { name, tell }: RegistryLine): void => {
  const directory = directoryOf(text);
  if (WINDOWS.test(text)) tell(1257, `${name} spells out the Windows folder; %SystemRoot% (written %%SystemRoot%%) is right on every system`, at);
  else if (FIXED.test(text) || (directory !== undefined && DRIVES.includes(directory.dirId))) tell(1258, `${name} names a drive, which is another one when an image is serviced offline`, at);
  if (DATA.test(text)) tell(1326, `${name} names a data file outside %DriverData%`, at);
  if (directory === undefined) return;
  if (DISPLAY_VALUES.includes(name.toLowerCase()) && directory.dirId !== 13 && directory.dirId !== 11) tell(2600, `${name} of a display driver lies under ${directory.dirId}, not in the driver store (13)`, at);
};

const checkPaths = (document: Document, line: RegistryLine): void => {
  for (let index = 4; index < line.entry.values.length; index++) {
    const text = document.value(line.entry, index);
    if (text.includes('\\')) checkPath(text, document.at(line.entry, index), line);
  }
};

/** The data of an AddReg line against its flags. */
export const checkValue = (document: Document, line: RegistryLine): void => {
  if (line.flags === undefined) return;
  const type = (line.flags & TYPE_BITS) >>> 0;
  checkType(type, line);
  checkNumbers(document, type, line);
  if (STRINGS.includes(type)) checkPaths(document, line);
};
