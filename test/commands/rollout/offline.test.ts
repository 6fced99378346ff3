import { describe, expect, it } from 'vitest';
import { rolloutOffline, rolloutRequest } from '../../../src/commands/rollout/offline.ts';
import { planFor } from '../../../src/commands/starting/plan.ts';
import { PLAN_TEXT } from '../../support/rollout-plan.ts';
import { World } from '../../support/rollout-world.ts';

const NOW = '2026-11-16T17:00:00Z';

const run = (operands: readonly string[], values: Readonly<Record<string, readonly string[]>> = {}, files: Readonly<Record<string, string>> = { 'plan.yml': PLAN_TEXT }): { readonly code: number; readonly text: string } => {
  let text = '';
  const request = rolloutRequest({ operands, switches: new Set(), values: { plan: ['plan.yml'], now: [NOW], ...values } });
  const code = rolloutOffline(request, { out: (more) => { text += more; }, readText: (path) => files[path] ?? '', now: () => new Date(0) });
  return { code, text };
};

const ledger = (): World => new World().start().pilot().say('writer', '/driver-gate pause odd crashes');
const lines = (world: World): readonly string[] => world.events.map((event) => JSON.stringify(event));

describe('driver-gate rollout without GitHub', () => {
  it('judges a plan', async () => {
    const { code, text } = run(['plan']);
    expect(code).toBe(0);
    await expect(text).toMatchFileSnapshot('../../golden/rollout/plan.txt');
    const bad = run(['plan'], {}, { 'plan.yml': PLAN_TEXT.replace('expected-percent: 25', 'expected-percent: 4') });
    expect([bad.code, bad.text]).toEqual([1, expect.stringContaining('FAIL    ROLL-002  plan.yml:38:5: ring "wide" reaches 4 %, not more than "early" with 5 %')]);
  });

  it('finds nothing in the starting plan but that its roles are empty', () => {
    const { text } = run(['plan'], {}, { 'plan.yml': planFor('contoso-nic') });
    const found = text.split('\n').filter((line) => /^(?:FAIL|UNKNOWN|warn)/.test(line)).map((line) => line.slice(0, 16).trim());
    expect([...new Set(found)]).toEqual(['FAIL    ROLL-009', 'warn    ROLL-012']);
    const named = planFor('contoso-nic').replaceAll(/^( {2}[a-z-]+): \[\]$/gm, '$1: ["@contoso/drivers"]').replace('#  moratoria', '  moratoria');
    expect(run(['plan'], {}, { 'plan.yml': named })).toMatchObject({ code: 0, text: expect.not.stringMatching(/^(?:FAIL|UNKNOWN|warn)/m) });
  });

  it('says when each ring would open and be left', async () => {
    const { code, text } = run(['simulate']);
    expect(code).toBe(0);
    await expect(text).toMatchFileSnapshot('../../golden/rollout/simulate.txt');
    const never = run(['simulate'], {}, { 'plan.yml': PLAN_TEXT.replace('from: "2026-12-17", to: "2027-01-03"', 'from: "2026-11-24", to: "2099-01-03"') });
    expect(never.text).toContain('Ring early is never left');
  });

  it('says what a ledger says', () => {
    const { code, text } = run(['status'], { ledger: ['ledger.ndjson'] }, { 'plan.yml': PLAN_TEXT, 'ledger.ndjson': `${lines(ledger()).join('\n')}\n` });
    expect([code, text.split('\n')[0]]).toEqual([0, 'contoso-nic-3.2.1.0: paused (manual, by writer: odd crashes)']);
    expect(text).toContain('internal  pilot    ready    2026-11-16 09:00');
  });

  it.each([
    ['an entry left out', (all: readonly string[]) => all.toSpliced(3, 1), 'entry 4 does not follow the one before'],
    ['a word changed', (all: readonly string[]) => [...all.slice(0, -1), (all.at(-1) ?? '').replace('odd', 'even')], /entry \d+ was changed: its hash is another/],
    ['no entry', (all: readonly string[]) => [...all, '{}'], 'no entry of a ledger'],
    ['no JSON', (all: readonly string[]) => [...all, 'hello'], 'no entry of a ledger: no JSON'],
    ['nothing', () => [], 'the ledger is empty'],
  ])('refuses a ledger with %s', (_, damage, message) => {
    expect(() => run(['status'], { ledger: ['l'] }, { 'plan.yml': PLAN_TEXT, l: damage(lines(ledger())).join('\n') })).toThrow(message);
  });

  it.each([
    [[], {}, 'rollout needs one of plan, status, simulate'], [['plans'], {}, 'there is no rollout "plans"; did you mean "plan"?'], [['plan', 'status'], {}, 'rollout takes one of'], [['status'], {}, 'rollout status needs --ledger FILE'],
    [['plan'], { ledger: ['x'] }, 'rollout plan reads no ledger'], [['plan'], { now: ['tomorrow'] }, '--now: "tomorrow" is no time'],
  ])('refuses %j %j', (operands, values, message) => {
    expect(() => run(operands, values)).toThrow(message);
  });
});
