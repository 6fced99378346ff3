import { describe, expect, it } from 'vitest';
import { binskimCoverage, binskimReport } from '../../src/evidence/binskim.ts';
import { binskimRun, codeqlRun, parseSarif, result, sarif, type Json } from '../support/sarif.ts';

const A = 'a1'.repeat(32);
const B = 'b2'.repeat(32);
const at = (index: number, over: { readonly [name: string]: Json } = {}): Json => result('BA2009', { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: `file:///x/${index}.sys`, index } } }], ...over });
const report = (...runs: readonly Json[]) => binskimReport(parseSarif(sarif(...runs)));

describe('a BinSkim report', () => {
  it('is none of another tool', () => {
    expect(report(codeqlRun({}))).toBe(undefined);
  });

  it('is bound to files by their digests', () => {
    const found = report(binskimRun([['a.sys', A], ['b.sys', B], ['c.sys', undefined]], [at(1), at(1), at(2), result('BA2008', { kind: 'pass', level: 'none' })]));
    expect(found).toMatchObject({ versions: ['4.3.1'], files: [{ uri: 'a.sys', sha256: A }, { uri: 'b.sys', sha256: B }], unbound: 1, doubts: [] });
    expect(found?.errors.map(({ rule, count, files }) => [rule, count, files])).toEqual([['BA2009', 3, [B]]]);
  });

  it('counts suppressed errors apart', () => {
    expect(report(binskimRun([['a.sys', A]], [at(0), at(0, { suppressions: [{ kind: 'external' }] })]))?.errors.map(({ suppressed, count }) => [suppressed, count])).toEqual([[false, 1], [true, 1]]);
  });

  it('is doubted when the tool failed or did not look', () => {
    expect(report(binskimRun([], [], { invocations: [{ executionSuccessful: false }], results: null }))?.doubts).toEqual(['results were not computed', 'the tool reports that it did not succeed']);
  });
});

it('covers the files whose digest it states', () => {
  const reports = [report(binskimRun([['a.sys', A]], []))].flatMap((each) => each ?? []);
  expect(binskimCoverage(reports, [{ path: 'amd64/x.sys', sha256: A.toUpperCase() }, { path: 'arm64/x.sys', sha256: B }])).toEqual({ covered: ['amd64/x.sys'], missing: ['arm64/x.sys'] });
  expect(binskimCoverage([], [{ path: 'x.sys', sha256: A }])).toEqual({ covered: [], missing: ['x.sys'] });
});
