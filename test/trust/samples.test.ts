/** The verdict on one signed driver per way to be right or wrong. The same bytes go to osslsigncode in `test/judges`. */
import { describe, expect, test } from 'vitest';
import { NOW, SAMPLES } from '../support/signer/samples.ts';
import { peVerdict, realTrust, testTrust } from '../support/verdict.ts';

const FROM_MICROSOFT = ['whcp', 'inbox', 'elam', 'hal-extension', 'attested', 'preproduction', 'microsoft-product', 'microsoft-other'];

describe.each(SAMPLES)('$name', ({ make, ours }) => {
  const { signatures } = peVerdict(make(), testTrust(NOW));

  test('is judged as it deserves', () => {
    expect(signatures.map(({ valid, grade }) => ({ valid, grade })), signatures.flatMap(({ problems }) => problems).join('\n')).toEqual(
      ours.map(({ valid, grade }) => ({ valid, grade })),
    );
  });

  test.each(ours.flatMap(({ says }, index) => (says === undefined ? [] : [{ says, index }])))('says $says', ({ says, index }) => {
    expect([...(signatures[index]?.problems ?? []), ...(signatures[index]?.notes ?? [])].join('\n')).toMatch(says);
  });

  test('is nothing of Microsoft to the anchors of the product', () => {
    const real = peVerdict(make(), realTrust(NOW));
    expect(FROM_MICROSOFT).not.toContain(real.grade);
  });
});
