/** HLK playlists: the tests a Windows release demands (HLK documentation, page "Finding missing tests"). */
import { FormatError } from '../error.ts';
import { guidOf, testName } from '../hlk/words.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlContext, XmlHandler, XmlInput, XmlStart } from '../xml/reader.ts';
import { attributeOf, isNamed } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';

export const PLAYLIST_NAMESPACE = 'http://schemas.microsoft.com/hlk/playlist/2014';

export interface PlaylistTest {
  /** In lower case. */
  readonly id: string;
  readonly name: string;
  /** Features a product must have for the test to apply; empty where the file does not say. */
  readonly features: readonly string[];
  /** As written: `Windows v10.0 Client x64 GE Full`. Empty where the file does not say. */
  readonly platforms: readonly string[];
}

export interface Playlist {
  /** Not an identity: real files share it or leave it all zero. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Tests of one id are one test with the features and platforms of all. */
  readonly tests: readonly PlaylistTest[];
  readonly duplicates: number;
  /** Why tests may be missing here. */
  readonly partial: string | undefined;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_TESTS = 20_000;

interface OpenTest {
  readonly id: string;
  readonly name: string;
  readonly features: Set<string>;
  readonly platforms: Set<string>;
}

class PlaylistReader implements XmlHandler {
  readonly tests = new Map<string, OpenTest>();
  root: XmlStart | undefined;
  count = 0;
  unusable = 0;
  #open: OpenTest | undefined;

  open(element: XmlStart, context: XmlContext): void {
    if (context.depth === 1) this.#begin(element);
    else if (context.depth === 2 && isNamed(element, 'Test', PLAYLIST_NAMESPACE)) this.#test(element, context);
    else if (context.depth === 3 && isNamed(element, 'Feature', PLAYLIST_NAMESPACE)) this.#add(this.#open?.features, element);
    else if (context.depth === 3 && isNamed(element, 'OSPlatform', PLAYLIST_NAMESPACE)) this.#add(this.#open?.platforms, element);
  }

  close(_: XmlStart, { depth }: XmlContext): void {
    if (depth === 2) this.#open = undefined;
  }

  #begin(element: XmlStart): void {
    if (!isNamed(element, 'Playlist', PLAYLIST_NAMESPACE)) throw new FormatError('playlist', `the root is ${element.name.slice(0, 80)}, not a Playlist of ${PLAYLIST_NAMESPACE}`);
    this.root = element;
  }

  #test(element: XmlStart, context: XmlContext): void {
    if (++this.count > MAX_TESTS) context.refuse(`more than ${MAX_TESTS} tests`);
    const id = guidOf(attributeOf(element, 'Id'));
    if (id === undefined) {
      this.unusable++;
      return;
    }
    this.#open = this.tests.get(id) ?? { id, name: testName(attributeOf(element, 'Name')), features: new Set(), platforms: new Set() };
    this.tests.set(id, this.#open);
  }

  #add(to: Set<string> | undefined, element: XmlStart): void {
    const name = testName(attributeOf(element, 'Name'));
    if (name !== '') to?.add(name);
  }
}

const incomplete = (damage: string | undefined, unusable: number): string | undefined =>
  damage ?? (unusable === 0 ? undefined : `${unusable} of its tests have no usable Id`);

export const looksLikePlaylist = (head: Uint8Array): boolean => {
  const root = sniffRoot(head);
  return root?.local === 'Playlist' && root.text.includes(PLAYLIST_NAMESPACE);
};

export const parsePlaylist = (input: XmlInput): Playlist => {
  const reader = new PlaylistReader();
  const damage = readXmlPartly(input, 'playlist', reader, { bytes: MAX_BYTES });
  const { root, tests, count, unusable } = reader;
  const own = (name: string): string => testName(root === undefined ? undefined : attributeOf(root, name));
  return {
    id: own('Id'), name: own('Name'), version: own('Version'),
    tests: [...tests.values()].map(({ id, name, features, platforms }) => ({ id, name, features: [...features], platforms: [...platforms] })),
    duplicates: count - unusable - tests.size,
    partial: incomplete(damage, unusable),
  };
};
