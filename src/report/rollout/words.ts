import { prose } from '../markdown.ts';

/** Numbers, dates, times and percent signs do nothing in Markdown, and read badly as code. */
const SAFE = /(?<=^|[\s(])(?:\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}Z?|\d{1,6}\.\d{1,4}|%)(?=$|[\s),;:])/g;

/** As `prose`, in pieces around what is safe. Blanks between pieces stay. */
const piece = (text: string): string => {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core === '' ? text.replaceAll(/\s+/g, ' ') : `${before === '' ? '' : ' '}${prose(core, 10_000)}${after === '' ? '' : ' '}`;
};

/** A sentence of the rollout: words stay words, numbers stay numbers, whatever else was put into it becomes code. */
export const sentence = (text: string, max = 500): string => {
  const points = [...text];
  const shown = points.length > max ? `${points.slice(0, max).join('')}…` : text;
  let at = 0;
  const parts: string[] = [];
  for (const match of shown.matchAll(SAFE)) {
    parts.push(piece(shown.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  const said = [...parts, piece(shown.slice(at))].join('').trim();
  return said === '' ? prose('') : said;
};

/** In a cell of a table. */
export const sentenceCell = (text: string, max = 500): string => sentence(text, max).replaceAll('|', '\\|');
