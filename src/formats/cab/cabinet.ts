/** Cabinets ([MS-CAB]). TYPES ARE THE CONTRACT; parser to be written. */
export interface CabinetFile {
  /** As stored, `\` kept. */
  readonly name: string;
  readonly size: number;
  readonly folder: number;
  readonly attributes: number;
}

export interface CabinetListing {
  readonly files: readonly CabinetFile[];
  /** `none`, `mszip`, `lzx:21`, `quantum` per folder. */
  readonly compression: readonly string[];
  /** Reserve of a signed cabinet: where the PKCS#7 lies. */
  readonly signature: { readonly offset: number; readonly size: number } | undefined;
  readonly size: number;
  readonly problems: readonly string[];
}
