export const id = 408;
export const ids = [408];
export const modules = {

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema),
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2897);
/* harmony import */ var _policy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2613);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7833);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);





const SCHEMAS = {
    verdict: { schema: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_FILE */ .R, title: 'driver-gate verdict (verdict.json)' },
    policy: { schema: _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX, title: 'driver-gate policy (.github/driver-gate.yml)' },
};
const LATER = ['plan', 'evidence', 'health'];
/** What a writer of the file has to follow. */
const jsonSchema = (name) => {
    const found = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (found !== undefined)
        return { title: found.title, ...zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(found.schema, { io: 'input' }) };
    if (LATER.includes(name))
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the schema "${name}" is not part of this version; there are ${Object.keys(SCHEMAS).join(' and ')}`);
    throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`there is no schema "${name.slice(0, 80)}"; ${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, Object.keys(SCHEMAS))}`);
};
/** `driver-gate schema NAME`. */
const schema = (names, host) => {
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`schema needs one NAME: ${Object.keys(SCHEMAS).join(' or ')}`);
    host.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    return 0;
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
