import type { Claim } from '../../../src/evidence/claims.ts';
import type { ForgeFacts } from '../../../src/evidence/forge.ts';
import { claimsAreFresh } from '../../../src/rules/evidence/claims-are-fresh.ts';
import { binary, given, image } from '../../support/evidence.ts';
import { claim, manifest, moment } from '../../support/evidence-claims.ts';
import { forge, HEAD } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const attested = (attestedAt: string, over: Partial<Pick<Claim, 'expiresAt' | 'source'>> = {}): Claim => claim('signoff', { decision: 'approve', attestedAt: moment(attestedAt), ...over });
const linked = (day: string) => binary({ image: image({ timestamp: Date.parse(`${day}T00:00:00Z`) / 1000, debug: [] }) });
const evidence = (found: Claim, built = '2026-01-09', facts?: Partial<ForgeFacts>) => given({ claims: { 'e.yml': manifest([found]) }, binary: { 'demo.sys': linked(built) }, forge: facts === undefined ? {} : { '': forge(facts) } });
const OF_HEAD = { source: { commit: HEAD } };

testRule(claimsAreFresh, {
  pass: [
    { name: 'after the build, before its end', evidence: evidence(attested('2026-01-10T08:00:00Z')), expect: { message: /1 claim within/ } },
    { name: 'clocks that differ by minutes', evidence: evidence(attested('2026-01-15T12:04:00Z')) },
    { name: 'the commit says when it was built', evidence: evidence(attested('2026-01-09T09:00:00Z', OF_HEAD), '2026-01-12', {}) },
  ],
  warn: [{ name: 'a few days left', evidence: evidence(attested('2026-01-10T08:00:00Z', { expiresAt: moment('2026-01-20T00:00:00Z') })), expect: { message: /claim C-1: it expires at 2026-01-20/, file: 'e.yml', line: 4 } }],
  fail: [
    { name: 'past its own end', evidence: evidence(attested('2026-01-10T08:00:00Z', { expiresAt: moment('2026-01-15T00:00:00Z') })), expect: { message: /it expired at/ } },
    { name: 'past the end of its kind', evidence: evidence(attested('2025-12-10T08:00:00Z'), '2025-12-01'), expect: { message: /holds for 30 days/ } },
    { name: 'of the future', evidence: evidence(attested('2026-01-15T12:06:00Z')), expect: { message: /lies in the future/ } },
    { name: 'older than the binary', evidence: evidence(attested('2026-01-08T08:00:00Z')), expect: { message: /before the build of this package: the time in demo.sys/ } },
    { name: 'older than the commit', evidence: evidence(attested('2026-01-08T08:00:00Z', OF_HEAD), '2025-01-01', {}), expect: { message: /the commit 4f2c0e1 that was built/ } },
  ],
  unknown: [{ name: 'a manifest that is not understood', evidence: given({ claims: { 'e.yml': manifest([], { problems: [{ message: 'unknown key', line: 3, column: 1 }] }) } }) }],
  'not-applicable': [{ name: 'no manifest', evidence: given({}) }],
  withoutEvidence: 'not-applicable',
});
