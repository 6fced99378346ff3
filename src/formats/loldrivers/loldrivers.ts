/** The JSON of LOLDrivers (loldrivers.io/api/drivers.json): drivers that were used in attacks, by their digests. */
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { JsonFields } from '../json/fields.ts';
import { isJsonList, isJsonObject, readJson, type JsonLimits } from '../json/reader.ts';

export interface VulnerableSample {
  /** Of the entry, for looking it up. */
  readonly entry: string;
  readonly category: string;
  readonly fileName: string | undefined;
  readonly fileVersion: string | undefined;
}

export interface LolDrivers {
  readonly entries: number;
  /** Flat and Authenticode digests, SHA-1 and SHA-256, lower-case hex. */
  readonly samples: ReadonlyMap<string, VulnerableSample>;
  /** Day of the newest entry, `yyyy-mm-dd`; the list is at least as new. */
  readonly newest: string | undefined;
  readonly problems: readonly string[];
}

/** The whole list is near 40 MB: it carries imports and certificates of every sample. */
const LIMITS: Partial<JsonLimits> = { bytes: 96 * 1024 * 1024, values: 12_000_000 };
const MAX_SAMPLES = 1_000_000;
const MAX_PROBLEMS = 20;
const DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A list of objects with samples; the member stands within the first entry. */
export const looksLikeLolDrivers = (head: Uint8Array): boolean => {
  const text = new TextDecoder('latin1').decode(head);
  return /^(?:ï»¿)?\s*\[\s*\{/.test(text) && /"KnownVulnerableSamples"\s*:/i.test(text);
};

const digestsOf = (sample: JsonFields): readonly string[] => {
  const inner = sample.entries('Authentihash').flatMap(([name, value]) => (typeof value === 'string' && /^sha(?:1|256)$/i.test(name) ? [value] : []));
  return [sample.text('SHA1'), sample.text('SHA256'), ...inner].flatMap((digest) => {
    const lower = digest?.trim().toLowerCase() ?? '';
    return DIGEST.test(lower) ? [lower] : [];
  });
};

export const parseLolDrivers = (source: Source): LolDrivers => {
  const root = readJson(source, 'loldrivers', { limits: LIMITS });
  if (!isJsonList(root)) throw new FormatError('loldrivers', 'the document is no list');
  const problems: string[] = [];
  const samples = new Map<string, VulnerableSample>();
  let newest: string | undefined;
  root.forEach((value, at) => {
    if (!isJsonObject(value)) {
      problems.push(`[${at}] is no object`);
      return;
    }
    const entry = new JsonFields(value, `[${at}]`, problems);
    const created = DAY.exec(entry.text('Created') ?? '')?.[0];
    if (created !== undefined && (newest === undefined || created > newest)) newest = created;
    const facts = { entry: entry.text('Id') ?? `[${at}]`, category: entry.text('Category') ?? '' };
    for (const sample of entry.objects('KnownVulnerableSamples')) {
      const known: VulnerableSample = { ...facts, fileName: sample.text('OriginalFilename') ?? sample.text('Filename'), fileVersion: sample.text('FileVersion') };
      for (const digest of digestsOf(sample)) if (!samples.has(digest)) samples.set(digest, known);
      if (samples.size > MAX_SAMPLES) throw new FormatError('loldrivers', `more than ${MAX_SAMPLES} digests`);
    }
  });
  return { entries: root.length, samples, newest, problems: problems.slice(0, MAX_PROBLEMS) };
};
