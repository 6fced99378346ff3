import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./.cache/lib/formats/error.js
/** The bytes of a file are not what their format demands. Caught in `evidence/` only, where it becomes evidence. */
class error_FormatError extends Error {
    name = 'FormatError';
    /** Format that was being read, for example `pe` or `catalog`. */
    format;
    /** Byte offset into the file, or `undefined` when no single place is at fault. */
    offset;
    constructor(format, message, offset) {
        super(offset === undefined ? message : `${message} (at offset ${offset})`);
        this.format = format;
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/archive.js

const ARCHIVE_LIMITS = { entries: 65_535, total: 8 * 1024 ** 3 };
const MAX_PATH = 1024;
const MAX_DEPTH = 64;
const pathProblem = (path) => {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH)
        return `is longer than ${MAX_PATH} characters`;
    if (/[\0-\x1f\x7f]/.test(path))
        return 'holds a control character';
    if (path.startsWith('//'))
        return 'is a network (UNC) path';
    if (path.startsWith('/'))
        return 'is absolute';
    if (/^[a-z]:/i.test(path))
        return 'starts with a drive letter';
    if (path.includes(':'))
        return 'holds a colon';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'leads out of the archive';
    if (segments.some((segment) => /^[. ]*$/.test(segment)))
        return 'has a segment of nothing but dots or blanks';
    if (segments.length > MAX_DEPTH)
        return `is nested deeper than ${MAX_DEPTH}`;
    return undefined;
};
/** `\` becomes `/`; a path that could leave the folder it is unpacked into is a `FormatError`. */
const safePath = (name, format) => {
    const path = name.replaceAll('\\', '/');
    const problem = pathProblem(path);
    if (problem !== undefined)
        throw new error_FormatError(format, `the entry name ${JSON.stringify(name.slice(0, 120))} ${problem}`);
    return path;
};
/** How Windows sees a path: case and blanks or dots at the end of a segment do not count. */
const fold = (path) => path.toLowerCase().split('/').map(withoutTail).join('/');
const withoutTail = (segment) => {
    let end = segment.length;
    while (end > 0 && (segment[end - 1] === '.' || segment[end - 1] === ' '))
        end--;
    return segment.slice(0, end);
};
const clash = (format, one, other) => {
    throw new error_FormatError(format, `the entries ${JSON.stringify(one)} and ${JSON.stringify(other)} are one path on Windows`);
};
/** Two entries with one path on Windows, or a file where another entry needs a folder, are a `FormatError`. */
const checkDistinct = (files, format, folders = []) => {
    const taken = new Map();
    for (const path of [...folders, ...files]) {
        const folded = fold(path);
        const other = taken.get(folded);
        if (other !== undefined)
            clash(format, other, path);
        taken.set(folded, path);
    }
    for (const path of folders)
        taken.delete(fold(path));
    for (const path of [...folders, ...files]) {
        const folded = fold(path);
        for (let at = folded.lastIndexOf('/'); at > 0; at = folded.lastIndexOf('/', at - 1)) {
            const other = taken.get(folded.slice(0, at));
            if (other !== undefined)
                clash(format, other, path);
        }
    }
};
/** Refuses before the first byte is unpacked what the listing alone shows to be too much. */
const checkLimits = (entries, limits, format) => {
    if (entries.length > limits.entries)
        throw new FormatError(format, `${entries.length} entries exceed the limit of ${limits.entries}`);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > limits.total)
        throw new FormatError(format, `the entries unpack to ${total} bytes, more than ${limits.total}`);
};

;// CONCATENATED MODULE: ./.cache/lib/formats/bytes.js

/** A source over bytes already in memory. */
const memorySource = (bytes) => {
    // A Buffer's slice() shares memory; readers rely on the copy that a plain array makes.
    const data = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const read = (from, to) => {
        if (from < 0 || to < from || to > data.length)
            throw new error_FormatError('bytes', `needs bytes ${from} to ${to} of ${data.length}`, from);
        return data.subarray(from, to);
    };
    return { size: data.length, inMemory: true, read, fill: (target, from) => target.set(read(from, from + target.length)) };
};
/** Reads a whole source, refusing more than `limit` bytes. */
const readAll = (source, format, limit) => {
    if (source.size > limit)
        throw new FormatError(format, `${source.size} bytes exceed the limit of ${limit}`);
    return source.read(0, source.size);
};
/** Bounds-checked little-endian reader over one buffer. Every failure is a `FormatError` with the absolute offset. */
class bytes_Cursor {
    #data;
    #view;
    #format;
    #base;
    #at;
    /** `base` is added to reported offsets, for a buffer that is a window into a file. */
    constructor(data, format, at = 0, base = 0) {
        this.#data = data;
        this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.#format = format;
        this.#base = base;
        this.#at = at;
    }
    get offset() {
        return this.#at;
    }
    get remaining() {
        return this.#data.length - this.#at;
    }
    fail(message) {
        throw new error_FormatError(this.#format, message, this.#base + this.#at);
    }
    seek(at) {
        if (at < 0 || at > this.#data.length)
            throw new error_FormatError(this.#format, `offset ${at} lies outside ${this.#data.length} bytes`, this.#base + at);
        this.#at = at;
        return this;
    }
    skip(count) {
        return this.seek(this.#at + count);
    }
    bytes(count) {
        const from = this.#take(count);
        return this.#data.subarray(from, from + count);
    }
    u8() {
        return this.#view.getUint8(this.#take(1));
    }
    u16() {
        return this.#view.getUint16(this.#take(2), true);
    }
    u32() {
        return this.#view.getUint32(this.#take(4), true);
    }
    u64() {
        return this.#view.getBigUint64(this.#take(8), true);
    }
    /** Bytes up to (not including) the next NUL, which is consumed; at most `limit` bytes. */
    untilNul(limit) {
        const end = this.#data.indexOf(0, this.#at);
        if (end < 0 || end - this.#at > limit)
            this.fail(`no NUL within ${limit} bytes`);
        const text = this.#data.subarray(this.#at, end);
        this.#at = end + 1;
        return text;
    }
    #take(count) {
        const from = this.#at;
        if (count < 0 || from + count > this.#data.length)
            this.fail(`needs ${count} bytes, ${this.#data.length - from} left`);
        this.#at = from + count;
        return from;
    }
}
const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));
/** Lower-case hexadecimal. */
const hex = (data) => {
    let text = '';
    for (const byte of data)
        text += HEX[byte] ?? '';
    return text;
};
const bytes_equalBytes = (a, b) => {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at++)
        if (a[at] !== b[at])
            return false;
    return true;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/window.js
const BLOCK = 16 * 1024;
const ALIGN = 4096;
/** Serves many small reads of a `Source` out of few larger ones.  */
class Window {
    #source;
    #block;
    #from = 0;
    #bytes = new Uint8Array(0);
    constructor(source, block = BLOCK) {
        this.#source = source;
        this.#block = block;
    }
    get size() {
        return this.#source.size;
    }
    read(from, to) {
        const source = this.#source;
        if (source.inMemory || from < 0 || to < from || to > source.size)
            return source.read(from, to);
        if (from < this.#from || to > this.#from + this.#bytes.length) {
            const start = from - (from % ALIGN);
            const end = Math.min(source.size, Math.max(to, start + this.#block));
            this.#bytes = source.read(start, end);
            this.#from = start;
        }
        return this.#bytes.subarray(from - this.#from, to - this.#from);
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/header.js


const FIXED = 36;
const SIGNATURE_RESERVE = 20;
const PREVIOUS_OR_NEXT = 3;
const RESERVE = 4;
const readReserve = (source) => {
    const sizes = new bytes_Cursor(source.read(FIXED, FIXED + 4), 'cabinet', 0, FIXED);
    return { header: sizes.u16(), folder: sizes.u8(), data: sizes.u8() };
};
/** A signed cabinet keeps 20 bytes: `00 00 10 00`, offset and size of the PKCS#7, eight zeros. */
const readSignature = (source, reserve) => {
    if (reserve?.header !== SIGNATURE_RESERVE)
        return undefined;
    const at = FIXED + 4;
    const fields = new bytes_Cursor(source.read(at, at + SIGNATURE_RESERVE), 'cabinet', 0, at);
    if (fields.u32() !== 0x00100000)
        return undefined;
    const offset = fields.u32();
    const size = fields.u32();
    if (offset === 0 && size === 0)
        return undefined;
    if (offset < at + SIGNATURE_RESERVE || offset + size > source.size)
        throw new error_FormatError('cabinet', `the signature (bytes ${offset} to ${offset + size}) lies outside the cabinet`, at);
    return { offset, size };
};
/** Bytes that neither the cabinet nor its signature accounts for. */
const endProblems = (source, stated, signature) => {
    if (signature === undefined)
        return stated < source.size ? [`${source.size - stated} bytes stand behind the cabinet`] : [];
    const problems = [];
    const tail = source.size - signature.offset - signature.size;
    if (stated !== signature.offset)
        problems.push(`the cabinet ends at ${stated}, its signature starts at ${signature.offset}`);
    if (tail > 7)
        problems.push(`${tail} bytes behind the signature are covered by no digest`);
    else if (source.read(source.size - tail, source.size).some((byte) => byte !== 0))
        problems.push('the alignment behind the signature is not zero');
    return problems;
};
/** CFHEADER. Parts of a set that spans several cabinets are refused. */
const readHeader = (source) => {
    if (source.size < FIXED)
        throw new error_FormatError('cabinet', `${source.size} bytes are too few for a cabinet header`);
    const header = new bytes_Cursor(source.read(0, FIXED), 'cabinet');
    if (header.u32() !== 0x4643534d)
        throw new error_FormatError('cabinet', 'no MSCF signature', 0);
    const stated = header.skip(4).u32();
    const filesOffset = header.skip(4).u32();
    const version = header.skip(4).u16();
    const folderCount = header.u16();
    const fileCount = header.u16();
    const flags = header.u16();
    if (stated > source.size)
        throw new error_FormatError('cabinet', `the cabinet states ${stated} bytes, the file has ${source.size}`, 8);
    if (version !== 0x0103)
        throw new error_FormatError('cabinet', `cabinet version ${version >> 8}.${version & 0xff} instead of 1.3`, 24);
    if ((flags & PREVIOUS_OR_NEXT) !== 0)
        throw new error_FormatError('cabinet', 'a part of a set of several cabinets is unsupported', 30);
    if (folderCount === 0 || fileCount === 0)
        throw new error_FormatError('cabinet', 'the cabinet holds no file', 26);
    const reserve = (flags & RESERVE) === 0 ? undefined : readReserve(source);
    const signature = readSignature(source, reserve);
    return {
        filesOffset, fileCount, folderCount,
        foldersOffset: FIXED + (reserve === undefined ? 0 : 4 + reserve.header),
        folderReserve: reserve?.folder ?? 0,
        dataReserve: reserve?.data ?? 0,
        signature,
        end: Math.min(stated, signature?.offset ?? stated),
        problems: endProblems(source, stated, signature),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/order.js

/** By folder, then by place in it: the order in which they unpack. Two files over the same bytes are refused. */
const inStoredOrder = (files) => {
    const sorted = [...files].sort((a, b) => a.folder - b.folder || a.offset - b.offset || a.size - b.size);
    sorted.reduce((before, file) => {
        if (file.folder === before.folder && file.offset < before.offset + before.size)
            throw new error_FormatError('cabinet', `${before.name} and ${file.name} overlap`);
        return file;
    });
    return sorted;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/cab/cabinet.js






const FOLDER = 8;
const FILE = 16;
const MAX_NAME = 256;
const UTF8_NAME = 0x80;
const cabinet_BLOCK = 32_768;
const SPANNING = 0xfffd;
const MSCF = [0x4d, 0x53, 0x43, 0x46];
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const ANSI = new TextDecoder('windows-1252');
/** A first look at any file. */
const looksLikeCabinet = (head) => MSCF.every((byte, at) => head[at] === byte);
const compressionOf = (code, at) => {
    const window = (code >> 8) & 0x1f;
    switch (code & 0x0f) {
        case 0:
            return { method: 'none' };
        case 1:
            return { method: 'mszip' };
        case 2:
            return { method: 'quantum' };
        case 3:
            if (window < 15 || window > 21)
                throw new error_FormatError('cabinet', `an LZX window of 2^${window} bytes`, at);
            return { method: 'lzx', window };
        default:
            throw new error_FormatError('cabinet', `compression method ${code & 0x0f} is unknown`, at);
    }
};
const readFolders = (source, { foldersOffset, folderCount, folderReserve }) => {
    const length = FOLDER + folderReserve;
    const table = new bytes_Cursor(source.read(foldersOffset, foldersOffset + folderCount * length), 'cabinet', 0, foldersOffset);
    return Array.from({ length: folderCount }, (_, index) => {
        const folder = table.seek(index * length);
        const offset = folder.u32();
        const blocks = folder.u16();
        return { offset, blocks, compression: compressionOf(folder.u16(), foldersOffset + index * length + 6) };
    });
};
const readFile = (window, at, end, folders) => {
    const entry = new bytes_Cursor(window.read(at, Math.min(at + FILE + MAX_NAME + 1, end)), 'cabinet', 0, at);
    const size = entry.u32();
    const offset = entry.u32();
    const folder = entry.u16();
    const attributes = entry.skip(4).u16();
    const raw = entry.untilNul(MAX_NAME);
    const name = ((attributes & UTF8_NAME) === 0 ? ANSI : UTF8).decode(raw);
    if (folder >= SPANNING)
        throw new error_FormatError('cabinet', `${name} continues in another cabinet, which is unsupported`, at);
    const place = folders[folder];
    if (place === undefined)
        throw new error_FormatError('cabinet', `${name} lies in folder ${folder} of ${folders.length}`, at);
    if (offset + size > place.blocks * cabinet_BLOCK)
        throw new error_FormatError('cabinet', `${name} reaches beyond its folder`, at);
    return { file: { name, path: safePath(name, 'cabinet'), size, folder, offset, attributes }, next: at + entry.offset };
};
const readFiles = (source, { filesOffset, fileCount, end }, folders) => {
    const window = new Window(source);
    const files = [];
    for (let at = filesOffset; files.length < fileCount;) {
        const { file, next } = readFile(window, at, end, folders);
        files.push(file);
        at = next;
    }
    return files;
};
const compressionText = (compression) => (compression.method === 'lzx' ? `lzx:${compression.window}` : compression.method);
/** Lists a cabinet: header, folders and files, no data. Names that could leave a folder or clash on Windows are a `FormatError`. */
const parseCabinet = (source) => {
    const header = readHeader(source);
    const folders = readFolders(source, header);
    const files = readFiles(source, header, folders);
    checkDistinct(files.map(({ path }) => path), 'cabinet');
    inStoredOrder(files);
    return {
        files, folders,
        compression: folders.map(({ compression }) => compressionText(compression)),
        signature: header.signature,
        size: source.size,
        end: header.end,
        dataReserve: header.dataReserve,
        problems: header.problems,
    };
};
/** What the Authenticode digest of a cabinet covers (signing.md section 4): all but its reserved fields, the set number and the signature. */
const cabinetDigestRanges = ({ signature, size }) => signature === undefined ? [[0, 4], [8, size]] : [[0, 4], [8, 34], [56, signature.offset]];

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/certificates.js

const HEADER = 8;
const REVISION_2 = 0x0200;
const PKCS7 = 2;
/** Page hashes of a 2 GiB image fit. */
const MAX_TABLE = 64 * 1024 * 1024;
const align8 = (value) => Math.ceil(value / 8) * 8;
/** Length of the DER value that `data` starts with, header included; `undefined` when it is not a definite length that fits. */
const derLength = (data) => {
    const first = data[1];
    if (data[0] !== 0x30 || first === undefined)
        return undefined;
    if (first < 0x80)
        return first + 2;
    const count = first - 0x80;
    if (count < 1 || count > 4 || data.length < 2 + count)
        return undefined;
    let length = 0;
    for (let at = 2; at < 2 + count; at++)
        length = length * 256 + (data[at] ?? 0);
    return length + 2 + count;
};
/** Bytes behind the PKCS#7 are not covered by any digest: only alignment may stand there. */
const slackProblems = (content) => {
    const length = derLength(content);
    if (length === undefined || length > content.length)
        return ['the certificate holds no complete DER value'];
    const slack = content.subarray(length);
    if (slack.length > 7)
        return [`${slack.length} bytes behind the signature are covered by no digest`];
    return slack.every((byte) => byte === 0) ? [] : ['the alignment behind the signature is not zero'];
};
const placeProblems = ({ fileSize, sizeOfHeaders }, { offset, size }) => {
    const problems = [];
    if (offset % 8 !== 0)
        problems.push(`the certificate table at ${offset} is not aligned to 8 bytes`);
    if (offset < sizeOfHeaders)
        problems.push(`the certificate table at ${offset} lies inside the headers`);
    if (offset + size < fileSize)
        problems.push(`${fileSize - offset - size} bytes stand behind the certificate table`);
    if (offset + size > fileSize)
        problems.push(`the certificate table reaches ${offset + size - fileSize} bytes beyond the end of the file`);
    return problems;
};
/** One entry, and the rules of signing.md 1.2: what is inside a table but outside its PKCS#7 is a place to hide bytes (CVE-2013-3900). */
const readTable = (table, offset) => {
    if (table.length < HEADER)
        return { certificates: [], problems: [`the certificate table of ${table.length} bytes holds no entry`] };
    const entry = new bytes_Cursor(table, 'pe', 0, offset);
    const length = entry.u32();
    const revision = entry.u16();
    const type = entry.u16();
    if (length < HEADER || length > table.length)
        return { certificates: [], problems: [`a certificate of ${length} bytes in a table of ${table.length}`] };
    const problems = [];
    if (align8(length) !== table.length)
        problems.push(`the first certificate takes ${align8(length)} bytes of a table of ${table.length}: exactly one may stand there`);
    if (revision !== REVISION_2)
        problems.push(`certificate revision 0x${revision.toString(16)} instead of 0x200`);
    if (type !== PKCS7)
        problems.push(`certificate type ${type} instead of 2 (PKCS#7)`);
    problems.push(...slackProblems(table.subarray(HEADER, Math.min(align8(length), table.length))));
    return { certificates: [{ offset, length, revision, type, data: table.slice(HEADER, length) }], problems };
};
/** [PE] "The Attribute Certificate Table". Damage is evidence against the signature, never an exception. */
const readCertificates = (source, layout) => {
    const table = layout.certificateTable;
    if (table === undefined)
        return { certificates: [], problems: [] };
    const place = placeProblems(layout, table);
    if (table.size > MAX_TABLE)
        return { certificates: [], problems: [...place, `the certificate table of ${table.size} bytes exceeds ${MAX_TABLE}`] };
    const from = Math.min(table.offset, source.size);
    const read = readTable(source.read(from, Math.min(from + table.size, source.size)), table.offset);
    return { certificates: read.certificates, problems: [...place, ...read.problems] };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/text.js
const LATIN1 = new TextDecoder('latin1');
const text_UTF8 = new TextDecoder('utf-8');
const UTF16 = new TextDecoder('utf-16le');
/** Names in sections and import tables: bytes without a stated encoding. */
const latin1 = (bytes) => LATIN1.decode(bytes);
const utf8 = (bytes) => text_UTF8.decode(bytes);
/** UTF-16LE with lone surrogates replaced. */
const utf16 = (bytes) => UTF16.decode(bytes);

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/sections.js



const ENTRY = 40;
/** The loader of Windows XP stopped at 96; real drivers stay below 30. Keeps every later search over sections cheap. */
const MAX_SECTIONS = 1024;
/** [PE] "Section Table (Section Headers)". */
const readSections = (source, at, count) => {
    if (count > MAX_SECTIONS)
        throw new error_FormatError('pe', `${count} sections, more than ${MAX_SECTIONS}`, at);
    const end = at + count * ENTRY;
    if (end > source.size)
        throw new error_FormatError('pe', 'the section table reaches beyond the end of the file', at);
    const table = new bytes_Cursor(source.read(at, end), 'pe', 0, at);
    return Array.from({ length: count }, () => {
        const name = latin1(table.bytes(8)).replace(/\0[^]*$/, '');
        const virtualSize = table.u32();
        const virtualAddress = table.u32();
        const rawSize = table.u32();
        const rawOffset = table.u32();
        return { name, virtualAddress, virtualSize, rawOffset, rawSize, characteristics: table.skip(12).u32() };
    });
};
/** Problems of sections that do not stop reading but that a loader would refuse. */
const sectionProblems = (sections, fileSize) => sections
    .filter(({ rawOffset, rawSize }) => rawSize > 0 && rawOffset + rawSize > fileSize)
    .map(({ name, rawOffset, rawSize }) => `section ${name}: bytes ${rawOffset} to ${rawOffset + rawSize} lie outside the file of ${fileSize}`);

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/headers.js



const DOS_HEADER = 64;
const FILE_HEADER = 24;
const DIRECTORIES = 16;
const SECURITY = 4;
const PE32 = { magic: 0x10b, directories: 96 };
const PE32_PLUS = { magic: 0x20b, directories: 112 };
/** [PE] "MS-DOS Stub" and "COFF File Header". */
const readFileHeader = (source) => {
    if (source.size < DOS_HEADER)
        throw new error_FormatError('pe', `${source.size} bytes are too few for a DOS header`);
    const dos = new bytes_Cursor(source.read(0, DOS_HEADER), 'pe');
    if (dos.u16() !== 0x5a4d)
        throw new error_FormatError('pe', 'no MZ signature', 0);
    const at = dos.seek(60).u32();
    if (at + FILE_HEADER > source.size)
        throw new error_FormatError('pe', `the PE header at ${at} lies outside ${source.size} bytes`, 60);
    const file = new bytes_Cursor(source.read(at, at + FILE_HEADER), 'pe', 0, at);
    if (file.u32() !== 0x4550)
        throw new error_FormatError('pe', 'no PE signature', at);
    const machine = file.u16();
    const sections = file.u16();
    const timestamp = file.u32();
    const optionalSize = file.skip(8).u16();
    return { at, machine, sections, timestamp, optionalSize, characteristics: file.u16() };
};
const readDirectories = (optional, offset) => {
    const count = Math.min(optional.seek(offset - 4).u32(), DIRECTORIES);
    return Array.from({ length: count }, () => ({ rva: optional.u32(), size: optional.u32() }));
};
const layoutOf = (fileSize, at, offset, sizeOfHeaders, security) => ({
    fileSize,
    checksumOffset: at + 64,
    securityEntryOffset: security === undefined ? undefined : at + offset + 8 * SECURITY,
    certificateTable: security === undefined || (security.rva === 0 && security.size === 0) ? undefined : { offset: security.rva, size: security.size },
    sizeOfHeaders,
});
/** [PE] "Optional Header (Image Only)". Every damage here is a `FormatError`: nothing else can be trusted without it. */
const readHeaders = (source) => {
    const file = readFileHeader(source);
    const at = file.at + FILE_HEADER;
    const end = at + file.optionalSize;
    if (end > source.size)
        throw new error_FormatError('pe', 'the optional header reaches beyond the end of the file', at);
    const optional = new bytes_Cursor(source.read(at, end).slice(), 'pe', 0, at);
    const magic = optional.u16();
    if (magic !== PE32.magic && magic !== PE32_PLUS.magic)
        throw new error_FormatError('pe', `optional header magic 0x${magic.toString(16)}`, at);
    const is64 = magic === PE32_PLUS.magic;
    const offset = is64 ? PE32_PLUS.directories : PE32.directories;
    const imageBase = is64 ? optional.seek(24).u64() : BigInt(optional.seek(28).u32());
    const sectionAlignment = optional.seek(32).u32();
    const fileAlignment = optional.u32();
    const sizeOfImage = optional.seek(56).u32();
    const sizeOfHeaders = optional.u32();
    const checksum = optional.u32();
    const subsystem = optional.u16();
    const dllCharacteristics = optional.u16();
    const directories = readDirectories(optional, offset);
    return {
        machine: file.machine, is64, timestamp: file.timestamp, characteristics: file.characteristics, subsystem, dllCharacteristics, imageBase,
        sectionAlignment, fileAlignment, sizeOfHeaders, sizeOfImage, checksum, directories,
        layout: layoutOf(source.size, at, offset, sizeOfHeaders, directories[SECURITY]),
        sections: readSections(source, end, file.sections),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/mapping.js



/** Reads an image by relative virtual address, out of the file: only initialised data is there. */
class Mapping {
    #window;
    #sections;
    #sizeOfHeaders;
    constructor(source, sections, sizeOfHeaders) {
        this.#window = new Window(source);
        this.#sections = sections;
        this.#sizeOfHeaders = sizeOfHeaders;
    }
    /** `undefined` where the file holds no bytes for the address. */
    locate(rva) {
        for (const { virtualAddress, virtualSize, rawOffset, rawSize } of this.#sections) {
            const mapped = virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize);
            if (rva >= virtualAddress && rva < virtualAddress + mapped)
                return this.#place(rawOffset + rva - virtualAddress, rawOffset + mapped);
        }
        return rva >= 0 && rva < this.#sizeOfHeaders ? this.#place(rva, this.#sizeOfHeaders) : undefined;
    }
    /** Exactly `length` bytes; the view is valid until the next read. */
    read(rva, length) {
        const place = this.locate(rva);
        if (place === undefined || place.available < length)
            throw new error_FormatError('pe', `address 0x${rva.toString(16)}: ${length} bytes are not in the file`);
        return this.#window.read(place.offset, place.offset + length);
    }
    /** At most `length` bytes, fewer where the section ends. */
    readUpTo(rva, length) {
        return this.read(rva, Math.min(length, this.locate(rva)?.available ?? length));
    }
    /** Bytes at a file offset, for structures that state one. */
    readAt(offset, length) {
        return this.#window.read(offset, offset + length);
    }
    /** Text up to its NUL, which must come within `limit` bytes. */
    text(rva, limit) {
        const bytes = this.readUpTo(rva, limit + 1);
        const end = bytes.indexOf(0);
        if (end < 0)
            throw new error_FormatError('pe', `address 0x${rva.toString(16)}: no end of text within ${limit} bytes`);
        return latin1(bytes.subarray(0, end));
    }
    #place(offset, end) {
        const available = Math.min(end, this.#window.size) - offset;
        return available > 0 ? { offset, available } : undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/debug.js



const debug_ENTRY = 28;
const MAX_ENTRIES = 64;
const CODEVIEW = 2;
const EXTENDED_CHARACTERISTICS = 20;
const RSDS = 0x53445352;
const RSDS_HEADER = 24;
const debug_MAX_PATH = 4096;
const readEntry = (table) => {
    const timestamp = table.skip(4).u32();
    const type = table.skip(4).u32();
    return { type, timestamp, size: table.u32(), rva: table.u32(), offset: table.u32() };
};
const readData = (mapping, { rva, offset }, length) => offset === 0 ? mapping.read(rva, length) : mapping.readAt(offset, length);
const guidText = (bytes) => {
    const parts = new bytes_Cursor(bytes, 'pe');
    const digits = (value, width) => value.toString(16).padStart(width, '0');
    const start = [digits(parts.u32(), 8), digits(parts.u16(), 4), digits(parts.u16(), 4)];
    return [...start, hex(parts.bytes(2)), hex(parts.bytes(6))].join('-').toUpperCase();
};
const readPdb = (mapping, entry) => {
    const record = new bytes_Cursor(readData(mapping, entry, Math.min(entry.size, RSDS_HEADER + debug_MAX_PATH)), 'pe');
    if (record.remaining < RSDS_HEADER || record.u32() !== RSDS)
        return undefined;
    const guid = guidText(record.bytes(16));
    const age = record.u32();
    return { guid, age, path: utf8(record.bytes(record.remaining)).replace(/\0[^]*$/, '') };
};
/** [PE] "The .debug Section". Fills `into`, so that what stands before a damage is kept. */
const readDebug = (mapping, rva, size, into) => {
    const count = Math.floor(size / debug_ENTRY);
    if (count > MAX_ENTRIES)
        throw new error_FormatError('pe', `${count} debug entries, more than ${MAX_ENTRIES}`);
    const table = new bytes_Cursor(mapping.read(rva, count * debug_ENTRY).slice(), 'pe');
    for (let index = 0; index < count; index++) {
        const entry = readEntry(table);
        const extended = entry.type === EXTENDED_CHARACTERISTICS && entry.size >= 4;
        into.push({
            type: entry.type,
            timestamp: entry.timestamp,
            pdb: entry.type === CODEVIEW ? readPdb(mapping, entry) : undefined,
            extendedCharacteristics: extended ? new bytes_Cursor(readData(mapping, entry, 4), 'pe').u32() : undefined,
        });
    }
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/exports.js


const MAX_NAMES = 65_536;
const exports_MAX_NAME = 4096;
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** [PE] "Export Name Pointer Table". Fills `into`, so that what stands before a damage is kept. */
const readExports = (mapping, rva, into) => {
    const directory = new bytes_Cursor(mapping.read(rva, 40), 'pe').skip(24);
    const count = directory.u32();
    const table = directory.skip(4).u32();
    if (count > MAX_NAMES)
        throw new error_FormatError('pe', `${count} exported names, more than ${MAX_NAMES}`);
    let characters = 0;
    for (let index = 0; index < count; index++) {
        const name = mapping.text(new bytes_Cursor(mapping.read(table + 4 * index, 4), 'pe').u32(), exports_MAX_NAME);
        characters += name.length;
        if (characters > MAX_CHARACTERS)
            throw new error_FormatError('pe', `more than ${MAX_CHARACTERS} characters of exported names`);
        into.push(name);
    }
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/imports.js


const MAX_MODULES = 1024;
const MAX_FUNCTIONS = 65_536;
const imports_MAX_NAME = 4096;
/** Keeps overlapping long names from adding up. */
const imports_MAX_CHARACTERS = 4 * 1024 * 1024;
/** What all tables of one image may hold together. */
class Budget {
    #functions = MAX_FUNCTIONS;
    #characters = imports_MAX_CHARACTERS;
    spend(text) {
        this.#functions--;
        this.#characters -= text.length;
        if (this.#functions < 0 || this.#characters < 0)
            throw new error_FormatError('pe', `more than ${MAX_FUNCTIONS} imported functions or ${imports_MAX_CHARACTERS} characters of names`);
        return text;
    }
}
const readFunction = (mapping, thunk, ordinalFlag) => (thunk & ordinalFlag) !== 0n ? `#${thunk & 0xffffn}` : mapping.text(Number(thunk & 0x7fffffffn) + 2, imports_MAX_NAME);
/** [PE] "Import Lookup Table". Fills `into`, so that what stands before a damage is kept. */
const readFunctions = (mapping, rva, is64, bias, budget, into) => {
    const size = is64 ? 8 : 4;
    const flag = is64 ? 1n << 63n : 1n << 31n;
    for (let at = rva;; at += size) {
        const entry = new bytes_Cursor(mapping.read(at, size), 'pe');
        const thunk = is64 ? entry.u64() : BigInt(entry.u32());
        if (thunk === 0n)
            return;
        into.push(budget.spend(readFunction(mapping, (thunk & flag) === 0n ? thunk - bias : thunk, flag)));
    }
};
const readModules = (mapping, descriptors, is64, delayed, into) => {
    const budget = new Budget();
    for (const { name, thunks, bias } of descriptors) {
        if (into.length >= MAX_MODULES)
            throw new error_FormatError('pe', `more than ${MAX_MODULES} imported modules`);
        const functions = [];
        into.push({ module: budget.spend(mapping.text(name, imports_MAX_NAME)), delayed, functions });
        readFunctions(mapping, thunks, is64, bias, budget, functions);
    }
};
/** [PE] "Import Directory Table": ends with an entry without name or address table. */
function* importDescriptors(mapping, rva) {
    for (let at = rva;; at += 20) {
        const entry = new bytes_Cursor(mapping.read(at, 20), 'pe');
        const lookup = entry.u32();
        const name = entry.skip(8).u32();
        const address = entry.u32();
        if (name === 0 || address === 0)
            return;
        yield { name, thunks: lookup === 0 ? address : lookup, bias: 0n };
    }
}
/** [PE] "Delay-Load Import Tables": attribute bit 0 clear means addresses instead of relative addresses (Visual C++ 6). */
function* delayDescriptors(mapping, rva, imageBase) {
    for (let at = rva;; at += 32) {
        const entry = new bytes_Cursor(mapping.read(at, 32), 'pe');
        const bias = (entry.u32() & 1) === 0 ? imageBase : 0n;
        const name = entry.u32();
        const names = entry.skip(8).u32();
        if (name === 0)
            return;
        yield { name: name - Number(bias & 0xffffffffn), thunks: names - Number(bias & 0xffffffffn), bias };
    }
}
const readImports = (mapping, rva, is64, into) => readModules(mapping, importDescriptors(mapping, rva), is64, false, into);
const readDelayImports = (mapping, rva, is64, imageBase, into) => readModules(mapping, delayDescriptors(mapping, rva, imageBase), is64, true, into);

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/load-config.js

const LARGEST = 1024;
/** [PE] "Load Configuration Layout": the structure states its own size; fields behind it are zero. */
const readLoadConfig = (mapping, rva, is64) => {
    const size = new bytes_Cursor(mapping.read(rva, 4), 'pe').u32();
    const fields = new bytes_Cursor(mapping.read(rva, Math.max(4, Math.min(size, LARGEST))), 'pe');
    const word = (at) => {
        if (at + (is64 ? 8 : 4) > Math.min(size, LARGEST))
            return 0n;
        return is64 ? fields.seek(at).u64() : BigInt(fields.seek(at).u32());
    };
    const guard = is64 ? 144 : 88;
    const guardFlags = guard + 4 > Math.min(size, LARGEST) ? 0 : fields.seek(guard).u32();
    return { size, securityCookie: word(is64 ? 88 : 60), guardFlags };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/resources.js



const resources_MAX_ENTRIES = 16_384;
const LEVELS = 3;
const resources_MAX_NAME = 1024;
const HIGH_BIT = 0x80000000;
/** A driver embedded as a resource stays far below. */
const MAX_RESOURCE = (/* unused pure expression or super */ null && (512 * 1024 * 1024));
class Tree {
    #mapping;
    #rva;
    #into;
    #entries = 0;
    constructor(mapping, rva, into) {
        this.#mapping = mapping;
        this.#rva = rva;
        this.#into = into;
    }
    /** [PE] "Resource Directory Table". Three levels are all there are, so a cycle ends with its third. */
    walk(offset, path) {
        const header = new bytes_Cursor(this.#mapping.read(this.#rva + offset, 16), 'pe').skip(12);
        const count = header.u16() + header.u16();
        this.#entries += count;
        if (this.#entries > resources_MAX_ENTRIES)
            throw new error_FormatError('pe', `more than ${resources_MAX_ENTRIES} resource entries`);
        const entries = new bytes_Cursor(this.#mapping.read(this.#rva + offset + 16, count * 8).slice(), 'pe');
        for (let index = 0; index < count; index++)
            this.#entry(entries.u32(), entries.u32(), path);
    }
    #entry(name, target, path) {
        const inner = [...path, name >= HIGH_BIT ? this.#name(name - HIGH_BIT) : name];
        if (target >= HIGH_BIT) {
            if (inner.length >= LEVELS)
                throw new error_FormatError('pe', `resource directories nest deeper than ${LEVELS} levels`);
            this.walk(target - HIGH_BIT, inner);
        }
        else
            this.#leaf(target, inner);
    }
    #name(offset) {
        const length = new bytes_Cursor(this.#mapping.read(this.#rva + offset, 2), 'pe').u16();
        if (length > resources_MAX_NAME)
            throw new error_FormatError('pe', `a resource name of ${length} characters, more than ${resources_MAX_NAME}`);
        return utf16(this.#mapping.read(this.#rva + offset + 2, length * 2));
    }
    #leaf(offset, [type, name, language]) {
        const entry = new bytes_Cursor(this.#mapping.read(this.#rva + offset, 16), 'pe');
        const rva = entry.u32();
        const size = entry.u32();
        const place = this.#mapping.locate(rva);
        if (type === undefined || name === undefined || language === undefined)
            throw new error_FormatError('pe', 'a resource lies above the language level');
        if (place === undefined || place.available < size)
            throw new error_FormatError('pe', `resource ${type}/${name}: ${size} bytes at address 0x${rva.toString(16)} are not in the file`);
        this.#into.push({ type, name, language, offset: place.offset, size });
    }
}
/** [PE] "The .rsrc Section": type, name, language. Fills `into`, so that what stands before a damage is kept. */
const readResources = (mapping, rva, into) => new Tree(mapping, rva, into).walk(0, []);
/** The bytes of one resource, to keep. */
const readResource = (source, { offset, size }) => {
    if (size > MAX_RESOURCE)
        throw new FormatError('pe', `a resource of ${size} bytes, more than ${MAX_RESOURCE}`, offset);
    return source.read(offset, offset + size).slice();
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/version.js



const SIGNATURE = 0xfeef04bd;
const version_FIXED = 52;
const MAX_VERSION_RESOURCE = 64 * 1024;
const align4 = (at) => (at + 3) & ~3;
const readKey = (data, from) => {
    let end = from;
    while (end + 1 < data.length && (data[end] !== 0 || data[end + 1] !== 0))
        end += 2;
    if (end + 1 >= data.length)
        throw new error_FormatError('pe', 'a key of the version resource has no end');
    return { key: utf16(data.subarray(from, end)), end: end + 2 };
};
/** wValueLength counts characters in text nodes; some compilers count bytes, so the node's own end decides. */
const readNode = (data) => {
    const header = new bytes_Cursor(data, 'pe').skip(2);
    const stated = header.u16();
    const text = header.u16() === 1;
    const { key, end } = readKey(data, 6);
    const from = Math.min(align4(end), data.length);
    const to = Math.min(from + (text ? stated * 2 : stated), data.length);
    return { key, text, value: data.subarray(from, to), children: data.subarray(Math.min(align4(to), data.length)) };
};
function* nodes(data) {
    for (let at = 0; at + 6 <= data.length;) {
        const length = new bytes_Cursor(data, 'pe', at).u16();
        if (length < 6)
            return;
        yield readNode(data.subarray(at, Math.min(at + length, data.length)));
        at += align4(length);
    }
}
const quad = (high, low) => [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
const readFixed = (value) => {
    if (value.length < version_FIXED)
        throw new error_FormatError('pe', 'the version resource has no fixed part');
    const fixed = new bytes_Cursor(value, 'pe');
    if (fixed.u32() !== SIGNATURE)
        throw new error_FormatError('pe', 'the fixed part of the version resource has no signature');
    fixed.skip(4);
    const fileVersion = quad(fixed.u32(), fixed.u32());
    const productVersion = quad(fixed.u32(), fixed.u32());
    const mask = fixed.u32();
    return { fileVersion, productVersion, flags: (fixed.u32() & mask) >>> 0 };
};
const textOf = ({ value, text }) => (text ? utf16(value).replace(/\0[^]*$/, '') : '');
/** Strings of the first table of the first StringFileInfo. */
const readStrings = (children) => {
    for (const block of nodes(children)) {
        if (block.key !== 'StringFileInfo')
            continue;
        for (const table of nodes(block.children))
            return Object.fromEntries([...nodes(table.children)].map((node) => [node.key, textOf(node)]));
    }
    return {};
};
/** VS_VERSIONINFO (Windows documentation, "Version Information"). */
const readVersion = (data) => {
    const [root] = nodes(data);
    if (root === undefined || root.key !== 'VS_VERSION_INFO')
        throw new error_FormatError('pe', 'the version resource is not VS_VERSION_INFO');
    return { ...readFixed(root.value), strings: readStrings(root.children) };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/parts.js







const EXPORT = 0;
const IMPORT = 1;
const RESOURCE = 2;
const DEBUG = 6;
const LOAD_CONFIG = 10;
const DELAY_IMPORT = 13;
const RT_VERSION = 16;
/** Runs one optional reader; its `FormatError` becomes a problem and what it had already read stands. */
const attempt = (problems, part, read) => {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof error_FormatError))
            throw error;
        problems.push(`${part}: ${error.message}`);
        return undefined;
    }
};
const versionOf = (mapping, resources) => {
    const resource = resources.find(({ type }) => type === RT_VERSION);
    return resource === undefined ? undefined : readVersion(mapping.readAt(resource.offset, Math.min(resource.size, MAX_VERSION_RESOURCE)));
};
/** Everything the data directories point to that a reader of drivers wants. */
const readParts = (mapping, { directories, is64, imageBase }) => {
    const imports = [];
    const exports = [];
    const debug = [];
    const resources = [];
    const problems = [];
    const present = (index, part, read) => {
        const directory = directories[index];
        if (directory === undefined || directory.rva === 0 || directory.size === 0)
            return undefined;
        return attempt(problems, part, () => read(directory.rva, directory.size));
    };
    present(IMPORT, 'imports', (rva) => readImports(mapping, rva, is64, imports));
    present(DELAY_IMPORT, 'delayed imports', (rva) => readDelayImports(mapping, rva, is64, imageBase, imports));
    present(EXPORT, 'exports', (rva) => readExports(mapping, rva, exports));
    present(DEBUG, 'debug directory', (rva, size) => readDebug(mapping, rva, size, debug));
    present(RESOURCE, 'resources', (rva) => readResources(mapping, rva, resources));
    const loadConfig = present(LOAD_CONFIG, 'load configuration', (rva) => readLoadConfig(mapping, rva, is64));
    const version = attempt(problems, 'version resource', () => versionOf(mapping, resources));
    return { imports, exports, version, debug, loadConfig, resources, problems };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/digest-ranges.js
/** What the Authenticode digest covers: the file in one line without checksum, security entry and certificate table. */
const authenticodeRanges = ({ fileSize, checksumOffset, securityEntryOffset, certificateTable }) => {
    const holes = [[checksumOffset, checksumOffset + 4]];
    if (securityEntryOffset !== undefined)
        holes.push([securityEntryOffset, securityEntryOffset + 8]);
    if (certificateTable !== undefined)
        holes.push([certificateTable.offset, certificateTable.offset + certificateTable.size]);
    const ranges = [];
    let at = 0;
    for (const [from, to] of holes) {
        const end = Math.min(from, fileSize);
        if (end > at)
            ranges.push([at, end]);
        at = Math.max(at, Math.min(to, fileSize));
    }
    if (at < fileSize)
        ranges.push([at, fileSize]);
    return { ranges, zeroPadding: certificateTable === undefined ? (8 - (fileSize % 8)) % 8 : 0 };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/page-hashes.js

const PAGE = 4096;
const PAGES_PER_READ = 64;
const ZEROS = new Uint8Array(PAGE);
function* entriesOf(table, digestLength) {
    const cursor = new Cursor(table, 'authenticode');
    while (cursor.remaining > 0)
        yield { offset: cursor.u32(), digest: cursor.bytes(digestLength) };
}
const headerParts = (source, { checksumOffset, securityEntryOffset, sizeOfHeaders }) => {
    if (sizeOfHeaders > source.size)
        return undefined;
    const headers = source.read(0, sizeOfHeaders);
    const security = securityEntryOffset ?? sizeOfHeaders - 8;
    if (checksumOffset + 4 > security || security + 8 > sizeOfHeaders)
        return undefined;
    const rest = securityEntryOffset === undefined ? headers.subarray(checksumOffset + 4) : headers.subarray(checksumOffset + 4, security);
    const tail = securityEntryOffset === undefined ? headers.subarray(sizeOfHeaders) : headers.subarray(security + 8);
    return [headers.subarray(0, checksumOffset), rest, tail, ZEROS.subarray(0, Math.max(0, PAGE - sizeOfHeaders))];
};
const pageMatches = (page, offset, expected, algorithm, hash) => {
    if (expected === undefined || expected.offset !== offset)
        return false;
    return equalBytes(hash(algorithm, [page, ZEROS.subarray(0, PAGE - page.length)]), expected.digest);
};
const sectionMatches = (source, { rawOffset, rawSize }, entries, algorithm, hash) => {
    const end = rawOffset + rawSize;
    if (end > source.size)
        return false;
    for (let from = rawOffset; from < end; from += PAGE * PAGES_PER_READ) {
        const to = Math.min(end, from + PAGE * PAGES_PER_READ);
        const block = source.read(from, to);
        for (let at = from; at < to; at += PAGE) {
            const page = block.subarray(at - from, Math.min(at + PAGE, to) - from);
            if (!pageMatches(page, at, entries.next().value, algorithm, hash))
                return false;
        }
    }
    return true;
};
/**
 * Compares a page hash table (signing.md 1.3) with the file: the header page, every page of every section, and a closing
 * entry at the end of the last one. The number of pages is compared first, so the work is bounded by the table.
 */
const verifyPageHashes = (source, { layout, sections }, version, table, hash) => {
    const { algorithm, length } = version === 1 ? { algorithm: 'sha1', length: 20 } : { algorithm: 'sha256', length: 32 };
    const filled = sections.filter(({ rawSize }) => rawSize > 0);
    const pages = filled.reduce((sum, { rawSize }) => sum + Math.ceil(rawSize / PAGE), 0);
    const parts = headerParts(source, layout);
    if (table.length !== (pages + 2) * (length + 4) || parts === undefined)
        return false;
    const entries = entriesOf(table, length);
    const header = entries.next().value;
    if (header === undefined || header.offset !== 0 || !equalBytes(hash(algorithm, parts), header.digest))
        return false;
    if (!filled.every((section) => sectionMatches(source, section, entries, algorithm, hash)))
        return false;
    const closing = entries.next().value;
    const last = filled.at(-1);
    const end = last === undefined ? layout.sizeOfHeaders : last.rawOffset + last.rawSize;
    return closing !== undefined && closing.offset === end && closing.digest.every((byte) => byte === 0);
};

;// CONCATENATED MODULE: ./.cache/lib/formats/pe/image.js








const ARCHITECTURES = { 0x14c: 'x86', 0x8664: 'amd64', 0x1c4: 'arm', 0xaa64: 'arm64', 0x200: 'ia64' };
const architectureOf = (machine) => ARCHITECTURES[machine] ?? `0x${machine.toString(16).padStart(4, '0')}`;
/** A first look at any file. A DOS header is enough: what follows it decides whether the image can be read. */
const looksLikePe = (head) => head[0] === 0x4d && head[1] === 0x5a && !isOlderExecutable(head);
/** 16-bit Windows (NE) and linear executables (LE, LX) share the DOS header. */
const isOlderExecutable = (head) => {
    if (head.length < 64)
        return false;
    const at = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(60, true);
    const signature = String.fromCharCode(head[at] ?? 0, head[at + 1] ?? 0);
    return signature === 'NE' || signature === 'LE' || signature === 'LX';
};
const withoutImageBase = ({ imageBase: _, ...headers }) => headers;
/**
 * Reads the headers and the parts they point to, never the whole file. Damaged headers are a `FormatError`; a damaged
 * optional part is left out, as far as it could not be read, and named in `problems`.
 */
const parsePe = (source) => {
    const headers = readHeaders(source);
    const { certificates, problems: certificateProblems } = readCertificates(source, headers.layout);
    const parts = readParts(new Mapping(source, headers.sections, headers.sizeOfHeaders), headers);
    return {
        ...withoutImageBase(headers),
        architecture: architectureOf(headers.machine),
        ...parts,
        certificates,
        certificateProblems,
        problems: [...sectionProblems(headers.sections, source.size), ...parts.problems],
    };
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.cache/lib/trust/measure.js

/** One buffer per thread, reused: streams and fresh buffers were about twice as slow. */
const CHUNK = 256 * 1024;
let shared;
/** Adds 16-bit words with end-around carry, the CheckSum field taken as zero ([PE] "CheckSum"; imagehlp's CheckSumMappedFile). */
class ChecksumSum {
    #sum = 0;
    #odd;
    #skip;
    constructor(skip) {
        this.#skip = skip;
    }
    add(chunk, offset) {
        let sum = this.#sum;
        let at = 0;
        if (this.#odd !== undefined && chunk.length > 0) {
            sum += this.#odd | (this.#byte(chunk, 0, offset) << 8);
            this.#odd = undefined;
            at = 1;
        }
        const touches = this.#skip < offset + chunk.length && this.#skip + 4 > offset;
        const end = chunk.length - ((chunk.length - at) % 2);
        if (touches)
            for (; at < end; at += 2)
                sum += this.#byte(chunk, at, offset) | (this.#byte(chunk, at + 1, offset) << 8);
        else
            for (; at < end; at += 2)
                sum += (chunk[at] ?? 0) | ((chunk[at + 1] ?? 0) << 8);
        if (at < chunk.length)
            this.#odd = this.#byte(chunk, at, offset);
        while (sum > 0xffff)
            sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
        this.#sum = sum;
    }
    finish(size) {
        let sum = this.#sum + (this.#odd ?? 0);
        while (sum > 0xffff)
            sum = (sum & 0xffff) + (sum >>> 16);
        return (sum + size) >>> 0;
    }
    #byte(chunk, at, offset) {
        const absolute = offset + at;
        return absolute >= this.#skip && absolute < this.#skip + 4 ? 0 : (chunk[at] ?? 0);
    }
}
const filled = (source, from, to) => {
    shared ??= new Uint8Array(CHUNK);
    const chunk = to - from === CHUNK ? shared : shared.subarray(0, to - from);
    source.fill(chunk, from);
    return chunk;
};
/** Reads the file once, in chunks, and feeds every digest that wants the bytes. */
const measure = (source, request) => {
    const hashes = request.hashes.map((task) => ({ task, hash: (0,external_node_crypto_namespaceObject.createHash)(task.algorithm), range: 0 }));
    const sum = request.checksumOffset === undefined ? undefined : new ChecksumSum(request.checksumOffset);
    for (let from = 0; from < request.size; from += CHUNK) {
        const to = Math.min(from + CHUNK, request.size);
        const chunk = source.inMemory ? source.read(from, to) : filled(source, from, to);
        for (const state of hashes) {
            const { ranges } = state.task;
            for (let range = ranges[state.range]; range !== undefined && range[0] < to; range = ranges[state.range]) {
                const start = Math.max(range[0], from);
                const end = Math.min(range[1], to);
                if (end > start)
                    state.hash.update(start === from && end === to ? chunk : chunk.subarray(start - from, end - from));
                if (range[1] > to)
                    break;
                state.range++;
            }
        }
        sum?.add(chunk, from);
    }
    const digests = hashes.map(({ task, hash }) => {
        if (task.zeroPadding > 0)
            hash.update(new Uint8Array(task.zeroPadding));
        return hash.digest('hex');
    });
    return sum === undefined ? { digests } : { digests, checksum: sum.finish(request.size) };
};

;// CONCATENATED MODULE: ./.cache/lib/evidence/examine.js




const HEAD = 4096;
const LFS = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1');
const NATIVE = 1;
const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024;
const NONE = { flat: {}, authenticode: {} };
const startsWith = (head, prefix) => head.length >= prefix.length && prefix.every((byte, at) => head[at] === byte);
const withoutCertificateBytes = (image) => ({ ...image, certificates: image.certificates.map((certificate) => ({ ...certificate, data: new Uint8Array(0) })) });
const shapeOf = (source) => {
    const head = source.read(0, Math.min(HEAD, source.size));
    if (source.size < 1024 && startsWith(head, LFS))
        return { format: 'lfs-pointer' };
    try {
        if (looksLikePe(head)) {
            const image = parsePe(source);
            return { format: 'pe', image: withoutCertificateBytes(image), covered: authenticodeRanges(image.layout) };
        }
        if (looksLikeCabinet(head))
            return { format: 'cabinet', covered: { ranges: cabinetDigestRanges(parseCabinet(source)), zeroPadding: 0 } };
    }
    catch (error) {
        if (!(error instanceof error_FormatError))
            throw error;
        return { format: 'other', malformed: error.message };
    }
    return { format: 'other' };
};
const byAlgorithm = (tasks, digests) => Object.fromEntries(tasks.map(({ algorithm }, at) => [algorithm, digests[at] ?? '']));
/** Looks into one open file and computes all its digests in one pass. */
const examine = (source, request) => {
    const shape = shapeOf(source);
    const flat = request.flat.map((algorithm) => ({ algorithm, ranges: [[0, source.size]], zeroPadding: 0 }));
    const covered = shape.covered === undefined ? [] : request.covered.map((algorithm) => ({ algorithm, ranges: shape.covered?.ranges ?? [], zeroPadding: shape.covered?.zeroPadding ?? 0 }));
    const wantsChecksum = shape.image?.subsystem === NATIVE && source.size <= MAX_CHECKSUM_SIZE;
    const measured = measure(source, {
        path: request.path, size: source.size, hashes: [...flat, ...covered],
        ...(wantsChecksum && shape.image !== undefined ? { checksumOffset: shape.image.layout.checksumOffset } : {}),
    });
    return {
        path: request.path,
        format: shape.format,
        digests: { flat: byAlgorithm(flat, measured.digests), authenticode: byAlgorithm(covered, measured.digests.slice(flat.length)) },
        image: shape.image,
        checksumValid: measured.checksum === undefined ? undefined : measured.checksum === shape.image?.checksum,
        malformed: shape.malformed,
        problem: undefined,
    };
};
/** `examine` on one file of a container; a file that cannot be read is a result too. */
const examineFile = (files, request) => {
    try {
        return files.open(request.path, (source) => examine(source, request));
    }
    catch (error) {
        if (!(error instanceof error_FormatError))
            throw error;
        return { path: request.path, format: 'other', digests: NONE, image: undefined, checksumValid: undefined, malformed: undefined, problem: error.message };
    }
};
/** One file after the other on this thread. */
const examineHere = async (files, requests) => requests.map((request) => examineFile(files, request));

;// CONCATENATED MODULE: ./.cache/lib/host/take-all.js

/** Takes requests until none is left. The same loop runs in workers and on the main thread. */
const takeAll = (files, { requests, counter }) => {
    const done = [];
    for (let at = Atomics.add(counter, 0, 1); at < requests.length; at = Atomics.add(counter, 0, 1)) {
        const request = requests[at];
        if (request !== undefined)
            done.push([at, examineFile(files, request)]);
    }
    return done;
};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./.cache/lib/host/folder.js




const MAX_FILES = 200_000;
const folder_MAX_DEPTH = 64;
/** Files up to this size are read with one system call. */
const SMALL = 1024 * 1024;
const isFolder = (files) => 'root' in files && typeof files.root === 'string';
/** Lists below `root` without following links; `.git` is the repository's, not the package's. */
const walk = (root) => {
    const found = [];
    const pending = [{ folder: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > folder_MAX_DEPTH)
            throw new error_FormatError('folder', `folders are nested deeper than ${folder_MAX_DEPTH}: ${next.folder}`);
        for (const item of (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(root, next.folder), { withFileTypes: true })) {
            const path = next.folder === '' ? item.name : `${next.folder}/${item.name}`;
            if (item.isDirectory()) {
                if (item.name !== '.git')
                    pending.push({ folder: path, depth: next.depth + 1 });
            }
            else if (item.isFile())
                found.push({ path, size: (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_namespaceObject.join)(root, path)).size, kind: 'file' });
            else
                found.push({ path, size: 0, kind: item.isSymbolicLink() ? 'link' : 'other' });
            if (found.length > MAX_FILES)
                throw new error_FormatError('folder', `more than ${MAX_FILES} files`);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};
const readFully = (fd, target, from) => {
    for (let done = 0; done < target.length;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(fd, target, done, target.length - done, from + done);
        if (count === 0)
            throw new error_FormatError('file', 'the file became shorter while it was read', from + done);
        done += count;
    }
};
const descriptorSource = (fd, size) => {
    const check = (from, to) => {
        if (from < 0 || to < from || to > size)
            throw new error_FormatError('bytes', `needs bytes ${from} to ${to} of ${size}`, from);
    };
    return {
        size,
        inMemory: false,
        read(from, to) {
            check(from, to);
            const data = new Uint8Array(to - from);
            readFully(fd, data, from);
            return data;
        },
        fill(target, from) {
            check(from, from + target.length);
            readFully(fd, target, from);
        },
    };
};
/** Opens one file on disk for the time of `use`. I/O errors become `FormatError`: an unreadable file is evidence. */
const openFile = (path, use) => {
    let fd;
    try {
        fd = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    }
    catch (error) {
        throw new error_FormatError('file', `cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
    try {
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        if (size > SMALL)
            return use(descriptorSource(fd, size));
        const data = new Uint8Array(size);
        readFully(fd, data, 0);
        return use(memorySource(data));
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
};
/** All files below `root`, listed once. */
const folderFiles = (root) => {
    let listed;
    return {
        root,
        list: () => (listed ??= walk(root)),
        open: (path, use) => openFile((0,external_node_path_namespaceObject.join)(root, path), use),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/host/worker.js



// The order was built by `examinePool` of the same bundle: data that never leaves the process.
const order = external_node_worker_threads_namespaceObject.workerData;
external_node_worker_threads_namespaceObject.parentPort?.postMessage(takeAll(folderFiles(order.root), order));

