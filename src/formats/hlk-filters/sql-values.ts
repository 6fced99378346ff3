/** One bracketed list of SQL literals. Anything that is no literal or variable ends the reading. */
const MAX_VALUES = 64;
const NUMBER_OR_VARIABLE = /(?:@?\w+|-?\d+)/y;
const SEPARATOR = /\s*([,)])\s*/y;
const BLANK = /\s*/y;

const skip = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** A quoted text from its first quote on; a quote inside is doubled. */
const quotedAt = (text: string, at: number): { readonly value: string; readonly end: number } | undefined => {
  const parts: string[] = [];
  for (let from = at + 1; ; ) {
    const quote = text.indexOf("'", from);
    if (quote < 0) return undefined;
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== "'") return { value: parts.join("'"), end: quote + 1 };
    from = quote + 2;
  }
};

const valueAt = (text: string, at: number): { readonly value: string; readonly end: number } | undefined => {
  const start = /^N'/i.test(text.slice(at, at + 2)) ? at + 1 : at;
  if (text[start] === "'") return quotedAt(text, start);
  const word = skip(NUMBER_OR_VARIABLE, text, at);
  return word === undefined ? undefined : { value: word, end: at + word.length };
};

/** The values from behind an opening bracket to its closing one; `undefined` when it is something else. */
export const valuesOf = (text: string, from: number): readonly string[] | undefined => {
  const values: string[] = [];
  let at = from;
  while (values.length < MAX_VALUES) {
    at += skip(BLANK, text, at)?.length ?? 0;
    const found = valueAt(text, at);
    if (found === undefined) return undefined;
    values.push(found.value);
    const separator = skip(SEPARATOR, text, found.end);
    if (separator === undefined) return undefined;
    if (separator.trim() === ')') return values;
    at = found.end + separator.length;
  }
  return undefined;
};
