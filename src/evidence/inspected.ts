import type { Inf } from '../formats/inf/inf.ts';
import type { PdbIdentity } from '../formats/pdb/pdb.ts';
import type { PeImage } from '../formats/pe/image.ts';
import type { ZipListing } from '../formats/zip/structure.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import type { FileDigests, SignedCabinet, SignedCatalog } from './evidence.ts';
import type { SignedHlkx } from './hlkx.ts';
import type { ResultReadings } from './result-file.ts';

export interface InspectedImage {
  readonly image: PeImage;
  readonly signatures: readonly Signature[];
  readonly grade: Grade;
  readonly checksumValid: boolean | undefined;
}

/** What is known of any file before it is understood. */
export interface FileFacts {
  /** As the user wrote it, or found below the folder the user named. */
  readonly file: string;
  readonly size: number;
  /** Lower-case hex; empty when the bytes could not be read. */
  readonly sha256: string;
  readonly digests: FileDigests;
  readonly problems: readonly string[];
}

/** Formats of result files, as `inspect` names them. */
export const RESULT_FORMATS = [
  'playlist', 'test-collection', 'project-definition', 'junit', 'trx', 'wtl', 'dvl', 'hlk-filters', 'autohck', 'verifier', 'taef', 'autohck-log', 'sarif', 'partner-center', 'tool-log',
] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** An HLK package as an archive, and as what it is where it reads as that. */
export interface InspectedHlkx {
  readonly listing: ZipListing;
  readonly hlk: SignedHlkx | undefined;
}

/** `value` is absent when the file begins like its format and does not read as it. */
export type Inspected = FileFacts & (
  | { readonly format: 'pe'; readonly value: InspectedImage | undefined }
  | { readonly format: 'inf'; readonly value: Inf | undefined }
  | { readonly format: 'pdb'; readonly value: PdbIdentity | undefined }
  | { readonly format: 'catalog'; readonly value: SignedCatalog | undefined }
  | { readonly format: 'cabinet'; readonly value: SignedCabinet | undefined }
  | { readonly format: 'zip'; readonly value: ZipListing | undefined }
  | { readonly format: 'hlkx'; readonly value: InspectedHlkx | undefined }
  | { readonly format: ResultFormat; readonly value: ResultReadings | undefined }
  | { readonly format: 'lfs-pointer' | 'unknown'; readonly value: undefined }
);

export type InspectedFormat = Inspected['format'];
