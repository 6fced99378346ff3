import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, ownCodes, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { defineRule, notApplicable, type Observation } from '../rule.ts';

/** Software that runs belongs to components; what installs a Store app may stand anywhere. */
const outside = ({ note }: InfDiagnostic): 'fail' | undefined => (note === 'software-outside-component' ? 'fail' : undefined);

const isOfThisKind = ({ value: { kind, sections } }: FoundInf): boolean => kind === 'primitive' || kind === 'component' || sections.some(({ name }) => /^default(?:un)?install(?:\.|$)/iu.test(name));

export const primitiveAndComponentInfsObeyTheirRules = defineRule({
  id: 'INF-021',
  family: 'inf',
  title: 'Primitive / component INF rules',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Decorate: `[DefaultInstall.NTamd64]`.',
  why: 'Drivers without a device and software components have a form of their own; outside of it Windows installs nothing, or only on systems with a desktop.',
  authority: 'Microsoft Learn: creating-a-primitive-driver, using-a-component-inf-file; InfVerif 1142, 1297, 1420 to 1423',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const weigh = ownCodes('INF-021', policy, outside);
    const concerned = (found: FoundInf): boolean => isOfThisKind(found) || found.value.stopped !== undefined || weighed(found, weigh).length > 0;
    for (const found of inf) if (!concerned(found)) yield notApplicable(`${found.file} is neither a primitive driver nor a software component`, { file: found.file });
    yield* judgeInfs(inf.filter(concerned), (found): readonly Observation[] => weighed(found, weigh), ({ value: { kind } }) => (kind === 'component' ? 'a software component as it has to be' : 'a driver without a device as it has to be'));
  },
});
