export const id = 246;
export const ids = [246];
export const modules = {

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./.cache/lib/formats/cab/cabinet.js + 1 modules
var cabinet = __webpack_require__(4448);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/inf/inf.js + 19 modules
var inf = __webpack_require__(4508);
// EXTERNAL MODULE: ./.cache/lib/formats/pe/image.js + 14 modules
var pe_image = __webpack_require__(1943);
// EXTERNAL MODULE: ./.cache/lib/formats/zip/listing.js + 4 modules
var listing = __webpack_require__(5461);
// EXTERNAL MODULE: ./.cache/lib/trust/attempt.js
var attempt = __webpack_require__(7188);
// EXTERNAL MODULE: ./.cache/lib/trust/verify.js + 25 modules
var verify = __webpack_require__(9449);
// EXTERNAL MODULE: ./.cache/lib/evidence/binary.js
var binary = __webpack_require__(515);
// EXTERNAL MODULE: ./.cache/lib/evidence/cabinet.js
var evidence_cabinet = __webpack_require__(5056);
// EXTERNAL MODULE: ./.cache/lib/evidence/collect.js + 8 modules
var collect = __webpack_require__(4405);
// EXTERNAL MODULE: ./.cache/lib/evidence/examine.js
var examine = __webpack_require__(6999);
;// CONCATENATED MODULE: ./.cache/lib/evidence/inspection.js











const HEAD = 4096;
const MAX_INF = 64 * 1024 * 1024;
const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const CERTIFICATE_TRUST_LIST = [0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x0a, 0x01];
const holds = (head, bytes, within) => {
    for (let at = 0; at + bytes.length <= Math.min(head.length, within); at++)
        if (bytes.every((byte, index) => head[at + index] === byte))
            return true;
    return false;
};
/** A signed-data message whose content is a certificate trust list. */
const looksLikeCatalog = (head) => head[0] === 0x30 && holds(head, SIGNED_DATA, 32) && holds(head, CERTIFICATE_TRUST_LIST, 256);
/** `[Version]` at the start of a line, in bytes or in UTF-16. */
const looksLikeInf = (head) => {
    const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
    return /^(?:[ÿþ\u00ff\u00fe\u00ef\u00bb\u00bf]*|[^]*[\r\n])[ \t]*\[version\]/i.test(text);
};
const ending = (file) => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';
/** The bytes decide where they can; the name where many formats look alike or the bytes are broken. */
const formatOf = (file, head, { format }) => {
    const name = ending(file);
    if (format === 'lfs-pointer')
        return 'lfs-pointer';
    if ((0,pe_image/* looksLikePe */.t5)(head) || name === '.sys')
        return 'pe';
    if ((0,cabinet/* looksLikeCabinet */.y_)(head))
        return 'cabinet';
    if ((0,listing/* looksLikeZip */.f)(head))
        return name === '.hlkx' ? 'hlkx' : 'zip';
    if (looksLikeCatalog(head) || name === '.cat')
        return 'catalog';
    if (name === '.inf' || looksLikeInf(head))
        return 'inf';
    if (name === '.cab')
        return 'cabinet';
    return name === '.hlkx' ? 'hlkx' : name === '.zip' ? 'zip' : 'unknown';
};
const inspectImage = (source, facts, examined, trust) => {
    const { image, checksumValid, malformed } = examined;
    if (image === undefined)
        return { ...facts, format: 'pe', value: undefined, problems: [malformed ?? 'it is not a PE image'] };
    const signatures = (0,binary/* signaturesOf */.R)(source, image, examined.digests, trust);
    const problems = [...image.problems, ...(checksumValid === false ? [`the PE checksum 0x${image.checksum.toString(16)} is wrong`] : [])];
    return { ...facts, format: 'pe', value: { image, signatures, grade: (0,verify/* bestGrade */.Ac)(signatures), checksumValid }, problems };
};
const problemsOf = (found, own) => (found.cause === undefined ? own(found.value) : [found.cause]);
const inspectAs = (format, source, facts, examined, trust) => {
    switch (format) {
        case 'pe':
            return inspectImage(source, facts, examined, trust);
        case 'inf': {
            const found = (0,attempt/* attempt */.C)(() => (0,inf/* parseInf */.t)((0,bytes/* readAll */.yw)(source, 'inf', MAX_INF)));
            return { ...facts, format, value: found.value, problems: problemsOf(found, ({ encoding }) => (encoding.status === 'fail' ? [encoding.reason] : [])) };
        }
        case 'catalog': {
            const found = (0,attempt/* attempt */.C)(() => (0,collect/* readCatalog */.uM)(source, trust));
            return { ...facts, format, value: found.value, problems: problemsOf(found, ({ catalog }) => catalog.problems) };
        }
        case 'cabinet': {
            const found = (0,attempt/* attempt */.C)(() => (0,evidence_cabinet/* readCabinet */.z)(source, trust));
            return { ...facts, format, value: found.value, problems: problemsOf(found, ({ listing }) => listing.problems) };
        }
        case 'zip':
        case 'hlkx': {
            const found = (0,attempt/* attempt */.C)(() => (0,listing/* parseZip */.R)(source));
            return { ...facts, format, value: found.value, problems: problemsOf(found, ({ problems }) => problems) };
        }
        case 'lfs-pointer':
            return { ...facts, format, value: undefined, problems: ['a Git LFS pointer stands in place of the file: fetch it with "git lfs pull"'] };
        case 'unknown':
            return { ...facts, format, value: undefined };
    }
};
/** Says of any bytes what they are. `algorithms` are digests wanted besides SHA-256, to find the file in older catalogs. */
const inspectFile = (file, source, trust, algorithms = []) => {
    const wanted = [...new Set(['sha256', ...algorithms])];
    const examined = (0,examine/* examine */.sb)(source, { path: file, size: source.size, flat: wanted, covered: wanted });
    const facts = { file, size: source.size, sha256: examined.digests.flat['sha256'] ?? '', digests: examined.digests, problems: [] };
    return inspectAs(formatOf(file, source.read(0, Math.min(HEAD, source.size)), examined), source, facts, examined, trust);
};
/** A file that could not be opened or read to its end. */
const unreadableFile = (file, problem) => ({ file, size: 0, sha256: '', digests: { flat: {}, authenticode: {} }, problems: [problem], format: 'unknown', value: undefined });

// EXTERNAL MODULE: ./.cache/lib/evidence/members.js
var members = __webpack_require__(607);
// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/report/headline.js
var headline = __webpack_require__(7855);
// EXTERNAL MODULE: ./.cache/lib/rules/grades.js
var grades = __webpack_require__(50);
;// CONCATENATED MODULE: ./.cache/lib/report/inspect-signature.js

const isoTime = (milliseconds) => {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
};
/** A signature as `inspect --json` states it. */
const signatureJson = (signature) => {
    const { signer, timestamp } = signature;
    return {
        place: signature.place, valid: signature.valid, grade: signature.grade, digestAlgorithm: signature.digestAlgorithm, digest: signature.digest,
        computedDigest: signature.computedDigest ?? null,
        signer: signer === undefined ? null : {
            subject: signer.subject, issuer: signer.issuer, serial: signer.serial, sha256: signer.sha256,
            notBefore: isoTime(signer.notBefore), notAfter: isoTime(signer.notAfter), eku: signer.eku, commonName: signer.commonName,
        },
        timestamp: timestamp === undefined ? null : {
            kind: timestamp.kind, time: isoTime(timestamp.time), trusted: timestamp.trusted, authority: timestamp.authority, digestAlgorithm: timestamp.digestAlgorithm, problems: timestamp.problems,
        },
        programName: signature.programName ?? null,
        pageHashes: signature.pageHashes ?? null,
        anchor: signature.anchor ?? null,
        chain: signature.chain.map(({ subject, sha256, notAfter }) => ({ subject, sha256, notAfter: isoTime(notAfter) })),
        problems: signature.problems,
        notes: signature.notes,
    };
};
const KINDS = { rfc3161: 'RFC 3161', pkcs9: 'PKCS#9' };
/** `2021-10-17 04:31:04 UTC`. */
const timeText = (milliseconds) => isoTime(milliseconds)?.replace('T', ' ').replace(/\.\d+Z$/, ' UTC') ?? 'a time out of range';
/** The value of the first CN of a name, or the whole name. */
const shortName = (name) => /(?:^|, )CN=([^,]+)/.exec(name)?.[1] ?? name;
const timestampRow = ({ timestamp }) => {
    if (timestamp === undefined)
        return { label: '  stamped', text: 'no timestamp: valid only while its certificate is', tone: 'warn' };
    const text = `${timeText(timestamp.time)}, ${KINDS[timestamp.kind]}, ${timestamp.trusted ? 'trusted' : 'by an authority that is not trusted: it proves nothing'}`;
    return timestamp.trusted ? { label: '  stamped', text } : { label: '  stamped', text, tone: 'bad' };
};
/** Best news and worst news are coloured; the grades between them are for the rules to judge. */
const GOOD = ['whcp', 'inbox', 'elam', 'hal-extension', 'microsoft-product'];
const BAD = ['invalid', 'inconsistent', 'test', 'self-signed', 'untrusted', 'flight', 'preproduction'];
const gradeTone = (grade) => (GOOD.includes(grade) ? 'good' : BAD.includes(grade) ? 'bad' : 'warn');
const gradeRow = (grade) => ({ label: 'grade', text: `${grade}: ${grades/* GRADE_MEANING */.S_[grade]}`, tone: gradeTone(grade) });
const headRow = (signature, label) => {
    const { valid, place, grade, digestAlgorithm } = signature;
    const where = place === 'nested' ? 'nested in the one before, ' : '';
    return { label, text: `${valid ? 'valid' : 'NOT VALID'}, ${where}${digestAlgorithm}, ${grade}`, tone: valid ? gradeTone(grade) : 'bad' };
};
const NOTE = '  note';
const detailRows = (signature) => {
    const { signer, programName, pageHashes } = signature;
    return [
        ...(signer === undefined ? [] : [
            { label: '  signer', text: shortName(signer.subject) },
            { label: '  issuer', text: shortName(signer.issuer) },
        ]),
        timestampRow(signature),
        ...(programName === undefined || programName === '' ? [] : [{ label: '  for', text: programName }]),
        ...(pageHashes === undefined ? [] : [{ label: '  pages', text: `page hashes ${pageHashes.valid ? 'match' : 'DO NOT MATCH'}`, ...(pageHashes.valid ? {} : { tone: 'bad' }) }]),
        ...signature.problems.map((text) => ({ label: '  problem', text, tone: 'bad' })),
        ...signature.notes.map((text) => ({ label: NOTE, text, tone: 'faint' })),
    ];
};
/** Every signature in full, because the first one may be the bad one; a note that holds for several stands once. */
const signatureRows = (signatures) => {
    const rows = signatures.flatMap((signature, index) => [headRow(signature, signatures.length === 1 ? 'signature' : `signature ${index + 1}`), ...detailRows(signature)]);
    const lastOf = new Map(rows.map(({ text }, index) => [text, index]));
    return rows.filter(({ label, text }, index) => label !== NOTE || lastOf.get(text) === index);
};

;// CONCATENATED MODULE: ./.cache/lib/report/inspect-containers.js


const MANY = 30;
/** Columns of the same width, long listings cut. */
const listRows = (files) => {
    const width = Math.max(0, ...files.map(({ size }) => String(size).length));
    const shown = files.slice(0, MANY).map(({ path, size }, index) => ({ label: index === 0 ? 'files' : '', text: `${String(size).padStart(width)}  ${path}` }));
    return files.length > MANY ? [...shown, { label: '', text: `… and ${files.length - MANY} more (--json lists all)`, tone: 'faint' }] : shown;
};
/** Attributes by name; of a name that stands twice the last one is shown. */
const catalogJson = ({ catalog, signatures, grade }) => ({
    grade,
    version: catalog.version,
    thisUpdate: new Date(catalog.thisUpdate).toISOString(),
    listIdentifier: catalog.listIdentifier,
    signatures: signatures.map(signatureJson),
    members: catalog.members.map(({ digest, algorithm, kind, file, attributes }) => ({ digest, algorithm, kind, file: file ?? null, attributes })),
    attributes: Object.fromEntries(catalog.attributes.map(({ name, value }) => [name, value])),
});
const catalogRows = ({ catalog, signatures, grade }) => [
    gradeRow(grade),
    ...signatureRows(signatures),
    { label: 'made', text: timeText(catalog.thisUpdate) },
    { label: 'members', text: catalog.members.map(({ file, digest, kind }) => `${file ?? digest.slice(0, 16)} (${kind})`).slice(0, MANY).join(', ') || 'none' },
    ...catalog.attributes.slice(0, MANY).map(({ name, value }, index) => ({ label: index === 0 ? 'attributes' : '', text: `${name} = ${value}` })),
];
const cabinetJson = ({ listing, signatures, grade }) => ({
    grade,
    signatures: signatures.map(signatureJson),
    compression: listing.compression,
    files: listing.files.map(({ name, path, size, folder, attributes }) => ({ name, path, size, folder, attributes })),
});
const cabinetRows = ({ listing, signatures, grade }) => [
    gradeRow(grade), ...signatureRows(signatures), { label: 'packed', text: [...new Set(listing.compression)].join(', ') }, ...listRows(listing.files),
];
const zipJson = ({ entries, folders, zip64 }) => ({
    zip64, folders, files: entries.map(({ path, size, kind, method, packedSize, crc }) => ({ path, size, kind, method, packedSize, crc32: crc.toString(16).padStart(8, '0') })),
});
const zipRows = ({ entries, zip64 }) => [
    ...(zip64 ? [{ label: 'zip64', text: 'uses ZIP64 records, which Partner Center refuses in HLK packages', tone: 'warn' }] : []),
    { label: 'holds', text: `${(0,headline/* counted */.hS)(entries.length, 'file')}, ${entries.reduce((sum, { size }) => sum + size, 0)} bytes unpacked` },
    ...listRows(entries),
];

;// CONCATENATED MODULE: ./.cache/lib/report/inspect-image.js

const DLL_CHARACTERISTICS = [
    [0x20, 'HIGH_ENTROPY_VA'], [0x40, 'DYNAMIC_BASE'], [0x80, 'FORCE_INTEGRITY'], [0x100, 'NX_COMPAT'], [0x200, 'NO_ISOLATION'], [0x400, 'NO_SEH'], [0x800, 'NO_BIND'],
    [0x1000, 'APPCONTAINER'], [0x2000, 'WDM_DRIVER'], [0x4000, 'GUARD_CF'], [0x8000, 'TERMINAL_SERVER_AWARE'],
];
const SUBSYSTEMS = { 1: 'native', 2: 'windows', 3: 'console', 7: 'posix', 9: 'windows-ce', 10: 'efi-application', 11: 'efi-boot-driver', 12: 'efi-runtime-driver', 13: 'efi-rom', 14: 'xbox', 16: 'windows-boot' };
const DLL = 0x2000;
const NATIVE = 1;
const flagNames = ({ dllCharacteristics }) => DLL_CHARACTERISTICS.filter(([flag]) => (dllCharacteristics & flag) !== 0).map(([, name]) => name);
const permissions = ({ characteristics }) => [[0x40000000, 'R'], [0x80000000, 'W'], [0x20000000, 'X']].map(([flag, letter]) => ((characteristics & flag) === 0 ? '' : letter)).join('');
const hexText = (value) => `0x${value.toString(16)}`;
const debugJson = ({ type, timestamp, pdb, extendedCharacteristics }) => ({ type, timestamp, pdb: pdb ?? null, extendedCharacteristics: extendedCharacteristics ?? null });
/** The members of a PE in `inspect --json`. */
const imageJson = ({ image, signatures, grade, checksumValid }, authenticodeSha256) => ({
    grade,
    authenticodeSha256: authenticodeSha256 ?? null,
    signatures: signatures.map(signatureJson),
    machine: image.architecture, machineCode: image.machine, is64: image.is64,
    subsystem: SUBSYSTEMS[image.subsystem] ?? String(image.subsystem), subsystemCode: image.subsystem,
    timestamp: image.timestamp, characteristics: image.characteristics,
    dllCharacteristics: flagNames(image), dllCharacteristicsCode: image.dllCharacteristics,
    sectionAlignment: image.sectionAlignment, sizeOfImage: image.sizeOfImage,
    checksum: { stated: image.checksum, valid: checksumValid ?? null },
    sections: image.sections.map((section) => ({ ...section, permissions: permissions(section) })),
    imports: image.imports, exports: image.exports,
    version: image.version ?? null,
    debug: image.debug.map(debugJson),
    loadConfig: image.loadConfig === undefined ? null : { ...image.loadConfig, securityCookie: hexText(image.loadConfig.securityCookie) },
    resources: image.resources,
});
/** What kind of program it is, in a few words. */
const imageKind = ({ architecture, subsystem, characteristics }) => {
    const kind = subsystem === NATIVE ? 'kernel-mode image' : subsystem >= 10 && subsystem <= 13 ? 'EFI image' : (characteristics & DLL) !== 0 ? 'library' : 'program';
    return `${architecture} ${kind}`;
};
const versionRow = ({ version }) => {
    if (version === undefined)
        return [];
    const names = [version.strings['FileDescription'], version.strings['CompanyName']].filter((text) => text !== undefined && text !== '');
    const marks = [(version.flags & 1) === 0 ? '' : 'debug build', (version.flags & 2) === 0 ? '' : 'prerelease'].filter((text) => text !== '');
    return [{ label: 'version', text: [version.fileVersion, ...names, ...marks].join(', ') }];
};
const importsText = ({ imports }) => imports.map(({ module, functions, delayed }) => `${module} ${functions.length}${delayed ? ' (delayed)' : ''}`).join(', ');
const rows = (label, texts) => (texts.length === 0 ? [] : [{ label, text: texts.join(', ') }]);
/** The rows of a PE: who vouches for it first, then what it is made of. */
const imageRows = ({ image, signatures, grade }) => [
    gradeRow(grade),
    ...signatureRows(signatures),
    ...versionRow(image),
    ...rows('pdb', image.debug.flatMap(({ pdb }) => (pdb === undefined ? [] : [`${pdb.path} (${pdb.guid}, age ${pdb.age})`]))),
    ...rows('linked', image.debug.some(({ type }) => type === 16) ? ['reproducibly, without a time'] : [timeText(image.timestamp * 1000)]),
    ...rows('hardening', flagNames(image)),
    ...rows('sections', image.sections.map((section) => `${section.name} ${permissions(section)}`)),
    ...rows('imports', image.imports.length === 0 ? [] : [importsText(image)]),
    ...rows('resources', image.resources.filter(({ type }) => type === 10 || typeof type === 'string').map(({ name, size }) => `${name} (${size} bytes)`)),
];

;// CONCATENATED MODULE: ./.cache/lib/report/inspect-inf.js

const inspect_inf_MANY = 8;
/** The members of an INF in `inspect --json`. */
const infJson = (inf) => ({
    kind: inf.kind, isDriver: inf.isDriver, encoding: inf.encoding, version: inf.version, architectures: inf.architectures, models: inf.models, hardwareIds: inf.hardwareIds,
    files: inf.files, services: inf.services, sections: inf.sections, includes: inf.includes, signatureAttributes: inf.signatureAttributes,
    declarative: inf.declarative ?? null, diagnostics: inf.diagnostics,
});
const distinct = (texts) => [...new Set(texts)];
const some = (texts) => (texts.length > inspect_inf_MANY ? `${texts.slice(0, inspect_inf_MANY).join(', ')} and ${texts.length - inspect_inf_MANY} more` : texts.join(', '));
const row = (label, texts) => (texts.length === 0 ? [] : [{ label, text: some(texts) }]);
const serviceText = ({ name, binary, startType }) => `${name}${binary === undefined ? '' : ` (${binary})`}${startType === undefined ? '' : `, start ${startType}`}`;
const inspect_inf_KINDS = { device: 'device driver', extension: 'extension', component: 'software component', primitive: 'primitive driver', none: 'installs nothing' };
const infKind = ({ isDriver, kind, version }) => (isDriver ? `${inspect_inf_KINDS[kind]} INF${version.class === undefined ? '' : `, class ${version.class}`}` : 'setup information, not a driver\'s');
const diagnosticRow = ({ code, message, place }) => ({ label: '  problem', text: `line ${place.line}: ${message}${code === undefined ? '' : ` (${code})`}`, tone: 'warn' });
/** The rows of an INF. */
const infRows = (inf) => {
    const { version, diagnostics } = inf;
    return [
        ...row('provider', version.provider === undefined ? [] : [version.provider]),
        ...row('driver', version.driverVer === undefined ? [] : [`${version.driverVer.version ?? '?'} of ${version.driverVer.date ?? version.driverVer.text}`]),
        ...row('for', inf.architectures),
        ...row('catalog', distinct(version.catalogFiles.map(({ name }) => name))),
        ...row('hardware', distinct(inf.hardwareIds.map(({ id }) => id))),
        ...row('models', distinct(inf.models.map(({ section }) => section))),
        ...row('files', distinct(inf.files.map(({ path }) => path))),
        ...row('services', distinct(inf.services.map(serviceText))),
        { label: 'encoding', text: inf.encoding.reason, ...(inf.encoding.status === 'pass' ? {} : { tone: 'warn' }) },
        ...(diagnostics.length === 0 ? [] : [{ label: 'wrong', text: (0,headline/* counted */.hS)(diagnostics.length, 'thing'), tone: 'warn' }, ...diagnostics.slice(0, inspect_inf_MANY).map(diagnosticRow)]),
        ...(diagnostics.length > inspect_inf_MANY ? [{ label: '', text: `… and ${diagnostics.length - inspect_inf_MANY} more (--json lists all)`, tone: 'faint' }] : []),
    ];
};

// EXTERNAL MODULE: ./.cache/lib/report/markdown.js
var markdown = __webpack_require__(1114);
// EXTERNAL MODULE: ./.cache/lib/report/wrap.js
var wrap = __webpack_require__(1739);
;// CONCATENATED MODULE: ./.cache/lib/report/inspect.js





const ownJson = (inspected) => {
    if (inspected.value === undefined)
        return inspected.format === 'pe' || inspected.format === 'catalog' || inspected.format === 'cabinet' ? { signatures: [] } : {};
    switch (inspected.format) {
        case 'pe':
            return imageJson(inspected.value, inspected.digests.authenticode['sha256']);
        case 'inf':
            return infJson(inspected.value);
        case 'catalog':
            return catalogJson(inspected.value);
        case 'cabinet':
            return cabinetJson(inspected.value);
        case 'zip':
        case 'hlkx':
            return zipJson(inspected.value);
    }
};
const withoutUndefined = (_, value) => (value === undefined ? null : value);
/** `inspect --json`: always an array, one object per file. */
const renderInspectionJson = (inspections) => {
    const objects = inspections.map(({ inspected, catalogs, extracted, problems }) => ({
        file: inspected.file, format: inspected.format, size: inspected.size, sha256: inspected.sha256, problems: [...inspected.problems, ...problems],
        ...ownJson(inspected),
        ...(catalogs === undefined ? {} : { inCatalogs: catalogs }),
        ...(extracted.length === 0 ? {} : { extracted }),
    }));
    return `${JSON.stringify(objects, withoutUndefined, 2)}\n`;
};
const NAMES = { pe: 'PE image', inf: 'INF', catalog: 'catalog', cabinet: 'cabinet', zip: 'zip archive', hlkx: 'HLK package', 'lfs-pointer': 'Git LFS pointer', unknown: 'not a format this program knows' };
const kindOf = (inspected) => {
    if (inspected.value === undefined)
        return inspected.format === 'unknown' || inspected.format === 'lfs-pointer' ? NAMES[inspected.format] : `${NAMES[inspected.format]} that cannot be read`;
    if (inspected.format === 'pe')
        return imageKind(inspected.value.image);
    if (inspected.format === 'inf')
        return infKind(inspected.value);
    return inspected.format === 'catalog' ? `catalog, version ${inspected.value.catalog.version}` : NAMES[inspected.format];
};
const ownRows = (inspected) => {
    if (inspected.value === undefined)
        return [];
    switch (inspected.format) {
        case 'pe':
            return imageRows(inspected.value);
        case 'inf':
            return infRows(inspected.value);
        case 'catalog':
            return catalogRows(inspected.value);
        case 'cabinet':
            return cabinetRows(inspected.value);
        case 'zip':
        case 'hlkx':
            return zipRows(inspected.value);
    }
};
const rowsOf = ({ inspected, catalogs, extracted, problems }) => [
    ...[...inspected.problems, ...problems].map((text) => ({ label: 'problem', text, tone: 'bad' })),
    ...(catalogs === undefined || catalogs.length === 0 ? [] : [{ label: 'listed in', text: catalogs.map(({ file, grade }) => `${file.slice(file.lastIndexOf('/') + 1)} (${grade})`).join(', ') }]),
    ...ownRows(inspected),
    ...(inspected.sha256 === '' ? [] : [{ label: 'sha256', text: inspected.sha256, tone: 'faint' }]),
    ...(inspected.digests.authenticode['sha256'] === undefined ? [] : [{ label: 'signed part', text: `sha256 ${inspected.digests.authenticode['sha256']}`, tone: 'faint' }]),
    ...extracted.map((path, index) => ({ label: index === 0 ? 'written' : '', text: path })),
];
const LABEL = 14;
const LONGEST = 2000;
const renderRow = ({ label, text, tone }, columns, palette) => {
    const paint = tone === undefined ? (line) => line : palette[tone];
    const lines = (0,wrap/* hanging */.r)('', (0,markdown/* visible */.RK)(text, LONGEST), LABEL, columns).map((line) => line.trimStart());
    return lines.map((line, index) => `  ${palette.faint((index === 0 ? label : '').padEnd(LABEL - 2))}${paint(line)}`);
};
const sizeText = (size) => `${String(size).replaceAll(/\B(?=(\d{3})+$)/g, ',')} bytes`;
/** For a person on a terminal: what it is, who vouches for it, what is wrong with it. */
const renderInspection = (inspections, columns, palette) => inspections
    .map((inspection) => {
    const { inspected } = inspection;
    const head = `${palette.strong((0,markdown/* visible */.RK)(inspected.file, 300))}  ${kindOf(inspected)}  ${palette.faint(sizeText(inspected.size))}`;
    return `${[head, ...rowsOf(inspection).flatMap((row) => renderRow(row, columns, palette))].join('\n')}\n`;
})
    .join('\n');

// EXTERNAL MODULE: ./.cache/lib/report/palette.js
var palette = __webpack_require__(9684);
// EXTERNAL MODULE: ./.cache/lib/formats/cab/archive.js + 8 modules
var archive = __webpack_require__(8048);
// EXTERNAL MODULE: ./.cache/lib/formats/zip/archive.js + 6 modules
var zip_archive = __webpack_require__(948);
;// CONCATENATED MODULE: ./.cache/lib/commands/extract.js




const NOTHING = { written: [], problems: [] };
const MAX_NAME = 120;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const TYPES = { 1: 'cursor', 2: 'bitmap', 3: 'icon', 4: 'menu', 5: 'dialog', 6: 'string', 9: 'accelerator', 10: 'data', 11: 'message-table', 12: 'cursor-group', 14: 'icon-group', 16: 'version', 23: 'html', 24: 'manifest' };
/** A name that is one segment on every system: no separators, no dots in front, no device. */
const safeName = (text) => {
    const name = text.replaceAll(/[^A-Za-z0-9._+-]/g, '_').slice(0, MAX_NAME).replace(/^\.+/, '_');
    const whole = /[.]$/.test(name) ? `${name}_` : name;
    return DEVICE.test(whole) ? `_${whole}` : whole === '' ? '_' : whole;
};
/** A resource with a file's name keeps it; others are called after type and name. */
const resourceName = ({ type, name }) => typeof name === 'string' && /\.[A-Za-z0-9]{1,8}$/.test(name) ? safeName(name) : `${safeName(`${typeof type === 'number' ? (TYPES[type] ?? `type-${type}`) : type}-${name}`)}.bin`;
/** Names that Windows would take for one get language and number. */
const distinctNames = (resources) => {
    const taken = new Set();
    return resources.map((resource) => {
        const plain = resourceName(resource);
        const dot = plain.lastIndexOf('.');
        const candidates = [plain, `${plain.slice(0, dot)}.${safeName(String(resource.language))}${plain.slice(dot)}`];
        let name = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
        for (let count = 2; name === undefined; count++) {
            const numbered = `${plain.slice(0, dot)}.${count}${plain.slice(dot)}`;
            if (!taken.has(numbered.toLowerCase()))
                name = numbered;
        }
        taken.add(name.toLowerCase());
        return name;
    });
};
const extractResources = (source, resources, write) => {
    const names = distinctNames(resources);
    const written = [];
    const problems = [];
    for (const [index, resource] of resources.entries()) {
        const name = names[index] ?? '';
        const { cause } = (0,attempt/* attempt */.C)(() => write(name, [(0,pe_image/* readResource */.R_)(source, resource)]));
        if (cause === undefined)
            written.push(name);
        else
            problems.push(`${name} was not extracted: ${cause}`);
    }
    return { written, problems };
};
/** An archive is read front to back: what comes behind a damage stays inside. */
const extractArchive = (open, write) => {
    const written = [];
    const problems = [];
    const { cause } = (0,attempt/* attempt */.C)(() => {
        for (const { entry, chunks } of open().extract()) {
            if (entry.kind === 'link') {
                problems.push(`${entry.path} is a symbolic link and was not extracted`);
                continue;
            }
            write(entry.path, chunks);
            written.push(entry.path);
        }
    });
    return { written, problems: cause === undefined ? problems : [...problems, `extraction stopped: ${cause}`] };
};
/** Writes what a file holds below `folder` of the host. */
const extract = (inspected, source, folder, host) => {
    const write = (path, chunks) => host.extract(folder, path, chunks);
    if (inspected.value === undefined)
        return NOTHING;
    switch (inspected.format) {
        case 'pe':
            return extractResources(source, inspected.value.image.resources, write);
        case 'cabinet':
            return extractArchive(() => (0,archive/* openCabinet */.t)(source), write);
        case 'zip':
        case 'hlkx':
            return extractArchive(() => (0,zip_archive/* openZip */.Q)(source), write);
        default:
            return NOTHING;
    }
};

;// CONCATENATED MODULE: ./.cache/lib/commands/inspect.js







const joined = (folder, path) => (folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`);
const baseName = (path) => /([^/\\]+)[/\\]*$/.exec(path)?.[1] ?? path;
/** Every file of a folder; links are named, not followed. */
const tasksIn = (folder, options, host) => host.folder(folder).list().map(({ path, kind }) => ({
    file: joined(folder, path),
    into: options.extract === undefined ? undefined : joined(options.extract, path),
    ...(kind === 'file' ? {} : { problem: kind === 'link' ? 'a symbolic link: not followed' : 'neither file nor folder' }),
}));
const tasksOf = (paths, options, host) => paths.flatMap((path) => {
    const kind = host.kindOf(path);
    if (kind === undefined)
        throw new error/* InputError */.dz(`${path} does not exist.`, { file: path });
    if (kind === 'other')
        throw new error/* InputError */.dz(`${path} is neither a file nor a folder.`, { file: path });
    if (kind === 'folder')
        return tasksIn(path, options, host);
    return [{ file: path, into: options.extract === undefined || paths.length === 1 ? options.extract : joined(options.extract, baseName(path)) }];
});
const inspectTask = ({ file, into, problem }, trust, algorithms, host) => {
    if (problem !== undefined)
        return { inspected: unreadableFile(file, problem), extracted: [], problems: [] };
    const { value, cause } = (0,attempt/* attempt */.C)(() => host.openFile(file, (source) => {
        const inspected = inspectFile(file, source, trust, algorithms);
        const { written, problems } = into === undefined ? { written: [], problems: [] } : extract(inspected, source, into, host);
        return { inspected, extracted: written, problems };
    }));
    return value ?? { inspected: unreadableFile(file, cause ?? ''), extracted: [], problems: [] };
};
const folderOf = (file) => file.slice(0, file.lastIndexOf('/') + 1);
/** Catalogs that lie in the same folder or above, by their members' digests. */
const withCatalogs = (found) => {
    const catalogs = found.flatMap(({ inspected }) => (inspected.format === 'catalog' && inspected.value !== undefined ? [{ file: inspected.file, ok: true, value: inspected.value }] : []));
    const index = (0,members/* indexMembers */.g)(catalogs);
    const listing = ({ file, digests, format }) => {
        const beside = catalogs.filter((catalog) => folderOf(file).startsWith(folderOf(catalog.file)));
        if (beside.length === 0 || format === 'catalog')
            return undefined;
        const names = [...Object.values(digests.authenticode), ...Object.values(digests.flat)].flatMap((digest) => index.find(digest).map(({ catalog }) => catalog));
        return beside.filter((catalog) => names.includes(catalog.file)).map((catalog) => ({ file: catalog.file, grade: catalog.value.grade }));
    };
    return found.map((inspection) => ({ ...inspection, catalogs: listing(inspection.inspected) }));
};
/** `driver-gate inspect PATH... [--json] [--extract DIR]`. A broken file is an answer, not an error. */
const inspect = (paths, options, host) => {
    const trust = { now: host.now().getTime(), extraRoots: [] };
    const tasks = tasksOf(paths, options, host);
    const algorithms = tasks.some(({ file }) => file.toLowerCase().endsWith('.cat')) ? ['sha1'] : [];
    const inspections = withCatalogs(tasks.map((task) => inspectTask(task, trust, algorithms, host)));
    const { columns, colour } = host.terminal;
    host.out(options.json ? renderInspectionJson(inspections) : renderInspection(inspections, columns, colour ? palette/* COLOUR */.x : palette/* NO_COLOUR */.f));
    return 0;
};


/***/ })

};
