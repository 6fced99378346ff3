import { looksLikeZip, parseZip } from '../../formats/zip/listing.ts';
import { attempt } from '../../trust/attempt.ts';
import { readHlkx } from '../hlkx.ts';
import type { Inspected } from '../inspected.ts';
import { readOrSay, type Opening, type Reader } from '../reader.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** An HLK package is a zip by its bytes; what it holds tells more. @param named its name says that it is meant as one */
const read = ({ source, facts, trust }: Opening, named: boolean): Inspected => {
  const zip = readOrSay(() => parseZip(source), ({ problems }) => problems);
  const listing = zip.value;
  if (listing === undefined) return { ...facts, format: named ? 'hlkx' : 'zip', value: undefined, problems: zip.problems };
  if (!named && !listing.entries.some(({ path }) => path === CONTENT_TYPES)) return { ...facts, format: 'zip', value: listing, problems: zip.problems };
  const { value: hlk, cause } = attempt(() => readHlkx(source, trust));
  if (hlk === undefined && !named) return { ...facts, format: 'zip', value: listing, problems: zip.problems };
  return { ...facts, format: 'hlkx', value: { listing, hlk }, problems: [...zip.problems, ...(hlk?.problems ?? [cause ?? ''])] };
};

export const zipReader: Reader = { format: 'zip', looksLike: looksLikeZip, endings: ['.zip'], read: (opening) => read(opening, false) };

export const hlkxReader: Reader = { format: 'hlkx', looksLike: () => false, endings: ['.hlkx', '.hckx'], read: (opening) => read(opening, true) };
