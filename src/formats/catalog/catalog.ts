/** Windows catalogs: an attached CTL in SignedData. */
import { DerCursor, type Element } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { GENERALIZED_TIME, readTime, UTC_TIME } from '../asn1/time.ts';
import { hex } from '../bytes.ts';
import { parseSignedData } from '../cms/signed-data.ts';
import { FormatError } from '../error.ts';
import { readCatalogAttributes } from './attributes.ts';
import { readMembers } from './members.ts';
import { Problems } from './problems.ts';
import type { Catalog } from './types.ts';

export type { Catalog, CatalogMember, NameValue } from './types.ts';

const FORMAT = 'catalog';
/** Thirty times the largest catalog seen; what is read takes a few times the memory of the file. */
const MAX_SIZE = 32 << 20;

/** A whole `.cat` file. */
export const parseCatalog = (der: Uint8Array): Catalog => {
  if (der.length > MAX_SIZE) throw new FormatError(FORMAT, `${der.length} bytes exceed the limit of ${MAX_SIZE}`);
  const signedData = parseSignedData(der, FORMAT);
  const { contentType, contentTlv, content, trailing } = signedData;
  if (contentType !== OID.ctl) throw new FormatError(FORMAT, `content type ${contentType} is not a certificate trust list`);
  if (content === undefined || contentTlv?.[0] !== 0x30) throw new FormatError(FORMAT, 'the certificate trust list is missing');
  const problems = new Problems();
  if (trailing.length > 0) problems.add(`${trailing.length} bytes behind the signature`);
  // The list is read in place, so that offsets in errors are offsets into the file.
  const input = { data: der, format: FORMAT, base: 0 };
  const from = content.byteOffset - der.byteOffset;
  const list = readList(new DerCursor(input, from, from + content.length, 0), problems);
  const version = list.algorithm === OID.catalogMemberV2 ? 2 : 1;
  const members = list.members === undefined ? [] : readMembers(input, list.members, version, problems);
  const attributes = list.extensions === undefined ? [] : readCatalogAttributes(list.extensions);
  return {
    version, listIdentifier: hex(list.identifier), thisUpdate: list.thisUpdate, members, attributes, signedData,
    problems: [...signedData.problems, ...problems.list],
  };
};

interface List {
  readonly identifier: Uint8Array;
  readonly thisUpdate: number;
  readonly algorithm: string;
  readonly members: Element | undefined;
  readonly extensions: Element | undefined;
}

/** [MS-CAESO] calls it CertificateTrustList; catalogs leave out version, sequence number and next update. */
const readList = (members: DerCursor, problems: Problems): List => {
  const usage = members.next(0x30, 'usage');
  if (readOid(usage.only(0x06, 'usage')) !== OID.catalogList) usage.fail('the trust list is no catalog');
  const identifier = members.next(0x04, 'list identifier').value;
  if (identifier.length !== 16) problems.add(`list identifier of ${identifier.length} bytes instead of 16`);
  const thisUpdate = readTime(members.any('this update'), 'this update');
  if (members.peek === UTC_TIME || members.peek === GENERALIZED_TIME) problems.add(`next update ${readTime(members.any('next update'), 'next update')}`);
  const subject = members.next(0x30, 'subject algorithm').enter();
  const type = subject.next(0x06, 'subject algorithm');
  const algorithm = readOid(type);
  if (algorithm !== OID.catalogMemberV1 && algorithm !== OID.catalogMemberV2) type.fail(`catalog members of unknown kind ${algorithm}`);
  subject.optional(0x05, 'parameters');
  subject.finish('subject algorithm');
  const list = members.optional(0x30, 'members');
  const extensions = members.optional(0xa0, 'extensions')?.only(0x30, 'extensions');
  members.finish('certificate trust list');
  return { identifier, thisUpdate, algorithm, members: list, extensions };
};

/** Octets of `signedData` and of the CTL's content type, with tag and length. */
const SIGNED_DATA = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);
const CTL = Uint8Array.of(0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x0a, 0x01);
const HEAD = 256;

/** From the first 256 bytes of a file: whether it means to be a catalog. Wrong lengths are left to `parseCatalog` to report. */
export const looksLikeCatalog = (head: Uint8Array, size: number): boolean => {
  const first = head[1] ?? 0;
  const from = first <= 0x80 ? 2 : 2 + (first & 0x7f);
  return head[0] === 0x30 && size > from && holds(head, SIGNED_DATA, from, from) && holds(head, CTL, from + SIGNED_DATA.length, HEAD);
};

/** Whether `wanted` begins anywhere from `from` to `to`. */
const holds = (data: Uint8Array, wanted: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at <= to && at + wanted.length <= data.length; at++) if (wanted.every((octet, index) => data[at + index] === octet)) return true;
  return false;
};
