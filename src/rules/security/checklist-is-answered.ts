import { CHECKLIST_ITEMS, type SecurityChecklist } from '../../evidence/claims.ts';
import { DAY } from '../../policy/freshness.ts';
import { claimsLacking, claimsOf, claimWhere, type CountingClaim } from '../claims.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

const YEAR = 365 * DAY;

const isAnswered = (item: SecurityChecklist['items'][string]): boolean => item?.answer === 'done' || (item?.answer === 'not-applicable' && (item.reason ?? '').trim() !== '');

const judge = (found: CountingClaim<'security-checklist'>, now: Date): Observation => {
  const { claim } = found;
  const where = claimWhere(found);
  const open = Array.from({ length: CHECKLIST_ITEMS }, (_, index) => String(index + 1)).filter((number) => !isAnswered(claim.items[number]));
  if (open.length > 0) return fail(`${counted(open.length, 'item')} of the Driver Security Checklist ${open.length === 1 ? 'is' : 'are'} open or without a reason: ${listed(open, CHECKLIST_ITEMS)}`, where);
  if (claim.attestedBy.role !== 'security') return unknown(`the checklist was attested by role ${claim.attestedBy.role}, not security`, where);
  return now.getTime() - claim.attestedAt.time > YEAR ? warn(`the checklist was answered at ${claim.attestedAt.text}, more than 12 months ago`, where) : pass(`all ${CHECKLIST_ITEMS} items are answered`, where);
};

export const checklistIsAnswered = defineRule({
  id: 'SEC-001',
  family: 'security',
  title: 'Driver Security Checklist answered (19 items)',
  seed: ['S19', 'S64'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Fill the security-checklist claim.',
  why: 'Most of what makes a driver safe cannot be seen in its files. Microsoft\'s checklist asks for it in nineteen questions; whoever answers them puts a name to it.',
  authority: 'Microsoft Learn: driver-security-checklist',
  needs: ['claims'],
  uses: ['tree'],
  *check(facts, context) {
    const found = claimsOf('security-checklist', facts, context, { expired: true });
    yield* claimsLacking(found);
    yield* found.counting.map((each) => judge(each, context.now));
  },
});
