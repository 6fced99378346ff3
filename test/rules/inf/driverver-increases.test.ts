import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { driververIncreases } from '../../../src/rules/inf/driverver-increases.ts';
import { given, tree } from '../../support/evidence.ts';
import { infWith, versionLines, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const release = (date: string, version: string, packageDigest = 'sha256:old') =>
  ({ name: 'demo', path: 'old', packageDigest, grade: undefined, driverVer: { date, version }, hardwareIds: [], targets: [], tests: [] }) as const;
/** The demo INF has 1.2.3.4 of 2026-01-10. */
const after = (date: string, version: string, packageDigest?: string, changes: Sections = {}) =>
  given({ inf: { 'demo.inf': infWith(changes) }, tree: { '': tree(['demo.inf'], { packageDigest: 'sha256:new' }) }, 'previous-release': { 'old.json': release(date, version, packageDigest) } });

testRule(driververIncreases, {
  pass: [
    { name: 'a later date and version', evidence: after('2025-12-01', '1.2.3.3') },
    { name: 'the same day', evidence: after('2026-01-10', '1.2.3.3') },
    { name: 'parts compared as numbers', evidence: after('2025-12-01', '1.2.3.0') },
    { name: 'the same package again', evidence: after('2026-01-10', '1.2.3.4', 'sha256:new') },
  ],
  fail: [
    { name: 'an earlier date', evidence: after('2026-01-11', '1.2.3.3'), expect: { message: /dated before/u, file: 'demo.inf' } },
    { name: 'a lower version', evidence: after('2025-12-01', '1.2.10.0'), expect: { message: /lower version/u } },
    { name: 'the same version of another package', evidence: after('2025-12-01', '1.2.3.4'), expect: { message: /another/u } },
    { name: 'no DriverVer', evidence: after('2025-12-01', '1.0.0.0', undefined, { Version: versionLines({ DriverVer: undefined }) }) },
  ],
  unknown: [{ name: 'a release without DriverVer', evidence: given({ inf: { 'demo.inf': infWith() }, 'previous-release': { 'old.json': { ...release('', ''), driverVer: undefined } } }) }],
  'not-applicable': [{ name: 'the first release', evidence: given({ inf: { 'demo.inf': infWith() } }), context: { policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
