import type { Binary } from '../../src/evidence/evidence.ts';
import type { PeImage } from '../../src/formats/pe/image.ts';
import { signature } from './evidence-signatures.ts';

const MACHINES: Readonly<Record<string, number>> = { x86: 0x14c, amd64: 0x8664, arm: 0x1c4, arm64: 0xaa64, ia64: 0x200 };

/** A sound kernel driver image; `architecture` sets the machine too. */
export const image = (over: Partial<PeImage> = {}): PeImage => ({
  machine: MACHINES[over.architecture ?? 'amd64'] ?? 0, architecture: 'amd64', is64: over.architecture !== 'x86' && over.architecture !== 'arm',
  timestamp: 0x69000000, characteristics: 0x22, subsystem: 1, dllCharacteristics: 0x4160, sectionAlignment: 0x1000, fileAlignment: 0x200, sizeOfHeaders: 0x400, sizeOfImage: 0x5000, checksum: 0x1234,
  layout: { fileSize: 0x4000, checksumOffset: 0x138, securityEntryOffset: 0x188, certificateTable: undefined, sizeOfHeaders: 0x400 },
  sections: [
    { name: '.text', virtualAddress: 0x1000, virtualSize: 0x900, rawOffset: 0x400, rawSize: 0xa00, characteristics: 0x68000020 },
    { name: '.rdata', virtualAddress: 0x2000, virtualSize: 0x400, rawOffset: 0xe00, rawSize: 0x400, characteristics: 0x48000040 },
    { name: '.data', virtualAddress: 0x3000, virtualSize: 0x200, rawOffset: 0x1200, rawSize: 0x200, characteristics: 0xc8000040 },
    { name: 'INIT', virtualAddress: 0x4000, virtualSize: 0x200, rawOffset: 0x1400, rawSize: 0x200, characteristics: 0x62000020 },
  ],
  directories: Array.from({ length: 16 }, (_, index) => (index === 12 ? { rva: 0x2000, size: 0x100 } : { rva: 0, size: 0 })),
  imports: [{ module: 'ntoskrnl.exe', delayed: false, functions: ['RtlInitUnicodeString'] }],
  exports: [],
  version: { fileVersion: '1.2.3.4', productVersion: '1.2.3.4', flags: 0, strings: { OriginalFilename: 'demo.sys', CompanyName: 'Demo Corporation' } },
  debug: [
    { type: 2, timestamp: 0x69000000, pdb: { guid: '00112233-4455-6677-8899-aabbccddeeff', age: 1, path: 'demo.pdb' }, extendedCharacteristics: undefined },
    { type: 20, timestamp: 0x69000000, pdb: undefined, extendedCharacteristics: 1 },
  ],
  loadConfig: { size: 0x140, securityCookie: 0x140003000n, guardFlags: 0x500 }, resources: [], certificates: [], certificateProblems: [], problems: [], ...over,
});

/** A kernel driver with one valid WHCP signature, listed in the catalog. */
export const binary = (over: Partial<Binary> = {}): Binary => {
  const signatures = over.signatures ?? [signature()];
  const grade = over.grade ?? signatures.find(({ valid }) => valid)?.grade ?? (signatures.length === 0 ? 'unsigned' : 'invalid');
  return { image: image(), signatures, grade, effectiveGrade: over.effectiveGrade ?? grade, inCatalog: true, checksumValid: true, namesPhysicalMemory: undefined, firstPage: [], ...over };
};
