import type { Binary, TreeFile } from '../../evidence/evidence.ts';
import { baseName, samePath } from '../paths.ts';
import { defineRule, fail, notApplicable, pass, warn, type Observation, type Where } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** Marks that are a key usage of the certificate on the file. */
const KEY_USAGE: Readonly<Record<string, string>> = { elam: '1.3.6.1.4.1.311.61.4.1', halext: '1.3.6.1.4.1.311.61.5.1' };
/** Marks that are an attribute of the file's catalog member. */
const MEMBER_ATTRIBUTE: Readonly<Record<string, string>> = { petrust: 'PETrusted', drm: 'DRMLevel', windowshello: 'WindowsHello' };

const isNamed = (path: string, name: string): boolean => samePath(baseName(path), baseName(name));

const hasUsage = (name: string, usage: string, binaries: readonly Found<Binary>[]): boolean =>
  binaries.some(({ file, value }) => isNamed(file, name) && value.signatures.some(({ valid, signer }) => valid && signer?.eku.includes(usage) === true));

const hasAttribute = (name: string, attribute: string, files: readonly TreeFile[]): boolean =>
  files.some(({ path, members }) => isNamed(path, name) && members.some(({ member }) => member.attributes.some((found) => found.name.toLowerCase() === attribute.toLowerCase())));

const isPresent = (name: string, attribute: string, binaries: readonly Found<Binary>[], files: readonly TreeFile[]): boolean | undefined => {
  const usage = KEY_USAGE[attribute.toLowerCase()];
  if (usage !== undefined) return hasUsage(name, usage, binaries);
  const member = MEMBER_ATTRIBUTE[attribute.toLowerCase()];
  return member === undefined ? undefined : hasAttribute(name, member, files);
};

const judge = (request: { readonly file: string; readonly attribute: string }, where: Where, present: boolean | undefined, stage: string, attestation: boolean): Observation => {
  const what = `${request.attribute} for ${request.file}`;
  if (present === undefined) return warn(`${what} is no signature attribute that is known: Elam, HalExt, PETrust, DRM or WindowsHello`, where);
  if (attestation) return fail(`${what} is asked for, but an attestation submission never returns it`, where);
  if (stage !== 'release') return pass(`${what} is asked for; whether it was granted is judged on the package that comes back`, where);
  return present ? pass(`${what} was granted`, where) : fail(`${what} is asked for and absent from the signed package`, where);
};

export const requestedSignatureAttributesArePresent = defineRule({
  id: 'SIGN-009',
  family: 'signing',
  title: 'Special signature attributes present when requested',
  seed: ['S13', 'S22'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
  waivable: false,
  remedy: 'Submit the .hlkx with the matching HLK feature and passing tests.',
  why: 'Some drivers need more than a signature: early launch anti-malware, HAL extensions, protected media and Windows Hello each have a mark of their own, asked for in the INF. If the mark is missing from what came back, the driver installs and then is not allowed to do its work.',
  authority: 'Microsoft Learn: inf-signatureattributes-section, code-signing-reqs (attestation returns no ELAM or Hello level)',
  applies: ({ inf }) => (inf.length > 0 && inf.every((found) => found.ok && found.value.signatureAttributes.length === 0) ? 'no INF has a [SignatureAttributes] section' : true),
  needs: ['inf'],
  uses: ['binary', 'catalog', 'tree'],
  *check({ inf, binary, tree }, { stage, profile }) {
    const files = tree.flatMap(({ value }) => value.files);
    for (const { file, value } of inf) {
      for (const request of value.signatureAttributes) {
        const where = { file, subject: request.file, line: request.place.line, column: request.place.column };
        yield judge(request, where, isPresent(request.file, request.attribute, binary, files), stage, profile === 'attestation');
      }
    }
    if (inf.every(({ value }) => value.signatureAttributes.length === 0)) yield notApplicable('no INF has a [SignatureAttributes] section');
  },
});
