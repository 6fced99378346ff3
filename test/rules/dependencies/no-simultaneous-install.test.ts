import type { Architecture } from '../../../src/formats/inf/inf.ts';
import type { CompatMatrix } from '../../../src/evidence/claims.ts';
import { noSimultaneousInstall } from '../../../src/rules/dependencies/no-simultaneous-install.ts';
import { given, inf, submission, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const MIXED: CompatMatrix['rows'] = [{ ours: 'N', theirs: 'N', result: 'pass' }, { ours: 'N', theirs: 'N-1', result: 'pass' }, { ours: 'N-1', theirs: 'N', result: 'pass' }];
const packages = (...architectures: readonly Architecture[]) => submission(architectures.map((architecture, index) => ({ folder: `p${index}`, name: `p${index}`, infs: [inf({ architectures: [architecture] })] })));
const evidence = (architectures: readonly Architecture[], simultaneous = false, rows?: CompatMatrix['rows']) => given({
  plan: { [PLAN_FILE]: plan({ dependencies: { requiresSimultaneous: simultaneous } }) }, tree: { '': tree([]) }, submission: { '': packages(...architectures) },
  claims: rows === undefined ? {} : { 'e.yml': manifest([claim('compat-matrix', { partner: { name: 'P1', kind: 'driver' }, rows })]) },
});

testRule(noSimultaneousInstall, {
  pass: [
    { name: 'one package', evidence: evidence(['amd64']), expect: { file: PLAN_FILE } },
    { name: 'two packages that no machine gets both of', evidence: evidence(['amd64', 'arm64']) },
    { name: 'two packages that were mixed', evidence: evidence(['amd64', 'amd64'], false, MIXED) },
  ],
  fail: [
    { name: 'the plan needs both at once', evidence: evidence(['amd64'], true), expect: { message: /at the same time/, remedy: /requires-simultaneous: false/ } },
    { name: 'two packages in one step', evidence: evidence(['amd64', 'amd64']), expect: { message: /p0 and p1 go out in one step/, remedy: /type: compat-matrix/ } },
    { name: 'two packages that do not mix', evidence: evidence(['amd64', 'amd64'], false, MIXED.slice(0, 2)) },
  ],
});
