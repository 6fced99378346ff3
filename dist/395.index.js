export const id = 395;
export const ids = [395];
export const modules = {

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   P0: () => (/* binding */ OUTPUT_NAMES)
/* harmony export */ });
/** Every output of action.yml; each is set on every way out, empty when there is nothing to say. */
const OUTPUT_NAMES = [
    'verdict', 'exit-code', 'counts', 'packages', 'package-id', 'package-version', 'package-digest', 'content-digest',
    'verdict-path', 'sarif-path', 'junit-path', 'html-path', 'markdown-path', 'predicate-path', 'predicate-type', 'subject-checksums-path',
    'comment-id', 'comment-url', 'issue-number', 'issue-url', 'ring', 'rollout-state', 'rollout-step',
];
const exitCodeOf = ({ decision }) => (decision === 'go' ? 0 : 1);
/** What later steps may ask of the verdict; structures are JSON text. */
const verdictOutputs = (verdict) => {
    const packages = verdict.packages.map(({ name, driverVer, packageDigest, contentDigest }) => ({ name, version: driverVer?.version ?? '', packageDigest, contentDigest }));
    const only = packages.length === 1 ? packages[0] : undefined;
    return {
        verdict: verdict.decision,
        'exit-code': String(exitCodeOf(verdict)),
        counts: JSON.stringify({ ...verdict.counts, blocking: verdict.blocking }),
        packages: JSON.stringify(packages),
        'package-id': only?.name ?? '', 'package-version': only?.version ?? '', 'package-digest': only?.packageDigest ?? '', 'content-digest': only?.contentDigest ?? '',
    };
};


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ remotePolicy),
/* harmony export */   K4: () => (/* binding */ checkedOutPolicy),
/* harmony export */   dA: () => (/* binding */ policyElsewhere),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH),
/* harmony export */   ut: () => (/* binding */ basePolicy)
/* harmony export */ });
/* harmony import */ var _policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2613);

const DEFAULT_POLICY_PATH = '.github/driver-gate.yml';
const remotePolicy = (policy) => {
    const [, repository, path, ref] = /^([\w.-]+\/[\w.-]+)\/([^@\s]+)@([^@\s]+)$/.exec(policy) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
};
const builtIn = (underPullRequest, changedInPullRequest) => ({ origin: 'built-in', path: undefined, ref: undefined, text: undefined, changedInPullRequest, underPullRequest });
const absent = ({ path }, where) => new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The policy ${path} does not exist${where}. Correct the input "policy", or leave it out to use the built-in profile.`, { file: path });
/** Outside pull requests the checkout is what was merged. */
const checkedOutPolicy = (policy) => {
    if (policy.text !== undefined)
        return { origin: 'file', path: policy.path, ref: undefined, text: policy.text, changedInPullRequest: false, underPullRequest: false };
    if (policy.named)
        throw absent(policy, '');
    return builtIn(false, false);
};
const sameText = (a, b) => a?.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');
/** What a pull request or merge group is judged by: the base commit's policy, never the one it brings along. */
const basePolicy = async (forge, policy, review) => {
    if (policy.repositoryPath === undefined)
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The policy ${policy.path} lies outside the repository. In pull requests it is read from the base commit; name a file of the repository, or owner/repo/path@ref.`, { file: policy.path });
    const text = await forge.file(policy.repositoryPath, review.base);
    const changed = policy.inCheckout && !sameText(text, policy.text);
    if (text !== undefined)
        return { origin: 'base', path: policy.repositoryPath, ref: review.base, text, changedInPullRequest: changed, underPullRequest: true };
    if (policy.named && policy.text === undefined)
        throw absent(policy, `, neither here nor at the base commit ${review.base.slice(0, 7)}`);
    return builtIn(true, changed);
};
/** The caller names repository and ref, so a pull request cannot replace its content. */
const policyElsewhere = async (forge, { repository, path, ref }, underPullRequest) => {
    const text = await forge.file(path, ref, repository);
    if (text === undefined)
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no policy ${path} in ${repository} at ${ref}, or the token may not see it; "policy-token" takes one that may read that repository.`);
    return { origin: 'base', path: `${repository}/${path}`, ref, text, changedInPullRequest: false, underPullRequest };
};


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.cache/lib/evidence/cabinet.js
var evidence_cabinet = __webpack_require__(5056);
// EXTERNAL MODULE: ./.cache/lib/evidence/collect.js + 8 modules
var collect = __webpack_require__(4405);
// EXTERNAL MODULE: ./.cache/lib/trust/verify.js + 25 modules
var verify = __webpack_require__(9449);
;// CONCATENATED MODULE: ./.cache/lib/evidence/grade.js

/** Catalogs that the package's INFs name; all of them when no INF names one that is there. */
const namedCatalogs = ({ inf, catalog }) => {
    const names = new Set(inf.flatMap((found) => (found.ok ? found.value.version.catalogFiles.map(({ name }) => name.toLowerCase()) : [])));
    const named = catalog.filter(({ file }) => names.has(file.slice(file.lastIndexOf('/') + 1).toLowerCase()));
    return named.length > 0 ? named : catalog;
};
/** Grade of a package: that of its catalog, the weakest one where it has several. */
const packageGrade = (evidence) => {
    const grades = namedCatalogs(evidence).map((found) => (found.ok ? found.value.grade : 'invalid'));
    return grades.sort((a, b) => (0,verify/* gradeRank */.Uq)(a) - (0,verify/* gradeRank */.Uq)(b))[0] ?? 'unsigned';
};

;// CONCATENATED MODULE: ./.cache/lib/evidence/packages.js
const packages_parent = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const endsWithAny = (path, ...endings) => endings.some((ending) => path.toLowerCase().endsWith(ending));
const isBelow = (folder, other) => other === '' || folder === other || folder.startsWith(`${other}/`);
/** Leaf folders with driver files that no package claims: payload without an INF, judged as packages of their own (PKG-001). */
const orphans = (entries, claimed) => {
    const folders = new Set(entries.filter(({ path }) => endsWithAny(path, '.sys', '.cat')).map(({ path }) => packages_parent(path)));
    return [...folders].filter((folder) => !claimed.some((other) => isBelow(folder, other) || isBelow(other, folder)) && ![...folders].some((other) => other !== folder && isBelow(other, folder)));
};
/** The nearest package folder above a path; package folders are looked up from the path upwards. */
const ownerOf = (path, folders) => {
    for (let folder = packages_parent(path);; folder = packages_parent(folder)) {
        if (folders.has(folder))
            return folder;
        if (folder === '')
            return undefined;
    }
};
/**
 * Finds the packages in a container. A container without any INF is one package, so that its rules can say so.
 * @param name name of the container, used where a package is the container itself
 */
const findPackages = (entries, name) => {
    const withInf = [...new Set(entries.filter(({ path }) => endsWithAny(path, '.inf')).map(({ path }) => packages_parent(path)))];
    const folders = new Set(withInf.length === 0 ? [''] : [...withInf, ...orphans(entries, withInf)]);
    const owned = new Map([...folders].sort().map((folder) => [folder, []]));
    for (const entry of entries) {
        const owner = ownerOf(entry.path, folders);
        if (owner !== undefined)
            owned.get(owner)?.push(entry);
    }
    const baseName = (folder) => (folder === '' ? name : folder.slice(folder.lastIndexOf('/') + 1));
    const names = [...owned.keys()].map(baseName);
    return [...owned].map(([folder, files]) => {
        const short = baseName(folder);
        const unique = names.filter((other) => other === short).length === 1;
        return { folder, name: unique || folder === '' ? short : folder, entries: files };
    });
};

// EXTERNAL MODULE: ./.cache/lib/gate/decide.js
var decide = __webpack_require__(6832);
// EXTERNAL MODULE: ./.cache/lib/rules/rule.js
var rules_rule = __webpack_require__(4068);
;// CONCATENATED MODULE: ./.cache/lib/gate/evaluate.js

const listed = (words) => words.join(' or ');
/** Unreadable readings of the kinds a rule looks at: each is a reason not to judge. */
const unreadable = (rule, evidence) => {
    const kinds = new Set([...rule.needs.flat(), ...(rule.uses ?? [])]);
    return [...kinds].flatMap((kind) => {
        const readings = evidence[kind];
        return readings.flatMap((reading) => reading.ok ? [] : [(0,rules_rule/* unknown */.L5)(`${reading.file === '' ? kind : reading.file} cannot be judged: ${reading.reason}`, { file: reading.file, subject: reading.file, cause: `unreadable:${reading.file}` })]);
    });
};
/** How a user provides evidence that is not there; for the other kinds the rule's own remedy says it. */
const PROVIDE = {
    catalog: 'Gate the package that came back from signing: it holds the catalog. Before that, use stage build or submission.',
    cabinet: 'Gate the .cab that is submitted, not the folder it was made from.',
    'submission-manifest': 'Hand over what was submitted: --baseline PATH (input "baseline"), a package folder, an archive or the verdict.json of stage submission.',
    repository: 'Run the gate on a folder, not on an archive.',
};
/** Kinds whose name in the code is not what a user would say. */
const NAMES = { 'submission-manifest': 'submission to compare with', inf: 'INF', binary: 'binary', tree: 'readable package', repository: 'repository' };
const absentWhere = (kinds) => {
    const remedy = kinds.map((kind) => PROVIDE[kind]).find((text) => text !== undefined);
    const where = { subject: listed(kinds), cause: `absent:${listed(kinds)}` };
    return remedy === undefined ? where : { ...where, remedy };
};
const absent = (rule, evidence) => rule.needs.flatMap((need) => {
    const kinds = Array.isArray(need) ? need : [need];
    return kinds.some((kind) => evidence[kind].length > 0)
        ? []
        : [(0,rules_rule/* unknown */.L5)(`nothing to judge by: no ${listed(kinds.map((kind) => NAMES[kind] ?? kind))} was handed over`, absentWhere(kinds))];
});
/** Every kind's readable values; which of them a rule may touch is settled by its type. */
const factsOf = (evidence) => {
    const of = (kind) => {
        const readings = evidence[kind];
        return readings.flatMap((reading) => (reading.ok ? [{ file: reading.file, value: reading.value }] : []));
    };
    return {
        tree: of('tree'), inf: of('inf'), binary: of('binary'), catalog: of('catalog'), cabinet: of('cabinet'), submission: of('submission'),
        'submission-manifest': of('submission-manifest'), repository: of('repository'), policy: of('policy'),
    };
};
/** A `pass` or `warn` that rests on a partly read file is no more than `unknown`. */
const doubted = (observation, partial) => {
    const reason = observation.file === undefined ? undefined : partial.get(observation.file);
    if (reason === undefined || (observation.outcome !== 'pass' && observation.outcome !== 'warn'))
        return observation;
    return { ...observation, outcome: 'unknown', message: `${observation.message}; but the file was read in part only: ${reason}` };
};
const partialFiles = (rule, evidence) => {
    const partial = new Map();
    for (const kind of [...rule.needs.flat(), ...(rule.uses ?? [])]) {
        const readings = evidence[kind];
        for (const reading of readings)
            if (reading.ok && reading.partial !== undefined)
                partial.set(reading.file, reading.partial);
    }
    return partial;
};
/** One unreadable binary says nothing of the others; an unreadable INF or catalog could explain whatever seems to be missing. */
const independent = (rule, evidence) => [...rule.needs.flat(), ...(rule.uses ?? [])].every((kind) => kind === 'binary' || evidence[kind].every(({ ok }) => ok));
/**
 * Judges one package by one rule: not applicable first, then missing or unreadable evidence, then the check.
 * A fail that was seen in a readable binary stays a fail beside an unreadable one.
 */
const evaluateRule = (rule, evidence, context) => {
    const applies = rule.applies?.(evidence, context) ?? true;
    if (applies !== true)
        return { rule, observations: [(0,rules_rule/* notApplicable */.hH)(applies)] };
    const missing = absent(rule, evidence);
    if (missing.length > 0)
        return { rule, observations: missing };
    const doubts = unreadable(rule, evidence);
    const partial = partialFiles(rule, evidence);
    if (doubts.length > 0 && !independent(rule, evidence))
        return { rule, observations: doubts };
    const seen = [...rule.check(factsOf(evidence), context)].map((observation) => doubted(observation, partial));
    if (doubts.length > 0)
        return { rule, observations: [...seen.filter(({ outcome }) => outcome === 'fail'), ...doubts] };
    return { rule, observations: seen.length > 0 ? seen : [(0,rules_rule/* unknown */.L5)('the rule saw nothing to judge')] };
};
/** All rules of the stage whose severity is not `off`. */
const evaluate = (rules, evidence, context) => rules.map((rule) => evaluateRule(rule, evidence, context));

// EXTERNAL MODULE: ./.cache/lib/gate/version.js
var version = __webpack_require__(6390);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var error = __webpack_require__(2613);
;// CONCATENATED MODULE: ./.cache/lib/policy/issues.js

const MAX_SHOWN = 10;
/** `waivers[0].scope.max-version`, as people write paths. */
const pathText = (path) => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
const labelled = (path, message) => (path.length === 0 ? message : `${pathText(path)}: ${message}`);
/** Of the forms a value may have, the one the user came nearest to: it failed deepest inside. */
const nearestForm = (forms) => {
    const depth = (form) => Math.max(0, ...form.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
    return forms.reduce((best, form) => (depth(form) > (best === undefined ? 0 : depth(best)) ? form : best), undefined);
};
const problemsOf = (issue, source) => {
    const form = nearestForm(issue.errors ?? []);
    if (form !== undefined)
        return form.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, source));
    const messages = issue.message.split('\n');
    if (issue.code === 'unrecognized_keys') {
        return (issue.keys ?? []).map((key, index) => ({ place: source.keyPlace([...issue.path, key]), text: labelled(issue.path, messages[index] ?? '') }));
    }
    if (issue.code === 'invalid_key')
        return [{ place: source.keyPlace(issue.path), text: labelled(issue.path, issue.issues?.[0]?.message ?? issue.message) }];
    return [{ place: source.place(issue.path), text: labelled(issue.path, issue.message) }];
};
/** One error for all that zod found: the first place leads, further ones follow on lines of their own. */
const explainIssues = (issues, source) => {
    const problems = issues.flatMap((issue) => problemsOf(issue, source)).toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const [first, ...others] = problems;
    const further = others.slice(0, MAX_SHOWN - 1).map(({ place, text }) => `${(0,error/* placeText */.Z9)({ file: source.file, ...place })}: ${text}`);
    const rest = others.length > further.length ? [`and ${others.length - further.length} more`] : [];
    return new error/* InputError */.dz([first?.text ?? 'not understood', ...further, ...rest].join('\n'), { file: source.file, ...first?.place });
};

// EXTERNAL MODULE: ./.cache/lib/policy/nearest.js
var nearest = __webpack_require__(7833);
// EXTERNAL MODULE: ./.cache/lib/policy/schema.js + 1 modules
var schema = __webpack_require__(5671);
// EXTERNAL MODULE: ./.cache/lib/policy/waiver.js
var policy_waiver = __webpack_require__(6555);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.cache/lib/policy/yaml.js


const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_NODES = 100_000;
const pathId = (path) => JSON.stringify(path.map(String));
class YamlReader {
    values = new Map();
    keys = new Map();
    #fail;
    #nodes = 0;
    constructor(fail) {
        this.#fail = fail;
    }
    read(node, path, offset) {
        const at = node?.range?.[0] ?? offset;
        this.#check(node, path, at);
        this.values.set(pathId(path), at);
        if (node === null)
            return '';
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#fail('aliases (*name) are not read here; write the value again', at);
        if ((0,dist/* isScalar */.jn)(node))
            return typeof node.value === 'string' ? node.value : '';
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.read(this.#node(item), [...path, String(index)], at));
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node.items, path, at);
        return this.#fail('this is no mapping, list or text', at);
    }
    #node(value) {
        return (0,dist/* isAlias */.Vj)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isMap */.jh)(value) ? value : null;
    }
    #map(items, path, offset) {
        const entries = new Map();
        for (const { key, value } of items) {
            const at = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? offset) : offset;
            if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string')
                return this.#fail('a key must be plain text', at);
            this.#check(key, path, at);
            const name = key.value;
            if (name === '__proto__')
                this.#fail('the key "__proto__" is not allowed', at);
            if (entries.has(name))
                this.#fail(`the key "${name.slice(0, 80)}" is written twice; keep one`, at);
            const below = [...path, name];
            this.keys.set(pathId(below), at);
            entries.set(name, this.read(this.#node(value), below, at));
        }
        return Object.fromEntries(entries);
    }
    #check(node, path, offset) {
        this.#nodes++;
        if (this.#nodes > MAX_NODES)
            this.#fail(`more than ${MAX_NODES} values`, offset);
        if (path.length > MAX_DEPTH)
            this.#fail(`nested deeper than ${MAX_DEPTH}`, offset);
        if (node === null || (0,dist/* isAlias */.Vj)(node))
            return;
        if (node.tag !== undefined)
            this.#fail(`tags (${node.tag}) are not read here; every value is text`, offset);
        if (node.anchor !== undefined && node.anchor !== '')
            this.#fail('anchors (&name) are not read here; write the value where it is used', offset);
    }
}
/** Reads one strict YAML document: failsafe schema, no aliases, anchors, tags or duplicate keys, bounded. */
const readYaml = (text, file) => {
    if (new TextEncoder().encode(text).length > MAX_BYTES)
        throw new error/* InputError */.dz(`larger than ${MAX_BYTES} bytes`, { file });
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (message, offset) => {
        throw new error/* InputError */.dz(message, { file, ...placeOf(offset) });
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', version: '1.2', uniqueKeys: false, prettyErrors: false, stringKeys: false, lineCounter: lines });
    const [problem] = document.errors;
    if (problem !== undefined) {
        const several = problem.code === 'MULTIPLE_DOCS';
        fail(several ? 'a second document begins here; write one' : `this is not valid YAML: ${problem.message.slice(0, 200)}`, problem.pos[0]);
    }
    const reader = new YamlReader(fail);
    const value = reader.read(document.contents, [], 0);
    const above = (places, path) => {
        for (let length = path.length; length > 0; length--) {
            const offset = (length === path.length ? places : reader.values).get(pathId(path.slice(0, length)));
            if (offset !== undefined)
                return placeOf(offset);
        }
        return placeOf(reader.values.get('[]') ?? 0);
    };
    return { file, value, place: (path) => above(reader.values, path), keyPlace: (path) => above(reader.keys, path) };
};

;// CONCATENATED MODULE: ./.cache/lib/policy/policy.js






const ruleOptions = (raw) => ({
    registeredCertificates: raw['registered-certificates'] ?? [],
    payloadOnly: raw['payload-only'] ?? [],
    bootStart: raw['boot-start'] ?? {},
    firstRelease: raw['first-release'] ?? false,
    infverifNext: raw['infverif-next'] ?? false,
    infverifMode: raw['infverif-mode'],
    targets: (raw.targets ?? []).map(({ arch, floor, ceiling, server }) => ({ arch, floor, ceiling, server: server ?? false })),
});
const servicingBaseline = (raw) => Object.fromEntries(Object.entries(raw['servicing-baseline'] ?? {}).map(([build, releases]) => {
    const list = Array.isArray(releases) ? releases : [releases];
    return [build, list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))];
}));
const ruleSettings = (raw, source) => Object.fromEntries(Object.entries(raw.rules ?? {}).map(([id, { severity, reason, options }]) => [
    id, { severity, reason, options: options ?? {}, place: source.keyPlace(['rules', id]), severityPlace: source.keyPlace(['rules', id, 'severity']) },
]));
const interfacesOf = (raw) => raw.interfaces === undefined || raw.interfaces === 'none' ? raw.interfaces
    : raw.interfaces.map(({ guid, ioctl, version, role, compatibility }) => ({ guid, ioctl, version, role, compatibility }));
const toPolicy = (raw, source) => ({
    ...ruleOptions(raw),
    file: source.file,
    profile: raw.profile ?? 'seed', stage: raw.stage ?? 'build', channel: raw.channel, channelReason: raw['channel-reason'],
    roles: { security: raw.roles?.security ?? [], lab: raw.roles?.lab ?? [] },
    driverPaths: raw['driver-paths'] ?? [],
    knownIssues: raw['known-issues'] ?? [],
    minConfigs: raw['min-configs'] ?? 3,
    cpuVendors: raw['cpu-vendors'] ?? [],
    servicingBaseline: servicingBaseline(raw),
    ownedVendorIds: raw['owned-vendor-ids'] ?? [],
    dependencies: raw.dependencies?.map(({ name, kind, constraint }) => ({ name, kind, constraint })),
    interfaces: interfacesOf(raw),
    versionPinNames: raw['version-pin-names'] ?? ['Required*Version*'],
    maxPilot: { percent: raw['max-pilot']?.percent ?? 1, devices: raw['max-pilot']?.devices ?? 500 },
    antimalware: raw.antimalware, antimalwareReason: raw['antimalware-reason'],
    requireSigned: raw['require-signed'],
    rules: ruleSettings(raw, source),
    trustRoots: (raw.trust?.roots ?? []).flat(),
    waivers: (raw.waivers ?? []).map((waiver, index) => (0,policy_waiver/* toWaiver */.Ad)(waiver, source.keyPlace(['waivers', index, 'rule']))),
});
/** What one key demands of another. */
const checkTogether = (policy, source) => {
    const refuse = (path, message) => {
        throw new error/* InputError */.dz(message, { file: source.file, ...source.keyPlace(path) });
    };
    policy.targets.forEach(({ floor, ceiling }, index) => {
        if (ceiling !== undefined && ceiling < floor)
            refuse(['targets', index, 'ceiling'], `targets[${index}].ceiling: ${ceiling} is below the floor ${floor}`);
    });
    if (policy.antimalware === false && policy.antimalwareReason === undefined) {
        refuse(['antimalware'], 'antimalware: false needs a reason; add antimalware-reason: <why this is no anti-malware driver>');
    }
    for (const [id, { severity, reason, options, severityPlace }] of Object.entries(policy.rules)) {
        const place = { file: source.file, ...severityPlace };
        if (severity !== undefined && reason === undefined)
            throw new error/* InputError */.dz(`rules.${id}.severity: say why; add reason: <text> beside it`, place);
        const [option] = Object.keys(options);
        if (option !== undefined)
            refuse(['rules', id, 'options', option], `rules.${id}.options: ${id} has no option "${option}"; options stand at the top level of this file`);
    }
};
/** Rule ids in `rules:` and `waivers:` must exist: a misspelt id would silently change nothing. */
const checkRuleIds = (policy, ids) => {
    const known = new Set(ids);
    const named = [
        ...Object.entries(policy.rules).map(([id, { place }]) => ({ id, place, key: `rules.${id}` })),
        ...policy.waivers.map(({ rule, place }, index) => ({ id: rule, place, key: `waivers[${index}].rule` })),
    ];
    for (const { id, place, key } of named) {
        if (!known.has(id))
            throw new error/* InputError */.dz(`${key}: there is no rule "${id}"; ${(0,nearest/* suggestion */.h)(id, ids)}`, { file: policy.file, ...place });
    }
};
/**
 * Reads `.github/driver-gate.yml`. Anything it does not understand is an `InputError` with line and column.
 * @param text `undefined`: no file, the built-in policy holds
 * @param rules the rules that exist; they stand further right, so the caller hands them in
 */
const parsePolicy = (text, file, rules) => {
    const source = readYaml(text ?? '', file);
    const parsed = schema/* POLICY_FILE */.CX.safeParse(source.value === '' ? {} : source.value);
    if (!parsed.success)
        throw explainIssues(parsed.error.issues, source);
    const policy = toPolicy(parsed.data, source);
    checkTogether(policy, source);
    if (rules !== undefined)
        checkRuleIds(policy, rules.map(({ id }) => id));
    return policy;
};
/** What holds without a policy file. */
const BUILT_IN_POLICY = parsePolicy(undefined, '');
const rulePolicy = ({ registeredCertificates, payloadOnly, bootStart, firstRelease, infverifNext, infverifMode, targets }) => ({
    registeredCertificates, payloadOnly, bootStart, firstRelease, infverifNext, infverifMode, targets,
});
const DEFAULT_RULE_POLICY = rulePolicy(BUILT_IN_POLICY);

// EXTERNAL MODULE: ./.cache/lib/policy/channels.js
var channels = __webpack_require__(8939);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
;// CONCATENATED MODULE: ./.cache/lib/policy/severity.js



/** `SEVERITIES` runs from the most to the least severe. */
const isMilder = (a, b) => words/* SEVERITIES */.oC.indexOf(a) > words/* SEVERITIES */.oC.indexOf(b);
/** Profile first, raised by the channel, then what the policy says. Lowering a rule that is never waived is refused. */
const effectiveSeverity = (rule, profile, channel, policy) => {
    const preset = rule.severity[profile];
    const raised = channel === undefined ? undefined : channels/* CHANNEL_SEVERITIES */.E[channel][rule.id];
    const base = raised !== undefined && isMilder(preset, raised) ? raised : preset;
    const setting = policy.rules[rule.id];
    if (setting?.severity === undefined)
        return base;
    if (isMilder(setting.severity, base) && !rule.waivable) {
        const because = base === preset ? `profile ${profile}` : `channel ${channel ?? ''}`;
        throw new error/* InputError */.dz(`rules.${rule.id}.severity: "${setting.severity}" is milder than "${base}" of ${because}, and ${rule.id} can never be lowered; remove the line, or raise it`, { file: policy.file, ...setting.severityPlace });
    }
    return setting.severity;
};

// EXTERNAL MODULE: ./.cache/lib/rules/index.js + 46 modules
var lib_rules = __webpack_require__(7069);
// EXTERNAL MODULE: ./.cache/lib/trust/digest.js
var digest = __webpack_require__(4205);
// EXTERNAL MODULE: ./.cache/lib/evidence/identity.js
var identity = __webpack_require__(8480);
// EXTERNAL MODULE: ./.cache/lib/gate/schema.js + 1 modules
var gate_schema = __webpack_require__(2897);
;// CONCATENATED MODULE: ./.cache/lib/commands/compare.js





const MAX_VERDICT = 64 * 1024 * 1024;
const fromTree = (tree) => ({ name: tree.name, path: tree.path, packageDigest: tree.packageDigest, files: (0,identity/* identityLines */.W7)(tree.files) });
const fromVerdict = (verdict, path) => verdict.packages.map(({ name, packageDigest, files }) => ({
    name, path, packageDigest,
    files: files
        .map((file) => file.authenticodeSha256 === null ? { path: (0,identity/* foldPath */.tu)(file.path), kind: 'file', digest: file.sha256 } : { path: (0,identity/* foldPath */.tu)(file.path), kind: 'pe', digest: file.authenticodeSha256 })
        .filter((line) => !line.path.endsWith('.cat') && !line.path.endsWith('.pdb')),
}));
const fromPackages = async (path, host, trust) => {
    const opened = host.open(path);
    try {
        const collecting = { files: opened.files, trust, examineAll: host.examineAll };
        const trees = [];
        for (const scope of findPackages(opened.files.list(), opened.name))
            trees.push(fromTree((await (0,collect/* collectPackage */.jM)(scope, path, collecting)).tree));
        return trees;
    }
    finally {
        opened.close();
    }
};
/** The packages behind `--baseline`: a package folder, an archive, or a verdict file. */
const comparedPackages = async (path, host, trust) => path.toLowerCase().endsWith('.json') ? fromVerdict((0,gate_schema/* parseVerdict */.P)(new TextDecoder().decode(host.readBytes(path, MAX_VERDICT)), path), path) : fromPackages(path, host, trust);
const infsOf = (files) => files.map(({ path }) => (0,identity/* foldPath */.tu)(path)).filter((path) => path.endsWith('.inf')).sort().join('\n');
/** The submitted package that corresponds to one that came back: the only one, else by name, else by its INFs. */
const counterpart = (tree, compared, alone) => {
    if (alone && compared.length === 1)
        return compared[0];
    const named = compared.filter(({ name }) => name.toLowerCase() === tree.name.toLowerCase());
    if (named.length === 1)
        return named[0];
    const same = compared.filter(({ files }) => infsOf(files) === infsOf(tree.files));
    return same.length === 1 ? same[0] : undefined;
};
/** A baseline without any package is a mistake worth stopping for: the comparison would silently not happen. */
const demandPackages = (path, compared) => {
    if (compared.length === 0)
        throw new error/* InputError */.dz(`--baseline ${path} holds no driver package to compare with. Name the folder, archive or verdict.json of what was submitted.`, { file: path });
    return compared;
};

;// CONCATENATED MODULE: ./.cache/lib/commands/gate.js












const one = (file, value) => [{ file, ok: true, value }];
const submissionOf = (opened, collected) => ({
    container: opened.container,
    path: opened.path,
    entries: opened.files.list().map(({ path }) => path),
    packages: collected.map(({ scope, evidence }) => ({ folder: scope.folder, name: scope.name, infs: evidence.inf.flatMap((found) => (found.ok ? [found.value] : [])) })),
});
const fileOf = (evidence) => {
    const binaries = new Map(evidence.binary.flatMap((found) => (found.ok ? [[found.file, found.value.grade]] : [])));
    const catalogs = new Map(evidence.catalog.map((found) => [found.file, found.ok ? found.value.grade : 'invalid']));
    return ({ path, size, sha256, authenticodeSha256, members, format }) => ({
        path, size, sha256,
        authenticodeSha256: authenticodeSha256 ?? null,
        inCatalog: evidence.catalog.length === 0 || format === 'catalog' ? null : members.length > 0,
        grade: binaries.get(path) ?? catalogs.get(path) ?? null,
    });
};
const packageOf = ({ tree, evidence }) => {
    const infs = evidence.inf.flatMap((found) => (found.ok && found.value.isDriver ? [{ file: found.file, inf: found.value }] : []));
    const driverVer = infs.map(({ inf }) => inf.version.driverVer).find((found) => found?.date !== undefined && found.version !== undefined);
    return {
        name: tree.name, path: tree.path, packageDigest: tree.packageDigest, contentDigest: tree.contentDigest,
        grade: packageGrade(evidence),
        driverVer: driverVer?.date === undefined || driverVer.version === undefined ? null : { date: driverVer.date, version: driverVer.version },
        infs: infs.map(({ file, inf }) => ({
            file, provider: inf.version.provider ?? '', class: inf.version.class ?? '', architectures: inf.architectures,
            hardwareIds: new Set(inf.hardwareIds.map(({ id }) => id.toLowerCase())).size, catalogFile: inf.version.catalogFiles[0]?.name ?? '',
        })),
        files: tree.files.map(fileOf(evidence)),
        release: {
            hardwareIds: [...new Set(infs.flatMap(({ inf }) => inf.hardwareIds.map(({ id }) => id.toLowerCase())))].sort(),
            targets: [...new Set(infs.flatMap(({ inf }) => inf.models.filter(({ exists, entries }) => exists && entries > 0).map(({ decoration }) => decoration.toLowerCase())))].sort(),
            tests: [],
        },
    };
};
const NOTICES = {
    dev: 'Profile dev: a verdict for work in progress, never a basis for promotion.',
    attestation: 'Profile attestation: for test audiences only. Attested drivers may not be published to retail devices.',
};
const noticesOf = (profile, policy) => [
    ...(NOTICES[profile] === undefined ? [] : [NOTICES[profile]]),
    ...(policy.waivers.length === 0 ? [] : [`${policy.waivers.length} waiver(s) in the policy were read but waive nothing: this version does not apply waivers.`]),
];
/** Collects the packages of one PATH with everything that is said about the whole submission. */
const collectPath = async (opened, options, trust, host, compared) => {
    const collecting = { files: opened.files, trust, examineAll: host.examineAll };
    const collected = [];
    for (const scope of findPackages(opened.files.list(), opened.name)) {
        options.progress(`Reading ${scope.name} (${scope.entries.length} files)`);
        collected.push(await (0,collect/* collectPackage */.jM)(scope, scope.folder === '' ? opened.path : `${opened.path}/${scope.folder}`, collecting));
    }
    const submission = one('', submissionOf(opened, collected));
    const cabinet = opened.container === 'cabinet' && opened.archive !== undefined ? [opened.archive((source) => (0,evidence_cabinet/* cabinetReading */.P)(opened.path, source, trust))] : [];
    const policy = one(options.policy.path ?? '', options.policy);
    return collected.map((found) => {
        const manifest = counterpart(found.tree, compared, collected.length === 1);
        const repository = opened.container === 'folder' ? host.repository(found.tree.path, found.evidence.inf.map(({ file }) => file)) : { trackedInfs: [] };
        return {
            ...found,
            tree: opened.problem === undefined ? found.tree : { ...found.tree, packageDigest: '', contentDigest: '', problems: [opened.problem] },
            evidence: {
                ...found.evidence, submission, cabinet, policy,
                tree: opened.problem === undefined ? found.evidence.tree : [{ file: opened.path, ok: false, reason: opened.problem }],
                repository: repository.problem === undefined ? one('', repository) : [{ file: '', ok: false, reason: repository.problem }],
                'submission-manifest': manifest === undefined ? [] : one('', manifest),
            },
        };
    });
};
/** The main job: packages and policy in, verdict out. */
const gate = async (options, host) => {
    const policy = parsePolicy(options.policy.text, options.policy.path ?? '', lib_rules/* RULES */.y);
    const profile = options.profile ?? policy.profile;
    const stage = options.stage ?? policy.stage;
    const channel = options.channel ?? policy.channel;
    const trust = { now: options.now.getTime(), extraRoots: policy.trustRoots };
    const compared = options.baseline === undefined ? [] : demandPackages(options.baseline, await comparedPackages(options.baseline, host, trust));
    const opened = [];
    try {
        const collected = [];
        for (const path of options.paths) {
            const there = host.open(path);
            opened.push(there);
            collected.push(...(await collectPath(there, options, trust, host, compared)));
        }
        const context = { now: options.now, stage, profile, channel, policy: rulePolicy(policy) };
        const severityOf = (rule) => effectiveSeverity(rule, profile, channel, policy);
        const rules = lib_rules/* RULES */.y.filter((rule) => rule.stages.includes(stage) && severityOf(rule) !== 'off');
        const findings = collected.flatMap(({ tree, evidence }) => (0,decide/* findingsOf */.WX)(tree.name, evaluate(rules, evidence, context), severityOf));
        const blocking = (0,decide/* blockingOf */.NX)(findings);
        return {
            schema: 'driver-gate/verdict/1', tool: { name: 'driver-gate', version: version/* VERSION */.x },
            decision: blocking === 0 && collected.length > 0 ? 'go' : 'no-go',
            profile, stage, channel: channel ?? null, generatedAt: options.now.toISOString(),
            policy: {
                origin: options.policy.origin, path: options.policy.path ?? null, ref: options.policy.ref ?? null,
                sha256: options.policy.text === undefined ? null : (0,digest/* sha256Hex */.fg)(new TextEncoder().encode(options.policy.text)),
            },
            packages: collected.map(packageOf), counts: (0,decide/* countsOf */.mQ)(findings), blocking, findings, notices: noticesOf(profile, policy),
        };
    }
    finally {
        for (const each of opened)
            each.close();
    }
};


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ canHoldPackage),
/* harmony export */   l: () => (/* binding */ packagePaths)
/* harmony export */ });
const parent = (path) => (path.includes('/') ? path.slice(0, Math.max(1, path.lastIndexOf('/'))) : '.');
const isBelow = (folder, path) => folder === '.' || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
/** A pattern with wildcards takes what can hold a package and passes over the rest; a plain path is taken as it is. */
const canHoldPackage = ({ path, folder }) => folder || /\.(?:inf|cab|zip|hlkx)$/i.test(path);
/** PATHs for the gate: an INF stands for its folder, and a folder inside another one is read with it. */
const packagePaths = (named) => {
    const folders = new Set(named.filter(({ path, folder }) => folder || /\.inf$/i.test(path)).map(({ path, folder }) => (folder ? path : parent(path))));
    const outer = [...folders].filter((path) => ![...folders].some((other) => other !== path && isBelow(other, path)));
    const archives = named.filter(({ path, folder }) => !folder && !/\.inf$/i.test(path)).map(({ path }) => path);
    return [...new Set([...outer, ...archives])].sort();
};


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ VERDICT_FILE),
  P: () => (/* binding */ parseVerdict)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var policy_error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
;// CONCATENATED MODULE: ./.cache/lib/trust/signature.js
/** What one signature is, after every check of signing.md: the evidence that rules and `inspect` read. */
/** Ids of `data/trust/grades.json`. */
const GRADES = [
    'whcp', 'inbox', 'elam', 'hal-extension', 'attested', 'preproduction', 'microsoft-product', 'microsoft-other', 'cross-signed', 'ev',
    'trusted-signing', 'ov', 'test', 'flight', 'self-signed', 'untrusted', 'unsigned', 'invalid', 'inconsistent', 'microsoft-unknown-issuer',
];

;// CONCATENATED MODULE: ./.cache/lib/gate/schema.js




/** `driver-gate/verdict/1` as a strict schema: what other programs read, and what `--baseline` and `report` accept. */
const count = () => schemas/* int */.Whr().nonnegative();
const sha256 = () => schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** Empty when the package was refused and has no identity. */
const identity = () => schemas/* string */.YjP().regex(/^(?:sha256:[0-9a-f]{64})?$/);
const WAIVER_NOTE = schemas/* strictObject */.rej({ owner: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), expires: schemas/* string */.YjP(), ticket: schemas/* string */.YjP() });
const FINDING = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().regex(/^[A-Z]+-\d{3}$/),
    family: schemas/* enum */.k5n(words/* FAMILIES */.BU),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['block', 'warn', 'info']),
    outcome: schemas/* enum */.k5n(words/* OUTCOMES */.im),
    package: schemas/* string */.YjP(),
    subject: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().nullable(),
    line: schemas/* int */.Whr().positive().nullable(),
    column: schemas/* int */.Whr().positive().nullable(),
    message: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
    fingerprint: sha256(),
    waiver: WAIVER_NOTE.nullable(),
    cause: schemas/* string */.YjP(),
});
const FILE = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    size: count(),
    sha256: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{64})?$/).describe('Of the exact bytes; empty when the file could not be read.'),
    authenticodeSha256: sha256().nullable(),
    inCatalog: schemas/* boolean */.zMY().nullable().describe('null where no catalog is there to ask, and for the catalog itself.'),
    grade: schemas/* enum */.k5n(GRADES).nullable(),
});
const INF = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(), provider: schemas/* string */.YjP(), class: schemas/* string */.YjP(), architectures: schemas/* array */.YOg(schemas/* string */.YjP()), hardwareIds: count(), catalogFile: schemas/* string */.YjP(),
});
const PACKAGE = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    packageDigest: identity().describe('Identity that survives signing; empty when the package was refused.'),
    contentDigest: identity().describe('Over the exact bytes of all files.'),
    grade: schemas/* enum */.k5n(GRADES),
    driverVer: schemas/* strictObject */.rej({ date: schemas/* string */.YjP(), version: schemas/* string */.YjP() }).nullable(),
    infs: schemas/* array */.YOg(INF),
    files: schemas/* array */.YOg(FILE),
    release: schemas/* strictObject */.rej({ hardwareIds: schemas/* array */.YOg(schemas/* string */.YjP()), targets: schemas/* array */.YOg(schemas/* string */.YjP()), tests: schemas/* array */.YOg(schemas/* string */.YjP()) }).describe('What a later gate compares with.'),
});
const VERDICT_FILE = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('driver-gate/verdict/1'),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('driver-gate'), version: schemas/* string */.YjP() }),
    decision: schemas/* enum */.k5n(['go', 'no-go']),
    profile: schemas/* enum */.k5n(words/* PROFILES */.jI),
    stage: schemas/* enum */.k5n(words/* STAGES */.an),
    channel: schemas/* enum */.k5n(words/* CHANNELS */.l_).nullable(),
    generatedAt: iso/* datetime */.w$(),
    policy: schemas/* strictObject */.rej({ origin: schemas/* enum */.k5n(['built-in', 'file', 'base']), path: schemas/* string */.YjP().nullable(), ref: schemas/* string */.YjP().nullable(), sha256: sha256().nullable() }),
    packages: schemas/* array */.YOg(PACKAGE),
    counts: schemas/* strictObject */.rej({ pass: count(), warn: count(), fail: count(), unknown: count(), notApplicable: count(), waived: count() })
        .describe('Each rule once per package, by its worst outcome.'),
    blocking: count().describe('Rules at severity block that are fail or unknown and not waived, each once per package.'),
    findings: schemas/* array */.YOg(FINDING),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const parseJson = (text, file) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new policy_error/* InputError */.dz(`this is not JSON: ${error instanceof Error ? error.message : String(error)}. Expected is a verdict.json that driver-gate wrote.`, { file });
    }
};
/** Reads a verdict file. Whatever is not one is an `InputError` that names the file and the member. */
const parseVerdict = (text, file) => {
    const parsed = VERDICT_FILE.safeParse(parseJson(text, file));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const member = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.map(String).join('.');
    throw new policy_error/* InputError */.dz(`this is no verdict of driver-gate: ${member}: ${issue?.message ?? 'not understood'}. Expected is a verdict.json with schema driver-gate/verdict/1.`, { file });
};


/***/ }),

/***/ 6050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7833);


const shown = (value) => (typeof value === 'string' ? `"${value.slice(0, 80)}"` : Array.isArray(value) ? 'a list' : 'a mapping');
/** Text that a check turns into a value. */
const scalar = (wanted, meta, check) => zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().meta(meta).transform((value, context) => {
    const result = typeof value === 'string' ? check(value) : { problem: value === undefined ? `is missing; give ${wanted}` : `must be ${wanted}, not ${shown(value)}` };
    if ('value' in result)
        return result.value;
    context.issues.push({ code: 'custom', input: value, message: result.problem });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** A mapping with exactly these keys; an unknown key names the nearest one. */
const mapping = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
    error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => `unknown key "${key.slice(0, 80)}"; ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, Object.keys(shape))}`).join('\n');
        }
        return issue.code === 'invalid_type' ? `must be a mapping with the keys ${Object.keys(shape).join(', ')}, not ${shown(issue.input)}` : undefined;
    },
});
const listOf = (item, wanted) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, { error: (issue) => (issue.code === 'invalid_type' ? `must be a list of ${wanted}, not ${shown(issue.input)}` : undefined) });
/** Free keys, checked values. */
const mapOf = (value, wanted) => zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value, { error: (issue) => (issue.code === 'invalid_type' ? `must be a mapping of ${wanted}, not ${shown(issue.input)}` : undefined) });
const word = (words) => scalar(`one of ${words.join(', ')}`, { enum: [...words] }, (text) => {
    const found = words.find((one) => one === text);
    return found === undefined ? { problem: `"${text.slice(0, 80)}" is not known here; ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(text, words)}` } : { value: found };
});
const flag = () => scalar('true or false', { type: 'boolean' }, (text) => text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: `must be true or false, not "${text.slice(0, 80)}"` });
const text = (wanted, maximum = 1000) => scalar(wanted, { type: 'string', minLength: 1, maxLength: maximum }, (value) => {
    if (value.trim() === '')
        return { problem: `must be ${wanted}, not empty` };
    return value.length > maximum ? { problem: `is longer than ${maximum} characters` } : { value };
});
const count = (minimum, maximum) => scalar('a whole number', { type: 'integer', minimum, maximum }, (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    return number >= minimum && number <= maximum ? { value: number } : { problem: `must be a whole number from ${minimum} to ${maximum}, not "${value.slice(0, 80)}"` };
});
const decimal = (minimum, maximum) => scalar('a number', { type: 'number', minimum, maximum }, (value) => {
    const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
    return number >= minimum && number <= maximum ? { value: number } : { problem: `must be a number from ${minimum} to ${maximum}, not "${value.slice(0, 80)}"` };
});
/** Text of a fixed form; `example` shows a correct one. */
const pattern = (expression, wanted, example, normalise) => scalar(wanted, { type: 'string', examples: [example], ...(normalise === undefined ? { pattern: expression.source } : {}) }, (value) => {
    const normal = normalise?.(value) ?? value;
    return expression.test(normal) ? { value: normal } : { problem: `must be ${wanted} such as ${example}, not "${value.slice(0, 80)}"` };
});
/** A day of the calendar that exists. */
const day = () => scalar('a date', { type: 'string', format: 'date' }, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    return real ? { value } : { problem: `must be a date such as 2026-12-15, not "${value.slice(0, 80)}"` };
});
const SHA256 = /^[0-9a-f]{64}$/;
/** SHA-256 in hex; the prefix that reports show and the colons that certificate tools print are taken off. */
const digest = () => pattern(SHA256, 'a SHA-256 digest (64 hexadecimal digits)', 'ed09'.repeat(16), (value) => value.replace(/^sha256:/i, '').replaceAll(':', '').toLowerCase());


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE)
});

// UNUSED EXPORTS: INFVERIF_MODES, PARTNERS, TARGET_ARCHITECTURES

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./.cache/lib/policy/fields.js
var fields = __webpack_require__(6050);
;// CONCATENATED MODULE: ./.cache/lib/policy/trust-roots.js
const MAX_CERTIFICATE = 64 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
const decoded = (base64) => {
    const dense = base64.replace(/\s+/g, '');
    if (dense.length > MAX_CERTIFICATE || !BASE64.test(dense))
        return undefined;
    const bytes = Uint8Array.from(atob(dense), (character) => character.charCodeAt(0));
    // X.690: a Certificate is a SEQUENCE whose length covers all that follows.
    const wide = bytes[0] === 0x30 && bytes[1] === 0x82 && 4 + ((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0) === bytes.length;
    const short = bytes[0] === 0x30 && bytes[1] === 0x81 && 3 + (bytes[2] ?? 0) === bytes.length;
    return wide || short ? bytes : undefined;
};
/** A path is refused on purpose: a pull request could change the file it names, while the policy comes from the base. */
const readRoots = (text) => {
    if (!text.includes('-----BEGIN')) {
        const certificate = decoded(text);
        if (certificate !== undefined)
            return { certificates: [certificate] };
        return { problem: 'must be a certificate: PEM text (write it as a block, `- |`), or the base64 of its DER form; a path is not read' };
    }
    const blocks = [...text.matchAll(BLOCK)];
    const certificates = blocks.map(([, body]) => decoded(body ?? '')).filter((certificate) => certificate !== undefined);
    const rest = text.replaceAll(BLOCK, '');
    return certificates.length > 0 && certificates.length === blocks.length && !rest.includes('-----')
        ? { certificates }
        : { problem: 'holds a PEM block that is no complete certificate' };
};

// EXTERNAL MODULE: ./.cache/lib/policy/waiver.js
var waiver = __webpack_require__(6555);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
;// CONCATENATED MODULE: ./.cache/lib/policy/schema.js





const TARGET_ARCHITECTURES = ['x86', 'amd64', 'arm', 'arm64'];
const INFVERIF_MODES = ['k', 'u', 'w', 'h'];
const PARTNERS = ['driver', 'firmware', 'app', 'service'];
const login = () => (0,fields/* text */.Qq)('the login of an account, or a team as org/team', 100);
const windowsBuild = () => (0,fields/* count */.U9)(7600, 99_999);
const servicing = (0,fields/* mapping */.pq)({ ubr: (0,fields/* count */.U9)(0, 999_999), date: (0,fields/* day */.vd)() });
const certificates = schemas/* unknown */.L5J().meta({ type: 'string' }).transform((value, context) => {
    const result = typeof value === 'string' ? readRoots(value) : { problem: 'must be the text of a certificate' };
    if ('certificates' in result)
        return result.certificates;
    context.issues.push({ code: 'custom', input: value, message: result.problem });
    return core/* NEVER */.tm;
});
const ruleSetting = (0,fields/* mapping */.pq)({
    severity: (0,fields/* word */.Vm)(words/* SEVERITIES */.oC).optional(),
    reason: (0,fields/* text */.Qq)('the reason').optional(),
    options: (0,fields/* mapOf */.A7)(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]), 'option names to values').optional(),
});
const declaredInterface = (0,fields/* mapping */.pq)({
    guid: (0,fields/* text */.Qq)('an interface GUID', 100).optional(),
    ioctl: (0,fields/* text */.Qq)('an IOCTL code', 100).optional(),
    version: (0,fields/* text */.Qq)('the version', 100).optional(),
    role: (0,fields/* word */.Vm)(['exposes', 'uses']).optional(),
    compatibility: (0,fields/* text */.Qq)('the compatibility rule').optional(),
});
/** `.github/driver-gate.yml` as written (policy.md sections 5.2, 4.3 and 10). Keys are kebab-case. */
const POLICY_FILE = (0,fields/* mapping */.pq)({
    profile: (0,fields/* word */.Vm)(words/* PROFILES */.jI).optional(),
    stage: (0,fields/* word */.Vm)(words/* STAGES */.an).optional(),
    channel: (0,fields/* word */.Vm)(words/* CHANNELS */.l_).optional(),
    'channel-reason': (0,fields/* text */.Qq)('the reason for the channel').optional(),
    targets: (0,fields/* listOf */.c3)((0,fields/* mapping */.pq)({ arch: (0,fields/* word */.Vm)(TARGET_ARCHITECTURES), floor: windowsBuild(), ceiling: windowsBuild().optional(), server: (0,fields/* flag */.Jt)().optional() }), 'targets').optional(),
    'first-release': (0,fields/* flag */.Jt)().optional(),
    roles: (0,fields/* mapping */.pq)({ security: (0,fields/* listOf */.c3)(login(), 'logins').optional(), lab: (0,fields/* listOf */.c3)(login(), 'logins').optional() }).optional(),
    'registered-certificates': (0,fields/* listOf */.c3)((0,fields/* digest */.br)(), 'SHA-256 digests of certificates').optional(),
    'payload-only': (0,fields/* listOf */.c3)((0,fields/* text */.Qq)('a folder of the package', 260), 'folders').optional(),
    'driver-paths': (0,fields/* listOf */.c3)((0,fields/* text */.Qq)('a path pattern of the repository', 260), 'path patterns').optional(),
    'known-issues': (0,fields/* listOf */.c3)((0,fields/* text */.Qq)('the name of a test', 500), 'test names').optional(),
    'boot-start': (0,fields/* mapOf */.A7)((0,fields/* text */.Qq)('the reason why this service must start with Windows'), 'service names to reasons').optional(),
    'min-configs': (0,fields/* count */.U9)(1, 1000).optional(),
    'cpu-vendors': (0,fields/* listOf */.c3)((0,fields/* text */.Qq)('a CPU vendor', 100), 'CPU vendors').optional(),
    'servicing-baseline': schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d{4,5}$/, { error: 'the key must be a Windows build such as 26100' }), schemas/* union */.KCZ([servicing, (0,fields/* listOf */.c3)(servicing, '{ubr, date}')], { error: () => 'must be {ubr: <number>, date: <day>} or a list of them' }), { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of Windows builds to {ubr, date}' : undefined) }).optional(),
    'owned-vendor-ids': (0,fields/* listOf */.c3)((0,fields/* pattern */.T1)(/^(?:(?:VEN|VID)_[0-9A-F]{4}|[A-Z]{3,4}[0-9A-F]{0,4})$/, 'a vendor part of hardware IDs', 'VEN_8086', (value) => value.toUpperCase()), 'vendor IDs').optional(),
    dependencies: (0,fields/* listOf */.c3)((0,fields/* mapping */.pq)({ name: (0,fields/* text */.Qq)('the name of the other part', 200), kind: (0,fields/* word */.Vm)(PARTNERS), constraint: (0,fields/* text */.Qq)('a version range', 200).optional() }), 'dependencies').optional(),
    interfaces: schemas/* union */.KCZ([(0,fields/* word */.Vm)(['none']), (0,fields/* listOf */.c3)(declaredInterface, 'interfaces')], { error: () => 'must be none, or a list of {guid or ioctl, version, role, compatibility}' }).optional(),
    'version-pin-names': (0,fields/* listOf */.c3)((0,fields/* text */.Qq)('a pattern of value names', 200), 'patterns of value names').optional(),
    'max-pilot': (0,fields/* mapping */.pq)({ percent: (0,fields/* decimal */._)(0, 100).optional(), devices: (0,fields/* count */.U9)(1, 1_000_000_000).optional() }).optional(),
    antimalware: (0,fields/* flag */.Jt)().optional(),
    'antimalware-reason': (0,fields/* text */.Qq)('the reason why this is no anti-malware driver').optional(),
    'infverif-mode': (0,fields/* word */.Vm)(INFVERIF_MODES).optional(),
    'infverif-next': (0,fields/* flag */.Jt)().optional(),
    'require-signed': (0,fields/* flag */.Jt)().optional(),
    rules: schemas/* record */.g1P(schemas/* string */.YjP().regex(waiver/* RULE_ID */.B, { error: 'the key must be a rule id such as INF-004' }), ruleSetting, { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of rule ids to {severity, reason}' : undefined) }).optional(),
    trust: (0,fields/* mapping */.pq)({ roots: (0,fields/* listOf */.c3)(certificates, 'certificates').optional() }).optional(),
    waivers: (0,fields/* listOf */.c3)(waiver/* WAIVER */.bl, 'waivers').optional(),
});


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ toWaiver),
/* harmony export */   B: () => (/* binding */ RULE_ID),
/* harmony export */   bl: () => (/* binding */ WAIVER)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);

const RULE_ID = /^[A-Z]+-\d{3}$/;
const WAIVER = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(RULE_ID, 'a rule id', 'DEP-002'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the reason').optional(),
    owner: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the login of the person who answers for it', 100).optional(),
    ticket: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('where the work is tracked').optional(),
    expires: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)().optional(),
    scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
        packageDigest: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)().optional(),
        package: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a package', 200).optional(),
        'max-version': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/^\d{1,5}(?:\.\d{1,5}){0,3}$/, 'a driver version', '2.5.9.9').optional(),
    }).refine((scope) => (scope.packageDigest === undefined) !== (scope.package === undefined) && (scope.package === undefined) === (scope['max-version'] === undefined), {
        error: 'must be {packageDigest: <64 hexadecimal digits>} or {package: <name>, max-version: <a.b.c.d>}',
    }).optional(),
    subject: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the subject of one finding', 500).optional(),
});
const scopeOf = (raw) => {
    if (raw?.packageDigest !== undefined)
        return { kind: 'digest', packageDigest: raw.packageDigest };
    return raw?.package === undefined || raw['max-version'] === undefined ? undefined : { kind: 'version', package: raw.package, maxVersion: raw['max-version'] };
};
const toWaiver = (raw, place) => ({
    rule: raw.rule, reason: raw.reason, owner: raw.owner, ticket: raw.ticket, expires: raw.expires, scope: scopeOf(raw.scope), subject: raw.subject, place,
});


/***/ }),

/***/ 3839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ blockingItems),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   fj: () => (/* binding */ notedFindings)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6832);

const grouped = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const distinct = (items, keyOf) => grouped(items, keyOf).map(([first]) => first);
const outcomeOf = (findings) => findings.some(({ outcome }) => outcome === 'fail') ? 'fail' : findings.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'warn';
/** `file:line`, or the subject where no file is named. */
const whereText = ({ file, line, subject }) => file === null || file === '' ? subject : line === null ? file : `${file}:${line}`;
/** Nothing where no file is named, or where the message names it already. */
const placeOf = (finding) => {
    const { file, line, message } = finding;
    return file === null || file === '' || (line === null && message.includes(file)) ? undefined : whereText(finding);
};
const pointsOf = (findings) => grouped(findings, ({ message }) => message).map((same) => ({ message: same[0].message, places: distinct(same.flatMap((finding) => placeOf(finding) ?? []), (place) => place) }));
const itemOf = (findings) => {
    const [first] = findings;
    return {
        package: first.package, title: first.title, rules: distinct(findings.map(({ rule }) => rule), (rule) => rule), outcome: outcomeOf(findings),
        points: pointsOf(findings),
        remedies: distinct(findings.map(({ remedy }) => remedy), (remedy) => remedy), findings,
    };
};
/** Two faults on different lines of one INF have one file but not one cause, so the line tells them apart. */
const causeKey = ({ package: name, cause, line }) => JSON.stringify([name, cause, line]);
/** The same rules with the same remedy in several places are one thing to do. */
const kindKey = ({ package: name, rules, remedies }) => JSON.stringify([name, rules, remedies]);
const itemsOf = (findings) => {
    const items = grouped(findings, causeKey).map(itemOf);
    return grouped(items, kindKey).map(([first, ...alike]) => {
        const [finding, ...others] = [first, ...alike].flatMap(({ findings: own }) => own);
        return finding === undefined ? first : itemOf([finding, ...others]);
    });
};
const blockingItems = ({ findings }) => itemsOf(findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv));
const isOpen = ({ outcome, waiver }) => (outcome === 'fail' || outcome === 'unknown' || outcome === 'warn') && waiver === null;
/** Not passed, not blocking: severity `warn` and the warnings of blocking rules first, then `info`. */
const notedFindings = ({ findings }) => {
    const noted = findings.filter((finding) => isOpen(finding) && !(0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding));
    return [...noted.filter(({ severity }) => severity !== 'info'), ...noted.filter(({ severity }) => severity === 'info')];
};


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nN: () => (/* binding */ renderShort),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_BUDGET */
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7855);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4549);




/** GitHub takes 65,536 characters; the rest is room for what its own rendering counts. */
const COMMENT_BUDGET = 60_000;
const EVERYTHING = { passed: true, info: true, noted: true, blocking: Number.POSITIVE_INFINITY };
const LEVELS = [
    EVERYTHING,
    { ...EVERYTHING, passed: false },
    { ...EVERYTHING, passed: false, info: false },
    { ...EVERYTHING, passed: false, info: false, noted: false },
    { passed: false, info: false, noted: false, blocking: 20 },
    { passed: false, info: false, noted: false, blocking: 5 },
    { passed: false, info: false, noted: false, blocking: 0 },
];
const noted = (verdict, context, detail) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .notedSection */ .oY)(verdict, context, detail.noted ? ({ severity }) => detail.info || severity !== 'info' : () => false);
const countsLine = ({ counts: { pass, waived, notApplicable } }) => `✅ ${pass} passed · ${waived} waived · ${notApplicable} not applicable`;
const bodyAt = (verdict, context, detail) => {
    const next = verdict.decision === 'go' && context.fromFork !== true ? `Next: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)(verdict)}` : '';
    const sections = [
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)(verdict, context), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE)(verdict), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .groupTable */ .Sw)((0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleResults */ .nE)(verdict)), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fixList */ .ER)(verdict, context, detail.blocking), next,
        noted(verdict, context, detail), detail.passed ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .passedSection */ .kL)(verdict) : countsLine(verdict), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .subLine */ .Xo)(verdict, context),
    ];
    return sections.filter((section) => section !== '').join('\n\n');
};
const fitting = (verdict, context, room) => {
    let body = '';
    for (const detail of LEVELS) {
        body = bodyAt(verdict, context, detail);
        if (body.length <= room)
            break;
    }
    return body;
};
/** The pull request comment, marker last. */
const renderComment = (verdict, context, marker) => {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker);
    return `${fitting(verdict, context, COMMENT_BUDGET - line.length - 2)}\n${line}\n`;
};
/** The same without marker, for places that hold little text. */
const renderShort = (verdict, context) => `${fitting(verdict, context, COMMENT_BUDGET)}\n`;


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  VB: () => (/* binding */ renderFile),
  IU: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./.cache/lib/report/markdown.js
var markdown = __webpack_require__(1114);
;// CONCATENATED MODULE: ./.cache/lib/report/checksums.js

/** One `sha256  path` line per shipped file, as `sha256sum` writes them and `actions/attest` reads them. */
const renderChecksums = ({ packages }) => packages
    .flatMap(({ name, files }) => files.filter(({ sha256 }) => sha256 !== '').map(({ sha256, path }) => `${sha256}  ${(0,markdown/* visible */.RK)(packages.length > 1 ? `${name}/${path}` : path, 4096)}\n`))
    .join('');

// EXTERNAL MODULE: ./.cache/lib/trust/digest.js
var digest = __webpack_require__(4205);
// EXTERNAL MODULE: ./.cache/lib/report/causes.js
var causes = __webpack_require__(3839);
// EXTERNAL MODULE: ./.cache/lib/report/headline.js
var headline = __webpack_require__(7855);
;// CONCATENATED MODULE: ./.cache/lib/report/style.js
/** Style of the HTML report; its digest stands in the page's content policy. */
const STYLE = `
:root { color-scheme: light dark; --bad: #b42318; --doubt: #7a5af8; --warn: #b54708; --good: #067647; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --bad: #f97066; --doubt: #bdb4fe; --warn: #fdb022; --good: #47cd89; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
header { border-left: .5rem solid var(--good); padding: .25rem 1rem; }
header.no-go { border-color: var(--bad); }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin-top: 2rem; font-size: 1.2rem; }
code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.facts { opacity: .75; font-size: .9rem; }
.fix { margin: .25rem 0 1rem; }
.notice { border: 1px solid var(--warn); padding: .5rem 1rem; }
.groups { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; }
.groups li { border: 1px solid var(--line); border-bottom-width: .25rem; padding: .25rem .75rem; }
.groups .fail { border-bottom-color: var(--bad); }
.groups .unknown { border-bottom-color: var(--doubt); }
.groups .warn { border-bottom-color: var(--warn); }
.groups .pass { border-bottom-color: var(--good); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: 600; }
@media print { details > * { display: block; } }
`;

// EXTERNAL MODULE: ./.cache/lib/report/tally.js
var tally = __webpack_require__(4549);
;// CONCATENATED MODULE: ./.cache/lib/report/html.js






const html_text = (value, max = 2000) => (0,markdown/* htmlText */.js)(value, max);
const code = (value, max = 500) => `<code>${html_text(value, max)}</code>`;
const html_element = (name, content, kind = '') => `<${name}${kind === '' ? '' : ` class="${kind}"`}>${content}</${name}>`;
const row = (cells) => html_element('tr', cells.map((content) => html_element('td', content)).join(''));
const table = (heads, rows) => `<div class="wide"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
/** Only this page's own style may apply; scripts, images, frames, forms and requests may not. */
const contentPolicy = `default-src 'none'; style-src 'sha256-${Buffer.from((0,digest/* sha256Hex */.fg)(new TextEncoder().encode(STYLE)), 'hex').toString('base64')}'; base-uri 'none'; form-action 'none'`;
const html_headline = (verdict) => {
    const go = verdict.decision === 'go';
    const { pass, waived } = verdict.counts;
    const said = go ? `${(0,headline/* counted */.hS)(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks.` : `${(0,headline/* blockedText */.qQ)(verdict)}.`;
    const facts = [`stage ${verdict.stage}`, `profile ${verdict.profile}`, ...(verdict.channel === null ? [] : [`channel ${verdict.channel}`]), verdict.generatedAt];
    return `<header class="${go ? 'go' : 'no-go'}"><h1>${go ? 'Go' : 'No-go'} — ${(0,headline/* packagesText */.Le)(verdict, code)}</h1><p>${html_text(verdict.packages.length === 0 ? 'No driver package was found.' : said)}</p><p class="facts">${html_text(facts.join(' · '))}</p></header>`;
};
const pointText = ({ message, places }) => `${html_text(message)}${places.length === 0 ? '' : `: ${places.map((place) => code(place)).join(', ')}`}`;
const itemText = (item, several) => {
    const ids = `${item.rules.map((rule) => code(rule)).join(' ')}${several ? ` in ${code(item.package)}` : ''}${item.outcome === 'unknown' ? ' could not be judged' : ''}`;
    const points = item.points.map((point) => html_element('li', pointText(point))).join('');
    return `<li><strong>${tally/* GLYPHS */.SV[item.outcome]} ${html_text(item.title)}</strong> ${html_element('span', ids, 'facts')}<ul>${points}</ul>${item.remedies.map((remedy) => html_element('p', `→ ${html_text(remedy)}`, 'fix')).join('')}</li>`;
};
const fixes = (verdict) => {
    const items = (0,causes/* blockingItems */.MS)(verdict);
    return items.length === 0 ? '' : `<h2>Fix these</h2>\n<ol>${items.map((item) => itemText(item, verdict.packages.length > 1)).join('\n')}</ol>`;
};
const groups = (results) => {
    const cells = (0,tally/* groupResults */.Wr)(results).map(({ name, mark, number }) => `<li class="${mark}">${name} <b>${tally/* GLYPHS */.SV[mark]} ${number}</b></li>`);
    return cells.length === 0 ? '' : `<ul class="groups">${cells.join('')}</ul>`;
};
const findingRow = (finding, several) => {
    const status = finding.waiver === null ? finding.outcome : `waived until ${finding.waiver.expires} by ${finding.waiver.owner}: ${finding.waiver.reason}`;
    return row([code(finding.rule), ...(several ? [code(finding.package)] : []), html_text(status), html_text(finding.severity), html_text(finding.message), code((0,causes/* whereText */.ZF)(finding))]);
};
const findingTable = (findings, several) => table(['Rule', ...(several ? ['Package'] : []), 'Status', 'Severity', 'Finding', 'Where'], findings.map((finding) => findingRow(finding, several)));
const noted = (verdict) => {
    const findings = (0,causes/* notedFindings */.fj)(verdict);
    return findings.length === 0 ? '' : `<details open><summary>${(0,headline/* counted */.hS)(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not block</summary>${findingTable(findings, verdict.packages.length > 1)}</details>`;
};
const everything = (verdict) => tally/* GROUPS */.fd.map(({ name, families }) => {
    const findings = verdict.findings.filter(({ family }) => families.includes(family));
    return findings.length === 0 ? '' : `<details><summary>${name}: ${(0,headline/* counted */.hS)(findings.length, 'finding')}</summary>${findingTable(findings, verdict.packages.length > 1)}</details>`;
}).join('\n');
const contents = (verdict) => verdict.packages.map((found) => {
    const version = found.driverVer === null ? '' : ` ${found.driverVer.version} of ${found.driverVer.date}`;
    const facts = table(['Identity', 'Value'], [row(['Grade', code(found.grade)]), row(['Package digest', code(found.packageDigest)]), row(['Content digest', code(found.contentDigest)]), row(['Path', code(found.path)])]);
    const rows = found.files.map(({ path, size, sha256, inCatalog, grade }) => row([code(path), String(size), code(sha256), inCatalog === null ? '–' : inCatalog ? 'yes' : 'no', grade ?? '–']));
    return `<details><summary>${code(found.name)}${html_text(version)}: ${(0,headline/* counted */.hS)(found.files.length, 'file')}</summary>${facts}${table(['File', 'Size', 'SHA-256', 'In catalog', 'Grade'], rows)}</details>`;
}).join('\n');
/** A page that needs nothing but itself. */
const renderHtml = (verdict) => {
    const { pass, warn, fail, unknown, notApplicable, waived } = verdict.counts;
    const counts = `${fail} failed · ${unknown} unknown · ${warn} warned · ${pass} passed · ${waived} waived · ${notApplicable} not applicable`;
    const notices = verdict.notices.map((notice) => html_element('p', html_text(notice), 'notice')).join('');
    const next = verdict.decision === 'go' ? html_element('p', `Next: ${html_text((0,headline/* nextStep */.sk)(verdict).replaceAll('`', ''))}`) : '';
    const body = [
        html_headline(verdict), notices, groups((0,tally/* ruleResults */.nE)(verdict)), fixes(verdict), next, noted(verdict), `<h2>All checks</h2>\n<p class="facts">${counts}</p>`, everything(verdict),
        '<h2>Packages</h2>', contents(verdict), `<footer class="facts">driver-gate ${html_text(verdict.tool.version)} · policy ${html_text(verdict.policy.path ?? verdict.policy.origin)}</footer>`,
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>driver-gate: ${verdict.decision}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
};

;// CONCATENATED MODULE: ./.cache/lib/report/json.js
/** `verdict.json`: the one result model; every other report is drawn from it. */
const renderJson = (verdict) => `${JSON.stringify(verdict, null, 2)}\n`;

;// CONCATENATED MODULE: ./.cache/lib/report/junit.js



const attributes = (values) => Object.entries(values).map(([name, value]) => ` ${name}="${(0,markdown/* htmlText */.js)(String(value), 1000)}"`).join('');
const detail = ({ findings }) => findings.filter(({ outcome }) => outcome !== 'pass')
    .map((finding) => `${finding.outcome}: ${(0,markdown/* htmlText */.js)((0,causes/* whereText */.ZF)(finding), 300)}: ${(0,markdown/* htmlText */.js)(finding.message, 2000)}\nfix: ${(0,markdown/* htmlText */.js)(finding.remedy, 1000)}`)
    .join('\n');
const messageOf = ({ findings, status }) => findings.find(({ outcome, waiver }) => outcome === status && waiver === null)?.message ?? '';
/** Only what blocks fails a test; the rest is said in its output. */
const bodyOf = (result) => {
    const { status } = result;
    if (result.blocks) {
        const element = status === 'unknown' ? 'error' : 'failure';
        return `<${element}${attributes({ message: messageOf(result), type: status })}>${detail(result)}</${element}>`;
    }
    if (status === 'not-applicable')
        return `<skipped${attributes({ message: messageOf(result) || 'not applicable' })}/>`;
    if (status === 'waived') {
        const waiver = result.findings.find((finding) => finding.waiver !== null)?.waiver;
        return `<skipped${attributes({ message: `waived until ${waiver?.expires ?? ''} by ${waiver?.owner ?? ''}: ${waiver?.reason ?? ''}` })}/>`;
    }
    return status === 'pass' ? '' : `<system-out>${detail(result)}</system-out>`;
};
const testCase = (result) => {
    const head = `    <testcase${attributes({ classname: `driver-gate.${result.family}`, name: `${result.rule} ${result.title}`, time: 0 })}`;
    const body = bodyOf(result);
    return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
};
const tallyOf = (results) => ({
    tests: results.length,
    failures: results.filter(({ blocks, status }) => blocks && status !== 'unknown').length,
    errors: results.filter(({ blocks, status }) => blocks && status === 'unknown').length,
    skipped: results.filter(({ blocks, status }) => !blocks && (status === 'not-applicable' || status === 'waived')).length,
});
/** One test case per rule and package. */
const renderJunit = (verdict) => {
    const results = (0,tally/* ruleResults */.nE)(verdict);
    const names = [...new Set([...verdict.packages.map(({ name }) => name), ...results.map((result) => result.package)])];
    const suites = names.map((name) => {
        const own = results.filter((result) => result.package === name);
        return [`  <testsuite${attributes({ name, ...tallyOf(own), time: 0, timestamp: verdict.generatedAt.replace(/\.\d+Z$|Z$/, '') })}>`, ...own.map(testCase), '  </testsuite>'].join('\n');
    });
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes({ name: `driver-gate ${verdict.stage}`, ...tallyOf(results), time: 0 })}>`, ...suites, '</testsuites>', ''].join('\n');
};

// EXTERNAL MODULE: ./.cache/lib/report/predicate.js
var predicate = __webpack_require__(8170);
// EXTERNAL MODULE: ./.cache/lib/gate/decide.js
var decide = __webpack_require__(6832);
// EXTERNAL MODULE: ./.cache/lib/report/location.js
var report_location = __webpack_require__(1732);
;// CONCATENATED MODULE: ./.cache/lib/report/sarif.js



/** What GitHub's upload takes; blocking findings come first, so a cut loses the least. */
const MAX_RESULTS = 25_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { block: 'error', warn: 'warning', info: 'note' };
/** A warning of a blocking rule does not block, so it is no error. */
const levelOf = ({ severity, outcome }) => (outcome === 'warn' && severity === 'block' ? 'warning' : LEVELS[severity]);
const isResult = ({ outcome }) => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn';
const rank = (finding) => ((0,decide/* blocks */.Bv)(finding) ? 0 : finding.waiver === null ? 1 : 2);
const regionOf = ({ line, column }) => (line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } });
const suppressionOf = ({ waiver }) => waiver === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,markdown/* visible */.RK)(`${waiver.reason} (${waiver.owner}, until ${waiver.expires}, ${waiver.ticket})`, 1000) }] };
const resultOf = (finding, ruleIndex, paths) => ({
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: (0,markdown/* visible */.RK)(`${finding.outcome === 'unknown' ? 'Could not be judged: ' : ''}${finding.message}\nFix: ${finding.remedy}`.replace('\n', ' '), 2000) },
    locations: [{
            physicalLocation: { artifactLocation: { uri: (0,report_location/* pathUri */.Gm)((0,report_location/* pathOf */.XM)(finding, paths)) }, ...regionOf(finding) },
            logicalLocations: [{ name: (0,markdown/* visible */.RK)(finding.subject), fullyQualifiedName: (0,markdown/* visible */.RK)(`${finding.package}/${finding.subject}`, 500), kind: 'member' }],
        }],
    partialFingerprints: { 'driverGate/v1': finding.fingerprint },
    ...suppressionOf(finding),
    properties: { outcome: finding.outcome, severity: finding.severity, package: (0,markdown/* visible */.RK)(finding.package) },
});
const ruleOf = ({ rule, title, remedy, family, severity }, helpUrl) => ({
    id: rule,
    name: rule,
    shortDescription: { text: (0,markdown/* visible */.RK)(title) },
    help: { text: (0,markdown/* visible */.RK)(remedy, 1000) },
    ...(helpUrl === undefined ? {} : { helpUri: helpUrl(rule) }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [family] },
});
/** SARIF 2.1.0 with one result for each finding that is no pass. */
const sarifLog = (verdict, helpUrl) => {
    const paths = (0,report_location/* packagePaths */.lA)(verdict);
    const found = verdict.findings.filter(isResult).toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
    const rules = [...new Map(verdict.findings.map((finding) => [finding.rule, finding])).values()];
    const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [{
                tool: { driver: { name: 'driver-gate', version: verdict.tool.version, rules: rules.map((finding) => ruleOf(finding, helpUrl)) } },
                automationDetails: { id: `driver-gate/${verdict.stage}/${verdict.packages.map(({ name }) => (0,markdown/* visible */.RK)(name, 60).replaceAll('/', '_')).slice(0, 5).join('+')}/` },
                invocations: [{ executionSuccessful: true, endTimeUtc: verdict.generatedAt }],
                columnKind: 'utf16CodeUnits',
                results: found.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, paths)),
                properties: { decision: verdict.decision, profile: verdict.profile, stage: verdict.stage, counts: verdict.counts },
            }],
    };
};
const renderSarif = (verdict, helpUrl) => `${JSON.stringify(sarifLog(verdict, helpUrl), null, 2)}\n`;

// EXTERNAL MODULE: ./.cache/lib/report/summary.js
var summary = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.cache/lib/report/files.js







const REPORT_FILES = {
    json: 'verdict.json', sarif: 'verdict.sarif', junit: 'junit.xml', html: 'report.html', markdown: 'report.md', predicate: 'predicate.json', checksums: 'checksums.txt',
};
const DRAW = {
    json: renderJson,
    sarif: (verdict, { ruleUrl }) => renderSarif(verdict, ruleUrl),
    junit: renderJunit,
    html: renderHtml,
    markdown: summary/* renderMarkdown */.Gc,
    predicate: (verdict, { verifier }) => (0,predicate/* renderPredicate */.s4)(verdict, verifier),
    checksums: renderChecksums,
};
const renderFile = (format, verdict, context = {}) => DRAW[format](verdict, context);
const FORMATS = ['json', 'sarif', 'junit', 'html', 'markdown', 'predicate', 'checksums'];
/** Everything `--report-dir` holds. */
const reportFiles = (verdict, context = {}) => FORMATS.map((format) => ({ name: REPORT_FILES[format], text: renderFile(format, verdict, context) }));


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Gm: () => (/* binding */ pathUri),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   lA: () => (/* binding */ packagePaths)
/* harmony export */ });
/* unused harmony export pathIn */
/** Path of a package's file as the user would find it, `/` as separator. Inside an archive it is the archive's path and the member's. */
const pathIn = (packagePath, file) => {
    const base = packagePath.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return base === '' || base === '.' ? file : file === '' ? base : `${base}/${file}`;
};
const packagePaths = ({ packages }) => new Map(packages.map(({ name, path }) => [name, path]));
/** Where a finding points: its file, else the package. */
const pathOf = (finding, paths) => pathIn(paths.get(finding.package) ?? '', finding.file ?? '') || '.';
/** Lone surrogates have no UTF-8 and would make URI encoding throw. */
const wellFormed = (text) => text.replace(/\p{Cs}/gu, '\ufffd');
const UNRESERVED = /[A-Za-z0-9._~!$&'()*+,;=@/-]/;
/** A path as a URI reference (RFC 3986): relative stays relative, a colon in the first segment is no scheme, lone surrogates do not throw. */
const pathUri = (path) => {
    const drive = /^[A-Za-z]:\//.test(path);
    const absolute = path.startsWith('/') || drive;
    const encoded = [...path].map((point) => (UNRESERVED.test(point) ? point : encodeURIComponent(wellFormed(point)))).join('');
    return absolute ? `file://${drive ? '/' : ''}${encoded}` : encoded;
};


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   CO: () => (/* binding */ digestKey),
/* harmony export */   nE: () => (/* binding */ shortFingerprint),
/* harmony export */   pz: () => (/* binding */ blockingFingerprints),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _trust_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3839);


const MAX_PAYLOAD = 2000;
const MARKER = /<!-- driver-gate:gate:v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;
const SHORT = 8;
const shortFingerprint = (fingerprint) => fingerprint.slice(0, SHORT);
const blockingFingerprints = (verdict) => (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .blockingItems */ .MS)(verdict).flatMap(({ findings }) => findings.map(({ fingerprint }) => shortFingerprint(fingerprint)));
const digestKey = ({ packages }) => {
    const digests = packages.map(({ packageDigest }) => packageDigest.replace(/^sha256:/, ''));
    const [only = ''] = digests;
    return (digests.length === 1 ? only : (0,_trust_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(new TextEncoder().encode(digests.toSorted().join('\n')))).slice(0, 12);
};
const payload = ({ key, run, attempt, sha, digest, fingerprints }) => Buffer.from(JSON.stringify({ k: key, r: run, a: attempt, s: sha, d: digest, ...(fingerprints === undefined ? {} : { f: fingerprints }) }), 'utf8').toString('base64url');
/** The last line of a comment. Never raw text: `-->` would end it. */
const markerLine = (marker) => {
    const full = payload(marker);
    const short = full.length <= MAX_PAYLOAD ? full : payload({ ...marker, fingerprints: undefined });
    return `<!-- driver-gate:gate:v1 ${short.length <= MAX_PAYLOAD ? short : payload({ ...marker, fingerprints: undefined, key: (0,_trust_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(new TextEncoder().encode(marker.key)) })} -->`;
};
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRun = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isShorts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[0-9a-f]{4,64}$/.test(one));
/** The marker of a comment's last line; `undefined` when the comment is not ours. */
const readMarker = (body) => {
    const encoded = MARKER.exec(body.slice(-MAX_PAYLOAD - 1000))?.[1];
    const value = encoded === undefined ? undefined : parsed(Buffer.from(encoded, 'base64url').toString('utf8'));
    if (!isRecord(value))
        return undefined;
    const { k, r, a, s, d, f } = value;
    if (typeof k !== 'string' || !isRun(r) || !isRun(a) || typeof s !== 'string' || typeof d !== 'string' || (f !== undefined && !isShorts(f)))
        return undefined;
    return { key: k, run: r, attempt: a, sha: s, digest: d, fingerprints: f };
};


/***/ }),

/***/ 8170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   s4: () => (/* binding */ renderPredicate)
/* harmony export */ });
/* unused harmony export resourceUri */
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);

/** SLSA Verification Summary Attestation, version 1 (slsa.dev/spec/v1.0/verification_summary). */
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const digestSet = (digest) => ({ sha256: digest.replace(/^sha256:/, '') });
/** Names what was judged and how: package, profile, stage and packageDigest. */
const resourceUri = ({ packages, profile, stage }) => {
    const names = packages.map(({ name }) => encodeURIComponent((0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(name))).join(',');
    const digests = packages.map(({ packageDigest }) => packageDigest).join(',');
    return `driver-package:${names}?profile=${profile}&stage=${stage}&packageDigest=${digests}`;
};
const policyOf = ({ policy, profile, tool }) => policy.sha256 === null
    ? { uri: `driver-gate:policy/built-in?profile=${profile}&version=${encodeURIComponent(tool.version)}` }
    : { uri: `driver-gate:policy/${encodeURI((0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(policy.path ?? ''))}${policy.ref === null ? '' : `@${encodeURIComponent((0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(policy.ref))}`}`, digest: digestSet(policy.sha256) };
/** @param verifier URI of who judged: the Action with its ref, where one ran */
const renderPredicate = (verdict, verifier = 'urn:driver-gate') => {
    const passed = verdict.decision === 'go';
    const predicate = {
        verifier: { id: verifier, version: { 'driver-gate': verdict.tool.version } },
        timeVerified: verdict.generatedAt,
        resourceUri: resourceUri(verdict),
        policy: policyOf(verdict),
        inputAttestations: [],
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [`DRIVER_GATE_${verdict.profile}_${verdict.stage}`.toUpperCase()] : ['FAILED'],
    };
    return `${JSON.stringify(predicate, null, 2)}\n`;
};


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ fixList),
/* harmony export */   Sw: () => (/* binding */ groupTable),
/* harmony export */   Xo: () => (/* binding */ subLine),
/* harmony export */   kL: () => (/* binding */ passedSection),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   oY: () => (/* binding */ notedSection),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* unused harmony exports itemText, folded */
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3839);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4549);





const ruleLink = (id, { ruleUrl }) => (ruleUrl === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(id) : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(id)}](${ruleUrl(id)})`);
const newAndFixed = (verdict, { previous }) => {
    if (previous === undefined)
        return '';
    const current = new Set((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .blockingFingerprints */ .pz)(verdict));
    const before = new Set(previous.map(_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .shortFingerprint */ .nE));
    const fresh = [...current].filter((one) => !before.has(one)).length;
    const fixed = [...before].filter((one) => !current.has(one)).length;
    return fresh === 0 && fixed === 0 ? '' : ` ${fresh} new since the last push, ${fixed} fixed.`;
};
const noGo = (verdict, context) => {
    if (verdict.packages.length === 0)
        return 'No-go — no driver package was found.';
    const said = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedText */ .qQ)(verdict);
    const named = said.endsWith(' packages') ? said : `${said} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesText */ .Le)(verdict, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)}`;
    const from = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .causesText */ .WT)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingItems */ .MS)(verdict).length, verdict);
    return `${context.fromFork === true ? "No-go, as reported by the fork's own run" : 'No-go'} — ${named} at stage \`${verdict.stage}\`${from}.`;
};
const FORK = 'That run executed code from the pull request: its verdict is shown and never counted as a pass.';
/** The alert that opens every report. */
const alert = (verdict, context) => {
    const fork = context.fromFork === true;
    if (verdict.decision === 'no-go') {
        return `> [!${fork ? 'WARNING' : 'CAUTION'}]\n> **${noGo(verdict, context)}**${fork ? ` ${FORK}` : newAndFixed(verdict, context)}`;
    }
    const { pass, waived } = verdict.counts;
    const said = `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesText */ .Le)(verdict, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)} ${verdict.packages.length > 1 ? 'pass' : 'passes'} stage \`${verdict.stage}\``;
    if (fork)
        return `> [!WARNING]\n> **Go, as reported by the fork's own run — ${said}.** ${FORK}`;
    const fixed = newAndFixed(verdict, context);
    return `> [!TIP]\n> **Go — ${said}.** ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks.${fixed}`;
};
const notices = ({ notices: texts }) => texts.map((text) => `> [!NOTE]\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text)}`).join('\n\n');
/** One table that locates the trouble. */
const groupTable = (results) => {
    const groups = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .groupResults */ .Wr)(results);
    if (groups.length === 0)
        return '';
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(groups.map(({ name }) => name)), `|${':---:|'.repeat(groups.length)}`, row(groups.map(({ mark, number }) => `${_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV[mark]} ${number}`))].join('\n');
};
const POINTS = 5;
const pointLine = ({ message, places }) => {
    const more = places.length > POINTS ? [`and ${places.length - POINTS} more`] : [];
    const where = [...places.slice(0, POINTS).map((place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(place)), ...more].join(', ');
    return `   ${where === '' ? '' : `${where} — `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)}`;
};
/** One cause: what, where, and what to do about it. */
const itemText = (item, number, verdict, context) => {
    const isNew = context.previous !== undefined && item.findings.some(({ fingerprint }) => !context.previous?.map(_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .shortFingerprint */ .nE).includes((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .shortFingerprint */ .nE)(fingerprint)));
    const of = verdict.packages.length > 1 ? ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(item.package)}` : '';
    const head = `${number}. ${_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV[item.outcome]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(item.title)}** · ${item.rules.map((rule) => ruleLink(rule, context)).join(' ')}${of}${item.outcome === 'unknown' ? ' · unknown' : ''}${isNew ? ' · 🆕' : ''}`;
    const points = item.points.slice(0, POINTS).map(pointLine);
    const rest = item.points.length > POINTS ? [`   … and ${item.points.length - POINTS} more of the same kind`] : [];
    const remedies = item.remedies.slice(0, POINTS).map((remedy) => `   → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(remedy)}`);
    return [head, ...points, ...rest, ...remedies].join('\\\n');
};
/** Everything that blocks, one numbered item per cause. */
const fixList = (verdict, context, maximum = Number.POSITIVE_INFINITY) => {
    const items = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingItems */ .MS)(verdict);
    if (items.length === 0)
        return '';
    const shown = items.slice(0, maximum);
    const hidden = items.length - shown.length;
    const link = context.reportUrl === undefined ? 'in the full report' : `in the [full report](${context.reportUrl})`;
    const rest = hidden > 0 ? [`… and ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, 'more cause', 'more causes')} ${link}.`] : [];
    return ['#### Fix these', shown.map((item, index) => itemText(item, index + 1, verdict, context)).join('\n'), ...rest].join('\n\n');
};
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** What does not block, as a folded table. */
const notedSection = (verdict, context, keep = () => true) => {
    const noted = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .notedFindings */ .fj)(verdict);
    if (noted.length === 0)
        return '';
    const title = `⚠️ ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(noted.length, 'finding')} that ${noted.length === 1 ? 'does' : 'do'} not block`;
    const shown = noted.filter(keep);
    if (shown.length === 0)
        return title;
    const several = verdict.packages.length > 1;
    const rows = shown.map((finding) => {
        const of = several ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.package)] : [];
        return `| ${[ruleLink(finding.rule, context), ...of, finding.outcome, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .proseCell */ .qy)(finding.message), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(finding))].join(' | ')} |`;
    });
    const hidden = noted.length - shown.length;
    const head = several ? '| Rule | Package | Status | Finding | Where |\n|---|---|---|---|---|' : '| Rule | Status | Finding | Where |\n|---|---|---|---|';
    return folded(title, [[head, ...rows].join('\n'), ...(hidden > 0 ? [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, 'more', 'more')} of severity info in the full report.`] : [])].join('\n\n'));
};
const waivedLines = (verdict) => {
    const waived = verdict.findings.filter(({ waiver, outcome }) => waiver !== null && outcome !== 'pass' && outcome !== 'not-applicable');
    const seen = new Map(waived.map((finding) => [JSON.stringify([finding.package, finding.rule, finding.waiver]), finding]));
    return [...seen.values()].map(({ rule, waiver }) => waiver === null ? '' : `**Waived** — ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(rule)} until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.expires)} by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.owner)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(waiver.reason, 200)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.ticket)})`);
};
/** What passed, by group, and what is waived. */
const passedSection = (verdict) => {
    const { pass, waived, notApplicable } = verdict.counts;
    const groups = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .groupResults */ .Wr)((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleResults */ .nE)(verdict)).map(({ name, results }) => ({ name, passed: results.filter(({ status }) => status === 'pass') }));
    const rows = groups.filter(({ passed }) => passed.length > 0).map(({ name, passed }) => {
        const titles = [...new Set(passed.map(({ title }) => title))];
        const more = titles.length > 8 ? ` and ${titles.length - 8} more` : '';
        return `| ${name} | ${passed.length}: ${titles.slice(0, 8).map((title) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .proseCell */ .qy)(title, 100)).join('; ')}${more} |`;
    });
    const table = rows.length === 0 ? [] : [['| Group | Passed |', '|---|---|', ...rows].join('\n')];
    return folded(`✅ ${pass} passed · ${waived} waived · ${notApplicable} not applicable`, [...table, ...waivedLines(verdict)].join('\n\n') || 'Nothing passed.');
};
const policyText = ({ policy }) => {
    if (policy.origin === 'built-in')
        return 'built-in policy';
    const from = policy.path === null ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(policy.path)}`;
    return policy.origin === 'base' && policy.ref !== null ? `policy${from} from the base at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(policy.ref.slice(0, 7))}` : `policy${from}`;
};
/** Small print: what was judged, by what. */
const subLine = (verdict, context) => {
    const [only] = verdict.packages;
    const digest = only === undefined || verdict.packages.length > 1 ? [] : [`grade \`${only.grade}\``, `package \`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(only.packageDigest)}\``];
    const contents = verdict.stage === 'release' && only !== undefined && verdict.packages.length === 1 ? [`contents \`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(only.contentDigest)}\``] : [];
    const parts = [
        `Profile \`${verdict.profile}\``, `stage \`${verdict.stage}\``, ...(verdict.channel === null ? [] : [`channel \`${verdict.channel}\``]), ...digest, ...contents,
        ...(context.sha === undefined ? [] : [`commit ${/^[0-9a-f]{7,64}$/.test(context.sha) ? context.sha.slice(0, 7) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(context.sha, 40)}`]), policyText(verdict),
        ...(context.reportUrl === undefined ? [] : [`[report](${context.reportUrl})`]),
        ...(context.run === undefined ? [] : [`[run ${context.run.number}](${context.run.url})`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
};


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony export SUMMARY_BUDGET */
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6603);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4549);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3839);






/** GitHub takes 1 MiB per step. */
const SUMMARY_BUDGET = 900_000;
const packageTable = (packages) => {
    const rows = packages.map(({ name, driverVer, grade, files, infs, packageDigest, contentDigest }) => {
        const version = driverVer === null ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(`${driverVer.version} (${driverVer.date})`);
        const devices = infs.reduce((sum, { hardwareIds }) => sum + hardwareIds, 0);
        return `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(name)} | ${version} | \`${grade}\` | ${files.length} | ${devices} | \`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(packageDigest) || 'refused'}\` | \`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(contentDigest) || 'refused'}\` |`;
    });
    return ['| Package | Version | Grade | Files | Hardware IDs | Package digest | Contents |', '|---|---|---|---:|---:|---|---|', ...rows].join('\n');
};
const STATUS = {
    fail: _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV.fail, unknown: _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV.unknown, warn: _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV.warn, pass: _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GLYPHS */ .SV.pass, 'not-applicable': '➖', waived: '🟦',
};
const ruleRows = (result, several) => {
    const of = several ? ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(result.package)} |` : '';
    const rows = result.findings.map((finding) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(result.rule)} |${of} ${STATUS[finding.waiver === null ? finding.outcome : 'waived']} ${finding.waiver === null ? finding.outcome : 'waived'} | ${result.severity} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .proseCell */ .qy)(finding.message)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)((0,_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .whereText */ .ZF)(finding))} |`);
    return rows;
};
/** Every finding of every rule, by group. */
const everything = (verdict) => {
    const results = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleResults */ .nE)(verdict);
    const several = verdict.packages.length > 1;
    const head = several ? '| Rule | Package | Status | Severity | Finding | Where |\n|---|---|---|---|---|---|' : '| Rule | Status | Severity | Finding | Where |\n|---|---|---|---|---|';
    return _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUPS */ .fd.map(({ name, families }) => {
        const own = results.filter(({ family }) => families.includes(family));
        return own.length === 0 ? '' : `### ${name}\n\n${[head, ...own.flatMap((result) => ruleRows(result, several))].join('\n')}`;
    }).filter((section) => section !== '').join('\n\n');
};
/** `report.md`: the whole report, never cut. */
const renderMarkdown = (verdict, context = {}) => {
    const waivers = verdict.findings.filter(({ waiver }) => waiver !== null).map(({ rule, waiver }) => waiver === null ? '' : `* ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(rule)} until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.expires)} by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.owner)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(waiver.reason)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(waiver.ticket)})`);
    const sections = [
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)(verdict, context), (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .notices */ .oE)(verdict), (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .groupTable */ .Sw)((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleResults */ .nE)(verdict)), packageTable(verdict.packages), (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .fixList */ .ER)(verdict, context),
        verdict.decision === 'go' ? `Next: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(verdict)}` : '', (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .notedSection */ .oY)(verdict, context),
        waivers.length === 0 ? '' : `#### Waived\n\n${[...new Set(waivers)].join('\n')}`, '## All checks', everything(verdict), (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .subLine */ .Xo)(verdict, context),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
};
/** The job summary: the whole report, or the short one and where the whole one lies. */
const renderSummary = (verdict, context, artifact) => {
    const full = renderMarkdown(verdict, context);
    return new TextEncoder().encode(full).length <= SUMMARY_BUDGET ? full : `${(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderShort */ .nN)(verdict, context)}\nThe whole report is too long for this page; it is the file ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(artifact)}.\n`;
};


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ GLYPHS),
/* harmony export */   Wr: () => (/* binding */ groupResults),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   nE: () => (/* binding */ ruleResults)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6832);

const statusOf = (findings) => {
    const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn');
    if (open.length > 0 && open.every(({ waiver }) => waiver !== null))
        return 'waived';
    return (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(findings.filter(({ waiver }) => waiver === null).map(({ outcome }) => outcome));
};
/** In the verdict's order: packages as given, rules in catalogue order. */
const ruleResults = ({ findings }) => {
    const grouped = new Map();
    for (const finding of findings) {
        const key = `${finding.package}\n${finding.rule}`;
        const group = grouped.get(key);
        if (group === undefined)
            grouped.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...grouped.values()].map((group) => {
        const [{ rule, family, title, package: name, severity }] = group;
        return { rule, family, title, package: name, severity, status: statusOf(group), blocks: group.some(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv), findings: group };
    });
};
/** What readers look for, and the families it is made of. */
const GROUPS = [
    { name: 'Signing', families: ['signing', 'catalog'] },
    { name: 'Package', families: ['package', 'inf'] },
    { name: 'Binaries', families: ['binary'] },
    { name: 'Security', families: ['static-analysis', 'security', 'antimalware'] },
    { name: 'Tests', families: ['hlk', 'testing'] },
    { name: 'Targeting', families: ['targeting', 'dependencies'] },
    { name: 'Rollout plan', families: ['plan', 'channel', 'monitoring', 'support'] },
    { name: 'Evidence', families: ['evidence'] },
];
const judged = (name, results) => {
    const blocking = results.filter((result) => result.blocks);
    if (blocking.length > 0)
        return { name, results, mark: blocking.some(({ status }) => status === 'fail') ? 'fail' : 'unknown', number: blocking.length };
    const noted = results.filter(({ status }) => status === 'fail' || status === 'unknown' || status === 'warn');
    if (noted.length > 0)
        return { name, results, mark: 'warn', number: noted.length };
    return { name, results, mark: 'pass', number: results.filter(({ status }) => status === 'pass').length };
};
/** Groups with a rule that applies; the others are left out. */
const groupResults = (results) => GROUPS.map(({ name, families }) => judged(name, results.filter(({ family }) => families.includes(family))))
    .filter(({ results: own }) => own.some(({ status }) => status !== 'not-applicable'));
const GLYPHS = { fail: '❌', unknown: '❔', warn: '⚠️', pass: '✅' };


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3839);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9684);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4549);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1739);






const POINTS = 6;
const NOTED = 20;
const MESSAGE = 600;
const SIGNS = { fail: '✗', unknown: '?', warn: '!' };
const paintOutcome = (outcome, { bad, doubt, warn }) => ({ fail: bad, unknown: doubt, warn })[outcome];
const headLine = ({ verdict, palette, width }) => {
    const badge = verdict.decision === 'go' ? palette.good('GO') : palette.bad('NO-GO');
    const where = `stage ${verdict.stage} · profile ${verdict.profile}${verdict.channel === null ? '' : ` · channel ${verdict.channel}`}`;
    const quote = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text, 100);
    const { pass, waived } = verdict.counts;
    const said = verdict.packages.length === 0 ? 'no driver package was found'
        : verdict.decision === 'go' ? `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks`
            : `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedText */ .qQ)(verdict)}${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .causesText */ .WT)((0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingItems */ .MS)(verdict).length, verdict)}`;
    const name = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesText */ .Le)(verdict, quote);
    const indent = verdict.decision === 'go' ? 4 : 7;
    const fits = name.length + where.length + indent + 2 <= width;
    const [first = '', ...more] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(name, width - indent).map((line) => palette.strong(line));
    return [
        `${badge}  ${first}${fits ? `  ${palette.faint(where)}` : ''}`, ...more.map((line) => ' '.repeat(indent) + line), ...(fits ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(where, width - 2).map((line) => `  ${palette.faint(line)}`)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(said, width - 2).map((line) => `  ${line}`),
    ];
};
/** A place that the point before had too is not said again. */
const pointLines = ({ message, places: all }, before, { palette, width }) => {
    const places = before !== undefined && before.places.join('\n') === all.join('\n') ? [] : all;
    const more = places.length > POINTS ? [`     ${palette.faint(`… and ${places.length - POINTS} more`)}`] : [];
    const shown = places.slice(0, POINTS).flatMap((place) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)('     ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place, 300), 5, width).map((line) => palette.name(line)));
    return [...shown, ...more, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)('     ', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message, MESSAGE), 5, width)];
};
const itemLines = (item, number, screen) => {
    const { palette, width, verdict } = screen;
    const of = verdict.packages.length > 1 ? ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(item.package, 100)}` : '';
    const [title = '', ...more] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(item.title, 200), width - 5);
    const head = `${String(number).padStart(2)}. ${paintOutcome(item.outcome, palette)(SIGNS[item.outcome])} ${palette.strong(title)}`;
    const wrapped = more.map((line) => `     ${palette.strong(line)}`);
    const ids = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)('     ', `${item.rules.join(' ')}${of}${item.outcome === 'unknown' ? ' · could not be judged' : ''}`, 5, width).map((line) => palette.faint(line));
    const points = item.points.slice(0, POINTS).flatMap((point, index) => pointLines(point, item.points[index - 1], screen));
    const rest = item.points.length > POINTS ? [`     ${palette.faint(`… and ${item.points.length - POINTS} more of the same kind (--json lists all)`)}`] : [];
    const remedies = item.remedies.slice(0, POINTS).flatMap((remedy) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`     ${palette.good('→')} `, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(remedy, MESSAGE), 7, width));
    return [head, ...wrapped, ...ids, ...points, ...rest, ...remedies, ''];
};
const fixLines = (screen) => {
    const items = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingItems */ .MS)(screen.verdict);
    return items.length === 0 ? [] : ['', screen.palette.strong('Fix these'), '', ...items.flatMap((item, index) => itemLines(item, index + 1, screen))];
};
const notedLine = (item, { palette, width, verdict }) => {
    const [point] = item.points;
    if (point === undefined)
        return [];
    const of = verdict.packages.length > 1 ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(item.package, 60)}: ` : '';
    const others = item.points.length + Math.max(0, point.places.length - 1) - 1;
    const more = others > 0 ? ` (and ${others} more)` : '';
    const [place] = point.places;
    const where = place === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place, 200)}: `;
    const sign = paintOutcome(item.outcome, palette)(SIGNS[item.outcome]);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`  ${sign} ${palette.faint((item.rules[0] ?? '').padEnd(9))} `, `${of}${where}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(point.message, MESSAGE)}${more}`, 14, width);
};
const notedLines = (screen) => {
    const noted = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .notedFindings */ .fj)(screen.verdict);
    if (noted.length === 0)
        return [];
    const items = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(noted);
    const rest = items.length > NOTED ? [`    … and ${items.length - NOTED} more (--json lists all)`] : [];
    return ['', screen.palette.strong(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(noted.length, 'finding')} that ${noted.length === 1 ? 'does' : 'do'} not block`), ...items.slice(0, NOTED).flatMap((item) => notedLine(item, screen)), ...rest];
};
const waivedLines = ({ verdict, palette, width }) => {
    const waived = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleResults */ .nE)(verdict).flatMap(({ rule, findings }) => findings.flatMap(({ waiver }) => (waiver === null ? [] : [{ rule, waiver }])));
    const lines = waived.flatMap(({ rule, waiver }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`  ${palette.faint(rule.padEnd(9))} `, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`, MESSAGE), 12, width));
    return lines.length === 0 ? [] : ['', palette.strong('Waived'), ...new Set(lines)];
};
const passedLines = ({ verdict, palette, width }) => {
    const { pass, waived, notApplicable } = verdict.counts;
    const groups = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .groupResults */ .Wr)((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleResults */ .nE)(verdict))
        .map(({ name, results }) => ({ name, passed: results.filter(({ status }) => status === 'pass').length }))
        .filter(({ passed }) => passed > 0)
        .map(({ name, passed }) => `${name} ${passed}`);
    const head = `${palette.good(`${pass} passed`)} · ${waived} waived · ${notApplicable} not applicable`;
    return ['', head, ...(groups.length === 0 ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)('  ', groups.join(' · '), 2, width).map((line) => palette.faint(line)))];
};
const packageLines = (found, { palette, width }) => {
    const version = found.driverVer === null ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(found.driverVer.version, 40)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(found.driverVer.date, 20)}`;
    const digest = found.packageDigest === '' ? 'no identity' : found.packageDigest.slice(0, 'sha256:'.length + 12);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`${palette.faint('package')} `, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(found.name, 100)}${version} · grade ${found.grade} · ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(found.files.length, 'file')} · ${digest}`, 8, width);
};
const SHOWN_PACKAGES = 20;
const packagesLines = (screen) => {
    const { packages } = screen.verdict;
    const rest = packages.length > SHOWN_PACKAGES ? [`        … and ${packages.length - SHOWN_PACKAGES} more`] : [];
    return packages.length === 0 ? [] : ['', ...packages.slice(0, SHOWN_PACKAGES).flatMap((found) => packageLines(found, screen)), ...rest];
};
const closingLines = ({ verdict, palette, width }) => {
    const notices = verdict.notices.flatMap((notice) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`${palette.warn('note:')} `, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(notice, MESSAGE), 6, width));
    const next = verdict.decision === 'go' ? (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .r)(`${palette.good('next:')} `, (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(verdict).replaceAll('`', ''), 6, width) : [];
    return notices.length + next.length === 0 ? [] : ['', ...notices, ...next];
};
const collapse = (lines) => lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
/** The verdict for a person at a terminal: what blocks and how to mend it first, the rest after it. */
const renderText = (verdict, { columns = 80, palette = _palette_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_COLOUR */ .f } = {}) => {
    const screen = { width: Math.min(Math.max(columns, 40), 120), palette, verdict };
    const lines = [
        ...headLine(screen), ...fixLines(screen), ...notedLines(screen), ...waivedLines(screen), ...passedLines(screen), ...packagesLines(screen), ...closingLines(screen),
    ];
    return `${collapse(lines).join('\n')}\n`;
};


/***/ })

};
