import type { Source } from '../formats/bytes.ts';
import type { TrustContext } from '../trust/verify.ts';
import { examine } from './examine.ts';
import type { FileFacts, Inspected } from './inspected.ts';
import { readerFor } from './readers/index.ts';

export type { Inspected, InspectedFormat, InspectedImage } from './inspected.ts';

const HEAD = 4096;

/** Says of any bytes what they are. `algorithms` are digests wanted besides SHA-256, to find the file in older catalogs. */
export const inspectFile = (file: string, source: Source, trust: TrustContext, algorithms: readonly string[] = []): Inspected => {
  const wanted = [...new Set(['sha256', ...algorithms])];
  const examined = examine(source, { path: file, size: source.size, flat: wanted, covered: wanted });
  const facts: FileFacts = { file, size: source.size, sha256: examined.digests.flat['sha256'] ?? '', digests: examined.digests, problems: [] };
  if (examined.format === 'lfs-pointer') {
    return { ...facts, format: 'lfs-pointer', value: undefined, problems: ['a Git LFS pointer stands in place of the file: fetch it with "git lfs pull"'] };
  }
  const reader = readerFor(file, source.read(0, Math.min(HEAD, source.size)));
  return reader === undefined ? { ...facts, format: 'unknown', value: undefined } : reader.read({ source, facts, examined, trust });
};

/** A file that could not be opened or read to its end. */
export const unreadableFile = (file: string, problem: string): Inspected =>
  ({ file, size: 0, sha256: '', digests: { flat: {}, authenticode: {} }, problems: [problem], format: 'unknown', value: undefined });
