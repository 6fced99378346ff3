/** Cabinets: [MS-CAB] (https://learn.microsoft.com/previous-versions/bb417343(v=msdn.10)). */
export interface CabinetFile {
  /** As stored, `\` kept. */
  readonly name: string;
  /** Safe to create below any folder, `/` as separator. */
  readonly path: string;
  readonly size: number;
  readonly folder: number;
  /** Where the file begins in the unpacked folder. */
  readonly offset: number;
  readonly attributes: number;
}

export type Compression = { readonly method: 'none' | 'mszip' | 'quantum' } | { readonly method: 'lzx'; readonly window: number };

export interface CabinetFolder {
  /** File offset of the first CFDATA. */
  readonly offset: number;
  readonly blocks: number;
  readonly compression: Compression;
}

export interface CabinetListing {
  readonly files: readonly CabinetFile[];
  readonly folders: readonly CabinetFolder[];
  /** `none`, `mszip`, `lzx:21`, `quantum` per folder. */
  readonly compression: readonly string[];
  /** Reserve of a signed cabinet: where the PKCS#7 lies. */
  readonly signature: { readonly offset: number; readonly size: number } | undefined;
  readonly size: number;
  /** Data blocks lie before it: where the cabinet, or what its signature covers, ends. */
  readonly end: number;
  /** Bytes of reserve in each CFDATA. */
  readonly dataReserve: number;
  readonly problems: readonly string[];
}
