import type { Source } from '../formats/bytes.ts';
import { authenticodeRanges, firstPage, verifyPageHashes, type PeCertificate, type PeImage } from '../formats/pe/image.ts';
import { hashBytes, hashHex } from '../trust/digest.ts';
import { measure } from '../trust/measure.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import { bestGrade, embeddedAlgorithms, gradeRank, verifyEmbedded, type TrustContext } from '../trust/verify.ts';
import type { Binary, FileDigests, Reading, TreeFile } from './evidence.ts';
import type { Examined } from './examine.ts';
import type { Files } from './files.ts';
import { namesPhysicalMemory } from './physical-memory.ts';

/** The bytes of each certificate entry, read again: keeping them for every file would make memory grow with the package. */
const certificatesOf = (source: Source, image: PeImage): readonly PeCertificate[] =>
  image.certificates.map((entry) => ({ ...entry, data: source.read(entry.offset + 8, entry.offset + entry.length) }));

/** Digests that a signature states and the first pass did not compute (old SHA-1 signatures). */
const completed = (source: Source, image: PeImage, known: FileDigests, algorithms: readonly string[]): Readonly<Record<string, string>> => {
  const missing = algorithms.filter((algorithm) => known.authenticode[algorithm] === undefined);
  if (missing.length === 0) return known.authenticode;
  const covered = authenticodeRanges(image.layout);
  const { digests } = measure(source, { path: '', size: source.size, hashes: missing.map((algorithm) => ({ algorithm, ...covered })) });
  return { ...known.authenticode, ...Object.fromEntries(missing.map((algorithm, at) => [algorithm, digests[at] ?? ''])) };
};

/** All embedded signatures of a PE, nested ones after their parent. */
export const signaturesOf = (source: Source, image: PeImage, known: FileDigests, trust: TrustContext): readonly Signature[] => {
  if (image.certificates.length === 0 && image.certificateProblems.length === 0) return [];
  const certificates = certificatesOf(source, image);
  const digests = completed(source, image, known, embeddedAlgorithms(certificates));
  return verifyEmbedded(
    {
      certificates, certificateProblems: image.certificateProblems,
      digest: (algorithm) => digests[algorithm],
      pageHashes: (version, table) => verifyPageHashes(source, image, version, table, hashBytes),
    },
    trust,
  );
};

/** Best grade of the catalogs that hold the file and are valid. */
const catalogGrade = (file: TreeFile, catalogs: readonly Reading<'catalog'>[]): Grade | undefined => {
  const names = new Set(file.members.map(({ catalog }) => catalog));
  const grades = catalogs.flatMap((found) => (found.ok && names.has(found.file) ? [found.value.grade] : []));
  return grades.sort((a, b) => gradeRank(b) - gradeRank(a))[0];
};

const MAX_HEADERS = 1024 * 1024;

const firstPageOf = (source: Source, image: PeImage): readonly string[] => {
  const parts = image.sizeOfHeaders > MAX_HEADERS ? undefined : firstPage(source, image);
  return parts === undefined ? [] : ['sha1', 'sha256'].map((algorithm) => hashHex(algorithm, parts));
};

/** The evidence of one readable PE. */
export const readBinary = (
  file: TreeFile, image: PeImage, examined: Examined, files: Files, path: string, catalogs: readonly Reading<'catalog'>[], trust: TrustContext,
): Reading<'binary'> => {
  const { signatures, physicalMemory, page } = files.open(path, (source) => ({
    signatures: signaturesOf(source, image, examined.digests, trust), physicalMemory: namesPhysicalMemory(source, image), page: firstPageOf(source, image),
  }));
  const grade = bestGrade(signatures);
  const covering = catalogGrade(file, catalogs);
  const value: Binary = {
    image, signatures, grade,
    effectiveGrade: covering !== undefined && gradeRank(covering) > gradeRank(grade) ? covering : grade,
    inCatalog: file.members.length > 0,
    checksumValid: examined.checksumValid,
    namesPhysicalMemory: physicalMemory,
    firstPage: page,
  };
  return image.problems.length === 0 ? { file: file.path, ok: true, value } : { file: file.path, ok: true, value, partial: image.problems.join('; ') };
};
