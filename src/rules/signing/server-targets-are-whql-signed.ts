import type { SignedCatalog } from '../../evidence/evidence.ts';
import type { Architecture } from '../../formats/inf/inf.ts';
import { namedCatalogs } from '../catalogs.ts';
import { explained, isWhql } from '../grades.ts';
import { osTokens } from '../os-tokens.ts';
import { defineRule, fail, notApplicable, pass, unknown, warn, type Observation } from '../rule.ts';
import { serverTargets } from '../server-targets.ts';

const hasServerToken = (tokens: readonly { readonly token: string; readonly architecture: Architecture; readonly server: boolean }[], architecture: Architecture): boolean =>
  tokens.some((found) => found.server && found.architecture === architecture);

const judge = (file: string, { grade, catalog }: SignedCatalog, targets: readonly Architecture[]): Observation => {
  const where = { file };
  if (grade === 'microsoft-unknown-issuer') return unknown(`the package is for Windows Server, and its grade cannot be told: ${explained(grade)}`, where);
  if (!isWhql(grade)) {
    const field = grade === 'attested' ? '. Field reports say that attested drivers may load on a server; it is unsupported either way' : '';
    return fail(`the package is for Windows Server (${targets.join(', ')}) and its grade is ${explained(grade)}${field}`, where);
  }
  const tokens = osTokens(catalog.attributes);
  const without = targets.filter((architecture) => !hasServerToken(tokens, architecture));
  if (tokens.length > 0 && without.length > 0) return warn(`the catalog is ${explained(grade)} but names no Windows Server for ${without.join(', ')}: ${tokens.map(({ token }) => token).join(', ')}`, where);
  return pass(`the package is for Windows Server and ${explained(grade)}`, where);
};

export const serverTargetsAreWhqlSigned = defineRule({
  id: 'SIGN-008',
  family: 'signing',
  title: 'Server targets are WHQL signed',
  seed: ['S16'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
  waivable: false,
  remedy: 'Run the HLK for Server and submit.',
  why: 'Windows Server supports certified drivers only. Field reports say that attested ones sometimes load there, but nobody at Microsoft will help with the machine that does not start.',
  authority: 'Microsoft Learn: code-signing-reqs, "Windows Server signed drivers"; KB4519013',
  needs: ['catalog', 'inf'],
  *check({ catalog, inf }, { policy }) {
    const targets = serverTargets(inf.map(({ value }) => value), policy.targets);
    if (targets.length === 0) {
      yield notApplicable('neither an INF nor the policy names Windows Server as target');
      return;
    }
    for (const { file, value } of namedCatalogs(inf, catalog)) yield judge(file, value, targets);
  },
});
