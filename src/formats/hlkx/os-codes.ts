/** Operating system codes such as WINDOWS_v100_X64_GE_FULL (results.md 1.3). */

/** Partner Center's key for product types; `undefined` for a code of another shape. */
export const productFamily = (code: string): string | undefined => {
  const tokens = code.split('_');
  const [, version] = tokens;
  const release = tokens.at(-2);
  if (tokens.length < 5 || version === undefined || version === '' || release === undefined || release === '') return undefined;
  const server = tokens.some((token) => token.toUpperCase() === 'SERVER') ? 'Server' : '';
  return `Windows_${version}${server}_${release}`;
};

/** Codes that differ in case only are one. The first spelling stays. */
export const distinctCodes = (codes: Iterable<string>): readonly string[] => {
  const found = new Map<string, string>();
  for (const code of codes) if (!found.has(code.toUpperCase())) found.set(code.toUpperCase(), code);
  return [...found.values()];
};
