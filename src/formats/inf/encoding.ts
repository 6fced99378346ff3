import type { Text } from '../text.ts';
import type { InfEncoding, Place } from './model.ts';

const NON_ASCII = /[^\0-\u007f]/u;

/** How the first character outside ASCII reads where its UTF-8 bytes are taken for windows-1252. */
const misread = (character: string): string => Buffer.from(character, 'utf8').toString('latin1');

interface Judged {
  readonly status: InfEncoding['status'];
  readonly reason: string;
}

const judge = ({ encoding, bom }: Text, first: string | undefined): Judged => {
  switch (encoding) {
    case 'ascii':
      return { status: 'pass', reason: 'all characters are ASCII' };
    case 'utf-16le':
      return bom ? { status: 'pass', reason: 'UTF-16LE with a byte order mark' } : { status: 'warn', reason: 'UTF-16LE without a byte order mark: readers have to guess' };
    case 'utf-16be':
      return { status: 'fail', reason: 'UTF-16BE: Windows reads big-endian text in no INF' };
    case 'ansi':
      return { status: 'warn', reason: 'single-byte text with characters outside ASCII: it reads differently under each code page' };
    case 'utf-8':
      if (bom) return { status: 'fail', reason: 'UTF-8 with a byte order mark: Windows reads an INF as ANSI or UTF-16LE only' };
      return { status: 'fail', reason: `UTF-8 without a byte order mark: Windows reads it as ANSI, so that "${first ?? ''}" becomes "${misread(first ?? '')}"` };
  }
};

/** The encoding under rule INF-001; `place` maps an offset to line and column. */
export const judgeEncoding = (text: Text, place: (offset: number) => Place): InfEncoding => {
  const found = text.encoding === 'utf-8' || text.encoding === 'ansi' ? NON_ASCII.exec(text.text) : null;
  return { name: text.encoding, bom: text.bom, ...judge(text, found?.[0]), place: found === null ? undefined : place(found.index) };
};
