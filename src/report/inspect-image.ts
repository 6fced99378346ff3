import type { InspectedImage } from '../evidence/inspection.ts';
import type { PeImage, PeSection } from '../formats/pe/image.ts';
import { gradeRow, signatureJson, signatureRows, timeText, type Row } from './inspect-signature.ts';

const DLL_CHARACTERISTICS: readonly (readonly [number, string])[] = [
  [0x20, 'HIGH_ENTROPY_VA'], [0x40, 'DYNAMIC_BASE'], [0x80, 'FORCE_INTEGRITY'], [0x100, 'NX_COMPAT'], [0x200, 'NO_ISOLATION'], [0x400, 'NO_SEH'], [0x800, 'NO_BIND'],
  [0x1000, 'APPCONTAINER'], [0x2000, 'WDM_DRIVER'], [0x4000, 'GUARD_CF'], [0x8000, 'TERMINAL_SERVER_AWARE'],
];
const SUBSYSTEMS: Readonly<Record<number, string>> = { 1: 'native', 2: 'windows', 3: 'console', 7: 'posix', 9: 'windows-ce', 10: 'efi-application', 11: 'efi-boot-driver', 12: 'efi-runtime-driver', 13: 'efi-rom', 14: 'xbox', 16: 'windows-boot' };
const DLL = 0x2000;
const NATIVE = 1;

const flagNames = ({ dllCharacteristics }: PeImage): string[] => DLL_CHARACTERISTICS.filter(([flag]) => (dllCharacteristics & flag) !== 0).map(([, name]) => name);

const permissions = ({ characteristics }: PeSection): string =>
  [[0x40000000, 'R'] as const, [0x80000000, 'W'] as const, [0x20000000, 'X'] as const].map(([flag, letter]) => ((characteristics & flag) === 0 ? '' : letter)).join('');

const hexText = (value: number | bigint): string => `0x${value.toString(16)}`;

const debugJson = ({ type, timestamp, pdb, extendedCharacteristics }: PeImage['debug'][number]) => ({ type, timestamp, pdb: pdb ?? null, extendedCharacteristics: extendedCharacteristics ?? null });

/** The members of a PE in `inspect --json`. */
export const imageJson = ({ image, signatures, grade, checksumValid }: InspectedImage, authenticodeSha256: string | undefined) => ({
  grade,
  authenticodeSha256: authenticodeSha256 ?? null,
  signatures: signatures.map(signatureJson),
  machine: image.architecture, machineCode: image.machine, is64: image.is64,
  subsystem: SUBSYSTEMS[image.subsystem] ?? String(image.subsystem), subsystemCode: image.subsystem,
  timestamp: image.timestamp, characteristics: image.characteristics,
  dllCharacteristics: flagNames(image), dllCharacteristicsCode: image.dllCharacteristics,
  sectionAlignment: image.sectionAlignment, sizeOfImage: image.sizeOfImage,
  checksum: { stated: image.checksum, valid: checksumValid ?? null },
  sections: image.sections.map((section) => ({ ...section, permissions: permissions(section) })),
  imports: image.imports, exports: image.exports,
  version: image.version ?? null,
  debug: image.debug.map(debugJson),
  loadConfig: image.loadConfig === undefined ? null : { ...image.loadConfig, securityCookie: hexText(image.loadConfig.securityCookie) },
  resources: image.resources,
});

/** What kind of program it is, in a few words. */
export const imageKind = ({ architecture, subsystem, characteristics }: PeImage): string => {
  const kind = subsystem === NATIVE ? 'kernel-mode image' : subsystem >= 10 && subsystem <= 13 ? 'EFI image' : (characteristics & DLL) !== 0 ? 'library' : 'program';
  return `${architecture} ${kind}`;
};

const versionRow = ({ version }: PeImage): Row[] => {
  if (version === undefined) return [];
  const names = [version.strings['FileDescription'], version.strings['CompanyName']].filter((text) => text !== undefined && text !== '');
  const marks = [(version.flags & 1) === 0 ? '' : 'debug build', (version.flags & 2) === 0 ? '' : 'prerelease'].filter((text) => text !== '');
  return [{ label: 'version', text: [version.fileVersion, ...names, ...marks].join(', ') }];
};

const importsText = ({ imports }: PeImage): string =>
  imports.map(({ module, functions, delayed }) => `${module} ${functions.length}${delayed ? ' (delayed)' : ''}`).join(', ');

const rows = (label: string, texts: readonly string[]): Row[] => (texts.length === 0 ? [] : [{ label, text: texts.join(', ') }]);

/** The rows of a PE: who vouches for it first, then what it is made of. */
export const imageRows = ({ image, signatures, grade }: InspectedImage): Row[] => [
  gradeRow(grade),
  ...signatureRows(signatures),
  ...versionRow(image),
  ...rows('pdb', image.debug.flatMap(({ pdb }) => (pdb === undefined ? [] : [`${pdb.path} (${pdb.guid}, age ${pdb.age})`]))),
  ...rows('linked', image.debug.some(({ type }) => type === 16) ? ['reproducibly, without a time'] : [timeText(image.timestamp * 1000)]),
  ...rows('hardening', flagNames(image)),
  ...rows('sections', image.sections.map((section) => `${section.name} ${permissions(section)}`)),
  ...rows('imports', image.imports.length === 0 ? [] : [importsText(image)]),
  ...rows('resources', image.resources.filter(({ type }) => type === 10 || typeof type === 'string').map(({ name, size }) => `${name} (${size} bytes)`)),
];
