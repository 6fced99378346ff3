import type { Verdict } from '../gate/verdict.ts';
import { InputError } from '../policy/error.ts';
import { exitCodeOf } from './action-outputs.ts';
import { only, type Written } from './flags.ts';
import { outputsOf, type Output } from './gate-request.ts';
import type { CliHost } from './host.ts';
import { parseExpected, report } from './report.ts';
import type { Expected } from '../gate/merge.ts';
import { sayVerdict, writeVerdict } from './write-verdict.ts';

export interface ReportRequest {
  readonly files: readonly string[];
  readonly expected: Expected | undefined;
  readonly reportDir: string | undefined;
  readonly outputs: readonly Output[];
  readonly quiet: boolean;
}

export const reportRequest = (written: Written): ReportRequest => {
  if (written.operands.length === 0) throw new InputError('report needs a FILE: verdict.json files that "gate" wrote. Example: driver-gate report verdicts/*/verdict.json --expect 3');
  if (written.operands.includes('')) throw new InputError('a FILE is empty; an unset variable?');
  return { files: written.operands, expected: parseExpected(only(written, 'expect')), reportDir: only(written, 'report-dir'), outputs: outputsOf(written), quiet: written.switches.has('quiet') };
};

const isPattern = (path: string): boolean => /[*?[{]/.test(path);

const filesOf = (files: readonly string[], expected: Expected | undefined, host: CliHost): readonly string[] =>
  files.flatMap((path) => {
    if (!isPattern(path) || host.exists(path)) {
      if (!host.exists(path)) throw new InputError(`${path} does not exist. Name verdict.json files that "gate" wrote.`, { file: path });
      return [path];
    }
    const { matches } = host.glob([path]);
    // With a number or names to meet, what is not there is a finding; without, it would pass for nothing to do.
    if (matches.length === 0 && expected === undefined) throw new InputError(`"${path}" matched nothing; correct the pattern, or say with --expect what must be there`, { file: path });
    return matches.filter(({ folder }) => !folder).map((match) => match.path);
  });

/** `driver-gate report`: merges verdict files and renders the result. Exit code by the merged verdict. */
export const runReport = (request: ReportRequest, host: CliHost): number => {
  const verdict: Verdict = report(filesOf(request.files, request.expected, host), request.expected, host.openFile);
  writeVerdict(verdict, request, host);
  sayVerdict(verdict, request, host);
  return exitCodeOf(verdict);
};
