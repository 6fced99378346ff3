/** What a ledger entry is made of: no fractions, no `null`, so that every program writes the same bytes. */
export type Json = string | boolean | number | readonly Json[] | { readonly [member: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * Canonical JSON (RFC 8785) of a value without fractions: members sorted by UTF-16 code units, no white space, shortest escapes.
 * A lone surrogate has no canonical form; `JSON.stringify` escapes it, and so does everyone who reads it back.
 */
export const canonical = (value: Json): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`);
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
};
