import type { Grade, Signature } from '../../trust/signature.ts';
import { explained, isNotForRelease } from '../grades.ts';
import { counted } from '../paths.ts';
import { absentCause, defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';
import { named } from '../signed-files.ts';

interface Signed {
  readonly file: string;
  readonly signatures: readonly Signature[];
  readonly grade: Grade;
}

/** Certificates that the driver kit makes carry this name; one that has expired no longer verifies and has no grade of its own. */
const isKitTest = ({ signer }: Signature): boolean => /^WDKTestCert\b/i.test(signer?.commonName ?? '');

const judge = ({ file, signatures, grade }: Signed, release: boolean): Observation | undefined => {
  if (isNotForRelease(grade)) return (release ? fail : warn)(`the best signature of ${file} is ${explained(grade)}`, { file });
  const beside = signatures.find((signature) => isNotForRelease(signature.grade) || isKitTest(signature));
  if (beside === undefined) return undefined;
  const rest = signatures.some(({ valid }) => valid) ? `it stands beside one of grade ${grade}, which decides` : 'it no longer verifies';
  return warn(`${named(beside)} on ${file} is ${isNotForRelease(beside.grade) ? explained(beside.grade) : 'from a test certificate of the driver kit'}; ${rest}`, { file });
};

export const noTestOrPreviewSignature = defineRule({
  id: 'SIGN-003',
  family: 'signing',
  title: 'No test, preview or self-signed signature at release',
  seed: ['S15', 'S19', 'S17'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
  waivable: false,
  remedy: 'Strip test signatures before submission; make a production submission.',
  why: 'Test and preview certificates are for machines that were told to trust them. On a user\'s machine the driver either does not load, or loads because someone weakened the machine; a test key that leaks lets anyone sign as you.',
  authority: 'Microsoft Learn: preproduction-driver-signing-and-install, driver-security-checklist item 16; the lists in src/trust/data/negative.ts',
  needs: ['tree'],
  uses: ['binary', 'catalog'],
  *check({ binary, catalog }, { stage }) {
    const release = stage === 'release';
    const signed = [...binary, ...catalog].map(({ file, value }): Signed => ({ file, signatures: value.signatures, grade: value.grade }));
    const seen = signed.flatMap((found) => judge(found, release) ?? []);
    yield* seen;
    if (release && catalog.length === 0) yield unknown('there is no catalog, so nothing says which signature the package was released with', { cause: absentCause('catalog') });
    else if (seen.length === 0) yield pass(`${counted(signed.length, 'image or catalog', 'images and catalogs')} without a test, preview or self-made signature`);
  },
});
