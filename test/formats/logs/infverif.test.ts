import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeInfverif, parseInfverif, type InfverifRun } from '../../../src/formats/logs/infverif.ts';
import { damaged } from '../../support/damage.ts';
import { outcome, refusal } from '../../support/hostile.ts';
import { INFVERIF, log, logSource, powershell } from '../../support/logs.ts';
import { holds } from '../../support/property.ts';

const parse = (...lines: readonly string[]) => parseInfverif(logSource(log(...lines)));
const run = (...lines: readonly string[]): InfverifRun | undefined => parse(...lines).runs[0];
const diagnostics = (...lines: readonly string[]) => run(...lines)?.diagnostics.map(({ severity, code, file, line, target, message }) => [severity, code, file, line, target, message]);

describe('an InfVerif log', () => {
  it('says what was validated by which rules, and the verdict', () => {
    expect(parse(...INFVERIF, 'INF is VALID', '', 'Checked 1 INF(s) in 0 m 0 s 4 ms')).toEqual({
      encoding: 'ascii', empty: false, partial: undefined,
      runs: [{ mode: 'h', ruleBuild: '10.0.26100', files: ['demo.inf'], valid: 1, notValid: 0, checked: 1, diagnostics: [], suppressed: [], samples: false, exitCode: undefined }],
    });
  });

  it('is the same in UTF-16', () => {
    const data = log(...INFVERIF, 'INF is NOT VALID');
    expect(parseInfverif(logSource(powershell(data))).runs).toEqual(parseInfverif(logSource(data)).runs);
  });

  it.each<[string, readonly unknown[]]>([
    ['  ERROR(1420) in C:\\a b\\contoso, x.inf, line 0: [DefaultInstall]-based INF cannot be processed as Primitive.', ['error', 1420, 'C:\\a b\\contoso, x.inf', 0, undefined, '[DefaultInstall]-based INF cannot be processed as Primitive.']],
    ['  WARNING(1324) in C:\\a b\\contoso.inf, line 8, target OS NTamd64.6.1: PnpLockdown', ['warning', 1324, 'C:\\a b\\contoso.inf', 8, 'NTamd64.6.1', 'PnpLockdown']],
    ['1>D:\\d\\x y.inf(12-13): warning 2083: Section [Foo] not referenced: really', ['warning', 2083, 'D:\\d\\x y.inf', 12, undefined, 'Section [Foo] not referenced: really']],
    ['     12>x.inf(4-4): error 1205: Section', ['error', 1205, 'x.inf', 4, undefined, 'Section']],
    ['x.inf(7): error 1205: one number', ['error', 1205, 'x.inf', 7, undefined, 'one number']],
    ['2026-03-01T10:11:12.1234567Z ERROR(1203) in x.inf, line 1: CI time', ['error', 1203, 'x.inf', 1, undefined, 'CI time']],
    ['\u001b[31mERROR(1203) in x.inf, line 1: red\u001b[0m', ['error', 1203, 'x.inf', 1, undefined, 'red']],
  ])('reads %s', (line, expected) => {
    expect(diagnostics(line)).toEqual([expected]);
  });

  it('reads what Partner Center shows of it, as a part', () => {
    const found = parse('InfVerif failed for Driver. Partial Log:Error 1217 in x.inf, line 4 : Bad DriverVer Error 1330 in x.inf, line 9: Conflict');
    expect(found.runs[0]?.diagnostics.map(({ code, line, message }) => [code, line, message])).toEqual([[1217, 4, 'Bad DriverVer'], [1330, 9, 'Conflict']]);
    expect(found.partial).toBe('Partner Center shows only a part of the log');
  });
});

describe('the mode', () => {
  it.each<[readonly string[], InfverifRun['mode']]>([
    [['C:\\kits\\x64\\infverif.exe /v /w demo.inf', 'INF is VALID'], 'w'],
    [['"C:\\Program Files\\infverif.exe" /k /v "C:\\a b\\demo.inf"', 'INF is VALID'], 'k'],
    [['PS> & infverif -h -v demo.inf', 'INF is VALID'], 'h'],
    [['infverif /universal demo.inf', 'INF is VALID'], 'u'],
    [['Running signature requirements check', 'INF is VALID'], 'h'],
    [['INF is VALID'], undefined],
    [['infverif /u /w demo.inf', 'INF is VALID'], undefined],
    [['infverif /u demo.inf', 'Running signature requirements check', 'INF is VALID'], undefined],
    [['InfVerif /w: success, says the readme', 'INF is VALID'], undefined],
    [['infverif /wbuild 10.0.22000 demo.inf', 'INF is VALID'], undefined],
  ])('%j: %s', (lines, mode) => {
    expect(run(...lines)?.mode).toBe(mode);
  });

  it('belongs to one run', () => {
    const runs = parse('infverif /u /v a.inf', 'Running in Verbose', 'Validating a.inf', 'INF is VALID', 'infverif /h /v a.inf', 'Running in Verbose', 'Running signature requirements check', 'Validating a.inf', 'INF is NOT VALID').runs;
    expect(runs.map(({ mode, valid, notValid }) => [mode, valid, notValid])).toEqual([['u', 1, 0], ['h', 0, 1]]);
    const unnamed = parse('Running in Verbose', 'Validating a.inf', 'INF is VALID', 'Running in Verbose', 'Validating b.inf', 'INF is NOT VALID').runs;
    expect(unnamed.map(({ files, valid }) => [files, valid])).toEqual([[['a.inf'], 1], [['b.inf'], 0]]);
  });

  it('comes with what was switched off and which rules were asked for', () => {
    expect(run('infverif /v /w /sw1284 /sw1285 demo.inf', 'INF is VALID')?.suppressed).toEqual([1284, 1285]);
    expect(run('infverif /w /samples demo.inf', 'INF is VALID')?.samples).toBe(true);
    expect(run('infverif /h /rulever 10.0.26100 /v demo.inf', 'INF is VALID')?.ruleBuild).toBe('10.0.26100');
    expect(run('infverif /h demo.inf', 'error MSB6006: "infverif.exe" exited with code 87.')?.exitCode).toBe(87);
  });
});

describe('text that is not understood', () => {
  it.each<[string, readonly string[], boolean]>([
    ['German', ['Überprüfe demo.inf', 'INF ist GÜLTIG', '1 INF(s) in 0 m 0 s überprüft'], false],
    ['white space', ['', '  ', ''], true],
  ])('%s holds no run', (_, lines, empty) => {
    expect(parse(...lines)).toMatchObject({ runs: [], empty });
  });

  it('is cut where it is too long', () => {
    expect(parse(...INFVERIF, 'x'.repeat(9000)).partial).toBe('1 lines are too long to be read whole');
  });

  it('is refused when it is no text, or too much', () => {
    expect(refusal(() => parseInfverif(logSource(new Uint8Array(5000).map((_, at) => at % 7))))).toMatch(/this is no text file/);
    expect(refusal(() => parseInfverif(logSource(new Uint8Array(4 * 1024 * 1024 + 1))))).toMatch(/exceed the limit of 4194304/);
  });
});

it('is recognised by its content', () => {
  expect([log('Validating a.inf'), log('INF is NOT VALID'), powershell(log('  ERROR(1420) in a.inf, line 1: x')), log('InfVerif failed for Driver. Partial Log:Error')].map(looksLikeInfverif)).toEqual([true, true, true, true]);
  expect([log('INF ist GÜLTIG'), log('Validating the results'), log(''), log('error(1) in x')].map(looksLikeInfverif)).toEqual([false, false, false, false]);
});

describe('any input', () => {
  const sample = log('infverif /h /v /sw1284 "a b.inf"', ...INFVERIF, '  ERROR(1420) in C:\\a b\\x.inf, line 0: y', '1>x.inf(4-4): error 1205: z', 'INF is NOT VALID', 'Checked 1 INF(s) in 0 m 0 s 4 ms');

  it('ends in a value or a refusal', () => {
    holds('damaged infverif log', 2000, fc.property(fc.oneof(damaged(sample), damaged(powershell(sample)), fc.uint8Array({ maxLength: 200 })), (data) => {
      outcome(() => parseInfverif(logSource(data)));
      looksLikeInfverif(data);
    }));
  });

  it('takes no long time', () => {
    const started = performance.now();
    for (const line of ['ERROR(1420) in a, line 1, target OS '.repeat(200), '(1'.repeat(4000), `${'('.repeat(4000)}1-1): error 1234`, 'Error 1217 in x'.repeat(500), 'Validating '.repeat(700), 'infverif "'.repeat(800), 'infverif /h '.repeat(600)])
      outcome(() => parseInfverif(logSource(log(`${line}\r\n`.repeat(Math.floor(4_000_000 / (line.length + 2)))))));
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
