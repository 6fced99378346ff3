/** Result files by their first bytes: which reader takes them, and what evidence comes out. A new carrier is one line here. */
import type { Source } from '../formats/bytes.ts';
import { looksLikeAutohckLog, parseAutohckLog } from '../formats/autohck/log.ts';
import { looksLikeAutohckJson, parseAutohckJson } from '../formats/autohck/result.ts';
import { autohckSessionOf, isAutohckClass } from '../formats/autohck/session.ts';
import { looksLikeDvl, parseDvl } from '../formats/dvl/dvl.ts';
import { FormatError } from '../formats/error.ts';
import { looksLikeProjectDefinition, parseProjectDefinition } from '../formats/hlk-automation/project-definition.ts';
import { looksLikeTestCollection, parseTestCollection } from '../formats/hlk-automation/test-collection.ts';
import { looksLikeHlkFilters, parseHlkFilters } from '../formats/hlk-filters/filters.ts';
import { looksLikeJunit, parseJunit } from '../formats/junit/junit.ts';
import { looksLikePlaylist, parsePlaylist } from '../formats/playlist/playlist.ts';
import { looksLikeTaefConsole, parseTaefConsole } from '../formats/taef/output.ts';
import { looksLikeTrx, parseTrx } from '../formats/trx/trx.ts';
import { looksLikeVerifier, parseVerifier } from '../formats/verifier/query.ts';
import { looksLikeWtl, parseWtl } from '../formats/wtl/wtl.ts';
import { ofAutohckJson, ofAutohckLog, ofAutohckSession, ofTestCollection, type ResultContents } from './results.ts';
import { ofJunit, ofTaefConsole, ofTrx, ofWtl } from './test-results.ts';

/** One result file as evidence. `partial` says why what it does not show may still have happened. */
export type Carried = { readonly [K in keyof ResultContents]: { readonly kind: K; readonly value: ResultContents[K]; readonly partial: string | undefined } }[keyof ResultContents];

export interface Carrier {
  /** For messages and for `inspect`. */
  readonly format: string;
  /** What may come out. */
  readonly kinds: readonly (keyof ResultContents)[];
  /** Whatever the file is called. */
  looksLike(head: Uint8Array): boolean;
  /** Throws a `FormatError` for what cannot be read at all. */
  read(source: Source): Carried;
}

/** Either the HLK's results or any other tests: only the content of a JUnit report tells. */
const junit = (source: Source): Carried => {
  const report = parseJunit(source, isAutohckClass);
  const session = autohckSessionOf(report);
  if (session === undefined) return { kind: 'test-results', value: ofJunit(report), partial: report.partial };
  return session.hlk ? { kind: 'hlk-results', value: ofAutohckSession(session), partial: session.partial } : { kind: 'test-results', value: ofJunit(report), partial: report.partial };
};

export const CARRIERS: readonly Carrier[] = [
  {
    format: 'playlist', kinds: ['hlk-results'], looksLike: looksLikePlaylist,
    read: (source) => {
      const playlist = parsePlaylist(source);
      return { kind: 'hlk-results', value: { role: 'playlist', playlist }, partial: playlist.partial };
    },
  },
  {
    format: 'test-collection', kinds: ['hlk-results'], looksLike: looksLikeTestCollection,
    read: (source) => {
      const collection = parseTestCollection(source);
      return { kind: 'hlk-results', value: ofTestCollection(collection), partial: collection.partial };
    },
  },
  { format: 'project-definition', kinds: ['hlk-results'], looksLike: looksLikeProjectDefinition, read: (source) => ({ kind: 'hlk-results', value: { role: 'project', project: parseProjectDefinition(source) }, partial: undefined }) },
  { format: 'junit', kinds: ['test-results', 'hlk-results'], looksLike: looksLikeJunit, read: junit },
  {
    format: 'trx', kinds: ['test-results'], looksLike: looksLikeTrx,
    read: (source) => {
      const run = parseTrx(source);
      return { kind: 'test-results', value: ofTrx(run), partial: run.partial };
    },
  },
  {
    format: 'wtl', kinds: ['test-results'], looksLike: looksLikeWtl,
    read: (source) => {
      const log = parseWtl(source);
      return { kind: 'test-results', value: ofWtl(log), partial: log.partial };
    },
  },
  {
    format: 'dvl', kinds: ['dvl'], looksLike: looksLikeDvl,
    read: (source) => {
      const dvl = parseDvl(source);
      return { kind: 'dvl', value: dvl, partial: dvl.partial };
    },
  },
  {
    format: 'hlk-filters', kinds: ['hlk-results'], looksLike: looksLikeHlkFilters,
    read: (source) => {
      const filters = parseHlkFilters(source);
      return { kind: 'hlk-results', value: { role: 'filters', filters }, partial: filters.partial };
    },
  },
  {
    format: 'autohck', kinds: ['hlk-results'], looksLike: looksLikeAutohckJson,
    read: (source) => {
      const json = parseAutohckJson(source);
      return { kind: 'hlk-results', value: ofAutohckJson(json), partial: json.partial };
    },
  },
  { format: 'verifier', kinds: ['verifier'], looksLike: looksLikeVerifier, read: (source) => ({ kind: 'verifier', value: parseVerifier(source), partial: undefined }) },
  { format: 'taef', kinds: ['test-results'], looksLike: looksLikeTaefConsole, read: (source) => ({ kind: 'test-results', value: ofTaefConsole(parseTaefConsole(source)), partial: undefined }) },
  {
    format: 'autohck-log', kinds: ['hlk-results'], looksLike: looksLikeAutohckLog,
    read: (source) => {
      const log = parseAutohckLog(source);
      return { kind: 'hlk-results', value: ofAutohckLog(log), partial: log.partial };
    },
  },
];

const HEAD = 64 * 1024;

/** The reader for a file, `undefined` when none of these knows it. */
export const carrierOf = (source: Source): Carrier | undefined => {
  const head = source.read(0, Math.min(source.size, HEAD));
  return CARRIERS.find((carrier) => carrier.looksLike(head));
};

export const readCarrier = (source: Source): Carried => {
  const carrier = carrierOf(source);
  if (carrier === undefined) throw new FormatError('results', 'it is no result file of a kind that is known');
  return carrier.read(source);
};
