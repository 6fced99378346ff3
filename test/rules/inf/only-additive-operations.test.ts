import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { onlyAdditiveOperations } from '../../../src/rules/inf/only-additive-operations.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const mode = (infverifMode: 'k' | 'u' | 'w' | 'h') => ({ policy: { ...DEFAULT_RULE_POLICY, infverifMode } });
const install = (...lines: readonly string[]): Sections => ({ Demo_Install: ['CopyFiles = Demo_Files', ...lines], Old: ['HKR,,Old'] });

testRule(onlyAdditiveOperations, {
  pass: [{ name: 'additions only', evidence: changed({ ...install('AddReg = New'), New: ['HKR,,New,,1'], Old: undefined }) }],
  warn: [
    { name: 'a deletion under the declarative rules', evidence: changed(install('DelReg = Old')), context: mode('k'), expect: { message: /delreg/u } },
    { name: 'a restart', evidence: changed({ ...install('Reboot = 1'), Old: undefined }), expect: { message: /2004/u } },
  ],
  fail: [
    { name: 'deleted values', evidence: changed(install('DelReg = Old')), expect: { message: /1308/u, line: 18 } },
    { name: 'deleted files', evidence: changed({ ...install('DelFiles = Gone'), Old: undefined, Gone: ['old.sys'] }), expect: { message: /1309/u } },
    { name: 'a deleted service', evidence: changed({ 'Demo_Install.Services': ['AddService = demo,2,Demo_Service', 'DelService = old'] }), expect: { message: /delservice old.*1309/u } },
    { name: 'resources', evidence: changed({ ...install('LogConfig = Res'), Old: undefined, Res: ['IRQConfig = 5'] }), expect: { message: /1307/u } },
    { name: 'code that registers', evidence: changed({ ...install('RegisterDlls = Dlls'), Old: undefined, Dlls: ['11,,demo.dll,1'] }), expect: { message: /1301/u } },
  ],
});
