import type { JsonFields } from '../json/fields.ts';
import type { DriverMetadata, MetadataInf, MetadataTarget } from './model.ts';

const targetsOf = (fields: JsonFields): readonly MetadataTarget[] =>
  fields.objectEntries('OSPnPInfoMap').flatMap(([operatingSystemCode, ids]) =>
    ids.all().map(([hardwareId, facts]): MetadataTarget => ({ operatingSystemCode, hardwareId, description: facts.text('DeviceDescription'), manufacturer: facts.text('Manufacturer') })));

const infOf = (bundleId: string, infId: string, fields: JsonFields): MetadataInf => ({
  bundleId, infId,
  familyId: fields.text('DriverPackageFamilyId'), infClass: fields.text('InfClass'), driverVersion: fields.text('DriverVersion'), driverDate: fields.text('DriverDate'),
  extensionId: fields.text('ExtensionId'), provider: fields.text('Provider'), classGuid: fields.text('ClassGuid'),
  chids: fields.texts('InstallationComputerHardwareIds'), targets: targetsOf(fields),
});

/** What Partner Center read out of the submitted drivers (dashboard/driver-package-metadata.md). */
export const metadataOf = (fields: JsonFields): DriverMetadata => {
  const bundles = fields.objectEntries('BundleInfoMap');
  return {
    kind: 'driver-metadata',
    bundles: bundles.map(([id, bundle]) => ({ id, locales: bundle.texts('Locales') })),
    infs: bundles.flatMap(([id, bundle]) => bundle.objectEntries('InfInfoMap').map(([name, inf]) => infOf(id, name, inf))),
  };
};
