import { inInf, judgeInfs, ownCodes, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { defineRule, notApplicable, warn, type Observation } from '../rule.ts';

const isExtension = ({ value: { kind } }: FoundInf): boolean => kind === 'extension';

const shareDevice = (a: FoundInf, b: FoundInf): boolean => {
  const ids = new Set(a.value.hardwareIds.map(({ id }) => id.toLowerCase()));
  return b.value.hardwareIds.some(({ id }) => ids.has(id.toLowerCase()));
};

/** Windows defines no order among extensions: of one value that two set, either may win. */
const alsoSet = (found: FoundInf, all: readonly FoundInf[]): readonly Observation[] =>
  all.filter((other) => other !== found && shareDevice(found, other)).flatMap((other) => {
    const theirs = new Set(other.value.deviceValues.map(({ name }) => name));
    return found.value.deviceValues.filter(({ name }) => theirs.has(name)).slice(0, 20)
      .map(({ name, place }) => warn(`${name} is set by ${other.file} too, for the same device: which of the two wins is not defined`, inInf(found.file, place)));
  });

export const extensionInfObeysItsRules = defineRule({
  id: 'INF-020',
  family: 'inf',
  title: 'Extension INF rules',
  seed: ['S32', 'S43'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Keep ExtensionId for the life of the part; raise DriverVer.',
  why: 'An extension INF adds to the base INF of someone else. Windows tells extensions apart by ExtensionId, lets each device have one of each, and defines no order among them.',
  authority: 'Microsoft Learn: using-an-extension-inf-file; InfVerif 1380 to 1384',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const extensions = inf.filter(isExtension);
    for (const { file, value } of inf) if (!extensions.some((found) => found.file === file) && value.stopped === undefined) yield notApplicable(`${file} is no extension INF`, { file });
    yield* judgeInfs(inf.filter((found) => isExtension(found) || found.value.stopped !== undefined), (found) => [...weighed(found, ownCodes('INF-020', policy)), ...alsoSet(found, extensions)],
      ({ value: { version: { extensionId } } }) => (extensionId === undefined ? 'it keeps to the rules of extensions' : `extension ${extensionId}`));
  },
});
