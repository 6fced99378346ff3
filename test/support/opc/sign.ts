/**
 * Signs a package the way HLK Studio and the public signers do: written a second time, with texts that are canonical as they stand, so that our
 * canonicalisation has something to disagree with. Every piece can be bent.
 */
import { constants, privateEncrypt } from 'node:crypto';
import { algorithm, octets, oid, seq } from '../der.ts';
import type { Identity } from '../signer/certificate.ts';
import { digestOf, signWith } from '../signer/keys.ts';
import { DIGEST_OID, type Digest } from '../signer/oids.ts';
import { timestampToken, type TimestampOptions } from '../signer/timestamp.ts';
import { contentTypeOf, contentTypes, CONTENT_TYPES, edit, type OpcFiles, type Relation, relationships, ROOT_RELATIONSHIPS, textIn, utf8 } from './files.ts';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const OPC_DSIG = 'http://schemas.openxmlformats.org/package/2006/digital-signature';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
export const TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform';

export const DIGEST_METHOD: Readonly<Record<Digest, string>> = {
  md5: 'http://www.w3.org/2001/04/xmldsig-more#md5',
  sha1: `${DSIG}sha1`,
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha384: 'http://www.w3.org/2001/04/xmldsig-more#sha384',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
};
export const SIGNATURE_METHOD: Readonly<Record<Digest, string>> = {
  md5: 'http://www.w3.org/2001/04/xmldsig-more#rsa-md5',
  sha1: `${DSIG}rsa-sha1`,
  sha256: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  sha384: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384',
  sha512: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
};

const FOLDER = 'package/services/digital-signature';
export const ORIGIN = `${FOLDER}/origin.psdsor`;
export const ORIGIN_RELATIONSHIPS = `${FOLDER}/_rels/origin.psdsor.rels`;
export const SIGNATURE = `${FOLDER}/xml-signature/signature.psdsxs`;
const SIGNATURE_RELATIONSHIPS = `${FOLDER}/xml-signature/_rels/signature.psdsxs.rels`;
export const CERTIFICATE = `${FOLDER}/certificate/1.cer`;
export const ORIGIN_RELATION: Relation = { id: 'Rorigin', type: `${RELATION}/origin`, target: `/${ORIGIN}` };

export interface Signing {
  readonly signer: Identity;
  readonly digest?: Digest;
  /** Of the references, where another than of the signature. */
  readonly partDigest?: Digest;
  /** Parts the manifest leaves out. */
  readonly omit?: readonly string[];
  /** URI of a reference in place of the usual one. */
  readonly uri?: (name: string) => string;
  /** References besides the usual ones, as XML. */
  readonly moreReferences?: readonly string[];
  /** Without these the root relationships are signed as a whole and by type. */
  readonly rootReferences?: readonly ('whole' | 'types' | 'ids')[];
  /** Line breaks into every base64 text, and blanks. */
  readonly brokenBase64?: boolean;
  /** The certificate in KeyInfo in place of a part. */
  readonly keyInfo?: boolean;
  readonly withoutCertificate?: boolean;
  /** In place of the signer's. */
  readonly certificate?: Uint8Array;
  readonly comments?: boolean;
  readonly withoutNull?: boolean;
  readonly signatureMethod?: string;
  readonly canonicalization?: string;
  readonly time?: string;
  readonly timestamp?: TimestampOptions;
  /** Changes what is about to be signed, before its digest is taken. */
  readonly bendObject?: (object: string) => string;
  readonly bendSignedInfo?: (signedInfo: string) => string;
  /** Changes the finished document. */
  readonly bendDocument?: (document: string) => string;
}

const base64 = (data: Uint8Array, broken = false): string => {
  const text = Buffer.from(data).toString('base64');
  return broken ? `\n  ${(text.match(/.{1,20}/gu) ?? []).join('\n  ')}\n` : text;
};

const element = (name: string, attributes: Readonly<Record<string, string>>, inner = ''): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('')}>${inner}</${name}>`;

const transform = (uri: string, inner = ''): string => element('Transform', { Algorithm: uri }, inner);

export const reference = (uri: string, digest: Digest, data: Uint8Array, transforms = '', broken = false): string =>
  element('Reference', { URI: uri }, `${transforms === '' ? '' : `<Transforms>${transforms}</Transforms>`}${element('DigestMethod', { Algorithm: DIGEST_METHOD[digest] })}<DigestValue>${base64(digestOf(digest, data), broken)}</DigestValue>`);

/** Canonical form of relationships that hold nothing to escape. */
export const canonicalRelationships = (list: readonly Relation[], asTransformed: boolean): string => {
  const sorted = asTransformed ? [...list].sort((a, b) => (a.id < b.id ? -1 : 1)) : list;
  const mode = (one: Relation): Readonly<Record<string, string>> => (asTransformed || one.mode !== undefined ? { TargetMode: one.mode ?? 'Internal' } : {});
  const rows = sorted.map((one) => element('Relationship', { Id: one.id, Target: one.target, ...mode(one), Type: one.type }));
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
};

const rootReferences = (list: readonly Relation[], { rootReferences: wanted = ['whole', 'types'], brokenBase64 }: Signing, digest: Digest): readonly string[] => {
  const uri = `/${ROOT_RELATIONSHIPS}?ContentType=${contentTypeOf(ROOT_RELATIONSHIPS)}`;
  const chosen = list.filter(({ type }) => type !== ORIGIN_RELATION.type);
  const selector: Readonly<Record<'types' | 'ids', string>> = {
    types: [...new Set(chosen.map(({ type }) => type))].map((type) => element('opc:RelationshipsGroupReference', { 'xmlns:opc': OPC_DSIG, SourceType: type })).join(''),
    ids: chosen.map(({ id }) => element('opc:RelationshipReference', { 'xmlns:opc': OPC_DSIG, SourceId: id })).join(''),
  };
  return wanted.map((kind) =>
    kind === 'whole'
      ? reference(uri, digest, utf8(canonicalRelationships(list, false)), transform(C14N), brokenBase64)
      : reference(uri, digest, utf8(canonicalRelationships(chosen, true)), transform(TRANSFORM, selector[kind]) + transform(C14N), brokenBase64),
  );
};

const properties = (time: string): string =>
  `<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature"><SignatureTime xmlns="${OPC_DSIG}"><Format>YYYY-MM-DDThh:mm:ss.sTZD</Format><Value>${time}</Value></SignatureTime></SignatureProperty></SignatureProperties>`;

/** The PKCS #1 v1.5 block of a signer that leaves the NULL parameter out. */
const signWithoutNull = ({ key }: Identity, digest: Digest, data: Uint8Array): Uint8Array =>
  new Uint8Array(privateEncrypt({ key: key.private, padding: constants.RSA_PKCS1_PADDING }, seq(seq(oid(DIGEST_OID[digest])), octets(digestOf(digest, data)))));

export const withNull = (digest: Digest): Uint8Array => algorithm(DIGEST_OID[digest]);

const inDocument = (canonical: string): string => canonical.replace(` xmlns="${DSIG}"`, '');

const signatureDocument = (objectText: string, options: Signing, digest: Digest): string => {
  const { signer, comments = false, brokenBase64 = false } = options;
  const bend = options.bendSignedInfo ?? ((text: string) => text);
  const signedInfo = bend(
    `<SignedInfo xmlns="${DSIG}">${element('CanonicalizationMethod', { Algorithm: options.canonicalization ?? (comments ? `${C14N}#WithComments` : C14N) })}${element('SignatureMethod', { Algorithm: options.signatureMethod ?? SIGNATURE_METHOD[digest] })}${
      reference('#idPackageObject', digest, utf8(objectText), '', brokenBase64).replace('<Reference ', '<Reference Type="http://www.w3.org/2000/09/xmldsig#Object" ').replace(/Type="([^"]*)" URI="([^"]*)"/u, 'Type="$1" URI="$2"')
    }</SignedInfo>`,
  );
  const value = options.withoutNull ? signWithoutNull(signer, digest, utf8(signedInfo)) : signWith(signer.key, digest, utf8(signedInfo));
  const certificate = options.certificate ?? signer.certificate;
  const keyInfo = options.keyInfo ? `<KeyInfo><X509Data><X509Certificate>${base64(certificate, brokenBase64)}</X509Certificate></X509Data></KeyInfo>` : '';
  const stamp = options.timestamp === undefined ? '' : `<Object><TimeStamp xmlns="${OPC_DSIG}" Id="idSignatureTimestamp"><Comment></Comment><EncodedTime>${base64(timestampToken(value, options.timestamp))}</EncodedTime></TimeStamp></Object>`;
  return `<?xml version="1.0" encoding="utf-8"?><Signature Id="idPackageSignature" xmlns="${DSIG}">${inDocument(signedInfo)}<SignatureValue>${base64(value, brokenBase64)}</SignatureValue>${keyInfo}${inDocument(objectText)}${stamp}</Signature>`;
};

const objectOf = (files: OpcFiles, root: readonly Relation[], options: Signing, partDigest: Digest): string => {
  const { omit = [], brokenBase64, uri = (name: string) => `/${name}?ContentType=${contentTypeOf(name)}` } = options;
  const parts = [...files].filter(([name]) => name !== CONTENT_TYPES && name !== ROOT_RELATIONSHIPS && !name.startsWith(FOLDER) && !omit.includes(name));
  const references = [
    ...parts.map(([name, data]) => reference(uri(name), partDigest, data, '', brokenBase64)),
    ...(omit.includes(ROOT_RELATIONSHIPS) ? [] : rootReferences(root, options, partDigest)),
    ...(options.moreReferences ?? []),
  ];
  return `<Object xmlns="${DSIG}" Id="idPackageObject"><Manifest>${references.join('')}</Manifest>${properties(options.time ?? '2026-01-02T12:00:00.0Z')}</Object>`;
};

/** Adds origin, signature and certificate to the files. `root` are the package's own relationships. */
export const signOpc = (files: OpcFiles, root: readonly Relation[], options: Signing): void => {
  const digest = options.digest ?? 'sha256';
  const all = [...root, ORIGIN_RELATION];
  files.set(ORIGIN, new Uint8Array());
  files.set(ROOT_RELATIONSHIPS, utf8(relationships(all)));
  files.set(ORIGIN_RELATIONSHIPS, utf8(relationships([{ id: 'Rsig', type: `${RELATION}/signature`, target: `/${SIGNATURE}` }])));
  const objectText = (options.bendObject ?? ((text: string) => text))(objectOf(files, all, options, options.partDigest ?? digest));
  files.set(SIGNATURE, utf8(signatureDocument(objectText, options, digest)));
  if (!options.keyInfo && !options.withoutCertificate) {
    files.set(SIGNATURE_RELATIONSHIPS, utf8(relationships([{ id: 'Rcert', type: `${RELATION}/certificate`, target: `/${CERTIFICATE}` }])));
    files.set(CERTIFICATE, options.certificate ?? options.signer.certificate);
  }
  files.set(CONTENT_TYPES, utf8(contentTypes(files)));
  if (options.bendDocument !== undefined) edit(SIGNATURE, options.bendDocument)(files);
};

/** Text of the signature document. */
export const signatureIn = (files: OpcFiles): string => textIn(files, SIGNATURE);
