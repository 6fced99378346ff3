import { everySectionIsReached } from '../../../src/rules/inf/every-section-is-reached.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });

testRule(everySectionIsReached, {
  pass: [
    { name: 'all in use', evidence: changed({}) },
    { name: 'one that an unknown directive names', evidence: changed({ Demo_Install: ['CopyFiles = Demo_Files', 'DataSection = Data'], Data: ['x = 1'] }) },
    { name: 'one of another architecture', evidence: changed({ 'Demo_Install.NTx86': ['CopyFiles = Demo_Files'] }) },
  ],
  warn: [
    { name: 'one that nothing names', evidence: changed({ Lost: ['HKR,,a,,1'] }), expect: { message: /\[Lost\].*2083/u } },
    { name: 'a field too many', evidence: changed({ DestinationDirs: ['DefaultDestDir = 13,,more'] }), expect: { message: /1201/u } },
    { name: 'one for adding and deleting', evidence: changed({ Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs', 'DelReg = Regs'], Regs: ['HKR,,a,,1'] }), expect: { message: /1205/u } },
    { name: 'a line that means nothing', evidence: changed({ Demo_Install: ['CopyFiles = Demo_Files', 'nonsense'] }), expect: { message: /1078/u } },
  ],
});
