import { parseInfverif } from '../../../src/formats/logs/infverif.ts';
import { memorySource } from '../../../src/formats/bytes.ts';
import { infverifLogIsCleanAndAgrees } from '../../../src/rules/inf/infverif-log-is-clean-and-agrees.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const log = (text: string) => parseInfverif(memorySource(new TextEncoder().encode(text)));
const run = (mode: string, ...lines: readonly string[]): string => [`infverif.exe /${mode} /v demo.inf`, 'Running in Verbose', 'Validating demo.inf', ...lines, '', 'Checked 1 INF(s) in 0 m 0 s 9.000 ms'].join('\r\n');
const both = (text: string, changes: Sections = {}) => given({ inf: { 'demo.inf': infWith(changes) }, 'infverif-log': { 'infverif.log': log(text) } });

testRule(infverifLogIsCleanAndAgrees, {
  pass: [{ name: 'clean under /h', evidence: both(run('h', 'INF is VALID')) }, { name: 'clean under /w', evidence: both(run('w', 'INF is VALID')) }],
  warn: [
    { name: 'only declarative', evidence: both(run('k', 'INF is VALID')), expect: { message: /\/k/u } },
    { name: 'our engine sees more', evidence: both(run('h', 'INF is VALID'), { Lost: ['a = 1'] }), expect: { message: /2083 of demo\.inf found here only/u } },
  ],
  fail: [{ name: 'an error', evidence: both(run('h', 'ERROR(1324) in demo.inf, line 1: [Version] section should specify PnpLockdown=1.', 'INF is NOT VALID')), expect: { message: /1324/u } }],
  unknown: [{ name: 'an empty log', evidence: both(' ') }],
  'not-applicable': [{ name: 'none, and none asked for', evidence: given({ inf: { 'demo.inf': infWith() } }) }],
  withoutEvidence: 'not-applicable',
});
