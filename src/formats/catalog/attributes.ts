import { type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { utf16be, utf16le } from '../asn1/text.ts';
import { readBoolean, readCount } from '../asn1/values.ts';
import type { NameValue } from './types.ts';

const MAX_EXTENSIONS = 100_000;

/** Name-values of the whole catalog: each hides in the OCTET STRING of an extension. */
export const readCatalogAttributes = (extensions: Element): NameValue[] =>
  extensions.enter().all(0x30, 'extension', MAX_EXTENSIONS).flatMap((extension) => {
    const members = extension.enter();
    const oid = readOid(members.next(0x06, 'extension type'));
    const critical = members.optional(0x01, 'critical');
    if (critical !== undefined) readBoolean(critical, 'critical');
    const value = members.next(0x04, 'extension value');
    members.finish('extension');
    return oid === OID.catalogNameValue ? [readNameValue(wholeElement(value.value, 0x30, 'name-value', value.format, value.valueOffset)).nameValue] : [];
  });

/** `{ name, flags, UTF-16LE text with a terminating NUL }`; `text` is the element that holds the value. */
export const readNameValue = (element: Element): { readonly nameValue: NameValue; readonly text: Element } => {
  const members = element.enter();
  const name = utf16be(members.next(0x1e, 'name').value);
  const flags = readCount(members.next(0x02, 'flags'), 'flags');
  const text = members.next(0x04, 'value');
  members.finish('name-value');
  const value = utf16le(text.value);
  return { nameValue: { name, flags, value: value.endsWith('\0') ? value.slice(0, -1) : value }, text };
};
