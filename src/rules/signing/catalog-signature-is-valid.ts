import type { SignedCatalog } from '../../evidence/evidence.ts';
import { namedCatalogs } from '../catalogs.ts';
import { endsAtMicrosoft, explained } from '../grades.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';
import { dayOf, named } from '../signed-files.ts';

type Complaint = typeof fail | typeof warn;

const RETURNED = 'Release the package that Partner Center returned: its catalog is the one that Microsoft signed.';

function* judge(file: string, { catalog, signatures }: SignedCatalog, complain: Complaint): Generator<Observation> {
  if (catalog.problems.length > 0) yield complain(`the catalog breaks the rules of its format: ${listed(catalog.problems)}`, { file });
  if (signatures.length === 0) {
    yield complain('the catalog is not signed', { file, remedy: RETURNED });
    return;
  }
  const good = signatures.find((signature) => signature.valid && endsAtMicrosoft(signature));
  if (good !== undefined) yield pass(`${named(good)} verifies and ends at a root of Microsoft${good.timestamp === undefined ? '' : `, signed ${dayOf(good.timestamp.time)}`}`, { file });
  for (const signature of signatures) {
    if (signature === good) continue;
    if (!signature.valid) yield (good === undefined ? complain : warn)(`${named(signature)} does not verify: ${listed(signature.problems) || 'no reason was found'}`, { file });
    else if (good === undefined) yield complain(`${named(signature)} is intact, but its chain does not end at a root of Microsoft: grade ${explained(signature.grade)}`, { file, remedy: RETURNED });
  }
}

export const catalogSignatureIsValid = defineRule({
  id: 'SIGN-001',
  family: 'signing',
  title: 'Catalog signature is cryptographically valid',
  seed: ['S13', 'S15'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Download the signed package again; never edit files after signing.',
  why: 'A catalog is the list of files that Microsoft signed; everything Windows believes about a package hangs on that one signature. If it does not verify byte for byte, the catalog is a plain text file that anyone could have written.',
  authority: 'Microsoft Learn: catalog-files, kernel-mode-code-signing-policy; RFC 5652',
  needs: ['catalog'],
  uses: ['inf'],
  *check({ catalog, inf }) {
    const meant = namedCatalogs(inf, catalog);
    for (const found of catalog) yield* judge(found.file, found.value, meant.includes(found) ? fail : warn);
  },
});
