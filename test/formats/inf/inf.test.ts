import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/error.ts';
import { levelOf } from '../../../src/formats/inf/codes.ts';
import { parseInf, type Inf } from '../../../src/formats/inf/inf.ts';
import { bytes, codesOf, infText, infWith, utf16le, versionLines } from '../../support/inf-text.ts';
import { wintunPackage } from '../../support/npm-fixtures.ts';
import { holds } from '../../support/property.ts';

describe('a sound INF', () => {
  const inf = infWith();

  it('has nothing to report', () => {
    expect(inf.diagnostics).toEqual([]);
  });

  it('says who, what and for which systems', () => {
    expect(inf).toMatchObject({
      isDriver: true, kind: 'device', installs: true, stopped: undefined, architectures: ['amd64'], declarative: true,
      version: {
        signature: '$Windows NT$', class: 'Net', provider: 'Demo Corporation', pnpLockdown: '1', catalogFiles: [{ architecture: undefined, name: 'demo.cat' }],
        driverVer: { date: '2026-01-10', version: '1.2.3.4', place: { line: 7, column: 1 } },
      },
      hardwareIds: [{ id: 'PCI\\VEN_1234&DEV_5678&SUBSYS_00011234', architectures: ['amd64'], description: 'Demo adapter', compatible: false, place: { line: 14, column: 26 } }],
      models: [{ section: 'Standard.NTamd64.10.0...19041', architecture: 'amd64', build: 19041, exists: true, entries: 1, floor: 19041, ceiling: undefined, place: { line: 11, column: 22 } }],
      files: [{ architecture: 'amd64', path: 'demo.sys', destination: 'demo.sys', dirId: 13, subdirectory: '' }],
      services: [{ name: 'demo', architecture: 'amd64', associated: true, type: 1, startType: 3, errorControl: 1, binary: '%13%\\demo.sys', file: 'demo.sys' }],
    });
  });

  it.each([
    ['UTF-16LE with a mark', (text: string) => utf16le(text), 'utf-16le', 'pass'],
    ['UTF-16LE without a mark', (text: string) => utf16le(text, false), 'utf-16le', 'warn'],
    ['ASCII', bytes, 'ascii', 'pass'],
    ['UTF-8 with a mark', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8')), 'utf-8', 'fail'],
    ['UTF-16BE', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), 'utf-16be', 'fail'],
  ])('reads the same in %s', (_, encode, name, status) => {
    const read = parseInf(encode(infText()));
    expect(read.encoding).toMatchObject({ name, status });
    expect({ ...read, encoding: inf.encoding, diagnostics: [] }).toEqual(inf);
    expect(codesOf(read)).toEqual(status === 'fail' ? [1003] : []);
  });
});

describe('encoding', () => {
  it.each([
    ['UTF-8 without a mark', new Uint8Array(Buffer.from('[Version]\r\nProvider="Bär"', 'utf8')), 'fail', { line: 2, column: 12 }, /"ä" becomes "Ã¤"/u],
    ['single-byte text', bytes('[Version]\nProvider="B\xe4r"'), 'warn', { line: 2, column: 12 }, /single-byte/u],
    ['ASCII', bytes('[Version]'), 'pass', undefined, /ASCII/u],
  ])('%s', (_, data, status, place, reason) => {
    const { encoding } = parseInf(data);
    expect(encoding).toMatchObject({ status, place });
    expect(encoding.reason).toMatch(reason);
  });

  it('counts columns in UTF-16 code units, also behind an astral character', () => {
    const inf = parseInf(utf16le(infText({ Demo_Install: ['AddReg = Regs', 'CopyFiles = Demo_Files'], Regs: ['HKR,"😀😀",Name,,%Nope%'] })));
    const [found] = inf.diagnostics;
    expect(found).toMatchObject({ code: 1235, section: 'Regs' });
    expect(found?.place.column).toBe('HKR,"😀😀",Name,,'.length + 1);
  });
});

describe('what is no driver INF', () => {
  it.each([
    ['autorun.inf', '[autorun]\nopen=setup.exe\nicon=%nope%'],
    ['a Symbian build file', 'PRJ_PLATFORMS\nDEFAULT\nPRJ_MMPFILES\nx.mmp'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const inf = parseInf(bytes(text));
    expect(inf).toMatchObject({ isDriver: false, installs: false, kind: 'none', declarative: undefined });
    expect(codesOf(inf).filter((code) => code !== 1002)).toEqual([]);
  });

  it('refuses an image by another name', () => {
    const image = Uint8Array.from({ length: 8192 }, (_, at) => (at * 31 + (at >> 3)) % 256);
    expect(() => parseInf(image)).toThrow(FormatError);
  });

  it('refuses more than 64 MiB without looking', () => {
    expect(() => parseInf(new Uint8Array(64 * 1024 * 1024 + 1))).toThrow(/67108864/u);
  });
});

describe('a file that Windows stops reading', () => {
  const inf = parseInf(bytes(infText().replace('[Demo_Files]', '[Demo_Files')));

  it('says where, and keeps what was read', () => {
    expect(inf.stopped).toEqual({ line: 19, column: 1 });
    expect(inf.isDriver).toBe(true);
    expect(inf.hardwareIds).toHaveLength(1);
    expect(inf.declarative).toBe(undefined);
  });

  it('reports the line and that checks were skipped, nothing else', () => {
    expect(codesOf(inf)).toEqual([1002, 1299]);
    expect(inf.diagnostics[0]).toMatchObject({ place: { line: 19, column: 1 }, section: 'Demo_Install' });
  });
});

describe('[Version]', () => {
  it.each([
    ['slashes', '01/10/2026,1.2.3.4', '2026-01-10', '1.2.3.4'],
    ['hyphens', '01-10-2026,1.2.3.4', '2026-01-10', '1.2.3.4'],
    ['a blank after the comma', '01/10/2026, 1.2.3.4', '2026-01-10', '1.2.3.4'],
    ['leap day', '02/29/2024,0.0.0.1', '2024-02-29', '0.0.0.1'],
    ['no leap day', '02/29/2023,1.0.0.0', undefined, '1.0.0.0'],
    ['day before month', '31/12/2025,1.0.0.0', undefined, '1.0.0.0'],
    ['one digit', '1/10/2026,1.2.3.4', undefined, '1.2.3.4'],
    ['two digits of the year', '01/10/26,1.2.3.4', undefined, '1.2.3.4'],
    ['year first', '2026/01/10,1.2.3.4', undefined, '1.2.3.4'],
    ['all zero', '01/10/2026,0.0.0.0', '2026-01-10', undefined],
    ['three parts', '01/10/2026,1.2.3', '2026-01-10', undefined],
    ['five parts', '01/10/2026,1.2.3.4.5', '2026-01-10', undefined],
    ['65535', '01/10/2026,65535.0.0.65535', '2026-01-10', '65535.0.0.65535'],
    ['65536', '01/10/2026,1.2.3.65536', '2026-01-10', undefined],
    ['leading zeros', '01/10/2026,01.02.03.04', '2026-01-10', '1.2.3.4'],
    ['no version', '01/10/2026', '2026-01-10', undefined],
    ['a placeholder', '*,*', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ])('DriverVer with %s', (_, text, date, version) => {
    expect(infWith({ Version: versionLines({ DriverVer: text }) }).version.driverVer).toMatchObject({ date, version });
  });

  it('knows catalogs by architecture', () => {
    const { catalogFiles } = infWith({ Version: versionLines({ CatalogFile: 'a.cat', 'CatalogFile.NT': 'b.cat', 'CatalogFile.NTamd64': 'c.cat', 'catalogfile.ntARM64': 'd.cat', 'CatalogFile.NTx': 'e.cat' }) }).version;
    expect(catalogFiles.map(({ architecture, name }) => `${architecture ?? '-'} ${name}`)).toEqual(['- a.cat', 'any b.cat', 'amd64 c.cat', 'arm64 d.cat']);
  });

  it('takes the first of a repeated directive, and survives names of object members', () => {
    const { version } = infWith({ Version: [...versionLines({}), 'Class = Display', '__proto__ = x', 'constructor = y', 'toString = z'] });
    expect(version.class).toBe('Net');
    expect(Object.keys(version.places)).toContain('__proto__');
  });
});

const shownFiles = (inf: Inf): readonly string[] =>
  inf.files.map(({ architecture, path, destination, dirId, subdirectory, cabinet }) => `${architecture} ${path} -> ${dirId ?? '?'}:${subdirectory === '' ? '' : `${subdirectory}/`}${destination}${cabinet === undefined ? '' : ` in ${cabinet}`}`);

describe('files', () => {
  it('are looked up by architecture first, then in the plain section', () => {
    const inf = infWith({
      Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'],
      'Standard.NTarm64.10.0...19041': ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678'],
      Demo_Files: ['a.sys'], Demo_Service: undefined, 'Demo_Install.Services': undefined,
      DestinationDirs: ['DefaultDestDir = 12'],
      SourceDisksNames: ['1 = %Disk%,,,\\bin'],
      'SourceDisksFiles.amd64': ['a.sys = 1,x64'],
      SourceDisksFiles: ['a.sys = 1'],
    });
    expect(shownFiles(inf)).toEqual(['amd64 bin/x64/a.sys -> 12:a.sys', 'arm64 bin/a.sys -> 12:a.sys']);
    expect(codesOf(inf).filter((code) => Number(code) < 1290)).toEqual([]);
  });

  it('come from the disk of their architecture even when the file table is plain', () => {
    const inf = infWith({ SourceDisksNames: ['1 = %Disk%,,,other'], 'SourceDisksNames.amd64': ['1 = %Disk%,,,x64'], DestinationDirs: ['DefaultDestDir = 13,x64'], Demo_Service: ['ServiceType=1', 'StartType=3', 'ErrorControl=1', 'ServiceBinary=%13%\\x64\\demo.sys'] });
    expect(shownFiles(inf)).toEqual(['amd64 x64/demo.sys -> 13:x64/demo.sys']);
    expect(inf.services[0]?.file).toBe('x64/demo.sys');
  });

  it('are renamed by a file list, and named directly by @', () => {
    const inf = infWith({ Demo_Install: ['CopyFiles = Demo_Files, @readme.txt'], Demo_Files: ['new.sys,demo.sys,,0x2'], DestinationDirs: ['DefaultDestDir = 11', 'demo_FILES = 12,sub\\dir'], SourceDisksFiles: ['DEMO.sys = 01', 'readme.txt = 1,doc'] });
    expect(shownFiles(inf)).toEqual(['amd64 demo.sys -> 12:sub/dir/new.sys', 'amd64 doc/readme.txt -> 11:readme.txt']);
  });

  it('may lie in a cabinet', () => {
    expect(shownFiles(infWith({ SourceDisksNames: ['1 = %Disk%,demo.cab,,x64'], DestinationDirs: ['DefaultDestDir = 12'] }))).toEqual(['amd64 x64/demo.sys -> 12:demo.sys in x64/demo.cab']);
    expect(shownFiles(infWith({ SourceDisksNames: ['1 = %Disk%,demo.tag'] }))).toEqual(['amd64 demo.sys -> 13:demo.sys']);
  });

  it('are found through every section that installs', () => {
    const inf = infWith({
      Demo_Install: ['Needs = Shared_Install'], Shared_Install: ['CopyFiles = @shared.dll'],
      'Demo_Install.NTamd64.Interfaces': ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b},,Demo_Interface'], Demo_Interface: ['CopyFiles = @interface.dll'],
      'Demo_Install.Software': ['AddSoftware = Demo,,Demo_Software'], Demo_Software: ['SoftwareType = 1', 'CopyFiles = @setup.exe'],
      'Demo_Install.CoInstallers': ['CopyFiles = @co.dll'],
      ClassInstall32: ['CopyFiles = @class.dll'],
      Demo_Files: ['never.sys'],
      SourceDisksFiles: ['shared.dll=1', 'interface.dll=1', 'setup.exe=1', 'co.dll=1', 'class.dll=1', 'never.sys=1'],
    });
    expect(inf.files.map(({ path }) => path).sort()).toEqual(['class.dll', 'co.dll', 'interface.dll', 'setup.exe', 'shared.dll']);
  });

  it('of three architectures, as a table says', () => {
    const inf = infWith({
      Manufacturer: ['%Company% = Std,NTx86,NTamd64,NTamd64.10.0...22000,NTarm64.10.0...22000'],
      'Std.NTx86': ['%Device% = Install_Old, ROOT\\Demo'],
      'Std.NTamd64': ['%Device% = Install_Old, ROOT\\Demo'],
      'Std.NTamd64.10.0...22000': ['%Device% = Install_New, ROOT\\Demo, ROOT\\Compatible'],
      'Std.NTarm64.10.0...22000': ['%Device% = Install_New, ROOT\\demo'],
      'Install_Old.NT': ['CopyFiles = Old_Files'], 'Install_Old.NTx86': ['CopyFiles = Old_Files, @wow.dll'],
      Install_New: ['CopyFiles = New_Files, @tool.exe'],
      Old_Files: ['demo.sys,demo_old.sys'], New_Files: ['demo.sys'],
      DestinationDirs: ['DefaultDestDir = 13', 'Old_Files = 12', 'New_Files = 12'],
      SourceDisksNames: ['1 = %Disk%'],
      'SourceDisksFiles.x86': ['demo_old.sys = 1,x86', 'wow.dll = 1'],
      'SourceDisksFiles.amd64': ['demo_old.sys = 1,x64', 'demo.sys = 1,x64'],
      'SourceDisksFiles.arm64': ['demo.sys = 1,a64'],
      SourceDisksFiles: ['tool.exe = 1'],
      Demo_Install: undefined, Demo_Files: undefined, 'Demo_Install.Services': undefined, Demo_Service: undefined,
      'Standard.NTamd64.10.0...19041': undefined,
    });
    expect(shownFiles(inf).toSorted()).toEqual([
      'amd64 tool.exe -> 13:tool.exe',
      'amd64 x64/demo.sys -> 12:demo.sys',
      'amd64 x64/demo_old.sys -> 12:demo.sys',
      'arm64 a64/demo.sys -> 12:demo.sys',
      'arm64 tool.exe -> 13:tool.exe',
      'x86 wow.dll -> 13:wow.dll',
      'x86 x86/demo_old.sys -> 12:demo.sys',
    ]);
    expect(inf.architectures).toEqual(['x86', 'amd64', 'arm64']);
    expect(inf.hardwareIds.map(({ id, architectures, compatible }) => `${id} ${architectures.join('+')} ${compatible}`)).toEqual(['ROOT\\Demo x86+amd64+arm64 false', 'ROOT\\Compatible amd64 true']);
    expect(inf.models.map(({ decoration, floor, ceiling }) => `${decoration} ${floor}-${ceiling ?? ''}`)).toEqual(['NTx86 0-', 'NTamd64 0-21999', 'NTamd64.10.0...22000 22000-', 'NTarm64.10.0...22000 22000-']);
    expect(codesOf(inf).filter((code) => Number(code) < 1199)).toEqual([]);
  });
});

describe('services', () => {
  it('are found per architecture, with what their section says', () => {
    const inf = infWith({
      'Demo_Install.Services': ['AddService = demo,0x00000002,Demo_Service', 'AddService = helper,,Helper_Service', 'AddService = ,2'],
      Demo_Service: ['servicetype = 0x1', 'StartType = 0', 'ErrorControl = 1', 'ServiceBinary = "%12%\\Drivers\\demo.sys"', 'LoadOrderGroup = Boot Bus Extender'],
      Helper_Service: ['ServiceType = 0x10', 'ServiceBinary = helper.exe'],
      DestinationDirs: ['DefaultDestDir = 12'],
    });
    expect(inf.services).toMatchObject([
      { name: 'demo', associated: true, type: 1, startType: 0, errorControl: 1, binary: '%12%\\Drivers\\demo.sys', file: undefined, loadOrderGroup: 'Boot Bus Extender' },
      { name: 'helper', associated: false, type: 16, startType: undefined, errorControl: undefined, binary: 'helper.exe', file: undefined },
    ]);
  });
});

describe('kinds', () => {
  const primitive = { Manufacturer: undefined, 'Standard.NTamd64.10.0...19041': undefined, Demo_Install: undefined, 'Demo_Install.Services': undefined };

  it.each([
    ['device', {}, 'device', true, ['amd64']],
    ['extension by class', { Version: versionLines({ Class: 'Extension', ClassGuid: '{e2f84ce7-8efa-411c-aa69-97454ca4cb57}' }) }, 'extension', true, ['amd64']],
    ['extension by GUID', { Version: versionLines({ Class: undefined, ClassGuid: '{E2F84CE7-8EFA-411C-AA69-97454CA4CB57}' }) }, 'extension', true, ['amd64']],
    ['component', { Version: versionLines({ Class: 'SoftwareComponent', ClassGuid: '{5c4c3332-344d-483c-8739-259e934c9cc8}' }) }, 'component', true, ['amd64']],
    ['primitive', { ...primitive, 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'], 'DefaultInstall.NTarm64': ['CopyFiles = Demo_Files'] }, 'primitive', true, ['amd64', 'arm64']],
    ['undecorated primitive', { ...primitive, DefaultInstall: ['CopyFiles = Demo_Files'] }, 'primitive', false, ['x86']],
    ['nothing to install', { ...primitive }, 'none', false, []],
    ['no hardware ID', { 'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install'] }, 'device', false, ['amd64']],
    ['an empty Models section', { 'Standard.NTamd64.10.0...19041': [] }, 'device', false, ['amd64']],
  ])('%s', (_, changes, kind, installs, architectures) => {
    expect(infWith(changes)).toMatchObject({ kind, installs, architectures });
  });

  it('a primitive driver has files and services too', () => {
    const inf = infWith({ ...primitive, 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'], 'DefaultInstall.NTamd64.Services': ['AddService = demo,,Demo_Service'] });
    expect(shownFiles(inf)).toEqual(['amd64 demo.sys -> 13:demo.sys']);
    expect(inf.services.map(({ name }) => name)).toEqual(['demo']);
  });

  it.each([
    ['a co-installer section', { 'Demo_Install.CoInstallers': ['AddReg = Co'], Co: ['HKR,,CoInstallers32,0x10000,x.dll'] }, false],
    ['DelReg', { Demo_Install: ['CopyFiles = Demo_Files', 'DelReg = Gone'], Gone: ['HKR,,x'] }, false],
    ['a registry value outside HKR', { Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: ['HKLM,SYSTEM\\X,v,,1'] }, false],
    ['a COM class', { Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: ['HKLM,SOFTWARE\\Classes\\CLSID,v,,1', 'HKCR,CLSID,v,,1', 'HKR,,v,,1'] }, true],
    ['a key that only begins like a COM class', { Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: ['HKLM,SOFTWARE\\ClassesX,v,,1'] }, false],
    ['a file in the Windows folder', { DestinationDirs: ['DefaultDestDir = 10'] }, false],
    ['a file in a folder of its own', { DestinationDirs: ['DefaultDestDir = 10,Demo'] }, true],
    ['a product type in the decoration', { Manufacturer: ['%Company% = Standard,NTamd64.10.0.3'], 'Standard.NTamd64.10.0.3': ['%Device% = Demo_Install, A\\B'], 'Standard.NTamd64.10.0...19041': undefined }, false],
    ['what nothing refers to', { Unused: ['DelReg = Gone'] }, true],
  ])('%s decides whether it is declarative', (_, changes, declarative) => {
    expect(infWith(changes).declarative).toBe(declarative);
  });
});

describe('signature attributes', () => {
  it('name a file and what its section asks for', () => {
    const inf = infWith({ SignatureAttributes: ['demo.sys = Attributes.Elam', 'pe.dll = Attributes.Pe', 'odd.dll = nowhere'], 'Attributes.Elam': ['ELAM = true'], 'Attributes.Pe': ['PETrust = true', 'DRMLevel = 1300'] });
    expect(inf.signatureAttributes.map(({ file, attribute }) => `${file} ${attribute}`)).toEqual(['demo.sys ELAM=true', 'pe.dll PETrust=true', 'pe.dll DRMLevel=1300', 'odd.dll nowhere']);
  });
});

describe('real drivers', () => {
  it.each(['amd64', 'arm64', 'x86', 'arm'] as const)('wintun for %s is clean but for the drivers folder, which certification tolerates', (architecture) => {
    const inf = parseInf(wintunPackage(architecture).inf);
    expect(codesOf(inf)).toEqual([1322]);
    expect(inf.diagnostics.map((found) => levelOf(found, 'h'))).toEqual(['none']);
    expect(inf).toMatchObject({
      kind: 'device', installs: true, architectures: [architecture], declarative: true,
      hardwareIds: [{ id: 'Wintun', architectures: [architecture], description: 'Wintun Userspace Tunnel' }],
      files: [{ path: 'wintun.sys', dirId: 12 }], services: [{ name: 'wintun', associated: true, type: 1, startType: 3, file: 'wintun.sys' }],
      version: { class: 'Net', provider: 'WireGuard LLC', driverVer: { date: architecture === 'arm' ? '2021-10-12' : '2021-10-13', version: '0.14.0.0' }, catalogFiles: [{ architecture: 'any', name: 'wintun.cat' }] },
    });
  });
});

/** A value that JSON can write, within a bound, or a FormatError. */
const survives = (data: Uint8Array): void => {
  try {
    expect(JSON.stringify(parseInf(data)).length).toBeGreaterThan(10);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
};

describe('any bytes', () => {
  it('give a value or a FormatError', () => {
    holds('bytes', 1000, fc.property(fc.uint8Array({ maxLength: 300 }), survives));
  });

  it('also where a sound file is damaged', () => {
    const sound = [bytes(infText()), utf16le(infText())];
    holds('damage', 1000, fc.property(fc.constantFrom(...sound), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), (data, at, patch) => {
      const copy = Uint8Array.from(data);
      copy.set(patch, at % (copy.length - patch.length));
      survives(copy);
    }));
  });

  it('also where it is cut', () => {
    const data = bytes(infText());
    for (let end = 0; end <= data.length; end++) survives(data.subarray(0, end));
  });

  it('also where its lines are shuffled, repeated and joined', () => {
    const lines = infText({ Extra: ['Include = x.inf, machine.inf', 'Needs = Extra, y', 'AddReg = Extra,,@', 'CopyFiles = @a,Demo_Files', '= , , ', '%Device%'], SignatureAttributes: ['a = Extra'] }).split('\r\n');
    holds('lines', 1000, fc.property(fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\r\n', ' \\\n', ',', ' = ')), { maxLength: 60 }), (parts) => {
      survives(bytes(parts.flat().join('')));
    }));
  });

  it('never lose a section that refers to itself', () => {
    const inf = infWith({ Demo_Install: ['Needs = Demo_Install', 'CopyFiles = Demo_Files'], 'Demo_Install.Software': ['AddSoftware = a,,Demo_Install'] });
    expect(shownFiles(inf)).toEqual(['amd64 demo.sys -> 13:demo.sys']);
  });
});

describe('time', () => {
  /** Least processor time of several runs: other processes do not count. */
  const least = (runs: number, data: Uint8Array): number => {
    let best = Infinity;
    for (let run = 0; run < runs; run++) {
      const before = process.cpuUsage();
      parseInf(data);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, user + system);
    }
    return best;
  };

  const many = (count: number): Uint8Array => {
    const devices = Array.from({ length: count }, (_, at) => `%Device% = Install${at % 50}, PCI\\VEN_1234&DEV_${at}`);
    const installs = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`Install${at}`, ['CopyFiles = Demo_Files', 'AddReg = Regs']]));
    const registry = Array.from({ length: count }, (_, at) => `HKR,Key\\Sub${at},"Value ${at}",0x00010001,%Number% ; remark ${at}`);
    return bytes(infText({ 'Standard.NTamd64.10.0...19041': devices, ...installs, Regs: registry, Strings: ['Company = "C"', 'Device = "D"', 'Disk = "E"', 'Number = 7'] }));
  };

  it('grows no faster than the file', { timeout: 60_000 }, () => {
    const small = many(2_000);
    const large = many(40_000);
    least(5, small);
    const exponent = Math.log(least(3, large) / least(9, small)) / Math.log(large.length / small.length);
    expect(exponent).toBeLessThan(1.3);
  });

  const lines = (count: number, line: (at: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => line(at));
  const MANY = 20_000;

  it.each([
    ['a megabyte of backslashes and blanks', `[Version]\nk=${'\\ '.repeat(500_000)}x`],
    ['a megabyte of percent signs in short values', `[Version]\n${'a=%x%%y%z%\n'.repeat(90_000)}`],
    ['needs of oneself', infText({ Demo_Install: lines(MANY, () => 'Needs = Demo_Install') })],
    ['needs that nothing meets, and includes that nobody knows', infText({ Demo_Install: lines(5_000, (at) => `Needs = Gone${at}\r\nInclude = x${at}.inf`) })],
    ['install sections', infText({ 'Standard.NTamd64.10.0...19041': lines(MANY, (at) => `%Device% = I${at}, A\\${at}`), ...Object.fromEntries(lines(MANY, (at) => `I${at}`).map((name) => [name, ['CopyFiles = Demo_Files']])) })],
    ['languages that lack most of many keys', infText({ Strings: lines(MANY, (at) => `k${at}=1`), ...Object.fromEntries(lines(5_000, (at) => `Strings.${at.toString(16).padStart(4, '0')}`).map((name) => [name, ['k1=1', 'b=2']])) })],
    ['missing files, and many tables that might list them', infText({ Demo_Files: lines(MANY, (at) => `gone${at}.sys`), ...Object.fromEntries(lines(5_000, (at) => `SourceDisksFiles.x${at}`).map((name) => [name, []])) })],
    ['a long value as key, ID and section of every device', infText({ 'Standard.NTamd64.10.0...19041': lines(5_000, () => '%Long% = %Long%, %Long%'), Strings: [`Long = "${'x'.repeat(60_000)}"`] })],
    ['one long section used in every way', infText({
      Manufacturer: ['%Company% = S,NTx86,NTamd64,NTarm,NTarm64,NTia64'],
      ...Object.fromEntries(['x86', 'amd64', 'arm', 'arm64', 'ia64'].map((name) => [`S.NT${name}`, ['%Device% = Long, A\\B', '%Device% = I, A\\B']])),
      Long: [...lines(MANY, (at) => `Any${at} = ${'x'.repeat(20)}`), 'Needs = Long', 'AddReg = Long', 'CopyFiles = Long', 'DelReg = Long'],
      'I.Services': ['AddService = a,,Long,Long'], 'I.HW': ['Needs = Long'], 'I.Interfaces': ['AddInterface = {},,Long', 'Needs = Long'], 'I.Events': ['AddEventProvider = {},Long', 'AddAutoLogger = a,{},Long', 'Needs = Long'],
      'I.Components': ['Needs = Long'], 'I.Software': ['Needs = Long'], 'I.Filters': ['Needs = Long'], 'I.Wdf': ['Needs = Long'], 'I.Wmi': ['Needs = Long'], 'I.Com': ['AddComServer = a,,Long', 'Needs = Long'],
    })],
  ])('%s take bounded time', { timeout: 30_000 }, (_, text) => {
    const before = process.cpuUsage();
    survives(bytes(text));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6_000);
  });

  it.each([
    ['files', infText({ Demo_Files: lines(200_001, (at) => `f${at}`) }), /200000 files/u],
    ['services', infText({ 'Demo_Install.Services': lines(10_001, (at) => `AddService = s${at},,Demo_Service`) }), /10000 services/u],
    ['includes', infText({ Demo_Install: [`Include = ${'a.inf,'.repeat(10_001)}`] }), /10000 INFs/u],
    ['decorations', infText({ Manufacturer: [`%Company% = S${',NTamd64'.repeat(320)}`] }), /320 decorations/u],
    ['signature attributes', infText({ SignatureAttributes: lines(10_001, (at) => `f${at} = A`) }), /10000 signature attributes/u],
    ['hardware IDs', infText({ 'Standard.NTamd64.10.0...19041': lines(500_001, (at) => `d = i,${at}`) }), /500000 hardware IDs/u],
  ])('refuses too many %s', { timeout: 30_000 }, (_, text, message) => {
    expect(() => parseInf(bytes(text))).toThrow(message);
  });
});
