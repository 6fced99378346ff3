import { unionOf, type AnalysisResult } from '../../evidence/codeql.ts';
import { holdsAnalysableDriver } from '../analysed-drivers.ts';
import { currentRuleId, mustFixResults } from '../codeql-ids.ts';
import { judgeSuites, releasesToAnalyse } from '../codeql-targets.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn } from '../rule.ts';

const MAX_SHOWN = 20;

/** Under their newest name, so that one defect is one line whatever the run calls it. */
const byRule = (results: readonly AnalysisResult[]): ReadonlyMap<string, readonly AnalysisResult[]> => {
  const found = new Map<string, AnalysisResult[]>();
  for (const result of results) {
    const id = currentRuleId(result.rules[0] ?? '');
    const there = found.get(id);
    if (there === undefined) found.set(id, [result]);
    else there.push(result);
  }
  return found;
};

const described = (id: string, results: readonly AnalysisResult[]): string => {
  const total = results.reduce((sum, { count }) => sum + count, 0);
  const suppressed = results.reduce((sum, result) => sum + (result.suppressed ? result.count : 0), 0);
  const [sample] = results.flatMap(({ samples }) => samples);
  const at = sample === undefined || sample.uri === '' ? '' : `, first in ${sample.uri}${sample.line === undefined ? '' : `:${sample.line}`}`;
  return `${counted(total, 'result')} of ${id === '' ? 'an unnamed query' : id}${suppressed > 0 ? ` (${suppressed} suppressed, which changes nothing)` : ''}${at}`;
};

export const noMustFixResults = defineRule({
  id: 'SAST-004',
  family: 'static-analysis',
  title: 'Zero must-fix results (suppressions do not count)',
  seed: ['S20'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Fix the code; a suppression cannot pass certification.',
  why: 'Must-fix queries find defects that Microsoft refuses in a certified driver. A suppression hides the result from people, not from the certification test, so it is counted here as well.',
  authority: 'Microsoft Learn: static-tools-and-codeql, on suppressions',
  applies: holdsAnalysableDriver,
  needs: ['codeql'],
  uses: ['policy', 'binary', 'inf', 'tree'],
  tables: ['codeql', 'windows-releases'],
  *check({ codeql, inf }, context) {
    const analyses = codeql.map(({ value }) => value);
    const { results, doubts } = unionOf(analyses);
    const mustFix = new Set(judgeSuites(releasesToAnalyse(inf.map(({ value }) => value), context), analyses).flatMap((judgement) => [...judgement.mustFix]));
    const bad = new Set(mustFixResults(results, mustFix));
    const worse = [...byRule([...bad])];
    for (const [id, found] of worse.slice(0, MAX_SHOWN)) yield fail(`must be fixed: ${described(id, found)}`, { subject: id });
    if (worse.length > MAX_SHOWN) yield fail(`must be fixed: results of ${worse.length - MAX_SHOWN} more queries`);
    const others = [...byRule(results.filter((result) => !bad.has(result) && !result.suppressed && (result.level === 'error' || result.level === 'warning')))];
    for (const [id, found] of others.slice(0, MAX_SHOWN)) yield warn(described(id, found), { subject: id });
    if (others.length > MAX_SHOWN) yield warn(`results of ${others.length - MAX_SHOWN} more queries`);
    if (bad.size > 0) return;
    const [doubt] = doubts;
    if (doubt !== undefined) yield unknown(`no result must be fixed, but the run cannot be taken for complete: ${doubt}`);
    else if (others.length === 0) yield pass('no result must be fixed');
  },
});
