/** Turns the data of one CFDATA into its `size` bytes; what it returns is valid until the next call. */
export interface BlockDecoder {
  decode(data: Uint8Array, size: number): Uint8Array;
}
