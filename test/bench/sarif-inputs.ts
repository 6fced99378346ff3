// A SARIF file as CodeQL prints it, made once: nothing is fetched, nothing is committed.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve(import.meta.dirname, '../../.cache/bench-sarif-1');
const RULES = 120;
const AT_ONCE = 500;

const pretty = (value: unknown, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

const ruleId = (at: number): string => `cpp/drivers/rule-${at % RULES}`;

const rule = (_: unknown, at: number): unknown => ({
  id: ruleId(at), name: ruleId(at), shortDescription: { text: `Rule ${at}` }, fullDescription: { text: `What rule ${at} is about, in a sentence of some length.` },
  defaultConfiguration: { enabled: true, level: at % 3 === 0 ? 'error' : 'warning' },
  properties: { tags: ['correctness', 'wddst'], description: 'A text.', id: ruleId(at), kind: 'problem', precision: 'medium', 'problem.severity': 'warning', 'query-version': 'v1', scope: 'domainspecific' },
});

const place = (file: string, at: number, line: number): unknown => ({ artifactLocation: { uri: file, uriBaseId: '%SRCROOT%', index: at % 977 }, region: { startLine: line, startColumn: 5, endColumn: 42 } });

const result = (at: number): unknown => ({
  ruleId: ruleId(at), ruleIndex: at % RULES, rule: { id: ruleId(at), index: at % RULES, toolComponent: { index: 0 } },
  message: { text: `The call to [function](1) in "module ${at % 50}" may pass ${at * 7} unchecked bytes on to the device.` },
  locations: [{ physicalLocation: place(`src/driver/module${at % 50}/file${at % 977}.c`, at, (at % 5000) + 1) }],
  partialFingerprints: { primaryLocationLineHash: `${(Math.imul(at, 2654435761) >>> 0).toString(16)}:1`, primaryLocationStartColumnFingerprint: '4' },
  relatedLocations: [{ id: 1, physicalLocation: place(`src/driver/inc/file${at % 311}.h`, at, (at % 900) + 1), message: { text: 'function' } }],
});

/** About so many bytes of results, each of about 1.3 kB. */
export const sarifOf = (size: number): string => {
  const path = join(CACHE, `${size}.sarif`);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  const file = openSync(`${path}.draft`, 'w');
  const tool = { driver: { name: 'CodeQL', organization: 'GitHub', semanticVersion: '2.20.1', rules: [] }, extensions: [{ name: 'microsoft/windows-drivers', semanticVersion: '1.8.0', rules: Array.from({ length: RULES }, rule) }] };
  writeSync(file, `{\n  "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",\n  "version" : "2.1.0",\n  "runs" : [ {\n    "tool" : ${pretty(tool, '    ')},\n    "invocations" : [ { "executionSuccessful" : true } ],\n    "results" : [ `);
  for (let at = 0, written = 0; written < size; at += AT_ONCE) written += writeSync(file, `${at === 0 ? '' : ', '}${Array.from({ length: AT_ONCE }, (_, more) => pretty(result(at + more), '    ')).join(', ')}`);
  writeSync(file, ' ],\n    "columnKind" : "utf16CodeUnits"\n  } ]\n}\n');
  closeSync(file);
  renameSync(`${path}.draft`, path);
  return path;
};
