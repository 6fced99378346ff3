import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { guidText } from '../guid.ts';
import { Msf } from './msf.ts';

export { looksLikeMsf as looksLikePdb } from './msf.ts';

/** What ties a program database to the image it was made with: both must be equal in the image's CodeView record. */
export interface PdbIdentity {
  /** Upper case, without braces. */
  readonly guid: string;
  /** The linker counts every rewriting of image and symbols together. */
  readonly age: number;
}

const INFO = 1;
const DEBUG_INFORMATION = 3;
const INFO_HEADER = 28;
const NEW_SIGNATURE = 0xffffffff;
/** Oldest version of the information stream that has a GUID (Visual C++ 7). */
const WITH_GUID = 19_990_604;

/**
 * Reads the identity of a native program database. The age is that of the debug information where there is one: tools that index
 * sources later raise the age of the file without touching the image.
 */
export const parsePdb = (source: Source): PdbIdentity => {
  const file = new Msf(source);
  const info = new Cursor(file.read(INFO, INFO_HEADER), 'pdb');
  const version = info.u32();
  if (version < WITH_GUID) throw new FormatError('pdb', `version ${version} of the information stream has no GUID`);
  const age = info.skip(4).u32();
  const guid = guidText(info.bytes(16));
  if ((file.sizeOf(DEBUG_INFORMATION) ?? 0) < 12) return { guid, age };
  const debug = new Cursor(file.read(DEBUG_INFORMATION, 12), 'pdb');
  return { guid, age: debug.u32() === NEW_SIGNATURE ? debug.skip(4).u32() : age };
};
