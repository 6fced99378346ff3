import { checkDer } from '../asn1/check.ts';
import { type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { readCount, readSerial } from '../asn1/values.ts';
import { readAlgorithm } from '../x509/algorithm.ts';
import { readName } from '../x509/name.ts';
import type { Attribute, SignerInfo } from './types.ts';

const MAX_ATTRIBUTES = 256;
const MAX_VALUES = 256;

/** A SignerInfo that stands alone, as in a PKCS #9 countersignature. Departures from DER order are added to `problems`. */
export const parseSignerInfo = (der: Uint8Array, format: string, problems: string[] = []): SignerInfo => {
  const whole = wholeElement(der, 0x30, 'signer', format);
  const unsigned = unsignedAttributesOf(whole);
  checkDer({ data: der, format, base: 0 }, 0, der.length, new Set(unsigned && [unsigned.start]));
  return readSignerInfo(whole, problems);
};

/** Their values are opaque here: whoever reads one (a nested signature, a time stamp) checks it. */
export const unsignedAttributesOf = (signer: Element): Element | undefined => {
  const members = signer.enter();
  while (!members.done) {
    const member = members.any('signer member');
    if (member.tag === 0xa1) return member;
  }
  return undefined;
};

/** RFC 5652 5.3, the signer named by issuer and serial number. */
export const readSignerInfo = (element: Element, problems: string[]): SignerInfo => {
  const members = element.enter();
  const version = readCount(members.next(0x02, 'signer version'), 'signer version');
  if (members.peek === 0x80) members.fail('the signer is named by key identifier instead of issuer and serial number');
  const id = members.next(0x30, 'issuer and serial number').enter();
  const issuer = readName(id.next(0x30, 'issuer'));
  const serial = readSerial(id.next(0x02, 'serial number'));
  id.finish('issuer and serial number');
  const digestAlgorithm = readAlgorithm(members.next(0x30, 'digest algorithm'));
  const signed = members.optional(0xa0, 'signed attributes');
  const signatureAlgorithm = readAlgorithm(members.next(0x30, 'signature algorithm'));
  const signature = members.next(0x04, 'signature').value;
  const unsigned = members.optional(0xa1, 'unsigned attributes');
  members.finish('signer');
  return {
    version, issuer, serial, digestAlgorithm, signatureAlgorithm, signature,
    signedAttributesDer: signed && asSet(signed.der),
    signedAttributes: signed === undefined ? [] : readSigned(signed, problems),
    unsignedAttributes: unsigned === undefined ? [] : readAttributes(unsigned),
  };
};

/** RFC 5652 5.4: the signature covers the attributes under the tag of SET OF, not under `[0]`. */
const asSet = (der: Uint8Array): Uint8Array => {
  // Not slice(): a Buffer's shares memory, and the tag is changed below.
  const copy = new Uint8Array(der);
  copy[0] = 0x31;
  return copy;
};

const readSigned = (element: Element, problems: string[]): Attribute[] => {
  const attributes = readAttributes(element);
  const types = new Set(attributes.map(({ oid }) => oid));
  if (!ascending(element.enter().all(0x30, 'attribute', MAX_ATTRIBUTES))) problems.push('signed attributes are not in DER order');
  if (attributes.length === 0) problems.push('signed attributes are present but empty');
  if (types.size < attributes.length) problems.push('a signed attribute occurs twice');
  for (const { oid, values } of attributes) if (values.length !== 1) problems.push(`signed attribute ${oid} has ${values.length} values instead of one`);
  return attributes;
};

const readAttributes = (element: Element): Attribute[] =>
  element.enter().all(0x30, 'attribute', MAX_ATTRIBUTES).map((attribute) => {
    const members = attribute.enter();
    const oid = readOid(members.next(0x06, 'attribute type'));
    const set = members.next(0x31, 'attribute values').enter();
    members.finish('attribute');
    const values: Uint8Array[] = [];
    while (!set.done) {
      if (values.length === MAX_VALUES) set.fail(`more than ${MAX_VALUES} values`);
      values.push(set.any('attribute value').der);
    }
    return { oid, values };
  });

/** X.690 11.6: the encodings of a SET OF ascend as octet strings. */
const ascending = (elements: readonly Element[]): boolean =>
  elements.every((element, index) => {
    const previous = elements[index - 1];
    return previous === undefined || compareOctets(previous.der, element.der) <= 0;
  });

const compareOctets = (a: Uint8Array, b: Uint8Array): number => {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
