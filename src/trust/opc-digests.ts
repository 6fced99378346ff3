/** Digests of package parts as signatures state them: over the bytes, the canonical form, or selected relationships. */
import { createHash } from 'node:crypto';
import { FormatError } from '../formats/error.ts';
import type { PartReference } from '../formats/opc/manifest.ts';
import { FORMAT, partKey, relationshipsOf } from '../formats/opc/names.ts';
import { OPC_LIMITS, type OpcPackage, type OpcPart, partBytes, partChunks, partChunksAhead } from '../formats/opc/package.ts';
import { selectedRelationships } from '../formats/opc/relationship-transform.ts';
import { parseRelationships, type Relationship } from '../formats/opc/relationships.ts';
import { canonicalDocument } from '../formats/xml/c14n.ts';
import { parseXml } from '../formats/xml/tree.ts';
import { hashBytes } from './digest.ts';

/** A part to be hashed as it is: the work that is worth spreading over threads. */
export interface PartTask {
  readonly part: OpcPart;
  /** Names of node:crypto. */
  readonly algorithms: readonly string[];
}

/** In the order of the task's algorithms. The checksum of the part is checked on the way. */
export type PartDigest = readonly Uint8Array[];

/** One part, as a stream. */
export const hashPart = (opc: OpcPackage, { part, algorithms }: PartTask): PartDigest => {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for (const chunk of partChunks(opc, part)) for (const hash of hashes) hash.update(chunk);
  return hashes.map((hash) => hash.digest());
};

const hashAhead = async (chunks: ReturnType<typeof partChunksAhead>, algorithms: readonly string[]): Promise<PartDigest> => {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for await (const chunk of (await chunks)()) for (const hash of hashes) hash.update(chunk);
  return hashes.map((hash) => hash.digest());
};

/** Unpacked bytes and parts that may wait to be hashed. */
const AHEAD = { bytes: 24 * 1024 * 1024, parts: 16 } as const;

/** All parts in order: while this thread hashes one, others unpack the next ones. `opc` must stay open until the promise is settled. */
export const hashPartsAhead = async (opc: OpcPackage, tasks: readonly PartTask[]): Promise<readonly PartDigest[]> => {
  const digests: PartDigest[] = [];
  const waiting: { readonly size: number; readonly chunks: ReturnType<typeof partChunksAhead> }[] = [];
  let bytes = 0;
  let next = 0;
  for (const { algorithms } of tasks) {
    for (let task = tasks[next]; task !== undefined && (waiting.length === 0 || (bytes < AHEAD.bytes && waiting.length < AHEAD.parts)); task = tasks[++next]) {
      waiting.push({ size: task.part.size, chunks: partChunksAhead(opc, task.part) });
      bytes += task.part.size;
    }
    const first = waiting.shift();
    if (first === undefined) break;
    digests.push(await hashAhead(first.chunks, algorithms));
    bytes -= first.size;
  }
  return digests;
};

/** Each part once, with all algorithms that any signature states for its bytes. */
export const partTasks = (opc: OpcPackage, references: Iterable<PartReference>): readonly PartTask[] => {
  const wanted = new Map<OpcPart, Set<string>>();
  for (const { part: name, over, algorithm } of references) {
    const part = over === 'bytes' ? opc.part(name) : undefined;
    if (part === undefined) continue;
    const found = wanted.get(part);
    if (found === undefined) wanted.set(part, new Set([algorithm]));
    else found.add(algorithm);
  }
  return [...wanted].map(([part, algorithms]) => ({ part, algorithms: [...algorithms] }));
};

/** XML that all references together may ask to be brought into canonical form: such parts are read whole. */
const MAX_CANONICAL = 64 * 1024 * 1024;

/** Answers what the digest of a reference should be. Parts that several references speak of are read once. */
export class PartDigests {
  readonly #opc: OpcPackage;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #relationships = new Map<OpcPart, readonly Relationship[]>();
  #left = MAX_CANONICAL;

  /** `root` are the root relationships, which were read to find the signatures. */
  constructor(opc: OpcPackage, root: readonly Relationship[], tasks: readonly PartTask[], digests: readonly PartDigest[]) {
    this.#opc = opc;
    const rootPart = opc.part(relationshipsOf('/'));
    if (rootPart !== undefined) this.#relationships.set(rootPart, root);
    tasks.forEach(({ part, algorithms }, at) => {
      algorithms.forEach((algorithm, index) => {
        const digest = digests[at]?.[index];
        if (digest !== undefined) this.#bytes.set(`${algorithm} ${partKey(part.name)}`, digest);
      });
    });
  }

  readonly relationshipsIn = (part: OpcPart): readonly Relationship[] => {
    const found = this.#relationships.get(part) ?? parseRelationships(this.#read(part), part.name, OPC_LIMITS.xml).relationships;
    this.#relationships.set(part, found);
    return found;
  };

  digest({ over, comments, selection, algorithm }: PartReference, part: OpcPart): Uint8Array {
    if (over === 'relationships' && selection !== undefined) return hashText(algorithm, selectedRelationships(this.relationshipsIn(part), selection));
    if (over === 'canonical') return hashText(algorithm, canonicalDocument(parseXml(this.#read(part), FORMAT, { bytes: OPC_LIMITS.xml }), comments));
    const found = this.#bytes.get(`${algorithm} ${partKey(part.name)}`);
    if (found === undefined) throw new FormatError(FORMAT, `${part.name} was not hashed`);
    return found;
  }

  #read(part: OpcPart): Uint8Array {
    this.#left -= part.size;
    if (this.#left < 0) throw new FormatError(FORMAT, `more than ${MAX_CANONICAL} bytes of XML would have to be brought into canonical form`);
    return partBytes(this.#opc, part);
  }
}

const hashText = (algorithm: string, text: string): Uint8Array => hashBytes(algorithm, [Buffer.from(text, 'utf8')]);
