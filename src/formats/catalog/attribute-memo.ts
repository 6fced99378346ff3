import type { DerInput } from '../asn1/header.ts';
import { Octets } from './octets.ts';
import { decodeAttribute, type MemberAttribute } from './member-attributes.ts';

const SLOTS = 256;
/** Offset at which the attributes of real catalogs begin to differ: the first letter of a name. */
const TELLING = 21;

interface Known {
  readonly from: number;
  readonly length: number;
  readonly attribute: MemberAttribute;
}

/**
 * Attributes repeat: one that equals an earlier one in length and in all octets that decide its structure is not taken apart again, only its
 * digest or text is. One remembered attribute per slot keeps this bounded.
 */
export class AttributeMemo {
  readonly #input: DerInput;
  readonly #octets: Octets;
  readonly #slots: (Known | undefined)[] = Array.from({ length: SLOTS });

  constructor(input: DerInput) {
    this.#input = input;
    this.#octets = new Octets(input.data);
  }

  /** The attribute element from `from` to `end`. */
  read(from: number, end: number): MemberAttribute {
    const length = end - from;
    const slot = (length * 31 + this.#octets.at(from + TELLING)) & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known === undefined || known.length !== length || !this.#octets.same(known.from, from, known.attribute.fixed)) {
      return this.#keep(slot, { from, length, attribute: decodeAttribute(this.#input, from, end) });
    }
    const { nameValue, fixed } = known.attribute;
    if (nameValue === undefined || this.#octets.same(known.from + fixed, from + fixed, length - fixed)) return known.attribute;
    const attribute = { ...known.attribute, nameValue: { name: nameValue.name, flags: nameValue.flags, value: this.#terminated(from + fixed, end) } };
    return this.#keep(slot, { from, length, attribute });
  }

  #keep(slot: number, known: Known): MemberAttribute {
    this.#slots[slot] = known;
    return known.attribute;
  }

  #terminated(from: number, end: number): string {
    const text = this.#octets.utf16le(from, end);
    return text.endsWith('\0') ? text.slice(0, -1) : text;
  }
}
