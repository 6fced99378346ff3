/** Every signature of a file: the primary ones and those nested below them. Malformed input is an invalid signature, never an exception. */
import { OID } from '../formats/asn1/oids.ts';
import { parseIndirectData } from '../formats/authenticode/spc.ts';
import type { Catalog } from '../formats/catalog/types.ts';
import { valuesOf } from '../formats/cms/attributes.ts';
import { parseSignedData, type SignedData } from '../formats/cms/signed-data.ts';
import type { PeCertificate } from '../formats/pe/image.ts';
import { type Certificate, parseCertificate } from '../formats/x509/certificate.ts';
import { digestName } from './algorithms.ts';
import { type Anchor, type AnchorSet, builtInAnchors, certificateAnchor } from './anchors.ts';
import { attempt } from './attempt.ts';
import { Budget } from './chain.ts';
import { catalogCover, type Cover, indirectCover, type SignedFile } from './cover.ts';
import { bestGrade, catalogGrade } from './grade.ts';
import { judge, unreadableSignature } from './judge.ts';
import type { Grade, Signature } from './signature.ts';
import type { Trust } from './stamp-authority.ts';

export { bestGrade, gradeLabel, gradeRank } from './grade.ts';

export interface TrustContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** DER certificates from the policy: they can make a vendor's chain trusted, never give a Microsoft grade. */
  readonly extraRoots: readonly Uint8Array[];
  /** Injected by tests only. */
  readonly anchors?: AnchorSet;
}

export interface EmbeddedInput extends SignedFile {
  readonly certificates: readonly PeCertificate[];
  /** Rules of the certificate table that the file breaks: each invalidates every signature in it. */
  readonly certificateProblems: readonly string[];
}

const PKCS7 = 2;
const MAX_PADDING = 7;
/** Two levels and a handful of signatures is the most that genuine files show. */
const MAX_DEPTH = 4;
const MAX_NESTED = 16;

const userRoot = (der: Uint8Array): readonly Anchor[] => {
  const { value } = attempt(() => parseCertificate(der));
  return value === undefined ? [] : [certificateAnchor('user', 'user', value)];
};

const roots = new WeakMap<readonly Uint8Array[], readonly Anchor[]>();

/** Whom to believe, with a fresh budget for one file. */
export const trustOf = ({ anchors, extraRoots }: TrustContext): Trust => {
  const userRoots = roots.get(extraRoots) ?? extraRoots.flatMap(userRoot);
  roots.set(extraRoots, userRoots);
  return { anchors: anchors ?? builtInAnchors(), userRoots, budget: new Budget() };
};

/** Certificates of a PE are parsed once for their algorithms and once to be verified. */
const parsed = new WeakMap<Uint8Array, ReturnType<typeof readSignedData>>();
const readSignedData = (data: Uint8Array) => attempt(() => parseSignedData(data, 'signature'));
const signedDataOf = (data: Uint8Array): ReturnType<typeof readSignedData> => {
  const found = parsed.get(data) ?? readSignedData(data);
  parsed.set(data, found);
  return found;
};

const nestedOf = ({ signers }: SignedData): readonly Uint8Array[] => signers.flatMap(({ unsignedAttributes }) => valuesOf(unsignedAttributes, OID.nestedSignature));

interface Walk {
  readonly cover: Cover;
  readonly context: TrustContext;
  readonly trust: Trust;
  readonly problems: readonly string[];
  readonly listedAt: number | undefined;
  readonly signatures: Signature[];
}

const judgeOne = (walk: Walk, place: Signature['place'], signedData: SignedData, bag: readonly Certificate[]): Signature => {
  const { value: covered, cause } = attempt(() => walk.cover(signedData, place === 'nested'));
  if (covered === undefined) return unreadableSignature(place, [...walk.problems, `signed content: ${cause}`]);
  const { value, cause: why } = attempt(() => judge({ place, signedData, bag, covered, listedAt: walk.listedAt, problems: walk.problems }, walk.trust, walk.context.now));
  return value ?? unreadableSignature(place, [...walk.problems, why ?? '']);
};

/** A signature and, below it, those nested in it. The bag grows with the depth, which is bounded. */
const visit = (walk: Walk, place: Signature['place'], signedData: SignedData, outer: readonly Certificate[], depth: number): void => {
  const bag = [...signedData.certificates, ...outer];
  walk.signatures.push(judgeOne(walk, place, signedData, bag));
  for (const data of nestedOf(signedData)) {
    if (depth === MAX_DEPTH || walk.signatures.length >= MAX_NESTED) {
      walk.signatures.push(unreadableSignature('nested', ['more nested signatures than are read']));
      return;
    }
    const { value, cause } = attempt(() => parseSignedData(data, 'signature'));
    if (value === undefined) walk.signatures.push(unreadableSignature('nested', [`nested signature: ${cause}`]));
    else visit(walk, 'nested', value, bag, depth + 1);
  }
};

const paddingProblems = (trailing: Uint8Array, limit: number): string[] =>
  trailing.length > limit || trailing.some((byte) => byte !== 0) ? [`${trailing.length} bytes behind the signature are covered by no digest`] : [];

const walkOf = (context: TrustContext, cover: Cover, problems: readonly string[], listedAt?: number): Walk => ({
  cover, context, trust: trustOf(context), problems, listedAt, signatures: [],
});

/** Signatures of a PE, nested ones after their parent. None without certificates and without problems. */
export const verifyEmbedded = ({ certificates, certificateProblems, ...file }: EmbeddedInput, context: TrustContext): Signature[] => {
  if (certificates.length === 0 && certificateProblems.length > 0) return [unreadableSignature('embedded', certificateProblems)];
  return certificates.slice(0, MAX_NESTED).flatMap(({ type, data }) => {
    if (type !== PKCS7) return [unreadableSignature('embedded', [...new Set([...certificateProblems, `certificate type ${type} instead of 2 (PKCS#7)`])])];
    const { value, cause } = signedDataOf(data);
    if (value === undefined) return [unreadableSignature('embedded', [...certificateProblems, `signature: ${cause}`])];
    const walk = walkOf(context, indirectCover('file', OID.spcPeImageData, file), [...certificateProblems, ...paddingProblems(value.trailing, MAX_PADDING)]);
    visit(walk, 'embedded', value, [], 1);
    return walk.signatures;
  });
};

/** Signature of a cabinet: `pkcs7` are the bytes its header points at. `problems`: what else is wrong with the cabinet, each invalidates it. */
export const verifyCabinet = (pkcs7: Uint8Array, digest: SignedFile['digest'], context: TrustContext, problems: readonly string[] = []): Signature[] => {
  const { value, cause } = readSignedData(pkcs7);
  if (value === undefined) return [unreadableSignature('cabinet', [...problems, `signature: ${cause}`])];
  const walk = walkOf(context, indirectCover('cabinet', OID.spcCabData, { digest, pageHashes: () => false }), [...problems, ...paddingProblems(value.trailing, MAX_PADDING)]);
  visit(walk, 'cabinet', value, [], 1);
  return walk.signatures;
};

/** Signatures of a catalog and its grade, after its attributes have been compared with them. No signer: no signature. */
export const verifyCatalog = (catalog: Catalog, context: TrustContext): { readonly signatures: readonly Signature[]; readonly grade: Grade } => {
  if (catalog.signedData.signers.length === 0) return { signatures: [], grade: 'unsigned' };
  const walk = walkOf(context, catalogCover(catalog), paddingProblems(catalog.signedData.trailing, 0), catalog.thisUpdate);
  visit(walk, 'catalog', catalog.signedData, [], 1);
  const own = catalog.members.every(({ algorithm }) => algorithm === 'sha1') ? ['weak-digest: the catalog identifies its members by SHA-1 only'] : [];
  const signatures = walk.signatures.map((signature): Signature => {
    const { grade, note } = catalogGrade(signature.grade, catalog.attributes);
    return { ...signature, grade, notes: [...signature.notes, ...own, ...(note === undefined ? [] : [note])] };
  });
  return { signatures, grade: bestGrade(signatures) };
};

const statedAlgorithms = (signedData: SignedData, depth: number): readonly string[] => {
  const own = attempt(() => digestName(parseIndirectData(signedData.content ?? new Uint8Array(0)).digestAlgorithm)).value;
  const nested = depth === MAX_DEPTH ? [] : nestedOf(signedData).slice(0, MAX_NESTED);
  const below = nested.flatMap((data) => {
    const { value } = attempt(() => parseSignedData(data, 'signature'));
    return value === undefined ? [] : statedAlgorithms(value, depth + 1);
  });
  return own === undefined ? below : [own, ...below];
};

/** Digest algorithms that the signatures of a PE state, nested ones included: what `verifyEmbedded` will ask for. */
export const embeddedAlgorithms = (certificates: readonly PeCertificate[]): readonly string[] => {
  const stated = certificates.flatMap(({ data }) => {
    const { value } = signedDataOf(data);
    return value === undefined ? [] : statedAlgorithms(value, 1);
  });
  return [...new Set(stated)];
};
