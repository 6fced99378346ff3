/** The attributes of PKCS #9 (RFC 2985) and RFC 5652 section 11 that signatures carry. */
import { type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { GENERALIZED_TIME, readTime, UTC_TIME } from '../asn1/time.ts';
import type { Attribute } from './types.ts';

const FORMAT = 'attribute';

/** All values of all attributes of one type. */
export const valuesOf = (attributes: readonly Attribute[], oid: string): readonly Uint8Array[] =>
  attributes.filter((attribute) => attribute.oid === oid).flatMap(({ values }) => values);

/** The value of an attribute that occurs exactly once with exactly one value. */
export const singleValueOf = (attributes: readonly Attribute[], oid: string): Uint8Array | undefined => {
  const values = valuesOf(attributes, oid);
  return values.length === 1 ? values[0] : undefined;
};

const single = <T>(attributes: readonly Attribute[], oid: string, tags: readonly number[], decode: (element: Element) => T): T | undefined => {
  const value = singleValueOf(attributes, oid);
  if (value === undefined) return undefined;
  const tag = tags.find((candidate) => candidate === value[0]) ?? tags[0] ?? 0;
  return decode(wholeElement(value, tag, `attribute ${oid}`, FORMAT));
};

/** `undefined` when absent or not single: a signature without it proves nothing. */
export const contentTypeOf = (attributes: readonly Attribute[]): string | undefined => single(attributes, OID.contentType, [0x06], readOid);

export const messageDigestOf = (attributes: readonly Attribute[]): Uint8Array | undefined =>
  single(attributes, OID.messageDigest, [0x04], (element) => element.value);

/** Milliseconds since the epoch. */
export const signingTimeOf = (attributes: readonly Attribute[]): number | undefined =>
  single(attributes, OID.signingTime, [UTC_TIME, GENERALIZED_TIME], (element) => readTime(element, 'signing time'));
