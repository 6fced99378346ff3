import { InputError } from '../policy/error.ts';
import { suggestion } from '../policy/nearest.ts';
import { CHANNELS, PROFILES, STAGES, type Channel, type Profile, type Stage } from '../policy/words.ts';
import type { ReportFormat } from '../report/files.ts';
import { only, type Written } from './flags.ts';

export interface Output {
  readonly format: ReportFormat;
  /** `-` is standard output. */
  readonly file: string;
}

/** `gate` as it was asked for on the command line. */
export interface GateRequest {
  readonly paths: readonly string[];
  readonly results: readonly string[];
  readonly evidence: readonly string[];
  readonly plan: string | undefined;
  readonly policy: string | undefined;
  readonly baseline: string | undefined;
  readonly profile: Profile | undefined;
  readonly stage: Stage | undefined;
  readonly channel: Channel | undefined;
  readonly now: Date | undefined;
  readonly reportDir: string | undefined;
  readonly outputs: readonly Output[];
  readonly quiet: boolean;
}

const FORMATS = ['json', 'sarif', 'junit', 'markdown', 'html'] as const;

const oneOf = <const T extends readonly string[]>(written: Written, flag: string, words: T): T[number] | undefined => {
  const value = only(written, flag);
  const found = words.find((word) => word === value);
  if (value !== undefined && found === undefined) throw new InputError(`--${flag}: "${value.slice(0, 80)}" is not known; ${suggestion(value, words)}`);
  return found;
};

const channelOf = (written: Written): Channel | undefined => {
  const found = oneOf(written, 'channel', [...CHANNELS, 'publisher'] as const);
  return found === 'publisher' ? 'vendor' : found;
};

/** A day, or a moment with its offset: a local time would mean another instant on every machine. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const instantOf = (text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse lets 30 February pass as 2 March.
  const real = !Number.isNaN(time) && new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)).toISOString().startsWith(text.slice(0, 10));
  if (!real) throw new InputError(`--now: "${text.slice(0, 80)}" is no moment in time; write 2026-11-22, or 2026-11-22T10:00:00Z with Z or an offset such as +01:00`);
  return new Date(time);
};

export const outputsOf = (written: Written): readonly Output[] => {
  const outputs = FORMATS.flatMap((format) => {
    const file = only(written, format);
    return file === undefined ? [] : [{ format, file }];
  });
  const seen = new Map<string, ReportFormat>();
  for (const { format, file } of outputs) {
    if (file === '') throw new InputError(`--${format} needs a file name, or - for standard output`);
    const other = seen.get(file);
    if (other !== undefined) throw new InputError(`--${other} and --${format} both write to ${file === '-' ? 'standard output' : file}; give one of them another file`);
    seen.set(file, format);
  }
  return outputs;
};

/** Checks the meaning of what was written. */
export const gateRequest = (written: Written): GateRequest => {
  if (written.operands.length === 0) throw new InputError('gate needs a PATH: a package folder, a .cab or a .zip. Example: driver-gate gate out/package');
  const empty = written.operands.findIndex((path) => path === '');
  if (empty >= 0) throw new InputError(`PATH ${empty + 1} is empty; an unset variable? Name a package folder, a .cab or a .zip`);
  return {
    paths: written.operands, results: written.values['results'] ?? [], evidence: written.values['evidence'] ?? [],
    plan: only(written, 'plan'), policy: only(written, 'policy'), baseline: only(written, 'baseline'),
    profile: oneOf(written, 'profile', PROFILES), stage: oneOf(written, 'stage', STAGES), channel: channelOf(written), now: instantOf(only(written, 'now')),
    reportDir: only(written, 'report-dir'), outputs: outputsOf(written), quiet: written.switches.has('quiet'),
  };
};
