import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { counted } from '../paths.ts';
import { defineRule } from '../rule.ts';

export const sourceAndDestinationTablesAreComplete = defineRule({
  id: 'INF-009',
  family: 'inf',
  title: 'Source/destination tables complete',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'With DIRID 13 make source and destination sub-folder equal and do not rename.',
  why: 'Windows finds each file through four tables. A file that one of them lacks makes the installation stop in the middle or leaves it out of the catalog; a file that runs from the driver store cannot be renamed or moved on the way.',
  authority: 'InfVerif 1100, 1213, 1230, 1231, 1241 to 1243, 1273, 1275; Microsoft Learn: run-from-driver-store',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-009', policy)), ({ value: { files } }) => (files.length === 0 ? 'it copies no file' : `${counted(files.length, 'copied file')} found in all tables`));
  },
});
