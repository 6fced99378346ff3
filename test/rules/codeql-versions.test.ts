import { describe, expect, it } from 'vitest';
import { currentRuleId, missingFrom, suiteIds } from '../../src/rules/codeql-ids.ts';
import { judgeSuite, judgeVersions, WINDOWS_DRIVERS, type CodeqlVersions } from '../../src/rules/codeql-versions.ts';
import { CODEQL_AS_OF, CODEQL_MATRIX, CODEQL_SUITES, CODEQL_UNLISTED } from '../../src/rules/data/codeql-suites.ts';

const idsOf = (name: string, part: 'mustFix' | 'mustRun' = 'mustRun'): readonly string[] => [...(suiteIds(name)?.[part] ?? [])];
const ran = (cli: string | undefined, pack: string | undefined, rules: readonly string[] = [], others: Readonly<Record<string, string>> = {}): CodeqlVersions =>
  ({ cli, packs: new Map([...(pack === undefined ? [] : [[WINDOWS_DRIVERS, pack] as const]), ...Object.entries(others)]), rules });
const status = (release: string, versions: CodeqlVersions): string => judgeVersions(release, versions).status;

describe('versions for a release', () => {
  it.each([
    ['Windows 11 25H2', '2.20.1', '1.8.0', 'minimum'],
    ['Windows 11 25H2', '2.20.1', '1.8.0+c91d0681bcf201cb032290818ae6bb1719114ea1', 'minimum'],
    ['Windows 11 25H2', '2.21.2', '1.8.0', 'also-validated'],
    ['Windows 11 25H2', '2.23.3', '1.8.0', 'also-validated'],
    ['Windows 11 25H2', '2.22.0', '1.8.0', 'newer'],
    ['Windows 11 25H2', '2.20.1', '1.8.2', 'newer'],
    ['Windows 11 25H2', '2.20.0', '1.8.0', 'older'],
    ['Windows 11 25H2', '2.15.4', '1.8.0', 'older'],
    ['Windows 11 25H2', '2.20.1', '1.6.0', 'tolerated'],
    ['Windows 11 25H2', '2.20.1', '1.7.0', 'tolerated'],
    ['Windows Server 2025', '2.20.1', '1.6.0', 'tolerated'],
    ['Windows 11 25H2', '2.20.1', '1.5.9', 'older'],
    ['Windows 11 25H2', '2.20.1', undefined, 'unstated'],
    ['Windows 11 25H2', undefined, '1.8.0', 'unstated'],
    ['Windows 11 25H2', 'nightly', '1.8.0', 'unstated'],
    ['Windows 11 21H2', '2.4.6', undefined, 'minimum'],
    ['Windows Server 2022', '2.15.4', '1.0.13', 'minimum'],
    ['Windows 11 21H2', '2.20.1', '1.8.0', 'newer'],
    ['Windows 11 21H2', '2.4.5', undefined, 'older'],
    ['Windows 11 23H2', '2.6.3', undefined, 'minimum'],
    ['Windows 11 24H2', '2.15.4', '1.1.0', 'minimum'],
    ['Windows 11 24H2', '2.20.1', '1.1.0', 'also-validated'],
    ['Windows 11 24H2', '2.15.4', '1.0.13', 'older'],
    ['Windows 11 26H1', '2.24.1', '1.8.2', 'minimum'],
    ['Windows 11 26H1', '2.25.5', '1.10.0', 'minimum'],
    ['Windows 11 26H1', '2.23.3', '1.8.2', 'older'],
    ['Windows 11 26H2', '2.25.5', '1.10.0', 'unlisted'],
    ['Windows 10 22H2', '2.25.5', '1.10.0', 'unlisted'],
    ['windows 11, version 24h2', '2.15.4', '1.1.0', 'minimum'],
  ])('%s with CLI %s and pack %s: %s', (release, cli, pack, expected) => {
    expect(status(release, ran(cli, pack))).toBe(expected);
  });

  it('take the pack of the 24H2 branch at its word when its whole suite ran', () => {
    expect(status('Windows 11 24H2', ran('2.15.4', '1.0.13', idsOf('WHCP_24H2')))).toBe('minimum');
    expect(status('Windows 11 24H2', ran('2.15.4', '1.0.13', idsOf('WHCP_24H2').slice(1)))).toBe('older');
  });

  it('ask for the C++ queries only where they are named', () => {
    const named = (version: string): string => status('Windows 11 25H2', ran('2.20.1', '1.8.0', [], { 'microsoft/cpp-queries': version }));
    expect([named('0.0.3'), named('0.0.4'), named('0.0.5')]).toEqual(['older', 'minimum', 'newer']);
  });

  it('say what decided', () => {
    expect(judgeVersions('Windows 11 24H2', ran('2.14.0', '1.1.0'))).toMatchObject({ reason: 'CodeQL CLI 2.14.0, needed 2.15.4', release: 'Windows 11 24H2' });
    expect(judgeVersions('Windows 11 26H2', ran('2.25.5', '1.10.0')).reason).toBe('no version of CodeQL is listed for Windows 11 26H2');
  });
});

describe('the suite for a release', () => {
  it.each([['1.6.0', 'pack-1.6.0', 31], ['1.7.0', 'pack-1.6.0', 31], ['1.8.0', 'WHCP_25H2', 31]])('25H2 with pack %s is measured by %s, its results by %d rules', (pack, suite, mustFix) => {
    const judged = judgeSuite('Windows 11 25H2', ran('2.20.1', pack, idsOf(suite)));
    expect([judged.suite, judged.missingMustFix, judged.missingMustRun, judged.mustFix.size]).toEqual([suite, [], [], mustFix]);
  });

  it('names what did not run, must-fix apart from the rest', () => {
    const rules = idsOf('WHCP_24H2').filter((id) => id !== 'cpp/too-few-arguments' && id !== 'cpp/drivers/irql-set-too-low');
    expect(judgeSuite('Windows 11 24H2', ran('2.15.4', '1.1.0', rules))).toMatchObject({ missingMustFix: ['cpp/too-few-arguments'], missingMustRun: ['cpp/drivers/irql-set-too-low'] });
    expect(judgeSuite('Windows 11 24H2', ran('2.15.4', '1.1.0', idsOf('WHCP_24H2', 'mustFix')))).toMatchObject({ missingMustFix: [] });
  });

  it('knows renamed rules by either name', () => {
    const old = idsOf('WHCP_21H2').map((id) => (id === 'cpp/drivers/wdk-deprecated-api' ? 'cpp/windows/wdk/deprecated-api' : id));
    expect(judgeSuite('Windows 11 21H2', ran('2.4.6', undefined, old))).toMatchObject({ suite: 'WHCP_21H2', missingMustFix: [], missingMustRun: [] });
    expect(judgeSuite('Windows 11 21H2', ran('2.15.4', '1.0.13', idsOf('pack-1.0.13'))).mustFix.has(currentRuleId('cpp/windows/wdk/deprecated-api'))).toBe(true);
    expect(missingFrom(['cpp/uninitializedptrfield'], ['cpp/microsoft/public/likely-bugs/uninitializedptrfield'])).toEqual([]);
  });

  it('does not exist for a release that is not listed', () => {
    expect(judgeSuite('Windows 11 26H2', ran('2.25.5', '1.10.0', idsOf('main')))).toEqual({ release: 'Windows 11 26H2', suite: undefined, missingMustFix: [], missingMustRun: [], mustFix: new Set() });
  });

  it('of one release is passed by the suite of a later one', () => {
    for (const release of ['Windows 11 24H2', 'Windows 11 23H2', 'Windows 11 21H2']) expect(judgeSuite(release, ran('2.20.1', '1.8.0', idsOf('WHCP_25H2'))).missingMustFix, release).toEqual([]);
  });
});

describe('the facts', () => {
  it('are dated', () => {
    expect(CODEQL_AS_OF).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(CODEQL_UNLISTED).toEqual(['Windows 11 26H2']);
  });

  it('have the sizes that the suites have', () => {
    expect(CODEQL_SUITES.map(({ name }) => [name, suiteIds(name)?.mustFix.size, suiteIds(name)?.mustRun.size])).toEqual([
      ['WHCP_21H2', 7, 26], ['WHCP_22H2', 7, 26], ['pack-1.0.13', 7, 29], ['WHCP_24H2', 7, 45], ['pack-1.6.0', 7, 30], ['WHCP_25H2', 31, 95], ['WHCP_26H1', 31, 95], ['main', 31, 100],
    ]);
  });

  it('name a suite and a release once', () => {
    const releases = CODEQL_MATRIX.flatMap((row) => row.releases);
    expect(new Set(releases).size).toBe(releases.length);
    expect(CODEQL_MATRIX.flatMap(({ options }) => options.filter(({ suite }) => suiteIds(suite) === undefined))).toEqual([]);
  });
});
