export const id = 750;
export const ids = [750];
export const modules = {

/***/ 2393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError)
/* harmony export */ });
/** The bytes of a file are not what their format demands. Caught in `evidence/` only, where it becomes evidence. */
class FormatError extends Error {
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


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   kf: () => (/* binding */ folderFiles),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _formats_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2393);
/* harmony import */ var _formats_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7960);




const MAX_FILES = 200_000;
const MAX_DEPTH = 64;
/** Files up to this size are read with one system call. */
const SMALL = 1024 * 1024;
const isFolder = (files) => 'root' in files && typeof files.root === 'string';
/** Lists below `root` without following links; `.git` is the repository's, not the package's. */
const walk = (root) => {
    const found = [];
    const pending = [{ folder: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > MAX_DEPTH)
            throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .I('folder', `folders are nested deeper than ${MAX_DEPTH}: ${next.folder}`);
        for (const item of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, next.folder), { withFileTypes: true })) {
            const path = next.folder === '' ? item.name : `${next.folder}/${item.name}`;
            if (item.isDirectory()) {
                if (item.name !== '.git')
                    pending.push({ folder: path, depth: next.depth + 1 });
            }
            else if (item.isFile())
                found.push({ path, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).size, kind: 'file' });
            else
                found.push({ path, size: 0, kind: item.isSymbolicLink() ? 'link' : 'other' });
            if (found.length > MAX_FILES)
                throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .I('folder', `more than ${MAX_FILES} files`);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};
const readFully = (fd, target, from) => {
    for (let done = 0; done < target.length;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, target, done, target.length - done, from + done);
        if (count === 0)
            throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .I('file', 'the file became shorter while it was read', from + done);
        done += count;
    }
};
const descriptorSource = (fd, size) => {
    const check = (from, to) => {
        if (from < 0 || to < from || to > size)
            throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .I('bytes', `needs bytes ${from} to ${to} of ${size}`, from);
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
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .I('file', `cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (size > SMALL)
            return use(descriptorSource(fd, size));
        const data = new Uint8Array(size);
        readFully(fd, data, 0);
        return use((0,_formats_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .memorySource */ .Pq)(data));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
};
/** All files below `root`, listed once. */
const folderFiles = (root) => {
    let listed;
    return {
        root,
        list: () => (listed ??= walk(root)),
        open: (path, use) => openFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), use),
    };
};


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gateHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./.cache/lib/evidence/examine.js
var examine = __webpack_require__(6999);
// EXTERNAL MODULE: ./.cache/lib/host/folder.js
var folder = __webpack_require__(2031);
;// CONCATENATED MODULE: ./.cache/lib/host/take-all.js

/** Takes requests until none is left. The same loop runs in workers and on the main thread. */
const takeAll = (files, { requests, counter }) => {
    const done = [];
    for (let at = Atomics.add(counter, 0, 1); at < requests.length; at = Atomics.add(counter, 0, 1)) {
        const request = requests[at];
        if (request !== undefined)
            done.push([at, (0,examine/* examineFile */.MM)(files, request)]);
    }
    return done;
};

;// CONCATENATED MODULE: ./.cache/lib/host/examine-pool.js








/** Below this many bytes a worker costs more than it saves. */
const WORTH_A_WORKER = 96 * 1024 * 1024;
const MAX_WORKERS = 7;
const results = (worker) => new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker thread ended with code ${code} and no result`)));
});
const inParallel = async (files, root, requests, script, workers) => {
    const order = requests.map((_, at) => at).sort((a, b) => (requests[b]?.size ?? 0) - (requests[a]?.size ?? 0));
    const sorted = order.flatMap((at) => requests[at] ?? []);
    const job = { root, requests: sorted, counter: new Int32Array(new SharedArrayBuffer(4)) };
    const started = Array.from({ length: workers }, () => new external_node_worker_threads_.Worker(script, { workerData: job }));
    const theirs = started.map(results);
    // The main thread works too; give the workers a turn of the event loop to start first.
    await new Promise((resolve) => setImmediate(resolve));
    const ours = takeAll(files, job);
    const all = [ours, ...(await Promise.all(theirs))].flat();
    const found = Array.from({ length: requests.length });
    for (const [position, examined] of all) {
        const at = order[position];
        if (at !== undefined)
            found[at] = examined;
    }
    return found.map((examined, at) => {
        if (examined === undefined)
            throw new Error(`request ${at} was not answered`);
        return examined;
    });
};
/**
 * The worker is a bundle of its own beside the main one: `new URL(..., import.meta.url)` would be copied unbundled by the bundler.
 * `undefined` when the program does not run from its bundle.
 */
const workerScript = () => {
    const main = external_node_process_.argv[1];
    if (main === undefined || !(0,external_node_fs_.existsSync)(main))
        return undefined;
    const script = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(main)), 'worker', 'index.js');
    return (0,external_node_fs_.existsSync)(script) ? script : undefined;
};
/** Large folders are shared between threads; everything else is examined here. */
const examinePool = () => async (files, requests) => {
    const total = requests.reduce((sum, { size }) => sum + size, 0);
    const workers = Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)() - 1, requests.length - 1);
    if (!(0,folder/* isFolder */.lQ)(files) || total < WORTH_A_WORKER || workers < 1)
        return (0,examine/* examineHere */.ci)(files, requests);
    const script = workerScript();
    if (script === undefined)
        return (0,examine/* examineHere */.ci)(files, requests);
    return inParallel(files, files.root, requests, script, workers);
};

// EXTERNAL MODULE: ./.cache/lib/host/open.js
var host_open = __webpack_require__(9131);
// EXTERNAL MODULE: ./.cache/lib/host/repository.js + 2 modules
var repository = __webpack_require__(7063);
;// CONCATENATED MODULE: ./.cache/lib/host/gate-host.js



/** What the pipeline needs of this machine. */
const gateHost = () => ({
    open: host_open/* openPath */.i,
    examineAll: examinePool(),
    repository: repository/* readRepository */.N,
    readBytes: host_open/* readBounded */.C,
});


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ glob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var error = __webpack_require__(2613);
;// CONCATENATED MODULE: ./.cache/lib/host/glob-pattern.js

const MAX_ALTERNATIVES = 256;
const MAX_LENGTH = 4096;
const isMagic = (pattern) => /[*?[{]/.test(pattern);
/** `{a,b}` as one pattern each. Bounded, because alternatives multiply. */
const expandBraces = (pattern) => {
    if (pattern.length > MAX_LENGTH)
        throw new error/* InputError */.dz(`The pattern "${pattern.slice(0, 60)}..." is longer than ${MAX_LENGTH} characters.`);
    const done = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = /^([^{}]*)\{([^{}]*)\}/.exec(next) ?? /^(.*?)\{([^{}]*)\}/s.exec(next);
        const [whole = '', before = '', inside = ''] = group ?? [];
        if (group === null || !inside.includes(','))
            done.push(next);
        else
            for (const part of inside.split(',').reverse())
                open.push(`${before}${part}${next.slice(whole.length)}`);
        if (done.length + open.length > MAX_ALTERNATIVES)
            throw new error/* InputError */.dz(`The pattern "${pattern.slice(0, 60)}" stands for more than ${MAX_ALTERNATIVES} patterns.`);
    }
    return done;
};
/** Tokens of one name; a `[` without its `]` is a plain bracket. */
const tokens = (text, fold) => {
    const found = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        const end = character === '[' ? text.indexOf(']', at + 2) : -1;
        if (character === '*') {
            if (found.at(-1)?.kind !== 'star')
                found.push({ kind: 'star' });
        }
        else if (character === '?')
            found.push({ kind: 'any' });
        else if (end > 0) {
            found.push({ kind: 'set', holds: characterClass(fold(text.slice(at + 1, end))) });
            at = end;
        }
        else {
            const wanted = fold(character);
            found.push({ kind: 'set', holds: (other) => other === wanted });
        }
    }
    return found;
};
const characterClass = (inside) => {
    const negated = inside.startsWith('!') || inside.startsWith('^');
    const body = negated ? inside.slice(1) : inside;
    const ranges = [];
    for (let at = 0; at < body.length; at++) {
        const from = body[at] ?? '';
        const to = body[at + 1] === '-' ? body[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== negated;
};
const holds = (token, character) => token?.kind === 'any' || (token?.kind === 'set' && token.holds(character));
/** Matches in time of length times stars: on a mismatch only the last star is tried again. */
const matchName = (pattern, name) => {
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < name.length;) {
        if (holds(pattern[at], name[index] ?? '')) {
            at++;
            index++;
        }
        else if (pattern[at]?.kind === 'star') {
            star = at++;
            resume = index;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at]?.kind === 'star')
        at++;
    return at === pattern.length;
};
/** @param foldCase on Windows, where names differ by more than case */
const compileSegments = (pattern, foldCase) => {
    const fold = (text) => (foldCase ? text.toLowerCase() : text);
    return pattern.split('/').filter((piece) => piece !== '' && piece !== '.').map((piece) => {
        if (piece === '**')
            return '**';
        const compiled = tokens(piece, fold);
        return (name) => matchName(compiled, fold(name));
    });
};
/** Which pieces of the pattern may match the next name, starting from those in `states`; `**` stands for any number of names. */
const advance = (segments, states, name) => {
    const next = new Set();
    for (const state of closure(segments, states)) {
        const segment = segments[state];
        if (segment === '**')
            next.add(state);
        else if (segment?.(name) === true)
            next.add(state + 1);
    }
    return closure(segments, next);
};
const closure = (segments, states) => {
    const all = new Set(states);
    for (const state of all)
        if (segments[state] === '**')
            all.add(state + 1);
    return all;
};
const isComplete = (segments, states) => states.has(segments.length);

;// CONCATENATED MODULE: ./.cache/lib/host/globs.js





const MAX_VISITS = 500_000;
const MAX_DEPTH = 64;
const onWindows = external_node_process_.platform === 'win32';
const kindOf = (path) => {
    const found = (0,external_node_fs_.statSync)(path === '' ? '.' : path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
};
const join = (folder, name) => (folder === '' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`);
/** Links are not followed, `.git` is not entered. */
const walk = (walking, folder, states, depth) => {
    if (depth > MAX_DEPTH)
        throw new error/* InputError */.dz(`Folders below ${folder} are nested deeper than ${MAX_DEPTH}.`);
    for (const entry of (0,external_node_fs_.readdirSync)(folder === '' ? '.' : folder, { withFileTypes: true })) {
        if (++walking.visits > MAX_VISITS)
            throw new error/* InputError */.dz(`More than ${MAX_VISITS} files below ${folder === '' ? '.' : folder}: use a narrower pattern.`);
        const next = entry.name === '.git' ? new Set() : advance(walking.segments, states, entry.name);
        if (next.size === 0 || !(entry.isDirectory() || entry.isFile()))
            continue;
        const path = join(folder, entry.name);
        if (isComplete(walking.segments, next))
            walking.found.push({ path, folder: entry.isDirectory() });
        if (entry.isDirectory())
            walk(walking, path, next, depth + 1);
    }
};
/** The part before the first magic piece is a plain path, which may be absolute or climb. */
const splitBase = (pattern) => {
    const pieces = pattern.split('/');
    const first = pieces.findIndex(isMagic);
    const base = pieces.slice(0, first).join('/');
    return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: pieces.slice(first).join('/') };
};
const tidy = (pattern) => {
    const slashed = onWindows ? pattern.replaceAll('\\', '/') : pattern;
    return slashed.replaceAll(/(?<=.)\/{2,}/g, '/').replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/$/, '');
};
const matchOne = (pattern) => {
    if (!isMagic(pattern)) {
        const kind = kindOf(pattern);
        return kind === undefined ? [] : [{ path: pattern === '' ? '.' : pattern, folder: kind === 'folder' }];
    }
    const { base, rest } = splitBase(pattern);
    if (kindOf(base) !== 'folder')
        return [];
    const walking = { segments: compileSegments(rest, onWindows), found: [], visits: 0 };
    walk(walking, base, new Set([0]), 0);
    return walking.found;
};
const absolutePieces = (path) => (0,external_node_path_.resolve)(path).split(external_node_path_.sep).filter((piece) => piece !== '');
/** Says of a path whether an excluding pattern names it or a folder above it. */
const excluder = (pattern) => {
    const { base, rest } = isMagic(pattern) ? splitBase(pattern) : { base: pattern, rest: '' };
    const plain = absolutePieces(base);
    const segments = compileSegments(rest, onWindows);
    return (path) => {
        const pieces = absolutePieces(path);
        if (!plain.every((piece, at) => piece === pieces[at]))
            return false;
        let states = new Set([0]);
        if (segments.length === 0)
            return true;
        for (const piece of pieces.slice(plain.length)) {
            states = advance(segments, states, piece);
            if (isComplete(segments, states))
                return true;
        }
        return false;
    };
};
/**
 * Files and folders that patterns name: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` for any number of folders; a leading `!` excludes.
 * A literal path is taken as it is. Own code rather than a package: short, bounded, and the same on every runner.
 */
const glob = (patterns, accept = () => true) => {
    const excluders = patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => expandBraces(tidy(pattern.slice(1).trim()))).map(excluder);
    const matches = new Map();
    const unmatched = [];
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
        const named = expandBraces(tidy(pattern)).flatMap((one) => matchOne(one).filter((match) => !isMagic(one) || accept(match)));
        const kept = named.filter(({ path }) => !excluders.some((excludes) => excludes(path)));
        if (kept.length === 0)
            unmatched.push(pattern);
        for (const match of kept)
            matches.set((0,external_node_path_.resolve)(match.path), match);
    }
    const sorted = [...matches.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { matches: sorted, unmatched };
};


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   i: () => (/* binding */ openPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _formats_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5377);
/* harmony import */ var _formats_cab_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8048);
/* harmony import */ var _formats_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2393);
/* harmony import */ var _formats_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(948);
/* harmony import */ var _policy_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2613);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2031);









const HEAD = 16;
const EMPTY = {
    list: () => [],
    open: (path) => {
        throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .I('archive', `${path} is not in this archive`);
    },
};
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
/** Unpacked entries lie in one temporary folder under numbers: no name out of an archive ever becomes a path on disk. */
const spool = (archive, folder) => {
    const where = new Map();
    const entries = archive.entries.filter(({ kind }) => kind === 'link').map(({ path }) => ({ path, size: 0, kind: 'link' }));
    for (const { entry, chunks } of archive.extract(_formats_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .ARCHIVE_LIMITS */ .Oj)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(where.size));
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', 0o600);
        try {
            for (const chunk of chunks)
                for (let done = 0; done < chunk.length;)
                    done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, done);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
        if (entry.kind === 'link')
            continue;
        where.set(entry.path, file);
        entries.push({ path: entry.path, size: entry.size, kind: 'file' });
    }
    entries.sort(byPath);
    return {
        list: () => entries,
        open: (path, use) => {
            const file = where.get(path);
            if (file === undefined)
                throw new _formats_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .I('archive', `${path} is not in this archive`);
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .openFile */ .Tq)(file, use);
        },
    };
};
const unpacked = (path, name, container, open) => {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'driver-gate-'));
    const close = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    const archive = (use) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .openFile */ .Tq)(path, use);
    try {
        return { container, path, name, files: archive((source) => spool(open(source), folder)), archive, problem: undefined, close };
    }
    catch (error) {
        if (!(error instanceof _formats_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .I)) {
            close();
            throw error;
        }
        return { container, path, name, files: EMPTY, archive, problem: error.message, close };
    }
};
const folderAt = (path, name) => ({ container: 'folder', path, name, files: (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderFiles */ .kf)(path), archive: undefined, problem: undefined, close: () => undefined });
const nameOf = (path, extension) => {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), extension);
    return name === '' ? 'package' : name;
};
/** Opens what stands at a PATH of the command line. */
const openPath = (path) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(`${path} does not exist. Name a package folder, a .cab, a .zip or an .inf.`, { file: path });
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (info.isDirectory())
        return folderAt(path, nameOf(path, ''));
    if (!info.isFile())
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(`${path} is neither a file nor a folder.`, { file: path });
    const head = (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .openFile */ .Tq)(path, (source) => source.read(0, Math.min(HEAD, source.size)));
    const name = nameOf(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path));
    if ((0,_formats_cab_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeCabinet */ .y)(head) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase() === '.cab')
        return unpacked(path, name, 'cabinet', _formats_cab_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .openCabinet */ .t);
    if ((0,_formats_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .looksLikeZip */ .f)(head) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase() === '.zip')
        return unpacked(path, name, 'zip', _formats_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .openZip */ .Q);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase() === '.inf')
        return folderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), nameOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), ''));
    throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(`${path} cannot hold a driver package. Name a package folder, a .cab, a .zip or an .inf; "driver-gate inspect ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}" says what it is.`, { file: path });
};
/** Reads a small file of the user's, such as a policy. */
const readBounded = (path, limit) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(`${path} does not exist.`, { file: path });
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (size > limit)
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(`${path} has ${size} bytes; ${limit} are the most that is read.`, { file: path });
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
};


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var formats_error = __webpack_require__(2393);
;// CONCATENATED MODULE: ./.cache/lib/formats/git/attributes.js
const MAX_LINES = 100_000;
const parseState = (word) => {
    if (word.startsWith('-'))
        return [word.slice(1), false];
    if (word.startsWith('!'))
        return [word.slice(1), undefined];
    const equals = word.indexOf('=');
    return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
};
/** Splits off a pattern, quoted where it holds blanks. */
const splitPattern = (line) => {
    if (line.startsWith('"')) {
        const end = line.indexOf('"', 1);
        if (end > 0)
            return [line.slice(1, end), line.slice(end + 1)];
    }
    const blank = line.search(/[ \t]/);
    return blank < 0 ? [line, ''] : [line.slice(0, blank), line.slice(blank)];
};
const parseAttributes = (text) => text.split(/\r?\n/, MAX_LINES).flatMap((raw) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#'))
        return [];
    const [pattern, rest] = splitPattern(line);
    const set = rest.split(/[ \t]+/).filter((word) => word !== '').map(parseState);
    return pattern.startsWith('[attr]') ? [{ pattern: pattern.slice(6), set, macro: true }] : [{ pattern, set, macro: false }];
});
/**
 * Whether a wildcard without `/` matches one path segment. Iterative with one remembered `*`: linear in practice, never exponential.
 * Bracket expressions match any one character of their set.
 */
const segmentMatches = (pattern, text) => {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        const bracket = pattern[p] === '[' ? pattern.indexOf(']', p + 2) : -1;
        if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (bracket > 0 && inSet(pattern.slice(p + 1, bracket), text[t] ?? '')) {
            p = bracket + 1;
            t++;
        }
        else if (bracket < 0 && p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
};
const inSet = (set, character) => {
    const negated = set.startsWith('!') || set.startsWith('^');
    const body = negated ? set.slice(1) : set;
    let found = false;
    for (let at = 0; at < body.length; at++) {
        if (body[at + 1] === '-' && at + 2 < body.length) {
            if (character >= (body[at] ?? '') && character <= (body[at + 2] ?? ''))
                found = true;
            at += 2;
        }
        else if (body[at] === character)
            found = true;
    }
    return found !== negated;
};
/** Path patterns: `**` stands for any number of segments. Each state is visited once. */
const pathMatches = (pattern, path) => {
    let reachable = new Set([0]);
    const closure = (states) => {
        for (const state of states)
            if (pattern[state] === '**')
                states.add(state + 1);
        return states;
    };
    reachable = closure(reachable);
    for (const segment of path) {
        const next = new Set();
        for (const state of reachable) {
            const part = pattern[state];
            if (part === '**')
                next.add(state);
            else if (part !== undefined && segmentMatches(part, segment))
                next.add(state + 1);
        }
        reachable = closure(next);
    }
    return reachable.has(pattern.length);
};
const matches = (pattern, path) => {
    const segments = path.split('/');
    if (!pattern.includes('/'))
        return segmentMatches(pattern, segments.at(-1) ?? '');
    return !pattern.endsWith('/') && pathMatches((pattern.startsWith('/') ? pattern.slice(1) : pattern).split('/'), segments);
};
const BINARY = { pattern: 'binary', macro: true, set: [['diff', false], ['merge', false], ['text', false]] };
/**
 * Attributes of one path, later files and lines winning; `-name` reads `unset`, a plain name `set`.
 * @param path relative to the work tree, `/` as separator
 * @param files attribute files from the root downwards, each with the folder it stands in
 */
const attributesOf = (path, files) => {
    const macros = new Map([[BINARY.pattern, BINARY], ...files.flatMap(({ rules }) => rules.filter(({ macro }) => macro).map((rule) => [rule.pattern, rule]))]);
    const found = new Map();
    const apply = (name, value) => {
        if (value === undefined)
            found.delete(name);
        else
            found.set(name, value === true ? 'set' : value === false ? 'unset' : value);
        if (value === true)
            for (const [inner, state] of macros.get(name)?.set ?? [])
                if (!macros.has(inner))
                    apply(inner, state);
    };
    for (const { base, rules } of files) {
        const local = base === '' ? path : path.slice(base.length + 1);
        for (const rule of rules)
            if (!rule.macro && matches(rule.pattern, local))
                for (const [name, value] of rule.set)
                    apply(name, value);
    }
    return Object.fromEntries(found);
};

// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
;// CONCATENATED MODULE: ./.cache/lib/formats/git/index-file.js


const MAX_ENTRIES = 5_000_000;
/** stat data, object id and flags in front of each path (gitformat-index, "Index entry"); 52 bytes more is the SHA-256 object format. */
const FIXED = 62;
const EXTENDED = 0x4000;
const decoder = new TextDecoder('utf-8');
/** Version 4 writes how much of the previous path to drop as a variable length integer. */
const offsetEncoded = (cursor) => {
    let value = 0;
    for (let count = 0; count < 5; count++) {
        const byte = cursor.u8();
        value = count === 0 ? byte & 0x7f : (value + 1) * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return cursor.fail('path prefix length is longer than 5 bytes');
};
const bigEndian = (data) => data.reduce((value, byte) => value * 256 + byte, 0);
/** Paths in a git index of version 2, 3 or 4 with SHA-1 object ids (gitformat-index). */
const trackedPaths = (data) => {
    const cursor = new bytes/* Cursor */.bs(data, 'git index');
    if (decoder.decode(cursor.bytes(4)) !== 'DIRC')
        throw new formats_error/* FormatError */.I('git index', 'does not begin with DIRC', 0);
    const version = bigEndian(cursor.bytes(4));
    const count = bigEndian(cursor.bytes(4));
    if (version < 2 || version > 4)
        throw new formats_error/* FormatError */.I('git index', `version ${version} is not known`, 4);
    if (count > MAX_ENTRIES)
        throw new formats_error/* FormatError */.I('git index', `${count} entries exceed the limit of ${MAX_ENTRIES}`, 8);
    const paths = [];
    let previous = new Uint8Array(0);
    for (let at = 0; at < count; at++) {
        const start = cursor.offset;
        cursor.skip(FIXED - 2);
        const flags = bigEndian(cursor.bytes(2));
        if ((flags & EXTENDED) !== 0)
            cursor.skip(2);
        const kept = version === 4 ? previous.length - offsetEncoded(cursor) : 0;
        if (kept < 0)
            cursor.fail('path prefix is longer than the previous path');
        const rest = cursor.untilNul(65_536);
        const path = new Uint8Array(kept + rest.length);
        path.set(previous.subarray(0, kept));
        path.set(rest, kept);
        paths.push(decoder.decode(path));
        previous = path;
        if (version < 4)
            cursor.skip((8 - ((cursor.offset - start) % 8)) % 8);
    }
    return paths;
};

;// CONCATENATED MODULE: ./.cache/lib/host/repository.js





const MAX_INDEX = 256 * 1024 * 1024;
const MAX_ATTRIBUTES = 1024 * 1024;
const UNTRACKED = { trackedInfs: [] };
/** The work tree's root and its git folder (`.git` is a file in linked work trees and submodules). */
const findRepository = (folder) => {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const marker = (0,external_node_path_.join)(at, '.git');
        if ((0,external_node_fs_.existsSync)(marker)) {
            if ((0,external_node_fs_.statSync)(marker).isDirectory())
                return { root: at, git: marker };
            const link = /^gitdir: (.+?)\s*$/.exec((0,external_node_fs_.readFileSync)(marker, 'utf8').slice(0, 4096));
            return link?.[1] === undefined ? undefined : { root: at, git: (0,external_node_path_.resolve)(at, link[1]) };
        }
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
};
const readBounded = (path, limit) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > limit)
        throw new formats_error/* FormatError */.I('git', `${path} has ${size} bytes, more than ${limit}`);
    return (0,external_node_fs_.readFileSync)(path);
};
/** Attribute files that apply to `path`, from the root of the work tree downwards; `info/attributes` beats them all. */
const rulesFor = (root, git, path) => {
    const folders = ['', ...path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/'))];
    const files = [...folders.map((base) => ({ base, file: (0,external_node_path_.join)(root, base, '.gitattributes') })), { base: '', file: (0,external_node_path_.join)(git, 'info', 'attributes') }];
    return files.flatMap(({ base, file }) => {
        const data = readBounded(file, MAX_ATTRIBUTES);
        return data === undefined ? [] : [{ base, rules: parseAttributes(new TextDecoder().decode(data)) }];
    });
};
/** What git does to the INFs of a folder. Reads `.git/index` and attribute files; runs nothing. */
const readRepository = (folder, infs) => {
    try {
        const found = infs.length === 0 ? undefined : findRepository(folder);
        const index = found === undefined ? undefined : readBounded((0,external_node_path_.join)(found.git, 'index'), MAX_INDEX);
        if (found === undefined || index === undefined)
            return UNTRACKED;
        const tracked = new Set(trackedPaths(index));
        const paths = infs.map((inf) => ({ inf, path: (0,external_node_path_.relative)(found.root, (0,external_node_path_.resolve)(folder, inf)).split(external_node_path_.sep).join('/') }));
        return {
            trackedInfs: paths.filter(({ path }) => tracked.has(path)).map(({ inf, path }) => ({ path: inf, attributes: attributesOf(path, rulesFor(found.root, found.git, path)) })),
        };
    }
    catch (error) {
        if (error instanceof formats_error/* FormatError */.I)
            return { trackedInfs: [], problem: error.message };
        throw error;
    }
};


/***/ }),

/***/ 2613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   gH: () => (/* binding */ inputErrorText)
/* harmony export */ });
/** The user's fault: arguments, policy, plan, manifest. Exit code 2. Says what, where, and how to put it right. */
class InputError extends Error {
    name = 'InputError';
    file;
    line;
    column;
    constructor(message, place = {}) {
        super(message);
        this.file = place.file;
        this.line = place.line;
        this.column = place.column;
    }
}
/** `file:line:column`, as editors and terminals read it. */
const placeText = ({ file, line, column }) => [file, line, column].filter((part) => part !== undefined).join(':');
/** The whole error as a person reads it; a file that the sentence names already is not named twice. */
const inputErrorText = (error) => {
    const place = placeText(error);
    const isSaid = place === '' || (error.line === undefined && error.file !== undefined && error.message.includes(error.file));
    return isSaid ? error.message : `${place}: ${error.message}`;
};


/***/ })

};
