import { withoutCommand } from './markdown.ts';

/** Breaks a line at blanks; a word longer than the width is broken where the width ends, so that no text is lost. */
export const wrap = (text: string, width: number): readonly string[] => {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    lines.push(withoutCommand(line));
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    const points = [...word];
    if (used > 0 && used + 1 + points.length > room) flush();
    if (used > 0) {
      line += ' ';
      used++;
    }
    for (let from = 0; from < points.length; from += room) {
      if (from > 0) flush();
      const part = points.slice(from, from + room);
      line += part.join('');
      used += part.length;
    }
  }
  flush();
  return lines;
};

/** A paragraph with a hanging indent; `first` stands in front of the first line. */
export const hanging = (first: string, text: string, indent: number, width: number): readonly string[] =>
  wrap(text, width - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
