import type { Claim } from '../../../src/evidence/claims.ts';
import { claimsAreBoundToThisPackage } from '../../../src/rules/evidence/claims-are-bound-to-this-package.ts';
import { given, submission, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const OTHER = 'ab'.repeat(32);
const signoff = (id: string, packageDigest?: string): Claim => claim('signoff', { id, decision: 'approve', ...(packageDigest === undefined ? {} : { subject: { packageDigest } }) });
const evidence = (claims: readonly Claim[], more: readonly Claim[] = [], digests: readonly string[] = []) => given({
  tree: { '': tree([]) }, submission: { '': submission([], { digests }) }, claims: { 'e.yml': manifest(claims), ...(more.length === 0 ? {} : { 'f.yml': manifest(more, { file: 'f.yml' }) }) },
});

testRule(claimsAreBoundToThisPackage, {
  pass: [
    { name: 'of this build', evidence: evidence([signoff('C-1')]), expect: { message: /^1 claim of this build/ } },
    { name: 'of a package that is judged in the same run', evidence: evidence([signoff('C-1'), signoff('C-2', OTHER)], [], [`sha256:${OTHER}`]) },
    { name: 'a manifest without claims', evidence: evidence([]), expect: { message: /no claim is of this package/ } },
  ],
  fail: [
    { name: 'of another build', evidence: evidence([signoff('C-1'), signoff('C-2', OTHER)]), expect: { message: /claim C-2 is of build abababababab, this is build [0-9a-f]{12}/, file: 'e.yml', line: 4, subject: 'C-2' }, count: 1 },
    { name: 'one claim of two builds', evidence: evidence([signoff('C-1')], [signoff('C-1', OTHER)], [`sha256:${OTHER}`]), expect: { message: /C-1 is made of 2 builds: .*abababababab in f.yml/ }, count: 1 },
  ],
  unknown: [
    { name: 'a package without a digest', evidence: given({ tree: { '': tree([], { packageDigest: '' }) }, claims: { 'e.yml': manifest([signoff('C-1')]) } }) },
    { name: 'a manifest that is not understood', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([], { problems: [{ message: 'unknown key', line: 3, column: 1 }] }) } }), expect: { message: /cannot be understood/ } },
  ],
  'not-applicable': [{ name: 'no manifest', evidence: given({ tree: { '': tree([]) } }) }],
  withoutEvidence: 'not-applicable',
});
