import type { Claim, Manifest } from '../evidence/claims.ts';

/** Digests are shown with the algorithm in front and written without it. */
export const bareDigest = (digest: string): string => digest.replace(/^sha256:/, '');

/**
 * What a claim is bound to: the package under judgement, another package of the same submission, or none of them. A claim of
 * another build is never silently ignored (policy.md section 8.2).
 * @param packageDigest of the package under judgement; empty when it was refused and has no identity
 * @param submitted digests of all packages that were handed over together
 */
export const bindingOf = ({ subject }: Claim, packageDigest: string, submitted: readonly string[]): 'this' | 'sibling' | 'other' => {
  if (packageDigest !== '' && subject.packageDigest === bareDigest(packageDigest)) return 'this';
  return submitted.some((digest) => digest !== '' && bareDigest(digest) === subject.packageDigest) ? 'sibling' : 'other';
};

/** One claim id with several builds: whoever copied the claim forgot the digest, or forged it. */
export interface TwoBuilds {
  readonly id: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly packageDigest: string }[];
}

export const twoBuildsOf = (manifests: readonly Manifest[]): readonly TwoBuilds[] => {
  const byId = new Map<string, { readonly file: string; readonly line: number; readonly packageDigest: string }[]>();
  for (const { file, claims } of manifests) {
    for (const { id, line, subject } of claims) {
      const places = byId.get(id) ?? [];
      byId.set(id, places);
      if (!places.some(({ packageDigest }) => packageDigest === subject.packageDigest)) places.push({ file, line, packageDigest: subject.packageDigest });
    }
  }
  return [...byId].flatMap(([id, places]) => (places.length > 1 ? [{ id, places }] : []));
};
