import { type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { utf16be, utf16le } from '../asn1/text.ts';
import { readBoolean, readCount } from '../asn1/values.ts';
import type { NameValue } from './catalog.ts';

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
    return oid === OID.catalogNameValue ? [readNameValue(wholeElement(value.value, 0x30, 'name-value', value.format, value.valueOffset))] : [];
  });

export const readNameValue = (element: Element): NameValue => {
  const members = element.enter();
  const name = utf16be(members.next(0x1e, 'name').value);
  const flags = readCount(members.next(0x02, 'flags'), 'flags');
  const value = terminated(members.next(0x04, 'value').value);
  members.finish('name-value');
  return { name, flags, value };
};

/** UTF-16LE text without its terminating NUL. */
const terminated = (data: Uint8Array): string => {
  const ends = data.length >= 2 && data[data.length - 1] === 0 && data[data.length - 2] === 0;
  return utf16le(ends ? data.subarray(0, -2) : data);
};
