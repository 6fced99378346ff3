/** Rules of the catalogue by prefix: ids count from 001 and are never given away again. */
const CATALOGUE: Readonly<Record<string, number>> = {
  PKG: 11, SIGN: 11, CAT: 5, INF: 24, PE: 7, SAST: 5, HLK: 8, TEST: 8, SEC: 6, TGT: 6, DEP: 6, PLAN: 9, CHAN: 5, AM: 4, MON: 2, EOS: 2, EVID: 6,
};

/** Every id a policy may name, also of rules that this version does not have yet: a policy outlives a version. */
export const RULE_IDS: readonly string[] = Object.entries(CATALOGUE).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`),
);
