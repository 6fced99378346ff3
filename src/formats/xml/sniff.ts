/** What the first bytes of a file say it is, without parsing: for telling formats apart. Parsing comes after and may refuse. */
import { xmlEncoding } from './encoding.ts';

export interface SniffedRoot {
  readonly local: string;
  /** From the start tag of the first element to the end of the bytes given. */
  readonly text: string;
}

const PROLOG: readonly (readonly [begin: string, end: string])[] = [['<?', '?>'], ['<!--', '-->']];
const NAME = /^<([\p{L}_][\p{L}\p{N}_.-]{0,200})(?::([\p{L}_][\p{L}\p{N}_.-]{0,200}))?(?=[\s/>]|$)/u;

/** Behind a document type declaration, its internal subset included; the readers refuse it later with a message of their own. */
const behindDoctype = (text: string, at: number): number => {
  const subset = text.indexOf('[', at);
  const end = text.indexOf('>', at);
  if (subset < 0 || (end >= 0 && end < subset)) return end < 0 ? text.length : end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = subset;
  return close.exec(text) === null ? text.length : close.lastIndex;
};

const behindProlog = (text: string, from: number): number => {
  for (let at = from; ; ) {
    while (/\s/.test(text.charAt(at))) at++;
    if (text.startsWith('<!DOCTYPE', at)) {
      at = behindDoctype(text, at);
      continue;
    }
    const part = PROLOG.find(([begin]) => text.startsWith(begin, at));
    if (part === undefined) return at;
    const end = text.indexOf(part[1], at + part[0].length);
    if (end < 0) return text.length;
    at = end + part[1].length;
  }
};

/** The first element, or `undefined` when the bytes are no XML or the element begins behind them. */
export const sniffRoot = (head: Uint8Array): SniffedRoot | undefined => {
  const whole = new TextDecoder(xmlEncoding(head)).decode(head);
  const text = whole.slice(behindProlog(whole, 0));
  const [, first, second] = NAME.exec(text) ?? [];
  return first === undefined ? undefined : { local: second ?? first, text };
};
