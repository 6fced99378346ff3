import type { Element } from '../asn1/element.ts';
import { type DerInput, Header } from '../asn1/header.ts';
import type { CatalogMember, NameValue } from './types.ts';
import { AttributeMemo } from './attribute-memo.ts';
import type { MemberAttribute } from './member-attributes.ts';
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
  readonly #text: Buffer;
  readonly #header: Header;
  readonly #memo: AttributeMemo;
  readonly #version: 1 | 2;
  readonly #problems: Problems;

  constructor(input: DerInput, version: 1 | 2, problems: Problems) {
    this.#text = Buffer.from(input.data.buffer, input.data.byteOffset, input.data.length);
    this.#header = new Header(input);
    this.#memo = new AttributeMemo(input);
    this.#version = version;
    this.#problems = problems;
  }

  /** One TrustedSubject: `{ id, SET OF attribute }`, its contents from `from` to `end`. */
  member(from: number, end: number): CatalogMember {
    this.#header.expect(from, end, 0x04, 'member id');
    const idFrom = this.#header.value;
    const idEnd = this.#header.end;
    this.#header.expect(idEnd, end, 0x31, 'member attributes');
    if (this.#header.end !== end) this.#header.fail('member has unexpected parts behind its attributes', this.#header.end);
    const attributes: NameValue[] = [];
    let file: string | undefined;
    let info: MemberAttribute | undefined;
    let indirect: MemberAttribute | undefined;
    let digestFrom = 0;
    let digestEnd = 0;
    let count = 0;
    for (let at = this.#header.value; at < end; ) {
      if (++count > MAX_ATTRIBUTES) this.#header.fail(`member of more than ${MAX_ATTRIBUTES} attributes`, at);
      this.#header.expect(at, end, 0x30, 'member attribute');
      const next = this.#header.end;
      const attribute = this.#memo.read(at, next);
      if (attribute.nameValue !== undefined) {
        attributes.push(attribute.nameValue);
        if (attribute.nameValue.name === 'File') file ??= attribute.nameValue.value;
      } else if (attribute.algorithm !== undefined) {
        if (indirect !== undefined) this.#header.fail('member has two digests', at);
        indirect = attribute;
        digestFrom = at + attribute.fixed;
        digestEnd = next;
      } else if (attribute.kind !== undefined) info = attribute;
      at = next;
    }
    const kind = this.#kind(info, indirect, idFrom);
    if (indirect?.algorithm === undefined) return this.#identified(idFrom, idEnd, kind, file, attributes);
    if (!this.#idMatches(idFrom, idEnd, digestFrom, digestEnd)) this.#problems.add(`member at offset ${idFrom} has an id that is not its digest`);
    return { digest: this.#text.toString('hex', digestFrom, digestEnd), algorithm: indirect.algorithm, kind, file, attributes };
  }

  #kind(info: MemberAttribute | undefined, indirect: MemberAttribute | undefined, at: number): CatalogMember['kind'] {
    const stated = info?.kind ?? 'unknown';
    const typed = indirect?.kind ?? 'unknown';
    if (stated !== typed && stated !== 'unknown' && typed !== 'unknown') this.#problems.add(`member at offset ${at} is ${stated} by its info and ${typed} by its digest`);
    return typed === 'unknown' ? stated : typed;
  }

  /** Without indirect data the id is all there is: v2 carries the SHA-1 of each file that way. */
  #identified(from: number, end: number, kind: CatalogMember['kind'], file: string | undefined, attributes: readonly NameValue[]): CatalogMember {
    const digest = this.#version === 2 ? this.#text.toString('hex', from, end) : this.#text.toString('utf16le', from, end).replace(/\0$/u, '').toLowerCase();
    const algorithm = digest.length === 40 ? 'sha1' : digest.length === 64 ? 'sha256' : 'other';
    if (algorithm === 'other' || (this.#version === 1 && !/^[0-9a-f]*$/u.test(digest))) this.#problems.add(`member at offset ${from} has an id that is no digest`);
    return { digest, algorithm, kind, file, attributes };
  }

  /** v1: upper-case hexadecimal in UTF-16LE with NUL; v2: the digest itself. */
  #idMatches(idFrom: number, idEnd: number, digestFrom: number, digestEnd: number): boolean {
    if (this.#version === 2) return this.#text.compare(this.#text, digestFrom, digestEnd, idFrom, idEnd) === 0;
    if (idEnd - idFrom !== (digestEnd - digestFrom) * 4 + 2) return false;
    const text = this.#text;
    for (let at = digestFrom, id = idFrom; at < digestEnd; at++, id += 4) {
      const octet = text[at] ?? 0;
      if (text[id] !== upperHex(octet >> 4) || text[id + 1] !== 0 || text[id + 2] !== upperHex(octet & 15) || text[id + 3] !== 0) return false;
    }
    return text[idEnd - 2] === 0 && text[idEnd - 1] === 0;
  }
}

const upperHex = (nibble: number): number => (nibble < 10 ? 0x30 : 0x37) + nibble;
