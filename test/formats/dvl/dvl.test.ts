import { describe, expect, it } from 'vitest';
import { looksLikeDvl, parseDvl } from '../../../src/formats/dvl/dvl.ts';
import { refusal } from '../../support/hostile.ts';
import { CHECKSUM, dvlXml, utf8 } from '../../support/result-files.ts';

const parse = (text: string) => parseDvl(utf8(text));

const GENERAL = [['General.XMLTimeStamp', '0', '12/27/2025 15:54:26'], ['General.DriverBinary', '0', 'demo.sys'], ['General.BinaryTimeStamp', '0', '01/01/1601 00:00:00']] as const;
const OLD = dvlXml('demo.arm64', [
  ...GENERAL, ['SDV.Version', '0', 'sdv-2021-03-16'], ['SDV.ActiveRuleTotal', '4', 'Total rules available'], ['SDV.Rule.nullcheck', '1', 'SDV_FAILED'], ['CodeAnalysis.Summary', '2', 'Types of defects seen'],
  ['CodeAnalysis.Defect.6385', '1', 'CA_FAILED'], ['CodeAnalysis.Defect.6001', '1', 'CA_MUSTFIX_FAILED'], ['Semmle.Summary', '1', 'Types of defects seen'],
  ['Semmle.Defect.cpp/comparison-with-wider-type', '0', 'SEMMLE_FAILED'], ['General.Checksum', CHECKSUM, 'DVL Checksum Value'],
], 'old');
const NEW = dvlXml('demo.x64', [
  ...GENERAL, ['SDV.NORUN', '0', ''], ['CodeAnalysis.Summary', '0', 'Types of defects seen'], ['Semmle.Summary', '1', 'Types of defects seen and/or rules not run'],
  ['Semmle.Defect.cpp/drivers/wdk-deprecated-api', '0', 'SEMMLE_MUSTFIX_FAILED'], ['General.Checksum', 'DVL Checksum Value', CHECKSUM],
]);

describe('a Driver Verification Log', () => {
  it('of the old layout', () => expect(parse(OLD)).toEqual({
    version: undefined, subjects: [{ driver: 'demo', architecture: 'arm64' }], binary: 'demo.sys',
    codeql: { summary: 1, defects: [{ rule: 'cpp/comparison-with-wider-type', verdict: 'SEMMLE_FAILED' }] },
    codeAnalysis: { summary: 2, defects: [{ rule: '6385', verdict: 'CA_FAILED' }, { rule: '6001', verdict: 'CA_MUSTFIX_FAILED' }] },
    sdv: { ran: true, defects: [{ rule: 'nullcheck', verdict: 'SDV_FAILED' }] },
    checksum: 'present', rows: 12, unknown: [], partial: undefined,
  }));

  it('of the new layout', () => expect(parse(NEW)).toMatchObject({
    version: '1.1.0.0', subjects: [{ driver: 'demo', architecture: 'x64' }],
    codeql: { summary: 1, defects: [{ rule: 'cpp/drivers/wdk-deprecated-api', verdict: 'SEMMLE_MUSTFIX_FAILED' }] },
    codeAnalysis: { summary: 0, defects: [] }, sdv: { ran: false, defects: [] }, checksum: 'present', partial: undefined,
  }));

  it('does not depend on the order of its rows', () => {
    const lines = NEW.split('\n');
    const turned = [...lines.slice(0, 2), ...lines.slice(2, -2).reverse(), ...lines.slice(-2)].join('\n');
    expect(parse(turned)).toEqual(parse(NEW));
  });

  it.each([
    ['my.demo.x64.Semmle.Summary', 'my.demo', 'x64'], ['demo.X64.semmle.summary', 'demo', 'x64'], ['a.arm.b.x86.General.DriverType', 'a.arm.b', 'x86'], ['demo.arm.General.Libs', 'demo', 'arm'],
  ])('names the driver of %s', (name, driver, architecture) => expect(parse(`<Data><AssessmentScore ScoreName="${name}" ScoreValue="0" ScoreUnit=""/></Data>`).subjects).toEqual([{ driver, architecture }]));

  it('keeps rule ids with dots and slashes whole', () => expect(parse(dvlXml('demo.x64', [['Semmle.Defect.cpp/x.y/General.z', '0', 'SEMMLE_FAILED']])).codeql).toEqual({ summary: undefined, defects: [{ rule: 'cpp/x.y/General.z', verdict: 'SEMMLE_FAILED' }] }));

  it('without CodeQL rows has none, rather than zero defects', () => expect(parse(dvlXml('demo.x64', GENERAL)).codeql).toBeUndefined());
  it('with two summaries has no summary', () => expect(parse(dvlXml('demo.x64', [['Semmle.Summary', '0', ''], ['Semmle.Summary', '1', '']])).codeql?.summary).toBeUndefined());
  it.each(['-1', '1.5', 'none', ''])('with the summary %j has no summary', (value) => expect(parse(dvlXml('demo.x64', [['Semmle.Summary', value, '']])).codeql).toEqual({ summary: undefined, defects: [] }));
  it.each([['absent', GENERAL], ['malformed', [['General.Checksum', 'AAAA', 'DVL Checksum Value']]], ['present', [['General.Checksum', CHECKSUM, 'x']]]] as const)('may have its checksum %s', (checksum, rows) =>
    expect(parse(dvlXml('demo.x64', rows)).checksum).toBe(checksum));
  it('may be about two drivers', () => expect(parse(dvlXml('a.x64', GENERAL).replace('</Data>', dvlXml('b.x64', GENERAL, 'old').slice('<Data>\n'.length))).subjects).toHaveLength(2));

  it('is partial when rows follow no known pattern, or it was cut off', () => {
    expect(parse(NEW.replace('demo.x64.SDV.NORUN', 'demo.mips.SDV.NORUN')).partial).toBe('1 of 8 rows are not understood, the first is "demo.mips.SDV.NORUN"');
    expect(parse(NEW.slice(0, NEW.lastIndexOf(' <Assess'))).partial).toMatch(/line/);
  });

  it.each([['another root', '<Log/>', /the root is Log/], ['no row', '<Data/>', /no AssessmentScore/]])('is refused with %s', (_, text, message) => expect(refusal(() => parse(text))).toMatch(message));

  it('is known by its content', () => {
    expect(looksLikeDvl(utf8(OLD))).toBe(true);
    expect(looksLikeDvl(utf8(NEW))).toBe(true);
    expect(looksLikeDvl(utf8('<Data><Row/></Data>'))).toBe(false);
  });
});
