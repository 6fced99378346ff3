import { wdfDirectivesAreConsistent } from '../../../src/rules/inf/wdf-directives-are-consistent.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const kmdf = (version: string): Sections => ({ 'Demo_Install.Wdf': ['KmdfService = demo,Demo_Kmdf'], Demo_Kmdf: [`KmdfLibraryVersion = ${version}`] });
const umdf = (version: string | undefined, ordered = true): Sections => ({
  'Demo_Install.Wdf': ['UmdfService = demo,Demo_Umdf', ...(ordered ? ['UmdfServiceOrder = demo'] : [])], Demo_Umdf: ['ServiceBinary = %13%\\demo.dll', ...(version === undefined ? [] : [`UmdfLibraryVersion = ${version}`])],
});

testRule(wdfDirectivesAreConsistent, {
  pass: [
    { name: 'a kernel framework as old as the system', evidence: changed(kmdf('1.31')) },
    { name: 'a user framework', evidence: changed(umdf('2.31.0')) },
  ],
  warn: [
    { name: 'a kernel framework newer than the system', evidence: changed(kmdf('1.33')), expect: { message: /KMDF 1\.33.*22000.*19041/u } },
    { name: 'a user framework newer than the system', evidence: changed(umdf('2.33')) },
  ],
  fail: [
    { name: 'UMDF 1', evidence: changed(umdf('1.11')), expect: { message: /1402/u } },
    { name: 'no order', evidence: changed(umdf('2.31', false)), expect: { message: /UmdfServiceOrder.*1084/u } },
    { name: 'no version', evidence: changed(umdf(undefined)), expect: { message: /UmdfLibraryVersion/u } },
  ],
  'not-applicable': [{ name: 'no framework', evidence: changed({}) }],
});
