import { ofJunit } from '../../../src/evidence/test-results.ts';
import { parseJunit } from '../../../src/formats/junit/junit.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { noOpenRegression } from '../../../src/rules/testing/no-open-regression.ts';
import { given } from '../../support/evidence.ts';
import { junitXml, utf8 } from '../../support/result-files.ts';
import { testRule } from '../../support/rule-tester.ts';

const cases = (outcomes: Readonly<Record<string, string>>): string => Object.entries(outcomes).map(([name, inner]) => `<testcase classname="driver" name="${name}">${inner}</testcase>\n`).join('');
const report = (outcomes: Readonly<Record<string, string>>) => ofJunit(parseJunit(utf8(junitXml(cases(outcomes)))));
const FAILED = '<failure message="broken"/>';
const last = (...tests: readonly string[]) => ({ '': { name: 'demo', path: 'old', packageDigest: 'sha256:00', grade: undefined, driverVer: undefined, hardwareIds: [], targets: [], tests } });
const evidence = (now: Readonly<Record<string, string>>, before: readonly string[] = ['driver / a=passed', 'driver / b=passed', 'driver / c=failed']) => given({ 'test-results': { 'j.xml': report(now) }, 'previous-release': last(...before) });
const known = { policy: { ...DEFAULT_RULE_POLICY, knownIssues: ['driver / a'] } };

testRule(noOpenRegression, {
  pass: [
    { name: 'everything still passes', evidence: evidence({ a: '', b: '' }), expect: { message: /none of the 2 tests/ } },
    { name: 'what failed before may fail', evidence: evidence({ a: '', b: '', c: FAILED }) },
    { name: 'new tests may fail', evidence: evidence({ a: '', b: '', d: FAILED }) },
    { name: 'at stage build', evidence: evidence({ a: '', b: '' }), context: { stage: 'build' } },
    { name: 'an equals sign in a name', evidence: evidence({ 'x=1': '' }, ['driver / x=1=passed']) },
  ],
  warn: [{ name: 'a known issue', evidence: evidence({ a: FAILED, b: '' }), context: known, expect: { message: /1 regression is known issues|1 regression is/ } }],
  fail: [
    { name: 'one fails now', evidence: evidence({ a: FAILED, b: '' }), expect: { message: /^driver \/ a passed in the last release and fails now$/, subject: 'driver / a' } },
    { name: 'another than the known issue', evidence: evidence({ a: FAILED, b: FAILED }), context: known, expect: { subject: 'driver / b' }, count: 1 },
    { name: 'it passes in one report and fails in another', evidence: given({ 'test-results': { 'j.xml': report({ a: '', b: '' }), 'k.xml': report({ a: FAILED }) }, 'previous-release': last('driver / a=passed') }) },
  ],
  unknown: [
    { name: 'a test has no result now', evidence: evidence({ a: '' }), expect: { message: /1 test of the last release has no result now: driver \/ b/, remedy: /known-issues/ } },
    { name: 'the last release recorded no tests', evidence: evidence({ a: '' }, []), expect: { message: /recorded no test/, remedy: /first-release: true/ } },
    { name: 'an empty report', evidence: evidence({}, ['driver / c=failed']) },
  ],
  'not-applicable': [{ name: 'the first release', evidence: given({}), context: { policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
