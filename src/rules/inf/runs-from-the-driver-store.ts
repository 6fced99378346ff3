import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, modeOf, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

const DESTINATION = 1322;

export const runsFromTheDriverStore = defineRule({
  id: 'INF-014',
  family: 'inf',
  title: 'Run from driver store (DIRID 13)',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'DestinationDirs = 13 and ServiceBinary=%13%\\name.sys.',
  why: 'A driver that runs from the driver store cannot be replaced by another package or overwritten by a program, and two versions of it can be installed side by side until the old one is no longer in use.',
  authority: 'Microsoft Learn: driver-isolation, infverif_h; InfVerif 1322, 1340, 1341',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const strict = policy.infverifNext || modeOf(policy) === 'w';
    const excepted = ({ code, note }: InfDiagnostic): 'warn' | 'fail' | undefined => (code === DESTINATION && note === 'excepted' && ['w', 'h'].includes(modeOf(policy)) ? (strict ? 'fail' : 'warn') : undefined);
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-014', policy, excepted)), ({ value: { files } }) => (files.length === 0 ? 'it copies no file' : 'every file stays in the driver store'));
  },
});
