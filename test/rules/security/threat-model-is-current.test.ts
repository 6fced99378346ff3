import { threatModelIsCurrent } from '../../../src/rules/security/threat-model-is-current.ts';
import { claim, manifest, moment } from '../../support/evidence-claims.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const SHA = 'ab'.repeat(32);
const evidence = (found: string | undefined = SHA, reviewedAt = '2026-01-05T00:00:00Z', documents = true) => given({
  tree: { '': tree([]) },
  claims: { 'e.yml': manifest([claim('threat-model', { path: 'docs/t.md', sha256: SHA, reviewedAt: moment(reviewedAt) })], documents ? { documents: [{ claim: 'C-1', path: 'docs/t.md', line: 4, sha256: SHA, found }] } : {}) },
});
const gone = () => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('threat-model', { path: 'docs/t.md', sha256: SHA, reviewedAt: moment('2026-01-05T00:00:00Z') })], { documents: [{ claim: 'C-1', path: 'docs/t.md', line: 4, sha256: SHA, found: undefined }] }) } });

testRule(threatModelIsCurrent, {
  pass: [{ name: 'as attested, reviewed lately', evidence: evidence(), expect: { message: /docs\/t\.md was reviewed/ } }],
  warn: [{ name: 'reviewed more than a year ago', evidence: evidence(SHA, '2025-01-01T00:00:00Z'), expect: { message: /12 months/ } }],
  fail: [{ name: 'another file', evidence: evidence('cd'.repeat(32)), expect: { message: /not what was attested/, file: 'e.yml', line: 4 } }],
  unknown: [
    { name: 'the file is not there', evidence: gone(), expect: { message: /not there beside the manifest/ } },
    { name: 'nobody looked for it', evidence: evidence(SHA, undefined, false) },
    { name: 'reviewed in the future', evidence: evidence(SHA, '2026-03-01T00:00:00Z'), expect: { message: /future/ } },
    { name: 'no claim', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([]) } }), expect: { remedy: /type: threat-model/ } },
  ],
});
