import type { Binary } from '../../evidence/evidence.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import type { PeImage } from '../../formats/pe/image.ts';
import { holdsKernelBinary, isKernelBinary, servicesOf } from '../kernel-binaries.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

const HIGH_ENTROPY_VA = 0x20;
const DYNAMIC_BASE = 0x40;
const FORCE_INTEGRITY = 0x80;
const NX_COMPAT = 0x100;
const GUARD_CF = 0x4000;
const CET_COMPAT = 1;
const BOOT_START = 0;
/** The kernel refuses these callbacks to an image without forced integrity. */
const NEEDS_INTEGRITY = new Set(['ObRegisterCallbacks', 'PsSetCreateProcessNotifyRoutineEx', 'PsSetCreateProcessNotifyRoutineEx2']);
const USER_FOLDER = /[\\/](users|documents and settings|home)[\\/][^\\/]+[\\/]/i;

interface Found {
  readonly file: string;
  readonly value: Binary;
}

const lacks = ({ dllCharacteristics }: PeImage, flag: number): boolean => (dllCharacteristics & flag) === 0;

const said = (when: boolean, text: string): string[] => (when ? [text] : []);

const protectedImports = ({ imports }: PeImage): string[] => imports.flatMap(({ functions }) => functions.filter((name) => NEEDS_INTEGRITY.has(name)));

const faults = ({ image, checksumValid }: Binary, isBootStart: boolean): string[] => {
  const callbacks = protectedImports(image);
  return [
    ...said(lacks(image, NX_COMPAT), 'NX_COMPAT is not set (/NXCOMPAT)'),
    ...said(lacks(image, DYNAMIC_BASE), 'DYNAMIC_BASE is not set (/DYNAMICBASE)'),
    ...said(callbacks.length > 0 && lacks(image, FORCE_INTEGRITY), `it imports ${callbacks.join(', ')} without FORCE_INTEGRITY (/INTEGRITYCHECK): the call fails at run time`),
    ...said(isBootStart && checksumValid === false, 'its PE checksum is wrong, and the boot loader checks it'),
  ];
};

const hasShadowStack = ({ debug }: PeImage): boolean => debug.some(({ extendedCharacteristics }) => ((extendedCharacteristics ?? 0) & CET_COMPAT) !== 0);

/** Shadow stacks exist in 64-bit x86 kernels only. */
const weaknesses = ({ image, checksumValid }: Binary, isBootStart: boolean): string[] => {
  const pdb = image.debug.flatMap((entry) => (entry.pdb === undefined ? [] : [entry.pdb.path])).find((path) => USER_FOLDER.test(path));
  return [
    ...said(image.is64 && lacks(image, HIGH_ENTROPY_VA), 'HIGH_ENTROPY_VA is not set (/HIGHENTROPYVA)'),
    ...said(lacks(image, GUARD_CF), 'control flow guard is off (/guard:cf)'),
    ...said(image.architecture === 'amd64' && !hasShadowStack(image), 'not marked for shadow stacks (/CETCOMPAT)'),
    ...said((image.loadConfig?.securityCookie ?? 0n) === 0n, 'no stack security cookie (/GS)'),
    ...said(!isBootStart && checksumValid === false, 'its PE checksum is wrong (/RELEASE)'),
    ...said(pdb !== undefined, `its PDB path names a user's folder: ${pdb ?? ''}`),
  ];
};

function* judge({ file, value }: Found, infs: readonly { readonly file: string; readonly value: Inf }[]): Generator<Observation> {
  const where = { file, subject: file, cause: file };
  const isBootStart = servicesOf(infs, file).some(({ startType }) => startType === BOOT_START);
  const failed = faults(value, isBootStart);
  const weak = weaknesses(value, isBootStart);
  if (failed.length > 0) yield fail(failed.join('; '), where);
  if (isBootStart && value.checksumValid === undefined) yield unknown('it starts with the boot loader, but its PE checksum was not computed', where);
  if (weak.length > 0) yield warn(weak.join('; '), where);
  if (failed.length === 0 && weak.length === 0) yield pass('all mitigations of the linker are on', where);
}

export const mitigationsAreOn = defineRule({
  id: 'PE-003',
  family: 'binary',
  title: 'Exploit-mitigation flags set',
  seed: ['S19', 'S21'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Link with /NXCOMPAT /DYNAMICBASE /HIGHENTROPYVA /guard:cf /CETCOMPAT, and with /INTEGRITYCHECK where needed.',
  why: 'A bug in a kernel driver is a bug in the kernel. These linker switches cost next to nothing and decide whether such a bug ends in a crash or in an attacker\'s hands.',
  authority: 'Microsoft Learn: driver-security-checklist item 15 (the rules of BinSkim)',
  applies: (found) => holdsKernelBinary(found),
  needs: ['tree'],
  uses: ['binary', 'inf'],
  *check({ binary, inf }) {
    for (const found of binary) if (isKernelBinary(found, inf)) yield* judge(found, inf);
  },
});
