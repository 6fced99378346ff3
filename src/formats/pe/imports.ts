import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { PeImport } from './structure.ts';
import type { Mapping } from './mapping.ts';

const MAX_MODULES = 1024;
const MAX_FUNCTIONS = 65_536;
const MAX_NAME = 4096;
/** Keeps overlapping long names from adding up. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

interface Descriptor {
  readonly name: number;
  readonly thunks: number;
}

/** What all tables of one image may hold together. */
class Budget {
  #functions = MAX_FUNCTIONS;
  #characters = MAX_CHARACTERS;

  spend(text: string): string {
    this.#functions--;
    this.#characters -= text.length;
    if (this.#functions < 0 || this.#characters < 0) throw new FormatError('pe', `more than ${MAX_FUNCTIONS} imported functions or ${MAX_CHARACTERS} characters of names`);
    return text;
  }
}

const readFunction = (mapping: Mapping, thunk: bigint, ordinalFlag: bigint): string =>
  (thunk & ordinalFlag) !== 0n ? `#${thunk & 0xffffn}` : mapping.text(Number(thunk & 0x7fffffffn) + 2, MAX_NAME);

/** [PE] "Import Lookup Table". Fills `into`, so that what stands before a damage is kept. */
const readFunctions = (mapping: Mapping, rva: number, is64: boolean, bias: bigint, budget: Budget, into: string[]): void => {
  const size = is64 ? 8 : 4;
  const flag = is64 ? 1n << 63n : 1n << 31n;
  for (let at = rva; ; at += size) {
    const entry = new Cursor(mapping.read(at, size), 'pe');
    const thunk = is64 ? entry.u64() : BigInt(entry.u32());
    if (thunk === 0n) return;
    into.push(budget.spend(readFunction(mapping, (thunk & flag) === 0n ? thunk - bias : thunk, flag)));
  }
};

const readModules = (mapping: Mapping, descriptors: Iterable<Descriptor & { bias: bigint }>, is64: boolean, delayed: boolean, into: PeImport[]): void => {
  const budget = new Budget();
  for (const { name, thunks, bias } of descriptors) {
    if (into.length >= MAX_MODULES) throw new FormatError('pe', `more than ${MAX_MODULES} imported modules`);
    const functions: string[] = [];
    into.push({ module: budget.spend(mapping.text(name, MAX_NAME)), delayed, functions });
    readFunctions(mapping, thunks, is64, bias, budget, functions);
  }
};

/** [PE] "Import Directory Table": ends with an entry without name or address table. */
function* importDescriptors(mapping: Mapping, rva: number): Generator<Descriptor & { bias: bigint }> {
  for (let at = rva; ; at += 20) {
    const entry = new Cursor(mapping.read(at, 20), 'pe');
    const lookup = entry.u32();
    const name = entry.skip(8).u32();
    const address = entry.u32();
    if (name === 0 || address === 0) return;
    yield { name, thunks: lookup === 0 ? address : lookup, bias: 0n };
  }
}

/** [PE] "Delay-Load Import Tables": attribute bit 0 clear means addresses instead of relative addresses (Visual C++ 6). */
function* delayDescriptors(mapping: Mapping, rva: number, imageBase: bigint): Generator<Descriptor & { bias: bigint }> {
  for (let at = rva; ; at += 32) {
    const entry = new Cursor(mapping.read(at, 32), 'pe');
    const bias = (entry.u32() & 1) === 0 ? imageBase : 0n;
    const name = entry.u32();
    const names = entry.skip(8).u32();
    if (name === 0) return;
    yield { name: name - Number(bias & 0xffffffffn), thunks: names - Number(bias & 0xffffffffn), bias };
  }
}

export const readImports = (mapping: Mapping, rva: number, is64: boolean, into: PeImport[]): void =>
  readModules(mapping, importDescriptors(mapping, rva), is64, false, into);

export const readDelayImports = (mapping: Mapping, rva: number, is64: boolean, imageBase: bigint, into: PeImport[]): void =>
  readModules(mapping, delayDescriptors(mapping, rva, imageBase), is64, true, into);
