import type { InspectHost } from './inspect-host.ts';
import type { GateHost } from './opened.ts';

export interface Terminal {
  /** Standard error is a terminal: progress may be shown and wiped again. */
  readonly showsProgress: boolean;
  readonly columns: number;
  /** NO_COLOR and FORCE_COLOR are already weighed. */
  readonly colour: boolean;
}

/** Port: what the command line needs of the machine beside reading packages. */
export interface CliHost extends GateHost, InspectHost {
  readonly terminal: Terminal;
  out(text: string): void;
  err(text: string): void;
  exists(path: string): boolean;
  /** UTF-8 text of a small file. Throws `InputError` when it is absent, too large or unreadable. */
  readText(path: string): string;
  /** Creates the folders above. Throws `InputError` when the file cannot be written. */
  writeText(path: string, text: string): void;
  /** Paths a pattern names, and the patterns that named nothing. */
  glob(patterns: readonly string[]): { readonly matches: readonly { readonly path: string; readonly folder: boolean }[]; readonly unmatched: readonly string[] };
  now(): Date;
}
