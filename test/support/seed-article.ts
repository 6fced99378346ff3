import { createHash } from 'node:crypto';
import { DEMANDS, NOT_CHECKABLE, STATEMENTS } from '../../src/rules/seed.ts';

/** One sentence of an article in Markdown. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly sha256: string;
}

/** Links reduced to their text, white space collapsed, trimmed. */
export const normalise = (text: string): string => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\s+/g, ' ').trim();

export const digestOf = (text: string): string => createHash('sha256').update(normalise(text)).digest('hex');

/** A line that is bold as a whole is a heading as good as one with `#`, but some of them are among the statements. */
const BOLD = /^\*\*(.*)\*\*$/;

const isOutside = (line: string): boolean => line === '' || line.startsWith('#') || line.startsWith(':::');

/** Lines of the body; the front matter stands between two lines of hyphens. */
const bodyLines = (markdown: string): readonly { readonly line: number; readonly text: string }[] => {
  const lines = markdown.split(/\r?\n/).map((text, index) => ({ line: index + 1, text: text.trim() }));
  const end = lines[0]?.text === '---' ? lines.findIndex(({ text }, index) => index > 0 && text === '---') : -1;
  return lines.slice(end + 1).filter(({ text }) => !isOutside(text));
};

/** Sentences and bold headings, in order. A sentence ends with a full stop before a capital letter. */
export const sentencesOf = (markdown: string): readonly (Sentence & { readonly heading: boolean })[] =>
  bodyLines(markdown).flatMap(({ line, text }) => {
    const bare = normalise(text.replace(/^(-|\d+\.)\s+/, ''));
    const heading = BOLD.test(bare);
    return bare.replace(BOLD, '$1').split(/(?<=[.!?]) (?=[A-Z])/).map((sentence) => ({ line, text: sentence, sha256: digestOf(sentence), heading }));
  });

export interface SeedComparison {
  /** Ids of demands that the article no longer makes in these words. */
  readonly gone: readonly string[];
  /** Sentences that stand in none of the three lists. */
  readonly unknown: readonly Sentence[];
}

/** What the rules rest on: sentences that demand something, by id, and all others that are known. */
export interface SeedLists {
  readonly demands: readonly { readonly id: string; readonly sha256: string }[];
  readonly others: readonly { readonly sha256: string }[];
}

const SEED_LISTS: SeedLists = { demands: DEMANDS, others: [...NOT_CHECKABLE, ...STATEMENTS] };

/** Demands that no rule names: nothing would enforce them. */
export const unclaimed = (rules: readonly { readonly seed: readonly string[] }[], demands: readonly { readonly id: string }[] = DEMANDS): readonly string[] => {
  const claimed = new Set(rules.flatMap(({ seed }) => seed));
  return demands.filter(({ id }) => !claimed.has(id)).map(({ id }) => id);
};

/** What changed in the article since the lists of `rules/seed.ts` were made. */
export const compareWithSeed = (markdown: string, { demands, others }: SeedLists = SEED_LISTS): SeedComparison => {
  const sentences = sentencesOf(markdown);
  const there = new Set(sentences.map(({ sha256 }) => sha256));
  const listed = new Set([...demands, ...others].map(({ sha256 }) => sha256));
  return {
    gone: demands.filter(({ sha256 }) => !there.has(sha256)).map(({ id }) => id),
    unknown: sentences.filter(({ sha256, heading }) => !heading && !listed.has(sha256)).map(({ line, text, sha256 }) => ({ line, text, sha256 })),
  };
};
