import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import { requiredTestsPassed } from '../../../src/rules/hlk/required-tests-passed.ts';
import { collection, hlkPackage, playlist } from '../../support/evidence-hlk.ts';
import { given } from '../../support/evidence.ts';
import { packageInfo, rollup } from '../../support/opc/hlkx.ts';
import { SLEEP, STATIC_TOOLS, type ResultSpec } from '../../support/result-files.ts';
import { testRule } from '../../support/rule-tester.ts';

const BOTH = playlist({ id: SLEEP, name: 'Sleep' }, { id: STATIC_TOOLS, name: 'Static Tools' });
const results = (sleep: readonly ResultSpec[] | undefined, tools: readonly ResultSpec[] | undefined): HlkResults =>
  collection(...[{ id: SLEEP, name: 'Sleep', of: sleep }, { id: STATIC_TOOLS, name: 'Static Tools', of: tools }].flatMap(({ of, ...named }) => (of === undefined ? [] : [{ ...named, results: of }])));
const evidence = (found: Readonly<Record<string, HlkResults>>, rollups = [rollup(2, 0, 0)]): Evidence => given({ hlkx: { 'tests.hlkx': hlkPackage({ info: packageInfo({ rollups }) }) }, 'hlk-results': found });
const GE_CODE = 'WINDOWS_v100_X64_GE_FULL';

testRule(requiredTestsPassed, {
  pass: [
    { name: 'every test of the playlist', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{}], [{}]) }), expect: { message: /^all 2 required tests of WINDOWS_v100_X64_GE_FULL passed \(playlist\)$/, subject: GE_CODE } },
    { name: 'the required list of the kit', evidence: evidence({ 'master.xml': results([], []), 'm.xml': results([{}], [{}]) }), expect: { message: /required list/ } },
    { name: 'a failure that was run again', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{ status: 'Failed', instance: '1' }, { instance: '2', start: '2026-03-02T10:00:00Z' }], [{}]) }) },
    { name: 'without the package, by the playlist and the results alone', evidence: given({ 'hlk-results': { 'p.xml': BOTH, 'm.xml': results([{}], [{}]) } }) },
  ],
  warn: [{ name: 'through filters', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{ filters: '1' }], [{}]) }), expect: { message: /1 required test .* through filters/ } }],
  fail: [
    { name: 'a required test failed', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{ status: 'Failed' }], [{}]) }), expect: { message: /1 required test of .* failed: Sleep/ } },
    { name: 'a required test has no result', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{}], undefined) }), expect: { message: /have no result: Static Tools/ } },
    { name: 'one is still running', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{ status: 'Running' }], [{}]) }), expect: { message: /did not end/ } },
    { name: 'the rollup counts failures', evidence: evidence({}, [rollup(5, 1, 0)]), expect: { message: /1 failed test/, file: 'tests.hlkx' } },
    { name: 'the rollup counts failures whatever the results say', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{}], [{}]) }, [rollup(5, 0, 0), rollup(0, 2, 0)]) },
    { name: 'nothing ran', evidence: evidence({}, [rollup(0, 0, 9)]), expect: { message: /nothing ran/ } },
  ],
  unknown: [
    { name: 'only the package is there', evidence: evidence({}), expect: { message: /which tests they are of/, remedy: /playlist/ } },
    { name: 'no playlist and no required list', evidence: evidence({ 'm.xml': results([{}], [{}]) }), expect: { message: /which tests .* requires/ } },
    { name: 'the playlist of another Windows', evidence: evidence({ 'p.xml': playlist({ id: SLEEP, platforms: ['Windows v10.0 Client x64 NI Full'] }), 'm.xml': results([{}], [{}]) }) },
    { name: 'results that contradict each other', evidence: evidence({ 'p.xml': BOTH, 'm.xml': results([{ status: 'Failed' }, {}], [{}]) }), expect: { message: /contradict/ } },
    { name: 'a playlist and no results', evidence: evidence({ 'p.xml': BOTH }) },
    { name: 'no rollup can be read', evidence: evidence({}, [rollup('x', '-1', '')]) },
  ],
});
