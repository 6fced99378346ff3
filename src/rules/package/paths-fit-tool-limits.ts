import { defineRule, fail, pass, warn } from '../rule.ts';

/** What the cabinet step of a hardware submission handles, and what Windows tools do at all. */
const CABINET_LIMIT = 160;
const PATH_LIMIT = 260;

export const pathsFitToolLimits = defineRule({
  id: 'PKG-004',
  family: 'package',
  title: 'Path lengths inside tool limits',
  seed: ['S15'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Shorten folder or file names.',
  why: 'InfVerif, makecab and the signing service work with classic Windows path limits. A path that fits on a build machine can be too long once the package is unpacked below their own folders.',
  authority: 'Microsoft Learn: running-infverif-from-the-command-line (path and name below 260), hardware-submission-wlk (160 in a cabinet)',
  needs: ['tree'],
  *check({ tree }) {
    for (const { value } of tree) {
      const longest = value.files.reduce((most, { path }) => Math.max(most, path.length), 0);
      if (longest < CABINET_LIMIT) yield pass(`the longest path has ${longest} characters`);
      for (const { path } of value.files) {
        if (path.length >= PATH_LIMIT) yield fail(`the path has ${path.length} characters; Windows tools stop at ${PATH_LIMIT}`, { file: path });
        else if (path.length >= CABINET_LIMIT) yield warn(`the path has ${path.length} characters; the cabinet step of a submission handles fewer than ${CABINET_LIMIT}`, { file: path });
      }
    }
  },
});
