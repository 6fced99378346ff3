import type { InfVersion } from '../../../src/formats/inf/inf.ts';
import { chidUseFitsTheClass } from '../../../src/rules/targeting/chid-use-fits-the-class.ts';
import { given, inf, infVersion } from '../../support/evidence.ts';
import { shippingLabel } from '../../support/evidence-label.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (version: Partial<InfVersion>, chid: boolean) => given({
  inf: { 'demo.inf': inf({ version: infVersion(version) }) },
  'shipping-label': { 'label.json': { planned: true, labels: [shippingLabel({ chids: chid ? [{ chid: '346511cf-ccee-5c6d-8ee9-3c70fc7aae83', distributionState: undefined }] : [] })] } },
});
const FIRMWARE = { class: 'Firmware', classGuid: '{f2e7dd72-6468-4e36-b6f1-6488f42c1b52}' };
const DISPLAY = { class: 'Display', classGuid: '{4D36E968-E325-11CE-BFC1-08002BE10318}' };

testRule(chidUseFitsTheClass, {
  pass: [
    { name: 'a network driver without', evidence: evidence({}, false) },
    { name: 'a network driver with', evidence: evidence({}, true) },
    { name: 'firmware with', evidence: evidence(FIRMWARE, true) },
    { name: 'display without', evidence: evidence(DISPLAY, false) },
  ],
  fail: [
    { name: 'firmware without', evidence: evidence(FIRMWARE, false), expect: { message: /brings firmware to systems that no CHID names/, file: 'label.json' } },
    { name: 'display with', evidence: evidence(DISPLAY, true), expect: { message: /narrows a display driver/ } },
    { name: 'display by its GUID alone', evidence: evidence({ ...DISPLAY, class: undefined }, true) },
  ],
  'not-applicable': [
    { name: 'a vendor', evidence: evidence(FIRMWARE, false), context: { channel: 'vendor' } },
    { name: 'an OEM', evidence: evidence(FIRMWARE, false), context: { channel: 'oem' } },
  ],
});
