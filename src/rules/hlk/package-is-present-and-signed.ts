import type { SignedHlkx } from '../../evidence/hlkx.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, type Fact, type Observation } from '../rule.ts';

const isWhole = ({ valid, uncovered }: SignedHlkx['signatures'][number]): boolean => valid && uncovered.length === 0;

const observed = ({ file, value: { signatures } }: Fact<'hlkx'>): Observation => {
  const where = { file, subject: file, cause: file };
  const whole = signatures.find(isWhole);
  if (whole !== undefined) return pass(`signed by ${whole.signer?.subject ?? 'a certificate'}, every part covered`, where);
  const [partly] = signatures.filter(({ valid }) => valid);
  if (partly !== undefined) return fail(`the signature leaves out ${counted(partly.uncovered.length, 'part')}: ${listed(partly.uncovered, 3)}`, { ...where, remedy: 'Sign the package again in HLK Studio: a part that no signature covers could have been exchanged.' });
  const [broken] = signatures;
  return broken === undefined ? fail('the package is not signed', where) : fail(`the signature is not valid: ${broken.signature.problems[0] ?? 'it does not verify'}`, where);
};

export const packageIsPresentAndSigned = defineRule({
  id: 'HLK-001',
  family: 'hlk',
  title: 'HLK result package present and signed',
  seed: ['S16', 'S18', 'S11'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'info', dev: 'info' },
  waivable: false,
  remedy: 'Create the package in HLK Studio and sign it.',
  why: 'A WHQL signature is given for test results, and this package is what carries them. Its signature says that nobody touched results or driver after the lab was done, but only of the parts that it covers.',
  authority: 'Microsoft Learn: hardware-submission-create; ECMA-376 part 2, digital signatures of packages',
  needs: ['hlkx'],
  *check({ hlkx }) {
    yield* hlkx.map(observed);
  },
});
