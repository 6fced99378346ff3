/** From the root relationships to the signatures of a package, their certificates, and the parts that belong to signing itself (ECMA-376 part 2, section 10.4). */
import { FormatError } from '../error.ts';
import { FORMAT, partKey, relationshipsOf, resolveTarget } from './names.ts';
import { type OpcPackage, type OpcPart, relationshipPart } from './package.ts';
import type { Relationship } from './relationships.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
export const ORIGIN_TYPE = `${RELATIONSHIP}/origin`;
const SIGNATURE_TYPE = `${RELATIONSHIP}/signature`;
const CERTIFICATE_TYPE = `${RELATIONSHIP}/certificate`;
const CONTENT = 'application/vnd.openxmlformats-package.digital-signature';
const SIGNATURE_CONTENT = `${CONTENT}-xmlsignature+xml`;
const CERTIFICATE_CONTENT = `${CONTENT}-certificate`;
const MAX_SIGNATURES = 8;
/** Of all signature documents together. One of 20,000 parts has seven. */
const MAX_DOCUMENTS = 32 * 1024 * 1024;

export interface SignaturePart {
  readonly part: OpcPart;
  /** Holds one DER certificate; absent when it stands in KeyInfo. */
  readonly certificate: OpcPart | undefined;
}

export interface PackageSignatures {
  readonly signatures: readonly SignaturePart[];
  /** Keys of the parts that exist for the sake of signatures. */
  readonly own: ReadonlySet<string>;
}

const partAt = (opc: OpcPackage, source: string, { target, external }: Relationship, what: string): OpcPart => {
  if (external) throw new FormatError(FORMAT, `the ${what} lies outside of the package`);
  const name = resolveTarget(source, target);
  const part = opc.part(name);
  if (part === undefined) throw new FormatError(FORMAT, `the ${what} ${JSON.stringify(name.slice(0, 200))} is not in the package`);
  return part;
};

const withType = (opc: OpcPackage, source: string, type: string): readonly Relationship[] => relationshipPart(opc, source)?.relationships.filter((each) => each.type === type) ?? [];

const typed = (part: OpcPart, contentType: string): OpcPart => {
  if (part.contentType !== contentType) throw new FormatError(FORMAT, `${part.name} has the content type ${JSON.stringify((part.contentType ?? 'none').slice(0, 200))}`);
  return part;
};

const signaturePart = (opc: OpcPackage, origin: OpcPart, relationship: Relationship): SignaturePart => {
  const part = typed(partAt(opc, origin.name, relationship, 'signature'), SIGNATURE_CONTENT);
  const [certificate, other] = withType(opc, part.name, CERTIFICATE_TYPE);
  if (other !== undefined) throw new FormatError(FORMAT, `${part.name} has more than one certificate`);
  return { part, certificate: certificate && typed(partAt(opc, part.name, certificate, 'certificate'), CERTIFICATE_CONTENT) };
};

const withRelationships = ({ name }: OpcPart): readonly string[] => [partKey(name), partKey(relationshipsOf(name))];

/** `undefined` for a package that is not signed. Two origins, or anything missing on the way, is a `FormatError`. */
export const findSignatures = (opc: OpcPackage, root: readonly Relationship[]): PackageSignatures | undefined => {
  const [first, second] = root.filter(({ type }) => type === ORIGIN_TYPE);
  if (first === undefined) return undefined;
  if (second !== undefined) throw new FormatError(FORMAT, 'the package has more than one signature origin');
  const origin = partAt(opc, '/', first, 'signature origin');
  const relationships = withType(opc, origin.name, SIGNATURE_TYPE);
  if (relationships.length === 0) return undefined;
  if (relationships.length > MAX_SIGNATURES) throw new FormatError(FORMAT, `${relationships.length} signatures, more than ${MAX_SIGNATURES}`);
  const signatures = relationships.map((each) => signaturePart(opc, origin, each));
  if (new Set(signatures.map(({ part }) => part)).size < signatures.length) throw new FormatError(FORMAT, 'one signature is listed twice');
  const size = signatures.reduce((sum, { part }) => sum + part.size, 0);
  if (size > MAX_DOCUMENTS) throw new FormatError(FORMAT, `signature documents of ${size} bytes, more than ${MAX_DOCUMENTS}`);
  const own = [origin, ...signatures.map(({ part }) => part)].flatMap(withRelationships).concat(signatures.flatMap(({ certificate }) => (certificate === undefined ? [] : [partKey(certificate.name)])));
  return { signatures, own: new Set(own) };
};
