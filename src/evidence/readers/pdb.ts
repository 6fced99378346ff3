import { looksLikePdb, parsePdb } from '../../formats/pdb/pdb.ts';
import { readOrSay, type Reader } from '../reader.ts';

export const pdbReader: Reader = {
  format: 'pdb',
  looksLike: looksLikePdb,
  endings: ['.pdb'],
  read({ source, facts }) {
    return { ...facts, format: 'pdb', ...readOrSay(() => parsePdb(source), () => []) };
  },
};
