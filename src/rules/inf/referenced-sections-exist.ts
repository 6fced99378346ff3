import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { inInf, judgeInfs, ownCodes, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { baseName } from '../paths.ts';
import { defineRule, fail, type Observation } from '../rule.ts';


/** Sections of an in-box INF that is not known here: only Windows can tell. */
const unconfirmed = ({ note, code }: InfDiagnostic): 'fail' | 'warn' | 'unknown' | undefined => {
  if (note === 'needs-unconfirmed') return 'unknown';
  if (note === 'include-unconfirmed') return 'warn';
  return code === 1275 ? 'fail' : undefined;
};

/** An INF of the same package is certainly none that comes with Windows. */
const ownIncludes = ({ file, value }: FoundInf, names: ReadonlySet<string>): readonly Observation[] =>
  value.includes.filter(({ name }) => names.has(name.toLowerCase()))
    .map(({ name, place }) => fail(`${name} belongs to this package, and only INFs that come with Windows may be included (InfVerif 1202)`, inInf(file, place)));

export const referencedSectionsExist = defineRule({
  id: 'INF-007',
  family: 'inf',
  title: 'Every referenced section exists',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Create the section, or correct its name.',
  why: 'A directive that names a section which is not there does nothing or stops the installation, often on one architecture only, so that it is missed on the developer\'s own machine.',
  authority: 'InfVerif 1203, 1261, 1275, 2006; microsoft/Windows-driver-samples#793',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const names = new Set(inf.map(({ file }) => baseName(file).toLowerCase()));
    yield* judgeInfs(inf, (found) => [...weighed(found, ownCodes('INF-007', policy, unconfirmed)), ...ownIncludes(found, names)], () => 'every section that a directive names exists');
  },
});
