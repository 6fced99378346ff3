import type { Binary } from '../../evidence/evidence.ts';
import type { Grade } from '../../trust/signature.ts';
import { explained, isNotForRelease } from '../grades.ts';
import { holdsKernelBinary, isKernelBinary } from '../kernel-binaries.ts';
import { changedFile } from '../membership.ts';
import { absentCause, defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

const THIRD_PARTY: readonly Grade[] = ['cross-signed', 'ev', 'ov', 'trusted-signing', 'untrusted'];
const UNDECIDED: readonly Grade[] = ['invalid', 'inconsistent', 'unsigned', 'microsoft-unknown-issuer'];

const judge = (file: string, { grade, effectiveGrade, inCatalog }: Binary, hasCatalog: boolean): Observation => {
  const where = hasCatalog ? { file } : { file, cause: absentCause('catalog') };
  const beside = inCatalog ? 'and its catalog is no better' : 'and no catalog vouches for it';
  if (THIRD_PARTY.includes(effectiveGrade)) return fail(`the kernel binary ${file} is ${explained(effectiveGrade)}, ${beside}`, where);
  if (UNDECIDED.includes(effectiveGrade)) return unknown(`who vouches for the kernel binary ${file} cannot be told: grade ${explained(effectiveGrade)}, ${beside}`, effectiveGrade === 'invalid' ? changedFile({ path: file }) : where);
  if (isNotForRelease(effectiveGrade) && effectiveGrade !== 'preproduction') return warn(`the kernel binary ${file} is ${explained(effectiveGrade)}, not signed by a third party; SIGN-003 judges that`, where);
  return pass(`the kernel binary ${file} is signed by Microsoft ${grade === effectiveGrade ? 'in the file' : 'through its catalog'}: ${explained(effectiveGrade)}`, where);
};

export const noCrossSignedKernelBinary = defineRule({
  id: 'SIGN-007',
  family: 'signing',
  title: 'No cross-signed / third-party-CA kernel signature',
  seed: ['S15', 'S16', 'S17'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Submit again through Partner Center; cross-signed drivers no longer load on 24H2, 25H2, 26H1 and Server 2025.',
  why: 'Vendors used to sign kernel drivers themselves below a Microsoft cross-certificate. Windows 11 24H2 and later and Server 2025 stopped loading them with the April 2026 update, after a few days of watching: such a driver works in the lab and dies in the field.',
  authority: 'Microsoft Learn: deprecation of cross-signing; Windows driver policy of April 2026 (Windows IT Pro Blog, support.microsoft.com); field report cloudbase/wnbd#141',
  applies: (found) => holdsKernelBinary(found),
  needs: ['tree', 'inf'],
  uses: ['binary', 'catalog'],
  *check({ inf, binary, catalog }) {
    for (const found of binary) if (isKernelBinary(found, inf)) yield judge(found.file, found.value, catalog.length > 0);
  },
});
