/** Readers of analysis results, tool logs and Partner Center's files: which takes a file, and what evidence comes out. */
import type { Source } from '../formats/bytes.ts';
import { looksLikeInf2cat, parseInf2cat, type Inf2catLog } from '../formats/logs/inf2cat.ts';
import { looksLikeInfverif, parseInfverif, type InfverifLog } from '../formats/logs/infverif.ts';
import { looksLikeSigntool, parseSigntool, type SigntoolLog } from '../formats/logs/signtool.ts';
import { looksLikePartnerCenter, parsePartnerCenter } from '../formats/partner-center/partner-center.ts';
import { looksLikeSarif, readSarif } from '../formats/sarif/sarif.ts';
import { looksLikeLolDrivers, parseLolDrivers } from '../formats/loldrivers/loldrivers.ts';
import { looksLikeSiPolicy, parseSiPolicy } from '../formats/sipolicy/sipolicy.ts';
import type { Blocklist } from './blocklist.ts';
import { binskimReport, type BinskimReport } from './binskim.ts';
import { codeqlAnalysis, type CodeqlAnalysis } from './codeql.ts';
import { partnerCenterFacts, shippingLabelFacts, type PartnerCenterFacts, type ShippingLabelFacts } from './partner-center.ts';

/** Kinds of evidence these files add; each is one line of `Contents`. */
export interface AnalysisContents {
  readonly codeql: CodeqlAnalysis;
  readonly binskim: BinskimReport;
  readonly blocklist: Blocklist;
  readonly 'infverif-log': InfverifLog;
  readonly 'inf2cat-log': Inf2catLog;
  readonly 'signtool-log': SigntoolLog;
  readonly 'shipping-label': ShippingLabelFacts;
  readonly 'partner-center': PartnerCenterFacts;
}

/** One kind of evidence of a file. `partial` says why what it does not show may still have happened. */
export type Analysed = { readonly [K in keyof AnalysisContents]: { readonly kind: K; readonly value: AnalysisContents[K]; readonly partial: string | undefined } }[keyof AnalysisContents];

export interface AnalysisReader {
  readonly format: string;
  /** What may come out. */
  readonly kinds: readonly (keyof AnalysisContents)[];
  /** Whatever the file is called. */
  looksLike(head: Uint8Array): boolean;
  /** Nothing for a file that is sound and none of our business. Throws a `FormatError` for what cannot be read. */
  read(source: Source): readonly Analysed[];
}

const firstOf = (problems: readonly string[]): string | undefined => problems[0];

const sarif = (source: Source): readonly Analysed[] => {
  const log = readSarif(source);
  const codeql = codeqlAnalysis(log);
  const binskim = binskimReport(log);
  return [
    ...(codeql === undefined ? [] : [{ kind: 'codeql', value: codeql, partial: firstOf(log.problems) } as const]),
    ...(binskim === undefined ? [] : [{ kind: 'binskim', value: binskim, partial: firstOf(log.problems) } as const]),
  ];
};

const partnerCenter = (source: Source): readonly Analysed[] => {
  const document = parsePartnerCenter(source);
  const facts = partnerCenterFacts(document);
  const labels = shippingLabelFacts(document);
  const partial = firstOf(document.problems);
  return [
    ...(facts === undefined ? [] : [{ kind: 'partner-center', value: facts, partial } as const]),
    ...(labels === undefined ? [] : [{ kind: 'shipping-label', value: labels, partial } as const]),
  ];
};

const siPolicy = (source: Source): readonly Analysed[] => {
  const policy = parseSiPolicy(source);
  return [{ kind: 'blocklist', value: { kind: 'sipolicy', policy }, partial: firstOf(policy.problems) }];
};

const lolDrivers = (source: Source): readonly Analysed[] => {
  const drivers = parseLolDrivers(source);
  return [{ kind: 'blocklist', value: { kind: 'loldrivers', drivers }, partial: firstOf(drivers.problems) }];
};

/** One file may hold what several tools printed: a build writes them all. */
const toolLogs = (source: Source): readonly Analysed[] => {
  const infverif = parseInfverif(source);
  const signtool = parseSigntool(source);
  const inf2cat = parseInf2cat(source);
  return [
    ...(infverif.runs.length === 0 ? [] : [{ kind: 'infverif-log', value: infverif, partial: infverif.partial } as const]),
    ...(signtool.files.length === 0 ? [] : [{ kind: 'signtool-log', value: signtool, partial: signtool.partial } as const]),
    ...(inf2cat.verdict === undefined ? [] : [{ kind: 'inf2cat-log', value: inf2cat, partial: inf2cat.partial } as const]),
  ];
};

export const ANALYSIS_READERS: readonly AnalysisReader[] = [
  { format: 'sipolicy', kinds: ['blocklist'], looksLike: looksLikeSiPolicy, read: siPolicy },
  { format: 'loldrivers', kinds: ['blocklist'], looksLike: looksLikeLolDrivers, read: lolDrivers },
  { format: 'sarif', kinds: ['codeql', 'binskim'], looksLike: looksLikeSarif, read: sarif },
  { format: 'partner-center', kinds: ['partner-center', 'shipping-label'], looksLike: looksLikePartnerCenter, read: partnerCenter },
  { format: 'tool-log', kinds: ['infverif-log', 'signtool-log', 'inf2cat-log'], looksLike: (head) => looksLikeInfverif(head) || looksLikeSigntool(head) || looksLikeInf2cat(head), read: toolLogs },
];
