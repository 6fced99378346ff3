import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { looksLikeLolDrivers, parseLolDrivers } from '../../../src/formats/loldrivers/loldrivers.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const parse = (value: unknown) => parseLolDrivers(memorySource(bytes(value)));
const SHA1 = 'A1'.repeat(20);
const SHA256 = 'b2'.repeat(32);
const AUTHENTI = 'c3'.repeat(32);
const LIST = [
  { Id: 'e-1', Author: 'x', Created: '2023-05-06', Category: 'vulnerable driver', KnownVulnerableSamples: [{ Filename: 'bad.sys', MD5: '00'.repeat(16), SHA1, SHA256, FileVersion: '1.0', Authentihash: { MD5: 'd4'.repeat(16), SHA1: 'e5'.repeat(20), SHA256: AUTHENTI } }] },
  { Id: 'e-2', Created: '2025-11-12', Category: 'malicious', KnownVulnerableSamples: [{ OriginalFilename: '', SHA256: '', Authentihash: null }, { OriginalFilename: 'worse.sys', SHA256: 'f6'.repeat(32) }] },
];

describe('the list of LOLDrivers', () => {
  it('is read by digest, flat and Authenticode', () => {
    const { entries, samples, newest, problems } = parse(LIST);
    expect({ entries, newest, problems }).toEqual({ entries: 2, newest: '2025-11-12', problems: [] });
    expect([...samples.keys()].sort()).toEqual([SHA1.toLowerCase(), SHA256, AUTHENTI, 'e5'.repeat(20), 'f6'.repeat(32)].sort());
    expect(samples.get(AUTHENTI)).toEqual({ entry: 'e-1', category: 'vulnerable driver', fileName: 'bad.sys', fileVersion: '1.0' });
    expect(samples.get('f6'.repeat(32))).toMatchObject({ entry: 'e-2', category: 'malicious', fileName: 'worse.sys' });
  });

  it('is recognised by its members', () => {
    expect(looksLikeLolDrivers(bytes(LIST))).toBe(true);
    expect(looksLikeLolDrivers(bytes([{ Id: 'x' }]))).toBe(false);
    expect(looksLikeLolDrivers(bytes({ KnownVulnerableSamples: [] }))).toBe(false);
  });

  it('with members of other types says which', () => {
    expect(parse([1, { Id: 'x', KnownVulnerableSamples: {} }, { KnownVulnerableSamples: [{ SHA256: 7 }] }]).problems).toEqual(['[0] is no object', '[1].KnownVulnerableSamples is no list', '[2].KnownVulnerableSamples[0].SHA256 is no text']);
  });

  it.each([['{}', /no list/], ['[{]', /./], ['', /./]])('%j is none', (text, message) => {
    expect(() => parse(text)).toThrow(FormatError);
    expect(() => parse(text)).toThrow(message);
  });
});
