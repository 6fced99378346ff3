import { checkDer } from '../asn1/check.ts';
import { DerCursor, type Element } from '../asn1/element.ts';
import type { DerInput } from '../asn1/header.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { utf16be } from '../asn1/text.ts';
import { readNameValue } from './attributes.ts';
import type { CatalogMember, NameValue } from './types.ts';

type Kind = CatalogMember['kind'];

/** What one attribute of a member says. Neither name-value nor kind: nobody reads it. */
export interface MemberAttribute {
  /** Octets of the encoding that decide its meaning; behind them stands nothing but a digest, or the text of a name-value. */
  readonly fixed: number;
  readonly nameValue: NameValue | undefined;
  readonly kind: Kind | undefined;
  /** Of the digest behind the fixed octets; `undefined` when there is none. */
  readonly algorithm: CatalogMember['algorithm'] | undefined;
}

export const decodeAttribute = (input: DerInput, from: number, end: number): MemberAttribute => {
  const cursor = new DerCursor(input, from, end, 0);
  const members = cursor.next(0x30, 'member attribute').enter();
  const oid = readOid(members.next(0x06, 'attribute type'));
  const values = members.next(0x31, 'attribute values');
  members.finish('member attribute');
  const base = { fixed: end - from, nameValue: undefined, kind: undefined, algorithm: undefined };
  switch (oid) {
    case OID.catalogNameValue: {
      const { nameValue, text } = readNameValue(values.only(0x30, 'name-value'));
      return { ...base, nameValue, fixed: text.valueStart - from };
    }
    case OID.catalogMemberInfoV1:
      return { ...base, kind: kindByGuid(values.only(0x30, 'member info')) };
    case OID.catalogMemberInfoV2:
      return { ...base, kind: kindByTag(values) };
    case OID.spcIndirectData:
      return { ...base, ...readIndirect(input, values.only(0x30, 'indirect data'), from) };
    default:
      checkDer(input, from, end);
      return base;
  }
};

/** Types of SpcIndirectData. */
const TYPES: ReadonlyMap<string, Kind> = new Map([[OID.spcPeImageData, 'pe'], [OID.spcCabData, 'flat'], [OID.spcLink, 'link']]);

const readIndirect = (input: DerInput, element: Element, from: number): Pick<MemberAttribute, 'fixed' | 'kind' | 'algorithm'> => {
  const members = element.enter();
  const data = members.next(0x30, 'indirect data type').enter();
  const digestInfo = members.next(0x30, 'digest info').enter();
  members.finish('indirect data');
  checkDer(input, element.start, element.end);
  const kind = TYPES.get(readOid(data.next(0x06, 'indirect data type'))) ?? 'unknown';
  if (!data.done) data.any('indirect data value');
  data.finish('indirect data type');
  const algorithm = digestInfo.next(0x30, 'digest algorithm').enter();
  const oid = readOid(algorithm.next(0x06, 'digest algorithm'));
  algorithm.optional(0x05, 'parameters');
  algorithm.finish('digest algorithm');
  const digest = digestInfo.next(0x04, 'digest');
  digestInfo.finish('digest info');
  const length = digest.end - digest.valueStart;
  if ((oid === OID.sha1 && length !== 20) || (oid === OID.sha256 && length !== 32)) digest.fail(`digest of ${length} bytes does not fit its algorithm`);
  return { fixed: digest.valueStart - from, kind, algorithm: oid === OID.sha1 ? 'sha1' : oid === OID.sha256 ? 'sha256' : 'other' };
};

/** Subject kinds of a v1 member info `{ GUID as BMPString, version }`. */
const GUIDS: ReadonlyMap<string, Kind> = new Map([
  ['{C689AAB8-8E78-11D0-8C47-00C04FC295EE}', 'pe'],
  ['{DE351A42-8E59-11D0-8C47-00C04FC295EE}', 'flat'],
  ['{C689AABA-8E78-11D0-8C47-00C04FC295EE}', 'link'],
]);

const kindByGuid = (element: Element): Kind => {
  const members = element.enter();
  const guid = utf16be(members.next(0x1e, 'subject kind').value);
  members.next(0x02, 'member info version');
  members.finish('member info');
  return GUIDS.get(guid.toUpperCase()) ?? 'unknown';
};

/** Subject kinds of a v2 member info: an empty element whose tag says it all. */
const TAGS: ReadonlyMap<number, Kind> = new Map([[0x80, 'pe'], [0x81, 'link'], [0x82, 'flat']]);

const kindByTag = (values: Element): Kind => {
  const members = values.enter();
  const value = members.any('member info');
  members.finish('member info');
  return TAGS.get(value.tag) ?? 'unknown';
};
