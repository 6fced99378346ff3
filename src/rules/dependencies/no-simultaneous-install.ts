import type { CompatMatrix } from '../../evidence/claims.ts';
import type { Submission } from '../../evidence/evidence.ts';
import { claimRemedy, claimsOf } from '../claims.ts';
import { MIXTURES, mixtureResult } from '../mixtures.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

/** Packages of a submission that one machine may get, pair by pair: those for different architectures never meet. */
const pairsOf = ({ packages }: Submission): readonly (readonly [string, string])[] => {
  const meeting = packages.map(({ name, infs }) => ({ name, architectures: new Set(infs.filter(({ isDriver }) => isDriver).flatMap(({ architectures }) => architectures)) }));
  return meeting.flatMap((one, index) => meeting.slice(index + 1).filter(({ architectures }) => [...architectures].some((architecture) => one.architectures.has(architecture))).map(({ name }) => [one.name, name] as const));
};

const isIndependent = (pair: readonly [string, string], matrices: readonly CompatMatrix[]): boolean => {
  const own = matrices.filter(({ partner }) => pair.some((name) => name.toLowerCase() === partner.name.toLowerCase()));
  return MIXTURES.every((mixture) => mixtureResult(own, mixture) === 'pass');
};

export const noSimultaneousInstall = defineRule({
  id: 'DEP-006',
  family: 'dependencies',
  title: 'No simultaneous-install requirement in the plan',
  seed: ['S40', 'S39'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: 'Ship the tolerant side first, then the dependent one.',
  why: 'Windows cannot install two packages as one: there is always a time with only one of them, and on some machines it lasts. A plan that needs both at once fails on exactly those machines.',
  authority: 'Safe deployment best practices for Windows drivers: no tight coupling of packages',
  needs: ['plan'],
  uses: ['submission', 'claims', 'tree'],
  *check({ plan: plans, submission, claims, tree }, context) {
    const found = claimsOf('compat-matrix', { claims, tree }, context);
    const matrices = found.counting.map(({ claim }) => claim);
    const together = submission.flatMap(({ value }) => pairsOf(value)).filter((pair) => !isIndependent(pair, matrices));
    for (const { value: plan } of plans) {
      const problems: readonly Observation[] = [
        ...(plan.dependencies.requiresSimultaneous ? [fail('the plan says that another package has to be installed at the same time', planWhere(plan, 'dependencies', 'Let each side work with the version before of the other, then write: `dependencies: {requires-simultaneous: false}`'))] : []),
        ...together.map(([one, other]) => fail(`${one} and ${other} go out in one step, and nothing shows that either works without the other`, { ...planWhere(plan, 'rings'), subject: `${one}, ${other}`, remedy: `Submit them apart, the tolerant one first. ${claimRemedy(found)}` })),
      ];
      yield* problems;
      if (problems.length === 0) yield pass('no package needs another one at the same time', planWhere(plan, 'dependencies'));
    }
  },
});
