import { z } from 'zod';
import { InputError } from '../policy/error.ts';
import { suggestion } from '../policy/nearest.ts';
import { PROFILES, STAGES } from '../policy/words.ts';

/** Absent and empty are one: the runner cannot tell them apart. */
const text = z.string().transform((value) => (value.trim() === '' ? undefined : value.trim()));
const lines = z.string().transform((value) => value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''));
const words = <T extends string>(allowed: readonly [T, ...T[]]) =>
  z.string().transform((value, context): T | undefined => {
    const wanted = value.trim();
    const found = allowed.find((word) => word === wanted);
    if (wanted !== '' && found === undefined) context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is not allowed; ${suggestion(wanted, allowed)}` });
    return found;
  });
const flag = words(['true', 'false']).transform((value) => (value === undefined ? undefined : value === 'true'));
const count = z.string().transform((value, context): number | undefined => {
  const wanted = value.trim();
  if (/^[1-9][0-9]{0,9}$/.test(wanted)) return Number(wanted);
  if (wanted !== '') context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is not a number; write digits only` });
  return undefined;
});
const sha = z.string().transform((value, context): string | undefined => {
  const wanted = value.trim();
  if (wanted !== '' && !/^[0-9a-fA-F]{40}(?:[0-9a-fA-F]{24})?$/.test(wanted)) context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is no full commit id; write all 40 digits` });
  return wanted === '' ? undefined : wanted.toLowerCase();
});

/** Every input of action.yml. Defaults are not written there: the runner would hand them over as if the user had set them. */
export const INPUT_SCHEMA = z.strictObject({
  command: words(['gate', 'report', 'rollout']).transform((value) => value ?? 'gate'),
  package: lines,
  results: lines,
  baseline: text,
  stage: words(STAGES),
  policy: text,
  'policy-token': text,
  profile: words(PROFILES),
  'fail-on': words(['no-go', 'never']).transform((value) => value ?? 'no-go'),
  comment: words(['auto', 'always', 'never']).transform((value) => value ?? 'auto'),
  'comment-key': text,
  status: words(['auto', 'true', 'false']).transform((value) => value ?? 'auto'),
  'status-context': text.transform((value) => value ?? 'driver-gate'),
  summary: flag.transform((value) => value ?? true),
  annotations: flag.transform((value) => value ?? true),
  'report-dir': text,
  verdicts: lines,
  expect: text,
  workflow: text,
  plan: text,
  health: lines,
  issue: count,
  ring: text,
  'ledger-key': text,
  'github-token': text,
  'pull-request': count,
  sha,
  'dry-run': flag.transform((value) => value ?? false),
  'working-directory': text,
});

export type ActionInputs = z.infer<typeof INPUT_SCHEMA>;
export type InputName = keyof typeof INPUT_SCHEMA.shape;

export const isInputName = (name: string): name is InputName => Object.hasOwn(INPUT_SCHEMA.shape, name);
export const INPUT_NAMES: readonly InputName[] = Object.keys(INPUT_SCHEMA.shape).filter(isInputName);

/** Which command reads an input, where not all do. */
const READ_BY: Readonly<Partial<Record<InputName, readonly ActionInputs['command'][]>>> = {
  package: ['gate'], results: ['gate'], baseline: ['gate'], stage: ['gate'], profile: ['gate'], policy: ['gate', 'rollout'], 'policy-token': ['gate', 'rollout'], plan: ['gate', 'rollout'],
  verdicts: ['report', 'rollout'], expect: ['report'], workflow: ['report'], health: ['rollout'], issue: ['rollout'], ring: ['rollout'], 'ledger-key': ['rollout'],
};

/** Reads all inputs once. `get` returns the raw text, empty when it is not set. */
export const readInputs = (get: (name: InputName) => string): ActionInputs => {
  const parsed = INPUT_SCHEMA.safeParse(Object.fromEntries(INPUT_NAMES.map((name) => [name, get(name)])));
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map(({ path, message }) => `Input "${path.join('.')}": ${message}.`).join(' '));
};

/** What was set but changes nothing here: said aloud, so that nobody relies on it. */
export const idleInputs = ({ command }: Pick<ActionInputs, 'command'>, get: (name: InputName) => string): readonly string[] =>
  INPUT_NAMES.filter((name) => READ_BY[name]?.includes(command) === false && get(name).trim() !== '').map((name) => `The input "${name}" belongs to other commands; ${command} does not read it.`);

/** A command that this version does not have stops the run before anything else happens. */
export const demandCommand = ({ command }: ActionInputs): void => {
  if (command === 'rollout') throw new InputError('The command "rollout" is not part of this version; there are "gate" and "report".');
};
