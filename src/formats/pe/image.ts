import type { Source } from '../bytes.ts';
import { readCertificates } from './certificates.ts';
import { readHeaders, type PeHeaders } from './headers.ts';
import { Mapping } from './mapping.ts';
import { readParts } from './parts.ts';
import { sectionProblems } from './sections.ts';
import type { PeImage } from './structure.ts';

export { authenticodeRanges } from './digest-ranges.ts';
export { firstPage, verifyPageHashes } from './page-hashes.ts';
export { readResource } from './resources.ts';
export type * from './structure.ts';

const ARCHITECTURES: Readonly<Record<number, string>> = { 0x14c: 'x86', 0x8664: 'amd64', 0x1c4: 'arm', 0xaa64: 'arm64', 0x200: 'ia64' };

const architectureOf = (machine: number): string => ARCHITECTURES[machine] ?? `0x${machine.toString(16).padStart(4, '0')}`;

/** A first look at any file. A DOS header is enough: what follows it decides whether the image can be read. */
export const looksLikePe = (head: Uint8Array): boolean => head[0] === 0x4d && head[1] === 0x5a && !isOlderExecutable(head);

/** 16-bit Windows (NE) and linear executables (LE, LX) share the DOS header. */
const isOlderExecutable = (head: Uint8Array): boolean => {
  if (head.length < 64) return false;
  const at = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(60, true);
  const signature = String.fromCharCode(head[at] ?? 0, head[at + 1] ?? 0);
  return signature === 'NE' || signature === 'LE' || signature === 'LX';
};

const withoutImageBase = ({ imageBase: _, ...headers }: PeHeaders): Omit<PeHeaders, 'imageBase'> => headers;

/**
 * Reads the headers and the parts they point to, never the whole file. Damaged headers are a `FormatError`; a damaged
 * optional part is left out, as far as it could not be read, and named in `problems`.
 */
export const parsePe = (source: Source): PeImage => {
  const headers = readHeaders(source);
  const { certificates, problems: certificateProblems } = readCertificates(source, headers.layout);
  const parts = readParts(new Mapping(source, headers), headers);
  return {
    ...withoutImageBase(headers),
    architecture: architectureOf(headers.machine),
    ...parts,
    certificates,
    certificateProblems,
    problems: [...sectionProblems(headers.sections, source.size), ...parts.problems],
  };
};
