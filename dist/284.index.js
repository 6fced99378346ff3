export const id = 284;
export const ids = [284];
export const modules = {

/***/ 4284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2613);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(661);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9684);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7156);
/* harmony import */ var _action_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5038);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1869);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3494);
/* harmony import */ var _package_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4106);








const policySource = ({ policy }, host) => {
    if (policy !== undefined && !host.exists(policy))
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`--policy ${policy} does not exist; name a policy file, or leave --policy out to use the built-in one`, { file: policy });
    const path = policy ?? (host.exists(_base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .lo) ? _base_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .lo : undefined);
    return {
        origin: path === undefined ? 'built-in' : 'file', path, ref: undefined, text: path === undefined ? undefined : host.readText(path),
        changedInPullRequest: false, underPullRequest: false,
    };
};
const isPattern = (path) => /[*?[{]/.test(path);
/** A shell hands a pattern over as it is when nothing matched, or when it was quoted. */
const expanded = (paths, what, host) => paths.flatMap((path) => {
    if (!isPattern(path) || host.exists(path))
        return [path];
    const { matches } = host.glob([path]);
    if (matches.length === 0)
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} "${path}" matched nothing; correct the pattern, or make the files first`, { file: path });
    return what === 'PATH' ? (0,_package_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePaths */ .l)(matches) : matches.map((match) => match.path);
});
const demandFiles = (flag, files, host) => {
    for (const file of files)
        if (!host.exists(file))
            throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`--${flag} ${file} does not exist`, { file });
};
/** What was handed over but is not looked at yet: said aloud, so that nobody relies on it. */
const unread = ({ results, evidence, plan }) => [
    ...(results.length > 0 ? ['--results'] : []), ...(evidence.length > 0 ? ['--evidence'] : []), ...(plan === undefined ? [] : ['--plan']),
];
const CLEAR_LINE = '\r\u001b[2K';
const write = (verdict, request, host) => {
    const { reportDir } = request;
    if (reportDir !== undefined)
        for (const { name, text } of (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU)(verdict))
            host.writeText(`${reportDir.replace(/(?<=.)\/+$/, '')}/${name}`, text);
    for (const { format, file } of request.outputs) {
        const text = (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFile */ .VB)(format, verdict);
        if (file === '-')
            host.out(text);
        else
            host.writeText(file, text);
    }
};
/** Text for people goes to standard output, unless a report was asked for there. */
const say = (verdict, request, host) => {
    if (request.quiet)
        return;
    const { terminal } = host;
    const text = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(verdict, { columns: terminal.columns, palette: terminal.colour ? _report_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .x : _report_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COLOUR */ .f });
    if (request.outputs.some(({ file }) => file === '-'))
        host.err(text);
    else
        host.out(text);
};
/** `driver-gate gate`: reads what was asked for, judges, writes the reports. Exit code by verdict. */
const runGate = async (request, host) => {
    const policy = policySource(request, host);
    const paths = expanded(request.paths, 'PATH', host);
    const results = expanded(request.results, '--results', host);
    demandFiles('results', results, host);
    demandFiles('evidence', request.evidence, host);
    demandFiles('plan', request.plan === undefined ? [] : [request.plan], host);
    if (request.baseline !== undefined)
        demandFiles('baseline', [request.baseline], host);
    const ignored = unread(request);
    if (ignored.length > 0)
        host.err(`driver-gate: note: ${ignored.join(', ')}: this version has no rule that reads these files\n`);
    const { showsProgress } = host.terminal;
    const verdict = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gate */ .G)({
        paths, results, evidence: request.evidence, baseline: request.baseline, policy, profile: request.profile, stage: request.stage, channel: request.channel,
        now: request.now ?? host.now(),
        progress: (message) => {
            if (showsProgress && !request.quiet)
                host.err(`${CLEAR_LINE}${message.slice(0, Math.max(20, host.terminal.columns - 1))}`);
        },
    }, host);
    if (showsProgress && !request.quiet)
        host.err(CLEAR_LINE);
    write(verdict, request, host);
    say(verdict, request, host);
    return (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .FO)(verdict);
};


/***/ })

};
