import { packageIsPresentAndSigned } from '../../../src/rules/hlk/package-is-present-and-signed.ts';
import { hlkPackage } from '../../support/evidence-hlk.ts';
import { given } from '../../support/evidence.ts';
import { edit, utf8 } from '../../support/opc/files.ts';
import { PACKAGE_INFO, type HlkxOptions } from '../../support/opc/hlkx.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (options: HlkxOptions = {}) => given({ hlkx: { 'tests.hlkx': hlkPackage(options) } });

testRule(packageIsPresentAndSigned, {
  pass: [{ name: 'signed, every part covered', evidence: evidence(), expect: { message: /^signed by /, file: 'tests.hlkx' } }],
  fail: [
    { name: 'unsigned', evidence: evidence({ sign: false }), expect: { message: /not signed/ } },
    { name: 'changed after it was signed', evidence: evidence({ change: edit(PACKAGE_INFO, (text) => text.replace('Passed="137"', 'Passed="138"')) }), expect: { message: /not valid/ } },
    { name: 'a part was added after it was signed', evidence: evidence({ change: (files) => void files.set('hck/data/more.txt', utf8('more')) }), expect: { message: /leaves out 1 part: /, remedy: /again in HLK Studio/ } },
  ],
});
