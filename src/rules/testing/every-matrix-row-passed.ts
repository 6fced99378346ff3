import { buildRows, rowWhere } from '../matrix.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass } from '../rule.ts';

const MAX_SHOWN = 20;
const SAID = { pass: 'passed', fail: 'failed', blocked: 'was blocked', 'not-run': 'was not run' } as const;

export const everyMatrixRowPassed = defineRule({
  id: 'TEST-002',
  family: 'testing',
  title: 'Every matrix row passed',
  seed: ['S08', 'S07', 'S64'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Fix, or waive with owner and expiry.',
  why: 'A machine on which the test failed, or never ran, is a machine of some customer. It may be acceptable; then somebody has to say so by name and for a limited time.',
  authority: 'Safe deployment best practices for Windows drivers, on testing before release',
  needs: ['claims'],
  uses: ['tree'],
  *check(facts, context) {
    const { rows, lacking } = buildRows(facts, context);
    yield* lacking;
    const bad = rows.filter(({ row }) => row.result !== 'pass');
    for (const each of bad.slice(0, MAX_SHOWN)) yield fail(`${each.name} ${SAID[each.row.result]}`, rowWhere(each));
    if (bad.length > MAX_SHOWN) yield fail(`${bad.length - MAX_SHOWN} more rows did not pass`);
    if (rows.length > 0 && bad.length === 0) yield pass(`all ${counted(rows.length, 'row')} passed`);
  },
});
