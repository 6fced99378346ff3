/** Longer words are no misspelling of ours; the bound also keeps the distance table small for hostile input. */
const MAX_WORD = 64;

/** Levenshtein distance with adjacent transpositions as one edit (optimal string alignment). */
export const editDistance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

const folded = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The closest candidate and how far it is; a beginning counts as one edit away. Equal distances: the first. */
const closest = (word: string, candidates: readonly string[]): { readonly candidate: string; readonly distance: number } | undefined => {
  const wanted = folded(word.slice(0, MAX_WORD));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const other = folded(candidate);
    const distance = wanted.length >= 3 && other.startsWith(wanted) ? 1 : editDistance(wanted, other);
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  return best;
};

/** The candidate a person most likely meant, or `undefined` when none is near. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const best = closest(word, candidates);
  const tolerated = Math.max(1, Math.floor(Math.min(word.length, MAX_WORD) / 3));
  return best !== undefined && best.distance <= tolerated ? best.candidate : undefined;
};

const LISTED = 40;

/** The end of an error message: the word that was meant, else all that may stand there, else the closest of many. */
export const suggestion = (word: string, candidates: readonly string[]): string => {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (candidates.length <= LISTED) return `use ${candidates.length === 1 ? '' : 'one of '}${candidates.join(', ')}`;
  return `the nearest is "${closest(word, candidates)?.candidate ?? ''}"`;
};
