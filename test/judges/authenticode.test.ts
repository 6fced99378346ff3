import { expect, test } from 'vitest';
import { NOW, SAMPLES } from '../support/signer/samples.ts';
import { Osslsigncode } from './osslsigncode.ts';

const osslsigncode = new Osslsigncode();

test.each(SAMPLES)('$name', ({ make, judge }) => {
  const found = osslsigncode.verify(make(), 'sys', NOW);
  expect(found.map(({ verified }) => verified), osslsigncode.last).toEqual(judge);
});
