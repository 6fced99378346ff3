export const id = 755;
export const ids = [755];
export const modules = {

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* reexport */ cabinet/* looksLikeCabinet */.y_),
  t: () => (/* binding */ openCabinet)
});

// EXTERNAL MODULE: ./.cache/lib/formats/archive.js
var archive = __webpack_require__(5377);
// EXTERNAL MODULE: ./.cache/lib/formats/cab/cabinet.js + 1 modules
var cabinet = __webpack_require__(4448);
// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var formats_error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/window.js
var formats_window = __webpack_require__(7691);
;// CONCATENATED MODULE: ./.cache/lib/formats/cab/bit-reader.js

/**
 * The bit stream of LZX: little-endian words of 16 bits, most significant bit first. Words behind the end read as zero;
 * whoever used them is told by `finish`.
 */
class LzxBitReader {
    #data = new Uint8Array(0);
    #at = 0;
    /** The next bits stand at the top. */
    #bits = 0;
    #left = 0;
    /** New data behind what `finish` left over. */
    start(data) {
        this.#data = data;
        this.#at = 0;
        this.#bits = 0;
        this.#left = 0;
    }
    /** Up to 17 bits. */
    read(count) {
        if (count === 0)
            return 0;
        while (this.#left < count)
            this.#refill();
        const value = this.#bits >>> (32 - count);
        this.#bits <<= count;
        this.#left -= count;
        return value;
    }
    symbol(table) {
        if (this.#left < 16)
            this.#refill();
        const entry = table.lookup[this.#bits >>> (32 - table.lookupBits)] ?? 0;
        if (entry === 0)
            return this.#long(table);
        const length = entry & 15;
        this.#bits <<= length;
        this.#left -= length;
        return entry >>> 4;
    }
    /** To the next word; at a word's start already, `whole` skips one. Then bytes can be read. */
    align(whole) {
        const odd = this.#left & 15;
        if (odd > 0)
            this.read(odd);
        else if (whole)
            this.read(16);
        this.#at -= this.#left >> 3;
        this.#bits = 0;
        this.#left = 0;
    }
    /** Bytes of an aligned stream; the view lies in the data. */
    bytes(count) {
        const from = this.#at;
        if (from + count > this.#data.length)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX block ends before its data does');
        this.#at += count;
        return this.#data.subarray(from, from + count);
    }
    /** What was not used of an aligned stream. */
    rest() {
        if (this.#at > this.#data.length)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX block ends before its data does');
        return this.#data.subarray(this.#at);
    }
    #long(table) {
        const { symbol, length } = table.long(this.#bits >>> 16);
        this.#bits <<= length;
        this.#left -= length;
        return symbol;
    }
    #refill() {
        const word = (this.#data[this.#at] ?? 0) | ((this.#data[this.#at + 1] ?? 0) << 8);
        this.#at += 2;
        this.#bits |= word << (16 - this.#left);
        this.#left += 16;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/huffman.js

const MAX_LENGTH = 16;
/**
 * Canonical Huffman codes, most significant bit first. Codes up to `lookupBits` are found in one step: an entry of `lookup`
 * is `symbol << 4 | length`. Longer ones are found by their place among the codes of their length.
 */
class HuffmanTable {
    lookupBits;
    lookup;
    #counts = new Uint16Array(MAX_LENGTH + 1);
    #firstCodes = new Int32Array(MAX_LENGTH + 2);
    #firstPlaces = new Int32Array(MAX_LENGTH + 2);
    #sorted;
    #empty = true;
    constructor(symbols, lookupBits) {
        this.lookupBits = lookupBits;
        this.lookup = new Uint16Array(1 << lookupBits);
        this.#sorted = new Uint16Array(symbols);
    }
    /** Rejects codes that leave a bit pattern without or with two meanings; no code at all is allowed where `mayBeEmpty`. */
    build(lengths, mayBeEmpty) {
        this.#count(lengths);
        if (this.#empty && !mayBeEmpty)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX tree has too few codes');
        if (this.#empty)
            return;
        this.#order(lengths);
        this.#fill();
    }
    /** A code longer than `lookupBits`, out of the next 16 bits. */
    long(bits) {
        for (let length = this.lookupBits + 1; length <= MAX_LENGTH && !this.#empty; length++) {
            const place = (bits >>> (MAX_LENGTH - length)) - (this.#firstCodes[length] ?? 0);
            if (place >= 0 && place < (this.#counts[length] ?? 0))
                return { symbol: this.#sorted[(this.#firstPlaces[length] ?? 0) + place] ?? 0, length };
        }
        throw new formats_error/* FormatError */.I('cabinet', 'LZX data holds a code without meaning');
    }
    #count(lengths) {
        const counts = this.#counts.fill(0);
        for (const length of lengths)
            if (length > 0)
                counts[length] = (counts[length] ?? 0) + 1;
        this.#empty = counts.every((count) => count === 0);
        if (this.#empty)
            this.lookup.fill(0);
        let code = 0;
        let place = 0;
        for (let length = 1; length <= MAX_LENGTH; length++) {
            this.#firstCodes[length] = code;
            this.#firstPlaces[length] = place;
            place += counts[length] ?? 0;
            code = (code + (counts[length] ?? 0)) << 1;
            if (code > 2 << length)
                throw new formats_error/* FormatError */.I('cabinet', 'an LZX tree has too many codes');
        }
        if (!this.#empty && code !== 2 << MAX_LENGTH)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX tree has too few codes');
    }
    #order(lengths) {
        const places = this.#firstPlaces.slice();
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            const length = lengths[symbol] ?? 0;
            if (length === 0)
                continue;
            const place = places[length] ?? 0;
            this.#sorted[place] = symbol;
            places[length] = place + 1;
        }
    }
    #fill() {
        this.lookup.fill(0);
        for (let length = 1; length <= this.lookupBits; length++) {
            const span = 1 << (this.lookupBits - length);
            const first = this.#firstPlaces[length] ?? 0;
            for (let index = 0; index < (this.#counts[length] ?? 0); index++) {
                const at = ((this.#firstCodes[length] ?? 0) + index) * span;
                this.lookup.fill(((this.#sorted[first + index] ?? 0) << 4) | length, at, at + span);
            }
        }
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/lzx-header.js


const LITERALS = 256;
const LENGTHS = 249;
const PRETREE = 20;
const ALIGNED = 8;
/** Position slots by window bits 15 to 21 ([MS-PATCH] 2.4). */
const SLOTS = { 15: 30, 16: 32, 17: 34, 18: 36, 19: 38, 20: 42, 21: 50 };
/** Code lengths, kept from block to block because each block states differences only, and the tables built from them. */
class LzxTrees {
    main;
    length = new HuffmanTable(LENGTHS, 11);
    aligned = new HuffmanTable(ALIGNED, 7);
    #pretree = new HuffmanTable(PRETREE, 8);
    #mainLengths;
    #lengthLengths = new Uint8Array(LENGTHS);
    constructor(windowBits) {
        const symbols = LITERALS + 8 * (SLOTS[windowBits] ?? 0);
        this.#mainLengths = new Uint8Array(symbols);
        this.main = new HuffmanTable(symbols, 12);
    }
    /** Whether the block may hold the byte E8, which starts the translation of x86 calls. */
    get hasE8() {
        return (this.#mainLengths[0xe8] ?? 0) > 0;
    }
    readAligned(bits) {
        this.aligned.build(Uint8Array.from({ length: ALIGNED }, () => bits.read(3)), false);
    }
    read(bits) {
        this.#readLengths(bits, this.#mainLengths.subarray(0, LITERALS));
        this.#readLengths(bits, this.#mainLengths.subarray(LITERALS));
        this.main.build(this.#mainLengths, false);
        this.#readLengths(bits, this.#lengthLengths);
        this.length.build(this.#lengthLengths, true);
    }
    /** [MS-PATCH] 2.5: 17 and 18 are runs of zeros, 19 a run of one new length, the rest differences modulo 17. */
    #readLengths(bits, lengths) {
        this.#pretree.build(Uint8Array.from({ length: PRETREE }, () => bits.read(4)), false);
        for (let at = 0; at < lengths.length;) {
            const code = bits.symbol(this.#pretree);
            if (code === 17 || code === 18)
                at = fillRun(lengths, at, code === 17 ? bits.read(4) + 4 : bits.read(5) + 20, 0);
            else if (code === 19) {
                const run = bits.read(1) + 4;
                at = fillRun(lengths, at, run, difference(lengths[at], bits.symbol(this.#pretree)));
            }
            else
                lengths[at] = difference(lengths[at++], code);
        }
    }
}
const difference = (before, code) => {
    if (code > 16)
        throw new formats_error/* FormatError */.I('cabinet', 'an LZX tree repeats a run');
    return ((before ?? 0) - code + 17) % 17;
};
const fillRun = (lengths, at, run, length) => {
    if (at + run > lengths.length)
        throw new formats_error/* FormatError */.I('cabinet', 'a run in an LZX tree reaches beyond the tree');
    lengths.fill(length, at, at + run);
    return at + run;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/lzx-calls.js
const FRAMES = 32_768;
const FRAME = 32_768;
/** The last bytes of a frame are never translated. */
const TAIL = 10;
/**
 * Undoes the translation of x86 CALL targets from absolute to relative ([MS-PATCH] 2.2) in a copy of the frame, because
 * later matches refer to the untranslated bytes. `before` counts the bytes in front of the frame.
 */
const translateCalls = (frame, before, callSize) => {
    if (frame.length <= TAIL || before >= FRAMES * FRAME)
        return frame;
    const copy = frame.slice();
    const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
    for (let at = copy.indexOf(0xe8); at >= 0 && at < copy.length - TAIL; at = copy.indexOf(0xe8, at + 5)) {
        const absolute = view.getInt32(at + 1, true);
        const position = before + at;
        if (absolute >= -position && absolute < callSize)
            view.setInt32(at + 1, absolute >= 0 ? absolute - position : absolute + callSize, true);
    }
    return copy;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/lzx.js





const VERBATIM = 1;
const lzx_ALIGNED = 2;
const UNCOMPRESSED = 3;
const lzx_FRAME = 32_768;
const MAX_SLOT = 50;
/** Footer bits and first offset of each position slot ([MS-PATCH] 2.4). */
const EXTRA_BITS = Uint8Array.from({ length: MAX_SLOT }, (_, slot) => (slot < 4 ? 0 : Math.min((slot >> 1) - 1, 17)));
const POSITION_BASE = Int32Array.from({ length: MAX_SLOT }, (_, slot) => EXTRA_BITS.subarray(0, slot).reduce((sum, bits) => sum + (1 << bits), 0));
/** LZX as cabinets use it: one frame of up to 32 KiB per data block, one stream per folder ([MS-CAB], [MS-PATCH] 2). */
class LzxDecoder {
    #window;
    #trees;
    #bits = new LzxBitReader();
    /** Bytes unpacked before this frame. */
    #before = 0;
    #rest = new Uint8Array(0);
    #blockType = 0;
    #blockLength = 0;
    #blockLeft = 0;
    #r0 = 1;
    #r1 = 1;
    #r2 = 1;
    #callSize = 0;
    #callsStarted = false;
    constructor(windowBits) {
        this.#window = new Uint8Array(1 << windowBits);
        this.#trees = new LzxTrees(windowBits);
    }
    decode(data, size) {
        if (this.#before % lzx_FRAME !== 0)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX frame that is not the last one is shorter than 32 KiB');
        this.#bits.start(joined(this.#rest, data));
        if (this.#before === 0 && this.#bits.read(1) === 1)
            this.#callSize = ((this.#bits.read(16) << 16) | this.#bits.read(16)) | 0;
        const from = this.#before % this.#window.length;
        this.#fill(from, from + size);
        this.#bits.align(false);
        this.#rest = this.#bits.rest();
        if (this.#rest.length > 1)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX block holds more data than its frame takes');
        const frame = this.#window.subarray(from, from + size);
        const unpacked = this.#callsStarted && this.#callSize !== 0 ? translateCalls(frame, this.#before, this.#callSize) : frame;
        this.#before += size;
        return unpacked;
    }
    #fill(from, to) {
        for (let at = from; at < to;) {
            if (this.#blockLeft === 0)
                this.#startBlock();
            const end = Math.min(at + this.#blockLeft, to);
            if (this.#blockType === UNCOMPRESSED)
                this.#window.set(this.#bits.bytes(end - at), at);
            else
                this.#unpack(at, end);
            this.#blockLeft -= end - at;
            at = end;
        }
    }
    #startBlock() {
        const bits = this.#bits;
        if (this.#blockType === UNCOMPRESSED && this.#blockLength % 2 === 1)
            bits.bytes(1);
        this.#blockType = bits.read(3);
        this.#blockLength = (bits.read(16) << 8) | bits.read(8);
        this.#blockLeft = this.#blockLength;
        switch (this.#blockType) {
            case UNCOMPRESSED:
                this.#startUncompressed();
                break;
            case lzx_ALIGNED:
                this.#trees.readAligned(bits);
                this.#trees.read(bits);
                break;
            case VERBATIM:
                this.#trees.read(bits);
                break;
            default:
                throw new formats_error/* FormatError */.I('cabinet', `LZX block type ${this.#blockType} is unknown`);
        }
        this.#callsStarted ||= this.#blockType === UNCOMPRESSED || this.#trees.hasE8;
    }
    #startUncompressed() {
        this.#bits.align(true);
        const offsets = new bytes/* Cursor */.bs(this.#bits.bytes(12), 'cabinet');
        this.#r0 = offsets.u32();
        this.#r1 = offsets.u32();
        this.#r2 = offsets.u32();
    }
    #unpack(from, end) {
        const { main, length: lengths } = this.#trees;
        const window = this.#window;
        const bits = this.#bits;
        const aligned = this.#blockType === lzx_ALIGNED;
        let at = from;
        while (at < end) {
            const symbol = bits.symbol(main) - LITERALS;
            if (symbol < 0) {
                window[at++] = symbol + LITERALS;
                continue;
            }
            const header = symbol & 7;
            const length = (header === 7 ? 7 + bits.symbol(lengths) : header) + 2;
            const offset = this.#offset(symbol >> 3, aligned);
            if (length > end - at)
                throw new formats_error/* FormatError */.I('cabinet', 'an LZX match reaches beyond its block');
            this.#copy(at, offset, length);
            at += length;
        }
    }
    /** Slots 0 to 2 repeat one of the last three offsets. */
    #offset(slot, aligned) {
        if (slot === 0)
            return this.#r0;
        const before = this.#r0;
        if (slot === 1) {
            this.#r0 = this.#r1;
            this.#r1 = before;
        }
        else if (slot === 2) {
            this.#r0 = this.#r2;
            this.#r2 = before;
        }
        else {
            this.#r2 = this.#r1;
            this.#r1 = before;
            this.#r0 = (POSITION_BASE[slot] ?? 0) - 2 + this.#footer(EXTRA_BITS[slot] ?? 0, aligned);
        }
        return this.#r0;
    }
    #footer(extra, aligned) {
        if (!aligned || extra < 3)
            return this.#bits.read(extra);
        const high = this.#bits.read(extra - 3) << 3;
        return high + this.#bits.symbol(this.#trees.aligned);
    }
    /** Never crosses the window's end when writing, because frames do not; may when reading. */
    #copy(to, offset, length) {
        const window = this.#window;
        const known = this.#before + (to % lzx_FRAME);
        if (offset === 0 || offset > known || offset > window.length)
            throw new formats_error/* FormatError */.I('cabinet', 'an LZX match starts before the data');
        let from = to - offset;
        if (from < 0)
            from += window.length;
        if (from + length > window.length || from > to) {
            for (let index = 0; index < length; index++)
                window[to + index] = window[(from + index) & (window.length - 1)] ?? 0;
        }
        else
            for (let end = to + length, at = to; at < end;)
                window[at++] = window[from++] ?? 0;
    }
}
const joined = (rest, data) => {
    if (rest.length === 0)
        return data;
    const both = new Uint8Array(rest.length + data.length);
    both.set(rest);
    both.set(data, rest.length);
    return both;
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.cache/lib/formats/cab/mszip.js


const HISTORY = 32_768;
const inflate = (data, dictionary, size) => {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: size + 1, ...(dictionary.length > 0 ? { dictionary } : {}) });
    }
    catch (error) {
        throw new formats_error/* FormatError */.I('cabinet', `an MSZIP block does not unpack: ${error instanceof Error ? error.message : String(error)}`);
    }
};
const mszip_joined = (one, other) => {
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
};
/** MSZIP: `CK`, then raw deflate that may refer to the 32 KiB unpacked before. */
class MszipDecoder {
    #history = new Uint8Array(0);
    decode(data, size) {
        if (data[0] !== 0x43 || data[1] !== 0x4b)
            throw new formats_error/* FormatError */.I('cabinet', 'an MSZIP block does not start with CK');
        const unpacked = inflate(data.subarray(2), this.#history, size);
        if (unpacked.length !== size)
            throw new formats_error/* FormatError */.I('cabinet', `an MSZIP block unpacks to ${unpacked.length} bytes instead of ${size}`);
        this.#history = size === HISTORY ? unpacked : mszip_joined(this.#history, unpacked).subarray(-HISTORY);
        return unpacked;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/blocks.js





const HEADER = 8;
const MAX_UNPACKED = 32_768;
/** An incompressible block may grow by this much ([MS-CAB] CFDATA). */
const MAX_PACKED = MAX_UNPACKED + 6144;
const READ_AHEAD = 256 * 1024;
const stored = {
    decode(data, size) {
        if (data.length !== size)
            throw new formats_error/* FormatError */.I('cabinet', `a stored block of ${data.length} bytes states ${size}`);
        return data;
    },
};
const decoderFor = (compression) => {
    switch (compression.method) {
        case 'none':
            return stored;
        case 'mszip':
            return new MszipDecoder();
        case 'lzx':
            return new LzxDecoder(compression.window);
        case 'quantum':
            throw new formats_error/* FormatError */.I('cabinet', 'Quantum compression is unsupported');
    }
};
/** XOR of little-endian words; the bytes behind the last whole word are packed the other way round. */
const xorWords = (data, seed) => {
    let sum = seed;
    const whole = data.length & ~3;
    for (let at = 0; at < whole; at += 4)
        sum ^= (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 24);
    let tail = 0;
    for (let at = whole; at < data.length; at++)
        tail = (tail << 8) | (data[at] ?? 0);
    return (sum ^ tail) >>> 0;
};
/** Makers disagree whether the reserve belongs to the checksum; either is accepted. Zero means that there is none. */
const checkSum = (stated, sizes, reserve, data, at) => {
    if (stated === 0)
        return;
    const sum = xorWords(data, 0);
    const withReserve = new Uint8Array(sizes.length + reserve.length);
    withReserve.set(sizes);
    withReserve.set(reserve, sizes.length);
    if (stated !== xorWords(sizes, sum) && stated !== xorWords(withReserve, sum))
        throw new formats_error/* FormatError */.I('cabinet', 'the checksum of a data block does not match', at);
};
/** The unpacked blocks of one folder, in order. */
function* folderBlocks(source, folder, { dataReserve, end }) {
    const decoder = decoderFor(folder.compression);
    const window = new formats_window/* Window */.p(source, READ_AHEAD);
    let at = folder.offset;
    for (let index = 0; index < folder.blocks; index++) {
        const head = HEADER + dataReserve;
        if (at + head > end)
            throw new formats_error/* FormatError */.I('cabinet', 'a data block lies outside the cabinet', at);
        const header = new bytes/* Cursor */.bs(window.read(at, at + head), 'cabinet', 0, at);
        const sum = header.u32();
        const sizes = header.bytes(4);
        const packed = header.seek(4).u16();
        const unpacked = header.u16();
        if (unpacked === 0)
            throw new formats_error/* FormatError */.I('cabinet', 'a data block that continues in another cabinet is unsupported', at);
        if (packed > MAX_PACKED || unpacked > MAX_UNPACKED)
            throw new formats_error/* FormatError */.I('cabinet', `a data block of ${packed} bytes that unpacks to ${unpacked}`, at);
        if (at + head + packed > end)
            throw new formats_error/* FormatError */.I('cabinet', 'a data block lies outside the cabinet', at);
        const data = window.read(at + head, at + head + packed);
        checkSum(sum, sizes, header.bytes(dataReserve), data, at);
        yield decoder.decode(data, unpacked);
        at += head + packed;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/extract.js



const NOTHING = new Uint8Array(0);
/** One folder unpacked once, front to back. */
class FolderStream {
    #blocks;
    #rest = NOTHING;
    #offset = 0;
    constructor(blocks) {
        this.#blocks = blocks;
    }
    /** Bytes unpacked and handed out so far. */
    get offset() {
        return this.#offset;
    }
    /** The next bytes, at least one and at most `limit`. */
    take(limit) {
        if (this.#rest.length === 0) {
            const next = this.#blocks.next();
            if (next.done === true)
                throw new formats_error/* FormatError */.I('cabinet', 'a folder ends before its files do');
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, limit);
        this.#rest = this.#rest.subarray(taken.length);
        this.#offset += taken.length;
        return taken;
    }
    skipTo(offset) {
        while (this.#offset < offset)
            this.take(offset - this.#offset);
    }
}
function* chunksOf(stream, { offset, size }) {
    if (stream.offset > offset)
        throw new formats_error/* FormatError */.I('cabinet', 'the entries of a cabinet are unpacked in order, each once');
    stream.skipTo(offset);
    while (stream.offset < offset + size)
        yield stream.take(offset + size - stream.offset);
}
const groupByFolder = (files) => {
    const groups = new Map();
    for (const stored of files) {
        const group = groups.get(stored.file.folder);
        if (group === undefined)
            groups.set(stored.file.folder, [stored]);
        else
            group.push(stored);
    }
    return groups;
};
/** Unpacks folder by folder, holding one block and one window. Bytes between files count against the limit too. */
function* extractFolders(source, listing, files, limits) {
    (0,archive/* checkLimits */.J5)(files.map(({ entry }) => entry), limits, 'cabinet');
    let unpacked = 0;
    const byFolder = groupByFolder(files);
    for (const [index, folder] of listing.folders.entries()) {
        const inside = byFolder.get(index) ?? [];
        const last = inside.at(-1)?.file;
        if (last === undefined)
            continue;
        unpacked += last.offset + last.size;
        if (unpacked > limits.total)
            throw new formats_error/* FormatError */.I('cabinet', `folders unpack to more than ${limits.total} bytes`);
        const stream = new FolderStream(folderBlocks(source, folder, listing));
        for (const { file, entry } of inside) {
            yield { entry, chunks: chunksOf(stream, file) };
            stream.skipTo(file.offset + file.size);
        }
    }
}

// EXTERNAL MODULE: ./.cache/lib/formats/cab/order.js
var order = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/lib/formats/cab/archive.js





/** A cabinet as an archive to unpack. */
const openCabinet = (source, listing = (0,cabinet/* parseCabinet */.UL)(source)) => {
    const stored = (0,order/* inStoredOrder */.R)(listing.files).map((file) => ({ file, entry: { path: file.path, size: file.size, kind: 'file' } }));
    return {
        format: 'cabinet',
        entries: stored.map(({ entry }) => entry),
        extract: (limits = archive/* ARCHIVE_LIMITS */.Oj) => extractFolders(source, listing, stored, limits),
    };
};


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* reexport */ zip_listing/* looksLikeZip */.f),
  Q: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: ./.cache/lib/formats/archive.js
var archive = __webpack_require__(5377);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var formats_error = __webpack_require__(2393);
;// CONCATENATED MODULE: ./.cache/lib/formats/zip/crc32.js

const TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
    let rest = value;
    for (let bit = 0; bit < 8; bit++)
        rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320;
    return rest;
});
/** For Node before 22.2, whose zlib does not offer it. */
const crc32ByTable = (data, before = 0) => {
    let crc = ~before;
    for (const byte of data)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
};
/** CRC-32 of what `before` stands for and then `data`. */
const crc32 = "crc32" in external_node_zlib_namespaceObject ? external_node_zlib_.crc32 : crc32ByTable;

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/deflate-table.js

const MAX_BITS = 15;
const LOOKUP_BITS = 9;
const LOOKUP_MASK = (1 << LOOKUP_BITS) - 1;
/** Every fault of packed data. */
const damaged = (what) => {
    throw new formats_error/* FormatError */.I('zip', `packed data: ${what}`);
};
const reversed = (code, length) => {
    let value = 0;
    for (let bit = 0; bit < length; bit++)
        value |= ((code >> bit) & 1) << (length - 1 - bit);
    return value;
};
/**
 * Codes of RFC 1951 3.2.2. Short ones are found by the next nine bits, longer ones bit by bit. Found symbols come as
 * `symbol << 4 | length`. Codes must be complete, except, as zlib has it, none at all or a single one of one bit.
 */
class DeflateTable {
    #lookup = new Uint16Array(1 << LOOKUP_BITS);
    #counts = new Uint16Array(MAX_BITS + 1);
    #sorted;
    constructor(lengths) {
        for (const length of lengths)
            this.#counts[length] = (this.#counts[length] ?? 0) + 1;
        this.#counts[0] = 0;
        this.#sorted = new Uint16Array(lengths.length);
        this.#check();
        this.#fill(lengths);
    }
    /** `bits` holds the next 15 bits, the first one lowest; zero when they are no code. */
    find(bits) {
        return this.#lookup[bits & LOOKUP_MASK] || this.#findLong(bits);
    }
    #findLong(bits) {
        let code = 0;
        let first = 0;
        let place = 0;
        for (let length = 1; length <= MAX_BITS; length++) {
            code = (code << 1) | ((bits >> (length - 1)) & 1);
            const count = this.#counts[length] ?? 0;
            first <<= 1;
            if (code - first < count)
                return ((this.#sorted[place + code - first] ?? 0) << 4) | length;
            first += count;
            place += count;
        }
        return 0;
    }
    #check() {
        let left = 1;
        let used = 0;
        for (let length = 1; length <= MAX_BITS; length++) {
            const count = this.#counts[length] ?? 0;
            used += count;
            left = left * 2 - count;
            if (left < 0)
                damaged('a code has two meanings');
        }
        if (left > 0 && used > 0 && !(used === 1 && this.#counts[1] === 1))
            damaged('a code is incomplete');
    }
    #fill(lengths) {
        const places = new Uint16Array(MAX_BITS + 2);
        const codes = new Uint16Array(MAX_BITS + 2);
        for (let length = 1; length <= MAX_BITS; length++) {
            const count = this.#counts[length] ?? 0;
            places[length + 1] = (places[length] ?? 0) + count;
            codes[length + 1] = ((codes[length] ?? 0) + count) << 1;
        }
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            const length = lengths[symbol] ?? 0;
            if (length === 0)
                continue;
            const place = places[length] ?? 0;
            const code = codes[length] ?? 0;
            places[length] = place + 1;
            codes[length] = code + 1;
            this.#sorted[place] = symbol;
            if (length > LOOKUP_BITS)
                continue;
            for (let at = reversed(code, length); at <= LOOKUP_MASK; at += 1 << length)
                this.#lookup[at] = (symbol << 4) | length;
        }
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/inflate-bits.js

const INPUT = 256 * 1024;
/** Bits of a part of a file, least significant first. */
class BitSource {
    #source;
    #end;
    #from;
    #data = new Uint8Array(0);
    #at = 0;
    #bits = 0;
    #left = 0;
    constructor(source, from, end) {
        this.#source = source;
        this.#from = from;
        this.#end = end;
    }
    read(count) {
        while (this.#left < count) {
            this.#bits |= this.#byte() << this.#left;
            this.#left += 8;
        }
        const value = this.#bits & ((1 << count) - 1);
        this.#bits >>>= count;
        this.#left -= count;
        return value;
    }
    symbol(table) {
        while (this.#left < MAX_BITS && !this.#ended()) {
            this.#bits |= this.#byte() << this.#left;
            this.#left += 8;
        }
        const entry = table.find(this.#bits);
        const length = entry & 15;
        if (length === 0)
            damaged('a code without meaning');
        if (length > this.#left)
            damaged('it ends early');
        this.#bits >>>= length;
        this.#left -= length;
        return entry >> 4;
    }
    /** Drops the rest of the byte. */
    align() {
        this.#bits >>>= this.#left & 7;
        this.#left -= this.#left & 7;
    }
    /** Whether all but the last byte's rest was used. */
    isSpent() {
        this.align();
        return this.#left === 0 && this.#ended();
    }
    #ended() {
        return this.#at >= this.#data.length && this.#from >= this.#end;
    }
    #byte() {
        if (this.#at >= this.#data.length) {
            if (this.#from >= this.#end)
                damaged('it ends early');
            const to = Math.min(this.#end, this.#from + INPUT);
            this.#data = this.#source.read(this.#from, to);
            this.#from = to;
            this.#at = 0;
        }
        return this.#data[this.#at++] ?? 0;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/inflate-codes.js

const END_OF_BLOCK = 256;
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
const FIXED_LITERALS = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED_DISTANCES = new Uint8Array(32).fill(5);
/** RFC 1951 3.2.6. */
const FIXED_CODES = { literals: new DeflateTable(FIXED_LITERALS), distances: new DeflateTable(FIXED_DISTANCES) };
/** RFC 1951 3.2.7. */
const readCodes = (bits) => {
    const literalCount = bits.read(5) + 257;
    const distanceCount = bits.read(5) + 1;
    const codeLengths = new Uint8Array(19);
    for (let left = bits.read(4) + 4, at = 0; left > 0; left--, at++)
        codeLengths[ORDER[at] ?? 0] = bits.read(3);
    if (literalCount > 286 || distanceCount > 30)
        damaged('too many codes');
    const table = new DeflateTable(codeLengths);
    const lengths = new Uint8Array(literalCount + distanceCount);
    for (let at = 0; at < lengths.length;) {
        const symbol = bits.symbol(table);
        if (symbol < 16) {
            lengths[at++] = symbol;
            continue;
        }
        if (symbol === 16 && at === 0)
            damaged('a run repeats nothing');
        const run = symbol === 16 ? bits.read(2) + 3 : symbol === 17 ? bits.read(3) + 3 : bits.read(7) + 11;
        if (at + run > lengths.length)
            damaged('a run is too long');
        lengths.fill(symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, at + run);
        at += run;
    }
    if (lengths[END_OF_BLOCK] === 0)
        damaged('a block has no end');
    return { literals: new DeflateTable(lengths.subarray(0, literalCount)), distances: new DeflateTable(lengths.subarray(literalCount)) };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/inflate.js



const HISTORY = 32_768;
const BUFFER = 4 * HISTORY;
const LONGEST_MATCH = 258;
const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const LENGTH_BASE = Uint16Array.from(LENGTH_EXTRA, (_, code) => (code === 28 ? 258 : 3 + LENGTH_EXTRA.subarray(0, code).reduce((sum, bits) => sum + (1 << bits), 0)));
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) => (code < 2 ? 0 : (code >> 1) - 1));
const DISTANCE_BASE = Uint16Array.from(DISTANCE_EXTRA, (_, code) => 1 + DISTANCE_EXTRA.subarray(0, code).reduce((sum, bits) => sum + (1 << bits), 0));
/** What was unpacked: the last 32 KiB stay for matches to refer to. */
class Output {
    #buffer = new Uint8Array(BUFFER);
    #at = 0;
    #handedOut = 0;
    get isFull() {
        return this.#at + LONGEST_MATCH > BUFFER;
    }
    get hasNews() {
        return this.#at > this.#handedOut;
    }
    put(byte) {
        this.#buffer[this.#at++] = byte;
    }
    copy(distance, length) {
        const buffer = this.#buffer;
        if (distance > this.#at)
            damaged('a match starts before the data');
        let at = this.#at;
        for (const end = at + length; at < end; at++)
            buffer[at] = buffer[at - distance] ?? 0;
        this.#at = at;
    }
    handOut() {
        const chunk = this.#buffer.slice(this.#handedOut, this.#at);
        const kept = Math.min(HISTORY, this.#at);
        this.#buffer.copyWithin(0, this.#at - kept, this.#at);
        this.#at = kept;
        this.#handedOut = kept;
        return chunk;
    }
}
function* storedBlock(bits, output) {
    bits.align();
    const length = bits.read(16);
    if ((bits.read(16) ^ 0xffff) !== length)
        damaged('a stored block contradicts itself');
    for (let left = length; left > 0; left--) {
        if (output.isFull)
            yield output.handOut();
        output.put(bits.read(8));
    }
}
const copyMatch = (bits, symbol, distances, output) => {
    const code = symbol - END_OF_BLOCK - 1;
    const length = (LENGTH_BASE[code] ?? damaged('a length without meaning')) + bits.read(LENGTH_EXTRA[code] ?? 0);
    const distance = bits.symbol(distances);
    output.copy((DISTANCE_BASE[distance] ?? damaged('a distance without meaning')) + bits.read(DISTANCE_EXTRA[distance] ?? 0), length);
};
function* codedBlock(bits, { literals, distances }, output) {
    for (let symbol = bits.symbol(literals); symbol !== END_OF_BLOCK; symbol = bits.symbol(literals)) {
        if (output.isFull)
            yield output.handOut();
        if (symbol < END_OF_BLOCK)
            output.put(symbol);
        else
            copyMatch(bits, symbol, distances, output);
    }
}
/**
 * Raw deflate (RFC 1951) unpacked in pieces of about 96 KiB, for entries too large to unpack at once: Node offers no
 * synchronous stream. Bytes `from` to `end` must be one deflate stream and nothing else.
 */
function* inflateChunks(source, from, end) {
    const bits = new BitSource(source, from, end);
    const output = new Output();
    for (let isLast = false; !isLast;) {
        isLast = bits.read(1) === 1;
        const type = bits.read(2);
        if (type === 0)
            yield* storedBlock(bits, output);
        else if (type === 1)
            yield* codedBlock(bits, FIXED_CODES, output);
        else if (type === 2)
            yield* codedBlock(bits, readCodes(bits), output);
        else
            damaged('a block of unknown type');
    }
    if (output.hasNews)
        yield output.handOut();
    if (!bits.isSpent())
        damaged('bytes stand behind its end');
}

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/entry.js




/** Up to here an entry is unpacked in one call of zlib, which is much faster; above, in pieces. */
const AT_ONCE = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;
function* storedChunks(source, from, end) {
    for (let at = from; at < end; at += CHUNK)
        yield source.read(at, Math.min(at + CHUNK, end));
}
/** With `info` zlib answers the output and the engine, which knows how much input it used; the type definitions do not say so. */
const inflated = (answer) => {
    if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer))
        return undefined;
    const { buffer, engine } = answer;
    if (!(buffer instanceof Uint8Array) || typeof engine !== 'object' || engine === null || !('bytesWritten' in engine))
        return undefined;
    return typeof engine.bytesWritten === 'number' ? { data: buffer, used: engine.bytesWritten } : undefined;
};
const inflate = (path, packed, size) => {
    try {
        return inflated((0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size), info: true }));
    }
    catch (error) {
        throw new formats_error/* FormatError */.I('zip', `${path} does not unpack: ${error instanceof Error ? error.message : String(error)}`);
    }
};
/** Bytes behind the stream would be seen by one reader and not by another. */
const inflateAtOnce = (path, packed, size) => {
    const result = inflate(path, packed, size);
    if (result?.used !== packed.length)
        throw new formats_error/* FormatError */.I('zip', `${path}: bytes stand behind its packed data`);
    return result.data;
};
const chunksOf = (source, { path, method, dataOffset, packedSize, size }) => {
    const end = dataOffset + packedSize;
    if (method === 'stored')
        return storedChunks(source, dataOffset, end);
    if (size > AT_ONCE || packedSize > AT_ONCE)
        return inflateChunks(source, dataOffset, end);
    return [inflateAtOnce(path, source.read(dataOffset, end), size)];
};
/** The bytes of an entry; size and checksum are checked by the time the last chunk was taken. */
function* unpackEntry(source, entry) {
    let size = 0;
    let crc = 0;
    for (const chunk of chunksOf(source, entry)) {
        size += chunk.length;
        if (size > entry.size)
            throw new formats_error/* FormatError */.I('zip', `${entry.path} unpacks to more than ${entry.size} bytes`, entry.dataOffset);
        crc = crc32(chunk, crc);
        yield chunk;
    }
    if (size !== entry.size)
        throw new formats_error/* FormatError */.I('zip', `${entry.path} unpacks to ${size} bytes instead of ${entry.size}`, entry.dataOffset);
    if (crc !== entry.crc)
        throw new formats_error/* FormatError */.I('zip', `${entry.path}: the checksum does not match`, entry.dataOffset);
}

// EXTERNAL MODULE: ./.cache/lib/formats/zip/listing.js + 4 modules
var zip_listing = __webpack_require__(5461);
;// CONCATENATED MODULE: ./.cache/lib/formats/zip/archive.js




function* extract(source, { entries }, limits) {
    (0,archive/* checkLimits */.J5)(entries, limits, 'zip');
    for (const entry of entries)
        yield { entry, chunks: unpackEntry(source, entry) };
}
/** A zip file as an archive to unpack. */
const openZip = (source, listing = (0,zip_listing/* parseZip */.R)(source)) => ({
    format: 'zip',
    entries: listing.entries,
    extract: (limits = archive/* ARCHIVE_LIMITS */.Oj) => extract(source, listing, limits),
});


/***/ }),

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ looksLikeZip),
  R: () => (/* binding */ parseZip)
});

// EXTERNAL MODULE: ./.cache/lib/formats/archive.js
var archive = __webpack_require__(5377);
// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/formats/window.js
var formats_window = __webpack_require__(7691);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
;// CONCATENATED MODULE: ./.cache/lib/formats/zip/end-record.js


const END = 22;
const LOCATOR = 20;
const RECORD_64 = 56;
const MAX_COMMENT = 0xffff;
const MAX_U16 = 0xffff;
const MAX_U32 = 0xffffffff;
/** Numbers above 2^53 cannot be a place in a file. */
const offset64 = (cursor) => {
    const value = cursor.u64();
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? cursor.fail('a 64-bit size is out of range') : Number(value);
};
/** The record ends the file, comment included. Two places that both fit would let two readers see two archives. */
const findEnd = (source) => {
    const from = Math.max(0, source.size - END - MAX_COMMENT);
    const tail = source.read(from, source.size);
    const found = [];
    for (let at = tail.lastIndexOf(0x50, tail.length - END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(0x50, at - 1)) {
        const cursor = new bytes/* Cursor */.bs(tail, 'zip', at, from);
        if (cursor.u32() === 0x06054b50 && cursor.skip(16).u16() === tail.length - at - END)
            found.push(from + at);
    }
    const [end, other] = found;
    if (end === undefined)
        throw new error/* FormatError */.I('zip', 'no end of central directory: not a zip file, or cut off');
    if (other !== undefined)
        throw new error/* FormatError */.I('zip', 'two ends of central directory fit', other);
    return end;
};
const readPlain = (source, at) => {
    const end = new bytes/* Cursor */.bs(source.read(at, at + END), 'zip', 4, at);
    const disk = end.u16();
    const directoryDisk = end.u16();
    const onDisk = end.u16();
    const count = end.u16();
    const directorySize = end.u32();
    const directoryOffset = end.u32();
    const spanning = (disk !== 0 && disk !== MAX_U16) || (directoryDisk !== 0 && directoryDisk !== MAX_U16) || onDisk !== count;
    if (spanning)
        throw new error/* FormatError */.I('zip', 'a part of an archive of several disks is unsupported', at);
    return { at, count, directorySize, directoryOffset, zip64: false };
};
/** APPNOTE 4.3.14 and 4.3.15. What the plain record states must agree, unless it says "look there". */
const read64 = (source, plain) => {
    const locatorAt = plain.at - LOCATOR;
    if (locatorAt < 0)
        return undefined;
    const locator = new bytes/* Cursor */.bs(source.read(locatorAt, plain.at), 'zip', 0, locatorAt);
    if (locator.u32() !== 0x07064b50)
        return undefined;
    const at = offset64(locator.skip(4));
    if (at + RECORD_64 > locatorAt)
        locator.fail('the ZIP64 end record lies behind its locator');
    const record = new bytes/* Cursor */.bs(source.read(at, locatorAt), 'zip', 0, at);
    if (record.u32() !== 0x06064b50)
        record.fail('no ZIP64 end record where the locator points');
    if (offset64(record) + 12 !== locatorAt - at)
        record.fail('the ZIP64 end record does not end at its locator');
    const onDisk = offset64(record.skip(12));
    const count = offset64(record);
    const directorySize = offset64(record);
    const directoryOffset = offset64(record);
    const agrees = (stated, value, most) => stated === value || stated === most;
    const same = agrees(plain.count, count, MAX_U16) && agrees(plain.directorySize, directorySize, MAX_U32) && agrees(plain.directoryOffset, directoryOffset, MAX_U32);
    if (!same || onDisk !== count)
        record.fail('the two end records disagree');
    return { at, count, directorySize, directoryOffset, zip64: true };
};
/** Where the central directory is; it must end where the end record starts. */
const readEnd = (source) => {
    const plain = readPlain(source, findEnd(source));
    const end = read64(source, plain) ?? plain;
    if (end.directoryOffset + end.directorySize !== end.at)
        throw new error/* FormatError */.I('zip', 'the central directory does not end where its end record starts', end.at);
    return end;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/names.js

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Upper half of IBM code page 437, the encoding of names without the UTF-8 flag (APPNOTE appendix D). */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** Replacement characters would make different names equal, so they are refused. */
const decodeName = (bytes, utf8) => {
    if (!utf8)
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80))).join('');
    const name = UTF8.decode(bytes);
    if (name.includes('\ufffd'))
        throw new error/* FormatError */.I('zip', 'an entry name is not UTF-8');
    return name;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/central-directory.js





const HEADER = 46;
const MAX_ENTRIES = 200_000;
const central_directory_MAX_U32 = 0xffffffff;
const READ_AHEAD = 256 * 1024;
const FLAG = { encrypted: 0x1, descriptor: 0x8, patch: 0x20, strong: 0x40, utf8: 0x800, masked: 0x2000 };
const UNIX = 3;
const LINK_MODE = 0o120000;
const REPARSE_POINT = 0x400;
/** Content of one extra field, `undefined` when it is not there (APPNOTE 4.5.1). */
const extraField = (extra, id) => {
    const cursor = new bytes/* Cursor */.bs(extra, 'zip');
    while (cursor.remaining >= 4) {
        const found = cursor.u16();
        const length = cursor.u16();
        if (length > cursor.remaining)
            return undefined;
        const content = cursor.bytes(length);
        if (found === id)
            return content;
    }
    return undefined;
};
/** APPNOTE 4.5.3: holds, in this order, only what did not fit into 32 bits. */
const widened = (sizes, extra) => {
    const wide = new bytes/* Cursor */.bs(extra ?? new Uint8Array(0), 'zip');
    const widen = (value) => (value === central_directory_MAX_U32 ? offset64(wide) : value);
    const size = widen(sizes.size);
    const packedSize = widen(sizes.packedSize);
    return { size, packedSize, headerOffset: widen(sizes.headerOffset) };
};
const refuse = (name, flags, method, at) => {
    if ((flags & (FLAG.encrypted | FLAG.strong | FLAG.masked)) !== 0)
        throw new error/* FormatError */.I('zip', `${name} is encrypted, which is unsupported`, at);
    if ((flags & FLAG.patch) !== 0)
        throw new error/* FormatError */.I('zip', `${name} is patch data, which is unsupported`, at);
    if (method !== 0 && method !== 8)
        throw new error/* FormatError */.I('zip', `${name} is packed with method ${method}, which is unsupported`, at);
};
const isLink = (madeBy, attributes) => madeBy >> 8 === UNIX ? ((attributes >>> 16) & 0o170000) === LINK_MODE : (attributes & REPARSE_POINT) !== 0;
const readEntry = (window, at, end) => {
    if (at + HEADER > end)
        throw new error/* FormatError */.I('zip', 'the central directory ends early', at);
    const header = new bytes/* Cursor */.bs(window.read(at, at + HEADER), 'zip', 0, at);
    if (header.u32() !== 0x02014b50)
        throw new error/* FormatError */.I('zip', 'no entry of the central directory', at);
    const madeBy = header.u16();
    const flags = header.skip(2).u16();
    const method = header.u16();
    const crc = header.skip(4).u32();
    const packed = header.u32();
    const unpacked = header.u32();
    const nameLength = header.u16();
    const extraLength = header.u16();
    const commentLength = header.u16();
    const attributes = header.skip(4).u32();
    const offset = header.u32();
    const next = at + HEADER + nameLength + extraLength + commentLength;
    if (next > end)
        throw new error/* FormatError */.I('zip', 'an entry reaches beyond the central directory', at);
    const rest = window.read(at + HEADER, at + HEADER + nameLength + extraLength);
    const rawName = rest.slice(0, nameLength);
    const name = decodeName(rawName, (flags & FLAG.utf8) !== 0);
    refuse(name, flags, method, at);
    const wide = extraField(rest.subarray(nameLength), 1);
    const sizes = widened({ size: unpacked, packedSize: packed, headerOffset: offset }, wide);
    return {
        entry: { name, rawName, flags, hasDescriptor: (flags & FLAG.descriptor) !== 0, method, crc, ...sizes, zip64: wide !== undefined, link: isLink(madeBy, attributes) },
        next,
    };
};
/** Exactly the stated number of entries in exactly the stated bytes. */
const readDirectory = (source, { count, directoryOffset, directorySize }) => {
    if (count > MAX_ENTRIES)
        throw new error/* FormatError */.I('zip', `${count} entries, more than ${MAX_ENTRIES}`);
    const window = new formats_window/* Window */.p(source, READ_AHEAD);
    const end = directoryOffset + directorySize;
    const entries = [];
    let at = directoryOffset;
    while (entries.length < count) {
        const { entry, next } = readEntry(window, at, end);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw new error/* FormatError */.I('zip', `${end - at} bytes of the central directory belong to no entry`, at);
    return entries;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/local-header.js




const local_header_HEADER = 30;
const local_header_MAX_U32 = 0xffffffff;
const DESCRIPTOR = 0x08074b50;
const mismatch = (entry, what) => {
    throw new error/* FormatError */.I('zip', `${entry.name}: local header and central directory state another ${what}`, entry.headerOffset);
};
/** Sizes of the local header; zero is allowed where a data descriptor follows. */
const checkSizes = (entry, crc, packed, unpacked, wide) => {
    const cursor = new bytes/* Cursor */.bs(wide ?? new Uint8Array(0), 'zip', 0, entry.headerOffset);
    const size = unpacked === local_header_MAX_U32 && wide !== undefined ? offset64(cursor) : unpacked;
    const packedSize = packed === local_header_MAX_U32 && wide !== undefined ? offset64(cursor) : packed;
    const later = (value) => entry.hasDescriptor && value === 0;
    if (crc !== entry.crc && !later(crc))
        mismatch(entry, 'checksum');
    if (size !== entry.size && !later(size))
        mismatch(entry, 'size');
    if (packedSize !== entry.packedSize && !later(packedSize))
        mismatch(entry, 'packed size');
};
const matches = (data, from, wide, entry) => {
    const cursor = new bytes/* Cursor */.bs(data, 'zip', from);
    if (cursor.remaining < (wide ? 20 : 12) || cursor.u32() !== entry.crc)
        return false;
    const next = () => (wide ? Number(cursor.u64()) : cursor.u32());
    return next() === entry.packedSize && next() === entry.size;
};
/** APPNOTE 4.3.9: with or without a signature, with 32 or 64 bits. */
const descriptorLength = (window, at, entry) => {
    const data = window.read(at, Math.min(at + 24, window.size));
    const signed = data.length >= 4 && new bytes/* Cursor */.bs(data, 'zip').u32() === DESCRIPTOR;
    for (const from of signed ? [4, 0] : [0])
        for (const wide of [false, true])
            if (matches(data, from, wide, entry))
                return from + (wide ? 20 : 12);
    return mismatch(entry, 'data descriptor');
};
/** The local header of an entry must say what the central directory says. */
const readLocal = (window, entry, directoryOffset) => {
    const at = entry.headerOffset;
    if (at + local_header_HEADER > directoryOffset)
        throw new error/* FormatError */.I('zip', `${entry.name} lies outside the archive`, at);
    const header = new bytes/* Cursor */.bs(window.read(at, at + local_header_HEADER), 'zip', 0, at);
    if (header.u32() !== 0x04034b50)
        throw new error/* FormatError */.I('zip', `${entry.name} has no local header`, at);
    if (header.skip(2).u16() !== entry.flags)
        mismatch(entry, 'set of flags');
    if (header.u16() !== entry.method)
        mismatch(entry, 'method');
    const crc = header.skip(4).u32();
    const packed = header.u32();
    const unpacked = header.u32();
    const nameLength = header.u16();
    const dataOffset = at + local_header_HEADER + nameLength + header.u16();
    if (dataOffset + entry.packedSize > directoryOffset)
        throw new error/* FormatError */.I('zip', `${entry.name} reaches into the central directory`, at);
    const rest = window.read(at + local_header_HEADER, dataOffset);
    if (!(0,bytes/* equalBytes */.ex)(rest.subarray(0, nameLength), entry.rawName))
        mismatch(entry, 'name');
    const wide = extraField(rest.subarray(nameLength), 1);
    checkSizes(entry, crc, packed, unpacked, wide);
    const end = dataOffset + entry.packedSize;
    return { dataOffset, end: end + (entry.hasDescriptor ? descriptorLength(window, end, entry) : 0), zip64: wide !== undefined };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/zip/listing.js






/** Deflate grows data by less than 0.1 %; a flush now and then costs more. Beyond this the packed data is nothing but empty blocks. */
const MAX_OVERHEAD = 64 * 1024;
const namePath = (name) => {
    const isFolder = /[\\/]$/.test(name);
    return { path: (0,archive/* safePath */.nG)(isFolder ? name.slice(0, -1) : name, 'zip'), isFolder };
};
/** Refuses overlaps; counts bytes that no entry owns. */
const checkPlaces = (found, directoryOffset) => {
    const sorted = [...found].sort((a, b) => a.central.headerOffset - b.central.headerOffset);
    let at = 0;
    let unowned = 0;
    for (const { central, local } of sorted) {
        if (central.headerOffset < at)
            throw new error/* FormatError */.I('zip', `${central.name} overlaps another entry`, central.headerOffset);
        unowned += central.headerOffset - at;
        at = local.end;
    }
    if (at > directoryOffset)
        throw new error/* FormatError */.I('zip', 'an entry reaches into the central directory', at);
    unowned += directoryOffset - at;
    return unowned === 0 ? [] : [`${unowned} bytes belong to no entry`];
};
const entryOf = ({ central, local, path }) => {
    if (central.method === 0 && central.packedSize !== central.size)
        throw new error/* FormatError */.I('zip', `${central.name} is stored with another size`, central.headerOffset);
    if (central.packedSize > 2 * central.size + MAX_OVERHEAD)
        throw new error/* FormatError */.I('zip', `${central.name} is packed into far more bytes than it has`, central.headerOffset);
    return {
        path, size: central.size, kind: central.link ? 'link' : 'file', method: central.method === 0 ? 'stored' : 'deflated',
        crc: central.crc, packedSize: central.packedSize, dataOffset: local.dataOffset,
    };
};
/** A first look at any file: a local header, or the end record of an empty archive. */
const looksLikeZip = (head) => head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
/** Lists a zip file and refuses whatever two readers could understand differently. */
const parseZip = (source) => {
    const end = readEnd(source);
    const window = new formats_window/* Window */.p(source);
    const found = readDirectory(source, end).map((central) => ({ central, local: readLocal(window, central, end.directoryOffset), ...namePath(central.name) }));
    const problems = checkPlaces(found, end.directoryOffset);
    const folders = found.filter(({ isFolder }) => isFolder);
    const filled = folders.find(({ central }) => central.size > 0);
    if (filled !== undefined)
        throw new error/* FormatError */.I('zip', `${filled.central.name} is a folder with content`, filled.central.headerOffset);
    const entries = found.filter(({ isFolder }) => !isFolder).map(entryOf);
    (0,archive/* checkDistinct */.RP)(entries.map(({ path }) => path), 'zip', folders.map(({ path }) => path));
    return {
        entries, problems,
        folders: folders.map(({ path }) => path),
        zip64: end.zip64 || found.some(({ central, local }) => central.zip64 || local.zip64),
        size: source.size,
    };
};


/***/ })

};
