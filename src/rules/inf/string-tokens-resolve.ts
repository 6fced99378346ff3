import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

export const stringTokensResolve = defineRule({
  id: 'INF-008',
  family: 'inf',
  title: 'String tokens resolve in every locale',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Define the token, or write `%%SystemRoot%%` for a literal percent.',
  why: 'A token without a definition is used as it is written: devices appear under names like %DeviceName%. For a language Windows takes one section for all tokens, so a key that is missing there is missing for everyone who speaks it.',
  authority: 'InfVerif 1235, 1295; Microsoft Learn: inf-strings-section',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-008', policy)), () => 'every token is defined in every language');
  },
});
