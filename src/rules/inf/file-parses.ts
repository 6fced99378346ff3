import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule, notApplicable, pass } from '../rule.ts';

/** Said beside the error that made InfVerif skip the rest. */
const SKIPPED = '(InfVerif 1299)';

/** What Windows reads, but not as it was meant. */
const REMARKS: readonly InfDiagnostic['note'][] = ['chicago', 'text-after-header', 'semicolon-in-token', 'long-field'];

const remark = ({ note }: InfDiagnostic): 'warn' | undefined => (REMARKS.includes(note) ? 'warn' : undefined);

export const fileParses = defineRule({
  id: 'INF-002',
  family: 'inf',
  title: 'INF parses',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Correct the line.',
  why: 'Windows gives up on an INF at the first line it cannot parse, and the driver does not install. Remarks behind a header or a semicolon inside a token are accepted and mean something else than what was written.',
  authority: 'InfVerif 1001, 1002, 1299; what SetupAPI makes of an INF',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    for (const found of inf) {
      const { file, value } = found;
      const seen = weighed(found, ownCodes('INF-002', policy, remark)).filter(({ message }) => !message.endsWith(SKIPPED));
      if (!value.isDriver && value.stopped === undefined) yield notApplicable(`${file} has no [Version] and installs nothing: it is no driver INF`, { file });
      else if (seen.length > 0) yield* seen;
      else yield pass(`${value.sections.length} sections were read without error`, { file });
    }
  },
});
