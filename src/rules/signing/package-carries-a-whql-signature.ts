import { namedCatalogs } from '../catalogs.ts';
import { explained, isWhql } from '../grades.ts';
import { defineRule, fail, pass, unknown, warn } from '../rule.ts';
import { named } from '../signed-files.ts';

export const packageCarriesAWhqlSignature = defineRule({
  id: 'SIGN-002',
  family: 'signing',
  title: 'Package has a WHQL release signature',
  seed: ['S16', 'S18', 'S35', 'S36', 'S39'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'info', dev: 'warn' },
  waivable: false,
  remedy: 'Submit an HLK result to Partner Center; attestation is for test audiences only.',
  why: 'Being validly signed says nothing about who tested what. Only the certified grades mean that Microsoft saw hardware lab results for this package; an attested or preproduction signature carries almost the same certificate and none of the tests.',
  authority: 'Microsoft Learn: whql-release-signature, code-signing-validate; the decision table in src/trust/data/grades.ts',
  needs: ['catalog'],
  uses: ['binary', 'inf'],
  *check({ catalog, inf }) {
    for (const { file, value } of namedCatalogs(inf, catalog)) {
      const by = value.signatures.find(({ valid, grade }) => valid && grade === value.grade);
      if (value.grade === 'microsoft-unknown-issuer') {
        const issuer = by?.signer?.issuer;
        yield unknown(`the signature ends at a root of Microsoft, but ${issuer === undefined ? 'its issuer' : `the issuer "${issuer}"`} is not known to this version, so the grade cannot be told`, {
          file, remedy: 'Update driver-gate: its trust data is older than this certificate authority.',
        });
      } else if (!isWhql(value.grade)) yield fail(`the grade of ${file} is ${explained(value.grade)}`, { file });
      else if (by?.pin === 'name') {
        yield warn(`the grade is ${explained(value.grade)}, but its issuer was recognised by name only: the certificate itself is not in the trust data yet`, { file, remedy: 'Update driver-gate as soon as a version with this issuer\'s certificate exists.' });
      } else yield pass(`the grade is ${explained(value.grade)}${by === undefined ? '' : `: ${named(by)}`}`, { file });
    }
  },
});
