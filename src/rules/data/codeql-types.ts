/** One combination of versions that certifies a driver; each version is a minimum. */
export interface CodeqlOption {
  readonly cli: string;
  /** Query pack microsoft/windows-drivers; the CLI of the oldest options knew no packs. */
  readonly windowsDrivers: string | undefined;
  readonly codeqlCppQueries: string | undefined;
  readonly microsoftCppQueries: string | undefined;
  /** Name of the suite that this pack holds. */
  readonly suite: string;
}

export interface CodeqlRow {
  /** As the table of Windows releases names them. */
  readonly releases: readonly string[];
  /** Of microsoft/Windows-Driver-Developer-Supplemental-Tools. */
  readonly branch: string;
  readonly options: readonly CodeqlOption[];
}

export interface CodeqlSuite {
  readonly name: string;
  readonly packVersion: string | undefined;
  readonly commit: string;
  /** Rule ids. No id is in two lists, but for `notMustRun`, which is a part of `recommended`. */
  readonly mustFix: readonly string[];
  readonly recommended: readonly string[];
  readonly notMustRun: readonly string[];
}

/** One rule under two ids. */
export interface RenamedRule {
  readonly old: string;
  readonly new: string;
}
