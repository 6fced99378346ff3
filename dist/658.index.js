export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cliHost: () => (/* binding */ cliHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var policy_error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/host/gate-host.js + 2 modules
var gate_host = __webpack_require__(1281);
// EXTERNAL MODULE: ./.cache/lib/host/globs.js + 1 modules
var globs = __webpack_require__(38);
// EXTERNAL MODULE: ./.cache/lib/formats/archive.js
var archive = __webpack_require__(5377);
// EXTERNAL MODULE: ./.cache/lib/host/folder.js
var folder = __webpack_require__(2031);
;// CONCATENATED MODULE: ./.cache/lib/host/inspect-host.js





const kindOf = (path) => {
    const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (info === undefined)
        return undefined;
    return info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other';
};
/** The folder itself when it is there, else the nearest one above that is. */
const nearest = (folder) => ((0,external_node_fs_.existsSync)(folder) ? folder : nearest((0,external_node_path_.dirname)(folder)));
/** A link that lies in the folder already must not lead out of it, not even to make a folder there. */
const placeBelow = (folder, path) => {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const root = (0,external_node_fs_.realpathSync)(folder);
    const target = (0,external_node_path_.join)(root, (0,archive/* safePath */.nG)(path, 'extract'));
    const there = (0,external_node_fs_.realpathSync)(nearest((0,external_node_path_.dirname)(target)));
    if (there !== root && !there.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
        throw new policy_error/* InputError */.dz(`${path} would be written outside of ${folder}, through a link that lies in it.`, { file: folder });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    return target;
};
const create = (target) => {
    try {
        return (0,external_node_fs_.openSync)(target, 'wx', 0o644);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            throw new policy_error/* InputError */.dz(`${target} is there already. Name a new folder with --extract; nothing is overwritten.`, { file: target });
        throw error;
    }
};
const extract = (folder, path, chunks) => {
    const target = placeBelow(folder, path);
    const fd = create(target);
    let whole = false;
    try {
        for (const chunk of chunks)
            for (let done = 0; done < chunk.length;)
                done += (0,external_node_fs_.writeSync)(fd, chunk, done);
        whole = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!whole)
            (0,external_node_fs_.unlinkSync)(target);
    }
};
/** What `inspect` needs of this machine. */
const inspectHost = () => ({ kindOf, openFile: folder/* openFile */.Tq, folder: folder/* folderFiles */.kf, extract });

// EXTERNAL MODULE: ./.cache/lib/host/open.js
var host_open = __webpack_require__(9131);
;// CONCATENATED MODULE: ./.cache/lib/host/cli-host.js








const MAX_TEXT = 64 * 1024 * 1024;
/** Pipes may be closed early (`| head`): that is the reader's choice, not an error. */
const write = (fd, text) => {
    const data = Buffer.from(text, 'utf8');
    for (let done = 0; done < data.length;) {
        try {
            done += (0,external_node_fs_.writeSync)(fd, data, done);
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
                continue;
            if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
                return;
            throw error;
        }
    }
};
const wantsColour = () => {
    const { NO_COLOR, FORCE_COLOR, TERM } = external_node_process_.env;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return external_node_process_.stdout.isTTY === true && TERM !== 'dumb';
};
const decoded = (path, data) => {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(data);
    }
    catch {
        throw new policy_error/* InputError */.dz(`${path} is not UTF-8 text.`, { file: path });
    }
};
/** The command line's hands: terminal, files, clock. */
const cliHost = () => ({
    ...(0,gate_host/* gateHost */.O)(),
    ...inspectHost(),
    terminal: {
        isTerminal: external_node_process_.stdout.isTTY === true,
        showsProgress: external_node_process_.stderr.isTTY === true && external_node_process_.env['TERM'] !== 'dumb',
        columns: external_node_process_.stdout.columns ?? 100,
        colour: wantsColour(),
    },
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    exists: (path) => (0,external_node_fs_.existsSync)(path),
    readText: (path) => decoded(path, (0,host_open/* readBounded */.C)(path, MAX_TEXT)),
    writeText: (path, text) => {
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, text);
        }
        catch (error) {
            throw new policy_error/* InputError */.dz(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, { file: path });
        }
    },
    glob: (patterns) => (0,globs/* glob */.T)(patterns),
    now: () => new Date(),
});


/***/ })

};
