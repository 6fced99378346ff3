import { holdsAnalysableDriver } from '../analysed-drivers.ts';
import { judgeAllVersions, releasesToAnalyse } from '../codeql-targets.ts';
import type { VersionJudgement, VersionStatus } from '../codeql-versions.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

const OUTCOMES: Readonly<Record<VersionStatus, typeof pass>> = {
  minimum: pass, 'also-validated': pass, newer: warn, tolerated: warn, unstated: unknown, older: fail, unlisted: unknown,
};
const MEANING: Readonly<Record<VersionStatus, string>> = {
  minimum: 'as listed', 'also-validated': 'a version that Microsoft validated too', newer: 'newer than any that Microsoft lists', tolerated: 'older than listed, and named by another page of Microsoft\'s',
  unstated: 'cannot be compared', older: 'too old', unlisted: 'not listed yet',
};

const observed = ({ release, status, reason, option }: VersionJudgement): Observation => {
  const remedy = option === undefined ? 'Analyse with the newest listed versions, and narrow `targets` in the policy to the Windows releases that are certified.'
    : `Install CodeQL CLI ${option.cli}${option.windowsDrivers === undefined ? '' : ` and microsoft/windows-drivers ${option.windowsDrivers}`}, or newer ones that Microsoft lists.`;
  return OUTCOMES[status](`${release}: ${reason}: ${MEANING[status]}`, { subject: release, remedy });
};

export const codeqlVersionFitsTheTargets = defineRule({
  id: 'SAST-002',
  family: 'static-analysis',
  title: 'CodeQL CLI/pack valid for each certified Windows release',
  seed: ['S20', 'S11'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Install the versions named in the message.',
  why: 'Each Windows release is certified with its own minimum of CodeQL and of the drivers\' query pack: older ones lack queries that the certification test of that release asks for.',
  authority: 'Microsoft Learn: static-tools-and-codeql; microsoft/Windows-Driver-Developer-Supplemental-Tools, README and branches WHCP_*',
  applies: holdsAnalysableDriver,
  needs: ['codeql', 'inf'],
  uses: ['policy', 'binary', 'tree'],
  tables: ['codeql', 'windows-releases'],
  *check({ codeql, inf }, context) {
    const releases = releasesToAnalyse(inf.map(({ value }) => value), context);
    if (releases === undefined) {
      yield unknown('neither the INF nor the policy says for which Windows the package is', { remedy: 'Decorate the models sections of the INF, or set `targets` in the policy.' });
      return;
    }
    if (releases.length === 0) yield pass('none of the Windows releases that the package reaches asks for a version of CodeQL');
    else yield* judgeAllVersions(releases, codeql.map(({ value }) => value)).map(observed);
  },
});
