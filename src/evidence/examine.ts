import type { Source } from '../formats/bytes.ts';
import { FormatError } from '../formats/error.ts';
import { cabinetDigestRanges, looksLikeCabinet, parseCabinet } from '../formats/cab/cabinet.ts';
import { authenticodeRanges, looksLikePe, parsePe, type PeImage } from '../formats/pe/image.ts';
import { measure, type HashTask } from '../trust/measure.ts';
import type { FileDigests } from './evidence.ts';
import type { Files } from './files.ts';

/** One file to look into and digest, in one pass over its bytes. Small and cloneable: it crosses to worker threads. */
export interface ExamineRequest {
  readonly path: string;
  readonly size: number;
  /** Digest algorithms over the exact bytes, and over what a signature covers in PE files and cabinets. */
  readonly flat: readonly string[];
  readonly covered: readonly string[];
}

export interface Examined {
  readonly path: string;
  readonly format: 'pe' | 'cabinet' | 'lfs-pointer' | 'other';
  readonly digests: FileDigests;
  /** Without the bytes of its certificates, which are read again when they are verified. */
  readonly image: PeImage | undefined;
  readonly checksumValid: boolean | undefined;
  /** The file begins like a PE or a cabinet but does not read as one. */
  readonly malformed: string | undefined;
  /** The bytes could not be read at all; there are no digests. */
  readonly problem: string | undefined;
}

/** Port: examines many files of one container, in parallel where the host can. Answers in the order of the requests. */
export type ExamineAll = (files: Files, requests: readonly ExamineRequest[]) => Promise<readonly Examined[]>;

const HEAD = 4096;
const LFS = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1');
const NATIVE = 1;
const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024;
const NONE: FileDigests = { flat: {}, authenticode: {} };

const startsWith = (head: Uint8Array, prefix: Uint8Array): boolean => head.length >= prefix.length && prefix.every((byte, at) => head[at] === byte);

interface Shape {
  readonly format: Examined['format'];
  readonly image?: PeImage;
  readonly covered?: { readonly ranges: readonly (readonly [number, number])[]; readonly zeroPadding: number };
  readonly malformed?: string;
}

const withoutCertificateBytes = (image: PeImage): PeImage => ({ ...image, certificates: image.certificates.map((certificate) => ({ ...certificate, data: new Uint8Array(0) })) });

const shapeOf = (source: Source): Shape => {
  const head = source.read(0, Math.min(HEAD, source.size));
  if (source.size < 1024 && startsWith(head, LFS)) return { format: 'lfs-pointer' };
  try {
    if (looksLikePe(head)) {
      const image = parsePe(source);
      return { format: 'pe', image: withoutCertificateBytes(image), covered: authenticodeRanges(image.layout) };
    }
    if (looksLikeCabinet(head)) return { format: 'cabinet', covered: { ranges: cabinetDigestRanges(parseCabinet(source)), zeroPadding: 0 } };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { format: 'other', malformed: error.message };
  }
  return { format: 'other' };
};

const byAlgorithm = (tasks: readonly HashTask[], digests: readonly string[]): Record<string, string> =>
  Object.fromEntries(tasks.map(({ algorithm }, at) => [algorithm, digests[at] ?? '']));

/** Looks into one open file and computes all its digests in one pass. */
export const examine = (source: Source, request: ExamineRequest): Examined => {
  const shape = shapeOf(source);
  const flat = request.flat.map((algorithm): HashTask => ({ algorithm, ranges: [[0, source.size]], zeroPadding: 0 }));
  const covered = shape.covered === undefined ? [] : request.covered.map((algorithm): HashTask => ({ algorithm, ranges: shape.covered?.ranges ?? [], zeroPadding: shape.covered?.zeroPadding ?? 0 }));
  const wantsChecksum = shape.image?.subsystem === NATIVE && source.size <= MAX_CHECKSUM_SIZE;
  const measured = measure(source, {
    path: request.path, size: source.size, hashes: [...flat, ...covered],
    ...(wantsChecksum && shape.image !== undefined ? { checksumOffset: shape.image.layout.checksumOffset } : {}),
  });
  return {
    path: request.path,
    format: shape.format,
    digests: { flat: byAlgorithm(flat, measured.digests), authenticode: byAlgorithm(covered, measured.digests.slice(flat.length)) },
    image: shape.image,
    checksumValid: measured.checksum === undefined ? undefined : measured.checksum === shape.image?.checksum,
    malformed: shape.malformed,
    problem: undefined,
  };
};

/** `examine` on one file of a container; a file that cannot be read is a result too. */
export const examineFile = (files: Files, request: ExamineRequest): Examined => {
  try {
    return files.open(request.path, (source) => examine(source, request));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { path: request.path, format: 'other', digests: NONE, image: undefined, checksumValid: undefined, malformed: undefined, problem: error.message };
  }
};

/** One file after the other on this thread. */
export const examineHere: ExamineAll = async (files, requests) => requests.map((request) => examineFile(files, request));
