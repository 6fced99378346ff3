import { describe, expect, it } from 'vitest';
import { bindMetadata, isAutomatic, labelContradictions, labelState, metadataDifferences, partnerCenterFacts, shippingLabelFacts, submissionState, targetsOutside } from '../../src/evidence/partner-center.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { parsePartnerCenter, type DriverMetadata, type ShippingLabel, type Submission } from '../../src/formats/partner-center/partner-center.ts';
import { hardwareId, inf, infVersion } from '../support/evidence-inf.ts';
import { AUTOMATIC, DONE, FAILED, ID, label, MANUAL, metadata, PRODUCT, SIGNED, submission } from '../support/partner-center.ts';

const document = (text: string) => parsePartnerCenter(memorySource(new TextEncoder().encode(text)));
const only = <K extends 'submission' | 'shipping-label' | 'driver-metadata'>(kind: K, text: string) => {
  const found = document(text).items.find((item): item is Extract<typeof item, { kind: K }> => item.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const submitted = (text: string): Submission => only('submission', text);
const labelled = (text: string): ShippingLabel => only('shipping-label', text);
const metadatum = (text: string): DriverMetadata => only('driver-metadata', text);

describe('a submission', () => {
  it.each<[string, string, string]>([
    ['with a signed package', submission(DONE, SIGNED), 'ready'],
    ['finished without one', submission(DONE, '[]'), 'in-progress'],
    ['with a failed step', submission(FAILED, SIGNED), 'failed'],
    ['whose commit failed', submission(DONE, SIGNED).replace('CommitComplete', 'commitFailed'), 'failed'],
    ['in a state nobody knows', submission('{"currentStep": "signing", "state": "paused"}', '[]'), 'unknown'],
    ['of a list, half way', submission('{"currentStep": "signing", "state": "started"}', undefined), 'in-progress'],
  ])('%s', (_, text, state) => {
    expect(submissionState(submitted(text)).state).toBe(state);
  });

  it('gives the messages of a failed step, without secrets', () => {
    expect(submissionState(submitted(submission(FAILED, '[]'))).reason).toBe('step validation failed: The driver is not signed, see https://store.example.net/ingestion/dc55b8c6?redacted; Second');
  });
});

describe('a shipping label', () => {
  const at = (step: string, state: string): string => labelState(labelled(label(AUTOMATIC).replace('"MicrosoftApproval", "state": "started"', `"${step}", "state": "${state}"`))).state;

  it('is ready after its last step only', () => {
    expect([at('microsoftApproval', 'started'), at('FinalizePublishing', 'completed'), at('finalizeSharing', 'completed'), at('finalizePublishing', 'started'), at('publishing', 'failed'), at('publishing', 'odd')]).toEqual(['in-progress', 'ready', 'ready', 'in-progress', 'failed', 'unknown']);
  });

  it('is automatic or manual, not both', () => {
    expect([isAutomatic(labelled(label(AUTOMATIC))), isAutomatic(labelled(label(MANUAL)))]).toEqual([true, false]);
    expect(labelContradictions(labelled(label(AUTOMATIC)), true)).toEqual([]);
    expect(labelContradictions(labelled(label(MANUAL)), false)).toEqual([]);
    expect(labelContradictions(labelled(label(MANUAL)), true)).toEqual(['an extension INF is installed automatically, and the label is not automatic']);
    expect(labelContradictions(labelled(label(AUTOMATIC.replace('"manualAcquisition": false', '"manualAcquisition": true'))), false)).toEqual(['manual acquisition and automatic installation exclude each other']);
    expect(labelContradictions(labelled(label('{"isAutoInstallDuringOSUpgrade": true}')), false)).toEqual(['automatic installation needs what Microsoft asks for its approval']);
    expect(labelContradictions(labelled(label('null')), false)).toEqual(['a label for Windows Update has publishing specifications']);
    expect(labelContradictions(labelled(label('{"manualAcquisition": false}')), false)).toEqual(['neither manual acquisition nor automatic installation is asked for']);
  });

  it('may target what was never submitted', () => {
    const known = metadatum(metadata({}, ['PCI\\VEN_1234&DEV_5678']));
    expect(targetsOutside(labelled(label(MANUAL)), known)).toEqual([]);
    expect(targetsOutside(labelled(label(MANUAL)), metadatum(metadata())).map(({ pnpString }) => pnpString)).toEqual(['PCI\\VEN_1234&DEV_5678']);
  });
});

describe('driver metadata', () => {
  const differences = (over: Readonly<Record<string, string | null>>, ids?: readonly string[]): readonly string[] => {
    const [found] = metadatum(metadata(over, ids === undefined ? undefined : [...ids])).infs;
    return found === undefined ? ['none'] : metadataDifferences(found, inf());
  };

  it('is that of an equal INF', () => {
    expect(differences({})).toEqual([]);
    expect(differences({ DriverVersion: '01.2.03.4', Provider: ' demo corporation' })).toEqual([]);
  });

  it.each<[Readonly<Record<string, string | null>>, readonly string[]]>([
    [{ DriverVersion: '1.2.3.5' }, ['DriverVer version 1.2.3.5 instead of 1.2.3.4']],
    [{ DriverVersion: null }, ['DriverVer version  instead of 1.2.3.4']],
    [{ DriverDate: '2026-01-11T00:00:00' }, ['DriverVer date 2026-01-11 instead of 2026-01-10']],
    [{ Provider: 'Other' }, ['Provider Other instead of Demo Corporation']],
    [{ ClassGuid: null }, ['ClassGuid (none) instead of {4d36e972-e325-11ce-bfc1-08002be10318}']],
    [{ ExtensionId: '{a}' }, ['ExtensionId a instead of (none)']],
  ])('of another one differs: %j', (over, expected) => {
    expect(differences(over)).toEqual(expected);
  });

  it('compares hardware IDs both ways, compatible ones aside', () => {
    expect(differences({}, ['PCI\\VEN_1234&DEV_9999'])).toEqual(['1 hardware IDs that the INF does not have, such as pci\\ven_1234&dev_9999', '1 hardware IDs of the INF are missing, such as pci\\ven_1234&dev_5678&subsys_00011234']);
    const [found] = metadatum(metadata()).infs;
    const more = inf({ hardwareIds: [hardwareId('PCI\\VEN_1234&DEV_5678&SUBSYS_00011234'), hardwareId('PCI\\CC_0200', { compatible: true })] });
    expect(found === undefined ? undefined : metadataDifferences(found, more)).toEqual([]);
  });

  it('binds a submission to an INF by name and contents', () => {
    const bound = (name: string, version = '1.2.3.4') => bindMetadata(metadatum(metadata()), name, inf({ version: infVersion({ driverVer: { text: '', date: '2026-01-10', version, place: { line: 1, column: 1 } } }) })).status;
    expect([bound('demo.INF'), bound('demo.inf', '1.2.3.5'), bound('other.inf')]).toEqual(['equal', 'different', 'absent']);
  });
});

it('sorts a document by kinds of evidence', () => {
  const mixed = document(`[${PRODUCT}, ${submission(DONE, SIGNED)}, ${label(MANUAL)}, ${metadata()}]`);
  expect(partnerCenterFacts(mixed)).toMatchObject({ products: [{ sharedProductId: ID }], submissions: [{ id: ID }], metadata: [{ kind: 'driver-metadata' }] });
  expect(shippingLabelFacts(mixed)).toMatchObject({ planned: false, labels: [{ id: ID }] });
  expect([partnerCenterFacts(document(label(MANUAL))), shippingLabelFacts(document(PRODUCT))]).toEqual([undefined, undefined]);
});
