import type { ApprovalInfo, MetadataTarget, ShippingLabel } from '../../../src/formats/partner-center/partner-center.ts';
import { labelIsASubsetOfWhatWasCertified } from '../../../src/rules/targeting/label-is-a-subset-of-what-was-certified.ts';
import { given, inf } from '../../support/evidence.ts';
import { signedHlkx } from '../../support/evidence-hlkx.ts';
import { shippingLabel } from '../../support/evidence-label.ts';
import { testRule } from '../../support/rule-tester.ts';

const HLKX = { 'demo.hlkx': signedHlkx() };
const GE = 'WINDOWS_v100_X64_GE_FULL';
const [TARGET] = shippingLabel().hardwareIds;
const evidence = (label: Partial<ShippingLabel> = {}, kind: 'device' | 'extension' = 'device') => given({ inf: { 'demo.inf': inf({ kind }) }, hlkx: HLKX, 'shipping-label': { 'label.json': { planned: true, labels: [shippingLabel(label)] } } });
const target = (over: Partial<NonNullable<typeof TARGET>>): Partial<ShippingLabel> => ({ hardwareIds: TARGET === undefined ? [] : [TARGET, { ...TARGET, ...over }] });
const APPROVAL: ApprovalInfo = { microsoftContact: 'x@example.com', validationsPerformed: 'all', affectedOems: [], isRebootRequired: false, isCoEngineered: false, isForUnreleasedHardware: false, hasUiSoftware: false, businessJustification: 'why' };
const automatic = (approval: ApprovalInfo | undefined): Partial<ShippingLabel> => {
  const { publishing } = shippingLabel();
  return publishing === undefined ? {} : { publishing: { ...publishing, isAutoInstallDuringOSUpgrade: true, manualAcquisition: false, approval } };
};
const submitted = (targets: readonly MetadataTarget[]) => given({
  inf: { 'demo.inf': inf() }, 'shipping-label': { 'label.json': { planned: true, labels: [shippingLabel()] } },
  'partner-center': { 'metadata.json': { products: [], submissions: [], metadata: [{ kind: 'driver-metadata', bundles: [], infs: [{ bundleId: 'B1', infId: 'Demo.inf', familyId: undefined, infClass: 'Net', driverVersion: undefined, driverDate: undefined, extensionId: undefined, provider: undefined, classGuid: undefined, chids: [], targets }] }] } },
});
const TESTED = { operatingSystemCode: GE, hardwareId: 'pci\\ven_1234&dev_5678&subsys_00011234', description: undefined, manufacturer: undefined };

testRule(labelIsASubsetOfWhatWasCertified, {
  pass: [
    { name: 'within the HLK package', evidence: evidence(), expect: { message: /Demo label stays within/, file: 'label.json' } },
    { name: 'within the submission', evidence: submitted([TESTED]) },
    { name: 'automatic, with everything', evidence: evidence(automatic(APPROVAL)) },
    { name: 'a ceiling with its reason', evidence: evidence({ ...automatic(APPROVAL), ceiling: 'NI' }) },
  ],
  warn: [{ name: 'automatic without contact', evidence: evidence(automatic({ ...APPROVAL, microsoftContact: undefined })), expect: { message: /without a contact at Microsoft/ } }],
  fail: [
    { name: 'an ID that the INF does not have', evidence: evidence(target({ pnpString: 'PCI\\VEN_1234&DEV_9999' })), expect: { message: /the INF does not have pci\\ven_1234&dev_9999/, subject: 'Demo label' } },
    { name: 'a Windows that was not certified', evidence: evidence(target({ operatingSystemCode: 'WINDOWS_v100_ARM64_GE_FULL' })), expect: { message: /WINDOWS_v100_ARM64_GE_FULL was not certified/ } },
    { name: 'a target that the submission does not have', evidence: submitted([{ ...TESTED, operatingSystemCode: 'WINDOWS_v100_X64_NI_FULL' }]), expect: { message: /the submission does not have/ } },
    { name: 'a ceiling without reason', evidence: evidence({ ceiling: 'NI' }), expect: { message: /ceiling needs a businessJustification/ } },
    { name: 'older Windows in the same label', evidence: evidence(target({ operatingSystemCode: 'WINDOWS_v63_X64' })), expect: { message: /older Windows and Windows 10/ } },
    { name: 'automatic without approval', evidence: evidence(automatic(undefined)), expect: { message: /asks for its approval/ } },
    { name: 'an extension that is not automatic', evidence: evidence({}, 'extension'), expect: { message: /extension INF is installed automatically/ } },
  ],
  unknown: [{ name: 'nobody knows what was certified', evidence: given({ inf: { 'demo.inf': inf() }, 'shipping-label': { 'label.json': { planned: true, labels: [shippingLabel()] } } }), expect: { message: /cannot be compared/ } }],
  'not-applicable': [{ name: 'a vendor', evidence: evidence(), context: { channel: 'vendor' } }],
});
