import type { HlkResults } from '../../evidence/results.ts';
import { isStale } from '../data/dated.ts';
import { architectureOf, buildRows } from '../matrix.ts';
import { reachesOf } from '../reaches.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';
import { buildName, windowsReleases } from '../windows-facts.ts';
import { releasesToCover, type ReleaseToCover } from '../windows-servicing.ts';

interface Run {
  readonly build: number;
  readonly architecture: string;
}

const observed = ({ build, server, names, architectures, need }: ReleaseToCover, runs: readonly Run[]): Observation => {
  const name = names[0] ?? buildName(build);
  const where = { subject: `${name}${server ? ' (server)' : ''}`, remedy: `Run on build ${build} (${name}) for ${architectures.join(' or ')}, and add the row.` };
  if (runs.some((run) => run.build === build && architectures.includes(run.architecture))) return pass(`${name} (${build}) is covered`, where);
  return need === 'must' ? fail(`no passed row is of ${name} (${build})`, where) : warn(`no passed row is of ${name} (${build}), which has only extended or long-term servicing left`, where);
};

/** HLK results name the family of Windows and not its build, so they stand for no row. */
const note = (results: readonly HlkResults[]): string => (results.some(({ role }) => role === 'results') ? '; HLK results do not say on which build they ran' : '');

export const everyServicedWindowsIsCovered = defineRule({
  id: 'TEST-003',
  family: 'testing',
  title: 'Every in-support Windows version in the target range is covered',
  seed: ['S09'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run on the builds listed.',
  why: 'An INF without an upper limit installs on every Windows from its lower limit on. What of that Microsoft still services is in use, and each release has its own kernel.',
  authority: 'Microsoft Learn: Windows release information and lifecycle pages',
  needs: ['claims', 'inf'],
  uses: ['hlk-results', 'policy', 'tree'],
  tables: ['windows-releases'],
  *check(facts, context) {
    const { rows, lacking } = buildRows(facts, context);
    yield* lacking;
    if (rows.length === 0) return;
    const { table, entries } = windowsReleases(context.policy.facts);
    const releases = releasesToCover(entries, reachesOf(facts.inf.map(({ value }) => value), context.policy.targets), context.now);
    if (releases.length === 0) yield unknown('neither the INF nor the policy names a Windows that is still serviced', { remedy: 'Decorate the models sections of the INF, or set `targets` in the policy.' });
    const runs = rows.filter(({ row }) => row.result === 'pass').map(({ row }): Run => ({ build: row.build, architecture: architectureOf(row.cpu) }));
    const more = note(facts['hlk-results'].map(({ value }) => value));
    for (const observation of releases.map((release) => observed(release, runs))) yield observation.outcome === 'fail' ? { ...observation, message: `${observation.message}${more}` } : observation;
    if (isStale(table, context.now)) yield warn(`the table of Windows releases is of ${table.asOf}: there may be newer ones`);
  },
});
