import type { Element } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { isText, readText } from '../asn1/text.ts';
import type { Name } from './types.ts';

const MAX_ATTRIBUTES = 128;

/** Short names of RFC 4514 and of those types that code signing certificates carry. */
const SHORT: ReadonlyMap<string, string> = new Map([
  [OID.commonName, 'CN'], ['2.5.4.4', 'SN'], ['2.5.4.5', 'serialNumber'], ['2.5.4.6', 'C'], ['2.5.4.7', 'L'], ['2.5.4.8', 'ST'], ['2.5.4.9', 'street'],
  [OID.organization, 'O'], ['2.5.4.11', 'OU'], ['2.5.4.12', 'title'], ['2.5.4.15', 'businessCategory'], ['2.5.4.17', 'postalCode'], ['2.5.4.42', 'GN'],
  ['2.5.4.97', 'organizationIdentifier'], ['0.9.2342.19200300.100.1.1', 'UID'], ['0.9.2342.19200300.100.1.25', 'DC'], ['1.2.840.113549.1.9.1', 'emailAddress'],
  ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL'], ['1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionST'], ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC'],
]);

/** RFC 4514 2.4. */
const escaped = (text: string): string => text.replaceAll(/[\\"+,;<>]|^[ #]|(?<!^) $/gu, String.raw`\$&`);

/** RDNSequence (RFC 5280 4.1.2.4): `attributes` in the order of the encoding. */
export const readName = (element: Element): Name => {
  const attributes: { oid: string; value: string }[] = [];
  const parts: string[] = [];
  for (const rdn of element.enter().all(0x31, 'relative name', MAX_ATTRIBUTES)) {
    const pairs = rdn.enter().all(0x30, 'name attribute', MAX_ATTRIBUTES).map(readAttribute);
    if (pairs.length === 0) rdn.fail('relative name is empty');
    attributes.push(...pairs.map(({ oid, value }) => ({ oid, value })));
    parts.unshift(pairs.map(({ oid, value, plain }) => `${SHORT.get(oid) ?? oid}=${plain ? escaped(value) : value}`).join('+'));
    if (attributes.length > MAX_ATTRIBUTES) element.fail(`name of more than ${MAX_ATTRIBUTES} attributes`);
  }
  const last = (oid: string): string | undefined => attributes.findLast((attribute) => attribute.oid === oid)?.value;
  return { der: element.der, attributes, text: parts.join(', '), commonName: last(OID.commonName), organization: last(OID.organization) };
};

const readAttribute = (element: Element): { oid: string; value: string; plain: boolean } => {
  const members = element.enter();
  const oid = readOid(members.next(0x06, 'name attribute type'));
  const value = members.any('name attribute value');
  members.finish('name attribute');
  return { oid, value: readText(value), plain: isText(value) };
};
