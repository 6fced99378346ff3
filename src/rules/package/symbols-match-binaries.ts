import type { Binary } from '../../evidence/evidence.ts';
import type { PdbIdentity } from '../../formats/pdb/pdb.ts';
import { holdsImage, isKernelBinary, isUserModeDriver } from '../kernel-binaries.ts';
import { baseName } from '../paths.ts';
import { defineRule, fail, notApplicable, pass, warn, type Observation } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

const identity = ({ guid, age }: PdbIdentity): string => `GUID ${guid}, age ${age}`;

const isSame = (a: PdbIdentity, b: PdbIdentity): boolean => a.guid.toUpperCase() === b.guid.toUpperCase() && a.age === b.age;

const stem = (path: string): string => baseName(path).replace(/\.[^.]*$/, '').toLowerCase();

/** The file that was meant: of the same build by its GUID, else by its name. */
const meant = (file: string, wanted: PdbIdentity & { readonly path: string }, symbols: readonly Found<PdbIdentity>[]): Found<PdbIdentity> | undefined =>
  symbols.find(({ value }) => value.guid.toUpperCase() === wanted.guid.toUpperCase()) ?? symbols.find((found) => stem(found.file) === stem(wanted.path) || stem(found.file) === stem(file));

const judge = ({ file, value: { image } }: Found<Binary>, symbols: readonly Found<PdbIdentity>[]): Observation => {
  const where = { file, subject: file, cause: `symbols:${file}` };
  const wanted = image.debug.find(({ pdb }) => pdb !== undefined)?.pdb;
  if (wanted === undefined) return warn('it was linked without /DEBUG: no symbols can belong to it, and no crash in it can be analysed', where);
  const exact = symbols.find(({ value }) => isSame(value, wanted));
  if (exact !== undefined) return pass(`${exact.file} belongs to it (${identity(wanted)})`, where);
  const other = meant(file, wanted, symbols);
  if (other === undefined) return warn(`no symbols are packaged for it: it needs ${baseName(wanted.path) || `${stem(file)}.pdb`} with ${identity(wanted)}`, where);
  return fail(`${other.file} is of another build: it has ${identity(other.value)}, the image needs ${identity(wanted)}`, where);
};

export const symbolsMatchBinaries = defineRule({
  id: 'PKG-008',
  family: 'package',
  title: 'Symbols supplied and match the binaries',
  seed: ['S54', 'S55'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Copy the PDB of the same build; never of another.',
  why: 'Microsoft analyses crashes with the symbols that were submitted. The linker writes one GUID and age into image and PDB, and the debugger takes nothing that differs: with the PDB of another build every crash report is a row of addresses.',
  authority: 'Microsoft Learn: code-signing-attestation (the PDB is needed by automated crash analysis); MicrosoftDocs/windows-driver-docs#3426',
  applies: ({ tree, binary }) => holdsImage({ tree, binary }),
  needs: ['tree'],
  uses: ['binary', 'symbols', 'inf'],
  *check({ binary, symbols, inf }) {
    const drivers = binary.filter((found) => isKernelBinary(found, inf) || isUserModeDriver(found, inf));
    if (drivers.length === 0) yield notApplicable('no image of the package is a driver');
    for (const found of drivers) yield judge(found, symbols);
  },
});
