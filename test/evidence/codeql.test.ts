import { describe, expect, it } from 'vitest';
import { codeqlAnalysis, unionOf } from '../../src/evidence/codeql.ts';
import { codeqlRun, pack, parseSarif, result, rule, sarif, type CodeqlParts, type Json, type Members } from '../support/sarif.ts';

const analysis = (...runs: readonly Members[]) => codeqlAnalysis(parseSarif(sarif(...runs)));
const one = (parts: CodeqlParts) => analysis(codeqlRun({ rules: [rule('cpp/a')], ...parts }))?.runs[0];

describe('what CodeQL did', () => {
  it('is nothing in a file of another tool', () => {
    expect(analysis({ tool: { driver: { name: 'BinSkim' } }, results: [] })).toBe(undefined);
    expect(analysis()).toBe(undefined);
  });

  it('is known by either name of the tool, and apart from others in the file', () => {
    const long = codeqlRun({ cli: '2.4.6', over: { tool: { driver: { name: 'CodeQL command-line toolchain', semanticVersion: '2.4.6', rules: [rule('cpp/a')] } } } });
    expect(analysis(long, { tool: { driver: { name: 'codeql-like' } }, results: [] })).toMatchObject({ otherRuns: 1, runs: [{ cli: '2.4.6', rules: ['cpp/a'], doubts: [] }] });
  });

  it('names versions, packs and rules', () => {
    expect(one({ rules: [rule('cpp/b'), rule('cpp/a'), rule('cpp/off', 'note', { defaultConfiguration: { enabled: false } })], extensions: [pack('microsoft/windows-drivers', '1.8.0', [rule('cpp/c'), rule('cpp/a')])] })).toMatchObject({
      cli: '2.20.1', packs: new Map([['microsoft/windows-drivers', '1.8.0+0123456789abcdef0123456789abcdef01234567']]), rules: ['cpp/a', 'cpp/b', 'cpp/c'],
    });
  });

  it('counts suppressed results and leaves out those that are gone', () => {
    expect(one({ results: [result('cpp/a', { suppressions: [{ kind: 'inSource' }] }), result('cpp/a', { baselineState: 'absent' })] })?.results).toMatchObject([{ rules: ['cpp/a'], suppressed: true, count: 1 }]);
  });

  it('names both rules of a result that names two', () => {
    expect(one({ rules: [rule('cpp/a'), rule('cpp/b')], results: [result('cpp/a', { ruleIndex: 1 })] })?.results[0]?.rules).toEqual(['cpp/a', 'cpp/b']);
  });
});

describe('a run is doubted', () => {
  const error: Json = { message: { text: 'disk full' }, level: 'error', descriptor: { id: 'cpp/x' } };
  it.each<[string, CodeqlParts, readonly string[]]>([
    ['not at all', {}, []],
    ['when it failed', { invocations: [{ executionSuccessful: false }] }, ['the tool reports that it did not succeed']],
    ['when the tool met an error', { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [error] }] }, ['the tool reports an error (cpp/x): disk full']],
    ['when results are null', { results: null }, ['results were not computed']],
    ['when it lists no rules', { rules: [] }, ['the run lists no rules']],
    ['not for an old tool that says nothing of its success', { invocations: [] }, []],
  ])('%s', (_, parts, doubts) => {
    expect(one(parts)?.doubts).toEqual(doubts);
  });

  it('with few words for many errors', () => {
    const errors = Array.from({ length: 9 }, (_, at): Json => ({ message: { text: `e${at}` }, level: 'error', descriptor: { id: `n${at}` } }));
    expect(one({ invocations: [{ toolExecutionNotifications: errors }] })?.doubts).toHaveLength(4);
  });
});

it('joins the runs of all databases of a driver', () => {
  const first = analysis(codeqlRun({ rules: [rule('cpp/a')], results: [result('cpp/a')] }), codeqlRun({ cli: '2.21.2', rules: [rule('cpp/b')] }));
  const second = analysis(codeqlRun({ rules: [rule('cpp/c')], results: null }));
  expect(unionOf([first, second].flatMap((each) => each ?? []))).toMatchObject({ runs: 3, clis: ['2.20.1', '2.21.2'], rules: ['cpp/a', 'cpp/b', 'cpp/c'], results: [{ rules: ['cpp/a'], count: 1 }], doubts: ['results were not computed'] });
});
