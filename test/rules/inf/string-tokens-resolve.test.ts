import { stringTokensResolve } from '../../../src/rules/inf/string-tokens-resolve.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const value = (text: string) => changed({ Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: [`HKR,,a,0x20000,${text}`] });

testRule(stringTokensResolve, {
  pass: [
    { name: 'all defined', evidence: changed({}) },
    { name: 'a directory identifier', evidence: value('%13%\\demo.dll') },
    { name: 'a literal percent sign', evidence: value('%%SystemRoot%%\\System32\\demo.dll') },
    { name: 'a complete second language', evidence: changed({ 'Strings.0407': ['Company = "D"', 'Device = "D"', 'Disk = "D"'] }) },
  ],
  fail: [
    { name: 'an undefined token', evidence: value('%SystemRoot%\\System32\\demo.dll'), expect: { message: /%SystemRoot%.*1235/u, subject: '[Regs]' } },
    { name: 'a language that lacks a key', evidence: changed({ 'Strings.0407': ['Company = "D"'] }), expect: { message: /1295/u } },
    { name: 'a key that only one language has', evidence: changed({ 'Strings.0407': ['Company = "D"', 'Device = "D"', 'Disk = "D"', 'More = "D"'] }) },
    { name: 'no [Strings] at all', evidence: changed({ Strings: undefined }), count: 4 },
  ],
});
