import { describe, expect, it } from 'vitest';
import { osCodeOf, osPlatformOf, osPlatformOfCode, samePlatform } from '../../../src/formats/hlk/os-platform.ts';
import { countOf, guidOf, hlkStatus } from '../../../src/formats/hlk/words.ts';

describe('words of the kit', () => {
  it.each([
    ['Passed', 'passed'], ['Pass', 'passed'], ['Failed', 'failed'], ['Fail', 'failed'], ['Canceled', 'canceled'], ['NotRun', 'not-run'], ['Nodata', 'not-run'], ['InQueue', 'in-queue'], ['Running', 'running'],
    ['passed', 'other'], ['PASSED', 'other'], ['Passed with errata', 'other'], ['', 'other'], ['constructor', 'other'], [' Passed ', 'passed'],
  ])('%j means %s', (word, status) => expect(hlkStatus(word)).toBe(status));

  it.each([
    ['EC15D319-CEFC-4A7E-B479-A91BAA9BB5E1', 'ec15d319-cefc-4a7e-b479-a91baa9bb5e1'],
    [' {ec15d319-cefc-4a7e-b479-a91baa9bb5e1} ', 'ec15d319-cefc-4a7e-b479-a91baa9bb5e1'],
    ['ec15d319-cefc-4a7e-b479-a91baa9bb5e', undefined],
    ['ec15d319cefc4a7eb479a91baa9bb5e1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('GUID %j', (text, id) => expect(guidOf(text)).toBe(id));

  it.each([['0', 0], ['007', 7], ['9007199254740991', 2 ** 53 - 1], ['9007199254740993', undefined], ['-1', undefined], ['1.0', undefined], ['1e3', undefined], ['', undefined], [' 1', undefined], ['0x10', undefined]])('count %j', (text, value) =>
    expect(countOf(text)).toBe(value));
});

describe('platforms', () => {
  it.each([
    ['Windows v10.0 Client x64 GE Full', 'WINDOWS_v100_X64_GE_FULL'],
    ['Windows v10.0 Server x64 GE Full', 'WINDOWS_v100_SERVER_X64_GE_FULL'],
    ['Windows v10.0 Client ARM64 25H2 Full', 'WINDOWS_v100_ARM64_25H2_FULL'],
    ['Windows v10.0 Client x86 RS1 Full', 'WINDOWS_v100_RS1_FULL'],
    ['Windows v10.0 Client x64 Ge Full', 'WINDOWS_v100_X64_GE_FULL'],
  ])('%s is %s', (text, code) => {
    const platform = osPlatformOf(text);
    const coded = osPlatformOfCode(code);
    expect(platform === undefined ? 'none' : osCodeOf(platform)).toBe(code);
    expect(platform !== undefined && coded !== undefined && samePlatform(platform, coded)).toBe(true);
  });

  it.each(['Windows v10.0 Client x64 GE OneCore', 'Windows v6.3 Client x64 Full', 'Windows v10.0 Client mips GE Full', 'Windows 11 Client x64', ''])('%j is none', (text) => expect(osPlatformOf(text)).toBeUndefined());
});
