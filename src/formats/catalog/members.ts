import type { Element } from '../asn1/element.ts';
import { type DerInput, Header } from '../asn1/header.ts';
import type { CatalogMember, NameValue } from './types.ts';
import { AttributeMemo } from './attribute-memo.ts';
import type { MemberAttribute } from './member-attributes.ts';
import { Octets } from './octets.ts';
import type { Problems } from './problems.ts';

const MAX_MEMBERS = 200_000;
const MAX_ATTRIBUTES = 1000;

/** All members, in the order of the file. Walks offsets and allocates only what it returns: catalogs hold thousands of members of thirty elements each. */
export const readMembers = (input: DerInput, list: Element, version: 1 | 2, problems: Problems): CatalogMember[] => {
  const scanner = new MemberScanner(input, version, problems);
  const header = new Header(input);
  const members: CatalogMember[] = [];
  for (let at = list.valueStart; at < list.end; at = header.end) {
    if (members.length === MAX_MEMBERS) list.fail(`more than ${MAX_MEMBERS} members`);
    header.expect(at, list.end, 0x30, 'member');
    members.push(scanner.member(header.value, header.end));
  }
  return members;
};

class MemberScanner {
  readonly #octets: Octets;
  /** Name-values of the member being read. */
  readonly #found: NameValue[] = [];
  #previous: readonly NameValue[] = [];
  readonly #header: Header;
  readonly #memo: AttributeMemo;
  readonly #version: 1 | 2;
  readonly #problems: Problems;
  #file: string | undefined;
  #info: MemberAttribute | undefined;
  #indirect: MemberAttribute | undefined;
  #digestFrom = 0;
  #digestEnd = 0;

  constructor(input: DerInput, version: 1 | 2, problems: Problems) {
    this.#octets = new Octets(input.data);
    this.#header = new Header(input);
    this.#memo = new AttributeMemo(input);
    this.#version = version;
    this.#problems = problems;
  }

  /** One TrustedSubject: `{ id, SET OF attribute }`, its contents from `from` to `end`. */
  member(from: number, end: number): CatalogMember {
    const header = this.#header;
    header.expect(from, end, 0x04, 'member id');
    const idFrom = header.value;
    const idEnd = header.end;
    header.expect(idEnd, end, 0x31, 'member attributes');
    if (header.end !== end) header.fail('member has unexpected parts behind its attributes', header.end);
    this.#attributes(header.value, end);
    const indirect = this.#indirect;
    const kind = this.#kind(idFrom);
    if (indirect?.algorithm === undefined) return this.#identified(idFrom, idEnd, kind);
    if (!this.#idMatches(idFrom, idEnd)) this.#problems.add(`member at offset ${idFrom} has an id that is not its digest`);
    return { digest: this.#octets.hex(this.#digestFrom, this.#digestEnd), algorithm: indirect.algorithm, kind, file: this.#file, attributes: this.#nameValues() };
  }

  #attributes(from: number, end: number): void {
    this.#found.length = 0;
    this.#file = this.#info = this.#indirect = undefined;
    let count = 0;
    for (let at = from; at < end; ) {
      if (++count > MAX_ATTRIBUTES) this.#header.fail(`member of more than ${MAX_ATTRIBUTES} attributes`, at);
      this.#header.expect(at, end, 0x30, 'member attribute');
      const next = this.#header.end;
      this.#take(this.#memo.read(at, next), at, next);
      at = next;
    }
  }

  #take(attribute: MemberAttribute, at: number, end: number): void {
    const { nameValue, algorithm, fixed } = attribute;
    if (nameValue !== undefined) {
      this.#found.push(nameValue);
      if (nameValue.name === 'File') this.#file ??= nameValue.value;
    } else if (algorithm !== undefined) {
      if (this.#indirect !== undefined) this.#header.fail('member has two digests', at);
      this.#indirect = attribute;
      this.#digestFrom = at + fixed;
      this.#digestEnd = end;
    } else if (attribute.kind !== undefined) this.#info = attribute;
  }

  /** The two entries of one file carry the same, so they share one list. */
  #nameValues(): readonly NameValue[] {
    const found = this.#found;
    let equal = found.length === this.#previous.length;
    for (let index = 0; equal && index < found.length; index++) equal = found[index] === this.#previous[index];
    if (!equal) this.#previous = found.slice();
    return this.#previous;
  }

  #kind(at: number): CatalogMember['kind'] {
    const stated = this.#info?.kind ?? 'unknown';
    const typed = this.#indirect?.kind ?? 'unknown';
    if (stated !== typed && stated !== 'unknown' && typed !== 'unknown') this.#problems.add(`member at offset ${at} is ${stated} by its info and ${typed} by its digest`);
    return typed === 'unknown' ? stated : typed;
  }

  /** Without indirect data the id is all there is: v2 carries the SHA-1 of each file that way. */
  #identified(from: number, end: number, kind: CatalogMember['kind']): CatalogMember {
    const digest = this.#version === 2 ? this.#octets.hex(from, end) : this.#octets.utf16le(from, end).replace(/\0$/u, '').toLowerCase();
    const algorithm = digest.length === 40 ? 'sha1' : digest.length === 64 ? 'sha256' : 'other';
    if (algorithm === 'other' || (this.#version === 1 && !/^[0-9a-f]*$/u.test(digest))) this.#problems.add(`member at offset ${from} has an id that is no digest`);
    return { digest, algorithm, kind, file: this.#file, attributes: this.#nameValues() };
  }

  /** v1: upper-case hexadecimal in UTF-16LE with NUL; v2: the digest itself. */
  #idMatches(idFrom: number, idEnd: number): boolean {
    const digestFrom = this.#digestFrom;
    const digestEnd = this.#digestEnd;
    if (this.#version === 2) return idEnd - idFrom === digestEnd - digestFrom && this.#octets.same(idFrom, digestFrom, idEnd - idFrom);
    if (idEnd - idFrom !== (digestEnd - digestFrom) * 4 + 2) return false;
    const octets = this.#octets;
    for (let at = digestFrom, id = idFrom; at < digestEnd; at++, id += 4) {
      const octet = octets.at(at);
      if (octets.at(id) !== upperHex(octet >> 4) || octets.at(id + 1) !== 0 || octets.at(id + 2) !== upperHex(octet & 15) || octets.at(id + 3) !== 0) return false;
    }
    return octets.at(idEnd - 2) === 0 && octets.at(idEnd - 1) === 0;
  }
}

const upperHex = (nibble: number): number => (nibble < 10 ? 0x30 : 0x37) + nibble;
