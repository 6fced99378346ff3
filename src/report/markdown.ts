/**
 * Encoders for text that comes from artifacts: file names, INF strings, certificate subjects. Every such string passes
 * exactly one of them on its way into a report. Each makes the text visible first.
 */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x115f, 0x1160], [0x180e, 0x180e], [0x200b, 0x200f], [0x2028, 0x202f],
  [0x2060, 0x206f], [0x3164, 0x3164], [0xd800, 0xdfff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff9, 0xfffb], [0xfffe, 0xffff], [0xe0000, 0xe01ef],
];

const isInvisible = (code: number): boolean => code > 0x7e || code < 0x20 ? INVISIBLE.some(([from, to]) => code >= from && code <= to) : false;

/** Shows what a reader could not see or would see in another order, and cuts at `max` code points. */
export const visible = (text: string, max = 200): string => {
  const points: string[] = [];
  let total = 0;
  for (const point of text) {
    total++;
    if (total > max) continue;
    const code = point.codePointAt(0) ?? 0;
    points.push(code === 9 ? '→' : isInvisible(code) ? `\\u{${code.toString(16)}}` : point);
  }
  return total > max ? `${points.join('')}… (+${total - max} chars)` : points.join('');
};

const span = (shown: string): string => {
  if (shown === '') return '`∅`';
  if (/^ +$/.test(shown)) return `\`${'␠'.repeat(shown.length)}\``;
  const fence = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = /^`|`$|^ .* $/su.test(shown) ? ' ' : '';
  return fence + pad + shown + pad + fence;
};

/** Inline Markdown: code spans neither notify, link nor format. */
export const codeSpan = (text: string, max = 200): string => span(visible(text, max));

const inCell = (markdown: string): string => markdown.replaceAll('|', '\\|');

/** A cell of a Markdown table. */
export const cell = (text: string, max = 200): string => inCell(codeSpan(text, max));

/** Words that Markdown and GitHub leave alone: letters, joined by hyphens or apostrophes, a short number, plain punctuation around. */
const PLAIN = /^(?:[("']*(?:[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,5})?[)"',.;:!?]*|[–—…×→·])$/;
/** At the start of a text these could begin a list. */
const LISTLIKE = /^\d+[.)]/;
/** Quotation marks and the end of a sentence stay outside the code. */
const EDGES = /^([("']*)(.*?)([)"',.;:!?]*)$/s;
/** What stands between backticks is code already. */
const TOKENS = /`[^`]+`|[^ `]+|`| +/g;

interface Piece {
  readonly isCode: boolean;
  readonly text: string;
}

const plain = (text: string): Piece => ({ isCode: false, text });
const code = (text: string): Piece => ({ isCode: true, text });

const pieces = (token: string, index: number): readonly Piece[] => {
  if (token.startsWith('`') && token.length > 2) return [code(token.slice(1, -1))];
  if (token.startsWith(' ') || (PLAIN.test(token) && (index > 0 || !LISTLIKE.test(token)))) return [plain(token)];
  const [, before = '', inner = '', after = ''] = EDGES.exec(token) ?? [];
  return inner === '' ? [code(token)] : [plain(before), code(inner), plain(after)].filter(({ text }) => text !== '');
};

/** Two code spans that touch would read as one with other ends: they become one. */
const words = (shown: string): string => {
  const merged: Piece[] = [];
  for (const piece of (shown.match(TOKENS) ?? []).flatMap(pieces)) {
    const last = merged.at(-1);
    if (last !== undefined && last.isCode === piece.isCode) merged[merged.length - 1] = { ...piece, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged.map(({ isCode, text }) => (isCode ? span(text) : text)).join('');
};

/**
 * A sentence of ours with artifact text in it: plain words stay words, every other word becomes code. So a message reads
 * naturally, and whatever it quotes can do nothing.
 */
export const prose = (text: string, max = 500): string => {
  const shown = visible(text, max);
  return shown.trim() === '' ? span(shown) : words(shown.trim());
};

export const proseCell = (text: string, max = 500): string => inCell(prose(text, max));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;', "'": '&#39;', '`': '&#96;' };

/** Text of an HTML or XML element; attributes in quotes as well. */
export const htmlText = (text: string, max = 100_000): string => visible(text, max).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');

/** `<summary>` and other raw HTML blocks inside Markdown, where no Markdown runs. */
export const htmlCode = (text: string, max = 200): string => `<code>${htmlText(text, max)}</code>`;

/** The runner obeys `::` at the start of a line, blanks or not, and `##[` anywhere in it. */
export const withoutCommand = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '##\\[');

/** One line of a step log. */
export const logLine = (text: string, max = 2000): string => withoutCommand(visible(text, max));

/** Data of a workflow command. */
export const commandData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Property of a workflow command. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Words that Mermaid's grammar takes as its own when they stand at the start of a label's word. */
const MERMAID_WORDS = /\b(?:end|click|graph|subgraph|style|class)\b/gi;
const PLAIN_LABEL = /[A-Za-z0-9 .,_()/%+-]/;

const mermaidCharacter = (point: string): string => {
  const code = point.codePointAt(0) ?? 0;
  return PLAIN_LABEL.test(point) || (code > 0x7f && point !== '“' && point !== '”') ? point : `#${code};`;
};

/** Label of a Mermaid node, quotes included. */
export const mermaidLabel = (text: string, max = 40): string => {
  const shown = visible(text, max);
  const broken = new Set([...shown.matchAll(MERMAID_WORDS)].map(({ index }) => index));
  let at = 0;
  const encoded = [...shown].map((point) => {
    const here = at;
    at += point.length;
    return broken.has(here) ? `#${point.codePointAt(0) ?? 0};` : mermaidCharacter(point);
  });
  return `"${encoded.join('')}"`;
};

/** Title of an issue: plain text. */
export const plainTitle = (text: string): string => visible(text, 256);
