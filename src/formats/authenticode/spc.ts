/** SpcIndirectDataContent and its attributes ([MS] Windows Authenticode Portable Executable Signature Format). TYPES ARE THE CONTRACT; parser to be written. */
export interface IndirectData {
  /** Type OID: MS.2.1.15 PE image, MS.2.1.25 cabinet or flat file, MS.2.1.28 link. */
  readonly type: string;
  readonly digestAlgorithm: string;
  readonly digest: Uint8Array;
  /** Page hash table of a PE, when present. */
  readonly pageHashes: { readonly version: 1 | 2; readonly table: Uint8Array } | undefined;
}

export interface OpusInfo {
  readonly programName: string | undefined;
  readonly moreInfo: string | undefined;
}
