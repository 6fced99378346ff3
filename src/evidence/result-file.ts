import type { Source } from '../formats/bytes.ts';
import { looksLikeZip } from '../formats/zip/listing.ts';
import { attempt } from '../trust/attempt.ts';
import type { TrustContext } from '../trust/verify.ts';
import { ANALYSIS_READERS, type AnalysisContents, type Analysed } from './analysis.ts';
import { CARRIERS, type Carried } from './carriers.ts';
import type { Evidence } from './evidence.ts';
import { readHlkx, type SignedHlkx } from './hlkx.ts';
import type { ResultContents } from './results.ts';

/** Kinds of evidence that result files carry. */
export type ResultKind = keyof ResultContents | keyof AnalysisContents | 'hlkx';
export type ResultReadings = { readonly [K in ResultKind]?: Evidence[K] };

/** What a result file turned out to be. No format: none that is known. */
export interface ResultFile {
  readonly format: string | undefined;
  /** A file may hold several kinds. */
  readonly readings: ResultReadings;
  /** Why nothing was read, where it is no result file. */
  readonly reason: string | undefined;
}

const HEAD = 64 * 1024;

type Content = Carried | Analysed | { readonly kind: 'hlkx'; readonly value: SignedHlkx; readonly partial: undefined };

const found = (file: string, content: Content): ResultReadings => {
  const { partial } = content;
  const whole = <T>(value: T) => [{ file, ok: true, value, ...(partial === undefined ? {} : { partial }) }] as const;
  switch (content.kind) {
    case 'hlkx': return { hlkx: whole(content.value) };
    case 'hlk-results': return { 'hlk-results': whole(content.value) };
    case 'verifier': return { verifier: whole(content.value) };
    case 'test-results': return { 'test-results': whole(content.value) };
    case 'dvl': return { dvl: whole(content.value) };
    case 'codeql': return { codeql: whole(content.value) };
    case 'binskim': return { binskim: whole(content.value) };
    case 'blocklist': return { blocklist: whole(content.value) };
    case 'infverif-log': return { 'infverif-log': whole(content.value) };
    case 'inf2cat-log': return { 'inf2cat-log': whole(content.value) };
    case 'signtool-log': return { 'signtool-log': whole(content.value) };
    case 'shipping-label': return { 'shipping-label': whole(content.value) };
    case 'partner-center': return { 'partner-center': whole(content.value) };
  }
};

/** Every kind the file could have held is unreadable: which one it would have been, nobody can tell. */
const torn = (kinds: readonly ResultKind[], file: string, reason: string): ResultReadings => Object.fromEntries(kinds.map((kind) => [kind, [{ file, ok: false, reason } as const]]));

const guarded = (format: string, kinds: readonly ResultKind[], file: string, read: () => readonly Content[]): ResultFile => {
  const { value, cause } = attempt(read);
  return {
    format, reason: undefined,
    readings: value === undefined ? torn(kinds, file, cause ?? '') : value.map((content) => found(file, content)).reduce<ResultReadings>((all, each) => ({ ...all, ...each }), {}),
  };
};

const isHlkName = (file: string): boolean => /\.h[lc]kx$/i.test(file);

const hlkPackage = (source: Source, file: string, trust: TrustContext): ResultFile => {
  if (isHlkName(file)) return guarded('hlkx', ['hlkx'], file, () => [{ kind: 'hlkx', value: readHlkx(source, trust), partial: undefined }]);
  const { value, cause } = attempt(() => readHlkx(source, trust));
  if (value === undefined) return { format: undefined, readings: {}, reason: `it is a zip, and no HLK package: ${cause ?? ''}` };
  return { format: 'hlkx', readings: found(file, { kind: 'hlkx', value, partial: undefined }), reason: undefined };
};

/**
 * Reads one result file: its content decides what it is, not its name.
 * @param file as the user wrote it
 */
export const readResultFile = (source: Source, file: string, trust: TrustContext): ResultFile => {
  const head = source.read(0, Math.min(source.size, HEAD));
  if (looksLikeZip(head) || isHlkName(file)) return hlkPackage(source, file, trust);
  const carrier = CARRIERS.find((each) => each.looksLike(head));
  if (carrier !== undefined) return guarded(carrier.format, carrier.kinds, file, () => [carrier.read(source)]);
  const analysis = ANALYSIS_READERS.find((each) => each.looksLike(head));
  if (analysis !== undefined) return guarded(analysis.format, analysis.kinds, file, () => analysis.read(source));
  return { format: undefined, readings: {}, reason: source.size === 0 ? 'it is empty' : 'it is no result file of a kind that is known' };
};

/** Readings by kind, in the order of the files. */
export const byKind = (files: readonly ResultFile[]): Pick<Evidence, ResultKind> => {
  const all = files.map(({ readings }) => readings);
  return {
    hlkx: all.flatMap((each) => each.hlkx ?? []),
    'hlk-results': all.flatMap((each) => each['hlk-results'] ?? []),
    verifier: all.flatMap((each) => each.verifier ?? []),
    'test-results': all.flatMap((each) => each['test-results'] ?? []),
    dvl: all.flatMap((each) => each.dvl ?? []),
    codeql: all.flatMap((each) => each.codeql ?? []),
    binskim: all.flatMap((each) => each.binskim ?? []),
    blocklist: all.flatMap((each) => each.blocklist ?? []),
    'infverif-log': all.flatMap((each) => each['infverif-log'] ?? []),
    'inf2cat-log': all.flatMap((each) => each['inf2cat-log'] ?? []),
    'signtool-log': all.flatMap((each) => each['signtool-log'] ?? []),
    'shipping-label': all.flatMap((each) => each['shipping-label'] ?? []),
    'partner-center': all.flatMap((each) => each['partner-center'] ?? []),
  };
};
