import type { SignedCatalog } from '../../evidence/evidence.ts';
import type { SignedHlkx } from '../../evidence/hlkx.ts';
import type { Signature } from '../../trust/signature.ts';
import { endsAtMicrosoft } from '../grades.ts';
import { counted } from '../paths.ts';
import { absentCause, defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';
import { named, signedFiles, type SignedFile } from '../signed-files.ts';

const STRONG = new Set(['sha256', 'sha384', 'sha512']);

const weaknesses = ({ digestAlgorithm, signerDigestAlgorithm }: Signature): readonly string[] => [
  ...(STRONG.has(digestAlgorithm) ? [] : [`${digestAlgorithm} as digest of the file`]),
  ...(STRONG.has(signerDigestAlgorithm) ? [] : [`${signerDigestAlgorithm} as digest of the signer`]),
];

/** A signature that could not be read states no digest at all. */
const isReadable = ({ digestAlgorithm, signerDigestAlgorithm }: Signature): boolean => digestAlgorithm !== '' || signerDigestAlgorithm !== '';

const judge = ({ file, what, signatures }: SignedFile): Observation | undefined => {
  const weak = signatures.filter(isReadable).flatMap((signature) => weaknesses(signature).map((weakness) => `${named(signature)} uses ${weakness}`));
  if (weak.length === 0) return signatures.some(isReadable) ? undefined : unknown(`which digests the signature of ${what} ${file} uses cannot be told: it cannot be read`, { file, cause: file });
  const alsoStrong = signatures.some((signature) => signature.valid && weaknesses(signature).length === 0);
  return (alsoStrong ? warn : fail)(`${what} ${file}: ${weak.join('; ')}${alsoStrong ? ', beside a signature with SHA-2' : ''}`, { file });
};

/** A catalog of version 1 knows its members by SHA-1 only. */
const judgeMembers = (file: string, { catalog, signatures }: SignedCatalog): Observation | undefined => {
  if (catalog.members.length === 0 || catalog.members.some(({ algorithm }) => algorithm === 'sha256')) return undefined;
  const microsoft = signatures.some((signature) => signature.valid && endsAtMicrosoft(signature));
  const message = `the catalog ${file} lists its ${counted(catalog.members.length, 'member')} by SHA-1`;
  if (microsoft) {
    return warn(`${message}; Microsoft itself issued such catalogs for targets before Windows 10`, { file, remedy: 'Nothing has to change in this package; a submission for Windows 10 and later only comes back with a SHA-256 catalog.' });
  }
  return fail(message, { file, remedy: 'Make the catalog again with a current Inf2Cat, or submit to Partner Center.' });
};

/** HLK Studio offers SHA-1 only for packages of old kits, so it is no more than a warning there. */
const judgeHlkx = (file: string, { signatures }: SignedHlkx): Observation | undefined => {
  const weak = [...new Set(signatures.flatMap(({ digestMethods, signature }) => [...digestMethods, ...(isReadable(signature) ? [signature.signerDigestAlgorithm] : [])]).filter((name) => name !== '' && !STRONG.has(name)))];
  return weak.length === 0 ? undefined : warn(`the HLK package ${file} is signed with ${weak.join(' and ')}`, { subject: file, remedy: 'Sign the .hlkx again with a current HLK Studio, or with a tool that uses SHA-256.' });
};

export const onlySha2 = defineRule({
  id: 'SIGN-005',
  family: 'signing',
  title: 'SHA-2 only',
  seed: ['S13', 'S14'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Sign with `signtool sign /fd sha256 /td sha256`; sign the .hlkx with a tool that uses SHA-256.',
  why: 'SHA-1 and MD5 no longer tie a signature to one file: two files with the same digest can be made. Microsoft takes SHA-2 only, in the signature, in the digest it covers and in the catalog\'s list.',
  authority: 'Microsoft Learn: code-signing-reqs (certificates SHA-2, /fd sha256)',
  needs: ['tree'],
  uses: ['binary', 'catalog', 'cabinet', 'hlkx'],
  *check({ binary, catalog, cabinet, hlkx }, { stage }) {
    const files = signedFiles({ binary, catalog, cabinet }).filter(({ signatures }) => signatures.length > 0);
    const seen = [...files.flatMap((found) => judge(found) ?? []), ...hlkx.flatMap(({ file, value }) => judgeHlkx(file, value) ?? []), ...catalog.flatMap(({ file, value }) => judgeMembers(file, value) ?? [])];
    yield* seen;
    if (stage === 'release' && catalog.length === 0) yield unknown('there is no catalog, so the digests that Windows will use are not known', { cause: absentCause('catalog') });
    else if (files.length === 0 && hlkx.every(({ value }) => value.signatures.length === 0)) yield unknown('nothing here is signed, so there is no digest to judge', { remedy: 'Gate what is submitted: the cabinet, signed with /fd sha256.' });
    else if (seen.length === 0) yield pass(`SHA-2 throughout in ${counted(files.length + hlkx.filter(({ value }) => value.signatures.length > 0).length, 'signed file')}`);
  },
});
