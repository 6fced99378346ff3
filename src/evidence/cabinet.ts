import { cabinetDigestRanges, parseCabinet } from '../formats/cab/cabinet.ts';
import type { Source } from '../formats/bytes.ts';
import { measure } from '../trust/measure.ts';
import { bestGrade, verifyCabinet, type TrustContext } from '../trust/verify.ts';
import { reading } from './collect.ts';
import type { Reading, SignedCabinet } from './evidence.ts';

/** A submission cabinet: its listing and who signed it. */
export const readCabinet = (source: Source, trust: TrustContext): SignedCabinet => {
  const listing = parseCabinet(source);
  const ranges = cabinetDigestRanges(listing);
  const digest = (algorithm: string): string | undefined => measure(source, { path: '', size: source.size, hashes: [{ algorithm, ranges, zeroPadding: 0 }] }).digests[0];
  const { signature } = listing;
  const signatures = signature === undefined ? [] : verifyCabinet(source.read(signature.offset, signature.offset + signature.size), digest, trust, listing.problems);
  return { listing, signatures, grade: bestGrade(signatures) };
};

export const cabinetReading = (path: string, source: Source, trust: TrustContext): Reading<'cabinet'> => reading<'cabinet'>(path, () => readCabinet(source, trust));
