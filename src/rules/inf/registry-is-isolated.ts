import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, modeOf, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

/** Whether a value is named or not, and deletions, which the rule on additive operations judges too. */
const ROOTS: readonly (number | undefined)[] = [1320, 1321];
const DELETION = 1308;

export const registryIsIsolated = defineRule({
  id: 'INF-015',
  family: 'inf',
  title: 'Registry isolated to HKR',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Use HKR; register COM with AddComServer (24H2).',
  why: 'Keys outside the device and its service are shared by all packages: one overwrites what another wrote, and nothing removes it on uninstall.',
  authority: 'Microsoft Learn: driver-isolation, infverif_h; InfVerif 1222, 1223, 1304, 1305, 1308, 1320, 1321, 1323',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const mode = modeOf(policy);
    const strict = policy.infverifNext || mode === 'w';
    const weigh = ({ code, note }: InfDiagnostic): 'warn' | 'fail' | undefined => {
      if (code === DELETION) return mode === 'k' ? 'warn' : 'fail';
      return ROOTS.includes(code) && note === 'excepted' && (mode === 'w' || mode === 'h') ? (strict ? 'fail' : 'warn') : undefined;
    };
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-015', policy, weigh)), () => 'every value is relative to the device or its service');
  },
});
