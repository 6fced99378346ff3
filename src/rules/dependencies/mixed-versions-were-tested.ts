import type { CompatMatrix } from '../../evidence/claims.ts';
import { claimRemedy, claimsLacking, claimsOf } from '../claims.ts';
import { listed } from '../paths.ts';
import { MIXTURES, mixtureResult } from '../mixtures.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

interface Partner {
  readonly name: string;
  readonly kind: CompatMatrix['partner']['kind'];
}

const isOf = ({ partner }: CompatMatrix, { name, kind }: Partner): boolean => partner.kind === kind && partner.name.toLowerCase() === name.toLowerCase();

const RUN = 'Run with the previous firmware or extension.';

const partnerProblems = (partner: Partner, matrices: readonly CompatMatrix[], add: string): readonly Observation[] => {
  const own = matrices.filter((claim) => isOf(claim, partner));
  const called = `${partner.kind} ${partner.name}`;
  if (own.length === 0) return [fail(`no mixture with the ${called} was tested`, { subject: called, remedy: `${RUN} ${add}` })];
  return MIXTURES.flatMap((mixture): readonly Observation[] => {
    const result = mixtureResult(own, mixture);
    if (result === 'pass') return [];
    const [ours, theirs] = mixture;
    return [fail(result === undefined ? `our ${ours} with ${theirs} of the ${called} was not tested` : `our ${ours} with ${theirs} of the ${called}: ${result}`, { subject: called, remedy: RUN })];
  });
};

export const mixedVersionsWereTested = defineRule({
  id: 'DEP-004',
  family: 'dependencies',
  title: 'Mixed-version matrix tested',
  seed: ['S43'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: RUN,
  why: 'No machine gets two updates at the same moment. For hours or for months a new driver runs with old firmware, and an old driver with a new app: each of these mixtures is a configuration that customers have, so it is one that is tested.',
  authority: 'Safe deployment best practices for Windows drivers: works regardless of the mixture; Microsoft Learn: submit-dashboard-extension-inf-files',
  applies: (_, { policy }) => (policy.dependencies?.length === 0 ? 'the policy declares that the driver depends on nothing' : true),
  needs: ['claims'],
  uses: ['tree'],
  *check({ claims, tree }, context) {
    const { dependencies } = context.policy;
    if (dependencies === undefined) {
      yield unknown('the policy does not say what the driver depends on', { subject: 'dependencies', cause: 'policy:dependencies', remedy: 'Write in the policy: `dependencies: []`, or `dependencies: [{name: <name>, kind: firmware, constraint: ">=1.0"}]`' });
      return;
    }
    const found = claimsOf('compat-matrix', { claims, tree }, context);
    const lacking = claimsLacking(found);
    yield* lacking;
    if (lacking.length > 0) return;
    const problems = dependencies.flatMap((partner) => partnerProblems(partner, found.counting.map(({ claim }) => claim), claimRemedy(found)));
    yield* problems;
    if (problems.length === 0) yield pass(`new and old versions were mixed with ${listed(dependencies.map(({ kind, name }) => `${kind} ${name}`))}`);
  },
});
