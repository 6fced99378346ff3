import { expect, it } from 'vitest';
import { BUILT_IN } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/policy.ts';

it('the built-in policy is what an empty file means', () => {
  expect(BUILT_IN).toEqual(parsePolicy(undefined, ''));
  expect(Object.keys(BUILT_IN).sort()).toEqual(Object.keys(parsePolicy('', '')).sort());
});
