/** Bounds of results.md section 7. */
export interface JsonLimits {
  /** Of the file, before decoding. */
  readonly bytes: number;
  readonly depth: number;
  /** Objects, lists and scalars together. */
  readonly values: number;
}

export const JSON_LIMITS: JsonLimits = { bytes: 16 * 1024 * 1024, depth: 64, values: 2_000_000 };
