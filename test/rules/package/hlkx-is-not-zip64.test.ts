import { hlkxIsNotZip64 } from '../../../src/rules/package/hlkx-is-not-zip64.ts';
import { hlkPackage } from '../../support/evidence-hlk.ts';
import { given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const sound = hlkPackage();

testRule(hlkxIsNotZip64, {
  withoutEvidence: 'not-applicable',
  pass: [{ name: 'an ordinary zip', evidence: given({ hlkx: { 'tests.hlkx': sound } }), expect: { file: 'tests.hlkx' } }],
  fail: [{ name: 'Zip64', evidence: given({ hlkx: { 'tests.hlkx': { ...sound, container: { ...sound.container, zip64: true } } } }), expect: { message: /Zip64/, file: 'tests.hlkx' } }],
  'not-applicable': [{ name: 'no HLK package', evidence: given({}) }],
});
