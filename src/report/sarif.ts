import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';
import { packagePaths, pathOf, pathUri } from './location.ts';
import { visible } from './markdown.ts';

/** What GitHub's upload takes; blocking findings come first, so a cut loses the least. */
const MAX_RESULTS = 25_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { block: 'error', warn: 'warning', info: 'note' } as const;

/** A warning of a blocking rule does not block, so it is no error. */
const levelOf = ({ severity, outcome }: Finding): 'error' | 'warning' | 'note' => (outcome === 'warn' && severity === 'block' ? 'warning' : LEVELS[severity]);

const isResult = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn';

const rank = (finding: Finding): number => (blocks(finding) ? 0 : finding.waiver === null ? 1 : 2);

const regionOf = ({ line, column }: Finding) => (line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } });

const suppressionOf = ({ waiver }: Finding) =>
  waiver === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(`${waiver.reason} (${waiver.owner}, until ${waiver.expires}, ${waiver.ticket})`, 1000) }] };

const resultOf = (finding: Finding, ruleIndex: number, paths: ReadonlyMap<string, string>) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levelOf(finding),
  message: { text: visible(`${finding.outcome === 'unknown' ? 'Could not be judged: ' : ''}${finding.message}\nFix: ${finding.remedy}`.replace('\n', ' '), 2000) },
  locations: [{
    physicalLocation: { artifactLocation: { uri: pathUri(pathOf(finding, paths)) }, ...regionOf(finding) },
    logicalLocations: [{ name: visible(finding.subject), fullyQualifiedName: visible(`${finding.package}/${finding.subject}`, 500), kind: 'member' }],
  }],
  partialFingerprints: { 'driverGate/v1': finding.fingerprint },
  ...suppressionOf(finding),
  properties: { outcome: finding.outcome, severity: finding.severity, package: visible(finding.package) },
});

const ruleOf = ({ rule, title, remedy, family, severity }: Finding, helpUrl: ((id: string) => string) | undefined) => ({
  id: rule,
  name: rule,
  shortDescription: { text: visible(title) },
  help: { text: visible(remedy, 1000) },
  ...(helpUrl === undefined ? {} : { helpUri: helpUrl(rule) }),
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: [family] },
});

/** SARIF 2.1.0 with one result for each finding that is no pass. */
export const sarifLog = (verdict: Verdict, helpUrl?: (id: string) => string) => {
  const paths = packagePaths(verdict);
  const found = verdict.findings.filter(isResult).toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
  const rules = [...new Map(verdict.findings.map((finding) => [finding.rule, finding])).values()];
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'driver-gate', version: verdict.tool.version, rules: rules.map((finding) => ruleOf(finding, helpUrl)) } },
      automationDetails: { id: `driver-gate/${verdict.stage}/${verdict.packages.map(({ name }) => visible(name, 60).replaceAll('/', '_')).slice(0, 5).join('+')}/` },
      invocations: [{ executionSuccessful: true, endTimeUtc: verdict.generatedAt }],
      columnKind: 'utf16CodeUnits',
      results: found.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, paths)),
      properties: { decision: verdict.decision, profile: verdict.profile, stage: verdict.stage, counts: verdict.counts },
    }],
  };
};

export const renderSarif = (verdict: Verdict, helpUrl?: (id: string) => string): string => `${JSON.stringify(sarifLog(verdict, helpUrl), null, 2)}\n`;
