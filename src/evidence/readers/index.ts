import type { Reader } from '../reader.ts';
import { cabinetReader } from './cabinet.ts';
import { catalogReader } from './catalog.ts';
import { infReader } from './inf.ts';
import { pdbReader } from './pdb.ts';
import { peReader } from './pe.ts';
import { resultReader } from './result.ts';
import { hlkxReader, zipReader } from './zip.ts';

/** All readers; the first that recognises the bytes is asked, else the first that the name speaks for. */
export const READERS: readonly Reader[] = [peReader, cabinetReader, zipReader, hlkxReader, catalogReader, pdbReader, resultReader, infReader];

const ending = (file: string): string => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** The bytes decide where they can; the name where formats look alike or the bytes are broken. */
export const readerFor = (file: string, head: Uint8Array): Reader | undefined => {
  const named = READERS.find(({ endings }) => endings.includes(ending(file)));
  const found = READERS.find(({ looksLike }) => looksLike(head));
  return found === zipReader && named === hlkxReader ? hlkxReader : (found ?? named);
};
