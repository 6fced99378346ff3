export type WaiverScope =
  | { readonly kind: 'digest'; readonly packageDigest: string }
  | { readonly kind: 'version'; readonly package: string; readonly maxVersion: string };

/**
 * One entry of `waivers:`. What a valid waiver must have may be missing here: the file stays
 * readable, the waiver waives nothing, and a rule of its own judges it.
 */
export interface Waiver {
  readonly rule: string;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  readonly ticket: string | undefined;
  /** Last day it holds, UTC. */
  readonly expires: string | undefined;
  readonly scope: WaiverScope | undefined;
  /** Only findings about this subject. */
  readonly subject: string | undefined;
  /** In the policy file; lines and columns count from 1. */
  readonly place: { readonly line: number; readonly column: number };
}
