import { looksLikeCabinet } from '../formats/cab/cabinet.ts';
import { readAll, type Source } from '../formats/bytes.ts';
import { parseInf, type Inf } from '../formats/inf/inf.ts';
import { looksLikePe, type PeImage } from '../formats/pe/image.ts';
import { looksLikeZip, parseZip } from '../formats/zip/listing.ts';
import type { ZipListing } from '../formats/zip/structure.ts';
import { attempt } from '../trust/attempt.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import { bestGrade, type TrustContext } from '../trust/verify.ts';
import { signaturesOf } from './binary.ts';
import { readCabinet } from './cabinet.ts';
import { readCatalog } from './collect.ts';
import { examine, type Examined } from './examine.ts';
import type { FileDigests, SignedCabinet, SignedCatalog } from './evidence.ts';

export interface InspectedImage {
  readonly image: PeImage;
  readonly signatures: readonly Signature[];
  readonly grade: Grade;
  readonly checksumValid: boolean | undefined;
}

interface Facts {
  /** As the user wrote it, or found below the folder the user named. */
  readonly file: string;
  readonly size: number;
  /** Lower-case hex; empty when the bytes could not be read. */
  readonly sha256: string;
  readonly digests: FileDigests;
  readonly problems: readonly string[];
}

/** `value` is absent when the file begins like its format and does not read as it. */
export type Inspected = Facts & (
  | { readonly format: 'pe'; readonly value: InspectedImage | undefined }
  | { readonly format: 'inf'; readonly value: Inf | undefined }
  | { readonly format: 'catalog'; readonly value: SignedCatalog | undefined }
  | { readonly format: 'cabinet'; readonly value: SignedCabinet | undefined }
  | { readonly format: 'zip' | 'hlkx'; readonly value: ZipListing | undefined }
  | { readonly format: 'lfs-pointer' | 'unknown'; readonly value: undefined }
);

export type InspectedFormat = Inspected['format'];

const HEAD = 4096;
const MAX_INF = 64 * 1024 * 1024;
const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const CERTIFICATE_TRUST_LIST = [0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x0a, 0x01];

const holds = (head: Uint8Array, bytes: readonly number[], within: number): boolean => {
  for (let at = 0; at + bytes.length <= Math.min(head.length, within); at++) if (bytes.every((byte, index) => head[at + index] === byte)) return true;
  return false;
};

/** A signed-data message whose content is a certificate trust list. */
const looksLikeCatalog = (head: Uint8Array): boolean => head[0] === 0x30 && holds(head, SIGNED_DATA, 32) && holds(head, CERTIFICATE_TRUST_LIST, 256);

/** `[Version]` at the start of a line, in bytes or in UTF-16. */
const looksLikeInf = (head: Uint8Array): boolean => {
  const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
  return /^(?:[ÿþ\u00ff\u00fe\u00ef\u00bb\u00bf]*|[^]*[\r\n])[ \t]*\[version\]/i.test(text);
};

const ending = (file: string): string => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** The bytes decide where they can; the name where many formats look alike or the bytes are broken. */
const formatOf = (file: string, head: Uint8Array, { format }: Examined): InspectedFormat => {
  const name = ending(file);
  if (format === 'lfs-pointer') return 'lfs-pointer';
  if (looksLikePe(head) || name === '.sys') return 'pe';
  if (looksLikeCabinet(head)) return 'cabinet';
  if (looksLikeZip(head)) return name === '.hlkx' ? 'hlkx' : 'zip';
  if (looksLikeCatalog(head) || name === '.cat') return 'catalog';
  if (name === '.inf' || looksLikeInf(head)) return 'inf';
  if (name === '.cab') return 'cabinet';
  return name === '.hlkx' ? 'hlkx' : name === '.zip' ? 'zip' : 'unknown';
};

const inspectImage = (source: Source, facts: Facts, examined: Examined, trust: TrustContext): Inspected => {
  const { image, checksumValid, malformed } = examined;
  if (image === undefined) return { ...facts, format: 'pe', value: undefined, problems: [malformed ?? 'it is not a PE image'] };
  const signatures = signaturesOf(source, image, examined.digests, trust);
  const problems = [...image.problems, ...(checksumValid === false ? [`the PE checksum 0x${image.checksum.toString(16)} is wrong`] : [])];
  return { ...facts, format: 'pe', value: { image, signatures, grade: bestGrade(signatures), checksumValid }, problems };
};

type Attempted<T> = { readonly value: T; readonly cause?: undefined } | { readonly value?: undefined; readonly cause: string };

const problemsOf = <T>(found: Attempted<T>, own: (value: T) => readonly string[]): readonly string[] => (found.cause === undefined ? own(found.value) : [found.cause]);

const inspectAs = (format: InspectedFormat, source: Source, facts: Facts, examined: Examined, trust: TrustContext): Inspected => {
  switch (format) {
    case 'pe':
      return inspectImage(source, facts, examined, trust);
    case 'inf': {
      const found = attempt(() => parseInf(readAll(source, 'inf', MAX_INF)));
      return { ...facts, format, value: found.value, problems: problemsOf(found, ({ encoding }) => (encoding.status === 'fail' ? [encoding.reason] : [])) };
    }
    case 'catalog': {
      const found = attempt(() => readCatalog(source, trust));
      return { ...facts, format, value: found.value, problems: problemsOf(found, ({ catalog }) => catalog.problems) };
    }
    case 'cabinet': {
      const found = attempt(() => readCabinet(source, trust));
      return { ...facts, format, value: found.value, problems: problemsOf(found, ({ listing }) => listing.problems) };
    }
    case 'zip':
    case 'hlkx': {
      const found = attempt(() => parseZip(source));
      return { ...facts, format, value: found.value, problems: problemsOf(found, ({ problems }) => problems) };
    }
    case 'lfs-pointer':
      return { ...facts, format, value: undefined, problems: ['a Git LFS pointer stands in place of the file: fetch it with "git lfs pull"'] };
    case 'unknown':
      return { ...facts, format, value: undefined };
  }
};

/** Says of any bytes what they are. `algorithms` are digests wanted besides SHA-256, to find the file in older catalogs. */
export const inspectFile = (file: string, source: Source, trust: TrustContext, algorithms: readonly string[] = []): Inspected => {
  const wanted = [...new Set(['sha256', ...algorithms])];
  const examined = examine(source, { path: file, size: source.size, flat: wanted, covered: wanted });
  const facts: Facts = { file, size: source.size, sha256: examined.digests.flat['sha256'] ?? '', digests: examined.digests, problems: [] };
  return inspectAs(formatOf(file, source.read(0, Math.min(HEAD, source.size)), examined), source, facts, examined, trust);
};

/** A file that could not be opened or read to its end. */
export const unreadableFile = (file: string, problem: string): Inspected =>
  ({ file, size: 0, sha256: '', digests: { flat: {}, authenticode: {} }, problems: [problem], format: 'unknown', value: undefined });
