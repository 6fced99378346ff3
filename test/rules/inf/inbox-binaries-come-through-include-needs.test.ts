import { inboxBinariesComeThroughIncludeNeeds } from '../../../src/rules/inf/inbox-binaries-come-through-include-needs.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const binary = (path: string): Sections => ({ Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', `ServiceBinary = ${path}`] });

testRule(inboxBinariesComeThroughIncludeNeeds, {
  pass: [
    { name: 'a driver of its own', evidence: changed({}) },
    { name: 'by Include and Needs', evidence: changed({ 'Demo_Install.Services': ['Include = winusb.inf', 'Needs = WINUSB.NT.Services'], Demo_Service: undefined }) },
    { name: 'an own file of such a name', evidence: changed({ ...binary('%13%\\usbser.sys'), Demo_Files: ['usbser.sys'], SourceDisksFiles: ['usbser.sys = 1'] }) },
  ],
  fail: [
    { name: 'the host of user-mode drivers', evidence: changed(binary('%12%\\WUDFRd.sys')), expect: { message: /wudfrd\.inf.*2090/u } },
    { name: 'WinUSB', evidence: changed(binary('%12%\\WinUSB.sys')), expect: { message: /winusb\.inf.*2650/u } },
  ],
});
