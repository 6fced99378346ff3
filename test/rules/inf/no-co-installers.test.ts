import { noCoInstallers } from '../../../src/rules/inf/no-co-installers.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });

testRule(noCoInstallers, {
  pass: [{ name: 'none', evidence: changed({}) }, { name: 'a class of the vendor\'s own', evidence: changed({ Version: ['Signature = "$Windows NT$"', 'Class = DemoClass', 'ClassGuid = {11111111-2222-3333-4444-555555555555}', 'Provider = %Company%', 'CatalogFile = demo.cat', 'DriverVer = 01/10/2026,1.2.3.4', 'PnpLockdown = 1'], ClassInstall32: ['AddReg = Class_Reg'], Class_Reg: ['HKR,,,,%Device%'] }) }],
  fail: [
    { name: 'a co-installer section', evidence: changed({ 'Demo_Install.CoInstallers': ['AddReg = Co_Reg'], Co_Reg: ['HKR,,CoInstallers32,0x00010000,"demo.dll"'] }), expect: [{ message: /1300/u }, { message: /1303/u }] },
    { name: 'code that runs to register', evidence: changed({ Demo_Install: ['CopyFiles = Demo_Files', 'RegisterDlls = Demo_Reg'], Demo_Reg: ['11,,demo.dll,1'] }), expect: { message: /1301/u } },
    { name: 'a class of Microsoft', evidence: changed({ ClassInstall32: ['AddReg = Class_Reg'], Class_Reg: ['HKR,,,,%Device%'] }), expect: { message: /class Net.*1285/u } },
  ],
});
