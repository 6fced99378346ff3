import { describe, expect, it } from 'vitest';
import { looksLikeVerifier, parseVerifier } from '../../../src/formats/verifier/query.ts';
import { refusal } from '../../support/hostile.ts';
import { source, utf16, utf8, verifierQuery, verifierSettings } from '../../support/result-files.ts';

const parse = (text: string | Uint8Array) => parseVerifier(source(text));

describe('verifier /query', () => {
  it('tells flags and modules', () => {
    expect(parse(verifierQuery())).toEqual({
      kind: 'active', flags: [0x209bb], volatileFlags: [], drivers: [], noneVerified: false, stopCodes: [], dumps: [],
      modules: [{ name: 'demo.sys', loads: 1, unloads: 0, loaded: true }],
    });
  });

  it('may be redirected by PowerShell, which writes UTF-16', () => expect(parse(utf16(verifierQuery()))).toEqual(parse(verifierQuery())));

  it.each([
    ['0x84226b28 MyDriver.sys (Loaded)', { name: 'MyDriver.sys', loads: undefined, unloads: undefined, loaded: true }],
    ['MyDriver.sys (Unloaded)', { name: 'MyDriver.sys', loads: undefined, unloads: undefined, loaded: false }],
    ['demo.sys (load: 0 / unload: 0)', { name: 'demo.sys', loads: 0, unloads: 0, loaded: false }],
    ['demo.sys (load: 3 / unload: 2)', { name: 'demo.sys', loads: 3, unloads: 2, loaded: true }],
    ['demo.sys (load: one / unload: 0)', { name: 'demo.sys', loads: undefined, unloads: undefined, loaded: false }],
    ['demo.sys', { name: 'demo.sys', loads: undefined, unloads: undefined, loaded: false }],
  ])('module %s', (module, expected) => expect(parse(verifierQuery({ module })).modules).toEqual([expected]));

  it.each([['Verifier Flags: 0x001209BB', 0x1209bb], ['Verifier Flags : 0x021209bb', 0x21209bb], ['Level: 0x000209BB', 0x209bb], ['Verifier Level: 0x209bb', 0x209bb]])('%s', (line, flags) =>
    expect(parse(verifierQuery().replace('Verifier Flags: 0x000209bb', line)).flags).toEqual([flags]));

  it('keeps several flag lines apart, and the volatile ones', () => {
    const { flags, volatileFlags } = parse(verifierQuery({ more: 'Verifier Flags: 0x00000000\r\nVerifier Volatile Flags: 0x00000000\r\n' }));
    expect({ flags, volatileFlags }).toEqual({ flags: [0x209bb, 0], volatileFlags: [0] });
  });

  it('may say that nothing is verified', () => expect(parse('\r\nNo drivers are currently verified.\r\n')).toMatchObject({ kind: 'active', noneVerified: true, flags: [], modules: [] }));

  it.each([
    ['Bugcheck 0x000000c4', [0xc4]], ['BUGCHECK_CODE:  c4', [0xc4]], ['DRIVER_VERIFIER_DETECTED_VIOLATION (c4)', [0xc4]], ['*** STOP: 0x000000C9 (0x1, 0x2)', [0xc9]], ['Live dump 0x1C4 was written', [0x1c4]],
    ['Stop code: 0xE6', [0xe6]], ['Bug check off', []], ['nonstop add', []],
  ])('%s names the codes %j', (line, codes) => expect(parse(verifierQuery({ more: `${line}\r\n` })).stopCodes).toEqual(codes));

  it('may name a dump', () => expect(parse(verifierQuery({ more: 'saved C:\\Windows\\Minidump\\030126-1.dmp\r\n' })).dumps).toEqual(['030126-1.dmp']));
});

describe('verifier /querysettings', () => {
  it.each([
    ['None', []],
    ['demo.sys\r\nother.sys', ['demo.sys', 'other.sys']],
    ['demo.sys\r\n\r\nMore text: x\r\nlate.sys', ['demo.sys']],
  ])('lists %j', (text, drivers) => expect(parse(verifierSettings(text))).toMatchObject({ kind: 'next-boot', flags: [0x1209bb], drivers, modules: [] }));

  it('is told from /query when both are in one file', () => expect(parse(verifierSettings('demo.sys') + verifierQuery()).kind).toBe('mixed'));
});

const GERMAN = verifierQuery({ module: 'demo.sys (geladen: 1 / entladen: 0)' }).replace('Verifier Flags', 'Verifizierungsflags').replace('Driver Verification List', 'Liste der überprüften Treiber').replace('MODULE', 'MODUL');

describe('other text', () => {
  it('in another language is recognised and not understood', () => {
    expect(looksLikeVerifier(utf8(GERMAN))).toBe(true);
    expect(parse(GERMAN)).toMatchObject({ kind: 'foreign', flags: [], modules: [] });
  });

  it.each([['nothing', ''], ['prose', 'The flags of Driver Verifier are explained below.']])('is refused: %s', (_, text) => expect(refusal(() => parse(text))).toBe('there is nothing of Driver Verifier in this text'));
  it('is refused when it is no text', () => expect(refusal(() => parse(Uint8Array.from({ length: 2000 }, (_, at) => (at * 7) % 13)))).toMatch(/control characters/));
  it('is refused above 4 MB', () => expect(refusal(() => parse(' '.repeat(4 * 1024 * 1024 + 1)))).toMatch(/exceed the limit/));

  it('is told by its content', () => {
    expect(looksLikeVerifier(utf8(verifierQuery()))).toBe(true);
    expect(looksLikeVerifier(utf16(verifierSettings('None')))).toBe(true);
    expect(looksLikeVerifier(utf8('No drivers are currently verified.'))).toBe(true);
    expect(looksLikeVerifier(utf8('Driver verifier is a tool.'))).toBe(false);
  });

  it('stays linear when it was made to be slow', () => {
    const started = performance.now();
    for (const line of [`MODULE: ${'a'.repeat(1e6)}`, 'MODULE: a ('.repeat(1e5), 'bugcheck '.repeat(4e5), `${' '.repeat(3e6)}x`, ' \n'.repeat(1e6), '.sys (1/'.repeat(4e5), `${': 0x00000000 '.repeat(2e5)}x`, 'a.'.repeat(1e6)])
      refusal(() => parse(`Verifier Flags: 0x1\n${line}`));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
