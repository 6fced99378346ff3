import type { Outcome, Severity } from '../policy/words.ts';
import { sha256Hex } from '../trust/digest.ts';
import type { Evaluation } from './evaluate.ts';
import type { Counts, Finding } from './verdict.ts';

const encoder = new TextEncoder();

/** Worst first. */
const ORDER: readonly Outcome[] = ['fail', 'unknown', 'warn', 'pass', 'not-applicable'];

export const worst = (outcomes: readonly Outcome[]): Outcome => ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'unknown';

/** Stable while the finding stands: no line numbers, no message; an ordinal tells equal places apart. */
const fingerprintOf = (parts: readonly string[]): string => sha256Hex(encoder.encode(parts.join('\n')));

/** Turns what the rules saw in one package into findings, in catalogue order. */
export const findingsOf = (name: string, evaluations: readonly Evaluation[], severityOf: (rule: Evaluation['rule']) => Severity): readonly Finding[] => {
  const seen = new Map<string, number>();
  return evaluations.flatMap(({ rule, observations }) => {
    const severity = severityOf(rule);
    if (severity === 'off') return [];
    return observations.map((observation): Finding => {
      const subject = observation.subject ?? observation.file ?? name;
      const key = [rule.id, name, observation.file ?? '', subject].join('\n');
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return {
        rule: rule.id, family: rule.family, title: rule.title, severity, outcome: observation.outcome, package: name, subject,
        file: observation.file ?? null, line: observation.line ?? null, column: observation.column ?? null,
        message: observation.message, remedy: observation.remedy ?? rule.remedy,
        fingerprint: fingerprintOf([key, String(ordinal)]), waiver: null, cause: observation.cause ?? observation.file ?? `${rule.id}:${subject}`,
      };
    });
  });
};

const MEMBER: Readonly<Record<Outcome, keyof Counts>> = { pass: 'pass', warn: 'warn', fail: 'fail', unknown: 'unknown', 'not-applicable': 'notApplicable' };

/** Findings of one rule in one package. */
const groups = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.package}\n${finding.rule}`;
    const group = byRule.get(key);
    if (group === undefined) byRule.set(key, [finding]);
    else group.push(finding);
  }
  return [...byRule.values()];
};

const isBad = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn';

/** Each rule once per package, by its worst outcome; `waived` when every finding that is not a pass is waived. */
export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 };
  for (const group of groups(findings)) {
    const bad = group.filter(isBad);
    if (bad.length > 0 && bad.every(({ waiver }) => waiver !== null)) counts.waived++;
    else counts[MEMBER[worst(group.filter(({ waiver }) => waiver === null).map(({ outcome }) => outcome))]]++;
  }
  return counts;
};

export const blocks = ({ severity, outcome, waiver }: Finding): boolean => severity === 'block' && (outcome === 'fail' || outcome === 'unknown') && waiver === null;

/** Rules that block, each once per package. */
export const blockingOf = (findings: readonly Finding[]): number => groups(findings).filter((group) => group.some(blocks)).length;
