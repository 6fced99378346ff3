import type { Binary } from '../../evidence/evidence.ts';
import type { PrivilegedBehaviour } from '../../evidence/claims.ts';
import { claimRemedy, claimsOf, packageDigestOf } from '../claims.ts';
import { names, notableImports, triggersOf, type Trigger } from '../high-risk-imports.ts';
import { holdsKernelBinary, isKernelBinary } from '../kernel-binaries.ts';
import { baseName, counted, listed, samePath } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';

type Item = PrivilegedBehaviour['items'][number];

const isOfFile = (item: Item, file: string): boolean => samePath(item.file, file) || samePath(item.file, baseName(file));

const covers = (item: Item, file: string, trigger: Trigger): boolean => isOfFile(item, file) && names(trigger, item.trigger) && item.constraint.trim() !== '' && item.test.trim() !== '';

/** Not judged, said beside whatever is: most shipping drivers import some of them. */
const noteOf = (binary: Binary): string => {
  const { deprecated, affected } = notableImports(binary);
  return [
    ...(deprecated.length > 0 ? [`note: it imports ${listed(deprecated)}, which ExAllocatePool2 and ExAllocatePool3 replace since Windows 10 2004`] : []),
    ...(affected.length > 0 ? [`note: memory integrity affects ${listed(affected)}`] : []),
  ].map((text) => `; ${text}`).join('');
};

interface Judging {
  readonly items: readonly Item[];
  readonly remedy: string;
  readonly missing: typeof warn;
}

function* judge(file: string, binary: Binary, { items, remedy, missing }: Judging): Generator<Observation> {
  const triggers = triggersOf(binary);
  const open = triggers.filter((trigger) => !items.some((item) => covers(item, file, trigger)));
  for (const { name, functions, allows } of open) yield missing(`it ${allows} (${functions.join(', ')}), and no review of that is recorded`, { file, subject: `${file}: ${name}`, cause: `privileged:${file}`, remedy });
  if (open.length > 0) return;
  const said = triggers.length === 0 ? 'no import that reaches into other processes or hardware' : `${counted(triggers.length, 'high-risk import is', 'high-risk imports are')} reviewed (${triggers.map(({ name }) => name).join(', ')})`;
  yield pass(`${said}${noteOf(binary)}`, { file, subject: file });
}

export const highRiskApisAreReviewed = defineRule({
  id: 'PE-005',
  family: 'binary',
  title: 'High-risk or HVCI-impacted APIs reviewed',
  seed: ['S19', 'S21'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Constrain ranges and record the review in the evidence manifest.',
  why: 'Drivers that map physical memory or end processes for whoever asks are the tools of attackers: most of the drivers that Windows blocks today were written for good reasons and let any caller choose the address. What limits the use has to be written down and tested.',
  authority: 'Microsoft Learn: driver-security-dev-best-practices, implement-hvci-compatible-code (the functions it lists)',
  applies: (found) => holdsKernelBinary(found),
  needs: ['tree'],
  uses: ['binary', 'claims', 'inf'],
  *check({ tree, binary, claims, inf }, context) {
    const found = claimsOf('privileged-behaviour', { tree, claims }, context);
    const judging: Judging = {
      items: found.counting.flatMap(({ claim }) => claim.items),
      remedy: `Constrain ranges and record the review in the evidence manifest. ${claimRemedy({ type: 'privileged-behaviour', packageDigest: packageDigestOf(tree) })}`,
      missing: context.profile === 'whcp' ? fail : warn,
    };
    for (const { file, value } of binary) if (isKernelBinary({ file, value }, inf)) yield* judge(file, value, judging);
  },
});
