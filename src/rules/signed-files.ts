import type { Binary, SignedCabinet, SignedCatalog } from '../evidence/evidence.ts';
import type { Signature } from '../trust/signature.ts';

/** A file with its signatures, whatever kind of file it is. */
export interface SignedFile {
  readonly file: string;
  readonly what: 'image' | 'catalog' | 'cabinet';
  readonly signatures: readonly Signature[];
}

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** Everything in a package that can carry a signature. */
export const signedFiles = (facts: {
  readonly binary: readonly Found<Binary>[];
  readonly catalog: readonly Found<SignedCatalog>[];
  readonly cabinet: readonly Found<SignedCabinet>[];
}): readonly SignedFile[] => [
  ...facts.binary.map(({ file, value }): SignedFile => ({ file, what: 'image', signatures: value.signatures })),
  ...facts.catalog.map(({ file, value }): SignedFile => ({ file, what: 'catalog', signatures: value.signatures })),
  ...facts.cabinet.map(({ file, value }): SignedFile => ({ file, what: 'cabinet', signatures: value.signatures })),
];

/** Which of a file's signatures is meant, in words. */
export const named = (signature: Signature): string => {
  const signer = signature.signer?.commonName;
  const place = signature.place === 'nested' ? 'nested signature' : 'signature';
  return signer === undefined || signer === '' ? `the ${place} (signer unknown)` : `the ${place} by "${signer}"`;
};

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
