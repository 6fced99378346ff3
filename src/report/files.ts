import type { Verdict } from '../gate/verdict.ts';
import { renderChecksums } from './checksums.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderPredicate } from './predicate.ts';
import { renderSarif } from './sarif.ts';
import type { ReportContext } from './sections.ts';
import { renderMarkdown } from './summary.ts';

export const REPORT_FILES = {
  json: 'verdict.json', sarif: 'verdict.sarif', junit: 'junit.xml', html: 'report.html', markdown: 'report.md', predicate: 'predicate.json', checksums: 'checksums.txt',
} as const;
export type ReportFormat = keyof typeof REPORT_FILES;

export interface FileContext extends ReportContext {
  /** URI of who judged, for the attestation: the Action with its ref. */
  readonly verifier?: string | undefined;
}

const DRAW: Readonly<Record<ReportFormat, (verdict: Verdict, context: FileContext) => string>> = {
  json: renderJson,
  sarif: (verdict, { ruleUrl }) => renderSarif(verdict, ruleUrl),
  junit: renderJunit,
  html: renderHtml,
  markdown: renderMarkdown,
  predicate: (verdict, { verifier }) => renderPredicate(verdict, verifier),
  checksums: renderChecksums,
};

export const renderFile = (format: ReportFormat, verdict: Verdict, context: FileContext = {}): string => DRAW[format](verdict, context);

const FORMATS = ['json', 'sarif', 'junit', 'html', 'markdown', 'predicate', 'checksums'] as const satisfies readonly ReportFormat[];

/** Everything `--report-dir` holds. */
export const reportFiles = (verdict: Verdict, context: FileContext = {}): readonly { readonly name: string; readonly text: string }[] =>
  FORMATS.map((format) => ({ name: REPORT_FILES[format], text: renderFile(format, verdict, context) }));
