import type { Verdict } from '../gate/verdict.ts';

/** Every output of action.yml; each is set on every way out, empty when there is nothing to say. */
export const OUTPUT_NAMES = [
  'verdict', 'exit-code', 'counts', 'packages', 'package-id', 'package-version', 'package-digest', 'content-digest',
  'verdict-path', 'sarif-path', 'junit-path', 'html-path', 'markdown-path', 'predicate-path', 'predicate-type', 'subject-checksums-path',
  'comment-id', 'comment-url', 'issue-number', 'issue-url', 'ring', 'rollout-state', 'rollout-step',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

export const exitCodeOf = ({ decision }: Pick<Verdict, 'decision'>): 0 | 1 => (decision === 'go' ? 0 : 1);

/** GitHub takes 1 MB of outputs per job; nothing is cut in the middle, and verdict.json has it all. */
const MAX_LIST = 200_000;
const listed = (packages: readonly object[]): string => {
  const text = JSON.stringify(packages);
  return text.length <= MAX_LIST ? text : '';
};

/** What later steps may ask of the verdict; structures are JSON text. */
export const verdictOutputs = (verdict: Verdict): Outputs => {
  const packages = verdict.packages.map(({ name, driverVer, packageDigest, contentDigest }) => ({ name, version: driverVer?.version ?? '', packageDigest, contentDigest }));
  const only = packages.length === 1 ? packages[0] : undefined;
  return {
    verdict: verdict.decision,
    'exit-code': String(exitCodeOf(verdict)),
    counts: JSON.stringify({ ...verdict.counts, blocking: verdict.blocking }),
    packages: listed(packages),
    'package-id': only?.name ?? '', 'package-version': only?.version ?? '', 'package-digest': only?.packageDigest ?? '', 'content-digest': only?.contentDigest ?? '',
  };
};
