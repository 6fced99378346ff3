/** Certification paths (RFC 5280 section 6 as far as Authenticode needs it): every path from a leaf that its certificates allow. */
import { equalBytes } from '../formats/bytes.ts';
import type { Certificate } from '../formats/x509/types.ts';
import { schemeOf } from './algorithms.ts';
import type { Anchor, AnchorSet } from './anchors.ts';
import { authorityProblem } from './authority.ts';
import { sha1Of, sha256Of } from './fingerprint.ts';
import { type PublicKeyInfo, verifies } from './keys.ts';

export interface Path {
  /** Leaf first; each verified under the next. A cross-certificate that ends the path is the last. */
  readonly certificates: readonly Certificate[];
  /** Verified the last certificate; `undefined` when nothing known did, or when the path ends in a cross-certificate. */
  readonly anchor: Anchor | undefined;
  /** The last certificate is a pinned cross-certificate of Microsoft Code Verification Root. */
  readonly crossSigned: boolean;
}

export interface Chains {
  /** Paths that reach an anchor or a cross-certificate, Microsoft's first. */
  readonly complete: readonly Path[];
  /** Paths that end without either. */
  readonly partial: readonly Path[];
  /** Links that claim to exist and do not hold. Decisive only when there is no complete path. */
  readonly broken: readonly string[];
}

export interface ChainRequest {
  readonly leaf: Certificate;
  /** Certificates that came with the signature. */
  readonly bag: readonly Certificate[];
  readonly anchors: AnchorSet;
  /** Roots the user added. */
  readonly userRoots: readonly Anchor[];
  /** EKU that the leaf is used for: an authority restricted to other purposes cannot issue it. */
  readonly purpose: string;
  /** Shared by all chains of one file. */
  readonly budget: Budget;
}

const MAX_LENGTH = 8;
const MAX_PATHS = 32;
/** Of one search. Genuine ones take fewer than ten. */
const MAX_CHECKS = 64;
/** Of one file with all its signatures and stamps. */
const MAX_FILE_CHECKS = 512;

/** Signature checks that one file may cost. Counted whether or not the answer is remembered: a verdict never depends on which files came before. */
export class Budget {
  #left = MAX_FILE_CHECKS;

  spend(): boolean {
    return this.#left-- > 0;
  }
}

/** Answers by certificate and key object: both are shared by all files that carry the same certificate. */
const links = new WeakMap<Certificate, WeakMap<Uint8Array, boolean>>();

/** Was `certificate` signed by this key? */
export const isSignedBy = (certificate: Certificate, key: PublicKeyInfo): boolean => {
  let answers = links.get(certificate);
  if (answers === undefined) links.set(certificate, (answers = new WeakMap()));
  const known = answers.get(key.spki);
  if (known !== undefined) return known;
  const scheme = schemeOf(certificate.signatureAlgorithm);
  const answer = scheme !== undefined && verifies(key, scheme, certificate.tbs, certificate.signature);
  answers.set(key.spki, answer);
  return answer;
};

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

export const isSelfIssued = ({ subject, issuer }: Certificate): boolean => equalBytes(subject.der, issuer.der);

const sameAuthority = (a: { readonly spki: Uint8Array }, b: { readonly spki: Uint8Array }): boolean => equalBytes(a.spki, b.spki);

/** What signatures and messages call a certificate. */
export const nameOf = ({ subject }: Certificate): string => subject.commonName ?? subject.text;

class Search {
  readonly #request: ChainRequest;
  readonly #complete: Path[] = [];
  readonly #partial: Path[] = [];
  readonly #broken = new Set<string>();
  #checks = 0;

  constructor(request: ChainRequest) {
    this.#request = request;
  }

  run(): Chains {
    this.#visit([this.#request.leaf]);
    return { complete: this.#complete, partial: this.#partial, broken: [...this.#broken] };
  }

  /** Recursion is bounded by MAX_LENGTH. */
  #visit(path: readonly Certificate[]): void {
    const child = path[path.length - 1];
    if (child === undefined) return;
    if (this.#complete.length + this.#partial.length >= MAX_PATHS) {
      this.#giveUp();
      return;
    }
    if (path.length > 1 && this.#isCrossCertificate(child)) {
      this.#complete.push({ certificates: path, anchor: undefined, crossSigned: true });
      return;
    }
    const reached = this.#anchorsOf(child).filter((anchor) => this.#holds(child, anchor, anchor.kind === 'microsoft', anchor.id));
    for (const anchor of reached) this.#complete.push({ certificates: path, anchor, crossSigned: false });
    const above = path.length < MAX_LENGTH ? this.#issuersOf(path, child, reached) : [];
    for (const issuer of above) this.#visit([...path, issuer]);
    if (reached.length === 0 && above.length === 0) this.#partial.push({ certificates: path, anchor: undefined, crossSigned: false });
  }

  #giveUp(): false {
    this.#broken.add('the certificates allow more chains than are tried');
    return false;
  }

  #isCrossCertificate(certificate: Certificate): boolean {
    return this.#request.anchors.crossCertificates.some(({ sha1, sha256 }) => (sha256 === undefined ? sha1 === sha1Of(certificate) : sha256 === sha256Of(certificate)));
  }

  #anchorsOf(child: Certificate): Anchor[] {
    const { anchors, userRoots } = this.#request;
    const named = ({ subjectDer }: Anchor): boolean => equalBytes(subjectDer, child.issuer.der);
    return [...anchors.roots.filter(named), ...anchors.publicRoots(child.issuer.der), ...userRoots.filter(named)].filter(
      ({ subjectKeyId }) => !differ(subjectKeyId, child.authorityKeyId),
    );
  }

  /**
   * Certificates of the bag that issued `child`. Nothing else completes a chain: Windows loads a driver before there is a network, so
   * its signature must bring its authorities along.
   */
  #issuersOf(path: readonly Certificate[], child: Certificate, reached: readonly Anchor[]): Certificate[] {
    const found: Certificate[] = [];
    for (const candidate of this.#request.bag) {
      if (!equalBytes(candidate.subject.der, child.issuer.der) || differ(candidate.subjectKeyId, child.authorityKeyId)) continue;
      if ([...path, ...found].some((other) => other === candidate || (sameAuthority(other, candidate) && equalBytes(other.der, candidate.der)))) continue;
      if (path.some((other) => sameAuthority(other, candidate) && equalBytes(other.subject.der, candidate.subject.der))) continue;
      // A root of the bag that is an anchor as well would only repeat the path without its anchor.
      if (isSelfIssued(candidate) && reached.some((anchor) => sameAuthority(anchor, candidate))) continue;
      if (this.#holds(child, candidate, true, nameOf(candidate)) && this.#mayIssue(candidate, path)) found.push(candidate);
    }
    return found;
  }

  #holds(child: Certificate, key: PublicKeyInfo, claims: boolean, name: string): boolean {
    if (++this.#checks > MAX_CHECKS || !this.#request.budget.spend()) return this.#giveUp();
    if (isSignedBy(child, key)) return true;
    if (claims) this.#broken.add(`${nameOf(child)}: its signature does not verify under ${name}`);
    return false;
  }

  #mayIssue(candidate: Certificate, path: readonly Certificate[]): boolean {
    const problem = authorityProblem(candidate, path, this.#request.purpose);
    if (problem !== undefined) this.#broken.add(problem);
    return problem === undefined;
  }
}

export const findChains = (request: ChainRequest): Chains => new Search(request).run();

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Certificates of the path that were not valid at `time`. Anchors and cross-certificates are pinned, so their dates do not count. */
export const dateProblems = ({ certificates, crossSigned }: Path, time: number): string[] =>
  (crossSigned ? certificates.slice(0, -1) : certificates).flatMap((certificate) => {
    if (time < certificate.notBefore) return [`${nameOf(certificate)} is valid from ${day(certificate.notBefore)} on, after ${day(time)}`];
    return time > certificate.notAfter ? [`${nameOf(certificate)} expired on ${day(certificate.notAfter)}, before ${day(time)}`] : [];
  });
