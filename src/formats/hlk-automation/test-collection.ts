/** Test collections of the HLK automation tool: the list of tests to run, and the results when they have run (results.md 2.3). */
import { FormatError } from '../error.ts';
import { countOf, guidOf, hlkStatus, type HlkStatus, testName } from '../hlk/words.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlContext, XmlHandler, XmlInput, XmlStart } from '../xml/reader.ts';
import { attributeOf, isNamed } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';

export interface CollectedResult {
  readonly status: HlkStatus;
  /** As written. */
  readonly word: string;
  /** ISO 8601 where the tool wrote it; kept as text. */
  readonly startTime: string;
  /** `undefined`: not stated, or not a number. */
  readonly filtersApplied: number | undefined;
  readonly instanceId: string;
  readonly featuresDetected: readonly string[];
}

export interface CollectedTest {
  /** In lower case; `undefined` when the record has none that is a GUID. */
  readonly id: string | undefined;
  readonly name: string;
  readonly targetId: string;
  readonly targetName: string;
  readonly targetType: string;
  readonly kitVersion: string;
  /** Edition and architecture only: `Windows 11 Client x64`. */
  readonly osPlatform: string;
  readonly testPass: string;
  readonly results: readonly CollectedResult[];
}

export interface TestCollection {
  readonly tests: readonly CollectedTest[];
  readonly partial: string | undefined;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_RECORDS = 200_000;

interface OpenRecord extends CollectedTest {
  readonly results: CollectedResult[];
}

const resultOf = (element: XmlStart): CollectedResult => {
  const word = attributeOf(element, 'Status') ?? '';
  return {
    status: hlkStatus(word), word,
    startTime: attributeOf(element, 'StartTime') ?? '',
    filtersApplied: countOf(attributeOf(element, 'FiltersAppliedCount')),
    instanceId: (attributeOf(element, 'InstanceId') ?? '').trim(),
    featuresDetected: (attributeOf(element, 'FeatureDetected') ?? '').split(/\s+/).filter((name) => name !== ''),
  };
};

const recordOf = (element: XmlStart): OpenRecord => {
  const text = (name: string): string => testName(attributeOf(element, name));
  return {
    id: guidOf(attributeOf(element, 'Guid')), name: text('Name'),
    targetId: text('TargetId'), targetName: text('TargetName'), targetType: text('TargetType'),
    kitVersion: text('HlkBuildVersion'), osPlatform: text('OsPlatform'), testPass: text('TestPassIdentifier'),
    results: [],
  };
};

class CollectionReader implements XmlHandler {
  readonly records: OpenRecord[] = [];
  #open: OpenRecord | undefined;
  #results = 0;

  open(element: XmlStart, context: XmlContext): void {
    if (context.depth === 1 && !isNamed(element, 'ArrayOfTestCollectionRecord')) throw new FormatError('test collection', `the root is ${element.name.slice(0, 80)}, not ArrayOfTestCollectionRecord`);
    if (context.depth === 2 && isNamed(element, 'TestCollectionRecord')) this.#record(element, context);
    if (context.depth === 3 && isNamed(element, 'Result')) this.#result(element, context);
  }

  close(_: XmlStart, { depth }: XmlContext): void {
    if (depth === 2) this.#open = undefined;
  }

  #record(element: XmlStart, context: XmlContext): void {
    if (this.records.length >= MAX_RECORDS) context.refuse(`more than ${MAX_RECORDS} records`);
    this.#open = recordOf(element);
    this.records.push(this.#open);
  }

  #result(element: XmlStart, context: XmlContext): void {
    if (++this.#results > MAX_RECORDS) context.refuse(`more than ${MAX_RECORDS} results`);
    this.#open?.results.push(resultOf(element));
  }
}

export const looksLikeTestCollection = (head: Uint8Array): boolean => sniffRoot(head)?.local === 'ArrayOfTestCollectionRecord';

export const parseTestCollection = (input: XmlInput): TestCollection => {
  const reader = new CollectionReader();
  const damage = readXmlPartly(input, 'test collection', reader, { bytes: MAX_BYTES });
  const nameless = reader.records.filter(({ id, name }) => id === undefined && name === '').length;
  return { tests: reader.records, partial: damage ?? (nameless === 0 ? undefined : `${nameless} records name no test`) };
};
