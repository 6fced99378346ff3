import type { JsonFields } from '../json/fields.ts';
import type { Workflow, WorkflowState } from './model.ts';

const STEPS = [
  'packageInfoValidation', 'preparation', 'scanning', 'validation', 'catalogCreation', 'manualReview', 'signing', 'finalizeIngestion',
  'created', 'preProcessShippingLabel', 'finalizePreProcessing', 'publishJobValidation', 'updateGeneration', 'microsoftApproval', 'publishing', 'finalizePublishing',
  'processSharing', 'sharingExpiration', 'finalizeSharing',
] as const;
const STATES: readonly WorkflowState[] = ['notStarted', 'started', 'failed', 'completed'];
export const DOWNLOADS = ['initialPackage', 'derivedPackage', 'signedPackage', 'certificationReport', 'driverMetadata', 'externalNotes', 'unknown'] as const;
export const COMMITS = ['commitPending', 'commitReceived', 'commitComplete', 'commitFailed'] as const;
export const DESTINATIONS = ['windowsUpdate', 'anotherPartner', 'notSet'] as const;
export const DISTRIBUTIONS = ['pendingAdd', 'pendingRemove', 'added', 'notSet'] as const;
export const HARNESSES = ['hlk', 'hck', 'attestation', 'notset'] as const;
export const DEVICE_TYPES = ['internal', 'external', 'internalExternal', 'notSet'] as const;
export const TYPES = ['initial', 'derived'] as const;

/** The service varies the case of its words; a word that is not documented stays as it is. */
export const spelled = (text: string | undefined, words: readonly string[]): string | undefined =>
  text === undefined ? undefined : (words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? text);

export const workflowOf = (fields: JsonFields | undefined, errorReport: string | undefined): Workflow | undefined => {
  if (fields === undefined) return undefined;
  const state = fields.text('state')?.toLowerCase();
  return {
    step: spelled(fields.text('currentStep'), STEPS) ?? '',
    state: STATES.find((known) => known.toLowerCase() === state) ?? 'unknown',
    messages: fields.texts('messages'), errorReport: fields.text('errorReport') ?? errorReport,
  };
};
