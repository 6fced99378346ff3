import type { ClaimsFile } from '../../evidence/claims.ts';
import { DAY } from '../../policy/freshness.ts';
import { claimsLacking, claimsOf, claimWhere, type CountingClaim, type PlacedClaim } from '../claims.ts';
import { defineRule, fail, pass, unknown, warn, type Fact, type Observation } from '../rule.ts';

const YEAR = 365 * DAY;

const documentOf = (found: PlacedClaim, manifests: readonly Fact<'claims'>[]): NonNullable<ClaimsFile['documents']>[number] | undefined =>
  manifests.filter(({ file }) => file === found.file).flatMap(({ value }) => value.documents ?? []).find(({ claim }) => claim === found.claim.id);

const judge = (found: CountingClaim<'threat-model'>, manifests: readonly Fact<'claims'>[], now: Date): Observation => {
  const { path, sha256, reviewedAt } = found.claim;
  const where = claimWhere(found);
  const document = documentOf(found, manifests);
  if (document?.found === undefined) return unknown(`the threat model ${path} is not there beside the manifest, or cannot be read`, { ...where, remedy: `Put ${path} where the manifest names it: the path is relative to the manifest.` });
  if (document.found !== sha256) return fail(`${path} is not what was attested: its SHA-256 is ${document.found.slice(0, 12)}, the claim says ${sha256.slice(0, 12)}`, where);
  if (reviewedAt.time > now.getTime() + DAY) return unknown(`the threat model is said to be reviewed at ${reviewedAt.text}, which lies in the future`, where);
  return now.getTime() - reviewedAt.time > YEAR ? warn(`the threat model was reviewed at ${reviewedAt.text}, more than 12 months ago`, where) : pass(`${path} was reviewed at ${reviewedAt.text}`, where);
};

export const threatModelIsCurrent = defineRule({
  id: 'SEC-002',
  family: 'security',
  title: 'Threat model current',
  seed: ['S21'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Update the threat model and attest again.',
  why: 'A threat model names what an attacker may reach through the driver. After the interfaces changed it describes another driver, and reviews that rest on it miss the new doors.',
  authority: 'Microsoft Learn: threat-modeling-for-drivers, driver-security-checklist item 11',
  needs: ['claims'],
  uses: ['repository', 'tree'],
  *check(facts, context) {
    const found = claimsOf('threat-model', facts, context, { expired: true });
    yield* claimsLacking(found);
    yield* found.counting.map((each) => judge(each, facts.claims, context.now));
  },
});
