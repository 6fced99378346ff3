import { bareDigest, bindingOf, twoBuildsOf } from '../../policy/binding.ts';
import { packageDigestOf } from '../claims.ts';
import { brokenManifests, NO_CLAIMS } from '../manifests.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, unknown } from '../rule.ts';

const short = (digest: string): string => bareDigest(digest).slice(0, 12);

export const claimsAreBoundToThisPackage = defineRule({
  id: 'EVID-001',
  family: 'evidence',
  title: 'Evidence bound to this package',
  seed: ['S02', 'S06'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Run the test for this build; do not edit digests.',
  why: 'A test report of last month proves something of last month\'s bytes. Every claim names the digest of the build it is about, so that a rebuilt package starts without evidence instead of inheriting what was never tried on it.',
  authority: 'in-toto Attestation Framework: subjects are matched by digest; SLSA: verifying artifacts',
  applies: ({ claims }) => (claims.length === 0 ? NO_CLAIMS : true),
  needs: ['claims', 'tree'],
  uses: ['submission'],
  *check({ claims, tree, submission }) {
    const digest = packageDigestOf(tree);
    const broken = brokenManifests(claims);
    yield* broken;
    if (digest === undefined) {
      yield unknown('this package has no digest that claims could be bound to');
      return;
    }
    const together = submission.flatMap(({ value }) => value.digests);
    let bound = 0;
    let wrong = 0;
    for (const { file, value: { claims: all } } of claims) {
      for (const claim of all) {
        const where = { file, line: claim.line, column: claim.column, subject: claim.id };
        if (bindingOf(claim, digest, together) === 'this') bound++;
        else if (bindingOf(claim, digest, together) === 'other') {
          wrong++;
          yield fail(`the claim ${claim.id} is of build ${short(claim.subject.packageDigest)}, this is build ${short(digest)}`, where);
        }
      }
    }
    const twice = twoBuildsOf(claims.map(({ value }) => value));
    for (const { id, places } of twice) yield fail(`the claim ${id} is made of ${places.length} builds: ${places.map((place) => `${short(place.packageDigest)} in ${place.file}`).join(', ')}`, { subject: id });
    if (wrong + twice.length + broken.length === 0) yield pass(bound === 0 ? 'no claim is of this package, and none pretends to be' : `${counted(bound, 'claim')} of this build, ${short(digest)}`);
  },
});
