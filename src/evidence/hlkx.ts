import type { Source } from '../formats/bytes.ts';
import { type HlkPackage, parseHlkx } from '../formats/hlkx/hlkx.ts';
import { judgeOpc, hashPart, hashPartsAhead, type OpcVerdict, planOpc } from '../trust/opc.ts';
import type { Signature, SignerFacts } from '../trust/signature.ts';
import type { TrustContext } from '../trust/verify.ts';

/** One signature of the package. `valid` speaks of the parts it names; only with nothing `uncovered` does it speak of the package. */
export interface HlkxSignature extends OpcVerdict {
  readonly valid: boolean;
  readonly signer: SignerFacts | undefined;
  /** Of the signer's certificate: what a policy pins. */
  readonly sha256: string | undefined;
  readonly timestamp: Signature['timestamp'];
}

/** An HLK package and its signatures (results.md 1.7). No signature: unsigned. */
export interface SignedHlkx extends Omit<HlkPackage, 'opc' | 'root'> {
  readonly signatures: readonly HlkxSignature[];
}

const flat = (verdict: OpcVerdict): HlkxSignature => {
  const { valid, signer, timestamp } = verdict.signature;
  return { ...verdict, valid, signer, sha256: signer?.sha256, timestamp };
};

/** Reads and verifies one `.hlkx` or `.hckx`. */
export const readHlkx = (source: Source, trust: TrustContext): SignedHlkx => {
  const { opc, root, ...facts } = parseHlkx(source);
  const plan = planOpc(opc, root);
  return { ...facts, signatures: judgeOpc(plan, plan.tasks.map((task) => hashPart(opc, task)), trust).map(flat) };
};

/** The same on several threads, for large packages. `source` must stay open until the promise is settled. */
export const readHlkxAhead = async (source: Source, trust: TrustContext): Promise<SignedHlkx> => {
  const { opc, root, ...facts } = parseHlkx(source);
  const plan = planOpc(opc, root);
  return { ...facts, signatures: judgeOpc(plan, await hashPartsAhead(opc, plan.tasks), trust).map(flat) };
};
