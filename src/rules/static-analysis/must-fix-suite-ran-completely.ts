import { unionOf } from '../../evidence/codeql.ts';
import { holdsAnalysableDriver } from '../analysed-drivers.ts';
import { judgeSuites, releasesToAnalyse } from '../codeql-targets.ts';
import type { SuiteJudgement } from '../codeql-versions.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

const observed = ({ release, suite, missingMustFix, missingMustRun, mustFix }: SuiteJudgement): Observation => {
  const where = { subject: release };
  if (suite === undefined) return unknown(`no suite of CodeQL is listed for ${release}`, where);
  if (missingMustFix.length > 0) return fail(`${counted(missingMustFix.length, 'must-fix query', 'must-fix queries')} of ${release} did not run: ${listed(missingMustFix)}`, where);
  const left = missingMustRun.length === 0 ? '' : `; of the others that must run, ${listed(missingMustRun)} did not`;
  return pass(`all ${mustFix.size} must-fix queries of ${release} ran${left}`, where);
};

export const mustFixSuiteRanCompletely = defineRule({
  id: 'SAST-003',
  family: 'static-analysis',
  title: 'Must-fix suite executed completely',
  seed: ['S20'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run microsoft/windows-drivers:windows-driver-suites/recommended.qls, which includes must-fix.',
  why: 'No result of a query that did not run is no good news. The certification test knows which queries a driver must have been put through.',
  authority: 'microsoft/Windows-Driver-Developer-Supplemental-Tools: suites mustfix.qls and mustrun.qls of the branches WHCP_*',
  applies: holdsAnalysableDriver,
  needs: ['codeql'],
  uses: ['policy', 'binary', 'inf', 'tree'],
  tables: ['codeql', 'windows-releases'],
  *check({ codeql, inf }, context) {
    const analyses = codeql.map(({ value }) => value);
    const [doubt] = unionOf(analyses).doubts;
    const judgements = judgeSuites(releasesToAnalyse(inf.map(({ value }) => value), context), analyses);
    for (const judgement of judgements) {
      const seen = observed(judgement);
      yield seen.outcome === 'pass' && doubt !== undefined ? unknown(`${seen.message}; but the run cannot be taken for complete: ${doubt}`, { subject: judgement.release }) : seen;
    }
  },
});
