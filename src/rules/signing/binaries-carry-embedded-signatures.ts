import type { Binary } from '../../evidence/evidence.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import type { Grade, Signature } from '../../trust/signature.ts';
import { explained } from '../grades.ts';
import { holdsImage, isKernelBinary, servicesOf } from '../kernel-binaries.ts';
import { changedFile } from '../membership.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';
import { named } from '../signed-files.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

const BOOT_START = 0;

const mismatches = (file: string, { signatures }: Binary): readonly Observation[] =>
  signatures
    .filter(({ digest, computedDigest }) => computedDigest !== undefined && computedDigest !== digest)
    .map((signature) => fail(
      `${file} was changed after signing: ${named(signature)} states ${signature.digestAlgorithm} ${signature.digest}, the file has ${signature.computedDigest ?? ''}`,
      changedFile({ path: file }),
    ));

/** A signature that nobody could have made like this, or with bytes beside it that no digest covers, is damage; one whose certificate ran out is merely old. */
const isDamaged = ({ valid, lapsed }: Signature): boolean => !valid && !lapsed;

const unsigned = (file: string, { signatures, inCatalog }: Binary, service: string | undefined): Observation => {
  const lacks = signatures.length === 0 ? 'carries no embedded signature' : `carries no valid embedded signature (${listed(signatures.flatMap(({ problems }) => problems)) || 'it does not verify'})`;
  if (service !== undefined) return fail(`${file} ${lacks}, and the boot-start service ${service} needs one`, { file });
  const damage = signatures.filter(isDamaged).flatMap(({ problems }) => problems);
  if (damage.length > 0) return fail(`the embedded signature of ${file} does not verify: ${listed(damage)}`, changedFile({ path: file }));
  return inCatalog ? warn(`${file} ${lacks}: only the catalog vouches for it`, { file }) : fail(`${file} ${lacks}, and no catalog lists it either`, changedFile({ path: file }));
};

/** Signatures that verify and yet are not Microsoft's: Windows loads no kernel driver by them. */
const NOT_MICROSOFT: readonly Grade[] = ['cross-signed', 'ev', 'ov', 'trusted-signing', 'untrusted', 'test', 'flight', 'self-signed'];

const notReturned = ({ file, value }: Found<Binary>, service: string | undefined, infs: readonly Found<Inf>[]): Observation | undefined => {
  const { grade, effectiveGrade } = value;
  if (!NOT_MICROSOFT.includes(grade)) return undefined;
  if (service !== undefined) return fail(`the best embedded signature of ${file} is ${explained(grade)}, and the boot-start service ${service} needs Microsoft's: it is loaded before any catalog`, { file });
  if (effectiveGrade === grade || !isKernelBinary({ file, value }, infs)) return undefined;
  return warn(`the best embedded signature of ${file} is ${explained(grade)}: only the catalog vouches for it, with ${effectiveGrade}`, { file });
};

export const binariesCarryEmbeddedSignatures = defineRule({
  id: 'SIGN-004',
  family: 'signing',
  title: 'Every PE carries a valid embedded signature; boot-start binaries must',
  seed: ['S15'],
  stages: ['release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Use the binaries returned by Partner Center, not your build output.',
  why: 'A boot-start driver is loaded before Windows can look into catalogs, so its signature must be inside the file. Microsoft embeds one into every binary it returns: a binary without it, or with one that does not fit, is not the binary that came back.',
  authority: 'Microsoft Learn: kernel-mode-code-signing-requirements (boot-start drivers need an embedded signature), hardware-submission-create (returned binaries are signed)',
  applies: (found) => holdsImage(found),
  needs: ['tree', 'inf'],
  uses: ['binary'],
  *check({ inf, binary }) {
    const good: Binary[] = [];
    for (const { file, value } of binary) {
      const changed = mismatches(file, value);
      const service = servicesOf(inf, file).find(({ startType }) => startType === BOOT_START)?.name;
      const foreign = notReturned({ file, value }, service, inf);
      if (changed.length > 0) yield* changed;
      else if (!value.signatures.some(({ valid }) => valid)) yield unsigned(file, value, service);
      else if (foreign !== undefined) yield foreign;
      else good.push(value);
    }
    const grades = [...new Set(good.map(({ grade }) => explained(grade)))];
    if (good.length > 0) yield pass(`${counted(good.length, 'image carries', 'images carry')} a valid embedded signature: ${grades.join('; ')}`);
  },
});
