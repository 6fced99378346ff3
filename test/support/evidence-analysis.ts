import type { CodeqlAnalysis } from '../../src/evidence/codeql.ts';
import { codeqlAnalysis } from '../../src/evidence/codeql.ts';
import { suiteIds } from '../../src/rules/codeql-ids.ts';
import { codeqlRun, pack, parseSarif, rule, sarif, type CodeqlParts, type Json } from './sarif.ts';

/** Every query that must run for Windows 11 25H2. */
export const MUST_RUN = [...(suiteIds('WHCP_25H2')?.mustRun ?? [])];
export const MUST_FIX = [...(suiteIds('WHCP_25H2')?.mustFix ?? [])];

/** A complete run with the versions listed for Windows 11 25H2, unless told otherwise. */
export const run = ({ version = '1.8.0', ids = MUST_RUN, ...parts }: CodeqlParts & { readonly version?: string; readonly ids?: readonly string[] } = {}) =>
  codeqlRun({ rules: ids.map((id) => rule(id)), extensions: [pack('microsoft/windows-drivers', version), pack('microsoft/cpp-queries', '0.0.4')], ...parts });

export const analysed = (...runs: readonly Json[]): CodeqlAnalysis => {
  const found = codeqlAnalysis(parseSarif(sarif(...runs)));
  if (found === undefined) throw new Error('no run is CodeQL\'s');
  return found;
};
