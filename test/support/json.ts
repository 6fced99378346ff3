import fc from 'fast-check';
import { isJsonList, isJsonObject, type JsonValue } from '../../src/formats/json/value.ts';

/** Maps as plain objects, for comparing with what other parsers make. */
export const plain = (value: JsonValue): unknown => {
  if (isJsonObject(value)) return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]));
  return isJsonList(value) ? value.map(plain) : value;
};

/** Texts near JSON: valid ones, and some with a few characters changed. */
const PIECES = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u12', '\\u00e9', '\\n', ' ', '\n', '\t', '0', '-', '1e', '1e400', '.5', '-0', '1152921504621442001', 'true', 'nul', 'null', '"a":1', '"A":2', '\u0000', '\u00a0', '\ufeff', 'ä', '\ud800', '//', "'", 'NaN', '__proto__'];

export const jsonText: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...PIECES)).map(([text, at, remove, insert]) => {
    const place = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, place) + insert + text.slice(place + remove);
  }),
);
