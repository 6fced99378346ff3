import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

export const duplicateInstallsAreDeterministic = defineRule({
  id: 'INF-018',
  family: 'inf',
  title: 'No nondeterministic duplicate installs',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Use distinct service and file names, or HKR per device.',
  why: 'Where two install sections disagree about one file, value or service, the order of installation decides, which is not the same on every machine.',
  authority: 'InfVerif 1086, 1088, 1209, 1330 to 1333; Microsoft Learn: inf-verif-error-1330',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-018', policy)), () => 'nothing is set in two ways');
  },
});
