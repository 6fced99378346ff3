import type { InfDiagnostic, InfWdf } from '../../formats/inf/inf.ts';
import { inInf, judgeInfs, ownCodes, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { defineRule, notApplicable, warn, type Observation } from '../rule.ts';

/** Minor versions of KMDF 1 and UMDF 2 by the first build that ships them. */
const SHIPPED: readonly (readonly [minor: number, build: number])[] = [
  [15, 10240], [17, 10586], [19, 14393], [21, 15063], [23, 16299], [25, 17134], [27, 17763], [29, 18362], [31, 19041], [33, 22000],
];
const GIVEN_UP = 1402;
const CODES: readonly (number | undefined)[] = [1084, 1400, 1401, GIVEN_UP];

const neededBuild = ({ framework, version }: InfWdf): number | undefined => {
  if (version === undefined || version[0] !== (framework === 'kmdf' ? 1 : 2)) return undefined;
  return SHIPPED.find(([minor]) => minor >= version[1])?.[1];
};

const newer = ({ file, value: { wdf } }: FoundInf): readonly Observation[] =>
  wdf.flatMap((found) => {
    const build = neededBuild(found);
    if (build === undefined || build <= found.floor || found.version === undefined) return [];
    const name = `${found.framework.toUpperCase()} ${found.version.join('.')}`;
    return [warn(`${name} comes with build ${build}, but the driver installs from ${found.floor === 0 ? 'any build' : `build ${found.floor}`} on`, inInf(file, found.place))];
  });

const weigh = ({ code }: InfDiagnostic): 'fail' | undefined => (CODES.includes(code) ? 'fail' : undefined);

const usesFramework = ({ value: { wdf, diagnostics } }: FoundInf): boolean => wdf.length > 0 || diagnostics.some(({ code }) => CODES.includes(code));

export const wdfDirectivesAreConsistent = defineRule({
  id: 'INF-019',
  family: 'inf',
  title: 'WDF directives consistent',
  seed: ['S43'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Align the framework version with the lowest target build.',
  why: 'The framework that a driver asks for has to be on the system: an older system refuses to load it, and UMDF 1 is given up.',
  authority: 'InfVerif 1084, 1400 to 1402; Microsoft Learn: specifying-wdf-directives-in-inf-files',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const [mine, others] = [inf.filter(usesFramework), inf.filter((found) => !usesFramework(found))];
    for (const { file, value: { stopped } } of others) if (stopped === undefined) yield notApplicable(`${file} has no framework directive`, { file });
    yield* judgeInfs([...mine, ...others.filter(({ value }) => value.stopped !== undefined)], (found) => [...weighed(found, ownCodes('INF-019', policy, weigh)), ...newer(found)],
      ({ value: { wdf } }) => wdf.map(({ framework, version }) => `${framework.toUpperCase()}${version === undefined ? '' : ` ${version.join('.')}`}`).join(', '));
  },
});
