import type { PrivilegedBehaviour } from '../../evidence/claims.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { claimsLacking, claimsOf } from '../claims.ts';
import { names, triggersOf } from '../high-risk-imports.ts';
import { isKernelBinary } from '../kernel-binaries.ts';
import { baseName, listed, samePath } from '../paths.ts';
import { defineRule, fail, notApplicable, pass, type Facts, type Observation } from '../rule.ts';

interface Behaviour {
  readonly file: string;
  readonly what: string;
  covers(item: PrivilegedBehaviour['items'][number]): boolean;
}

const NOTHING = 'no kernel binary uses a high-risk function, and none stands without a device';

const isRootDevice = (id: string): boolean => /^ROOT\\/i.test(id);

/** A kernel driver whose device no hardware answers for: anybody may be its user. */
const isSoftwareOnly = (inf: Inf): boolean =>
  inf.isDriver && (inf.kind === 'primitive' || (inf.hardwareIds.length > 0 && inf.hardwareIds.every(({ id }) => isRootDevice(id))));

const isOf = (item: PrivilegedBehaviour['items'][number], file: string): boolean => samePath(item.file, file) || samePath(item.file, baseName(file));

const behavioursOf = ({ binary, inf }: Facts<'binary' | 'inf'>): readonly Behaviour[] =>
  binary.filter((each) => isKernelBinary(each, inf)).flatMap(({ file, value }): Behaviour[] => [
    ...triggersOf(value).map((trigger) => ({ file, what: `it ${trigger.allows} (${trigger.functions.join(', ')})`, covers: (item: PrivilegedBehaviour['items'][number]) => names(trigger, item.trigger) })),
    ...(inf.some((each) => isSoftwareOnly(each.value)) ? [{ file, what: 'it is a driver without hardware, which any program may open', covers: () => true }] : []),
  ]);

const isBounded = ({ constraint, test }: PrivilegedBehaviour['items'][number]): boolean => constraint.trim() !== '' && test.trim() !== '';

const judge = ({ file, what, covers }: Behaviour, items: PrivilegedBehaviour['items']): Observation => {
  const where = { file, subject: `${file}: ${what}`, cause: `privileged:${file}` };
  const own = items.filter((item) => isOf(item, file) && covers(item));
  return own.some(isBounded) ? pass(`${what}: ${listed(own.filter(isBounded).map(({ constraint }) => constraint), 1)}`, where) : fail(`${what}, and no claim states what limits it and which test shows that`, where);
};

/** Whatever cannot be read could be such a driver. */
const readable = ({ tree, binary, inf }: Pick<Evidence, 'tree' | 'binary' | 'inf'>): boolean => tree.length > 0 && [...tree, ...binary, ...inf].every(({ ok }) => ok);

export const highPrivilegeBehaviourIsJustified = defineRule({
  id: 'SEC-004',
  family: 'security',
  title: 'High-privilege behaviour justified',
  seed: ['S19', 'S21'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'State the constraint (address range, descriptor, firmware check).',
  why: 'A driver that maps physical memory for its callers hands the kernel to whoever may open it. Windows blocks such drivers once they are abused; a stated and tested limit keeps yours from becoming one.',
  authority: 'Microsoft Learn: driver-security-checklist items 1, 4 and 16, driver-security-dev-best-practices',
  applies: (found) => (readable(found) && found.binary.length === 0 ? NOTHING : true),
  needs: ['tree', 'inf'],
  uses: ['binary', 'claims'],
  *check(facts, context) {
    const behaviours = behavioursOf(facts);
    if (behaviours.length === 0) {
      yield notApplicable(NOTHING);
      return;
    }
    const found = claimsOf('privileged-behaviour', facts, context);
    yield* claimsLacking(found).map((each) => ({ ...each, message: `${behaviours[0]?.file ?? ''}: ${behaviours[0]?.what ?? ''}; ${each.message}` }));
    const items = found.counting.flatMap(({ claim }) => claim.items);
    if (found.counting.length > 0) yield* behaviours.map((behaviour) => judge(behaviour, items));
  },
});
