import { readAll, type Source } from '../bytes.ts';
import { decodeText, refuseBinary, type TextEncoding } from '../text.ts';

/** What a tool printed, whatever it was redirected through: code page, UTF-8 or, by Windows PowerShell 5, UTF-16. */
export interface LogText {
  readonly encoding: TextEncoding;
  readonly lines: readonly string[];
  /** Lines that were cut because they are longer than any tool writes. */
  readonly cut: number;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_LINE = 8192;
/** Colours; the time that GitHub puts before each line; the number of the project that MSBuild puts there. */
const COLOUR = /\u001b\[[\d;]{0,20}[A-Za-z]/g;
const PREFIX = /^(?:\d{4}-\d\d-\d\dT[\d:.]{5,20}Z )?(?:\s{0,20}\d{1,5}(?::\d{1,5})?>)?/;

const cleaned = (line: string): string => line.slice(0, MAX_LINE).replaceAll(COLOUR, '').replace(PREFIX, '').trimEnd();

export const logLines = (text: string): { readonly lines: readonly string[]; readonly cut: number } => {
  const raw = text.split(/\r\n|\r|\n/);
  return { lines: raw.map(cleaned), cut: raw.filter((line) => line.length > MAX_LINE).length };
};

export const readLog = (source: Source, format: string): LogText => {
  const text = decodeText(readAll(source, format, MAX_BYTES));
  refuseBinary(text, format);
  return { encoding: text.encoding, ...logLines(text.text) };
};

/** The beginning of a file as text, for recognising it. */
export const headText = (head: Uint8Array): string => decodeText(head).text;

const MAX_TEXT = 500;

export const clip = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}...` : text);
