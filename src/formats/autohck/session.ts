/** AutoHCK's JUnit report, which hides what did not run and shows errata as passes (results.md 2.4). */
import { countOf, hlkStatus, type HlkStatus, testName } from '../hlk/words.ts';
import { parseNative } from '../json/native.ts';
import { parseJson } from '../json/reader.ts';
import type { Junit, JunitCase } from '../junit/types.ts';
import { AUTOHCK_LIMITS, autohckResultOf, type AutohckResult } from './result.ts';

export interface AutohckStep {
  readonly name: string;
  /** Of the last result where the report carries it: a test excused by hand is still a failed one. */
  readonly status: HlkStatus;
  readonly result: AutohckResult | undefined;
  readonly excused: boolean;
}

export interface AutohckSession {
  /** False for the functional test engine, which uses the same class name. */
  readonly hlk: boolean;
  readonly steps: readonly AutohckStep[];
  /** How many steps there should be; those still waiting or running are not written. */
  readonly expected: number | undefined;
  /** How the session as a whole ended; `undefined` when the report does not say. */
  readonly session: JunitCase['outcome'] | undefined;
  readonly platform: string;
  readonly partial: string | undefined;
}

const STEP = 'HLKTest';
const SESSION = 'AutoHCK';
const OUTCOMES: Readonly<Record<JunitCase['outcome'], HlkStatus>> = { passed: 'passed', failed: 'failed', error: 'failed', skipped: 'not-run' };

/** Output is worth keeping for these test cases. */
export const isAutohckClass = (className: string): boolean => className === STEP || className === SESSION;

/** Output is a result, or a remark for people. */
const resultOf = (output: string): AutohckResult | undefined =>
  (parseNative(output).ok ? autohckResultOf(parseJson(output, 'autohck', { limits: AUTOHCK_LIMITS })) : undefined);

const stepOf = ({ name, outcome, outputs }: JunitCase): AutohckStep => {
  const result = outputs.map(resultOf).find((found) => found !== undefined);
  const excused = outputs.some((text) => /^\s*Passed with errata\b/i.test(text));
  const told = OUTCOMES[outcome];
  const status = told === 'passed' ? result?.status ?? (excused ? hlkStatus('Failed') : told) : told;
  return { name: testName(name), status, result, excused };
};

const sessionOf = (cases: readonly JunitCase[]): AutohckSession['session'] => {
  const outcomes = cases.filter(({ className }) => className === SESSION).map(({ outcome }) => outcome);
  return (['failed', 'error', 'skipped', 'passed'] as const).find((outcome) => outcomes.includes(outcome));
};

/** `undefined` when another program wrote the report. */
export const autohckSessionOf = ({ cases, properties, partial }: Junit): AutohckSession | undefined => {
  if (!cases.some(({ className }) => isAutohckClass(className))) return undefined;
  const engine = properties.get('engine') ?? '';
  return {
    hlk: !/functest/i.test(engine),
    steps: cases.filter(({ className }) => className === STEP).map(stepOf),
    expected: countOf(properties.get('engine_test_steps_count')?.trim()),
    session: sessionOf(cases),
    platform: properties.get('platform') ?? '',
    partial,
  };
};
