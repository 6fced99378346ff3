import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

export const osFloorFitsTheSyntax = defineRule({
  id: 'INF-011',
  family: 'inf',
  title: 'OS floor high enough for the syntax used',
  seed: ['S09', 'S43'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Raise the target OS version, for example `NTamd64.10.0...16299` for DIRID 13.',
  why: 'A section that an older system reads with syntax it does not know is installed in part or not at all there. The oldest build a section installs on follows from its decoration, not from what it was tested on.',
  authority: 'InfVerif 1199; Microsoft Learn: the pages of the directives',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-011', policy)), () => 'every section is known to the oldest build it installs on');
  },
});
