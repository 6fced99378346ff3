import type { Inf } from '../../../src/formats/inf/inf.ts';
import type { ApprovalInfo, ShippingLabel } from '../../../src/formats/partner-center/partner-center.ts';
import { extensionTargetsAreSpecific } from '../../../src/rules/targeting/extension-targets-are-specific.ts';
import { given, hardwareId, inf, submission } from '../../support/evidence.ts';
import { shippingLabel } from '../../support/evidence-label.ts';
import { testRule } from '../../support/rule-tester.ts';

const FOUR = 'PCI\\VEN_1234&DEV_5678&SUBSYS_00011234&REV_01';
const CHIDS = { chids: [{ chid: '346511cf-ccee-5c6d-8ee9-3c70fc7aae83', distributionState: undefined }] };
const approval = (over: Partial<ApprovalInfo>): Partial<ShippingLabel> => {
  const { publishing } = shippingLabel();
  const info: ApprovalInfo = { microsoftContact: 'x', validationsPerformed: 'x', affectedOems: [], isRebootRequired: false, isCoEngineered: false, isForUnreleasedHardware: false, hasUiSoftware: false, businessJustification: undefined, ...over };
  return publishing === undefined ? {} : { publishing: { ...publishing, approval: info } };
};
interface Given {
  readonly ids?: readonly string[];
  readonly label?: Partial<ShippingLabel>;
  readonly base?: Partial<Inf> | 'none';
}
const evidence = ({ ids = [FOUR], label, base = {} }: Given) => given({
  inf: { 'ext.inf': inf({ kind: 'extension', hardwareIds: ids.map((id) => hardwareId(id)) }) },
  submission: { '': submission(base === 'none' ? [] : [{ folder: 'base', name: 'base', infs: [inf(base)] }]) },
  'shipping-label': label === undefined ? {} : { 'label.json': { planned: true, labels: [shippingLabel(label)] } },
});

testRule(extensionTargetsAreSpecific, {
  pass: [
    { name: 'four parts on a declarative base', evidence: evidence({}), expect: { message: /1 IDs of one maker/ } },
    { name: 'CHIDs and a reason', evidence: evidence({ ids: ['PCI\\VEN_1234&DEV_5678'], label: { ...CHIDS, ...approval({ businessJustification: 'every board of the system' }) } }) },
    { name: 'an in-box base', evidence: evidence({ base: 'none', label: approval({ businessJustification: 'ExtendsInboxDriver = usbvideo.inf' }) }) },
  ],
  warn: [
    { name: 'CHIDs without a reason', evidence: evidence({ ids: ['PCI\\VEN_1234&DEV_5678'], label: CHIDS }), expect: { message: /does not say why/, file: 'ext.inf', line: 20 } },
    { name: 'three parts', evidence: evidence({ ids: ['PCI\\VEN_1234&DEV_5678&SUBSYS_00011234'] }), expect: { message: /fewer than four parts, and no CHID/ } },
  ],
  fail: [
    { name: 'two parts', evidence: evidence({ ids: ['PCI\\VEN_1234&DEV_5678'] }), expect: { message: /vendor and device only/, line: 20 } },
    { name: 'boards of two makers', evidence: evidence({ ids: [FOUR, FOUR.replace('00011234', '0001103c')] }), expect: { message: /systems of 2 makers: SUBSYS ends in 1234 and 103c/ } },
    { name: 'a label for two makers', evidence: evidence({ label: approval({ affectedOems: ['A', 'B'] }) }), expect: { message: /label is for systems of 2 makers/ } },
    { name: 'a base that is not declarative', evidence: evidence({ base: { declarative: false } }), expect: { message: /not declarative/ } },
  ],
  unknown: [{ name: 'a base that nobody knows', evidence: evidence({ base: 'none' }), expect: { message: /what the extension extends/ } }],
  'not-applicable': [{ name: 'no extension', evidence: given({ inf: { 'demo.inf': inf() } }) }],
});
