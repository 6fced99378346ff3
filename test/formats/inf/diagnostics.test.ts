import { describe, expect, it } from 'vitest';
import { CHECKED_CODES } from '../../../src/formats/inf/codes.ts';
import { parseInf, type InfDiagnostic } from '../../../src/formats/inf/inf.ts';
import { bytes, infText, versionLines, type Sections } from '../../support/inf-text.ts';

interface Case {
  readonly code: number | string;
  readonly name: string;
  /** Sections of the sound INF that are exchanged; a text stands for the whole file. */
  readonly bad: Sections | string;
  /** Text at which the finding must stand: the first place where the file holds it. */
  readonly at: string;
  readonly says?: RegExp;
  /** As near as it gets without the finding. */
  readonly good: Sections | string;
}

const version = (changes: Readonly<Record<string, string | undefined>>): Sections => ({ Version: versionLines(changes) });
const registry = (...lines: readonly string[]): Sections => ({ Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: lines });

const CASES: readonly Case[] = [
  { code: 1001, name: 'no Signature', bad: version({ Signature: undefined }), at: '[Version]', good: version({ Signature: '"$WINDOWS NT$"' }) },
  { code: 1001, name: 'another Signature', bad: version({ Signature: '"$Windows 95$"' }), at: '"$Windows 95$"', good: {} },
  { code: 1001, name: 'Chicago', bad: version({ Signature: '$CHICAGO$' }), at: '$CHICAGO$', says: /Chicago/u, good: {} },
  { code: 1002, name: 'an entry before the first header', bad: `x=1\n${infText({ Strings: undefined })}`, at: 'x=1', good: `x=1\n${infText()}` },
  { code: 1002, name: 'a header without bracket', bad: infText().replace('[Demo_Files]', '[Demo_Files'), at: '[Demo_Files', says: /0xE0000001/u, good: {} },
  { code: 1002, name: 'a long header', bad: `${infText()}\r\n[${'x'.repeat(256)}]`, at: `[${'x'.repeat(256)}`, says: /0xE0000002/u, good: `${infText()}\r\n[${'x'.repeat(255)}]` },
  { code: 1299, name: 'nothing checked behind a broken header', bad: infText().replace('[Demo_Files]', '[Demo_Files'), at: '[Demo_Files', good: {} },
  { code: 1003, name: 'an encoding that Windows does not read', bad: infText().replace('Demo adapter', 'Ger\xc3\xa4t'), at: '[Version]', good: infText().replace('Demo adapter', 'Ger\xe4t') },
  { code: 1005, name: 'a directive without its section', bad: { Demo_Install: ['CopyFiles = Demo_Files', 'AddReg ='] }, at: 'AddReg =', good: { Demo_Install: ['CopyFiles = Demo_Files,'] } },
  { code: 1005, name: 'a service without its section', bad: { 'Demo_Install.Services': ['AddService = demo,2'] }, at: 'AddService', good: { 'Demo_Install.Services': ['AddService = ,2'] } },
  { code: 1010, name: 'a GUID without braces', bad: version({ ClassGuid: '4d36e972-e325-11ce-bfc1-08002be10318' }), at: '4d36e972', good: version({ ClassGuid: '{4D36E972-E325-11CE-BFC1-08002BE10318}' }) },
  { code: 1010, name: 'a GUID that lacks a digit', bad: version({ ClassGuid: '{4d36e972-e325-11ce-bfc1-08002be1031}' }), at: '{4d36e972', good: {} },
  { code: 1011, name: 'a manufacturer without Models', bad: { Manufacturer: ['%Company% ='] }, at: '%Company% =\r\n\r\n[Standard', good: {} },
  { code: 1100, name: 'another sub-folder in the driver store', bad: { SourceDisksFiles: ['demo.sys = 1,x64'] }, at: 'demo.sys\r\n\r\n[Demo_Install.Services]', says: /"x64"/u, good: { SourceDisksFiles: ['demo.sys = 1,x64'], DestinationDirs: ['DefaultDestDir = 13,\\X64\\'], Demo_Service: ['ServiceType = 1'] } },
  { code: 1100, name: 'a rename in the driver store', bad: { Demo_Files: ['demo.sys,demo10.sys'], SourceDisksFiles: ['demo10.sys = 1'] }, at: 'demo.sys,demo10.sys', says: /renamed/u, good: { Demo_Files: ['demo.sys,DEMO.sys'] } },
  { code: 1103, name: 'a flag the driver store cannot have', bad: { Demo_Files: ['demo.sys,,,0x00004000'] }, at: 'demo.sys,,,', good: { Demo_Files: ['demo.sys,,,0x00004000'], DestinationDirs: ['DefaultDestDir = 12'] } },
  { code: 1203, name: 'a section that is missing', bad: { Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Gone'] }, at: 'Gone', says: /\[Gone\]/u, good: registry('HKR,,a,,1') },
  { code: 1203, name: 'an interface section that is missing', bad: { 'Demo_Install.Interfaces': ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b},,Gone'] }, at: 'Gone', good: { 'Demo_Install.Interfaces': ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b}'] } },
  { code: 1203, name: 'a section below a section', bad: { Demo_Service: ['ServiceType = 1', 'AddReg = Gone'] }, at: 'Gone', good: { Demo_Service: ['ServiceType = 1', 'AddReg = Regs'], Regs: ['HKR,Parameters,a,,1'] } },
  { code: 1203, name: 'a Models section that is missing', bad: { Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'] }, at: 'NTarm64', says: /Models/u, good: { Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'], 'Standard.NTarm64.10.0...19041': [] } },
  { code: 1204, name: 'a provider that claims to be Microsoft', bad: version({ Provider: '"Microsoft Corporation"' }), at: '"Microsoft', good: version({ Provider: '"A Microsoft partner"' }) },
  { code: 1213, name: 'a catalog among the files', bad: { SourceDisksFiles: ['demo.sys = 1', 'demo.cat = 1'] }, at: 'demo.cat = 1', good: { SourceDisksFiles: ['demo.sys = 1', 'demo.cat.txt = 1'] } },
  { code: 1217, name: 'a version of three parts', bad: version({ DriverVer: '01/10/2026,1.2.3' }), at: '1.2.3', good: {} },
  { code: 1217, name: 'no version', bad: version({ DriverVer: '01/10/2026' }), at: 'DriverVer', says: /no version/u, good: {} },
  { code: 1217, name: 'a part above 65535', bad: version({ DriverVer: '01/10/2026,1.2.3.65536' }), at: '1.2.3.65536', good: version({ DriverVer: '01/10/2026, 65535.0.0.0' }) },
  { code: 1218, name: 'a date of another kind', bad: version({ DriverVer: '2026/01/10,1.2.3.4' }), at: '2026/01/10', good: version({ DriverVer: '01-10-2026,1.2.3.4' }) },
  { code: 1230, name: 'a file of another architecture', bad: { SourceDisksFiles: undefined, 'SourceDisksFiles.x86': ['demo.sys = 1'] }, at: 'demo.sys\r\n\r\n[Demo_Install.Services]', says: /only in \[SourceDisksFiles\.x86\] \(amd64\)/u, good: { SourceDisksFiles: undefined, 'SourceDisksFiles.amd64': ['DEMO.SYS = 1'] } },
  { code: 1230, name: 'a file named directly', bad: { Demo_Install: ['CopyFiles = @gone.dll'] }, at: '@gone.dll', good: { Demo_Install: ['CopyFiles = @demo.sys'] } },
  { code: 1231, name: 'a file by its compressed name', bad: { SourceDisksFiles: ['demo.sy_ = 1'] }, at: 'demo.sys\r\n\r\n[Demo_Install.Services]', good: { SourceDisksFiles: ['demo.sy_ = 1', 'demo.sys = 1'] } },
  { code: 1233, name: 'no catalog', bad: version({ CatalogFile: undefined }), at: '[Version]', good: version({ CatalogFile: undefined, 'CatalogFile.NTamd64': 'demo.cat' }) },
  { code: 1233, name: 'an empty catalog', bad: version({ CatalogFile: '' }), at: 'CatalogFile', good: {} },
  { code: 1233, name: 'no DriverVer', bad: version({ DriverVer: undefined }), at: '[Version]', good: {} },
  { code: 1234, name: 'no Class', bad: version({ Class: undefined }), at: '[Version]', says: /no Class$/u, good: {} },
  { code: 1234, name: 'no ClassGuid', bad: version({ ClassGuid: undefined }), at: '[Version]', good: {} },
  { code: 1234, name: 'an empty Provider', bad: version({ Provider: '' }), at: 'Provider', says: /empty/u, good: {} },
  { code: 1235, name: 'a token without definition', bad: registry('HKR,,a,,%Gone%'), at: '%Gone%', good: registry('HKR,,a,,%%Gone%%') },
  { code: 1235, name: 'a token in a key', bad: { 'Standard.NTamd64.10.0...19041': ['%Gone% = Demo_Install, A\\B'] }, at: '%Gone%', good: { 'Standard.NTamd64.10.0...19041': ['%DEVICE% = Demo_Install, A\\B'] } },
  { code: 1235, name: 'a token on the second line of an entry', bad: registry('HKR,,a,, \\', '  "x"%Gone%'), at: '%Gone%', good: registry('HKR,,a,,%13%\\demo.sys') },
  { code: 1241, name: 'a directory that only a program defines', bad: { DestinationDirs: ['DefaultDestDir = 32769'] }, at: 'DefaultDestDir', good: { DestinationDirs: ['DefaultDestDir = 66000'] } },
  { code: 1242, name: 'a directory that is no number', bad: { DestinationDirs: ['DefaultDestDir = system'] }, at: 'DefaultDestDir', good: {} },
  { code: 1243, name: 'a directory nobody defines', bad: { DestinationDirs: ['DefaultDestDir = 14'] }, at: 'DefaultDestDir', good: { DestinationDirs: ['DefaultDestDir = 16422,Demo'] } },
  { code: 1261, name: 'an install section that is missing', bad: { 'Standard.NTamd64.10.0...19041': ['%Device% = Gone_Install, A\\B'] }, at: 'Gone_Install', says: /\(amd64\)/u, good: { Demo_Install: undefined, 'demo_install.NTAMD64': ['CopyFiles = Demo_Files'] } },
  { code: 1261, name: 'an install section of another architecture', bad: { Demo_Install: undefined, 'Demo_Install.NTarm64': ['CopyFiles = Demo_Files'] }, at: 'Demo_Install, PCI', good: { Demo_Install: undefined, 'Demo_Install.NT': ['CopyFiles = Demo_Files'] } },
  { code: 1271, name: 'a device without install section', bad: { 'Standard.NTamd64.10.0...19041': ['%Device% = , A\\B'] }, at: '%Device% = ,', good: {} },
  { code: 1273, name: 'a disk that is not listed', bad: { SourceDisksFiles: ['demo.sys = 2'] }, at: 'demo.sys = 2', says: /disk 2/u, good: { SourceDisksFiles: ['demo.sys = 0x1'] } },
  { code: 1273, name: 'a disk of another architecture', bad: { SourceDisksNames: undefined, 'SourceDisksNames.arm64': ['1 = %Disk%'] }, at: 'demo.sys = 1', good: { SourceDisksNames: undefined, 'SourceDisksNames.amd64': ['1 = %Disk%'] } },
  { code: 1274, name: 'an architecture left open', bad: { Manufacturer: ['%Company% = Standard,NT$ARCH$'] }, at: '$ARCH$', says: /stampinf/u, good: registry('HKR,,a,,$arch$') },
  { code: 1274, name: 'a section name left open', bad: { 'Standard.NT$ARCH$': [] }, at: '[Standard.NT$ARCH$]', good: {} },
  { code: 1274, name: 'a framework version left open', bad: { Demo_Service: ['ServiceType = 1', 'KmdfLibraryVersion = $KMDFVERSION$'] }, at: '$KMDFVERSION$', good: {} },
  { code: 1275, name: 'a file list without destination', bad: { DestinationDirs: ['Other = 13'] }, at: '[Demo_Files]', good: { DestinationDirs: ['demo_files = 13'] } },
  { code: 1275, name: 'a file named directly without default', bad: { Demo_Install: ['CopyFiles = @demo.sys'], DestinationDirs: ['Demo_Files = 13'] }, at: '@demo.sys', good: { Demo_Install: ['CopyFiles = @demo.sys'] } },
  { code: 1280, name: 'the GUID of another class', bad: version({ Class: 'Display' }), at: 'Display', says: /belongs to class Net/u, good: version({ Class: 'net' }) },
  { code: 1281, name: 'a known class with its own GUID', bad: version({ ClassGuid: '{11111111-2222-3333-4444-555555555555}' }), at: '{11111111', good: version({ Class: 'Demo', ClassGuid: '{11111111-2222-3333-4444-555555555555}' }) },
  { code: 1284, name: 'class Sample', bad: version({ Class: 'sample', ClassGuid: '{78A1C341-4539-11d3-B88D-00C04FAD5171}' }), at: 'sample', good: version({ Class: 'Samples', ClassGuid: '{78A1C341-4539-11d3-B88D-00C04FAD5171}' }) },
  { code: 1284, name: 'a class of the system', bad: version({ Class: 'USB', ClassGuid: '{36fc9e60-c465-11cf-8056-444553540000}' }), at: 'USB', says: /Windows itself/u, good: version({ Class: 'USBDevice', ClassGuid: '{88bae032-5a81-49f0-bc3d-a4ff138216d6}' }) },
  { code: 1286, name: 'a class name of 32 characters', bad: version({ Class: 'x'.repeat(32), ClassGuid: '{11111111-2222-3333-4444-555555555555}' }), at: 'x'.repeat(32), good: version({ Class: 'x'.repeat(31), ClassGuid: '{11111111-2222-3333-4444-555555555555}' }) },
  { code: 1287, name: 'a decoration that does not parse', bad: { Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,amd64'] }, at: 'amd64\r\n', good: {} },
  { code: 1288, name: 'a build that decorations do not know', bad: { Manufacturer: ['%Company% = Standard,NTamd64.10.0...14309'], 'Standard.NTamd64.10.0...14309': [] }, at: 'NTamd64.10.0...14309', good: { Manufacturer: ['%Company% = Standard,NTamd64.10.0...14310'], 'Standard.NTamd64.10.0...14310': [] } },
  { code: 1295, name: 'a key that a language lacks', bad: { 'Strings.0407': ['Company = "D"', 'Device = "D"'] }, at: '[Strings.0407]', says: /lacks disk/u, good: { 'Strings.0407': ['company = "D"', 'DEVICE = "D"', 'Disk = "D"'] } },
  { code: 1295, name: 'a key that only a language has', bad: { 'Strings.0407': ['Company = "D"', 'Device = "D"', 'Disk = "D"', 'More = "D"'] }, at: '[Strings.0407]', says: /has more/u, good: {} },
  { code: 1315, name: 'a need that nothing meets', bad: { Demo_Install: ['CopyFiles = Demo_Files', 'Needs = Gone'] }, at: 'Gone', good: { Demo_Install: ['CopyFiles = Demo_Files', 'Include = machine.inf', 'Needs = Gone'] } },
  { code: 1202, name: 'an INF that may not come with Windows', bad: { Demo_Install: ['CopyFiles = Demo_Files', 'Include = vendor.inf'] }, at: 'vendor.inf', good: { Demo_Install: ['CopyFiles = Demo_Files', 'Include = MACHINE.inf, "winusb.inf"'] } },
  { code: 1324, name: 'files that anyone may replace', bad: version({ PnpLockdown: undefined }), at: '[Version]', good: version({ PnpLockdown: '0x01' }) },
  { code: 1324, name: 'lockdown switched off', bad: version({ PnpLockdown: '0' }), at: '0\r\n\r\n[Manufacturer]', good: {} },
  { code: 1421, name: 'a primitive driver without architecture', bad: { DefaultInstall: ['CopyFiles = Demo_Files'] }, at: '[DefaultInstall]', good: { 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'] } },
  { code: 2006, name: 'a service section that is missing', bad: { Demo_Service: undefined }, at: 'Demo_Service', good: {} },
  { code: 2010, name: 'Models without architecture', bad: { Manufacturer: ['%Company% = Standard'], Standard: ['%Device% = Demo_Install, A\\B'], 'Standard.NTamd64.10.0...19041': undefined }, at: 'Standard\r\n', says: /x86/u, good: { Manufacturer: ['%Company% = Standard,NTx86'], 'Standard.NTx86': ['%Device% = Demo_Install, A\\B'], 'Standard.NTamd64.10.0...19041': undefined } },
  { code: 'text-after-header', name: 'text behind a header', bad: infText().replace('[Demo_Files]', '[Demo_Files] stray'), at: 'stray', good: infText().replace('[Demo_Files]', '[Demo_Files] ; note') },
  { code: 'semicolon-in-token', name: 'a semicolon in a token', bad: registry('HKR,,a,,%Comp;any%'), at: 'HKR,,a,,%Comp', good: registry('HKR,,a,,100% ; any %') },
  { code: 'long-field', name: 'a value of 4,096 characters', bad: registry(`HKR,,a,,"${'x'.repeat(4096)}"`), at: `"${'x'.repeat(10)}`, good: registry(`HKR,,a,,"${'x'.repeat(4095)}"`) },
  { code: 'long-field', name: 'a value that expansion makes too long', bad: { ...registry('HKR,,a,,%Long%%Long%'), Strings: ['Company = "C"', 'Device = "D"', 'Disk = "E"', `Long = "${'x'.repeat(2048)}"`] }, at: '%Long%%Long%', good: { ...registry('HKR,,a,,%Long%'), Strings: ['Company = "C"', 'Device = "D"', 'Disk = "E"', `Long = "${'x'.repeat(2048)}"`] } },
  { code: 'placeholder', name: 'a string left unfinished', bad: { Strings: ['Company = "TODO-Set-Provider"', 'Device = "D"', 'Disk = "E"'] }, at: '"TODO', good: { Strings: ['Company = "Todos Ltd"', 'Device = "D"', 'Disk = "E"'] } },
  { code: 'placeholder', name: 'a provider left unfinished', bad: version({ Provider: '"<Your manufacturer name>"' }), at: '"<Your', good: {} },
];

const textOf = (changes: Sections | string): string => (typeof changes === 'string' ? changes : infText(changes));
const nameOf = ({ code, note }: InfDiagnostic): number | string => code ?? note ?? '';

describe('diagnostics', () => {
  it.each(CASES.map((row) => [row.code, row.name, row] as const))('%s %s', (code, _, { bad, at, says }) => {
    const text = textOf(bad);
    const found = parseInf(bytes(text)).diagnostics.filter((diagnostic) => nameOf(diagnostic) === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(says ?? /\w{3}/u);
    const before = text.slice(0, text.indexOf(at));
    expect(before.length, `the file holds ${at}`).toBeLessThan(text.length - 1);
    expect(found[0]?.place).toEqual({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
  });

  it.each(CASES.map((row) => [row.code, row.name, row] as const))('%s is not raised by a near miss: %s', (code, _, { good }) => {
    expect(parseInf(bytes(textOf(good))).diagnostics.filter((diagnostic) => nameOf(diagnostic) === code)).toEqual([]);
  });

  it('have a case for each code that is said to be checked', () => {
    const cases = new Set(CASES.flatMap(({ code }) => (typeof code === 'number' ? [code] : [])));
    expect([...cases].sort((a, b) => a - b)).toEqual(CHECKED_CODES);
  });

  it('names all architectures that one line is wrong for', () => {
    const text = infText({
      Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'], 'Standard.NTarm64.10.0...19041': ['%Device% = Demo_Install, A\\B'], SourceDisksFiles: ['other.sys = 1'],
    });
    expect(parseInf(bytes(text)).diagnostics.map(({ code, message }) => `${code ?? ''} ${/\(.*\)/u.exec(message)?.[0] ?? ''}`)).toEqual(['1230 (amd64, arm64)']);
  });

  it('come in the order of the file, at most a thousand of a kind', () => {
    const text = infText(registry(...Array.from({ length: 1500 }, (_, at) => `HKR,,v${at},,%Gone${at}%`)));
    const { diagnostics } = parseInf(bytes(text));
    expect(diagnostics).toHaveLength(1000);
    const lines = diagnostics.map(({ place }) => place.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
