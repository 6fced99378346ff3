/** Answers of Partner Center, made up; ids are written as text so that their digits survive. */
export const SECRET = 'ipjW3RsVC75lZrcEZRh9JmTX89L4gTIKkxwqv9F8Axs%3D';
export const ID = '1152921504621442001';
export const SAS = `https://store.example.net/ingestion/dc55b8c6?sv=2016-05-31&sr=b&sig=${SECRET}&se=2026-03-12T15:32:10Z&sp=rl`;

export const PRODUCT = `{"id": 9007199267351834, "sharedProductId": ${ID}, "links": [{"href": "${SAS}", "rel": "self", "method": "GET"}], "isCommitted": true, "deviceMetadataIds": [], "deviceType": "NotSet",
  "isTestSign": false, "isFlightSign": false, "marketingNames": ["Demo"], "productName": "Demo device", "selectedProductTypes": {"windows_v100_GE": "Unclassified"},
  "requestedSignatures": ["WINDOWS_v100_X64_GE_FULL", "WINDOWS_v100_X64_25H2_FULL", "WINDOWS_v999_NEW"], "additionalAttributes": {}, "testHarness": "HLK"}`;

export const submission = (workflow: string, downloads: string | undefined, more = ''): string =>
  `{"id": ${ID}, "productId": 13635057453741328, "workflowStatus": ${workflow}, "commitStatus": "CommitComplete", "isExtensionInf": false, "isUniversal": true, "isDeclarativeInf": true, "name": "demo", "type": "initial"${downloads === undefined ? '' : `, "downloads": {"items": ${downloads}, "messages": []}`}${more}}`;
export const DONE = '{"currentStep": "FinalizeIngestion", "state": "Completed", "messages": []}';
export const FAILED = `{"currentStep": "validation", "state": "failed", "messages": ["The driver is not signed, see ${SAS}", "Second"]}`;
export const SIGNED = `[{"type": "initialPackage", "url": "${SAS}"}, {"type": "SignedPackage", "url": "${SAS}&rscd=attachment; filename=x.zip"}]`;

export const label = (publishing: string, more = ''): string =>
  `{"id": ${ID}, "productId": 14461751976964157, "submissionId": 1152921504621467613, "name": "Demo label", "destination": "WindowsUpdate",
  "publishingSpecifications": ${publishing},
  "targeting": {"hardwareIds": [{"bundleId": "B1", "infId": "demo.inf", "operatingSystemCode": "WINDOWS_v100_X64_GE_FULL", "pnpString": "PCI\\\\VEN_1234&DEV_5678", "distributionState": "PendingAdd"}],
    "chids": [{"chid": "346511cf-ccee-5c6d-8ee9-3c70fc7aae83", "distributionState": "added"}], "restrictedToAudiences": ["00000000-0000-0000-0000-000000000001"],
    "inServicePublishInfo": {"flooring": "RS4", "ceiling": null}},
  "workflowStatus": {"currentStep": "MicrosoftApproval", "state": "started", "messages": [], "errorReport": ""}${more}}`;
export const AUTOMATIC = '{"goLiveDate": "2026-04-12T05:28:32Z", "visibleToAccounts": [27691110, "27691111"], "isAutoInstallDuringOSUpgrade": true, "isAutoInstallOnApplicableSystems": false, "manualAcquisition": false, "additionalInfoForMsApproval": {"microsoftContact": "someone@example.com", "validationsPerformed": "all", "affectedOems": ["A"], "businessJustification": "why"}}';
export const MANUAL = '{"isAutoInstallDuringOSUpgrade": false, "isAutoInstallOnApplicableSystems": false, "manualAcquisition": true}';

export const metadata = (over: Readonly<Record<string, string | null>> = {}, ids = ['pci\\ven_1234&dev_5678&subsys_00011234']): string => JSON.stringify({
  BundleInfoMap: {
    B1: {
      Locales: ['English'],
      InfInfoMap: {
        'Demo.inf': {
          DriverPackageFamilyId: 'Demo-demo.inf', InfClass: 'Net', DriverVersion: '1.2.3.4', DriverDate: '2026-01-10T00:00:00', ExtensionId: null, Provider: 'Demo Corporation', ClassGuid: '{4D36E972-E325-11CE-BFC1-08002BE10318}',
          InstallationComputerHardwareIds: ['a9a8e6fc-4969-4336-927c-9d8f7b6c1d14'],
          OSPnPInfoMap: { WINDOWS_v100_X64_GE_FULL: Object.fromEntries(ids.map((id) => [id, { Manufacturer: 'Demo', DeviceDescription: 'Demo device', FeatureScore: null }])) }, ...over,
        },
      },
    },
  },
});
