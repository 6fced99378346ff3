/** Open Packaging Conventions on top of a zip file (ECMA-376 part 2): parts with types, and relationships. Nothing is unpacked before it is asked for. */
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { type Chunks, unpackAhead } from '../zip/ahead.ts';
import { unpackEntry } from '../zip/entry.ts';
import { parseZip } from '../zip/listing.ts';
import type { ZipEntry, ZipListing } from '../zip/structure.ts';
import { CONTENT_TYPES, type ContentTypes, parseContentTypes } from './content-types.ts';
import { FORMAT, partKey, partNameProblem, relationshipsOf } from './names.ts';
import { parseRelationships, type RelationshipPart } from './relationships.ts';

export interface OpcPart {
  /** With a leading `/`, as the zip file spells it. */
  readonly name: string;
  readonly contentType: string | undefined;
  readonly size: number;
  readonly entry: ZipEntry;
}

export interface OpcPackage {
  readonly source: Source;
  readonly zip64: boolean;
  /** In the order of the zip file, without the content types. */
  readonly parts: readonly OpcPart[];
  /** Harmless oddities of the container. */
  readonly problems: readonly string[];
  /** By name without regard to ASCII case. */
  part(name: string): OpcPart | undefined;
}

/** Limits of results.md section 7. */
export const OPC_LIMITS = { bytes: 2 ** 32 - 1, entries: 20_000, total: 16 * 1024 ** 3, ratio: 200, xml: 16 * 1024 * 1024 } as const;

/** Below this a high ratio is harmless and short texts reach it. */
const RATIO_FROM = 64 * 1024;
/** Parts stored in pieces (section 7.2.4.2) are one part to some readers and many to others. */
const PIECE = /\/\[\d+\](?:\.last)?\.piece$/i;

const checkEntries = ({ entries }: ZipListing): void => {
  if (entries.length > OPC_LIMITS.entries) throw new FormatError(FORMAT, `${entries.length} entries exceed the limit of ${OPC_LIMITS.entries}`);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > OPC_LIMITS.total) throw new FormatError(FORMAT, `the entries unpack to ${total} bytes, more than ${OPC_LIMITS.total}`);
};

const nameOf = ({ name, kind }: ZipEntry): string => {
  const quoted = JSON.stringify(name.slice(0, 200));
  if (kind === 'link') throw new FormatError(FORMAT, `the entry ${quoted} is a link`);
  const full = `/${name}`;
  if (partKey(full) === partKey(CONTENT_TYPES)) return CONTENT_TYPES;
  const problem = PIECE.test(full) ? 'is a piece of a part, which is unsupported' : partNameProblem(full);
  if (problem !== undefined) throw new FormatError(FORMAT, `the part name ${quoted} ${problem}`);
  return full;
};

type Stored = Pick<OpcPart, 'entry' | 'name'>;

/** A part that is XML, in chunks: bounded in size, and in how much it was packed. */
export const xmlChunks = ({ source }: Pick<OpcPackage, 'source'>, { entry, name }: Stored, limit: number = OPC_LIMITS.xml): Iterable<Uint8Array> => {
  const { size, packedSize } = entry;
  if (size > limit) throw new FormatError(FORMAT, `${name} has ${size} bytes, more than ${limit}`);
  if (size > RATIO_FROM && size > packedSize * OPC_LIMITS.ratio) throw new FormatError(FORMAT, `${name} is packed to less than 1/${OPC_LIMITS.ratio} of its size`);
  return unpackEntry(source, entry);
};

/** The whole of a small part. */
export const partBytes = (opc: Pick<OpcPackage, 'source'>, part: Stored, limit?: number): Uint8Array => {
  const chunks = xmlChunks(opc, part, limit);
  const whole = new Uint8Array(part.entry.size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** The bytes of a part in chunks, for digests: each is valid until the next is asked for. */
export const partChunks = ({ source }: OpcPackage, { entry }: OpcPart): Iterable<Uint8Array> => unpackEntry(source, entry);

/** The same, begun on another thread. Never rejects: what is wrong is thrown when the chunks are taken. */
export const partChunksAhead = ({ source }: OpcPackage, { entry }: OpcPart): Promise<() => Chunks> => unpackAhead(source, entry);

/** Relationships of a part, or of the package for `/`. A part without relationships has none. */
export const relationshipPart = (opc: OpcPackage, source: string): RelationshipPart | undefined => {
  const part = opc.part(relationshipsOf(source));
  return part === undefined ? undefined : parseRelationships(partBytes(opc, part), part.name, OPC_LIMITS.xml);
};

const typesOf = (source: Source, entries: ReadonlyMap<string, ZipEntry>): ContentTypes => {
  const entry = entries.get(partKey(CONTENT_TYPES));
  if (entry === undefined) throw new FormatError(FORMAT, `there is no ${CONTENT_TYPES}: this zip file is no package`);
  return parseContentTypes(partBytes({ source }, { entry, name: CONTENT_TYPES }), OPC_LIMITS.xml);
};

export const openOpc = (source: Source): OpcPackage => {
  if (source.size > OPC_LIMITS.bytes) throw new FormatError(FORMAT, `${source.size} bytes exceed the limit of ${OPC_LIMITS.bytes}`);
  const listing = parseZip(source);
  checkEntries(listing);
  const named = listing.entries.map((entry) => ({ entry, name: nameOf(entry) }));
  const contentType = typesOf(source, new Map(named.map(({ name, entry }) => [partKey(name), entry])));
  const parts = named.filter(({ name }) => name !== CONTENT_TYPES).map(({ name, entry }): OpcPart => ({ name, entry, size: entry.size, contentType: contentType(name) }));
  const byKey = new Map(parts.map((part) => [partKey(part.name), part]));
  return { source, zip64: listing.zip64, parts, problems: listing.problems, part: (name) => byKey.get(partKey(name)) };
};
