import type { PeLayout } from './structure.ts';

export interface DigestRanges {
  /** Ascending, half open, none empty. */
  readonly ranges: [number, number][];
  /** Zero bytes to hash behind them: an unsigned file is digested as a signer would pad it. */
  readonly zeroPadding: number;
}

/** What the Authenticode digest covers: the file in one line without checksum, security entry and certificate table. */
export const authenticodeRanges = ({ fileSize, checksumOffset, securityEntryOffset, certificateTable }: PeLayout): DigestRanges => {
  const holes: [number, number][] = [[checksumOffset, checksumOffset + 4]];
  if (securityEntryOffset !== undefined) holes.push([securityEntryOffset, securityEntryOffset + 8]);
  if (certificateTable !== undefined) holes.push([certificateTable.offset, certificateTable.offset + certificateTable.size]);
  const ranges: [number, number][] = [];
  let at = 0;
  for (const [from, to] of holes) {
    const end = Math.min(from, fileSize);
    if (end > at) ranges.push([at, end]);
    at = Math.max(at, Math.min(to, fileSize));
  }
  if (at < fileSize) ranges.push([at, fileSize]);
  return { ranges, zeroPadding: certificateTable === undefined ? (8 - (fileSize % 8)) % 8 : 0 };
};
