import { blocks, worst } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';
import type { Family, Outcome } from '../policy/words.ts';

/** One rule in one package, as `counts` counts it. */
export interface RuleResult {
  readonly rule: string;
  readonly family: Family;
  readonly title: string;
  readonly package: string;
  readonly severity: Finding['severity'];
  /** Worst outcome of what is not waived; `waived` when all that is not a pass is. */
  readonly status: Outcome | 'waived';
  readonly blocks: boolean;
  readonly findings: readonly Finding[];
}

const statusOf = (findings: readonly Finding[]): RuleResult['status'] => {
  const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn');
  if (open.length > 0 && open.every(({ waiver }) => waiver !== null)) return 'waived';
  return worst(findings.filter(({ waiver }) => waiver === null).map(({ outcome }) => outcome));
};

/** In the verdict's order: packages as given, rules in catalogue order. */
export const ruleResults = ({ findings }: Pick<Verdict, 'findings'>): readonly RuleResult[] => {
  const grouped = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.package}\n${finding.rule}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [finding]);
    else group.push(finding);
  }
  return [...grouped.values()].map((group) => {
    const [{ rule, family, title, package: name, severity }] = group;
    return { rule, family, title, package: name, severity, status: statusOf(group), blocks: group.some(blocks), findings: group };
  });
};

/** What readers look for, and the families it is made of. */
export const GROUPS: readonly { readonly name: string; readonly families: readonly Family[] }[] = [
  { name: 'Signing', families: ['signing', 'catalog'] },
  { name: 'Package', families: ['package', 'inf'] },
  { name: 'Binaries', families: ['binary'] },
  { name: 'Security', families: ['static-analysis', 'security', 'antimalware'] },
  { name: 'Tests', families: ['hlk', 'testing'] },
  { name: 'Targeting', families: ['targeting', 'dependencies'] },
  { name: 'Rollout plan', families: ['plan', 'channel', 'monitoring', 'support'] },
  { name: 'Evidence', families: ['evidence'] },
];

export interface GroupResult {
  readonly name: string;
  readonly results: readonly RuleResult[];
  /** Worst first: what blocks, then what does not, then all passed. */
  readonly mark: 'fail' | 'unknown' | 'warn' | 'pass';
  /** Blocking rules, else rules that need a look, else rules that passed. */
  readonly number: number;
}

const judged = (name: string, results: readonly RuleResult[]): GroupResult => {
  const blocking = results.filter((result) => result.blocks);
  if (blocking.length > 0) return { name, results, mark: blocking.some(({ status }) => status === 'fail') ? 'fail' : 'unknown', number: blocking.length };
  const noted = results.filter(({ status }) => status === 'fail' || status === 'unknown' || status === 'warn');
  if (noted.length > 0) return { name, results, mark: 'warn', number: noted.length };
  return { name, results, mark: 'pass', number: results.filter(({ status }) => status === 'pass').length };
};

/** Groups with a rule that applies; the others are left out. */
export const groupResults = (results: readonly RuleResult[]): readonly GroupResult[] =>
  GROUPS.map(({ name, families }) => judged(name, results.filter(({ family }) => families.includes(family))))
    .filter(({ results: own }) => own.some(({ status }) => status !== 'not-applicable'));

export const GLYPHS = { fail: '❌', unknown: '❔', warn: '⚠️', pass: '✅' } as const;
