import type { Source } from '../bytes.ts';
import { rootMembers } from '../json/sniff.ts';
import { JsonStream } from '../json/stream.ts';
import { SARIF_LIMITS, type SarifLimits } from './limits.ts';
import type { SarifLog, SarifRun } from './model.ts';
import { resolveRun } from './resolve.ts';
import { RunReader } from './run.ts';

export { SARIF_LIMITS, type SarifLimits } from './limits.ts';
export type { SarifArtifact, SarifComponent, SarifDescriptor, SarifLevel, SarifLog, SarifNotification, SarifResultGroup, SarifRun, SarifSample } from './model.ts';

const FORMAT = 'sarif';
/** 2.1.0 and its errata; drafts of it were called 2.1.0-rtm.N and read alike. */
const VERSION = /^2\.1\.0(?:-|$)/;

/** By what it says, not by its name: files called .sarif exist that are not (results.md 3.4). */
export const looksLikeSarif = (head: Uint8Array): boolean => {
  const members = rootMembers(new TextDecoder('utf-8').decode(head));
  const runs = members.get('runs');
  const version = members.get('version');
  return (runs === '[' || runs === 'null') && (version === undefined ? (members.get('$schema') ?? '').includes('sarif') : /^\d+\.\d+\.\d+/.test(version));
};

const readRuns = (json: JsonStream, limits: SarifLimits, problems: string[]): readonly SarifRun[] => {
  const runs: SarifRun[] = [];
  if (json.kind() !== 'list') {
    if (json.take() !== null) json.fail('runs is no list');
    problems.push('runs is null: the tool could not look for results');
    return runs;
  }
  let results = 0;
  json.items(() => {
    if (runs.length >= limits.runs) json.fail(`more than ${limits.runs} runs`);
    if (json.kind() !== 'object') json.fail('a run is no object');
    const run = new RunReader(json, limits);
    run.read(results);
    results += run.tally.count;
    runs.push(resolveRun(run));
  });
  return runs;
};

/** Reads a SARIF 2.1.0 file piece by piece: one result is in memory at a time. */
export const readSarif = (source: Source, limits: SarifLimits = SARIF_LIMITS): SarifLog => {
  const json = new JsonStream(source, FORMAT, limits);
  const problems: string[] = [];
  let version: unknown;
  let runs: readonly SarifRun[] | undefined;
  for (const name of json.members()) {
    if (name === 'version') version = json.take();
    else if (name === 'runs') runs = readRuns(json, limits, problems);
    else {
      if (name === 'inlineExternalProperties' && json.kind() === 'list') problems.push('parts of the runs stand outside of them, which is not read');
      json.skip();
    }
  }
  json.end();
  if (typeof version !== 'string') return json.fail('it does not say which version of SARIF it is');
  if (!VERSION.test(version)) return json.fail(`this is SARIF ${JSON.stringify(version.slice(0, 40))}, not 2.1.0`);
  return runs === undefined ? json.fail('it has no runs') : { version, runs, problems };
};
