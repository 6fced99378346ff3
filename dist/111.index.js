export const id = 111;
export const ids = [111];
export const modules = {

/***/ 2111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateRequest: () => (/* binding */ gateRequest)
});

// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/policy/nearest.js
var nearest = __webpack_require__(7833);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
;// CONCATENATED MODULE: ./.cache/lib/commands/flags.js
const only = ({ values }, flag) => values[flag]?.[0];

;// CONCATENATED MODULE: ./.cache/lib/commands/gate-request.js




const FORMATS = ['json', 'sarif', 'junit', 'markdown', 'html'];
const oneOf = (written, flag, words) => {
    const value = only(written, flag);
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined)
        throw new error/* InputError */.dz(`--${flag}: "${value.slice(0, 80)}" is not known; ${(0,nearest/* suggestion */.h)(value, words)}`);
    return found;
};
const channelOf = (written) => {
    const found = oneOf(written, 'channel', [...words/* CHANNELS */.l_, 'publisher']);
    return found === 'publisher' ? 'vendor' : found;
};
/** A day, or a moment with its offset: a local time would mean another instant on every machine. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const instantOf = (text) => {
    if (text === undefined)
        return undefined;
    const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
    // Date.parse lets 30 February pass as 2 March.
    const real = !Number.isNaN(time) && new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)).toISOString().startsWith(text.slice(0, 10));
    if (!real)
        throw new error/* InputError */.dz(`--now: "${text.slice(0, 80)}" is no moment in time; write 2026-11-22, or 2026-11-22T10:00:00Z with Z or an offset such as +01:00`);
    return new Date(time);
};
const outputsOf = (written) => {
    const outputs = FORMATS.flatMap((format) => {
        const file = only(written, format);
        return file === undefined ? [] : [{ format, file }];
    });
    const seen = new Map();
    for (const { format, file } of outputs) {
        if (file === '')
            throw new error/* InputError */.dz(`--${format} needs a file name, or - for standard output`);
        const other = seen.get(file);
        if (other !== undefined)
            throw new error/* InputError */.dz(`--${other} and --${format} both write to ${file === '-' ? 'standard output' : file}; give one of them another file`);
        seen.set(file, format);
    }
    return outputs;
};
/** Checks the meaning of what was written. */
const gateRequest = (written) => {
    if (written.operands.length === 0)
        throw new error/* InputError */.dz('gate needs a PATH: a package folder, a .cab or a .zip. Example: driver-gate gate out/package');
    const empty = written.operands.findIndex((path) => path === '');
    if (empty >= 0)
        throw new error/* InputError */.dz(`PATH ${empty + 1} is empty; an unset variable? Name a package folder, a .cab or a .zip`);
    return {
        paths: written.operands, results: written.values['results'] ?? [], evidence: written.values['evidence'] ?? [],
        plan: only(written, 'plan'), policy: only(written, 'policy'), baseline: only(written, 'baseline'),
        profile: oneOf(written, 'profile', words/* PROFILES */.jI), stage: oneOf(written, 'stage', words/* STAGES */.an), channel: channelOf(written), now: instantOf(only(written, 'now')),
        reportDir: only(written, 'report-dir'), outputs: outputsOf(written), quiet: written.switches.has('quiet'),
    };
};


/***/ }),

/***/ 4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The closed vocabularies that policy, rules and verdict share (policy.md section 4). */
const STAGES = ['build', 'submission', 'release'];
const PROFILES = ['seed', 'whcp', 'publisher', 'attestation', 'dev'];
const SEVERITIES = ['block', 'warn', 'info', 'off'];
const CHANNELS = ['windows-update', 'wufb', 'vendor', 'oem'];
const OUTCOMES = ['pass', 'warn', 'fail', 'unknown', 'not-applicable'];
const FAMILIES = [
    'package', 'signing', 'catalog', 'inf', 'binary', 'static-analysis', 'hlk', 'testing', 'security', 'targeting', 'dependencies', 'plan', 'channel',
    'antimalware', 'monitoring', 'support', 'evidence',
];


/***/ })

};
