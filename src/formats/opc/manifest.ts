/** What a package signature says about parts (ECMA-376 part 2, sections 10.5.5 to 10.5.8). */
import { isNamed } from '../xml/select.ts';
import type { XmlElement } from '../xml/tree.ts';
import { partKey, partNameProblem } from './names.ts';
import { keepsComments, RELATIONSHIP_TRANSFORM } from './signature-algorithms.ts';
import { digested, DSIG, fail, Members, members, OPC_DSIG, quoted, required } from './signature-xml.ts';

/** Relationships that a RelationshipTransform takes: those with one of the Ids or one of the types. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

export interface PartReference {
  readonly part: string;
  readonly contentType: string;
  /** What the digest is over: the bytes, the canonical form, or that of selected relationships. */
  readonly over: 'bytes' | 'canonical' | 'relationships';
  /** Of the canonical form. */
  readonly comments: boolean;
  readonly selection: Selection | undefined;
  /** Name of node:crypto. */
  readonly algorithm: string;
  readonly digest: Uint8Array;
}

const MAX_REFERENCES = 50_000;
const QUERY = '?ContentType=';

/** `/part?ContentType=type`, split at the first question mark. */
const splitUri = (reference: XmlElement): { readonly part: string; readonly contentType: string } => {
  const uri = required(reference, 'URI');
  const at = uri.indexOf('?');
  const part = at < 0 ? uri : uri.slice(0, at);
  const problem = partNameProblem(part);
  if (problem !== undefined) fail(reference, `the part name ${quoted(part)} ${problem}`);
  if (at < 0 || !uri.startsWith(QUERY, at)) fail(reference, `the reference ${quoted(uri)} states no content type`);
  const contentType = uri.slice(at + QUERY.length);
  if (/[?&#]/.test(contentType) || contentType === '') fail(reference, `the reference ${quoted(uri)} states more than a content type`);
  return { part, contentType };
};

const selectionOf = (transform: XmlElement): Selection => {
  const ids = new Set<string>();
  const types = new Set<string>();
  for (const selector of members(transform)) {
    if (isNamed(selector, 'RelationshipReference', OPC_DSIG)) ids.add(required(selector, 'SourceId'));
    else if (isNamed(selector, 'RelationshipsGroupReference', OPC_DSIG)) types.add(required(selector, 'SourceType'));
    else fail(selector, `${selector.local.slice(0, 80)} selects no relationships`);
  }
  if (ids.size + types.size === 0) fail(transform, 'the relationship transform selects nothing');
  return { ids, types };
};

/** Nothing, C14N, or a relationship transform and then C14N. */
const transformation = (reference: XmlElement, transforms: readonly XmlElement[], part: string): Pick<PartReference, 'over' | 'comments' | 'selection'> => {
  const [first, second, ...others] = transforms;
  if (first === undefined) return { over: 'bytes', comments: false, selection: undefined };
  const selects = required(first, 'Algorithm') === RELATIONSHIP_TRANSFORM;
  const last = selects ? second : first;
  const comments = last === undefined ? undefined : keepsComments(required(last, 'Algorithm'));
  if (comments === undefined || others.length > 0 || (!selects && second !== undefined)) return fail(reference, `the transforms of ${quoted(part)} are not supported`);
  if (selects && !/\.rels$/i.test(part)) fail(reference, `${quoted(part)} has no relationships to select from`);
  return { over: selects ? 'relationships' : 'canonical', comments, selection: selects ? selectionOf(first) : undefined };
};

const partReference = (element: XmlElement): PartReference => {
  const { part, contentType } = splitUri(element);
  const { transforms, algorithm, digest } = digested(element);
  return { part, contentType, algorithm, digest, ...transformation(element, transforms, part) };
};

/** The references of the Manifest, each pair of part and transformation once. */
export const parseManifest = (manifest: XmlElement): readonly PartReference[] => {
  const inner = new Members(manifest);
  const elements = inner.all('Reference', DSIG);
  inner.end();
  if (elements.length > MAX_REFERENCES) fail(manifest, `${elements.length} references, more than ${MAX_REFERENCES}`);
  const seen = new Set<string>();
  return elements.map((element) => {
    const reference = partReference(element);
    const key = `${reference.over} ${reference.comments} ${partKey(reference.part)}`;
    if (seen.has(key)) fail(element, `${quoted(reference.part)} is referenced twice in the same way`);
    seen.add(key);
    return reference;
  });
};
