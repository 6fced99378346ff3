import { counted } from '../paths.ts';
import { restrictionOf } from '../restricted-ids.ts';
import { defineRule, fail, pass, warn, type Observation, type Where } from '../rule.ts';
import { labelName, labelsOf } from '../shipping-labels.ts';

interface FoundId {
  readonly id: string;
  readonly where: Where;
}

export const hardwareIdsArePublishable = defineRule({
  id: 'TGT-001',
  family: 'targeting',
  title: 'No restricted hardware IDs',
  seed: ['S32'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Use a vendor-specific ID such as PCI\\VEN_x&DEV_y&SUBSYS_z.',
  why: 'An ID that many makers share brings your driver onto machines you have never seen. Microsoft holds such submissions back for a review of their own, and a driver that reached the wrong device is taken off Windows Update for everybody.',
  authority: 'Microsoft Learn: publishing-restrictions (its list is one of examples)',
  needs: ['inf'],
  uses: ['shipping-label'],
  *check({ inf, 'shipping-label': labels }, { channel }) {
    const strict = channel === 'windows-update' || channel === 'wufb';
    const ids: readonly FoundId[] = [
      ...inf.filter(({ value }) => value.isDriver).flatMap(({ file, value }) => value.hardwareIds.map(({ id, place }) => ({ id, where: { file, line: place.line, column: place.column, subject: id } }))),
      ...labelsOf(labels).flatMap(({ file, label }) => label.hardwareIds.flatMap(({ pnpString }) => (pnpString === undefined ? [] : [{ id: pnpString, where: { file, subject: `${labelName(label)}: ${pnpString}` } }]))),
    ];
    const problems = ids.flatMap(({ id, where }): readonly Observation[] => {
      const reason = restrictionOf(id);
      return reason === undefined ? [] : [(strict ? fail : warn)(`the hardware ID ${id} is restricted: ${reason}`, where)];
    });
    const old = inf.filter(({ value }) => value.architectures.includes('ia64')).map(({ file }) => (strict ? fail : warn)('drivers for Itanium are no longer published', { file }));
    yield* problems;
    yield* old;
    if (problems.length + old.length === 0) yield pass(ids.length === 0 ? 'the package has no hardware ID' : `${counted(ids.length, 'hardware ID')}, none of them restricted`);
  },
});
