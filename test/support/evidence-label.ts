import type { ShippingLabel } from '../../src/formats/partner-center/partner-center.ts';

/** A label for Windows Update that people may install by hand, for the package that `inf()` describes. */
export const shippingLabel = (over: Partial<ShippingLabel> = {}): ShippingLabel => ({
  kind: 'shipping-label', id: '1152921504621442001', productId: '14461751976964157', submissionId: '1152921504621467613', name: 'Demo label', destination: 'windowsUpdate',
  publishing: {
    goLiveDate: undefined, visibleToAccounts: [], isAutoInstallDuringOSUpgrade: false, isAutoInstallOnApplicableSystems: false, manualAcquisition: true, isDisclosureRestricted: false, publishToWindows10s: false, approval: undefined,
  },
  recipient: undefined, chids: [], restrictedToAudiences: [], floor: undefined, ceiling: undefined, floorBuild: undefined, ceilingBuild: undefined, workflow: undefined,
  hardwareIds: [{ bundleId: 'B1', infId: 'demo.inf', operatingSystemCode: 'WINDOWS_v100_X64_GE_FULL', pnpString: 'PCI\\VEN_1234&DEV_5678&SUBSYS_00011234', distributionState: undefined, action: undefined }], ...over,
});
