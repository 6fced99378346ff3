import { duplicateInstallsAreDeterministic } from '../../../src/rules/inf/duplicate-installs-are-deterministic.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const two = (first: readonly string[], second: readonly string[]): Sections => ({
  'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install, A\\B', '%Device% = Other_Install, A\\C'], Other_Install: ['CopyFiles = Demo_Files', 'AddReg = Second'], 'Other_Install.Services': ['AddService = ,2'],
  Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = First'], First: first, Second: second,
});

testRule(duplicateInstallsAreDeterministic, {
  pass: [
    { name: 'nothing twice', evidence: changed({}) },
    { name: 'one value, set the same', evidence: changed(two(['HKLM,SOFTWARE\\Demo,a,,1'], ['HKLM,SOFTWARE\\Demo,a,,1'])) },
    { name: 'values of two devices', evidence: changed(two(['HKR,,a,,1'], ['HKR,,a,,2'])) },
  ],
  fail: [
    { name: 'one value, set in two ways', evidence: changed(two(['HKLM,SOFTWARE\\Demo,a,,1'], ['HKLM,SOFTWARE\\Demo,a,,2'])), expect: { message: /\[First\].*1331/u } },
    { name: 'a section that stands twice', evidence: changed({ DEMO_INSTALL: ['CopyFiles = Demo_Files'] }), expect: { message: /1209/u } },
    { name: 'two files for one place', evidence: changed({ Demo_Files: ['demo.sys', 'demo.sys,other.sys'], SourceDisksFiles: ['demo.sys = 1', 'other.sys = 1'], DestinationDirs: ['DefaultDestDir = 12'] }), expect: { message: /1330/u } },
  ],
});
