import { describe, expect, it } from 'vitest';
import { verified } from '../../src/evidence/verified.ts';
import { parseVerifier } from '../../src/formats/verifier/query.ts';
import { source, verifierQuery, verifierSettings } from '../support/result-files.ts';

const judge = (text: string, driver = 'demo.sys') => verified(parseVerifier(source(text)), driver);

describe('Driver Verifier', () => {
  it.each([
    ['the standard settings', verifierQuery(), 'pass'],
    ['more than the standard settings', verifierQuery({ flags: '0x021209bb' }), 'pass'],
    ['0x001A09BB', verifierQuery({ flags: '0x001A09BB' }), 'pass'],
    ['a driver loaded and unloaded', verifierQuery({ module: 'DEMO.SYS (load: 2 / unload: 1)' }), 'pass'],
    ['the older form', verifierQuery({ module: '0x84226b28 demo.sys (Loaded)' }), 'pass'],
    ['a special pool missing', verifierQuery({ flags: '0x000209ba' }), 'fail'],
    ['no flag at all', verifierQuery({ flags: '0x00000000' }), 'fail'],
    ['a bugcheck', verifierQuery({ more: 'Bugcheck 0xC4\r\n' }), 'fail'],
    ['a live dump', verifierQuery({ more: 'live dump 0x1C4\r\n' }), 'fail'],
    ['a minidump', verifierQuery({ more: 'C:\\Windows\\Minidump\\a.dmp\r\n' }), 'fail'],
    ['a stop of another kind', verifierQuery({ more: 'Bugcheck 0x7E\r\n' }), 'pass'],
    ['settings of the next start', verifierSettings('demo.sys'), 'unknown'],
    ['settings and activity', verifierSettings('demo.sys') + verifierQuery(), 'unknown'],
    ['several flag lines', verifierQuery({ more: 'Verifier Flags: 0x001209bb\r\n' }), 'unknown'],
    ['volatile flags of zero', verifierQuery({ more: 'Verifier Volatile Flags: 0x00000000\r\n' }), 'unknown'],
    ['only volatile flags', verifierQuery().replace('Verifier Flags: 0x000209bb', 'Verifier Volatile Flags: 0x00000000'), 'unknown'],
    ['other modules only', verifierQuery({ module: 'other.sys (load: 1 / unload: 0)' }), 'unknown'],
    ['a name that only begins like ours', verifierQuery({ module: 'demo.sys.bak (load: 1 / unload: 0)' }), 'unknown'],
    ['a driver that was not loaded', verifierQuery({ module: 'demo.sys (load: 0 / unload: 0)' }), 'unknown'],
    ['a count nobody can read', verifierQuery({ module: 'demo.sys (load: some / unload: 0)' }), 'unknown'],
    ['nothing verified', 'No drivers are currently verified.', 'unknown'],
    ['no flags', verifierQuery().replace(/Verifier Flags.*/, ''), 'unknown'],
    ['another language', verifierQuery({ module: 'demo.sys (geladen: 1 / entladen: 0)' }).replace('Verifier Flags', 'Flags').replace('Driver Verification List', 'Liste').replace('MODULE', 'MODUL'), 'unknown'],
  ])('with %s', (_, text, expected) => expect(judge(text).outcome).toBe(expected));

  it('names what is missing from the flags', () => expect(judge(verifierQuery({ flags: '0x000209b9' })).why).toBe('the flags 0x209B9 lack 0x2 of the standard settings'));
  it.each([['0x000209bb', false], ['0x020209bb', true], ['0xffffffff', true]])('under %s checks code integrity: %s', (flags, expected) => expect(judge(verifierQuery({ flags })).codeIntegrity).toBe(expected));
});
