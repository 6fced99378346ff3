import type { Binary } from '../../evidence/evidence.ts';
import type { PeImage, PeSection } from '../../formats/pe/image.ts';
import { holdsKernelBinary, isKernelBinary } from '../kernel-binaries.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';

const PAGE = 0x1000;
const EXECUTE = 0x20000000;
const WRITE = 0x80000000;
const DISCARDABLE = 0x02000000;
const IMPORT_ADDRESS_TABLE = 12;

const has = ({ characteristics }: PeSection, flag: number): boolean => (characteristics & flag) !== 0;
const isWritableCode = (section: PeSection): boolean => has(section, WRITE) && has(section, EXECUTE);
const isDiscardableInit = (section: PeSection): boolean => section.name === 'INIT' && has(section, DISCARDABLE);

/** Sections that the import address table lies in, as far as they are executable. */
const codeWithImports = ({ directories, sections }: PeImage): readonly PeSection[] => {
  const table = directories[IMPORT_ADDRESS_TABLE];
  if (table === undefined || table.size === 0) return [];
  return sections.filter((section) => {
    const end = section.virtualAddress + Math.max(section.virtualSize, section.rawSize);
    return has(section, EXECUTE) && table.rva < end && table.rva + table.size > section.virtualAddress;
  });
};

const names = (sections: readonly PeSection[]): string => listed(sections.map(({ name }) => name));

const faults = (image: PeImage): string[] => {
  const writable = image.sections.filter((section) => isWritableCode(section) && !isDiscardableInit(section));
  const unaligned = image.sections.filter(({ virtualAddress }) => virtualAddress % PAGE !== 0);
  const imports = codeWithImports(image);
  return [
    ...(writable.length > 0 ? [`section ${names(writable)} is writable and executable`] : []),
    ...(image.sectionAlignment === 0 || image.sectionAlignment % PAGE !== 0 ? [`its section alignment 0x${image.sectionAlignment.toString(16)} is no multiple of 0x1000`] : []),
    ...(unaligned.length > 0 ? [`section ${names(unaligned)} does not start at a page`] : []),
    ...(imports.length > 0 ? [`its import address table lies in the executable section ${names(imports)}`] : []),
  ];
};

const judge = (file: string, { image }: Binary): Observation => {
  const where = { file, subject: file, cause: file };
  const found = faults(image);
  if (found.length > 0) return fail(found.join('; '), where);
  if (image.sections.some(isWritableCode)) return warn('only its discardable INIT section is writable and executable, as older linkers made it', where);
  return pass('no writable code, sections on pages, imports outside of code', where);
};

export const imageIsHvciCompatible = defineRule({
  id: 'PE-002',
  family: 'binary',
  title: 'HVCI layout: no W+X section, page-aligned sections, IAT not executable',
  seed: ['S19', 'S21'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Remove /MERGE:.rdata=.text, set DRIVER_ALIGNMENT=0x1000, and leave no section both writable and executable.',
  why: 'With memory integrity on, the hypervisor gives each page of a driver either write or execute permission. An image that needs both, or mixes them in one page, does not load; new Windows installations have it on.',
  authority: 'Microsoft Learn: implement-hvci-compatible-code (what it says of sections, alignment and imports)',
  applies: (found) => holdsKernelBinary(found),
  needs: ['tree'],
  uses: ['binary', 'inf'],
  *check({ binary, inf }) {
    for (const found of binary) if (isKernelBinary(found, inf)) yield judge(found.file, found.value);
  },
});
