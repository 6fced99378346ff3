import type { JsonFields } from '../json/fields.ts';
import type { ApprovalInfo, LabelTarget, Product, ShippingLabel, Submission } from './model.ts';
import { COMMITS, DESTINATIONS, DEVICE_TYPES, DISTRIBUTIONS, DOWNLOADS, HARNESSES, spelled, TYPES, workflowOf } from './words.ts';

export const productOf = (fields: JsonFields): Product => ({
  kind: 'product',
  id: fields.id('id'), sharedProductId: fields.id('sharedProductId'), name: fields.text('productName'),
  testHarness: spelled(fields.text('testHarness'), HARNESSES), deviceType: spelled(fields.text('deviceType'), DEVICE_TYPES),
  isCommitted: fields.flag('isCommitted'), isTestSign: fields.flag('isTestSign'), isFlightSign: fields.flag('isFlightSign'),
  requestedSignatures: fields.texts('requestedSignatures'),
  selectedProductTypes: fields.entries('selectedProductTypes').flatMap(([family, type]) => (typeof type === 'string' ? [{ family, type }] : [])),
  marketingNames: fields.texts('marketingNames'), announcementDate: fields.text('announcementDate'),
});

/** The service links to the metadata, or lists it among the downloads. */
const linkedDownloads = (fields: JsonFields): NonNullable<Submission['downloads']> =>
  fields.objects('links').filter((link) => link.text('rel')?.toLowerCase() === 'drivermetadata').map((link) => ({ type: 'driverMetadata', url: link.text('href') }));

export const submissionOf = (fields: JsonFields): Submission => {
  const downloads = fields.object('downloads');
  const listed = downloads?.objects('items').map((item) => ({ type: spelled(item.text('type'), DOWNLOADS) ?? 'unknown', url: item.text('url') }));
  const linked = linkedDownloads(fields);
  return {
    kind: 'submission',
    // SDCM of virtio-win writes the ids under names of its own.
    id: fields.id('id') ?? fields.id('submission_id'), productId: fields.id('productId') ?? fields.id('product_id'), name: fields.text('name') ?? fields.text('submission_name'),
    type: spelled(fields.text('type'), TYPES), commitStatus: spelled(fields.text('commitStatus'), COMMITS),
    isExtensionInf: fields.flag('isExtensionInf'), isUniversal: fields.flag('isUniversal'), isDeclarativeInf: fields.flag('isDeclarativeInf'),
    workflow: workflowOf(fields.object('workflowStatus'), undefined),
    downloads: listed === undefined ? (linked.length === 0 ? undefined : linked) : [...listed, ...linked],
    messages: downloads?.texts('messages') ?? [],
  };
};

const approvalOf = (fields: JsonFields | undefined): ApprovalInfo | undefined => fields && {
  microsoftContact: fields.text('microsoftContact'), validationsPerformed: fields.text('validationsPerformed'), affectedOems: fields.texts('affectedOems'),
  isRebootRequired: fields.flag('isRebootRequired'), isCoEngineered: fields.flag('isCoEngineered'), isForUnreleasedHardware: fields.flag('isForUnreleasedHardware'),
  hasUiSoftware: fields.flag('hasUiSoftware'), businessJustification: fields.text('businessJustification'),
};

const publishingOf = (fields: JsonFields | undefined): ShippingLabel['publishing'] => fields && {
  goLiveDate: fields.text('goLiveDate'), visibleToAccounts: fields.ids('visibleToAccounts'),
  isAutoInstallDuringOSUpgrade: fields.flag('isAutoInstallDuringOSUpgrade'), isAutoInstallOnApplicableSystems: fields.flag('isAutoInstallOnApplicableSystems'),
  manualAcquisition: fields.flag('manualAcquisition'), isDisclosureRestricted: fields.flag('isDisclosureRestricted'), publishToWindows10s: fields.flag('publishToWindows10s'),
  approval: approvalOf(fields.object('additionalInfoForMsApproval')),
};

const targetOf = (fields: JsonFields): LabelTarget => ({
  bundleId: fields.text('bundleId'), infId: fields.text('infId'), operatingSystemCode: fields.text('operatingSystemCode'), pnpString: fields.text('pnpString'),
  distributionState: spelled(fields.text('distributionState'), DISTRIBUTIONS), action: fields.text('action')?.toLowerCase(),
});

export const labelOf = (fields: JsonFields): ShippingLabel => {
  const targeting = fields.object('targeting');
  const service = targeting?.object('inServicePublishInfo');
  const engineering = targeting?.object('coEngDriverPublishInfo');
  const recipient = fields.object('recipientSpecifications');
  return {
    kind: 'shipping-label',
    id: fields.id('id'), productId: fields.id('productId'), submissionId: fields.id('submissionId'), name: fields.text('name'),
    destination: spelled(fields.text('destination'), DESTINATIONS), publishing: publishingOf(fields.object('publishingSpecifications')),
    recipient: recipient && { receiverPublisherId: recipient.id('receiverPublisherId'), enforceChidTargeting: recipient.flag('enforceChidTargeting') },
    hardwareIds: targeting?.objects('hardwareIds').map(targetOf) ?? [],
    chids: targeting?.objects('chids').map((each) => ({ chid: each.text('chid') ?? '', distributionState: spelled(each.text('distributionState'), DISTRIBUTIONS) })) ?? [],
    restrictedToAudiences: targeting?.texts('restrictedToAudiences') ?? [],
    floor: service?.text('flooring'), ceiling: service?.text('ceiling'), floorBuild: engineering?.number('flooringBuildNumber'), ceilingBuild: engineering?.number('ceilingBuildNumber'),
    workflow: workflowOf(fields.object('workflowStatus'), fields.text('errorReport')),
  };
};
