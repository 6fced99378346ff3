import { bindMetadata } from '../../evidence/partner-center.ts';
import { baseName, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Facts, type Observation } from '../rule.ts';

/** What Partner Center read out of the submission stands for what nobody else can read out of the package. */
const byMetadata = (facts: Facts<'partner-center' | 'inf'>): readonly Observation[] => {
  const metadata = facts['partner-center'].flatMap(({ value }) => value.metadata);
  if (metadata.length === 0) return [];
  return facts.inf.filter(({ value }) => value.isDriver).map(({ file, value }) => {
    const where = { file, subject: file, cause: file };
    const found = metadata.map((each) => bindMetadata(each, baseName(file), value));
    if (found.some(({ status }) => status === 'equal')) return pass(`what Partner Center read out of the submission is ${baseName(file)}`, where);
    const different = found.find(({ status }) => status === 'different');
    return different === undefined ? fail(`what Partner Center read out of the submission has no ${baseName(file)}`, where) : fail(`what Partner Center read out of the submission differs: ${listed(different.differences, 3)}`, where);
  });
};

export const packageHoldsThisDriver = defineRule({
  id: 'HLK-004',
  family: 'hlk',
  title: 'The .hlkx holds exactly this driver',
  seed: ['S16', 'S02'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'info', dev: 'info' },
  waivable: true,
  remedy: 'Package > Replace Driver with the tested build, or test again.',
  why: 'Results are of the driver that was tested, and the signature is for the driver that is in the package. Where the two differ, an untested driver gets signed.',
  authority: 'Microsoft Learn: driver-package-metadata, HLK Studio on replacing a driver',
  needs: ['hlkx', 'tree'],
  uses: ['partner-center', 'claims', 'inf'],
  *check(facts) {
    const observations = byMetadata(facts);
    yield* observations;
    if (observations.length === 0) {
      yield unknown('the driver inside the HLK package lies in streams of a format that is not published', { remedy: 'Hand over the driver metadata that Partner Center returns for the submission: --results out/metadata.json (input "results").' });
    }
  },
});
