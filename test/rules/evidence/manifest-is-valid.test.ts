import type { ArtifactState } from '../../../src/evidence/claims.ts';
import { manifestIsValid } from '../../../src/rules/evidence/manifest-is-valid.ts';
import { given } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const SHA = 'ab'.repeat(32);
const artifact = (over: Partial<ArtifactState>) => given({ claims: { 'e.yml': manifest([claim('signoff', { decision: 'approve' })], { artifacts: [{ claim: 'C-1', path: 'lab/run.xml', line: 9, sha256: SHA, found: SHA, ...over }] }) } });
const wrong = (...messages: readonly string[]) => given({ claims: { 'e.yml': manifest([], { problems: messages.map((message, at) => ({ message, line: at + 3, column: 5 })) }) } });

testRule(manifestIsValid, {
  pass: [{ name: 'valid, and its artifact is there', evidence: artifact({}), expect: { message: /1 claim and 1 artifact, all as stated/, file: 'e.yml' } }],
  fail: [
    { name: 'an unknown key and one twice', evidence: wrong('claims[0]: unknown key "typ"', 'the key "id" stands here twice'), expect: [{ message: /unknown key/, line: 3 }, { message: /twice/, line: 4 }], count: 2 },
    { name: 'a problem of the whole file', evidence: given({ claims: { 'e.yml': manifest([], { problems: [{ message: 'larger than 1 MiB', line: undefined, column: undefined }] }) } }), expect: { message: /larger/, file: 'e.yml' } },
    { name: 'no artifact', evidence: artifact({ found: undefined }), expect: { message: /lab\/run.xml, which is not there/, line: 9, subject: 'C-1' } },
    { name: 'another artifact', evidence: artifact({ found: 'cd'.repeat(32) }), expect: { message: /SHA-256 abababababab, but the file there has cdcdcdcdcdcd/ } },
  ],
  'not-applicable': [{ name: 'no manifest', evidence: given({}) }],
  withoutEvidence: 'not-applicable',
});
