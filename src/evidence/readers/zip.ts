import { looksLikeZip, parseZip } from '../../formats/zip/listing.ts';
import { readOrSay, type Reader } from '../reader.ts';

const zipLike = (format: 'zip' | 'hlkx', ending: string, looksLike: Reader['looksLike']): Reader => ({
  format,
  looksLike,
  endings: [ending],
  read: ({ source, facts }) => ({ ...facts, format, ...readOrSay(() => parseZip(source), ({ problems }) => problems) }),
});

export const zipReader = zipLike('zip', '.zip', looksLikeZip);

/** A zip by its bytes; only its name says at once that it is an HLK package. */
export const hlkxReader = zipLike('hlkx', '.hlkx', () => false);
