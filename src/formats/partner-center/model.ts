/** Objects of the hardware API (https://learn.microsoft.com/windows-hardware/drivers/dashboard/), ids as digits, addresses without query. */
export type WorkflowState = 'notStarted' | 'started' | 'failed' | 'completed' | 'unknown';

export interface Workflow {
  /** In the documented spelling where it is documented, else as it stands. */
  readonly step: string;
  readonly state: WorkflowState;
  readonly messages: readonly string[];
  readonly errorReport: string | undefined;
}

export interface Product {
  readonly kind: 'product';
  readonly id: string | undefined;
  readonly sharedProductId: string | undefined;
  readonly name: string | undefined;
  /** `hlk`, `hck`, `attestation`, `notset`. */
  readonly testHarness: string | undefined;
  readonly deviceType: string | undefined;
  readonly isCommitted: boolean | undefined;
  readonly isTestSign: boolean | undefined;
  readonly isFlightSign: boolean | undefined;
  /** Operating system codes; unknown ones are kept. */
  readonly requestedSignatures: readonly string[];
  readonly selectedProductTypes: readonly { readonly family: string; readonly type: string }[];
  readonly marketingNames: readonly string[];
  readonly announcementDate: string | undefined;
}

export interface Download {
  readonly type: string;
  readonly url: string | undefined;
}

export interface Submission {
  readonly kind: 'submission';
  readonly id: string | undefined;
  readonly productId: string | undefined;
  readonly name: string | undefined;
  /** `initial` or `derived`. */
  readonly type: string | undefined;
  /** `commitPending`, `commitReceived`, `commitComplete`, `commitFailed`. */
  readonly commitStatus: string | undefined;
  readonly isExtensionInf: boolean | undefined;
  readonly isUniversal: boolean | undefined;
  readonly isDeclarativeInf: boolean | undefined;
  readonly workflow: Workflow | undefined;
  /** `undefined` where the answer was one of a list, which carries none. */
  readonly downloads: readonly Download[] | undefined;
  readonly messages: readonly string[];
}

export interface LabelTarget {
  readonly bundleId: string | undefined;
  readonly infId: string | undefined;
  readonly operatingSystemCode: string | undefined;
  readonly pnpString: string | undefined;
  readonly distributionState: string | undefined;
  readonly action: string | undefined;
}

/** What Microsoft asks before it approves automatic installation. */
export interface ApprovalInfo {
  readonly microsoftContact: string | undefined;
  readonly validationsPerformed: string | undefined;
  readonly affectedOems: readonly string[];
  readonly isRebootRequired: boolean | undefined;
  readonly isCoEngineered: boolean | undefined;
  readonly isForUnreleasedHardware: boolean | undefined;
  readonly hasUiSoftware: boolean | undefined;
  readonly businessJustification: string | undefined;
}

export interface ShippingLabel {
  readonly kind: 'shipping-label';
  readonly id: string | undefined;
  readonly productId: string | undefined;
  readonly submissionId: string | undefined;
  readonly name: string | undefined;
  /** `windowsUpdate`, `anotherPartner`, `notSet`. */
  readonly destination: string | undefined;
  readonly publishing: undefined | {
    readonly goLiveDate: string | undefined;
    readonly visibleToAccounts: readonly string[];
    readonly isAutoInstallDuringOSUpgrade: boolean | undefined;
    readonly isAutoInstallOnApplicableSystems: boolean | undefined;
    readonly manualAcquisition: boolean | undefined;
    readonly isDisclosureRestricted: boolean | undefined;
    readonly publishToWindows10s: boolean | undefined;
    readonly approval: ApprovalInfo | undefined;
  };
  readonly recipient: undefined | { readonly receiverPublisherId: string | undefined; readonly enforceChidTargeting: boolean | undefined };
  readonly hardwareIds: readonly LabelTarget[];
  readonly chids: readonly { readonly chid: string; readonly distributionState: string | undefined }[];
  readonly restrictedToAudiences: readonly string[];
  /** Names of Windows releases, for example `RS4`. */
  readonly floor: string | undefined;
  readonly ceiling: string | undefined;
  readonly floorBuild: number | undefined;
  readonly ceilingBuild: number | undefined;
  readonly workflow: Workflow | undefined;
}

export interface MetadataTarget {
  readonly operatingSystemCode: string;
  readonly hardwareId: string;
  readonly description: string | undefined;
  readonly manufacturer: string | undefined;
}

export interface MetadataInf {
  readonly bundleId: string;
  readonly infId: string;
  readonly familyId: string | undefined;
  readonly infClass: string | undefined;
  readonly driverVersion: string | undefined;
  readonly driverDate: string | undefined;
  readonly extensionId: string | undefined;
  readonly provider: string | undefined;
  readonly classGuid: string | undefined;
  readonly chids: readonly string[];
  readonly targets: readonly MetadataTarget[];
}

export interface DriverMetadata {
  readonly kind: 'driver-metadata';
  readonly bundles: readonly { readonly id: string; readonly locales: readonly string[] }[];
  readonly infs: readonly MetadataInf[];
}

export type PartnerCenterItem = Product | Submission | ShippingLabel | DriverMetadata;

export interface PartnerCenterDocument {
  /** `api`: an answer of the service. `request`: what someone is going to ask of it, as SDCM reads it. */
  readonly origin: 'api' | 'request';
  readonly items: readonly PartnerCenterItem[];
  /** What was not understood. */
  readonly problems: readonly string[];
}
