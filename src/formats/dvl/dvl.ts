/** Driver Verification Logs, of both known layouts (results.md 3.1). The verdict of a row is its unit, never its value. */
import { FormatError } from '../error.ts';
import { countOf } from '../hlk/words.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlContext, XmlHandler, XmlInput, XmlStart } from '../xml/reader.ts';
import { attributeOf, isNamed } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';

export type DvlSection = 'General' | 'SDV' | 'CodeAnalysis' | 'Semmle';

export interface DvlRow {
  readonly driver: string;
  /** In lower case: `x64`. */
  readonly architecture: string;
  readonly section: DvlSection;
  readonly key: string;
  readonly value: string;
  readonly unit: string;
}

/** A rule that a tool reports. */
export interface DvlDefect {
  readonly rule: string;
  /** `SEMMLE_MUSTFIX_FAILED` and others; in upper case. */
  readonly verdict: string;
}

export interface Dvl {
  /** `1.1.0.0`; `undefined` in the old layout. */
  readonly version: string | undefined;
  /** Each driver and architecture the rows are about: one, in a file that a tool wrote. */
  readonly subjects: readonly { readonly driver: string; readonly architecture: string }[];
  /** File name of the driver, where the file says. */
  readonly binary: string | undefined;
  /** Number of defect types; `undefined` when there is no such row: the tool did not run, or the row was taken out. */
  readonly codeql: { readonly summary: number | undefined; readonly defects: readonly DvlDefect[] } | undefined;
  readonly codeAnalysis: { readonly summary: number | undefined; readonly defects: readonly DvlDefect[] } | undefined;
  readonly sdv: { readonly ran: boolean; readonly defects: readonly DvlDefect[] };
  /** Its algorithm is not known: presence and size are all that can be said. */
  readonly checksum: 'absent' | 'present' | 'malformed';
  readonly rows: number;
  /** Names of rows that follow no known pattern. */
  readonly unknown: readonly string[];
  readonly partial: string | undefined;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_UNKNOWN = 20;
const SECTIONS: ReadonlyMap<string, DvlSection> = new Map([['general', 'General'], ['sdv', 'SDV'], ['codeanalysis', 'CodeAnalysis'], ['semmle', 'Semmle']]);
/** Driver names and rule ids may hold dots, so the first architecture between dots divides. */
const NAME = /^(.+?)\.(x86|x64|arm|arm64)\.(General|SDV|CodeAnalysis|Semmle)\.(.+)$/i;
const CHECKSUM = /^[A-Za-z0-9+/]{86}==$/;

class DvlReader implements XmlHandler {
  readonly rows: DvlRow[] = [];
  readonly unknown: string[] = [];
  version: string | undefined;
  scores = 0;

  open(element: XmlStart, { depth }: XmlContext): void {
    if (depth === 1) this.#begin(element);
    if (depth === 2 && isNamed(element, 'AssessmentScore')) this.#score(element);
  }

  #begin(element: XmlStart): void {
    if (!isNamed(element, 'Data')) throw new FormatError('dvl', `the root is ${element.name.slice(0, 80)}, not Data`);
    this.version = attributeOf(element, 'version');
  }

  #score(element: XmlStart): void {
    this.scores++;
    const name = attributeOf(element, 'ScoreName') ?? '';
    const [, driver, architecture, word = '', key] = NAME.exec(name) ?? [];
    const section = SECTIONS.get(word.toLowerCase());
    if (driver === undefined || architecture === undefined || section === undefined || key === undefined) {
      if (this.unknown.length < MAX_UNKNOWN) this.unknown.push(name.slice(0, 200));
      return;
    }
    this.rows.push({ driver, architecture: architecture.toLowerCase(), section, key, value: attributeOf(element, 'ScoreValue') ?? '', unit: attributeOf(element, 'ScoreUnit') ?? '' });
  }
}

const under = (rows: readonly DvlRow[], section: DvlSection, prefix: string): readonly DvlDefect[] =>
  rows.filter((row) => row.section === section && row.key.toLowerCase().startsWith(prefix)).map(({ key, unit }) => ({ rule: key.slice(prefix.length), verdict: unit.trim().toUpperCase() }));

const find = (rows: readonly DvlRow[], section: DvlSection, key: string): DvlRow | undefined => rows.find((row) => row.section === section && row.key.toLowerCase() === key);

/** Several summaries would contradict each other: then none is believed. */
const analysis = (rows: readonly DvlRow[], section: DvlSection): Dvl['codeql'] => {
  const summaries = rows.filter((row) => row.section === section && row.key.toLowerCase() === 'summary');
  const defects = under(rows, section, 'defect.');
  if (summaries.length === 0 && defects.length === 0) return undefined;
  return { summary: summaries.length === 1 ? countOf(summaries[0]?.value) : undefined, defects };
};

const checksumOf = (rows: readonly DvlRow[]): Dvl['checksum'] => {
  const row = find(rows, 'General', 'checksum');
  if (row === undefined) return 'absent';
  return CHECKSUM.test(row.value) || CHECKSUM.test(row.unit) ? 'present' : 'malformed';
};

const subjectsOf = (rows: readonly DvlRow[]): Dvl['subjects'] => [
  ...new Map(rows.map(({ driver, architecture }) => [`${driver.toLowerCase()} ${architecture}`, { driver, architecture }])).values(),
];

const incomplete = ({ rows, unknown, scores }: DvlReader, damage: string | undefined): string | undefined => {
  if (damage !== undefined) return damage;
  const strange = scores - rows.length;
  return strange === 0 ? undefined : `${strange} of ${scores} rows are not understood, the first is ${JSON.stringify(unknown[0])}`;
};

export const looksLikeDvl = (head: Uint8Array): boolean => {
  const root = sniffRoot(head);
  return root?.local === 'Data' && /<AssessmentScore[\s/>]/.test(root.text);
};

export const parseDvl = (input: XmlInput): Dvl => {
  const reader = new DvlReader();
  const damage = readXmlPartly(input, 'dvl', reader, { bytes: MAX_BYTES });
  const { rows, version, unknown, scores } = reader;
  if (scores === 0) throw new FormatError('dvl', 'there is no AssessmentScore in it');
  const sdv = rows.filter(({ section }) => section === 'SDV');
  return {
    version, subjects: subjectsOf(rows),
    binary: find(rows, 'General', 'driverbinary')?.unit,
    codeql: analysis(rows, 'Semmle'),
    codeAnalysis: analysis(rows, 'CodeAnalysis'),
    sdv: { ran: sdv.some(({ key }) => key.toLowerCase() !== 'norun'), defects: under(rows, 'SDV', 'rule.') },
    checksum: checksumOf(rows), rows: rows.length, unknown,
    partial: incomplete(reader, damage),
  };
};
