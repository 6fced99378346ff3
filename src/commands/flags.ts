/** How a flag is written: alone, with one value, or with a value each of several times. */
export type FlagKind = 'switch' | 'value' | 'values';

export interface CommandSpec {
  readonly flags: Readonly<Record<string, FlagKind>>;
  /** One line of `driver-gate --help`. */
  readonly summary: string;
  readonly help: string;
}

/** What was written, checked against the command's flags but not yet for meaning. */
export interface Written {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const only = ({ values }: Written, flag: string): string | undefined => values[flag]?.[0];
