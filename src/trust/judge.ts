/** One signature, judged: every check, then the grade. */
import { equalBytes } from '../formats/bytes.ts';
import { parseOpusInfo } from '../formats/authenticode/spc.ts';
import { OID } from '../formats/asn1/oids.ts';
import { singleValueOf } from '../formats/cms/attributes.ts';
import type { SignedData, SignerInfo } from '../formats/cms/types.ts';
import type { Certificate } from '../formats/x509/types.ts';
import { attempt } from './attempt.ts';
import { type Chains, findChains, type Path } from './chain.ts';
import type { Covered } from './cover.ts';
import { sha256Of, tbsOf } from './fingerprint.ts';
import { gradeOf } from './grade.ts';
import { hasExtendedValidation, leafProblems, signerFacts } from './leaf.ts';
import { notesOf } from './notes.ts';
import { checkSigner, envelopeProblems, signerDigest } from './signer.ts';
import type { Signature } from './signature.ts';
import type { Trust } from './stamp-authority.ts';
import { type Stamp, stampsOf } from './timestamp.ts';
import { chooseStamp, heldPaths } from './validity.ts';

export interface Judging {
  readonly place: Signature['place'];
  readonly signedData: SignedData;
  /** Its own certificates and those of the signatures it is nested in. */
  readonly bag: readonly Certificate[];
  readonly covered: Covered;
  /** When a catalog says it was made. */
  readonly listedAt: number | undefined;
  /** What is wrong around the signature: the certificate table, bytes behind it. */
  readonly problems: readonly string[];
}

/** A signature of which nothing can be said but that it is invalid. */
export const unreadableSignature = (place: Signature['place'], problems: readonly string[]): Signature => ({
  place, valid: false, grade: 'invalid', pin: undefined, digestAlgorithm: '', digest: '', computedDigest: undefined, signerDigestAlgorithm: '', signer: undefined,
  chain: [], tbs: [], anchor: undefined, timestamp: undefined, programName: undefined, pageHashes: undefined, crossCertificateValidAtSigning: undefined,
  extendedValidation: false, lapsed: false, problems, notes: [],
});

export const chainFacts = (path: Path | undefined): Signature['chain'] => {
  if (path === undefined) return [];
  const last = path.certificates[path.certificates.length - 1];
  const above = path.certificates.slice(1).map((certificate) => ({ subject: certificate.subject.text, sha256: sha256Of(certificate), notAfter: certificate.notAfter }));
  return path.anchor === undefined ? above : [...above, { subject: last?.issuer.text ?? '', sha256: path.anchor.sha256, notAfter: path.anchor.notAfter }];
};

/** More than any genuine chain has. */
const MAX_ABOVE = 16;

/** By issuer name through the certificates at hand, whether a valid chain comes of it or not: who blocks a signer blocks its expired certificates too. */
export const tbsFacts = (leaf: Certificate | undefined, bag: readonly Certificate[]): Signature['tbs'] => {
  const found = new Set<Certificate>();
  const queue = leaf === undefined ? [] : [leaf];
  for (let next = queue.shift(); next !== undefined && found.size < MAX_ABOVE; next = queue.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    const { issuer } = next;
    queue.push(...bag.filter(({ subject }) => equalBytes(subject.der, issuer.der)).slice(0, MAX_ABOVE));
  }
  return [...new Set([...found].flatMap((certificate) => tbsOf(certificate) ?? []))];
};

export const anchorName = (path: Path | undefined): string | undefined => (path?.crossSigned === true ? 'cross-certificate' : path?.anchor?.id);

const crossValidAt = (path: Path | undefined, stamp: Stamp | undefined): boolean | undefined => {
  const cross = path?.crossSigned === true ? path.certificates[path.certificates.length - 1] : undefined;
  if (cross === undefined || stamp?.facts.trusted !== true) return undefined;
  return cross.notBefore <= stamp.facts.time && stamp.facts.time <= cross.notAfter;
};

const programNameOf = (signer: SignerInfo): { readonly name: string | undefined; readonly problems: readonly string[] } => {
  const value = singleValueOf(signer.signedAttributes, OID.spcOpusInfo);
  const read = attempt(() => (value === undefined ? undefined : parseOpusInfo(value).programName));
  return read.cause === undefined ? { name: read.value, problems: [] } : { name: undefined, problems: [`program name: ${read.cause}`] };
};

const NO_CHAINS: Chains = { complete: [], partial: [], broken: [] };

export const judge = (judging: Judging, trust: Trust, now: number): Signature => {
  const { place, signedData, bag, covered } = judging;
  const [signer] = signedData.signers;
  if (signer === undefined) return unreadableSignature(place, [...judging.problems, 'nobody signed it']);
  const check = checkSigner(signer, [covered.contentType], covered.content, bag);
  const leaf = check.certificate;
  const program = programNameOf(signer);
  const { stamp, problems: stampProblems } = chooseStamp(stampsOf(signer, bag, trust), judging.listedAt);
  const chains = leaf === undefined ? NO_CHAINS : findChains({ ...trust, leaf, bag, purpose: OID.codeSigning });
  const held = leaf === undefined ? { paths: [], problems: [], dates: [] } : heldPaths(leaf, chains, stamp, now);
  const problems = [...new Set([
    ...judging.problems, ...covered.problems, ...envelopeProblems(signedData, signer), ...check.problems, ...program.problems,
    ...(leaf === undefined ? [] : leafProblems(leaf)), ...held.problems, ...stampProblems,
  ])];
  const valid = problems.length === 0;
  const graded = leaf === undefined ? undefined : gradeOf({ valid, leaf, paths: held.paths, everyPath: [...chains.complete, ...chains.partial], anchors: trust.anchors });
  return {
    place, valid, grade: graded?.grade ?? 'invalid', pin: graded?.pin,
    digestAlgorithm: covered.digestAlgorithm, digest: covered.digest, computedDigest: covered.computedDigest, signerDigestAlgorithm: signerDigest(signer),
    signer: leaf && signerFacts(leaf), chain: chainFacts(graded?.path), tbs: tbsFacts(leaf, bag), anchor: anchorName(graded?.path), timestamp: stamp?.facts,
    programName: program.name, pageHashes: covered.pageHashes, crossCertificateValidAtSigning: crossValidAt(graded?.path, stamp),
    extendedValidation: leaf !== undefined && hasExtendedValidation(leaf),
    lapsed: !valid && problems.every((problem) => held.dates.includes(problem)),
    problems, notes: notesOf(covered, signerDigest(signer), leaf, graded?.path, stamp?.facts, graded?.pin),
  };
};
