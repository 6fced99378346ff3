/** Policy options that rules read. The file's zod schema (policy.md section 5.2) fills the defaults. TYPES ARE THE CONTRACT; schema to be written. */
export interface RulePolicy {
  readonly registeredCertificates: readonly string[];
  readonly payloadOnly: readonly string[];
  /** Boot-start services by name with the reason. */
  readonly bootStart: Readonly<Record<string, string>>;
  readonly firstRelease: boolean;
  readonly infverifNext: boolean;
  /** InfVerif mode the project builds for: a project that builds only for /k or /u is judged more mildly by INF-006. */
  readonly infverifMode: 'k' | 'u' | 'w' | 'h' | undefined;
  /** Narrows what the INFs yield. */
  readonly targets: readonly { readonly arch: string; readonly floor: number; readonly ceiling: number | undefined; readonly server: boolean }[];
}

export const DEFAULT_RULE_POLICY: RulePolicy = {
  registeredCertificates: [], payloadOnly: [], bootStart: {}, firstRelease: false, infverifNext: false, infverifMode: undefined, targets: [],
};
