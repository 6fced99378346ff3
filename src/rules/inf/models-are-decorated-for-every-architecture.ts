import type { Binary } from '../../evidence/evidence.ts';
import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { byCode, judgeInfs, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { extension, listed } from '../paths.ts';
import { defineRule, fail, type Observation } from '../rule.ts';

const CODES = byCode([1011, 1271, 1274, 1287, 1288, 1421], [2010]);
const JUDGED: readonly string[] = ['x86', 'amd64', 'arm', 'arm64'];

/** A missing section counts here when it is a Models section that [Manufacturer] promises. */
const weigh = (diagnostic: InfDiagnostic): 'fail' | 'warn' | 'unknown' | undefined => (diagnostic.note === 'missing-models' ? 'fail' : CODES(diagnostic));

/** Driver files of an architecture that no INF installs on; libraries of another architecture are usual. Targets of the policy narrow what is judged. */
function* undeclared(infs: readonly FoundInf[], binaries: readonly { readonly file: string; readonly value: Binary }[], targets: readonly string[]): Generator<Observation> {
  const drivers = infs.filter(({ value }) => value.isDriver);
  if (drivers.length === 0 || drivers.some(({ value }) => value.stopped !== undefined)) return;
  const declared = new Set<string>(drivers.flatMap(({ value }) => value.architectures));
  for (const { file, value: { image: { architecture } } } of binaries) {
    const judged = extension(file) === '.sys' && JUDGED.includes(architecture) && (targets.length === 0 || targets.includes(architecture));
    if (judged && !declared.has(architecture))
      yield fail(`${file} is built for ${architecture}, for which no INF declares Models: they are for ${listed([...declared]) || 'nothing'}`, { file, subject: file, cause: file });
  }
}

export const modelsAreDecoratedForEveryArchitecture = defineRule({
  id: 'INF-010',
  family: 'inf',
  title: 'Models decorated for every shipped architecture and vice versa',
  seed: ['S08', 'S09'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Decorate the Models sections with their architecture, as in `NTamd64.10.0...<build>`.',
  why: 'A Models section without an architecture means 32-bit Windows and nothing else, and a decoration that does not parse matches no system. The package then installs nowhere, or not on the machines its binaries were built for.',
  authority: 'Microsoft Learn: inf-manufacturer-section; InfVerif 1274, 1287, 1288, 1421, 2010; raspberrypi/windows-drivers#10',
  needs: ['inf'],
  uses: ['binary', 'policy'],
  *check({ inf, binary }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, weigh), ({ value: { architectures } }) => (architectures.length === 0 ? 'it declares no architecture' : `declared for ${listed(architectures)}`));
    yield* undeclared(inf, binary, policy.targets.map(({ arch }) => arch));
  },
});
