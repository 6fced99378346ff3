import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { counted } from '../paths.ts';
import { defineRule } from '../rule.ts';

/** A line that Windows skips is an error of InfVerif; here it is what it is, a line without effect. */
const softened = ({ code, note }: InfDiagnostic): 'warn' | undefined => (code === 1078 || note === 'text-after-header' ? 'warn' : undefined);

export const everySectionIsReached = defineRule({
  id: 'INF-024',
  family: 'inf',
  title: 'No unreachable or suspicious sections',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Delete the section or wire it in.',
  why: 'A section that nothing reaches is often one that was meant to be reached: its devices, files or values are silently left out.',
  authority: 'InfVerif 1201, 1205, 2083',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-024', policy, softened)), ({ value: { sections } }) => `${counted(sections.length, 'section')} in use`);
  },
});
