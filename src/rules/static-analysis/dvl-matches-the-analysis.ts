import { unionOf } from '../../evidence/codeql.ts';
import type { Dvl } from '../../formats/dvl/dvl.ts';
import { holdsAnalysableDriver } from '../analysed-drivers.ts';
import { currentRuleId } from '../codeql-ids.ts';
import { judgeSuites } from '../codeql-targets.ts';
import { isKernelBinary } from '../kernel-binaries.ts';
import { baseName, counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Fact, type Facts, type Observation } from '../rule.ts';

const ARCHITECTURES: ReadonlyMap<string, string> = new Map([['x64', 'amd64'], ['arm64', 'arm64'], ['x86', 'x86'], ['arm', 'arm']]);

interface Driver {
  readonly name: string;
  readonly architecture: string;
}

const nameOf = ({ name, architecture }: Driver): string => `${name} for ${architecture}`;

/** Kernel binaries by name without `.sys`, as these logs name them. */
const driversOf = ({ binary, inf }: Facts<'binary' | 'inf'>): readonly Driver[] =>
  binary.filter((found) => isKernelBinary(found, inf)).map(({ file, value }) => ({ name: baseName(file).toLowerCase().replace(/\.sys$/, ''), architecture: value.image.architecture ?? '' }));

const covers = ({ driver, architecture }: Dvl['subjects'][number], one: Driver): boolean =>
  driver.toLowerCase().replace(/\.sys$/, '') === one.name && ARCHITECTURES.get(architecture) === one.architecture;

/** The old layout does not say which queries are must-fix. */
const faultsOf = ({ codeql, codeAnalysis }: Dvl, mustFix: ReadonlySet<string>): readonly string[] => [
  ...(codeql?.defects ?? []).filter(({ verdict, rule }) => verdict === 'SEMMLE_MUSTFIX_FAILED' || verdict === 'SEMMLE_MUSTRUN_SKIPPED' || (verdict === 'SEMMLE_FAILED' && mustFix.has(currentRuleId(rule)))),
  ...(codeAnalysis?.defects ?? []).filter(({ verdict }) => verdict === 'CA_MUSTFIX_FAILED'),
].map(({ rule, verdict }) => `${rule} ${verdict}`);

const lesser = ({ codeql, codeAnalysis }: Dvl, mustFix: ReadonlySet<string>): readonly string[] => [
  ...(codeql?.defects ?? []).filter(({ verdict, rule }) => verdict === 'SEMMLE_RECOMMENDED_FAILED' || (verdict === 'SEMMLE_FAILED' && !mustFix.has(currentRuleId(rule)))),
  ...(codeAnalysis?.defects ?? []).filter(({ verdict }) => verdict !== 'CA_MUSTFIX_FAILED'),
].map(({ rule, verdict }) => `${rule} ${verdict}`);

const edited = ({ codeql, checksum }: Dvl): readonly string[] => [
  ...(codeql?.summary !== undefined && codeql.summary !== codeql.defects.length ? [`its summary counts ${counted(codeql.summary, 'type')} of defects and ${codeql.defects.length} are listed: rows were taken out`] : []),
  ...(checksum === 'present' ? [] : [`its checksum is ${checksum === 'absent' ? 'missing' : 'malformed'}: it was edited, or written for older kits`]),
];

const skipped = 'SEMMLE_MUSTRUN_SKIPPED';

/** Queries with results, by the logs and by the analysis: both are of the same run only when they are equal. */
const difference = (logs: readonly Dvl[], { codeql }: Facts<'codeql'>): string | undefined => {
  const inLogs = new Set(logs.flatMap((log) => (log.codeql?.defects ?? []).filter(({ verdict }) => verdict !== skipped).map(({ rule }) => currentRuleId(rule))));
  const inAnalysis = new Set(unionOf(codeql.map(({ value }) => value)).results.map(({ rules }) => currentRuleId(rules[0] ?? '')));
  const onlyLogs = [...inLogs].filter((id) => !inAnalysis.has(id));
  const onlyAnalysis = [...inAnalysis].filter((id) => !inLogs.has(id));
  const told = [...(onlyLogs.length === 0 ? [] : [`only the log has ${listed(onlyLogs)}`]), ...(onlyAnalysis.length === 0 ? [] : [`only the SARIF has ${listed(onlyAnalysis)}`])];
  return told.length === 0 ? undefined : told.join(', ');
};

function* judge({ file, value }: Fact<'dvl'>, drivers: readonly Driver[], mustFix: ReadonlySet<string>): Generator<Observation> {
  const where = { file, subject: file, cause: file };
  const strange = value.subjects.filter((subject) => !drivers.some((one) => covers(subject, one)));
  if (strange.length > 0) yield fail(`it is about ${listed(strange.map(({ driver, architecture }) => `${driver} for ${architecture}`))}, which is not in this package`, where);
  if (value.codeql?.summary === undefined) yield fail('it has no summary of CodeQL: CodeQL did not run, or its SARIF was not found', { ...where, remedy: 'Give dvl.exe the folder of the SARIF: `/sarifPath <dir>`.' });
  const faults = faultsOf(value, mustFix);
  if (faults.length > 0) yield fail(`it lists ${listed(faults)}`, where);
  const less = lesser(value, mustFix);
  if (less.length > 0) yield warn(`it lists ${listed(less)}`, where);
  for (const trace of edited(value)) yield warn(trace, where);
}

export const dvlMatchesTheAnalysis = defineRule({
  id: 'SAST-005',
  family: 'static-analysis',
  title: 'DVL present and derived from that analysis',
  seed: ['S20', 'S11'],
  stages: ['submission'],
  severity: { seed: 'info', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: '`dvl.exe /manualCreate <driver> <arch> /sarifPath <dir>` (name without .sys).',
  why: 'The Static Tools Logo Test of the HLK reads this log, not the SARIF. A log of another driver, or one made without the results, fails there, or hides what the analysis found.',
  authority: 'Microsoft Learn: creating-a-driver-verification-log',
  applies: holdsAnalysableDriver,
  needs: ['dvl'],
  uses: ['codeql', 'binary', 'inf', 'tree'],
  tables: ['codeql'],
  *check({ dvl, codeql, binary, inf }) {
    const drivers = driversOf({ binary, inf });
    const logs = dvl.map(({ value }) => value);
    const mustFix = new Set(judgeSuites(undefined, codeql.map(({ value }) => value)).flatMap((suite) => [...suite.mustFix]));
    const seen = dvl.flatMap((found) => [...judge(found, drivers, mustFix)]);
    yield* seen;
    for (const driver of drivers) {
      if (!logs.some(({ subjects }) => subjects.some((subject) => covers(subject, driver)))) yield unknown(`no log is about ${nameOf(driver)}`, { subject: nameOf(driver) });
    }
    if (codeql.length === 0) {
      yield unknown('there is no CodeQL SARIF to compare the log with', { remedy: 'Hand over the SARIF that the log was made from: --results out/codeql.sarif (input "results").' });
      return;
    }
    const apart = difference(logs, { codeql });
    if (apart !== undefined) yield warn(`the log is not of this analysis: ${apart}`);
    else if (seen.length === 0) yield pass(`the log of ${listed(drivers.map(nameOf))} agrees with the analysis`);
  },
});
