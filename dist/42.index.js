export const id = 42;
export const ids = [42];
export const modules = {

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CHANNEL_SEVERITIES)
/* harmony export */ });
/** A channel is no profile: these rules are at least this severe where the package goes there (policy.md section 4.3). */
const windowsUpdate = { 'PKG-011': 'block', 'TGT-001': 'block', 'TGT-002': 'block', 'TGT-003': 'block' };
const ownDistribution = { 'CHAN-002': 'block', 'CHAN-003': 'block', 'CHAN-004': 'block' };
const CHANNEL_SEVERITIES = {
    'windows-update': windowsUpdate,
    wufb: windowsUpdate,
    vendor: ownDistribution,
    oem: ownDistribution,
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


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.cache/lib/evidence/identity.js
var identity = __webpack_require__(8480);
;// CONCATENATED MODULE: ./.cache/lib/rules/paths.js

const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
/** Lower-case extension with its dot, or nothing. */
const extension = (path) => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
/** A path that stands relative to `file`'s folder, seen from the package folder. */
const beside = (file, path) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return `${folder}${path}`;
};
/** Two paths that Windows takes for one. */
const samePath = (a, b) => (0,identity/* foldPath */.tu)(a) === (0,identity/* foldPath */.tu)(b);
/** Files by folded path: Windows does not tell names apart by case. */
const filesByPath = (files) => {
    const found = new Map();
    for (const file of files) {
        const key = (0,identity/* foldPath */.tu)(file.path);
        const there = found.get(key);
        if (there === undefined)
            found.set(key, [file]);
        else
            there.push(file);
    }
    return found;
};
/** `a, b and 3 more`. */
const listed = (words, most = 5) => {
    const shown = words.slice(0, most);
    if (words.length > most)
        return `${shown.join(', ')} and ${words.length - most} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

;// CONCATENATED MODULE: ./.cache/lib/rules/kernel-binaries.js


const NATIVE = 1;
const KERNEL_DRIVER = 1;
const FILE_SYSTEM_DRIVER = 2;
/** Whether a service runs this file: by the file its INF copies, else by the name it gives. */
const runs = (infFile, service, file) => service.file !== undefined ? (0,identity/* foldPath */.tu)(beside(infFile, service.file)) === (0,identity/* foldPath */.tu)(file) : service.binary !== undefined && (0,identity/* foldPath */.tu)(baseName(service.binary)) === (0,identity/* foldPath */.tu)(baseName(file));
/** Services of all INFs that run a file. */
const servicesOf = (infs, file) => infs.flatMap(({ file: infFile, value }) => value.services.filter((service) => runs(infFile, service, file)));
/** A kernel binary is a native image, or a `.sys` that a kernel or file system service names (policy.md section 6.5). */
const isKernelBinary = ({ file, value }, infs) => value.image.subsystem === NATIVE
    || (file.toLowerCase().endsWith('.sys') && servicesOf(infs, file).some(({ type }) => type === KERNEL_DRIVER || type === FILE_SYSTEM_DRIVER));
const readable = (readings) => readings.flatMap((found) => (found.ok ? [{ file: found.file, value: found.value }] : []));
/** A reason not to judge images: the whole package was read, and there is none. */
const holdsImage = ({ tree, binary }) => binary.length > 0 || tree.length === 0 || tree.some(({ ok }) => !ok) ? true : 'the package holds no executable image';
/** The same for kernel binaries; what cannot be read could be one. */
const holdsKernelBinary = ({ tree, binary, inf }) => {
    const image = holdsImage({ tree, binary });
    if (image !== true || binary.length === 0 || [...binary, ...inf].some(({ ok }) => !ok))
        return image;
    return readable(binary).some((found) => isKernelBinary(found, readable(inf))) ? true : 'the package holds no kernel binary';
};

// EXTERNAL MODULE: ./.cache/lib/rules/rule.js
var rule = __webpack_require__(4068);
;// CONCATENATED MODULE: ./.cache/lib/rules/binary/image-is-hvci-compatible.js



const PAGE = 0x1000;
const EXECUTE = 0x20000000;
const WRITE = 0x80000000;
const DISCARDABLE = 0x02000000;
const IMPORT_ADDRESS_TABLE = 12;
const has = ({ characteristics }, flag) => (characteristics & flag) !== 0;
const isWritableCode = (section) => has(section, WRITE) && has(section, EXECUTE);
const isDiscardableInit = (section) => section.name === 'INIT' && has(section, DISCARDABLE);
/** Sections that the import address table lies in, as far as they are executable. */
const codeWithImports = ({ directories, sections }) => {
    const table = directories[IMPORT_ADDRESS_TABLE];
    if (table === undefined || table.size === 0)
        return [];
    return sections.filter((section) => {
        const end = section.virtualAddress + Math.max(section.virtualSize, section.rawSize);
        return has(section, EXECUTE) && table.rva < end && table.rva + table.size > section.virtualAddress;
    });
};
const names = (sections) => listed(sections.map(({ name }) => name));
const faults = (image) => {
    const writable = image.sections.filter((section) => isWritableCode(section) && !isDiscardableInit(section));
    const unaligned = image.sections.filter(({ virtualAddress }) => virtualAddress % PAGE !== 0);
    const imports = codeWithImports(image);
    return [
        ...(writable.length > 0 ? [`section ${names(writable)} is writable and executable`] : []),
        ...(image.sectionAlignment === 0 || image.sectionAlignment % PAGE !== 0 ? [`its section alignment 0x${image.sectionAlignment.toString(16)} is no multiple of 0x1000`] : []),
        ...(unaligned.length > 0 ? [`section ${names(unaligned)} does not start at a page`] : []),
        ...(imports.length > 0 ? [`its import address table lies in the executable section ${names(imports)}`] : []),
    ];
};
const judge = (file, { image }) => {
    const where = { file, subject: file, cause: file };
    const found = faults(image);
    if (found.length > 0)
        return (0,rule/* fail */.fJ)(found.join('; '), where);
    if (image.sections.some(isWritableCode))
        return (0,rule/* warn */.R8)('only its discardable INIT section is writable and executable, as older linkers made it', where);
    return (0,rule/* pass */.IX)('no writable code, sections on pages, imports outside of code', where);
};
const imageIsHvciCompatible = (0,rule/* defineRule */.Km)({
    id: 'PE-002',
    family: 'binary',
    title: 'HVCI layout: no W+X section, page-aligned sections, IAT not executable',
    seed: ['S19', 'S21'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Remove /MERGE:.rdata=.text, set DRIVER_ALIGNMENT=0x1000, no RWX sections.',
    why: 'With memory integrity on, the hypervisor gives each page of a driver either write or execute permission. An image that needs both, or mixes them in one page, does not load; new Windows installations have it on.',
    authority: 'implement-hvci-compatible-code.md (three image findings); prevalence in `signing.md` (PE inspection)',
    applies: (found) => holdsKernelBinary(found),
    needs: ['tree'],
    uses: ['binary', 'inf'],
    *check({ binary, inf }) {
        for (const found of binary)
            if (isKernelBinary(found, inf))
                yield judge(found.file, found.value);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/binary/machine-matches-the-architecture.js




/** Machine of an image that holds native arm64 code beside code for emulated processes. */
const ARM64X = 0xa64e;
const UMDF_ENTRY = 'FxDriverEntryUm';
/** The entry point of UMDF 2, or the folder of UMDF 1. */
const isUserModeDriver = (reference, { image }) => image.exports.includes(UMDF_ENTRY) || (reference.dirId === 12 && reference.subdirectory.toLowerCase() === 'umdf');
const fits = (reference, { image }, isDriverFile) => image.architecture === reference.architecture || (!isDriverFile && reference.architecture === 'arm64' && image.machine === ARM64X);
const machineText = ({ image }) => `${image.architecture} (machine 0x${image.machine.toString(16)})`;
/** `undefined` for files that may have any machine: applications, and libraries for WOW64. */
const machine_matches_the_architecture_judge = (inf, reference, file, binary) => {
    const isDriverFile = extension(reference.path) === '.sys';
    const where = { file: file.path, subject: file.path, cause: file.path };
    if (binary === undefined)
        return isDriverFile ? (0,rule/* unknown */.L5)(`${inf} copies it on ${reference.architecture}, but it is no executable image that can be read`, where) : undefined;
    if (!isDriverFile && !isUserModeDriver(reference, binary))
        return undefined;
    if (fits(reference, binary, isDriverFile))
        return (0,rule/* pass */.IX)(`built for ${reference.architecture}, as ${inf} installs it`, where);
    return (0,rule/* fail */.fJ)(`${file.path} is built for ${machineText(binary)}, but this line copies it on ${reference.architecture}`, { ...where, file: inf, line: reference.copyPlace.line, column: reference.copyPlace.column });
};
function* judgeInf({ file: inf, value }, files, binaries) {
    for (const reference of value.files) {
        for (const file of files.get((0,identity/* foldPath */.tu)(beside(inf, reference.path))) ?? []) {
            const seen = machine_matches_the_architecture_judge(inf, reference, file, binaries.find((found) => samePath(found.file, file.path))?.value);
            if (seen !== undefined)
                yield seen;
        }
    }
}
const machineMatchesTheArchitecture = (0,rule/* defineRule */.Km)({
    id: 'PE-001',
    family: 'binary',
    title: 'PE machine type matches the INF architecture',
    seed: ['S08'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Package the binary of the right platform.',
    why: 'Windows copies whatever file the INF section of its architecture names. A driver built for another machine installs without complaint and then does not load: the device stays dead on every computer of that architecture.',
    authority: 'field failures nym-vpn-client#5329 (NTARM64 INF with amd64 binary), windows-driver-docs #1385',
    applies: (found) => holdsImage(found),
    needs: ['tree', 'inf'],
    uses: ['binary'],
    *check({ tree, inf, binary }) {
        const files = filesByPath(tree.flatMap(({ value }) => value.files));
        const seen = inf.flatMap((found) => [...judgeInf(found, files, binary)]);
        if (seen.length === 0)
            yield (0,rule/* notApplicable */.hH)('no INF copies a .sys file or a user-mode driver of this package');
        yield* seen;
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/binary/mitigations-are-on.js


const HIGH_ENTROPY_VA = 0x20;
const DYNAMIC_BASE = 0x40;
const FORCE_INTEGRITY = 0x80;
const NX_COMPAT = 0x100;
const GUARD_CF = 0x4000;
const CET_COMPAT = 1;
const BOOT_START = 0;
/** The kernel refuses these callbacks to an image without forced integrity. */
const NEEDS_INTEGRITY = new Set(['ObRegisterCallbacks', 'PsSetCreateProcessNotifyRoutineEx', 'PsSetCreateProcessNotifyRoutineEx2']);
const USER_FOLDER = /[\\/](users|documents and settings|home)[\\/][^\\/]+[\\/]/i;
const lacks = ({ dllCharacteristics }, flag) => (dllCharacteristics & flag) === 0;
const said = (when, text) => (when ? [text] : []);
const protectedImports = ({ imports }) => imports.flatMap(({ functions }) => functions.filter((name) => NEEDS_INTEGRITY.has(name)));
const mitigations_are_on_faults = ({ image, checksumValid }, isBootStart) => {
    const callbacks = protectedImports(image);
    return [
        ...said(lacks(image, NX_COMPAT), 'NX_COMPAT is not set (/NXCOMPAT)'),
        ...said(lacks(image, DYNAMIC_BASE), 'DYNAMIC_BASE is not set (/DYNAMICBASE)'),
        ...said(callbacks.length > 0 && lacks(image, FORCE_INTEGRITY), `it imports ${callbacks.join(', ')} without FORCE_INTEGRITY (/INTEGRITYCHECK): the call fails at run time`),
        ...said(isBootStart && checksumValid === false, 'its PE checksum is wrong, and the boot loader checks it'),
    ];
};
const hasShadowStack = ({ debug }) => debug.some(({ extendedCharacteristics }) => ((extendedCharacteristics ?? 0) & CET_COMPAT) !== 0);
/** Shadow stacks exist in 64-bit x86 kernels only. */
const weaknesses = ({ image, checksumValid }, isBootStart) => {
    const pdb = image.debug.flatMap((entry) => (entry.pdb === undefined ? [] : [entry.pdb.path])).find((path) => USER_FOLDER.test(path));
    return [
        ...said(image.is64 && lacks(image, HIGH_ENTROPY_VA), 'HIGH_ENTROPY_VA is not set (/HIGHENTROPYVA)'),
        ...said(lacks(image, GUARD_CF), 'control flow guard is off (/guard:cf)'),
        ...said(image.architecture === 'amd64' && !hasShadowStack(image), 'not marked for shadow stacks (/CETCOMPAT)'),
        ...said((image.loadConfig?.securityCookie ?? 0n) === 0n, 'no stack security cookie (/GS)'),
        ...said(!isBootStart && checksumValid === false, 'its PE checksum is wrong (/RELEASE)'),
        ...said(pdb !== undefined, `its PDB path names a user's folder: ${pdb ?? ''}`),
    ];
};
function* mitigations_are_on_judge({ file, value }, infs) {
    const where = { file, subject: file, cause: file };
    const isBootStart = servicesOf(infs, file).some(({ startType }) => startType === BOOT_START);
    const failed = mitigations_are_on_faults(value, isBootStart);
    const weak = weaknesses(value, isBootStart);
    if (failed.length > 0)
        yield (0,rule/* fail */.fJ)(failed.join('; '), where);
    if (isBootStart && value.checksumValid === undefined)
        yield (0,rule/* unknown */.L5)('it starts with the boot loader, but its PE checksum was not computed', where);
    if (weak.length > 0)
        yield (0,rule/* warn */.R8)(weak.join('; '), where);
    if (failed.length === 0 && weak.length === 0)
        yield (0,rule/* pass */.IX)('all mitigations of the linker are on', where);
}
const mitigationsAreOn = (0,rule/* defineRule */.Km)({
    id: 'PE-003',
    family: 'binary',
    title: 'Exploit-mitigation flags set',
    seed: ['S19', 'S21'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
    waivable: true,
    remedy: '/NXCOMPAT /DYNAMICBASE /HIGHENTROPYVA /guard:cf /CETCOMPAT; /INTEGRITYCHECK where needed.',
    why: 'A bug in a kernel driver is a bug in the kernel. These linker switches cost next to nothing and decide whether such a bug ends in a crash or in an attacker\'s hands.',
    authority: 'Driver Security Checklist item 15 (BinSkim rules); prevalence on 1,243 drivers in `signing.md` (PE inspection)',
    applies: (found) => holdsKernelBinary(found),
    needs: ['tree'],
    uses: ['binary', 'inf'],
    *check({ binary, inf }) {
        for (const found of binary)
            if (isKernelBinary(found, inf))
                yield* mitigations_are_on_judge(found, inf);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/catalogs.js


/** The CatalogFile entry that holds for an architecture: its own, then `.nt`, then the plain one. */
const catalogEntry = (inf, architecture) => {
    const { catalogFiles } = inf.version;
    return catalogFiles.find((entry) => entry.architecture !== undefined && entry.architecture === architecture)
        ?? catalogFiles.find((entry) => entry.architecture === 'any')
        ?? catalogFiles.find((entry) => entry.architecture === undefined);
};
/** Architectures an INF declares; one that declares none is asked once, without an architecture. */
const architecturesOf = ({ architectures }) => (architectures.length === 0 ? [undefined] : architectures);
/** The catalog of the package that an INF names for an architecture, when it is there. */
const catalogOf = (file, inf, architecture, catalogs) => {
    const entry = catalogEntry(inf, architecture);
    if (entry === undefined)
        return undefined;
    const path = (0,identity/* foldPath */.tu)(beside(file, entry.name));
    return catalogs.find((catalog) => (0,identity/* foldPath */.tu)(catalog.file) === path);
};
/** Catalogs that the driver INFs name; all of them when none is named, because then each could be meant. */
const namedCatalogs = (infs, catalogs) => {
    const paths = new Set(infs.flatMap(({ file, value }) => value.version.catalogFiles.map(({ name }) => (0,identity/* foldPath */.tu)(beside(file, name)))));
    const found = catalogs.filter(({ file }) => paths.has((0,identity/* foldPath */.tu)(file)));
    return found.length > 0 ? found : catalogs;
};

;// CONCATENATED MODULE: ./.cache/lib/rules/os-tokens.js
/** Later entries are parts of earlier ones, so the order decides. */
const ARCHITECTURES = [[/ARM64/i, 'arm64'], [/ARM/i, 'arm'], [/IA64/i, 'ia64'], [/X64|AMD64/i, 'amd64']];
const parse = (token) => ({
    token,
    // A token that names no architecture stands for x86.
    architecture: ARCHITECTURES.find(([pattern]) => pattern.test(token))?.[1] ?? 'x86',
    server: /server/i.test(token),
});
/** What a catalog says it was certified for; empty when it does not say. */
const osTokens = (attributes) => attributes
    .filter(({ name }) => name.toLowerCase() === 'os')
    .flatMap(({ value }) => value.split(',').map((token) => token.trim()).filter((token) => token !== ''))
    .map(parse);

;// CONCATENATED MODULE: ./.cache/lib/rules/signed-files.js
/** Everything in a package that can carry a signature. */
const signedFiles = (facts) => [
    ...facts.binary.map(({ file, value }) => ({ file, what: 'image', signatures: value.signatures })),
    ...facts.catalog.map(({ file, value }) => ({ file, what: 'catalog', signatures: value.signatures })),
    ...facts.cabinet.map(({ file, value }) => ({ file, what: 'cabinet', signatures: value.signatures })),
];
/** Which of a file's signatures is meant, in words. */
const named = (signature) => {
    const signer = signature.signer?.commonName;
    const place = signature.place === 'nested' ? 'nested signature' : 'signature';
    return signer === undefined || signer === '' ? `the ${place} (signer unknown)` : `the ${place} by "${signer}"`;
};
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./.cache/lib/rules/catalog/catalog-attributes-agree-with-the-inf.js





const DAY = 86_400_000;
const TOLERANCE = 2 * DAY;
const valuesOf = (attributes, name) => attributes.filter((found) => name.test(found.name)).map(({ value }) => value.trim());
/** The catalog lists the whole submission: every ID of the INF has to be in it, not the other way round. */
function* judgeIds(inf, catalog) {
    const ids = new Set(valuesOf(catalog.value.catalog.attributes, /^HWID\d*$/i).map((id) => id.toLowerCase()));
    const lacking = inf.value.hardwareIds.filter(({ id }) => !ids.has(id.toLowerCase()));
    if (ids.size === 0 || inf.value.hardwareIds.length === 0)
        return;
    const [first] = lacking;
    if (first === undefined)
        yield (0,rule/* pass */.IX)(`every hardware ID of ${inf.file} is in ${catalog.file}`, { file: inf.file });
    else
        yield (0,rule/* warn */.R8)(`${catalog.file} was not signed for ${listed([...new Set(lacking.map(({ id }) => id))])}`, { file: inf.file, line: first.place.line, column: first.place.column });
}
function* judgeSystems(inf, architectures, catalog) {
    const tokens = osTokens(catalog.value.catalog.attributes);
    if (tokens.length === 0 || architectures.length === 0)
        return;
    const lacking = architectures.filter((architecture) => !tokens.some((token) => token.architecture === architecture));
    if (lacking.length === 0)
        yield (0,rule/* pass */.IX)(`${catalog.file} names a Windows version for ${architectures.join(', ')}`, { file: inf.file });
    else
        yield (0,rule/* warn */.R8)(`${catalog.file} names no Windows version for ${lacking.join(', ')}, which ${inf.file} targets; it names ${listed(tokens.map(({ token }) => token))}`, { file: inf.file, line: inf.value.version.place.line });
}
/** `Universal` and `Declarative` are the signing service's own words on the INF. */
function* judgeKind(inf, catalog) {
    const { declarative } = inf.value;
    if (declarative === undefined)
        return;
    for (const name of ['Universal', 'Declarative']) {
        for (const stated of valuesOf(catalog.value.catalog.attributes, new RegExp(`^${name}$`, 'i'))) {
            const agrees = (stated.toLowerCase() === 'true') === declarative;
            if (!agrees)
                yield (0,rule/* warn */.R8)(`${catalog.file} says ${name}=${stated}, ${inf.file} ${declarative ? 'is' : 'is not'} declarative: the INF or its submission was another one`, { file: inf.file });
        }
    }
}
function* judgeTime({ file, value }) {
    for (const { timestamp } of value.signatures) {
        if (timestamp === undefined || value.catalog.thisUpdate <= timestamp.time + TOLERANCE)
            continue;
        yield (0,rule/* warn */.R8)(`${file} was made on ${dayOf(value.catalog.thisUpdate)} and carries a time stamp of ${dayOf(timestamp.time)}: a stamp that is older than what it stamps was backdated`, { file });
    }
}
/** Catalogs of one INF with the architectures each stands for. */
const catalogsOf = ({ file, value }, catalogs) => {
    const found = new Map();
    for (const architecture of architecturesOf(value)) {
        const catalog = catalogOf(file, value, architecture, catalogs);
        if (catalog === undefined)
            continue;
        const there = found.get(catalog) ?? [];
        found.set(catalog, architecture === undefined ? there : [...there, architecture]);
    }
    return found;
};
const speaks = ({ value }) => valuesOf(value.catalog.attributes, /^(HWID\d*|OS|Universal|Declarative)$/i).length > 0;
const catalogAttributesAgreeWithTheInf = (0,rule/* defineRule */.Km)({
    id: 'CAT-004',
    family: 'catalog',
    title: 'Catalog OS and hardware-ID attributes agree with the INF',
    seed: ['S32'],
    stages: ['release'],
    severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
    waivable: true,
    remedy: 'Regenerate the submission for the current INF.',
    why: 'The attributes of the catalog say for which devices and Windows versions the signature was given. An INF that claims more than that was changed after the submission; on the systems it adds, the signature does not hold.',
    authority: 'Inf2Cat /os list; attributes measured on 358 Microsoft driver catalogs (`signing.md`)',
    needs: ['catalog', 'inf'],
    *check({ catalog, inf }) {
        for (const found of inf) {
            for (const [signed, architectures] of catalogsOf(found, catalog)) {
                yield* judgeIds(found, signed);
                yield* judgeSystems(found, architectures, signed);
                yield* judgeKind(found, signed);
            }
        }
        const meant = namedCatalogs(inf, catalog);
        for (const found of meant)
            yield* judgeTime(found);
        if (!meant.some(speaks))
            yield (0,rule/* notApplicable */.hH)('the catalog carries no attributes on hardware or Windows versions');
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/membership.js



/** Per INF: itself, and every file it copies that is there, each for the catalog of its architecture. */
const obligations = (inf, byPath, catalogs) => {
    const at = (path) => byPath.get((0,identity/* foldPath */.tu)(path)) ?? [];
    const found = new Map();
    for (const architecture of architecturesOf(inf.value)) {
        const catalog = catalogOf(inf.file, inf.value, architecture, catalogs);
        if (catalog === undefined)
            continue;
        const copied = inf.value.files.filter((reference) => architecture === undefined || reference.architecture === architecture);
        for (const file of [...at(inf.file), ...copied.flatMap(({ path }) => at(beside(inf.file, path)))])
            found.set(`${file.path}\n${catalog.file}`, { file, catalog });
    }
    return [...found.values()];
};
const isMember = ({ file, catalog }) => file.members.some((member) => (0,identity/* foldPath */.tu)(member.catalog) === (0,identity/* foldPath */.tu)(catalog.file));
/** Folds every name once: catalogs list thousands of members. */
const membersByName = (catalogs) => {
    const indexes = new Map(catalogs.map(({ file, value }) => {
        const names = new Map();
        for (const member of value.catalog.members) {
            if (member.file === undefined)
                continue;
            const name = (0,identity/* foldPath */.tu)(baseName(member.file));
            const there = names.get(name);
            if (there === undefined)
                names.set(name, [member]);
            else
                there.push(member);
        }
        return [file, names];
    }));
    return ({ file }, path) => indexes.get(file)?.get((0,identity/* foldPath */.tu)(baseName(path))) ?? [];
};
const ALGORITHMS = { sha1: 'SHA-1', sha256: 'SHA-256', other: 'digest' };
const uses = (catalog) => (catalog.catalog.members.some(({ algorithm }) => algorithm === 'sha256') ? 'sha256' : 'sha1');
/** The digest by which a catalog would know the file, as the collector computed it. */
const ownDigest = (file, algorithm) => {
    const digests = file.format === 'pe' || file.format === 'cabinet' ? file.digests.authenticode : file.digests.flat;
    return digests[algorithm] ?? (algorithm === 'sha256' ? (file.authenticodeSha256 ?? file.sha256) : 'not computed');
};
const covers = (file) => (file.format === 'pe' ? 'Authenticode ' : file.format === 'cabinet' ? 'cabinet ' : '');
/** Both sides of a contradiction: what the file is and what the catalog states under its name. */
const comparison = ({ file, catalog }, named) => {
    const algorithm = uses(catalog.value);
    const own = `${covers(file)}${ALGORITHMS[algorithm]} ${ownDigest(file, algorithm)}`;
    const stated = named(catalog, file.path).filter((member) => member.algorithm === algorithm).map(({ digest }) => digest);
    if (stated.length === 0)
        return `the file has ${own}, which ${catalog.file} does not list under any name`;
    return `the file has ${own}, ${catalog.file} states ${stated.slice(0, 4).join(' or ')}`;
};
const RESTORE = 'Take the file from the package that Microsoft returned again, and never edit, rebuild or replace a file after signing.';
const ADDED = 'The file was added after signing: submit the package again with it, or take it out of the INF and the package.';
/** Where a file stands that is not what was signed, and the way back. */
const changedFile = ({ path }, remedy = RESTORE) => ({ file: path, cause: `changed:${path}`, remedy });
/** The same for a file and its catalog: one that the catalog does not even know by name was never submitted. */
const outsiderAt = ({ file, catalog }, named) => changedFile(file, named(catalog, file.path).length > 0 ? RESTORE : ADDED);
const CONVERSIONS = { 'lf-to-crlf': ['LF', 'CR LF'], 'crlf-to-lf': ['CR LF', 'LF'] };
/** What happened to a file whose signed bytes differ only in their line ends, and the way back. */
const lineEndings = (file) => {
    if (file.rewritten === undefined)
        return undefined;
    const [now, signed] = CONVERSIONS[file.rewritten.conversion];
    return {
        message: `git rewrote the line ends of ${file.path}: they are ${now} here and were ${signed} when it was signed; with ${signed} it is the member that ${file.rewritten.catalog} lists`,
        where: {
            file: file.path, cause: `line-ends:${file.path}`,
            remedy: 'Add `*.inf -text` to .gitattributes (and `*.cat binary`, `*.sys binary`), then take the INF from the signed package again: commit those bytes, or gate the build artifact instead of a checkout.',
        },
    };
};

;// CONCATENATED MODULE: ./.cache/lib/rules/catalog/catalog-covers-every-file.js




/** Their members are digested by providers of their own, in a way that is not known here. */
const OWN_DIGEST = new Set(['.msi', '.ps1', '.psm1', '.psd1', '.vbs', '.wsf', '.js']);
const outsider = (obligation, named) => {
    const { file, catalog } = obligation;
    const rewritten = lineEndings(file);
    if (rewritten !== undefined)
        return (0,rule/* fail */.fJ)(`${rewritten.message}. As it is, ${comparison(obligation, named)}`, rewritten.where);
    if (OWN_DIGEST.has(extension(file.path)))
        return (0,rule/* unknown */.L5)(`${file.path} is of a kind that catalogs list by a digest of its own: whether ${catalog.file} lists it cannot be told`, { file: file.path });
    const pointer = file.format === 'lfs-pointer' ? ': it is a Git LFS pointer, not the file' : '';
    return (0,rule/* fail */.fJ)(`${file.path} is no member of ${catalog.file}${pointer}: ${comparison(obligation, named)}`, outsiderAt(obligation, named));
};
/** A catalog that is named and not there is CAT-001's to report; here nothing can be compared. */
const withoutCatalog = ({ file, value }, catalogs) => {
    const lacking = architecturesOf(value).filter((architecture) => catalogOf(file, value, architecture, catalogs) === undefined);
    if (lacking.length === 0)
        return [];
    const targets = lacking.filter((architecture) => architecture !== undefined);
    return [(0,rule/* unknown */.L5)(`the catalog of ${file}${targets.length === 0 ? '' : ` for ${targets.join(', ')}`} is not there, so its files cannot be compared with it`, { file, cause: `catalog:${file}` })];
};
const catalogCoversEveryFile = (0,rule/* defineRule */.Km)({
    id: 'CAT-002',
    family: 'catalog',
    title: 'Catalog covers the INF and every referenced file',
    seed: ['S15'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'A file changed after signing or was never submitted; submit again, or mark `*.inf -text` in .gitattributes.',
    why: 'Windows installs a file only if the catalog lists its digest. A file that is not a member was changed after signing or never submitted; the INF is a file like any other, and the one that git most often changes.',
    authority: 'install/catalog-files.md; Inf2Cat; 160 of 453 real (INF, catalog) pairs match only after LF to CRLF (`field-facts.md`): try both conversions, in UTF-16 too',
    needs: ['catalog', 'inf', 'tree'],
    uses: ['binary'],
    *check({ catalog, inf, tree }) {
        const byPath = filesByPath(tree.flatMap(({ value }) => value.files));
        const named = membersByName(catalog);
        for (const found of inf) {
            if (!found.value.isDriver)
                continue;
            yield* withoutCatalog(found, catalog);
            const owed = obligations(found, byPath, catalog);
            const outsiders = owed.filter((obligation) => !isMember(obligation));
            for (const obligation of outsiders)
                yield outsider(obligation, named);
            if (owed.length > 0 && outsiders.length === 0)
                yield (0,rule/* pass */.IX)(`${found.file} and what it copies (${counted(owed.length, 'file')}) are members of ${[...new Set(owed.map((obligation) => obligation.catalog.file))].join(', ')}`, { file: found.file });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/catalog/catalog-is-named-and-present.js




/** A plain file name; the catalog has to lie beside the INF. */
const PLAIN = /^[^\\/:]+\.cat$/i;
/** One item per catalog, whatever the number of architectures that share it. */
const wanted = (inf) => {
    const found = new Map();
    for (const architecture of architecturesOf(inf)) {
        const entry = catalogEntry(inf, architecture);
        const key = entry === undefined ? '' : `=${(0,identity/* foldPath */.tu)(entry.name)}`;
        const there = found.get(key);
        if (there === undefined)
            found.set(key, { entry, architectures: [architecture] });
        else
            there.architectures.push(architecture);
    }
    return [...found.values()];
};
const catalog_is_named_and_present_judge = (file, inf, { entry, architectures }, isThere, release) => {
    const named = architectures.filter((architecture) => architecture !== undefined);
    const target = named.length === 0 ? '' : ` for ${named.join(', ')}`;
    if (entry === undefined)
        return (0,rule/* fail */.fJ)(`${file} names no catalog${target}: [Version] has no CatalogFile that holds there`, { file, line: inf.version.place.line });
    const where = { file, subject: entry.name, line: entry.place.line, column: entry.place.column };
    if (!PLAIN.test(entry.name))
        return (0,rule/* fail */.fJ)(`CatalogFile=${entry.name} is not the plain name of a .cat file beside the INF`, where);
    if (isThere(beside(file, entry.name)))
        return (0,rule/* pass */.IX)(`${entry.name} lies beside ${file}${target}`, where);
    if (release)
        return (0,rule/* fail */.fJ)(`${file} names ${entry.name}${target}, and it is not there`, { ...where, remedy: 'Take the whole signed package from Partner Center: the catalog belongs beside the INF.' });
    return (0,rule/* warn */.R8)(`${file} names ${entry.name}${target}; it is not there yet`, { ...where, remedy: 'Nothing to do before signing; Inf2Cat makes a catalog to test with.' });
};
const catalogIsNamedAndPresent = (0,rule/* defineRule */.Km)({
    id: 'CAT-001',
    family: 'catalog',
    title: 'Catalog referenced and present',
    seed: ['S15'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Add CatalogFile=<name>.cat under [Version].',
    why: 'The CatalogFile line is the only thing that ties an INF to its signature: Windows looks for the signature under that name, beside the INF. Without the line, or without the file, the package counts as unsigned however well its binaries are signed.',
    authority: 'InfVerif 1233, 1214; inf-version-section.md (no CatalogFile: treated as unsigned)',
    needs: ['inf', 'tree'],
    *check({ inf, tree }, { stage }) {
        const byPath = filesByPath(tree.flatMap(({ value }) => value.files));
        const isThere = (path) => byPath.has((0,identity/* foldPath */.tu)(path));
        for (const { file, value } of inf) {
            if (!value.isDriver)
                continue;
            for (const each of wanted(value))
                yield catalog_is_named_and_present_judge(file, value, each, isThere, stage === 'release');
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/catalog/no-digest-drift.js





/** INFs and what they copy: other files may share a name with a member by chance. */
const vouchedFor = (files, infs) => {
    const paths = new Set(infs.filter(({ value }) => value.isDriver).flatMap(({ file, value }) => [file, ...value.files.map(({ path }) => beside(file, path))].map(identity/* foldPath */.tu)));
    return files.filter(({ path }) => paths.has((0,identity/* foldPath */.tu)(path)));
};
/** The digest comes first: a file that is a member under any name does not contradict the catalog. */
const drift = (file, catalog, named) => {
    if (file.members.length > 0 || named(catalog, file.path).length === 0)
        return undefined;
    const rewritten = lineEndings(file);
    const digests = comparison({ file, catalog }, named);
    if (rewritten !== undefined)
        return (0,rule/* fail */.fJ)(`${rewritten.message}. As it is, ${digests}`, rewritten.where);
    return (0,rule/* fail */.fJ)(`${file.path} is not the file that was signed: ${digests}`, changedFile(file));
};
/** Names in the catalog that stand for no file here. A catalog of several packages has them by nature. */
const strangers = (catalog, files) => {
    const names = new Set(files.map(({ path }) => (0,identity/* foldPath */.tu)(baseName(path))));
    const known = new Set(files.flatMap(({ members }) => members.map(({ member }) => member.file)));
    const there = (file) => names.has((0,identity/* foldPath */.tu)(baseName(file))) || known.has(file);
    return [...new Set(catalog.value.catalog.members.flatMap(({ file }) => (file === undefined || there(file) ? [] : [file])))];
};
const noDigestDrift = (0,rule/* defineRule */.Km)({
    id: 'CAT-003',
    family: 'catalog',
    title: 'No hash drift',
    seed: ['S15', 'S02'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Restore the signed bytes; line-ending conversion of the INF is the usual cause.',
    why: 'When a catalog lists a file by name and the file has another digest, somebody signed different bytes than those in the package. That is the clearest sign of a file that was rebuilt, patched or converted after signing.',
    authority: 'install/catalog-files.md',
    needs: ['catalog', 'tree'],
    uses: ['binary', 'inf'],
    *check({ catalog, inf, tree }) {
        const files = tree.flatMap(({ value }) => value.files);
        const compared = vouchedFor(files, inf);
        const meant = namedCatalogs(inf, catalog);
        const named = membersByName(meant);
        for (const found of meant) {
            const seen = compared.flatMap((file) => drift(file, found, named) ?? []);
            yield* seen;
            if (seen.length === 0)
                yield (0,rule/* pass */.IX)(`no file contradicts ${found.file} (${counted(compared.length, 'file')} compared with ${counted(found.value.catalog.members.length, 'member')})`, { file: found.file });
            const missing = strangers(found, files);
            if (missing.length > 0)
                yield (0,rule/* warn */.R8)(`${found.file} lists ${counted(missing.length, 'name')} that ${missing.length === 1 ? 'is' : 'are'} not in the package: ${listed(missing)}`, { file: found.file });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/catalog/signed-inf-is-not-reencoded.js

/** What git would do to the file, in the words of the attribute file. */
const harmful = (attributes) => {
    const encoding = attributes['working-tree-encoding'];
    const text = attributes['text'];
    const eol = attributes['eol'];
    const isBinary = text === 'unset';
    return [
        ...(encoding === undefined || encoding === 'unset' ? [] : [`working-tree-encoding=${encoding}`]),
        ...(isBinary || text === undefined ? [] : [text === 'set' ? 'text' : `text=${text}`]),
        ...(isBinary || eol === undefined || eol === 'unset' ? [] : [`eol=${eol}`]),
    ];
};
const signedInfIsNotReencoded = (0,rule/* defineRule */.Km)({
    id: 'CAT-005',
    family: 'catalog',
    title: 'Signed INF not re-encoded by git',
    seed: ['S15'],
    stages: ['release'],
    severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
    waivable: true,
    remedy: 'Mark signed packages `-text` in .gitattributes. Read build artifacts, never blobs through an API.',
    why: 'Git changes line ends and encodings of text files on checkout unless it is told not to. A signed INF in a repository is then not the signed INF any more: it fails to install, and nothing in the history shows a change.',
    authority: 'Windows-driver-samples .gitattributes (working-tree-encoding=UTF-16LE-BOM): the blob is UTF-8, the work tree UTF-16; raw UTF-16 blobs make checkout and archive fail with "failed to encode"',
    needs: ['repository'],
    *check({ repository }) {
        for (const { value: { trackedInfs } } of repository) {
            if (trackedInfs.length === 0)
                yield (0,rule/* pass */.IX)('no INF of the package is tracked by git');
            for (const { path, attributes } of trackedInfs) {
                const found = harmful(attributes);
                if (found.length > 0)
                    yield (0,rule/* fail */.fJ)(`git rewrites ${path} on checkout: .gitattributes gives it ${found.join(', ')}`, { file: path, cause: `git:${path}` });
                else if (attributes['text'] === undefined)
                    yield (0,rule/* warn */.R8)(`.gitattributes says nothing about ${path}: whether git rewrites its line ends depends on core.autocrlf of each clone`, { file: path, cause: `git:${path}` });
                else
                    yield (0,rule/* pass */.IX)(`git leaves ${path} alone`, { file: path });
            }
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/evidence/policy-comes-from-the-base-branch.js

const policyComesFromTheBaseBranch = (0,rule/* defineRule */.Km)({
    id: 'EVID-005',
    family: 'evidence',
    title: 'Policy, waivers and roles come from the protected base ref',
    seed: ['S02'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Merge the policy change first, in its own pull request.',
    why: 'Whoever opens a pull request can change every file in it, the policy too. If the gate believed the policy of the pull request, one line would switch it off; read from the protected base, a change of policy has to be merged, and reviewed, first.',
    authority: 'untrusted pull request threat',
    applies: ({ policy }) => (policy.length > 0 && policy.every((found) => found.ok && !found.value.underPullRequest) ? 'this is not a run on a pull request' : true),
    needs: ['policy'],
    uses: ['repository'],
    *check({ policy }) {
        for (const { value: { origin, path, changedInPullRequest } } of policy) {
            const where = { subject: path ?? 'policy' };
            const note = changedInPullRequest ? '; this pull request changes it, which takes effect once merged' : '';
            if (origin === 'file')
                yield (0,rule/* fail */.fJ)(`${path ?? 'the policy'} was read from the head of the pull request, which its author can change`, where);
            else if (origin === 'base')
                yield (0,rule/* pass */.IX)(`${path ?? 'the policy'} was read from the base branch${note}`, where);
            else
                yield (0,rule/* pass */.IX)(`the base branch has no policy, so the built-in one holds${note}`, where);
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf-diagnostics.js

const OBSERVE = { fail: rule/* fail */.fJ, warn: rule/* warn */.R8, unknown: rule/* unknown */.L5 };
/** Where an observation stands; findings of one line are one item. */
const inInf = (file, place, section = '') => ({
    file, line: place.line, column: place.column, subject: section === '' ? file : `[${section}]`, cause: `${file}:${place.line}`,
});
/** Outcomes by InfVerif code. */
const byCode = (fails, warns = []) => ({ code }) => {
    if (code === undefined)
        return undefined;
    return fails.includes(code) ? 'fail' : warns.includes(code) ? 'warn' : undefined;
};
const inf_diagnostics_said = ({ code, message }) => (code === undefined ? message : `${message} (InfVerif ${code})`);
/** What the weighed diagnostics of one INF say. */
const weighed = ({ file, value }, weigh) => value.diagnostics.flatMap((diagnostic) => {
    const weight = weigh(diagnostic);
    return weight === undefined ? [] : [OBSERVE[weight](inf_diagnostics_said(diagnostic), inInf(file, diagnostic.place, diagnostic.section))];
});
/**
 * Judges each driver INF by itself. Files that only share the ending are not applicable; of a file that was read in part nothing can be said.
 * @param judge observations other than pass; none means `clean`
 */
function* judgeInfs(infs, judge, clean) {
    for (const found of infs) {
        const { file, value } = found;
        if (value.stopped !== undefined)
            yield (0,rule/* unknown */.L5)(`reading stopped at line ${value.stopped.line}: the rest of the file is not known`, inInf(file, value.stopped));
        else if (!value.isDriver)
            yield (0,rule/* notApplicable */.hH)(`${file} has no [Version] and installs nothing: it is no driver INF`, { file });
        else {
            const seen = [...judge(found)];
            if (seen.length > 0)
                yield* seen;
            else
                yield (0,rule/* pass */.IX)(clean(found), { file });
        }
    }
}

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/driverver-is-wellformed-and-not-in-the-future.js


/** [PE] IMAGE_DEBUG_TYPE_REPRO: the header's timestamp is a hash. */
const REPRODUCIBLE = 16;
const CODES = byCode([1217, 1218]);
const driverver_is_wellformed_and_not_in_the_future_dayOf = (date) => date.toISOString().slice(0, 10);
/** The binary that was linked last, by its own word; a time after now is no time. */
const newestBuild = (binaries, now) => {
    let newest;
    for (const { file, value: { image } } of binaries) {
        const time = image.timestamp * 1000;
        const isTime = time > 0 && time <= now.getTime() && !image.debug.some(({ type }) => type === REPRODUCIBLE);
        if (isTime && (newest === undefined || time > newest.time))
            newest = { file, time };
    }
    return newest === undefined ? undefined : { file: newest.file, day: driverver_is_wellformed_and_not_in_the_future_dayOf(new Date(newest.time)) };
};
const driverver_is_wellformed_and_not_in_the_future_judge = (found, now, newest) => {
    const { file, value: { version } } = found;
    const seen = [...weighed(found, CODES)];
    const stated = version.driverVer;
    if (stated === undefined)
        return [...seen, (0,rule/* fail */.fJ)('[Version] has no DriverVer', inInf(file, version.place, 'Version'))];
    if (stated.date === undefined)
        return seen;
    const where = inInf(file, stated.place, 'Version');
    if (stated.date > driverver_is_wellformed_and_not_in_the_future_dayOf(now))
        seen.push((0,rule/* fail */.fJ)(`DriverVer is dated ${stated.date}, after today (${driverver_is_wellformed_and_not_in_the_future_dayOf(now)} UTC)`, where));
    else if (newest !== undefined && stated.date < newest.day)
        seen.push((0,rule/* warn */.R8)(`DriverVer is dated ${stated.date}, but ${newest.file} was built on ${newest.day}: the date must be that of the newest file`, where));
    return seen;
};
const driververIsWellformedAndNotInTheFuture = (0,rule/* defineRule */.Km)({
    id: 'INF-004',
    family: 'inf',
    title: 'DriverVer well-formed and not post-dated',
    seed: ['S02'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: '`stampinf -d * -v *`; build in UTC or pass Inf2Cat /uselocaltime.',
    why: 'Windows chooses among equally matching drivers by date and version, and Windows Update offers by them. A date in the future outranks every later release; a malformed version cannot be compared, so a fix might never reach a device.',
    authority: 'InfVerif 1217, 1218; Inf2Cat 22.9.6, 22.9.7; inf-driverver-directive.md',
    needs: ['inf'],
    uses: ['binary'],
    *check({ inf, binary }, { now }) {
        const newest = newestBuild(binary, now);
        yield* judgeInfs(inf, (found) => driverver_is_wellformed_and_not_in_the_future_judge(found, now, newest), ({ value: { version } }) => `DriverVer ${version.driverVer?.text ?? ''}`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/encoding-is-ansi-or-utf16le.js


const encoding_is_ansi_or_utf16le_OBSERVE = { pass: rule/* pass */.IX, warn: rule/* warn */.R8, fail: rule/* fail */.fJ };
const encodingIsAnsiOrUtf16le = (0,rule/* defineRule */.Km)({
    id: 'INF-001',
    family: 'inf',
    title: 'Encoding is ANSI(ASCII) or UTF-16LE',
    seed: ['S07'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Save as UTF-16 LE with BOM.',
    why: 'Windows reads an INF as UTF-16LE or in the code page of the machine it runs on, nothing else. UTF-8 text turns into other characters there, a big-endian file cannot be read at all, and the same file looks perfect in every editor.',
    authority: 'general-guidelines-for-inf-files.md; InfVerif 1003; Windows-driver-samples 4afd989f (1001 caused by encoding)',
    needs: ['inf'],
    *check({ inf }) {
        for (const { file, value: { encoding } } of inf) {
            const place = encoding.place ?? { line: 1, column: 1 };
            const where = encoding.status === 'pass' ? { file } : inInf(file, place);
            yield encoding_is_ansi_or_utf16le_OBSERVE[encoding.status](encoding.status === 'fail' ? `${encoding.reason} (InfVerif 1003)` : encoding.reason, where);
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/file-parses.js


/** What Windows reads, but not as it was meant. */
const REMARKS = ['chicago', 'text-after-header', 'semicolon-in-token', 'long-field'];
const weigh = ({ code, note }) => {
    if (REMARKS.includes(note))
        return 'warn';
    return code === 1001 || code === 1002 ? 'fail' : undefined;
};
const fileParses = (0,rule/* defineRule */.Km)({
    id: 'INF-002',
    family: 'inf',
    title: 'INF parses',
    seed: ['S07'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Fix the reported line.',
    why: 'Windows gives up on an INF at the first line it cannot parse, and the driver does not install. Remarks behind a header or a semicolon inside a token are accepted and mean something else than what was written.',
    authority: 'InfVerif 1001, 1002, 1299; setupapi behaviour (`inf.md` section 4)',
    needs: ['inf'],
    *check({ inf }) {
        for (const found of inf) {
            const { file, value } = found;
            const seen = weighed(found, weigh);
            if (!value.isDriver && value.stopped === undefined)
                yield (0,rule/* notApplicable */.hH)(`${file} has no [Version] and installs nothing: it is no driver INF`, { file });
            else if (seen.length > 0)
                yield* seen;
            else
                yield (0,rule/* pass */.IX)(`${value.sections.length} sections were read without error`, { file });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/models-are-decorated-for-every-architecture.js



const models_are_decorated_for_every_architecture_CODES = byCode([1011, 1271, 1274, 1287, 1288, 1421], [2010]);
const JUDGED = ['x86', 'amd64', 'arm', 'arm64'];
/** A missing section counts here when it is a Models section that [Manufacturer] promises. */
const models_are_decorated_for_every_architecture_weigh = (diagnostic) => (diagnostic.note === 'missing-models' ? 'fail' : models_are_decorated_for_every_architecture_CODES(diagnostic));
/** Driver files of an architecture that no INF installs on; libraries of another architecture are usual. Targets of the policy narrow what is judged. */
function* undeclared(infs, binaries, targets) {
    const drivers = infs.filter(({ value }) => value.isDriver);
    if (drivers.length === 0 || drivers.some(({ value }) => value.stopped !== undefined))
        return;
    const declared = new Set(drivers.flatMap(({ value }) => value.architectures));
    for (const { file, value: { image: { architecture } } } of binaries) {
        const judged = extension(file) === '.sys' && JUDGED.includes(architecture) && (targets.length === 0 || targets.includes(architecture));
        if (judged && !declared.has(architecture))
            yield (0,rule/* fail */.fJ)(`${file} is built for ${architecture}, for which no INF declares Models: they are for ${listed([...declared]) || 'nothing'}`, { file, subject: file, cause: file });
    }
}
const modelsAreDecoratedForEveryArchitecture = (0,rule/* defineRule */.Km)({
    id: 'INF-010',
    family: 'inf',
    title: 'Models decorated for every shipped architecture and vice versa',
    seed: ['S08', 'S09'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Decorate as `NTamd64.10.0...<build>`.',
    why: 'A Models section without an architecture means 32-bit Windows and nothing else, and a decoration that does not parse matches no system. The package then installs nowhere, or not on the machines its binaries were built for.',
    authority: 'inf-manufacturer-section.md; InfVerif 1274, 1287, 1288, 1421, 2010; raspberrypi/windows-drivers#10',
    needs: ['inf'],
    uses: ['binary', 'policy'],
    *check({ inf, binary }, { policy }) {
        yield* judgeInfs(inf, (found) => weighed(found, models_are_decorated_for_every_architecture_weigh), ({ value: { architectures } }) => (architectures.length === 0 ? 'it declares no architecture' : `declared for ${listed(architectures)}`));
        yield* undeclared(inf, binary, policy.targets.map(({ arch }) => arch));
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/pnplockdown-is-set.js


const pnplockdown_is_set_judge = ({ file, value: { version } }, weaker) => {
    const stated = version.pnpLockdown?.trim();
    if (stated !== undefined && /^(?:0x0*1|0*1)$/iu.test(stated))
        return [];
    const where = inInf(file, version.places['pnplockdown'] ?? version.place, 'Version');
    const message = `${stated === undefined ? '[Version] has no PnpLockdown' : `PnpLockdown is "${stated}"`} (InfVerif 1324)`;
    return [weaker ? (0,rule/* warn */.R8)(`${message}; the policy says that the project builds for /k or /u only`, where) : (0,rule/* fail */.fJ)(message, where)];
};
const pnplockdownIsSet = (0,rule/* defineRule */.Km)({
    id: 'INF-006',
    family: 'inf',
    title: 'PnpLockdown=1',
    seed: ['S19'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: true,
    remedy: 'Add PnpLockdown=1 under [Version].',
    why: 'With PnpLockdown=1 only the installation of a signed package can replace the files it brought. Without it a program may overwrite a driver that was tested and signed.',
    authority: 'InfVerif 1324 (error in /w); virtio-win#1403',
    needs: ['inf'],
    *check({ inf }, { policy }) {
        const weaker = policy.infverifMode === 'k' || policy.infverifMode === 'u';
        yield* judgeInfs(inf, (found) => pnplockdown_is_set_judge(found, weaker), () => 'PnpLockdown=1');
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/referenced-sections-exist.js



const referenced_sections_exist_CODES = byCode([1005, 1203, 1261, 1275, 1315, 2006]);
/** Sections of an in-box INF that is not known here: only Windows can tell. */
const referenced_sections_exist_weigh = (diagnostic) => {
    if (diagnostic.note === 'needs-unconfirmed')
        return 'unknown';
    return diagnostic.note === 'include-unconfirmed' ? 'warn' : referenced_sections_exist_CODES(diagnostic);
};
/** An INF of the same package is certainly none that comes with Windows. */
const ownIncludes = ({ file, value }, names) => value.includes.filter(({ name }) => names.has(name.toLowerCase()))
    .map(({ name, place }) => (0,rule/* fail */.fJ)(`${name} belongs to this package, and only INFs that come with Windows may be included (InfVerif 1202)`, inInf(file, place)));
const referencedSectionsExist = (0,rule/* defineRule */.Km)({
    id: 'INF-007',
    family: 'inf',
    title: 'Every referenced section exists',
    seed: ['S07'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Create or correct the section name.',
    why: 'A directive that names a section which is not there does nothing or stops the installation, often on one architecture only, so that it is missed on the developer\'s own machine.',
    authority: 'InfVerif 1203, 1261, 1275, 2006; Windows-driver-samples PR #793',
    needs: ['inf'],
    *check({ inf }) {
        const names = new Set(inf.map(({ file }) => baseName(file).toLowerCase()));
        yield* judgeInfs(inf, (found) => [...weighed(found, referenced_sections_exist_weigh), ...ownIncludes(found, names)], () => 'every section that a directive names exists');
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/source-and-destination-tables-are-complete.js



const source_and_destination_tables_are_complete_CODES = byCode([1100, 1103, 1213, 1230, 1231, 1241, 1242, 1243, 1273, 1275]);
const sourceAndDestinationTablesAreComplete = (0,rule/* defineRule */.Km)({
    id: 'INF-009',
    family: 'inf',
    title: 'Source/destination tables complete',
    seed: ['S07'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'With DIRID 13 make source and destination sub-folder equal and do not rename.',
    why: 'Windows finds each file through four tables. A file that one of them lacks makes the installation stop in the middle or leaves it out of the catalog; a file that runs from the driver store cannot be renamed or moved on the way.',
    authority: 'InfVerif codes named; run-from-driver-store.md',
    needs: ['inf'],
    *check({ inf }) {
        yield* judgeInfs(inf, (found) => weighed(found, source_and_destination_tables_are_complete_CODES), ({ value: { files } }) => (files.length === 0 ? 'it copies no file' : `${counted(files.length, 'copied file')} found in all tables`));
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/string-tokens-resolve.js


const string_tokens_resolve_CODES = byCode([1235, 1295]);
const stringTokensResolve = (0,rule/* defineRule */.Km)({
    id: 'INF-008',
    family: 'inf',
    title: 'String tokens resolve in every locale',
    seed: ['S07'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Define the token, or write `%%SystemRoot%%` for a literal percent.',
    why: 'A token without a definition is used as it is written: devices appear under names like %DeviceName%. For a language Windows takes one section for all tokens, so a key that is missing there is missing for everyone who speaks it.',
    authority: 'InfVerif 1235, 1295; inf-strings-section.md',
    needs: ['inf'],
    *check({ inf }) {
        yield* judgeInfs(inf, (found) => weighed(found, string_tokens_resolve_CODES), () => 'every token is defined in every language');
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/inf/version-section-is-complete.js


const version_section_is_complete_CODES = byCode([1010, 1204, 1233, 1234, 1280, 1281, 1284, 1286]);
/** Vendors do ship drivers of classes that Windows reserves (USB host controllers): that deserves a look, not a stop. */
const version_section_is_complete_weigh = (diagnostic) => diagnostic.note === 'placeholder' || diagnostic.note === 'reserved-class' ? 'warn' : version_section_is_complete_CODES(diagnostic);
const versionSectionIsComplete = (0,rule/* defineRule */.Km)({
    id: 'INF-003',
    family: 'inf',
    title: '[Version] complete and consistent',
    seed: ['S13', 'S15'],
    stages: ['build', 'submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Use the class and GUID pair of the system-defined device setup classes (`inf.md` section 8.3).',
    why: 'The [Version] section says what the package is: without class, provider, version and catalog Windows treats it as unsigned or files it under the wrong class. Partner Center refuses a package that claims to come from Microsoft.',
    authority: 'InfVerif 1010, 1204, 1233, 1234, 1280, 1281, 1284, 1286',
    needs: ['inf'],
    *check({ inf }) {
        yield* judgeInfs(inf, (found) => weighed(found, version_section_is_complete_weigh), ({ value: { version } }) => `class ${version.class ?? ''}, provider ${version.provider ?? ''}`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/base-and-extension-are-submitted-apart.js



const goesThroughWindowsUpdate = (channel) => channel === 'windows-update' || channel === 'wufb';
const baseAndExtensionAreSubmittedApart = (0,rule/* defineRule */.Km)({
    id: 'PKG-011',
    family: 'package',
    title: 'Base and extension INF not in one Windows Update submission',
    seed: ['S32', 'S40'],
    stages: ['submission'],
    severity: { seed: 'block', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
    waivable: true,
    remedy: 'Use Package > Replace Driver in HLK Studio and submit each extension on its own.',
    why: 'Windows Update ships base drivers and extensions by different rules. Submitted together, every shipping label is treated as one for an extension: devices get the base driver offered again and again.',
    authority: 'submit-dashboard-extension-inf-files.md (mixed submissions: every label is treated as an extension, users download repeatedly)',
    needs: ['inf', 'submission'],
    *check({ submission }, { channel }) {
        for (const { value: { packages, path } } of submission) {
            const infs = packages.flatMap(({ name, infs: found }) => found.filter(({ isDriver }) => isDriver).map(({ kind }) => ({ name, kind })));
            const extensions = [...new Set(infs.filter(({ kind }) => kind === 'extension').map(({ name }) => name))];
            const bases = [...new Set(infs.filter(({ kind }) => kind === 'device' || kind === 'primitive').map(({ name }) => name))];
            const where = { subject: path, cause: `mixed:${(0,identity/* foldPath */.tu)(path)}` };
            if (extensions.length === 0 || bases.length === 0)
                yield (0,rule/* pass */.IX)(extensions.length === 0 ? 'there is no extension INF' : 'there is no base INF beside the extensions', where);
            else
                yield (goesThroughWindowsUpdate(channel) ? rule/* fail */.fJ : rule/* warn */.R8)(`extension INFs (${listed(extensions)}) and base INFs (${listed(bases)}) are in one submission`, where);
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/build-is-a-release-build.js



/** VS_FF_DEBUG of VS_FIXEDFILEINFO. */
const DEBUG_FLAG = 1;
/** The debug forms of the C and C++ runtimes: a `d` before the extension, and `ucrtbased.dll`. */
const DEBUG_RUNTIME = /^(ucrtbased|(msvc[pr]|vcruntime|concrt|vccorlib|mfcm?)\d+(_\w+)?u?d)\.dll$/i;
const inDebugFolder = (path) => path.split(/[\\/]/).slice(0, -1).some((segment) => segment.toLowerCase() === 'debug');
function* signs(file, { image }) {
    if (((image.version?.flags ?? 0) & DEBUG_FLAG) !== 0)
        yield (0,rule/* fail */.fJ)('its version resource says that it is a debug build (VS_FF_DEBUG)', { file });
    const runtimes = image.imports.filter(({ module }) => DEBUG_RUNTIME.test(module)).map(({ module }) => module);
    if (runtimes.length > 0)
        yield (0,rule/* fail */.fJ)(`it needs the debug runtime ${runtimes.join(', ')}, which may not be redistributed and is on no user's machine`, { file });
}
const buildIsAReleaseBuild = (0,rule/* defineRule */.Km)({
    id: 'PKG-009',
    family: 'package',
    title: 'Release build, not debug/checked',
    seed: ['S07', 'S19'],
    stages: ['submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'off' },
    waivable: false,
    remedy: 'Ship Configuration=Release.',
    why: 'Debug builds assert, trace and skip optimisation, and they load runtimes that no user has. In a kernel driver an assertion that was meant for a developer\'s machine is a crash on everybody else\'s.',
    authority: 'Driver Security Checklist item 16; creating-a-driver-verification-log.md (Release configuration)',
    applies: (found, { profile }) => (profile === 'dev' ? 'profile dev judges work in progress' : holdsImage(found)),
    needs: ['tree'],
    uses: ['binary'],
    *check({ tree, binary }) {
        const folders = tree.flatMap(({ value: { path, files } }) => (inDebugFolder(`${path}/`) ? [path] : [...new Set(files.map((file) => file.path).filter(inDebugFolder))]));
        for (const path of folders)
            yield (0,rule/* fail */.fJ)(`${path} was taken from a Debug folder`, { subject: path });
        const seen = binary.flatMap(({ file, value }) => [...signs(file, value)]);
        yield* seen;
        if (seen.length === 0 && folders.length === 0)
            yield (0,rule/* pass */.IX)(`${counted(binary.length, 'image')} without a sign of a debug build`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/cabinet-layout-is-accepted.js



/** Paths of a cabinet by their first folder; those at the root stand under the empty name. */
const byTopFolder = ({ files }) => {
    const found = new Map();
    for (const { path } of files) {
        const slash = path.indexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        const there = found.get(folder);
        if (there === undefined)
            found.set(folder, [path]);
        else
            there.push(path);
    }
    return found;
};
/** Folders below a driver folder that none of its INFs takes a file from. */
const strayFolders = (folder, paths, infs) => {
    const used = infs.flatMap(({ files }) => files.map(({ path }) => (0,identity/* foldPath */.tu)(`${folder}/${path}`)));
    const below = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))).filter((path) => path !== folder));
    return [...below].filter((path) => !used.some((file) => file.startsWith(`${(0,identity/* foldPath */.tu)(path)}/`)));
};
function* judgeFolder(cabinet, folder, paths, infs) {
    const where = { subject: `${cabinet}/${folder}` };
    const own = paths.filter((path) => path.toLowerCase().endsWith('.inf'));
    if (own.length === 0) {
        yield (0,rule/* fail */.fJ)(`the cabinet's folder ${folder} holds no INF`, where);
        return;
    }
    if (!own.some((path) => path.split('/').length === 2))
        yield (0,rule/* fail */.fJ)(`the INF of the cabinet's folder ${folder} lies deeper, at ${listed(own)}: it must lie directly in that folder`, where);
    else
        yield (0,rule/* pass */.IX)(`the cabinet's folder ${folder} has its INF`, where);
    const stray = infs.length === 0 ? [] : strayFolders(folder, paths, infs);
    if (stray.length > 0)
        yield (0,rule/* warn */.R8)(`no SourceDisksNames or SourceDisksFiles entry leads to ${listed(stray)}: such folders have made submissions fail`, where);
}
const cabinetLayoutIsAccepted = (0,rule/* defineRule */.Km)({
    id: 'PKG-002',
    family: 'package',
    title: 'CAB layout accepted by Partner Center',
    seed: ['S15', 'S16'],
    stages: ['submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'In the DDF, write `.Set DestinationDir=<PackageName>` before the file list.',
    why: 'Partner Center takes every top folder of the cabinet for one driver package and refuses a cabinet that has files beside them. The usual cause is a makecab directive file without a destination folder, so that everything lands at the root.',
    authority: 'code-signing-attestation.md (DDF sample); hardware-submission-create.md, "Error: File missing"',
    needs: ['cabinet'],
    uses: ['submission'],
    *check({ cabinet, submission }) {
        for (const { file, value } of cabinet) {
            const folders = byTopFolder(value.listing);
            const loose = folders.get('') ?? [];
            if (loose.length > 0)
                yield (0,rule/* fail */.fJ)(`${listed(loose)} ${loose.length === 1 ? 'lies' : 'lie'} at the root of the cabinet: Partner Center accepts folders only`, { subject: file });
            for (const [folder, paths] of folders) {
                if (folder === '')
                    continue;
                const infs = submission.flatMap(({ value: { packages } }) => packages.filter((found) => (0,identity/* foldPath */.tu)(found.folder) === (0,identity/* foldPath */.tu)(folder)).flatMap((found) => found.infs));
                yield* judgeFolder(file, folder, paths, infs);
            }
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/driver-folder-names-are-legal.js

const LEGAL = /^[A-Za-z0-9._ -]{1,39}$/;
const why = (name) => (name.length >= 40 ? `it has ${name.length} characters, 39 are the most` : 'only letters, digits, blank, dot, underscore and hyphen are safe');
const driverFolderNamesAreLegal = (0,rule/* defineRule */.Km)({
    id: 'PKG-003',
    family: 'package',
    title: 'Driver folder names legal for signing',
    seed: ['S15'],
    stages: ['submission'],
    severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'block', dev: 'warn' },
    waivable: true,
    remedy: 'Rename the folder; keep it under 40 characters.',
    why: 'The signing service uses the folder names of the cabinet as they are. Names with special characters or of 40 characters and more have been refused, with an error that does not mention the name.',
    authority: 'code-signing-reqs.md, attestation section (no special characters, no UNC, fewer than 40 characters)',
    needs: ['cabinet'],
    *check({ cabinet }) {
        for (const { file, value } of cabinet) {
            const paths = value.listing.files.map(({ path }) => path);
            const folders = [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))];
            if (!paths.some((path) => path.toLowerCase().endsWith('.sys'))) {
                yield (0,rule/* notApplicable */.hH)('only user-mode files are being signed: the limit concerns driver folders', { subject: file });
                continue;
            }
            for (const name of folders) {
                if (LEGAL.test(name))
                    yield (0,rule/* pass */.IX)(`the folder name ${name} is accepted`, { subject: name });
                else
                    yield (0,rule/* fail */.fJ)(`the folder name ${name} may be refused: ${why(name)}`, { subject: name });
            }
            if (folders.length === 0)
                yield (0,rule/* fail */.fJ)('the cabinet has no driver folder: all files lie at its root', { subject: file });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/driver-folders-target-the-same-architectures.js

const driverFolders = ({ packages }) => packages
    .map(({ name, infs }) => ({ name, drivers: infs.filter(({ isDriver }) => isDriver) }))
    .filter(({ drivers }) => drivers.length > 0)
    .map(({ name, drivers }) => ({ name, architectures: [...new Set(drivers.flatMap(({ architectures }) => architectures))].sort().join(', ') || 'none' }));
const driverFoldersTargetTheSameArchitectures = (0,rule/* defineRule */.Km)({
    id: 'PKG-005',
    family: 'package',
    title: 'All driver folders in one CAB target the same architectures',
    seed: ['S15'],
    stages: ['submission'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
    waivable: false,
    remedy: 'Submit one CAB per architecture set, or make one INF for all with `SourceDisksFiles.<arch>`.',
    why: 'One cabinet is signed for one set of architectures: Partner Center asks for it once and applies it to every folder. Folders for different architectures make the whole submission fail, or sign a package for machines it was never meant for.',
    authority: 'code-signing-attestation.md note on equal architectures; HidBattery#69 (no NTAMD64 decorated model section)',
    applies: ({ submission }) => (submission.length > 0 && submission.every((found) => found.ok && driverFolders(found.value).length < 2) ? 'there is one driver folder' : true),
    needs: ['inf', 'submission'],
    uses: ['cabinet'],
    *check({ submission }) {
        for (const { file, value } of submission) {
            const folders = driverFolders(value);
            const sets = [...new Set(folders.map(({ architectures }) => architectures))];
            if (sets.length === 1)
                yield (0,rule/* pass */.IX)(`all ${folders.length} driver folders are for ${sets[0] ?? ''}`, { subject: value.path });
            else
                yield (0,rule/* fail */.fJ)(`the driver folders are for different architectures: ${folders.map(({ name, architectures }) => `${name} for ${architectures}`).join('; ')}`, { subject: value.path, cause: `architectures:${file}` });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/every-driver-folder-has-an-installable-inf.js


/** `payload-only` names folders by their path or the end of it. */
const isPayloadOnly = (path, name, listed) => listed.map((entry) => (0,identity/* foldPath */.tu)(entry).replace(/^(\.\/)+|\/+$/g, '')).some((entry) => entry !== '' && ((0,identity/* foldPath */.tu)(name) === entry || `/${(0,identity/* foldPath */.tu)(path)}`.endsWith(`/${entry}`)));
const everyDriverFolderHasAnInstallableInf = (0,rule/* defineRule */.Km)({
    id: 'PKG-001',
    family: 'package',
    title: 'Every driver folder has an installable INF at its root',
    seed: ['S15', 'S35'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Move the INF to the folder root; one folder per driver package.',
    why: 'Windows and Partner Center look for a driver by its INF, and Partner Center looks only at the root of each driver folder. A folder with binaries but no INF there, or with one that no device can ever match, is uploaded, paid for and then refused or silently useless.',
    authority: 'windows-driver-docs issue #2067; hardware-submission-create.md (no .inf found in driver directory)',
    applies: ({ tree }, { policy }) => {
        const listed = tree.find((found) => found.ok && isPayloadOnly(found.value.path, found.value.name, policy.payloadOnly));
        return listed === undefined ? true : 'the policy lists this folder under payload-only';
    },
    needs: ['tree'],
    uses: ['inf'],
    *check({ tree, inf }) {
        const drivers = inf.filter(({ value }) => value.isDriver);
        if (drivers.length === 0) {
            const others = inf.map(({ file }) => file);
            const instead = others.length === 0 ? 'no INF lies at its root' : `${others.join(', ')} installs nothing and has no [Version] section`;
            for (const { value } of tree)
                yield (0,rule/* fail */.fJ)(`${value.name} is no driver package: ${instead}`, { subject: value.name });
        }
        for (const { file, value } of drivers) {
            if (value.installs)
                yield (0,rule/* pass */.IX)(`${file} can be installed`, { file });
            else
                yield (0,rule/* fail */.fJ)(`${file} installs nothing: no [Manufacturer] line leads to a hardware ID, and there is no [DefaultInstall] section with an architecture`, { file, line: value.version.place.line });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/no-stray-executables.js



const EXECUTABLE = new Set(['.exe', '.dll', '.sys', '.msi', '.ps1', '.cmd', '.bat']);
/** Symbols, texts and directive files are accepted without a word; INFs and catalogs are judged elsewhere. */
const ACCEPTED = new Set(['.pdb', '.txt', '.md', '.ddf', '.inf', '.cat']);
const isExecutable = ({ path, format }) => format === 'pe' || EXECUTABLE.has(extension(path));
const referenced = (infs) => new Set(infs.flatMap(({ file, value }) => value.files.flatMap(({ path, cabinet }) => [path, ...(cabinet === undefined ? [] : [cabinet])].map((name) => (0,identity/* foldPath */.tu)(beside(file, name))))));
const outside = ({ members }, release) => {
    if (!release)
        return '';
    return members.length > 0 ? '; a catalog lists it all the same' : '; it ships outside the catalog';
};
const noStrayExecutables = (0,rule/* defineRule */.Km)({
    id: 'PKG-007',
    family: 'package',
    title: 'No stray executable content',
    seed: ['S35', 'S07'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'warn', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
    waivable: true,
    remedy: 'Reference it in SourceDisksFiles and CopyFiles, or drop it from the package.',
    why: 'What no INF references is not part of the signed package: Windows neither copies nor checks it, yet it travels with the driver under the company\'s name. A forgotten test tool or script in a driver package is an executable that nobody vouches for.',
    authority: 'inf-sourcedisksfiles-section.md (a file is part of the signed package only with a SourceDisksFiles entry and a CopyFiles directive)',
    needs: ['tree', 'inf'],
    *check({ tree, inf }, { stage }) {
        const names = referenced(inf);
        for (const { value: { files } } of tree) {
            const stray = files.filter(({ path }) => !names.has((0,identity/* foldPath */.tu)(path)));
            const bad = stray.filter(isExecutable);
            for (const file of bad)
                yield (0,rule/* fail */.fJ)(`no INF references ${file.path}, which can run${outside(file, stage === 'release')}`, { file: file.path });
            for (const file of stray)
                if (!isExecutable(file) && !ACCEPTED.has(extension(file.path)))
                    yield (0,rule/* warn */.R8)(`no INF references ${file.path}`, { file: file.path });
            if (bad.length === 0)
                yield (0,rule/* pass */.IX)(`${counted(files.filter(isExecutable).length, 'executable file')}, each referenced by an INF`);
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/paths-fit-tool-limits.js

/** What the cabinet step of a hardware submission handles, and what Windows tools do at all. */
const CABINET_LIMIT = 160;
const PATH_LIMIT = 260;
const pathsFitToolLimits = (0,rule/* defineRule */.Km)({
    id: 'PKG-004',
    family: 'package',
    title: 'Path lengths inside tool limits',
    seed: ['S15'],
    stages: ['build', 'submission'],
    severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
    waivable: true,
    remedy: 'Shorten folder or file names.',
    why: 'InfVerif, makecab and the signing service work with classic Windows path limits. A path that fits on a build machine can be too long once the package is unpacked below their own folders.',
    authority: 'running-infverif-from-the-command-line.md (path and name below 260); hardware-submission-wlk.md (cabinet 160)',
    needs: ['tree'],
    *check({ tree }) {
        for (const { value } of tree) {
            const longest = value.files.reduce((most, { path }) => Math.max(most, path.length), 0);
            if (longest < CABINET_LIMIT)
                yield (0,rule/* pass */.IX)(`the longest path has ${longest} characters`);
            for (const { path } of value.files) {
                if (path.length >= PATH_LIMIT)
                    yield (0,rule/* fail */.fJ)(`the path has ${path.length} characters; Windows tools stop at ${PATH_LIMIT}`, { file: path });
                else if (path.length >= CABINET_LIMIT)
                    yield (0,rule/* warn */.R8)(`the path has ${path.length} characters; the cabinet step of a submission handles fewer than ${CABINET_LIMIT}`, { file: path });
            }
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/package/referenced-files-exist.js



/** One entry per path: an INF usually names a file once per architecture. */
const references = (infFile, files) => {
    const found = new Map();
    for (const file of files) {
        const path = beside(infFile, file.path);
        const there = found.get((0,identity/* foldPath */.tu)(path));
        if (there === undefined)
            found.set((0,identity/* foldPath */.tu)(path), { path, first: file, architectures: [file.architecture] });
        else if (!there.architectures.includes(file.architecture))
            there.architectures.push(file.architecture);
    }
    return [...found.values()];
};
const placeOf = (infFile, { path, first: { sourcePlace, copyPlace } }) => {
    const { line, column } = sourcePlace ?? copyPlace;
    return { file: infFile, subject: path, line, column };
};
const missing = (infFile, reference) => {
    const { path, first: { sourcePlace, copyPlace }, architectures } = reference;
    const from = sourcePlace === undefined ? 'and no SourceDisksFiles entry says where it lies' : `asked for by CopyFiles in line ${copyPlace.line}`;
    return (0,rule/* fail */.fJ)(`${path} is missing (for ${architectures.join(', ')}), ${from}`, { ...placeOf(infFile, reference), cause: `missing:${path}` });
};
const referenced_files_exist_judge = (infFile, reference, files) => {
    const found = files.get((0,identity/* foldPath */.tu)(reference.path)) ?? [];
    const where = placeOf(infFile, reference);
    const [first, second] = found;
    if (first !== undefined && second !== undefined)
        return (0,rule/* warn */.R8)(`${first.path} and ${second.path} differ in case only: on Windows one of them wins`, where);
    if (first?.format === 'lfs-pointer') {
        return (0,rule/* fail */.fJ)(`a Git LFS pointer stands in place of ${first.path}: the file itself was never fetched`, {
            ...where, cause: `lfs:${first.path}`, remedy: 'Fetch the file before packaging: `git lfs pull`, or `lfs: true` for actions/checkout.',
        });
    }
    if (first !== undefined)
        return undefined;
    const { cabinet } = reference.first;
    const holder = cabinet === undefined ? undefined : files.get((0,identity/* foldPath */.tu)(beside(infFile, cabinet)))?.[0];
    if (holder !== undefined)
        return (0,rule/* unknown */.L5)(`${reference.path} may lie in ${holder.path}, whose contents were not read`, where);
    return missing(infFile, reference);
};
const referencedFilesExist = (0,rule/* defineRule */.Km)({
    id: 'PKG-006',
    family: 'package',
    title: 'All INF-referenced payload files exist where the INF says',
    seed: ['S15', 'S07'],
    stages: ['build', 'submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    waivable: false,
    remedy: 'Fix the sub-folder in SourceDisksFiles/SourceDisksNames, or add the file to the packaging step.',
    why: 'Installation copies exactly the files the INF lists from exactly the places it names. One file that is missing or in another folder stops the installation on the user\'s machine, and the signing service refuses the package before that.',
    authority: 'InfVerif 1016, 1230, 1273; Inf2Cat 22.9.1; MiniFSWatcher#3',
    needs: ['inf', 'tree'],
    *check({ inf, tree }) {
        for (const { value: { files } } of tree) {
            const byPath = filesByPath(files);
            for (const { file, value } of inf) {
                if (!value.isDriver)
                    continue;
                const named = references(file, value.files);
                const seen = named.flatMap((reference) => referenced_files_exist_judge(file, reference, byPath) ?? []);
                yield* seen;
                if (seen.every(({ outcome }) => outcome === 'warn'))
                    yield (0,rule/* pass */.IX)(named.length === 0 ? `${file} copies no files` : `${counted(named.length, 'file')} that ${file} copies ${named.length === 1 ? 'is' : 'are'} there`, { file });
            }
        }
    },
});

// EXTERNAL MODULE: ./.cache/lib/rules/grades.js
var rules_grades = __webpack_require__(50);
;// CONCATENATED MODULE: ./.cache/lib/rules/signing/binaries-carry-embedded-signatures.js






const binaries_carry_embedded_signatures_BOOT_START = 0;
const mismatches = (file, { signatures }) => signatures
    .filter(({ digest, computedDigest }) => computedDigest !== undefined && computedDigest !== digest)
    .map((signature) => (0,rule/* fail */.fJ)(`${file} was changed after signing: ${named(signature)} states ${signature.digestAlgorithm} ${signature.digest}, the file has ${signature.computedDigest ?? ''}`, changedFile({ path: file })));
const unsigned = (file, { signatures, inCatalog }, service) => {
    const lacks = signatures.length === 0 ? 'carries no embedded signature' : `carries no valid embedded signature (${listed(signatures.flatMap(({ problems }) => problems)) || 'it does not verify'})`;
    if (service !== undefined)
        return (0,rule/* fail */.fJ)(`${file} ${lacks}, and the boot-start service ${service} needs one`, { file });
    return inCatalog ? (0,rule/* warn */.R8)(`${file} ${lacks}: only the catalog vouches for it`, { file }) : (0,rule/* fail */.fJ)(`${file} ${lacks}, and no catalog lists it either`, changedFile({ path: file }));
};
const binariesCarryEmbeddedSignatures = (0,rule/* defineRule */.Km)({
    id: 'SIGN-004',
    family: 'signing',
    title: 'Every PE carries a valid embedded signature; boot-start binaries must',
    seed: ['S15'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Use the binaries returned by Partner Center, not your build output.',
    why: 'A boot-start driver is loaded before Windows can look into catalogs, so its signature must be inside the file. Microsoft embeds one into every binary it returns: a binary without it, or with one that does not fit, is not the binary that came back.',
    authority: 'kernel-mode-code-signing-requirements (boot-start needs embedded); hardware-submission-create.md (returned binaries are signed)',
    applies: (found) => holdsImage(found),
    needs: ['tree', 'inf'],
    uses: ['binary'],
    *check({ inf, binary }) {
        const good = [];
        for (const { file, value } of binary) {
            const changed = mismatches(file, value);
            if (changed.length > 0)
                yield* changed;
            else if (value.signatures.some(({ valid }) => valid))
                good.push(value);
            else
                yield unsigned(file, value, servicesOf(inf, file).find(({ startType }) => startType === binaries_carry_embedded_signatures_BOOT_START)?.name);
        }
        const grades = [...new Set(good.map(({ grade }) => (0,rules_grades/* explained */.to)(grade)))];
        if (good.length > 0)
            yield (0,rule/* pass */.IX)(`${counted(good.length, 'image carries', 'images carry')} a valid embedded signature: ${grades.join('; ')}`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/catalog-signature-is-valid.js





const RETURNED = 'Release the package that Partner Center returned: its catalog is the one that Microsoft signed.';
function* catalog_signature_is_valid_judge(file, { catalog, signatures }, complain) {
    if (catalog.problems.length > 0)
        yield complain(`the catalog breaks the rules of its format: ${listed(catalog.problems)}`, { file });
    if (signatures.length === 0) {
        yield complain('the catalog is not signed', { file, remedy: RETURNED });
        return;
    }
    const good = signatures.find((signature) => signature.valid && (0,rules_grades/* endsAtMicrosoft */.Kr)(signature));
    if (good !== undefined)
        yield (0,rule/* pass */.IX)(`${named(good)} verifies and ends at a root of Microsoft${good.timestamp === undefined ? '' : `, signed ${dayOf(good.timestamp.time)}`}`, { file });
    for (const signature of signatures) {
        if (signature === good)
            continue;
        if (!signature.valid)
            yield (good === undefined ? complain : rule/* warn */.R8)(`${named(signature)} does not verify: ${listed(signature.problems) || 'no reason was found'}`, { file });
        else if (good === undefined)
            yield complain(`${named(signature)} is intact, but its chain does not end at a root of Microsoft: grade ${(0,rules_grades/* explained */.to)(signature.grade)}`, { file, remedy: RETURNED });
    }
}
const catalogSignatureIsValid = (0,rule/* defineRule */.Km)({
    id: 'SIGN-001',
    family: 'signing',
    title: 'Catalog signature is cryptographically valid',
    seed: ['S13', 'S15'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Download the signed package again; never edit files after signing.',
    why: 'A catalog is the list of files that Microsoft signed; everything Windows believes about a package hangs on that one signature. If it does not verify byte for byte, the catalog is a plain text file that anyone could have written.',
    authority: 'install/catalog-files.md; kernel-mode-code-signing-policy',
    needs: ['catalog'],
    uses: ['inf'],
    *check({ catalog, inf }) {
        const meant = namedCatalogs(inf, catalog);
        for (const found of catalog)
            yield* catalog_signature_is_valid_judge(found.file, found.value, meant.includes(found) ? rule/* fail */.fJ : rule/* warn */.R8);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/no-cross-signed-kernel-binary.js




const THIRD_PARTY = ['cross-signed', 'ev', 'ov', 'trusted-signing', 'untrusted'];
const UNDECIDED = ['invalid', 'inconsistent', 'unsigned', 'microsoft-unknown-issuer'];
const no_cross_signed_kernel_binary_judge = (file, { grade, effectiveGrade, inCatalog }) => {
    const where = { file };
    const beside = inCatalog ? 'and its catalog is no better' : 'and no catalog vouches for it';
    if (THIRD_PARTY.includes(effectiveGrade))
        return (0,rule/* fail */.fJ)(`the kernel binary ${file} is ${(0,rules_grades/* explained */.to)(effectiveGrade)}, ${beside}`, where);
    if (UNDECIDED.includes(effectiveGrade))
        return (0,rule/* unknown */.L5)(`who vouches for the kernel binary ${file} cannot be told: grade ${(0,rules_grades/* explained */.to)(effectiveGrade)}, ${beside}`, effectiveGrade === 'invalid' ? changedFile({ path: file }) : where);
    if ((0,rules_grades/* isNotForRelease */.iz)(effectiveGrade) && effectiveGrade !== 'preproduction')
        return (0,rule/* warn */.R8)(`the kernel binary ${file} is ${(0,rules_grades/* explained */.to)(effectiveGrade)}, not signed by a third party; SIGN-003 judges that`, where);
    return (0,rule/* pass */.IX)(`the kernel binary ${file} is signed by Microsoft ${grade === effectiveGrade ? 'in the file' : 'through its catalog'}: ${(0,rules_grades/* explained */.to)(effectiveGrade)}`, where);
};
const noCrossSignedKernelBinary = (0,rule/* defineRule */.Km)({
    id: 'SIGN-007',
    family: 'signing',
    title: 'No cross-signed / third-party-CA kernel signature',
    seed: ['S15', 'S16', 'S17'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'Submit again through Partner Center; cross-signed drivers no longer load on 24H2, 25H2, 26H1 and Server 2025.',
    why: 'Vendors used to sign kernel drivers themselves below a Microsoft cross-certificate. Windows 11 24H2 and later and Server 2025 stopped loading them with the April 2026 update, after a few days of watching: such a driver works in the lab and dies in the field.',
    authority: 'includes/cross-signing-deprecation-warning.md; Windows driver policy of April 2026 (Windows IT Pro Blog, support.microsoft.com); field failure cloudbase/wnbd#141',
    applies: (found) => holdsKernelBinary(found),
    needs: ['tree', 'inf'],
    uses: ['binary', 'catalog'],
    *check({ inf, binary }) {
        for (const found of binary)
            if (isKernelBinary(found, inf))
                yield no_cross_signed_kernel_binary_judge(found.file, found.value);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/no-test-or-preview-signature.js




/** Certificates that the driver kit makes carry this name; one that has expired no longer verifies and has no grade of its own. */
const isKitTest = ({ signer }) => /^WDKTestCert\b/i.test(signer?.commonName ?? '');
const no_test_or_preview_signature_judge = ({ file, signatures, grade }, release) => {
    if ((0,rules_grades/* isNotForRelease */.iz)(grade))
        return (release ? rule/* fail */.fJ : rule/* warn */.R8)(`the best signature of ${file} is ${(0,rules_grades/* explained */.to)(grade)}`, { file });
    const beside = signatures.find((signature) => (0,rules_grades/* isNotForRelease */.iz)(signature.grade) || isKitTest(signature));
    if (beside === undefined)
        return undefined;
    const rest = signatures.some(({ valid }) => valid) ? `it stands beside one of grade ${grade}, which decides` : 'it no longer verifies';
    return (0,rule/* warn */.R8)(`${named(beside)} on ${file} is ${(0,rules_grades/* isNotForRelease */.iz)(beside.grade) ? (0,rules_grades/* explained */.to)(beside.grade) : 'from a test certificate of the driver kit'}; ${rest}`, { file });
};
const noTestOrPreviewSignature = (0,rule/* defineRule */.Km)({
    id: 'SIGN-003',
    family: 'signing',
    title: 'No test, preview or self-signed signature at release',
    seed: ['S15', 'S19', 'S17'],
    stages: ['submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
    waivable: false,
    remedy: 'Strip test signatures before submission; make a production submission.',
    why: 'Test and preview certificates are for machines that were told to trust them. On a user\'s machine the driver either does not load, or loads because someone weakened the machine; a test key that leaks lets anyone sign as you.',
    authority: 'preproduction-driver-signing-and-install; Driver Security Checklist item 16; `data/trust/negative-roots.json`, `field-facts.md`',
    needs: ['tree'],
    uses: ['binary', 'catalog'],
    *check({ binary, catalog }, { stage }) {
        const release = stage === 'release';
        const signed = [...binary, ...catalog].map(({ file, value }) => ({ file, signatures: value.signatures, grade: value.grade }));
        const seen = signed.flatMap((found) => no_test_or_preview_signature_judge(found, release) ?? []);
        yield* seen;
        if (release && catalog.length === 0)
            yield (0,rule/* unknown */.L5)('there is no catalog, so nothing says which signature the package was released with');
        else if (seen.length === 0)
            yield (0,rule/* pass */.IX)(`${counted(signed.length, 'image or catalog', 'images and catalogs')} without a test, preview or self-made signature`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/only-sha2.js




const STRONG = new Set(['sha256', 'sha384', 'sha512']);
const only_sha2_weaknesses = ({ digestAlgorithm, signerDigestAlgorithm }) => [
    ...(STRONG.has(digestAlgorithm) ? [] : [`${digestAlgorithm} as digest of the file`]),
    ...(STRONG.has(signerDigestAlgorithm) ? [] : [`${signerDigestAlgorithm} as digest of the signer`]),
];
const only_sha2_judge = ({ file, what, signatures }) => {
    const weak = signatures.flatMap((signature) => only_sha2_weaknesses(signature).map((weakness) => `${named(signature)} uses ${weakness}`));
    if (weak.length === 0)
        return undefined;
    const alsoStrong = signatures.some((signature) => signature.valid && only_sha2_weaknesses(signature).length === 0);
    return (alsoStrong ? rule/* warn */.R8 : rule/* fail */.fJ)(`${what} ${file}: ${weak.join('; ')}${alsoStrong ? ', beside a signature with SHA-2' : ''}`, { file });
};
/** A catalog of version 1 knows its members by SHA-1 only. */
const judgeMembers = (file, { catalog, signatures }) => {
    if (catalog.members.length === 0 || catalog.members.some(({ algorithm }) => algorithm === 'sha256'))
        return undefined;
    const microsoft = signatures.some((signature) => signature.valid && (0,rules_grades/* endsAtMicrosoft */.Kr)(signature));
    const message = `the catalog ${file} lists its ${counted(catalog.members.length, 'member')} by SHA-1`;
    if (microsoft) {
        return (0,rule/* warn */.R8)(`${message}; Microsoft itself issued such catalogs for targets before Windows 10`, { file, remedy: 'Nothing has to change in this package; a submission for Windows 10 and later only comes back with a SHA-256 catalog.' });
    }
    return (0,rule/* fail */.fJ)(message, { file, remedy: 'Make the catalog again with a current Inf2Cat, or submit to Partner Center.' });
};
const onlySha2 = (0,rule/* defineRule */.Km)({
    id: 'SIGN-005',
    family: 'signing',
    title: 'SHA-2 only',
    seed: ['S13', 'S14'],
    stages: ['submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
    waivable: false,
    remedy: 'signtool /fd sha256 /td sha256; sign the .hlkx with a SHA-256 capable tool.',
    why: 'SHA-1 and MD5 no longer tie a signature to one file: two files with the same digest can be made. Microsoft takes SHA-2 only, in the signature, in the digest it covers and in the catalog\'s list.',
    authority: 'code-signing-reqs.md (certificates SHA-2, /fd sha256); `signing.md`',
    needs: ['tree'],
    uses: ['binary', 'catalog', 'cabinet'],
    *check({ binary, catalog, cabinet }, { stage }) {
        const files = signedFiles({ binary, catalog, cabinet }).filter(({ signatures }) => signatures.length > 0);
        const seen = [...files.flatMap((found) => only_sha2_judge(found) ?? []), ...catalog.flatMap(({ file, value }) => judgeMembers(file, value) ?? [])];
        yield* seen;
        if (stage === 'release' && catalog.length === 0)
            yield (0,rule/* unknown */.L5)('there is no catalog, so the digests that Windows will use are not known');
        else if (files.length === 0)
            yield (0,rule/* unknown */.L5)('nothing here is signed, so there is no digest to judge');
        else if (seen.length === 0)
            yield (0,rule/* pass */.IX)(`SHA-2 throughout in ${counted(files.length, 'signed file')}`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/package-carries-a-whql-signature.js




const packageCarriesAWhqlSignature = (0,rule/* defineRule */.Km)({
    id: 'SIGN-002',
    family: 'signing',
    title: 'Package has a WHQL release signature',
    seed: ['S16', 'S18', 'S35', 'S36', 'S39'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'info', dev: 'warn' },
    waivable: false,
    remedy: 'Submit an HLK result to Partner Center; attestation is for test audiences only.',
    why: 'Being validly signed says nothing about who tested what. Only the certified grades mean that Microsoft saw hardware lab results for this package; an attested or preproduction signature carries almost the same certificate and none of the tests.',
    authority: 'whql-release-signature.md; code-signing-validate.md; grades in `signing.md` section 3 and `data/trust/grades.json`',
    needs: ['catalog'],
    uses: ['binary', 'inf'],
    *check({ catalog, inf }) {
        for (const { file, value } of namedCatalogs(inf, catalog)) {
            const by = value.signatures.find(({ valid, grade }) => valid && grade === value.grade);
            if (value.grade === 'microsoft-unknown-issuer') {
                const issuer = by?.signer?.issuer;
                yield (0,rule/* unknown */.L5)(`the signature ends at a root of Microsoft, but ${issuer === undefined ? 'its issuer' : `the issuer "${issuer}"`} is not known to this version, so the grade cannot be told`, {
                    file, remedy: 'Update driver-gate: its trust data is older than this certificate authority.',
                });
            }
            else if (!(0,rules_grades/* isWhql */.xv)(value.grade))
                yield (0,rule/* fail */.fJ)(`the grade of ${file} is ${(0,rules_grades/* explained */.to)(value.grade)}`, { file });
            else if (by?.pin === 'name') {
                yield (0,rule/* warn */.R8)(`the grade is ${(0,rules_grades/* explained */.to)(value.grade)}, but its issuer was recognised by name only: the certificate itself is not in the trust data yet`, { file, remedy: 'Update driver-gate as soon as a version with this issuer\'s certificate exists.' });
            }
            else
                yield (0,rule/* pass */.IX)(`the grade is ${(0,rules_grades/* explained */.to)(value.grade)}${by === undefined ? '' : `: ${named(by)}`}`, { file });
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/requested-signature-attributes-are-present.js


/** Marks that are a key usage of the certificate on the file. */
const KEY_USAGE = { elam: '1.3.6.1.4.1.311.61.4.1', halext: '1.3.6.1.4.1.311.61.5.1' };
/** Marks that are an attribute of the file's catalog member. */
const MEMBER_ATTRIBUTE = { petrust: 'PETrusted', drm: 'DRMLevel', windowshello: 'WindowsHello' };
const isNamed = (path, name) => samePath(baseName(path), baseName(name));
const hasUsage = (name, usage, binaries) => binaries.some(({ file, value }) => isNamed(file, name) && value.signatures.some(({ valid, signer }) => valid && signer?.eku.includes(usage) === true));
const hasAttribute = (name, attribute, files) => files.some(({ path, members }) => isNamed(path, name) && members.some(({ member }) => member.attributes.some((found) => found.name.toLowerCase() === attribute.toLowerCase())));
const isPresent = (name, attribute, binaries, files) => {
    const usage = KEY_USAGE[attribute.toLowerCase()];
    if (usage !== undefined)
        return hasUsage(name, usage, binaries);
    const member = MEMBER_ATTRIBUTE[attribute.toLowerCase()];
    return member === undefined ? undefined : hasAttribute(name, member, files);
};
const requested_signature_attributes_are_present_judge = (request, where, present, stage, attestation) => {
    const what = `${request.attribute} for ${request.file}`;
    if (present === undefined)
        return (0,rule/* warn */.R8)(`${what} is no signature attribute that is known: Elam, HalExt, PETrust, DRM or WindowsHello`, where);
    if (attestation)
        return (0,rule/* fail */.fJ)(`${what} is asked for, but an attestation submission never returns it`, where);
    if (stage !== 'release')
        return (0,rule/* pass */.IX)(`${what} is asked for; whether it was granted is judged on the package that comes back`, where);
    return present ? (0,rule/* pass */.IX)(`${what} was granted`, where) : (0,rule/* fail */.fJ)(`${what} is asked for and absent from the signed package`, where);
};
const requestedSignatureAttributesArePresent = (0,rule/* defineRule */.Km)({
    id: 'SIGN-009',
    family: 'signing',
    title: 'Special signature attributes present when requested',
    seed: ['S13', 'S22'],
    stages: ['submission', 'release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
    waivable: false,
    remedy: 'Submit the .hlkx with the matching HLK feature and passing tests.',
    why: 'Some drivers need more than a signature: early launch anti-malware, HAL extensions, protected media and Windows Hello each have a mark of their own, asked for in the INF. If the mark is missing from what came back, the driver installs and then is not allowed to do its work.',
    authority: 'inf-signatureattributes-section.md; code-signing-reqs.md (attestation returns no ELAM or Hello level)',
    applies: ({ inf }) => (inf.length > 0 && inf.every((found) => found.ok && found.value.signatureAttributes.length === 0) ? 'no INF has a [SignatureAttributes] section' : true),
    needs: ['inf'],
    uses: ['binary', 'catalog', 'tree'],
    *check({ inf, binary, tree }, { stage, profile }) {
        const files = tree.flatMap(({ value }) => value.files);
        for (const { file, value } of inf) {
            for (const request of value.signatureAttributes) {
                const where = { file, subject: request.file, line: request.place.line, column: request.place.column };
                yield requested_signature_attributes_are_present_judge(request, where, isPresent(request.file, request.attribute, binary, files), stage, profile === 'attestation');
            }
        }
        if (inf.every(({ value }) => value.signatureAttributes.length === 0))
            yield (0,rule/* notApplicable */.hH)('no INF has a [SignatureAttributes] section');
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/server-targets.js
/** VER_NT_DOMAIN_CONTROLLER and VER_NT_SERVER in a Models decoration. */
const SERVER_PRODUCTS = [2, 3];
/** Architectures for which a package says that it is for Windows Server: in its INF, or in the policy. */
const serverTargets = (infs, targets) => {
    const decorated = infs.flatMap(({ models }) => models.flatMap(({ architecture, productType, exists }) => exists && architecture !== undefined && productType !== undefined && SERVER_PRODUCTS.includes(productType) ? [architecture] : []));
    const declared = targets.filter(({ server }) => server).map(({ arch }) => arch);
    return [...new Set([...decorated, ...declared])];
};

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/server-targets-are-whql-signed.js





const hasServerToken = (tokens, architecture) => tokens.some((found) => found.server && found.architecture === architecture);
const server_targets_are_whql_signed_judge = (file, { grade, catalog }, targets) => {
    const where = { file };
    if (grade === 'microsoft-unknown-issuer')
        return (0,rule/* unknown */.L5)(`the package is for Windows Server, and its grade cannot be told: ${(0,rules_grades/* explained */.to)(grade)}`, where);
    if (!(0,rules_grades/* isWhql */.xv)(grade)) {
        const field = grade === 'attested' ? '. Field reports say that attested drivers may load on a server; it is unsupported either way' : '';
        return (0,rule/* fail */.fJ)(`the package is for Windows Server (${targets.join(', ')}) and its grade is ${(0,rules_grades/* explained */.to)(grade)}${field}`, where);
    }
    const tokens = osTokens(catalog.attributes);
    const without = targets.filter((architecture) => !hasServerToken(tokens, architecture));
    if (tokens.length > 0 && without.length > 0)
        return (0,rule/* warn */.R8)(`the catalog is ${(0,rules_grades/* explained */.to)(grade)} but names no Windows Server for ${without.join(', ')}: ${tokens.map(({ token }) => token).join(', ')}`, where);
    return (0,rule/* pass */.IX)(`the package is for Windows Server and ${(0,rules_grades/* explained */.to)(grade)}`, where);
};
const serverTargetsAreWhqlSigned = (0,rule/* defineRule */.Km)({
    id: 'SIGN-008',
    family: 'signing',
    title: 'Server targets are WHQL signed',
    seed: ['S16'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
    waivable: false,
    remedy: 'Run the HLK for Server and submit.',
    why: 'Windows Server supports certified drivers only. Field reports say that attested ones sometimes load there, but nobody at Microsoft will help with the machine that does not start.',
    authority: 'code-signing-reqs.md, "Windows Server signed drivers"; KB4519013',
    needs: ['catalog', 'inf'],
    *check({ catalog, inf }, { policy }) {
        const targets = serverTargets(inf.map(({ value }) => value), policy.targets);
        if (targets.length === 0) {
            yield (0,rule/* notApplicable */.hH)('neither an INF nor the policy names Windows Server as target');
            return;
        }
        for (const { file, value } of namedCatalogs(inf, catalog))
            yield server_targets_are_whql_signed_judge(file, value, targets);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/signatures-are-timestamped.js



/** Lifetime Signing: with this usage a time stamp does not outlive the certificate. */
const LIFETIME = '1.3.6.1.4.1.311.10.3.13';
const signatures_are_timestamped_judge = (file, signature, now) => {
    const { timestamp, signer } = signature;
    if (timestamp === undefined) {
        const until = signer === undefined ? '' : `: it is good until the certificate ends on ${dayOf(signer.notAfter)}`;
        return (0,rule/* warn */.R8)(`${named(signature)} on ${file} has no time stamp${until}`, { file });
    }
    const stamp = `the time stamp of ${dayOf(timestamp.time)} by "${timestamp.authority}" on ${file}`;
    if (timestamp.time > now)
        return (0,rule/* fail */.fJ)(`${stamp} lies in the future`, { file });
    if (!timestamp.trusted) {
        const because = timestamp.problems.length > 0 ? listed(timestamp.problems) : 'timestamp-untrusted-tsa';
        return (0,rule/* fail */.fJ)(`${stamp} proves nothing: ${because}; the authority is not listed or the stamp does not verify, as with forged, backdated stamps`, { file });
    }
    const note = signer?.eku.includes(LIFETIME) === true ? '; the certificate is for lifetime signing, so the stamp does not extend it' : '';
    return (0,rule/* pass */.IX)(`${stamp} is genuine${note}`, { file });
};
const signaturesAreTimestamped = (0,rule/* defineRule */.Km)({
    id: 'SIGN-006',
    family: 'signing',
    title: 'Signature timestamped',
    seed: ['S13'],
    stages: ['submission', 'release'],
    severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
    waivable: true,
    remedy: 'Sign with /tr <TSA> /td sha256.',
    why: 'A certificate lives for a year or two, a driver for ten. The time stamp proves that the signature was made while the certificate was good; without it the signature ends with the certificate, and a forged stamp can hide that it was made later.',
    authority: 'Authenticode practice; code-signing-attestation.md (signtool /tr); `signing.md` (timestamps)',
    needs: ['tree'],
    uses: ['binary', 'catalog', 'cabinet'],
    *check({ binary, catalog, cabinet }, { stage, now }) {
        const signatures = signedFiles({ binary, catalog, cabinet }).flatMap(({ file, signatures: found }) => found.map((signature) => signatures_are_timestamped_judge(file, signature, now.getTime())));
        const good = signatures.filter(({ outcome }) => outcome === 'pass');
        yield* signatures.filter(({ outcome, message }) => outcome !== 'pass' || message.includes('lifetime'));
        if (stage === 'release' && catalog.length === 0)
            yield (0,rule/* unknown */.L5)('there is no catalog, so the stamp that counts is not there');
        else if (signatures.length === 0)
            yield (0,rule/* unknown */.L5)('nothing here is signed, so there is no time stamp to judge');
        else if (good.length > 0)
            yield (0,rule/* pass */.IX)(`${counted(good.length, 'signature has', 'signatures have')} a genuine time stamp`);
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/signed-package-equals-the-submission.js




const KIND = { pe: 'Authenticode SHA-256', file: 'SHA-256' };
const changed = (file, now, then) => {
    const path = file?.path ?? now.path;
    const rewritten = file === undefined ? undefined : lineEndings(file);
    const digests = `submitted with ${KIND[then.kind]} ${then.digest}, here ${KIND[now.kind]} ${now.digest}`;
    if (rewritten !== undefined)
        return (0,rule/* fail */.fJ)(`${rewritten.message} (${digests})`, rewritten.where);
    return (0,rule/* fail */.fJ)(`${path} is not the file that was submitted: ${digests}`, { file: path, cause: `changed:${path}` });
};
function* differences(files, submitted) {
    const paths = new Map(files.map((file) => [(0,identity/* foldPath */.tu)(file.path), file]));
    const then = new Map(submitted.map((line) => [line.path, line]));
    const now = (0,identity/* identityLines */.W7)(files);
    for (const line of now) {
        const before = then.get(line.path);
        const file = paths.get(line.path);
        if (before === undefined)
            yield (0,rule/* fail */.fJ)(`${file?.path ?? line.path} was not submitted`, { file: file?.path ?? line.path });
        else if (before.digest !== line.digest || before.kind !== line.kind)
            yield changed(file, line, before);
    }
    const there = new Set(now.map(({ path }) => path));
    for (const { path } of submitted)
        if (!there.has(path))
            yield (0,rule/* fail */.fJ)(`${path} was submitted and is missing here`, { subject: path, cause: `missing:${path}` });
}
const signedPackageEqualsTheSubmission = (0,rule/* defineRule */.Km)({
    id: 'SIGN-011',
    family: 'signing',
    title: 'Signed package is byte-equivalent to the submitted one',
    seed: ['S15', 'S35', 'S02'],
    stages: ['release'],
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'info' },
    waivable: false,
    remedy: 'You signed another build: download the right submission, or submit again.',
    why: 'Signing adds signatures and a catalog; it changes neither the code nor the INF. If anything else differs from what was submitted and tested, what is about to be released is another build than the one the tests speak of.',
    authority: 'whql-release-signature.md (signing does not change binaries or INF); section 8.1',
    needs: ['tree', 'submission-manifest'],
    uses: ['binary'],
    *check({ tree, 'submission-manifest': manifests }) {
        for (const { value: submitted } of manifests) {
            for (const { value } of tree) {
                const found = [...differences(value.files, submitted.files)];
                yield* found;
                if (found.length === 0 && value.packageDigest === submitted.packageDigest)
                    yield (0,rule/* pass */.IX)(`${counted(submitted.files.length, 'file')} equal the submission ${submitted.path}, same packageDigest ${value.packageDigest}`);
                else if (found.length === 0)
                    yield (0,rule/* fail */.fJ)(`the packageDigest is ${value.packageDigest}, that of the submission ${submitted.packageDigest}`, { subject: value.name });
            }
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/signing/submission-is-signed-with-a-registered-certificate.js



const normal = (thumbprint) => thumbprint.replaceAll(/[\s:]/g, '').toLowerCase();
const submission_is_signed_with_a_registered_certificate_judge = (file, signature, registered, now) => {
    const where = { subject: file };
    const { signer } = signature;
    if (!signature.valid || signer === undefined)
        return (0,rule/* fail */.fJ)(`${named(signature)} on ${file} does not verify: ${listed(signature.problems) || 'no reason was found'}`, where);
    if (now > signer.notAfter || now < signer.notBefore)
        return (0,rule/* fail */.fJ)(`the certificate of "${signer.commonName}" is valid from ${dayOf(signer.notBefore)} to ${dayOf(signer.notAfter)}, not now`, where);
    if (registered.length === 0) {
        return (0,rule/* warn */.R8)(`${file} is signed by "${signer.commonName}" (SHA-256 ${signer.sha256}); the policy lists no registered-certificates, so whether Partner Center knows it is open`, {
            ...where, remedy: `Once the certificate is registered in Partner Center, add ${signer.sha256} to registered-certificates in the policy.`,
        });
    }
    if (!registered.includes(signer.sha256))
        return (0,rule/* fail */.fJ)(`${file} is signed by "${signer.commonName}" (SHA-256 ${signer.sha256}), which is not among the ${registered.length} registered-certificates of the policy`, where);
    return (0,rule/* pass */.IX)(`${file} is signed by the registered certificate of "${signer.commonName}"`, where);
};
const submissionIsSignedWithARegisteredCertificate = (0,rule/* defineRule */.Km)({
    id: 'SIGN-010',
    family: 'signing',
    title: 'Submission artifact signed with a registered certificate',
    seed: ['S13', 'S14'],
    stages: ['submission'],
    severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'block', dev: 'off' },
    waivable: true,
    remedy: 'Register the certificate in Partner Center (upload a signed file), or sign with a registered one.',
    why: 'Partner Center accepts a submission only from a certificate it knows. The upload of an artifact signed with last year\'s certificate fails hours later with a message that does not name the certificate.',
    authority: 'code-signing-reqs.md; windows-driver-docs issue #2289 (SignatureValidationFailed)',
    needs: ['cabinet', 'policy'],
    *check({ cabinet }, { policy, now }) {
        const registered = policy.registeredCertificates.map(normal);
        for (const { file, value } of cabinet) {
            const seen = value.signatures.map((signature) => submission_is_signed_with_a_registered_certificate_judge(file, signature, registered, now.getTime()));
            const good = seen.find(({ outcome }) => outcome === 'pass');
            if (value.signatures.length === 0)
                yield (0,rule/* fail */.fJ)(`${file} is not signed: Partner Center refuses it`, { subject: file });
            else if (good !== undefined)
                yield good;
            else
                yield* seen;
        }
    },
});

;// CONCATENATED MODULE: ./.cache/lib/rules/index.js






































/** All rules, in the order of the catalogue. */
const RULES = [
    everyDriverFolderHasAnInstallableInf,
    cabinetLayoutIsAccepted,
    driverFolderNamesAreLegal,
    pathsFitToolLimits,
    driverFoldersTargetTheSameArchitectures,
    referencedFilesExist,
    noStrayExecutables,
    buildIsAReleaseBuild,
    baseAndExtensionAreSubmittedApart,
    catalogSignatureIsValid,
    packageCarriesAWhqlSignature,
    noTestOrPreviewSignature,
    binariesCarryEmbeddedSignatures,
    onlySha2,
    signaturesAreTimestamped,
    noCrossSignedKernelBinary,
    serverTargetsAreWhqlSigned,
    requestedSignatureAttributesArePresent,
    submissionIsSignedWithARegisteredCertificate,
    signedPackageEqualsTheSubmission,
    catalogIsNamedAndPresent,
    catalogCoversEveryFile,
    noDigestDrift,
    catalogAttributesAgreeWithTheInf,
    signedInfIsNotReencoded,
    encodingIsAnsiOrUtf16le,
    fileParses,
    versionSectionIsComplete,
    driververIsWellformedAndNotInTheFuture,
    pnplockdownIsSet,
    referencedSectionsExist,
    stringTokensResolve,
    sourceAndDestinationTablesAreComplete,
    modelsAreDecoratedForEveryArchitecture,
    machineMatchesTheArchitecture,
    imageIsHvciCompatible,
    mitigationsAreOn,
    policyComesFromTheBaseBranch,
];


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/** Checks the types of one rule, then forgets its kinds so that all rules fit one list. */
const defineRule = (rule) => rule;
const observe = (outcome) => (message, where = {}) => ({ ...where, outcome, message });
const pass = observe('pass');
const warn = observe('warn');
const fail = observe('fail');
const unknown = observe('unknown');
const notApplicable = observe('not-applicable');


/***/ })

};
