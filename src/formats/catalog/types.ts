/** What a Windows catalog says. */
import type { SignedData } from '../cms/types.ts';

export interface NameValue {
  readonly name: string;
  readonly flags: number;
  readonly value: string;
}

export interface CatalogMember {
  /** Lower-case hex of the member's digest (from the indirect data where there is one, else from the id). */
  readonly digest: string;
  readonly algorithm: 'sha1' | 'sha256' | 'other';
  readonly kind: 'pe' | 'flat' | 'link' | 'unknown';
  /** Value of the `File` attribute, when present. */
  readonly file: string | undefined;
  readonly attributes: readonly NameValue[];
}

export interface Catalog {
  readonly version: 1 | 2;
  /** Lower-case hex of listIdentifier. */
  readonly listIdentifier: string;
  /** Milliseconds since the epoch. */
  readonly thisUpdate: number;
  readonly members: readonly CatalogMember[];
  readonly attributes: readonly NameValue[];
  /** The CMS around it; `signers` is empty for an unsigned catalog. */
  readonly signedData: SignedData;
  readonly problems: readonly string[];
}
