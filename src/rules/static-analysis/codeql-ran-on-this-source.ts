import type { CodeqlAnalysis } from '../../evidence/codeql.ts';
import { unionOf } from '../../evidence/codeql.ts';
import { holdsAnalysableDriver } from '../analysed-drivers.ts';
import { countingClaims, type PlacedClaim } from '../claims.ts';
import { WINDOWS_DRIVERS } from '../codeql-versions.ts';
import { defineRule, fail, pass, unknown, type Fact, type Observation } from '../rule.ts';
import { listed } from '../paths.ts';

const MAX_DOUBTS = 5;
const NAME_IT = 'Name the SARIF in a claim of driver-gate.evidence.yml for this package: `source: {commit: <commit that was built>}` and `artifacts: [{path: <codeql.sarif>, sha256: <its SHA-256>}]`.';

/** Command line tools before 2.7 knew no packs and had the drivers' queries beside them. */
const knowsNoPacks = (cli: string | undefined): boolean => /^2\.[0-6]\./.test(cli ?? '');

const commitOf = ({ claim }: PlacedClaim): readonly string[] => (claim.source === undefined ? [] : [claim.source.commit]);

const short = (commits: Iterable<string>): string => listed([...commits].map((commit) => commit.slice(0, 12)), 3);

/** Which commit a file analysed, and whether it is the one that was built. */
const commitOfFile = ({ file, value, sha256 }: Fact<'codeql'>, claims: readonly PlacedClaim[]): Observation => {
  const where = { file, subject: file, cause: file };
  const names = ({ claim }: PlacedClaim): boolean => sha256 !== undefined && claim.artifacts.some((artifact) => artifact.sha256 === sha256);
  const named = claims.filter(names).flatMap(commitOf);
  const others = claims.filter((each) => !names(each)).flatMap(commitOf);
  const revisions = value.runs.flatMap((run) => run.revisions).map((revision) => revision.toLowerCase());
  const stated = new Set(revisions.length > 0 ? revisions : named);
  const built = new Set(others.length > 0 ? others : named);
  if (stated.size === 0) return unknown('nothing says which commit was analysed: CodeQL does not write it down', { ...where, remedy: NAME_IT });
  if (built.size === 0) return unknown(`it analysed commit ${short(stated)}, and no claim says which one this package was built from`, { ...where, remedy: NAME_IT });
  const strange = [...stated].filter((commit) => !built.has(commit));
  return strange.length > 0 ? fail(`it analysed commit ${short(strange)}, this package was built from ${short(built)}`, where) : pass(`CodeQL ran on commit ${short(stated)}`, where);
};

const hasDriverQueries = ({ runs }: CodeqlAnalysis): boolean => runs.some(({ packs, cli, rules }) => packs.has(WINDOWS_DRIVERS) || (packs.size === 0 && knowsNoPacks(cli) && rules.length > 0));

export const codeqlRanOnThisSource = defineRule({
  id: 'SAST-001',
  family: 'static-analysis',
  title: 'CodeQL ran on this source for this driver',
  seed: ['S20'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: '`codeql database analyze ... --format=sarifv2.1.0`.',
  why: 'Static analysis finds the mistakes that bring a kernel down before a customer does. Results of another commit, or of a run that broke off, look just as clean and say nothing of the driver that ships.',
  authority: 'Microsoft Learn: static-tools-and-codeql; driver-security-checklist item 12; OASIS SARIF 2.1.0',
  applies: holdsAnalysableDriver,
  needs: ['codeql'],
  uses: ['claims', 'binary', 'inf', 'tree'],
  *check({ codeql, claims, tree }, context) {
    const counting = countingClaims({ claims, tree }, context);
    const { doubts } = unionOf(codeql.map(({ value }) => value));
    for (const doubt of [...new Set(doubts)].slice(0, MAX_DOUBTS)) yield unknown(`the run cannot be taken for complete: ${doubt}`);
    if (!codeql.some(({ value }) => hasDriverQueries(value))) yield unknown(`no run used the query pack ${WINDOWS_DRIVERS}`);
    for (const found of codeql) yield commitOfFile(found, counting);
  },
});
