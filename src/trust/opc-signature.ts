/** One signature of an OPC package, judged: digests, signature value, who signed, when (results.md 1.4, steps 3 to 9). */
import { OID } from '../formats/asn1/oids.ts';
import { equalBytes, hex } from '../formats/bytes.ts';
import { type OpcPackage, partBytes } from '../formats/opc/package.ts';
import type { OpcSignature, PartReference } from '../formats/opc/signature.ts';
import type { SignaturePart } from '../formats/opc/signatures.ts';
import { type Certificate, parseCertificate } from '../formats/x509/certificate.ts';
import { isWeakDigest } from './algorithms.ts';
import { attempt } from './attempt.ts';
import { findChains, type Path } from './chain.ts';
import { hashBytes } from './digest.ts';
import { gradeOf } from './grade.ts';
import { anchorName, chainFacts, tbsFacts } from './judge.ts';
import { holdsDigestWithoutNull, verifies } from './keys.ts';
import { hasExtendedValidation, leafProblems, signerFacts } from './leaf.ts';
import { notesOf } from './notes.ts';
import type { PartDigests } from './opc-digests.ts';
import type { Signature } from './signature.ts';
import type { Trust } from './stamp-authority.ts';
import { type Stamp, stampOf } from './timestamp.ts';
import { heldPaths } from './validity.ts';

const MAX_CERTIFICATE = 1 << 20;
/** A package that was made anew differs in every part; nobody reads thousands of lines. */
const MAX_PROBLEMS = 20;

const bounded = (problems: readonly string[]): readonly string[] =>
  problems.length <= MAX_PROBLEMS ? problems : [...problems.slice(0, MAX_PROBLEMS), `and ${problems.length - MAX_PROBLEMS} more parts`];

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const objectProblems = ({ objects }: OpcSignature): readonly string[] =>
  objects.flatMap(({ id, canonical, algorithm, digest }) => (equalBytes(hashBytes(algorithm, [utf8(canonical)]), digest) ? [] : [`what is signed as #${id} has another digest than the signature states`]));

const partProblem = (opc: OpcPackage, digests: PartDigests, reference: PartReference): string | undefined => {
  const part = opc.part(reference.part);
  if (part === undefined) return `${reference.part} is signed and not in the package`;
  if (part.contentType !== reference.contentType) return `${part.name} has the content type ${part.contentType ?? 'none'}, signed was ${reference.contentType}`;
  const { value, cause } = attempt(() => digests.digest(reference, part));
  if (value === undefined) return `${part.name}: ${cause}`;
  return equalBytes(value, reference.digest) ? undefined : `${part.name} has another digest than the signature states`;
};

const partProblems = (opc: OpcPackage, digests: PartDigests, { parts }: OpcSignature): readonly string[] =>
  bounded(parts.flatMap((reference) => partProblem(opc, digests, reference) ?? []));

/** The certificate part before KeyInfo. A key that stands there naked proves nothing and is not looked at. */
const certificatesOf = (opc: OpcPackage, { certificate }: SignaturePart, { certificates }: OpcSignature): readonly Certificate[] =>
  [...(certificate === undefined ? [] : [partBytes(opc, certificate, MAX_CERTIFICATE)]), ...certificates].map((der) => parseCertificate(der));

/** OpenSSL refuses the one old signer that left NULL out of the DigestInfo. */
const isSignedWith = ({ spki, keyAlgorithm }: Certificate, { hash, signedInfo, value }: OpcSignature): boolean => {
  const key = { spki, keyAlgorithm };
  const data = utf8(signedInfo);
  return verifies(key, { kind: 'rsa', hash }, data, value) || holdsDigestWithoutNull(key, hash, hashBytes(hash, [data]), value);
};

const stampIn = ({ timestamp, value }: OpcSignature, bag: readonly Certificate[], trust: Trust): { readonly stamp: Stamp | undefined; readonly problems: readonly string[] } => {
  if (timestamp === undefined) return { stamp: undefined, problems: [] };
  const { value: stamp, cause } = attempt(() => stampOf(timestamp, value, bag, trust));
  if (stamp === undefined) return { stamp: undefined, problems: [`time stamp: ${cause}`] };
  return { stamp, problems: stamp.wrong ? stamp.facts.problems : [] };
};

interface Chained {
  readonly paths: readonly Path[];
  readonly everyPath: readonly Path[];
  /** Partner Center asks for a certificate it knows, not for a chain: these make nothing invalid. */
  readonly notes: readonly string[];
}

const chainsOf = (leaf: Certificate, bag: readonly Certificate[], stamp: Stamp | undefined, trust: Trust, now: number): Chained => {
  const chains = findChains({ ...trust, leaf, bag, purpose: OID.codeSigning });
  const { paths, problems } = heldPaths(leaf, chains, stamp, now);
  return { paths, everyPath: [...chains.complete, ...chains.partial], notes: [...problems, ...leafProblems(leaf)].map((problem) => `certificate: ${problem}`) };
};

/** Distinct digest algorithms of everything that is signed. */
export const digestMethodsOf = ({ objects, parts }: OpcSignature): readonly string[] => [...new Set([...objects, ...parts].map(({ algorithm }) => algorithm))].sort();

const statedDigest = ({ objects }: OpcSignature): Pick<Signature, 'digestAlgorithm' | 'digest' | 'computedDigest'> => {
  const [object] = objects.filter(({ id }) => id === 'idPackageObject');
  if (object === undefined) return { digestAlgorithm: '', digest: '', computedDigest: undefined };
  return { digestAlgorithm: object.algorithm, digest: hex(object.digest), computedDigest: hex(hashBytes(object.algorithm, [utf8(object.canonical)])) };
};

/** The weakest digest counts: one that is weak in the manifest is as good as none. */
const weakest = (signature: OpcSignature, stated: string): string => digestMethodsOf(signature).find(isWeakDigest) ?? stated;

/** Throws a `FormatError` for a certificate that cannot be read. */
export const judgeOpcSignature = (opc: OpcPackage, at: SignaturePart, signature: OpcSignature, digests: PartDigests, trust: Trust, now: number): Signature => {
  const bag = certificatesOf(opc, at, signature);
  const [leaf] = bag;
  const { stamp, problems: stampProblems } = stampIn(signature, bag, trust);
  const signed = leaf !== undefined && isSignedWith(leaf, signature);
  const problems = [
    ...objectProblems(signature),
    ...(leaf === undefined ? ['the certificate of the signer is not there'] : signed ? [] : [`the signature does not verify under the key of ${leaf.subject.text}`]),
    ...partProblems(opc, digests, signature),
    ...stampProblems,
  ];
  const valid = problems.length === 0;
  const chained = leaf === undefined ? undefined : chainsOf(leaf, bag, stamp, trust, now);
  const graded = leaf === undefined || chained === undefined ? undefined : gradeOf({ valid, leaf, ...chained, anchors: trust.anchors });
  const stated = statedDigest(signature);
  const covered = { digestAlgorithm: weakest(signature, stated.digestAlgorithm) };
  return {
    place: 'opc', valid, grade: graded?.grade ?? 'invalid', pin: graded?.pin, ...stated, signerDigestAlgorithm: signature.hash,
    signer: leaf && signerFacts(leaf), chain: chainFacts(graded?.path), tbs: tbsFacts(leaf, bag), anchor: anchorName(graded?.path), timestamp: stamp?.facts,
    programName: undefined, pageHashes: undefined, crossCertificateValidAtSigning: undefined, extendedValidation: leaf !== undefined && hasExtendedValidation(leaf),
    lapsed: false, problems, notes: [...notesOf(covered, signature.hash, leaf, graded?.path, stamp?.facts, graded?.pin), ...(chained?.notes ?? [])],
  };
};
