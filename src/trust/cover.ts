/** What a signature covers: the digest it states, and whether the thing at hand has it. */
import { parseIndirectData } from '../formats/authenticode/spc.ts';
import { OID } from '../formats/asn1/oids.ts';
import { equalBytes, hex } from '../formats/bytes.ts';
import type { Catalog } from '../formats/catalog/types.ts';
import type { SignedData } from '../formats/cms/types.ts';
import { digestLabel, digestName } from './algorithms.ts';
import { hashHex } from './digest.ts';
import type { Signature } from './signature.ts';

export interface Covered extends Pick<Signature, 'digestAlgorithm' | 'digest' | 'computedDigest' | 'pageHashes'> {
  /** eContentType that the signer must state. */
  readonly contentType: string;
  /** What messageDigest is over. */
  readonly content: readonly Uint8Array[];
  readonly problems: readonly string[];
}

/** How one kind of file is covered. Throws `FormatError` when the content cannot be read. */
export type Cover = (signedData: SignedData, nested: boolean) => Covered;

export interface SignedFile {
  /** Digest of the file as its kind defines it, lower-case hex; `undefined` when it was not computed. */
  readonly digest: (algorithm: string) => string | undefined;
  /** Does the file have the pages of this table? */
  readonly pageHashes: (version: 1 | 2, table: Uint8Array) => boolean;
}

const digestProblems = (what: string, algorithm: string | undefined, oid: string, stated: string, computed: string | undefined): string[] => {
  if (algorithm === undefined) return [`the digest algorithm ${digestLabel(oid)} of the ${what} is not supported`];
  if (computed === undefined) return [`the ${algorithm} digest of the ${what} was not computed`];
  return computed === stated ? [] : [`the ${what} has the ${algorithm} digest ${computed}, the signature states ${stated}`];
};

/** SpcIndirectData of a PE or of a cabinet, which nested signatures repeat with their own digest. */
export const indirectCover = (what: 'file' | 'cabinet', type: string, file: SignedFile): Cover => (signedData) => {
  const content = signedData.content ?? new Uint8Array(0);
  const stated = parseIndirectData(content);
  const algorithm = digestName(stated.digestAlgorithm);
  const digest = hex(stated.digest);
  const computedDigest = algorithm === undefined ? undefined : file.digest(algorithm);
  const pageHashes = stated.pageHashes === undefined ? undefined : { version: stated.pageHashes.version, valid: file.pageHashes(stated.pageHashes.version, stated.pageHashes.table) };
  return {
    contentType: OID.spcIndirectData, content: [content], digestAlgorithm: digestLabel(stated.digestAlgorithm), digest, computedDigest, pageHashes,
    problems: [
      ...(signedData.contentType === OID.spcIndirectData ? [] : [`the signed content has type ${signedData.contentType}`]),
      ...(stated.type === type ? [] : [`the signature is for content of type ${stated.type}, not for this kind of file`]),
      ...digestProblems(what, algorithm, stated.digestAlgorithm, digest, computedDigest),
      ...(pageHashes?.valid === false ? ['the page hashes do not match the file'] : []),
    ],
  };
};

/**
 * The trust list of a catalog. A nested signature either repeats the list or is detached: then it digests the parent's list
 * with tag and length.
 */
export const catalogCover = ({ signedData: catalog }: Catalog): Cover => (signedData, nested) => {
  const detached = nested && signedData.content === undefined;
  const content = (detached ? catalog.contentTlv : signedData.content) ?? new Uint8Array(0);
  const contentType = detached ? OID.data : OID.ctl;
  const [signer] = signedData.signers;
  const oid = signer?.digestAlgorithm.oid ?? '';
  const algorithm = digestName(oid);
  const repeated = detached || equalBytes(content, catalog.content ?? new Uint8Array(0));
  const computed = algorithm === undefined ? '' : hashHex(algorithm, [content]);
  return {
    contentType, content: [content], digestAlgorithm: digestLabel(oid), digest: computed, computedDigest: computed, pageHashes: undefined,
    problems: [
      ...(signedData.contentType === contentType ? [] : [`the signed content has type ${signedData.contentType}`]),
      ...(repeated ? [] : ['the nested signature covers another list than the one in this catalog']),
    ],
  };
};
