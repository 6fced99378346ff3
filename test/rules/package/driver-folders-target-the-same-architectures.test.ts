import { driverFoldersTargetTheSameArchitectures } from '../../../src/rules/package/driver-folders-target-the-same-architectures.ts';
import { given, inf, submission } from '../../support/evidence.ts';
import type { Architecture, Inf } from '../../../src/formats/inf/inf.ts';
import { testRule } from '../../support/rule-tester.ts';

const forThese = (...architectures: readonly Architecture[]): Inf => inf({ architectures });
const folders = (infs: Readonly<Record<string, readonly Inf[]>>) =>
  given({ inf: { 'demo.inf': inf() }, submission: { '': submission(Object.entries(infs).map(([name, found]) => ({ folder: name, name, infs: found })), { container: 'cabinet', path: 'demo.cab' }) } });

testRule(driverFoldersTargetTheSameArchitectures, {
  pass: [
    { name: 'two folders for amd64', evidence: folders({ one: [forThese('amd64')], two: [forThese('amd64')] }), expect: { message: /amd64/ } },
    { name: 'the same two in another order', evidence: folders({ one: [forThese('amd64', 'arm64')], two: [forThese('arm64'), forThese('amd64')] }) },
  ],
  fail: [
    { name: 'one for amd64, one for arm64', evidence: folders({ one: [forThese('amd64')], two: [forThese('arm64')] }), expect: { message: /one for amd64; two for arm64/ } },
    { name: 'one for both', evidence: folders({ one: [forThese('amd64')], two: [forThese('arm64', 'amd64')] }), expect: { message: /two for amd64, arm64/ } },
    { name: 'one without an architecture', evidence: folders({ one: [forThese('amd64')], two: [forThese()] }), expect: { message: /two for none/ } },
  ],
  'not-applicable': [
    { name: 'one driver folder', evidence: folders({ one: [forThese('amd64')] }) },
    { name: 'the other folder holds no driver', evidence: folders({ one: [forThese('amd64')], two: [inf({ isDriver: false, architectures: [] })] }) },
  ],
});
