/** Rows of the hardware and OS matrices that count for this package. */
import type { HardwareRow, RowResult } from '../evidence/claims.ts';
import { claimsLacking, claimsOf, type ClaimsFound, type PlacedClaim } from './claims.ts';
import type { Context, Facts, Observation, Where } from './rule.ts';

export interface MatrixRow<R = HardwareRow> {
  readonly row: R;
  readonly claim: PlacedClaim;
  /** `LAB-1, row 3`: rows have no line of their own. */
  readonly name: string;
}

/** A run on some build of Windows, out of either matrix. */
export interface BuildRow {
  readonly build: number;
  readonly ubr: number | undefined;
  readonly cpu: HardwareRow['cpu'];
  readonly result: RowResult;
  readonly ranAt: HardwareRow['ranAt'];
}

export const rowWhere = ({ claim: { file, claim }, name }: MatrixRow<unknown>): Where => ({ file, line: claim.line, column: claim.column, subject: name, cause: `row:${file} ${name}` });

const hardware = ({ counting }: ClaimsFound<'hardware-matrix'>): readonly MatrixRow[] =>
  counting.flatMap((claim) => claim.claim.rows.map((row, index) => ({ row, claim, name: `${row.config} (${claim.claim.id}, row ${index + 1})` })));

/** Rows of hardware matrices, or why there are none. */
export const hardwareRows = (facts: Facts<'claims' | 'tree'>, context: Context): { readonly rows: readonly MatrixRow[]; readonly lacking: readonly Observation[] } => {
  const found = claimsOf('hardware-matrix', facts, context);
  const rows = hardware(found);
  return { rows, lacking: rows.length > 0 ? [] : claimsLacking({ ...found, counting: [] }) };
};

/** Rows of both kinds of matrices. */
export const buildRows = (facts: Facts<'claims' | 'tree'>, context: Context): { readonly rows: readonly MatrixRow<BuildRow>[]; readonly lacking: readonly Observation[] } => {
  const machines = claimsOf('hardware-matrix', facts, context);
  const systems = claimsOf('os-matrix', facts, context);
  const rows = [
    ...hardware(machines).map(({ row: { os, cpu, result, ranAt }, ...rest }): MatrixRow<BuildRow> => ({ ...rest, row: { build: os.build, ubr: os.ubr, cpu, result, ranAt } })),
    ...systems.counting.flatMap((claim) => claim.claim.rows.map(({ build, ubr, arch, result, ranAt }, index): MatrixRow<BuildRow> => ({ row: { build, ubr, cpu: arch, result, ranAt }, claim, name: `build ${build} (${claim.claim.id}, row ${index + 1})` }))),
  ];
  const lacking = [...(machines.refused.length > 0 || systems.refused.length === 0 ? claimsLacking({ ...machines, counting: [] }) : []), ...(systems.refused.length > 0 ? claimsLacking({ ...systems, counting: [] }) : [])];
  return { rows, lacking: rows.length > 0 ? [] : lacking };
};

/** As INFs name what the matrix calls x64. */
export const architectureOf = (cpu: HardwareRow['cpu']): string => (cpu === 'x64' ? 'amd64' : cpu);
