import type { HardwareRow } from '../../evidence/claims.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { architectureOf, hardwareRows } from '../matrix.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

/** Bus and vendor: `PCI\VEN_8086`. Devices of one family differ in what comes behind. */
const familyOf = (id: string): string => (id.split('&')[0] ?? '').toUpperCase();

const familiesOf = (infs: readonly Inf[]): readonly string[] => [...new Set(infs.flatMap(({ hardwareIds }) => hardwareIds.filter(({ compatible }) => !compatible).map(({ id }) => familyOf(id))))];

const lacking = <T>(wanted: readonly T[], found: readonly T[]): readonly T[] => wanted.filter((each) => !found.includes(each));

const said = (words: readonly string[], text: (list: string) => string): readonly string[] => (words.length === 0 ? [] : [text(listed(words, 3))]);

const gaps = (rows: readonly HardwareRow[], infs: readonly Inf[], minConfigs: number): readonly string[] => {
  const configs = new Set(rows.map(({ config }) => config.toLowerCase()));
  return [
    ...(configs.size < minConfigs ? [`${counted(configs.size, 'configuration')}, at least ${minConfigs} are needed`] : []),
    ...said(lacking([...new Set(infs.flatMap(({ architectures }) => architectures.map(String)))], rows.map(({ cpu }) => architectureOf(cpu))), (list) => `no machine for ${list}`),
    ...said(lacking(familiesOf(infs), rows.flatMap(({ hwids }) => hwids.map(familyOf))), (list) => `no machine with a device of ${list}`),
    ...(rows.some(({ memoryIntegrity }) => memoryIntegrity === true) ? [] : ['no machine with memory integrity on']),
    ...(rows.some(({ secureBoot }) => secureBoot === true) ? [] : ['no machine with Secure Boot on']),
  ];
};

export const hardwareMatrixIsDiverse = defineRule({
  id: 'TEST-001',
  family: 'testing',
  title: 'Hardware matrix declared and meets minimum diversity',
  seed: ['S08'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Add rows to the hardware-matrix claim.',
  why: 'A driver that was tried on the developer\'s own machine was tried on one chipset, one firmware and one set of security features. Users have all the others.',
  authority: 'Microsoft Learn: distributing-a-driver-package (testing on target PCs)',
  needs: ['claims', 'inf'],
  uses: ['policy', 'tree'],
  *check(facts, context) {
    const { rows, lacking: none } = hardwareRows(facts, context);
    yield* none;
    if (rows.length === 0) return;
    const machines = rows.map(({ row }) => row);
    const { minConfigs, cpuVendors } = context.policy;
    const open = gaps(machines, facts.inf.map(({ value }) => value).filter(({ isDriver }) => isDriver), minConfigs);
    for (const gap of open) yield fail(`the hardware matrix has ${gap}`, { subject: gap });
    const vendors = lacking(cpuVendors.map((each) => each.toLowerCase()), machines.map(({ vendor }) => vendor?.toLowerCase() ?? ''));
    if (vendors.length > 0) yield warn(`the hardware matrix has no machine with a CPU of ${listed(vendors)}`);
    else if (open.length === 0) yield pass(`the hardware matrix has ${counted(new Set(machines.map(({ config }) => config.toLowerCase())).size, 'configuration')}`);
  },
});
