import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/commands/inspect.ts';
import { memoryHost } from '../support/memory-host.ts';
import { hlkx } from '../support/opc/hlkx.ts';
import { collectionXml, dvlXml, junitXml, playlistXml, SLEEP } from '../support/result-files.ts';
import { bytesOf, codeqlRun, result, rule, sarif } from '../support/sarif.ts';

const look = (files: Readonly<Record<string, string | Uint8Array>>, json = true): string => {
  const memory = memoryHost({ files });
  expect(inspect(Object.keys(files), { json, extract: undefined }, memory.host)).toBe(0);
  return memory.out();
};
const json = (files: Readonly<Record<string, string | Uint8Array>>): readonly Record<string, unknown>[] => JSON.parse(look(files));

describe('inspect on what tools and laboratories write', () => {
  it.each([
    ['playlist', playlistXml([{ name: 'Sleep', id: SLEEP }]), 'hlk-results'],
    ['test-collection', collectionXml([]), 'hlk-results'],
    ['junit', junitXml('<testcase name="t"/>'), 'test-results'],
    ['dvl', dvlXml('demo.x64', [['Semmle.Defect.cpp/x', '0', 'SEMMLE_FAILED']]), 'dvl'],
    ['sarif', bytesOf(sarif(codeqlRun({ rules: [rule('cpp/x')], results: [result('cpp/x')] }))), 'codeql'],
  ])('says that a file is %s, by its content', (format, data, kind) => {
    expect(json({ 'any.txt': data })).toMatchObject([{ file: 'any.txt', format, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), problems: [], evidence: [{ kind }] }]);
    expect(look({ 'any.txt': data }, false)).toContain('--json lists all of it');
  });

  it('says of an HLK package who signed it, what that leaves open, and how its tests ended', () => {
    const [found] = json({ 'tests.hlkx': hlkx() });
    expect(found).toMatchObject({ format: 'hlkx', kit: 'hlk', rollups: [{ passed: 137, failed: 0, notRun: 0 }], signatures: [{ place: 'opc', valid: true, digestAlgorithm: 'sha256', uncovered: expect.any(Array) }] });
    const text = look({ 'tests.hlkx': hlkx() }, false);
    for (const part of ['HLK package', '137 passed, 0 failed, 0 not run', 'Contoso Adapter', 'valid, sha256']) expect(text).toContain(part);
    expect(look({ 'tests.hlkx': hlkx({ sign: false }) }, false)).toContain('none: Partner Center refuses the package');
  });

  it('is told an HLK package by its content, under any name', () => {
    expect(json({ 'x.zip': hlkx() })).toMatchObject([{ format: 'hlkx' }]);
  });

  it('says what is wrong with a torn one', () => {
    expect(json({ 'x.hlkx': hlkx().subarray(0, 300) })).toMatchObject([{ format: 'hlkx', signatures: [], problems: [expect.any(String)] }]);
    expect(json({ 'a.sarif': '{"runs": [' })).toMatchObject([{ format: 'sarif', problems: [expect.any(String)] }]);
  });
});
