import { decodeText, type Text } from '../formats/text.ts';

/** Where two versions of a text part, and what both say there. */
export interface TextDifference {
  /** From 1, in the newer text. */
  readonly line: number;
  readonly column: number;
  /** The whole line of each; `undefined` where a text ends before. */
  readonly was: string | undefined;
  readonly now: string | undefined;
  /** What differs where every line is the same. */
  readonly form: string | undefined;
}

const MAX_LINE = 200;

/** The line around the first different character must stay visible, however long it is. */
const shown = (line: string | undefined, column: number): string | undefined => {
  if (line === undefined || line.length <= MAX_LINE) return line;
  const from = Math.max(0, column - 1 - MAX_LINE / 2);
  return `${from > 0 ? '...' : ''}${line.slice(from, from + MAX_LINE)}${from + MAX_LINE < line.length ? '...' : ''}`;
};

const encodingOf = ({ encoding, bom }: Text): string => `${encoding}${bom ? ' with byte order mark' : ''}`;

const LINE = /\r\n|\r|\n/;

const linesOf = (text: string): readonly string[] => text.split(LINE);

const endsOf = (text: string): string => {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  return [...(crlf > 0 ? [`${crlf} CRLF`] : []), ...(lf > 0 ? [`${lf} LF`] : [])].join(' and ') || 'none';
};

const formOf = (then: Text, now: Text): string => {
  if (encodingOf(then) !== encodingOf(now)) return `only the encoding differs: ${encodingOf(then)} before, ${encodingOf(now)} now`;
  return then.text === now.text ? 'only bytes that no character stands for differ' : `only line ends differ: ${endsOf(then.text)} before, ${endsOf(now.text)} now`;
};

/** The first line that differs, character by character; else what differs in how the same lines are written. Texts of equal bytes have no difference. */
export const textDifference = (before: Uint8Array, after: Uint8Array): TextDifference => {
  const then = decodeText(before);
  const now = decodeText(after);
  const [left, right] = [linesOf(then.text), linesOf(now.text)];
  const count = Math.max(left.length, right.length);
  for (let at = 0; at < count; at++) {
    const [old, fresh] = [left[at], right[at]];
    if (old === fresh) continue;
    let column = 1;
    while (old !== undefined && fresh !== undefined && old[column - 1] === fresh[column - 1]) column++;
    return { line: Math.min(at + 1, right.length), column, was: shown(old, column), now: shown(fresh, column), form: undefined };
  }
  return { line: 1, column: 1, was: undefined, now: undefined, form: formOf(then, now) };
};
