import type { Kind } from '../evidence/evidence.ts';

/** Kinds of evidence as a reader would call them; the others are called by their name. */
const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  tree: 'the package\'s files', inf: 'its INFs', binary: 'its binaries', catalog: 'its catalogs', cabinet: 'the cabinet that is submitted', submission: 'all packages that are submitted together',
  'submission-manifest': 'the submission to compare with', repository: 'the git attributes of its files', policy: 'the policy',
};

const entries: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

export const kindWords = (kind: string): string => entries.get(kind) ?? kind.replaceAll('-', ' ');
