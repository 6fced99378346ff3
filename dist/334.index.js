export const id = 334;
export const ids = [334];
export const modules = {

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/lib/commands/action-outputs.js
var action_outputs = __webpack_require__(5038);
// EXTERNAL MODULE: ./.cache/lib/gate/decide.js
var decide = __webpack_require__(6832);
// EXTERNAL MODULE: ./.cache/lib/report/causes.js
var causes = __webpack_require__(3839);
// EXTERNAL MODULE: ./.cache/lib/report/headline.js
var headline = __webpack_require__(7855);
// EXTERNAL MODULE: ./.cache/lib/report/location.js
var report_location = __webpack_require__(1732);
// EXTERNAL MODULE: ./.cache/lib/report/markdown.js
var markdown = __webpack_require__(1114);
;// CONCATENATED MODULE: ./.cache/lib/report/annotations.js





/** GitHub shows 10 of each level per step. */
const SHOWN = 10;
const annotationOf = (level, paths) => (finding) => {
    const place = finding.file === null || finding.file === '' ? `${(0,markdown/* visible */.RK)(finding.subject)}: ` : '';
    return {
        level,
        title: (0,markdown/* visible */.RK)(`${finding.rule} ${finding.title}`, 256),
        ...(finding.file === null || finding.file === '' ? {} : { file: (0,report_location/* pathOf */.XM)(finding, paths) }),
        ...(finding.line === null ? {} : { line: finding.line }),
        ...(finding.column === null ? {} : { column: finding.column }),
        message: `${place}${(0,markdown/* visible */.RK)(finding.message, 1000)}\nFix: ${(0,markdown/* visible */.RK)(finding.remedy, 500)}`,
    };
};
/** The tenth says how many more there are. */
const limited = (findings, level, paths) => {
    const shown = findings.slice(0, SHOWN).map(annotationOf(level, paths));
    const hidden = findings.length - SHOWN;
    return hidden <= 0 ? shown : shown.map((annotation, index) => (index === SHOWN - 1 ? { ...annotation, message: `${annotation.message}\n… and ${(0,headline/* counted */.hS)(hidden, 'more finding')} of this kind, in the job summary.` } : annotation));
};
/** A finding about a line is worth more beside the code than one about a whole file. */
const placed = (findings) => [...findings.filter(({ line }) => line !== null), ...findings.filter(({ line }) => line === null)];
const once = (findings) => [...new Map(findings.map((finding) => [JSON.stringify([finding.package, finding.rule, (0,causes/* whereText */.ZF)(finding), finding.message]), finding])).values()];
/** What blocks first, then what should be looked at; `info` and waived findings stay in the report. */
const annotationsOf = (verdict) => {
    const paths = (0,report_location/* packagePaths */.lA)(verdict);
    const noted = verdict.findings.filter((finding) => !(0,decide/* blocks */.Bv)(finding) && finding.waiver === null && finding.severity !== 'info' && (finding.outcome === 'fail' || finding.outcome === 'unknown' || finding.outcome === 'warn'));
    return [...limited(placed(once(verdict.findings.filter(decide/* blocks */.Bv))), 'error', paths), ...limited(placed(once(noted)), 'warning', paths)];
};

// EXTERNAL MODULE: ./.cache/lib/report/comment.js
var comment = __webpack_require__(1702);
// EXTERNAL MODULE: ./.cache/lib/report/files.js + 6 modules
var files = __webpack_require__(661);
// EXTERNAL MODULE: ./.cache/lib/report/marker.js
var report_marker = __webpack_require__(8101);
// EXTERNAL MODULE: ./.cache/lib/report/predicate.js
var predicate = __webpack_require__(8170);
// EXTERNAL MODULE: ./.cache/lib/report/summary.js
var report_summary = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.cache/lib/commands/deliver.js







/** Pages of our own repository at the version that runs; `undefined` for a local action, which has no address. */
const ownPages = (environment) => {
    const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
        return undefined;
    return { rule: (id) => `${server}/${repository}/blob/${ref}/src/rules/README.md#${id.toLowerCase()}`, verifier: `${server}/${repository}@${ref}` };
};
/** What reports know beside the verdict; every address in it is built here, none comes out of a package. */
const reportContext = (event, environment) => {
    const pages = ownPages(environment);
    return {
        ruleUrl: pages?.rule,
        verifier: pages?.verifier,
        run: event.run.url === undefined ? undefined : { number: event.run.number, url: event.run.url },
        sha: event.sha,
        fromFork: event.foreign && !event.readOnly,
    };
};
const FILE_OUTPUTS = {
    json: 'verdict-path', sarif: 'sarif-path', junit: 'junit-path', html: 'html-path', markdown: 'markdown-path', predicate: 'predicate-path', checksums: 'subject-checksums-path',
};
const FORMATS = ['json', 'sarif', 'junit', 'html', 'markdown', 'predicate', 'checksums'];
/** @param written paths by file name */
const fileOutputs = (written) => ({
    ...Object.fromEntries(FORMATS.map((format) => [FILE_OUTPUTS[format], written.get(files/* REPORT_FILES */.JL[format]) ?? ''])),
    'predicate-type': predicate/* PREDICATE_TYPE */.To,
});
/** @param places paths in the repository by path as found */
const runnerEffects = (verdict, inputs, context, places) => {
    const summary = inputs.summary ? [{ kind: 'summary', markdown: (0,report_summary/* renderSummary */.Br)(verdict, context, files/* REPORT_FILES */.JL.html) }] : [];
    if (!inputs.annotations)
        return summary;
    const annotations = annotationsOf(verdict).map((annotation) => {
        const { file, line, level, title, message } = annotation;
        const place = file === undefined ? undefined : places.get(file);
        if (file === undefined)
            return { kind: 'annotation', annotation };
        if (place !== undefined)
            return { kind: 'annotation', annotation: { ...annotation, file: place } };
        return { kind: 'annotation', annotation: { level, title, message: `${(0,markdown/* visible */.RK)(line === undefined ? file : `${file}:${line}`)}: ${message}` } };
    });
    return [...summary, ...annotations];
};
/** What someone should look at. What a rule merely remarks, such as a catalog that signing has yet to make, begins no comment. */
const isTrouble = ({ outcome, waiver, severity }) => waiver === null && severity !== 'info' && (outcome === 'fail' || outcome === 'unknown');
/** Keys longer than this would push other members out of the marker. */
const MAX_KEY = 200;
/** The comment on the pull request, or `undefined` when none is wanted. */
const stickyComment = (verdict, inputs, event, context) => {
    const { pullRequest, run } = event;
    const head = event.review?.head;
    if (inputs.comment === 'never' || pullRequest === undefined || head === undefined)
        return undefined;
    const origin = { key: (inputs['comment-key'] ?? run.key).slice(0, MAX_KEY), run: run.number, attempt: run.attempt, digest: (0,report_marker/* digestKey */.CO)(verdict) };
    const marker = { ...origin, sha: head.slice(0, 7), fingerprints: (0,report_marker/* blockingFingerprints */.pz)(verdict) };
    return {
        on: pullRequest, origin, head,
        create: inputs.comment === 'always' || verdict.decision === 'no-go' || verdict.findings.some(isTrouble),
        read: report_marker/* readMarker */.t7,
        render: (previous) => (0,comment/* renderComment */.wQ)(verdict, { ...context, previous: previous?.fingerprints }, marker),
    };
};
const MAX_STATUS = 140;
/** A pass of code from elsewhere is no pass of ours: whoever wrote the change may have written the workflow. */
const commitStatus = (verdict, inputs, event) => {
    const wanted = inputs.status === 'true' || (inputs.status === 'auto' && event.name === 'workflow_run');
    const sha = inputs.sha ?? event.sha;
    if (!wanted || sha === undefined)
        return undefined;
    const { pass, fail, unknown, warn } = verdict.counts;
    const go = verdict.decision === 'go';
    const summary = `${go ? 'Go' : `No-go, ${verdict.blocking} block`}: ${pass} passed, ${fail} failed, ${unknown} unknown, ${warn} warnings at stage ${verdict.stage}`;
    return { kind: 'status', sha, context: inputs['status-context'], state: go ? (event.foreign ? 'pending' : 'success') : 'failure', summary: summary.slice(0, MAX_STATUS), url: event.run.url };
};

// EXTERNAL MODULE: ./.cache/lib/commands/gate.js + 8 modules
var gate = __webpack_require__(3494);
// EXTERNAL MODULE: ./.cache/lib/host/gate-host.js + 2 modules
var gate_host = __webpack_require__(1281);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.cache/lib/host/report-folder.js



/** Writes the files and gives their paths by name. */
const writeReports = (folder, files) => {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return new Map(files.map(({ name, text }) => {
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(path, text);
        return [name, path];
    }));
};
const temporaryFolder = () => (0,external_node_os_.tmpdir)();

// EXTERNAL MODULE: ./.cache/lib/report/text.js
var report_text = __webpack_require__(7156);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./.cache/lib/action/log.js


/** One line; text out of a package can neither start a line of its own nor a workflow command. */
const say = (message) => core/* info */.pq((0,markdown/* withoutCommand */.e6)((0,markdown/* visible */.RK)(message, 2000)));
/** Lines that our own renderer made of encoded text. */
const sayLines = (text) => {
    for (const line of text.split('\n'))
        core/* info */.pq((0,markdown/* withoutCommand */.e6)(line));
};
const warn = (message) => core/* warning */.$e(message);
const note = (message) => core/* notice */.lm(message);
const annotate = ({ level, title, message, file, line, column }) => {
    const place = { title, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
    if (level === 'error')
        core/* error */.z3(message, place);
    else
        core/* warning */.$e(message, place);
};
const WHAT = {
    'create-comment': 'create a comment', 'update-comment': 'update the comment', 'delete-comment': 'delete a second comment', status: 'set a commit status',
};
/** What a dry run would have changed on GitHub. */
const tellEffect = (effect) => {
    say(`dry-run: would ${WHAT[effect.kind]}`);
    const text = 'body' in effect ? effect.body : JSON.stringify(effect);
    sayLines(text.split('\n').map((line) => `    ${(0,markdown/* visible */.RK)(line, 2000)}`).join('\n'));
};

;// CONCATENATED MODULE: ./.cache/lib/action/connect.js

/** GitHub for this run. The network stack is loaded by the first request: many runs make none. */
const connect = ({ repository }, token) => {
    let loading;
    const forge = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 1058)).then(({ github }) => github({ token, repository, tell: say })));
    return {
        file: async (...call) => (await forge()).file(...call),
        comments: async (...call) => (await forge()).comments(...call),
        pullRequest: async (...call) => (await forge()).pullRequest(...call),
        viewer: async () => (await forge()).viewer(),
        apply: async (...call) => (await forge()).apply(...call),
    };
};

// EXTERNAL MODULE: ./.cache/lib/host/forge-error.js
var forge_error = __webpack_require__(155);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var policy_error = __webpack_require__(2613);
;// CONCATENATED MODULE: ./.cache/lib/action/outcome.js





/** Outputs are set once each, as early as they are known, and all of them in the end. */
class OutputBoard {
    #set = new Set();
    set(outputs) {
        for (const name of action_outputs/* OUTPUT_NAMES */.P0) {
            const value = outputs[name];
            if (value === undefined || this.#set.has(name))
                continue;
            core/* setOutput */.uH(name, value);
            this.#set.add(name);
        }
    }
    finish(code) {
        this.set({ ...Object.fromEntries(action_outputs/* OUTPUT_NAMES */.P0.map((name) => [name, ''])), 'exit-code': String(code) });
    }
}
/** Says what went wrong and gives the exit code: 2 the user's, 3 GitHub's, 4 ours. */
const explainError = (error) => {
    if (error instanceof policy_error/* InputError */.dz) {
        const { file, line, column, message } = error;
        const where = file === undefined || line === undefined ? '' : `${file}:${line}${column === undefined ? '' : `:${column}`}: `;
        core/* error */.z3(`${where}${message}`, { title: 'driver-gate: usage or configuration', ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) });
        return 2;
    }
    if (error instanceof forge_error/* ForgeError */.Q) {
        core/* error */.z3(error.message, { title: 'driver-gate: GitHub' });
        return 3;
    }
    core/* error */.z3('The gate itself broke; please report it with the lines above.', { title: 'driver-gate: internal error' });
    sayLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 4;
};

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.cache/lib/host/repository.js + 2 modules
var repository = __webpack_require__(7063);
;// CONCATENATED MODULE: ./.cache/lib/host/checkout.js





const MAX_PAYLOAD = 32 * 1024 * 1024;
const MAX_POLICY = 1024 * 1024;
/** The workspace itself, or the folder the steps work in; nowhere else, so that no folder out of a build can pose as the repository. */
const findCheckout = (workspace, working) => {
    const root = [workspace, working].map((folder) => (0,external_node_path_.resolve)(folder)).find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, '.git')));
    return { root: root ?? (0,external_node_path_.resolve)(workspace), isRepository: root !== undefined };
};
/** Makes all paths of the run relative to the folder the user named; gives its absolute path. */
const enterFolder = (workspace, folder) => {
    const target = (0,external_node_path_.resolve)(workspace, folder ?? '.');
    if (!(0,external_node_fs_.existsSync)(target) || !(0,external_node_fs_.statSync)(target).isDirectory())
        throw new policy_error/* InputError */.dz(`The folder ${folder ?? workspace} to work in does not exist.`);
    external_node_process_.chdir(target);
    return target;
};
/** With `/`, or `undefined` for what lies outside. */
const pathInRepository = ({ root }, path) => {
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(path));
    return inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(inside) === inside ? undefined : inside.split(external_node_path_.sep).join('/');
};
/** Those of `paths` that stand in the repository, by path: where nothing is known of tracking, those that exist in its folder. */
const placesInRepository = (checkout, paths) => {
    const inside = [...new Set(paths)].flatMap((path) => {
        const place = (0,external_node_fs_.existsSync)(path) ? pathInRepository(checkout, path) : undefined;
        return place === undefined ? [] : [[path, place]];
    });
    if (!checkout.isRepository)
        return new Map(inside);
    const tracked = new Set((0,repository/* readRepository */.N)(checkout.root, inside.map(([, place]) => place)).trackedInfs.map(({ path }) => path));
    return new Map(inside.filter(([, place]) => tracked.has(place)));
};
/** Text of a file, or `undefined` when there is none. */
const readText = (path, limit) => {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile())
        return undefined;
    if (found.size > limit)
        throw new policy_error/* InputError */.dz(`${path} has ${found.size} bytes; ${limit} are the most that is read.`, { file: path });
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
};
const readPolicyFile = (path) => readText(path, MAX_POLICY);
/** The event's payload; an empty object when the runner gave none. */
const readPayload = (path) => {
    const text = path === undefined || path === '' ? undefined : readText(path, MAX_PAYLOAD);
    try {
        return text === undefined ? {} : JSON.parse(text);
    }
    catch {
        throw new policy_error/* InputError */.dz(`The event payload ${path ?? ''} is not JSON.`);
    }
};

;// CONCATENATED MODULE: ./.cache/lib/publish/dry-run.js
/** Reads as before, but tells what it would change instead of changing it. */
const dryRun = (forge, tell) => ({
    ...forge,
    apply: (effect) => {
        tell(effect);
        return Promise.resolve({ kind: 'planned' });
    },
});

;// CONCATENATED MODULE: ./.cache/lib/publish/sticky-comment.js
/** Nobody but a workflow of this repository can write under this name. */
const RUNNER = 'github-actions[bot]';
const MAX_ROUNDS = 4;
const isNewer = (a, b) => a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
const isSameRun = (a, b) => a.run === b.run && a.attempt === b.attempt;
const sameText = (a, b) => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
/** Comments that carry our key and were written by us, oldest first. The token's owner is asked for only when it matters. */
const ownComments = async (forge, wanted) => {
    const marked = (await forge.comments(wanted.on)).flatMap((comment) => {
        const marker = comment.hidden || comment.author === undefined ? undefined : wanted.read(comment.body);
        return marker?.key === wanted.origin.key ? [{ comment, marker }] : [];
    });
    const viewer = marked.some(({ comment }) => comment.author !== RUNNER) ? await forge.viewer() : undefined;
    return marked.filter(({ comment }) => comment.author === RUNNER || comment.author === viewer).sort((a, b) => a.comment.id - b.comment.id);
};
const newest = (own) => own.map(({ marker }) => marker).reduce((best, marker) => (best === undefined || isNewer(marker, best) ? marker : best), undefined);
/** Why nothing may be written, when that is so. */
const hindrance = (own, wanted) => {
    if (own.some(({ marker }) => isNewer(marker, wanted.origin)))
        return { kind: 'superseded' };
    if (own.some(({ marker }) => isSameRun(marker, wanted.origin) && marker.digest !== wanted.origin.digest))
        return { kind: 'contested' };
    return own.length === 0 && !wanted.create ? { kind: 'absent' } : undefined;
};
/** Leaves the oldest of several comments that runs wrote at the same time. */
const settle = async (forge, wanted) => {
    const [survivor, ...twins] = await ownComments(forge, wanted);
    for (const { comment } of twins)
        await forge.apply({ kind: 'delete-comment', id: comment.id });
    return survivor;
};
const write = async (forge, on, target, body) => forge.apply(target === undefined ? { kind: 'create-comment', on, body } : { kind: 'update-comment', id: target.id, body });
/**
 * Writes the comment so that concurrent runs end with one comment, by the newest run: find, write, read back, remove twins.
 * Simply finding or creating left duplicates in most races of a simulation.
 */
const stick = async (forge, wanted) => {
    let own = await ownComments(forge, wanted);
    const body = wanted.render(newest(own));
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const stop = hindrance(own, wanted);
        if (stop !== undefined)
            return stop;
        const target = own[0]?.comment;
        if (target !== undefined && own.length === 1 && sameText(target.body, body))
            return { kind: 'unchanged', id: target.id, url: target.url };
        const { head } = await forge.pullRequest(wanted.on);
        if (head !== wanted.head)
            return { kind: 'moved', head };
        const applied = await write(forge, wanted.on, target, body);
        if (applied.kind === 'planned')
            return { kind: 'planned' };
        const survivor = await settle(forge, wanted);
        if (applied.kind === 'done' && survivor?.comment.id === applied.id && sameText(survivor.comment.body, body))
            return { kind: target === undefined ? 'created' : 'updated', id: applied.id, url: applied.url };
        own = survivor === undefined ? [] : [survivor];
    }
    return { kind: 'unsettled' };
};

;// CONCATENATED MODULE: ./.cache/lib/action/publish.js








const READ_ONLY = 'The verdict is complete in the job summary, the outputs and the report files; no comment was written.';
const applyRunner = async (effect, dry) => {
    if (dry)
        say(effect.kind === 'summary' ? `dry-run: would write a job summary of ${effect.markdown.length} characters` : `dry-run: would annotate: ${effect.annotation.title}`);
    else if (effect.kind === 'annotation')
        annotate(effect.annotation);
    else
        await core/* summary */.z.addRaw(effect.markdown, true).write();
};
/** Summary and annotations. What cannot be written costs a warning, never the verdict. */
const publishToRunner = async (verdict, { inputs, checkout }, context) => {
    const files = annotationsOf(verdict).flatMap(({ file }) => file ?? []);
    for (const effect of runnerEffects(verdict, inputs, context, placesInRepository(checkout, files))) {
        try {
            await applyRunner(effect, inputs['dry-run']);
        }
        catch (error) {
            warn(`The job ${effect.kind} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
};
const tellOutcome = (outcome) => {
    switch (outcome.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            say(`comment ${outcome.kind}: ${outcome.url}`);
            return { 'comment-id': String(outcome.id), 'comment-url': outcome.url };
        case 'absent':
            say('nothing to say on the pull request: no comment');
            return {};
        case 'superseded':
            say('a newer run has written the comment: left as it is');
            return {};
        case 'moved':
            say(`the pull request is at commit ${outcome.head.slice(0, 7)} by now: no comment`);
            return {};
        case 'planned':
            return {};
        case 'contested':
            warn('Another job of this run has written this comment about another package. Give each its own "comment-key", or set "comment: never" in all but one.');
            return {};
        case 'unsettled':
            warn('Other runs kept changing the comment; it may be out of date.');
            return {};
    }
};
const failedToWrite = (error, what, permission) => {
    if (!(error instanceof forge_error/* ForgeError */.Q))
        throw error;
    if (error.status === 403)
        note(`This run may not ${what}. ${READ_ONLY} To allow it, add to the job:\n    permissions:\n      ${permission}`);
    else
        warn(`${error.message} ${READ_ONLY}`);
};
const publishComment = async (verdict, { inputs, event }, context, forge) => {
    const sticky = stickyComment(verdict, inputs, event, context);
    if (sticky === undefined)
        return {};
    if (event.readOnly)
        note(`The pull request comes from a fork, so this run may only read. ${READ_ONLY}`);
    else if (forge === undefined)
        note(`There is no github-token. ${READ_ONLY}`);
    if (event.readOnly || forge === undefined)
        return {};
    try {
        return tellOutcome(await stick(forge, sticky));
    }
    catch (error) {
        failedToWrite(error, 'comment on the pull request', 'pull-requests: write');
        return {};
    }
};
const publishStatus = async (verdict, { inputs, event }, forge) => {
    const status = commitStatus(verdict, inputs, event);
    if (status === undefined || forge === undefined || event.readOnly)
        return;
    try {
        await forge.apply(status);
    }
    catch (error) {
        failedToWrite(error, 'set a commit status', 'statuses: write');
    }
};
/** Everything people see besides the files. Gives the outputs that come of it. */
const publish = async (verdict, task, context, forge) => {
    const hands = forge !== undefined && task.inputs['dry-run'] ? dryRun(forge, tellEffect) : forge;
    await publishToRunner(verdict, task, context);
    const outputs = await publishComment(verdict, task, context, hands);
    await publishStatus(verdict, task, hands);
    return outputs;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.cache/lib/policy/nearest.js
var nearest = __webpack_require__(7833);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
;// CONCATENATED MODULE: ./.cache/lib/commands/action-inputs.js




/** Absent and empty are one: the runner cannot tell them apart. */
const action_inputs_text = schemas/* string */.YjP().transform((value) => (value.trim() === '' ? undefined : value.trim()));
const lines = schemas/* string */.YjP().transform((value) => value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''));
const action_inputs_words = (allowed) => schemas/* string */.YjP().transform((value, context) => {
    const wanted = value.trim();
    const found = allowed.find((word) => word === wanted);
    if (wanted !== '' && found === undefined)
        context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is not allowed; ${(0,nearest/* suggestion */.h)(wanted, allowed)}` });
    return found;
});
const flag = action_inputs_words(['true', 'false']).transform((value) => (value === undefined ? undefined : value === 'true'));
const count = schemas/* string */.YjP().transform((value, context) => {
    const wanted = value.trim();
    if (/^[1-9][0-9]{0,9}$/.test(wanted))
        return Number(wanted);
    if (wanted !== '')
        context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is not a number; write digits only` });
    return undefined;
});
const sha = schemas/* string */.YjP().transform((value, context) => {
    const wanted = value.trim();
    if (wanted !== '' && !/^[0-9a-fA-F]{40}(?:[0-9a-fA-F]{24})?$/.test(wanted))
        context.addIssue({ code: 'custom', message: `"${wanted.slice(0, 60)}" is no full commit id; write all 40 digits` });
    return wanted === '' ? undefined : wanted.toLowerCase();
});
/** Every input of action.yml. Defaults are not written there: the runner would hand them over as if the user had set them. */
const INPUT_SCHEMA = schemas/* strictObject */.rej({
    command: action_inputs_words(['gate', 'report', 'rollout']).transform((value) => value ?? 'gate'),
    package: lines,
    results: lines,
    baseline: action_inputs_text,
    stage: action_inputs_words(words/* STAGES */.an),
    policy: action_inputs_text,
    'policy-token': action_inputs_text,
    profile: action_inputs_words(words/* PROFILES */.jI),
    'fail-on': action_inputs_words(['no-go', 'never']).transform((value) => value ?? 'no-go'),
    comment: action_inputs_words(['auto', 'always', 'never']).transform((value) => value ?? 'auto'),
    'comment-key': action_inputs_text,
    status: action_inputs_words(['auto', 'true', 'false']).transform((value) => value ?? 'auto'),
    'status-context': action_inputs_text.transform((value) => value ?? 'driver-gate'),
    summary: flag.transform((value) => value ?? true),
    annotations: flag.transform((value) => value ?? true),
    'report-dir': action_inputs_text,
    verdicts: lines,
    expect: action_inputs_text,
    plan: action_inputs_text,
    health: lines,
    issue: count,
    ring: action_inputs_text,
    'ledger-key': action_inputs_text,
    'github-token': action_inputs_text,
    'pull-request': count,
    sha,
    'dry-run': flag.transform((value) => value ?? false),
    'working-directory': action_inputs_text,
});
const isInputName = (name) => Object.hasOwn(INPUT_SCHEMA.shape, name);
const INPUT_NAMES = Object.keys(INPUT_SCHEMA.shape).filter(isInputName);
/** Inputs that only `report` and `rollout` read. */
const OF_OTHER_COMMANDS = ['verdicts', 'expect', 'health', 'issue', 'ring', 'ledger-key'];
/** Reads all inputs once. `get` returns the raw text, empty when it is not set. */
const readInputs = (get) => {
    const parsed = INPUT_SCHEMA.safeParse(Object.fromEntries(INPUT_NAMES.map((name) => [name, get(name)])));
    if (parsed.success)
        return parsed.data;
    throw new policy_error/* InputError */.dz(parsed.error.issues.map(({ path, message }) => `Input "${path.join('.')}": ${message}.`).join(' '));
};
/** What was set but changes nothing here: said aloud, so that nobody relies on it. */
const idleInputs = (get) => [
    ...OF_OTHER_COMMANDS.filter((name) => get(name).trim() !== '').map((name) => `The input "${name}" belongs to other commands; gate does not read it.`),
    ...(get('plan').trim() === '' ? [] : ['The input "plan" is not read by this version; no rule judges a rollout plan yet.']),
];
/** A command that this version does not have stops the run before anything else happens. */
const demandGate = ({ command }) => {
    if (command !== 'gate')
        throw new policy_error/* InputError */.dz(`The command "${command}" is not part of this version; "gate" is the only one. Remove the input "command", or use a version that has it.`);
};

// EXTERNAL MODULE: ./.cache/lib/commands/base-policy.js
var base_policy = __webpack_require__(1869);
;// CONCATENATED MODULE: ./.cache/lib/commands/event.js


const commit = schemas/* string */.YjP().regex(/^[\w-]{1,64}$/);
const event_repository = schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() });
/** Only what is read; GitHub adds members at any time. */
const PAYLOAD = schemas/* looseObject */._H3({
    repository: event_repository.optional(),
    pull_request: schemas/* looseObject */._H3({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* looseObject */._H3({ sha: commit, repo: event_repository.nullish() }),
        base: schemas/* looseObject */._H3({ sha: commit }),
    }).optional(),
    merge_group: schemas/* looseObject */._H3({ head_sha: commit, base_sha: commit }).optional(),
    workflow_run: schemas/* looseObject */._H3({ head_sha: commit, event: schemas/* string */.YjP(), head_repository: event_repository.nullish() }).optional(),
});
const parsePayload = (payload, name) => {
    const parsed = PAYLOAD.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new policy_error/* InputError */.dz(`The payload of the event "${name}" is not what GitHub documents: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}.`);
};
const numberOf = (value) => (value !== undefined && /^[0-9]{1,15}$/.test(value) ? Number(value) : 0);
/** `owner/name/.github/workflows/gate.yml@refs/heads/main` names the file. */
const workflowFile = (environment) => /\/([^/@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? environment['GITHUB_WORKFLOW'] ?? 'workflow';
const runOf = (environment, name) => {
    const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: id } = environment;
    return {
        number: numberOf(environment['GITHUB_RUN_NUMBER']),
        attempt: numberOf(environment['GITHUB_RUN_ATTEMPT']),
        url: server !== undefined && /^https?:\/\/[^\s"'<>()]+$/.test(server) && numberOf(id) > 0 ? `${server}/${name}/actions/runs/${numberOf(id)}` : undefined,
        key: `${workflowFile(environment)}/${environment['GITHUB_JOB'] ?? 'job'}`,
    };
};
const isForeign = (payload, own) => {
    const { pull_request: pull, workflow_run: run } = payload;
    // A deleted fork leaves null behind.
    if (pull !== undefined)
        return pull.head.repo === null || (pull.head.repo !== undefined && pull.head.repo.full_name !== own);
    return run?.event === 'pull_request' && run.head_repository?.full_name !== own;
};
/** The event that started the job. Refuses events under which a pull request's code would run with the repository's rights. */
const readEvent = (environment, raw) => {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'pull_request_target')
        throw new policy_error/* InputError */.dz('gate does not run on pull_request_target: the job would hold this repository\'s secrets and write token while it reads files of the pull request. Use "on: pull_request".');
    const payload = parsePayload(raw, name);
    const own = payload.repository?.full_name ?? environment['GITHUB_REPOSITORY'] ?? '';
    const { pull_request: pull, merge_group: group, workflow_run: run } = payload;
    const review = pull === undefined ? group && { base: group.base_sha, head: group.head_sha } : { base: pull.base.sha, head: pull.head.sha };
    return {
        name,
        repository: own,
        sha: review?.head ?? run?.head_sha ?? environment['GITHUB_SHA'],
        review,
        pullRequest: pull?.number,
        foreign: isForeign(payload, own),
        readOnly: pull !== undefined && isForeign(payload, own),
        run: runOf(environment, own),
    };
};
/** For the first line of the log. */
const describeEvent = ({ name, pullRequest, foreign, sha }) => {
    const what = pullRequest === undefined ? '' : ` #${pullRequest}${foreign ? ' from a fork' : ''}`;
    return `${name === '' ? 'no event' : name}${what}${sha === undefined ? '' : `, commit ${sha.slice(0, 7)}`}`;
};

// EXTERNAL MODULE: ./.cache/lib/commands/package-paths.js
var package_paths = __webpack_require__(4106);
// EXTERNAL MODULE: ./.cache/lib/host/globs.js + 1 modules
var globs = __webpack_require__(38);
;// CONCATENATED MODULE: ./.cache/lib/action/task.js











const readTask = (environment) => {
    const get = (name) => environment[`INPUT_${name.toUpperCase()}`] ?? '';
    const inputs = readInputs(get);
    demandGate(inputs);
    const event = readEvent(environment, readPayload(environment['GITHUB_EVENT_PATH']));
    say(`gate on ${describeEvent(event)}`);
    for (const idle of idleInputs(get))
        warn(idle);
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const working = enterFolder(workspace, inputs['working-directory']);
    return { inputs, environment, event: { ...event, pullRequest: event.pullRequest ?? inputs['pull-request'] }, checkout: findCheckout(workspace, working) };
};
/** A pull request named by an input is judged like one that the event brought along. */
const completeEvent = async (task, forge) => {
    const { event } = task;
    if (event.review !== undefined || event.pullRequest === undefined)
        return task;
    if (forge === undefined)
        throw new forge_error/* ForgeError */.Q({ operation: `read pull request ${event.pullRequest}`, status: undefined, detail: 'there is no github-token', missing: [] });
    const { head, base, headRepository } = await forge.pullRequest(event.pullRequest);
    return { ...task, event: { ...event, review: { head, base }, sha: head, foreign: headRepository !== event.repository } };
};
const checkedOut = ({ inputs, checkout }) => {
    const path = inputs.policy ?? base_policy/* DEFAULT_POLICY_PATH */.lo;
    return { path, repositoryPath: pathInRepository(checkout, path), text: readPolicyFile(path), inCheckout: checkout.isRepository, named: inputs.policy !== undefined };
};
/** Of what is judged before it is merged, the base decides which policy holds. */
const readPolicy = async (task, forge) => {
    const { inputs, event } = task;
    const remote = inputs.policy === undefined ? undefined : (0,base_policy/* remotePolicy */.$F)(inputs.policy);
    if (remote === undefined && event.review === undefined)
        return (0,base_policy/* checkedOutPolicy */.K4)(checkedOut(task));
    const token = inputs['policy-token'];
    const reader = remote !== undefined && token !== undefined ? connect(event, token) : forge;
    if (reader === undefined)
        throw new forge_error/* ForgeError */.Q({ operation: 'read the policy', status: 401, detail: 'there is no github-token', missing: [] });
    if (remote !== undefined)
        return (0,base_policy/* policyElsewhere */.dA)(reader, remote, event.review !== undefined);
    return event.review === undefined ? (0,base_policy/* checkedOutPolicy */.K4)(checkedOut(task)) : (0,base_policy/* basePolicy */.ut)(reader, checkedOut(task), event.review);
};
/** PATHs of the packages; a pattern without a match stops the run, or a typing error would pass for a green gate. */
const findPackagePaths = ({ inputs }) => {
    if (!inputs.package.some((pattern) => !pattern.startsWith('!')))
        throw new policy_error/* InputError */.dz('The input "package" is missing: name the driver package, for example "package: out/package".');
    const { matches, unmatched } = (0,globs/* glob */.T)(inputs.package, package_paths/* canHoldPackage */._);
    const [first] = unmatched;
    if (first !== undefined)
        throw new policy_error/* InputError */.dz(`The pattern "${first}" of the input "package" matches no folder, .inf, .cab, .zip or .hlkx. Was the package built or downloaded before this step?`);
    return (0,package_paths/* packagePaths */.l)(matches);
};
const findResults = ({ inputs }) => {
    const { matches, unmatched } = (0,globs/* glob */.T)(inputs.results, ({ folder }) => !folder);
    for (const pattern of unmatched)
        warn(`The pattern "${pattern}" of the input "results" matches no file; rules that need such evidence say "unknown".`);
    const paths = matches.filter(({ folder }) => !folder).map(({ path }) => path);
    if (paths.length > 0)
        note(`${paths.length} result file(s) were found, but no rule of this version reads such files.`);
    return paths;
};
const reportFolder = ({ inputs, environment }, temporary) => (0,external_node_path_.resolve)(inputs['report-dir'] ?? (0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? temporary, 'driver-gate'));

;// CONCATENATED MODULE: ./.cache/lib/action/run.js












const WIDTH = 120;
const judge = async (task, now, forge) => {
    const { inputs } = task;
    const paths = findPackagePaths(task);
    const results = findResults(task);
    const policy = await readPolicy(task, forge);
    if (policy.changedInPullRequest)
        note('This change edits the policy. It is judged by the policy of its base commit; the edited one takes effect once it is merged.');
    return (0,gate/* gate */.G)({
        paths, results, policy, now, evidence: [], baseline: inputs.baseline, profile: inputs.profile, stage: inputs.stage, channel: undefined, progress: say,
    }, (0,gate_host/* gateHost */.O)());
};
/** Files first, then the outputs, then what people see: a later failure costs nothing that is already known. */
const run = async (task, now, board) => {
    const token = task.inputs['github-token'];
    const forge = token === undefined ? undefined : connect(task.event, token);
    const whole = await completeEvent(task, forge);
    const verdict = await judge(whole, now, forge);
    const context = reportContext(whole.event, whole.environment);
    const written = writeReports(reportFolder(whole, temporaryFolder()), (0,files/* reportFiles */.IU)(verdict, context));
    board.set({ ...(0,action_outputs/* verdictOutputs */.Ix)(verdict), ...fileOutputs(written) });
    sayLines((0,report_text/* renderText */.S)(verdict, { columns: WIDTH }));
    board.set(await publish(verdict, whole, context, forge));
    return (0,action_outputs/* exitCodeOf */.FO)(verdict);
};
/** One run of the Action, from the runner's variables to the exit code. Every output is set, whatever happens. */
const runAction = async (environment, now) => {
    const board = new OutputBoard();
    let code = 4;
    let tolerant = false;
    try {
        const task = readTask(environment);
        tolerant = task.inputs['fail-on'] === 'never';
        code = await run(task, now, board);
    }
    catch (error) {
        code = explainError(error);
    }
    board.finish(code);
    return code === 1 && tolerant ? 0 : code;
};


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ missingPermissions),
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
const advice = ({ status, missing }) => {
    if (status === 401)
        return 'The token is not valid (any more). Hand over ${{ github.token }} or a token that has not expired.';
    if (status === 410)
        return 'Issues, and comments with them, are switched off in this repository.';
    if (status === undefined)
        return 'GitHub could not be reached. Is GITHUB_API_URL right, and the proxy?';
    if (status !== 403 && status !== 404)
        return '';
    const lead = status === 404 ? 'It is not there, or this token may not see it. ' : '';
    if (missing.length === 0)
        return lead.trim();
    return `${lead}Add to the job:\n    permissions:\n${missing.map((line) => `      ${line}`).join('\n')}`;
};
const describeStatus = (status) => (status === undefined ? 'no answer' : `status ${status}`);
/** GitHub refused or could not be reached. Says what was wanted, what came back, and which permission to add. */
class ForgeError extends Error {
    name = 'ForgeError';
    operation;
    status;
    missing;
    constructor(failure) {
        super(`GitHub did not let this run ${failure.operation} (${describeStatus(failure.status)}: ${failure.detail}). ${advice(failure)}`.trimEnd());
        this.operation = failure.operation;
        this.status = failure.status;
        this.missing = failure.missing;
    }
}
/**
 * The header `x-accepted-github-permissions` lists alternatives parted by `;`, each a list parted by `,`.
 * Of several, the one for pull requests is asked for: it grants the least.
 */
const missingPermissions = (header, otherwise) => {
    const alternatives = (header ?? '').split(';').map((alternative) => alternative.split(',').flatMap((one) => {
        const [, name, level] = /^\s*([a-z_]{1,50})=(read|write|admin)\s*$/.exec(one) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    })).filter((lines) => lines.length > 0);
    return alternatives.find((lines) => lines.some((line) => line.startsWith('pull-requests:'))) ?? alternatives[0] ?? [otherwise];
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
