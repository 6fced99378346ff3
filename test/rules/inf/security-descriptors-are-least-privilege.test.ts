import { securityDescriptorsAreLeastPrivilege } from '../../../src/rules/inf/security-descriptors-are-least-privilege.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const device = (descriptor: string): Sections => ({ 'Demo_Install.HW': ['AddReg = Regs'], Regs: [`HKR,,Security,,"${descriptor}"`] });
const files = (descriptor: string): Sections => ({ 'Demo_Files.Security': [`"${descriptor}"`], DestinationDirs: ['DefaultDestDir = 12'] });
const ownClass = (...lines: readonly string[]): Sections => ({
  Version: ['Signature = "$Windows NT$"', 'Class = DemoClass', 'ClassGuid = {11111111-2222-3333-4444-555555555555}', 'Provider = %Company%', 'CatalogFile = demo.cat', 'DriverVer = 01/10/2026,1.2.3.4', 'PnpLockdown = 1'],
  'Demo_Install.HW': ['AddReg = Regs'], Regs: lines,
});

testRule(securityDescriptorsAreLeastPrivilege, {
  pass: [
    { name: 'system and administrators', evidence: changed(device('D:P(A;;GA;;;SY)(A;;GA;;;BA)')) },
    { name: 'everybody may read', evidence: changed(device('D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;GR;;;WD)')) },
    { name: 'files', evidence: changed(files('D:P(A;;GA;;;SY)(A;;FA;;;BA)')) },
    { name: 'a class of the vendor\'s own with a descriptor', evidence: changed(ownClass('HKR,,Security,,"D:P(A;;GA;;;SY)"')) },
    { name: 'a denial', evidence: changed(device('D:P(D;;GA;;;WD)(A;;GA;;;SY)')) },
  ],
  warn: [{ name: 'a class of the vendor\'s own without one', evidence: changed(ownClass('HKR,,a,,1')), expect: { message: /DemoClass/u } }],
  fail: [
    { name: 'everybody may write', evidence: changed(device('D:P(A;;GA;;;SY)(A;;GRGWGX;;;WD)')), expect: { message: /GW to everyone/u } },
    { name: 'users may take ownership', evidence: changed(device('D:P(A;;RCWO;;;S-1-5-32-545)')), expect: { message: /WO to all users/u } },
    { name: 'a mask', evidence: changed(device('D:P(A;;0x10000000;;;AU)')), expect: { message: /GA/u } },
    { name: 'no list at all', evidence: changed(device('D:NO_ACCESS_CONTROL')), expect: { message: /no access list/u } },
    { name: 'files without the system', evidence: changed(files('D:P(A;;GA;;;BA)')), expect: { message: /SY/u } },
  ],
  'not-applicable': [{ name: 'none', evidence: changed({}) }],
});
