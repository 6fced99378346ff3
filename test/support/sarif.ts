/** SARIF as CodeQL and BinSkim write it, made up. */
import { memorySource } from '../../src/formats/bytes.ts';
import { readSarif, type SarifLimits, type SarifLog, SARIF_LIMITS } from '../../src/formats/sarif/sarif.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Members = { readonly [name: string]: Json };

export const rule = (id: string, level = 'warning', over: Members = {}): Members => ({
  id, name: id, shortDescription: { text: id }, defaultConfiguration: { enabled: true, level }, properties: { kind: 'problem', 'problem.severity': level, precision: 'high' }, ...over,
});

export const result = (ruleId: string, over: Members = {}): Members => ({
  ruleId, message: { text: `found by ${ruleId}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'src/driver.c', uriBaseId: '%SRCROOT%', index: 0 }, region: { startLine: 42, startColumn: 3 } } }],
  partialFingerprints: { primaryLocationLineHash: 'abc:1' }, ...over,
});

export const pack = (name: string, version: string, rules: readonly Json[] = []): Members => ({ name, semanticVersion: `${version}+0123456789abcdef0123456789abcdef01234567`, ...(rules.length === 0 ? {} : { rules }) });

export interface CodeqlParts {
  readonly cli?: string;
  readonly rules?: readonly Json[];
  readonly extensions?: readonly Json[];
  readonly results?: readonly Json[] | null;
  readonly invocations?: readonly Json[];
  readonly over?: Members;
}

export const codeqlRun = ({ cli = '2.20.1', rules = [], extensions = [], results = [], invocations = [{ executionSuccessful: true }], over = {} }: CodeqlParts): Members => ({
  tool: { driver: { name: 'CodeQL', organization: 'GitHub', semanticVersion: cli, rules, notifications: [rule('cpp/extractor/summary', 'none')] }, extensions },
  invocations, artifacts: [{ location: { uri: 'src/driver.c', uriBaseId: '%SRCROOT%', index: 0 } }], results, columnKind: 'utf16CodeUnits', ...over,
});

export const sarif = (...runs: readonly Json[]): Members => ({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs });

/** As the logger of BinSkim writes it: results stand before the rules, digests only when asked for. */
export const binskimRun = (files: readonly (readonly [uri: string, sha256: string | undefined])[], results: readonly Json[], over: Members = {}): Members => ({
  results,
  tool: { driver: { name: 'BinSkim', version: '4.3.1.0', semanticVersion: '4.3.1', rules: [rule('BA2008'), rule('BA2009', 'error')] } },
  invocations: [{ executionSuccessful: true }],
  artifacts: files.map(([uri, sha256], index) => ({ location: { uri, index }, ...(sha256 === undefined ? {} : { hashes: { md5: '00', 'sha-256': sha256.toUpperCase() } }) })), ...over,
});

export const bytesOf = (value: Json): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 2));

export const parseSarif = (value: Json, limits: Partial<SarifLimits> = {}): SarifLog => readSarif(memorySource(bytesOf(value)), { ...SARIF_LIMITS, ...limits });
