import { FormatError } from './error.ts';

/** What is inside a cabinet or a zip file, under a path that is safe to create below any folder. */
export interface ArchiveEntry {
  /** `/` as separator, relative, no `.` or `..` segments, distinct from every other entry without regard to case. */
  readonly path: string;
  readonly size: number;
  readonly kind: 'file' | 'link';
}

export interface ExtractedEntry {
  readonly entry: ArchiveEntry;
  /** The entry's bytes, checked against their checksum by the time the last chunk was taken. A chunk is valid until the next one is asked for. */
  readonly chunks: Iterable<Uint8Array>;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes that all entries together may unpack to. */
  readonly total: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 65_535, total: 8 * 1024 ** 3 };

/** Cabinets and zip files behave alike: list, then unpack in stored order. */
export interface Archive {
  readonly format: 'cabinet' | 'zip';
  readonly entries: readonly ArchiveEntry[];
  extract(limits?: ArchiveLimits): Iterable<ExtractedEntry>;
}

const MAX_PATH = 1024;
const MAX_DEPTH = 64;

const pathProblem = (path: string): string | undefined => {
  if (path === '') return 'is empty';
  if (path.length > MAX_PATH) return `is longer than ${MAX_PATH} characters`;
  if (/[\0-\x1f\x7f]/.test(path)) return 'holds a control character';
  if (path.startsWith('//')) return 'is a network (UNC) path';
  if (path.startsWith('/')) return 'is absolute';
  if (/^[a-z]:/i.test(path)) return 'starts with a drive letter';
  if (path.includes(':')) return 'holds a colon';
  const segments = path.split('/');
  if (segments.includes('..')) return 'leads out of the archive';
  if (segments.some((segment) => /^[. ]*$/.test(segment))) return 'has a segment of nothing but dots or blanks';
  if (segments.length > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH}`;
  return undefined;
};

/** `\` becomes `/`; a path that could leave the folder it is unpacked into is a `FormatError`. */
export const safePath = (name: string, format: string): string => {
  const path = name.replaceAll('\\', '/');
  const problem = pathProblem(path);
  if (problem !== undefined) throw new FormatError(format, `the entry name ${JSON.stringify(name.slice(0, 120))} ${problem}`);
  return path;
};

/** How Windows sees a path: case and blanks or dots at the end of a segment do not count. */
const fold = (path: string): string => path.toLowerCase().split('/').map(withoutTail).join('/');

const withoutTail = (segment: string): string => {
  let end = segment.length;
  while (end > 0 && (segment[end - 1] === '.' || segment[end - 1] === ' ')) end--;
  return segment.slice(0, end);
};

const clash = (format: string, one: string, other: string): never => {
  throw new FormatError(format, `the entries ${JSON.stringify(one)} and ${JSON.stringify(other)} are one path on Windows`);
};

/** Two entries with one path on Windows, or a file where another entry needs a folder, are a `FormatError`. */
export const checkDistinct = (files: readonly string[], format: string, folders: readonly string[] = []): void => {
  const taken = new Map<string, string>();
  for (const path of [...folders, ...files]) {
    const folded = fold(path);
    const other = taken.get(folded);
    if (other !== undefined) clash(format, other, path);
    taken.set(folded, path);
  }
  for (const path of folders) taken.delete(fold(path));
  for (const path of [...folders, ...files]) {
    const folded = fold(path);
    for (let at = folded.lastIndexOf('/'); at > 0; at = folded.lastIndexOf('/', at - 1)) {
      const other = taken.get(folded.slice(0, at));
      if (other !== undefined) clash(format, other, path);
    }
  }
};

/** Refuses before the first byte is unpacked what the listing alone shows to be too much. */
export const checkLimits = (entries: readonly ArchiveEntry[], limits: ArchiveLimits, format: string): void => {
  if (entries.length > limits.entries) throw new FormatError(format, `${entries.length} entries exceed the limit of ${limits.entries}`);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) throw new FormatError(format, `the entries unpack to ${total} bytes, more than ${limits.total}`);
};
