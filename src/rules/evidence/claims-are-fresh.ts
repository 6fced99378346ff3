import type { Claim } from '../../evidence/claims.ts';
import type { ForgeFacts } from '../../evidence/forge.ts';
import { freshnessOf } from '../../policy/freshness.ts';
import { brokenManifests, NO_CLAIMS } from '../manifests.ts';
import { newestBuild, type Build } from '../newest-build.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

interface BuiltAt {
  readonly time: number;
  readonly because: string;
}

/** The commit is what was built; a linker's time only where nobody knows the commit. */
const builtAt = ({ source }: Claim, forge: readonly ForgeFacts[], newest: Build | undefined): BuiltAt | undefined => {
  const commit = forge.find(({ head }) => head !== undefined && head === source?.commit);
  if (commit?.headAt !== undefined) return { time: commit.headAt, because: `the commit ${commit.head?.slice(0, 7) ?? ''} that was built` };
  return newest === undefined ? undefined : { time: newest.time, because: `the time in ${newest.file}` };
};

export const claimsAreFresh = defineRule({
  id: 'EVID-002',
  family: 'evidence',
  title: 'Evidence unexpired and temporally sane',
  seed: ['S06'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Refresh the claim.',
  why: 'Windows is serviced every month, so what was tried two months ago was tried on another Windows. And a test that ran before the build it is about, or will run tomorrow, was written down by somebody who did not run it.',
  authority: 'Safe deployment best practices for Windows drivers: validate before distribution; in-toto Attestation Framework: statements about a subject at a time',
  applies: ({ claims }) => (claims.length === 0 ? NO_CLAIMS : true),
  needs: ['claims'],
  uses: ['binary', 'forge'],
  *check({ claims, binary, forge }, { now }) {
    const newest = newestBuild(binary, now);
    const facts = forge.map(({ value }) => value);
    const broken = brokenManifests(claims);
    let bad = 0;
    let count = 0;
    yield* broken;
    for (const { file, value } of claims) {
      for (const claim of value.claims) {
        count++;
        for (const { kind, message } of freshnessOf(claim, now, builtAt(claim, facts, newest))) {
          const where = { file, line: claim.line, column: claim.column, subject: claim.id };
          bad++;
          yield kind === 'soon' ? warn(`claim ${claim.id}: ${message}`, where) : fail(`claim ${claim.id}: ${message}`, where);
        }
      }
    }
    if (bad + broken.length === 0) yield pass(count === 0 ? 'no claim that could expire' : `${counted(count, 'claim')} within their time`);
  },
});
