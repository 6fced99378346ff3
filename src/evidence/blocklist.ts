/** Lists of drivers that must not be used, and whether a file is on one of them. */
import type { LolDrivers } from '../formats/loldrivers/loldrivers.ts';
import type { FileAttributes, FileRule, SignerRule, SiPolicy } from '../formats/sipolicy/sipolicy.ts';
import type { PeVersion } from '../formats/pe/image.ts';

export type Blocklist =
  | { readonly kind: 'sipolicy'; readonly policy: SiPolicy }
  | { readonly kind: 'loldrivers'; readonly drivers: LolDrivers };

/** One signature as far as lists speak of it. */
export interface ListedSignature {
  /** Digests of tbsCertificate, from the leaf upwards. */
  readonly tbs: readonly string[];
  readonly publisher: string | undefined;
  readonly issuer: string | undefined;
  readonly programName: string | undefined;
  /** For messages: `embedded`, or the catalog's path. */
  readonly where: string;
}

export interface ListedFile {
  /** Flat and Authenticode, SHA-1 and SHA-256, of the whole file: lower-case hex. */
  readonly digests: readonly string[];
  /** Authenticode digests of the first page, which policies use too. */
  readonly firstPage: readonly string[];
  readonly version: PeVersion | undefined;
  readonly signatures: readonly ListedSignature[];
  readonly kernel: boolean;
}

/** Why a file is blocked, in words that lead to the entry. */
export interface Hit {
  readonly rule: string;
  readonly message: string;
}

const KERNEL = 131;
const USER_MODE = 12;

const numbers = (version: string): readonly number[] => {
  const parts = version.split('.').map(Number);
  return [0, 1, 2, 3].map((at) => parts[at] ?? 0);
};

/** Negative, zero or positive, part by part. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < 4; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const isName = (wanted: string | undefined, actual: string | undefined): boolean => wanted === undefined || wanted === '*' || wanted.toLowerCase() === actual?.trim().toLowerCase();

const namesFit = (rule: FileAttributes, { strings }: PeVersion): boolean =>
  isName(rule.fileName, strings['OriginalFilename']) && isName(rule.internalName, strings['InternalName']) && isName(rule.productName, strings['ProductName']) && isName(rule.fileDescription, strings['FileDescription']);

const isWithin = (version: string, minimum: string | undefined, maximum: string | undefined): boolean =>
  (minimum === undefined || compareVersions(version, minimum) >= 0) && (maximum === undefined || compareVersions(version, maximum) <= 0);

/** Attributes of a signer's rule: from the minimum on, up to the maximum, both included. */
const attributesFit = (rule: FileAttributes, version: PeVersion | undefined): boolean => version !== undefined && namesFit(rule, version) && isWithin(version.fileVersion, rule.minimum, rule.maximum);

/** A denial with one bound reads the other way round: a minimum denies what is not newer, a maximum what is not older. */
const denies = (rule: FileRule, version: PeVersion | undefined): boolean => {
  if (version === undefined || !namesFit(rule, version)) return false;
  return rule.minimum !== undefined && rule.maximum !== undefined ? isWithin(version.fileVersion, rule.minimum, rule.maximum) : isWithin(version.fileVersion, rule.maximum, rule.minimum);
};

const isNamed = (rule: FileRule): boolean => [rule.fileName, rule.internalName, rule.productName, rule.fileDescription].some((name) => name !== undefined);

const hasHash = ({ digests, firstPage }: ListedFile, hash: string): 'digest' | 'first page' | undefined => (digests.includes(hash) ? 'digest' : firstPage.includes(hash) ? 'first page' : undefined);

const isSpared = (file: ListedFile, exceptions: readonly FileRule[]): boolean =>
  exceptions.some((rule) => (rule.hash !== undefined ? hasHash(file, rule.hash) !== undefined : isNamed(rule) && attributesFit(rule, file.version)));

const isSignedBy = (rule: SignerRule, { tbs, publisher, issuer, programName }: ListedSignature): boolean =>
  tbs.includes(rule.root)
  && (rule.publisher === undefined || rule.publisher === publisher)
  && (rule.issuer === undefined || rule.issuer === issuer)
  && (rule.oem === undefined || rule.oem === programName);

const fileHits = (file: ListedFile, rules: readonly FileRule[]): readonly Hit[] =>
  rules.flatMap((rule): Hit[] => {
    if (rule.hash === undefined) return isNamed(rule) && denies(rule, file.version) ? [{ rule: rule.id, message: `its name and version ${file.version?.fileVersion ?? ''} are denied by "${rule.name}"` }] : [];
    const part = hasHash(file, rule.hash);
    return part === undefined ? [] : [{ rule: rule.id, message: `its ${part} ${rule.hash} is denied by "${rule.name}"` }];
  });

const signerHits = (file: ListedFile, rules: readonly SignerRule[]): readonly Hit[] =>
  rules.flatMap((rule): Hit[] => {
    const signature = file.signatures.find((each) => isSignedBy(rule, each));
    if (signature === undefined || isSpared(file, rule.exceptions)) return [];
    const attributes = rule.attributes.find((each) => attributesFit(each, file.version));
    if (rule.attributes.length > 0 && attributes === undefined) return [];
    const which = attributes === undefined ? '' : ` for files like "${attributes.name}"`;
    return [{ rule: rule.id, message: `the signer "${rule.name}" is denied${which}: ${signature.publisher ?? 'it'} signed it (${signature.where})` }];
  });

const policyHits = (file: ListedFile, { scenarios }: SiPolicy): readonly Hit[] =>
  scenarios.flatMap(({ value, files, signers }) => {
    // A digest is of one file, wherever it runs; names and signers are judged for the code they were written for.
    const isOurs = value === (file.kernel ? KERNEL : USER_MODE);
    return [...fileHits(file, isOurs ? files : files.filter(({ hash }) => hash !== undefined)), ...(isOurs ? signerHits(file, signers) : [])];
  });

const sampleHits = (file: ListedFile, { samples }: LolDrivers): readonly Hit[] => {
  for (const digest of file.digests) {
    const sample = samples.get(digest);
    if (sample !== undefined) return [{ rule: sample.entry, message: `its digest ${digest} is that of a ${sample.category || 'listed'} sample (entry ${sample.entry})` }];
  }
  return [];
};

/** Every rule that blocks the file, each once. */
export const hitsOf = (file: ListedFile, list: Blocklist): readonly Hit[] => {
  const found = list.kind === 'sipolicy' ? policyHits(file, list.policy) : sampleHits(file, list.drivers);
  return [...new Map(found.map((hit) => [hit.rule, hit])).values()];
};

/** When the list was last touched, `yyyy-mm-dd`, where it says so. */
export const dayOf = (list: Blocklist): string | undefined => {
  if (list.kind === 'loldrivers') return list.drivers.newest;
  return /\d{4}-\d{2}-\d{2}/.exec(list.policy.id ?? '')?.[0] ?? /\d{4}-\d{2}-\d{2}/.exec(list.policy.name ?? '')?.[0];
};
