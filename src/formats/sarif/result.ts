import type { Picker } from '../json/picker.ts';
import type { JsonStream } from '../json/stream.ts';
import type { Reference } from './descriptor.ts';
import { fieldsOf, indexOf, levelOf, listOf, textOf, type Fields } from './fields.ts';
import type { SarifLevel, SarifSample } from './model.ts';

/** One result as written; what its rule adds is not known yet, because the rules may stand behind the results. */
export interface RawResult {
  readonly rule: Reference;
  readonly kind: string;
  readonly level: SarifLevel | undefined;
  readonly suppressed: boolean;
  readonly gone: boolean;
  readonly invocation: number | undefined;
}

const componentOf = (value: unknown): Reference['component'] => {
  if (value === undefined || value === null) return undefined;
  const fields = fieldsOf(value);
  return { index: indexOf(fields['index']), name: textOf(fields['name']), guid: textOf(fields['guid']) };
};

/** A reportingDescriptorReference, with the two members that a result carries itself (section 3.52). */
export const referenceOf = (value: unknown, ownId?: unknown, ownIndex?: unknown): Reference => {
  const fields = fieldsOf(value);
  return {
    id: textOf(ownId) ?? textOf(fields['id']), index: indexOf(ownIndex) ?? indexOf(fields['index']), guid: textOf(fields['guid']), component: componentOf(fields['toolComponent']),
  };
};

/** Accepted, or said nothing about (section 3.27.23): one that is under review or rejected suppresses nothing. */
const isSuppressed = (value: unknown): boolean => {
  const suppressions = listOf(value).map((each) => fieldsOf(each)['status'] ?? 'accepted');
  return suppressions.length > 0 && suppressions.every((status) => status === 'accepted');
};

/** The text of a message, or the id it has in place of one. */
export const messageOf = (value: unknown): string => {
  const fields = fieldsOf(value);
  return textOf(fields['text']) ?? textOf(fields['markdown']) ?? textOf(fields['id']) ?? '';
};

/** What a verdict rests on; the rest of a result only helps to find the place. */
const DECIDING = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'suppressions', 'baselineState', 'provenance'] as const;
const SHOWN = ['message', 'locations', 'analysisTarget'] as const;
const MEMBERS: readonly string[] = [...DECIDING, ...SHOWN];

const DECIDING_MEMBERS = DECIDING.map((_, member) => member);

/** Reads results out of a stream without making them whole. */
export class ResultReader {
  readonly #json: JsonStream;
  readonly #picker: Picker;

  constructor(json: JsonStream) {
    this.#json = json;
    this.#picker = json.picker(MEMBERS);
  }

  /** Passes over the result that comes next. What the other methods say is about this one. */
  next(): void {
    this.#json.pick(this.#picker);
  }

  /** Equal for results that write everything that decides in the same way. */
  written(): string {
    return this.#picker.raw(...DECIDING_MEMBERS);
  }

  result(): RawResult {
    return {
      rule: referenceOf(this.#value('rule'), this.#value('ruleId'), this.#value('ruleIndex')),
      kind: textOf(this.#value('kind')) ?? 'fail',
      level: levelOf(this.#value('level')),
      suppressed: isSuppressed(this.#value('suppressions')),
      gone: this.#value('baselineState') === 'absent',
      invocation: indexOf(fieldsOf(this.#value('provenance'))['invocationIndex']),
    };
  }

  sample(): SarifSample {
    const { location, region } = this.#place();
    return { uri: textOf(location['uri']), line: indexOf(region['startLine']), message: messageOf(this.#value('message')) };
  }

  artifact(): number | undefined {
    return indexOf(this.#place().location['index']);
  }

  #place(): { readonly location: Fields; readonly region: Fields } {
    const physical = fieldsOf(fieldsOf(listOf(this.#value('locations'))[0])['physicalLocation']);
    return { location: fieldsOf(physical['artifactLocation'] ?? this.#value('analysisTarget')), region: fieldsOf(physical['region']) };
  }

  #value(name: (typeof DECIDING)[number] | (typeof SHOWN)[number]): unknown {
    return this.#picker.parsed(MEMBERS.indexOf(name));
  }
}
