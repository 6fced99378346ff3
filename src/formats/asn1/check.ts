import { FormatError } from '../error.ts';
import { type DerInput, Header, MAX_DEPTH } from './header.ts';

const MAX_ELEMENTS = 4_000_000;
const NONE: ReadonlySet<number> = new Set();

/**
 * Walks all elements of a range, those that no reader looks at included, without recursion. Guarantees definite and shortest lengths, members
 * inside their parent, bounded depth and count, and no string split into pieces (X.690 10.1, 10.2).
 * `skip` holds the offsets of elements whose members belong to another reader, which counts depth from there again.
 */
export const checkDer = (input: DerInput, from: number, to: number, skip: ReadonlySet<number> = NONE): void => {
  const header = new Header(input);
  const ends = new Float64Array(MAX_DEPTH + 1);
  ends[0] = to;
  let depth = 0;
  let count = 0;
  let at = from;
  for (;;) {
    const end = ends[depth] ?? to;
    if (at === end) {
      if (depth === 0) return;
      depth--;
      continue;
    }
    header.read(at, end);
    if (++count > MAX_ELEMENTS) throw new FormatError(input.format, `more than ${MAX_ELEMENTS} elements`, input.base + at);
    checkForm(header, at);
    if ((header.tag & 0x20) === 0 || skip.has(at)) at = header.end;
    else {
      if (++depth > MAX_DEPTH) header.fail(`nested deeper than ${MAX_DEPTH} elements`, at);
      ends[depth] = header.end;
      at = header.value;
    }
  }
};

/** SEQUENCE, SET, EXTERNAL and EMBEDDED PDV are constructed, every other universal type is primitive. */
const checkForm = (header: Header, at: number): void => {
  if (header.tag >= 0x40) return;
  const number = header.tag & 0x1f;
  const constructed = number === 16 || number === 17 || number === 8 || number === 11;
  if (constructed !== (header.tag & 0x20) > 0) header.fail(`universal type ${number} in a form that DER forbids`, at);
};
