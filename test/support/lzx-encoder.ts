/**
 * A small LZX encoder for tests: verbatim, aligned and uncompressed blocks of any length, all windows, repeated offsets and the
 * translation of x86 calls ([MS-PATCH] 2, as cabinets use it). It looks for variety, not for the smallest result.
 */
export type LzxBlockType = 'verbatim' | 'aligned' | 'uncompressed';

export interface LzxOptions {
  readonly windowBits: number;
  /** Blocks in order; the last one repeats until the data ends. */
  readonly blocks: readonly { readonly type: LzxBlockType; readonly length: number }[];
  /** File size stated for the translation of calls; 0 leaves it off. */
  readonly callSize?: number;
}

const FRAME = 32_768;
const SLOTS: Readonly<Record<number, number>> = { 15: 30, 16: 32, 17: 34, 18: 36, 19: 38, 20: 42, 21: 50 };
const EXTRA = Array.from({ length: 51 }, (_, slot) => (slot < 4 ? 0 : Math.min((slot >> 1) - 1, 17)));
const BASE = EXTRA.map((_, slot) => EXTRA.slice(0, slot).reduce((sum, bits) => sum + 2 ** bits, 0));
const TYPE: Readonly<Record<LzxBlockType, number>> = { verbatim: 1, aligned: 2, uncompressed: 3 };

/** Little-endian words of 16 bits, most significant bit first; bytes only where aligned. */
class Writer {
  readonly chunks: Uint8Array[] = [];
  #bytes: number[] = [];
  #word = 0;
  #filled = 0;

  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#word = (this.#word << 1) | (Math.floor(value / 2 ** bit) & 1);
      if (++this.#filled === 16) this.#flush();
    }
  }

  /** To the end of the word; a whole word of zeros where `always` and nothing is left to fill. */
  align(always: boolean): void {
    if (this.#filled === 0 && !always) return;
    do this.bits(0, 1);
    while (this.#filled > 0);
  }

  bytes(data: Iterable<number>): void {
    for (const byte of data) this.#bytes.push(byte);
  }

  cut(): void {
    this.chunks.push(Uint8Array.from(this.#bytes));
    this.#bytes = [];
  }

  #flush(): void {
    this.#bytes.push(this.#word & 0xff, (this.#word >> 8) & 0xff);
    this.#word = 0;
    this.#filled = 0;
  }
}

/** Huffman code lengths up to `most`; at least two symbols, because LZX takes complete trees only. */
const codeLengths = (frequencies: readonly number[], most: number): number[] => {
  const counts = [...frequencies];
  for (let symbol = 0; counts.filter((count) => count > 0).length < 2; symbol++) counts[symbol] ||= 1;
  for (;;) {
    const lengths = counts.map(() => 0);
    let nodes = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
    while (nodes.length > 1) {
      nodes.sort((a, b) => a.count - b.count);
      const [one, other, ...rest] = nodes;
      if (one === undefined || other === undefined) break;
      const symbols = [...one.symbols, ...other.symbols];
      for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
      nodes = [...rest, { count: one.count + other.count, symbols }];
    }
    if (Math.max(...lengths) <= most) return lengths;
    for (const [symbol, count] of counts.entries()) if (count > 0) counts[symbol] = (count >> 1) + 1;
  }
};

const codesOf = (lengths: readonly number[]): number[] => {
  const codes = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= 16; length++) {
    for (const [symbol, own] of lengths.entries()) if (own === length) codes[symbol] = code++;
    code *= 2;
  }
  return codes;
};

interface Tree {
  readonly lengths: readonly number[];
  readonly codes: readonly number[];
}

const treeOf = (frequencies: readonly number[], most: number): Tree => {
  const lengths = codeLengths(frequencies, most);
  return { lengths, codes: codesOf(lengths) };
};

const put = (writer: Writer, { lengths, codes }: Tree, symbol: number): void => writer.bits(codes[symbol] ?? 0, lengths[symbol] ?? 0);

interface LengthCode {
  readonly code: number;
  readonly extra?: { readonly value: number; readonly bits: number };
  /** Code 19 is followed by the difference it repeats. */
  readonly repeated?: number;
}

const runOf = (lengths: readonly number[], at: number, end: number): number => {
  let run = 1;
  while (at + run < end && lengths[at + run] === lengths[at]) run++;
  return run;
};

/** Runs of zeros as 17 and 18, runs of another length as 19, the rest as differences modulo 17. */
const lengthCodes = (before: readonly number[], lengths: readonly number[], from: number, end: number): LengthCode[] => {
  const codes: LengthCode[] = [];
  for (let at = from; at < end; ) {
    const run = runOf(lengths, at, end);
    const difference = ((before[at] ?? 0) - (lengths[at] ?? 0) + 17) % 17;
    if (lengths[at] === 0 && run >= 20) {
      const taken = Math.min(run, 51);
      codes.push({ code: 18, extra: { value: taken - 20, bits: 5 } });
      at += taken;
    } else if (lengths[at] === 0 && run >= 4) {
      const taken = Math.min(run, 19);
      codes.push({ code: 17, extra: { value: taken - 4, bits: 4 } });
      at += taken;
    } else if (run >= 4) {
      const taken = Math.min(run, 5);
      codes.push({ code: 19, extra: { value: taken - 4, bits: 1 }, repeated: difference });
      at += taken;
    } else {
      codes.push({ code: difference });
      at++;
    }
  }
  return codes;
};

const writeLengths = (writer: Writer, before: readonly number[], lengths: readonly number[], from: number, end: number): void => {
  const codes = lengthCodes(before, lengths, from, end);
  const frequencies = Array.from({ length: 20 }, () => 0);
  for (const { code, repeated } of codes) for (const symbol of [code, ...(repeated === undefined ? [] : [repeated])]) frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
  const pretree = treeOf(frequencies, 15);
  for (const length of pretree.lengths) writer.bits(length, 4);
  for (const { code, extra, repeated } of codes) {
    put(writer, pretree, code);
    if (extra !== undefined) writer.bits(extra.value, extra.bits);
    if (repeated !== undefined) put(writer, pretree, repeated);
  }
};

type Token = { readonly literal: number } | { readonly length: number; readonly slot: number; readonly footer: number };

const slotOf = (position: number): number => {
  let slot = 0;
  while ((BASE[slot + 1] ?? Infinity) <= position) slot++;
  return slot;
};

/** Greedy matches by a table of the last place of each three bytes, and at the three recent offsets. */
class Matcher {
  readonly #data: Uint8Array;
  readonly #window: number;
  readonly #places = new Map<number, number>();
  recent: [number, number, number] = [1, 1, 1];

  constructor(data: Uint8Array, windowBits: number) {
    this.#data = data;
    this.#window = 2 ** windowBits;
  }

  token(at: number, end: number): { token: Token; length: number } {
    const candidates = [...this.recent, at - (this.#places.get(this.#key(at)) ?? Infinity)];
    let best = { offset: 0, length: 0 };
    for (const offset of candidates) {
      const length = this.#length(at, offset, end);
      if (length > best.length) best = { offset, length };
    }
    if (best.length < 2 || (best.length < 3 && !this.recent.includes(best.offset))) {
      this.#learn(at, 1);
      return { token: { literal: this.#data[at] ?? 0 }, length: 1 };
    }
    this.#learn(at, best.length);
    return { token: { length: best.length, ...this.#place(best.offset) }, length: best.length };
  }

  learn(at: number, length: number): void {
    this.#learn(at, length);
  }

  #place(offset: number): { slot: number; footer: number } {
    const [r0, r1, r2] = this.recent;
    if (offset === r0) return { slot: 0, footer: 0 };
    if (offset === r1) {
      this.recent = [r1, r0, r2];
      return { slot: 1, footer: 0 };
    }
    if (offset === r2) {
      this.recent = [r2, r1, r0];
      return { slot: 2, footer: 0 };
    }
    this.recent = [offset, r0, r1];
    const slot = slotOf(offset + 2);
    return { slot, footer: offset + 2 - (BASE[slot] ?? 0) };
  }

  #length(at: number, offset: number, end: number): number {
    if (offset > at || offset > this.#window - 3 || offset < 1) return 0;
    const most = Math.min(257, end - at);
    let length = 0;
    while (length < most && this.#data[at + length] === this.#data[at + length - offset]) length++;
    return length;
  }

  #key(at: number): number {
    return (this.#data[at] ?? 0) | ((this.#data[at + 1] ?? 0) << 8) | ((this.#data[at + 2] ?? 0) << 16);
  }

  #learn(at: number, length: number): void {
    for (let place = at; place < at + length; place++) this.#places.set(this.#key(place), place);
  }
}

/** Absolute call targets, as a decoder turns them back into relative ones. */
const translated = (data: Uint8Array, callSize: number): Uint8Array => {
  const out = new Uint8Array(data);
  const view = new DataView(out.buffer);
  for (let frame = 0; frame < out.length && callSize > 0; frame += FRAME) {
    const end = Math.min(frame + FRAME, out.length) - 10;
    for (let at = frame; at < end; at++) {
      if (out[at] !== 0xe8) continue;
      const relative = view.getInt32(at + 1, true);
      if (relative >= -at && relative < callSize - at) view.setInt32(at + 1, relative + at, true);
      else if (relative >= callSize - at && relative < callSize) view.setInt32(at + 1, relative - callSize, true);
      at += 4;
    }
  }
  return out;
};

class Encoder {
  readonly #data: Uint8Array;
  readonly #matcher: Matcher;
  readonly #writer = new Writer();
  readonly #symbols: number;
  readonly #calls: boolean;
  #main: readonly number[];
  #lengths: readonly number[] = Array.from({ length: 249 }, () => 0);

  constructor(data: Uint8Array, { windowBits, callSize = 0 }: LzxOptions) {
    this.#data = translated(data, callSize);
    this.#matcher = new Matcher(this.#data, windowBits);
    this.#symbols = 256 + 8 * (SLOTS[windowBits] ?? 0);
    this.#main = Array.from({ length: this.#symbols }, () => 0);
    this.#calls = callSize > 0;
    this.#writer.bits(this.#calls ? 1 : 0, 1);
    if (this.#calls) this.#writer.bits(callSize, 32);
  }

  run({ blocks }: LzxOptions): Uint8Array[] {
    let at = 0;
    for (let index = 0; at < this.#data.length; index++) {
      const { type, length } = blocks[Math.min(index, blocks.length - 1)] ?? { type: 'verbatim', length: FRAME };
      const end = Math.min(at + length, this.#data.length);
      this.#writer.bits(TYPE[type], 3);
      this.#writer.bits(end - at, 24);
      if (type === 'uncompressed') this.#uncompressed(at, end);
      else this.#compressed(at, end, type);
      at = end;
    }
    if (at % FRAME !== 0) this.#endFrame();
    return this.#writer.chunks;
  }

  #endFrame(): void {
    this.#writer.align(false);
    this.#writer.cut();
  }

  #uncompressed(from: number, end: number): void {
    const writer = this.#writer;
    writer.align(true);
    const recent = new DataView(new ArrayBuffer(12));
    this.#matcher.recent.forEach((offset, index) => recent.setUint32(index * 4, offset, true));
    writer.bytes(new Uint8Array(recent.buffer));
    this.#matcher.learn(from, end - from);
    for (let at = from; at < end; ) {
      const stop = Math.min(end, at - (at % FRAME) + FRAME);
      writer.bytes(this.#data.subarray(at, stop));
      if (stop === end && (end - from) % 2 === 1) writer.bytes([0]);
      if (stop % FRAME === 0) writer.cut();
      at = stop;
    }
  }

  #tokens(from: number, end: number): { token: Token; end: number }[] {
    const tokens: { token: Token; end: number }[] = [];
    for (let at = from; at < end; ) {
      const { token, length } = this.#matcher.token(at, Math.min(end, at - (at % FRAME) + FRAME));
      at += length;
      tokens.push({ token, end: at });
    }
    return tokens;
  }

  #compressed(from: number, end: number, type: LzxBlockType): void {
    const tokens = this.#tokens(from, end);
    const count = { main: Array.from({ length: this.#symbols }, () => 0), lengths: Array.from({ length: 249 }, () => 0), aligned: Array.from({ length: 8 }, () => 0) };
    const add = (counts: number[], symbol: number): void => {
      counts[symbol] = (counts[symbol] ?? 0) + 1;
    };
    if (this.#calls) add(count.main, 0xe8);
    for (const { token } of tokens) {
      add(count.main, mainSymbol(token));
      if ('literal' in token) continue;
      if (token.length >= 9) add(count.lengths, token.length - 9);
      if ((EXTRA[token.slot] ?? 0) >= 3) add(count.aligned, token.footer & 7);
    }
    const trees = this.#writeTrees(count, type);
    for (const { token, end: stop } of tokens) {
      this.#writeToken(token, trees);
      if (stop % FRAME === 0) this.#endFrame();
    }
  }

  #writeTrees(count: { main: number[]; lengths: number[]; aligned: number[] }, type: LzxBlockType): { main: Tree; lengths: Tree; aligned: Tree | undefined } {
    const writer = this.#writer;
    const main = treeOf(count.main, 16);
    const isEmpty = count.lengths.every((used) => used === 0);
    const lengths = isEmpty ? { lengths: count.lengths, codes: count.lengths } : treeOf(count.lengths, 16);
    const aligned = type === 'aligned' ? treeOf(count.aligned, 7) : undefined;
    for (const length of aligned?.lengths ?? []) writer.bits(length, 3);
    writeLengths(writer, this.#main, main.lengths, 0, 256);
    writeLengths(writer, this.#main, main.lengths, 256, this.#symbols);
    writeLengths(writer, this.#lengths, lengths.lengths, 0, 249);
    this.#main = main.lengths;
    this.#lengths = lengths.lengths;
    return { main, lengths, aligned };
  }

  #writeToken(token: Token, { main, lengths, aligned }: { main: Tree; lengths: Tree; aligned: Tree | undefined }): void {
    const writer = this.#writer;
    put(writer, main, mainSymbol(token));
    if ('literal' in token) return;
    if (token.length >= 9) put(writer, lengths, token.length - 9);
    const extra = EXTRA[token.slot] ?? 0;
    if (aligned === undefined || extra < 3) writer.bits(token.footer, extra);
    else {
      writer.bits(token.footer >> 3, extra - 3);
      put(writer, aligned, token.footer & 7);
    }
  }
}

const mainSymbol = (token: Token): number => ('literal' in token ? token.literal : 256 + token.slot * 8 + Math.min(token.length - 2, 7));

/** The data of one CFDATA per 32 KiB. */
export const encodeLzx = (data: Uint8Array, options: LzxOptions): Uint8Array[] => new Encoder(data, options).run(options);
