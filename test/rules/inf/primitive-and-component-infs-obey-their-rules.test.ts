import { primitiveAndComponentInfsObeyTheirRules } from '../../../src/rules/inf/primitive-and-component-infs-obey-their-rules.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const PRIMITIVE: Sections = {
  Manufacturer: undefined, 'Standard.NTamd64.10.0...19041': undefined, Demo_Install: undefined, 'Demo_Install.Services': undefined,
  'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'], 'DefaultInstall.NTamd64.Services': ['AddService = demo,,Demo_Service'],
};
const primitive = (changes: Sections) => changed({ ...PRIMITIVE, ...changes });
const software = (...lines: readonly string[]): Sections => ({ 'Demo_Install.Software': ['AddSoftware = Demo,,Soft'], Soft: lines });

testRule(primitiveAndComponentInfsObeyTheirRules, {
  pass: [
    { name: 'a primitive driver', evidence: primitive({}) },
    { name: 'one that older systems can uninstall', evidence: primitive({ 'DefaultUninstall.NTamd64': ['LegacyUninstall = 1'] }) },
    { name: 'the same said in the services section', evidence: primitive({ 'DefaultUninstall.NTamd64': ['DelFiles = Demo_Files'], 'DefaultUninstall.NTamd64.Services': ['LegacyUninstall = 1', 'DelService = demo'], DestinationDirs: ['DefaultDestDir = 12'] }) },
  ],
  fail: [
    { name: 'no architecture', evidence: primitive({ 'DefaultInstall.NTamd64': undefined, DefaultInstall: ['CopyFiles = Demo_Files'] }), expect: { message: /1421/u } },
    { name: 'beside devices', evidence: changed({ 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'] }), expect: { message: /1212/u } },
    { name: 'an uninstall section', evidence: primitive({ 'DefaultUninstall.NTamd64': ['DelFiles = Demo_Files'] }), expect: { message: /1422/u } },
    { name: 'a part without architecture', evidence: primitive({ 'DefaultInstall.NTamd64.Services': undefined, 'DefaultInstall.Services': ['AddService = demo,,Demo_Service'] }), expect: { message: /1423/u } },
    { name: 'software of type 1 beside a device', evidence: changed(software('SoftwareType = 1', 'SoftwareBinary = %13%\\a.exe', 'SoftwareVersion = 1.0.0.0')), expect: { message: /SoftwareComponent/u } },
    { name: 'software that lacks its version', evidence: changed(software('SoftwareType = 1', 'SoftwareBinary = %13%\\a.exe')), expect: { message: /SoftwareVersion.*1142/u } },
  ],
  'not-applicable': [
    { name: 'a device driver', evidence: changed({}) },
    { name: 'a device driver with a Store app', evidence: changed(software('SoftwareType = 2', 'SoftwareID = pfn://Demo.App_123')) },
  ],
});
