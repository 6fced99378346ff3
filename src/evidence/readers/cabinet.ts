import { looksLikeCabinet } from '../../formats/cab/cabinet.ts';
import { readCabinet } from '../cabinet.ts';
import { readOrSay, type Reader } from '../reader.ts';

export const cabinetReader: Reader = {
  format: 'cabinet',
  looksLike: looksLikeCabinet,
  endings: ['.cab'],
  read: ({ source, facts, trust }) => ({ ...facts, format: 'cabinet', ...readOrSay(() => readCabinet(source, trust), ({ listing }) => listing.problems) }),
};
