interface Named {
  readonly name: string;
  readonly path: string;
}

const ending = (path: string, pieces: number): string => path.split('/').filter((piece) => piece !== '' && piece !== '.').slice(-pieces).join('/');

/** The shortest endings of the paths that tell them apart; a number where nothing does. */
const apart = (paths: readonly string[]): readonly string[] => {
  const deepest = Math.max(...paths.map((path) => path.split('/').length));
  for (let pieces = 1; pieces <= deepest; pieces++) {
    const names = paths.map((path) => ending(path, pieces));
    if (names.every((name) => name !== '') && new Set(names).size === names.length) return names;
  }
  return paths.map((path, at) => `${path} (${at + 1})`);
};

/**
 * Names for the packages of one run. Findings, counts and fingerprints go by the name, and builds like to put the packages of
 * all architectures into folders of one name (`x64/driver`, `arm64/driver`): these are named by more of their path.
 */
export const uniqueNames = (packages: readonly Named[]): readonly string[] => {
  const names = packages.map(({ name }) => name);
  const twins = new Map<string, number[]>();
  for (const [at, name] of names.entries()) twins.set(name, [...(twins.get(name) ?? []), at]);
  for (const places of twins.values()) {
    if (places.length < 2) continue;
    const told = apart(places.map((at) => packages[at]?.path ?? ''));
    for (const [index, at] of places.entries()) names[at] = told[index] ?? '';
  }
  // A longer name could be that of yet another package.
  return new Set(names).size === names.length ? names : names.map((name, at) => `${name} (${at + 1})`);
};
