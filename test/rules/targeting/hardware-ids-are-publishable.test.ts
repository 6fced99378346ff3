import { hardwareIdsArePublishable } from '../../../src/rules/targeting/hardware-ids-are-publishable.ts';
import { given, hardwareId, inf } from '../../support/evidence.ts';
import { shippingLabel } from '../../support/evidence-label.ts';
import { testRule } from '../../support/rule-tester.ts';

const ids = (...found: readonly string[]) => given({ inf: { 'demo.inf': inf({ hardwareIds: found.map((id) => hardwareId(id)) }) } });
const update = { channel: 'windows-update' } as const;
const RESTRICTED = [
  'MYDEVICE', 'ActivCardBus\\abc', 'PS2_abc\\x', 'PCI\\VEN_1234&DEV_5678', 'pci\\ven_1234&cc_0200', 'USB\\Class_03', 'HDAUDIO\\FUNC_01&VEN_1234&DEV_5678', 'BTHENUM\\{0000110b-0000-1000-8000-00805f9b34fb}',
  'BTHLEDevice\\{0000110b-0000-1000-8000-00805f9b34fb}', 'PCI\\VEN_FFFF&DEV_5678&SUBSYS_00011234', 'PCI\\VEN_1234', 'USB\\VID_1234', 'ACPI\\PNP0A08', '*PNP0501', 'SERIAL_MOUSE', 'Storage\\Volume', 'Hid\\irdevice&x',
];

testRule(hardwareIdsArePublishable, {
  pass: [
    { name: 'a board of its own', evidence: ids('PCI\\VEN_1234&DEV_5678&SUBSYS_00011234', 'HDAUDIO\\FUNC_01&VEN_1234&DEV_5678&SUBSYS_00011234', 'USB\\VID_1234&PID_5678', 'ACPI\\ABCD0001', 'Root\\demo', 'BTHENUM\\{0000110b-0000-1000-8000-00805f9b34fb}_VID&0001045e_PID&0001'), context: update, expect: { message: /6 hardware IDs, none/ } },
    { name: 'no hardware ID', evidence: ids(), context: update },
  ],
  warn: [{ name: 'restricted, on another channel', evidence: ids('PCI\\VEN_1234&DEV_5678'), context: { channel: 'vendor' }, expect: { message: /boards of every manufacturer/ } }],
  fail: [
    { name: 'one of the label', evidence: given({ inf: { 'demo.inf': inf() }, 'shipping-label': { 'label.json': { planned: true, labels: [shippingLabel({ hardwareIds: [{ bundleId: 'B1', infId: 'demo.inf', operatingSystemCode: 'x', pnpString: 'PCI\\VEN_1234', distributionState: undefined, action: undefined }] })] } } }), context: { channel: 'wufb' }, expect: { file: 'label.json' } },
    { name: 'Itanium', evidence: given({ inf: { 'demo.inf': inf({ architectures: ['ia64'] }) } }), context: update, expect: { message: /Itanium/ } },
    ...RESTRICTED.map((id) => ({ name: id, evidence: ids(id), context: update, expect: { file: 'demo.inf', line: 20, subject: id }, count: 1 })),
  ],
});
