import type { BinskimReport } from './binskim.ts';
import type { CodeqlAnalysis } from './codeql.ts';

/** What readers of analysis results contribute to the evidence, by kind. */
export interface AnalysisContents {
  readonly codeql: CodeqlAnalysis;
  readonly binskim: BinskimReport;
}
