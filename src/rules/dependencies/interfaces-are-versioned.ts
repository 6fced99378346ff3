import type { InterfaceContract } from '../../evidence/claims.ts';
import type { DeclaredInterface } from '../../policy/policy.ts';
import { claimRemedy, claimsLacking, claimsOf, claimWhere, type CountingClaim } from '../claims.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, type Observation, type Where } from '../rule.ts';

type Declared = DeclaredInterface | InterfaceContract['interfaces'][number];

const nameOf = ({ guid, ioctl }: Declared): string => guid ?? ioctl ?? 'without GUID or IOCTL';

const lacksOf = ({ guid, ioctl, version, compatibility }: Declared): readonly string[] => [
  ...((guid ?? ioctl) === undefined ? ['names neither GUID nor IOCTL'] : []), ...(version === undefined ? ['has no version'] : []),
  ...(compatibility === undefined ? ['has no rule what stays compatible'] : []),
];

const same = (a: Declared, b: Declared): boolean => [[a.guid, b.guid], [a.ioctl, b.ioctl]].some(([x, y]) => x !== undefined && x.toLowerCase() === y?.toLowerCase());

interface Stated {
  readonly declared: Declared;
  readonly where: Where;
}

const problemsOf = ({ declared, where }: Stated): readonly Observation[] => lacksOf(declared).map((lack) => fail(`the interface ${nameOf(declared)} ${lack}`, where));

export const interfacesAreVersioned = defineRule({
  id: 'DEP-003',
  family: 'dependencies',
  title: 'Interfaces are versioned and documented',
  seed: ['S42'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Add the interface-contract claim.',
  why: 'Driver, firmware and app arrive on a machine on different days. They keep working only when each interface between them has a version that both sides ask for and a rule what a new version may change.',
  authority: 'Microsoft Learn: driver-isolation (state owners must be serviceable on their own)',
  applies: (_, { policy }) => (policy.interfaces === 'none' ? 'the policy declares that there are no interfaces' : true),
  needs: ['claims'],
  uses: ['tree'],
  *check({ claims, tree }, context) {
    const found = claimsOf('interface-contract', { claims, tree }, context);
    const lacking = claimsLacking(found);
    yield* lacking;
    if (lacking.length > 0) return;
    const stated: readonly Stated[] = found.counting.flatMap((counting: CountingClaim<'interface-contract'>) => counting.claim.interfaces.map((declared) => ({ declared, where: claimWhere(counting) })));
    const listed = context.policy.interfaces === undefined || context.policy.interfaces === 'none' ? [] : context.policy.interfaces;
    const silent = listed.filter((declared) => lacksOf(declared).length > 0 && !stated.some((each) => same(each.declared, declared)));
    const problems = [
      ...stated.flatMap(problemsOf),
      ...silent.map((declared) => fail(`the policy declares the interface ${nameOf(declared)}, and no claim says its version and what stays compatible`, { subject: nameOf(declared), remedy: claimRemedy(found) })),
    ];
    yield* problems;
    if (problems.length === 0) yield pass(`${counted(stated.length, 'interface')}, each with version and rule`);
  },
});
