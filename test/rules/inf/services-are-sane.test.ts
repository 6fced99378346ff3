import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { servicesAreSane } from '../../../src/rules/inf/services-are-sane.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const service = (changes: Readonly<Record<string, string | undefined>>): Sections => ({
  Demo_Service: Object.entries({ ServiceType: '1', StartType: '3', ErrorControl: '1', ServiceBinary: '%13%\\demo.sys', ...changes }).flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`])),
});

testRule(servicesAreSane, {
  pass: [
    { name: 'complete', evidence: changed({}) },
    { name: 'no function driver wanted', evidence: changed({ 'Demo_Install.Services': ['AddService = ,2'], Demo_Service: undefined }) },
    { name: 'a boot driver that the policy knows', evidence: changed(service({ StartType: '0' })), context: { policy: { ...DEFAULT_RULE_POLICY, bootStart: { DEMO: 'boots from it' } } } },
    { name: 'a boot driver of a boot group that stops the boot', evidence: changed(service({ StartType: '0', ErrorControl: '3', LoadOrderGroup: 'SCSI Miniport' })), context: { policy: { ...DEFAULT_RULE_POLICY, bootStart: { demo: 'boots from it' } } } },
  ],
  warn: [
    { name: 'a driver that starts by itself', evidence: changed(service({ StartType: '2' })), expect: { message: /StartType 2/u, subject: 'demo' } },
    { name: 'a driver whose failure stops the boot', evidence: changed(service({ ErrorControl: '3' })), expect: { message: /ErrorControl 3/u } },
  ],
  fail: [
    { name: 'no ErrorControl', evidence: changed(service({ ErrorControl: undefined })), expect: { message: /no ErrorControl.*1013/u } },
    { name: 'disabled', evidence: changed(service({ StartType: '4' })), expect: { message: /1251/u } },
    { name: 'a boot driver nobody knows of', evidence: changed(service({ StartType: '0' })), expect: { message: /StartType 0/u, remedy: /boot-start/u } },
    { name: 'two function drivers', evidence: changed({ 'Demo_Install.Services': ['AddService = demo,2,Demo_Service', 'AddService = second,2,Demo_Service'] }), expect: { message: /1211/u } },
    { name: 'no function driver', evidence: changed({ 'Demo_Install.Services': undefined, Demo_Service: undefined }), expect: { message: /1296/u } },
    { name: 'a binary that nothing copies', evidence: changed(service({ ServiceBinary: '%13%\\other.sys' })), expect: { message: /2084/u } },
    { name: 'a binary without directory', evidence: changed(service({ ServiceBinary: 'demo.sys' })), expect: { message: /2085/u } },
  ],
});
