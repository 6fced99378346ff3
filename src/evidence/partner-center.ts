import type { Inf } from '../formats/inf/inf.ts';
import type { DriverMetadata, MetadataInf, PartnerCenterDocument, Product, ShippingLabel, Submission, Workflow } from '../formats/partner-center/partner-center.ts';

/** What Partner Center says of a product and what was submitted for it. */
export interface PartnerCenterFacts {
  readonly products: readonly Product[];
  readonly submissions: readonly Submission[];
  readonly metadata: readonly DriverMetadata[];
}

/** Shipping labels, as they are or as they are going to be asked for. */
export interface ShippingLabelFacts {
  readonly planned: boolean;
  readonly labels: readonly ShippingLabel[];
}

export const partnerCenterFacts = ({ items }: PartnerCenterDocument): PartnerCenterFacts | undefined => {
  const facts: PartnerCenterFacts = {
    products: items.flatMap((item) => (item.kind === 'product' ? [item] : [])),
    submissions: items.flatMap((item) => (item.kind === 'submission' ? [item] : [])),
    metadata: items.flatMap((item) => (item.kind === 'driver-metadata' ? [item] : [])),
  };
  return facts.products.length + facts.submissions.length + facts.metadata.length === 0 ? undefined : facts;
};

export const shippingLabelFacts = ({ origin, items }: PartnerCenterDocument): ShippingLabelFacts | undefined => {
  const labels = items.flatMap((item) => (item.kind === 'shipping-label' ? [item] : []));
  return labels.length === 0 ? undefined : { planned: origin === 'request', labels };
};

export interface StepJudgement {
  readonly state: 'ready' | 'failed' | 'in-progress' | 'unknown';
  readonly reason: string;
}

const workflowFailure = (workflow: Workflow | undefined): string | undefined => {
  if (workflow?.state !== 'failed') return undefined;
  const said = [...workflow.messages, workflow.errorReport ?? ''].filter((message) => message !== '');
  return `step ${workflow.step} failed${said.length === 0 ? '' : `: ${said.join('; ')}`}`;
};

/** Ready when the signed package can be downloaded, which is how SDCM decides too. */
export const submissionState = (submission: Submission): StepJudgement => {
  const failure = submission.commitStatus === 'commitFailed' ? 'the commit failed' : workflowFailure(submission.workflow);
  if (failure !== undefined) return { state: 'failed', reason: failure };
  if (submission.downloads?.some(({ type }) => type === 'signedPackage') === true) return { state: 'ready', reason: 'the signed package can be downloaded' };
  const { workflow } = submission;
  if (workflow === undefined || workflow.state === 'unknown') return { state: 'unknown', reason: 'it does not say how far it is' };
  return { state: 'in-progress', reason: `step ${workflow.step} is ${workflow.state}, and there is no signed package` };
};

const LAST_STEPS: readonly string[] = ['finalizePublishing', 'finalizeSharing'];

/** No step stands for gradual rollout: how many machines get the driver is not in the API (dashboard/get-shipping-labels.md). */
export const labelState = ({ workflow }: ShippingLabel): StepJudgement => {
  const failure = workflowFailure(workflow);
  if (failure !== undefined) return { state: 'failed', reason: failure };
  if (workflow === undefined || workflow.state === 'unknown') return { state: 'unknown', reason: 'it does not say how far it is' };
  const done = LAST_STEPS.includes(workflow.step) && workflow.state === 'completed';
  return { state: done ? 'ready' : 'in-progress', reason: `step ${workflow.step} is ${workflow.state}` };
};

export const isAutomatic = ({ publishing }: ShippingLabel): boolean => publishing?.isAutoInstallDuringOSUpgrade === true || publishing?.isAutoInstallOnApplicableSystems === true;

/** What the service would refuse (results.md 5.1). `extension`: the label is for an extension INF. */
export const labelContradictions = (label: ShippingLabel, extension: boolean): readonly string[] => {
  const automatic = isAutomatic(label);
  const manual = label.publishing?.manualAcquisition;
  return [
    ...(manual === automatic ? [manual ? 'manual acquisition and automatic installation exclude each other' : 'neither manual acquisition nor automatic installation is asked for'] : []),
    ...(extension && label.publishing !== undefined && !automatic ? ['an extension INF is installed automatically, and the label is not automatic'] : []),
    ...(automatic && label.publishing?.approval === undefined ? ['automatic installation needs what Microsoft asks for its approval'] : []),
    ...((label.floor ?? label.ceiling) !== undefined && (label.floorBuild ?? label.ceilingBuild) !== undefined ? ['limits by release and by build exclude each other'] : []),
    ...(label.destination === 'windowsUpdate' && label.publishing === undefined ? ['a label for Windows Update has publishing specifications'] : []),
  ];
};

const same = (left: string | undefined, right: string | undefined): boolean => (left ?? '').trim().toLowerCase() === (right ?? '').trim().toLowerCase();

/** Parts of a version without leading zeros, as both sides may write them. */
const versionOf = (text: string | undefined): string => (text ?? '').split('.').map((part) => part.replace(/^0+(?=\d)/, '')).join('.');

const hardwareDifferences = ({ targets }: MetadataInf, inf: Inf): readonly string[] => {
  const ours = new Map(inf.hardwareIds.map(({ id, compatible }) => [id.toLowerCase(), compatible]));
  const theirs = new Set(targets.map(({ hardwareId }) => hardwareId.toLowerCase()));
  const foreign = [...theirs].filter((id) => !ours.has(id));
  // Compatible IDs of a model need not be listed.
  const missing = [...ours].filter(([id, compatible]) => !compatible && !theirs.has(id)).map(([id]) => id);
  return [
    ...(foreign.length === 0 ? [] : [`${foreign.length} hardware IDs that the INF does not have, such as ${foreign[0] ?? ''}`]),
    ...(missing.length === 0 ? [] : [`${missing.length} hardware IDs of the INF are missing, such as ${missing[0] ?? ''}`]),
  ];
};

/** Where what was submitted differs from an INF; empty when it is that INF as far as the metadata tells (results.md 5.4). */
export const metadataDifferences = (found: MetadataInf, inf: Inf): readonly string[] => {
  const { driverVer, provider, classGuid, extensionId } = inf.version;
  const differs = (what: string, theirs: string | undefined, ours: string | undefined): readonly string[] => (same(theirs, ours) ? [] : [`${what} ${theirs ?? '(none)'} instead of ${ours ?? '(none)'}`]);
  return [
    ...differs('DriverVer version', versionOf(found.driverVersion), versionOf(driverVer?.version)),
    ...differs('DriverVer date', found.driverDate?.slice(0, 10), driverVer?.date),
    ...differs('Provider', found.provider, provider),
    ...differs('ClassGuid', found.classGuid, classGuid),
    ...differs('ExtensionId', found.extensionId?.replaceAll(/[{}]/g, ''), extensionId?.replaceAll(/[{}]/g, '')),
    ...hardwareDifferences(found, inf),
  ];
};

export interface MetadataBinding {
  /** `absent`: no INF of that name was submitted. */
  readonly status: 'equal' | 'different' | 'absent';
  readonly differences: readonly string[];
}

/** Whether one of the submitted INFs of that name is this one; a submission may hold several packages. */
export const bindMetadata = (metadata: DriverMetadata, name: string, inf: Inf): MetadataBinding => {
  const candidates = metadata.infs.filter(({ infId }) => same(infId, name)).map((found) => metadataDifferences(found, inf));
  const nearest = candidates.sort((a, b) => a.length - b.length)[0];
  if (nearest === undefined) return { status: 'absent', differences: [] };
  return { status: nearest.length === 0 ? 'equal' : 'different', differences: nearest };
};

/** Targets of a label that the submission does not have. */
export const targetsOutside = (label: ShippingLabel, metadata: DriverMetadata): readonly ShippingLabel['hardwareIds'][number][] => {
  const key = (...parts: readonly (string | undefined)[]): string => parts.map((part) => (part ?? '').toLowerCase()).join('\0');
  const known = new Set(metadata.infs.flatMap(({ bundleId, infId, targets }) => targets.map(({ operatingSystemCode, hardwareId }) => key(bundleId, infId, operatingSystemCode, hardwareId))));
  return label.hardwareIds.filter(({ bundleId, infId, operatingSystemCode, pnpString }) => !known.has(key(bundleId, infId, operatingSystemCode, pnpString)));
};
