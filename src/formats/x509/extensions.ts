import { type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { readBits, readBoolean, readCount } from '../asn1/values.ts';
import { hex } from '../bytes.ts';
import type { Certificate } from './types.ts';

/** Members of `Certificate` that come from extensions. */
export type Extensions = Pick<Certificate,
  'extendedKeyUsage' | 'keyUsage' | 'basicConstraints' | 'subjectKeyId' | 'authorityKeyId' | 'policies' | 'unknownCritical'>;

const MAX_EXTENSIONS = 256;
const MAX_LIST = 1024;

/** RFC 5280 4.2.1.3, by bit number. */
const USAGES = [
  'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly',
] as const;
const UNDERSTOOD: ReadonlySet<string> = new Set([
  OID.extendedKeyUsage, OID.keyUsage, OID.basicConstraints, OID.subjectKeyId, OID.authorityKeyId, OID.certificatePolicies,
]);

interface Raw {
  readonly critical: boolean;
  /** extnValue: an OCTET STRING whose contents are the extension's DER. */
  readonly value: Element;
}

/** `list` is the SEQUENCE OF Extension, `undefined` for a certificate without extensions. */
export const readExtensions = (list: Element | undefined): Extensions => {
  const raw = rawExtensions(list);
  const read = <T>(oid: string, decode: (value: Element) => T): T | undefined => {
    const found = raw.get(oid);
    return found === undefined ? undefined : decode(found.value);
  };
  return {
    extendedKeyUsage: read(OID.extendedKeyUsage, readKeyPurposes),
    keyUsage: read(OID.keyUsage, readKeyUsage),
    basicConstraints: read(OID.basicConstraints, readBasicConstraints),
    subjectKeyId: read(OID.subjectKeyId, (value) => hex(inside(value, 0x04, 'subject key identifier').value)),
    authorityKeyId: read(OID.authorityKeyId, readAuthorityKeyId),
    policies: read(OID.certificatePolicies, readPolicies) ?? [],
    unknownCritical: [...raw].filter(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid)).map(([oid]) => oid),
  };
};

const rawExtensions = (list: Element | undefined): Map<string, Raw> => {
  const found = new Map<string, Raw>();
  for (const extension of list?.enter().all(0x30, 'extension', MAX_EXTENSIONS) ?? []) {
    const members = extension.enter();
    const oid = readOid(members.next(0x06, 'extension type'));
    const flag = members.optional(0x01, 'critical');
    const value = members.next(0x04, 'extension value');
    members.finish('extension');
    if (found.has(oid)) extension.fail(`extension ${oid} occurs twice`);
    found.set(oid, { critical: flag !== undefined && readBoolean(flag, 'critical'), value });
  }
  return found;
};

const inside = (value: Element, tag: number, what: string): Element => wholeElement(value.value, tag, what, value.format, value.valueOffset);

const readKeyPurposes = (value: Element): string[] =>
  inside(value, 0x30, 'extended key usage').enter().all(0x06, 'key purpose', MAX_LIST).map(readOid);

const readKeyUsage = (value: Element): string[] =>
  readBits(inside(value, 0x03, 'key usage'), 'key usage').map((bit) => USAGES[bit] ?? `bit ${bit}`);

const readBasicConstraints = (value: Element): { ca: boolean; pathLength: number | undefined } => {
  const members = inside(value, 0x30, 'basic constraints').enter();
  const flag = members.optional(0x01, 'cA');
  const limit = members.optional(0x02, 'path length');
  members.finish('basic constraints');
  return { ca: flag !== undefined && readBoolean(flag, 'cA'), pathLength: limit === undefined ? undefined : readCount(limit, 'path length') };
};

/** Only the key identifier; issuer and serial number of the issuer are skipped. */
const readAuthorityKeyId = (value: Element): string | undefined => {
  const id = inside(value, 0x30, 'authority key identifier').enter().optional(0x80, 'key identifier');
  return id === undefined ? undefined : hex(id.value);
};

const readPolicies = (value: Element): string[] =>
  inside(value, 0x30, 'certificate policies').enter().all(0x30, 'policy', MAX_LIST).map((policy) => readOid(policy.enter().next(0x06, 'policy identifier')));
