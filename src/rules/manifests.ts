import type { ClaimsFile } from '../evidence/claims.ts';
import { unknown, type Observation } from './rule.ts';

export const NO_CLAIMS = 'no evidence manifest was handed over';

/** A manifest that is wrong anywhere holds no claims, so nothing can be said of those it meant. */
export const brokenManifests = (claims: readonly { readonly file: string; readonly value: ClaimsFile }[]): readonly Observation[] =>
  claims.filter(({ value }) => value.problems.length > 0).map(({ file }) => unknown(`${file} cannot be understood, so its claims cannot be judged`, { file, remedy: 'Mend the manifest first: EVID-004 shows the line.' }));
