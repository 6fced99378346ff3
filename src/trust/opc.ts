/** Digital signatures of OPC packages (ECMA-376 part 2, section 10), and what they leave open. Malformed signatures are invalid, never an exception. */
import { uncoveredParts } from '../formats/opc/coverage.ts';
import { type OpcPackage, OPC_LIMITS, partBytes, relationshipPart } from '../formats/opc/package.ts';
import type { Relationship } from '../formats/opc/relationships.ts';
import { type OpcSignature, parseOpcSignature } from '../formats/opc/signature.ts';
import { findSignatures, type PackageSignatures, type SignaturePart } from '../formats/opc/signatures.ts';
import { attempt } from './attempt.ts';
import { unreadableSignature } from './judge.ts';
import { digestMethodsOf, judgeOpcSignature } from './opc-signature.ts';
import { hashPart, type PartDigest, PartDigests, type PartTask, partTasks } from './opc-digests.ts';
import type { Signature } from './signature.ts';
import { type TrustContext, trustOf } from './verify.ts';

export { hashPart, hashPartsAhead, type PartDigest, type PartTask } from './opc-digests.ts';

export interface OpcVerdict {
  /** Name of the signature part; empty when signing itself is broken in the package. */
  readonly part: string;
  /** `valid` says that the signature holds for what it names. Whether it names everything is said by `uncovered`. */
  readonly signature: Signature;
  /** URI of the signature algorithm; empty when the signature cannot be read. */
  readonly signatureMethod: string;
  /** Distinct names of node:crypto. */
  readonly digestMethods: readonly string[];
  readonly references: number;
  /** Parts that may be changed or added without the signature noticing. */
  readonly uncovered: readonly string[];
  /** Stated by the signer, proved by nothing. */
  readonly signatureTime: string | undefined;
}

interface Parsed {
  readonly at: SignaturePart;
  readonly read: { readonly value: OpcSignature; readonly cause?: undefined } | { readonly value?: undefined; readonly cause: string };
}

/** What is signed, before anything was hashed. */
export interface OpcPlan {
  readonly opc: OpcPackage;
  readonly root: readonly Relationship[];
  readonly found: PackageSignatures | undefined;
  readonly parsed: readonly Parsed[];
  /** Why the signatures could not be found, although the package says it has some. */
  readonly problem: string | undefined;
  /** Parts to hash, by `hashPart`, here or on other threads. */
  readonly tasks: readonly PartTask[];
}

const NOTHING = { found: undefined, parsed: [], tasks: [] } as const;

/** Reads the signatures. A malformed root relationship part is a `FormatError`: then nothing can be said of the package. */
export const planOpc = (opc: OpcPackage, root: readonly Relationship[] = relationshipPart(opc, '/')?.relationships ?? []): OpcPlan => {
  const { value: found, cause } = attempt(() => findSignatures(opc, root));
  if (found === undefined) return { opc, root, ...NOTHING, problem: cause };
  const parsed = found.signatures.map((at): Parsed => ({ at, read: attempt(() => parseOpcSignature(partBytes(opc, at.part), OPC_LIMITS.xml)) }));
  return { opc, root, found, parsed, problem: undefined, tasks: partTasks(opc, parsed.flatMap(({ read }) => read.value?.parts ?? [])) };
};

const unreadable = (part: string, cause: string): OpcVerdict =>
  ({ part, signature: unreadableSignature('opc', [cause]), signatureMethod: '', digestMethods: [], references: 0, uncovered: [], signatureTime: undefined });

/** Judges what was planned. `digests` answer the plan's tasks, in their order. No signature: no verdict. */
export const judgeOpc = ({ opc, root, found, parsed, problem, tasks }: OpcPlan, digests: readonly PartDigest[], context: TrustContext): readonly OpcVerdict[] => {
  if (problem !== undefined) return [unreadable('', problem)];
  if (found === undefined) return [];
  const answers = new PartDigests(opc, root, tasks, digests);
  const trust = trustOf(context);
  return parsed.map(({ at, read: { value, cause } }) => {
    if (value === undefined) return unreadable(at.part.name, cause);
    const judged = attempt((): OpcVerdict => ({
      part: at.part.name, signatureMethod: value.signatureMethod, digestMethods: digestMethodsOf(value), references: value.parts.length, signatureTime: value.time,
      signature: judgeOpcSignature(opc, at, value, answers, trust, context.now),
      uncovered: uncoveredParts({ opc, references: value.parts, own: found.own, relationshipsIn: answers.relationshipsIn }),
    }));
    return judged.value ?? unreadable(at.part.name, judged.cause);
  });
};

/** Everything on this thread. A part that does not unpack is a `FormatError`, for the package is damaged then. */
export const verifyOpc = (opc: OpcPackage, context: TrustContext): readonly OpcVerdict[] => {
  const plan = planOpc(opc);
  return judgeOpc(plan, plan.tasks.map((task) => hashPart(opc, task)), context);
};
