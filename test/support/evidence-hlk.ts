import { ofTestCollection, type HlkResults } from '../../src/evidence/results.ts';
import { readHlkx, type SignedHlkx } from '../../src/evidence/hlkx.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { parseTestCollection } from '../../src/formats/hlk-automation/test-collection.ts';
import { parsePlaylist } from '../../src/formats/playlist/playlist.ts';
import { HLK_TESTS } from '../../src/rules/data/hlk-tests.ts';
import { collectionXml, playlistXml, utf8, type RecordSpec, type TestSpec } from './result-files.ts';
import { hlkx, type HlkxOptions } from './opc/hlkx.ts';
import { NOW } from './signer/samples.ts';
import { testTrust } from './verdict.ts';

/** The test of the table with this name. */
export const testNamed = (pattern: RegExp): { readonly id: string; readonly name: string } => {
  const found = HLK_TESTS.find(({ names }) => names.some((name) => pattern.test(name)));
  if (found === undefined) throw new Error(`no test ${String(pattern)}`);
  return { id: found.id, name: found.names[0] ?? '' };
};

export const collection = (...records: readonly RecordSpec[]): HlkResults => ofTestCollection(parseTestCollection(utf8(collectionXml(records))));

/** Each of the tests with one result. */
export const ran = (status: string, ...patterns: readonly RegExp[]): HlkResults => collection(...patterns.map((pattern) => ({ ...testNamed(pattern), results: [{ status }] })));

export const playlist = (...tests: readonly TestSpec[]): HlkResults => ({ role: 'playlist', playlist: parsePlaylist(utf8(playlistXml(tests))) });

export const hlkPackage = (options: HlkxOptions = {}): SignedHlkx => readHlkx(memorySource(hlkx(options)), testTrust(NOW));
