import { describe, expect, it } from 'vitest';
import { codeqlAnalysis, unionOf, type CodeqlRun } from '../../src/evidence/codeql.ts';
import { mustFixResults, suiteIds } from '../../src/rules/codeql-ids.ts';
import { judgeSuite, judgeVersions, type CodeqlVersions } from '../../src/rules/codeql-versions.ts';
import { codeqlRun, pack, parseSarif, result, rule, sarif, type CodeqlParts, type Json } from '../support/sarif.ts';

const analysed = (...runs: readonly CodeqlParts[]) => {
  const found = codeqlAnalysis(parseSarif(sarif(...runs.map(codeqlRun))));
  if (found === undefined) throw new Error('CodeQL is not recognised');
  return found;
};
const versionsOf = ({ cli, packs, rules }: CodeqlRun): CodeqlVersions => ({ cli, packs, rules });
const packs = (version: string, rules: readonly Json[] = []): readonly Json[] => [pack('codeql/cpp-queries', '0.9.0'), pack('microsoft/windows-drivers', version, rules)];
const suite = (name: string, part: 'mustFix' | 'mustRun'): readonly Json[] => [...(suiteIds(name)?.[part] ?? [])].map((id) => rule(id));

/** What rules will ask of one file for one release. */
const judged = (release: string, parts: CodeqlParts) => {
  const [run] = analysed(parts).runs;
  if (run === undefined) throw new Error('no run');
  const complete = judgeSuite(release, versionsOf(run));
  return {
    versions: judgeVersions(release, versionsOf(run)).status, missing: complete.missingMustFix, others: complete.missingMustRun.length, doubts: run.doubts,
    mustFix: mustFixResults(run.results, complete.mustFix).map(({ rules, suppressed, count }) => `${rules.join('+')} ${suppressed ? 'suppressed ' : ''}${count}`),
  };
};

describe('CodeQL for Windows 11 24H2', () => {
  const clean: CodeqlParts = { cli: '2.17.1', rules: suite('WHCP_24H2', 'mustFix'), extensions: packs('1.1.0') };

  it('is clean where only must-fix rules ran and found nothing; what else did not run is named', () => {
    expect(judged('Windows 11 24H2', clean)).toEqual({ versions: 'newer', missing: [], others: 38, doubts: [], mustFix: [] });
  });

  it('fails on must-fix results', () => {
    expect(judged('Windows 11 24H2', { ...clean, results: [result('cpp/drivers/wdk-deprecated-api'), result('cpp/bad-addition-overflow-check'), result('cpp/other')] }).mustFix).toEqual(['cpp/drivers/wdk-deprecated-api 1', 'cpp/bad-addition-overflow-check 1']);
  });

  it('fails on suppressed ones too', () => {
    expect(judged('Windows 11 24H2', { ...clean, results: [result('cpp/too-few-arguments', { suppressions: [{ kind: 'inSource' }] })] }).mustFix).toEqual(['cpp/too-few-arguments suppressed 1']);
  });

  it('fails on those that go by an older name', () => {
    expect(judged('Windows 11 24H2', { ...clean, results: [result('cpp/windows/wdk/deprecated-api')] }).mustFix).toEqual(['cpp/windows/wdk/deprecated-api 1']);
  });

  it('fails on those that only point to a must-fix rule', () => {
    const rules = [...suite('WHCP_24H2', 'mustFix'), rule('cpp/harmless')];
    const at = rules.findIndex((each) => JSON.stringify(each).includes('"cpp/too-few-arguments"'));
    expect(judged('Windows 11 24H2', { ...clean, rules, results: [result('cpp/harmless', { ruleIndex: at })] }).mustFix).toEqual(['cpp/harmless+cpp/too-few-arguments 1']);
  });

  it('is complete where the rules stand below their packs', () => {
    expect(judged('Windows 11 24H2', { cli: '2.15.4', extensions: packs('1.1.0', suite('WHCP_24H2', 'mustRun')) })).toMatchObject({ versions: 'minimum', missing: [], others: 0 });
  });

  it('is incomplete where a rule was switched off', () => {
    const rules = suite('WHCP_24H2', 'mustFix').map((each) => (JSON.stringify(each).includes('"cpp/too-few-arguments"') ? rule('cpp/too-few-arguments', 'error', { defaultConfiguration: { enabled: false } }) : each));
    expect(judged('Windows 11 24H2', { ...clean, rules }).missing).toEqual(['cpp/too-few-arguments']);
  });

  it('proves nothing where results are null or nothing ran', () => {
    expect(judged('Windows 11 24H2', { ...clean, results: null }).doubts).toEqual(['results were not computed']);
    expect(judged('Windows 11 24H2', { ...clean, rules: [] }).doubts).toEqual(['the run lists no rules']);
  });
});

describe('CodeQL for Windows 11 25H2', () => {
  const newInThirtyOne = result('cpp/unsafe-strncat');

  it.each([['1.6.0', 'tolerated'], ['1.7.0', 'tolerated'], ['1.8.0', 'minimum']])('with pack %s counts results of all 31 must-fix rules', (version, versions) => {
    const rules = suite(versions === 'minimum' ? 'WHCP_25H2' : 'pack-1.6.0', 'mustRun');
    expect(judged('Windows 11 25H2', { cli: '2.20.1', rules, extensions: packs(version), results: [newInThirtyOne] })).toEqual({ versions, missing: [], others: 0, doubts: [], mustFix: ['cpp/unsafe-strncat 1'] });
  });
});

it('is not judged for Windows 11 26H2', () => {
  expect(judged('Windows 11 26H2', { cli: '2.25.5', rules: suite('main', 'mustRun'), extensions: packs('1.10.0'), results: [result('cpp/too-few-arguments')] })).toMatchObject({ versions: 'unlisted', missing: [], mustFix: [] });
});

it('is complete over the databases of a driver together', () => {
  const all = suite('WHCP_24H2', 'mustFix');
  const union = unionOf([analysed({ rules: all.slice(0, 4) }, { rules: all.slice(4) })]);
  expect(union.runs).toBe(2);
  expect(judgeSuite('Windows 11 24H2', { cli: '2.15.4', packs: new Map(), rules: union.rules }).missingMustFix).toEqual([]);
});
