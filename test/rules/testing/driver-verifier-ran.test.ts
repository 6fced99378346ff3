import type { DriverVerifierRun } from '../../../src/evidence/claims.ts';
import { parseVerifier } from '../../../src/formats/verifier/query.ts';
import { driverVerifierRan } from '../../../src/rules/testing/driver-verifier-ran.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { ran } from '../../support/evidence-hlk.ts';
import { binary, given, image, inf, tree } from '../../support/evidence.ts';
import { source, verifierQuery, verifierSettings } from '../../support/result-files.ts';
import { testRule } from '../../support/rule-tester.ts';

const DRIVER = { tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'x64/demo.sys': binary() } };
const RUN = { flags: 0x20209bb, ruleClasses: [], drivers: ['DEMO.SYS'], minutes: 60, bugchecks: { count: 0, codes: [] } } as const;
const stated = (over: Partial<Pick<DriverVerifierRun, keyof typeof RUN>> = {}, more: Parameters<typeof given>[0] = {}) => given({ ...DRIVER, claims: { 'e.yml': manifest([claim('driver-verifier', { ...RUN, ...over })]) }, ...more });
const printed = (text: string, more: Parameters<typeof given>[0] = {}) => given({ ...DRIVER, verifier: { 'v.txt': parseVerifier(source(text)) }, ...more });
const TESTED = { 'hlk-results': { 'm.xml': ran('Passed', /^DF - Sleep with IO During/) } };
const FULL = '0x020209bb';

testRule(driverVerifierRan, {
  pass: [
    { name: 'a claim', evidence: stated(), expect: { message: /demo\.sys ran for 60 minutes/ } },
    { name: 'a claim by rule classes', evidence: stated({ flags: undefined, ruleClasses: [1, 2, 4, 5, 6, 8, 9, 12, 18, 26, 34] }) },
    { name: 'what the tool printed, with the HLK\'s device tests', evidence: printed(verifierQuery({ flags: FULL }), TESTED) },
    { name: 'what the tool printed, with a claim that says how long', evidence: stated({}, { verifier: { 'v.txt': parseVerifier(source(verifierQuery({ flags: FULL }))) } }) },
  ],
  warn: [
    { name: 'a claim without code integrity', evidence: stated({ flags: 0x209bb }), expect: { message: /code integrity \(26\)/ } },
    { name: 'printed without code integrity', evidence: printed(verifierQuery(), TESTED) },
  ],
  fail: [
    { name: 'a bug check', evidence: stated({ bugchecks: { count: 1, codes: [0xc4] } }), expect: { message: /bug check 0xC4/ } },
    { name: 'a number of bug checks', evidence: stated({ bugchecks: { count: 2, codes: [] } }), expect: { message: /2 bug checks/ } },
    { name: 'settings that check little', evidence: stated({ flags: 1 }), expect: { message: /without the standard settings/ } },
    { name: 'a stop code is printed', evidence: printed(`${verifierQuery({ flags: FULL })}\r\nBugCheck C4, {1, 2, 3, 4}\r\n`, TESTED), expect: { message: /0xC4/ } },
  ],
  unknown: [
    { name: 'half an hour', evidence: stated({ minutes: 30 }), expect: { message: /30 minutes, 60 are needed/ } },
    { name: 'printed, and nobody says how long', evidence: printed(verifierQuery({ flags: FULL })), expect: { message: /lasted an hour/ } },
    { name: 'settings of the next start', evidence: printed(verifierSettings('demo.sys'), TESTED), expect: { message: /next start/ } },
    { name: 'another module', evidence: printed(verifierQuery({ flags: FULL, module: 'other.sys (load: 1 / unload: 0)' }), TESTED), expect: { message: /not among the modules/ } },
    { name: 'a claim about another driver', evidence: stated({ drivers: ['other.sys'] }), expect: { message: /nothing shows that demo\.sys/, remedy: /verifier \/standard \/driver demo\.sys/ } },
    { name: 'HLK results alone', evidence: given({ ...DRIVER, ...TESTED }) },
    { name: 'a claim of another build', evidence: given({ ...DRIVER, claims: { 'e.yml': manifest([claim('driver-verifier', { ...RUN, subject: { packageDigest: 'ab'.repeat(32) } })]) } }), expect: { message: /does not count/ } },
  ],
  'not-applicable': [{ name: 'no kernel binary', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ services: [] }) }, binary: { 'tool.dll': binary({ image: image({ subsystem: 3 }) }) } }) }],
});
