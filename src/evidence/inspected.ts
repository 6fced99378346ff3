import type { Inf } from '../formats/inf/inf.ts';
import type { PdbIdentity } from '../formats/pdb/pdb.ts';
import type { PeImage } from '../formats/pe/image.ts';
import type { ZipListing } from '../formats/zip/structure.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import type { FileDigests, SignedCabinet, SignedCatalog } from './evidence.ts';

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

/** `value` is absent when the file begins like its format and does not read as it. */
export type Inspected = FileFacts & (
  | { readonly format: 'pe'; readonly value: InspectedImage | undefined }
  | { readonly format: 'inf'; readonly value: Inf | undefined }
  | { readonly format: 'pdb'; readonly value: PdbIdentity | undefined }
  | { readonly format: 'catalog'; readonly value: SignedCatalog | undefined }
  | { readonly format: 'cabinet'; readonly value: SignedCabinet | undefined }
  | { readonly format: 'zip' | 'hlkx'; readonly value: ZipListing | undefined }
  | { readonly format: 'lfs-pointer' | 'unknown'; readonly value: undefined }
);

export type InspectedFormat = Inspected['format'];
