/** SpcIndirectDataContent and its attributes ([MS] Windows Authenticode Portable Executable Signature Format). */
import { checkDer } from '../asn1/check.ts';
import { derCursor, type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { latin1, utf16be } from '../asn1/text.ts';
import { equalBytes } from '../bytes.ts';
import { readAlgorithm } from '../x509/algorithm.ts';

export interface IndirectData {
  /** Type OID: MS.2.1.15 PE image, MS.2.1.25 cabinet or flat file, MS.2.1.28 link. */
  readonly type: string;
  readonly digestAlgorithm: string;
  readonly digest: Uint8Array;
  /** Page hash table of a PE, when present. */
  readonly pageHashes: { readonly version: 1 | 2; readonly table: Uint8Array } | undefined;
}

export interface OpusInfo {
  readonly programName: string | undefined;
  readonly moreInfo: string | undefined;
}

const FORMAT = 'authenticode';

/** SpcSerializedObject class of page hashes. */
const PAGE_HASH_CLASS = Uint8Array.of(0xa6, 0xb5, 0x86, 0xd5, 0xb4, 0xa1, 0x24, 0x66, 0xae, 0x05, 0xa2, 0x17, 0xda, 0x8e, 0x60, 0xd6);

/** `content` is the eContent value: the two members of SpcIndirectDataContent, without its own tag and length. */
export const parseIndirectData = (content: Uint8Array): IndirectData => {
  checkDer({ data: content, format: FORMAT, base: 0 }, 0, content.length);
  const members = derCursor(content, FORMAT);
  const data = members.next(0x30, 'SpcIndirectData type').enter();
  const digestInfo = members.next(0x30, 'DigestInfo').enter();
  members.finish('SpcIndirectDataContent');
  const type = readOid(data.next(0x06, 'SpcIndirectData type'));
  const value = data.done ? undefined : data.any('SpcIndirectData value');
  data.finish('SpcIndirectData type');
  const digestAlgorithm = readAlgorithm(digestInfo.next(0x30, 'digest algorithm')).oid;
  const digest = digestInfo.next(0x04, 'digest').value;
  digestInfo.finish('DigestInfo');
  const pageHashes = type === OID.spcPeImageData && value !== undefined ? readImageData(value) : undefined;
  return { type, digestAlgorithm, digest, pageHashes };
};

/** SpcPeImageData: flags that nobody reads and a link, where page hashes hide. */
const readImageData = (element: Element): IndirectData['pageHashes'] => {
  if (element.tag !== 0x30) element.fail('SpcPeImageData is no sequence');
  const members = element.enter();
  const flags = members.optional(0x03, 'flags');
  if (flags !== undefined && flags.value.length === 0) flags.fail('flags are empty');
  const wrapper = members.optional(0xa0, 'file link');
  members.finish('SpcPeImageData');
  const inside = wrapper?.enter();
  const link = inside?.any('SpcLink');
  inside?.finish('SpcLink');
  return link?.tag === 0xa1 ? readMoniker(link) : undefined;
};

const readMoniker = (link: Element): IndirectData['pageHashes'] => {
  const members = link.enter();
  const classId = members.next(0x04, 'moniker class').value;
  const data = members.next(0x04, 'moniker data');
  members.finish('moniker');
  if (!equalBytes(classId, PAGE_HASH_CLASS)) return undefined;
  checkDer({ data: data.value, format: FORMAT, base: data.valueOffset }, 0, data.value.length);
  const attribute = wholeElement(data.value, 0x31, 'page hash attributes', FORMAT, data.valueOffset).only(0x30, 'page hash attribute').enter();
  const type = attribute.next(0x06, 'page hash type');
  const table = attribute.next(0x31, 'page hash values').only(0x04, 'page hash table').value;
  attribute.finish('page hash attribute');
  const oid = readOid(type);
  if (oid === OID.pageHashesV1) return { version: 1, table };
  return oid === OID.pageHashesV2 ? { version: 2, table } : type.fail(`page hashes of unknown type ${oid}`);
};

/** SpcSpOpusInfo: on files that Microsoft signed, the program name is the submitting company. */
export const parseOpusInfo = (der: Uint8Array): OpusInfo => {
  checkDer({ data: der, format: FORMAT, base: 0 }, 0, der.length);
  const members = wholeElement(der, 0x30, 'SpcSpOpusInfo', FORMAT).enter();
  const name = members.optional(0xa0, 'program name');
  const link = members.optional(0xa1, 'more information');
  members.finish('SpcSpOpusInfo');
  return { programName: name && readSpcString(name), moreInfo: link && readLink(link) };
};

/** SpcString under an explicit tag: `[0]` BMPString or `[1]` IA5String. */
const readSpcString = (wrapper: Element): string => {
  const members = wrapper.enter();
  const text = members.any('SpcString');
  members.finish('SpcString');
  if (text.tag === 0x80) return utf16be(text.value);
  return text.tag === 0x81 ? latin1(text.value) : text.fail('SpcString is neither BMPString nor IA5String');
};

/** SpcLink under an explicit tag: a URL or a file name; a moniker says nothing here. */
const readLink = (wrapper: Element): string | undefined => {
  const members = wrapper.enter();
  const link = members.any('SpcLink');
  members.finish('SpcLink');
  if (link.tag === 0x80) return latin1(link.value);
  return link.tag === 0xa2 ? readSpcString(link) : undefined;
};
