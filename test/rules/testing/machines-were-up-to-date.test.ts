import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { machinesWereUpToDate } from '../../../src/rules/testing/machines-were-up-to-date.ts';
import { claim, hardwareRow, manifest, moment } from '../../support/evidence-claims.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (ubr: number | undefined, ranAt = '2026-01-10T08:00:00Z', build = 26200) =>
  given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: [hardwareRow({ os: { build, ubr }, ranAt: moment(ranAt) })] })]) } });
const table = { policy: { ...DEFAULT_RULE_POLICY, servicingBaseline: { 26200: [{ ubr: 6000, date: '2025-10-14' }, { ubr: 6500, date: '2025-11-11' }, { ubr: 7019, date: '2025-12-09' }, { ubr: 7500, date: '2026-01-13' }] } } };

testRule(machinesWereUpToDate, {
  pass: [
    { name: 'as new as what was newest 35 days before', evidence: evidence(6500), context: table, expect: { message: /all 1 machines/ } },
    { name: 'newer', evidence: evidence(7019), context: table },
    { name: 'no table, and it ran a few days ago', evidence: evidence(1) },
    { name: 'a build without a table', evidence: evidence(1, undefined, 26100), context: table },
    { name: '35 days ago to the day', evidence: evidence(1, '2025-12-11T12:00:00Z') },
  ],
  warn: [
    { name: 'one update behind', evidence: evidence(6000), context: table, expect: { message: /revision 6000 is older than 6500 of 2025-11-11/ } },
    { name: 'no table, 36 days ago', evidence: evidence(1, '2025-12-10T11:00:00Z'), expect: { message: /36 days ago/ } },
  ],
  fail: [
    { name: 'two updates behind', evidence: evidence(5000), context: table, expect: { message: /and older than 6000 of 2025-10-14/, file: 'e.yml' } },
    { name: 'no table, 71 days ago', evidence: evidence(1, '2025-11-05T11:00:00Z'), expect: { message: /71 days ago/ } },
  ],
  unknown: [{ name: 'the row states no revision', evidence: evidence(undefined), context: table, expect: { message: /which revision of build 26200/, remedy: /ubr: <revision>/ } }],
});
