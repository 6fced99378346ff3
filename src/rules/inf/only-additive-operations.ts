import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

/** Running code to register or unregister is judged by INF-012 too. */
const REGISTRATION: readonly (number | undefined)[] = [1301, 1302];

export const onlyAdditiveOperations = defineRule({
  id: 'INF-013',
  family: 'inf',
  title: 'No legacy (non-additive) operations',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Use additive directives only; the system undoes them on removal.',
  why: 'The system can undo what an INF adds, but not what it deletes or edits: the next driver, a rollback or another package then finds less than it needs.',
  authority: 'Microsoft Learn: using-a-universal-inf-file; InfVerif 1305, 1307 to 1309',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const registration = ({ code }: InfDiagnostic): 'warn' | 'fail' | undefined => (REGISTRATION.includes(code) ? (policy.infverifMode === 'k' ? 'warn' : 'fail') : undefined);
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-013', policy, registration)), () => 'the INF only adds');
  },
});
