import type { Binary } from '../../../src/evidence/evidence.ts';
import type { PeImage } from '../../../src/formats/pe/image.ts';
import { mitigationsAreOn } from '../../../src/rules/binary/mitigations-are-on.ts';
import { binary, given, image, inf, service, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const driver = (over: Partial<PeImage>, facts: Partial<Binary> = {}) => given({ tree: { '': tree(['demo.sys']) }, binary: { 'demo.sys': binary({ image: image(over), ...facts }) } });

const bootDriver = (checksumValid: boolean | undefined) =>
  given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ services: [service({ startType: 0 })] }) }, binary: { 'demo.sys': binary({ image: image(), checksumValid }) } });

const imports = (name: string) => [{ module: 'ntoskrnl.exe', delayed: false, functions: ['RtlInitUnicodeString', name] }];
const pdb = (path: string) => [
  { type: 2, timestamp: 0, pdb: { guid: '00112233-4455-6677-8899-AABBCCDDEEFF', age: 1, path }, extendedCharacteristics: undefined },
  { type: 20, timestamp: 0, pdb: undefined, extendedCharacteristics: 1 },
];

testRule(mitigationsAreOn, {
  pass: [
    { name: 'everything on', evidence: driver({}), expect: { file: 'demo.sys' } },
    { name: 'arm64 has no shadow stacks', evidence: driver({ architecture: 'arm64', debug: [] }) },
    { name: 'x86 has no high-entropy addresses', evidence: driver({ architecture: 'x86', dllCharacteristics: 0x4140, debug: [] }) },
    { name: 'callbacks with forced integrity', evidence: driver({ dllCharacteristics: 0x41e0, imports: imports('ObRegisterCallbacks') }) },
    { name: 'a PDB path without a user', evidence: driver({ debug: pdb('D:\\build\\Release\\demo.pdb') }) },
    { name: 'the plain process callback needs no forced integrity', evidence: driver({ imports: imports('PsSetCreateProcessNotifyRoutine') }) },
    { name: 'a boot driver with a right checksum', evidence: bootDriver(true) },
  ],
  warn: [
    { name: 'no high-entropy addresses on 64 bits', evidence: driver({ dllCharacteristics: 0x4140 }), expect: { message: /HIGH_ENTROPY_VA/ } },
    { name: 'no control flow guard', evidence: driver({ dllCharacteristics: 0x160 }), expect: { message: /control flow guard/ } },
    { name: 'no shadow stacks', evidence: driver({ debug: [] }), expect: { message: /CETCOMPAT/ } },
    { name: 'extended characteristics without the bit', evidence: driver({ debug: [{ type: 20, timestamp: 0, pdb: undefined, extendedCharacteristics: 2 }] }), expect: { message: /CETCOMPAT/ } },
    { name: 'no load configuration', evidence: driver({ loadConfig: undefined }), expect: { message: /cookie/ } },
    { name: 'no cookie', evidence: driver({ loadConfig: { size: 0x140, securityCookie: 0n, guardFlags: 0 } }), expect: { message: /cookie/ } },
    { name: 'a wrong checksum', evidence: driver({}, { checksumValid: false }), expect: { message: /checksum is wrong/ } },
    { name: 'a PDB path of a user', evidence: driver({ debug: pdb('C:\\Users\\jane\\source\\demo.pdb') }), expect: { message: /C:\\Users\\jane/ } },
  ],
  fail: [
    { name: 'no NX', evidence: driver({ dllCharacteristics: 0x4060 }), expect: { message: /NX_COMPAT/ } },
    { name: 'no ASLR', evidence: driver({ dllCharacteristics: 0x4120 }), expect: { message: /DYNAMIC_BASE/ } },
    { name: 'object callbacks', evidence: driver({ imports: imports('ObRegisterCallbacks') }), expect: { message: /ObRegisterCallbacks without FORCE_INTEGRITY/ } },
    { name: 'process callbacks', evidence: driver({ imports: imports('PsSetCreateProcessNotifyRoutineEx') }) },
    { name: 'process callbacks, second form', evidence: driver({ imports: imports('PsSetCreateProcessNotifyRoutineEx2') }) },
    { name: 'a boot driver with a wrong checksum', evidence: bootDriver(false), expect: { message: /boot loader/ } },
  ],
  unknown: [{ name: 'a boot driver whose checksum was not computed', evidence: bootDriver(undefined), expect: { message: /not computed/ } }],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) } }) },
    { name: 'user mode only', evidence: driver({ subsystem: 2, dllCharacteristics: 0 }) },
  ],
});
