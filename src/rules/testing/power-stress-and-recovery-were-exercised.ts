import type { Case } from '../../evidence/claims.ts';
import { hlkStates, type HlkState } from '../../evidence/hlk-states.ts';
import type { HlkPurpose } from '../data/hlk-tests.ts';
import { hasPassed } from '../hlk-cases.ts';
import { purposesOf } from '../hlk-purposes.ts';
import { architectureOf, hardwareRows } from '../matrix.ts';
import { defineRule, fail, pass } from '../rule.ts';

const WANTED: readonly { readonly name: Case; readonly purpose: HlkPurpose }[] = [
  { name: 'power-management', purpose: 'power' }, { name: 'stress', purpose: 'stress' }, { name: 'suspend-resume', purpose: 'suspend-resume' }, { name: 'recovery', purpose: 'recovery' },
];
const CPU_WORDS: Readonly<Record<string, RegExp>> = { amd64: /\b(?:x64|amd64)\b/i, arm64: /\barm64\b/i, x86: /\bx86\b/i };

/** Results that name no architecture speak for a package of one. */
const isOn = ({ newest }: HlkState, architecture: string, only: boolean): boolean => {
  const platform = newest?.osPlatform ?? '';
  return platform === '' ? only : CPU_WORDS[architecture]?.test(platform) === true;
};

export const powerStressAndRecoveryWereExercised = defineRule({
  id: 'TEST-005',
  family: 'testing',
  title: 'Power, stress, suspend/resume, recovery exercised on hardware',
  seed: ['S10'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Add the missing case.',
  why: 'Most field failures of drivers are in the transitions: sleep, wake, unplug, load. They differ between architectures, because the platforms under them do.',
  authority: 'Safe deployment best practices for Windows drivers, on scenario validation',
  needs: ['claims'],
  uses: ['hlk-results', 'inf', 'tree'],
  tables: ['hlk-tests'],
  *check(facts, context) {
    const { rows, lacking } = hardwareRows(facts, context);
    yield* lacking;
    if (rows.length === 0) return;
    const passed = rows.map(({ row }) => row).filter(({ result }) => result === 'pass');
    const states = hlkStates(facts['hlk-results'].map(({ value }) => value)).filter(hasPassed);
    const stated = [...new Set<string>(facts.inf.filter(({ value }) => value.isDriver).flatMap(({ value }) => value.architectures))];
    const architectures = stated.length > 0 ? stated : [...new Set(rows.map(({ row }) => architectureOf(row.cpu)))];
    for (const architecture of architectures) {
      for (const { name, purpose } of WANTED) {
        const where = { subject: `${name} on ${architecture}` };
        const byRow = passed.some((row) => architectureOf(row.cpu) === architecture && row.cases.includes(name));
        const byTest = states.some((state) => isOn(state, architecture, architectures.length === 1) && purposesOf(state).includes(purpose));
        yield byRow || byTest ? pass(`${name} was exercised on ${architecture}`, where) : fail(`no passed row exercised ${name} on ${architecture}`, where);
      }
    }
  },
});
