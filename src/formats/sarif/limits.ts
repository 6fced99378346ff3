/** results.md section 7, and what a streaming reader has to bound besides. */
export interface SarifLimits {
  readonly bytes: number;
  readonly results: number;
  readonly runs: number;
  /** Rules and kinds of notifications of one run, over all components; as many may be changed by its invocations. */
  readonly descriptors: number;
  /** Notifications of one run. */
  readonly notifications: number;
  readonly extensions: number;
  readonly artifacts: number;
  readonly invocations: number;
  /** Different combinations of rule, level, kind and suppression in one run. */
  readonly groups: number;
  /** Bytes of one result, rule or other part. */
  readonly slice: number;
  readonly depth: number;
  /** Members of the objects around those parts. */
  readonly members: number;
  /** Bytes asked of the source at once. */
  readonly block?: number;
}

export const SARIF_LIMITS: SarifLimits = {
  bytes: 1024 ** 3, results: 1_000_000, runs: 1000, descriptors: 100_000, notifications: 1_000_000, extensions: 1000, artifacts: 200_000, invocations: 1000, groups: 20_000,
  slice: 16 * 1024 * 1024, depth: 64, members: 1000,
};
