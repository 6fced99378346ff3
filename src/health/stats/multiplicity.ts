const ascending = (values: readonly number[]): readonly number[] => values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));

/** Step-up adjusted p-values of Benjamini and Hochberg. */
export const benjaminiHochberg = (p: readonly number[]): readonly number[] => {
  const adjusted = p.map(() => 1);
  let least = 1;
  for (const [back, index] of ascending(p).toReversed().entries()) {
    least = Math.min(least, ((p[index] ?? 1) * p.length) / (p.length - back));
    adjusted[index] = least;
  }
  return adjusted;
};

/** Step-down adjusted p-values of Holm. */
export const holm = (p: readonly number[]): readonly number[] => {
  const adjusted = p.map(() => 1);
  let most = 0;
  for (const [rank, index] of ascending(p).entries()) {
    most = Math.max(most, Math.min(1, (p[index] ?? 1) * (p.length - rank)));
    adjusted[index] = most;
  }
  return adjusted;
};

/** e-BH: positions of the e-values that may be rejected at false discovery rate q, whatever their dependence. Takes logarithms, since e-values overflow. */
export const eBenjaminiHochberg = (logE: readonly number[], q: number): readonly number[] => {
  const order = ascending(logE).toReversed();
  let rejected = 0;
  for (const [rank, index] of order.entries()) {
    if ((logE[index] ?? Number.NEGATIVE_INFINITY) >= Math.log(logE.length / (q * (rank + 1)))) rejected = rank + 1;
  }
  return order.slice(0, rejected).toSorted((a, b) => a - b);
};
