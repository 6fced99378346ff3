import { extensionInfObeysItsRules } from '../../../src/rules/inf/extension-inf-obeys-its-rules.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const EXTENSION: Sections = {
  Version: ['Signature = "$Windows NT$"', 'Class = Extension', 'ClassGuid = {e2f84ce7-8efa-411c-aa69-97454ca4cb57}', 'Provider = %Company%', 'CatalogFile = demo.cat', 'DriverVer = 01/10/2026,1.2.3.4', 'PnpLockdown = 1', 'ExtensionId = {11111111-2222-3333-4444-555555555555}'],
  Demo_Install: ['AddReg = Regs'], Regs: ['HKR,,Tuned,,1'], 'Demo_Install.Services': undefined, Demo_Service: undefined, Demo_Files: undefined, DestinationDirs: undefined, SourceDisksFiles: undefined, SourceDisksNames: undefined,
};
const extension = (changes: Sections = {}) => infWith({ ...EXTENSION, ...changes });
const without = (key: string, ...added: readonly string[]): Sections => ({ Version: [...(EXTENSION['Version'] ?? []).filter((line) => !line.startsWith(key)), ...added] });

testRule(extensionInfObeysItsRules, {
  pass: [
    { name: 'an extension', evidence: given({ inf: { 'ext.inf': extension() } }) },
    { name: 'two that set different values', evidence: given({ inf: { 'a.inf': extension(), 'b.inf': extension({ Regs: ['HKR,,Other,,1'] }) } }) },
  ],
  warn: [
    { name: 'two that set one value', evidence: given({ inf: { 'a.inf': extension(), 'b.inf': extension({ Regs: ['HKR,,TUNED,,2'] }) } }), expect: [{ message: /b\.inf/u, file: 'a.inf' }, { message: /a\.inf/u, file: 'b.inf' }] },
    { name: 'filters by the registry', evidence: given({ inf: { 'ext.inf': extension({ Regs: ['HKR,,UpperFilters,0x00010000,demo'] }) } }), expect: { message: /1384/u } },
  ],
  fail: [
    { name: 'no ExtensionId', evidence: given({ inf: { 'ext.inf': extension(without('ExtensionId')) } }), expect: { message: /1381/u } },
    { name: 'an ExtensionId that is none', evidence: given({ inf: { 'ext.inf': extension(without('ExtensionId', 'ExtensionId = demo')) } }), expect: { message: /1380/u } },
    { name: 'a function driver', evidence: given({ inf: { 'ext.inf': extension({ 'Demo_Install.Services': ['AddService = demo,2,Svc'], Svc: ['ServiceType = 1'] }) } }), expect: { message: /1383/u } },
    { name: 'a score', evidence: given({ inf: { 'ext.inf': extension({ Demo_Install: ['FeatureScore = FC'] }) } }), expect: { message: /1382/u } },
  ],
  'not-applicable': [{ name: 'a base INF', evidence: changed({}) }],
});
