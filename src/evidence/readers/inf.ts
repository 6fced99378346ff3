import { readAll } from '../../formats/bytes.ts';
import { parseInf } from '../../formats/inf/inf.ts';
import { readOrSay, type Reader } from '../reader.ts';

const MAX_INF = 64 * 1024 * 1024;

/** `[Version]` at the start of a line, in bytes or in UTF-16. */
const looksLikeInf = (head: Uint8Array): boolean => {
  const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
  return /^(?:[ÿþ\u00ff\u00fe\u00ef\u00bb\u00bf]*|[^]*[\r\n])[ \t]*\[version\]/i.test(text);
};

export const infReader: Reader = {
  format: 'inf',
  looksLike: looksLikeInf,
  endings: ['.inf', '.inx'],
  read: ({ source, facts }) => ({
    ...facts, format: 'inf', ...readOrSay(() => parseInf(readAll(source, 'inf', MAX_INF), { source: facts.file.toLowerCase().endsWith('.inx') }), ({ encoding }) => (encoding.status === 'fail' ? [encoding.reason] : [])),
  }),
};
