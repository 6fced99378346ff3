import { bareDigest } from '../policy/binding.ts';
import type { JudgedWaiver } from '../policy/waiver-validity.ts';
import type { Waiver, WaiverScope } from '../policy/waiver.ts';
import type { Finding, WaiverNote } from './verdict.ts';

/** What a scope compares with. */
export interface WaivedPackage {
  readonly name: string;
  /** Empty when the package was refused: nothing is waived for what has no identity. */
  readonly packageDigest: string;
  readonly driverVer: { readonly version: string } | null;
}

export interface Waived {
  readonly findings: readonly Finding[];
  /** Valid waivers that no finding needed: they can go, or name the wrong thing. */
  readonly unused: readonly Waiver[];
}

const partsOf = (version: string): readonly number[] | undefined =>
  /^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version) ? [...version.split('.').map(Number), 0, 0, 0].slice(0, 4) : undefined;

/** `2.5` and `2.5.0.0` are one version. */
const isAtMost = (version: string, most: string): boolean => {
  const [a, b] = [partsOf(version), partsOf(most)];
  if (a === undefined || b === undefined) return false;
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || (a[at] ?? 0) < (b[at] ?? 0);
};

const covers = (scope: WaiverScope | undefined, { name, packageDigest, driverVer }: WaivedPackage): boolean => {
  if (scope === undefined || packageDigest === '') return false;
  if (scope.kind === 'digest') return scope.packageDigest === bareDigest(packageDigest);
  return scope.package === name && driverVer !== null && isAtMost(driverVer.version, scope.maxVersion);
};

export const isOpen = ({ outcome, waiver }: Finding): boolean => waiver === null && (outcome === 'fail' || outcome === 'unknown' || outcome === 'warn');

const matches = ({ rule, subject }: Waiver, finding: Finding): boolean =>
  rule === finding.rule && (subject === undefined || subject === finding.subject || subject === finding.file);

const noteOf = ({ owner = '', reason = '', expires = '', ticket = '' }: Waiver): WaiverNote => ({ owner, reason, expires, ticket });

/**
 * Puts valid waivers on the findings they name. A waived finding keeps its outcome and carries the waiver; `unknown` and `warn`
 * may be waived where `fail` may. Of several waivers the first of the file holds.
 */
export const waive = (findings: readonly Finding[], packages: readonly WaivedPackage[], judged: readonly JudgedWaiver[]): Waived => {
  const valid = judged.filter(({ problems }) => problems.length === 0).map(({ waiver }) => waiver);
  const used = new Set<Waiver>();
  /** Findings name their package; where two bear one name, the waiver must cover both. */
  const coversAll = (scope: WaiverScope | undefined, name: string): boolean => {
    const named = packages.filter((one) => one.name === name);
    return named.length > 0 && named.every((one) => covers(scope, one));
  };
  const marked = findings.map((finding): Finding => {
    if (!isOpen(finding)) return finding;
    const waiver = valid.find((one) => matches(one, finding) && coversAll(one.scope, finding.package));
    if (waiver === undefined) return finding;
    used.add(waiver);
    return { ...finding, waiver: noteOf(waiver) };
  });
  return { findings: marked, unused: valid.filter((waiver) => !used.has(waiver)) };
};
