import type { Architecture, Inf } from '../formats/inf/inf.ts';
import type { PolicyTarget } from '../policy/policy.ts';

/** VER_NT_DOMAIN_CONTROLLER and VER_NT_SERVER in a Models decoration. */
const SERVER_PRODUCTS = [2, 3];

/** Architectures for which a package says that it is for Windows Server: in its INF, or in the policy. */
export const serverTargets = (infs: readonly Inf[], targets: readonly PolicyTarget[]): readonly Architecture[] => {
  const decorated = infs.flatMap(({ models }) => models.flatMap(({ architecture, productType, exists }) =>
    exists && architecture !== undefined && productType !== undefined && SERVER_PRODUCTS.includes(productType) ? [architecture] : []));
  const declared = targets.filter(({ server }) => server).map(({ arch }): Architecture => arch);
  return [...new Set([...decorated, ...declared])];
};
