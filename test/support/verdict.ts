/** The product's verdict on bytes, taken the way the product takes it: one pass over the file, then its signatures. */
import { readCabinet } from '../../src/evidence/cabinet.ts';
import { signaturesOf } from '../../src/evidence/binary.ts';
import { examine } from '../../src/evidence/examine.ts';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import type { Grade, Signature } from '../../src/trust/signature.ts';
import { bestGrade, verifyCatalog, type TrustContext } from '../../src/trust/verify.ts';
import { testAnchors } from './signer/hierarchy.ts';

export interface Seen {
  readonly signatures: readonly Signature[];
  readonly grade: Grade;
  /** The file does not read as what it claims to be. */
  readonly malformed: string | undefined;
}

/** Trusts the test hierarchy instead of the real one. */
export const testTrust = (now: string): TrustContext => ({ now: Date.parse(now), extraRoots: [], anchors: testAnchors() });
/** The product's own anchors. */
export const realTrust = (now: string): TrustContext => ({ now: Date.parse(now), extraRoots: [] });

export const peVerdict = (data: Uint8Array, trust: TrustContext): Seen => {
  const source = memorySource(data);
  const { image, digests, malformed } = examine(source, { path: 'sample.sys', size: data.length, flat: [], covered: ['sha256'] });
  if (image === undefined) return { signatures: [], grade: 'unsigned', malformed: malformed ?? 'no portable executable' };
  const signatures = signaturesOf(source, image, digests, trust);
  return { signatures, grade: bestGrade(signatures), malformed: undefined };
};

export const catalogVerdict = (data: Uint8Array, trust: TrustContext): Seen => ({ ...verifyCatalog(parseCatalog(data), trust), malformed: undefined });

export const cabinetVerdict = (data: Uint8Array, trust: TrustContext): Seen => ({ ...readCabinet(memorySource(data), trust), malformed: undefined });
