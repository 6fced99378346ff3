/** Windows catalogs: a certificate trust list of member digests, version 1 (SHA-1) or 2 (SHA-1 and SHA-256), signed or not. */
import { algorithm, bmp, bytes, ctx, ctxPrimitive, int, octets, oid, seq, setOf, time, utf16le, type Der } from '../der.ts';
import { cabData, digestInfo, linkData, peImageData, signContent, type SignOptions } from './authenticode.ts';
import { attribute, contentInfo } from './cms.ts';
import { digestOf } from './keys.ts';
import { authenticodeDigest } from './pe-file.ts';
import { cabinetDigest } from './cabinet.ts';
import { OID, type Digest } from './oids.ts';

export type MemberKind = 'pe' | 'flat' | 'link';

export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** From the bytes when absent, as inf2cat decides. */
  readonly kind?: MemberKind;
  /** Value of OSAttr; `2:10.0` unless it says otherwise, `null` for none. */
  readonly osAttr?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
  /** States these digests instead of the file's. */
  readonly digests?: Partial<Readonly<Record<Digest, Uint8Array>>>;
  /** Leaves the File attribute out. */
  readonly unnamed?: boolean;
}

export interface CatalogOptions {
  readonly members: readonly Member[];
  readonly version?: 1 | 2;
  /** Name-value pairs of the whole catalog: OS, HWID1, Qualification Level, DTC, ... */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly thisUpdate?: string;
  /** 16 octets in hexadecimal. */
  readonly listIdentifier?: string;
  /** Unsigned when absent. */
  readonly sign?: SignOptions;
}

const kindOf = ({ kind, data }: Member): MemberKind => {
  if (kind !== undefined) return kind;
  const magic = String.fromCharCode(...data.subarray(0, 4));
  if (magic.startsWith('MZ')) return 'pe';
  return magic === 'MSCF' ? 'link' : 'flat';
};

const digestOfMember = (member: Member, digest: Digest): Uint8Array => {
  const stated = member.digests?.[digest];
  if (stated !== undefined) return stated;
  const kind = kindOf(member);
  if (kind === 'pe') return authenticodeDigest(member.data, digest);
  return kind === 'link' ? cabinetDigest(member.data, digest) : digestOf(digest, member.data);
};

const DRIVER_FLAGS = 0x1001_0001;
const nameValue = (name: string, value: string): Der => seq(bmp(name), int(DRIVER_FLAGS), octets(utf16le(`${value}\0`)));
const nameValueAttribute = (name: string, value: string): Der => attribute(OID.nameValue, nameValue(name, value));

const SUBJECT_GUID: Readonly<Record<MemberKind, string>> = {
  pe: '{C689AAB8-8E78-11D0-8C47-00C04FC295EE}',
  flat: '{DE351A42-8E59-11D0-8C47-00C04FC295EE}',
  link: '{C689AABA-8E78-11D0-8C47-00C04FC295EE}',
};
const SUBJECT_TAG: Readonly<Record<MemberKind, number>> = { pe: 0, link: 1, flat: 2 };

const memberInfo = (version: 1 | 2, kind: MemberKind): Der =>
  version === 1
    ? attribute(OID.memberInfoV1, seq(bmp(SUBJECT_GUID[kind]), int(0x200)))
    : attribute(OID.memberInfoV2, ctxPrimitive(SUBJECT_TAG[kind], new Uint8Array()));

const subjectData = (kind: MemberKind): Der => ({ pe: peImageData, flat: cabData, link: linkData })[kind]();

const named = ({ name, unnamed = false, osAttr = '2:10.0', attributes = {} }: Member): readonly Der[] => [
  ...(unnamed ? [] : [nameValueAttribute('File', name)]),
  ...(osAttr === null ? [] : [nameValueAttribute('OSAttr', osAttr)]),
  ...Object.entries(attributes).map(([key, value]) => nameValueAttribute(key, value)),
];

const indirect = (member: Member, digest: Digest): Der =>
  attribute(OID.indirectData, seq(subjectData(kindOf(member)), digestInfo(digest, digestOfMember(member, digest))));

const upperHex = (data: Uint8Array): string => Buffer.from(data).toString('hex').toUpperCase();

const entry = (id: Uint8Array, ...attributes: readonly Der[]): Der => seq(octets(id), setOf(...attributes));

/** Version 2 lists a file twice; only the SHA-256 entry carries the indirect data. */
const entries = (member: Member, version: 1 | 2): readonly Der[] => {
  const info = memberInfo(version, kindOf(member));
  const sha1 = digestOfMember(member, 'sha1');
  if (version === 1) return [entry(utf16le(`${upperHex(sha1)}\0`), ...named(member), indirect(member, 'sha1'), info)];
  const sha256 = digestOfMember(member, 'sha256');
  return [entry(sha1, info, ...named(member)), entry(sha256, info, ...named(member), indirect(member, 'sha256'))];
};

/** The certificate trust list, before anything is signed. */
export const catalogList = (options: CatalogOptions): Der => {
  const { members, version = 2, attributes = {}, thisUpdate = '2026-01-06T09:00:00Z', listIdentifier = '0c5b1e6a7f8d4c3b9a2e1f0d4b6c8a10' } = options;
  const extensions = Object.entries(attributes).map(([key, value]) => seq(oid(OID.nameValue), octets(nameValue(key, value))));
  return seq(
    seq(oid(OID.catalogList)),
    octets(bytes(listIdentifier)),
    time(Date.parse(thisUpdate)),
    algorithm(version === 1 ? OID.catalogMemberV1 : OID.catalogMemberV2),
    seq(...members.flatMap((member) => entries(member, version))),
    ...(extensions.length === 0 ? [] : [ctx(0, seq(...extensions))]),
  );
};

/** A catalog file. Nested signatures of `sign` become detached ones over the complete list, as dual-signed catalogs carry them. */
export const buildCatalog = (options: CatalogOptions): Uint8Array => {
  const list = catalogList(options);
  if (options.sign === undefined) {
    return contentInfo({ contentType: OID.certificateTrustList, content: list, signerInfos: [], digests: [], certificates: [] });
  }
  const subject = { contentType: OID.certificateTrustList, content: () => list, detachedNested: true };
  return signContent(subject, { digest: options.version === 1 ? 'sha1' : 'sha256', ...options.sign });
};

/** The attributes of a catalog that came back from the hardware dashboard. */
export const dashboardAttributes = (kind: 'whcp' | 'attested', hardwareIds: readonly string[], os = '_v100_X64_RS5,_v100_ARM64_RS5'): Readonly<Record<string, string>> => ({
  'Submission ID': '29000001_14100000000000001_1152921500000000001',
  BundleID: 'ContosoSensor',
  ...(kind === 'whcp' ? { 'Qualification Level': '1000', DTC: '1' } : {}),
  OS: os,
  Universal: 'True',
  Declarative: 'True',
  ...Object.fromEntries(hardwareIds.map((id, index) => [`HWID${index + 1}`, id])),
});

