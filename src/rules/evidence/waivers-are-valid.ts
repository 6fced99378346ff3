import { judgeWaivers } from '../../policy/waiver-validity.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

export const waiversAreValid = defineRule({
  id: 'EVID-006',
  family: 'evidence',
  title: 'Waivers valid',
  seed: ['S02'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Renew it, or fix the finding.',
  why: 'A waiver is a debt: somebody answers for it, for a reason, until a day, for one build. One without owner or end is a hole in the policy that everybody has forgotten, and what protects integrity is never waived at all.',
  authority: 'Safe deployment best practices for Windows drivers: be open about what ships; NIST SP 800-218, PO.4: criteria and exceptions',
  applies: ({ waivers }) => (waivers.length === 0 ? 'the policy waives nothing' : true),
  needs: ['waivers', 'policy'],
  *check({ waivers }, { now, stage }) {
    for (const { file, value } of waivers) {
      const judged = judgeWaivers(value, { now, stage });
      for (const { waiver, problems, soon } of judged) {
        const where = { file, line: waiver.place.line, column: waiver.place.column, subject: waiver.subject === undefined ? waiver.rule : `${waiver.rule} ${waiver.subject}` };
        for (const problem of problems) yield fail(`the waiver of ${waiver.rule} waives nothing: ${problem}`, where);
        if (soon !== undefined) yield warn(`the waiver of ${waiver.rule} ends: ${soon}`, where);
      }
      if (judged.every(({ problems, soon }) => problems.length === 0 && soon === undefined)) yield pass(`${counted(judged.length, 'waiver')}, each with owner, reason, ticket, end and scope`, { file });
    }
  },
});
