import { CODE_ROWS } from './code-table.ts';

/** How InfVerif is run: declarative, universal, Windows driver, WHQL requirements. */
export type InfverifMode = 'k' | 'u' | 'w' | 'h';
export type InfverifLevel = 'error' | 'warning' | 'none';

export interface InfverifCode {
  readonly code: number;
  readonly meaning: string;
  /** Rule of the gate that judges it. */
  readonly rule: string;
  /** The documented levels. There is no column for /h: it takes those of /w, less its exceptions. */
  readonly levels: Readonly<Record<InfverifMode, InfverifLevel>>;
  /** Why this program does not look for it, when it does not. */
  readonly unchecked: string | undefined;
}

const INBOX = 'it needs the contents of the INFs that come with Windows, which are not at hand';
const LIST = 'it rests on a list that Microsoft does not publish';
const SHIM = 'it reports what a compatibility shim of Windows did';
const SILENT = 'its message does not reveal which values it concerns, and a guess would refuse sound INFs';

const LEVELS: Readonly<Record<string, InfverifLevel>> = { E: 'error', W: 'warning', '-': 'none' };

const NEEDS: Readonly<Record<string, string>> = { inbox: INBOX, list: LIST, shim: SHIM, command: 'it is about the command line of InfVerif' };

/** Found although its class says otherwise: the name list of in-box files, or the message itself, settles part of it. */
const SETTLED: ReadonlySet<number> = new Set([1202, 1315, 2090, 2415, 2419, 2650]);

const LEFT_OUT: Readonly<Record<number, string>> = {
  1210: 'it compares with the /provider switch, which a gate has not got',
  1292: SILENT, 2602: SILENT, 2603: SILENT,
};

const levelNamed = (letter: string | undefined): InfverifLevel => LEVELS[letter ?? '-'] ?? 'none';

export const INFVERIF_CODES: ReadonlyMap<number, InfverifCode> = new Map(CODE_ROWS.map(([code, levels, needs, rule, meaning]) => [code, {
  code, meaning, rule,
  levels: { k: levelNamed(levels[0]), u: levelNamed(levels[1]), w: levelNamed(levels[2]), h: levelNamed(levels[2]) },
  unchecked: SETTLED.has(code) ? undefined : (LEFT_OUT[code] ?? NEEDS[needs]),
}]));

/** InfVerif codes that this reader looks for. What is not here is not checked: silence about it means nothing. */
export const CHECKED_CODES: readonly number[] = [...INFVERIF_CODES.values()].filter(({ unchecked }) => unchecked === undefined).map(({ code }) => code);

/** The level of a finding under a mode; `excepted` findings are those /h still tolerates. `none` for what is no finding of that mode. */
export const levelOf = ({ code, note }: { readonly code: number | undefined; readonly note: string | undefined }, mode: InfverifMode): InfverifLevel => {
  if (code === undefined) return 'warning';
  if (note === 'excepted' && mode === 'h') return 'none';
  if (note === 'chicago' || note === 'include-unconfirmed' || note === 'needs-unconfirmed' || note === 'reserved-class') return 'warning';
  return INFVERIF_CODES.get(code)?.levels[mode] ?? 'none';
};
