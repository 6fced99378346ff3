import type { Grade } from '../trust/signature.ts';
import type { Channel, Family, Outcome, Profile, Severity, Stage } from '../policy/words.ts';

/** A rule's observation with policy applied. Member names are the contract of `driver-gate/verdict/1`. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly title: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly outcome: Outcome;
  /** Name of the package. */
  readonly package: string;
  readonly subject: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly remedy: string;
  /** SHA-256 of rule id, package, subject and a key without line numbers; stable while the finding stands. */
  readonly fingerprint: string;
  readonly waiver: WaiverNote | null;
  /** Findings of one cause are shown as one item. */
  readonly cause: string;
}

export interface WaiverNote {
  /** Absent for a waiver of the policy; `adoption`: the finding stands in the adoption baseline. */
  readonly kind?: 'adoption' | undefined;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly ticket: string;
}

export interface VerdictFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly authenticodeSha256: string | null;
  /** `null` where no catalog is there to ask, and for the catalog itself. */
  readonly inCatalog: boolean | null;
  readonly grade: Grade | null;
}

export interface VerdictPackage {
  readonly name: string;
  readonly path: string;
  readonly packageDigest: string;
  readonly contentDigest: string;
  readonly grade: Grade;
  readonly driverVer: { readonly date: string; readonly version: string } | null;
  readonly infs: readonly {
    readonly file: string; readonly provider: string; readonly class: string; readonly architectures: readonly string[];
    readonly hardwareIds: number; readonly catalogFile: string;
  }[];
  readonly files: readonly VerdictFile[];
  /** What a later gate compares with. */
  readonly release: { readonly hardwareIds: readonly string[]; readonly targets: readonly string[]; readonly tests: readonly string[] };
}

export interface Counts {
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly waived: number;
}

export interface Verdict {
  readonly schema: 'driver-gate/verdict/1';
  readonly tool: { readonly name: 'driver-gate'; readonly version: string };
  readonly decision: 'go' | 'no-go';
  readonly profile: Profile;
  readonly stage: Stage;
  readonly channel: Channel | null;
  readonly generatedAt: string;
  /** Where the policy came from: `built-in`, or path and (on pull requests) the base commit. */
  readonly policy: { readonly origin: 'built-in' | 'file' | 'base'; readonly path: string | null; readonly ref: string | null; readonly sha256: string | null };
  /** The adoption baseline in force: path, digest of its bytes, last day, and how many findings it covers. */
  readonly adoption?: { readonly baseline: string; readonly sha256: string; readonly until: string; readonly covered: number } | undefined;
  /** The workflow run that judged: of one job run twice, the later attempt counts. */
  readonly run?: { readonly id: string; readonly attempt: number; readonly job: string } | undefined;
  /** The policy keeps hardware ids, paths and certificate subjects out of comments, summaries, annotations and logs. */
  readonly redact?: boolean | undefined;
  readonly packages: readonly VerdictPackage[];
  readonly counts: Counts;
  /** Rules at severity block that are fail or unknown and not waived. */
  readonly blocking: number;
  readonly findings: readonly Finding[];
  /** Sentences for the reader that are no findings: profile `dev` is never promotable, and the like. */
  readonly notices: readonly string[];
}
