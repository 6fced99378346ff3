/** The XML signature of a package (ECMA-376 part 2, section 10.5): read, and canonical where it is digested. Nothing is verified here. */
import { FormatError } from '../error.ts';
import { canonicalElement } from '../xml/c14n.ts';
import { attributeOf, childOf, childrenOf, descendants, textOf } from '../xml/select.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { type PartReference, parseManifest } from './manifest.ts';
import { FORMAT } from './names.ts';
import { keepsComments, rsaHashOf } from './signature-algorithms.ts';
import { bytesOf, digested, DSIG, fail, Members, OPC_DSIG, quoted, required } from './signature-xml.ts';

export type { PartReference } from './manifest.ts';

/** A reference of SignedInfo, resolved. */
export interface ObjectReference {
  readonly id: string;
  /** To be encoded as UTF-8. */
  readonly canonical: string;
  readonly algorithm: string;
  readonly digest: Uint8Array;
}

export interface OpcSignature {
  /** Hash of the RSA signature, a name of node:crypto. */
  readonly hash: string;
  readonly signatureMethod: string;
  /** What the signature value is over. */
  readonly signedInfo: string;
  readonly value: Uint8Array;
  readonly objects: readonly ObjectReference[];
  readonly parts: readonly PartReference[];
  /** Stated by the signer, proved by nothing. */
  readonly time: string | undefined;
  /** DER of an RFC 3161 token over the signature value. */
  readonly timestamp: Uint8Array | undefined;
  /** DER of the certificates in KeyInfo. */
  readonly certificates: readonly Uint8Array[];
}

const PACKAGE_OBJECT = 'idPackageObject';
const MAX_OBJECTS = 16;
/** Signed objects lie beside each other, so their canonical forms together are about as long as the document. */
const MAX_GROWTH = 4;
const MAX_CERTIFICATES = 16;
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** Elements by what any reader could take for their id. */
const elementsById = (root: XmlElement): ReadonlyMap<string, readonly XmlElement[]> => {
  const found = new Map<string, XmlElement[]>();
  for (const element of descendants(root))
    for (const { local, value } of element.attributes) {
      if (local.length !== 2 || local.toLowerCase() !== 'id') continue;
      const others = found.get(value);
      if (others === undefined) found.set(value, [element]);
      else if (others.at(-1) !== element) others.push(element);
    }
  return found;
};

/** Exactly one element may answer to an id that is signed: a second one could be read in place of the one that was verified. */
const objectReference = (reference: XmlElement, byId: ReadonlyMap<string, readonly XmlElement[]>): ObjectReference & { readonly element: XmlElement } => {
  const uri = required(reference, 'URI');
  if (!/^#[^#]/.test(uri)) return fail(reference, `SignedInfo refers to ${quoted(uri)}, outside of the signature`);
  const id = uri.slice(1);
  const [element, ...others] = byId.get(id) ?? [];
  if (element === undefined || attributeOf(element, 'Id', '') !== id) return fail(reference, `no element has the Id ${quoted(id)}`);
  if (others.length > 0) return fail(reference, `${others.length + 1} elements have the Id ${quoted(id)}`);
  const { transforms, algorithm, digest } = digested(reference);
  const unknown = transforms.map((transform) => required(transform, 'Algorithm')).find((each) => keepsComments(each) === undefined);
  if (unknown !== undefined) fail(reference, `the transform ${quoted(unknown)} is not supported`);
  // A reference by name never covers comments, whatever canonicalisation follows (XMLDSig 4.3.3.3).
  return { id, element, algorithm, digest, canonical: canonicalElement(element, false) };
};

const objectReferences = (references: readonly XmlElement[], root: XmlElement, most: number): readonly (ObjectReference & { readonly element: XmlElement })[] => {
  const byId = elementsById(root);
  let length = 0;
  return references.map((reference) => {
    const found = objectReference(reference, byId);
    length += found.canonical.length;
    if (length > most) fail(reference, 'SignedInfo refers to the same content over and over');
    return found;
  });
};

const readSignedInfo = (signedInfo: XmlElement, root: XmlElement, most: number): Pick<OpcSignature, 'hash' | 'signatureMethod' | 'signedInfo' | 'objects'> & { readonly packageObject: XmlElement } => {
  const inner = new Members(signedInfo);
  const canonicalization = required(inner.next('CanonicalizationMethod'), 'Algorithm');
  const signatureMethod = required(inner.next('SignatureMethod'), 'Algorithm');
  const references = inner.all('Reference');
  inner.end();
  const comments = keepsComments(canonicalization) ?? fail(signedInfo, `the canonicalization ${quoted(canonicalization)} is not supported`);
  const hash = rsaHashOf(signatureMethod) ?? fail(signedInfo, `the signature method ${quoted(signatureMethod)} is not supported`);
  if (references.length > MAX_OBJECTS) fail(signedInfo, `${references.length} references, more than ${MAX_OBJECTS}`);
  const objects = objectReferences(references, root, most);
  const [packageObject, ...others] = objects.filter(({ id }) => id === PACKAGE_OBJECT);
  if (packageObject === undefined || others.length > 0) return fail(signedInfo, `${others.length + (packageObject === undefined ? 0 : 1)} references to #${PACKAGE_OBJECT} instead of one`);
  return { hash, signatureMethod, signedInfo: canonicalElement(signedInfo, comments), objects, packageObject: packageObject.element };
};

/** Manifest and SignatureProperties, nothing else. */
const readPackageObject = (object: XmlElement, allowed: readonly XmlElement[]): Pick<OpcSignature, 'parts' | 'time'> => {
  if (!allowed.includes(object)) fail(object, `the element with the Id ${PACKAGE_OBJECT} is not an Object of the signature`);
  const inner = new Members(object);
  const parts = parseManifest(inner.next('Manifest'));
  const properties = inner.next('SignatureProperties');
  inner.end();
  return { parts, time: signingTime(properties) };
};

const signingTime = (properties: XmlElement): string | undefined => {
  for (const property of childrenOf(properties, 'SignatureProperty', DSIG)) {
    const value = childOf(childOf(property, 'SignatureTime', OPC_DSIG) ?? property, 'Value', OPC_DSIG);
    const text = value === undefined ? '' : textOf(value).trim();
    if (TIME.test(text)) return text;
  }
  return undefined;
};

const timestampIn = (objects: readonly XmlElement[]): Uint8Array | undefined => {
  for (const object of objects) {
    const time = childOf(object, 'TimeStamp', OPC_DSIG);
    const encoded = time === undefined ? undefined : childOf(time, 'EncodedTime', OPC_DSIG);
    if (encoded !== undefined) return bytesOf(encoded);
  }
  return undefined;
};

const certificatesIn = (keyInfo: XmlElement | undefined): readonly Uint8Array[] =>
  (keyInfo === undefined ? [] : childrenOf(keyInfo, 'X509Data', DSIG)).flatMap((data) => childrenOf(data, 'X509Certificate', DSIG)).slice(0, MAX_CERTIFICATES).map(bytesOf);

export const parseOpcSignature = (data: Uint8Array, bytes: number): OpcSignature => {
  const { root } = parseXml(data, FORMAT, { bytes });
  if (root.local !== 'Signature' || root.uri !== DSIG) throw new FormatError(FORMAT, 'the signature part holds something else');
  const inner = new Members(root);
  const signedInfo = inner.next('SignedInfo');
  const value = bytesOf(inner.next('SignatureValue'));
  const keyInfo = inner.optional('KeyInfo');
  const objects = inner.all('Object');
  inner.end();
  const { packageObject, ...signed } = readSignedInfo(signedInfo, root, MAX_GROWTH * data.length);
  return { ...signed, value, ...readPackageObject(packageObject, objects), timestamp: timestampIn(objects), certificates: certificatesIn(keyInfo) };
};
