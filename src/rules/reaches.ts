import type { Inf } from '../formats/inf/inf.ts';
import type { PolicyTarget } from '../policy/policy.ts';
import type { Reach } from './windows-servicing.ts';

/** VER_NT_DOMAIN_CONTROLLER and VER_NT_SERVER in a Models decoration. */
const SERVER_PRODUCTS: readonly number[] = [2, 3];
/** A [DefaultInstall] section has no build in its decoration; Windows 10 is the first that installs it for a primitive driver. */
const FIRST_BUILD = 10_240;

/** `server` is `undefined` where an INF makes no difference between the two families. */
interface Stated extends Omit<Reach, 'server'> {
  readonly server: boolean | undefined;
}

const ofModels = ({ models }: Inf): readonly Stated[] =>
  models.flatMap(({ architecture, exists, entries, floor, ceiling, productType }) =>
    architecture === undefined || !exists || entries === 0 || (ceiling !== undefined && ceiling < floor) ? []
    : [{ architecture, floor, ceiling, server: productType === undefined ? undefined : SERVER_PRODUCTS.includes(productType) }]);

const statedBy = (inf: Inf): readonly Stated[] =>
  inf.models.length > 0 ? ofModels(inf) : inf.installs ? inf.architectures.map((architecture) => ({ architecture, floor: FIRST_BUILD, ceiling: undefined, server: undefined })) : [];

const lower = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined ? b : b === undefined ? a : Math.min(a, b));

/** What of a reach a declared target leaves. */
const narrowed = (reach: Stated, target: PolicyTarget): readonly Reach[] => {
  const floor = Math.max(reach.floor, target.floor);
  const ceiling = lower(reach.ceiling, target.ceiling);
  const fits = reach.architecture === target.arch && (reach.server === undefined || reach.server === target.server) && (ceiling === undefined || ceiling >= floor);
  return fits ? [{ architecture: reach.architecture, floor, ceiling, server: target.server }] : [];
};

/**
 * The Windows builds a package is for: what its INFs reach, narrowed by the policy's targets, never widened. An INF that speaks of no
 * product type is for clients unless a target says server.
 */
export const reachesOf = (infs: readonly Inf[], targets: readonly PolicyTarget[]): readonly Reach[] => {
  const stated = infs.filter(({ isDriver }) => isDriver).flatMap(statedBy);
  if (targets.length === 0) return stated.map((reach) => ({ ...reach, server: reach.server ?? false }));
  return stated.flatMap((reach) => targets.flatMap((target) => narrowed(reach, target)));
};
