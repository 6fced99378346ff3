import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { registryIsIsolated } from '../../../src/rules/inf/registry-is-isolated.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const mode = (infverifMode: 'k' | 'u' | 'w' | 'h') => ({ policy: { ...DEFAULT_RULE_POLICY, infverifMode } });
const device = (...lines: readonly string[]): Sections => ({ Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: lines });
const service = (...lines: readonly string[]): Sections => ({ Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', 'ServiceBinary = %13%\\demo.sys', 'AddReg = Regs'], Regs: lines });

testRule(registryIsIsolated, {
  pass: [
    { name: 'no value', evidence: changed({}) },
    { name: 'values of the device', evidence: changed(device('HKR,,a,,1', 'HKR,Sub,b,0x00010001,2')) },
    { name: 'values of the service below Parameters', evidence: changed(service('HKR,Parameters,a,,1', 'HKR,"Parameters\\Deep",b,,1', 'HKR,Instances,DefaultInstance,,x')) },
  ],
  warn: [
    { name: 'a key that certification still tolerates', evidence: changed(device('HKLM,SOFTWARE\\Khronos\\Vulkan,a,,1')), expect: { message: /1321/u } },
    { name: 'a COM registration', evidence: changed(device('HKCR,CLSID\\{11111111-2222-3333-4444-555555555555}\\InprocServer32,,,demo.dll')), expect: { message: /1320/u } },
  ],
  fail: [
    { name: 'another machine-wide key', evidence: changed(device('HKLM,SOFTWARE\\Demo,a,,1')), expect: { message: /HKLM.*1321/u, subject: '[Regs]' } },
    { name: 'a name that only begins like a tolerated one', evidence: changed(device('HKLM,SOFTWARE\\KhronosX,a,,1')) },
    { name: 'a user\'s key', evidence: changed(device('HKCU,Software\\Demo,a,,1')) },
    { name: 'a value in the root of a service', evidence: changed(service('HKR,,a,,1')), expect: { message: /1323/u } },
    { name: 'a deletion', evidence: changed(device('HKR,,a,0x00000004')), expect: { message: /1308/u } },
    { name: 'an addition to a list', evidence: changed(device('HKR,,a,0x00010008,x')), expect: { message: /1305/u } },
    { name: 'a tolerated key under /w', evidence: changed(device('HKLM,SOFTWARE\\Khronos,a,,1')), context: mode('w') },
    { name: 'a tolerated key as the next release judges', evidence: changed(device('HKLM,SOFTWARE\\Khronos,a,,1')), context: { policy: { ...DEFAULT_RULE_POLICY, infverifNext: true } } },
  ],
});
