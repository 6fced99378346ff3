/** The bytes of a file are not what their format demands. Caught in `evidence/` only, where it becomes evidence. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** Format that was being read, for example `pe` or `catalog`. */
  readonly format: string;
  /** Byte offset into the file, or `undefined` when no single place is at fault. */
  readonly offset: number | undefined;

  constructor(format: string, message: string, offset?: number) {
    super(offset === undefined ? message : `${message} (at offset ${offset})`);
    this.format = format;
    this.offset = offset;
  }
}
