export const id = 153;
export const ids = [153];
export const modules = {

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.cache/lib/commands/help.js
const COMMANDS = {
    gate: {
        summary: 'judge driver packages: may they be deployed?',
        flags: {
            results: 'values', policy: 'value', evidence: 'values', plan: 'value', baseline: 'value', profile: 'value', stage: 'value', channel: 'value', now: 'value',
            'report-dir': 'value', json: 'value', sarif: 'value', junit: 'value', markdown: 'value', html: 'value', quiet: 'switch', help: 'switch',
        },
        help: `Usage: driver-gate gate PATH... [options]

Judges driver packages and says why. PATH is a package folder, an archive (.cab, .zip), or a folder with several packages.

What is judged
  --stage STAGE        build (default), submission or release
  --profile PROFILE    seed (default), whcp, publisher, attestation or dev
  --channel CHANNEL    windows-update, wufb, vendor or oem
  --policy FILE        policy file; .github/driver-gate.yml when it exists, else the built-in one
  --baseline PATH      what was submitted, or its verdict.json: compared with at stage release
  --results GLOB       result files, may be given again
  --evidence FILE      evidence manifests, may be given again
  --plan FILE          rollout plan
  --now TIME           the clock for every decision, such as 2026-11-22T10:00:00Z

What is written (- is standard output)
  --json FILE          the verdict as JSON
  --sarif FILE         SARIF 2.1.0
  --junit FILE         JUnit XML
  --markdown FILE      Markdown
  --html FILE          one page of HTML
  --report-dir DIR     all of them, with attestation predicate and checksums
  --quiet              no text for people

Exit codes: 0 go, 1 no-go, 2 usage or configuration, 4 internal error.

Example: driver-gate gate out/package --stage release --profile whcp --baseline submitted/
`,
    },
    inspect: {
        summary: 'say what a file is, who signed it, and what is wrong with it',
        flags: { json: 'switch', extract: 'value', help: 'switch' },
        help: `Usage: driver-gate inspect PATH... [options]

Says what files are: INF, PE, catalog, cabinet, zip, or a folder of them. Exit code 0 even for a broken file, 2 when it is not there.

  --json               one JSON array on standard output
  --extract DIR        write the resources of a PE, and what an archive holds, into DIR

Example: driver-gate inspect driver.sys driver.cat
`,
    },
    explain: {
        summary: "a rule's why, authority and remedy",
        flags: { json: 'switch', all: 'switch', help: 'switch' },
        help: `Usage: driver-gate explain RULE-ID... [options]
       driver-gate explain --all [options]

Says what a rule demands, why, when, how severely, and what to do when it fails.

  --all                every rule
  --json               as JSON

Example: driver-gate explain SIGN-002
`,
    },
    schema: {
        summary: 'JSON Schema of a file that is read or written',
        flags: { help: 'switch' },
        help: `Usage: driver-gate schema NAME

Prints a JSON Schema (draft 2020-12). NAME is verdict or policy.

Example: driver-gate schema policy > driver-gate.schema.json
`,
    },
};
/** Named by the documentation, not in this version: said plainly instead of half done. */
const LATER_COMMANDS = ['report', 'rollout', 'init'];
const COMMAND_NAMES = ['gate', 'inspect', 'explain', 'schema'];
const isCommand = (word) => COMMAND_NAMES.some((name) => name === word);
const HELP = `driver-gate decides whether a Windows driver package may be deployed, and says why.

Usage: driver-gate COMMAND [arguments]

${COMMAND_NAMES.map((name) => `  ${name.padEnd(10)}${COMMANDS[name].summary}`).join('\n')}

driver-gate COMMAND --help tells more; driver-gate --version prints the version.
Exit codes: 0 go, 1 no-go, 2 usage or configuration, 3 GitHub refused or unreachable, 4 internal error.
`;

// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var formats_error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/gate/version.js
var version = __webpack_require__(6390);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var policy_error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/policy/nearest.js
var nearest = __webpack_require__(7833);
;// CONCATENATED MODULE: ./.cache/lib/cli.js






const USAGE = 2;
const INTERNAL = 4;
/** `-h` for help is habit; no other short flag exists. */
const longForm = (arg) => (arg === '-h' ? '--help' : arg);
const parsed = (args, { flags }) => {
    const options = Object.fromEntries(Object.entries(flags).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string', multiple: true }]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: args.map(longForm), options, strict: false, allowPositionals: true, tokens: true });
    const operands = [];
    const switches = new Set();
    const values = {};
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            throw new policy_error/* InputError */.dz(`there is no flag ${rawName.slice(0, 80)}; ${(0,nearest/* suggestion */.h)(`--${name}`, Object.keys(flags).map((flag) => `--${flag}`))}`);
        if (kind === 'switch') {
            if (value !== undefined)
                throw new policy_error/* InputError */.dz(`--${name} takes no value; remove "=${value.slice(0, 80)}"`);
            switches.add(name);
            continue;
        }
        // A value that looks like a flag is almost always a value that was forgotten.
        if (value === undefined || (!token.inlineValue && value.startsWith('--')))
            throw new policy_error/* InputError */.dz(`--${name} needs a value; write --${name} VALUE, or --${name}=VALUE when it begins with --`);
        if (value === '')
            throw new policy_error/* InputError */.dz(`--${name} has an empty value; an unset variable?`);
        const given = (values[name] ??= []);
        if (kind === 'value' && given.length > 0)
            throw new policy_error/* InputError */.dz(`--${name} was given twice; keep one`);
        given.push(value);
    }
    return { operands, switches, values };
};
/** Modules of a command are loaded when it runs: a usage error must not wait for the readers of all formats. */
const RUN = {
    gate: async (written, host) => {
        const { gateRequest } = await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 2111));
        const request = gateRequest(written);
        return (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(999), __webpack_require__.e(956), __webpack_require__.e(42), __webpack_require__.e(395), __webpack_require__.e(284)]).then(__webpack_require__.bind(__webpack_require__, 4284))).runGate(request, host);
    },
    inspect: async ({ operands, switches, values }, host) => {
        if (operands.length === 0)
            throw new policy_error/* InputError */.dz('inspect needs a PATH: any file, folder or archive. Example: driver-gate inspect driver.sys');
        const { inspect } = await Promise.all(/* import() */[__webpack_require__.e(999), __webpack_require__.e(956), __webpack_require__.e(755), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 1246));
        return inspect(operands, { json: switches.has('json'), extract: values['extract']?.[0] }, host);
    },
    explain: async ({ operands, switches }, host) => (await Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 3326))).explain(operands, { all: switches.has('all'), json: switches.has('json') }, host),
    schema: async ({ operands }, host) => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 9408))).schema(operands, host),
};
const run = async ([command, ...rest], host) => {
    if (command === undefined) {
        host.err(HELP);
        return USAGE;
    }
    if (command === '--help' || command === '-h' || command === 'help') {
        const [about] = rest;
        host.out(about !== undefined && isCommand(about) ? COMMANDS[about].help : HELP);
        return 0;
    }
    if (command === '--version' || command === '-V') {
        host.out(`${version/* VERSION */.x}\n`);
        return 0;
    }
    if (LATER_COMMANDS.includes(command))
        throw new policy_error/* InputError */.dz(`the command "${command}" is not part of this version; there are ${COMMAND_NAMES.join(', ')}`);
    if (!isCommand(command))
        throw new policy_error/* InputError */.dz(`there is no command "${command.slice(0, 80)}"; ${(0,nearest/* suggestion */.h)(command, COMMAND_NAMES)}`);
    const written = parsed(rest, COMMANDS[command]);
    if (written.switches.has('help')) {
        host.out(COMMANDS[command].help);
        return 0;
    }
    return RUN[command](written, host);
};
/** The machine's own refusals (no permission, no space) carry the system call that failed. */
const isSystemError = (error) => error instanceof Error && 'syscall' in error && 'code' in error;
const failure = (error, [command], host) => {
    const hint = command !== undefined && isCommand(command) ? `See driver-gate ${command} --help\n` : 'See driver-gate --help\n';
    if (error instanceof policy_error/* InputError */.dz)
        host.err(`driver-gate: ${(0,policy_error/* inputErrorText */.gH)(error)}\n${error.file === undefined ? hint : ''}`);
    else if (error instanceof formats_error/* FormatError */.I)
        host.err(`driver-gate: cannot be read: ${error.message}\n`);
    else if (isSystemError(error))
        host.err(`driver-gate: ${error.message}\n`);
    else {
        host.err(`driver-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return INTERNAL;
    }
    return USAGE;
};
/** Command line in, exit code out. 3 belongs to commands that talk to GitHub. */
const cli = async (args, host) => {
    try {
        return await run(args, host);
    }
    catch (error) {
        return failure(error, args, host);
    }
};


/***/ }),

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


/***/ }),

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony exports editDistance, nearest */
/** Longer words are no misspelling of ours; the bound also keeps the distance table small for hostile input. */
const MAX_WORD = 64;
/** Levenshtein distance with adjacent transpositions as one edit (optimal string alignment). */
const editDistance = (a, b) => {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            next.push(cost);
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
};
const folded = (word) => word.toLowerCase().replaceAll('_', '-');
/** The closest candidate and how far it is; a beginning counts as one edit away. Equal distances: the first. */
const closest = (word, candidates) => {
    const wanted = folded(word.slice(0, MAX_WORD));
    let best;
    for (const candidate of candidates) {
        const other = folded(candidate);
        const distance = wanted.length >= 3 && other.startsWith(wanted) ? 1 : editDistance(wanted, other);
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best;
};
/** The candidate a person most likely meant, or `undefined` when none is near. */
const nearest = (word, candidates) => {
    const best = closest(word, candidates);
    const tolerated = Math.max(1, Math.floor(Math.min(word.length, MAX_WORD) / 3));
    return best !== undefined && best.distance <= tolerated ? best.candidate : undefined;
};
const LISTED = 40;
/** The end of an error message: the word that was meant, else all that may stand there, else the closest of many. */
const suggestion = (word, candidates) => {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    if (candidates.length <= LISTED)
        return `use ${candidates.length === 1 ? '' : 'one of '}${candidates.join(', ')}`;
    return `the nearest is "${closest(word, candidates)?.candidate ?? ''}"`;
};


/***/ })

};
