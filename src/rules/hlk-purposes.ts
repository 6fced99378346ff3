import { HLK_TESTS, type HlkPurpose, type HlkTestFact, PURPOSES_BY_NAME } from './data/hlk-tests.ts';

const BY_ID: ReadonlyMap<string, HlkTestFact> = new Map(HLK_TESTS.map((test) => [test.id, test]));

/** Two tests share a name; they share their purposes too. */
const BY_NAME: ReadonlyMap<string, HlkTestFact> = new Map(HLK_TESTS.flatMap((test) => test.names.map((name) => [name, test] as const)));

const PATTERNS = PURPOSES_BY_NAME.map(({ pattern, purposes }) => ({ pattern: new RegExp(pattern, 'i'), purposes }));

/** What a test shows when it passes. An id that is not in the table says nothing; a name may, where no id is known. */
export const purposesOf = ({ id, name }: { readonly id: string | undefined; readonly name: string }): readonly HlkPurpose[] => {
  if (id !== undefined) return BY_ID.get(id)?.purposes ?? [];
  const known = BY_NAME.get(name);
  return known === undefined ? PATTERNS.find(({ pattern }) => pattern.test(name))?.purposes ?? [] : known.purposes;
};
