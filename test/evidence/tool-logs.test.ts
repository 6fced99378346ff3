import { describe, expect, it } from 'vitest';
import { judgeInf2cat, judgeInfverif, judgeSigntool } from '../../src/evidence/tool-logs.ts';
import { parseInf2cat } from '../../src/formats/logs/inf2cat.ts';
import { parseInfverif } from '../../src/formats/logs/infverif.ts';
import { parseSigntool } from '../../src/formats/logs/signtool.ts';
import { INFVERIF, log, logSource, SIGNTOOL } from '../support/logs.ts';

describe('an InfVerif log', () => {
  it.each<[string, readonly string[], number | undefined, string]>([
    ['valid', [...INFVERIF, 'INF is VALID', 'Checked 1 INF(s) in 0 m'], undefined, 'clean'],
    ['valid, but an error is printed', [...INFVERIF, '  ERROR(1203) in demo.inf, line 1: x', 'INF is VALID'], undefined, 'errors'],
    ['a warning only', [...INFVERIF, '  WARNING(2083) in demo.inf, line 1: x', 'INF is VALID'], undefined, 'clean'],
    ['not valid', [...INFVERIF, 'INF is NOT VALID'], undefined, 'errors'],
    ['one of two valid', [...INFVERIF, 'INF is VALID', 'Validating b.inf'], undefined, 'unknown'],
    ['fewer verdicts than checked', [...INFVERIF, 'INF is VALID', 'Checked 2 INF(s)'], undefined, 'unknown'],
    ['no verdict', INFVERIF, undefined, 'unknown'],
    ['no verdict, exit code 0', INFVERIF, 0, 'clean'],
    ['valid, exit code 1', [...INFVERIF, 'INF is VALID'], 1, 'errors'],
    ['empty', [''], undefined, 'unknown'],
    ['empty, exit code 0', [''], 0, 'clean'],
    ['in another language', ['INF ist GÜLTIG'], undefined, 'unknown'],
    ['in another language, exit code 0', ['INF ist GÜLTIG'], 0, 'unknown'],
    ['a part of it', ['InfVerif failed for Driver. Partial Log:'], 0, 'unknown'],
    ['two runs, one without a verdict', ['infverif /u a.inf', 'INF is VALID', 'infverif /h a.inf'], undefined, 'unknown'],
  ])('%s', (_, lines, exitCode, expected) => {
    expect(judgeInfverif(parseInfverif(logSource(log(...lines))), exitCode).outcome).toBe(expected);
  });
});

describe('an Inf2Cat log', () => {
  it.each<[string, readonly string[], string]>([
    ['complete', ['Signability test complete.', 'Errors:', 'None'], 'clean'],
    ['complete, then failed', ['Signability test complete.', 'Errors:', 'None', 'Signability test failed.'], 'errors'],
    ['complete with errors', ['Signability test complete.', 'Errors:', '22.9.7: x'], 'errors'],
    ['without a verdict', ['Errors:', 'None'], 'unknown'],
  ])('%s', (_, lines, expected) => {
    expect(judgeInf2cat(parseInf2cat(logSource(log(...lines)))).outcome).toBe(expected);
  });
});

describe('a signtool log', () => {
  const hash = 'ab'.repeat(32);
  const judge = (lines: readonly string[], files: Readonly<Record<string, string>> = { 'demo.sys': hash }) =>
    judgeSigntool(parseSigntool(logSource(log(...lines))), (name) => new Set(files[name] === undefined ? [] : [files[name]])).outcome;
  const changed = (from: string, to: string): readonly string[] => SIGNTOOL.map((line) => line.replace(from, to));

  it.each<[string, readonly string[], string]>([
    ['of our file', SIGNTOOL, 'clean'],
    ['of our file by its path', changed('Verifying: demo.sys', 'Verifying: C:\\out\\DEMO.SYS'), 'clean'],
    ['of another file of the name', changed('AB'.repeat(32), 'AC'.repeat(32)), 'unknown'],
    ['without a hash', SIGNTOOL.filter((line) => !line.startsWith('Hash')), 'unknown'],
    ['of a file that we do not have', changed('Verifying: demo.sys', 'Verifying: other.sys'), 'unknown'],
    ['with errors counted', changed('Number of errors: 0', 'Number of errors: 1'), 'errors'],
    ['with an error', [...SIGNTOOL, 'SignTool Error: no'], 'errors'],
    ['without counts', SIGNTOOL.filter((line) => !line.startsWith('Number')), 'unknown'],
    ['for the kernel without a root of Microsoft', changed('8FBE4D070EF8AB1BCCAF2A9D5CCAE7282A2C66B3', '9'.repeat(40)), 'errors'],
    ['for the kernel that only names that root', changed('8FBE4D070EF8AB1BCCAF2A9D5CCAE7282A2C66B3', ''), 'errors'],
    ['empty', [''], 'unknown'],
  ])('%s', (_, lines, expected) => {
    expect(judge(lines)).toBe(expected);
  });
});
