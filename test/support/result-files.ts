/** Result files as their producers write them, in our own words where the content does not matter. */
import { memorySource, type Source } from '../../src/formats/bytes.ts';
import { PLAYLIST_NAMESPACE } from '../../src/formats/playlist/playlist.ts';
import { TRX_NAMESPACE } from '../../src/formats/trx/trx.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
export const source = (content: string | Uint8Array): Source => memorySource(typeof content === 'string' ? utf8(content) : content);

export const SLEEP = '9d87d997-f451-4a3d-852c-90367d4d3864';
export const STATIC_TOOLS = 'ec15d319-cefc-4a7e-b479-a91baa9bb5e1';
export const STANDBY_AC = 'c0c51f07-5b17-4b26-a7ce-bfc9e7611dac';
export const STANDBY_DC = 'c0c51f07-5b17-4b26-a7ce-bfc9e7611ddc';
export const GE = 'Windows v10.0 Client x64 GE Full';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');

export interface TestSpec {
  readonly id?: string;
  readonly name?: string;
  readonly features?: readonly string[];
  readonly platforms?: readonly string[];
}

export const playlistXml = (tests: readonly TestSpec[], namespace = PLAYLIST_NAMESPACE): string => `<?xml version="1.0" encoding="utf-8"?>\r
<Playlist Id="00000000-0000-0000-0000-000000000000" Name="Compatibility" Version="11.24" xmlns="${namespace}">\r
${tests.map(({ id, name = 'A test', features = [], platforms = [GE] }) => ` <Test${attributes({ Id: id, Name: name, Version: '1.0' })}>
${features.map((each) => `  <Feature${attributes({ Name: each })}/>\r\n`).join('')}${platforms.map((each) => `  <OSPlatform${attributes({ Name: each })}/>\r\n`).join('')} </Test>\r\n`).join('')}</Playlist>\r\n`;

export interface ResultSpec {
  readonly status?: string;
  /** `null` leaves the attribute out. */
  readonly filters?: string | null;
  readonly instance?: string;
  readonly start?: string;
  readonly features?: string;
}

export interface RecordSpec {
  readonly id?: string;
  readonly name?: string;
  readonly target?: string;
  readonly os?: string;
  readonly results?: readonly ResultSpec[];
}

const resultXml = ({ status = 'Passed', filters = '0', instance = '1', start = '2026-03-01T10:00:00Z', features = 'Device.DevFund.Reliability' }: ResultSpec): string =>
  `  <Result${attributes({ StartTime: start, Status: status, FiltersAppliedCount: filters ?? undefined, SourcePath: 'LAB-1', InstanceId: instance, FeatureDetected: features })}/>\n`;

export const collectionXml = (records: readonly RecordSpec[]): string => `<?xml version="1.0"?>
<ArrayOfTestCollectionRecord xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
${records.map(({ id = SLEEP, name = 'DF - Sleep with IO During (Reliability)', target = 'PCI\\VEN_1234&DEV_5678', os = 'Windows 11 Client x64', results = [] }) =>
    ` <TestCollectionRecord${attributes({ Name: name, Guid: id, TargetName: 'Demo', TargetId: target, TargetType: 'Device', HlkBuildVersion: '10.000.26100.1', TestPassIdentifier: 'TP001', OsPlatform: os })}>
  <ContentLevelSet>Reliability</ContentLevelSet>
  <FeatureMapped>Device.DevFund.Reliability</FeatureMapped>
${results.map(resultXml).join('')} </TestCollectionRecord>
`).join('')}</ArrayOfTestCollectionRecord>
`;

export const autohckResult = (over: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  name: 'DF - Sleep with IO During (Reliability)', completiontime: '1.3.2026 11:00:00', scheduletime: '1.3.2026 10:00:00', starttime: '1.3.2026 10:01:00', status: 'Passed', instanceid: '9',
  arefiltersapplied: 'False', target: 'PCI\\VEN_1234', tasks: [{ name: 'run', stage: '1', status: 'Passed', taskerrormessage: '', tasktype: 'Execute', childtasks: [] }], ...over,
});

export const autohckTest = (over: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  name: 'DF - Sleep with IO During (Reliability)', id: SLEEP, testtype: 'Automated', estimatedruntime: '01:00:00', requiresspecialconfiguration: 'False', requiressupplementalcontent: 'False',
  scheduleoptions: [], status: 'Passed', executionstate: 'NotRunning', ...over,
});

export interface StepSpec {
  readonly name: string;
  readonly outputs?: readonly string[];
  readonly inner?: string;
}

export const autohckReport = (steps: readonly StepSpec[], { engine = 'hcktest', count = String(steps.length), log = 'all well', session = '' } = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tag" tests="99" failures="0" errors="0"><testsuite name="tag" tests="99" failures="0">
<properties><property name="engine" value="${engine}" /><property name="platform" value="Win11_24H2x64" /><property name="engine_test_steps_count" value="${count}" /></properties>
<system-err>${log}</system-err>
${steps.map(({ name, outputs = [], inner = '' }) => `<testcase name="${escaped(name)}" classname="HLKTest" time="1">${outputs.map((text) => `<system-out>${escaped(text)}</system-out>`).join('')}${inner}</testcase>\n`).join('')}
<testcase name="AutoHCK session" classname="AutoHCK">${session}</testcase>
</testsuite></testsuites>
`;

export const wtlXml = (events: string, closed = true): string => `<?xml version="1.0" encoding="utf-16"?>
<WTT-Logger>
<RTI ID="1" Machine="LAB-1" ProcessName="C:\\kits\\TE.exe" ProcessID="1" ThreadID="0" BaseTime="2026:3:1 10:0:0:0" Frequency="1"/>
<CTX ID="1" Current="WTTLOG" Parent="ROOT"/>
${events}${closed ? '</WTT-Logger>\n' : ''}`;

const context = '\n\t<rti id="1" />\n\t<ctx id="1" />\n';
export const begin = (title: string, id = ''): string => `<StartTest\n\tTitle="${title}"\n\tTUID="${id}" CA="1" LA="1" >${context}</StartTest>\n`;
export const end = (title: string, result: string, id = ''): string => `<EndTest\n\tTitle="${title}"\n\tTUID="${id}"\n\tResult="${result}"\n\tRepro="" CA="2" LA="2" >${context}</EndTest>\n`;
export const ran = (title: string, result: string): string => begin(title) + end(title, result);
export const rollup = (counts: Readonly<Record<string, number>>): string => `<PFRollup${attributes(Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)])))} CA="2" LA="2"/>\n`;

export const trxXml = (results: string, summary = '<ResultSummary outcome="Completed"><Counters total="79" executed="67" passed="67" failed="0" notExecuted="0"/></ResultSummary>'): string =>
  `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<TestRun id="1" name="run" runUser="CORP\\somebody" xmlns="${TRX_NAMESPACE}">\n<Results>\n${results}</Results>\n${summary}\n</TestRun>\n`;
export const trxResult = (outcome: string | undefined, name = 'a test', inner = ''): string => `<UnitTestResult testName="${name}"${outcome === undefined ? '' : ` outcome="${outcome}"`}>${inner}</UnitTestResult>\n`;

export const junitXml = (cases: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="99" failures="7"><testsuite name="suite" tests="0">\n${cases}</testsuite></testsuites>\n`;

const score = (name: string, value: string, unit: string): string => ` <AssessmentScore ScoreName="${name}" ScoreValue="${value}" ScoreUnit="${unit}"/>\n`;
export const CHECKSUM = `${'A'.repeat(85)}Q==`;
export const dvlXml = (subject: string, rows: readonly (readonly [key: string, value: string, unit: string])[], layout: 'old' | 'new' = 'new'): string =>
  `${layout === 'new' ? '<?xml version="1.0" encoding="utf-8"?>\n<Data version="1.1.0.0">' : '<Data>'}\n${rows.map(([key, value, unit]) => score(`${subject}.${key}`, value, unit)).join('')}</Data>\n`;

/** Facts of a filter; the SQL around them is what the filter generator writes. */
export interface FilterSpec {
  readonly number?: string;
  readonly version?: string;
  readonly title?: string;
  readonly status?: string;
  readonly expires?: string;
  readonly command?: string;
}

export const filterSql = ({ number = '47950', version = '2', title = 'A title', status = '1', expires = '2030-06-14T00:00:00', command = 'TE.exe%Demo.dll' }: FilterSpec = {}): string => `-- Inserting filter ${number} v${version}.\r
SET @FilterId = NULL\r
\tINSERT INTO TestCommandLine(CommandLine) VALUES('${command}')
IF @FilterId IS NULL
BEGIN
\tINSERT INTO Filter(FilterNumber, Version, Type, Status, IsLogRequired, IsResultRequired, ShouldFilterNotRuns, ShouldFilterAllZeros, TestCommandLineId, Title, IssueDescription, IssueResolution, ExpirationDate)
\tVALUES(${number}, ${version}, 1, ${status}, 1, 1, 0, 0, @TestCommandLineId, '${title}', 'Why, and (how)', N'later', '${expires}')
\tINSERT INTO FilterConstraint(FilterId, Type, Query)
\tVALUES(@FilterId, 0, '{"Field":"KitVersion","MatchType":1,"Values":["10.1.18362"]}')
END
`;
export const deprecation = (number: string, version: string): string => `-- Deprecating filter ${number} v${version}.\nSET @FilterId = NULL\n\tUPDATE Filter SET [Status] = '0', ExpirationDate = '2025-12-31T00:00:00' WHERE Id = @FilterId\n`;
export const filtersSql = (...blocks: readonly string[]): string => `-- Filter sql script package generated by a tool.\n\nUPDATE Filter SET [Status] = 0\n\n${blocks.join('\n')}`;

export const verifierQuery = ({ flags = '0x000209bb', module = 'demo.sys (load: 1 / unload: 0)', more = '' } = {}): string => `Time Stamp: 03/01/2026 10:00:00.000\r
\r
Verifier Flags: ${flags}\r
\r
  Standard Flags:\r
\r
    [X] 0x00000001 Special pool.\r
    [X] 0x00000002 Force IRQL checking.\r
\r
    [X] Indicates flag is enabled.\r
\r
Verifier Statistics Summary\r
\r
  Raise IRQLs:             0\r
\r
Driver Verification List\r
\r
  MODULE: ${module}\r
\r
      Pool Allocation Statistics: ( NonPaged / Paged )\r
\r
        Current Pool Allocations: (        2 / 0        )\r
${more}`;

export const verifierSettings = (drivers: string, flags = '0x001209bb'): string => `Verifier Flags: ${flags}\r
\r
  Standard Flags:\r
\r
    [X] 0x00000001 Special pool.\r
\r
Boot Mode:\r
\r
    Persistent\r
\r
Rules:\r
\r
    All rules are using default settings\r
\r
Verified Drivers:\r
\r
${drivers}\r
`;

export const taefConsole = (results: Readonly<Record<string, string>>, summary: string): string => `Test Authoring and Execution Framework v10.104k for x64\r
\r
${Object.entries(results).map(([name, word]) => `StartGroup: ${name}\r\nVerify: AreEqual(1, 1)\r\n${word === '' ? '' : `EndGroup: ${name} [${word}]\r\n`}\r\n`).join('')}${summary}\r
`;
