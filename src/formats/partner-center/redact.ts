import { isJsonList, isJsonObject, type JsonValue } from '../json/value.ts';

/** Begins like an address: all of the text belongs to it, for a query may hold blanks. */
const WHOLE = /^\s*[a-z][a-z\d+.-]{0,20}:\/\//i;
const WORD = /[^\s"'<>]+/g;
const USER = /:\/\/[^\s/@]{1,300}@/g;
/** The signature of a shared access signature, wherever it stands and however it is escaped. */
const SIGNATURE = /(?:(?<![a-z])|(?<=%(?:25){0,3}[\da-f]{2}))sig(?:=|%(?:25){0,3}3d)[^&\s"'<>]*/gi;

/** An address up to its query. */
const cut = (text: string): string => {
  const address = text.indexOf('://');
  const end = address < 0 ? -1 : text.slice(address).search(/[?#]/);
  return end < 0 ? text : `${text.slice(0, address + end)}?redacted`;
};

/** Download addresses carry the right to download in their query: nobody may read it in a report or a log (results.md 5.1). */
export const redactUrls = (text: string): string =>
  (WHOLE.test(text) ? cut(text) : text.replaceAll(WORD, cut)).replaceAll(USER, '://').replaceAll(SIGNATURE, 'sig=redacted');

/** Every text of a document, names of members too. */
export const redacted = (value: JsonValue): JsonValue => {
  if (typeof value === 'string') return redactUrls(value);
  if (isJsonList(value)) return value.map(redacted);
  return isJsonObject(value) ? new Map([...value].map(([name, member]) => [redactUrls(name), redacted(member)])) : value;
};
