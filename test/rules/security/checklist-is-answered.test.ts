import { checklistIsAnswered } from '../../../src/rules/security/checklist-is-answered.ts';
import { claim, manifest, moment } from '../../support/evidence-claims.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

type Items = Readonly<Record<string, { readonly answer: 'done' | 'not-applicable' | 'open'; readonly reason?: string } | undefined>>;
const DONE: Items = Object.fromEntries(Array.from({ length: 19 }, (_, index) => [String(index + 1), { answer: 'done' as const }]));
const SECURITY = { attestedBy: { github: 'sam', role: 'security' } } as const;
const evidence = (items: Items = DONE, over: Parameters<typeof claim<'security-checklist'>>[1] | object = {}, file: Parameters<typeof manifest>[1] = {}) =>
  given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('security-checklist', { items, ...SECURITY, ...over })], file) } });

testRule(checklistIsAnswered, {
  pass: [
    { name: 'all nineteen', evidence: evidence() },
    { name: 'one is not applicable, with a reason', evidence: evidence({ ...DONE, 8: { answer: 'not-applicable', reason: 'no such technology' } }) },
  ],
  warn: [{ name: 'more than a year ago', evidence: evidence(DONE, { attestedAt: moment('2025-01-14T00:00:00Z') }), expect: { message: /more than 12 months/ } }],
  fail: [
    { name: 'an item is open', evidence: evidence({ ...DONE, 9: { answer: 'open' } }), expect: { message: /^1 item .* is open or without a reason: 9$/, file: 'e.yml', line: 4 } },
    { name: 'two were not answered', evidence: evidence({ ...DONE, 3: undefined, 19: undefined }), expect: { message: /2 items .*: 3 and 19/ } },
    { name: 'not applicable without a reason', evidence: evidence({ ...DONE, 8: { answer: 'not-applicable', reason: ' ' } }) },
  ],
  unknown: [
    { name: 'no checklist', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([]) } }), expect: { remedy: /type: security-checklist/ } },
    { name: 'attested by the lab', evidence: evidence(DONE, { attestedBy: { github: 'x', role: 'lab' } }), expect: { message: /by role lab/ } },
    { name: 'from a job of the pull request', evidence: evidence(DONE, {}, { level: 'none' }), expect: { message: /needs level L0/ } },
    { name: 'of another build', evidence: evidence(DONE, { subject: { packageDigest: 'ab'.repeat(32) } }) },
    { name: 'of the future', evidence: evidence(DONE, { attestedAt: moment('2026-02-01T00:00:00Z') }), expect: { message: /future/ } },
  ],
});
