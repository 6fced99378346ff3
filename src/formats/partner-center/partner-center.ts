import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { JsonFields } from '../json/fields.ts';
import { readJson } from '../json/reader.ts';
import { rootMembers } from '../json/sniff.ts';
import { jsonEncoding } from '../json/text.ts';
import { isJsonList, isJsonObject, type JsonValue } from '../json/value.ts';
import { labelOf, productOf, submissionOf } from './items.ts';
import { metadataOf } from './metadata.ts';
import type { PartnerCenterDocument, PartnerCenterItem } from './model.ts';
import { redacted } from './redact.ts';

export type { ApprovalInfo, Download, DriverMetadata, LabelTarget, MetadataInf, MetadataTarget, PartnerCenterDocument, PartnerCenterItem, Product, ShippingLabel, Submission, Workflow, WorkflowState } from './model.ts';
export { redactUrls } from './redact.ts';

const FORMAT = 'partner-center';
const MAX_ITEMS = 10_000;
type ItemKind = PartnerCenterItem['kind'];

/** By names that only one kind of object has; the first that fits. */
const KINDS: readonly (readonly [ItemKind, readonly (readonly string[])[]])[] = [
  ['driver-metadata', [['bundleinfomap']]],
  ['shipping-label', [['publishingspecifications'], ['recipientspecifications'], ['targeting', 'destination'], ['targeting', 'submissionid']]],
  ['submission', [['commitstatus'], ['productid', 'workflowstatus'], ['productid', 'downloads'], ['isdeclarativeinf'], ['product_id', 'submission_id']]],
  ['product', [['testharness'], ['requestedsignatures'], ['selectedproducttypes'], ['sharedproductid']]],
];

const kindOf = (names: Iterable<string>): ItemKind | undefined => {
  const known = new Set([...names].map((name) => name.toLowerCase()));
  return KINDS.find(([, alternatives]) => alternatives.some((all) => all.every((name) => known.has(name))))?.[0];
};

const READERS: { readonly [K in ItemKind]: (fields: JsonFields) => PartnerCenterItem } = { product: productOf, submission: submissionOf, 'shipping-label': labelOf, 'driver-metadata': metadataOf };

const REQUESTS: readonly (readonly [string, ItemKind])[] = [['createproduct', 'product'], ['createsubmission', 'submission'], ['createshippinglabel', 'shipping-label']];

interface Found {
  readonly items: PartnerCenterItem[];
  readonly problems: string[];
  request: boolean;
}

const member = (object: ReadonlyMap<string, JsonValue>, name: string): JsonValue | undefined => [...object].find(([each]) => each.toLowerCase() === name)?.[1];

const readItem = (value: JsonValue, path: string, found: Found): void => {
  const kind = isJsonObject(value) ? kindOf(value.keys()) : undefined;
  if (!isJsonObject(value) || kind === undefined) found.problems.push(`${path === '' ? 'the document' : path} is no object of Partner Center that is known`);
  else if (found.items.length >= MAX_ITEMS) throw new FormatError(FORMAT, `more than ${MAX_ITEMS} objects`);
  else found.items.push(READERS[kind](new JsonFields(value, path, found.problems)));
};

/** What SDCM is told to create: the object stands under a name of its own (https://github.com/microsoft/SDCM). */
const readRequest = (object: ReadonlyMap<string, JsonValue>, found: Found): void => {
  found.request = true;
  for (const [name, kind] of REQUESTS) {
    const value = member(object, name);
    if (isJsonObject(value)) found.items.push(READERS[kind](new JsonFields(value, name, found.problems)));
  }
  if (found.items.length === 0) found.problems.push('the request creates nothing that is known');
};

const readDocument = (value: JsonValue, found: Found): void => {
  if (isJsonList(value)) value.forEach((item, at) => readItem(item, `[${at}]`, found));
  else if (!isJsonObject(value) || kindOf(value.keys()) !== undefined) readItem(value, '', found);
  else if (member(value, 'createtype') !== undefined) readRequest(value, found);
  else if (isJsonList(member(value, 'value'))) new JsonFields(value, '', found.problems).list('value').forEach((item, at) => readItem(item, `value[${at}]`, found));
  else readItem(value, '', found);
};

/** An object, a list of them as the service pages it, or a request. */
export const parsePartnerCenter = (source: Source): PartnerCenterDocument => {
  const found: Found = { items: [], problems: [], request: false };
  readDocument(redacted(readJson(source, FORMAT, { foldNames: true })), found);
  if (found.items.length === 0) throw new FormatError(FORMAT, found.problems[0] ?? 'it holds no object of Partner Center');
  return { origin: found.request ? 'request' : 'api', items: found.items, problems: [...new Set(found.problems)].slice(0, 100) };
};

const LISTED = /"(?:bundleInfoMap|publishingSpecifications|recipientSpecifications|commitStatus|workflowStatus|testHarness|requestedSignatures|selectedProductTypes|sharedProductId)"\s*:/i;

export const looksLikePartnerCenter = (head: Uint8Array): boolean => {
  const text = new TextDecoder(jsonEncoding(head)).decode(head);
  const members = rootMembers(text);
  if (kindOf(members.keys()) !== undefined || [...members.keys()].some((name) => name.toLowerCase() === 'createtype')) return true;
  const list = /^[\ufeff\s]*\[/.test(text) || [...members].some(([name, value]) => name.toLowerCase() === 'value' && value === '[');
  return list && LISTED.test(text);
};
