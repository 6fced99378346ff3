import type { Element } from './element.ts';

/** Longest seen in certificates: about 40 octets. The bound keeps arcs of any size cheap. */
const MAX_OCTETS = 256;
const EXACT_BELOW = 2 ** 46;

/** Dotted form of an OBJECT IDENTIFIER (X.690 8.19). Arcs above 2^53 keep all their digits. */
export const readOid = (element: Element): string => {
  const data = element.value;
  if (data.length === 0) element.fail('object identifier is empty');
  if (data.length > MAX_OCTETS) element.fail(`object identifier of ${data.length} octets, at most ${MAX_OCTETS} are read`);
  if ((data[data.length - 1] ?? 0) >= 0x80) element.fail('object identifier is cut off');
  let text = '';
  let at = 0;
  while (at < data.length) {
    if (data[at] === 0x80) element.fail('object identifier has a padded arc');
    let arc: number | bigint = 0;
    for (;;) {
      const octet = data[at++] ?? 0;
      arc = appendBits(arc, octet & 0x7f);
      if (octet < 0x80) break;
    }
    text = text === '' ? firstArcs(arc) : `${text}.${arc}`;
  }
  return text;
};

const appendBits = (arc: number | bigint, bits: number): number | bigint => {
  if (typeof arc === 'number' && arc < EXACT_BELOW) return arc * 128 + bits;
  return (BigInt(arc) << 7n) | BigInt(bits);
};

const firstArcs = (arc: number | bigint): string => {
  if (typeof arc === 'bigint') return `2.${arc - 80n}`;
  if (arc >= 80) return `2.${arc - 80}`;
  return arc >= 40 ? `1.${arc - 40}` : `0.${arc}`;
};
