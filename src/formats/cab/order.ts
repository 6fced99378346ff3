import { FormatError } from '../error.ts';
import type { CabinetFile } from './structure.ts';

/** By folder, then by place in it: the order in which they unpack. Two files over the same bytes are refused. */
export const inStoredOrder = (files: readonly CabinetFile[]): readonly CabinetFile[] => {
  const sorted = [...files].sort((a, b) => a.folder - b.folder || a.offset - b.offset || a.size - b.size);
  sorted.reduce((before, file) => {
    if (file.folder === before.folder && file.offset < before.offset + before.size) throw new FormatError('cabinet', `${before.name} and ${file.name} overlap`);
    return file;
  });
  return sorted;
};
