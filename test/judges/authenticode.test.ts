import { expect, test } from 'vitest';
import { NOW, SAMPLES, type Sample } from '../support/signer/samples.ts';
import { Osslsigncode } from './osslsigncode.ts';

const osslsigncode = new Osslsigncode();

test.each(SAMPLES)('$name', ({ make, judge }) => {
  const found = osslsigncode.verify(make(), 'sys', NOW);
  expect(found.map(({ verified }) => verified), osslsigncode.last).toEqual(judge);
});

/** A judge knows trusted or not; a file it cannot read is not. */
const trusts = ({ ours }: Sample): readonly boolean[] => ours.map(({ valid, grade }) => valid && ['ov', 'ev', 'whcp', 'attested'].includes(grade));
const refusesAll = (verdicts: readonly boolean[]): boolean => !verdicts.includes(true);
const agree = (sample: Sample): boolean => (refusesAll(trusts(sample)) && refusesAll(sample.judge)) || JSON.stringify(trusts(sample)) === JSON.stringify(sample.judge);

test('every difference has its reason, and no reason stands without a difference', () => {
  expect(SAMPLES.filter((sample) => agree(sample) !== (sample.because === undefined)).map(({ name }) => name)).toEqual([]);
});
