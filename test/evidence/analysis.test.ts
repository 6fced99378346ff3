import { describe, expect, it } from 'vitest';
import { ANALYSIS_READERS } from '../../src/evidence/analysis.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { INFVERIF, log, powershell, SIGNTOOL } from '../support/logs.ts';
import { AUTOMATIC, label, PRODUCT } from '../support/partner-center.ts';
import { binskimRun, bytesOf, codeqlRun, rule, sarif } from '../support/sarif.ts';

const read = (data: Uint8Array) => {
  const readers = ANALYSIS_READERS.filter((each) => each.looksLike(data.subarray(0, 65_536)));
  return readers.map(({ format, read: reader }) => [format, reader(memorySource(data)).map(({ kind, partial }) => [kind, partial])]);
};
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('a file', () => {
  it.each<[string, Uint8Array, readonly unknown[]]>([
    ['of CodeQL', bytesOf(sarif(codeqlRun({ rules: [rule('a')] }))), [['sarif', [['codeql', undefined]]]]],
    ['of BinSkim and CodeQL', bytesOf(sarif(binskimRun([], []), codeqlRun({}))), [['sarif', [['codeql', undefined], ['binskim', undefined]]]]],
    ['of another analyser', bytesOf(sarif({ tool: { driver: { name: 'ESLint' } }, results: [] })), [['sarif', []]]],
    ['of Partner Center', text(PRODUCT), [['partner-center', [['partner-center', undefined]]]]],
    ['with a label', text(label(AUTOMATIC)), [['partner-center', [['shipping-label', undefined]]]]],
    ['with a label and what is not known', text(`[${label(AUTOMATIC)}, 1]`), [['partner-center', [['shipping-label', '[1] is no object of Partner Center that is known']]]]],
    ['of InfVerif', powershell(log(...INFVERIF, 'INF is VALID')), [['tool-log', [['infverif-log', undefined]]]]],
    ['of a whole build', log(...INFVERIF, 'INF is VALID', 'Signability test complete.', ...SIGNTOOL), [['tool-log', [['infverif-log', undefined], ['signtool-log', undefined], ['inf2cat-log', undefined]]]]],
    ['of no tool', log('hello'), []],
    ['of nothing', new Uint8Array(0), []],
  ])('%s', (_, data, expected) => {
    expect(read(data)).toEqual(expected);
  });
});
