import { classOfGuid } from '../../formats/inf/classes.ts';
import type { InfSecurity } from '../../formats/inf/inf.ts';
import { inInf, stoppedReading, type FoundInf } from '../inf-diagnostics.ts';
import { defineRule, fail, notApplicable, pass, warn, type Observation } from '../rule.ts';
import { broadGrants, grantsAll, hasNullDacl } from '../sddl.ts';

const NAMES: Readonly<Record<InfSecurity['kind'], string>> = { device: 'the device', service: 'the service', file: 'the files', registry: 'the registry keys', channel: 'the event channel' };

const judge = (file: string, { kind, text, section, place }: InfSecurity): Observation => {
  const where = inInf(file, place, section);
  const what = NAMES[kind];
  if (hasNullDacl(text)) return fail(`the descriptor of ${what} has no access list: everybody may do everything`, where);
  const [grant] = broadGrants(text);
  if (grant !== undefined) return fail(`the descriptor of ${what} gives ${grant.rights} to ${grant.trustee}`, where);
  if (kind === 'file' && !(grantsAll(text, 'SY') && grantsAll(text, 'BA'))) return fail('the descriptor of the files leaves out full access for the system (SY) or for administrators (BA)', where);
  return pass(`the descriptor of ${what} grants nothing broad`, where);
};

/** A class of the vendor's own has no descriptor from Windows: without one the device is open to what the driver's default allows. */
const unprotected = ({ file, value: { kind, version, services, security } }: FoundInf): readonly Observation[] => {
  const guid = version.classGuid?.replaceAll(/[{}]/gu, '') ?? '';
  const driver = services.find(({ associated, type }) => associated && type === 1);
  if (kind !== 'device' || driver === undefined || guid === '' || classOfGuid(guid) !== undefined || security.some((found) => found.kind === 'device')) return [];
  return [warn(`class ${version.class ?? guid} is the vendor's own, and no descriptor protects its devices`, { ...inInf(file, driver.place, driver.section), remedy: 'Set one in the .HW section: HKR,,Security,,"D:P(A;;GA;;;SY)(A;;GA;;;BA)".' })];
};

export const securityDescriptorsAreLeastPrivilege = defineRule({
  id: 'INF-022',
  family: 'inf',
  title: 'Security descriptors are least-privilege',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Use `D:P(A;;GA;;;SY)(A;;GA;;;BA)` or narrower.',
  why: 'A descriptor that lets everyone write, or take ownership, hands the device, the file or the service to any program on the machine.',
  authority: 'Microsoft Learn: Driver security checklist, creating-secure-device-installations',
  needs: ['inf'],
  *check({ inf }) {
    for (const found of inf) {
      const { file, value } = found;
      const seen = [...value.security.map((descriptor) => judge(file, descriptor)), ...unprotected(found)];
      if (value.stopped !== undefined) yield* stoppedReading(found);
      else if (seen.length > 0) yield* seen;
      else yield notApplicable(`${file} sets no security descriptor, and its class has one of its own`, { file });
    }
  },
});
