import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

const INBOX: readonly (number | undefined)[] = [2090, 2650];
const direct = ({ code }: InfDiagnostic): 'fail' | undefined => (INBOX.includes(code) ? 'fail' : undefined);

export const inboxBinariesComeThroughIncludeNeeds = defineRule({
  id: 'INF-017',
  family: 'inf',
  title: 'No direct use of in-box binaries',
  seed: ['S40'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Include=wudfrd.inf, Needs=WUDFRD.NT and WUDFRD.NT.Services.',
  why: 'A service of one\'s own for a driver of Windows is a second configuration of the same binary: it misses what Windows adds later, and Partner Center refuses it by now.',
  authority: 'Microsoft Learn: inf-verif-error-2084; InfVerif 2090, 2650, 2651; IddSampleDriver#53',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-017', policy, direct)), () => 'no service is a driver of Windows');
  },
});
