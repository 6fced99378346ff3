export const id = 956;
export const ids = [956];
export const modules = {

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinary),
/* harmony export */   R: () => (/* binding */ signaturesOf)
/* harmony export */ });
/* harmony import */ var _formats_pe_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1943);
/* harmony import */ var _trust_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4205);
/* harmony import */ var _trust_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _trust_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9449);




/** The bytes of each certificate entry, read again: keeping them for every file would make memory grow with the package. */
const certificatesOf = (source, image) => image.certificates.map((entry) => ({ ...entry, data: source.read(entry.offset + 8, entry.offset + entry.length) }));
/** Digests that a signature states and the first pass did not compute (old SHA-1 signatures). */
const completed = (source, image, known, algorithms) => {
    const missing = algorithms.filter((algorithm) => known.authenticode[algorithm] === undefined);
    if (missing.length === 0)
        return known.authenticode;
    const covered = (0,_formats_pe_image_js__WEBPACK_IMPORTED_MODULE_0__/* .authenticodeRanges */ .MB)(image.layout);
    const { digests } = (0,_trust_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .measure */ .x)(source, { path: '', size: source.size, hashes: missing.map((algorithm) => ({ algorithm, ...covered })) });
    return { ...known.authenticode, ...Object.fromEntries(missing.map((algorithm, at) => [algorithm, digests[at] ?? ''])) };
};
/** All embedded signatures of a PE, nested ones after their parent. */
const signaturesOf = (source, image, known, trust) => {
    if (image.certificates.length === 0 && image.certificateProblems.length === 0)
        return [];
    const certificates = certificatesOf(source, image);
    const digests = completed(source, image, known, (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedAlgorithms */ .x)(certificates));
    return (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyEmbedded */ .EU)({
        certificates, certificateProblems: image.certificateProblems,
        digest: (algorithm) => digests[algorithm],
        pageHashes: (version, table) => (0,_formats_pe_image_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPageHashes */ .f)(source, image, version, table, _trust_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi),
    }, trust);
};
/** Best grade of the catalogs that hold the file and are valid. */
const catalogGrade = (file, catalogs) => {
    const names = new Set(file.members.map(({ catalog }) => catalog));
    const grades = catalogs.flatMap((found) => (found.ok && names.has(found.file) ? [found.value.grade] : []));
    return grades.sort((a, b) => (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .gradeRank */ .Uq)(b) - (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .gradeRank */ .Uq)(a))[0];
};
/** The evidence of one readable PE. */
const readBinary = (file, image, examined, files, path, catalogs, trust) => {
    const signatures = files.open(path, (source) => signaturesOf(source, image, examined.digests, trust));
    const grade = (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .bestGrade */ .Ac)(signatures);
    const covering = catalogGrade(file, catalogs);
    const value = {
        image, signatures, grade,
        effectiveGrade: covering !== undefined && (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .gradeRank */ .Uq)(covering) > (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .gradeRank */ .Uq)(grade) ? covering : grade,
        inCatalog: file.members.length > 0,
        checksumValid: examined.checksumValid,
    };
    return image.problems.length === 0 ? { file: file.path, ok: true, value } : { file: file.path, ok: true, value, partial: image.problems.join('; ') };
};


/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cabinetReading),
/* harmony export */   z: () => (/* binding */ readCabinet)
/* harmony export */ });
/* harmony import */ var _formats_cab_cabinet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _trust_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);
/* harmony import */ var _trust_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9449);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4405);




/** A submission cabinet: its listing and who signed it. */
const readCabinet = (source, trust) => {
    const listing = (0,_formats_cab_cabinet_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCabinet */ .UL)(source);
    const ranges = (0,_formats_cab_cabinet_js__WEBPACK_IMPORTED_MODULE_0__/* .cabinetDigestRanges */ .DP)(listing);
    const digest = (algorithm) => (0,_trust_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .x)(source, { path: '', size: source.size, hashes: [{ algorithm, ranges, zeroPadding: 0 }] }).digests[0];
    const { signature } = listing;
    const signatures = signature === undefined ? [] : (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyCabinet */ .m8)(source.read(signature.offset, signature.offset + signature.size), digest, trust);
    return { listing, signatures, grade: (0,_trust_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .bestGrade */ .Ac)(signatures) };
};
const cabinetReading = (path, source, trust) => (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .hF)(path, () => readCabinet(source, trust));


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ collectPackage),
  uM: () => (/* binding */ readCatalog),
  hF: () => (/* binding */ reading)
});

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/element.js
var asn1_element = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oid.js
var asn1_oid = __webpack_require__(6069);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oids.js
var oids = __webpack_require__(7616);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/time.js
var time = __webpack_require__(960);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/cms/signed-data.js + 1 modules
var signed_data = __webpack_require__(5629);
// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var formats_error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/text.js
var asn1_text = __webpack_require__(3994);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/values.js
var values = __webpack_require__(6055);
;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/attributes.js





const MAX_EXTENSIONS = 100_000;
/** Name-values of the whole catalog: each hides in the OCTET STRING of an extension. */
const readCatalogAttributes = (extensions) => extensions.enter().all(0x30, 'extension', MAX_EXTENSIONS).flatMap((extension) => {
    const members = extension.enter();
    const oid = (0,asn1_oid/* readOid */.f)(members.next(0x06, 'extension type'));
    const critical = members.optional(0x01, 'critical');
    if (critical !== undefined)
        (0,values/* readBoolean */.Vf)(critical, 'critical');
    const value = members.next(0x04, 'extension value');
    members.finish('extension');
    return oid === oids/* OID */.V.catalogNameValue ? [readNameValue((0,asn1_element/* wholeElement */.Ez)(value.value, 0x30, 'name-value', value.format, value.valueOffset)).nameValue] : [];
});
/** `{ name, flags, UTF-16LE text with a terminating NUL }`; `text` is the element that holds the value. */
const readNameValue = (element) => {
    const members = element.enter();
    const name = (0,asn1_text/* utf16be */.gH)(members.next(0x1e, 'name').value);
    const flags = (0,values/* readCount */._0)(members.next(0x02, 'flags'), 'flags');
    const text = members.next(0x04, 'value');
    members.finish('name-value');
    const value = (0,asn1_text/* utf16le */.wY)(text.value);
    return { nameValue: { name, flags, value: value.endsWith('\0') ? value.slice(0, -1) : value }, text };
};

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/header.js
var asn1_header = __webpack_require__(488);
;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/octets.js
/** The bytes of a catalog, with what a loop over thousands of members does to them again and again. */
class Octets {
    #data;
    #view;
    #text;
    constructor(data) {
        this.#data = data;
        this.#view = new DataView(data.buffer, data.byteOffset, data.length);
        this.#text = Buffer.from(data.buffer, data.byteOffset, data.length);
    }
    at(offset) {
        return this.#data[offset] ?? 0;
    }
    hex(from, end) {
        return this.#text.toString('hex', from, end);
    }
    utf16le(from, end) {
        return this.#text.toString('utf16le', from, end);
    }
    /** Are these `count` octets at `a` and at `b` the same? Both runs must lie inside. */
    same(a, b, count) {
        const whole = count & ~3;
        for (let at = 0; at < whole; at += 4)
            if (this.#view.getInt32(a + at) !== this.#view.getInt32(b + at))
                return false;
        for (let at = whole; at < count; at++)
            if (this.#data[a + at] !== this.#data[b + at])
                return false;
        return true;
    }
}

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/check.js
var check = __webpack_require__(8677);
;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/member-attributes.js






const decodeAttribute = (input, from, end) => {
    const cursor = new asn1_element/* DerCursor */.a5(input, from, end, 0);
    const members = cursor.next(0x30, 'member attribute').enter();
    const oid = (0,asn1_oid/* readOid */.f)(members.next(0x06, 'attribute type'));
    const values = members.next(0x31, 'attribute values');
    members.finish('member attribute');
    const base = { fixed: end - from, nameValue: undefined, kind: undefined, algorithm: undefined };
    switch (oid) {
        case oids/* OID */.V.catalogNameValue: {
            const { nameValue, text } = readNameValue(values.only(0x30, 'name-value'));
            return { ...base, nameValue, fixed: text.valueStart - from };
        }
        case oids/* OID */.V.catalogMemberInfoV1:
            return { ...base, kind: kindByGuid(values.only(0x30, 'member info')) };
        case oids/* OID */.V.catalogMemberInfoV2:
            return { ...base, kind: kindByTag(values) };
        case oids/* OID */.V.spcIndirectData:
            return { ...base, ...readIndirect(input, values.only(0x30, 'indirect data'), from) };
        default:
            (0,check/* checkDer */.g)(input, from, end);
            return base;
    }
};
/** Types of SpcIndirectData. */
const TYPES = new Map([[oids/* OID */.V.spcPeImageData, 'pe'], [oids/* OID */.V.spcCabData, 'flat'], [oids/* OID */.V.spcLink, 'link']]);
const readIndirect = (input, element, from) => {
    const members = element.enter();
    const data = members.next(0x30, 'indirect data type').enter();
    const digestInfo = members.next(0x30, 'digest info').enter();
    members.finish('indirect data');
    (0,check/* checkDer */.g)(input, element.start, element.end);
    const kind = TYPES.get((0,asn1_oid/* readOid */.f)(data.next(0x06, 'indirect data type'))) ?? 'unknown';
    if (!data.done)
        data.any('indirect data value');
    data.finish('indirect data type');
    const algorithm = digestInfo.next(0x30, 'digest algorithm').enter();
    const oid = (0,asn1_oid/* readOid */.f)(algorithm.next(0x06, 'digest algorithm'));
    algorithm.optional(0x05, 'parameters');
    algorithm.finish('digest algorithm');
    const digest = digestInfo.next(0x04, 'digest');
    digestInfo.finish('digest info');
    const length = digest.end - digest.valueStart;
    if ((oid === oids/* OID */.V.sha1 && length !== 20) || (oid === oids/* OID */.V.sha256 && length !== 32))
        digest.fail(`digest of ${length} bytes does not fit its algorithm`);
    return { fixed: digest.valueStart - from, kind, algorithm: oid === oids/* OID */.V.sha1 ? 'sha1' : oid === oids/* OID */.V.sha256 ? 'sha256' : 'other' };
};
/** Subject kinds of a v1 member info `{ GUID as BMPString, version }`. */
const GUIDS = new Map([
    ['{C689AAB8-8E78-11D0-8C47-00C04FC295EE}', 'pe'],
    ['{DE351A42-8E59-11D0-8C47-00C04FC295EE}', 'flat'],
    ['{C689AABA-8E78-11D0-8C47-00C04FC295EE}', 'link'],
]);
const kindByGuid = (element) => {
    const members = element.enter();
    const guid = (0,asn1_text/* utf16be */.gH)(members.next(0x1e, 'subject kind').value);
    members.next(0x02, 'member info version');
    members.finish('member info');
    return GUIDS.get(guid.toUpperCase()) ?? 'unknown';
};
/** Subject kinds of a v2 member info: an empty element whose tag says it all. */
const TAGS = new Map([[0x80, 'pe'], [0x81, 'link'], [0x82, 'flat']]);
const kindByTag = (values) => {
    const members = values.enter();
    const value = members.any('member info');
    members.finish('member info');
    return TAGS.get(value.tag) ?? 'unknown';
};

;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/attribute-memo.js


const SLOTS = 256;
/** Offset at which the attributes of real catalogs begin to differ: the first letter of a name. */
const TELLING = 21;
/**
 * Attributes repeat: one that equals an earlier one in length and in all octets that decide its structure is not taken apart again, only its
 * digest or text is. One remembered attribute per slot keeps this bounded.
 */
class AttributeMemo {
    #input;
    #octets;
    #slots = Array.from({ length: SLOTS });
    constructor(input) {
        this.#input = input;
        this.#octets = new Octets(input.data);
    }
    /** The attribute element from `from` to `end`. */
    read(from, end) {
        const length = end - from;
        const slot = (length * 31 + this.#octets.at(from + TELLING)) & (SLOTS - 1);
        const known = this.#slots[slot];
        if (known === undefined || known.length !== length || !this.#octets.same(known.from, from, known.attribute.fixed)) {
            return this.#keep(slot, { from, length, attribute: decodeAttribute(this.#input, from, end) });
        }
        const { nameValue, fixed } = known.attribute;
        if (nameValue === undefined || this.#octets.same(known.from + fixed, from + fixed, length - fixed))
            return known.attribute;
        const attribute = { ...known.attribute, nameValue: { name: nameValue.name, flags: nameValue.flags, value: this.#terminated(from + fixed, end) } };
        return this.#keep(slot, { from, length, attribute });
    }
    #keep(slot, known) {
        this.#slots[slot] = known;
        return known.attribute;
    }
    #terminated(from, end) {
        const text = this.#octets.utf16le(from, end);
        return text.endsWith('\0') ? text.slice(0, -1) : text;
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/members.js



const MAX_MEMBERS = 200_000;
const MAX_ATTRIBUTES = 1000;
/** All members, in the order of the file. Walks offsets and allocates only what it returns: catalogs hold thousands of members of thirty elements each. */
const readMembers = (input, list, version, problems) => {
    const scanner = new MemberScanner(input, version, problems);
    const header = new asn1_header/* Header */.Y(input);
    const members = [];
    for (let at = list.valueStart; at < list.end; at = header.end) {
        if (members.length === MAX_MEMBERS)
            list.fail(`more than ${MAX_MEMBERS} members`);
        header.expect(at, list.end, 0x30, 'member');
        members.push(scanner.member(header.value, header.end));
    }
    return members;
};
class MemberScanner {
    #octets;
    /** Name-values of the member being read. */
    #found = [];
    #previous = [];
    #header;
    #memo;
    #version;
    #problems;
    constructor(input, version, problems) {
        this.#octets = new Octets(input.data);
        this.#header = new asn1_header/* Header */.Y(input);
        this.#memo = new AttributeMemo(input);
        this.#version = version;
        this.#problems = problems;
    }
    /** One TrustedSubject: `{ id, SET OF attribute }`, its contents from `from` to `end`. */
    member(from, end) {
        this.#header.expect(from, end, 0x04, 'member id');
        const idFrom = this.#header.value;
        const idEnd = this.#header.end;
        this.#header.expect(idEnd, end, 0x31, 'member attributes');
        if (this.#header.end !== end)
            this.#header.fail('member has unexpected parts behind its attributes', this.#header.end);
        this.#found.length = 0;
        let file;
        let info;
        let indirect;
        let digestFrom = 0;
        let digestEnd = 0;
        let count = 0;
        for (let at = this.#header.value; at < end;) {
            if (++count > MAX_ATTRIBUTES)
                this.#header.fail(`member of more than ${MAX_ATTRIBUTES} attributes`, at);
            this.#header.expect(at, end, 0x30, 'member attribute');
            const next = this.#header.end;
            const attribute = this.#memo.read(at, next);
            if (attribute.nameValue !== undefined) {
                this.#found.push(attribute.nameValue);
                if (attribute.nameValue.name === 'File')
                    file ??= attribute.nameValue.value;
            }
            else if (attribute.algorithm !== undefined) {
                if (indirect !== undefined)
                    this.#header.fail('member has two digests', at);
                indirect = attribute;
                digestFrom = at + attribute.fixed;
                digestEnd = next;
            }
            else if (attribute.kind !== undefined)
                info = attribute;
            at = next;
        }
        const kind = this.#kind(info, indirect, idFrom);
        const attributes = this.#nameValues();
        if (indirect?.algorithm === undefined)
            return this.#identified(idFrom, idEnd, kind, file, attributes);
        if (!this.#idMatches(idFrom, idEnd, digestFrom, digestEnd))
            this.#problems.add(`member at offset ${idFrom} has an id that is not its digest`);
        return { digest: this.#octets.hex(digestFrom, digestEnd), algorithm: indirect.algorithm, kind, file, attributes };
    }
    /** The two entries of one file carry the same, so they share one list. */
    #nameValues() {
        const found = this.#found;
        let equal = found.length === this.#previous.length;
        for (let index = 0; equal && index < found.length; index++)
            equal = found[index] === this.#previous[index];
        if (!equal)
            this.#previous = found.slice();
        return this.#previous;
    }
    #kind(info, indirect, at) {
        const stated = info?.kind ?? 'unknown';
        const typed = indirect?.kind ?? 'unknown';
        if (stated !== typed && stated !== 'unknown' && typed !== 'unknown')
            this.#problems.add(`member at offset ${at} is ${stated} by its info and ${typed} by its digest`);
        return typed === 'unknown' ? stated : typed;
    }
    /** Without indirect data the id is all there is: v2 carries the SHA-1 of each file that way. */
    #identified(from, end, kind, file, attributes) {
        const digest = this.#version === 2 ? this.#octets.hex(from, end) : this.#octets.utf16le(from, end).replace(/\0$/u, '').toLowerCase();
        const algorithm = digest.length === 40 ? 'sha1' : digest.length === 64 ? 'sha256' : 'other';
        if (algorithm === 'other' || (this.#version === 1 && !/^[0-9a-f]*$/u.test(digest)))
            this.#problems.add(`member at offset ${from} has an id that is no digest`);
        return { digest, algorithm, kind, file, attributes };
    }
    /** v1: upper-case hexadecimal in UTF-16LE with NUL; v2: the digest itself. */
    #idMatches(idFrom, idEnd, digestFrom, digestEnd) {
        if (this.#version === 2)
            return idEnd - idFrom === digestEnd - digestFrom && this.#octets.same(idFrom, digestFrom, idEnd - idFrom);
        if (idEnd - idFrom !== (digestEnd - digestFrom) * 4 + 2)
            return false;
        const octets = this.#octets;
        for (let at = digestFrom, id = idFrom; at < digestEnd; at++, id += 4) {
            const octet = octets.at(at);
            if (octets.at(id) !== upperHex(octet >> 4) || octets.at(id + 1) !== 0 || octets.at(id + 2) !== upperHex(octet & 15) || octets.at(id + 3) !== 0)
                return false;
        }
        return octets.at(idEnd - 2) === 0 && octets.at(idEnd - 1) === 0;
    }
}
const upperHex = (nibble) => (nibble < 10 ? 0x30 : 0x37) + nibble;

;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/problems.js
const KEPT = 20;
/** Collects remarks; a catalog that is wrong in every one of its members yields a short list all the same. */
class Problems {
    #kept = [];
    #more = 0;
    add(text) {
        if (this.#kept.length < KEPT)
            this.#kept.push(text);
        else
            this.#more++;
    }
    get list() {
        return this.#more === 0 ? this.#kept : [...this.#kept, `${this.#more} more`];
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/catalog/catalog.js
/** Windows catalogs: an attached CTL in SignedData. */










const FORMAT = 'catalog';
/** Thirty times the largest catalog seen; what is read takes a few times the memory of the file. */
const MAX_SIZE = 32 << 20;
/** A whole `.cat` file. */
const parseCatalog = (der) => {
    if (der.length > MAX_SIZE)
        throw new formats_error/* FormatError */.I(FORMAT, `${der.length} bytes exceed the limit of ${MAX_SIZE}`);
    const signedData = (0,signed_data/* parseSignedData */.e)(der, FORMAT);
    const { contentType, contentTlv, content, trailing } = signedData;
    if (contentType !== oids/* OID */.V.ctl)
        throw new formats_error/* FormatError */.I(FORMAT, `content type ${contentType} is not a certificate trust list`);
    if (content === undefined || contentTlv?.[0] !== 0x30)
        throw new formats_error/* FormatError */.I(FORMAT, 'the certificate trust list is missing');
    const problems = new Problems();
    if (trailing.length > 0)
        problems.add(`${trailing.length} bytes behind the signature`);
    // The list is read in place, so that offsets in errors are offsets into the file.
    const input = { data: der, format: FORMAT, base: 0 };
    const from = content.byteOffset - der.byteOffset;
    const list = readList(new asn1_element/* DerCursor */.a5(input, from, from + content.length, 0), problems);
    const version = list.algorithm === oids/* OID */.V.catalogMemberV2 ? 2 : 1;
    const members = list.members === undefined ? [] : readMembers(input, list.members, version, problems);
    const attributes = list.extensions === undefined ? [] : readCatalogAttributes(list.extensions);
    return {
        version, listIdentifier: (0,bytes/* hex */.uh)(list.identifier), thisUpdate: list.thisUpdate, members, attributes, signedData,
        problems: [...signedData.problems, ...problems.list],
    };
};
/** [MS-CAESO] calls it CertificateTrustList; catalogs leave out version, sequence number and next update. */
const readList = (members, problems) => {
    const usage = members.next(0x30, 'usage');
    if ((0,asn1_oid/* readOid */.f)(usage.only(0x06, 'usage')) !== oids/* OID */.V.catalogList)
        usage.fail('the trust list is no catalog');
    const identifier = members.next(0x04, 'list identifier').value;
    if (identifier.length !== 16)
        problems.add(`list identifier of ${identifier.length} bytes instead of 16`);
    const thisUpdate = (0,time/* readTime */.aQ)(members.any('this update'), 'this update');
    if (members.peek === time/* UTC_TIME */.xP || members.peek === time/* GENERALIZED_TIME */.xT)
        problems.add(`next update ${(0,time/* readTime */.aQ)(members.any('next update'), 'next update')}`);
    const subject = members.next(0x30, 'subject algorithm').enter();
    const type = subject.next(0x06, 'subject algorithm');
    const algorithm = (0,asn1_oid/* readOid */.f)(type);
    if (algorithm !== oids/* OID */.V.catalogMemberV1 && algorithm !== oids/* OID */.V.catalogMemberV2)
        type.fail(`catalog members of unknown kind ${algorithm}`);
    subject.optional(0x05, 'parameters');
    subject.finish('subject algorithm');
    const list = members.optional(0x30, 'members');
    const extensions = members.optional(0xa0, 'extensions')?.only(0x30, 'extensions');
    members.finish('certificate trust list');
    return { identifier, thisUpdate, algorithm, members: list, extensions };
};
/** Octets of `signedData` and of the CTL's content type, with tag and length. */
const SIGNED_DATA = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);
const CTL = Uint8Array.of(0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x0a, 0x01);
const HEAD = 256;
/** From the first 256 bytes of a file: whether it means to be a catalog. Wrong lengths are left to `parseCatalog` to report. */
const looksLikeCatalog = (head, size) => {
    const first = head[1] ?? 0;
    const from = first <= 0x80 ? 2 : 2 + (first & 0x7f);
    return head[0] === 0x30 && size > from && holds(head, SIGNED_DATA, from, from) && holds(head, CTL, from + SIGNED_DATA.length, HEAD);
};
/** Whether `wanted` begins anywhere from `from` to `to`. */
const holds = (data, wanted, from, to) => {
    for (let at = from; at <= to && at + wanted.length <= data.length; at++)
        if (wanted.every((octet, index) => data[at + index] === octet))
            return true;
    return false;
};

// EXTERNAL MODULE: ./.cache/lib/formats/text.js
var formats_text = __webpack_require__(2108);
// EXTERNAL MODULE: ./.cache/lib/formats/inf/inf.js + 19 modules
var inf = __webpack_require__(4508);
// EXTERNAL MODULE: ./.cache/lib/trust/digest.js
var digest = __webpack_require__(4205);
// EXTERNAL MODULE: ./.cache/lib/trust/verify.js + 25 modules
var verify = __webpack_require__(9449);
// EXTERNAL MODULE: ./.cache/lib/evidence/binary.js
var binary = __webpack_require__(515);
// EXTERNAL MODULE: ./.cache/lib/evidence/examine.js
var examine = __webpack_require__(6999);
;// CONCATENATED MODULE: ./.cache/lib/evidence/evidence.js
const NO_EVIDENCE = {
    tree: [], inf: [], binary: [], catalog: [], cabinet: [], submission: [], 'submission-manifest': [], repository: [], policy: [],
};

// EXTERNAL MODULE: ./.cache/lib/evidence/identity.js
var identity = __webpack_require__(8480);
// EXTERNAL MODULE: ./.cache/lib/evidence/members.js
var members = __webpack_require__(607);
;// CONCATENATED MODULE: ./.cache/lib/evidence/collect.js












const MAX_INF = 64 * 1024 * 1024;
const MAX_CATALOG = 64 * 1024 * 1024;
/** Runs one reader: the only place where a format error becomes evidence. */
const reading = (file, read) => {
    try {
        return { file, ok: true, value: read() };
    }
    catch (error) {
        if (!(error instanceof formats_error/* FormatError */.I))
            throw error;
        return { file, ok: false, reason: error.message };
    }
};
const has = (ending) => ({ path }) => path.toLowerCase().endsWith(ending);
/** Reads and verifies one catalog. */
const readCatalog = (source, trust) => {
    const catalog = parseCatalog((0,bytes/* readAll */.yw)(source, 'catalog', MAX_CATALOG));
    return { catalog, ...(0,verify/* verifyCatalog */.vA)(catalog, trust) };
};
/** SHA-1 is computed only when some catalog has members that nothing else identifies. */
const memberAlgorithms = (catalogs) => catalogs.some((found) => found.ok && found.value.catalog.members.some(({ algorithm }) => algorithm === 'sha1') && !found.value.catalog.members.some(({ algorithm }) => algorithm === 'sha256'))
    ? ['sha256', 'sha1']
    : ['sha256'];
/** An INF that is no member as it stands, but would be with other line ends: git rewrote it. */
const rewritten = (path, files, fullPath, index) => {
    if (index.size === 0 || !path.toLowerCase().endsWith('.inf'))
        return undefined;
    return files.open(fullPath, (source) => {
        if (source.size > MAX_INF)
            return undefined;
        for (const { conversion, data } of (0,formats_text/* lineEndingVariants */.Wb)(source.read(0, source.size)))
            for (const algorithm of ['sha256', 'sha1']) {
                const found = index.find((0,digest/* hashHex */.Yy)(algorithm, [data]));
                if (found[0] !== undefined)
                    return { conversion: conversion === 'LF to CRLF' ? 'lf-to-crlf' : 'crlf-to-lf', catalog: found[0].catalog };
            }
        return undefined;
    });
};
const formatOf = (path, { format }) => {
    if (format !== 'other')
        return format;
    if (path.toLowerCase().endsWith('.inf'))
        return 'inf';
    return path.toLowerCase().endsWith('.cat') ? 'catalog' : 'other';
};
const treeFile = (path, size, examined, index, { files }) => {
    const digests = Object.values(examined.format === 'pe' || examined.format === 'cabinet' ? examined.digests.authenticode : examined.digests.flat);
    const members = digests.flatMap((digest) => index.find(digest));
    return {
        path, size, members,
        sha256: examined.digests.flat['sha256'] ?? '',
        authenticodeSha256: examined.format === 'pe' ? examined.digests.authenticode['sha256'] : undefined,
        digests: examined.digests,
        format: formatOf(path, examined),
        problem: examined.problem,
        rewritten: members.length > 0 || examined.problem !== undefined ? undefined : rewritten(path, files, examined.path, index),
    };
};
const refusals = (scope, examined) => [
    ...scope.entries.flatMap(({ path, kind }) => (kind === 'file' ? [] : [`${path} is ${kind === 'link' ? 'a symbolic link' : 'neither file nor folder'}: a package holds plain files only`])),
    ...(0,identity/* foldedTwins */.QC)(scope.entries.map(({ path }) => path)).map(([first, second]) => `${first} and ${second} are one path on Windows`),
    ...examined.flatMap(({ path, problem }) => (problem === undefined ? [] : [`${path} ${problem}`])),
];
const treeOf = (scope, path, files, problems) => ({
    name: scope.name, path, files, problems,
    packageDigest: problems.length > 0 ? '' : (0,identity/* packageDigest */.jK)(files),
    contentDigest: problems.length > 0 ? '' : (0,identity/* contentDigest */.eZ)(files),
});
/** A `.sys` must be a PE; other files only claim to be one by their first bytes. */
const binaryProblem = (path, { format, malformed, problem }) => {
    if (problem !== undefined)
        return problem;
    if (malformed !== undefined)
        return malformed;
    if (format === 'lfs-pointer')
        return 'a Git LFS pointer stands in its place';
    return format !== 'pe' && path.toLowerCase().endsWith('.sys') ? 'it is not a PE image' : undefined;
};
/**
 * Reads one package: catalogs first, because they decide which digests are worth computing; then every file once; then signatures.
 * @param path path of the package as the user would write it
 */
const collectPackage = async (scope, path, collecting) => {
    const { files, trust, examineAll } = collecting;
    const plain = scope.entries.filter(({ kind }) => kind === 'file');
    const local = (full) => (scope.folder === '' ? full : full.slice(scope.folder.length + 1));
    const catalogs = plain.filter(has('.cat')).map((entry) => reading(local(entry.path), () => files.open(entry.path, (source) => readCatalog(source, trust))));
    const infs = plain.filter(has('.inf')).map((entry) => reading(local(entry.path), () => files.open(entry.path, (source) => (0,inf/* parseInf */.t)((0,bytes/* readAll */.yw)(source, 'inf', MAX_INF)))));
    const algorithms = memberAlgorithms(catalogs);
    const examined = await examineAll(files, plain.map((entry) => ({ path: entry.path, size: entry.size, flat: algorithms, covered: algorithms })));
    const index = (0,members/* indexMembers */.g)(catalogs);
    const byPath = plain.flatMap((entry, at) => {
        const found = examined[at];
        return found === undefined ? [] : [{ entry, found, file: treeFile(local(entry.path), entry.size, found, index, collecting) }];
    });
    const problems = refusals(scope, examined);
    const tree = treeOf(scope, path, byPath.map(({ file }) => file), problems);
    const binaries = byPath.flatMap(({ entry, found, file }) => {
        const problem = binaryProblem(file.path, found);
        if (problem !== undefined)
            return [{ file: file.path, ok: false, reason: problem }];
        return found.image === undefined ? [] : [(0,binary/* readBinary */.C)(file, found.image, found, files, entry.path, catalogs, trust)];
    });
    const evidence = {
        ...NO_EVIDENCE, inf: infs, catalog: catalogs, binary: binaries,
        tree: [problems.length === 0 ? { file: '', ok: true, value: tree } : { file: '', ok: false, reason: problems.join('; ') }],
    };
    return { scope, tree, evidence };
};


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ foldedTwins),
/* harmony export */   W7: () => (/* binding */ identityLines),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   jK: () => (/* binding */ packageDigest),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var _trust_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);

/** `/` as separator, Unicode NFC, ASCII letters lower-cased. */
const foldPath = (path) => path.replaceAll('\\', '/').normalize('NFC').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
const encoder = new TextEncoder();
const compareBytes = (a, b) => {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
};
/** Sorted by the bytes of the path. */
const sorted = (lines) => lines.map((line) => ({ line, key: encoder.encode(line.path) })).sort((a, b) => compareBytes(a.key, b.key)).map(({ line }) => line);
const digestOf = (title, lines) => `sha256:${(0,_trust_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(encoder.encode(`${title}\n${lines.map(({ kind, digest, path }) => `${kind} ${digest} ${path}\n`).join('')}`))}`;
const survivesSigning = ({ path }) => !path.endsWith('.cat') && !path.endsWith('.pdb');
/** The lines behind packageDigest: what signing leaves unchanged. */
const identityLines = (files) => sorted(files
    .map(({ path, sha256, authenticodeSha256 }) => authenticodeSha256 === undefined ? { path: foldPath(path), kind: 'file', digest: sha256 } : { path: foldPath(path), kind: 'pe', digest: authenticodeSha256 })
    .filter(survivesSigning));
/** Identity of a package that survives signing. Both digests are `sha256:<hex>`. */
const packageDigest = (files) => digestOf('driver-package-identity/v1', identityLines(files));
/** Identity of the exact bytes. */
const contentDigest = (files) => digestOf('driver-package-content/v1', sorted(files.map(({ path, sha256 }) => ({ path: foldPath(path), kind: 'file', digest: sha256 }))));
/** Paths that become one path after folding: such a package has no identity. */
const foldedTwins = (paths) => {
    const seen = new Map();
    const twins = [];
    for (const path of paths) {
        const folded = foldPath(path);
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, path);
        else
            twins.push([first, path]);
    }
    return twins;
};


/***/ }),

/***/ 607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ indexMembers)
/* harmony export */ });
/** Match on digest first: the `File` attribute may be absent or name another file. */
const indexMembers = (catalogs) => {
    const byDigest = new Map();
    for (const found of catalogs) {
        if (!found.ok)
            continue;
        for (const member of found.value.catalog.members) {
            const there = byDigest.get(member.digest);
            if (there === undefined)
                byDigest.set(member.digest, [{ catalog: found.file, member }]);
            else
                there.push({ catalog: found.file, member });
        }
    }
    return { size: byDigest.size, find: (digest) => byDigest.get(digest) ?? [] };
};


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkDer)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(488);


const MAX_ELEMENTS = 4_000_000;
const NONE = new Set();
/**
 * Walks all elements of a range, those that no reader looks at included, without recursion. Guarantees definite and shortest lengths, members
 * inside their parent, bounded depth and count, and no string split into pieces (X.690 10.1, 10.2).
 * `skip` holds the offsets of elements whose members belong to another reader, which counts depth from there again.
 */
const checkDer = (input, from, to, skip = NONE) => {
    const header = new _header_js__WEBPACK_IMPORTED_MODULE_1__/* .Header */ .Y(input);
    const ends = new Float64Array(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l + 1);
    ends[0] = to;
    let depth = 0;
    let count = 0;
    let at = from;
    for (;;) {
        const end = ends[depth] ?? to;
        if (at === end) {
            if (depth === 0)
                return;
            depth--;
            continue;
        }
        header.read(at, end);
        if (++count > MAX_ELEMENTS)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(input.format, `more than ${MAX_ELEMENTS} elements`, input.base + at);
        checkForm(header, at);
        if ((header.tag & 0x20) === 0 || skip.has(at))
            at = header.end;
        else {
            if (++depth > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
                header.fail(`nested deeper than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} elements`, at);
            ends[depth] = header.end;
            at = header.value;
        }
    }
};
/** SEQUENCE, SET, EXTERNAL and EMBEDDED PDV are constructed, every other universal type is primitive. */
const checkForm = (header, at) => {
    if (header.tag >= 0x40)
        return;
    const number = header.tag & 0x1f;
    const constructed = number === 16 || number === 17 || number === 8 || number === 11;
    if (constructed !== (header.tag & 0x20) > 0)
        header.fail(`universal type ${number} in a form that DER forbids`, at);
};


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ wholeElement),
/* harmony export */   U0: () => (/* binding */ derCursor),
/* harmony export */   a5: () => (/* binding */ DerCursor)
/* harmony export */ });
/* unused harmony export Element */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(488);


/** One decoded element. Its bytes are views into the input; nothing below it has been looked at. */
class Element {
    #input;
    #depth;
    tag;
    start;
    valueStart;
    end;
    constructor(input, header, start, depth) {
        this.#input = input;
        this.#depth = depth;
        this.tag = header.tag;
        this.start = start;
        this.valueStart = header.value;
        this.end = header.end;
    }
    /** Identifier, length and contents octets. */
    get der() {
        return this.#input.data.subarray(this.start, this.end);
    }
    /** Contents octets. */
    get value() {
        return this.#input.data.subarray(this.valueStart, this.end);
    }
    get format() {
        return this.#input.format;
    }
    /** Offset of the contents as errors report it: base for a reader over `value`. */
    get valueOffset() {
        return this.#input.base + this.valueStart;
    }
    /** Offset of the element as errors report it: base for a reader over `der`. */
    get offset() {
        return this.#input.base + this.start;
    }
    /** Cursor over the members of a constructed element. */
    enter() {
        if ((this.tag & 0x20) === 0)
            this.fail(`tag ${tagName(this.tag)} has no members`);
        return new DerCursor(this.#input, this.valueStart, this.end, this.#depth + 1);
    }
    /** The single member of an explicitly tagged element. */
    only(tag, what) {
        const members = this.enter();
        const member = members.next(tag, what);
        members.finish(what);
        return member;
    }
    fail(message) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(this.#input.format, message, this.offset);
    }
}
const tagName = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;
/** Reads the members of one constructed element in turn; every departure from what the caller expects is a `FormatError`. */
class DerCursor {
    #input;
    #header;
    #end;
    #depth;
    #at;
    constructor(input, from, to, depth) {
        if (depth > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(input.format, `nested deeper than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} elements`, input.base + from);
        this.#input = input;
        this.#header = new _header_js__WEBPACK_IMPORTED_MODULE_1__/* .Header */ .Y(input);
        this.#at = from;
        this.#end = to;
        this.#depth = depth;
    }
    get done() {
        return this.#at >= this.#end;
    }
    /** Identifier octet of the next element, -1 at the end. */
    get peek() {
        return this.done ? -1 : (this.#input.data[this.#at] ?? -1);
    }
    /** Bytes that no element has consumed. */
    get rest() {
        return this.#input.data.subarray(this.#at, this.#end);
    }
    any(what) {
        if (this.done)
            this.fail(`${what} is missing`);
        const start = this.#at;
        this.#header.read(start, this.#end);
        this.#at = this.#header.end;
        return new Element(this.#input, this.#header, start, this.#depth);
    }
    next(tag, what) {
        if (this.peek !== tag)
            this.fail(this.done ? `${what} is missing` : `${what} has tag ${tagName(this.peek)} instead of ${tagName(tag)}`);
        return this.any(what);
    }
    optional(tag, what) {
        return this.peek === tag ? this.any(what) : undefined;
    }
    /** All remaining members, each with this tag, at most `limit` of them. */
    all(tag, what, limit) {
        const found = [];
        while (!this.done) {
            if (found.length === limit)
                this.fail(`more than ${limit} times ${what}`);
            found.push(this.next(tag, what));
        }
        return found;
    }
    finish(what) {
        if (!this.done)
            this.fail(`${what} has unexpected members behind it`);
    }
    fail(message) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(this.#input.format, message, this.#input.base + this.#at);
    }
}
/** Cursor over the elements of a buffer. `base` is added to the offsets of errors. */
const derCursor = (data, format, base = 0) => new DerCursor({ data, format, base }, 0, data.length, 0);
/** The one element that fills the whole buffer. */
const wholeElement = (data, tag, what, format, base = 0) => {
    const cursor = derCursor(data, format, base);
    const element = cursor.next(tag, what);
    cursor.finish(what);
    return element;
};


/***/ }),

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Header),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);

/** Deepest nesting that any reader follows. Real signatures stay below 20. */
const MAX_DEPTH = 32;
/**
 * Identifier and length octets of one element (X.690 8.1 under the restrictions of 10.1): read into the same object again and again,
 * so that a loop over many elements allocates nothing.
 */
class Header {
    #input;
    #data;
    tag = 0;
    /** Offset of the contents octets. */
    value = 0;
    /** Offset behind the element. */
    end = 0;
    constructor(input) {
        this.#input = input;
        this.#data = input.data;
    }
    /** Reads the element at `at`, which must end at or before `limit`. */
    read(at, limit) {
        if (at + 2 > limit)
            this.fail('element is cut off', at);
        const tag = this.#data[at] ?? 0;
        if ((tag & 0x1f) === 0x1f)
            this.fail('tag numbers above 30 are not used here', at);
        if (tag === 0)
            this.fail('end-of-contents octets need an indefinite length, which DER forbids', at);
        const first = this.#data[at + 1] ?? 0;
        const value = first < 0x80 ? at + 2 : at + 2 + (first & 0x7f);
        const end = first < 0x80 ? value + first : value + this.#longLength(at, first, limit);
        if (end > limit)
            this.fail(`element of ${end - value} bytes overruns the ${Math.max(0, limit - value)} that its parent has left`, at);
        this.tag = tag;
        this.value = value;
        this.end = end;
    }
    /** `read`, and the element must have this tag. */
    expect(at, limit, tag, what) {
        if (at >= limit)
            this.fail(`${what} is missing`, at);
        this.read(at, limit);
        if (this.tag !== tag)
            this.fail(`${what} has tag 0x${this.tag.toString(16).padStart(2, '0')} instead of 0x${tag.toString(16).padStart(2, '0')}`, at);
    }
    fail(message, at) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(this.#input.format, message, this.#input.base + at);
    }
    #longLength(at, first, limit) {
        const octets = first & 0x7f;
        if (octets === 0)
            this.fail('indefinite length, which DER forbids', at);
        if (octets > 4)
            this.fail(`length of ${octets} octets, at most 4 are read`, at);
        if (at + 2 + octets > limit)
            this.fail('length is cut off', at);
        let length = 0;
        for (let index = 0; index < octets; index++)
            length = length * 256 + (this.#data[at + 2 + index] ?? 0);
        if (length < 0x80 || length < 256 ** (octets - 1))
            this.fail('length is not in its shortest form, which DER demands', at);
        return length;
    }
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readOid)
/* harmony export */ });
/** Longest seen in certificates: about 40 octets. The bound keeps arcs of any size cheap. */
const MAX_OCTETS = 256;
const EXACT_BELOW = 2 ** 46;
/** Dotted form of an OBJECT IDENTIFIER (X.690 8.19). Arcs above 2^53 keep all their digits. */
const readOid = (element) => {
    const data = element.value;
    if (data.length === 0)
        element.fail('object identifier is empty');
    if (data.length > MAX_OCTETS)
        element.fail(`object identifier of ${data.length} octets, at most ${MAX_OCTETS} are read`);
    if ((data[data.length - 1] ?? 0) >= 0x80)
        element.fail('object identifier is cut off');
    let text = '';
    let at = 0;
    while (at < data.length) {
        if (data[at] === 0x80)
            element.fail('object identifier has a padded arc');
        let arc = 0;
        for (;;) {
            const octet = data[at++] ?? 0;
            arc = appendBits(arc, octet & 0x7f);
            if (octet < 0x80)
                break;
        }
        text = text === '' ? firstArcs(arc) : `${text}.${arc}`;
    }
    return text;
};
const appendBits = (arc, bits) => {
    if (typeof arc === 'number' && arc < EXACT_BELOW)
        return arc * 128 + bits;
    return (BigInt(arc) << 7n) | BigInt(bits);
};
const firstArcs = (arc) => {
    if (typeof arc === 'bigint')
        return `2.${arc - 80n}`;
    if (arc >= 80)
        return `2.${arc - 80}`;
    return arc >= 40 ? `1.${arc - 40}` : `0.${arc}`;
};


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OID)
/* harmony export */ });
/** Object identifiers by name. `MS` is Microsoft's arc, `PKCS9` the one of PKCS #9 (RFC 2985). */
const MS = '1.3.6.1.4.1.311';
const PKCS9 = '1.2.840.113549.1.9';
const OID = {
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    spcIndirectData: `${MS}.2.1.4`,
    spcStatementType: `${MS}.2.1.11`,
    spcOpusInfo: `${MS}.2.1.12`,
    spcPeImageData: `${MS}.2.1.15`,
    spcIndividualPurpose: `${MS}.2.1.21`,
    spcCabData: `${MS}.2.1.25`,
    spcLink: `${MS}.2.1.28`,
    pageHashesV1: `${MS}.2.3.1`,
    pageHashesV2: `${MS}.2.3.2`,
    nestedSignature: `${MS}.2.4.1`,
    rfc3161Token: `${MS}.3.3.1`,
    ctl: `${MS}.10.1`,
    catalogList: `${MS}.12.1.1`,
    catalogMemberV1: `${MS}.12.1.2`,
    catalogMemberV2: `${MS}.12.1.3`,
    catalogNameValue: `${MS}.12.2.1`,
    catalogMemberInfoV1: `${MS}.12.2.2`,
    catalogMemberInfoV2: `${MS}.12.2.3`,
    contentType: `${PKCS9}.3`,
    messageDigest: `${PKCS9}.4`,
    signingTime: `${PKCS9}.5`,
    countersignature: `${PKCS9}.6`,
    tstInfo: `${PKCS9}.16.1.4`,
    signingCertificate: `${PKCS9}.16.2.12`,
    signingCertificateV2: `${PKCS9}.16.2.47`,
    rsaEncryption: '1.2.840.113549.1.1.1',
    rsaPss: '1.2.840.113549.1.1.10',
    ecPublicKey: '1.2.840.10045.2.1',
    md5: '1.2.840.113549.2.5',
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
    subjectKeyId: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    certificatePolicies: '2.5.29.32',
    authorityKeyId: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
    commonName: '2.5.4.3',
    organization: '2.5.4.10',
};


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   gH: () => (/* binding */ utf16be),
/* harmony export */   wY: () => (/* binding */ utf16le),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7960);

const utf8Decoder = new TextDecoder();
const CHUNK = 4096;
/** One character per octet. */
const latin1 = (data) => {
    let text = '';
    for (let from = 0; from < data.length; from += CHUNK)
        text += String.fromCharCode(...data.subarray(from, from + CHUNK));
    return text;
};
/** Big-endian UTF-16; an odd last octet is no character and is dropped. */
const utf16be = (data) => pairs(data, 8, 0);
const utf16le = (data) => pairs(data, 0, 8);
const pairs = (data, firstShift, secondShift) => {
    let text = '';
    for (let from = 0; from + 1 < data.length; from += CHUNK) {
        const units = [];
        for (let at = from; at + 1 < Math.min(data.length, from + CHUNK); at += 2)
            units.push(((data[at] ?? 0) << firstShift) | ((data[at + 1] ?? 0) << secondShift));
        text += String.fromCharCode(...units);
    }
    return text;
};
const universal = (data) => {
    let text = '';
    for (let at = 0; at + 3 < data.length; at += 4) {
        const point = ((data[at] ?? 0) << 24) | ((data[at + 1] ?? 0) << 16) | ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0);
        text += point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    return text;
};
/** UTF8String, NumericString, PrintableString, T61String, IA5String, VisibleString, UniversalString, BMPString. */
const TEXT_TAGS = new Set([0x0c, 0x12, 0x13, 0x14, 0x16, 0x1a, 0x1c, 0x1e]);
const isText = (element) => TEXT_TAGS.has(element.tag);
/** Text of any string type; other types as `#` and hexadecimal (RFC 4514 2.4). Undecodable octets become U+FFFD, never an error: names are evidence. */
const readText = (element) => {
    if (!isText(element))
        return `#${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(element.der)}`;
    if (element.tag === 0x0c)
        return utf8Decoder.decode(element.value);
    if (element.tag === 0x1e)
        return utf16be(element.value);
    // T61String is ISO 8859-1 in practice; the remaining types are subsets of ASCII.
    return element.tag === 0x1c ? universal(element.value) : latin1(element.value);
};


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   xP: () => (/* binding */ UTC_TIME),
/* harmony export */   xT: () => (/* binding */ GENERALIZED_TIME)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);

const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const UTC = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u;
const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/u;
/** UTCTime or GeneralizedTime in the form of RFC 5280 4.1.2.5 (a fraction is allowed, RFC 3161 2.4.2): milliseconds since the epoch. */
const readTime = (element, what) => {
    if (element.tag !== UTC_TIME && element.tag !== GENERALIZED_TIME)
        element.fail(`${what} is no time`);
    const text = element.value.length <= 32 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(element.value) : '';
    const [, year = '', month, day, hour, minute, second, fraction = ''] = (element.tag === UTC_TIME ? UTC : GENERALIZED).exec(text) ?? [];
    const fullYear = element.tag === UTC_TIME ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
    const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}`;
    const ms = Date.parse(`${iso}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(iso))
        element.fail(`${what} is no valid time`);
    return ms;
};


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ readSerial),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   iM: () => (/* binding */ readOctetAlignedBits),
/* harmony export */   nT: () => (/* binding */ readBits)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7960);

/** Non-negative INTEGER that fits a JavaScript number. */
const readCount = (element, what) => {
    const data = element.value;
    checkInteger(element, what);
    if ((data[0] ?? 0) >= 0x80)
        element.fail(`${what} is negative`);
    if (data.length > 6)
        element.fail(`${what} is too large`);
    let value = 0;
    for (const octet of data)
        value = value * 256 + octet;
    return value;
};
/** INTEGER of any size and sign: lower-case hex of the contents octets without leading zero octets. */
const readSerial = (element) => {
    const data = element.value;
    if (data.length === 0)
        element.fail('serial number is empty');
    if (data.length > 64)
        element.fail(`serial number of ${data.length} octets`);
    let from = 0;
    while (from < data.length - 1 && data[from] === 0)
        from++;
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(data.subarray(from));
};
/** BOOLEAN; TRUE is 0xff (X.690 11.1). */
const readBoolean = (element, what) => {
    const [value] = element.value;
    if (element.value.length !== 1 || (value !== 0 && value !== 0xff))
        element.fail(`${what} is no DER boolean`);
    return value === 0xff;
};
/** BIT STRING that holds whole octets. */
const readOctetAlignedBits = (element, what) => {
    if (element.value[0] !== 0)
        element.fail(`${what} is no string of whole octets`);
    return element.value.subarray(1);
};
/** Numbers of the bits that are set in a named bit list. */
const readBits = (element, what) => {
    const [unused = 8, ...octets] = element.value.subarray(0, 9);
    if (element.value.length > 9 || unused > 7 || (octets.length === 0 && unused > 0))
        element.fail(`${what} is no bit list`);
    if (octets.length > 0 && ((octets[octets.length - 1] ?? 0) & ((1 << unused) - 1)) !== 0)
        element.fail(`${what} sets unused bits`);
    return octets.flatMap((octet, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (octet & (0x80 >> bit)) > 0).map((bit) => index * 8 + bit));
};
const checkInteger = (element, what) => {
    const [first = 0, second = 0] = element.value;
    if (element.value.length === 0)
        element.fail(`${what} is empty`);
    if (element.value.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
        element.fail(`${what} is not in its shortest form`);
};


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ singleValueOf),
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   Ko: () => (/* binding */ signingTimeOf),
/* harmony export */   bb: () => (/* binding */ messageDigestOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _asn1_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _asn1_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6069);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7616);
/* harmony import */ var _asn1_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(960);
/** The attributes of PKCS #9 (RFC 2985) and RFC 5652 section 11 that signatures carry. */




const FORMAT = 'attribute';
/** All values of all attributes of one type. */
const valuesOf = (attributes, oid) => attributes.filter((attribute) => attribute.oid === oid).flatMap(({ values }) => values);
/** The value of an attribute that occurs exactly once with exactly one value. */
const singleValueOf = (attributes, oid) => {
    const values = valuesOf(attributes, oid);
    return values.length === 1 ? values[0] : undefined;
};
const single = (attributes, oid, tags, decode) => {
    const value = singleValueOf(attributes, oid);
    if (value === undefined)
        return undefined;
    const tag = tags.find((candidate) => candidate === value[0]) ?? tags[0] ?? 0;
    return decode((0,_asn1_element_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeElement */ .Ez)(value, tag, `attribute ${oid}`, FORMAT));
};
/** `undefined` when absent or not single: a signature without it proves nothing. */
const contentTypeOf = (attributes) => single(attributes, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.contentType, [0x06], _asn1_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .readOid */ .f);
const messageDigestOf = (attributes) => single(attributes, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.messageDigest, [0x04], (element) => element.value);
/** Milliseconds since the epoch. */
const signingTimeOf = (attributes) => single(attributes, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.signingTime, [_asn1_time_js__WEBPACK_IMPORTED_MODULE_2__/* .UTC_TIME */ .xP, _asn1_time_js__WEBPACK_IMPORTED_MODULE_2__/* .GENERALIZED_TIME */ .xT], (element) => (0,_asn1_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(element, 'signing time'));


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseSignedData)
});

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/check.js
var check = __webpack_require__(8677);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/element.js
var asn1_element = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oid.js
var oid = __webpack_require__(6069);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oids.js
var oids = __webpack_require__(7616);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/values.js
var values = __webpack_require__(6055);
// EXTERNAL MODULE: ./.cache/lib/formats/x509/algorithm.js
var algorithm = __webpack_require__(7721);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/x509/certificate.js + 1 modules
var x509_certificate = __webpack_require__(8975);
;// CONCATENATED MODULE: ./.cache/lib/formats/x509/certificate-cache.js


const TAIL = 24;
/** Certificates that sign are below 3 KiB; larger ones would make the cache a store for an attacker's data. */
const MAX_REMEMBERED = 16 << 10;
/**
 * `parseCertificate` that remembers: the files of a package repeat the same few certificates thousands of times. The end of the signature finds a
 * candidate, the whole encoding decides. Remembered certificates own their bytes (`slice` of a Buffer would not copy), so they never keep a whole file alive.
 */
const certificateCache = (limit) => {
    const known = new Map();
    return (der, base = 0) => {
        if (der.length > MAX_REMEMBERED)
            return (0,x509_certificate/* parseCertificate */.h)(der, base);
        const key = `${der.length} ${String.fromCharCode(...der.subarray(-TAIL))}`;
        const found = known.get(key);
        if (found !== undefined && (0,bytes/* equalBytes */.ex)(found.der, der))
            return found;
        const certificate = (0,x509_certificate/* parseCertificate */.h)(new Uint8Array(der), base);
        known.delete(key);
        known.set(key, certificate);
        const [oldest] = known.keys();
        if (known.size > limit && oldest !== undefined)
            known.delete(oldest);
        return certificate;
    };
};

// EXTERNAL MODULE: ./.cache/lib/formats/cms/attributes.js
var attributes = __webpack_require__(5616);
// EXTERNAL MODULE: ./.cache/lib/formats/cms/signer-info.js
var signer_info = __webpack_require__(2280);
;// CONCATENATED MODULE: ./.cache/lib/formats/cms/signed-data.js
/** CMS SignedData (RFC 5652) as Authenticode, catalogs and RFC 3161 tokens use it. */









const MAX_SIZE = 64 << 20;
const MAX_CERTIFICATES = 512;
const MAX_SIGNERS = 64;
const MAX_ALGORITHMS = 64;
const cachedCertificate = certificateCache(256);
/** A ContentInfo holding SignedData, and whatever stands behind it. `format` is named in errors. */
const parseSignedData = (der, format, readCertificate = cachedCertificate) => {
    const input = (0,asn1_element/* derCursor */.U0)(der, format);
    if (der.length > MAX_SIZE)
        input.fail(`signed data of ${der.length} bytes exceeds the limit of ${MAX_SIZE}`);
    const info = input.next(0x30, 'ContentInfo');
    const members = info.enter();
    const type = members.next(0x06, 'content type');
    if ((0,oid/* readOid */.f)(type) !== oids/* OID */.V.signedData)
        type.fail(`content type ${(0,oid/* readOid */.f)(type)} is not signedData`);
    const signed = members.next(0xa0, 'content').only(0x30, 'SignedData');
    members.finish('ContentInfo');
    const parts = readParts(signed.enter());
    const opaque = [parts.content, ...parts.signers.map(signer_info/* unsignedAttributesOf */.sq)];
    (0,check/* checkDer */.g)({ data: der, format, base: 0 }, info.start, info.end, new Set(opaque.flatMap((element) => element?.start ?? [])));
    return assemble(parts, input.rest, readCertificate);
};
/** RFC 5652 5.1. */
const readParts = (members) => {
    const version = (0,values/* readCount */._0)(members.next(0x02, 'version'), 'version');
    const digestAlgorithms = members.next(0x31, 'digest algorithms').enter().all(0x30, 'digest algorithm', MAX_ALGORITHMS).map(algorithm/* readAlgorithm */.w);
    const encapsulated = members.next(0x30, 'encapsulated content').enter();
    const contentType = (0,oid/* readOid */.f)(encapsulated.next(0x06, 'encapsulated content type'));
    const wrapper = encapsulated.optional(0xa0, 'content');
    encapsulated.finish('encapsulated content');
    const inside = wrapper?.enter();
    const content = inside?.any('content');
    inside?.finish('content');
    const bag = members.optional(0xa0, 'certificates')?.enter();
    const choices = [];
    while (bag !== undefined && !bag.done) {
        if (choices.length === MAX_CERTIFICATES)
            bag.fail(`more than ${MAX_CERTIFICATES} certificates`);
        choices.push(bag.any('certificate'));
    }
    const certificates = choices.filter(({ tag }) => tag === 0x30);
    const hasCrls = members.optional(0xa1, 'revocation lists') !== undefined;
    const signers = members.next(0x31, 'signers').enter().all(0x30, 'signer', MAX_SIGNERS);
    members.finish('SignedData');
    return { version, digestAlgorithms, contentType, content, certificates, hasCrls, signers };
};
const assemble = (parts, trailing, readCertificate) => {
    const { version, digestAlgorithms, contentType, content } = parts;
    const problems = [];
    const signers = parts.signers.map((signer) => (0,signer_info/* readSignerInfo */.zA)(signer, problems));
    problems.push(...departures(parts, signers));
    const certificates = parts.certificates.map((certificate) => readCertificate(certificate.der, certificate.offset));
    return { version, digestAlgorithms, contentType, content: content?.value, contentTlv: content?.der, certificates, signers, problems, trailing };
};
/** Digests and plain RSA have NULL for parameters, or none (RFC 5754 2 and 3.2). Nothing signs these octets, so nothing may stand there. */
const hasOddParameters = ({ parameters }) => parameters !== undefined && (parameters.length !== 2 || parameters[0] !== 0x05);
const SEQUENCE = 0x30;
const OCTET_STRING = 0x04;
/** The message digest covers the value of the content but not its tag, so only the tags that are meant may stand there. */
const unsignedOctets = ({ content, digestAlgorithms }, { digestAlgorithm, signatureAlgorithm }) => {
    const algorithms = [...digestAlgorithms, digestAlgorithm, ...(signatureAlgorithm.oid === oids/* OID */.V.rsaEncryption ? [signatureAlgorithm] : [])];
    return [
        ...(content === undefined || content.tag === SEQUENCE || content.tag === OCTET_STRING ? [] : ['the content is neither a SEQUENCE nor an OCTET STRING']),
        ...(algorithms.some(hasOddParameters) ? ['an algorithm has parameters where none belong'] : []),
    ];
};
const departures = (parts, signers) => {
    const found = [];
    const [signer] = signers;
    const [algorithm] = parts.digestAlgorithms;
    if (signers.length > 1)
        found.push(`${signers.length} signers instead of one`);
    if (parts.hasCrls)
        found.push('revocation lists inside');
    if (signer === undefined)
        return found;
    found.push(...unsignedOctets(parts, signer));
    if (parts.digestAlgorithms.length !== 1)
        found.push(`${parts.digestAlgorithms.length} digest algorithms instead of one`);
    else if (algorithm?.oid !== signer.digestAlgorithm.oid)
        found.push(`digest algorithm ${algorithm?.oid} is not the signer's ${signer.digestAlgorithm.oid}`);
    const claimed = (0,attributes/* contentTypeOf */.JX)(signer.signedAttributes);
    if (claimed !== parts.contentType)
        found.push(`signed content type ${claimed ?? 'missing'} is not the content's type ${parts.contentType}`);
    return found;
};


/***/ }),

/***/ 2280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSignerInfo),
/* harmony export */   sq: () => (/* binding */ unsignedAttributesOf),
/* harmony export */   zA: () => (/* binding */ readSignerInfo)
/* harmony export */ });
/* harmony import */ var _asn1_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _asn1_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7341);
/* harmony import */ var _asn1_oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6069);
/* harmony import */ var _asn1_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6055);
/* harmony import */ var _x509_algorithm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7721);
/* harmony import */ var _x509_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(813);






const MAX_ATTRIBUTES = 256;
const MAX_VALUES = 256;
/** A SignerInfo that stands alone, as in a PKCS #9 countersignature. Departures from DER order are added to `problems`. */
const parseSignerInfo = (der, format, problems = []) => {
    const whole = (0,_asn1_element_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeElement */ .Ez)(der, 0x30, 'signer', format);
    const unsigned = unsignedAttributesOf(whole);
    (0,_asn1_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDer */ .g)({ data: der, format, base: 0 }, 0, der.length, new Set(unsigned && [unsigned.start]));
    return readSignerInfo(whole, problems);
};
/** Their values are opaque here: whoever reads one (a nested signature, a time stamp) checks it. */
const unsignedAttributesOf = (signer) => {
    const members = signer.enter();
    while (!members.done) {
        const member = members.any('signer member');
        if (member.tag === 0xa1)
            return member;
    }
    return undefined;
};
/** RFC 5652 5.3, the signer named by issuer and serial number. */
const readSignerInfo = (element, problems) => {
    const members = element.enter();
    const version = (0,_asn1_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(members.next(0x02, 'signer version'), 'signer version');
    if (members.peek === 0x80)
        members.fail('the signer is named by key identifier instead of issuer and serial number');
    const id = members.next(0x30, 'issuer and serial number').enter();
    const issuer = (0,_x509_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readName */ .M)(id.next(0x30, 'issuer'));
    const serial = (0,_asn1_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readSerial */ .$X)(id.next(0x02, 'serial number'));
    id.finish('issuer and serial number');
    const digestAlgorithm = (0,_x509_algorithm_js__WEBPACK_IMPORTED_MODULE_4__/* .readAlgorithm */ .w)(members.next(0x30, 'digest algorithm'));
    const signed = members.optional(0xa0, 'signed attributes');
    const signatureAlgorithm = (0,_x509_algorithm_js__WEBPACK_IMPORTED_MODULE_4__/* .readAlgorithm */ .w)(members.next(0x30, 'signature algorithm'));
    const signature = members.next(0x04, 'signature').value;
    const unsigned = members.optional(0xa1, 'unsigned attributes');
    members.finish('signer');
    return {
        version, issuer, serial, digestAlgorithm, signatureAlgorithm, signature,
        signedAttributesDer: signed && asSet(signed.der),
        signedAttributes: signed === undefined ? [] : readSigned(signed, problems),
        unsignedAttributes: unsigned === undefined ? [] : readAttributes(unsigned),
    };
};
/** RFC 5652 5.4: the signature covers the attributes under the tag of SET OF, not under `[0]`. */
const asSet = (der) => {
    // Not slice(): a Buffer's shares memory, and the tag is changed below.
    const copy = new Uint8Array(der);
    copy[0] = 0x31;
    return copy;
};
const readSigned = (element, problems) => {
    const attributes = readAttributes(element);
    const types = new Set(attributes.map(({ oid }) => oid));
    if (!ascending(element.enter().all(0x30, 'attribute', MAX_ATTRIBUTES)))
        problems.push('signed attributes are not in DER order');
    if (attributes.length === 0)
        problems.push('signed attributes are present but empty');
    if (types.size < attributes.length)
        problems.push('a signed attribute occurs twice');
    for (const { oid, values } of attributes)
        if (values.length !== 1)
            problems.push(`signed attribute ${oid} has ${values.length} values instead of one`);
    return attributes;
};
const readAttributes = (element) => element.enter().all(0x30, 'attribute', MAX_ATTRIBUTES).map((attribute) => {
    const members = attribute.enter();
    const oid = (0,_asn1_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .readOid */ .f)(members.next(0x06, 'attribute type'));
    const set = members.next(0x31, 'attribute values').enter();
    members.finish('attribute');
    const values = [];
    while (!set.done) {
        if (values.length === MAX_VALUES)
            set.fail(`more than ${MAX_VALUES} values`);
        values.push(set.any('attribute value').der);
    }
    return { oid, values };
});
/** X.690 11.6: the encodings of a SET OF ascend as octet strings. */
const ascending = (elements) => elements.every((element, index) => {
    const previous = elements[index - 1];
    return previous === undefined || compareOctets(previous.der, element.der) <= 0;
});
const compareOctets = (a, b) => {
    const shared = Math.min(a.length, b.length);
    for (let at = 0; at < shared; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
};


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseInf)
});

// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/formats/text.js
var formats_text = __webpack_require__(2108);
;// CONCATENATED MODULE: ./.cache/lib/formats/inf/decoration.js
/** Below this the build number makes Windows refuse the whole decoration (1288). */
const FIRST_BUILD_IN_DECORATION = 14310;
const SHAPE = /^nt(?<arch>x86|amd64|arm64|arm|ia64)?(?:\.(?<major>\d*)(?:\.(?<minor>\d*)(?:\.(?<product>0x[0-9a-f]+|\d*)(?:\.(?<suite>0x[0-9a-f]+|\d*)(?:\.(?<build>\d*))?)?)?)?)?$/iu;
const ARCHITECTURES = ['x86', 'amd64', 'arm', 'arm64', 'ia64'];
const architectureNamed = (name) => ARCHITECTURES.find((known) => known === name.toLowerCase());
const numberOf = (text) => (text === undefined || text === '' ? undefined : Number(text));
/** `undefined` when the text is no decoration (1287). */
const parseDecoration = (text) => {
    const groups = SHAPE.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const numbers = [groups['major'], groups['minor'], groups['product'], groups['suite'], groups['build']].map(numberOf);
    if (numbers.some((number) => number !== undefined && !(number <= 0xffff_ffff)))
        return undefined;
    const [major, minor, productType, suiteMask, build] = numbers;
    const named = architectureNamed(groups['arch'] ?? '');
    return { architecture: named ?? 'x86', explicit: named !== undefined, major, minor, productType, suiteMask, build };
};
const sign = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const versionOrder = (decoration, system) => sign(decoration.major ?? 0, system.major) || sign(decoration.minor ?? 0, system.minor);
/** Higher version first, then higher build, then product, then suite. */
const order = (a, b) => versionOrder(a, { major: b.major ?? 0, minor: b.minor ?? 0 }) ||
    sign(a.build ?? 0, b.build ?? 0) ||
    sign(a.productType === undefined ? 0 : 1, b.productType === undefined ? 0 : 1) ||
    sign(bits(a.suiteMask), bits(b.suiteMask));
const bits = (mask) => {
    let count = 0;
    for (let rest = mask ?? 0; rest > 0; rest = Math.floor(rest / 2))
        count += rest % 2;
    return count;
};
const hasBits = (mask, wanted) => ((mask & wanted) >>> 0) === wanted >>> 0;
/** Whether a decorated section may serve a system. A build is looked at only within the same version. */
const applies = (decoration, system) => {
    if (decoration.architecture !== system.architecture)
        return false;
    const version = versionOrder(decoration, system);
    if (version > 0 || (version === 0 && (decoration.build ?? 0) > system.build))
        return false;
    return (decoration.productType ?? system.productType) === system.productType && hasBits(system.suiteMask, decoration.suiteMask ?? 0);
};
/** Of one [Manufacturer] line, the decoration a system takes; the first of equals. `undefined`: none applies. */
const selectDecoration = (line, system) => {
    let best;
    for (const decoration of line)
        if (applies(decoration, system) && (best === undefined || order(decoration, best) > 0))
            best = decoration;
    return best;
};
/** First build of a version; Windows has had no version above 10.0. */
const FIRST_BUILDS = [
    [10, 0, 10240], [6, 3, 9600], [6, 2, 9200], [6, 1, 7600], [6, 0, 6000], [5, 2, 3790], [5, 1, 2600], [5, 0, 2195],
];
/** Lowest build a decoration is for; `undefined` when no Windows has its version. */
const floorOf = (decoration) => {
    const wanted = { major: decoration.major ?? 0, minor: decoration.minor ?? 0 };
    let floor;
    for (const [major, minor, build] of FIRST_BUILDS) {
        const difference = sign(major, wanted.major) || sign(minor, wanted.minor);
        if (difference < 0)
            break;
        floor = difference === 0 ? Math.max(build, decoration.build ?? 0) : build;
    }
    return wanted.major === 0 && wanted.minor === 0 ? 0 : floor;
};
/** Serves every system that `other` serves, as far as product and suite go. */
const covers = (by, other) => by.architecture === other.architecture &&
    (by.productType === undefined || by.productType === other.productType) &&
    hasBits(other.suiteMask ?? 0, by.suiteMask ?? 0);
/** Builds on which each decoration of one [Manufacturer] line is selected: from its own floor to one below the next higher one's. */
const buildRanges = (line) => {
    const floors = line.map(floorOf);
    return line.map((decoration, at) => {
        const floor = floors[at];
        if (floor === undefined)
            return { floor: decoration.build ?? 0, ceiling: (decoration.build ?? 0) - 1 };
        let ceiling;
        line.forEach((other, index) => {
            const otherFloor = floors[index];
            const wins = order(other, decoration) > 0 || (order(other, decoration) === 0 && index < at);
            if (index !== at && otherFloor !== undefined && wins && covers(other, decoration))
                ceiling = Math.min(ceiling ?? Infinity, Math.max(otherFloor, floor) - 1);
        });
        return { floor, ceiling };
    });
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/field.js

/** Longest field read at all; Windows itself stops at 4,096. */
const MAX_FIELD = 65_536;
/** More than any entry of a real file, and few enough to hold. */
const MAX_FIELDS = 262_144;
const TAB = 0x09;
const LF = 0x0a;
const VT = 0x0b;
const FF = 0x0c;
const CR = 0x0d;
const SPACE = 0x20;
const NO_BREAK = 0xa0;
const QUOTE = 0x22;
const PERCENT = 0x25;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
/** White space but the end of the line; inf.md section 2 counts NUL as a blank. */
const isBlank = (code) => code === SPACE || code === TAB || code === CR || code === VT || code === FF || code === 0 || code === NO_BREAK;
/** Offset in the file of a position in a field's text. */
const field_offsetIn = (field, position) => {
    const { pieces } = field;
    if (pieces === undefined)
        return field.from + position;
    let low = 0;
    let high = pieces.length / 2;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((pieces[middle * 2] ?? 0) <= position)
            low = middle;
        else
            high = middle;
    }
    return (pieces[low * 2 + 1] ?? field.from) + position - (pieces[low * 2] ?? 0);
};
/** Reads the fields of entries; knows quotes, comments and continuations, but not what a key is. */
class FieldReader {
    #text;
    #end;
    #at = 0;
    #knownLineEnd = -1;
    #continuations = [];
    /** Reads `text` up to `end`. NUL characters in it are white space. */
    constructor(text, end) {
        this.#text = text;
        this.#end = end;
    }
    /** The character that ended the last field, or NaN at the end. */
    get #stop() {
        return this.#at < this.#end ? this.#text.charCodeAt(this.#at) : Number.NaN;
    }
    /** Reads to the next comma, semicolon or end of line, and to the next `=` when `keyed`. */
    field(keyed) {
        const text = this.#text;
        const end = this.#end;
        let at = this.#at;
        while (at < end && isBlank(text.charCodeAt(at)))
            at++;
        const from = at;
        let solid = at;
        for (; at < end; at++) {
            const code = text.charCodeAt(at);
            if (code === LF || code === SEMICOLON || code === COMMA || (keyed && code === EQUALS))
                break;
            if (code === QUOTE || code === BACKSLASH)
                return this.#mixed(from, solid, at, keyed);
            if (!isBlank(code))
                solid = at + 1;
        }
        this.#at = at;
        this.#limit(solid - from, from);
        return { from, to: solid, text: this.#clean(from, solid), quoted: false, pieces: undefined };
    }
    /** All fields of the entry that starts at `from`; the first is a key only if `=` ends it. */
    entry(from) {
        this.#at = from;
        this.#knownLineEnd = -1;
        this.#continuations = [];
        const first = this.field(true);
        const keyed = this.#stop === EQUALS;
        const values = keyed ? [] : [first];
        while (this.#stop === COMMA || (keyed && values.length === 0)) {
            if (values.length >= MAX_FIELDS)
                throw new error/* FormatError */.I('inf', `an entry has more than ${MAX_FIELDS} fields`);
            this.#at++;
            values.push(this.field(false));
        }
        const keyOnly = !keyed && values.length === 1;
        return { from, to: this.#at, key: keyed || keyOnly ? first : undefined, keyOnly, values, continuations: this.#continuations };
    }
    /** Where the entry that starts at `from` ends: at its comment, or at the end of its last line. Reads no field. */
    skip(from) {
        const text = this.#text;
        const end = this.#end;
        let at = from;
        while (at < end) {
            const code = text.charCodeAt(at);
            if (code === LF || code === SEMICOLON)
                return at;
            if (code === QUOTE)
                at = this.#skipQuoted(at);
            else if (code === BACKSLASH)
                at = this.#skipBackslashes(at);
            else
                at++;
        }
        return end;
    }
    #skipQuoted(from) {
        for (let at = from + 1; at < this.#end; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === QUOTE)
                return at + 1;
            if (code === LF)
                return at;
        }
        return this.#end;
    }
    #skipBackslashes(from) {
        const run = this.#run(from);
        return run.continues ? this.#nextLine(run.to) : run.to;
    }
    #lineEnd(from) {
        const found = this.#text.indexOf('\n', from);
        return found < 0 || found > this.#end ? this.#end : found;
    }
    #clean(from, to) {
        const text = this.#text.slice(from, to);
        return text.includes('\0') ? text.replaceAll('\0', ' ') : text;
    }
    #limit(length, from) {
        if (length > MAX_FIELD)
            throw new error/* FormatError */.I('inf', `a field is longer than ${MAX_FIELD} characters`);
    }
    #append(draft, from, to, solid) {
        if (to > from) {
            if (draft.first < 0)
                draft.first = from;
            draft.pieces.push(draft.text.length, from);
            draft.text += this.#clean(from, to);
            this.#limit(draft.text.length, draft.first);
        }
        if (solid) {
            draft.solid = draft.text.length;
            draft.end = to;
        }
    }
    /** A field with quotes or backslashes, of which `from` to `at` is plain. */
    #mixed(from, solid, at, keyed) {
        const draft = { text: '', solid: 0, end: from, first: -1, quoted: false, pieces: [] };
        if (solid > from) {
            this.#append(draft, from, solid, true);
            this.#append(draft, solid, at, false);
        }
        this.#at = at;
        while (this.#at < this.#end) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === LF || code === SEMICOLON || code === COMMA || (keyed && code === EQUALS))
                break;
            if (code === QUOTE)
                this.#quoted(draft);
            else if (code === BACKSLASH)
                this.#backslashes(draft);
            else
                this.#plain(draft, keyed);
        }
        const { end, pieces, quoted } = draft;
        const first = draft.first < 0 ? this.#at : draft.first;
        return { from: first, to: Math.max(first, end), text: draft.text.slice(0, draft.solid), quoted, pieces };
    }
    #plain(draft, keyed) {
        const from = this.#at;
        let at = from;
        let solid = from;
        for (; at < this.#end; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === LF || code === SEMICOLON || code === COMMA || code === QUOTE || code === BACKSLASH || (keyed && code === EQUALS))
                break;
            if (!isBlank(code))
                solid = at + 1;
        }
        this.#at = at;
        const leading = draft.text.length === 0 && !draft.quoted;
        if (solid > from)
            this.#append(draft, from, solid, true);
        if (!leading || solid > from)
            this.#append(draft, solid, at, false);
    }
    /** `""` inside is one quote; the end of the line closes too. */
    #quoted(draft) {
        const text = this.#text;
        if (draft.first < 0)
            draft.first = this.#at;
        draft.quoted = true;
        let from = this.#at + 1;
        for (;;) {
            const line = this.#lineEndWithin(from);
            const quote = text.indexOf('"', from);
            const closed = quote >= 0 && quote < line;
            const to = closed ? quote : line;
            const doubled = closed && quote + 1 < this.#end && text.charCodeAt(quote + 1) === QUOTE;
            this.#append(draft, from, doubled ? quote + 1 : to, true);
            if (!doubled) {
                this.#at = closed ? quote + 1 : this.#lineEnd(from);
                draft.end = closed ? quote + 1 : to;
                return;
            }
            from = quote + 2;
        }
    }
    /** End of the line that `from` stands in, without its CR; remembered, because a line may hold many quotes. */
    #lineEndWithin(from) {
        if (this.#knownLineEnd < from)
            this.#knownLineEnd = this.#lineEnd(from);
        const end = this.#knownLineEnd;
        return end > from && this.#text.charCodeAt(end - 1) === CR ? end - 1 : end;
    }
    /**
     * A run of backslashes and white space continues the entry when a comment or the end of the line follows, else it is text.
     * The run is looked at once, whatever it turns out to be.
     */
    #run(from) {
        let at = from;
        let solid = from;
        for (; at < this.#end; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === BACKSLASH)
                solid = at + 1;
            else if (!isBlank(code))
                break;
        }
        const code = at < this.#end ? this.#text.charCodeAt(at) : LF;
        return { to: at, solid, continues: code === LF || code === SEMICOLON };
    }
    /** First character that counts on the line after `at`. */
    #nextLine(at) {
        let next = Math.min(this.#lineEnd(at) + 1, this.#end);
        while (next < this.#end && isBlank(this.#text.charCodeAt(next)))
            next++;
        return next;
    }
    #backslashes(draft) {
        const from = this.#at;
        const { to, solid, continues } = this.#run(from);
        if (continues) {
            draft.text = draft.text.slice(0, draft.solid);
            while (draft.pieces.length > 0 && (draft.pieces.at(-2) ?? 0) >= draft.solid)
                draft.pieces.length -= 2;
            this.#at = this.#nextLine(to);
            this.#continuations.push({ from, to: this.#at });
        }
        else {
            this.#append(draft, from, solid, true);
            this.#append(draft, solid, to, false);
            this.#at = to;
        }
    }
}

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/syntax.js


const MAX_LINES = 1_000_000;
const MAX_HEADERS = 200_000;
/** Longest section name [setupapi: MAX_SECT_NAME_LEN]. */
const MAX_NAME = 255;
const CONTROL_Z = '\u001a';
const refuseManyLines = (text) => {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        if (++lines > MAX_LINES)
            throw new error/* FormatError */.I('inf', `more than ${MAX_LINES} lines`);
};
const stop = (reading, kind, at) => {
    reading.problems.push({ kind, at, section: reading.current?.name ?? '' });
    reading.stopped = at;
    return reading.end;
};
const openSection = (reading, name, header) => {
    if (++reading.headers > MAX_HEADERS)
        throw new error/* FormatError */.I('inf', `more than ${MAX_HEADERS} section headers`);
    const key = name.toLowerCase();
    const known = reading.sections.get(key);
    reading.current = known ?? { name, key, headers: [], spans: [] };
    if (known === undefined)
        reading.sections.set(key, reading.current);
    reading.current.headers.push(header);
};
/** Whatever follows the bracket is ignored; a comment is what it should be. */
const afterHeader = (reading, from, line) => {
    let at = from;
    while (at < line && isBlank(reading.text.charCodeAt(at)))
        at++;
    if (at >= line || reading.text.charCodeAt(at) === SEMICOLON)
        return;
    reading.ignored.push({ from: at, to: line });
    reading.problems.push({ kind: 'text-after-header', at, section: reading.current?.name ?? '' });
};
const readHeader = (reading, from) => {
    const { text, end } = reading;
    const found = text.indexOf('\n', from);
    const line = found < 0 || found > end ? end : found;
    let close = from + 1;
    while (close < line && text.charCodeAt(close) !== 0x5d)
        close++;
    if (close >= line)
        return stop(reading, 'bad-header', from);
    if (close - from - 1 > MAX_NAME)
        return stop(reading, 'long-name', from);
    openSection(reading, text.slice(from + 1, close).replaceAll('\0', ' '), { from, to: close + 1 });
    afterHeader(reading, close + 1, line);
    return line;
};
const readEntry = (reading, from) => {
    const to = reading.fields.skip(from);
    if (reading.current === undefined)
        reading.ignored.push({ from, to });
    else
        reading.current.spans.push(from, to);
    return to;
};
/** Entries that precede every section are an error unless the file has a [Strings] section. */
const judgeStart = (reading) => {
    const first = reading.ignored[0];
    const header = [...reading.sections.values()][0]?.headers[0];
    if (first === undefined || (header !== undefined && header.from < first.from) || reading.sections.has('strings'))
        return;
    reading.problems.unshift({ kind: 'no-section', at: first.from, section: '' });
};
/** Reads the grammar of inf.md section 3. Linear; throws only when a limit is passed. */
const parseSyntax = (text) => {
    refuseManyLines(text);
    const controlZ = text.indexOf(CONTROL_Z);
    const end = controlZ < 0 ? text.length : controlZ;
    const reading = {
        text, end, fields: new FieldReader(text, end), sections: new Map(), ignored: [], problems: [], headers: 0, current: undefined, stopped: undefined,
    };
    for (let at = 0; at < end;) {
        const code = text.charCodeAt(at);
        if (code === LF || isBlank(code))
            at++;
        else if (code === SEMICOLON) {
            const found = text.indexOf('\n', at);
            at = found < 0 ? end : found;
        }
        else
            at = code === BRACKET ? readHeader(reading, at) : readEntry(reading, at);
    }
    judgeStart(reading);
    const { sections, problems, ignored, stopped } = reading;
    return { text, end, sections, problems, ignored, stopped };
};
const NO_SECTION = { name: '', key: '', headers: [], spans: [] };
/** A section by name, an empty one when it is not there. */
const sectionOf = (syntax, name) => syntax.sections.get(name.toLowerCase()) ?? NO_SECTION;
const countEntries = (section) => section.spans.length / 2;
/** The entries of a section, read anew at each call. */
function* entriesOf(syntax, section) {
    const fields = new FieldReader(syntax.text, syntax.end);
    for (let at = 0; at < section.spans.length; at += 2)
        yield fields.entry(section.spans[at] ?? 0);
}

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/declarative.js

/** Sections that a universal INF does not have (inf.md 7.9). */
const SECTIONS = /^classinstall32(?:\.|$)|\.(?:coinstallers|factdef|logconfigoverride)$|^default(?:un)?install(?:\.nt)?$/u;
const DIRECTIVES = new Set([
    'bitreg', 'delfiles', 'delproperty', 'delreg', 'delservice', 'ini2reg', 'logconfig', 'profileitems', 'registerdlls', 'renfiles', 'unregisterdlls',
    'updateinifields', 'updateinis',
]);
const HKLM_ALLOWED = ['software\\classes', 'software\\microsoft\\windows media foundation'];
const isAllowedKey = (root, key) => {
    const path = key.toLowerCase().replace(/^\\+/u, '');
    if (root === 'hkr' || root === 'hkcr')
        return true;
    return root === 'hklm' && HKLM_ALLOWED.some((allowed) => path === allowed || path.startsWith(`${allowed}\\`));
};
/** DIRID 10 is for SysWOW64 and a vendor's folder, not for the Windows folder itself. */
const isAllowedDestination = ({ dirId, subdirectory }) => dirId === 11 || dirId === 12 || dirId === 13 || (dirId === 10 && subdirectory !== '');
const usesLegacyDirective = (document, { kind, section }) => {
    if (kind === 'copy-list' || kind === 'leaf')
        return false;
    for (const entry of entriesOf(document.syntax, section))
        if (DIRECTIVES.has(document.directive(entry)))
            return true;
    return false;
};
/** Of the sections that AddReg names; what else a leaf may be does not start with a registry root. */
const writesElsewhere = (document, { kind, section }) => {
    if (kind !== 'leaf')
        return false;
    for (const entry of entriesOf(document.syntax, section)) {
        const root = document.value(entry, 0).toLowerCase();
        if (/^hk(?:cr|cu|lm|u)$/u.test(root) && !isAllowedKey(root, document.value(entry, 1)))
            return true;
    }
    return false;
};
/** Whether the INF keeps to universal, declarative syntax. */
const isDeclarative = (document, installation, models, files) => ![...document.syntax.sections.keys()].some((key) => SECTIONS.test(key)) &&
    models.every(({ productType, suiteMask }) => productType === undefined && suiteMask === undefined) &&
    files.every(isAllowedDestination) &&
    !installation.reached.some((reached) => usesLegacyDirective(document, reached) || writesElsewhere(document, reached));
/** [SignatureAttributes]: each file and what its section asks for. */
const readSignatureAttributes = (document) => {
    const attributes = (section) => {
        const found = [];
        for (const entry of document.entries(section)) {
            if (found.length >= 16)
                break;
            const value = document.value(entry, 0);
            found.push(entry.keyOnly || entry.key === undefined ? value : `${document.expand(entry.key.text)}=${value}`);
        }
        return found;
    };
    const cache = new Map();
    const result = [];
    for (const entry of document.entries('signatureattributes')) {
        const section = document.value(entry, 0);
        const file = entry.key === undefined ? '' : document.expand(entry.key.text);
        if (file === '')
            continue;
        const known = cache.get(section.toLowerCase()) ?? attributes(section);
        cache.set(section.toLowerCase(), known);
        for (const attribute of known.length === 0 ? [section] : known)
            result.push({ file, attribute, at: entry.from });
    }
    return result;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/lines.js
const lineTable = (text) => {
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    const starts = new Uint32Array(count);
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts[line++] = at + 1;
    return starts;
};
/** Line and column, both from 1, of a character offset. */
const placeAt = (starts, offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/strings.js



const LOCALE = /^strings\.([0-9a-f]{4})$/u;
const DIRECTORY = /^-?\d+$/u;
const MAX_EXPANDED = 16 * 1024 * 1024;
const readTable = (syntax, section, locale) => {
    const values = new Map();
    for (const { key, values: [value] } of entriesOf(syntax, section)) {
        const name = key?.text.toLowerCase();
        if (name !== undefined && !values.has(name))
            values.set(name, value?.text ?? '');
    }
    return { locale, section, values };
};
/** [Strings] first, whether or not it is there; then one table for each locale. */
const stringTables = (syntax) => {
    const locales = [...syntax.sections.values()].flatMap((section) => {
        const locale = LOCALE.exec(section.key)?.[1];
        return locale === undefined ? [] : [readTable(syntax, section, locale)];
    });
    const plain = syntax.sections.get('strings');
    return [plain === undefined ? { locale: '', section: { name: 'Strings', key: 'strings', headers: [], spans: [] }, values: new Map() } : readTable(syntax, plain, ''), ...locales];
};
/** Primary language: the low ten bits of a locale. */
const primary = (locale) => Number.parseInt(locale, 16) & 0x3ff;
/** The table Windows takes for a locale: exact, language neutral, the same language, [Strings]. Nothing falls back key by key. */
const tableFor = (tables, locale) => {
    const wanted = locale.toLowerCase();
    const located = tables.filter((table) => table.locale !== '');
    const neutral = primary(wanted).toString(16).padStart(4, '0');
    return (located.find((table) => table.locale === wanted) ??
        located.find((table) => table.locale === neutral) ??
        located.find((table) => primary(table.locale) === primary(wanted)) ??
        tables[0]);
};
const kindOf = (name, defined) => {
    if (defined(name.toLowerCase()))
        return 'string';
    return DIRECTORY.test(name) ? 'directory' : 'undefined';
};
/** Tokens of a text from left to right; `%%` is no token but one percent sign. */
function* tokensOf(text, defined) {
    for (let from = text.indexOf('%'); from >= 0;) {
        const close = text.indexOf('%', from + 1);
        if (close < 0)
            return;
        const to = close + 1;
        if (close === from + 1)
            yield { kind: 'percent', from, to };
        else {
            const name = text.slice(from + 1, close);
            yield { kind: kindOf(name, defined), name, from, to };
        }
        from = text.indexOf('%', to);
    }
}
/** Replaces string tokens once; directory identifiers and unknown names stay. Bounded over the life of the result. */
const expanderOf = ({ values }) => {
    const defined = (name) => values.has(name);
    let total = 0;
    return (text) => {
        if (!text.includes('%'))
            return text;
        let out = '';
        let copied = 0;
        for (const token of tokensOf(text, defined)) {
            if (token.kind === 'directory' || token.kind === 'undefined')
                continue;
            const value = token.kind === 'percent' ? '%' : (values.get(token.name.toLowerCase()) ?? '');
            // A field that is one token shares its value's memory and costs nothing.
            if (token.from === 0 && token.to === text.length)
                return value;
            out += text.slice(copied, token.from) + value;
            copied = token.to;
        }
        if (copied === 0)
            return text;
        out += text.slice(copied);
        total += out.length;
        if (total > MAX_EXPANDED)
            throw new error/* FormatError */.I('inf', `string tokens expand to more than ${MAX_EXPANDED} characters`);
        return out;
    };
};
/** Length after expansion, without expanding. */
const expandedLength = (text, { values }) => {
    let length = text.length;
    for (const token of tokensOf(text, (name) => values.has(name))) {
        if (token.kind === 'percent')
            length -= 1;
        else if (token.kind === 'string')
            length += (values.get(token.name.toLowerCase()) ?? '').length - (token.to - token.from);
    }
    return length;
};
const segmentsOf = (field, table) => {
    const segments = [];
    let copied = 0;
    const plain = (to) => {
        if (to > copied)
            segments.push({ kind: 'text', text: field.text.slice(copied, to).replaceAll('%%', '%'), from: offsetIn(field, copied) });
    };
    for (const token of tokensOf(field.text, (name) => table.values.has(name))) {
        if (token.kind === 'percent')
            continue;
        plain(token.from);
        segments.push({ kind: token.kind, text: token.name, from: offsetIn(field, token.from) });
        copied = token.to;
    }
    plain(field.text.length);
    return segments;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/document.js



/** Most findings of one kind that are kept: a broken file of a million lines need not say so a million times. */
const MAX_REPORTS = 1_000;
/** A file being understood: its syntax, its strings, and what was found wrong so far. */
class Document {
    syntax;
    tables;
    expand;
    #lines;
    #reports = new Map();
    #counts = new Map();
    constructor({ text }) {
        this.syntax = parseSyntax(text);
        this.tables = stringTables(this.syntax);
        this.#lines = lineTable(text);
        const [plain, located] = this.tables;
        // Without [Strings] any locale's table says at least what the author meant.
        this.expand = expanderOf(plain !== undefined && plain.values.size === 0 && located !== undefined ? located : (plain ?? { locale: '', section: sectionOf(this.syntax, ''), values: new Map() }));
    }
    place(offset) {
        return placeAt(this.#lines, offset);
    }
    section(name) {
        return this.syntax.sections.get(name.toLowerCase());
    }
    /** Entries of a section, none when it is not there. */
    entries(name) {
        return entriesOf(this.syntax, sectionOf(this.syntax, name));
    }
    /** A value with its string tokens replaced; '' when there is none. */
    value(entry, index) {
        const field = entry.values[index];
        return field === undefined ? '' : this.expand(field.text);
    }
    /** A key, expanded, in lower case: how directives are recognised. */
    directive(entry) {
        return entry.key === undefined ? '' : this.expand(entry.key.text).toLowerCase();
    }
    /** Where a value stands; the entry's start when it is not there. */
    at(entry, index) {
        const field = entry.values[index];
        return field === undefined ? entry.from : field.from;
    }
    report({ code, note, message, at, section, architecture }) {
        const kind = `${code ?? ''} ${note ?? ''}`;
        const key = `${kind} ${at} ${message}`;
        const known = this.#reports.get(key);
        if (known !== undefined) {
            if (architecture !== undefined && !known.architectures.includes(architecture))
                known.architectures.push(architecture);
            return;
        }
        const count = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, count);
        if (count <= MAX_REPORTS)
            this.#reports.set(key, { code, note, message, at, section, architectures: architecture === undefined ? [] : [architecture] });
    }
    /** In file order. */
    diagnostics() {
        const known = [...this.#reports.values()].sort((a, b) => a.at - b.at || (a.code ?? 0) - (b.code ?? 0));
        return known.map(({ code, note, message, at, section, architectures }) => ({
            code, note, section, place: this.place(at), message: architectures.length === 0 ? message : `${message} (${architectures.join(', ')})`,
        }));
    }
}
/** Decimal or 0x hexadecimal; `undefined` for anything else. */
const integer = (text) => {
    const trimmed = text.trim();
    return /^(?:-?\d{1,10}|0x[0-9a-f]{1,8})$/iu.test(trimmed) ? Number(trimmed) : undefined;
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/encoding.js
const NON_ASCII = /[^\0-\u007f]/u;
/** How the first character outside ASCII reads where its UTF-8 bytes are taken for windows-1252. */
const misread = (character) => Buffer.from(character, 'utf8').toString('latin1');
const judge = ({ encoding, bom }, first) => {
    switch (encoding) {
        case 'ascii':
            return { status: 'pass', reason: 'all characters are ASCII' };
        case 'utf-16le':
            return bom ? { status: 'pass', reason: 'UTF-16LE with a byte order mark' } : { status: 'warn', reason: 'UTF-16LE without a byte order mark: readers have to guess' };
        case 'utf-16be':
            return { status: 'fail', reason: 'UTF-16BE: Windows reads big-endian text in no INF' };
        case 'ansi':
            return { status: 'warn', reason: 'single-byte text with characters outside ASCII: it reads differently under each code page' };
        case 'utf-8':
            if (bom)
                return { status: 'fail', reason: 'UTF-8 with a byte order mark: Windows reads an INF as ANSI or UTF-16LE only' };
            return { status: 'fail', reason: `UTF-8 without a byte order mark: Windows reads it as ANSI, so that "${first ?? ''}" becomes "${misread(first ?? '')}"` };
    }
};
/** The encoding under rule INF-001; `place` maps an offset to line and column. */
const judgeEncoding = (text, place) => {
    const found = text.encoding === 'utf-8' || text.encoding === 'ansi' ? NON_ASCII.exec(text.text) : null;
    return { name: text.encoding, bom: text.bom, ...judge(text, found?.[0]), place: found === null ? undefined : place(found.index) };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/sources.js


const SEPARATORS = /[\\/]+/u;
/** Parts of a path, `/` between them, without empty and `.` parts. */
const joinPath = (...parts) => parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== '' && part !== '.').join('/');
/** Disk identifiers are numbers: `01` is disk 1. */
const diskKey = (text) => String(integer(text) ?? text.trim().toLowerCase());
/** Entries of all sections of a name, plain and by architecture; the first entry of a key counts. */
const sources_readTable = (document, name, read, keyOf) => {
    const tables = new Map();
    for (const [key, section] of document.syntax.sections) {
        if (key !== name && !key.startsWith(`${name}.`))
            continue;
        const table = new Map();
        for (const entry of entriesOf(document.syntax, section)) {
            if (entry.key === undefined)
                continue;
            const item = keyOf(document.expand(entry.key.text));
            if (!table.has(item))
                table.set(item, read(entry, section.name));
        }
        tables.set(key.slice(name.length + 1), table);
    }
    return tables;
};
const lower = (text) => text.toLowerCase();
const readSourceTables = (document) => {
    const destinations = sources_readTable(document, 'destinationdirs', (entry) => {
        const text = document.value(entry, 0);
        return { dirId: integer(text), text, subdirectory: document.value(entry, 1), at: entry.from };
    }, lower).get('');
    const files = sources_readTable(document, 'sourcedisksfiles', (entry, section) => ({
        disk: diskKey(document.value(entry, 0)), subdirectory: document.value(entry, 1), at: entry.from, section,
    }), lower);
    const disks = sources_readTable(document, 'sourcedisksnames', (entry) => {
        const tag = document.value(entry, 1);
        return { cabinet: tag.toLowerCase().endsWith('.cab') ? tag : undefined, path: document.value(entry, 3) };
    }, diskKey);
    const lookUp = (tables, key, architecture) => tables.get(architecture)?.get(key) ?? tables.get('')?.get(key);
    return {
        destination: (list) => (list === undefined ? undefined : destinations?.get(list.toLowerCase())) ?? destinations?.get('defaultdestdir'),
        file: (name, architecture) => lookUp(files, name.toLowerCase(), architecture),
        disk: (id, architecture) => lookUp(disks, id, architecture),
        sectionsListing: (name) => [...files.values()].flatMap((table) => table.get(name.toLowerCase())?.section ?? []),
        files: [...files.values()].flatMap((table) => [...table].map(([name, { at, section }]) => ({ name, at, section }))),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/files.js




/** Far above any package; keeps what a hostile file can make us hold bounded. */
const MAX_FILES = 200_000;
const DRIVER_STORE = 13;
const copiesOf = (document, { reached, copies }) => {
    const listed = reached.filter(({ kind }) => kind === 'copy-list').flatMap(({ architecture, section }) => [...entriesOf(document.syntax, section)].flatMap((entry) => {
        const destination = document.value(entry, 0);
        const named = document.value(entry, 1);
        return destination === '' ? [] : [{
                architecture, destination, source: named === '' ? destination : named, flags: integer(document.value(entry, 3)) ?? 0,
                at: entry.from, section: section.name, list: section.name,
            }];
    }));
    const direct = copies.map(({ architecture, name, at, section }) => ({ architecture, destination: name, source: name, flags: 0, at, section, list: undefined }));
    return [...listed, ...direct];
};
/** Directory identifiers that Windows defines (inf.md 8.2). */
const isKnownDirectory = (id) => [-1, 0xffff, 1, 10, 11, 12, 13, 17, 18, 20, 21, 23, 24, 25, 30, 50, 51, 52, 53, 54, 55].includes(id) ||
    (id >= 16_384 && id <= 16_384 + 0x3d) || (id >= 66_000 && id <= 66_004);
const reportDirectory = (document, { dirId, text, at }) => {
    const found = { at, section: 'DestinationDirs' };
    if (dirId === undefined)
        document.report({ ...found, code: 1242, message: `"${text}" is no directory identifier` });
    else if (isKnownDirectory(dirId))
        return;
    else if (dirId >= 32_768)
        document.report({ ...found, code: 1241, message: `directory identifier ${dirId} is defined by no one but the program that installs` });
    else
        document.report({ ...found, code: 1243, message: `directory identifier ${dirId} is not supported` });
};
/** `a.sy_` for `a.sys`: how compressed files are named. */
const compressedName = (name) => `${name.slice(0, -1)}_`;
const reportMissing = (document, tables, { source, at, section, architecture }) => {
    const elsewhere = tables.sectionsListing(source);
    if (elsewhere.length === 0 && tables.file(compressedName(source), architecture) !== undefined)
        document.report({ code: 1231, message: `${source} is listed in [SourceDisksFiles] by its compressed name ${compressedName(source)}`, at, section });
    else
        document.report({
            code: 1230, at, section, architecture,
            message: `${source} is copied but not listed in [SourceDisksFiles]${elsewhere.length === 0 ? '' : `; only in ${elsewhere.map((name) => `[${name}]`).join(', ')}`}`,
        });
};
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
/** Files that run from the driver store must lie there as they lie in the package. */
const reportStore = (document, copy, destination, source, diskPath) => {
    if (destination.dirId !== DRIVER_STORE)
        return;
    const { at, section } = copy;
    const wanted = joinPath(destination.subdirectory);
    const inTable = joinPath(source.subdirectory);
    const inPackage = joinPath(diskPath, source.subdirectory);
    if (!sameName(copy.destination, copy.source))
        document.report({ code: 1100, message: `${copy.source} is renamed to ${copy.destination}, which the driver store (13) does not allow`, at, section });
    if (!sameName(wanted, inTable) && !sameName(wanted, inPackage))
        document.report({
            code: 1100, at, section, message: `${copy.source} lies in "${inPackage}" of the package but goes to "${wanted}" of the driver store (13): the folders must be the same`,
        });
    if ((copy.flags & 0x4008) !== 0)
        document.report({ code: 1103, message: `CopyFiles flags 0x${copy.flags.toString(16)} cannot be used with the driver store (13)`, at, section });
};
const locate = (document, tables, copy) => {
    const { architecture, list, section } = copy;
    const destination = tables.destination(list);
    if (destination === undefined)
        document.report({
            code: 1275, section, at: list === undefined ? copy.at : (document.section(list)?.headers[0]?.from ?? copy.at),
            message: list === undefined ? `@${copy.source} needs DefaultDestDir in [DestinationDirs]` : `[${list}] has no entry in [DestinationDirs], nor is there a DefaultDestDir`,
        });
    else
        reportDirectory(document, destination);
    const source = tables.file(copy.source, architecture);
    if (source === undefined)
        reportMissing(document, tables, copy);
    const disk = source === undefined ? undefined : tables.disk(source.disk, architecture);
    if (source !== undefined && disk === undefined)
        document.report({ code: 1273, message: `${copy.source} is on disk ${source.disk}, which [SourceDisksNames] does not list`, at: source.at, section: source.section, architecture });
    if (destination !== undefined && source !== undefined)
        reportStore(document, copy, destination, source, disk?.path ?? '');
    return {
        architecture, path: joinPath(disk?.path ?? '', source?.subdirectory ?? '', copy.source), destination: copy.destination, dirId: destination?.dirId,
        subdirectory: joinPath(destination?.subdirectory ?? ''), cabinet: disk?.cabinet === undefined ? undefined : joinPath(disk.path, disk.cabinet),
        copyPlace: document.place(copy.at), sourcePlace: source === undefined ? undefined : document.place(source.at),
    };
};
const refuseMany = (count) => {
    if (count > MAX_FILES)
        throw new error/* FormatError */.I('inf', `more than ${MAX_FILES} files are copied`);
};
/** Every file that the installation copies, once per architecture and destination. */
const readFiles = (document, installation) => {
    const tables = readSourceTables(document);
    for (const { name, at, section } of tables.files)
        if (name.endsWith('.cat'))
            document.report({ code: 1213, message: `${name} is a catalog: it signs the package and is not part of it`, at, section });
    const copies = copiesOf(document, installation);
    refuseMany(copies.length);
    const distinct = new Map();
    for (const copy of copies) {
        const file = locate(document, tables, copy);
        const key = [file.architecture, file.path, file.dirId ?? '', file.subdirectory, file.destination].join('|').toLowerCase();
        if (!distinct.has(key))
            distinct.set(key, file);
    }
    return [...distinct.values()];
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/references.js
const every = (target) => [{ at: 'all', target, required: true, code: 1203 }];
const one = (at, target, required = true, code = 1203) => ({ at, target, required, code });
const REGISTRY = {
    addreg: every('leaf'), delreg: every('leaf'), bitreg: every('leaf'), addproperty: every('leaf'), delproperty: every('leaf'),
};
const FILES = {
    copyfiles: every('copy-list'), delfiles: every('leaf'), renfiles: every('leaf'), ini2reg: every('leaf'), updateinis: every('leaf'),
    updateinifields: every('leaf'), profileitems: every('leaf'), registerdlls: every('leaf'), unregisterdlls: every('leaf'), logconfig: every('leaf'),
    addpowersetting: every('leaf'),
};
const ADD_SERVICE = { addservice: [one(2, 'service', true, 2006), one(3, 'event-log', false)] };
const TABLE = {
    install: { ...REGISTRY, ...FILES },
    hardware: REGISTRY,
    services: ADD_SERVICE,
    interfaces: { addinterface: [one(2, 'interface', false)] },
    events: { addeventprovider: [one(1, 'event-provider')], addautologger: [one(2, 'auto-logger')], updateautologger: [one(1, 'auto-logger')] },
    components: { addcomponent: [one(2, 'leaf')] },
    software: { addsoftware: [one(2, 'install')] },
    filters: { addfilter: [one(2, 'install')] },
    wdf: { kmdfservice: [one(1, 'leaf')], umdfservice: [one(1, 'leaf')] },
    wmi: { wmiinterface: [one(2, 'leaf', false)] },
    com: { addcomserver: [one(2, 'com-server')] },
    'co-installers': { ...REGISTRY, ...FILES },
    other: {},
    'interface-classes': {},
    service: { ...REGISTRY, addtrigger: every('leaf') },
    'event-log': REGISTRY,
    interface: { ...REGISTRY, ...FILES },
    'event-provider': { addchannel: [one(2, 'leaf', false)] },
    'auto-logger': { addautologgerprovider: [one(1, 'leaf')] },
    'com-server': { addcomclass: [one(2, 'leaf')] },
    'copy-list': {},
    leaf: {},
};
/** A map, because directives are names that a file chooses. */
const mapped = (kind) => new Map(Object.entries(TABLE[kind]));
const known = new Map();
const directivesOf = (kind) => {
    const found = known.get(kind) ?? mapped(kind);
    known.set(kind, found);
    return found;
};
/** What a directive (lower case) of a section refers to; nothing for most. */
const referencesOf = (kind, directive) => directivesOf(kind).get(directive) ?? [];
/** Sections of this kind are worth reading. */
const hasReferences = (kind) => directivesOf(kind).size > 0;
/** Sections that belong to an install section, by what is appended to its name. */
const SUFFIXES = new Map([
    ['hw', 'hardware'], ['services', 'services'], ['interfaces', 'interfaces'], ['events', 'events'], ['components', 'components'], ['software', 'software'],
    ['filters', 'filters'], ['wdf', 'wdf'], ['wmi', 'wmi'], ['com', 'com'], ['netdrivers', 'other'], ['coinstallers', 'co-installers'],
    ['factdef', 'other'], ['logconfigoverride', 'other'],
]);
/** In-box INFs that vendors are seen to include; of others only Windows knows. */
const INBOX = [
    'battery', 'btampm', 'hdaudio', 'hidcfu', 'input', 'keyboard', 'ks', 'kscaptur', 'ksfilter', 'machine', 'mf', 'msdv', 'mshidkmdf', 'mshidumdf', 'msmouse',
    'netcxrd', 'netrndis', 'netvwifibus', 'ntprint', 'pci', 'sti', 'storfwupdate', 'umpass', 'usb', 'usbvideo', 'wdma_usb', 'wdmaudio', 'winusb', 'wudfrd',
];
const INBOX_FILES = new Set(INBOX.map((name) => `${name}.inf`));
const isKnownInbox = (name) => INBOX_FILES.has(name.toLowerCase());

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/install.js


/** Sections `x.Services` and the like, by `x`: spares looking for every suffix of every install section. */
const indexSuffixes = (document) => {
    const index = new Map();
    for (const [key, section] of document.syntax.sections) {
        const dot = key.lastIndexOf('.');
        const suffix = key.slice(dot + 1);
        if (dot < 0 || !SUFFIXES.has(suffix))
            continue;
        const base = key.slice(0, dot);
        const known = index.get(base) ?? new Map();
        index.set(base, known.set(suffix, section));
    }
    return index;
};
const visit = ({ seen, queue }, reached) => {
    const key = `${reached.architecture} ${reached.kind}`;
    const known = seen.get(key) ?? new Set();
    if (known.has(reached.section))
        return;
    seen.set(key, known.add(reached.section));
    queue.push(reached);
};
/** How the name of an install section is looked up (inf.md 7.4). */
const spellings = (name, architecture) => {
    const key = name.toLowerCase();
    return [`${key}.nt${architecture}`, `${key}.nt`, key];
};
/** The section that is installed and those that belong to it; each is looked for on its own. */
const visitInstall = (walk, name, architecture) => {
    const names = spellings(name, architecture);
    const section = names.map((key) => walk.document.syntax.sections.get(key)).find((found) => found !== undefined);
    if (section !== undefined)
        visit(walk, { architecture, kind: 'install', section });
    const taken = new Set();
    for (const key of names)
        for (const [suffix, found] of walk.suffixed.get(key) ?? []) {
            const kind = SUFFIXES.get(suffix);
            if (kind === undefined || taken.has(suffix))
                continue;
            taken.add(suffix);
            visit(walk, { architecture, kind, section: found });
        }
    return section !== undefined;
};
const included = (document, section) => {
    const found = [];
    for (const entry of entriesOf(document.syntax, section)) {
        if (document.directive(entry) !== 'include')
            continue;
        entry.values.forEach((_, index) => {
            const name = document.value(entry, index);
            if (name !== '')
                found.push({ name, at: document.at(entry, index) });
        });
    }
    return found;
};
/** `Needs` takes sections of this INF or of an included one, whose contents are not at hand. */
const visitNeeds = (walk, reached, entry) => {
    const { document } = walk;
    const includes = included(document, reached.section);
    entry.values.forEach((_, index) => {
        const name = document.value(entry, index);
        const section = document.section(name);
        if (section !== undefined)
            visit(walk, { ...reached, section });
        else if (name !== '' && !includes.some((include) => isKnownInbox(include.name))) {
            const found = { at: document.at(entry, index), section: reached.section.name };
            if (includes.length === 0)
                document.report({ ...found, code: 1315, message: `[${name}] is needed, but it is not in this INF and no other INF is included` });
            else
                document.report({
                    ...found, code: 1202, note: 'needs-unconfirmed', message: `whether [${name}] is in ${includes.map((include) => include.name).join(' or ')} cannot be said without Windows`,
                });
        }
    });
};
const noteIncludes = (walk, { section }) => {
    for (const { name, at } of included(walk.document, section)) {
        if (walk.includes.has(at))
            continue;
        walk.includes.set(at, name);
        if (!isKnownInbox(name))
            walk.document.report({ code: 1202, note: 'include-unconfirmed', message: `${name} is not known to come with Windows, and only such INFs may be included`, at, section: section.name });
    }
};
const follow = (walk, reached, entry, index, { target, code }, directive) => {
    const { document } = walk;
    const name = document.value(entry, index);
    if (name === '')
        return false;
    const at = document.at(entry, index);
    if (target === 'copy-list' && name.startsWith('@'))
        walk.copies.push({ architecture: reached.architecture, name: name.slice(1), at, section: reached.section.name });
    else {
        const section = document.section(name);
        if (section !== undefined)
            visit(walk, { architecture: reached.architecture, kind: target, section });
        else
            document.report({ code, message: `${directive} refers to [${name}], which does not exist`, at, section: reached.section.name });
    }
    return true;
};
/** A named service needs its section; `AddService = ,2` declares that there is none. */
const mayBeUnnamed = (directive, document, entry) => directive === 'addservice' && document.value(entry, 0) === '';
const readDirective = (walk, reached, entry, directive) => {
    for (const reference of referencesOf(reached.kind, directive)) {
        let named = false;
        if (reference.at === 'all')
            entry.values.forEach((_, index) => { if (follow(walk, reached, entry, index, reference, directive))
                named = true; });
        else
            named = follow(walk, reached, entry, reference.at, reference, directive);
        if (!named && reference.required && !mayBeUnnamed(directive, walk.document, entry))
            walk.document.report({ code: 1005, message: `${directive} names no section`, at: entry.from, section: reached.section.name });
    }
};
const readSection = (walk, reached) => {
    if (!hasReferences(reached.kind))
        return;
    noteIncludes(walk, reached);
    for (const entry of entriesOf(walk.document.syntax, reached.section)) {
        const directive = walk.document.directive(entry);
        if (directive === 'needs')
            visitNeeds(walk, reached, entry);
        else
            readDirective(walk, reached, entry, directive);
    }
};
/** [InterfaceInstall32] lists `{class} = section`. */
const visitInterfaceClasses = (walk, architecture) => {
    for (const entry of walk.document.entries('interfaceinstall32')) {
        const name = walk.document.value(entry, 0);
        if (name !== '' && !visitInstall(walk, name, architecture))
            walk.document.report({ code: 1203, message: `[InterfaceInstall32] refers to [${name}], which does not exist`, at: walk.document.at(entry, 0), section: 'InterfaceInstall32' });
    }
};
const visitArchitecture = (walk, devices, architecture) => {
    for (const { install, at, section } of devices)
        if (!visitInstall(walk, install, architecture))
            walk.document.report({ code: 1261, message: `the install section [${install}] does not exist`, at, section, architecture });
    for (const root of ['ClassInstall32', 'DefaultInstall', 'DefaultUninstall'])
        visitInstall(walk, root, architecture);
    visitInterfaceClasses(walk, architecture);
};
/** Everything that any device of any architecture installs, each section once per architecture and kind. */
const walkInstallation = (document, devices, architectures) => {
    const walk = { document, suffixed: indexSuffixes(document), seen: new Map(), queue: [], copies: [], includes: new Map() };
    for (const architecture of architectures)
        visitArchitecture(walk, devices.filter((device) => device.architecture === architecture), architecture);
    // The queue grows while it is read: no recursion, whatever refers to whatever.
    for (let next = 0; next < walk.queue.length; next++) {
        const reached = walk.queue[next];
        if (reached !== undefined)
            readSection(walk, reached);
    }
    return { reached: walk.queue, copies: walk.copies, includes: [...walk.includes].map(([at, name]) => ({ name, place: document.place(at) })) };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/models.js



/** Comparing every decoration of a line with every other must stay cheap. */
const MAX_DECORATIONS = 320;
const MAX_MODELS = 100_000;
const MANUFACTURER = 'Manufacturer';
const UNDECORATED = {
    architecture: 'x86', explicit: false, major: undefined, minor: undefined, productType: undefined, suiteMask: undefined, build: undefined,
};
const reportDecoration = (document, { text, at, decoration }) => {
    const found = { at, section: MANUFACTURER };
    // An unresolved placeholder has its own code, which the pass over all fields reports.
    if (decoration === undefined && !text.includes('$ARCH$'))
        document.report({ ...found, code: 1287, message: `"${text}" is no target operating system version` });
    if (decoration?.build !== undefined && decoration.build < FIRST_BUILD_IN_DECORATION)
        document.report({ ...found, code: 1288, message: `"${text}" names build ${decoration.build}; a build number below ${FIRST_BUILD_IN_DECORATION} makes Windows refuse the whole entry` });
};
const candidatesOf = (document, entry, base) => {
    if (entry.values.length > MAX_DECORATIONS)
        throw new error/* FormatError */.I('inf', `more than ${MAX_DECORATIONS} decorations in one entry`);
    const decorated = entry.values.flatMap((_, index) => {
        const text = index === 0 ? '' : document.value(entry, index);
        return text === '' ? [] : [{ text, at: document.at(entry, index), decoration: parseDecoration(text) }];
    });
    for (const candidate of decorated)
        reportDecoration(document, candidate);
    const alone = decorated.length === 0;
    return alone || document.section(base) !== undefined ? [...decorated, { text: '', at: document.at(entry, 0), decoration: UNDECORATED }] : decorated;
};
const reportModels = (document, { exists, section, entries }, { at, text, decoration }) => {
    if (decoration === undefined)
        return;
    if (!exists)
        document.report({ code: 1203, note: 'missing-models', message: `the Models section [${section}] does not exist`, at, section: MANUFACTURER });
    else if (!decoration.explicit && entries > 0)
        document.report({
            code: 2010, at, section: MANUFACTURER, message: `[${section}] names no architecture${text === '' ? '' : ` in "${text}"`}: Windows takes it for x86`,
        });
};
const modelsOf = (document, entry) => {
    const base = document.value(entry, 0);
    if (base === '') {
        document.report({ code: 1011, message: 'the entry names no Models section', at: entry.from, section: MANUFACTURER });
        return [];
    }
    const candidates = candidatesOf(document, entry, base);
    const readable = candidates.flatMap(({ decoration }) => (decoration === undefined ? [] : [decoration]));
    const ranges = buildRanges(readable);
    return candidates.map((candidate) => {
        const { text, at, decoration } = candidate;
        const name = text === '' ? base : `${base}.${text}`;
        const section = document.section(name);
        const range = decoration === undefined ? undefined : ranges[readable.indexOf(decoration)];
        const models = {
            section: name, decoration: text, architecture: decoration?.architecture,
            major: decoration?.major, minor: decoration?.minor, productType: decoration?.productType, suiteMask: decoration?.suiteMask, build: decoration?.build,
            exists: section !== undefined, entries: section === undefined ? 0 : countEntries(section),
            place: document.place(at), floor: range?.floor ?? 0, ceiling: range?.ceiling,
        };
        reportModels(document, models, candidate);
        return models;
    });
};
const addId = (ids, id, found, architecture) => {
    const key = id.toLowerCase();
    const known = ids.get(key);
    if (known === undefined)
        ids.set(key, { ...found, id, architectures: [architecture] });
    else {
        if (!known.architectures.includes(architecture))
            known.architectures.push(architecture);
        if (!found.compatible)
            known.compatible = false;
    }
};
const readDevice = (document, entry, section, architecture, ids) => {
    if (entry.key === undefined || entry.keyOnly)
        return undefined;
    const description = document.expand(entry.key.text);
    let first = true;
    for (let index = 1; index < entry.values.length; index++) {
        const id = document.value(entry, index);
        if (id !== '')
            addId(ids, id, { at: document.at(entry, index), description, compatible: !first }, architecture);
        first = first && id === '';
    }
    const install = document.value(entry, 0);
    if (install !== '')
        return { architecture, install, at: document.at(entry, 0), section };
    document.report({ code: 1271, message: `"${description}" names no install section`, at: entry.from, section });
    return undefined;
};
/** Reads [Manufacturer] and every Models section that it names, each once per architecture. */
const readModels = (document) => {
    const models = [];
    for (const entry of document.entries('manufacturer')) {
        models.push(...modelsOf(document, entry));
        if (models.length > MAX_MODELS)
            throw new error/* FormatError */.I('inf', `more than ${MAX_MODELS} Models sections`);
    }
    const ids = new Map();
    const devices = [];
    const seen = new Set();
    for (const { section, architecture } of models) {
        const key = `${architecture ?? ''} ${section.toLowerCase()}`;
        if (architecture === undefined || seen.has(key))
            continue;
        seen.add(key);
        for (const entry of document.entries(section)) {
            const device = readDevice(document, entry, section, architecture, ids);
            if (device !== undefined)
                devices.push(device);
        }
    }
    const hardwareIds = [...ids.values()].map(({ id, at, description, architectures, compatible }) => ({ id, place: document.place(at), architectures, description, compatible }));
    return { models, hardwareIds, devices };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/services.js



/** [SPSVCINST_ASSOCSERVICE]: the service is the function driver of the device. */
const ASSOCIATED = 0x2;
const IN_DIRECTORY = /^%(-?\d+)%[\\/]*(.*)$/u;
const destinationKey = (architecture, dirId, path) => `${architecture}|${dirId ?? ''}|${path.toLowerCase()}`;
/** Package paths by where they are copied to. */
const byDestination = (files) => new Map(files.map((file) => [destinationKey(file.architecture, file.dirId, joinPath(file.subdirectory, file.destination)), file.path]));
const packagePath = (binary, architecture, copied) => {
    const [, dirId, path] = IN_DIRECTORY.exec(binary ?? '') ?? [];
    return dirId === undefined || path === undefined ? undefined : copied.get(destinationKey(architecture, Number(dirId), joinPath(path)));
};
/** Values of a service section, the first of each key. */
const settings = (document, section) => {
    const values = new Map();
    for (const entry of document.entries(section)) {
        const directive = document.directive(entry);
        if (directive !== '' && !values.has(directive))
            values.set(directive, document.value(entry, 0));
    }
    return values;
};
/** Service sections are shared by many devices: each is read once. */
const cachedSettings = (document) => {
    const cache = new Map();
    return (section) => {
        const key = section.toLowerCase();
        const found = cache.get(key) ?? settings(document, section);
        cache.set(key, found);
        return found;
    };
};
/** Services of every reached `.Services` section, once per architecture, name and section. */
const readServices = (document, { reached }, files) => {
    const copied = byDestination(files);
    const settingsOf = cachedSettings(document);
    const services = new Map();
    const add = (entry, architecture) => {
        const name = document.value(entry, 0);
        const section = document.value(entry, 2);
        const key = `${architecture}|${name}|${section}`.toLowerCase();
        if (name === '' || services.has(key))
            return;
        const values = settingsOf(section);
        const number = (directive) => integer(values.get(directive) ?? '');
        const binary = values.get('servicebinary');
        services.set(key, {
            name, architecture, section, binary,
            associated: ((integer(document.value(entry, 1)) ?? 0) & ASSOCIATED) !== 0,
            type: number('servicetype'), startType: number('starttype'), errorControl: number('errorcontrol'),
            file: packagePath(binary, architecture, copied), loadOrderGroup: values.get('loadordergroup'),
            place: document.place(entry.from),
        });
    };
    for (const { architecture, kind, section } of reached) {
        if (kind !== 'services')
            continue;
        for (const entry of entriesOf(document.syntax, section))
            if (document.directive(entry) === 'addservice')
                add(entry, architecture);
    }
    return [...services.values()];
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/string-checks.js

/** Text that an author meant to replace. */
const UNFINISHED = /\bTODO\b|<\s*(?:your|insert|enter|fill in)\b|\bplaceholder\b/iu;
const checkUnfinished = (document, { section }) => {
    for (const { values: [value] } of entriesOf(document.syntax, section))
        if (value !== undefined && UNFINISHED.test(value.text))
            document.report({ note: 'placeholder', message: `"${value.text}" looks unfinished`, at: value.from, section: section.name });
};
const listed = (names) => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
/** Windows takes one section for all tokens: a key that is missing there is missing for that language. */
const checkKeys = (document, { section, values }, model) => {
    const missing = [...model.values.keys()].filter((key) => !values.has(key));
    const extra = [...values.keys()].filter((key) => !model.values.has(key));
    const at = section.headers[0]?.from ?? 0;
    if (missing.length > 0)
        document.report({ code: 1295, message: `[${section.name}] lacks ${listed(missing)} of [${model.section.name}]`, at, section: section.name });
    if (extra.length > 0)
        document.report({ code: 1295, message: `[${section.name}] has ${listed(extra)}, which [${model.section.name}] lacks`, at, section: section.name });
};
/** Comparing each locale with one model is enough: equal to the same set is equal to one another. */
const checkStrings = (document) => {
    const present = document.tables.filter(({ section }) => section.headers.length > 0);
    const [model, ...others] = present;
    for (const table of present)
        checkUnfinished(document, table);
    if (model !== undefined)
        for (const table of others)
            checkKeys(document, table, model);
};
/** A provider that is written out rather than named by a token. */
const checkProvider = (document) => {
    for (const entry of document.entries('version')) {
        const text = document.directive(entry) === 'provider' ? (entry.values[0]?.text ?? '') : '';
        if (UNFINISHED.test(text))
            document.report({ note: 'placeholder', message: `Provider "${text}" looks unfinished`, at: document.at(entry, 0), section: 'Version' });
    }
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/text-checks.js


/** Longest value Windows keeps [setupapi: MAX_INF_STRING_LENGTH], its terminating zero included. */
const text_checks_MAX_FIELD = 4096;
/** What stampinf replaces; case matters. */
const PLACEHOLDER = /\$(?:ARCH|KMDFVERSION|UMDFVERSION|KMDFCOINSTALLERVERSION|UMDFCOINSTALLERVERSION)\$/u;
const checkTokens = ({ document, table }, field, section) => {
    for (const token of tokensOf(field.text, (name) => table.values.has(name)))
        if (token.kind === 'undefined' && !PLACEHOLDER.test(token.name))
            document.report({ code: 1235, message: `%${token.name}% is defined in no [Strings] section`, at: field_offsetIn(field, token.from), section: section.name });
};
const checkPlaceholder = ({ document }, field, section) => {
    const found = PLACEHOLDER.exec(field.text);
    if (found !== null)
        document.report({ code: 1274, message: `${found[0]} is unresolved: stampinf has not run`, at: field_offsetIn(field, found.index), section: section.name });
};
const checkLength = ({ document, table }, field, section) => {
    const length = Math.max(field.text.length, expandedLength(field.text, table));
    if (length >= text_checks_MAX_FIELD)
        document.report({ note: 'long-field', message: `a value has ${length} characters; Windows keeps ${text_checks_MAX_FIELD - 1}`, at: field.from, section: section.name });
};
/** A semicolon ends the value even between percent signs. */
const checkCutToken = ({ document, text }, entry, section) => {
    if (text[entry.to] !== ';')
        return;
    const last = entry.values.at(-1);
    const open = last === undefined ? null : /%([^%\s"]+)$/u.exec(last.text.replaceAll(/%[^%]*%/gu, ''));
    if (last === undefined || last.to !== entry.to || open === null)
        return;
    const lineEnd = text.indexOf('\n', entry.to);
    const close = text.indexOf('%', entry.to);
    if (close < 0 || (lineEnd >= 0 && close > lineEnd) || /\s/u.test(text.slice(entry.to, close)))
        return;
    document.report({ note: 'semicolon-in-token', message: `"%${open[1] ?? ''};...%" holds a semicolon, which starts a comment: the token is cut there`, at: entry.from, section: section.name });
};
const fieldsOf = ({ key, keyOnly, values }) => (key === undefined || keyOnly ? values : [key, ...values]);
const isStrings = ({ key }) => key === 'strings' || key.startsWith('strings.');
const checkEntry = (pass, entry, section) => {
    for (const field of fieldsOf(entry)) {
        const tokens = field.text.includes('%');
        if (field.text.includes('$'))
            checkPlaceholder(pass, field, section);
        if (tokens || field.text.length >= text_checks_MAX_FIELD)
            checkLength(pass, field, section);
        if (tokens && !isStrings(section))
            checkTokens(pass, field, section);
    }
    checkCutToken(pass, entry, section);
};
const checkHeader = (document, { name, headers }) => {
    const found = PLACEHOLDER.exec(name);
    if (found !== null)
        document.report({ code: 1274, message: `${found[0]} is unresolved: stampinf has not run`, at: headers[0]?.from ?? 0, section: name });
};
/** Every field: tokens without definition, unresolved placeholders, values that are too long. */
const checkFields = (document) => {
    const { syntax, tables } = document;
    const table = tables[0] ?? { locale: '', section: { name: '', key: '', headers: [], spans: [] }, values: new Map() };
    const pass = { document, table, text: syntax.text };
    const fields = new FieldReader(syntax.text, syntax.end);
    for (const section of syntax.sections.values()) {
        checkHeader(document, section);
        for (let at = 0; at < section.spans.length; at += 2) {
            const from = section.spans[at] ?? 0;
            const raw = syntax.text.slice(from, section.spans[at + 1] ?? 0);
            if (raw.length >= text_checks_MAX_FIELD || raw.includes('%') || raw.includes('$'))
                checkEntry(pass, fields.entry(from), section);
        }
    }
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/classes.js
/** Device setup classes that Windows defines (inf.md 8.3). GUIDs in lower case without braces. */
const series = (two) => `4d36e9${two}-e325-11ce-bfc1-08002be10318`;
const VENDOR_CLASSES = [
    ['CDROM', series('65')], ['DiskDrive', series('67')], ['Display', series('68')], ['FDC', series('69')], ['HDC', series('6a')],
    ['Keyboard', series('6b')], ['Media', series('6c')], ['Modem', series('6d')], ['Monitor', series('6e')], ['Mouse', series('6f')],
    ['MTD', series('70')], ['Multifunction', series('71')], ['Net', series('72')], ['NetClient', series('73')], ['NetService', series('74')],
    ['NetTrans', series('75')], ['PCMCIA', series('77')], ['Ports', series('78')], ['Printer', series('79')], ['SCSIAdapter', series('7b')],
    ['System', series('7d')], ['FloppyDisk', series('80')],
    ['1394', '6bdd1fc1-810f-11d0-bec7-08002be2092f'],
    ['61883', '7ebefbc0-3200-11d2-b4c2-00a0c9697d07'],
    ['AudioProcessingObject', '5989fce8-9cd0-467d-8a6a-5419e31529d4'],
    ['AVC', 'c06ff265-ae09-48f0-812c-16753d7cba83'],
    ['Battery', '72631e54-78a4-11d0-bcf7-00aa00b7b32a'],
    ['Biometric', '53d29ef7-377c-4d14-864b-eb3a85769359'],
    ['Bluetooth', 'e0cbf06c-cd8b-4647-bb8a-263b43f0f974'],
    ['Camera', 'ca3e7ab9-b4c3-4ae6-8251-579ef933890f'],
    ['Dot4', '48721b56-6795-11d2-b1a8-0080c72e74a2'],
    ['Dot4Print', '49ce6ac8-6f86-11d2-b1e5-0080c72e74a2'],
    ['Extension', 'e2f84ce7-8efa-411c-aa69-97454ca4cb57'],
    ['Firmware', 'f2e7dd72-6468-4e36-b6f1-6488f42c1b52'],
    ['HIDClass', '745a17a0-74d3-11d0-b6fe-00a0c90f57da'],
    ['Image', '6bdd1fc6-810f-11d0-bec7-08002be2092f'],
    ['Infrared', '6bdd1fc5-810f-11d0-bec7-08002be2092f'],
    ['MediumChanger', 'ce5939ae-ebde-11d0-b181-0000f8753ec4'],
    ['MultiportSerial', '50906cb8-ba12-11d1-bf5d-0000f805f530'],
    ['NvmeDisk', '75416e63-5912-4dfa-ae8f-3efaccaffb14'],
    ['PNPPrinters', '4658ee7e-f050-11d1-b6bd-00c04fa372a7'],
    ['Processor', '50127dc3-0f36-415e-a6cc-4cb3be910b65'],
    ['SBP2', 'd48179be-ec20-11d1-b6b8-00c04fa372a7'],
    ['SecurityAccelerator', '268c95a1-edfe-11d3-95c3-0010dc4050a5'],
    ['Securitydevices', 'd94ee5d8-d189-4994-83d2-f68d7d41b0e6'],
    ['Sensor', '5175d334-c371-4806-b3ba-71fd53c9258d'],
    ['SmartCardReader', '50dd5230-ba8a-11d1-bf5d-0000f805f530'],
    ['SoftwareComponent', '5c4c3332-344d-483c-8739-259e934c9cc8'],
    ['TapeDrive', '6d807884-7d21-11cf-801c-08002be10318'],
    ['USBDevice', '88bae032-5a81-49f0-bc3d-a4ff138216d6'],
    ['Volume', '71a27cdd-812a-11d0-bec7-08002be2092f'],
    ['WCEUSBS', '25dbce51-6c8f-4a72-8a6d-b54c2b4fc835'],
    ['WPD', 'eec5ad98-8080-425f-922a-dabf3de3f69a'],
];
/** Reserved for the system, or obsolete. */
const RESERVED_CLASSES = [
    ['Adapter', series('64')], ['Computer', series('66')], ['NoDriver', series('76')], ['PrinterUpgrade', series('7a')], ['Sound', series('7c')],
    ['Unknown', series('7e')],
    ['USB', '36fc9e60-c465-11cf-8056-444553540000'],
    ['LegacyDriver', '8ecc055d-047f-11d1-a537-0000f8753ed1'],
    ['SoftwareDevice', '62f9c741-b25a-46ce-b54c-9bccce08b6f2'],
    ['PrintQueue', '1ed2bbf9-11f0-4084-b21f-ad83a8e6dcdc'],
    ['AudioEndpoint', 'c166523c-fe0c-4a94-a586-f1a80cfbbf3e'],
    ['VolumeSnapshot', '533c5b84-ec70-11d2-9505-00c04f79deaf'],
    ['APMSupport', 'd45b1c18-c8fa-11d1-9f77-0000f805f530'],
    ['Decoder', '6bdd1fc2-810f-11d0-bec7-08002be2092f'],
    ['1394Debug', '66f250d6-7801-4a64-b139-eea80a450b24'],
    ['Enum1394', 'c459df55-db08-11d1-b009-00a0c9081ff6'],
];
const ALL = [...VENDOR_CLASSES, ...RESERVED_CLASSES];
const GUIDS = new Map(ALL.map(([name, guid]) => [name.toLowerCase(), guid]));
const NAMES = new Map(ALL.map(([name, guid]) => [guid, name]));
const RESERVED = new Set(RESERVED_CLASSES.map(([name]) => name.toLowerCase()));
const guidOfClass = (name) => GUIDS.get(name.toLowerCase());
const classOfGuid = (guid) => NAMES.get(guid.toLowerCase());
const isReservedClass = (name) => RESERVED.has(name.toLowerCase());
const BRACED = /^\{([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}$/iu;
/** The GUID in lower case without its braces; `undefined` when it is not written as one. */
const bracedGuid = (text) => BRACED.exec(text)?.[1]?.toLowerCase();

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/version.js

const DATE = /^(\d{2})[-/](\d{2})[-/](\d{4})$/u;
/** mm/dd/yyyy as yyyy-mm-dd, if the calendar has that day. */
const driverDate = (text) => {
    const [, month = '', day = '', year = ''] = DATE.exec(text) ?? [];
    const iso = `${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return iso !== '--' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};
/** Four numbers of 0 to 65535, not all of them zero. */
const driverVersion = (text) => {
    if (!/^\d{1,10}(?:\.\d{1,10}){3}$/u.test(text))
        return undefined;
    const parts = text.split('.').map(Number);
    return parts.every((part) => part <= 65_535) && parts.some((part) => part > 0) ? parts.join('.') : undefined;
};
const readDriverVer = (document, entry) => {
    const date = document.value(entry, 0);
    const version = document.value(entry, 1);
    return {
        text: entry.values.map((_, index) => document.value(entry, index)).join(','),
        date: driverDate(date), version: driverVersion(version),
        place: document.place(entry.from),
    };
};
/** `catalogfile`, `catalogfile.nt` and `catalogfile.nt<architecture>`. */
const catalogKind = (directive) => {
    if (directive === 'catalogfile')
        return 'every';
    if (directive === 'catalogfile.nt')
        return 'any';
    return directive.startsWith('catalogfile.nt') ? architectureNamed(directive.slice('catalogfile.nt'.length)) : undefined;
};
/** The first entry of a key counts. */
const versionEntries = (document) => {
    const entries = new Map();
    for (const entry of document.entries('version')) {
        const directive = document.directive(entry);
        if (directive !== '' && !entries.has(directive))
            entries.set(directive, entry);
    }
    return entries;
};
const readVersion = (document) => {
    const entries = versionEntries(document);
    const text = (directive) => {
        const entry = entries.get(directive);
        return entry === undefined ? undefined : document.value(entry, 0);
    };
    const driverVer = entries.get('driverver');
    const places = [...entries].map(([directive, entry]) => [directive, document.place(entry.from)]);
    const catalogs = [...entries].flatMap(([directive, entry]) => {
        const kind = catalogKind(directive);
        const name = document.value(entry, 0);
        return kind === undefined || name === '' ? [] : [{ architecture: kind === 'every' ? undefined : kind, name, place: document.place(entry.from) }];
    });
    return {
        place: document.place(document.section('version')?.headers[0]?.from ?? 0),
        signature: text('signature'), class: text('class'), classGuid: text('classguid'), provider: text('provider'),
        extensionId: text('extensionid'), pnpLockdown: text('pnplockdown'),
        driverVer: driverVer === undefined ? undefined : readDriverVer(document, driverVer),
        catalogFiles: catalogs,
        places: Object.fromEntries(places),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/version-checks.js


/** Longest class name [cfgmgr32: MAX_CLASS_NAME_LEN - 1]. */
const MAX_CLASS = 31;
const signature = ({ text, valueAt, report, at, entries }) => {
    const found = text('signature').toLowerCase();
    if (found === '$windows nt$')
        return;
    if (found === '$chicago$')
        report(1001, 'Signature is $Chicago$; InfVerif accepts $Windows NT$ only', valueAt('signature'), 'chicago');
    else if (entries.has('signature'))
        report(1001, `Signature is "${text('signature')}", not "$Windows NT$"`, valueAt('signature'));
    else
        report(1001, '[Version] has no Signature = "$Windows NT$"', at);
};
const required = ({ text, report, at, entries }) => {
    for (const [directive, name] of [['class', 'Class'], ['classguid', 'ClassGuid'], ['provider', 'Provider']])
        if (text(directive) === '')
            report(1234, `[Version] ${entries.has(directive) ? `has an empty ${name}` : `has no ${name}`}`, entries.get(directive)?.from ?? at);
    if (![...entries].some(([directive]) => directive.startsWith('catalogfile') && text(directive) !== ''))
        report(1233, '[Version] names no CatalogFile, without which the package counts as unsigned', entries.get('catalogfile')?.from ?? at);
    if (!entries.has('driverver'))
        report(1233, '[Version] has no DriverVer', at);
};
const classPair = ({ text, valueAt, report }) => {
    const name = text('class');
    const written = text('classguid');
    const guid = bracedGuid(written);
    if (written !== '' && guid === undefined)
        report(1010, `ClassGuid "${written}" is not a GUID in braces`, valueAt('classguid'));
    const wanted = guidOfClass(name);
    const owner = guid === undefined ? undefined : classOfGuid(guid);
    if (name !== '' && owner !== undefined && owner.toLowerCase() !== name.toLowerCase())
        report(1280, `ClassGuid ${written} belongs to class ${owner}, not to ${name}`, valueAt('class'));
    else if (wanted !== undefined && guid !== undefined && wanted !== guid)
        report(1281, `class ${name} has the GUID {${wanted}}, not ${written}`, valueAt('classguid'));
};
const className = ({ text, valueAt, report }) => {
    const name = text('class');
    if (name.length > MAX_CLASS)
        report(1286, `the class name has ${name.length} characters; ${MAX_CLASS} are allowed`, valueAt('class'));
    if (name.toLowerCase() === 'sample')
        report(1284, 'class Sample is reserved for Microsoft\'s own samples', valueAt('class'));
    else if (isReservedClass(name))
        report(1284, `class ${name} is reserved for Windows itself`, valueAt('class'), 'reserved-class');
};
const provider = ({ text, valueAt, report }) => {
    if (text('provider').toLowerCase().startsWith('microsoft'))
        report(1204, `Provider is "${text('provider')}", but only Microsoft's own drivers may say so`, valueAt('provider'));
};
const driverVer = ({ document, entries, report, valueAt }) => {
    const entry = entries.get('driverver');
    if (entry === undefined)
        return;
    const { date, version } = readDriverVer(document, entry);
    if (date === undefined)
        report(1218, `DriverVer has the date "${document.value(entry, 0)}", which is no day written mm/dd/yyyy`, valueAt('driverver'));
    if (version !== undefined)
        return;
    const written = document.value(entry, 1);
    report(1217, written === '' ? 'DriverVer has no version' : `DriverVer has the version "${written}", which is not four numbers of 0 to 65535 above 0.0.0.0`, document.at(entry, 1));
};
const CHECKS = [signature, required, classPair, className, provider, driverVer];
const checkVersion = (document) => {
    const entries = versionEntries(document);
    const at = document.section('version')?.headers[0]?.from ?? 0;
    const version = {
        document, entries, at,
        text: (directive) => {
            const entry = entries.get(directive);
            return entry === undefined ? '' : document.value(entry, 0);
        },
        valueAt: (directive) => {
            const entry = entries.get(directive);
            return entry === undefined ? at : document.at(entry, 0);
        },
        report: (code, message, where, note) => document.report({ code, message, at: where, section: 'Version', ...(note === undefined ? {} : { note }) }),
    };
    for (const check of CHECKS)
        check(version);
};

;// CONCATENATED MODULE: ./.cache/lib/formats/inf/inf.js















const MAX_BYTES = 64 * 1024 * 1024;
const PROBLEMS = {
    'no-section': 'an entry stands before the first section header (0xE0000000)',
    'bad-header': 'the section header has no closing bracket (0xE0000001); nothing after it is read',
    'long-name': 'the section name has more than 255 characters (0xE0000002); nothing after it is read',
    'text-after-header': 'text after a section header is ignored',
};
const reportSyntax = (document) => {
    const { problems, stopped } = document.syntax;
    for (const { kind, at, section } of problems)
        document.report(kind === 'text-after-header' ? { note: kind, message: PROBLEMS[kind], at, section } : { code: 1002, message: PROBLEMS[kind], at, section });
    if (stopped !== undefined)
        document.report({ code: 1299, note: 'parse-stopped', message: 'what follows, and what depends on it, was not checked', at: stopped, section: '' });
};
/** [DefaultInstall] with what follows the name: '' or a decoration. */
const defaultInstalls = (document) => [...document.syntax.sections.values()].flatMap(({ key, name, headers }) => {
    const [, decoration] = /^defaultinstall(?:\.(nt[^.]*))?$/u.exec(key) ?? [key];
    return /^defaultinstall(?:\.nt[^.]*)?$/u.test(key) ? [{ decoration: decoration ?? '', at: headers[0]?.from ?? 0, name }] : [];
});
const ORDER = ['x86', 'amd64', 'arm', 'arm64', 'ia64'];
const targetsOf = (document, { models }) => {
    const found = new Set();
    for (const { architecture } of models)
        if (architecture !== undefined)
            found.add(architecture);
    let primitive = false;
    const installs = defaultInstalls(document);
    for (const { decoration, at, name } of installs) {
        const architecture = architectureNamed(decoration.slice(2));
        if (architecture !== undefined) {
            found.add(architecture);
            primitive = true;
        }
        else if (decoration === '' || parseDecoration(decoration) !== undefined) {
            found.add('x86');
            document.report({ code: 1421, message: `[${name}] names no architecture`, at, section: name });
        }
    }
    return { architectures: ORDER.filter((architecture) => found.has(architecture)), primitive, anyDefaultInstall: installs.length > 0 };
};
const CLASS_KINDS = [
    ['extension', 'extension', '{e2f84ce7-8efa-411c-aa69-97454ca4cb57}'],
    ['component', 'softwarecomponent', '{5c4c3332-344d-483c-8739-259e934c9cc8}'],
];
const inf_kindOf = (version, models, { anyDefaultInstall }) => {
    for (const [kind, name, guid] of CLASS_KINDS)
        if (version.class?.toLowerCase() === name || version.classGuid?.toLowerCase() === guid)
            return kind;
    if (models.models.length > 0)
        return 'device';
    return anyDefaultInstall ? 'primitive' : 'none';
};
const installsSomething = (document) => document.section('manufacturer') !== undefined || [...document.syntax.sections.keys()].some((key) => key.startsWith('defaultinstall'));
const understand = (document, text) => {
    reportSyntax(document);
    const place = (offset) => document.place(offset);
    const encoding = judgeEncoding(text, place);
    const stoppedAt = document.syntax.stopped;
    const isDriver = document.section('version') !== undefined || installsSomething(document);
    const checked = isDriver && stoppedAt === undefined;
    if (encoding.status === 'fail')
        document.report({ code: 1003, message: encoding.reason, at: 0, section: '' });
    const version = readVersion(document);
    const models = readModels(document);
    const targets = targetsOf(document, models);
    const installation = walkInstallation(document, models.devices, targets.architectures);
    const files = readFiles(document, installation);
    const services = readServices(document, installation, files);
    if (checked) {
        checkVersion(document);
        checkFields(document);
        checkStrings(document);
        checkProvider(document);
    }
    return {
        encoding, isDriver, version, files, services,
        stopped: stoppedAt === undefined ? undefined : place(stoppedAt),
        sections: [...document.syntax.sections.values()].map((section) => ({ name: section.name, place: place(section.headers[0]?.from ?? 0), entries: countEntries(section) })),
        kind: inf_kindOf(version, models, targets),
        architectures: targets.architectures, models: models.models, hardwareIds: models.hardwareIds,
        signatureAttributes: readSignatureAttributes(document).map(({ file, attribute, at }) => ({ file, attribute, place: place(at) })),
        installs: models.hardwareIds.length > 0 || targets.primitive,
        includes: installation.includes,
        declarative: checked ? isDeclarative(document, installation, models.models, files) : undefined,
        diagnostics: document.diagnostics().filter(({ code, note }) => checked || code === 1002 || code === 1003 || code === 1299 || note === 'text-after-header'),
    };
};
/** Reads a setup information file. What Windows would refuse is a diagnostic; only limits and bytes that are no text throw. */
const parseInf = (data) => {
    if (data.length > MAX_BYTES)
        throw new error/* FormatError */.I('inf', `${data.length} bytes exceed the limit of ${MAX_BYTES}`);
    const text = (0,formats_text/* decodeText */.g7)(data);
    (0,formats_text/* refuseBinary */.Oc)(text, 'inf');
    return understand(new Document(text), text);
};


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ refuseBinary),
/* harmony export */   Wb: () => (/* binding */ lineEndingVariants),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export byteOffset */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);

/** 0x80 to 0x9F under windows-1252; the five bytes it leaves open keep their value. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const SAMPLE = 4096;
const ZERO_SHARE = 0.4;
const startsWith = (data, ...mark) => mark.every((byte, at) => data[at] === byte);
const bufferOf = (data) => Buffer.from(data.buffer, data.byteOffset, data.byteLength);
const looksLikeUtf16le = (data) => {
    if (data.length <= 4)
        return false;
    const end = Math.min(data.length, SAMPLE);
    let zeros = 0;
    for (let at = 1; at < end; at += 2)
        if (data[at] === 0)
            zeros++;
    return zeros > Math.floor(end / 2) * ZERO_SHARE;
};
const isAscii = (data) => {
    for (let at = 0; at < data.length; at++)
        if ((data[at] ?? 0) >= 0x80)
            return false;
    return true;
};
const utf16be = (data) => {
    const swapped = Buffer.from(data.subarray(0, data.length - (data.length % 2)));
    return swapped.swap16().toString('utf16le');
};
const windows1252 = (data) => bufferOf(data).toString('latin1').replaceAll(/[\u0080-\u009f]/gu, (character) => HIGH_CONTROLS[character.charCodeAt(0) - 0x80] ?? character);
/** `undefined` when the bytes are not UTF-8. */
const strictUtf8 = (data) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    }
    catch {
        return undefined;
    }
};
/** The order of tests is that of inf.md section 2: a byte order mark, zero bytes in odd places, then the bytes themselves. */
const decodeText = (data) => {
    if (startsWith(data, 0xff, 0xfe))
        return { encoding: 'utf-16le', bom: true, text: bufferOf(data.subarray(2)).toString('utf16le') };
    if (startsWith(data, 0xfe, 0xff))
        return { encoding: 'utf-16be', bom: true, text: utf16be(data.subarray(2)) };
    if (startsWith(data, 0xef, 0xbb, 0xbf))
        return { encoding: 'utf-8', bom: true, text: bufferOf(data.subarray(3)).toString('utf8') };
    if (looksLikeUtf16le(data))
        return { encoding: 'utf-16le', bom: false, text: bufferOf(data).toString('utf16le') };
    if (isAscii(data))
        return { encoding: 'ascii', bom: false, text: bufferOf(data).toString('latin1') };
    const utf8 = strictUtf8(data);
    return utf8 === undefined ? { encoding: 'ansi', bom: false, text: windows1252(data) } : { encoding: 'utf-8', bom: false, text: utf8 };
};
const isControl = (code) => (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0b && code !== 0x0c && code !== 0x0d && code !== 0x1a) || code === 0xfffd || code >= 0xfffe;
/** Refuses what no text encoding explains: an image or an archive that only carries the name of a text file. */
const refuseBinary = ({ text }, format) => {
    const end = Math.min(text.length, SAMPLE);
    let controls = 0;
    for (let at = 0; at < end; at++)
        if (isControl(text.charCodeAt(at)))
            controls++;
    if (controls >= 8 && controls > end * 0.1)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(format, `${controls} of the first ${end} characters are control characters: this is no text file`);
};
/** Byte offset in the file of a character offset. */
const byteOffset = ({ encoding, bom, text }, offset) => {
    if (encoding === 'utf-8')
        return (bom ? 3 : 0) + Buffer.byteLength(text.slice(0, offset), 'utf8');
    return encoding === 'utf-16le' || encoding === 'utf-16be' ? (bom ? 2 : 0) + offset * 2 : offset;
};
const LF = 0x0a;
const CR = 0x0d;
/** Units that start a line end, for text of `width` bytes per character (little-endian, high byte zero). */
const isUnit = (data, at, code, width) => at >= 0 && data[at] === code && (width === 1 || data[at + 1] === 0);
const countUnits = (data, width, matches) => {
    let count = 0;
    for (let at = 0; at < data.length; at += width)
        if (matches(at))
            count++;
    return count;
};
/** Every LF without a CR before it gets one. */
const withCrlf = (data, width) => {
    const bare = (at) => isUnit(data, at, LF, width) && !isUnit(data, at - width, CR, width);
    const result = new Uint8Array(data.length + countUnits(data, width, bare) * width);
    let to = 0;
    for (let at = 0; at < data.length; at += width) {
        if (bare(at)) {
            result[to] = CR;
            to += width;
        }
        for (let byte = at; byte < Math.min(at + width, data.length); byte++)
            result[to++] = data[byte] ?? 0;
    }
    return result;
};
/** Every CR before an LF goes. */
const withLf = (data, width) => {
    const paired = (at) => isUnit(data, at, CR, width) && isUnit(data, at + width, LF, width);
    const result = new Uint8Array(data.length - countUnits(data, width, paired) * width);
    let to = 0;
    for (let at = 0; at < data.length; at += width) {
        if (paired(at))
            continue;
        for (let byte = at; byte < Math.min(at + width, data.length); byte++)
            result[to++] = data[byte] ?? 0;
    }
    return result;
};
/**
 * What the bytes were, if only line ends were rewritten: as 8-bit text, and as UTF-16LE where they are. Git treats UTF-16 as binary
 * unless told otherwise, and some tools convert its bytes as if they were 8-bit text, so both readings are offered for it.
 * Only versions that differ from the bytes themselves.
 */
const lineEndingVariants = (data) => {
    const widths = startsWith(data, 0xff, 0xfe) || looksLikeUtf16le(data) ? [2, 1] : [1];
    return widths.flatMap((width) => [
        { conversion: 'LF to CRLF', data: withCrlf(data, width) },
        { conversion: 'CRLF to LF', data: withLf(data, width) },
    ]).filter((variant) => variant.data.length !== data.length);
};


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var _asn1_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6069);

/** AlgorithmIdentifier (RFC 5280 4.1.1.2). */
const readAlgorithm = (element) => {
    const members = element.enter();
    const oid = (0,_asn1_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .f)(members.next(0x06, 'algorithm'));
    const parameters = members.done ? undefined : members.any('algorithm parameters').der;
    members.finish('algorithm identifier');
    return { oid, parameters };
};


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseCertificate)
});

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/check.js
var check = __webpack_require__(8677);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/element.js
var asn1_element = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/time.js
var time = __webpack_require__(960);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/values.js
var values = __webpack_require__(6055);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/x509/algorithm.js
var x509_algorithm = __webpack_require__(7721);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oid.js
var asn1_oid = __webpack_require__(6069);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oids.js
var oids = __webpack_require__(7616);
;// CONCATENATED MODULE: ./.cache/lib/formats/x509/extensions.js





const MAX_EXTENSIONS = 256;
const MAX_LIST = 1024;
/** RFC 5280 4.2.1.3, by bit number. */
const USAGES = [
    'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly',
];
const UNDERSTOOD = new Set([
    oids/* OID */.V.extendedKeyUsage, oids/* OID */.V.keyUsage, oids/* OID */.V.basicConstraints, oids/* OID */.V.subjectKeyId, oids/* OID */.V.authorityKeyId, oids/* OID */.V.certificatePolicies,
]);
/** `list` is the SEQUENCE OF Extension, `undefined` for a certificate without extensions. */
const readExtensions = (list) => {
    const raw = rawExtensions(list);
    const read = (oid, decode) => {
        const found = raw.get(oid);
        return found === undefined ? undefined : decode(found.value);
    };
    return {
        extendedKeyUsage: read(oids/* OID */.V.extendedKeyUsage, readKeyPurposes),
        keyUsage: read(oids/* OID */.V.keyUsage, readKeyUsage),
        basicConstraints: read(oids/* OID */.V.basicConstraints, readBasicConstraints),
        subjectKeyId: read(oids/* OID */.V.subjectKeyId, (value) => (0,bytes/* hex */.uh)(inside(value, 0x04, 'subject key identifier').value)),
        authorityKeyId: read(oids/* OID */.V.authorityKeyId, readAuthorityKeyId),
        policies: read(oids/* OID */.V.certificatePolicies, readPolicies) ?? [],
        unknownCritical: [...raw].filter(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid)).map(([oid]) => oid),
    };
};
const rawExtensions = (list) => {
    const found = new Map();
    for (const extension of list?.enter().all(0x30, 'extension', MAX_EXTENSIONS) ?? []) {
        const members = extension.enter();
        const oid = (0,asn1_oid/* readOid */.f)(members.next(0x06, 'extension type'));
        const flag = members.optional(0x01, 'critical');
        const value = members.next(0x04, 'extension value');
        members.finish('extension');
        if (found.has(oid))
            extension.fail(`extension ${oid} occurs twice`);
        found.set(oid, { critical: flag !== undefined && (0,values/* readBoolean */.Vf)(flag, 'critical'), value });
    }
    return found;
};
const inside = (value, tag, what) => (0,asn1_element/* wholeElement */.Ez)(value.value, tag, what, value.format, value.valueOffset);
const readKeyPurposes = (value) => inside(value, 0x30, 'extended key usage').enter().all(0x06, 'key purpose', MAX_LIST).map(asn1_oid/* readOid */.f);
const readKeyUsage = (value) => (0,values/* readBits */.nT)(inside(value, 0x03, 'key usage'), 'key usage').map((bit) => USAGES[bit] ?? `bit ${bit}`);
const readBasicConstraints = (value) => {
    const members = inside(value, 0x30, 'basic constraints').enter();
    const flag = members.optional(0x01, 'cA');
    const limit = members.optional(0x02, 'path length');
    members.finish('basic constraints');
    return { ca: flag !== undefined && (0,values/* readBoolean */.Vf)(flag, 'cA'), pathLength: limit === undefined ? undefined : (0,values/* readCount */._0)(limit, 'path length') };
};
/** Only the key identifier; issuer and serial number of the issuer are skipped. */
const readAuthorityKeyId = (value) => {
    const id = inside(value, 0x30, 'authority key identifier').enter().optional(0x80, 'key identifier');
    return id === undefined ? undefined : (0,bytes/* hex */.uh)(id.value);
};
const readPolicies = (value) => inside(value, 0x30, 'certificate policies').enter().all(0x30, 'policy', MAX_LIST).map((policy) => (0,asn1_oid/* readOid */.f)(policy.enter().next(0x06, 'policy identifier')));

// EXTERNAL MODULE: ./.cache/lib/formats/x509/name.js
var x509_name = __webpack_require__(813);
;// CONCATENATED MODULE: ./.cache/lib/formats/x509/certificate.js
/** RFC 5280 certificates, strictly DER. */








const FORMAT = 'certificate';
/** Installers smuggle data in certificates that sign nothing; those seen are below 64 KiB. */
const MAX_SIZE = 1 << 20;
/** `base` is added to the offsets of errors. */
const parseCertificate = (der, base = 0) => {
    const whole = (0,asn1_element/* wholeElement */.Ez)(der, 0x30, 'certificate', FORMAT, base);
    if (der.length > MAX_SIZE)
        whole.fail(`${der.length} bytes exceed the limit of ${MAX_SIZE}`);
    (0,check/* checkDer */.g)({ data: der, format: FORMAT, base }, 0, der.length);
    const members = whole.enter();
    const tbs = members.next(0x30, 'tbsCertificate');
    const algorithm = members.next(0x30, 'signature algorithm');
    const signature = (0,values/* readOctetAlignedBits */.iM)(members.next(0x03, 'signature'), 'signature');
    members.finish('certificate');
    return { der, tbs: tbs.der, signatureAlgorithm: (0,x509_algorithm/* readAlgorithm */.w)(algorithm), signature, ...readTbs(tbs.enter(), algorithm) };
};
const readTbs = (members, outerAlgorithm) => {
    const version = readVersion(members.optional(0xa0, 'version'));
    const serial = (0,values/* readSerial */.$X)(members.next(0x02, 'serial number'));
    const innerAlgorithm = members.next(0x30, 'signature algorithm');
    if (!(0,bytes/* equalBytes */.ex)(innerAlgorithm.der, outerAlgorithm.der))
        innerAlgorithm.fail('the two signature algorithms differ');
    const issuer = (0,x509_name/* readName */.M)(members.next(0x30, 'issuer'));
    const validity = members.next(0x30, 'validity').enter();
    const notBefore = (0,time/* readTime */.aQ)(validity.any('notBefore'), 'notBefore');
    const notAfter = (0,time/* readTime */.aQ)(validity.any('notAfter'), 'notAfter');
    validity.finish('validity');
    const subject = (0,x509_name/* readName */.M)(members.next(0x30, 'subject'));
    const spki = members.next(0x30, 'public key');
    const keyAlgorithm = readKeyAlgorithm(spki);
    members.optional(0x81, 'issuer unique identifier');
    members.optional(0x82, 'subject unique identifier');
    const extensions = members.optional(0xa3, 'extensions');
    members.finish('tbsCertificate');
    if (extensions !== undefined && version !== 2)
        extensions.fail('extensions in a certificate that is not version 3');
    return { serial, issuer, subject, notBefore, notAfter, spki: spki.der, keyAlgorithm, ...readExtensions(extensions?.only(0x30, 'extensions')) };
};
/** 0, 1 or 2 for v1, v2 and v3. */
const readVersion = (element) => {
    if (element === undefined)
        return 0;
    const version = (0,values/* readCount */._0)(element.only(0x02, 'version'), 'version');
    if (version > 2)
        element.fail(`certificate version ${version + 1} is not known`);
    return version;
};
const readKeyAlgorithm = (spki) => {
    const members = spki.enter();
    const algorithm = (0,x509_algorithm/* readAlgorithm */.w)(members.next(0x30, 'key algorithm'));
    members.next(0x03, 'public key bits');
    members.finish('public key');
    return algorithm;
};


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readName)
/* harmony export */ });
/* harmony import */ var _asn1_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6069);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
/* harmony import */ var _asn1_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);



const MAX_ATTRIBUTES = 128;
/** Short names of RFC 4514 and of those types that code signing certificates carry. */
const SHORT = new Map([
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.commonName, 'CN'], ['2.5.4.4', 'SN'], ['2.5.4.5', 'serialNumber'], ['2.5.4.6', 'C'], ['2.5.4.7', 'L'], ['2.5.4.8', 'ST'], ['2.5.4.9', 'street'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organization, 'O'], ['2.5.4.11', 'OU'], ['2.5.4.12', 'title'], ['2.5.4.15', 'businessCategory'], ['2.5.4.17', 'postalCode'], ['2.5.4.42', 'GN'],
    ['2.5.4.97', 'organizationIdentifier'], ['0.9.2342.19200300.100.1.1', 'UID'], ['0.9.2342.19200300.100.1.25', 'DC'], ['1.2.840.113549.1.9.1', 'emailAddress'],
    ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL'], ['1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionST'], ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC'],
]);
/** RFC 4514 2.4. */
const escaped = (text) => text.replaceAll(/[\\"+,;<>]|^[ #]|(?<!^) $/gu, String.raw `\$&`);
/** RDNSequence (RFC 5280 4.1.2.4): `attributes` in the order of the encoding. */
const readName = (element) => {
    const attributes = [];
    const parts = [];
    for (const rdn of element.enter().all(0x31, 'relative name', MAX_ATTRIBUTES)) {
        const pairs = rdn.enter().all(0x30, 'name attribute', MAX_ATTRIBUTES).map(readAttribute);
        if (pairs.length === 0)
            rdn.fail('relative name is empty');
        attributes.push(...pairs.map(({ oid, value }) => ({ oid, value })));
        parts.unshift(pairs.map(({ oid, value, plain }) => `${SHORT.get(oid) ?? oid}=${plain ? escaped(value) : value}`).join('+'));
        if (attributes.length > MAX_ATTRIBUTES)
            element.fail(`name of more than ${MAX_ATTRIBUTES} attributes`);
    }
    const last = (oid) => attributes.findLast((attribute) => attribute.oid === oid)?.value;
    return { der: element.der, attributes, text: parts.join(', '), commonName: last(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.commonName), organization: last(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organization) };
};
const readAttribute = (element) => {
    const members = element.enter();
    const oid = (0,_asn1_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .readOid */ .f)(members.next(0x06, 'name attribute type'));
    const value = members.any('name attribute value');
    members.finish('name attribute');
    return { oid, value: (0,_asn1_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value), plain: (0,_asn1_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) };
};


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   NX: () => (/* binding */ blockingOf),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _trust_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);

const encoder = new TextEncoder();
/** Worst first. */
const ORDER = ['fail', 'unknown', 'warn', 'pass', 'not-applicable'];
const worst = (outcomes) => ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'unknown';
/** Stable while the finding stands: no line numbers, no message; an ordinal tells equal places apart. */
const fingerprintOf = (parts) => (0,_trust_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(encoder.encode(parts.join('\n')));
/** Turns what the rules saw in one package into findings, in catalogue order. */
const findingsOf = (name, evaluations, severityOf) => {
    const seen = new Map();
    return evaluations.flatMap(({ rule, observations }) => {
        const severity = severityOf(rule);
        if (severity === 'off')
            return [];
        return observations.map((observation) => {
            const subject = observation.subject ?? observation.file ?? name;
            const key = [rule.id, name, observation.file ?? '', subject].join('\n');
            const ordinal = seen.get(key) ?? 0;
            seen.set(key, ordinal + 1);
            return {
                rule: rule.id, family: rule.family, title: rule.title, severity, outcome: observation.outcome, package: name, subject,
                file: observation.file ?? null, line: observation.line ?? null, column: observation.column ?? null,
                message: observation.message, remedy: observation.remedy ?? rule.remedy,
                fingerprint: fingerprintOf([key, String(ordinal)]), waiver: null, cause: observation.cause ?? observation.file ?? `${rule.id}:${subject}`,
            };
        });
    });
};
const MEMBER = { pass: 'pass', warn: 'warn', fail: 'fail', unknown: 'unknown', 'not-applicable': 'notApplicable' };
/** Findings of one rule in one package. */
const groups = (findings) => {
    const byRule = new Map();
    for (const finding of findings) {
        const key = `${finding.package}\n${finding.rule}`;
        const group = byRule.get(key);
        if (group === undefined)
            byRule.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...byRule.values()];
};
const isBad = ({ outcome }) => outcome === 'fail' || outcome === 'unknown' || outcome === 'warn';
/** Each rule once per package, by its worst outcome; `waived` when every finding that is not a pass is waived. */
const countsOf = (findings) => {
    const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 };
    for (const group of groups(findings)) {
        const bad = group.filter(isBad);
        if (bad.length > 0 && bad.every(({ waiver }) => waiver !== null))
            counts.waived++;
        else
            counts[MEMBER[worst(group.filter(({ waiver }) => waiver === null).map(({ outcome }) => outcome))]]++;
    }
    return counts;
};
const blocks = ({ severity, outcome, waiver }) => severity === 'block' && (outcome === 'fail' || outcome === 'unknown') && waiver === null;
/** Rules that block, each once per package. */
const blockingOf = (findings) => groups(findings).filter((group) => group.some(blocks)).length;


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ packagesText),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WT: () => (/* binding */ causesText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qQ: () => (/* binding */ blockedText),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6832);

/** `1 finding`, `4 findings`. */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const packagesText = ({ packages }, quote) => {
    const [first] = packages;
    if (first === undefined)
        return 'no package';
    if (packages.length > 1)
        return counted(packages.length, 'package');
    const version = first.driverVer === null ? '' : ` ${/^[\d.]{1,30}$/.test(first.driverVer.version) ? first.driverVer.version : quote(first.driverVer.version)}`;
    return `${quote(first.name)}${version}`;
};
/** `4 findings block`; of several packages also how many of them are blocked. */
const blockedText = (verdict) => {
    const said = `${counted(verdict.blocking, 'finding')} ${verdict.blocking === 1 ? 'blocks' : 'block'}`;
    const blocked = new Set(verdict.findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv).map((finding) => finding.package)).size;
    return verdict.packages.length > 1 && blocked < verdict.packages.length ? `${said} ${blocked} of ${counted(verdict.packages.length, 'package')}` : said;
};
/** `, from 2 causes`, where their number is another than that of the findings. */
const causesText = (causes, { blocking }) => (causes === blocking ? '' : `, from ${counted(causes, 'cause')}`);
/** `sha256:4f1c…9a2e`. */
const shortDigest = (digest) => digest.replace(/^((?:sha256:)?[0-9a-f]{4})[0-9a-f]+([0-9a-f]{4})$/, '$1…$2');
const NEXT = {
    build: 'merge. The release branch then gates `submission` (HLK, test and plan evidence still to come) and, once signed, `release`.',
    submission: 'submit this package to Partner Center. What comes back signed is then gated at stage `release`.',
    release: 'start the rollout with its first ring.',
};
/** What to do after a go. A verdict of profile `dev` or `attestation` leads nowhere near users. */
const nextStep = ({ stage, profile }) => {
    if (profile === 'dev')
        return 'gate again with profile `seed`; a verdict of profile `dev` is never promoted.';
    return stage === 'release' && profile === 'attestation' ? 'hand it to test audiences only; retail needs a WHQL signature.' : NEXT[stage];
};


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   qy: () => (/* binding */ proseCell)
/* harmony export */ });
/* unused harmony exports htmlCode, logLine, commandData, commandProperty, mermaidLabel, plainTitle */
/**
 * Encoders for text that comes from artifacts: file names, INF strings, certificate subjects. Every such string passes
 * exactly one of them on its way into a report (github.md section 12). Each makes the text visible first.
 */
const INVISIBLE = [
    [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x115f, 0x1160], [0x180e, 0x180e], [0x200b, 0x200f], [0x2028, 0x202f],
    [0x2060, 0x206f], [0x3164, 0x3164], [0xd800, 0xdfff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff9, 0xfffb], [0xfffe, 0xffff], [0xe0000, 0xe01ef],
];
const isInvisible = (code) => code > 0x7e || code < 0x20 ? INVISIBLE.some(([from, to]) => code >= from && code <= to) : false;
/** Shows what a reader could not see or would see in another order, and cuts at `max` code points. */
const visible = (text, max = 200) => {
    const points = [];
    let total = 0;
    for (const point of text) {
        total++;
        if (total > max)
            continue;
        const code = point.codePointAt(0) ?? 0;
        points.push(code === 9 ? '→' : isInvisible(code) ? `\\u{${code.toString(16)}}` : point);
    }
    return total > max ? `${points.join('')}… (+${total - max} chars)` : points.join('');
};
const span = (shown) => {
    if (shown === '')
        return '`∅`';
    if (/^ +$/.test(shown))
        return `\`${'␠'.repeat(shown.length)}\``;
    const fence = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)));
    const pad = /^`|`$|^ .* $/su.test(shown) ? ' ' : '';
    return fence + pad + shown + pad + fence;
};
/** Inline Markdown: code spans neither notify, link nor format. */
const codeSpan = (text, max = 200) => span(visible(text, max));
const inCell = (markdown) => markdown.replaceAll('|', '\\|');
/** A cell of a Markdown table. */
const cell = (text, max = 200) => inCell(codeSpan(text, max));
/** Words that Markdown and GitHub leave alone: letters, joined by hyphens or apostrophes, a short number, plain punctuation around. */
const PLAIN = /^(?:[("']*(?:[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,5})?[)"',.;:!?]*|[–—…×→·])$/;
/** At the start of a line these would begin a list. */
const LISTLIKE = /^\d+[.)]/;
/** Quotation marks and the end of a sentence stay outside the code. */
const EDGES = /^([("']*)(.*?)([)"',.;:!?]*)$/s;
/** What stands between backticks is code already. */
const TOKENS = /`[^`]+`|[^ `]+|`| +/g;
const plain = (text) => ({ isCode: false, text });
const code = (text) => ({ isCode: true, text });
const pieces = (token) => {
    if (token.startsWith('`') && token.length > 2)
        return [code(token.slice(1, -1))];
    if (token.startsWith(' ') || (PLAIN.test(token) && !LISTLIKE.test(token)))
        return [plain(token)];
    const [, before = '', inner = '', after = ''] = EDGES.exec(token) ?? [];
    return inner === '' ? [code(token)] : [plain(before), code(inner), plain(after)].filter(({ text }) => text !== '');
};
/** Two code spans that touch would read as one with other ends: they become one. */
const words = (shown) => {
    const merged = [];
    for (const piece of (shown.match(TOKENS) ?? []).flatMap(pieces)) {
        const last = merged.at(-1);
        if (last !== undefined && last.isCode === piece.isCode)
            merged[merged.length - 1] = { ...piece, text: last.text + piece.text };
        else
            merged.push(piece);
    }
    return merged.map(({ isCode, text }) => (isCode ? span(text) : text)).join('');
};
/**
 * A sentence of ours with artifact text in it: plain words stay words, every other word becomes code. So a message reads
 * naturally, and whatever it quotes can do nothing.
 */
const prose = (text, max = 500) => words(visible(text, max));
const proseCell = (text, max = 500) => inCell(prose(text, max));
const ENTITIES = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;', "'": '&#39;', '`': '&#96;' };
/** Text of an HTML or XML element; attributes in quotes as well. */
const htmlText = (text, max = 100_000) => visible(text, max).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
/** `<summary>` and other raw HTML blocks inside Markdown, where no Markdown runs. */
const htmlCode = (text, max = 200) => `<code>${htmlText(text, max)}</code>`;
/** The runner obeys `::` at the start of a line, blanks or not, and `##[` anywhere in it. */
const withoutCommand = (line) => line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '##\\[');
/** One line of a step log. */
const logLine = (text, max = 2000) => withoutCommand(visible(text, max));
/** Data of a workflow command. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Property of a workflow command. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Words that Mermaid's grammar takes as its own when they stand at the start of a label's word. */
const MERMAID_WORDS = /\b(?:end|click|graph|subgraph|style|class)\b/gi;
const PLAIN_LABEL = /[A-Za-z0-9 .,_()/%+-]/;
const mermaidCharacter = (point) => {
    const code = point.codePointAt(0) ?? 0;
    return PLAIN_LABEL.test(point) || (code > 0x7f && point !== '“' && point !== '”') ? point : `#${code};`;
};
/** Label of a Mermaid node, quotes included. */
const mermaidLabel = (text, max = 40) => {
    const shown = visible(text, max);
    const broken = new Set([...shown.matchAll(MERMAID_WORDS)].map(({ index }) => index));
    let at = 0;
    const encoded = [...shown].map((point) => {
        const here = at;
        at += point.length;
        return broken.has(here) ? `#${point.codePointAt(0) ?? 0};` : mermaidCharacter(point);
    });
    return `"${encoded.join('')}"`;
};
/** Title of an issue: plain text. */
const plainTitle = (text) => visible(text, 256);


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NO_COLOUR),
/* harmony export */   x: () => (/* binding */ COLOUR)
/* harmony export */ });
const same = (text) => text;
const NO_COLOUR = { bad: same, doubt: same, warn: same, good: same, faint: same, strong: same, name: same };
/** ECMA-48 section 8.3.117, Select Graphic Rendition. */
const sgr = (on, off) => (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
const COLOUR = {
    bad: sgr('1;31', '22;39'), doubt: sgr('1;35', '22;39'), warn: sgr('33', '39'), good: sgr('1;32', '22;39'),
    faint: sgr('2', '22'), strong: sgr('1', '22'), name: sgr('36', '39'),
};


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);

/** Breaks a line at blanks; a word longer than the width is broken where the width ends, so that no text is lost. */
const wrap = (text, width) => {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    let used = 0;
    const flush = () => {
        lines.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommand */ .e6)(line));
        line = '';
        used = 0;
    };
    for (const word of text.split(' ')) {
        const points = [...word];
        if (used > 0 && used + 1 + points.length > room)
            flush();
        if (used > 0) {
            line += ' ';
            used++;
        }
        for (let from = 0; from < points.length; from += room) {
            if (from > 0)
                flush();
            const part = points.slice(from, from + room);
            line += part.join('');
            used += part.length;
        }
    }
    flush();
    return lines;
};
/** A paragraph with a hanging indent; `first` stands in front of the first line. */
const hanging = (first, text, indent, width) => wrap(text, width - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ endsAtMicrosoft),
/* harmony export */   S_: () => (/* binding */ GRADE_MEANING),
/* harmony export */   iz: () => (/* binding */ isNotForRelease),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   xv: () => (/* binding */ isWhql)
/* harmony export */ });
/** What a grade means to someone who wants to ship, and what follows from it. */
const GRADE_MEANING = {
    whcp: 'certified by Microsoft after the hardware lab tests',
    inbox: 'signed as a part of Windows',
    elam: 'certified as early launch anti-malware',
    'hal-extension': 'certified as an extension of the hardware abstraction layer',
    attested: 'signed by Microsoft on the vendor\'s word, without lab tests: for test audiences, refused for retail on Windows Update and unsupported on Windows Server',
    preproduction: 'a preproduction signature of Microsoft, which retail Windows does not trust',
    'microsoft-product': 'signed as a Microsoft product, not as a certified driver',
    'microsoft-other': 'signed under another Microsoft programme (phone, Store), not as a certified driver',
    'cross-signed': 'the vendor\'s own signature below a Microsoft cross-certificate: no longer loaded on Windows 11 24H2 and later and Server 2025',
    ev: 'the vendor\'s own signature with an extended validation certificate: good for submitting, not for loading',
    'trusted-signing': 'signed through Trusted Signing in the vendor\'s name: Windows loads no kernel driver by it',
    ov: 'the vendor\'s own signature: Windows loads no kernel driver by it',
    test: 'signed with a test certificate',
    flight: 'signed for preview builds of Windows only',
    'self-signed': 'signed by a certificate that vouches for itself',
    untrusted: 'its chain ends at a root that nobody has listed',
    unsigned: 'not signed',
    invalid: 'its signature does not verify',
    inconsistent: 'its Microsoft signature contradicts itself or the catalog\'s attributes',
    'microsoft-unknown-issuer': 'below a Microsoft root, but the issuer is not known to this version',
};
const explained = (grade) => `${grade} (${GRADE_MEANING[grade]})`;
/** Grades that Windows takes as a release signature of a driver. */
const WHQL = ['whcp', 'elam', 'hal-extension', 'inbox'];
const isWhql = (grade) => WHQL.includes(grade);
/** Signatures that must not reach a released package. */
const NOT_FOR_RELEASE = ['test', 'self-signed', 'flight', 'preproduction'];
const isNotForRelease = (grade) => NOT_FOR_RELEASE.includes(grade);
/** Every grade that a chain to one of Microsoft's pinned roots can have. */
const MICROSOFT = [...WHQL, 'attested', 'preproduction', 'microsoft-product', 'microsoft-other', 'microsoft-unknown-issuer', 'inconsistent'];
const endsAtMicrosoft = ({ grade }) => MICROSOFT.includes(grade);


/***/ }),

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _formats_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);

/** What is malformed inside a signature makes that signature invalid and leaves the others readable: the cause as a value. */
const attempt = (read) => {
    try {
        return { value: read() };
    }
    catch (error) {
        if (!(error instanceof _formats_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I))
            throw error;
        return { cause: error.message };
    }
};


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ hashHex),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* unused harmony export TextDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

/** Digest over the parts one after the other. `algorithm` is a name of node:crypto: `sha1`, `sha256`, ... */
const hashBytes = (algorithm, parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest();
};
/** The same as lower-case hex. */
const hashHex = (algorithm, parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** Lower-case hex SHA-256 of bytes, or of the UTF-8 of a text. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/** SHA-256 of a text that is made piece by piece. */
class TextDigest {
    #hash = createHash('sha256');
    add(text) {
        this.#hash.update(text, 'utf8');
        return this;
    }
    /** Lower-case hex; nothing can be added afterwards. */
    hex() {
        return this.#hash.digest('hex');
    }
}


/***/ }),

/***/ 9449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* reexport */ bestGrade),
  x: () => (/* binding */ embeddedAlgorithms),
  Uq: () => (/* reexport */ gradeRank),
  m8: () => (/* binding */ verifyCabinet),
  vA: () => (/* binding */ verifyCatalog),
  EU: () => (/* binding */ verifyEmbedded)
});

// UNUSED EXPORTS: gradeLabel

// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oids.js
var oids = __webpack_require__(7616);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/check.js
var check = __webpack_require__(8677);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/element.js
var asn1_element = __webpack_require__(7341);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/oid.js
var asn1_oid = __webpack_require__(6069);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/text.js
var asn1_text = __webpack_require__(3994);
// EXTERNAL MODULE: ./.cache/lib/formats/bytes.js
var bytes = __webpack_require__(7960);
// EXTERNAL MODULE: ./.cache/lib/formats/x509/algorithm.js
var x509_algorithm = __webpack_require__(7721);
;// CONCATENATED MODULE: ./.cache/lib/formats/authenticode/spc.js
/** SpcIndirectDataContent and its attributes ([MS] Windows Authenticode Portable Executable Signature Format). */







const FORMAT = 'authenticode';
/** SpcSerializedObject class of page hashes. */
const PAGE_HASH_CLASS = Uint8Array.of(0xa6, 0xb5, 0x86, 0xd5, 0xb4, 0xa1, 0x24, 0x66, 0xae, 0x05, 0xa2, 0x17, 0xda, 0x8e, 0x60, 0xd6);
/** `content` is the eContent value: the two members of SpcIndirectDataContent, without its own tag and length. */
const parseIndirectData = (content) => {
    (0,check/* checkDer */.g)({ data: content, format: FORMAT, base: 0 }, 0, content.length);
    const members = (0,asn1_element/* derCursor */.U0)(content, FORMAT);
    const data = members.next(0x30, 'SpcIndirectData type').enter();
    const digestInfo = members.next(0x30, 'DigestInfo').enter();
    members.finish('SpcIndirectDataContent');
    const type = (0,asn1_oid/* readOid */.f)(data.next(0x06, 'SpcIndirectData type'));
    const value = data.done ? undefined : data.any('SpcIndirectData value');
    data.finish('SpcIndirectData type');
    const digestAlgorithm = (0,x509_algorithm/* readAlgorithm */.w)(digestInfo.next(0x30, 'digest algorithm')).oid;
    const digest = digestInfo.next(0x04, 'digest').value;
    digestInfo.finish('DigestInfo');
    const pageHashes = type === oids/* OID */.V.spcPeImageData && value !== undefined ? readImageData(value) : undefined;
    return { type, digestAlgorithm, digest, pageHashes };
};
/** SpcPeImageData: flags that nobody reads and a link, where page hashes hide. */
const readImageData = (element) => {
    if (element.tag !== 0x30)
        element.fail('SpcPeImageData is no sequence');
    const members = element.enter();
    const flags = members.optional(0x03, 'flags');
    if (flags !== undefined && flags.value.length === 0)
        flags.fail('flags are empty');
    const wrapper = members.optional(0xa0, 'file link');
    members.finish('SpcPeImageData');
    const inside = wrapper?.enter();
    const link = inside?.any('SpcLink');
    inside?.finish('SpcLink');
    return link?.tag === 0xa1 ? readMoniker(link) : undefined;
};
const readMoniker = (link) => {
    const members = link.enter();
    const classId = members.next(0x04, 'moniker class').value;
    const data = members.next(0x04, 'moniker data');
    members.finish('moniker');
    if (!(0,bytes/* equalBytes */.ex)(classId, PAGE_HASH_CLASS))
        return undefined;
    (0,check/* checkDer */.g)({ data: data.value, format: FORMAT, base: data.valueOffset }, 0, data.value.length);
    const attribute = (0,asn1_element/* wholeElement */.Ez)(data.value, 0x31, 'page hash attributes', FORMAT, data.valueOffset).only(0x30, 'page hash attribute').enter();
    const type = attribute.next(0x06, 'page hash type');
    const table = attribute.next(0x31, 'page hash values').only(0x04, 'page hash table').value;
    attribute.finish('page hash attribute');
    const oid = (0,asn1_oid/* readOid */.f)(type);
    if (oid === oids/* OID */.V.pageHashesV1)
        return { version: 1, table };
    return oid === oids/* OID */.V.pageHashesV2 ? { version: 2, table } : type.fail(`page hashes of unknown type ${oid}`);
};
/** SpcSpOpusInfo: on files that Microsoft signed, the program name is the submitting company. */
const parseOpusInfo = (der) => {
    (0,check/* checkDer */.g)({ data: der, format: FORMAT, base: 0 }, 0, der.length);
    const members = (0,asn1_element/* wholeElement */.Ez)(der, 0x30, 'SpcSpOpusInfo', FORMAT).enter();
    const name = members.optional(0xa0, 'program name');
    const link = members.optional(0xa1, 'more information');
    members.finish('SpcSpOpusInfo');
    return { programName: name && readSpcString(name), moreInfo: link && readLink(link) };
};
/** SpcString under an explicit tag: `[0]` BMPString or `[1]` IA5String. */
const readSpcString = (wrapper) => {
    const members = wrapper.enter();
    const text = members.any('SpcString');
    members.finish('SpcString');
    if (text.tag === 0x80)
        return (0,asn1_text/* utf16be */.gH)(text.value);
    return text.tag === 0x81 ? (0,asn1_text/* latin1 */.Wy)(text.value) : text.fail('SpcString is neither BMPString nor IA5String');
};
/** SpcLink under an explicit tag: a URL or a file name; a moniker says nothing here. */
const readLink = (wrapper) => {
    const members = wrapper.enter();
    const link = members.any('SpcLink');
    members.finish('SpcLink');
    if (link.tag === 0x80)
        return (0,asn1_text/* latin1 */.Wy)(link.value);
    return link.tag === 0xa2 ? readSpcString(link) : undefined;
};

// EXTERNAL MODULE: ./.cache/lib/formats/cms/attributes.js
var cms_attributes = __webpack_require__(5616);
// EXTERNAL MODULE: ./.cache/lib/formats/cms/signed-data.js + 1 modules
var signed_data = __webpack_require__(5629);
// EXTERNAL MODULE: ./.cache/lib/formats/x509/certificate.js + 1 modules
var certificate = __webpack_require__(8975);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/values.js
var values = __webpack_require__(6055);
// EXTERNAL MODULE: ./.cache/lib/trust/attempt.js
var attempt = __webpack_require__(7188);
;// CONCATENATED MODULE: ./.cache/lib/trust/algorithms.js






/** Not MD5: it no longer binds a signature to one content. */
const DIGESTS = new Map([
    [oids/* OID */.V.sha1, 'sha1'], [oids/* OID */.V.sha256, 'sha256'], [oids/* OID */.V.sha384, 'sha384'], [oids/* OID */.V.sha512, 'sha512'],
]);
/** Name of node:crypto for a digest OID; `undefined` for one that no signature here may use. */
const digestName = (oid) => DIGESTS.get(oid);
/** The name where there is one, for evidence. */
const digestLabel = (oid) => DIGESTS.get(oid) ?? (oid === oids/* OID */.V.md5 ? 'md5' : oid);
const SCHEMES = new Map([
    ['1.2.840.113549.1.1.4', { kind: 'rsa', hash: 'md5' }],
    ['1.2.840.113549.1.1.5', { kind: 'rsa', hash: 'sha1' }],
    ['1.2.840.113549.1.1.11', { kind: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { kind: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { kind: 'rsa', hash: 'sha512' }],
    // OIW names of the nineties: md5WithRSA, shaWithRSASignature, sha1WithRSASignature (Code Signing PCA 2007 has the last).
    ['1.3.14.3.2.3', { kind: 'rsa', hash: 'md5' }],
    ['1.3.14.3.2.15', { kind: 'rsa', hash: 'sha1' }],
    ['1.3.14.3.2.29', { kind: 'rsa', hash: 'sha1' }],
    ['1.2.840.10045.4.1', { kind: 'ecdsa', hash: 'sha1' }],
    ['1.2.840.10045.4.3.2', { kind: 'ecdsa', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { kind: 'ecdsa', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { kind: 'ecdsa', hash: 'sha512' }],
]);
/**
 * How a signature was made. `digest` is the digest algorithm beside it (CMS): it decides the hash where the signature algorithm is only
 * the name of a key type, and must be the same where that names one (RFC 8933), or a strong digest could hide a weak signature.
 */
const schemeOf = ({ oid, parameters }, digest) => {
    const hash = digest === undefined ? undefined : digestName(digest);
    if (oid === oids/* OID */.V.rsaEncryption)
        return hash === undefined ? undefined : { kind: 'rsa', hash };
    if (oid === oids/* OID */.V.ecPublicKey)
        return hash === undefined ? undefined : { kind: 'ecdsa', hash };
    const scheme = oid === oids/* OID */.V.rsaPss ? (0,attempt/* attempt */.C)(() => pssScheme(parameters)).value : SCHEMES.get(oid);
    return digest === undefined || scheme?.hash === hash ? scheme : undefined;
};
const MAX_SALT = 512;
/** RSASSA-PSS-params (RFC 4055 3.1). OpenSSL takes the same hash for MGF1, so other combinations are not verified. */
const pssScheme = (parameters) => {
    if (parameters === undefined)
        return undefined;
    const whole = (0,asn1_element/* derCursor */.U0)(parameters, 'signature algorithm');
    const members = whole.next(0x30, 'PSS parameters').enter();
    const hash = inTag(members, 0xa0, (cursor) => digestName((0,x509_algorithm/* readAlgorithm */.w)(cursor.next(0x30, 'PSS hash')).oid)) ?? 'sha1';
    const mask = inTag(members, 0xa1, maskHash) ?? 'sha1';
    const saltLength = inTag(members, 0xa2, (cursor) => (0,values/* readCount */._0)(cursor.next(0x02, 'PSS salt length'), 'PSS salt length')) ?? 20;
    const trailer = inTag(members, 0xa3, (cursor) => (0,values/* readCount */._0)(cursor.next(0x02, 'PSS trailer'), 'PSS trailer')) ?? 1;
    members.finish('PSS parameters');
    return hash === mask && trailer === 1 && saltLength <= MAX_SALT ? { kind: 'pss', hash, saltLength } : undefined;
};
const MGF1 = '1.2.840.113549.1.1.8';
const maskHash = (cursor) => {
    const members = cursor.next(0x30, 'PSS mask generation').enter();
    if ((0,asn1_oid/* readOid */.f)(members.next(0x06, 'mask generation function')) !== MGF1)
        return 'unknown';
    return digestName((0,x509_algorithm/* readAlgorithm */.w)(members.next(0x30, 'mask hash')).oid) ?? 'unknown';
};
const inTag = (members, tag, read) => {
    const element = members.optional(tag, 'PSS parameter');
    return element === undefined ? undefined : read(element.enter());
};
const WEAK = new Set(['md5', 'sha1']);
const isWeakDigest = (name) => WEAK.has(name);

;// CONCATENATED MODULE: ./.cache/lib/trust/data/cross-certificates.js
const CROSS_CERTIFICATES = [
    { name: 'VeriSign Class 3 Public Primary Certification Authority - G5', sha1: '57534ccc33914c41f70e2cbb2103a1db18817d8b', sha256: '468720148020cf74baae2a3a70b5b77f7d969e3a63069aae382aa77813c75b2e' },
    { name: 'DigiCert High Assurance EV Root CA', sha1: '2f2513af3992db0a3f79709ff8143b3f7bd2d143', sha256: '766e3fdc0bc1fd22dd9aafecf8248760e50375fdad3d8959b2a6d487a8a05fca' },
    { name: 'thawte Primary Root CA', sha1: '5538e9fec14030b740152349e115a1165d29074a', sha256: '2d570f7d93be20b62a58b21475545d1627b2350604aaa7625c357c90fc4050ea' },
    { name: 'DigiCert Assured ID Root CA', sha1: 'ba3ea54d72c145d37c255e1ea40afbc63348b96e', sha256: 'bf48ff4ed16d8bbe51838ceb6d8e3a3fcabd10a88eb41e3067efb94ba3159974' },
    { name: 'Class 3 Public Primary Certification Authority', sha1: '58455389cf1d0cd6a08e3ce216f65adff7a86408', sha256: 'b634c9cc09bc66354cf90ed3a3d8a47e2929a09e8e22788287109159d03c088e' },
    { name: 'GlobalSign Root CA', sha1: 'cc1deebf6d55c2c9061ba16f10a0bfa6979a4a32', sha256: '6add368da35458a09edf880d0570e863adc8507d49406b4d97e44e53bc9308c9' },
    { name: 'GlobalSign Root CA', sha1: '3eeb2750a199f5e7b6a8952430be5062fe04e9e5', sha256: '66fd615734e2b6a9160dc2c76da5f25d9a1adce51073bf9e38de73e2eaca0233' },
    { name: 'AddTrust External CA Root', sha1: 'a75ac657aa7a4cdfe5f9de393e69efcab659d250', sha256: '0e0fabf3c4fb549fc156e7fe8f3c8966c8e09ffbba31e650b18214064245b54f' },
    { name: 'Certum Trusted Network CA', sha1: '55435515fdd2486575fdc5cf3bad00c913123d03', sha256: undefined },
    { name: 'DigiCert Global Root CA', sha1: 'c9833919f1f36a6348111e93026fd40eb96fbc34', sha256: undefined },
    { name: 'Entrust.net Certification Authority (2048)', sha1: '00a3e6009eaa739b3deef4b506649d8a1a7ad33a', sha256: undefined },
    { name: 'Entrust Root Certification Authority - G2', sha1: 'd8fc248748585e173efbfb3075c4b4d60f9d8d08', sha256: undefined },
    { name: 'GeoTrust Primary Certification Authority', sha1: 'e86e8082990e3dfaed816d9eb1720f91a4f1a185', sha256: undefined },
    { name: 'GeoTrust Primary Certification Authority - G3', sha1: 'b2bbbdfac8f1a8ad5895cd49384b22ca19db2d1f', sha256: undefined },
    { name: 'Go Daddy Root Certificate Authority - G2', sha1: '842c5cb34b73bbc5ed8564bdeda786967d7b42ef', sha256: undefined },
    { name: 'NetLock Arany (Class Gold)', sha1: '894f1d2897aa4c074dcd85c5fc09ee73b95104d8', sha256: undefined },
    { name: 'NetLock Platina (Class Platinum)', sha1: '97dd74971620572941dc800c2fd80a48077d10b0', sha256: undefined },
    { name: 'Security Communication RootCA1', sha1: '41f28ce56fd8b9cb467fb5032a3cae1cdc9d8648', sha256: undefined },
    { name: 'Starfield Root Certificate Authority - G2', sha1: '40c20a9a33fad036acbfe82d6cbbee1b429b86de', sha256: undefined },
    { name: 'StartCom Certification Authority', sha1: 'e6069e048dea8d817afc4188b1bef1d888d0af17', sha256: undefined },
    { name: 'TC TrustCenter Class 2 CA II', sha1: '4262ff7d897066aae77580d33ad28803f9a11a62', sha256: undefined },
    { name: 'Thawte Primary Root CA - G3', sha1: 'ba57ca5e78dd2d1d7476aebee9953e396fd05546', sha256: undefined },
    { name: 'VeriSign Universal Root Certification Authority', sha1: '9ed8cd5601f0105651ebbb3f57f03182e5fa7e01', sha256: undefined },
    { name: 'GoDaddy Class 2 Certification Authority', sha1: 'd9612472ef0f2787e2b2d9e063a06b32fa5e333d', sha256: undefined },
    { name: 'Starfield Class 2 Certification Authority', sha1: 'f8fc7f3cdd5176add27cf97f73965909466d9a22', sha256: undefined },
    { name: 'UTN-USERFirst-Object', sha1: 'ae1e25260130a30b1bc2202935653be5a723bef5', sha256: undefined },
];

;// CONCATENATED MODULE: ./.cache/lib/trust/data/issuers.js
const ISSUERS = [
    { id: 'third-party-component-ca-2012', commonName: 'Microsoft Windows Third Party Component CA 2012', grade: 'whcp', root: 'root-2010', sha256: '9d08973e4d108da40a1a0b274180e17371134b4dd1621fa5c1f131b739b4b823', tbs: { sha256: 'cec1afd0e310c55c1dcc601ab8e172917706aa32fb5eaf826813547fdf02dd46' } },
    { id: 'third-party-component-ca-2014', commonName: 'Microsoft Windows Third Party Component CA 2014', grade: 'attested', root: 'root-2010', sha256: 'a0f259a07039908eeb943e223fdf996e5e1e131d9aa6a602ff4672f7b9298aee', tbs: { sha256: 'd8be9e4d9074088ef818bc6f6fb64955e90378b2754155126feebbbd969cf0ae' } },
    { id: 'windows-pca-2010', commonName: 'Microsoft Windows PCA 2010', grade: 'preproduction', root: 'root-2010', sha256: 'f01614a7a81ba477f0746cf2de71b20dddec709e756c9ea57cb67f93f25ba9fd', tbs: { sha256: '90c9669670e75989159e6eef69625eb6ad17cba6209ed56f5665d55450a05212' } },
    { id: 'hardware-compatibility-pca', commonName: 'Microsoft Windows Hardware Compatibility PCA', grade: 'whcp', root: 'root-2001', sha256: 'c255dd781def59db1c3e67bc0e02f1b1c74c32b91a4ed43086f28ce26e5c88ca', tbs: { sha1: '6b3242a9a639b0da4d5882c7eeb402be6615ad0c' } },
    { id: 'windows-production-pca-2011', commonName: 'Microsoft Windows Production PCA 2011', grade: 'inbox', root: 'root-2010', sha256: 'e8e95f0733a55e8bad7be0a1413ee23c51fcea64b3c8fa6a786935fddcc71961', tbs: { sha256: '4e80be107c860de896384b3eff50504dc2d76ac7151df3102a4450637a032146' } },
    { id: 'windows-verification-pca', commonName: 'Microsoft Windows Verification PCA', grade: 'inbox', root: 'root-2001', sha256: 'ceaebbf07a70db33c5b5f7e7b8560ceba3cfe9a3676a392fe447407b2fe9c5eb', tbs: { sha1: 'b1a2d28695b6b41b0a496afb1ee9e5ed3247c4a9' } },
    { id: 'code-signing-pca-2011', commonName: 'Microsoft Code Signing PCA 2011', grade: 'microsoft-product', root: 'root-2011', sha256: '56da8722afd94066ffe1e4595473a4854892b843a0827d53fb7d8f4aeed1e18b', tbs: { sha256: 'f6f717a43ad9abddc8cefdde1c505462535e7d1307e630f9544a2d14fe8bf26e' } },
    { id: 'code-signing-pca-2024', commonName: 'Microsoft Code Signing PCA 2024', grade: 'microsoft-product', root: 'root-2011', sha256: '3dadfaf812dd1bbaef45834ccbd188f3cd97139e2ed1aca69c2dd63082142f8f', tbs: { sha384: 'b52c1e712cf71d080614ddf95f8258be0738c0722bd8a55f0af4361bacee35b6d73dcacb1b9de10b5fd28508a3a50eae' } },
    { id: 'windows-code-signing-pca-2024', commonName: 'Microsoft Windows Code Signing PCA 2024', grade: 'microsoft-product', root: 'root-2010', sha256: 'fe229efc927f6d77b738896752a21803a59736baa17bf5be9a50c72e219cbcd2', tbs: { sha384: 'c64ce3455898f871d11c14da412aac58fa2022d4213d8ac05f8dd6909b2fb0fcc76c19a1913df5bc0cb1662229ad15d1' } },
    { id: 'code-signing-pca-2010-sha1', commonName: 'Microsoft Code Signing PCA', grade: 'microsoft-product', root: 'root-2001', sha256: '9cbf22fae0dd53a7395556ce6154aa14a0d03360aa8c51cfea05d1fd8819e043', tbs: { sha1: '27543a3f7612de2261c7228321722402f63a07de' } },
    { id: 'code-signing-pca-2007', commonName: 'Microsoft Code Signing PCA', grade: 'microsoft-product', root: 'root-1997', sha256: 'dbd5bd417b78886edc1574f5e872f3e1c0b07522b6881b95b6dd872aedbeb30d', tbs: { sha1: '7251adc0f732cf409ee462e335bb99544f2dd40f' } },
    { id: 'windows-phone-production-pca-2012', commonName: 'Microsoft Windows Phone Production PCA 2012', grade: 'microsoft-other', root: 'root-2010', sha256: 'e6a9b56a89aa3b191d23a6fb7fecb1f09ded4552a682fcf72b1d479c3b23c9ba', tbs: { sha256: 'a26156e95bf1ee57e8a410470c08525cda7862decbaa2629cacd57daa5d6d6ad' } },
    { id: 'marketplace-pca-2011', commonName: 'Microsoft MarketPlace PCA 2011', grade: 'microsoft-other', root: 'root-2011', sha256: '5a9d217e71180301a044e4cfbde431fdf4c1cfc998b1b6343b5a10aa9e4cde98', tbs: { sha256: 'fc9ede3dcca09186b2d3bf9b738a2050cb1a554da2dcadb55f3f72ee17721378' } },
    { id: 'id-verified-code-signing-pca-2021', commonName: 'Microsoft ID Verified Code Signing PCA 2021', grade: 'trusted-signing', root: 'root-identity-2020', sha256: '3d29798cc5d3f0644a7e0dc9cb1cade523ea5ec83b335109b605bfeaa7d5f5c1', tbs: { sha384: 'ea1159614feb51156fd9f68a61a9561b4effda1879c335949601fa0ecd56ec50a5d08f86bdc330e590feabb0ede1cfbc' } },
    { id: 'id-verified-cs-aoc-ca-01', commonName: 'Microsoft ID Verified CS AOC CA 01', grade: 'trusted-signing', root: 'root-identity-2020', sha256: '7ee1f718cae6b4d25d10115a367d84b7704e06bd6f8b498825fd42c852574be9', tbs: { sha384: '11c5626b033ef08ca1228598ad20ee125315929846f0ac4800f98a4fff7829d093288b86a5d7784d58c25ce5f7fbc1d5' } },
    { id: 'time-stamp-pca-2010-1', commonName: 'Microsoft Time-Stamp PCA 2010', grade: 'timestamp', root: 'root-2010', sha256: '86ec118d1ee69670a46e2be29c4b4208be043e36600d4e1dd3f3d515ca119020', tbs: { sha256: '85975b97560b1c3698f6ea90e4423691bfcc76ef2b95971293c079363f4decd7' } },
    { id: 'time-stamp-pca-2010-2', commonName: 'Microsoft Time-Stamp PCA 2010', grade: 'timestamp', root: 'root-2010', sha256: 'ebec1edd9e140d9c105cc62b15a915c5443ddc514a35e5773c09afb0274c7ba5', tbs: { sha256: '35847b46f04f5d3554603cdc11b9ae589f83ac71358952c078fbd41b278acb8b' } },
    { id: 'time-stamp-pca-2007', commonName: 'Microsoft Time-Stamp PCA', grade: 'timestamp', root: 'root-2001', sha256: '4f987bbe4e0d1dcf48fcefc9239ac6e62ee9df38cac2d32993b8533cd95c2e49', tbs: { sha1: '023cf1c5e99dc2f24133dae6937145bb481306e6' } },
    { id: 'timestamping-pca-2006', commonName: 'Microsoft Timestamping PCA', grade: 'timestamp', root: 'root-1997', sha256: '5d8197fd2e2ca5a4b1106c4fbebfd0bd50fbcaea2979b72c4f2bead320be3082', tbs: { sha1: '597d47d739b600ab811aa906f7273d557fa3b865' } },
    { id: 'public-rsa-timestamping-ca-2020', commonName: 'Microsoft Public RSA Timestamping CA 2020', grade: 'timestamp', root: 'root-identity-2020', sha256: '36e731cfa9bfd69dafb643809f6dec500902f7197daeaad86ea0159a2268a2b8', tbs: { sha384: '21509cf3d7900bb1998a78983a27a48679ac61c8fdfbda73324b902c69a4aaf700f9cb3312edeff248177993d240343c' } },
    { id: 'code-signing-pca-2010', commonName: 'Microsoft Code Signing PCA 2010', grade: 'microsoft-product', root: 'root-2010', sha256: undefined, tbs: { sha256: '121af4b922a74247ea49df50de37609cc1451a1fe06b2cb7e1e079b492bd8195' } },
];
const ISSUERS_BY_NAME = [
    { commonName: 'Microsoft Windows Third Party Component CA 2024', organization: 'Microsoft Corporation', grade: 'whcp', roots: ['root-2010', 'root-2011'], succeeds: 'third-party-component-ca-2012' },
    { commonName: 'Microsoft Windows Component Preproduction CA 2024', organization: 'Microsoft Corporation', grade: 'preproduction', roots: ['root-2010', 'root-2011'], succeeds: 'windows-pca-2010' },
    { commonName: 'Windows Production PCA 2023', organization: 'Microsoft Corporation', grade: 'inbox', roots: ['root-2010', 'root-2011'], succeeds: 'windows-production-pca-2011' },
];

;// CONCATENATED MODULE: ./.cache/lib/trust/data/microsoft.js
const ROOTS = [
    { id: 'root-1997', sha1: 'a43489159a520f0d93d032ccaf37e7fe20a8b419', sha256: 'f38406e540d7a9d90cb4a9479299640ffb6df9e224ecc7a01c0d9558d8dad77d', tbs: { sha256: 'b0f310311013abfe7a7b41182ad99bc9846bdf91c432d48aa1777208150185a4', md5: '8b3c3087b7056f5ec5ddba91a1b901f0' }, der: 'MIIEEjCCAvqgAwIBAgIPAMEAizw8iBHRPvZj7N9AMA0GCSqGSIb3DQEBBAUAMHAxKzApBgNVBAsTIkNvcHlyaWdodCAoYykgMTk5NyBNaWNyb3NvZnQgQ29ycC4xHjAcBgNVBAsTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEhMB8GA1UEAxMYTWljcm9zb2Z0IFJvb3QgQXV0aG9yaXR5MB4XDTk3MDExMDA3MDAwMFoXDTIwMTIzMTA3MDAwMFowcDErMCkGA1UECxMiQ29weXJpZ2h0IChjKSAxOTk3IE1pY3Jvc29mdCBDb3JwLjEeMBwGA1UECxMVTWljcm9zb2Z0IENvcnBvcmF0aW9uMSEwHwYDVQQDExhNaWNyb3NvZnQgUm9vdCBBdXRob3JpdHkwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCpAr3BcOY78k4bKJ+XeF4w6qKpjSVf+P6VTKO3/p2iID58UaKboo9gMmvRQmR57qx2yVTa8uuchhyPn4Rms8VremIj1h083g8BkuiWxL8tZpqaaCaZ0Dosvwy1WCbBRucKPjiWLKkoOajsSYNC44QPu5psVWGsgnyhYC13TOmZtGQ7mlAcMQgkFJ+p55ErGOY9mGMUYFgFZZ8dN1KH96fvlALGG9O/VUWziYC/OuxUlE6u/ad6bXROrxjMlgkoIQBXkGBpN7tLEgc8Vv9b+6RmCgim0oFWV++2O14WgXcE2va+roCV/rDNf9anGnJcPMq88AijIjCzBoXJsyB3E4XfAgMBAAGjgagwgaUwgaIGA1UdAQSBmjCBl4AQW9Bw72lyniNRfhSyTY7/y6FyMHAxKzApBgNVBAsTIkNvcHlyaWdodCAoYykgMTk5NyBNaWNyb3NvZnQgQ29ycC4xHjAcBgNVBAsTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEhMB8GA1UEAxMYTWljcm9zb2Z0IFJvb3QgQXV0aG9yaXR5gg8AwQCLPDyIEdE+9mPs30AwDQYJKoZIhvcNAQEEBQADggEBAJXoC8CN85cYNe24ASTYdxHzXGAyn54Lyz4FkYiPyTrmIfLwV5MstaBHyGLv/NfMOztaqTZUaf4kbT/JzKreBXzdMY09nxBwarv+Ek8YacD80EPjEVogT+pie6+qGcgrNyUtvmWhEoolD2Oj91Qc+SHJ1hXzUqxuQzIH/YIX+OVnbA1R9r3xUse958Qw/CAxCYgdlSkaTdUdAqXxgOADtFv0sd3IV+5lScdSVLa0AygS/5DW8AiPfriXxas3LOR65Kh343agANBqP8HSNorgQRKoNWobats14dQcBOSoRQTIWjM4bk0cDWK3CqKM09VUP0bNHFWmcNsSOoeTdZ+n0qA=' },
    { id: 'root-2001', sha1: 'cdd4eeae6000ac7f40c3802c171e30148030c072', sha256: '885de64c340e3ea70658f01e1145f957fcda27aabeea1ab9faa9fdb0102d4077', tbs: { sha256: '855920f04434989fc8f601eecd2f79ff93fe51b541d63aa94bef1425cd7d521d', sha1: '391be92883d52509155bfeae27b9bd340170b76b' }, der: 'MIIFmTCCA4GgAwIBAgIQea0WoUqgpa1Mc1j0BxMuZTANBgkqhkiG9w0BAQUFADBfMRMwEQYKCZImiZPyLGQBGRYDY29tMRkwFwYKCZImiZPyLGQBGRYJbWljcm9zb2Z0MS0wKwYDVQQDEyRNaWNyb3NvZnQgUm9vdCBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkwHhcNMDEwNTA5MjMxOTIyWhcNMjEwNTA5MjMyODEzWjBfMRMwEQYKCZImiZPyLGQBGRYDY29tMRkwFwYKCZImiZPyLGQBGRYJbWljcm9zb2Z0MS0wKwYDVQQDEyRNaWNyb3NvZnQgUm9vdCBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkwggIiMA0GCSqGSIb3DQEBAQUAA4ICDwAwggIKAoICAQDzXfqAZ9Rap6kMLJAg0DUIPHWEzbcHiZyJ2t7Ow2D6kWhanpRxKRh2fMLgyCV2lA5Y+gQ0Nubfr/eAuulYCyuT5Z0F43cikfc0ZDwikR1e4QmQvBT+/HVYGeF5tweSo66IWQjYnwfKA1j8aCltMtfSqMtL/OELSDJP5uu4rU/kXG8TlJnbldV126gat5SRtHdb9UgMj2p5fRRwBH1tr5D12nDYR7e/my9s5wW34RFgrHmRFHzF1qbk4X7Vw37lktI8ALU2gt554W3ztW74nzPJy1J9c5g224uha6KVl5uj3sJNJv8GlmclBsjnrOTuEjOVMZnINQhONMp5U9W1vmMyWUA2wKVOBE0921sHM+RYv+8/U2TYQlk1V/0PRXwkBE2e1jh0EZcikM5oRHSSb9VLb7CG48c2QqDQ/MHAWvmjYbkwR3GWChawkcBCle8Qfyhq4yofseTNAz93cQTHIPxJDx1FiKTXy36IrY4t7EXbxFEEySr87IaemhGXW97OU4jm4rf9rJXCKEDb7wSQ34EzOdmyRaUjhwalVYkxuwYtYA5BGH0fLrWXyxHrFdUkpZTvFRSJ/Utz+jJb/NEzAPlZYnAHMuouq0Ate8rdIWcbMJmPFqojqEHRsG4RmzbE3kB0nOFYZcFgHnpbOMiPuwQmfNQWQOW2a2yqhv0Av87BNQIDAQABo1EwTzALBgNVHQ8EBAMCAcYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUDqyCYEBWJ5flJRP8KuEKU5VZ5KQwEAYJKwYBBAGCNxUBBAMCAQAwDQYJKoZIhvcNAQEFBQADggIBAMURTQM6YN1dUhF3j7K7NsiyBb+0t6jYIJ1cEwO2HCL6BhM1tshj1JpHbyZX0lXxBLEmX9apUGigvNK4bszD6azfGc14rFl0rGY0NsQbPmw4TDMOMBINoyb+UVMA/69aToQNDx/kbQUuToVLjWwzb1TSZKu/UK99ejmgN+1jAw/8EwbOFjbUVDuVG1FiOuVNF9QFOZKaJ6hbqr3su77jIIlgcWxWs6UT0G0OI36VA+1oPfLYY7hrTbboMLXhypRL96KqXZkwsj2nwlFsKCABJCcrSwC3nRFrcL6yEIK8DJto0I07JIeqmShynTNfWZC99d6TnjpiWjQ54ohVHbkGsMGJay3XacMZEjaE0Mmg2v8vaXiy5Xra69cMwPe9Yxe4ORM4ojZbe/KFVmodZGLBOOKqv1FmopT1EpxmIhBr8rcwki3yKfA9OxRDaKLxnCk3y844ICVtfGfzfiQSJAMIgUfspZ6X9RjXz7vV73aW7/3O21adlaBC+ZdY4dcxItNfWeY+biIA6kOEtiXb2fMIVmjAZGsdfOy2k6JiV24u2OdYj8QxSSbd3ik1h/UwcXBbFDxpvYkSfesuo/7Yf56CWlIKK8FDK9kwiJ/IEPuJjeahhXUzfmye23MTZGJppS99ypZtn/gETTCSPW4hFCHJPeDD/YprnUr90aGdmUN3P7Da' },
    { id: 'root-2010', sha1: '3b1efd3a66ea28b16697394703a72ca340a05bd5', sha256: 'df545bf919a2439c36983b54cdfc903dfa4f37d3996d8d84b4c31eec6f3c163e', tbs: { sha256: '08fba831c08544208f5208686b991ca1b2cfc510e7301784ddf1eb5bf0393239' }, der: 'MIIF7TCCA9WgAwIBAgIQKMw6Jb+6RKxEmptYa0M5qjANBgkqhkiG9w0BAQsFADCBiDELMAkGA1UEBhMCVVMxEzARBgNVBAgTCldhc2hpbmd0b24xEDAOBgNVBAcTB1JlZG1vbmQxHjAcBgNVBAoTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEyMDAGA1UEAxMpTWljcm9zb2Z0IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMTAwHhcNMTAwNjIzMjE1NzI0WhcNMzUwNjIzMjIwNDAxWjCBiDELMAkGA1UEBhMCVVMxEzARBgNVBAgTCldhc2hpbmd0b24xEDAOBgNVBAcTB1JlZG1vbmQxHjAcBgNVBAoTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEyMDAGA1UEAxMpTWljcm9zb2Z0IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMTAwggIiMA0GCSqGSIb3DQEBAQUAA4ICDwAwggIKAoICAQC5CJ4o5OTsBk5QaLNBxXvrrraOr4G6IkQfZTRpTL5wQBfyFnvief2G7Q059BuorZKQHss9do9a2bWREC48BY2KbSRU5x/tVq2DtFCcFaUXdIhZIPwIxYR202jUbyh4zly481CQRP/jY1++oZoslhUE1gf+HoQh4EIxEcQoNpTPUKRinsnWq3EAslsM5pbUCiSW9f/G1bcb18u3IWKvEtyhXTfjGvsaRpjAm8DnYx8qCJMCfh5qjvKfGInkIoWisYRXQP/1DthvnO3iRTEBzRfpf7CBReOqIUAmoXKqp088AQV+7oNYsV4GY5likXiCtw2TDCRqtBvbJ+xflQQ/k0ow9ZcYs6f5GaeTMx0ByNsiUlzXJclG+aL7h1lDvptisY0thkQaRqx4YX4wCfquicRBKiJmA5E5RZzHiwyoyg0v+1LqDPdjMyOd/rAfrWfWp1ADxgRwY7UssYZaQ7f7rvluKW4hIUEmBozJw+6wwoWTobmF2eYybEtMP9Zdo+W1nXfDnMBVt3QA47g4q4OXUOGaQiQdxsCjMNEaWshSNPdz8ccYHzOteuzLQWDzI5QgwkhFrFxRxi6AwuJ3Fb2Fh+02nZaR7gC1o3Dsn+ONgGiDdrqvXXBSIhbiZvu6s8XC9z4vd6bK3sGmxkhMwzdRI9Mn17hOcJbwoUR2r3jPmuFmEwIDAQABo1EwTzALBgNVHQ8EBAMCAYYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU1fZWy4/oolxiaNE9lJBb186aGMQwEAYJKwYBBAGCNxUBBAMCAQAwDQYJKoZIhvcNAQELBQADggIBAKylloy/u66m9tdxh0MxVoj9HDJxWzW31PCR8q834hTx8wImBT4WFH8UurhP+4mysufUCcxtuVs7ZGVwZrfysVrfGgLz9VG4Z215879We+SEuSsem0CcJjT5RxiYadgc17bRv49hwmfEte9gQ44QGzZJ5CDKrafBsSdlCfjN9Vsq0IQz8+8f8vWcC1iTN6B1oN5y3mx1KmYi9YwGMFafQLkwqkB3FYLXi+zA07K9g8V3DB6urxlToE15cZ8PrzDOZ/nWLMwiQXoH8pdCGM5ZeRBV3m8Q5Ljag2ZAFgloI1uXLiaaArtXjMW4umliMoCJnqH9wJJ8eyszGYQqY8UAaGL6n0eNmXpFOqfp7e5pQrXzgZtHVhB7/HA2hBhz6u/5l02eMyPdJgu6Krc/RNyDJ/+9YVkrEbfKT9vFiwwcMa4y+Pi5Qvd/3GGadrFaBOERPWZFtxhxvskkhdbz1LpBNF0SLSW5jaYTSG1LsAd9mZMJYYF0VyaKq2nj5NnHiMwk2OxSJFwevJEU4pbe6wrant1fs1vb1ILsxiBQhyVAOvvH7s3+M+Vuw4QJVQMlOcDpNV1lMaj2v6AJzSnHszYyLtyV84PBWs+LjfbqsyH4pO0eMQ62TBGrYAukEiMiF6M2ZIKRBBLgq28ey1AFYbRA/1mGcdHVM2l8qXOKONdkDPFp' },
    { id: 'root-2011', sha1: '8f43288ad272f3103b6fb1428485ea3014c0bcfe', sha256: '847df6a78497943f27fc72eb93f9a637320a02b561d0a91b09e87a7807ed7c61', tbs: { sha256: '279cd652c4e252bfbe5217ac722205d7729ba409148cfa9e6d9e5b1cb94eaff1' }, der: 'MIIF7TCCA9WgAwIBAgIQP4vItfyfspZDtWnWbELhRDANBgkqhkiG9w0BAQsFADCBiDELMAkGA1UEBhMCVVMxEzARBgNVBAgTCldhc2hpbmd0b24xEDAOBgNVBAcTB1JlZG1vbmQxHjAcBgNVBAoTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEyMDAGA1UEAxMpTWljcm9zb2Z0IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMTEwHhcNMTEwMzIyMjIwNTI4WhcNMzYwMzIyMjIxMzA0WjCBiDELMAkGA1UEBhMCVVMxEzARBgNVBAgTCldhc2hpbmd0b24xEDAOBgNVBAcTB1JlZG1vbmQxHjAcBgNVBAoTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjEyMDAGA1UEAxMpTWljcm9zb2Z0IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMTEwggIiMA0GCSqGSIb3DQEBAQUAA4ICDwAwggIKAoICAQCygEGqNThNE3IyaCJNuLLx/9VSvGzH9dJKjDbu0cJcfoyKrq8TKG/Ac+M6ztAlqFo6be+ouFmrEyNozQwph9FvgFyPRH9dkAFSWKxRxV8qh9zc2AodwQO5e7BW6KPeZGHCnvjzfLnsDbVU/ky2ZU+I8JxImQxCCwl8MVkXeQZ4KI2JOkwDJb5xalwL54RgpJki49KvhKSn+9GY7Qyp3pSJ4Q6g3MDOmT3qCFK7VnnkH4S6Hri0xElcTzFLh93dBWcmmYDgcRGjuKVB4qRTufcyKYMME782XgSzS0NHL2vikR7TmE/dQgfI6B0S/Jmpaz6SfsjWaTr8ZL22CZ3K/QwLopt3YEsDlKQwaRLWQi3BQUzK3Kr9j1uDRprZ/LHR47PJf0h6zSTwQY9cdNCssBAgBkm3xy0hyFfj0IbzA2j70M5xwYmZSmQBbP3sMJHPQTySx+W6hh1hhMdfgzlirrSSL0fzC/hV66AfWdC7dJse0Hbm8ukG1xDo+mTeacY1logC8Ea4PyeZb8txiSk190gWAjWP1Xl8TQLPX+uKg09FcYj5qQ1OcunCnAfPSRtOBA5jUYxe2ADBVSy2xuDCZU7JNDn1nLPEfuhhbhNfFcRf2X7tHc7uROzLLoax7Dj2cO2rXBPB2Q8Nx4CyVe0096yb5MPa50c8prWPMd/FS6/r8QIDAQABo1EwTzALBgNVHQ8EBAMCAYYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUci06AjGQQ7kUBU7h6qfHMdEjiTQwEAYJKwYBBAGCNxUBBAMCAQAwDQYJKoZIhvcNAQELBQADggIBAH9yzw+3xRXbm8BJyiZb/p4T5tPw0tuXX/JLP02zrhmu7deXoKzvqTqjwkGw5biRnhOBJAPmCf0/V0A5ISRW0RAvS0CpNoZLtFNXmvvxfomPEf4YbFGq6O0JlbXlccmh6Yd1phV/yX43VF50k8XDZ8wNT2uoFwxtCJJ+i92Bqi1wIcM9BhS7vyRep4TXPw8hIr1LAAbblxzYXtTFC1yHblCk6MM4pPvLLMWSZpuFXst6bJN8gClYW1e1QGm6CHmmZGIVnYeWRbVmIyADixxzoNOieTPgUFmG2y/lAiXqcyqfABTINseSO+lOAOzYVgm5M0kS0lQLAausR7aRKX1MtHWAUgHoyoL2n8ysnI8X6i8msKtyrAv+nlEex0NVZ09Rs1fWtuzuUrc66U7h14GIvE+OdbtLqPA1qibUZ2dJsnBMO5PcHd94kIZysjik0dySTclY6ysSXNQ7roxrsIPlAT/4CTL2kzU0Iq/dNw13CYArzUgA8YyZGUcFAenRv9FO0OYoQzeZpApKCNmacXPSqs0xE2N2oTdvkjgefRI8ZjLny23h/FKJ3crWZgWalmG+oijHHKOnNlA8OqTfSm7mhzvO6/DggTedEzxSjr25HTTGHdUKaj2YKXCMiSrRq4IQSB/c9O+lxbtVGjhjhE63bK2VVOxlIhBJF7jAHscPrFRH' },
    { id: 'root-timestamp-2014', sha1: '0119e81be9a14cd8e22f40ac118c687ecba3f4d8', sha256: '65af95f4be86847344634282f941b2e605063ef0c8542f014ca088d182109e4f', tbs: { sha256: 'e4a2f6fe9ca7f18a2beba96161308baa8880b013161ddd8532d4259e27e50570' }, der: 'MIIGAzCCA+ugAwIBAgIQL9Z6QyKTMpBF6VM0PuJ0ZjANBgkqhkiG9w0BAQsFADCBkzELMAkGA1UEBhMCVVMxEzARBgNVBAgTCldhc2hpbmd0b24xEDAOBgNVBAcTB1JlZG1vbmQxHjAcBgNVBAoTFU1pY3Jvc29mdCBDb3Jwb3JhdGlvbjE9MDsGA1UEAxM0TWljcm9zb2Z0IFRpbWUgU3RhbXAgUm9vdCBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkgMjAxNDAeFw0xNDEwMjIyMjA4NTdaFw0zOTEwMjIyMjE1MTlaMIGTMQswCQYDVQQGEwJVUzETMBEGA1UECBMKV2FzaGluZ3RvbjEQMA4GA1UEBxMHUmVkbW9uZDEeMBwGA1UEChMVTWljcm9zb2Z0IENvcnBvcmF0aW9uMT0wOwYDVQQDEzRNaWNyb3NvZnQgVGltZSBTdGFtcCBSb290IENlcnRpZmljYXRlIEF1dGhvcml0eSAyMDE0MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArgHUXaBYyu3ozOE3RkYQW3rEUrgLWI8FPV2prVHiA4ngBhL4AnhrXgRQz7bWBAxUHnk3IDzjfmMdRXeYFB2+diLcWqo/5G9AYiRjyDzATIcoPWt4a5g5lRpBf3NR/gf8FHzzj4QJ4fjCL6FOvTl9zGNniQyABM2wgskAiz4JhwOdwnlCxFwhkSuVGmw1R2zIvzwKTur2hXDVxV/BnkfbXMIyYVoI1nGdLIGffri+baHYZkNpCuTzcvCRSyhgqNXj3YSuKGVVn4QrSnXtJKYsdTHUhXd08oBVAmNB8nAI9MjCU5HbFAdlIAmB5orXmw/KDNcbX/3R5XSFXBD7msmmK55DlsxbcnPQD1WZhxgbPfgpeLBv0XS85SC6Q4sUOGlkoXMPwRYpeU+bhSlosT6ZKo+y3EcGzd/Q6yLcHlccflmQJaMDgr6Myx2buY0quKEQ5/qtFv7s5VPGrcCXfESbgfN6pvn/rvqsF6mmYL1nPHlshQtVrzHEw1mQDqHVfEg5i63juw7k5frf/dqdnltvGzIOpjfTqqosBBdl08ZORyStglCZQSvWs+cmWrE1m+ZxVeHIb6JEHchchPz5eAF2wT53k/KilOHacDDsZAquoqEdP4NDc0DS4IlwWa+NLtTUIQphpPT3I4ZDgCiyHEMMRdr8BvglQAd1aXjjphOD15cCAwEAAaNRME8wCwYDVR0PBAQDAgGGMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFMvR8s5I/QGf6laqV9F+mVj4P//gMBAGCSsGAQQBgjcVAQQDAgEAMA0GCSqGSIb3DQEBCwUAA4ICAQAT2NPko9gmzv07R++AvvujloXafZWcKQBiRr5ICsoU7B1Osh71zkavWQEQOP3iZQu/+A/mddncM8qD764gV30n+shcID4Lhiy8EnYDXNMhU6DPPvdFGSIPbiE3xmiHxJwpVaOQ6KkevrNB549H6R00xWQkW0wy7LaaDLhW4AbkQIvyEAf6jo5mIOYcS+Slo7suBulFe57J/5SKV8Fpo11lWN20wmNKpt1jMRiv7RYY2sFqPx/Sqpa2YW/Vgym0eWbBwVADHNDqLsa6z8aYbdYbxs4QsMnxQxor1/8VNIY72Uo8bT4juwI9zlTDSiXvRjx5W46zwiqCEkVSlsIJ1Ep4nt1vn/mfcEqao03vLfqqlvq0fdY2l87w2HzSL1ZUCgBg0DyOaOLNKao9LiCDy7JVRqDfuJF5KJJBDv4mOEN103el3YdS8U2dv9yjLfIeD0kspRGwijYTObD1G5J3tIPdmJ4Fr6CjCdDfHXaYQkQBc7CyqTtS5bZvq4zy1Rcpf2/45aM0625FkkhNAlW2N6ECsTTfx7KSPQK9NxoG4aGAjpIlMc72geeu5ZIXrFnEkqzfyCwnUkIeJh14h7lOi/dHescBcNWhyQuiIgg4/MqowjtT3As2O+Gjyq33tgjDE1WvAzpptOmk0S3NZ9TDQspjX56ApOxjbHLEWOUH+pb4jQ==' },
    { id: 'root-identity-2020', sha1: 'f40042e2e5f7e8ef8189fed15519aece42c3bfa2', sha256: '5367f20c7ade0e2bca790915056d086b720c33c1fa2a2661acf787e3292e1270', tbs: { sha256: 'a9062454a2789bf77b7734c53721644a21ed4a34d44777406612db4987461222', sha384: '41ce925678dfe0ccaa8089263c242b897ca582089d14e5eb685fca967f36dbd334e97e81fd0e64815f851f914ade1a1e' }, der: 'MIIFzDCCA7SgAwIBAgIQVJjS0dRbGZVIE3nIEcCHmTANBgkqhkiG9w0BAQwFADB3MQswCQYDVQQGEwJVUzEeMBwGA1UEChMVTWljcm9zb2Z0IENvcnBvcmF0aW9uMUgwRgYDVQQDEz9NaWNyb3NvZnQgSWRlbnRpdHkgVmVyaWZpY2F0aW9uIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMjAwHhcNMjAwNDE2MTgzNjE2WhcNNDUwNDE2MTg0NDQwWjB3MQswCQYDVQQGEwJVUzEeMBwGA1UEChMVTWljcm9zb2Z0IENvcnBvcmF0aW9uMUgwRgYDVQQDEz9NaWNyb3NvZnQgSWRlbnRpdHkgVmVyaWZpY2F0aW9uIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IDIwMjAwggIiMA0GCSqGSIb3DQEBAQUAA4ICDwAwggIKAoICAQCzkSoHgwZn/Z6d4MfAt6TmQgR/D6bbX/vVWtdFoPt3C/CA86ZtWk15U9ighoRXRSDHolT7x6K/isduNfOiFcQvTuNKhZZJDf++mdgU9rwnB+5Cmyv1C5IG5P1pE2WokXLymITrgz0O5NdxEkghyw3t9kdJt5v5yccXtoRP/7ismtdzZ0mF44a9N0DQJYbU3rXCbWJq1al4vC1vSfnlbBQU/RTH02UWN97LbrxeKY39YpsVLNYF5rmJMjOjYsfX1lJnCMQu9FYrnguHzOyntKaq6wXNGVelOgsEJxyRZ54tYi0vHr7awCDLBBnKM/uJvpjicqByNb554ZyDb+RtF2+Q8z0AhnU4jtDgSZq729P4MMrVV4hoTXLTv21/cdj9vQ2ukmRIt1tveSa1zZuVIYTR7w8yPXtXjPNFB0x84F4YDjV2i22eyzZ0qwX44HNdMlaUZ5clCsY1PZSX58FEi4D9wfj0dBnlMPYG+yFXPgYci2sVhidJe4KTylnodUfoPzj0x1N5oLa04lxR771fOMET5ngMlVouxUBZKMwPJMDsugl3I5k4prYc2se6ILbXN9h/N68I4ztx225zG32ZcrDkhjNZdLUWAHtQbcaGE9r9xDmCPSQAmmDaupTABVEsNKxQmROHu7MFgLJNMAJcuCaDXbRjc++uI5VPYCi+N9VbpQIDAQABo1QwUjAOBgNVHQ8BAf8EBAMCAYYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUyH7SaoUqG8oZmAQHJ89QEE9oqKIwEAYJKwYBBAGCNxUBBAMCAQAwDQYJKoZIhvcNAQEMBQADggIBAK9q3eYZ5y2UQxlOy+lQlWSlA5ECi+I2gDsVolLCFhm2alpddEMw9Jv/YHQJsSEekBZtxSSPXGaIY/RPzH3yEkxAEIsBn9qpyK7ylRvPnQXrST50oGhb5VYsZRyCflPaVtlGF3mSRcQQNghSKRfLL6byftRpJIoej7BzDcwcSquyqu2nkWMBZCKoMrh+MiizZ3MtkbTcMQEL90cKpvHXSu1WYMQsCKN7QLC8dCdSh9a+iN03ioluZ4gd9cldoP62qzqA1xqXPBc2IkEerE3Vg+Y8OL1PMOlUqdO2BMMydmG7sBjFKxizwIDVt5WwXlFNIvzsWKro2JS0pS7tkt7nGHwhV91VY/e/bc0f0qZ3KHDH4ls6WwjSW07IAJaz4YM2r4YKZVx09ursemp0oPBL7u+Uo6xQ8oft1zowg8n7fVe+5eP4QcrlZK6zo+xY7IWazO+56vNWGLlcc5qvxXcXg1nbNxoYclSlQdK2I3WjQ5rld3yWebdBjb/s3ICgn9F3dVhfNRPgJRpnC33OJfoHCuRhIdjUHOUHxjaZ9JbQxhX+Ts3Xroud2xb9BMaSvdSI5qmjqrv3ZDg7X8wM0DW+dBkDpsWqTKJhNoI+HfMrvJdd20t4Oy31O+9gI+j17AsjNpWvmGa/U9N7uGlKKpZmacSUxvRfbqyYeIiABlyisu2i' },
];

;// CONCATENATED MODULE: ./.cache/lib/trust/data/negative.js
const TEST_CERTIFICATES = [
    { name: 'Microsoft Testing Root Certificate Authority 2010', kind: 'root', sha1: '8a334aa8052dd244a647306a76b8178fa215f344', sha256: undefined, tbs: { sha256: '7a4d9890b0f9006a6f77472d50d83ca54975fcc2b7ea0563490134e19b78782a' } },
    { name: 'Microsoft Test Root Authority', kind: 'root', sha1: '2bd63d28d7bcd0e251195aeb519243c13142ebc3', sha256: undefined, tbs: { md5: '09cbafbd98e81b4d6baaab32b8b2f5d7' } },
    { name: 'Microsoft ECC Testing Root Certificate Authority 2017', kind: 'root', sha1: 'a4b37f4f6de956922273d5cb8e7e0aafb7033b90', sha256: undefined, tbs: { sha384: '68d221d720e975db5cd14b24f2970f86a5b8605a2a1bc784a17b83f7cf500a70eb177ce228273b8540a800178f23eac8' } },
    { name: 'MSIT Test CodeSign CA 3', kind: 'issuer', sha1: 'c5e1d393815f0ef6c974e4526686f6e7bad4c46e', sha256: '52b453ce76d7184455ab2ee42be51d4917189579034e762c7d30e64b149b330b', tbs: { sha256: 'f77730cce7727463ad5740c399ea065c744afde23f3cf12718e58fdacb82e825' } },
    { name: 'Windows OEM Intermediate 2017 (TEST ONLY)', kind: 'issuer', sha1: '3708ab875a497a0357450eab32e929c54381f978', sha256: '3a721e5c4c75097b8eeca2ea335dfc19ae34876d1bb46ca5d20257fd304df6ff', tbs: { sha256: '300217091313d230385d9eb39b833b63be0e3060efecec995918231e0b2d0a2a' } },
    { name: 'Windows Phone Intermediate 2013 (TEST ONLY)', kind: 'issuer', sha1: 'b63c71861c0880e2d0f121a7120c98dc67f14548', sha256: '24d791e44bdfa6d8d476bb849b4c03ebd85612991e231b5d5decb204b51f8cf7', tbs: { sha256: '53fefc045d7668833abfa335fc92e17572e921a509dc0919ee435989582ddfd9' } },
];
const FLIGHT_CERTIFICATES = [
    { name: 'Microsoft Development Root Certificate Authority 2014', kind: 'root', sha1: 'f8db7e1c16f1ffd4aaad4aad8dff0f2445184aeb', sha256: undefined, tbs: { sha256: 'ed55f82e1444f79ca9dce826846fdc4e0ea3859e3d26efef412d2fff0c7c8e6c' } },
    { name: 'Microsoft ECC Development Root Certificate Authority 2018', kind: 'root', sha1: '6ca22e5501cc80885ff281dd8b3338e89398ee18', sha256: undefined, tbs: { sha384: '214592cb01b59104195f80af2886dbf85771af42a3821d104bf18f415158c49cbc233511672cd6c432351ac9228e3e75' } },
    { name: 'Microsoft Mobile Development PCA 2014', kind: 'issuer', sha1: '9e594333273339a97051b0f82e86f266b917edb3', sha256: '1b07cb0f47425316288a57388fe75c5e361817b03d75d9c4472a379913327fe9', tbs: { sha256: '9a2225cce9e6773a68a8fc2ffec4dabb4159db53c265ca425a80556b7653f316' } },
    { name: 'flight leaf of published Windows image tooling', kind: 'leaf', sha1: '5f444a6740b7ca2434c7a5925222c2339ee0f1b7', sha256: undefined, tbs: {} },
];
const TEST_SUBJECTS = [
    { pattern: '^WDKTestCert .+,\\d+$', on: 'leaf CN' },
    { pattern: '\\(TEST ONLY\\)', on: 'any CN' },
    { pattern: '^MSIT Test CodeSign CA', on: 'any CN' },
    { pattern: '\\(libwdi autogenerated\\)$', on: 'leaf CN' },
];
const FORGED_TIMESTAMP_AUTHORITIES = [
    { name: 'JemmyLoveJenny EV Root CA', kind: 'root', sha1: 'e403a1dfc8f377e0f4aa43a83ee9ea079a1f55f2', sha256: '1f0a7c723d98e4209f6b8a2f7b718a69c6b7aff56f5d53a1a7760d73b6492f75', tbs: { sha1: '52bf462203121ab271f48ff1a32d373fd9f12399' } },
    { name: 'JemmyLoveJenny SHA2 TimeStamping Services CA', kind: 'issuer', sha1: '1b029d087124285be3faf19a0c77a790cca98c9b', sha256: '9043c41ed9dbb608073be76fe8b9e62d680c52438efc2082d1fb4cc2a605d622', tbs: { sha256: '1046554186a43c4c18771a293bf25f33ab66b45dc8059d1469db6c560057a098' } },
];

;// CONCATENATED MODULE: ./.cache/lib/trust/data/public-roots.js
const PUBLIC_ROOTS = [
    ['MIGCMQswCQYDVQQGEwJIVTERMA8GA1UEBwwIQnVkYXBlc3QxFjAUBgNVBAoMDU1pY3Jvc2VjIEx0ZC4xJzAlBgNVBAMMHk1pY3Jvc2VjIGUtU3ppZ25vIFJvb3QgQ0EgMjAwOTEfMB0GCSqGSIb3DQEJARYQaW5mb0BlLXN6aWduby5odQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6fiP82Ot2obYp+BC+8+R3qYm+JmlY3Ctm67KM0B9bZZuoQ5E7uETnZRCUpq9dYV0LKgOHZO2GLeMLKjP+1xxudrs/uh+j+QvHbKodYfYt6HlO8+ZSkbQgxl9wKESHJVtSvTYx6VNMy6FOUB1fhR8gBKYUMdBZ7iggGFUpmxOH+CdDgfpyboz5/7AVSgsAoCnGfWe3FVTA5d7B0j/mfs3iiTEWcxQEGOOqqkasIQahvlfu7FQbqTRCszVcX4fpxt89VNuIl/LK+bUfF2u1sLGTOUFAdntV/zBI3n8+sgkg5XztWpRAdB31ukSofkag/uCG7mwl/R2BjNDSaD/C7X6tQIDAQAB', '3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378', '2029-12-30'],
    ['MIHUMQswCQYDVQQGEwJBVDEPMA0GA1UEBxMGVmllbm5hMRAwDgYDVQQIEwdBdXN0cmlhMTowOAYDVQQKEzFBUkdFIERBVEVOIC0gQXVzdHJpYW4gU29jaWV0eSBmb3IgRGF0YSBQcm90ZWN0aW9uMSowKAYDVQQLEyFHTE9CQUxUUlVTVCBDZXJ0aWZpY2F0aW9uIFNlcnZpY2UxFDASBgNVBAMTC0dMT0JBTFRSVVNUMSQwIgYJKoZIhvcNAQkBFhVpbmZvQGdsb2JhbHRydXN0LmluZm8=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA0hJH7F+Y6A2GFUnE3eye8WzNUbb7lU+LxJA9UzOx0xPFSOKlv/X0A4QPnHhx9pKX8VtZdRg/JwtRL1xox6HrAPP2lT1pw37CrMQKNnJ6W6bQ9wF7KMcqxzJg7lm41wsn3bNFBSt7ZKdzXOiTApdo7PyE257U1YFHxpzArJfLGeqHpQqjuHUk51AnDasW+VZdsYEBFn3z6eEk8wghubqsXZ7HSHl/asrfOXcEbRtuOs1/zlxIrBI8WfJqz4BI4fYAZ3gg4P21ZHsXl7PlJ91Fa5thmQa+8ueepG2LO2sMge60b6G+GhJBS56tDvlGtFrRAwCUFsDA86z7fLyWwCnY+TMWiaMOHZXZA9QhDN1WCEllyI2rIR9Uu5m88URbewAY/SoZWNIFydkpNiX+d+5rWVRPCBSimQlFV60H3iL8hxyg76B53Qp9wH816AxmTeO1ahZZcVvzkLBSXpECx6i5wgRvnk+0AC3sCOyuQG7wKSciObbNoIYQugs17HtaDbZ5w/rHrcH76+0rhA3q3vnrmlkzbMErEoy4PsU2Izga1neTkNZ3dWpYGRehFY5udg6jc+FclUnbwQ+UFMXVYhuZqzjVZ27SqRnhWjqHakg/kZbjxsUna1d0MZj2PnFx7X7esE0s8+6P23to1xBEKa3sq1BZUppsanIUTRYUUffXfh8CAwEAAQ==', '5e3571f33f45a7df1537a68b5ffb9e036af9d2f5bc4c9717130dc43d7175aac7', '2036-09-18'],
    ['MHUxCzAJBgNVBAYTAkVFMSIwIAYDVQQKDBlBUyBTZXJ0aWZpdHNlZXJpbWlza2Vza3VzMSgwJgYDVQQDDB9FRSBDZXJ0aWZpY2F0aW9uIENlbnRyZSBSb290IENBMRgwFgYJKoZIhvcNAQkBFglwa2lAc2suZWU=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyCDA7ODFS6sHeJXzRO77Cwz/dI5hu7Fi6iPYq6FlMnrrjhdPltgKe5GiY2zHjEwueb+pBfxpXJWNYvm5cO3DUX3Qk+Zs6zBL4bx9v1Kbzm57ZfI4scCiMu9ismjgYVPBNpX/7JS6Nq6cHKcyD+V8tMZvdP17GOisV+0GIEsyMFhb/c2o5qH8cLyOknPbl6d8Ia49wfVIh2wnvZ8ldIFVsPd19j2kZGvWT+fOQK0P3TLTvIoSU5jJifsQHU1+zX4fVg0hcIX2IIMf9rofBI/qd4g1xP/qTqGLTT9jG0TDRNQldsq3jdceSmZkzVzFnIPhwgiImuxOo/E+HCzZbB2hSwIDAQAB', '3e84ba4342908516e77573c0992f0979ca084e4685681ff195ccba8a229b8a76', '2030-12-17'],
    ['MIHOMQswCQYDVQQGEwJaQTEVMBMGA1UECBMMV2VzdGVybiBDYXBlMRYwFAYDVQQHEw1Tb21lcnNldCBXZXN0MSowKAYDVQQKEyFTb3V0aCBBZnJpY2FuIFBvc3QgT2ZmaWNlIExpbWl0ZWQxGjAYBgNVBAsTEVNBUE8gVHJ1c3QgQ2VudHJlMR0wGwYDVQQDExRTQVBPIENsYXNzIDIgUm9vdCBDQTEpMCcGCSqGSIb3DQEJARYacGtpYWRtaW5AdHJ1c3RjZW50cmUuY28uemE=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt3xpfGD1bCb0qhwXf13UEUvn89rnc6f6pEJJaD/apUBcBmhfTsy9voE4JC3MJqBEbQPLI+C73oVTS5RfX3uqyBqX/tcjk+2war3Y/AA+s5IE4Eu+TzuYp53tzWPwgedsmNRsYFUA5bk85jSVXeD9cYfp/4Hu5XdvGP/zyXylld2C3BTZouG+zSdzu0VbP3SxYnhmECIs9WjzF4gWO5obHfsUrg268pBVotUw1iuVMsc5bntl0nc4zm5WpdkjqziyO1GFwB0btxEvBWlH2ALKkqjhM96FCJvtkNXYIZlxv7b1c+9nCJhk0vIqekshFuEfWGHekUcfIZ8f/owjhoMYJwIDAQAB', 'fd7cca48b745213470f503ec6e969c447fc12d4dd5aa2a7cc6c3d5abbd962b33', '2030-09-14'],
    ['MIHOMQswCQYDVQQGEwJaQTEVMBMGA1UECBMMV2VzdGVybiBDYXBlMRYwFAYDVQQHEw1Tb21lcnNldCBXZXN0MSowKAYDVQQKEyFTb3V0aCBBZnJpY2FuIFBvc3QgT2ZmaWNlIExpbWl0ZWQxGjAYBgNVBAsTEVNBUE8gVHJ1c3QgQ2VudHJlMR0wGwYDVQQDExRTQVBPIENsYXNzIDMgUm9vdCBDQTEpMCcGCSqGSIb3DQEJARYacGtpYWRtaW5AdHJ1c3RjZW50cmUuY28uemE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAyngaB7z2+7S3ibzQGVY4KlmdB+oa+fj4aGdej+/K9/VqieajlX+p2ykkHDXQOJZsPlYk/15iUZAuh+icx9q8M/GeoW8Ljgok9PhNkKayzV4R08KXTPVfQB0mJE2NCRAL/7sgG5MmGQxDP+mOvDE3EG6RykiCVkbHvLk6nkaBZs/Z6FwQzzmeZcOexVr0S8xEmWaG9HIbo1NJ6q5HzTINcOagoHYHnf9Y7+Q8kcC15Ny4AQzT/rNCoDthAtQ3W9dMRZXSdV31bjBfV1GLsv9+yIucqqNBNwwQkaimhVy5x48FUbLQeNLiS0np1BqnO6yqM+aaKgNAmG90UhMxlNESwbTLMPn/RLiSW1LWMNkz0XXjGaUWFbdUV/FWUM5OvgM7L+y2MO4UYF5fejX0TmQHEeqlB2YbbpPisE9e1uBE4LPcru+4/aiz7OzlOYhEtKG7FGBkj9aSk8vzzFDd6QfIZ2f58IeEkbIAYum/ShV0xb8ETAVGXQrL5ephAOFvQbE0jqYAonympab6bExD5agmmjSYHoeY50x40Y+fBVVdikvJz6ALfQaQnBiSssSy1+NF2Wtzw5c5vykeBglVQLq82kh1Q+3+RH49LOZikQP9PYnvfvRdJI+lCyuzPnopKLy7P7/rd4UEJouUspD1641PokQiUKicKkRIAHgZq50IlhUCAwEAAQ==', '1a2512cda6744abea11432a2fdc9f8c088db5a98c89e13352574cde4d9e80cdd', '2030-09-14'],
    ['MIHOMQswCQYDVQQGEwJaQTEVMBMGA1UECBMMV2VzdGVybiBDYXBlMRYwFAYDVQQHEw1Tb21lcnNldCBXZXN0MSowKAYDVQQKEyFTb3V0aCBBZnJpY2FuIFBvc3QgT2ZmaWNlIExpbWl0ZWQxGjAYBgNVBAsTEVNBUE8gVHJ1c3QgQ2VudHJlMR0wGwYDVQQDExRTQVBPIENsYXNzIDQgUm9vdCBDQTEpMCcGCSqGSIb3DQEJARYacGtpYWRtaW5AdHJ1c3RjZW50cmUuY28uemE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA29ztSJqgo5/gEY7ZyJJ1OlXBUSLKC3qkNQ3F5lctg/AqbyI4NzFtfIUkogYvQ4I9RTBAJRzuWEdB5vCeAB749C8Ru5KymEUt0x+AyXYUE8PMQOat6zlg/M/I3yr9jBJR788MZMZX6CNRXedmUupmvZN/nXoo8RlwboSfMEe3sDlrEyzrS00urz+//QITSjnnPjPFEJFRvg9HnU1S/Czz4xOiAILhFAzN0p6z8uCB2r6ZklPjfZl3Q+HhSCmBntYFVzpx3D6YrVhwb0a7fjID4oObWVf3+LPNVBbstq2hHBqS0dQpno/Ns+h9UPHCgqy6vbR1VqD1RV0YfSyM8XtBzIaxmoRLCipdm5bhzfqrFidB55U1psuKp5bzpcxR+S19HkP73G21uTi9BftY+i7T7F5kLa9YAUp8IkbTQcs95JZeSUM4u4nr9JxpORIDXIS75Ywe6uBmu8C/jP6eCk09aD9AdtYyqepFuGoHUo7NUfFdKGMM01k4/Mn9gslFILzm6MyiDMt7ZDlJRkX1cxxqlyDrIUL3tCBSt0r9dbzLDwxnEVcf9zDxq5DMXTyWBWLTylUBS0bFgIccctBzVCHq16Oc065/1FPZKPxX3uU/Ukq7yCYkR1Mcc7rPxrQwzV5xx1a8STgl5sUQCXjZ1B1czW7t25FcoVMUVqqNJ6mmjhsCAwEAAQ==', '6ed99f7d1b562e464a032c861dbb4137805377fa7f5683f0d4da992b41306a6c', '2030-09-14'],
    ['MHAxCzAJBgNVBAYTAkNaMS0wKwYDVQQKDCRQcnZuw60gY2VydGlmaWthxI1uw60gYXV0b3JpdGEsIGEucy4xGTAXBgNVBAMMEEkuQ0EgUm9vdCBDQS9SU0ExFzAVBgNVBAUTDk5UUkNaLTI2NDM5Mzk1', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqj9VtYmvdhQGKmQmlDgPX/bcBG8xRfUK/Tt/m3Jv+EB8/l39NJkFOJRJurHwvfiZXMBR+qoN++ZxFYVjESp3BpGSBoiz/BThmUa0KYKuhIPutSaHbviLVUSdQNj/Klqq6H/SZeEUR8J8Mf11YQobjIBKnrTiLhRHMe68BVGupn7PEbjFSL0FVMKE5Kdoa/i4+n4oybnP5CFPZcmIaKA42XWlETtMHG5LHtSGbMGtBUfTLJQNzIctGi3D1szehP7sa8DhIxOh05wYfuBy11xVvEyzQDEbnEDNmuuADnGu12JuWhZPH/ZlRdGfeoVBGcJ6Os4hkuSUcEy7qEHGxLs1zfU6nmOpjaBq0SBEqiq2SKVyw86e5FhIRwl/AkHzDRxtCXjw1xTRoFX8EdZaGgB55TvmCMtSnqQJq2vnbJwqLyJ9+7lQst5Q0y8McrnWs7ezCObre6z0tMX2wTIfpxkh9dxeN6rHH1ObQz7mnp/aDddWog9TaS1Vv+uGeBG/ptdaTfMOk3Pq/w7Q54/xyLPw2BhzbKVyiPFwTEdUtpta0bwmN40Y35trLtsLJbOKsuOtBlxtu30XAwcBijCXiXRtSpR3Luvuz7Aetep29LUUOJXX1dkvP7KkJsxNo1yNCfNeDIUyzlZsAgjxS6Orv8hUoAWFdOR1HXq8nDtgPWr9GZECAwEAAQ==', 'd3d607a9ff24a19523b6da9d2c649446f8788cb96d9fd130972e120c13677730', '2040-05-27'],
    ['MIGFMQswCQYDVQQGEwJKUDEmMCQGA1UEChMdU0VDT00gVHJ1c3QgU3lzdGVtcyBDby4sIEx0ZC4xMDAuBgNVBAMTJ1NFQ09NIERvY3VtZW50IFNpZ25pbmcgUlNBIFJvb3QgQ0EgMjAyMzEcMBoGA1UEYRMTTlRSSlAtNDAxMTAwMTA0MDc4MQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArIwH2Ua8EID30dmu8irOX8BDLwQUu/FItYD7XdmicB4xSG5I/HN+HCS4Oz69Zd4olIVCPRe/SN8dzufd7YyN/bq8/sisJzwxavxUUngswz9NpM743kPBQFRjRsxK1mFNqQkX2Ou6W0/Y3jiGShlMx8gpjTsuxaQKP01W15UeZZ+tTN13vcx/vzjt3iZ6XGzpEv/yZuFx/S72hJl/qVFUnkyN0lYwE5xZKufpfAHpvQ7N8CbLdKimrnTzvjRSQVvnmwqyUrDX3FqXDkOPH8ctdwylaWGWsMmCDfQwsVI3yUUSoz2APV+QtKmAvw71AzOVu5FiIA46IomvN0Zk5r7aXPEI9vxjHo/SmvMGY9Wk+byqithY7Wxu2KfHsHnymgVVPljJPO5aLD6yaPkTQN3VJG7uBHU8MmyG4/WoejLsq5992oSty0sRVqTuYsIUkCXM/OMTcx0Efkilgn+bbM4oj9L1rtGAzWK6A4GyO4hGI0xBw2EXIxfm768Dia6BC1O33+mf/qsXW4+3eu/8PhYnAVoE3S8GRGBZioeoBlVq9JxFXiV9gAVqfmeYu6L1tkHy58j40G/W+QAW47cvDWr+hvfXgB71uL2K7fmkZIBgcRrOn5lvGyTlcZMaSTZb6A2IWAkkSnxgb7Y5wtZzLqZl59GdAXes8OzoV7eoLvtjMLkCAwEAAQ==', '46219bbf9148f00e8b7a4c619b57cf7602701ff81348400718870fabd31fc5be', '2048-01-01'],
    ['MHgxITAfBgNVBAMMGEkuQ0EgUm9vdCBDQS9FQ0MgMDUvMjAyMjEtMCsGA1UECgwkUHJ2bsOtIGNlcnRpZmlrYcSNbsOtIGF1dG9yaXRhLCBhLnMuMRcwFQYDVQRhDA5OVFJDWi0yNjQzOTM5NTELMAkGA1UEBhMCQ1o=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwXwLzYKBs21Q2UATZW7fhOOgM1PqQAtq/Xl5TS2pxMg8Q5Pfe69JwA00V0vE4lYMnvirFJTZHutTXOKGWTO86hdWw75eLXFo3C/F7kEpPO4CKF/cVE93/pjMxAxjAlJR', '3808ce3e961ca532682ffb8708b544e8f175aa065601a45902df92128fc38532', '2047-05-03'],
    ['MHgxITAfBgNVBAMMGEkuQ0EgUm9vdCBDQS9SU0EgMDUvMjAyMjEtMCsGA1UECgwkUHJ2bsOtIGNlcnRpZmlrYcSNbsOtIGF1dG9yaXRhLCBhLnMuMRcwFQYDVQRhDA5OVFJDWi0yNjQzOTM5NTELMAkGA1UEBhMCQ1o=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsj8UokpAr9sMJDisPi7Zjdfdmji97LjI9t17W3QJGBWVmdHXLmKdHi8HjU0UHGL9A5WyizSfryL8CnbIjxMlas5PEoKjqAQuPUfhwvvMnheuF4x1tBn1uQzePmNuDV2DV9T7OOZCMs8ltDKT2wiZ/96rvH+GM+w2vVSjYzPVcFropjtK+aXHYG34/bYim2YYCAA2lk73WzlPB8dcEkJRIbmznGv8J0p38B5cCWHV3ttx+GOQEQzJoBwguor9Mo6H0vysUq33izZr3yo9cUoiHl+h/+qnqHOUgauckyJsrSDy4Qka/2+pCB0QJDi0l8AX5va8AUe1iysERsf27Fia7TVIprQorlfNW+m8eF2boCcQ8bfBKeQqei14hOdLvrmjGvJPrHP1z4TSw74Hcxq7xt0dRQ4vBzQymufXt6yATIYVqK/HbU10pGHuGsGgSpOCjiOtL0L6KmozXH6Nsq50PEMbuu/YZA6cmQdy3GRRISHtyWruuvB61TUD/HhR2vYQL6U6ESGx7QVL198uy7HU2nIm/h8SvWf5+D8/gLOujAimIH7xRM8ECQVp+NtQWQtDkZ01kyQBuTJUFlILkd0ED38mYdP8j6WAbNBVTBovqFtrZb4uLdtAHTijo5eP2AtaOap1IcSJgH2pZc391fA+BHCYnKNoGvazJ9JWMejo9mcCAwEAAQ==', 'd279c01a12e8dd9a6230e459faa447ceb336998477338c2ee4135c96737418eb', '2047-05-03'],
    ['MHwxJTAjBgNVBAMMHEkuQ0EgVExTIFJvb3QgQ0EvUlNBIDA1LzIwMjIxLTArBgNVBAoMJFBydm7DrSBjZXJ0aWZpa2HEjW7DrSBhdXRvcml0YSwgYS5zLjEXMBUGA1UEYQwOTlRSQ1otMjY0MzkzOTUxCzAJBgNVBAYTAkNa', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA1YKsEk5Juz5zQW0I+WJpnextUctdtjOUWoE/P7i8Of6LFie7QNBcUWaEWfm5srqCHh97Lvu8VNRI04fH0CSrkmxRNO24Pc7UWJmWwZhdnmi+W7/R+RpoMIZOaskGu33+LHxsvSyHHupPupaoPKEDyGTg9CMLWBU9ekRwa5oey2Bur7Zei8ssVj+RM1+/sJWz/64/8V/UoqKTDf0fP3ENjyTHDLT9xYSJx56Wx7AyNDlvZb2Fe97CjWkxPQ88+BVVq0giYc6JaRBqI/DA4DPtH28a01kcIQLwEs3e4ziz2Q4JkyAXw2BF9MZ4jzypVZgEM7/JqODY2FXt1STEu+bQMRi89gCk7khB/SknDoTS6IkSSK1uJkg89ULfm/Pxrgvz5ePm7NsbW9q8kH78/1NqQ8M5tPR5yLw8lmFk0gQj+opWojMUEhPqKD4Ifhun1HTBgsdySnt5LCyUKzEmPVyFssvQ5R6Jn44+mvOLC62AcAIZlRQjxPB/pYbaN1O7m8hFn6emvQops78HJdHHZZ2DgR+T7oNtZwDdboXNHxWti1tioYT9TXvtqwbagar3wEsiU1ncplKSxduegq/qkC/asnyJqhhy8ILes4r/ImUrzjtOA94WlwzpSgvJLQaPSuVjpTUtYq4vwHXIsVoNQ7buCVoUkKCpokssNRrsrxDFnocCAwEAAQ==', 'f9a17a00e5c294ba9614a715819af57f3fd48cc413453fbb8a5fc7e97964e2bc', '2047-05-03'],
    ['MDwxHjAcBgNVBAMMFUF0b3MgVHJ1c3RlZFJvb3QgMjAxMTENMAsGA1UECgwEQXRvczELMAkGA1UEBhMCREU=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlYU7l28qOy47z6bzKTW+zxisPqrZ+E2gPhpHubya3/L+zD5H6HqWwiSONfSpDPyC/W3BcmInvepr6+eKzFQ+kFDPgNSV++i1gtQUxbapVSVX27FQ9rBgZFl6ac8Dt28Nvso+b3Ry6qowKnNivkmRYcgR/g4DKvdqINwCFQ1eFWr844LBtcWdZAlso1mYByfHG5YrYXRxbEPx9zWJEOCe7FWhNyKihwQFLEd9tBy5YilmKMq34ZP1pJQDmblwhbXmSOqNUPzZ3sxvBw7dC3KdgDAWB5U/KA79xXVPU9Z0mrQkLo4Ckc92xZseVXSceCGx8C3xC5/C1ZYYH/BUInqMBwIDAQAB', 'f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474', '2030-12-31'],
    ['MEwxLjAsBgNVBAMMJUF0b3MgVHJ1c3RlZFJvb3QgUm9vdCBDQSBFQ0MgVExTIDIwMjExDTALBgNVBAoMBEF0b3MxCzAJBgNVBAYTAkRF', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEloZYKDcKZ9Cg3iQZGeHkBQcfl+3oZIK59sRxUM6KDP/XtXa7oWyTbIOiaG6l2b4siJVBzV3dscqDY4PMwL502eCdpO5KTlbgmClBk1IQ1SQ4AjJn8ZQSb+/Xxd4u/RmA', 'b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8', '2041-04-17'],
    ['MEwxLjAsBgNVBAMMJUF0b3MgVHJ1c3RlZFJvb3QgUm9vdCBDQSBSU0EgVExTIDIwMjExDTALBgNVBAoMBEF0b3MxCzAJBgNVBAYTAkRF', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtoAOxHm9BYx9sKOdTSJNy/BBl01Z4NH+VoyX8te9j2y3I49f1cTYQcvyAh5x5en2XssIKl4w8i1mx4QbZFc4nXUtVsYvYe+W/CBGvevUez8/fEc4BKkbqlLfEzfTFRVOvV98r61jx3ncCHvVoOX3W3WsgFWZkmGbzSoXfduP9LVq6hdKZChmFSlsAvFr1bqjM9xaZ6cF4r9lthawEO3NUDPJcFDsGY6wx/J0W2tExn2WuZgIWWbeKQGb9Cpt0xU6kGpn8bRrZtkh68rZYnxGEFzedUlnnkL5/nWpo63/dgpnQOPF943HhZpZnmKaau1Fh5hnstVKPNe0OwANwI8f4UDErmwh3El+fsqyjW22v5MvoVw+j8rtgI5Y4dtXz4U2OLJxpAmMkokIiEjxQGMYsluMWuPD0xeqqxmjLBvk1cbiZnrXghmmOxYsL3GHX0WelXOTwkKBIROW1527k2gV+p2kHYzygeBYBr3JtuP2iV2J+axEoctr+hbxx1A9JNr3w+SH1VbxT5Aw+kUJWdo0zuATHAR8ANSbhqRAvNncTFd+rrcztl524WWLZt+NyteYr842mIycg5kDcPOvdO3GDjbnvezBc6eUWsuSZIKmAMFwoW4sKeFYV+xafJlrJaSQOoD0IJ2azsct+bJLKZWD6TWNp0lIpw9MGZHQ9b8Q4HECAwEAAQ==', '81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f', '2041-04-17'],
    ['MIHiMRYwFAYDVQQDEw1BQzEgUkFJWiBNVElOMRIwEAYDVQQFEwlTMjgxOTAwMUUxNTAzBgNVBAsTLFBSRVNUQURPUiBERSBTRVJWSUNJT1MgREUgQ0VSVElGSUNBQ0lPTiBNVElOMTEwLwYDVQQLEyhTVUJESVJFQ0NJT04gR0VORVJBTCBERSBQUk9DRVNPIERFIERBVE9TMSwwKgYDVQQKEyNNSU5JU1RFUklPIERFIFRSQUJBSk8gRSBJTk1JR1JBQ0lPTjEPMA0GA1UEBxMGTUFEUklEMQswCQYDVQQGEwJFUw==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA3M3Nsb/eJfX/HDNzmTwboW31oMR9mzhmjQnfA2xXNbQTQf7jX+YiBFgYuU5pMwQ/lcfZTv8zNKcyQDKTV/6BryVDXB39e1cLYghnZ2K04+VYJYDmqoZiQOdPEGEpSSarTXyhq1thMYEGamSUTSf4Sx7R1UPi17Ft9vb/tHBV9giZt3QB4POetXzkBIgIUFl4HxqU2+/IyYnTN7jzPYbRGcuDWhAHCE+ZdAIH8DJRyPvm0Dwmdn1yfqx2N8GKdSBcQNyEP9BJfE1nrjnv5M6A4cqd5i2rLuYSldr5+9/j4ow9h/tFbkSr9niSJxShXWtPcHtXc+/5XagPdZ/vEWAZhLBkQO7YqYb6pddF9BFv8YbINFuISM663c2b3YjjATborGroEguw4HuQHoULSYkB9v+C31hlIoNI1gfQHGb8Zig6xMPl+JllJ1JY82vxbwJEhHXQpONoU2Fy7/YvqbOs9fT20FzcaUzMedKkG8hzBjR0tPFqyikoxzSEWyPYugCMzAnBx29dBKu3TyZ3qTXPINaz/zFp0DT7Jexolgqi3YMfyjyPdDYlVO/1GHvCJDHR+4IErgSC1vUCKXHhknF0jtuqcR3EO8ZiJmyGPCNV6ynRH6vKHmPns3O0p7gqOvYf+4dliPzzn/6/69UdtqgD6WWDGYzgGO0X2BwNPZyKWH8CAwEAAQ==', '5b1d9d24de0afea8b35ba04a1c3e25d0812cdf7c4625de0a89af9fe4bbd1bb15', '2019-11-03'],
    ['MEIxEjAQBgNVBAMMCUFDQ1ZSQUlaMTEQMA4GA1UECwwHUEtJQUNDVjENMAsGA1UECgwEQUNDVjELMAkGA1UEBhMCRVM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAm6mrv2FKl68vl2aadF/Q2Zb9z+LkZu8fH0czwkSj35reH7VU3RV8aTURb7vIDI5qGB7Yj9kWvBBINlzwY7OQWlwkN9ej1ssJcbnxAXKEsH3bTYDN/NNvyfjatg6C0kWFqBtoqD3o9ERsvaHCywO+jD4TAITfSkjA4yIK6Ok3pxhMsQkNI1Z/BE3ZF4QYpcjaQJRz684OVzwDgTqdCqFXQ2msV215kHjltbQ72LxMjSihp6OnugJOJdEqru2uAyK4ayAPMChUlX/g7s4KZp3RQC1uIq+dGsEFGdJvwPKf+HuzAkL7UKkdLZMPI6vGwQ+S/9CiFfVTCXEc/0UThOYmXvjgiBwK/Ba2qHMGuPBjhAKgxlrs53TfcK6jgyXq1seXh5OnxoqKM5dgNxA+lz5uKRXWoQ/RiCwSn2+qpMZC60Gi45VD0wGFbY67O/MjNsf+O+ChJQdIq8mJdP8Ij4C/wJZl8+7sS2i9nYjDMbNA8ejP9ji7nOTRf9TlWJt8+tTzDpt1keS6Ui4ZftH1zVoZ/LoG9vtSqEuZBN34+bSLUKNOYonwhyT6g0LBh/rVLSkqWnF6ZGrXJ2BjDdvOSfWNH5CJMhf4c0O40lqThmHW4XUK6nlmdohPcesEJdYKWnqT5blLF0APsba59d5P3OCzrDsRcGCESkNumSDAKXEKwGUCAwEAAQ==', '9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113', '2030-12-31'],
    ['MDYxFjAUBgNVBAMMDUNBRURJQ09NIFJvb3QxDzANBgNVBAoMBkVESUNPTTELMAkGA1UEBhMCRVM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA24DK6El0x9M4LvHFI2L8NowvHn45C+kG9FWbpZgplO2GRzKD88WSegXXKQI+FsMofzVkKXp5u6HiHmEUjecA0NyiVGWK32m5cUd/ODgWRqdpMRE1TOEqf/9tT5U9411ITRlTCFprIdUSMGmXkK8twfV/QV9JNo9NuB4alV/aD29cFTXEEbxfhZu9rTtVXrvfzruvXJlg3R9pGklIIfkJCs9yp/Dy3uV4Gb4S3c2HeUHOL0XXC5EQEQQeEp3yOANfFmmuoArawPnroA0YD3lekZ3kHxScNBMZAkS6UcPuebJgFKOvvEgtKDhoAUNkyg6Gg2LQihmmJ/Ere0spIVuazGhCEMhLTw8jsoh8xFxuF3DFd6+VwCWkIgrTfPnYcsjQLb2n6NIti0yhbgr8tEAzu5pr/KTqyf7gNIhDzMa8P3XSpamv+pe5PrfOVKBNwF0uwSjYY1RyuKxa9Tr7IGEGOvSgKzirzIMMSdRuPm0PPnMvNubzT7PAANFFSVuM9qOYHYR/mQrD6go8w9MkeEhn9Rs7Dh0OQ7EEdcGgOXaL9tkCpR3hnlsHuzZXSiFN+YlptGwP16+gFSSZ5/jXU5TsEr+kpdft7o41d3fcpn8gVJLWY9Zynk0qto9z8xmhxLAf5jSjCwA+l0knYaqqBEEzOLVQUcw2Fdsf/73KSINIp7MCAwEAAQ==', '1501f89c5c4dcf36cf588a17c9fd7cfceb9ee01e8729be355e25de80eb6284b4', '2034-05-21'],
    ['MEUxHzAdBgNVBAMTFkNvbVNpZ24gR2xvYmFsIFJvb3QgQ0ExFTATBgNVBAoTDENvbVNpZ24gTHRkLjELMAkGA1UEBhMCSUw=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsigpcyod65up9Z74oJlf1VNQ+IUsGFtq6N1aqc6T6ND4d9y4Lqo13eY7g8DeJqcU6Q/fXe17uV+ihk5TFbXzfm02wOLd8ew1NGap9AROV7joLNxix+NVZq+cKMdW0oVaTPiLI3DeBP4TJw7bfwZG+bN98QhvqIc+XZatIAPan6/4ODvZZB2V0wnmK5lc3f4peMe/QqjbxpHS97pvjimJfK4NXT7Q/FLMrTGg4AQKKSkflooHNekCcwm73Ip5RE5a8z/zcu+gVj5wEIGmAVC2sf0ObYVVPjd7BDiqerr4k3Q/lzuoveoAEVOB9McTxSO+Tyv2HR6x4340Hr15eCd+xSXzzEhwG4DwYRwvqp/9NeAzseOnxBl3HcNgRXiCCMG49hh+9FciVprpP8SzAhx6Sf5yBfMNuQULZD6ZMBEi+nrGlG9QsgeFYI8n9ev9J0YggCgMgvw2P2Ifqw1rVyvHOkJFw9l2pq1SaONw1TRahmc23+W7FF6olQzs+9QMaqivqeHpPd++MTzTCdqweTCzwD8nMCNG1Lix4S8upwCBRy4brUzSPumP7KGKYuSUmhI3GO6cSPFiJFAM69q/ulKE9LwHcjre57dcvPOOGu7M6P2in8KM4h5djtcOmV1At9CvqbV1Wjolu/aQQ3Gy2fWXWzjYUuxGt4h+ByTcJLawSS0CAwEAAQ==', '2605875afcc176b2d66dd66a995d7f8d5ebb86ce120d0e7e9e7c6ef294a27d4c', '2036-07-16'],
    ['ME8xJTAjBgNVBAMMHERpZ2lkZW50aXR5IFNlcnZpY2VzIFJvb3QgQ0ExGTAXBgNVBAoMEERpZ2lkZW50aXR5IEIuVi4xCzAJBgNVBAYTAk5M', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAkgc7BfM91cHK5ubHBvp5qD9oZ0R3M2TDH13YclmDY8+TzKWTEwFBxAoPps9nGjI0oLpAnEe+QqzeGwdcSCMzUp0p87dcxjVCaoZ0Z8jJmhNVk1BfRi9AKfCmnnx7WlTaiiryAZtKje7PbBBF9fAgETq9jlh6mEKXkwNiDzx8YSia2lVNJMB8zwvL2R3ZzWm6i82ONMX0dVdGK4KNbjzlCJV6b0qLfeOEf35CKtmxIaAm4po4F7Gq3TLkTKar+cQmB14GlbnPrZ/J/8sj0jnoJEiIErHVz7TE7D2L/nVvxxFyEui62prSfXFrXtmMfjGG31jdLJlKrLAtzcrcYC9rMKJaizzLGzD8ETNJSdlW1ugh3rS6PHrXGCUegPaL5gWXddR0aIVDCnSLHLEtuZ8E2KGX1KY0UsyNMoStie3m+EWMc5wdNeYO562Y90nJCpmWUKIujX/uqRoeqawntsxZy0qS6PLXjqeNXU7VdQeg1Hgj2bUfWuOxQBqg8X5taMR8OVq+StI1k/VmNNb9C5SqmK6iLS5AcsCrrgBzijeIevxCmoXderIy/t3EhjSEf3saacC3PrST3Aax4BjifoeyKMXVaU7xy8PTUjwFIZzZZawZq/+xZSw4emoEM6esnyguzsJMk5jwwgGqkBhH07orMKnNaVXYH2M8NzM8Ze/v5x0CAwEAAQ==', 'e28097721a8cab8880af80fdef8902b1f15bc7473ad68ec22991257a910d9ea2', '2043-07-04'],
    ['MFoxOjA4BgNVBAMMMUF1dG9yaWRhZCBDZXJ0aWZpY2Fkb3JhIFJhw616IE5hY2lvbmFsIGRlIFVydWd1YXkxDzANBgNVBAoTBkFHRVNJQzELMAkGA1UEBhMCVVk=', 'MIICIDANBgkqhkiG9w0BAQEFAAOCAg0AMIICCAKCAgEAl8QfKkShgUtIkXXd69qPyhuL8rQ8LMbl9MEe0bgwE29cn+VRln8apBb+0tQdJfbQ5jdgXwCjGansJ79QLQWgXF6T6+No/Zs9uRQ2LeclFRCQGpLJEbEpl5NWVWKtR6x/1Qx3ltKTaGox3VTvk/IKT6BfAlrvtkQ+55myjkXeoPfA6EiwR+zeQhTbNXugafwewAEpFtozoSGhMjIQdn2ox8Auc4Nk/Fr3mzaMae0gVSN5zfPzbGtgXHiN/D2FLLyp93DopcpN2HyY74Z2GITVQCkQJzLn7wNEC0/JKvG2tCug1QOUhCHTdPMpbXjwBWquAQ9hH8al8MeCFdk7+92LdGnu5MfH9BHcFFHBhBolVhNrW85fLP2LGy0PyMBVqhhPmJzPoncItDWV2LmLnEkOtBAL/PxHTdSaV/mfer3pV7u0D18VkNhobNWFJYMthgxHYpezeU25ZQh3Um9K426AwKyj1bzqSeJl4kxZaoLeK/WqPv5l6FFwTTeEBgQ/koPUVijjJdVUyoXuVsAuzvlwEBJfXZ7GvEsQHVZtynLBUwkqEz3YtfkcO0XGhxTQOH6eIV/8dh3/CylC26HEeTnhTdWGUOPy4LPXWZvePx4aA/PUaYZLRxwyfzwHCRMQp5sHMHczvGkR0TQ9fBAquB6OvUfe+bJ5VWYhAgf7OSwKF6ECAQM=', '5533a0401f612c688ebce5bf53f2ec14a734eb178bfae00e50e85dae6723078a', '2031-10-29'],
    ['MIGLMQswCQYDVQQGEwJBVDFIMEYGA1UECgw/QS1UcnVzdCBHZXMuIGYuIFNpY2hlcmhlaXRzc3lzdGVtZSBpbSBlbGVrdHIuIERhdGVudmVya2VociBHbWJIMRgwFgYDVQQLDA9BLVRydXN0LVJvb3QtMDcxGDAWBgNVBAMMD0EtVHJ1c3QtUm9vdC0wNw==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAowe+XgH6JdgFjzR/kRMoH1q5wyJA7yxASqNQRl1huNk4KLuWXj8N8amUdKZvjZBKaoD9DdmrKgK9cAjoSaHqm/fmE5veHykA8ai1Hhp4TqLA1wWmt8dhU7WghZG1WlQ+9899+1KOEnA4zJtFDN+Jlad3+OVnA1uRwgHUWwp7f31YLqwLw7l3OxGW7pv86Sd4S9Mr1iS+AnyoiSN11x4lH19ikqEi9H7JA0kIkcWZzZUy0l5/nylIKMmRV0Jz+nrBsd0C3AKnVAJi84STAFjHYlfM2hlo+yhQuwRtZ0uEgeMw3Hwvf9Euei7FYqOICtNah3jo9qdRKy1yg6QNjOTJ5j2lfM7BwzOGaDVSWVIYk/9iyWpTcbezUX6AqbnfavtdHUDGV7NUgbpGTYFdvNdXK6yZp5LiKpzmWvJwNjNrWiHHD7fE8lcANep0JJQrnwbrzq3j1uXpdFlQsYnvfOVcitVRteRhT2zTJMnkwruHKK655pvjSmhOo5ZZZUZdAHlwYF1oTqOcnZAZqG5TBpimeVSnEmJ2oQ491mu3TS6qvt+dqVYfHUdjrL4AssRMT9Zdt7LriYj2cmVe4fTx7QxmpShRZ32spEuqWkWcQCdIxvA5HDuFU7vxsILwBk8IVkys8UliLtEZAphEiLaaNTPy943OvOM6VwmfDn3w2CETtWECAwEAAQ==', '8ac552ad577e37ad2c6808d72aa331d6a96b4b3febff34ce9bc0578e08055ec3', '2036-11-19'],
    ['MFgxCzAJBgNVBAYTAkFUMRUwEwYDVQQKDAxBLVRydXN0IEdtYkgxGDAWBgNVBAsMD0EtVHJ1c3QtUm9vdC0wOTEYMBYGA1UEAwwPQS1UcnVzdC1Sb290LTA5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvi76A1mvr8GOUveGf6K9ChNo3PRwnHr7tF0RXUgLQMbRggSCxiDhuxBteMIkGB0F2aFwTa3JbjgAkA1RSCum1AhfvHytkoP0TXD5TaqA4b9bhpuShsyKuSjgMRFxr89IHhY4+gn4O4CD+9bGguF3kYXgCkz8Pw1kdekc6PvwGCmfNgq8INOylkaPD+THmnhQDV8mbRlkFCHw9n6ajuyvPnOmGSUU5dJVzFkOPIcHr08HBSmf0PEqwsCWYuYx3fpTALYiJtC1pbzs6OCBzGDd/bDGaAPq2xFBLmKBP8nWIQOI1n0FquXMlD2ucilafRJ0H5i6UCN3EsaDFe96OBFyYst+NDBDEPcMeXRUM6hWxVosvJ4vvON9YIPGZX2uAHu7trd1c6LpqetWvLFE6o19ZImioMblxfH3p0DxGnnphI8uc794kCcKLPw3xVx/LPfyQ/QF478Gd6y1QQVIbTpEFmdOfDICspQP8NgyifQDrG9jFcwhfs3cRi+Cti0lr5dNnzYf1JH6wmW24hv/IKTeIs9eQdG8FNc81XpQE7z6bmdaEwrc9HzzWgB9h8F2NiwIzbtVyILSHdZLkX6/N/NP4qDlsReD71REqqwNHADmFIq2CQMcYsyrLT5v8ewIzf6Om4vGVi+vMsM5M11S/xwalBfu3PWkIQMLn+aS/GxY+MsCAwEAAQ==', '7a38f708a35a31e42e1cf3220f9a2d273e7666354618b2464657d43d8e77adc2', '2036-07-14'],
    ['MHsxCzAJBgNVBAYTAkdCMRswGQYDVQQIDBJHcmVhdGVyIE1hbmNoZXN0ZXIxEDAOBgNVBAcMB1NhbGZvcmQxGjAYBgNVBAoMEUNvbW9kbyBDQSBMaW1pdGVkMSEwHwYDVQQDDBhBQUEgQ2VydGlmaWNhdGUgU2VydmljZXM=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvkCd9G7h6naHHE1FRI6+RsiDBp3BKv4YH47kAvrzq11QihYxC5oG0MVwIs1JLVRjzLZuaEYLU+rLTCTAvHJO6vEVrvRUmhIKw3qyM2Di2olV8yJY897cz++DhqKMlE+faPKYkEaEJ8d2v+PMNSyLXgdkZYLASLCokflhn3YgUKiRx2a163hiA1bwihoT6jGjHqCZ/Tj29icyWG8H9Wu4+xQrr7eqzNZjX3OM2gWZqDioyxd4NlGs6Z70eDqNzw/ZQuKYDKsvnw4B3u+fmUnxLd+sdE0bmLVHxeUp0fmQGMdinL6DxyZ7Poolx8DdneY1aBAgnY/Y3tLDhJwNXugvyQIDAQAB', 'd7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4', '2028-12-31'],
    ['MF0xCzAJBgNVBAYTAkVTMSgwJgYDVQQKDB9ESVJFQ0NJT04gR0VORVJBTCBERSBMQSBQT0xJQ0lBMQ0wCwYDVQQLDARETklFMRUwEwYDVQQDDAxBQyBSQUlaIEROSUU=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAgACtDMOjIAejY//3NKDN7mpUCBddsQEVp+a5X4px/wzCHeo3896Tf9YFTYSy1dccDPTEkXBADlrImKSA6A0zwAfzt/WsoTh6wGZUJPxSzDAq8sPEoSx2v8HAv4Lxm/BoehNAyJe8HCUHCAq3lu/MKVTg5mUt6rIusQlpEk4w1dj4vACAL02TD80uVxszu58wTsSly3mn++I0GLYgnhufXafJOq1FZLMYzhESnG0eVUUohJxXZ035y+KLj1gJ1Dn/yDbSOOIMZX8VDn3BB92pIt+RAMRscTR03Dnq6k9EaX9Y21gKUnEr7KkdUHQz+Slq+v6Z9OfMRUVtylolohLjztc4BTnwGgn1dlnOYm96NA0s0bwEEuw9U8j60ALLzj0htcXgOTNlzzlTyZtG+Z0z81mACEG+b0ug+krOpHYcheKvrxSdZaz3f5fkM0mmr77OKzfxLsFzBZycYEydMA2XVJ6BYrvn4C/3FAcUqXeR6dyRlY7TiJAzR29xwxRp+qYtAR4b6tMu4n8L3M/nIvDxQaMBkuWA076pYqhViAs0NOzcIRWq79YiXon1UZITKm+AFtmxDdku+BC4wv5SRTOcHTh83BVpNHO/oCy7EXuUzfg3LW8974Naxh6bdEmP2cKNvhZ2UMha0SUW9vbMjJxaMJ5lvtCaSJPX+mgNdTGH+fcCAwEAAQ==', '739710c5245e33ec8a243a1b20048fc9d5f4528599213845c164d004b8b667f9', '2036-02-08'],
    ['MFgxCzAJBgNVBAYTAkVTMREwDwYDVQQKDAhGTk1ULVJDTTEYMBYGA1UEYQwPVkFURVMtUTI4MjYwMDRKMRwwGgYDVQQDDBNBQyBSQUlaIEZOTVQtUkNNIEcy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEcatTZtoNu3x5oyWTbZoE4Np4uE/dda1nKX5MTHel0ntP1BXdbtn5ebLqXoRl1Gm3rjwSXke1a/1QV7CdLBBpzpMKGcQapOqdVcohnRoJRkVDO1AXoBnwu948/aiTpeWp', '020786539f02b623cfdf325b2e4e45e0d9e3f1b8e5ec9600ebf0ac8fbf03fbe2', '2049-10-04'],
    ['MHgxCzAJBgNVBAYTAkVTMREwDwYDVQQKDAhGTk1ULVJDTTEOMAwGA1UECwwFQ2VyZXMxGDAWBgNVBGEMD1ZBVEVTLVEyODI2MDA0SjEsMCoGA1UEAwwjQUMgUkFJWiBGTk1ULVJDTSBTRVJWSURPUkVTIFNFR1VST1M=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE9rpXU8jKq982SlIh5JfSg2ee8GVR0F6Hx0exWfJXR5sAApNEF2nbQsexsjoYDrRdjLNmXaE0+TYsSdvzRvyzRGlEE2b918X9rzZNzgNNB3HPr2oF0qJDWgpSbwEDTo6L', '554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb', '2043-12-20'],
    ['MHsxCzAJBgNVBAYTAkNPMUcwRQYDVQQKDD5Tb2NpZWRhZCBDYW1lcmFsIGRlIENlcnRpZmljYWNpw7NuIERpZ2l0YWwgLSBDZXJ0aWPDoW1hcmEgUy5BLjEjMCEGA1UEAwwaQUMgUmHDrXogQ2VydGljw6FtYXJhIFMuQS4=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAq2uJo1PMSCMI+8PPUZYILrgIem08kBeGqentLhM0R7LQcNzJPNCNyu5LF6vQhbCnIwTLqKL85XXbQMpiiY9QngE9JlsYhBzLfDe3fezTf3MZsGqy2IiKLUV0qPezuMDU2s0iiXRNWhU5cxh0T7XrmafBHoi0wpOQY5fzp6cSsgkiBzPZkc0OnB8OIMfuuzONj8LSWKdf/WU34ojC2I+GdV75LaeHM/J4Ny+LvB2GNzmxlPLYvEqcgxhaBvzz1NS6jBUJJfD5to0EfhcSM2tXSExP2yYe68yQ54v5aHxwD6Mq0Do43zeX4lvegGHTgNiRg0JaTASJaBE8rF9ogEHMYELODVoqDA+bMMCm8Ibbq0nXl21Ii/kDwFJnmxL3wvIumGVC2daa49AZMQyth9VXAnow6IYm+48jilSH5L887uvDdUhfHjlvgWJsxS3EF1QZtzeNnDeRyPYL1epjb4OsOMLzP96a++EjYfDIJss2yKHzMI+ko6Kh3VOz3vCaMh+DkXkwwakfU5tTohVTP92dsxA7SH2JD/ztA/X7JWR1DhcZDY8AFmd5ekD8LVkH2ZD6mq093ICK5lw1omdMEWux+IBkAC1vImHFrEsm5VoQgpukg3s0956JkSCXjrdCx2bD0Omk1vUgjcTDlaxECp1bczwmPS9KvqfJpxAe+59QafMCAwEAAQ==', 'd2a90e5d35cac4d41f7d44ce66aff885e1815fb339185853a87e66c05c9bef1e', '2031-05-24'],
    ['MF0xCzAJBgNVBAYTAkVTMRIwEAYDVQQFEwlRMjg2MzAwNkkxJzAlBgNVBAoMHkNPTlNFSk8gR0VORVJBTCBERSBMQSBBQk9HQUNJQTERMA8GA1UEAwwIQUNBIFJPT1Q=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAuSte9T66iR6d9dETz7ujXrrp3zlyZJhSh2mltt7hv5RFvsX4pFNnFVDcUk8qdiwujSBqjOZdudlovpEbumkDGK0YTjairEarIPgDaqqtedXfHcHuRW8hdPlNsbE9kDs8MoDt/xXPUcrXpIcuquUOttF6Wse5+FG72ZTdPsaGTgr+O4ny+G4kzpEDWAUSSt1Qq0F6zu2pHxFTHqUT22Hw9aqA3nR5HaTjKdb74PyX2qK4qyI+ZbAhxOXFEESHsuPgKoIufeb0uKQTJfN3YF9jU64usZ2Ka3Z7OnG9koE2sJyC8ffFiShd/7xCBrMIak9hzaQtkNM5uHf/yMejebsDuZEDATQS2DCLtowCyuRI7DgqMkxtynYoWoYKutQgjq+gXyAtYpyI+fEVbVu9sQNQwD82164/UdHK41hmROajm3cuMfrZfyLEBUzrdBtcY3qmApN+Qw52FA9NbzKViICSUpcU9Tz8lAfTbCkFlUYP5HHhf/htFBKCkrXzUz6ZEZdHdkoJcu7Uw5YJrNr/8UtLttclzx5MlyYLNLu2lPEsZHFfifIVOzenAuQNT0iJM6OMaHgxUWcKGdu04nQvPXrzdwCfcRJj/3MqZGlU7Kw6rtryWGM0fvg8XsBCOqXbs6jUWsFOWLhptqyCYtvR+xpDISL8HfWcT0475Y3/dlojXlsCAwEAAQ==', '97f654859cbde586fd90311e82ec7902c238cba0d6e529564c9c88f44895ec50', '2041-05-27'],
    ['MHUxCzAJBgNVBAYTAkVTMUEwPwYDVQQKEzhBZ2VuY2lhIE5vdGFyaWFsIGRlIENlcnRpZmljYWNpb24gUy5MLlUuIC0gQ0lGIEI4MzM5NTk4ODEjMCEGA1UEAxMaQU5DRVJUIENlcnRpZmljYWRvcyBDR04gVjI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAnVJw6ScYg8rqxJnYpuEuFK9uHg5kyoE3VSccF3dYZx+MyfnCimJlKHSb4tG+VQd2du58bU5jWx5KJXXgB6HQ0oKnzg8z67oUwGWySi7lZbwi0q8aDsrL82RlKyyZo5eLi3Uw/mb6wU9LN1CMP/PemXpOh5wgRnKX/lYbZk6gglOjXNgoRgwFF2841lyfDiUiwYbjXBpU266dZX0Akt+oISHFWxAmdOGxc1dkfH0XAwzq9xSXD/nF7l11sMXGCgu0PknjGcabRJP8WhVkCrKD/4BeiAnQyiCjW/vbzeEadyMYcBqL7UQ/1hqoNjjhnS+nd8R6s8BysnLNHj8QXhqIdI3wEsX3r0ncla8rTbSQyvnu7wzjvxY3I1PjKfr0dGloPVdtFGCKZGkoZE36Nkf9uBLOw4aqXNxmOQdPO+PjxWiuzuA5XCCDPxIKOLMAwVwTlyJeOks1mfjEHt75iBGOhMmLMvLS178iBz9geC51HKK6IxLT8E9QOezJdyfHWiqO07m1dASZFS8uhl+PBsHK6uKoH019M4SRpJLD0KZIXWYad4QgUJzqBAsMI5bPsZz8ubofl6jTqwNlL32uVMd54hw23W3SBpgB/c78P0vD0q7/idg5MQPYsWR3A8b4o438KnnnEL25bZEcPp3LvFV/Iv5hhPjY1KchejlecjLrTHUCAwEAAQ==', 'f4336bc2ac75950beccf1c1f2f9da6dddafd1f41161ca71f59c76889bd474033', '2030-05-25'],
    ['MHwxCzAJBgNVBAYTAkVTMUEwPwYDVQQKEzhBZ2VuY2lhIE5vdGFyaWFsIGRlIENlcnRpZmljYWNpb24gUy5MLlUuIC0gQ0lGIEI4MzM5NTk4ODEqMCgGA1UEAxMhQU5DRVJUIENlcnRpZmljYWRvcyBOb3RhcmlhbGVzIFYy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsua5xh1qKi1Jxfz81GRA0OAULvegwv+S80GmtD/avhkUkZR20xXMXn94UHrb2sVFqsscI3lzkKi7ZwFzjs5A+Rqpqofkk5IPXGhcXvAGYCtY3DxtPMd6MGsFqpKGcyrS8hqIxNvlWmaOdclCP5uIKEAe9alcHvrIQaEwqwuc7haiwS2lhfrtoAzof5ZKe72PmqIYdtKv3bc9EKtSEIiuHeu4MnSW9LeqJ/elBw3jlFdqVCB3zR28eS3knLTeUYj+VtY9i6HP+lIejAVzd9YFz2MAUYdh41C+mZfh/B4ReWtOas+chQoclirAIDYUxQkXYjv0rerV1/3QOSp409Ciz8hzMAlHxU4Z/bgw1A+AmIiGwUxBeiPFQ/1eErg+D7G3gWIMfm/je5rCwkcRIR/PntEwzoPBEE1Ad9e1wksyQEL6m7Csz+sh2BnrZMVr3VUtgIdEfEw8qw3YEr80goyxqsS4a+gORnfSiwYdQvusvcnnM7Mib37VLgPFXwUWhnzt457RFncaRtjJ0IzkXFwhBZHxZOSsxTeutb1nE64p5bNCxHAJo11M6zcg4/D1czM7wvyOUYU2KsuB2w6JI9ni4Wi6LER3PhxAuvBnjhiH8D3X6T9HWzVCzacEzkhyKQUatNGi5w15ipZtZ1ItOyPm+YKc1rN5XhTeZUgz/B1C6C0CAwEAAQ==', '4be8b5a1c76c6aead0611918fccf9dbd398b67fb12294758bdf994d0f9682f60', '2030-05-25'],
    ['MGsxCzAJBgNVBAYTAklUMQ4wDAYDVQQHDAVNaWxhbjEjMCEGA1UECgwaQWN0YWxpcyBTLnAuQS4vMDMzNTg1MjA5NjcxJzAlBgNVBAMMHkFjdGFsaXMgQXV0aGVudGljYXRpb24gUm9vdCBDQQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAp8bEpSmkLO/lGMWwUKNvUTufClrJwkg4CsIcoBh/kbWHuUA/3R1oHwiD1S0eiKD4j1aPbZkCkpAW1V8IbInX4ay8IMKx4INRimlNAJZaby/ARH6jDuSRzVju3PvHHkVH3Se5CAGfpiEd9UEtL0z9KK3giq0itFZljoZUj5NDKd45RnijMCO6zfB9E1fAXdKDa0hMxKufgFpbOr3JpyI/gCczWw63igxdBzcIy2zSekciRDXFzMwujt0q7bd9Zg1fYVEiVRvjRuPjPdA1YprbrxTIW6HMiRvhMCb8oJsfgadHHwTrozmSBp+Z07/T6k9QnBn+locePGX2oxgkg4YQ51Q+qDp2JE+BIcXjDwL4k5RHILv+1A7TaLndxHqEguNTVHnd25zS8gebLra8Pu2Fbe8lEfKXGkJh90qX6IuxEAf6ZYGyojnP9zz/GPvG8VqLWeICrHuS0E4UT1lF9gxeKF+w6D9Fz8+vm2/7hNN3WpVvrJSEnu68wEqPSpP4RCHiMUVhUE4Q2OM1fEwZtN4Fv6MGn8i1zeQf1xcGDXqVdFUNaBr8EBtiZJ1t4JWgw5QHVw0U5r0F+7if5t+L4sbnfpb2U8WANFAoWPASUHEXMLrmeGO89LKtmyuy/uE5jF66CyCU3nuDuP/jVo23Eek7jPKxwV2dpAtMK9myGPW1n0sCAwEAAQ==', '55926084ec963a64b96e2abe01ce0ba86a64fbfebcc7aab5afc155b37fd76066', '2030-09-22'],
    ['ME8xCzAJBgNVBAYTAkNBMRQwEgYDVQQKEwtBZmZpcm1UcnVzdDEqMCgGA1UEAxMhQWZmaXJtVHJ1c3QgNEsgVExTIFJvb3QgQ0EgLSAyMDIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4J4szg+o2NhLKuJ1KEz1N1KPlDyGSZJGsVYgLXSW7XK/47eSbwMJuhKou+fJeXmIEUrbsqDgMKKSkrstGWIiR6neyb0ypFUqHlm68JxJlaItTJ+12FXUDyO5ABHSv04cTjoDGLn9p9tjn6I1vW/x6Nh5er45dbJE5v8Sx3LSP/f5+Z4NUZ5tE63bSZbinCo3cVcEJxy1D6r0aK46fdc9NANwINJV2A/MjGinwf+5yf4LDCXsHNQrTI8+UoxWVQ8VcFUrdJeNUsSCYN12eHlqp42oMtHcm+D5TjEhlU4vhXQrNuWHEHyu7vXF/kzx0uJ+b9fogdWbuP9YCIKRU926FHhpXYzBaq+7lbh5TF04qSyjw3Brf48FI1F4f/l5vGeayqw4UjgMcooIp8UPERfyJeVAYFcY/KoCVOpEg/aqih4OooMKM1t+NmFZ7WOULK+Norb4tNod/EUiOd0wrf4bYVFoW++X6wD+3Zsd0gMxbnG7ufxUj6TUpnmDM/36y+3HouQRbbWEgr33EuDl3ZQQOox528JP6/nPcCKmhg33Nh7i4hTEhx7tKsFRbZIRBX+78OMNK01yYya2we3mYvmq/eX95bhzwJvLO4wDyHBSPxhFA9sOEpZNZCG0F1u5zD9EHT5BwDRZAnTo7ldLmGjoke5ETyikNWDlUQ5ucngtQMsCAwEAAQ==', 'a7dedf5a842167dd12fdaa0f2080e73295b8b8bea71b2094ea0950945a482fc1', '2047-12-07'],
    ['MEQxCzAJBgNVBAYTAlVTMRQwEgYDVQQKDAtBZmZpcm1UcnVzdDEfMB0GA1UEAwwWQWZmaXJtVHJ1c3QgQ29tbWVyY2lhbA==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9htPZwcroRX1BiLLHwGy43NFBkRJLLtJJRTWzsO3qyxPxkEylFf6EqdbDuKPHx6GGaeqtS25Xw2Kwq+FNXkyLbscYjfysVtKPcrNcV/pQr6U6Mje+SJIZMblq8Yrba0F8PrVC8+a5fBQpIs7R6UjW3p6+DM/uO+Zl+MgwdYoic+U+7lF7eNAFxHUdPALMeIrJmqbTFeurCA+ukV6BfO9m2kVrn1OIGPENXY6BwLJN/3HR+7o8XYdcxXyl6S1yHp52UKqK39c/s4mT6NmgTWvRLpUHhwwMmWd5jyTXlBOeuM61G7MGvv50jeuJCqrVwMiKA1JdX+3KNp1v47j3A55MQIDAQAB', '0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7', '2030-12-31'],
    ['MEQxCzAJBgNVBAYTAlVTMRQwEgYDVQQKDAtBZmZpcm1UcnVzdDEfMB0GA1UEAwwWQWZmaXJtVHJ1c3QgTmV0d29ya2luZw==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtITMMxcua5Rsa2FSoOujz3mUTOWUgJnLVWREZY9nZOIG41w3SfYvm4SEHi3yYJ0wTsyEheIszx6e/jarM3c1RNg1lho9Nuh6DtjVR6FqaYvZ/Ls6rnla1fTWcbuakCNrmreIdIcMHl+5ni36q1Mr3Lt2PpNMCAiMHqIjHNRqrSK6mQEubWXLviRmVSRLQESxG9fhwoXA3hA/Pe24/PHxI1Pcv2WXb9n5QHGNfb2V1M6+oF4nI979ptAmDgAp6zxG8D1gvz9Q0twmQVGeFDdCBKNwV6gbh+0t+nvujArjqWaJGctB+d1ENmHP4ndGyH329JKBNv3bNPFyfvMMFr20FQIDAQAB', '0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b', '2030-12-31'],
    ['MEUxCzAJBgNVBAYTAlVTMRQwEgYDVQQKDAtBZmZpcm1UcnVzdDEgMB4GA1UEAwwXQWZmaXJtVHJ1c3QgUHJlbWl1bSBFQ0M=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEDTBeGxWdA9CheTW3OjySesoVHM1i85wmXAc95VT6o9bMEur0FF/ojhmrLy5I5qwYQ3is0DfDvbLNLOZH4hrmY7g9Li94xE/b9A+kaExVcmuVHU4YQpV4zDc8keKbZSsp', 'bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423', '2040-12-31'],
    ['MEExCzAJBgNVBAYTAlVTMRQwEgYDVQQKDAtBZmZpcm1UcnVzdDEcMBoGA1UEAwwTQWZmaXJtVHJ1c3QgUHJlbWl1bQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxBLfqV/+Qd3d9Z+K4/as4Tx4mrzY8H96oDMq3I0gW64tb+eT2TZwamjPjlGjhVtnBKAQJG9dKILBl1fYSCkTtuG+kU3fhQxTGJoeJKJPj/CihQvL9Cl/0qRY7iZNyaqoe5rZ+jjeRFcV5fiMyNlI4g0WJx0eyIOFJbe6qlVBzAMiSy2RjYvmia9mx+n/K+k8rNrSs8PhaJyJ+HoAVt70VZVs+7pk3WKL3wt3MutizCaam7uqYoNMtAZ6MMgpv+0GTZe5HMQxK9VfvFMSF5yZVylmd2EhMQcuJUmdGPLu8ytxjLW6OQdJd/zvLpKQBY0tL3d770O/Nbua2Plzpyzy0FfuKE4mX4+QaAkvuPjcBukumj5Rp9EixAqnOEhss/n/fauGV+O61oV4d7pD6kh/9ti+I20ev9E2bFhc8e6kGVQa9QPSdubhjL08s9NIS+LI+H+SqHZGnEJlPqQewQcDWkYtuJfzt9WyVSHvutxMAJf7FJUnM7/oQ0dG0giZFmA7mn7S5u046uwBHjxIVkkJx0w3AJ6IDsBz4W9m6XJHMD4Q5QsDyZpCAGzFlH5hxIrff4IaC1nEWTJ3s7xgaVY5/bQGeyzWZDbZvUjthB9+pSKPKrhC9IK31FOQeE4tGv2Bb0TXOwF0lkLgAOIua+rF7nKsu7/+6qqo+Nz2snmKtmcCAwEAAQ==', '70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a', '2040-12-31'],
    ['MDkxCzAJBgNVBAYTAlVTMQ8wDQYDVQQKEwZBbWF6b24xGTAXBgNVBAMTEEFtYXpvbiBSb290IENBIDE=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsniAccp41eNxr0eAUHR9btjXiHb0mWj3WCFg+XSEAS+sAi2G06BDek6ypNA2ugG+jdtIyAcXNkz07ogjxz7rN/W1GfhJaLDe17l2OB1hnqT+gjal5UpW5EXh+f20Fvp02pybNTkv+rAgUAZsetCAsqb5r+xHGY9QOAfcooc5WPi61an5SGcwlu6UeF5viaNRwDCGZqFFZrpU66PDkflI3P/R6DAtfS10cDXXiCT3nsRZbrtzhxfyMkYouEP6tx2qyrTynyQOLUv3cVxeaf/qlQLLOIquUDhv2/stYhvFxx5U4XfgZ8gPnIcj1j9AIH8ggMSATD47JCaOBK5smsiqDQIDAQAB', '8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e', '2038-01-17'],
    ['MDkxCzAJBgNVBAYTAlVTMQ8wDQYDVQQKEwZBbWF6b24xGTAXBgNVBAMTEEFtYXpvbiBSb290IENBIDI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArZafLZxKTEqBeVGZ7IrLa2BRE7xNbQb8sAiN3RkQascmDDXYwG8ghOmUsZuFA8Nb20royPiQdtlbT+NM6AY2TcyarD0MkCuS1AYZYKw3RHmFgYKtWjfgDcydpkxSdupDnbcE0VD2VeDV0qZJhek36cp+rlyVTUiaP64gWm2Ildk0uFIaQ5Cwv2wFubZ4t+rQ5Do8ElNi/0rye741BakSNOPzZHRiLD0ASVoo/jJEu4fdZScCcTvaSvcf2s33IVWQTw/sroLhn2vZRdO78F+H7TwsOYbaP97sclXreaOt2918sLoczvzeTzV2zw/4eB9qNlFGJ2Fb6Z7P8KJVfXwlim8vtMXPhC4r/Q1REGz7Xxu8G37FrjuYATGS/wtX9JqyuVfpq+8NdtHw7vTOhqfgbum0aaHfafYzxmkulxOepYewVxCBN8lTs7t/9pLRnNAY9JJu2oNPpmOZTKX7Xu8hZHogX2xkhRXLN+liDAsqFtwBLjLaPkv1njr2F0CU756RCIb6vmOoWjPsy3RDlflsaVI2xylv/FUDXB/7n71H6+dJR5ULTokiCUng9WEe8b8uinJugFn/Vzr5dTKjTl/s7Shi2U1z8syBF2Dtzevc26fKxX4CvfJUCFT9tC0JLBdUSpjRVOFRZwjS7W5+bz/SLYFZKWbLkDmVER50J/7d668CAwEAAQ==', '1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4', '2040-05-26'],
    ['MDkxCzAJBgNVBAYTAlVTMQ8wDQYDVQQKEwZBbWF6b24xGTAXBgNVBAMTEEFtYXpvbiBSb290IENBIDM=', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKZenxkF/wA2b6AEbVsbyUqW6LbIS6NIu1/rJxdiqbR9zgTs7mGs5fDOlxU6GjoAXaGJFV31EWB2zN+VnCOtm3g==', '18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4', '2040-05-26'],
    ['MDkxCzAJBgNVBAYTAlVTMQ8wDQYDVQQKEwZBbWF6b24xGTAXBgNVBAMTEEFtYXpvbiBSb290IENBIDQ=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE0quKN0+jUw3+wYp7S6h7RktjsGL2LRvbCHEh0gDoY72aJ/vwOW5d6j2lyYGqo1sgmEVdFtv96BBt45zg471fhGLzcGQzoMskL3C6iKEqoHX4ga5iBsSB2zluKbAe+i5c', 'e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092', '2040-05-26'],
    ['MEsxCzAJBgNVBAYTAkRFMQ0wCwYDVQQKDARBdG9zMS0wKwYDVQQDDCRBdG9zIFRydXN0ZWRSb290IFJvb3QgQ0EgRUNDIEcyIDIwMjA=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEyFyAyk7CKB9XvzjmYSP80KlblhYWwwxeFaWQCf84KLR6HgrWUyrBu5BAdDfpgeiNL2gBNXxSLtj0WLMRHFvZhxiTkS3sndpsnm2ESPzCiQXrmBMCAWxTHg5JY1hHsa/C', 'e38655f4b0190c84d3b3893d840a687e190a256d98052f159e6d4a39f589a6eb', '2040-12-10'],
    ['MEsxCzAJBgNVBAYTAkRFMQ0wCwYDVQQKDARBdG9zMS0wKwYDVQQDDCRBdG9zIFRydXN0ZWRSb290IFJvb3QgQ0EgUlNBIEcyIDIwMjA=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAljGFSqoPMv554UOHnPsjt45/DVS9x2KTd+QcNQR2owOLIu7EhN2lk25uso4JA+tRFjEXqmkVGA5ndCNe6pp9tTk+PYKpa+H+qRywrVpNTHiDQYvP8h1impgEnGPpq2X+SB0kZQdHPrmRLumdm38aNak0sLflcDPvSnJRtge/YD8qn51U3/PXlElRA1pAqWjdEVlc+HamvFBSEO2s7JXg1INrSdoKT5mD3jKDSINnlbJ+54GFPc2C98oC7W2IXQiNuDW/KmkwmbtL0UHbRaCTmVGBkDYIqoq26I+zy+7lRg1ydfVJbOGify+87YSmN+7ewk85Tvae8MnRmzCdSW3h2v8SEIzW5Zl7BbZ9sAnHpPiyHDmVOTP0Nc4lYnuwXyDzy234bFIUZESP08ipdgflr3GZLS0EJUh2r8PnzEPyB7xKJCQ33fpulAlvTF4BtP5U7COWpV7dhv/pRirx6NzspT2vb6oOD7R1+j4IuSZFT2aGTLwZuOHVNe6ChMjTqxLnzXMzYnf0F8u9NHYqBc6V5Xh5S56wjfk8WDiR6l6HOMC3Qv2qTIcjrQQgsX52Qtq7tha6V8iOE/p11QhMrziRqu+P+p9JLlR8ClaxevrETi/Uo/oWitCV5Zem/8P8fA5HWPN/B3sS3Fc/LeOhTVtSTDOHmagJe2x+DvLPVkKe6wUCAwEAAQ==', '78833a783bb2986c254b9370d3c20e5eba8fa7840cbf63fe17297a0b0119685e', '2040-12-10'],
    ['MHExCzAJBgNVBAYTAkFVMQwwCgYDVQQKEwNHT1YxDDAKBgNVBAsTA0RvRDEMMAoGA1UECxMDUEtJMQwwCgYDVQQLEwNDQXMxKjAoBgNVBAMTIUF1c3RyYWxpYW4gRGVmZW5jZSBQdWJsaWMgUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA005UBBvQ9JuduCOH4CDHnpixcXoGkC7irUj+kwVs7Ia/KECFs0x570dTmBAeVO59eLgYEwxEUv3QgaqTCCM5vl8Pa90ll/MBQt/UgQDEUL56iS0Zr3NKP8w6wL+iqMUV9z58QXSCay53ZuJqpZGIbgYxp68L5lrgrn1ary9H0PL7hHOcRqEehERRxF8u2pACX4HfEQ7S+7s6F3Oj8o1jqk//cnplYoNaKjzyzSwjjc/rIR+/1ANX9TcWDF7lVxHCqPr/bDnyPVLmtXnAW+Ky6mMgDA6lKl4S4eavX4t8oK05NTWYX/GvONAm0029Ynd1Pa9rFIZ7WvYhj9bq4qcOrQIDAQAB', '209e956af04df3996507c887d356230d6eb49fdbdd2d8a058ff50b8f80f690aa', '2036-11-28'],
    ['MFExCzAJBgNVBAYTAkVTMUIwQAYDVQQDDDlBdXRvcmlkYWQgZGUgQ2VydGlmaWNhY2lvbiBGaXJtYXByb2Zlc2lvbmFsIENJRiBBNjI2MzQwNjg=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAypZrjur4+/GiNeB/TNrgw1LXfbYQyAJes0MqxE9qssocXSiaeBEaaVlXr7UgQuSLD+bfW6YDki/1EeRi1zJxONkEDHGrPVF+DwffYwVc6b+Ub8EpgsC02lGwwTy7rTdKXMrxSzYOJKu/w4R3/ahQ9LHnxi/SLVmNegpOlmlSAqo2mOz8+hSDDDcfyZI3f9eBLeXEueA+NP5n9D5m0dP0QM9eYjQPcAY+IBhazvdyGyVsk3QUk6NzsQ6qhxAjWV8gBRlH7WiOkhLKXfzWK7KSPCDP4V+vIL6gdn925ewahmEzPud7tD+gD46iuWpvuYcmb0FsiKZQ/WpjC/WTFhsZj7Ltm5vJkPUBDN8ZPQ8+OCPJL48M0QL+G1XWTtCNPK9PpPP+ryrTBZ15CKHLVzG0nMiQsmf0GBaTOvxH2NF4ljEfuisMX12ZrWOJWiQgdtjf/atOpiKqnV7mJ4p9aCmj54q42hG7Fy2ZnRMkRvfF4tifjn/Hj3RtWrLocvWs7iQQrS8U2v8tmkZxR75C37sB2/R/0yiPMVlb08kCprRSym6X+0PFCCZvivS7/Z8oqg3VRfMTOh3YwHiPQWc8HpRkrnsLxejZAYg5GpeGZEHVO4cMbvoPxr1IFL85TdSeQbaPlh1jlpPZlQZ4MWieNwY7gIlFYTkjxxtEoxXlHPiSMLsCAwEAAQ==', '57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a', '2036-05-05'],
    ['MFExCzAJBgNVBAYTAkVTMUIwQAYDVQQDDDlBdXRvcmlkYWQgZGUgQ2VydGlmaWNhY2lvbiBGaXJtYXByb2Zlc2lvbmFsIENJRiBBNjI2MzQwNjg=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAypZrjur4+/GiNeB/TNrgw1LXfbYQyAJes0MqxE9qssocXSiaeBEaaVlXr7UgQuSLD+bfW6YDki/1EeRi1zJxONkEDHGrPVF+DwffYwVc6b+Ub8EpgsC02lGwwTy7rTdKXMrxSzYOJKu/w4R3/ahQ9LHnxi/SLVmNegpOlmlSAqo2mOz8+hSDDDcfyZI3f9eBLeXEueA+NP5n9D5m0dP0QM9eYjQPcAY+IBhazvdyGyVsk3QUk6NzsQ6qhxAjWV8gBRlH7WiOkhLKXfzWK7KSPCDP4V+vIL6gdn925ewahmEzPud7tD+gD46iuWpvuYcmb0FsiKZQ/WpjC/WTFhsZj7Ltm5vJkPUBDN8ZPQ8+OCPJL48M0QL+G1XWTtCNPK9PpPP+ryrTBZ15CKHLVzG0nMiQsmf0GBaTOvxH2NF4ljEfuisMX12ZrWOJWiQgdtjf/atOpiKqnV7mJ4p9aCmj54q42hG7Fy2ZnRMkRvfF4tifjn/Hj3RtWrLocvWs7iQQrS8U2v8tmkZxR75C37sB2/R/0yiPMVlb08kCprRSym6X+0PFCCZvivS7/Z8oqg3VRfMTOh3YwHiPQWc8HpRkrnsLxejZAYg5GpeGZEHVO4cMbvoPxr1IFL85TdSeQbaPlh1jlpPZlQZ4MWieNwY7gIlFYTkjxxtEoxXlHPiSMLsCAwEAAQ==', '04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef', '2030-12-31'],
    ['MIGXMQswCQYDVQQGEwJCUjETMBEGA1UEChMKSUNQLUJyYXNpbDE9MDsGA1UECxM0SW5zdGl0dXRvIE5hY2lvbmFsIGRlIFRlY25vbG9naWEgZGEgSW5mb3JtYWNhbyAtIElUSTE0MDIGA1UEAxMrQXV0b3JpZGFkZSBDZXJ0aWZpY2Fkb3JhIFJhaXogQnJhc2lsZWlyYSB2MQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzhzovpM0zsmx5FTuCfbspAiFoD/GisZwMKeAjO0+AVQHjBkjO5+7x7SLILHi90EWLV6HZrqwB91v0T882shZM50VsJ+SyFZUWIo6J6I0Hpt4tbfN5ZvpwC4SnnB4B/qO8kzA+OVyfB6pqWADVyZH24N2w87IErvR/++us2J9mqDkvG59AS40YNyH4F9/BXBcMBUswnWjP1ADZiNmLOd0d3jbZhff+R8NgmiPdYf36TF6U0/PWGK7QKI0z8BwhFCXFdogS+n7TEKtK2iOo9mtBWL+CHTE6MHMhRPOrSgwUN3ewIHBSbBeLiY46WMEM3e1gHbNKn/yPKxdk0I59KJzRQIDAQAB', 'cbd8ed38d4a2d677d453d70dd8890af4f6374cba6299943f1ab3a6936c6fd795', '2021-07-29'],
    ['MIGYMQswCQYDVQQGEwJCUjETMBEGA1UECgwKSUNQLUJyYXNpbDE9MDsGA1UECww0SW5zdGl0dXRvIE5hY2lvbmFsIGRlIFRlY25vbG9naWEgZGEgSW5mb3JtYWNhbyAtIElUSTE1MDMGA1UEAwwsQXV0b3JpZGFkZSBDZXJ0aWZpY2Fkb3JhIFJhaXogQnJhc2lsZWlyYSB2MTA=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAk3AxKl1ZtP0pNyjChqO7qNkn+/sClZeqiV/Kd7KnnbkDbI2y3VWcUG7feCE/deIxot6GH6JXncRG794UZl+4doD0D0/cEwBd4DvrDSZm0RT40xhmYYOTxZDJxv+coTHdmsT5aNmSkktfjzYX4HQHh/7Mem+kTOpT/3E4K6B7KVs9HkOT7nXx5yU1qYbVWqI0qpJM9mOTSFx8C9HiKcHvLCvt1ioXKPAmFuHPkayOcXP2MXeb+VRNjWKU4E+L2t5uZPKVx1M/9i1DztlLb4K8OfYgGaPDUSF1sxnoGk5qZHLleO6KjCpmuQepmgsBvxi2YNO7X2YUwQQx1AXNSolgtkAR5gt+1WzxhbFUhItQqlhqxgWHefLmiT5T/Ctz/P2v+zSO4efkkIzsi1iwD+ypZvM2lnIvB24RcSN6jzmCahLPX4CwjwIK6JsSoMVxIhpZHCguUP4LXqP8IWUZ6WgS/4zB7B9E0EICl2rM1PRy+6ulv+ZOW256e8a0pijUB+hXM1msUq9L92476FAAX8va3sP7+Uut94+bGHmubcTLImWUPrxNT7QyrvE3FyHicfiHioeFL2oV4cXTLZrEq2wS8R4PKPdSzNn5Z9e2uMEGYQaSNO+OwvVycpIhOBOqrm12wJ9ZhWKtM5UOo34/o37r5ZBITYXAGbhqQDB9mWXwH+0CAwEAAQ==', '6e0bff069a26994c15de2c4888cc54af84882e5495b7fbf66be9ccffec7489f6', '2032-07-01'],
    ['MIGXMQswCQYDVQQGEwJCUjETMBEGA1UEChMKSUNQLUJyYXNpbDE9MDsGA1UECxM0SW5zdGl0dXRvIE5hY2lvbmFsIGRlIFRlY25vbG9naWEgZGEgSW5mb3JtYWNhbyAtIElUSTE0MDIGA1UEAxMrQXV0b3JpZGFkZSBDZXJ0aWZpY2Fkb3JhIFJhaXogQnJhc2lsZWlyYSB2Mg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAukakDt3nQPK1oHxSlVdF/G2E84YByYUDrZir0vJeBZnJu29iZ/13RLkDBzzSGwBi1HAsQoN5ZquZVq6BvGpJvfN0D2K361sHZpRCJJ1GrJpCGDDwJKhRQeqrlfGoKwJ4abUpJ16cLnPG/iOl46bO/WwbawBU6wCtTzpMPOcKiFvaXpoLVuS1VDgd8gqTZE7DQZJTICrP/HRu1NszOGLk/o5MWBz3jypN/8WS2QlSvc9wAJ1pmjNqiIdFIZkWUQ0034K9tGmofHzU3dPyFVxLxVgQ6oUZyzYiWCpyDJqW3srPCFFhv7QFKQYrhpD+6U3DBAVHy8922X9xpod7FUDkM4B4Bx2k8o6bQDvJclDfab7wLJYfkLXVrnTjZbSMGulqG/tyXMWCVOrgUwfEzBLp997XL9RIL0c/JmEEsRKaM2u1hksTK9CGnUftafv8hBJm+FblDopsdsRrGnrCoFoS0SOJWAF8CFjaFY4V2X59N7akRfUDhcxH+ot5RbhmYjPTJkreHOnUf+ZtJrk8fc0PKAopD5vdY6u5pkcahNeFpANlBgRLUo2DNEJ/MY4RLuazZ5VAfpd6QAD5EWyDOFitAzNbpsTBxbCsDakG8KZpATS26fiUSE8+pnUJ7ErFO+DJXrAy/59pWc88MG8NzidX7FobaP/sT294Mj55xbRdlX8CAwEAAQ==', 'fb47d92a9909fd4fa9bec02737543e1f3514ced747407a8d9cfa397b0915067c', '2023-06-21'],
    ['MIGXMQswCQYDVQQGEwJCUjETMBEGA1UECgwKSUNQLUJyYXNpbDE9MDsGA1UECww0SW5zdGl0dXRvIE5hY2lvbmFsIGRlIFRlY25vbG9naWEgZGEgSW5mb3JtYWNhbyAtIElUSTE0MDIGA1UEAwwrQXV0b3JpZGFkZSBDZXJ0aWZpY2Fkb3JhIFJhaXogQnJhc2lsZWlyYSB2NQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA9y14Gm1FrBfoFF8P+mDg3hdl5KhMn5N1XoXbCMft/xEYHYwkv6LsWEdBKYtoXaDFFSQzX910H4wFlycgqE53h2AJdjHDHb6KrSwdopXkJSYorNH07WEyWsnnvQQCHSKwqK9S3NL6M1wqQ7auZ08IYyKHGmbXLhbHa5Jfp232MZeZu7405EzEuo/H345hc2zTw5Sbld1cuwM2qT1SazJelBz1whzGDM5dCsUf+O0uVxoJi2JGLfGzQhwN34NO8vhrb4LvkjYTD8FiiIMIWMPvbxKzp2r0YTopmKODNgMDaTStDiiyOyJuVdPeIxaeE8vppZn0B9NJPJ5ElBDftUxhpIb9enNobpG8fYgn25pO4ptoRio0APHh+uFT2KEtqnSmz23d8QwxzdnK6GCqctlNqEE1QUn/YQt6OnyqN86dFN3TYsO2YFikvVMD99UNIMIAdaK2YC7hfiyKaR2MMXExvwKLzVmuLEz7pDIl9i/qe7iBxMU2SSVOGKA2nEIf5n2zyM99utR3uGBZkN+bH8N3ih0Eji8olX3r/59Jf699PD4oxHfnfh8+UZqiM0vI2F2SHiccpuJhIxNXyqXj+ehGudi5SCfGarCd8cx1rt1pAFc+ITKq1+gTzBltiMTrhFEMiGggYNZSOkC4jzB76Nvye4LuGH6kXB+otu1tx8s2phECAwEAAQ==', 'caa53fc6091c6951887c976e378f6ef89aa6377c55d97b6475422b71ed7e9b17', '2029-03-02'],
    ['MFoxCzAJBgNVBAYTAkdSMRswGQYDVQQKDBJCWVRFIENvbXB1dGVyIFMuQS4xLjAsBgNVBAMMJUJZVEUgUm9vdCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSAwMDE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA7RIuF3Oeb/TzmeieCFcJNCQRQB+MIX4brzjD0cfmFOX6G7peZvUlafftzW6CcK+6QvCxGVwr/EWEGCx6F09hhUYZfM7BjZ9UnnclZg/g9viSyinOJ1cVKmyCOG0n5r5Ncw5zr+NxPbwJQg/VDaHtfWuu98HwbM3Cl6FY/TUVlhdMn7/18TlLcLfnSmwcP8FwW8/Wi+vvbzDoX8hGdyFiFl7GVEU59XS6ZyRopXFbPsH7CZPrIpn40vV7AmyPWOKr7910IeQkaZRA1sEEGA7YQvD914oFwF8biusuwA0HBnMBhY4fwcCKoVimUblYkUIPbuG8Cui7KIMVdeUN/kkwKSlCwsI2/6Q8fS732vKiLxa8YaiZWBikScZqBxLrG3y0zuf7IYArcKbIzq1VHh8dhND9VGpMVmPI3X6g+Tnb73xa94w1pW4qVvr+41+TVHIOaONJK5NNNSKXFJVmT6d3Oi4lTPYJixIbccVyp5u5vOscoKXJVINh3FdVrbXm2ngrdqf++Nv+jDOkiqNGXK2yChIOiuRQnvC4y5lTTGQha4o4KuCIhgDUF6xmsue+LTsp5finlNuMWPjSSzCf8sRiZVBHcoDPpHBAtr1E/tm/KCsuN8ezUQ6CKbWxb61+LJPAqX+R+scfNfC7l8lPYSiQhEHofSFAxcmGPO2arYWcolMCAwEAAQ==', '39ae2e6f304a6236bdf9066718ddc69e51af5ed05a63f2ee8d80ca1d1cc8fe4f', '2039-09-10'],
    ['MFoxCzAJBgNVBAYTAklFMRIwEAYDVQQKEwlCYWx0aW1vcmUxEzARBgNVBAsTCkN5YmVyVHJ1c3QxIjAgBgNVBAMTGUJhbHRpbW9yZSBDeWJlclRydXN0IFJvb3Q=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAowS7IquYPVfoJnKatXnUKeLh6JWAsbDjW44rKZpk36Fd7bAJBW3bKC7OYqJi/rSI2hLrOOshncBBKwFSe4h30xyPx7q5iLVqCedz6BFAp9HMymKNLeWPC6ZQ0qhQwyjq9aslh4qalhypZ7g/DNX3+VITL8Ib1XBw8I/AEsoGy5rh2cozenfW+Oy58WhEQkgT0sDCpK5eYP62pgX8tN0HWQLUWRiYY/WlY+CQDH1dsgZ684Xq69QDrl6EPl//Fe1pvPk5NnJ1z3dSTfPJkCy5PeXJI1M/HySYIVwHmSm9xjrs526GOmuXdGMzvWgYMfB4jXa//J6OXSqGp02Q3CcaOQIDAQAB', '16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb', '2025-05-12'],
    ['ME4xCzAJBgNVBAYTAk5PMR0wGwYDVQQKDBRCdXlwYXNzIEFTLTk4MzE2MzMyNzEgMB4GA1UEAwwXQnV5cGFzcyBDbGFzcyAyIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA18de98EH1Hf7QyH09PVp5O4yAdujhh/kWQ2653WDUuvqHGEVSLsdB8qMrrDclp3qw2CShoIoc5xWBv9LZPAMKjdJteXPDHzu8Uq7czBl89Uvg7Z+4+f1nqtg+dPxnZJ0iuQclqxbgOm19DGHo1H8x36hb45Td9SXwVUzkj4YL3XUrYZJy5WvVAZs2AYTjVv/4SYZWcAkuoFxeZBEUGgklF+4sxHxKUFho0HLIzbVwfEyUBBOf/SGk+yE0468S79cAU4HPdwUipQKpOpz+wtR6BMHGPoO8SvRVBV9POH3tBlCZ2Jed+CiVey22WkX1TqvRO1KxZ7keid85XXXqssl599rCtsPTZNOqKDNey7yWQFqtw24B4F+izgbOOYKV5k97iHoo/UMFt2L7DSOnCocABUXjWiD0nCfGAjNEWjVyWtSzcRGj9y189hXcx7plDkEv9PeON60U+xpHKJ+xI/kG3Ct8qL5+/cWZGZpn0lRouIVGGcGSn/VbLVNszPgYetdvumYDzLXHUs8LloBUpEJ8t/qjdgGQGOqEeT+wzeeFFI/9OLM8mGT0f1na9dSrr9oq0BDoFc1U3jwU/hhQgdkxtdvm0w4DWOsYq82i6JzCg31Ib10qk3qcgNJ28dfHWJjx/3dkewz7vVttG4waN7I1iawdV57tAcgmKF2MrhNbE8CAwEAAQ==', '9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48', '2040-10-26'],
    ['MGQxCzAJBgNVBAYTAk5PMRgwFgYDVQRhDA9OVFJOTy05ODMxNjMzMjcxEzARBgNVBAoMCkJ1eXBhc3MgQVMxJjAkBgNVBAMMHUJ1eXBhc3MgQ2xhc3MgMyBSb290IENBIEcyIEhU', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsvlxo+74VaqW6Vq4hMFiHKtj3xkm+hKBl3c2UCLoufKj3unKn5D+V7A6W/seKNM7vBGNRGbShX8FsY9/C5g/KiP+TLvBQNuvSiKIIePFSNA+kCQcGcZ+BN8U1nlestgm52vLmC9PVB0oqZzlbvFWVfIzXJmy2alGLRrRz6rTXYGKMoAUTW1JkMY8gKAy+5gZkoGsOLTBiiTiavqedrCUsCKVvpRQLg2tTUp8KU8uga77exuK4zobak6MOsZHc/eyf/Idp0PZYgO74TCYPSLNAr4ZVglMwbwlxMqm7bxlK5HefLX2sVBc844wmYQanRbSUIGbeQzng4Z1AP3LZy+6/JQMiriey7REe1Z/TViRCRzzn4HNIZnS6XEMCHOvXFrEkHFmJbhzXVn3vr7XHvHC6mMmt4f+WviuLsp0ZMeO8BmdthAy/1aITeltSysEU6u3/Z9Ee1ln4ZUb0PBeDqcwrUEC4Rpu5shoPEbJ0r7EhRYwuSUtLB8XG7ScDVB9cQyM1Tch6KoSIT+WevJILYJ31r5KfV7KO1YpEdEivRcWXpuXnirjctFaObSfcg0zbwXtOE31l7jF216bXUi3+d+p8MvWlPkYvBoYVOkoTTAPcpv+mYb5HG1nLNzPzDtERtDFzt2jf7DhHvzBf+Yg0gimuHUQiEhQFkCqgfvlNSTJmSsCAwEAAQ==', 'ab936dfd7f171d3a3cbd08f9bebdc3f3baaabaa79df6a908f8a7b0128627f187', '2045-11-10'],
    ['ME4xCzAJBgNVBAYTAk5PMR0wGwYDVQQKDBRCdXlwYXNzIEFTLTk4MzE2MzMyNzEgMB4GA1UEAwwXQnV5cGFzcyBDbGFzcyAzIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEApdoKlRZQ45XyXp12MQYyepvxEHa4AJq1UjbNJEewnxhkvJr2+tV52JBiTCIv3jg91uCo6Rws23gR6Y5oURVyx/Mzh+SgXQtc4FcHKjD1zcQ3dyhNGJHmv9VS/XEtcD7nxsSK4/AoC/R2mKGLh1WyOhP8tz4nN44i46hPKu9guz23OcMOAUeZXRJP20P6V6Ht+Z2+EUcmWxOYq10WirA3HFedRf+Ilja/u8oHe2+HY9fQMmrWXWwM8bNuOeJrMS45ACcU3jjA7BlmhhLonXIWE2RSx6k3HP2CMO2EGB30rlz/cBMA67H1M3pL1lX4BY1LabD1syg2XBTEUXNNawvxNAfbFznX3Ch7a/Wf8y7BTxcqEPPMyujr/WurLpqfLYJuBNRSAZMtPYb8fvzf70IdpmvvuSDG972gp5X9p+aJJNjMjDRs4iMv2RIaIblVkW8LkXkZDK1AiAtw4nrSDthoSLuCEzkQWOnYKgfGEttY29I7VRBHBRVnYn4YY6ZGPwkOVDJevw1ieifvgOjb2UsGWjdaJdAIEnfUbwlQlz3IHcPfjEUwVsbTZKtm88BelpzDxO/DfGuLOnl/s0nPPeKJn6AwS4W5nJQkeY99a6lFaA8r0PHaHMtpuMpJYm3I0GNi3WAPWKqPobwFpWaizxt2soRksUw5UsAwuvCMSwKwtrcCAwEAAQ==', 'edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d', '2040-10-26'],
    ['MFIxCzAJBgNVBAYTAlNLMRMwEQYDVQQHEwpCcmF0aXNsYXZhMRMwEQYDVQQKEwpEaXNpZyBhLnMuMRkwFwYDVQQDExBDQSBEaXNpZyBSb290IFIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAoqPEAAnWhV0tbRT2wsNznjXCcVV+gfurRlDgwXxJeOareVg82v98HJ/YlwJ4PmtBBOlBvb4DLEX2L2TUq12jRz1km+lomsbMGz+6vrKLNAIumFUZ/Ixvql/aTM5NAyGj2NI0k1aWy0wMABY8XxrNyMdspq3TMae86OXhZtbS+wO0QWXJEK4OBWPGgGppMP3S7pDvDSffn5Vz9OEl2mwW3kE4NOqL/NHoBBRhLUF+rMd3TstRVPtekhgbBFpoxsnE+rcToJi3ESu31lfMfJ4X0csl/oZOJC5WDHhNngESpiunAWVufGIdhITf6sBrtaUqlYPDUxEMcx0LskaQ0UI6zkBula3/xpStbpeEjn1vnoqADUltc+J7kh7D88Hz6y4Fb9kbzzd2BMi0WuQXp8vddh/QGXboLAWz1pw02JbcYYeRBeRECDPB2rkIZdSusjYN67o4ugzlm57rjWbdmc/WiUH2BJKKKSltazoc53V9AnEO88DnvcsZ3Z1gssJmYLaxBO7J5oa5mmZAqOcR7YFFA4v2Z1nowQYRvd3PgAJPZUB4XEdQyJvmH4F75ESoW4Wa4t5a1cf5OkRmS+QyVHzkbJyzDj0XorI0EtZ+sqhJu9F6KEC+ohYf3+Q3HxFz+5AKZUOiDXz4BgFVM32wDbj09a6lQld8NhGMe17EA52MeZ0CAwEAAQ==', 'e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703', '2042-07-19'],
    ['MDoxCzAJBgNVBAYTAklOMRIwEAYDVQQKEwlJbmRpYSBQS0kxFzAVBgNVBAMTDkNDQSBJbmRpYSAyMDE0', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3shQvYr/Ig2uf6yCWdr0KQnUBWtslgG+zKWwIXe+FK1AL2Rvu3gXBfuz7oAAxJqQvkZQMnFVU2Eyp//alp6sDMUAJU1HUCIwuwbuKZrikIOEWfu33TnYFBFssEI+DjB6THqP5BQtAV5b1WItXuGOQSEp9966hzdhoOaSQ9KYDabPpAptRZhS7g+pA9EKuSIMfSKR2pH17JiFbK4jsab+lzRq1ienWyu7eu0sJotLRJP838QsMRRRjbCDGCWCioQR0yFJIEvULNoDwKT08SumeoLtUv6xtLIAp4n2fnoW21DOTBiN04cyuAlFlo9vaLlWhWjVkWRAXdkp+InblUfn7wIDAQAB', '60109bc6c38328598a112c7a25e38b0f23e5a7511cb815fb64e0c4ff05db7df7', '2024-03-05'],
    ['MD4xCzAJBgNVBAYTAklOMRIwEAYDVQQKEwlJbmRpYSBQS0kxGzAZBgNVBAMTEkNDQSBJbmRpYSAyMDE1IFNQTA==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAl9c2iT03QQ6RP2sgX/w6fjtaXS/DDIdTPBiiyGFzDQgOVh7SbmClV2Xc/s9Qhg9aTqtiiwTKVu/h0Z6udK2q+j9BWNFVcHA+RckbgHP8CIjki3KoCrUpV7CtCpFBGpxfUH2sFxolWyHwlSvn3zesNPMHsPEdwRPvey46xalhkLJ4X1RQPLNaVWO2yxCjb/sN9Lbv5gjeohC/dpd/6tmW0dTDcwJxtKmwrKwfFyClR0bWRAI4mb7LFHj+5l/Ef91v6apHFJAR2B2AwBXUjKCZ4xkOCg/MGgic1FMHAOAfSb+CgkzPm9hu09QRABJsD31gZ0qMUNvyL+C5eYeDw1zCOQIDAQAB', 'c34c5df53080078ffe45b21a7f600469917204f4f0293f1d7209393e5265c04f', '2025-01-29'],
    ['MD4xCzAJBgNVBAYTAklOMRIwEAYDVQQKEwlJbmRpYSBQS0kxGzAZBgNVBAMTEkNDQSBJbmRpYSAyMDIyIFNQTA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzAPvlScRFzfnKM5wQBH9Hc/vAwY/UqREBqHoY8aA5w/lmBAQF52qdpYechO/8JaR1EO4SeeCbKiwWUBpDNKZN+W5L73H9sABknStCkYpTXhQ5lXXbqgFCVJZjXi9LnyLn7EgRLrDliiulb0B8YmdKqMqHqlfgqZw5vCNiBNFgUm2qLV7RlksgSzQwhB95UQPRkAzmeVLXPLKEdmFcG0EonBqMgAtT4j2oey2Op2QmwY3Ot69tnRPgptUxnqhG9GVHYR5dOdVqhBl15rUDX8rXTT/lXSlNZ62BHEOQXhjGlgOWx5DthEZXSOReeaV9OoVMcIy9/R+iVV+f9CPmwYj7GYgqXmtoCqMzQYPjAVi6sgVMxUVYS33QjwerZvRCh4K5T+q7Fq44GeRXERJnqwmLOxyGHnpoiNFDuF/K6qaG096y+5lgCwdqZchWgXYlFlta/O3mUAxHmFmrzoTSE2DXN9RRtyp/AwDRdyITXmJlA8xu/zNV8hsnKgZlxu7VVV3sztRm4HzNEmJZFRUQzg+rvU39JUdTH46yaTAfiXSCZYpjDORuixomu/tzZZZfEidA4VuPRXSpSwfdol7jqJOIsD88hSoPBGsf/YjfU8TGnWMW6SpHjy/Q6S/8pkb6Rg5D2rq6lD++7JrQfCZX+28fEgfQ1lY1arIL3pjfg2XzWsCAwEAAQ==', 'b724689b79b2ef9421ef8f5cc733eb093851b170ee715177005a09f226d8c91a', '2042-09-20'],
    ['MDoxCzAJBgNVBAYTAklOMRIwEAYDVQQKEwlJbmRpYSBQS0kxFzAVBgNVBAMTDkNDQSBJbmRpYSAyMDIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAv3EBudWC8HY0oSwtJZCqpjQTGpEewl3EdDqUORV0qoFp78mdR/vuATXI83G7nF9RLvmNjgQgKr/bMx6gPO4Y57bMjAsgwEzleFclZka/sqc68iN5rS3huhrCX6MEINLyDOQ71MRA7GJCaNL6E3j1438eTu011mlikeZYBdkhvfpAVjCw90w8wcWDmqx66Y561T/RiXyz2uEhBBZAD43gV58eXStOeOTwAzEZYMrmp232GfmQKabYRfdIRus1avyuGea2nICEsRHE8M2tdzwpGP7oIy2qHBFJJ+3AwmwQA4DjmDkJtCD+58awohQavRNhqjsGD+ZifG3VR4i6WrKv8OWqZzcZj3g3Elr5+fRMlz1GSqkWPBw1Ev8KWTHazSUKF7OMxm3XzyXxQnw7fZF9GOVtx3adpfRPqYGgtbOP34EVkz4wsHvNMrvUrYcKymdOrnkTjlX26fIHUJpKGYkLk9q0jhMNKs4Rn8lj4pJ7YF33/ND4bjpV0ex1EAQz0iZvT37OnxNiuAZ/+4Djf075UuNX2ecWnadOrN1r8NAParZIwUoSUnWhU8TqAWWRqzFURHUZuOMQcA0geg4c9zqtBoUPgtQksbIAEsEXmDuRpwSIFjEkK11f5Eemfmfdg37KyIjQ67TRTmBA+kT9Q5JIm/e7m1ILg/HKckgLUOCnAMsCAwEAAQ==', '9a3fd3176798e842ddcb12c262f11cfacca70a8b84c6ea6fda30842a95a94cd8', '2042-02-02'],
    ['MFYxCzAJBgNVBAYTAkNOMTAwLgYDVQQKDCdDaGluYSBGaW5hbmNpYWwgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFTATBgNVBAMMDENGQ0EgRVYgUk9PVA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA111rzRA/HwVZ1QVNN7EO7JgrjhUd+pNLF4IhcRBS11FkcBbCVWlNjhVtn78MG8Lgo2fWDKzPIq6vd1QqS0yKU1J6w+4u3rNxJcHpXT3uoS+j9yo8ySMdaqsdoafx8+yg1UTPFc9yLx1jl+iZ+f2TpFSATFLUUqsuSd+Qzbhfvj/eocpNINQl6IQpU7exiB//+tqQnwqpLUE/sfEYKe4WWSw0SRqoBteoiNIDcnoy4upoTW4slmV7yln68uLd7jAs+8xGrMRj629/Nis0cxKUf9/MJp7xcl1QZVmPabOHXjJvwxiKtZWPsHo33lpFO8c24e9n0TnTl1tzYhlILYccBvt0mCBJc/AF0huxoKO3G3DTiGm5WtY49GLcJYt4v/jofrhcyZVPX6ctuSBrz2vd9Q30grf0smYuECj2l1p7lhaPARktbG5/OVgGZIMBg4PDTZLdMsaHpDfpFs6qLWivCoFlOnDBm61NbVTKKi1LhRuzgOZwRQ1rXjXwfzu4nOQEcIkSJZPaCpkiYGpjYE52BphOvYOtHViKJYXSx2UeLY7G37bG4X+KBCEVKXTwPpyQnQwu8Yo+WqoMCR7H1Tyj7ZfDHjT6OPkIDuPAXSuD0VZqybaoVFMueDJnPYJ/dND74bYFYLlw244L+RNYb3FgEFIQucFBCe9yH2cxeP+WBY0CAwEAAQ==', '5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd', '2029-12-31'],
    ['MFoxCzAJBgNVBAYTAkNOMTAwLgYDVQQKDCdDaGluYSBGaW5hbmNpYWwgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxGTAXBgNVBAMMEENGQ0EgSWRlbnRpdHkgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4VElLHi7+u6LVcNOJWQZLZRCpObehA8hNSjcMok++zRze1fprBIpSgyYLM7Jv6RPpW0OzsLOGAkxEHByDSJrnv3zCG6S0sAlz7Wz62F/F4T8dWu1rFcXQRkMNNUvUW7V91FrcW8yseLTrqDWOxRQSBl0/O2vtSCokuA/rgfRULzV3a/W0PnOzpK4xoGMxfk5jb72Gy6aOGS/t81y5//tiVq4pHVa4f6vMgxtIm6TNahi4sCuCpfRsKo+9jpQHptQKgfbl5VgAz+jpF0ZVSEnOkmey8jsLMybF0jTCBCyqW8hAfRaYd3T3oldtQrz4BXXBncLXthoWN+gd75fFApEvS0fGj7xqixdDIUM56PbizgGpVt3TNTK3VeV5KPosmR32TSvaB0qbT8yRyaZM58KYGgRVlvWAvGHKthp2FEpl6Pe9yEmjN3zLIwFj5k2SpCxWGk5/ZTTF9amKcNQC9W7oyFAT7EHHABkV+NRVHPj6xl0Aoh3D9F+VYMCzNnMdKUBbK+VsLnZGKd1mh5Oj2teQ0cqMYQDrIgRMOizsXjHQ+GtBYecaEsjn3s0P8z975xCy/E2EQs12pp6oa+FTi5abCd5C0WBJXZkb2TnaMqW5QQxBVieqLSP+H1WxO0oMc1tieKQeHvxkBqUREnTg+8YI8dqZb6f6rR7tWME41zhd/sCAwEAAQ==', 'ffb85c26308a961351249ea641f659d49f639e91daed9c92d046ccdcecc93d2f', '2040-06-30'],
    ['MIIBDDELMAkGA1UEBhMCRVMxDzANBgNVBAgMBk1BRFJJRDEPMA0GA1UEBwwGTUFEUklEMTowOAYDVQQLDDFzZWUgY3VycmVudCBhZGRyZXNzIGF0IHd3dy5jYW1lcmZpcm1hLmNvbS9hZGRyZXNzMSkwJwYDVQQLDCBDSEFNQkVSUyBPRiBDT01NRVJDRSBST09UIC0gMjAxNjESMBAGA1UEBRMJQTgyNzQzMjg3MRgwFgYDVQRhDA9WQVRFUy1BODI3NDMyODcxGzAZBgNVBAoMEkFDIENBTUVSRklSTUEgUy5BLjEpMCcGA1UEAwwgQ0hBTUJFUlMgT0YgQ09NTUVSQ0UgUk9PVCAtIDIwMTY=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA6sakodStmZbJn/W8UAD0LM/yeOjyLAIn1oOMBKvTDntXIMnUr2X0h90wCNfOQaN2CtuKRuSm/e0IznA/+hBgeUxrgVSAVeTneiG2dZrcXvYOmfz4wt9Bji+rx1ttHFBZwO3orIJC/rmvLwxBUZy9AG5kUbI75TarlZES+zHHc6wc2GV2O84bTE6wHyAG+1C0+5uheY4WleOf6xhLhKs5k803g9DpfAsnj+1CCOmGRjKsmiZpcGEtGL0/UPCe9mhQTmmVcMHtk6mXTimiut3Cn25JCCuj+iPxKV6wfTFZm+2MzaZu+Pj32Bjo2lbpSPJAdH6ezSCvFCRZ7nc1hb9KmUqpdd2zJuMGzn1vS2SjdjQZPhRvhVQ44ostQLVkZh9XMxxwzcO0KFoUI1z8uL2z/jsSX/a5jB3IlApW23J+7ycHDQC0v32ZP01Fs5v3HRnQTwT6x3OUiH2LFCqZ4OmZkgnG1gFrt/DbQ1diG8dEUuKXY7rP6s5g5grlGGgtM4B1oDAHaPbV9xMsOrCe6FhVboxWRE1DF0ECzHfcX0UFWc/NYNO/0vbi9NXch3EzBxr1b7R/PZf7X2T0Tg4ARAnp6+w+cRkEFzlIYLhL/17IZZkrpjLyW4aonegjdBB478snnTG6YItOBlDiUB0HYMJBjBW0WzccCuUJGXIEijzjAdsCAwEAAQ==', '04f1bec36951bc1454a904ce32890c5da3cde1356b7900f6e62dfa2041ebad51', '2040-04-08'],
    ['MHAxCzAJBgNVBAYTAkNBMSswKQYDVQQKEyJDYXJpbGxvbiBJbmZvcm1hdGlvbiBTZWN1cml0eSBJbmMuMSIwIAYDVQQLExlDZXJ0aWZpY2F0aW9uIEF1dGhvcml0aWVzMRAwDgYDVQQDEwdDSVNSQ0Ex', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxHbxYmpfzSnNBDZ/bmF+c/SdZt8iWpqDRIFm/U4RsD6s6IiyUzn/47q+1P/Thdi9W69oTzOsuBR9Elt6lWvHNv4rj/SIYIk6qlk4TMFdVYGl39gfMXrTo07wUcvDMYeuC97KXhuhdDjwkndxPMsTfqDBCpi92Lj4VDSYTmcWmldLJoZfG2ZyqsHyaIKdWEF8cSLizwEx/uLgVqlo4K0zrzU5LpxuBkzzI3YvaSboBTlpt/VIGvff2Tk3MlURJwSBH508i4yDUnfBrizNKypK5S3xGWm6h16LneBxyHTSze5uODdqXRkA0nbdoutuO6od9TYGT19ebMIQ891vtdp5Wv7VRkQ0SK+GADR8JITdRZD5FoKsqJHU6UYzb366Rx/h76/lUNbG+aftbJeqKylOXcX4HvZ0yask+A1Tx2gVvvxcqz1yC9JwBLcW42mp8We6xgBMe4A0NS5e7R+gJfelgmoQf7+PWW/DRqbKQk5CI4UGOTWMtfHXwSNCRf0vJXH48wfTB2i+25hsKvalR/ewZWCtrnzmER0nVAhlsNiCwGFr6X6PItZxHWtBIGXYV5offA5aVOCUsG117ygyNTxVw21n+CS9+0DzWp022TVMu+Jr2bE2D+RvIBrFb3rDkTmvr8zz9r0ghrrTJCE8Hzcp5p/8Gr+Y3zy6ICESqcI6KpMCAwEAAQ==', '12ff248372bd87e44ece432198be9b04525f33dee00356fd646f8acc01412f86', '2032-10-16'],
    ['MIGBMQswCQYDVQQGEwJHQjEbMBkGA1UECBMSR3JlYXRlciBNYW5jaGVzdGVyMRAwDgYDVQQHEwdTYWxmb3JkMRowGAYDVQQKExFDT01PRE8gQ0EgTGltaXRlZDEnMCUGA1UEAxMeQ09NT0RPIENlcnRpZmljYXRpb24gQXV0aG9yaXR5', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0ECLi3LjkRv3UcEbVASY06m/weaKXTuH+7uIzg3jLz8GlvCiKVCZrts7oVewdFFxze1CkU1B/qnI2GqGd0S7WWaXUF601CxwRM/aN5VCaTwwxHGzUvAhTaHYujl8HJ6jJJ3ygxaYqhZ8Q5sVW7euNJH+1GImGEaaP+vB+fGQV+useg2L23IwambV4EajcNxo2f8ESIl33rXp+2dtQem8Ob0y2WIC8bGoPW43nOIv4tOiJovGuFVDiOEjPqXSJDlqR6sA1KGzqSX+DT+nHbrTUcELpNqsOO9VUCQFZUaTNE8tja3G1CEZ0o7KBWFxB3NH5YoZEr0ETc5OnKVIrLsm9wIDAQAB', '1a0d20445de5ba1862d19ef880858cbce50102b36e8f0a040c3c69e74522fe6e', '2030-12-31'],
    ['MIGFMQswCQYDVQQGEwJHQjEbMBkGA1UECBMSR3JlYXRlciBNYW5jaGVzdGVyMRAwDgYDVQQHEwdTYWxmb3JkMRowGAYDVQQKExFDT01PRE8gQ0EgTGltaXRlZDErMCkGA1UEAxMiQ09NT0RPIEVDQyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEA0d7L3XJghWF+3XkkRbUq2KZ9T5SCwbOQQB/l+EKJDwdAQTuPdKNCZcM4HXk+vt3iir1A2BLNosWIxatCXH0SvQoULT+iBxuP2wvLwlZW6VbCzOZ4sM9iflqLO+y0wbp', '1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7', '2038-01-18'],
    ['MIGFMQswCQYDVQQGEwJHQjEbMBkGA1UECBMSR3JlYXRlciBNYW5jaGVzdGVyMRAwDgYDVQQHEwdTYWxmb3JkMRowGAYDVQQKExFDT01PRE8gQ0EgTGltaXRlZDErMCkGA1UEAxMiQ09NT0RPIFJTQSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAkehUktIKVrGsDSTdxc9EZ3SZKzejfSNwAHG8U9/E+ioSj0t/EFa9n3Byt2F/yUsPF6c947AEYe7/EZfH9IY+Cvo+XPmT5jR62RRr55yzhaCCenavcZDX7P0N+pxs+t+wgvQUfvm+xKYvT3+Zf7X8Z0NyvQwA1onrayzT7Y+YHBSrfuXjbvzYqOSSJNpDa2K4Vf3qwbxstovzDo2a5JtsaZn4eEgwRdWt4Q08RWD8MpZRJ7xnw8outmvqRsfHIKCxH2XeSAi6pE6p8oNGN4Tr6MyBSENnTnIqm1y9TBsoilwie7SrmNnu4FGDwwlGTm0+mfqVF9p8M1dBPI1R7Qu2XK8sYxrfV8g/vOldxJuvRZnio1oktLqpVj3Pb6r/SVi+8Kj/9Lit6Tf7urj0Czr56ENCHonYhMsT8dm74YlguIwoVqwUHZwK53Hrzw7dPamWoUi9PPevtQ0iTMARgexWO/bTouJbt7IEIlKVgJNp6I5MZfGRAy1wdALqi2cVKWlSArvX31BqVUa/oKMoYX9w0MOiqiwhqkfOKJwGRXa/ghgntNWutMtQ5mv0TIZxMOmm3xaG4Nj/QN370EKIf6MzOi5cHkERgWPOGHFrK+ymircxXDpqR+DDeVnWIBqv8mqYqnK8V0rSS527EPywTEHl7R09XiidnMy/s1Hap0flhFMCAwEAAQ==', '52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234', '2038-01-18'],
    ['MIGLMQswCQYDVQQGEwJDQTErMCkGA1UEChMiQ2FyaWxsb24gSW5mb3JtYXRpb24gU2VjdXJpdHkgSW5jLjEiMCAGA1UECxMZQ2VydGlmaWNhdGlvbiBBdXRob3JpdGllczErMCkGA1UEAxMiQ2FyaWxsb24gUEtJIFNlcnZpY2VzIEcyIFJvb3QgQ0EgMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAw7lcGZUOUfLDikiS2TbxTLtN15zBzF/aiBUoNbffbE3VSawYxevIaXbGv9k3ckjSUHHpaJvOUXutmTZvc+Ngidl7T9DoBg5VjJsY1lzvLB0rIEqPDZg9Fk2DGBtp0QRumXwKVHZxPL8+tlI5IYX7pAE+4FK42GaGDaC7YBReFPIZxYcVGOlcLgbrt5YtUrgITX630p2Ce8dcxOi0r70IZ579LzGzNXAiXZvF0SiHvFbktwQSnpu54vYmdLMb05gAGu2SoiDOXohG1qxU+0tlZdzdAPQRl+2KixRoLedgt3KUd+fburKgvkDoGmK1qE5C/QuqcIPp2SYCUpcxPSSe5JoOc70ZDAaaURPKp6AOHxtDldP6bKWSLxRCLhEuT5swD+NjtxEsN6nxmf8XQpP9uGeNnSAreLkb47NXyG3WL5InTnOmzsgsa3itwmcg/1PGRuHex7J/lAKdK2fkn4/Cce96xYFLFDyLqYyHYaS/xKxTGqXPTJPtQvBvJ08cd2rRBvOgH9+InLh2sg7S1+fa+UNeERTkGUaBvV3TiO/fKcf2Vb/OJPLSAfg6mOn6vZj2gO/91LrFUh75W4G7L/ELcui6WwLYUZaBk+t8QuELz0FZNJGqjfYuauEHX30O1B5w8+K8dcbiIvSZJtXL7TiXpEU21sr9i42q12UBYMRNYoMCAwEAAQ==', 'ee0ec4a0b5e6ecb865f49689b50e3de38d4fd924a4041c0c2a62636db0b6b31d', '2040-01-20'],
    ['MFoxCzAJBgNVBAYTAkZSMRIwEAYDVQQKDAlEaGlteW90aXMxHDAaBgNVBAsMEzAwMDIgNDgxNDYzMDgxMDAwMzYxGTAXBgNVBAMMEENlcnRpZ25hIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzRg5ZRpZsepkFg6MlCSVfIPTxTkm3AzvFleN19iso0J/gsrtzVvbDrct7UUIF7LZs8vWF1JyKNuOTp6Ktgv5noSaTXbeIilc0rPSBj4wOal0o5JWHKFvTAogbZ8jerTG2izkHSzcsyjQE/JMTgJJoVRAnublBaAthMj/mGzQ64oahAget2gj7iPVcM5tUWkQ7qF6wtEiMcKChdLyVXZQfCV6yYRcC6zdQk4r54KiJInLkLLQ7iO6Zky7YqT5U1pke3yY+qNIng+VrqcY9GrsLgNFr/B0+CrNel3RvkQmMinx8fVszH4CIQufb6Q/vp1T4s99qSx8WBqX4T03NxhmKNJAxVGKjMMtzlOIJFhkMBbFquDWCqZA33j29QR8aROEvNHRpwbPAfdowKhXuzphrQSMk+Ot/PDbRG1Z3ElZrqyamTYwQXt2MyKHo8KShm75cO6uh4eVG8R6vTHz1NLlmf++SOx19XgWHaZwwX88G6GS+8/IPNbFkwqP9VU6dpXOWZiKCZV3MpqDuiwEOpe91C++12ybosp9bSbJVdXPw3lSCAmZByQtZCVrpiFpm2rddE1rl3pBvasX+ZAXSI82+S3VxdvuqoVFQfrNOkWxaOY2TJuQV+wjuYcIwsQJ8ZeGKihN4nTA2sSM29/ioRdZziRZdDHaf/0wbdnc4Wrh/F8CAwEAAQ==', 'd48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168', '2033-10-01'],
    ['MDQxCzAJBgNVBAYTAkZSMRIwEAYDVQQKDAlEaGlteW90aXMxETAPBgNVBAMMCENlcnRpZ25h', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyGjxydbWszR1JoIe7LS+6lzhJu0RR2HhonwWeEAh5GCeWshj4cSxlpL/GG1pI+ErYvfd4jYvkQe5SM8O7Hm2LOc0S3AIJaM8hxsZ8oEHDziQGdMR/oa08tFeHh6WzYBszjsxk7byoNCplRJ9pZrMa8iEVoozqeciFVMW8MwX7Fdf6aIKmAne41+cb9xI44ULFVqmup+sSOMJsvf0Mt5eNL4ceF1CW84OIo9NkNd9MhizCyxqv44/FBGJIA53FLU9lAiH9yUe1bJgAOxvKiglbio+GGMXJT8+RCAW9ibIJa4FSrTnYyzzjBZTflz7ERoIwUZinyK48cKNadz6OlgG3wIDAQAB', 'e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d', '2027-06-29'],
    ['MFoxCzAJBgNVBAYTAkZSMRMwEQYDVQQKEwpDZXJ0aW5vbWlzMRcwFQYDVQQLEw4wMDAyIDQzMzk5ODkwMzEdMBsGA1UEAxMUQ2VydGlub21pcyAtIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA1MwJCiw/kvZ/FJ4LnJpqHUAwZP2q3w4eBlufUIXqzY2rQ2fesPp+gJaehHiSSNbjOe7O5FlYl+UuJ5jqk6h3m0rw73SALeswH7XZx4CcYieRiPBKid3ciOYU+dUDL/+V272f7Cz6FBVZlQrGR3xpGLmnA/nKdqnPx2+0XgX+7sFSsnUyh+ztKWY780oWgvbWmttymOne8MVMpau16gHijC5kf2Rv/aMlk4vIog5JjTTwH+xYRS40qoRQveeyShO4sA+uOF2wqRvmc8laodlmQKqpTaY0Aq2EfrIjwfsqxmf0NLawlWozT3FEta3AeTOI4L/to6AUtJwJsArjYL74+GaIzVvxdwXgtXNuwX1GLo5LJ6bNNQr95U19qiqjKcdaaATo5daTpGLCxeb0T8b5nxqNgkkZispZQzroDTLB9EwTA29upj+Rc8vKc28SIIvuwIJ43ksuwknDHe0W9iT0JxtcVzHcVe6oHm9srOJFzFdXinVXGeC1WJlJNjE8MwFtFkrNuCqDhIab+WDSH22RA9NgptU9mt13kD01pJ8PXvVSRGm5wLrcz33ffNnErIYiMrx7a5HvevgXaLDiU1VgLa8+woPY2Qkr8MBk24eLkcyR6wT9drSVmuYUBhvVNB2+2P90HFOFmeBZUkph7Yiea0mJRn4gWtnnSuVq7tJlEUMCAwEAAQ==', '2a99f5bc1174b73cbb1d620884e01c34e51ccb3978da125f0e33268883bf4158', '2033-10-21'],
    ['MD4xCzAJBgNVBAYTAlBMMRswGQYDVQQKExJVbml6ZXRvIFNwLiB6IG8uby4xEjAQBgNVBAMTCUNlcnR1bSBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzrHBLtNPfM0lzhg+T8SMb4Bqc8hbUfib0ty7AFyxoPx1A+6B8IjuI1Lp5hUzjawtCcV2+Ss5gInkl0uQpah4+HNDe6RhsNhYzOFsZn6c8wleVWOE1ajv87EuMGizxDzYrG6NmVqQTjTcNpqPgYhQt22WQgnz15WDDUFLsGpr+PwPfmKfZ8TtJl8QJg8IT/CkVyjOj7jtRfZu7iVdqm45vuSTL9lHoHLr+qZbr8pTP+IOxpZWEW736WapJth/lVPtCoWIuk8ppUKMXrb8hSAAqmgLoRqFAZzERmOCiLYise7+qkZZfs81LNW22l33SDMUVLbr2W/OzYjWqxvaljsdWQIDAQAB', 'd8e0febc1db2e38d00940f37d27d41344d993e734b99d5656d9778d4d8143624', '2027-06-11'],
    ['MHQxCzAJBgNVBAYTAlBMMSEwHwYDVQQKExhBc3NlY28gRGF0YSBTeXN0ZW1zIFMuQS4xJzAlBgNVBAsTHkNlcnR1bSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTEZMBcGA1UEAxMQQ2VydHVtIEVDLTM4NCBDQQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAExCiOqxhbar5uZDdj5M3sqzr3zKG4DoJJ14Ypn6GU8uNgeJiBeAZN8uyaDldgg5+05hcvGrNdAluJIzzCEQUqp4gTGPNQhNe9NCwniVX/zkzn36YfKMTwVMO5fLdTrevC', '6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6', '2043-03-26'],
    ['MIGAMQswCQYDVQQGEwJQTDEiMCAGA1UEChMZVW5pemV0byBUZWNobm9sb2dpZXMgUy5BLjEnMCUGA1UECxMeQ2VydHVtIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MSQwIgYDVQQDExtDZXJ0dW0gVHJ1c3RlZCBOZXR3b3JrIENBIDI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvfl4+ObVgAxknYYblmRnPyI6HnUBfe/7XGeMycxca6mR5rlC5SBLm9qbe7mZXdmbgEvXhEArJ9PoujC7Pgkap0mV7ytAJMKXx6fumyXvqAoAl4Vaqp3cKcniNQfrcE1K1sGzVrihQTib0fsxf4/gX+GxPw+OFklg1waNGPmqJhCrKtPQ0WeNG0a+RzDVLnLRxWPa52N5RH5LYySJhi40PylMUosqp8DikSiJucBb+R3Z5yet/5oCl8HGUJKbAiy9qbk0WQq/hEr/3/6zn+vZnuCYI+yma3cWKtvMrTscpIfcRnNeGWJoRVfkkIJCu0LW8GHgwaM9ZqNd9BjuiMmNF0UpmTJ1AjHuKSbIawLmtWJFfzcVWiNoidQ+3k4nsPBADLxNF8tNorMe0AZa3faTz1d1mfX6hhpneLO/lv403L3nUlbls+V1e9dBkQXcXWnjlQ1DufyDljmVe2yAWk8TcsbXfSl6RLpSpCrVQUYJIP4ioLZbMI28iQzV13D4h1L92u+sUS4Hs07+0AnacO+Y+lbmbdu1V0vc5SwlFcieLnhO+NqcnoYsylfzGuXIkosagpZ6w7xQEmnYDlpGizrrJvojybawgb5CAKT41v4wLsfSRvbljnX98sy50IdbzAYQYLuDNbdeZ95H7JlI8aShFf6tjGKOOVVPORa5sWOd/7cCAwEAAQ==', 'b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804', '2046-10-06'],
    ['MH4xCzAJBgNVBAYTAlBMMSIwIAYDVQQKExlVbml6ZXRvIFRlY2hub2xvZ2llcyBTLkEuMScwJQYDVQQLEx5DZXJ0dW0gQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxIjAgBgNVBAMTGUNlcnR1bSBUcnVzdGVkIE5ldHdvcmsgQ0E=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4/t9o3K6wvDJFIf1awFO4W5AB7ptJ11/91sts1rHUV+rpDKmYYe2bg+G0jACl/jXaVehGDldamR5xgFZrDwxSjh80gTSSyjoIF87B6LMTXPb865Px1bVWqeWifrzq2jUI4ZZJ88JJ7ysbnKDHDBy3+Ci6dLhdHUZvSqeexVUBBvXQzmtVSjF4hq79MDkrjhJM8x2hZ85RdKknvISjFH4fOQtf/WsX+sWn7Et0brMkUJ3TCXJkDhv2/DM+44el1k+1WBO5gUo7Ul5E0u6SNsv+XLTOcr+H9g0cvW0QM8xAcPs3hEtF10fuFDRXhmnad4HMyjKUJX5p1TLVIZQRan5SQIDAQAB', '5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e', '2029-12-31'],
    ['MHoxCzAJBgNVBAYTAlBMMSEwHwYDVQQKExhBc3NlY28gRGF0YSBTeXN0ZW1zIFMuQS4xJzAlBgNVBAsTHkNlcnR1bSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTEfMB0GA1UEAxMWQ2VydHVtIFRydXN0ZWQgUm9vdCBDQQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA0S2Ou7c26m03kZ9Ok6cF5CkDJc4cgvd8mZ9BBs3to7rA2wkswXzfKX5LZS+Tp9QBawMoGKPYnQXBKthF8ZHe3zvQgAKMzzgP6qdceBGkwciFXCXT07LnJc8RVJerNcAedhzvAFOfOdwUpSwiJbNycvyNs+U+CB4UKjcLiDzKsPTIwqGuvMG+KWdV4vytWVz+vVcssJCNwu03tnyZiLXVA5o9FQ09OqioRfCVTiVZHc2YabvTzDLJje+B/q19ibu6YBPKZZVnoPMZ9gNW1GrTJ+KhrYPwShIidxwFc+IZcULA7HVGmpBY4GqOK6VGMASOGbIX476pun9W8SQD17IhKHYONjBMedVBmpqouDW6DDryRBsgiPfFJdc9xuM+Q92H/sTq9VM+TGX/O0rLeFprF18Nx8NPTpoqou1XTSLiRpo/D5E0JH1V44yVN9Ma8AkrLNLJjbQNAKtnKSjYAfUZBLYdvnb+clzEhcrSgEHfBaij1YSQTwvz4D+bGdI3iT/ye1IcjPbh9zwHl4wOolmBDLKQPdPjWUbtD6mn3oBrWqoHthnLvFfzlyF6DLErdD7r2qdnLUzEmJ42CXZmZvwaP+pIVBy+ML2AUL98tc4A9gxh2eckA+DjAYEOvdiFNIi9sjaoe1wI5USAjG/4L9Uhyh0c0PvEtYfROk7HdrU1SLUCAwEAAQ==', 'fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd', '2043-03-16'],
    ['MIGuMQswCQYDVQQGEwJFVTFDMEEGA1UEBxM6TWFkcmlkIChzZWUgY3VycmVudCBhZGRyZXNzIGF0IHd3dy5jYW1lcmZpcm1hLmNvbS9hZGRyZXNzKTESMBAGA1UEBRMJQTgyNzQzMjg3MRswGQYDVQQKExJBQyBDYW1lcmZpcm1hIFMuQS4xKTAnBgNVBAMTIENoYW1iZXJzIG9mIENvbW1lcmNlIFJvb3QgLSAyMDA4', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArwDLcDcrgFpKOmx4lH2jfxof9jXVvdvLDURyPiaykFK6YzsoWG+ls22UpvPdZAxV9vbn8iIigF7hYsa2KeGBbPK/5X0yalSgMhlZ/h+L1z1ghoUkb+MRs3c+IJY1IWuzCNlwLmT3hJJT1g6wkIqK44eNBtO9kA7imaEbhg7amgq7C2FQBlLxnn927MsP0B4Nz5kwPRzERRBYrNbT6Nfl6sUBB3fWUeYDf4pIpU1odbnpvJ5OGXH1MkucbWAZC/vMnXXcvybNj5N4OXlzXiUOylzrdxIHy2RBR3KTq1DD6wl2ZDTSObd2EQkNdkXEqa49aq+1fWUvlFgQ7Fx8r37ithjZ0JtOWknfqWYLzDzGeHynnB3jzo5TvgXeYA9r5RrbP+PhIckpwfHrB5xSGwFEUTx7JdfE5VJUXSUHyhYguK3kQe56CP6Zb4OmkQKwbDZVaud99ZbmyoHWl/GUg+ntsLFrEmkerPtdqcWY6bRbWHq+PaJEOmNZ1Asl3htPveUBns3SKdWfFxkKb78MkNMJX9njijXMeVpNGTeSt8TBra/0eSSasgELsa9clvOAMvtcPZjxoD9K3r6vlC7ZVZoXbmCdY2y4Y8mugVwYNeCQu748TzciuX7rz553IaY9OIH7SNoxPSvjifXQtb1+4FDEEomzI5oQMYXbrm/vODMYdhECAwEAAQ==', '063e4afac491dfd332f3089b8542e94617d893d7fe944e10a7937ee29d9693c0', '2038-07-31'],
    ['MH8xCzAJBgNVBAYTAkVVMScwJQYDVQQKEx5BQyBDYW1lcmZpcm1hIFNBIENJRiBBODI3NDMyODcxIzAhBgNVBAsTGmh0dHA6Ly93d3cuY2hhbWJlcnNpZ24ub3JnMSIwIAYDVQQDExlDaGFtYmVycyBvZiBDb21tZXJjZSBSb290', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAtzZV5aVdGDDg2olUkfzIx1L4L1DZ77F1c2VHfRtbunXF/KGIJPov7coISjlUxFF6tdpg6jg8gbLL8bvZkSM/SAFwdakFKq0fcfPJVD0dBmpAPrMMhe5cG3nCYsS4No41XQEMIwRHNaqbYE6gZj3LJgqcQKH0XZi/caulAGgq7YN6D6IUtdQis4CwPAxaUWktWBiP7Zme8a7ileb2R6jWDA+wWFjbw2Y3npuRVDM30pQcakjJyfKl2qUMI/cjDpwyVV5xnIQFUZot/eZOKjRa3spAN2cMVCFVd9oKDMyXroDclDZK9D7ONhMeU+SsTjoF7Nuucpw4i9A5O4kKPnf+dQIBAw==', '0c258a12a5674aef25f28ba7dcfaeceea348e541e6f5cc4ee63b71b361606ac3', '2037-09-30'],
    ['MDwxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1DaXNjbyBTeXN0ZW1zMRUwEwYDVQQDEwxDaXNjbyBSWEMtUjI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA20IxewrTnCpNx7rSZAZksAgvzBPqLTY+d+4+2HYUAYPBS08viMscElby5UkkQEuibenKE+lz+Nqp3WDp110rHArhjYu8db9zWPzogyqNct4T3/+7nzE0P6GI6EHHVBCk74EV7iOlBbo1EpipaXPsblo874x+TfMNYScRZGmiKx/aM06c1hWpFB0Rjj7Fn00dOwBNLc1sAYUANGLtXHQLp1KJ4j4K02xNEbp0xTzHz8hfjRXNETI+0ioxJa0bC7PTGToprIHUANi4FbyYfmN+58g4ufX9dKBXPt+VqzJ8nyIptbV6giCkY3JckYEjf2I9ZNhmzCH46TuzBmySPSY/MQIDAQAB', '229ccc196d32c98421cc119e78486eebef603aecd525c6b88b47abb740692b96', '2034-07-09'],
    ['MDUxFjAUBgNVBAoTDUNpc2NvIFN5c3RlbXMxGzAZBgNVBAMTEkNpc2NvIFJvb3QgQ0EgMjA0OA==', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAsJq5q6evCnen4nG2tGZilHiIR8ZiVYRAMr/Aqy6lHHHWvG57qKq6btIViEhFnaL8g9DMuYzgJmhwSnjfIRee9GEFyRXIzxbaNWGJlEOohKgxmHibuU5vLFMSbM0drSskuzHEK/+DRG+2PSR3Ceq/Kqgfalb2IA8RVJeBdaclzllqgmXvt+rn4o11i27y3U+mXmKczxAKZNBObc4rzFv1YKUnR41p9H/OG3DecBsg1m7NpgGoPBLSqT+ga167jiCLepHjtWjuoOfEAXSoUwsrSpoPZRIOgk2OY/3v65sa21OmE2Cvwn3Xx2wXJdRz+0dkUIGAlEzhv65LHN+S7S4F3wIBAw==', '8327bc8c9d69947b3de3c27511537267f59c21b9fa7b613fafbccd53b7024000', '2029-05-14'],
    ['MIGGMQswCQYDVQQGEwJKUDEZMBcGA1UEYRMQSkNOMzAxMDQwMTA2NDc3MTEjMCEGA1UEChMaQ3liZXJ0cnVzdCBKYXBhbiBDby4sIEx0ZC4xNzA1BgNVBAMTLkN5YmVydHJ1c3QgaVRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEAlhS/OlpTBmQ4ZYHlnqNnucGRCIy/zbmpaPRsT/FhK1niYNnwCx+iaCXr9e45VZMUOzIG9EsXoOr45RuKjajk2VsB0oRq2YuPvRGnXV+Za3zN09fhi5zPZs702l6D0CSobN+wc+apCKHbKXuh1KGC/pTcmEOrW3RnXYTK4YmwMeqk9HFe9t9TV4APKCMw7eqC9P++HH/J46Of4Xk0f7/bG+e178lJvf7HjJ4VllW1BkGY5RI6go+oE5jLygI1pszCGwD9hnuif9132T2LquHBRirbk+AGTmrEZrRXf0obUG/l80nON+EKv6WPGw1w18QWdue5AaSuOu6POvhoI7oacaMNW2RO6ROPUJU/AD3oKSxeyVMcXO1XEqkA+ZhAFnKxjo77sEpiBj6maadevKZvq4lVDloVZ+VBscTQC+TErmIEC1nEsw3TMg/TWwo6r63jgLKQBpJQfLugBfeBdGHnVAlBTqjb1z1Do0PnNAfNlE+lmXXViISkBpA+2QWGfVWdAgMBAAE=', 'e90dbeb2d360cc6f98994eefc68c4147f2dfd9c68a3bf063c6a971f3e11baf4e', '2043-02-19'],
    ['MEgxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIjAgBgNVBAMTGUQtVFJVU1QgQlIgUm9vdCBDQSAxIDIwMjA=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAExsvHKNH7hPWa70IUIOFDa251rfwrA4TUdpMl11k7QWVrHuY0Krt09hLO6G3nq+Q8Tj9ECIvNFnHLv5KZ9KTXPFBUUpCFg3iUZ2ejHAkZPXU0hd7tYH3HDLRBUrlu5e5C', 'e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044', '2035-02-11'],
    ['MEgxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIjAgBgNVBAMTGUQtVFJVU1QgQlIgUm9vdCBDQSAyIDIwMjM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArv8JWZGACkpo5iQ/uKfkyDoKOhbNySNhoJNx8quLc4+gZ2Vg0lRrY1FvSTPgcgcTfTjNBpIHKVJrTndsBNOV+t1MjNldwWF9S+cos0SBe1Gv3TOxaHzWTkz+K2i5ymZpxOxeV3/3DcecNjblB2CswEzqCGzvBnxPWyh6CPyTXZv2nLSLhrohufTw6FlaKKE0hBolkba1j++y+YD6+T08EXLY4y+GdsV5LMGpkJNGmGfLg2qgUCOnO/aBOeDt8Lm/ZfHYy3r773MDzgD0fdfgXTtmuNyOuoPLh3YD/CXZ5yNvBv1n8+D/hLxHv7UWGEZpFMwF99vTSaxrzKvktQtDJF5La01n39a1Pk94H5RxJOrecPzxk/6ek1rklFqXVAw1e19s7gAfJOwDugL1dvSf1JrthSw4Ii/H2C92EU/9bFzo9Y4nh38ZSiFHkB15jRxb+M9KheTts1uNvsRkKF1BxG6sOFpPI3R0qRLD9tK5ERUzB5HYOzc6YzAG0cUiNihiIxDgRsyXrNYrXWQk1e4cDt77CFp1KvZjbc4LQr7RunAcnCHlDzFpF9f8CrTe7YCcy5K0i/XeWaJYCaVjRwvhQTI0QdmasdmosBta3g0N9OKyXTWAuYHUhGmRAst10I3FtT0JkQmPFKEUdHk+1skVHaRZWSLc9opFPTwS1j5dMi8CAwEAAQ==', '0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1', '2038-05-09'],
    ['MEgxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIjAgBgNVBAMTGUQtVFJVU1QgRVYgUm9vdCBDQSAxIDIwMjA=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8QvdhkMgGd+XhegiSpvPnZi/tAUmycvjptKPxZ54ezGJqYmtJzxlEIL838OdTvAzI8TSMvUcsN8zF13F8LGK+e+5txTKKUrCD6l/dWVJKjBn9GT31hp32sPCl2FCe0mt', '08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db', '2035-02-11'],
    ['MEgxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIjAgBgNVBAMTGUQtVFJVU1QgRVYgUm9vdCBDQSAyIDIwMjM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2I6jiYALsldS3KlTTDe5f2MXE++nWyNbaXWwmQoXwYvE26jgzDG6wvLNXem3+B2vasSVh9dHyZXYggRQPYEI/+Q9s7HWxbL9iAnbnITsJRcUh38weJtqWMm2cyg8NPeZ93/TpvgcRXytLIyUP9hnEFN+Is1OJVHwJSQ1EV4QxuyHZomBaLrMK51Hcx+9zZGkcmqcohsYoG/sUPR9QMKoMM+9c8gTKxATHouaqDqUc9MYaQpK/8EBA/95f7VIf3vu6ClvNkyVYYbY+aJziu6uL5buaM09TShC+UUrMhtGVRZqpksp+buVVr9GHewdkx3AZbIfoUOuVp6gsY9rErdgbXgLyopc7R6WDoOmSJWNO6MhxK5YxgCyhLQjpJaGNbjYntisNEmYY5XFy21IR+LyLhge0DGr3XTs+dyMuByOaCO60PNQ3M9lj3M6Msd8/sqCIk++jmJHZuXNh+Lo1Q8Yn+UEcktGPBDyRMJkVnFOdeicySZ0xX1Z0QpbD23+nnUcGMYaOnzYDQTMzbdFZXqxj7iuhEg+s3pNqAPi4n4BFlloGEMzsNLcsBpDNe6l2qlGXK6GgUEBSnQm7J8Gv8IFN2R1eClo/cX16/5H+eSFsOF7MZ2mf3KjucQsLsyZVw4hDEUBlGXrZQnGYyILM0mSSDz8zc6wPo6ei/j+ScU1ckcCAwEAAQ==', '8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce', '2038-05-09'],
    ['MEUxCzAJBgNVBAYTAkRFMRUwEwYDVQQKDAxELVRydXN0IEdtYkgxHzAdBgNVBAMMFkQtVFJVU1QgUm9vdCBDQSAzIDIwMTM=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxHtCkoIf7O1UmI4SwMoJ35NuOpNcG+QQd55OaYhs9uFp8vabomGxvQcgdJhl8YwmCM2oNcqANtFjbehEeoLDbF7eu+g20sRoNoyfMr2EIuDcwu4QRjltr5M5rofmw7wJySxrZ1vZm3Z1TAvgu8XXvD558l++0ZBX+a72Zl8xv9Ntj6e6SvMjZbu376Ml1wrqWLbviPr6ebJSWNXwrIyhUXQplapRO5AyA58ccnSQ3j3tYdLl4/1kR+W5t0qp9x+uloYErC/jpIF3t1oW/9gPP/a3eMykr/pbPBJbqFKJcu+I89VEgYaVI5973bzZNO98lDyqwEHC451QGsDkGSL8swIDAQAB', 'a1a86d04121eb87f027c66f53303c28e5739f943fc84b38ad6af009035dd9457', '2028-09-20'],
    ['ME0xCzAJBgNVBAYTAkRFMRUwEwYDVQQKDAxELVRydXN0IEdtYkgxJzAlBgNVBAMMHkQtVFJVU1QgUm9vdCBDbGFzcyAzIENBIDIgMjAwOQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA07JKz3pH73WbI/o6L9ZQRYk1OsZr2/7bAGio4AMRHTdQCJ9NSmiUNbNT0ZRjpyBWr95ReOwqPfNISFA+Ct9GVYsnbcMQTQ2RUkPYh+BdTja1IcpfOUAEX1t+zKPGK6lAHtk2hNZI85IeNEYgJMGkUY5KGu9QP2ldGX9Fw8cBj1HJI+hyrrS8Vgl/Esscsa8pkArJVcwP07Qa7Uc1WkrtnHMEIdCqvQwTtQDKJmzEawyUWpWU2lCa8f+lK2YxpMk4oN8dH7gJLvOn6GdSq5Uf4EY+2KTDylrFMYDoSJqflGn+Gd3Yc3yBypbeju2zMgVlhDTm5v1XELVfdr8vsBANxQIDAQAB', '49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1', '2029-11-05'],
    ['MFAxCzAJBgNVBAYTAkRFMRUwEwYDVQQKDAxELVRydXN0IEdtYkgxKjAoBgNVBAMMIUQtVFJVU1QgUm9vdCBDbGFzcyAzIENBIDIgRVYgMjAwOQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmfGENHC6L7cwoI69fATPvmK8mf2Cl9J6CmeWOAn2EE6VInOZjdoVLecF/BlzIreOmAC8PD2soWz71nklS63wzGTaiD4puA8J0zTdM/Vi0eHNGenuGE9MWK7iHtYMWxVa2Dq4xBhkHuMzsrWJd04Mv9mUaxOXbxKj/pmpBMwV7GBoNu0Ie7f1v5PtZjGDjMZxNIdOF+qvi5GNHFZBriI3XjfyHdnRLQ0vaVGnvmamijoqvccaseEU8L46HbnPW7Fq/rSxRiCi+x47cO+TmH2Mc5byxe+FcK0pJvweBD4coNgPy1KDYnzui1OVkKlXouphBdj5TcQn+m6t7fnXUfdrpQIDAQAB', 'eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881', '2029-11-05'],
    ['MEkxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIzAhBgNVBAMTGkQtVHJ1c3QgU0JSIFJvb3QgQ0EgMSAyMDIy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEWZM59oxJZijXYQzIq38Moy3foqR8kito1S5+HkDLtGhJfxKhq39XnxkuYy5b/mZxDDMPud5rxIjDse/sOUDjlqvb5XuuH9z5r0aaakYGL8c3ZIsXYv6Ww6LuhOCwlzm8', 'd92c171f5cf890ba428019292927fe22f3207fd2b54449cb6f675af4922146e2', '2037-07-06'],
    ['MEkxCzAJBgNVBAYTAkRFMRUwEwYDVQQKEwxELVRydXN0IEdtYkgxIzAhBgNVBAMTGkQtVHJ1c3QgU0JSIFJvb3QgQ0EgMiAyMDIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAryy8jjaM62SvUWrWbjxekTrqmsPKbPuqJ55kIqlA37koRVrsU2EWKJjCiqR1eFCE3fogSJIHZUE1ZlESdGGdBwaFOTFXeyg/1Zyl7FrpHEsnn84nBvM39VLYETMWQTof9WN4ZWOGyb/IAQQfbu7i7KwM7oKS4vYaDT85+Z1lk634uQXBPfg3gVbDoP4F7OCUFjojFgTapgqThXJtYTuhjUXW43++Fb02hAj2C4NrJqqiveCw56rgrmfE04KlDKmk8DN5DVA/8O+QPSS5f9IgbOqX87+c3EfeCWG9lHmVWgJ2NWDERyIN93ZjA9PG+4PGXaut7WklKwNbTSUAQeOMhxdSqOAFK0NNFBPK5z9DIrw3pHXx9r867zIeru5YhpByugSsQEjvXMR4p6mPJ1rLeuxY8sIIWJBtTQOFeXEVBQ5OPvnfDwX3XxRIViENM5KxrIzlGP6/D+7gBKq9IfJYtlyJCosYCSIaszXGZsL1MxWZgOAI+ZYvE4zu2reIxOk3tddq1zqETatwjNNOFFWgohD8ZNpn6PHLM93JmoqPli9Ygdn4mgBDzJD7VXb7huM3ASgMb/TpWU0Vd1FCSsw0uIBDUIHvV6UT26eUeQ9Lyn4Xfa+jIWTocVVWjwawR+xZD11wWywWQvCGnnXea01ImITiVxi2nIKZZTqLgHhXDEkCAwEAAQ==', 'dba84dd7ef622d485463a90137ea4d574df8550928f6afa03b4d8b1141e636cc', '2037-07-07'],
    ['MIGgMQswCQYDVQQGEwJGSTEnMCUGA1UECgweRGlnaS0gamEgdmFlc3RvdGlldG92aXJhc3RvIENBMSkwJwYDVQQLDCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSBTZXJ2aWNlczEZMBcGA1UECwwQVmFybWVubmVwYWx2ZWx1dDEiMCAGA1UEAwwZRFZWIEdvdi4gUm9vdCBDQSAtIEczIEVDQw==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsy3KP4qukiQKksoF5uJrDX3PL4mrp1pV9wamYF6jLq9Ibd0OxDMqyqtUmXqIis+zLxMo1t3rs6jWWcrnxRoO3I2KrLBrbVGG75RK+ui+S+1WcfAd6ku19WNZErivibEw', '5546a52504fba74f61ffd4890067529ade3b9c9d07e502592831ccda9b369fd3', '2042-05-05'],
    ['MIGgMQswCQYDVQQGEwJGSTEnMCUGA1UECgweRGlnaS0gamEgdmFlc3RvdGlldG92aXJhc3RvIENBMSkwJwYDVQQLDCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSBTZXJ2aWNlczEZMBcGA1UECwwQVmFybWVubmVwYWx2ZWx1dDEiMCAGA1UEAwwZRFZWIEdvdi4gUm9vdCBDQSAtIEczIFJTQQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwZ8CgIEtiYRhZksbO6ME4VGaHSAIihZgpPM8TOobkDxhKSz/Hkop30Qvp2eV58R3koYLWq0+JWeOvPjC8CufsZWQXRFcp5NeSTGLUhKt/rAe5+ExY8QldOKsOeUJVjY6YvgIamlxQUrgj7t49njr3RJp9J5IO4fHBOr/O4hff0TcLEU02mrsNoQEex9MARqpYh+cdwPUm9mIvEbR681RHyrtPU0GBxG/wXM2MunBGoLeQ0atgpbu4KipPm658isLZPPRk017jvDFFnvNEwSFn7PV723XE7kvfhvdF5trhNSc8mZ7dZLXkUIDHump+bYQA+bdJi9G76JFM1Odl75Ve64ihYRi5jghCRWjJQdXYo3XPfMM3GQqJoNqBy/DCV9L8/BO2Oo2X2Y1neIt+Dug7NMLJYJYz78CAxjjcLpkuqorhg8697roVZ/m6PtylK65IpntoVjKdwe6Vet5qLpzlkOArNOY4XNeVneUrkEXWRVsgEvPWrBB3gusxhYtx+M52MWsOc4/mt+31k9+voqfwikWTwXKAMkoiYyRGRoFzXVbCjcn4CJSWC1YOrRi8wk/vMzgYz166fHtoLz86fnhJ69FS9JENHqgFkhyM6ldJ08V2k2OHZ5WsWRXkKj53EjtZgVA9FQb1oHietFzNgeMO/Pa2oNbXwx4dqP9nRUl3ocCAwEAAQ==', 'd3ed3fc40ad26b52e001e1e18f4b9449529deb75a81d5eb680d7b62db23ba96d', '2042-05-05'],
    ['MGUxCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xJDAiBgNVBAMTG0RpZ2lDZXJ0IEFzc3VyZWQgSUQgUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArQ4VzuRDgFyxh/O3YPlxEqWu3CaUiKr0zvUgOShYYAz4gNqpFZUyYTy1sSiEiorcnwoMgxd6j5Csiud5U1wxhCr2D5gyNnbM3t08qKLvavsh8lJh358g1x/isdn+GGTSEltf+VgYNbxHzaE2+Wt/1LA4PsEbw4wz2dgvGP4oD7Ong9bDbkTAYTWWFv5ZnIt2bdfxoksNK/8LctqeYNCOkDXGeFWHIKHP5W0KyEl8MZgzbCLph9AyWqK6E4IR7TkXnZk6cqHm+qTZ1Rcxda6FfSKuPwFGhvYoecix2uRXF8R+HA6wtJKmVrO9spftqqfwt8WoP5UW0P+hlusIXxh3TwIDAQAB', '3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c', '2031-11-10'],
    ['MGUxCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xJDAiBgNVBAMTG0RpZ2lDZXJ0IEFzc3VyZWQgSUQgUm9vdCBHMg==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2ecoL1I/NnJJiJM08/hqHjFUgJ+tVEG1R9+WqNSvgC25Cs91/YmlfST64yIMK7yVFwszvxlNQQaQAL0MTRD+B7XnHG4iVTFll73TF9IeYvPb6mxQjD+EDJbPt8sD4MptoRRMG4nd7QCwUnyvkWyxOBPR6RIIwACwHCsR2ndwNpuuznmH3IJw5gl0cFVpr6Non7/dtnmz8p1wKVX0q/+VYfPJQG8d0b6Tu9OIKrudv3JaVnE7P9Tz0Qr+KO+j7tmZrwPTj2C38pKhsb2JiR8wzcOmLmIzrhYCd0Ra54EKPKdELnm4PwS8XKCH4RuvUY7N7Cz6+P5t8Dp8qovkZ5UxjQIDAQAB', '7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185', '2038-01-15'],
    ['MGUxCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xJDAiBgNVBAMTG0RpZ2lDZXJ0IEFzc3VyZWQgSUQgUm9vdCBHMw==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEGee8rERl7c24P1j7jbFXqUQtBRXy7wv/EHSftWJSX2Z+H+XcG0V5C8zGUwqdjV0C2alZ3gJa9pUqDo04SopJxrzGAzgHX1Xafglu4n9e0EUgD1l2ENagJPAt3jbybCk5', '7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2', '2038-01-15'],
    ['ME0xCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjElMCMGA1UEAxMcRGlnaUNlcnQgQ1MgRUNDIFAzODQgUm9vdCBHNQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEfxSthbaX/QIhNU1g6DiTk5s9BRBtr9P+7/q7+3OZ8+wyEo3HaLiL3omiiFR3jbshfjOVVpYJ6NWMoQS4m24ZAGLoQiimWDeEGVUmezM3Z/Kacq2hrq4AQjwcfrh6niGc', '26c56ad2208d1e9b152f66853bf4797cbeb7552c1f3f477251e8cb1ae7e797bf', '2046-01-14'],
    ['MEwxCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEkMCIGA1UEAxMbRGlnaUNlcnQgQ1MgUlNBNDA5NiBSb290IEc1', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtjNzgNhiA3AULBEcOV58rnyDhh3+Ji9MJK2L6oNfqbw9W/wLmEwCRzDs4v7s6DRbZl6/O9cspiX/jFmz3+rafCnZRlByCB1u0RsK3R/NmYn6Dw9zxOGcHXUyzW+X2ipqlbJsyQnQ6gt7fRcGSZnv1t7gyFPUrsZ38Ya7Ixy4wN9Z94590e+C5iaLWji1/3XVstlPCfM3iFDaEaSKFBTRUwQAffNqRBj+UHAyBxyomg46HcUKH24LJmm3PKJXcCyG+kxulalYQ7msEtb/P+3XQxdrTM6exJCr//oQUJqjkFfW54wQrp8WGs81HX/Xdu2KnDWnKLinXSH8MDfd3ggZTxXG56bakEeO95RTTI5TAr79meXqhtCvAwLTm6qT8asojiAB/0z7zLcpQPWHpBITBR9DbtdRUJ84tCDtFwkSj8y5Ga+fzb5pEdOvVRBtF4Z5llLGsgCd5a84sDX0iGuPDgQ9fO6vzdNqEErGzYbKIj2hSlz7Dv+I31xip8C5HtmsbH44N/53kyXChYpPtTcGWgaBFPHOlJ2ZkeoyWs5nPW4EZq0MTy2jLvee9Xid9wr9fo/jQopVlrzxnzct/J5flf6MGBv8jv1LkK/XA2gSY6zik6eiywTlT2TOA/rGFJ/Zi+jM1GKMa+QALBmfGgbGMYFU+1Mkmq9Vmbqdda64wt0CAwEAAQ==', '7353b6d6c2d6da4247773f3f07d075decb5134212bead0928ef1f46115260941', '2046-01-14'],
    ['MFExCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEpMCcGA1UEAxMgRGlnaUNlcnQgQ2xpZW50IEVDQyBQMzg0IFJvb3QgRzU=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEZxw+hJ1QV6j/8W2bSp+PDTuuxsbx6oHMw7W6ySj9wana9mz2IEIBhEpaYv0MXzxbeRZ53dfl16UmMfVkxvMkv/X2RS8hhm3zdpdlBSC6r7mRxSrumMX+lxvzp/Hn0s+u', 'cd851c5c25467c0095a43927d0b2292d932975e84dce4c5e794542c6574c3aa4', '2046-01-14'],
    ['MFAxCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEoMCYGA1UEAxMfRGlnaUNlcnQgQ2xpZW50IFJTQTQwOTYgUm9vdCBHNQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4+bo9MKVG6ABUS1/iEErkLvNrlAUNmeb73AeokD/ngBMKRtMlkteDDofJjIn7HXc34JoVbBSm7Z8W6ILhNeYti5QFrV8+bt3+jM/pK6wdlVtVRhunxeGJPRLlDCGcoU3lU/B+awo0YHLvzFjhXkzAjTg+JE+X3G+PcVnUUE+IhNzGA1zURXeaHSJgQdsmYZpLEEOlZfzFgNWUIFqltmG0qdQ75V0/gIDyVG9g76wAP0beiNz30ebseLIAOlPdrInMJHKuveq4QNmp9/Y4/NKQjHMB0P1qLkF6oQn+XtEKHIAL/Pq84n+TIHBRJRJOgtTyQFPZ5d9Jcng3wphPmaI2tX4VKKrVLHV3P4kgma0t4IhlmOik7ezcIehIDT6+lhdL3sXyB9ctpQ1YMOau44i+Ka1Kdwm3udXSYFNZLnvwjyIC0zMAZjSWC1SRDqzzsM+vs65w0vl0VG24THRMkdBz8CflpNbZeeTRrWLFZQCUrqzLmJZB7Q2BZFTXnOB6P+5THaP2pNzwK04F+7n+KMFtH1fYDacKqFQSH4VHkV5+CBRBfbsYh1q0S8Ni+90TvGjbDbuE0axPwiCMru59GC5keHXpZLglaBBhRXYzNGNobckMu1jkkWw6gfo5HQg8Sa5Y/XCx22NsVboXkUcjLzRQI9i7km9NLCilsE5HfzNZe8CAwEAAQ==', '3af21466920fa91fa31f4331e445c16be2330024bfd2c239c0d85ab530714766', '2046-01-14'],
    ['MEoxCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEiMCAGA1UEAxMZRGlnaUNlcnQgRUNDIFAzODQgUm9vdCBHNQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE/Fkfzplsf5sOtiljb8aF8wrT1puuVxVMDu1d4wl+bSqjhqq6eKCncb1E+gjASgbWb90sSjh05dC9/3r/5TlOvb0XHh9DrdW8J9hLv3aMMDKk+/lT5diqOFNdqKA3oGcK', 'c1468cf2254e6004b24696aba209d1a30ba6e2dff68a9a4e32c6ab414f90c8d9', '2046-01-14'],
    ['MGExCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xIDAeBgNVBAMTF0RpZ2lDZXJ0IEdsb2JhbCBSb290IENB', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4jvhEXLeqKTTo1eqUKKPC3eQyaKl7hLOllsBCSDMAZOnTjC3U/dDxGkAV53ijSLdhwZAAIEJzs4bg7/fzTtxRuLWZscFs3YnFo97nh6Vfe63SKMI2tavegw5BmV/Sl0fvBf4q77uKNd0f3p4mVmFaG5cIzJLv07A6Fpt43C/dxC//AH2hdmoRBBYMql1GNXRor5H4idq9Joz+EkIYIvUX7Q6hL+hqkpMfT7PT19sdl6gSzeRntwi5m3OFBqOasv+zbMUZBfHWymeMr/y7vrTC0LUq7dBMtoM1O/4gdW7jVg/tRvoSSiicNoxBN33shbyTApOB6jtSj1etX+jkMOvJwIDAQAB', '4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161', '2031-11-10'],
    ['MGExCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xIDAeBgNVBAMTF0RpZ2lDZXJ0IEdsb2JhbCBSb290IEcy', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuzfNNNx7a8myaJCtSnX/RrohCgiN9RlUyfuI2/Ou8jqJkTx65qsGGmvPrC3oXgkkRLpimn7Wo6h+4FR1IAWsULecYxpsMNzaHxmx1x7e/dfgy5SDN67sH0NO3Xss0r0upS/kqbitOtSZpLYl6ZtrAGCSYP9PIUkY92eQq2EGnI/yuum06ZIya7XzV+hdG82MHauVBJVJ8zUtluNJbd134/tJS7SsVQepj5WztCO7TG1F8PapspUwtP1MVYwnSlcUfIKdzXOS0xZKBgyMUNGPHgm+F6HmIcr9g+UQvIOlCsRnKPZzFBQ9RnbDhxSJITRNrw9FDKZJobq7nMWxM4MphQIDAQAB', 'cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f', '2038-01-15'],
    ['MGExCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xIDAeBgNVBAMTF0RpZ2lDZXJ0IEdsb2JhbCBSb290IEcz', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE3afZu4q4C/sLfyHS8L6+c/MzXRq8NOrexpu80JX28MzQC7phW1FGfp4tn+6OYwwX7Adw9c+ELkCDnOg/QW07rdOkFFk2eJ0DQ+4QE2xy3q6Ip6FrtUPOZ9wj/wMco+I+', '31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0', '2038-01-15'],
    ['MGwxCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xKzApBgNVBAMTIkRpZ2lDZXJ0IEhpZ2ggQXNzdXJhbmNlIEVWIFJvb3QgQ0E=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxszlc+b71LvlLS0ypt/lgT/JzSVJtnEqw9WUNGeiChywX2mmQLHEt7KP0JikqUFZOtPclNY823Q4pErMTSWC90qlUxI47vNJbXGRfmO2q6Zfw6SE+E9iUb74xezbOJLjBuUIkQzEKEFV+8taiRV+ceg1v01yCT2+OjhQW3cxG42zxyRFmqesbQAUWgS3uhPrUQqYQUEiTmVhh4FBUKZ5XIneGUpX1S7mXRxTLH6YzRoGFqRoc9A0BBNcoXHTWnxV215k4TeHMFYE5RG0KYAS8Xk5iKICEXwnZreIt3jyygqoOKsKZMK/Zl2VhMGhJR6HXRpQCyASzEG7bgtROLhLywIDAQAB', '7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf', '2031-11-10'],
    ['MEkxCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEhMB8GA1UEAxMYRGlnaUNlcnQgUlNBNDA5NiBSb290IEc1', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqr4NsgZ9JvlH6uQb50JpuJnCue4ksUaQy1kkUlQ1piTCX5EZyLZC1vNHZZVk54VlZ6mufABP4HgDUK3zf464EeeBYrGL3/JJJgneDxa82iibociXL5OQ2iAq44TU/6mesC2/tADemx/IoGNTaIVvTYXGqmP5jbI1dmJ0A9yTmGgFns2QZd3SejGrJC1tQC6QP2NsLOv6HoBUjXkCkBSztU9O9YgEQ4DDSLMmL6xRlTJVJS9BlrBWoQg73JgfcoUsd8qYzDj7jnLJbewF7O1NtzxbFFCF3Zf7WfeQEvQTv4NNgLIVZRGXYOXWXOYEtVDmcTO2IJOpaAA4zknbtFw7ctdFXFS/zTwBIx581vhpLKUACmwySLTecC06ExfBf2TL8zDtoT2WZ/GUtWBsW2lo9YIzCaK22fOFsm6glPDCxH2hLMpz9a7gUpyiZuYDzurf7RjUuWOL9+j/+7Nbj0PFr7d0lFA1Za7WL/GFj1OhcPSNMl28lsMewgQEnAQPs11+iSDKXicNiUoSI7T2xN3YH/hoszb4HrzG94S26IpOiDA4wCbYcAoJOjQOa4ISlhwv5p6t2HE1gbGMBm70bmb/S0quvfD+11xfU7syPM1i0RSgKR8Q3qlyT7GtZOWDKo+L6oSV7pglmJqzcTzBp1DyrEJiMcKhkMbu4reKqLW2GzsCAwEAAQ==', 'e46a392204a8dca342a71c1ca9a60c9185b9a930370120c3b9c7e3856f0d8f3b', '2046-01-14'],
    ['MFAxCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEoMCYGA1UEAxMfRGlnaUNlcnQgU01JTUUgRUNDIFAzODQgUm9vdCBHNQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEFp1V5bbU+/tnaxrUoarSd5U+iOUHn7ZwZiAopIjscDWvszL/NxNKnrwBA96EwbjG5mVHifITVb/NpR4IYH+tf+hhkinPCUdeCxzAH6S/8lu8mO+ZTMxwa7a60Cgdv74E', 'e8e8176536a60cc2c4e10187c3befca20ef263497018f566d5bea0f94d0c111b', '2046-01-14'],
    ['ME8xCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEnMCUGA1UEAxMeRGlnaUNlcnQgU01JTUUgUlNBNDA5NiBSb290IEc1', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4Gpb2fj5fey1e+9f3Vw02Npd0ctldashfFsA1IJvRYVBiqkSAnIy8BT1A3W7Y5dJD0CZCxoeVqfS0OGr3eUEG+MfFBICiPWggAn2J5pQ8LrjouCsahSRtWs4EHqiMeGRG7e58CtbyHcJdrdRxDYKmVNURCW3CTWGFwVWkz1BtwLXYh+KkhGH6hFt6ggR3LF4SEmS9rRRgHgj2P7hVho6kBNWNInV4pWLX96yzPs/OLeF9+qevy6hLi9NfWoRLjag/xEIBJVV4Bs7Z5OplFXqMu0GOn/Cf+OtEyfRNEGzMMO/tIj4A4Kk3z6reHegWZNx593rAAR7zEg5KOAeoxVpyDayoQuX31XW75GcpPYW91EK7gMjkdwE/+DdOPYiAwDCB3EaEsnXRiqUG83Wuxvuv75NUFiwC80wdin1z+W2ai92sLBpatBtZRg1fpO8chfBVULNL8Ilu/T9HaFkIlRd4p5yQYRucZbqRQe2XnpKhp1zZHc4A9IPU6VVIMRN/2hvVanq3XHkT9mFo3xOKQKeCwnyGlPMAKbd0TT2DcEwsZwCZKw17aWwKbHSlTMP0iAzvewjS/IZ+dqYZOQsMR8u4Y0cBJUoTYxYzUvlc4KGjOyo1nlc+2S73AxMKPYXr+Jo1haGmNv8AdwxuvicDvkoRkrh/ZYGRXkRaBdlXIsmh1sCAwEAAQ==', '90370d3efa88bf58c30105ba25104a358460a7fa52dfc2011df233a0f417912a', '2046-01-14'],
    ['ME4xCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjEmMCQGA1UEAxMdRGlnaUNlcnQgVExTIEVDQyBQMzg0IFJvb3QgRzU=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwUShzxGXUJreI4I1B83Qyxid0vF/dzVPO92UclLtwjv47Pp7a1gg7Jmuyfxos3W52wnsyBP1TsYKHWYwTLsfRwo8YRBCKXylCA7gIunTNWjOm2OfhLWZTVigjvVU55XJ', '018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05', '2046-01-14'],
    ['ME0xCzAJBgNVBAYTAlVTMRcwFQYDVQQKEw5EaWdpQ2VydCwgSW5jLjElMCMGA1UEAxMcRGlnaUNlcnQgVExTIFJTQTQwOTYgUm9vdCBHNQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAs9D0yXkRnf38ZoHnzNXkvOyBPmo1ji63596v+QdNzzCd6gkLmb1sV9oYSrh4rDo5qKZIrC5y5b3r8RrN56QDqT8RtNgviRb7lAE9uy/4EwWheByOKOBF4IP0WRuVs65+A0XlvsJC/u7yPLaFE5gynRaoKcILHDjcnzF3XL8no/wnrLcrvXSbFy3ygdpdsOEjFz6IShIj0OrPnd4DF7FCSqAWTKRtk+k/Ou46fJ1YnfROj/w7I8htuOIF2szr7MMx9NenKVSAz0RbTG8wnvPM3R+UQ51Nf3BwDdQ60TfwbJ2bwBSTWO/NQTh1vBMDlXx/41zp1Q3V4nwQYqpr8D128z+j6LDB/e+qV02shqcYtCnBLA6/ZL4pjNgCLc1cL/J/7xX0DBWsCrDx0w1Pak13lwGg8Wa3t87vzuzspXXKrOPhY/e4oQTIvHs/XS0WIlbtSEn+py95MCWbumstP507xBfnHS778s+m/OMULJaYIYy0kekZYIPyMCsGc1DVmDsG6ceKDGCMKPhSm27h9k27BiSb1ysmP/0qL3H11iS+fzGeD23oj09Noz//NerfSV5Bj4b58Xd5Sxu0o14v+0YC0GYTXl6FT87YcIh7zgG1lpfXzX39gvjCJMHKATlPjaLBFEAfnGbVDAlG1vLQ0Uh2VjpDy7YKETm6jBNsBrWez+sCAwEAAQ==', '371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75', '2046-01-14'],
    ['MGIxCzAJBgNVBAYTAlVTMRUwEwYDVQQKEwxEaWdpQ2VydCBJbmMxGTAXBgNVBAsTEHd3dy5kaWdpY2VydC5jb20xITAfBgNVBAMTGERpZ2lDZXJ0IFRydXN0ZWQgUm9vdCBHNA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAv+aQc2jeu+RdSjwwIjBpM+zCpyUuySE98orYWcLhKac9WKt2ms2uexuEDcQwH/MbpDgW61bGl20dq7J58soR0uRf1gU8Ug9SH8aeFaV+vp+pVxZZVXKvaJNwwrK6dZlqczKU0RBEEC7fgvMHhOZ0O21x4i0MG+4g1ckgHWMpLc7sXk7Ik/ghYZs06wXGXuxbGrzryc/NrDRAX7F6Zu53yEioZldXn1RYjgwrt0+nMNlW7sp7XeOtyU9e5TXnMcvak17cjo+A2raRmECQecN4x7axxLVqGDgDEI3Y1DekLgV9iPWCPhCRcKtVgkEy19sEcypukQF8IUzUvK4bA3VdeGbZOjFEmjNAvwjXWkmkwuapoGfdpCe8oU85tRFYF/ckXEaPZPfBaYh2mHY9WV1CdoeJl2l6SPDgohIbZpp0yt5LHucOY67m1O+SkjqePdwA5EUlibaaRBkrfsCUtNJhbesz2cXfSwQAzH0clcOP9yGyshG3u3/y1YxwLEFgqrFjGESVGnZifvaAsPvoZKYz0YkH4b235kOkGLimdwHhD5QMIR2yVCkliWzlDlJRR3S+Jqy2QXXeeqxfjT/JvNNBERJb5RBQ6zHFynIWIgnffEx1P2PsIV/EIFFrb7GrhotPwtZFX50g/KEexcCPorF+CiaZ9eRpL5gdLfXZqbId5RsCAwEAAQ==', '552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988', '2038-01-15'],
    ['MIGAMQswCQYDVQQGEwJUUjEPMA0GA1UEBxMGQW5rYXJhMRkwFwYDVQQKExBFLVR1Z3JhIEVCRyBBLlMuMR0wGwYDVQQLExRFLVR1Z3JhIFRydXN0IENlbnRlcjEmMCQGA1UEAxMdRS1UdWdyYSBHbG9iYWwgUm9vdCBDQSBFQ0MgdjM=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEjpgpv8cQHifbqwPMKCzYXkgZECnMy1mBzIy4kheJgyqS9sOkHUxi1Z/WoEbcHLx2weNH0FsT2uels2ZI5yGaSk+GCn1s6k0ygAqyegmbaUuYgeIu7AJwlh/99UbOytyC', '873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13', '2045-03-12'],
    ['MIGAMQswCQYDVQQGEwJUUjEPMA0GA1UEBxMGQW5rYXJhMRkwFwYDVQQKExBFLVR1Z3JhIEVCRyBBLlMuMR0wGwYDVQQLExRFLVR1Z3JhIFRydXN0IENlbnRlcjEmMCQGA1UEAxMdRS1UdWdyYSBHbG9iYWwgUm9vdCBDQSBSU0EgdjM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAombwibdye+4JyWPS00PdXsOmhDhK8Y2BuxS9R+hAF/M9w3hFcqYukN6aOtQgccq8nx1LlwrHMbo+1/4lqSqONvTRL8e3qV0z3DBw+EBsS7KmMWHRNDw9MXrHr8Snp4Thl6ToS/YXfO48B+3iilfctvv4QyVQ6ieBqIa8j1JKljpgGpa7/XP0hf2D/X+EbTRsf2q3SwEDv61pt9cy2fVXaumGgj6lZjGzFj3C8yZgMtNSHrBspDc+9PWv6+HfgAbPKkHnZgnhS5fnd70hbSm2Z8Mtfu3WeWXRzzq20bFeVmFQelrOTlAxgAOYR+fkGHxEWsakszvGxsM68GzDi8ikkQXz9dm2qgaht6vkseohFFyDpPz/tlDTjBImmXZw6cAPpnT8u9AbeM5ykuIonLzm6QnYOtOJ5r4ud98BCm+W9uWNPE1SdhpW4XN+F6w9rWyjUhIYcOaATjPyfiYyrAWNOKTmdjyfEGkObZ3SwXkga1vPM43RlHY1511Vx7esKKtGzOc7IbUKCuRKWdyBNUtElRIKZ6Wh/1sAB9LAzPk//J8z8gD4jGyHnQYt8e/j5gb6xWYTW/xQB55xhrLab3Qwz5NT6Nwi1t4gH2GNoy6jeDKQbNysMrUF5PU8Mw3W4Id3F0ydsNgJqA1X90SF8MgEvlxdWuMXjlRjaX9JdGQFjKMCAwEAAQ==', 'ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2', '2045-03-12'],
    ['MIHzMQswCQYDVQQGEwJFUzE7MDkGA1UEChMyQWdlbmNpYSBDYXRhbGFuYSBkZSBDZXJ0aWZpY2FjaW8gKE5JRiBRLTA4MDExNzYtSSkxKDAmBgNVBAsTH1NlcnZlaXMgUHVibGljcyBkZSBDZXJ0aWZpY2FjaW8xNTAzBgNVBAsTLFZlZ2V1IGh0dHBzOi8vd3d3LmNhdGNlcnQubmV0L3ZlcmFycmVsIChjKTAzMTUwMwYDVQQLEyxKZXJhcnF1aWEgRW50aXRhdHMgZGUgQ2VydGlmaWNhY2lvIENhdGFsYW5lczEPMA0GA1UEAxMGRUMtQUND', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsyLHT+KXQpWIR4NA9h0X84NzJB5R85iKw5K4/0CQBXCHYMkAqbWUZRkiFRfCQ2xmRJoNBD45b6VLeqpjt4pEndljkYRm4CgPukLjbo73FCeTae6RDqNfDrHrZqJyTxIThmV6PttPB/SnCWDaOkKZx7J/sxaVHMf5NLWUhdWZXqBIoH7nF2W4onW4HvPlQn2v7fOKSGRdghST2MDk/7NQcvJ29rNdQlB50JQ+awwAvthrDk4q7D7SzIKiGGUzE3eeml0aE9jD2z3Il3rucO2n5nzbcc8tlGLfbdb1OL4/pYUKGbio2Al1QnDE6u/LDsg0qBIimAy4E5S2S+zw0JDnJwIDAQAB', '88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799', '2031-01-07'],
    ['MDMxCzAJBgNVBAYTAlBUMQ0wCwYDVQQKDARTQ0VFMRUwEwYDVQQDDAxFQ1JhaXpFc3RhZG8=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2++iQ27Iqf1u19+sopKEochZoAyaU/7vrswZDXKKpMIzI+/nBnLqbUs6QVIPyUgOLee6ZO6iOkxjXGYpi9+piMW96PH3jkv8ATxEEjkqcKLA28Wi31/HS8ao3D1hfEpYwUQyk95wmaEjJlY/o+HqXzBG2Hj1MKOWCYmwPfGGkwW2EmoYjfClZDsrh2RePReOC27mmMyXODggjHBaaSu9ZY3NN1lcbNFydFkGTsi3Add3v/BIhqizGl1B1DcXERBfSm6NdcUDQH0hrgDw2/yfbDpmpN/3yt+AZlrZ2H8UoiYZ9K4LIeDKPgXdFth+WdqhsGnDnTQT+mVJOYfudi+NvTwnGQNOrQ4LKyzGLnETNSlX6XDcG1HqzZfxlY2yhvomBi+AGpXxmDvu9uWGpc4bAeX06TPKD1VEX2iKLMdbZijdlkuDnV4dfhjV/rJg+5pRaMOWjB9oS1BSCzbmMSfk1ykMG9obL+EEU7jUeUmwO4FeCIgid+IpwK5yqqu0clK9bLv1unjZnLggbzCNSp0y+fQB5mJ5mEJABXpvHCo/tfvfzRhAjuUQxDlbVvE8VwWr0jlNP/iLI8druUCx4v7/sxwKaR+bjA+0H+AK3kj9jV+PmfUBdgU2XY7cM45RbhHiQf3Mt40qXz6S5fKx4KQj4qK3xo0YmylK0UZ/9GQgGN0CAwEAAQ==', '488e134f30c5db56b76473e608086842bf21af8ab3cd7ac67ebdf125d531834e', '2030-06-23'],
    ['MIGNMQswCQYDVQQGEwJDQTEQMA4GA1UECBMHT250YXJpbzEQMA4GA1UEBxMHVG9yb250bzEdMBsGA1UEChMURWNob3dvcnggQ29ycG9yYXRpb24xHzAdBgNVBAsTFkNlcnRpZmljYXRpb24gU2VydmljZXMxGjAYBgNVBAMTEUVjaG93b3J4IFJvb3QgQ0Ey', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAutU/5BkV15UBf+s+JQruKQxr77s3rjp/RpOtmhHILIiO5gsEWP8MMrfrVEiidjI6Qh6ans0KAWc2Dw0/j4qKAQzOSyAZgjcdypNTBZ7muv212DA2Pu41rXqwMrlBrVi/KTghfdLlNRu6JrC5y8HarrnRFSKF1Thbzz921kLDRoCi+FVs5eVuK5LvIfkhNAqAbyrTgO3T9zfZgk8upmEkANPDL1+8y7dGPB/d6lk0I5mv8PESKX02TlvwgRSIiTHRk8++iOPLBWlGp7ZfqTEXkPUZhgrQQvxcrwCUo6mk8TqgxCDP5FgPoHFiPLef5szPZLBJDWp7GLyE1PmkQI6WiwIBAw==', '6639d13cab85df1ad9a23c443b3a60901e2b138d456fa71183578108884ec6bf', '2030-10-07'],
    ['MFAxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMSkwJwYDVQQDEyBFbnRydXN0IDRLIEVWIFRMUyBSb290IENBIC0gMjAyMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArc84NpDxCzCdVWHdIr3YMRuSZOjlHjbIhhYduA1yBUTpcKLPzbiGD8zvZDTUPuCmYsIqB8ZGz++eOJg4u12+GlAHOeuZ/H3UgVjhqgytZeQfCn8GEHiFf4ehjzlwOp5ds3qxTrQ9+crkFJBP523qh+KJp2HmitRZviWpKcQyJMOSLvp0MRL9wVaU2bJWOAarzi8+DJeqeXHqUW1XJvknd54OqmhAl51vVfUf3FzdfyNPymZda3MRH2FQCpv6BBtpvea0iuQiV5BTvGkA6qP0R1yEv9tG1dXnUkmrsedlYHk3nt8JWfTZ+bW0zuNemgVp0KB5LI35Qz+tTTDZ13b6iPwbU7e/d5FmETyqBPb/sOKyN9AWsuPbz3IRXp778P3i5JRkd/h1VnPWf0sEsaMf42EnVo1D2yV5zMzXYtpcx3BkO790KIW2sLQiRhXe4scI4PUWW1QkE/aW+wl7+n5zPpdSHEZcGg+btLLhkFwvFHA0WW64qjIQ6AUi5uW52/DNYZxjb0wkhwWWmndPoVGIAXuUFSY4HBCqWqTAgupAqUEsTq1icMd8afOLdjNxN72VC3035TwOuHkm3+6AUzDnl3Us/YOAMmg/UNjjRFaW9IC6jocIxhq8NbonG9U9+rhAPk5kigmENuDVmh76yxzntIJT3OEPdTaDTblB4+ccbb8CAwEAAQ==', '647987d98d52645da4d3de3b80771a0ce02b9b9285e6e86999882170744ec9aa', '2047-12-07'],
    ['ME0xCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMSYwJAYDVQQDEx1FbnRydXN0IDRLIFRMUyBSb290IENBIC0gMjAyMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAx07VPjyi4DucCseR4zmE7kyTXatVpDNNl0W99Anbps0z6HPBH3N56RVbpO6wBKPlJdHInr8vdEPvhcSS27IwOlFdBC30PENpQfm4s3mG80rWHI4cV2rDEfBWdhB+tMIDpKGGAeAs2Pws4M0Sl8lUTs6zHkntqU1U0vqHgb2ZNI7gqDkaERmzs/U98xV0k3LlMYPiDiMSSEyfaDRX5q0c/eGczYoEr1b2KnRu5XdA5+PHa1lDpVqxyFRfGJC0FYSe/EO18Yt1LeaRgzu0f39kn21QZD/Md+AeumkBmGS9BZY9yzZYoD7q4ExFrpI5HGSWUWVRMjRfbK+ZeZ2CuTjGtlSQVLxdNc/eZ9+srdn+XxlucdNh3QdA7k8AOIS5AXVKuxh4ri7pKAIl91CTTU4o0+4G/65AnK0dt7riZVMHw0bomgwSu0mXgeMKSBVEr/vwRJh3Sk4CvK3nvbRWQjWELN/B6V9GWRLTlPVqDOPXa1rM55WF7mGi7FrhJX/1bM3KbIIQIsPQ1ydpkn+ywsr4kyXUROwzeKvt86oXgq7hsC8fPPsAb1pTrv0IJnnzzSdrBaMN7vNrbeEEZZ7wjZQUIlu0DBq30/fHe/YAqScbyVkY2hyrmz4ivwDQ7MsbQcTB+ZJAa4WzHK6r86kevyh0TJPsDdjUi2hAixW4CElkd4MCAwEAAQ==', 'dd6c44b39401b053dbe61120748bbb0f6056007665c168e5c286750edc8df129', '2047-12-07'],
    ['MGkxCzAJBgNVBAYTAlVTMRYwFAYDVQQKDA1FbnRydXN0LCBJbmMuMUIwQAYDVQQDDDlFbnRydXN0IENvZGUgU2lnbmluZyBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IC0gQ1NCUjE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAp4GP9xRFtmJD8tiu0yVeSE9Rv8V9n1AcNdHWfmEqlBltJ0akphpd91RRaoAixqhmdU1Ug8leaBur9ltksK2tIL1U70ZrbQLnRa519o6KuTIui7h3HFJNeYhfpToYyVAslyctv9oAfWN/7zLsRodj25qfw1ohNnv5m9XKoG5yLPzh8Z5wTQhWFW+Qq/tIurnXwYJ4hWUuf7XJwOIUtzcRQQbiiuCo9uV+tngFAcNg7U8HQS4KE0njkJt/3b36rL9kUdFcm7T1XOdc/zubpaAa130JssK3/24cvMh95ukr/HKzFOlKVRKEnEQldR32KvBPpSA9aCXrYZd8D+W2PfOuw8ERvBuOzOBHMF5CAIZx41isBsplH3uUpktXZwx+Xq14Z1tV417rx9jsTG6Gy/Pc+J+HqnJYEg99pvj4Qjk7PCzkMk1JjODhAMI4oJz6hD5B3G5WrsYaW/RnaAUBzRu/roe8nVP2Lui2a+SZ3sVPh1io0mUeyB/Vcm7uWRxXOwlyndfKt5DGzXtFkpFCA0x9P8ryqrjCDobzEJ9GLqRmhmhaaBhwKTgRgGBrikOjc2zjs2s3/+adZwGSht8vSNH7UGDVXP4h0wFCY/7vcLQXwI+o7tPBS18S6v39Lg6HRGDjqfTCGKPj/c4MhCIN86d42pPz2zjPuS8zxv8HPF6+RdMCAwEAAQ==', 'b80847fda453bf6ed876ca7bc046a2481909e15b6ed376e665e7ad09f3864e71', '2040-12-30'],
    ['MGsxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMUQwQgYDVQQDEztFbnRydXN0IERpZ2l0YWwgU2lnbmluZyBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IC0gRFNSMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqS2C6cK4I00zul2xjk6mWjsefTLMd9VRNwOxHEqwrNe39xjzzum6Fi64AUqED5EsHVztKqeoDlWjwzyjIvTxgIaCLBsDDKFdkXIg9buMl3ENopcTgz5Sbta4/0GxSCzgeb9LfMLsDMdbOEZYwP6wcmJCSmWLJ/lEbO0HZVFktUoEilsUxHq9ErSUjFEAg9C0Phh7ihJ1YM3XyM0Cr3XT3CtNx2PAy6Ticoxp2S2JA9botrxQ+ebLVnNjz/yTwYGG6Tqv+QdNRoLmVwPye8X8NNGc5j13PeNeWwXXxZIWIX9mnMyugAcyonNX5MQ+hsp/72UHrbbQbtEzaZI0SBHx5Ee3o65S2QymhHuIWBWKQRaDbu/nhdqRtzLyaybx1enpkl1wi4hqz7v1xEcpMu3FS1AlfoexFRSh0NoWGlj10EIkDO8IdDpTH5PghV6qYeVeg7i+2Zrb1vcMHQ5JRWbT6WDAEb1KMN0vuaZdWOkvP7EsRJlKxPtktOq3NcNwvmkhd3Bw8IC0HbX8eT5v8mHlDHGlpvbSQH82j8EUW7ZD8aMvcB1X+ReNv6bTRloBF54kPxjSXcV9ruHPQ/oRWPaKXYUXrciJy/uE7naIAHHqxUrqdy38g6NSiQL4S+qUE4eOfU+UKojit2ezLVkfifk5px4roxgQ7ha03SMC5sftT0cCAwEAAQ==', 'e874fe2531eae4a4b6b62f37496bbae90eb1d8fc8cedbebb00a182cfacdc7e61', '2040-12-30'],
    ['MFIxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMSswKQYDVQQDEyJFbnRydXN0IFAzODQgRVYgVExTIFJvb3QgQ0EgLSAyMDIy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEMD0tqnkmVmnseNatg8O9GuPuUbsgNGL/sOb9qP23Ha0+5CyCwQ5/dQuF/p0CQsOHyAZGkcDATbyIaPpj6g3qdvvwm+ad30bHDuk3kIBp+t9S9ho8GpCN/yE/LwSKqsZV', '937ef8f12276b3c7a3f58e345d09a6eff01f862f8d2794441cd84d511825fa0c', '2047-12-07'],
    ['ME8xCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMSgwJgYDVQQDEx9FbnRydXN0IFAzODQgVExTIFJvb3QgQ0EgLSAyMDIy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEOSuL1ndyVT63pvFr6jYuemkqyz6VZDvBq6MJDIetwi0YQ76Pdh1Q0wDfOVsiaT7Ey9mfHC2FatdvfHt9cUQxOvnMgB+n8WHfDNtGXRvGgEv1bR+c29EStBwCGeNDZ0zV', '420332ef876ebe78f2af5d28aaacde24aad0c10f8ffaac469efd7bd941929568', '2047-12-07'],
    ['MIG/MQswCQYDVQQGEwJVUzEWMBQGA1UEChMNRW50cnVzdCwgSW5jLjEoMCYGA1UECxMfU2VlIHd3dy5lbnRydXN0Lm5ldC9sZWdhbC10ZXJtczE5MDcGA1UECxMwKGMpIDIwMTIgRW50cnVzdCwgSW5jLiAtIGZvciBhdXRob3JpemVkIHVzZSBvbmx5MTMwMQYDVQQDEypFbnRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBFQzE=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEhBPJ0LptQXvibNDrVV9mAhok9FuJaUfjuMJ98fICxZ+g9lvViwYZhk9TEG0HJCehoPjVRxlhTH3KkyfqdAzvb5YJ/mPscF02rWd3rsmdfFVEOqJjUR/142LUqUcHPswg', '02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5', '2037-12-18'],
    ['MIG+MQswCQYDVQQGEwJVUzEWMBQGA1UEChMNRW50cnVzdCwgSW5jLjEoMCYGA1UECxMfU2VlIHd3dy5lbnRydXN0Lm5ldC9sZWdhbC10ZXJtczE5MDcGA1UECxMwKGMpIDIwMDkgRW50cnVzdCwgSW5jLiAtIGZvciBhdXRob3JpemVkIHVzZSBvbmx5MTIwMAYDVQQDEylFbnRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHMg==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuoS2ctueDGvimekwAad26jK4lUEaydphTlhyz/72gnm/c2EGCqUn2LNf00VOHHLWTjLycooP94MZ0GqAgABFHrDH55q/ElcnHKNoLwqHvWprDl5l8xx31dSFjXAhtLMy54ui1YY5ArG40kfO5MlJxDun3vtUfVe+8OhuwnmyOgtV4lCYFjITXC94VsHClLPyWuQnmp8k18bs0JslguPMwsRFxYyXegZrKhGfqQpuSDtv29QRGUL3jwe/9VNfnD70FyzmaaxOMkxid+q36OW7NLwZi66cUee3frVTsTMi5W3PcDwa+uKbZ7aD9I2lr2JMTeBYrGQ0EgP4to2UYySkcQIDAQAB', '43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339', '2030-12-07'],
    ['MIG+MQswCQYDVQQGEwJVUzEWMBQGA1UEChMNRW50cnVzdCwgSW5jLjEoMCYGA1UECxMfU2VlIHd3dy5lbnRydXN0Lm5ldC9sZWdhbC10ZXJtczE5MDcGA1UECxMwKGMpIDIwMTUgRW50cnVzdCwgSW5jLiAtIGZvciBhdXRob3JpemVkIHVzZSBvbmx5MTIwMAYDVQQDEylFbnRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHNA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsewsQu7i0TD/pZJH4i3DumSXbcr3DbVZwbPLqGgZ2K+EbTBwXX7zLtJTmeH+H17ZSK9dE43b/2MzTdMAArzE+NEGCJR5WIoV3imz/f3ET+iq4qA7ec2/a0My3dl0ELn39GjUu9CH1apLiipvKgS1sqbHoHrmSKvS0VnM1n4j5pds8ELl3FFLFUHtSUrJ3hCX1nbB76W1NhSXNdh4IjVS70O92yfbYVaCNNzLiGAMC1rlLAHGVK/XqsEQe9IFWrhAnoanw5CGAlZSCXqc0ieCU0plUmr1POeo8pyvi73TDtTUXm6Hnmo9RR3RXRv06QqsYJn7ibT/mCzPfB3pAqoEmh643IhuJbNsZvc8kPNXwbMv9W3y+8qh+CmdRouzavbmZwe+LGcKKh9asj5XxNMhIWNlUpEbsZmOeX7m640A2Vqq6nPopIICR5b+W45UYaPrL0swsIsjdXJ8ITzI9vF01Bx7owVV7rtNOzK+mndmnqxpkCIHH2E6lr7lmk/MBTwoWdPBDFSoWWG9yHJM6Nyfh3+9nEg2XpWjDrk4JFX8dWbrAuMINClKxuMrLzOg2qOGpRKX/YAr2hRC45K9PvJdXmd0LhyIRyk0X+IyqJwlN4y6mACXi0mWHv0liqzc2thddG5msP9E36EYxr5ILzeUePiVSj9/E15dWf10hkNjc0kCAwEAAQ==', 'db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88', '2037-12-27'],
    ['MIGwMQswCQYDVQQGEwJVUzEWMBQGA1UEChMNRW50cnVzdCwgSW5jLjE5MDcGA1UECxMwd3d3LmVudHJ1c3QubmV0L0NQUyBpcyBpbmNvcnBvcmF0ZWQgYnkgcmVmZXJlbmNlMR8wHQYDVQQLExYoYykgMjAwNiBFbnRydXN0LCBJbmMuMS0wKwYDVQQDEyRFbnRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtpW2Q0L6xm0qb0jflEw5VwXuw3kRQWg27ez+mgGPoTgo/PcQRmYuTR4asRpOxtHAlYiwyf8xizMD27eDez4ghF7tslYop/jguUBxN8XLRw6XKmjAIpViFdtH2fXQK/+CS8mtPt5M25CAUD8JioQA7DAKPRjN+/0qWZojlRcsRZ4fbkN5bQxcmP5Ip8UjR1xe/W7nHrT2aEXRhoNbooqNseMpgP4lcYitvryPrFKWS6pRjeQTMRnoTk2f26yzatW8OVRxynp6f5DdfR2A2YG7WSbCEf7mk+L3gORl+zQ3DimAcE2vOIYunn9Xr54XruscyyghX7Yc2OeiBCL509rYywIDAQAB', '73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c', '2026-11-27'],
    ['MEwxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1FbnRydXN0LCBJbmMuMSUwIwYDVQQDExxFbnRydXN0IFNNSU1FIFJvb3QgQ0EgLSAyMDIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzYPi+doA2ajzZRlUppEXOxh/B/5bQTSGwIJ7OepsYVFx+0UX+pgGghVb4AWPYT5+iKERH00Jc2cGDKHj9E5lKUKUvE2pZEAxggu1B/iUtdmrIEZI2007rUSmnoSJblJ5xGV+1a/XUftf0oxCfluEjUBPEDRHS2T4iYMcSUsxZ/D0resgRKZYrMdwrmXVlpzyX0D/d0O3CE9Q1znM/ihsAAV8b3aMrewmZ0WtAJsODVY3AQmFAKUnxtf6t5fb0tw70F+ievu3z0X8gm3UqrQVfe3PqEaiA8mC2nRrjJeVTRhmkxBlfrDOZ7JmT8rn/pnmp3/KoMLMs6+Q85iF4zAPWZMo4SGxocyX9P5f9ZQW7AC1YDHxrzVEZXVCTN8SJKqeOevxCobk7ZT0eMN3Bz9h/bx9/4kNluFxF+G2031n56Evp7iBBVamqQTfLbjHeGQCqRnoygN+wOQu7Nyg63HWqWPpece3zg66nAgLiIjPgvg9CdNCeE6y5ia5LzDiSohn3iczxSyxJ2FNn8TirFWsp2YM7CCd1d4qiu1ZoybAXYto3xsG3SAPRwTsaC8Tucbxpz16vOGXx8Ni1qX7YMt544CRHROacuyd3Dguati1mU2/cK+hh3WvhHMkyTAOOLGOj0ARTCohq0MQE7CGE9G7aWjL4DVaIbIT9q8+rS7gdikCAwEAAQ==', 'b7a41ed8096d62716badc7f530942197a9e7e3175ce05d11d01e7ad6c12dcba7', '2047-12-07'],
    ['MIG0MRQwEgYDVQQKEwtFbnRydXN0Lm5ldDFAMD4GA1UECxQ3d3d3LmVudHJ1c3QubmV0L0NQU18yMDQ4IGluY29ycC4gYnkgcmVmLiAobGltaXRzIGxpYWIuKTElMCMGA1UECxMcKGMpIDE5OTkgRW50cnVzdC5uZXQgTGltaXRlZDEzMDEGA1UEAxMqRW50cnVzdC5uZXQgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgKDIwNDgp', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArU1LqRKGsuqjIAcVFmQqK0vRvwtKTY7tgHalZ7d4QMBzQshowNtTK91euHaYNZOLGp18EzoOH1u3Hs/lJBQesYGpjX24zGtLA/ECDNyrpUAkAH90lKGdCCmziAv1h3edVc3kw37XamSrhRSGlVuXMlBvPci6Zgzj/L24ScF2iUkZ/cCovYmjZy/Gn7xxGWC4LeksyZB2ZnuU4q941mVTXTzWnLLPKQP5L6RQstRIzgUyVYr9smRMDuSYB3Xbf9+5CFVghTAp+XtIpGmG4zU/HoZdenoVve8AjhUiVBcAkCaTvA5JaJG/+EfTnZVCwQ5N328mz8MYIWJmQ3DW1cAH4QIDAQAB', '6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177', '2029-07-24'],
    ['MEMxCzAJBgNVBAYTAkhSMR0wGwYDVQQKExRGaW5hbmNpanNrYSBhZ2VuY2lqYTEVMBMGA1UEAxMMRmluYSBSb290IENB', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtHPS1mXTAu9YOvSCgtOn4Ipgsjr1sWU4pyQOIWt96aCdM6J0za6RupS1zMaAtXHfSHHKdUunv/8m64T+uXIWyMJ+htS/r+5jNbnA5NoFT7hIniIo/1UFI2uBTrMXESwqJR/k4d9hyDzyVmnQVX2WELKoe1aQW6ZeU4tB48eHxzG9NDnsGSHZgMToDdvaAwwA9Kq1ggYlDMXZGmKd/QpJBfwcvpNG/M6Jkf/NzF9IX9w40HVv0i2rzCISeIgSH+DVTne8LIlNdnqIm10H2rNnmNE5znpGq8/2fVclE/qExANwrwx2DNJAJHxZ33c3WVCxJUZOQh0IIglyVcRC6m9vZVnUTuA9o6twfOYJMFV2Yonzb9IKprNuGT2WhnpmlM3yzHrwBwizaa4b/xxxGKJE+dvWDYQQgXRJYWLXEPABpkXAtdBS9FGGPeL3Fila+kqeJ0uORvFyPqf1pAzgCxeaIv/5fqs1jgGE1XWTf+Z1qHpk3mI6AkcaoCPETD/Q3E4z52y7+vYYECs0MF/HM1CZAumxWUZVZaa6pIMYi83h8coY4tkg5reEhx8LVnxNMVQm8plWyKZZ1oUz8pDMKFrIbKTLpkdGxJpVOYRkjXfnCj3D0BL3dqjMHLMfWIU6xDaN7JrsDuccyZ9P+9B6BwzGBbCrjbpyXU4j2W8MXPimctECAwEAAQ==', '5ab4fcdb180b5b6af0d262a2375a2c77d25602015d96648756611e2e78c53ad3', '2035-11-24'],
    ['MIGrMQswCQYDVQQGEwJIVTERMA8GA1UEBwwIQnVkYXBlc3QxPDA6BgNVBAoMM05JU1ogTmVtemV0aSBJbmZva29tbXVuaWvDoWNpw7NzIFN6b2xnw6FsdGF0w7MgWnJ0LjFLMEkGA1UEAwxCRsWRdGFuw7pzw610dsOhbnlraWFkw7MgLSBLb3Jtw6FueXphdGkgSGl0ZWxlc8OtdMOpcyBTem9sZ8OhbHRhdMOz', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtUKlZEjbZKU3+Cy4mQJRuaIoxPtwBMTZbIqG9w+JF6SEwi5sTvX/RO9bQw6Jfzc1pVvI5CNbrxmcW+2s1gAu22PKw1TYr2fUy2BEok/PpN78HzFmVrfh3TiKU/zPIxWLiof9CTDlmEcEDhZprwkFvMfUkEWPaGO+glg3+9hMb6WsFXd1pYhkOFzSZQ9TBc6UMJdveoHpZJgS0R5Kn8HzF9sZNhA5uAGzt3hNtQx7XqpOnbnNXTj/f0n+t0ivA0JsvmQbYfnOa3qbUHEA81eXxQF0G6vJJllser8Kl2eWtYBFSAFGnEAU5GE4IVuJZOIFNhOgKs7biASGRDXckzRZV2rtU2P6i8IYFjz0ccc+DBoR5M4PIMMXI6ujfxNVrLT/ltjAL3oJm9sclo2mjPyhaqZr0QydMayaMfpS+Yk5+i9T8+mRLlCOqrikJa8bi9lqUohXCsMLmnGfvMpFium51ZXBtsLO0Q1pSjY8ro2sy3X2kCHDCZfOLRJ2Yl7rDo9yXyubsMkKFfP+z/dEhEYB/c9m7NAwl3xtrNE4wUZyBxcOPvsw5ss01bVzE0UhDh0Za0gW2uiRqQbQ6D1v+ozRuPWZA/Hr2LVpu7iJT1ICp34+2+zFlwaV+1Pr4NPnyI+Imf8ut5eZfYTzUf2Og0Pe86/gM3TEFRwpF6dJc9zATt0CAwEAAQ==', 'c2157309d9aee17bf34f4df5e88dbaeba57e0361eb814cbc239f4d54d329a38d', '2033-09-13'],
    ['MGIxCzAJBgNVBAYTAkNOMTIwMAYDVQQKDClHVUFORyBET05HIENFUlRJRklDQVRFIEFVVEhPUklUWSBDTy4sTFRELjEfMB0GA1UEAwwWR0RDQSBUcnVzdEFVVEggUjUgUk9PVA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2aMW8Mh0dHeb7zMNOwZ+Vfy1YI92hhJCfVZmPoiC7XJjDp6L3TQsAlFRwxn9WVSEyfFrs0yw6ehGXTjGoqcuEVe6ghWinI9tsJlKCvLriXBjTnnEt1u9ol2x8kECK62pOqPseQrsXzrj/e+APK00mxqriCZ7VqKChh/rNYmDf1+uKU49tm7srsHwJ5uu4/Ts765/94Y9cnrrpftZTqfrlYwiOXnhLQiPzLyRuEH3FMEjqcOtmkVEs7LXLM3GKeJQEK5cy4KOFxg2fZfmiJqwTTQJ9Cy5WmYqsBebnh52nUpmMUHfP/vFBu8btn4aRjb3ZGM74zkYI+dndRTVdVeSN72+ahsmUPI2JgaQxXABZG12ZuGR224HwGGALrIuL4xwp9E7PLOR5G62xDtw8mySlwnNR30YwPO7ng/Wi64HtloPzgsMR6flPri9fcebNaBhlzpBdRfMK5Z3KpIhHtmVdiBnaM8Nvd/WHwlqmuLMc3GkL30SgLdTMEZeS1SZD2fJpcjyIMGC7J0R38IC+xo70e0gmu9lZJIQDSri3nDxGGeCjGHeuLzRL5z7D9Ar7Rt2ueQ5Vfj4oR24qoAATILnsn8JuLwwoC8N9VKejveSswoAHQBUlwbgsQfZxw9cZX08bVlX5O2ljelAU58VS6Bx9hoh49pwBiFYFIeFd3mqgnkCAwEAAQ==', 'bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893', '2040-12-31'],
    ['MIIBCDELMAkGA1UEBhMCRVMxDzANBgNVBAgMBk1BRFJJRDEPMA0GA1UEBwwGTUFEUklEMTowOAYDVQQLDDFzZWUgY3VycmVudCBhZGRyZXNzIGF0IHd3dy5jYW1lcmZpcm1hLmNvbS9hZGRyZXNzMScwJQYDVQQLDB5HTE9CQUwgQ0hBTUJFUlNJR04gUk9PVCAtIDIwMTYxEjAQBgNVBAUTCUE4Mjc0MzI4NzEYMBYGA1UEYQwPVkFURVMtQTgyNzQzMjg3MRswGQYDVQQKDBJBQyBDQU1FUkZJUk1BIFMuQS4xJzAlBgNVBAMMHkdMT0JBTCBDSEFNQkVSU0lHTiBST09UIC0gMjAxNg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA0GvnniIrU3YVVa9MSsBta/v5hEQFoX1gzgXsnphz+luEBzH3/z1rx35WBmKlXJaW0/FeWX7rMRy/d1cwVO8exczEsurb5orQ9CiEyLBILSyWbfsiqDWOvt5wFRD5ZkFGFqBDZD+NSvOAMc+TgH6a26Wvj2ws/Q7vHHncD6JuhFwiiQ5ELkiolHPsOTKRHOIUvX1l5nL+W+dUdS99DuLGymkuXqIO1eiF3j9rf6WCsEZ9XZ5xuhS06+3HwhRkDFhuT5U2YTZFYDZmGEuVGj5YrIsmHiXm+pUA+60SnvoSYb4a3qZ86av/15SJckL8u0UR7D9w/BnEmuqXbqzkOAQ74T8BKHGj4q5DZHgWmQJav9fE77W31cNYgUGG5LKMAKWImJjrCedYMWgx3u3iSTXz0rNX3MRCn/0879D1KzluYa564cd6PW0XMGwCrInWWoScKcCeEI64IDYzyoAraH82dWUV+MPa/3Gi/O2bd9wZ+vHItgX05XCSqcjduLAaVVuR3LjlmrUDwK22rvGZe0u1iQ7eZAtkflTup8OKmBnF/DwTCEU+35/7x32xoII2FD3AYwABZsTk8Jk7HlF4XbkXPFiTFa+o9SUgGY0jPRI8QusvXUKO8jCoJVrm+vdPbb4mWPWPf/eK+LNuwxvyMYU2cY79O9bmMDXLJY1liVeoM5UCAwEAAQ==', 'c1d80ce474a51128b77e794a98aa2d62a0225da3f419e5c7ed73dfbf660e7109', '2040-04-08'],
    ['MIGXMQswCQYDVQQGEwJBVDENMAsGA1UECBMEV2llbjENMAsGA1UEBxMEV2llbjEjMCEGA1UEChMaZS1jb21tZXJjZSBtb25pdG9yaW5nIEdtYkgxKjAoBgNVBAsTIUdMT0JBTFRSVVNUIENlcnRpZmljYXRpb24gU2VydmljZTEZMBcGA1UEAxMQR0xPQkFMVFJVU1QgMjAxNQ==', 'MIICIDANBgkqhkiG9w0BAQEFAAOCAg0AMIICCAKCAgEA1KaXqPL0kBFDrbSCRkHxL5FvY6LNDSDcvQw4imVKCis6qHSpd6GLjvIvgfeEGM2t62K2kn3gQeVOVDg3gu/L4O3Pu8rMo0v3W/64fKcIbctDxEwiFGbjnQO5dyGrRGshRyPIIPoqy5F2HXVs+JvpDybpQy+aIAVoGMeOmYUtQQemZI5Y4Y2VgKRNX/UC2IF529Xn36Ii/RSnZxbs2VhMyqnd6hqOqQhkT1EhtnKiTv9Qcb07ZeS9f1MRrt8QOXtd9kdwF/dDkQN6YSVfLPz4iRE87DlUFknEIZpx4HmLdh12PQdZuAexjNzHzU7h+61DTT9A7yFiLzFETmnHbyLLq1RL6ML6EWisyG4O3mzFJ5YJUQJNAbZXvzIo1QlDlvfEiLX5VP4aOmq3LLUkZPtKeHLD/NlPyE4juSnYDaFIQZMCbb8ShZvGxWAt8JH8mf0glJ5xY6vVSauQ7Ic5hX+NhcwL6NtLOw78wnZ9Ruc5Jp7fVd8ehPlBNiZsAlkrjvu86R8nJGIEZ4ThP9idGE6WoCXuyigDTwJRz/c1N2mktNbW1R4ZQycWH0dR7koJTBFatls9Yeg7EL7WRub0HP24Rb18+nVa7OFSIw2OH4aXU5Fcm5so1o7lbietIIynwUGplzeLLOpuGAWX9s4DUvG9eTSbQMcjknTzb+2j6VnwVUsCAQM=', '416b1f9e84e74c1d19b23d8d7191c6ad81246e641601f599132729f507beb3cc', '2040-06-10'],
    ['ME0xCzAJBgNVBAYTAkFUMSMwIQYDVQQKExplLWNvbW1lcmNlIG1vbml0b3JpbmcgR21iSDEZMBcGA1UEAxMQR0xPQkFMVFJVU1QgMjAyMA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAri5WrRsc7/aVj6B3GyvTY4+ETUWiD59bRatZe1E0+eyLinjF3WuvvcTfk0Uev5E4C64OFudBc/jbu9G4UeDLgztzOG53ig9ZYybNpyrOVPu44sB8R85gfD+yc/LAGbaKkoc1DZAoouQVBGM+uq/ufF7MpotQsjj3QWPKzv9pj2gOlTblzLmMCcpL3TGQlsjMH/1WljTbjhzqLL6FLmPdqqmV0/0plRPwyJiT2S0WR5ARg6I6IqIoV6Lr/sCMKKCmfecqQjuCgGOlYx8ZzHyyZqjC0203b+J+BlHZRYQfEs4kUmSFC0iAToexIiIwquuuvuAC4EDosEKAA1GqtH6qRNdDYfOiaxaJSaSjpCuKAsR49GiKweR6NrFvG5Ybd0mN1MkGco/PU+PcF4UgStyYJ9ORJitHHmkHr96i5OTUawuzXnzUJIBHKWk7buis/UDr2O1xcSvy6Fgd60GXIsUf1DnQJ4+H4xj04KlGDfV0OoIu0G4skaMxXDtG6nsEEFZegB31pWXogvziB4xiRfUg3kZwhqG8k9MedKZssCz3AwyIDMvUclOGvGBG85hqwvG/Q/lwIHfKN0F5VVJjjVsSn8VoxIidrPIwq7ejMZdnrY8XD2zHc+0klGvIg5rQmjdJBKuxFshsSUktq6HQjJLyQUp5ISXbY9e2nKd+Qmn7OmMCAwEAAQ==', '9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a', '2040-06-10'],
    ['MFAxCzAJBgNVBAYTAktSMRwwGgYDVQQKDBNHb3Zlcm5tZW50IG9mIEtvcmVhMQ0wCwYDVQQLDARHUEtJMRQwEgYDVQQDDAtHUEtJUm9vdENBMQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAof5vBAWwyYRkMjdvoOXU5bII7WkSqoYI94JGCgYLbl7F5Gk1cW3/fQL2zd0BPPlgiGjyVHdNPdVBpi82gVcluHLfolDa1/xV8s42n2zW25dZ3x4WmYZIjk1UIZmOc7o/enrxLSTHr58XuokQAzj1p6qfgsU9iM3EhZEAquy9qp/IVNvy6V1L5wGIJSWYvLehH/q9Nz9a/HQOTs2fMld6oQ9UdcLDULQszIMHBKxUWYRWWLsaX5kuctH2VtLHnk43HcR4kd8IWCOVOgCOw43ViK0/QnfQcleGnr5AYapHjzyGBplD1556gpHR3Z85DB9Fj/UwYQ9o012SnXBbU8hCawIDAQAB', '407c276bead2e4af0661ef6697341dec0a1f9434e4eafb2d3d32a90549d9de4a', '2031-08-03'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAthECix7joXebO9y/lD63ladAPKH9gvl9MgaCcfb2jH/76Nu8ai6Xl6OMS/kr9rH5zoQdsfnFl97vufKj6bwSiV6nqlKr+CMny6SxnGPb15l+8Ape62im9MZaRw1NEDPjTrETo8gYbEvs/AmQ351kKSUjB6G00j0uYODP0gmHu81I8E3CwnqIiru6z1kZ1q+PsAewnjHxgsHA3y6mbWwZDrXYfiYaRQM9sHmklCitD38m5agI/pboPGiUU+6DOogrFZYJsuB6jC511pzrp1Zkj5ZPaK49l8KEj8C8QMALXL32h7M1bKwYUH+E4EzNktMg6TO8UpmvMrUpsyUqtEj5cuHKZPfmghCN6J3Cioj6OGaK/GP5Afl4/Xtcd/p2h/rs37EOeZVXtL0m79YB0esWCruOC7XFxYpVq9Os6pFLKcwZpDIlTirxZUTQAs6qzkm06p98g7BAe+dDq6dso499iYH6TKX/1Y7DzkvgtdizjkXPdsDtQCv9Uw+wp9U7DbGKogPeMa3Md+pvez7W35EiEua++tgy/BBjFFFy3l3WFpO9KWgz7zpm7AeKJt8T11dleCfeXkkUAKIAf5qoIbapsZWwpbkNFhHax2xIPEDgfg1azVY80ZcFuctL7TlLnMQ/0lUTbiSw1nH69MG6zO0b9f6BQdgAmD06yK56mDcYBZUCAwEAAQ==', '2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAthECix7joXebO9y/lD63ladAPKH9gvl9MgaCcfb2jH/76Nu8ai6Xl6OMS/kr9rH5zoQdsfnFl97vufKj6bwSiV6nqlKr+CMny6SxnGPb15l+8Ape62im9MZaRw1NEDPjTrETo8gYbEvs/AmQ351kKSUjB6G00j0uYODP0gmHu81I8E3CwnqIiru6z1kZ1q+PsAewnjHxgsHA3y6mbWwZDrXYfiYaRQM9sHmklCitD38m5agI/pboPGiUU+6DOogrFZYJsuB6jC511pzrp1Zkj5ZPaK49l8KEj8C8QMALXL32h7M1bKwYUH+E4EzNktMg6TO8UpmvMrUpsyUqtEj5cuHKZPfmghCN6J3Cioj6OGaK/GP5Afl4/Xtcd/p2h/rs37EOeZVXtL0m79YB0esWCruOC7XFxYpVq9Os6pFLKcwZpDIlTirxZUTQAs6qzkm06p98g7BAe+dDq6dso499iYH6TKX/1Y7DzkvgtdizjkXPdsDtQCv9Uw+wp9U7DbGKogPeMa3Md+pvez7W35EiEua++tgy/BBjFFFy3l3WFpO9KWgz7zpm7AeKJt8T11dleCfeXkkUAKIAf5qoIbapsZWwpbkNFhHax2xIPEDgfg1azVY80ZcFuctL7TlLnMQ/0lUTbiSw1nH69MG6zO0b9f6BQdgAmD06yK56mDcYBZUCAwEAAQ==', 'd947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzt79pvvs7BQ0PAcGWmxZ9xk13ffBnVWq0807pJNy7wr6bZ328IWAW6FIUp85xbfuKKzvy3ZoFLnfrQFsmR/EIh2f/nJ34Cxbr+QEv09yoBo0mOg5aOyVJXt2oeZpuYUZvYmM/q3tNupzvP+D4st9wdLOSrONBZ6LSZPfwVvQbl7wLjAugvz6vLQXCkjliJvFm2vesMq0A/Da9JC4ZWT3XEyt6H5mXpnXuMI+yNATna3u5EV7iVX3ih9iUoQSs8JAl+OKH0eRpnRa0vixYygQuLMJuFZ3QKImmHnG/t8l7j7loH/UYQ9RSzw/jNrhcHTYwmih+cEM6aHif7tVPHYG7mpOzJKIME2avU8LSJqEtZij1ftzwVdh3ShWdROuh47nDFEJEHWITLyN+Xs81CJIHyrc62u7RLHLM3EyRq+tSvGM6HQ6rOcaInOA0jD3JULHIjs7Eq2WLsbDdgeqILc1SVfpkknodhZyMWcrln6Ko8eUViK/akt+ASGyIzLf5JpEbVlbXfUAoBybxniXjZD/m8iqtK8RUTle2ftnrdVbEZ0ymhu91bpbpcnLJWlTVSdc4Mo2y4hh+x630MvuFvvTpkzekqXU4t/1BlTeLp1LtJMwqoHO3RrcUXMNT3Dp5bYWIRl5suaJC3VkytWrvAnBGKH/1FShhTz9FCQDsofTpLcCAwEAAQ==', '8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzt79pvvs7BQ0PAcGWmxZ9xk13ffBnVWq0807pJNy7wr6bZ328IWAW6FIUp85xbfuKKzvy3ZoFLnfrQFsmR/EIh2f/nJ34Cxbr+QEv09yoBo0mOg5aOyVJXt2oeZpuYUZvYmM/q3tNupzvP+D4st9wdLOSrONBZ6LSZPfwVvQbl7wLjAugvz6vLQXCkjliJvFm2vesMq0A/Da9JC4ZWT3XEyt6H5mXpnXuMI+yNATna3u5EV7iVX3ih9iUoQSs8JAl+OKH0eRpnRa0vixYygQuLMJuFZ3QKImmHnG/t8l7j7loH/UYQ9RSzw/jNrhcHTYwmih+cEM6aHif7tVPHYG7mpOzJKIME2avU8LSJqEtZij1ftzwVdh3ShWdROuh47nDFEJEHWITLyN+Xs81CJIHyrc62u7RLHLM3EyRq+tSvGM6HQ6rOcaInOA0jD3JULHIjs7Eq2WLsbDdgeqILc1SVfpkknodhZyMWcrln6Ko8eUViK/akt+ASGyIzLf5JpEbVlbXfUAoBybxniXjZD/m8iqtK8RUTle2ftnrdVbEZ0ymhu91bpbpcnLJWlTVSdc4Mo2y4hh+x630MvuFvvTpkzekqXU4t/1BlTeLp1LtJMwqoHO3RrcUXMNT3Dp5bYWIRl5suaJC3VkytWrvAnBGKH/1FShhTz9FCQDsofTpLcCAwEAAQ==', 'c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMw==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEH08zhzMpiqGE3svHIVhBiepWnStLhcYdTCe8fyZRcm/in9ajysxFFEaLre9+hozssX4v/6lxnRiERQRBVW4r6iZ/u5AB40sZuuRUlkUJsdVskUSthBOOmowNgAwy9uAn', '34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSMw==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEH08zhzMpiqGE3svHIVhBiepWnStLhcYdTCe8fyZRcm/in9ajysxFFEaLre9+hozssX4v/6lxnRiERQRBVW4r6iZ/u5AB40sZuuRUlkUJsdVskUSthBOOmowNgAwy9uAn', '15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSNA==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE83Rzp2iLYK5DuDXFgTB7S0md+8FhzubeRr1r1WEYNa5A3XP3iZEwWus87oV8okB2O6nGuEfYKueSkWpz6bFyOZ8pn6KY019eWIZlD6GEZQbR3IvJx3PIjGov5cSr0R2K', '71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd', '2036-06-22'],
    ['MEcxCzAJBgNVBAYTAlVTMSIwIAYDVQQKExlHb29nbGUgVHJ1c3QgU2VydmljZXMgTExDMRQwEgYDVQQDEwtHVFMgUm9vdCBSNA==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE83Rzp2iLYK5DuDXFgTB7S0md+8FhzubeRr1r1WEYNa5A3XP3iZEwWus87oV8okB2O6nGuEfYKueSkWpz6bFyOZ8pn6KY019eWIZlD6GEZQbR3IvJx3PIjGov5cSr0R2K', '349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d', '2036-06-22'],
    ['MEUxCzAJBgNVBAYTAlVTMRYwFAYDVQQKEw1HZW9UcnVzdCBJbmMuMR4wHAYDVQQDExVHZW9UcnVzdCBVbml2ZXJzYWwgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAphVVoKPG4B+MnSFQ18G+K1u1pJ6h2XJYvQAbTL9hyRQdRYKrxh2A1j3rEJw6r20k+LxxAZ4G9XxfHsEOVcqDmlkwrhnLMEiV7SI3jfRKmnJmPq2VwOAWAOAQHysxDteUVNNCM6A0HR5Fdt1Pyhg37IUVehkI/NXHnPDyqS4QqZLmPVg9qRZoPC91IRh/KHel4WEXt6bp+B6Z23Nu9AqiIWzu2qqFkmav9nprgtq6Igg1D89C8TX6au5+KyXMOhHkba9zsnYdrdCyeGcapDkcUQtnVoP9OF0Nzt3wuyuWH957MlL9Hbu1BqGyIV6l1pVof/CZntxFCD7n0gkNNZTdgE5Tl9e1CUQgZBYXAwJMUw1o3tWqck2TbYIO25y9z7TzXF1UemkJltbbEcGNdai0zznIzjy8JHzmYsrhvX2nvVdlC+T+Je22aRDcKBpGvQEd0Je14Zg7wDdk1j2U7gvh9SiuC1a/cYsjKUGOhsVLUnvYcasfihWmO4Na11gBUcZMQdl/2EFncqIo32CDqZ7Ie/xTc3JZ9ZN6F3YOzvflXNkLVTSiqlu1alTnE8pX7Jdt9F4GL0WLWNQjFpLkFm4oY1kw31ABnGOJGp/bF5SCcDfDJJ6aR9Zayk6oaYlyH5Fs236eG63HH3PdLE8ZZf1/k0AQLtLw7TyeLig+aSYzxXsCAwEAAQ==', 'a0459b9f63b22559f5fa5d4c6db3f9f72ff19342033578f073bf1d1b46cbb912', '2029-03-04'],
    ['MIGsMQswCQYDVQQGEwJFVTFDMEEGA1UEBxM6TWFkcmlkIChzZWUgY3VycmVudCBhZGRyZXNzIGF0IHd3dy5jYW1lcmZpcm1hLmNvbS9hZGRyZXNzKTESMBAGA1UEBRMJQTgyNzQzMjg3MRswGQYDVQQKExJBQyBDYW1lcmZpcm1hIFMuQS4xJzAlBgNVBAMTHkdsb2JhbCBDaGFtYmVyc2lnbiBSb290IC0gMjAwOA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwN9W0+Q6m3ZFtBPb/8G2GYs3QRiVUkfrF50piI41bAYyLkdi80kEv31ENrFxzL1aCXPV2YVE/5FXJd9eNo5w0VxxQx3Z2u9c0vsbvTq1y62jzESnDa4hFT+5eluSddikEjiJGYq3gNLiMm9WnJHWiBALs3RkknRg8/bPGE9gsiPQxzvOYUuZj8IM0ECymNwNqE6juQquYKCtRVJjuma9aOD5vhqogbseQXh108H+AFWwh1ToJ5A1HUwzrZf8ly6YhL8syaO/0ZgRFO1j+MqYiFgXme1FA5d+PIYeiIy+8pGEj2U02ABMfbcxF1opegoYJDCjN7V6qQF9Jtb5Do5Z8f0bM7UpOxc7QbYh3dTAPaWfnx9DUMm7vGx6l5juzYwf+5xRrotwvSefccBrrH2QZujXXToNsNXCjdXInZ3BbdDQv1Hk4/jDODau1qd15q+EQ12TkgxqB947HZgi1qzBNdujoCX/crV2Hd5t6SxmLFKE0EWSzhzl5TMd3AdTVKOqgjuaNy/c3aBk6ebdva78ZIUdPKfJBt6E/2voaxo8xaKzQvuLCT5fCFLHYsTUBXG/xGTk+KGD6D4Sm6ge1DZNL3H2jSj2g6kT0mHBkbtIwDSPQYxLTNtpEv9QlJwgg1lz7Xyh8vH93fdJ00NYoFZjyj095TVWWekOyiDMK0uTKQ8CAwEAAQ==', '136335439334a7698016a0d324de72284e079d7b5220bb8fbd747816eebebaca', '2038-07-31'],
    ['MH0xCzAJBgNVBAYTAkVVMScwJQYDVQQKEx5BQyBDYW1lcmZpcm1hIFNBIENJRiBBODI3NDMyODcxIzAhBgNVBAsTGmh0dHA6Ly93d3cuY2hhbWJlcnNpZ24ub3JnMSAwHgYDVQQDExdHbG9iYWwgQ2hhbWJlcnNpZ24gUm9vdA==', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAonCi0J9CrlsXx9h9zxSD/E/JobcTr4rXnj4ECpKLYFb6tDIviE2hYAj0twlOoEkvSdbT352XWp+UBHDsP1nZt8xmi5hSKAkC38UvhI16l3e/7ECdJXKrtT8ymPu3t/xyhOU1h/lV+qMfDm8uKN1poNlCEMb4tUTC0EN/27zkojxqVXgKd6nY6hkyty/+XD8b7rGY7MqtemlF45YPVfbm7XXqZegyVpNGiaglimUG7mu/eQfQ8bev7SxNkrvAqF+nZ30E8hUIcKyS1n0E0jP7TLYLC/saycSNA6l+XPJQqxKloc9IUKXv0sgaE/qwf7GCHHdqD1/cC5WP70N+5kUJJQIBAw==', 'ef3cb417fc8ebf6f97876c9e4ece39de1ea5fe649141d1028b7d11c0b2298ced', '2037-09-30'],
    ['MFwxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMTIwMAYDVQQDEylHbG9iYWxTaWduIENsaWVudCBBdXRoZW50aWNhdGlvbiBSb290IEU0NQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEzMy0OrsaTfidkcR3ge0WfwMRf7jpcIRIlkEJg2Bd9CSTKjIeXgf7R6SHKiTYV4xc2ajfEXh/tkTV3a/VAdkmNF99McjB7uPWuf6PkwJwom9gOxlztYt0CnudQhe8LT6n', '8b0f0faa2c00fe0532a8a54e7bc5fd139c1922c4f10f0b16e10fb8be1a634964', '2045-03-18'],
    ['MFwxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMTIwMAYDVQQDEylHbG9iYWxTaWduIENsaWVudCBBdXRoZW50aWNhdGlvbiBSb290IFI0NQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvj6z4uS3o0H4S5mn2iZka+2uSYNRfWxg4J8L7zs6xrToSTvNbaQ+GtXKY+qDdwDiWr1WbHyBwfDb5lrRm31tIpYo7JrjurddthE+5HrGuBrPBSHpKDdl9OTJreZdJC9Ihj7fbxXOKrKlXtyVBJLleCb431w14b+GU2WTyxiY49nsMg3KCvD/VXk4H13Mne3OFbZYn05a4LHTSRQYrAhg5s/DfSKObyZ5Q3Fm5kePhDambABSdrREXxrvIsQGNoLjHFaaPVL3UwRRKCDRs3QtLWI3KcNkuOX6qfVApf5rFOH9cxmaISOx58yGoxwkSLVsPCF/F1PpZK4lFyz2u0SeOGfvSbtbctMV3TUTH1VGo0ZJmoL1z3zR7HmCzkgr3Vb6Ga0luIu2cNeCo+c9r25Bpj1gznlPasTJJjlEvQGvHWFx9vXxNUYnHgMZ4DF5bHFR38N2ZSKVHtNrabwQWRiRV+KfYukLjraHj+G/g81KWLIQ3e7j/A8cAWB+9jhqXHK5eR3d10NHHe7t7/zIrPtSIX+Dhmu87ul2flULfJ7eZEREFK6q5yUqMDYa8SdD8K3+o0XXR8mBdiJczo796g5BI7j4xPbNZYzLdpo8rWqBxFG+rZQNjBeRKAEsHnISVFFCpOssD5RULCU7k8MxhmSGoWxI5r1QVsxQp2rIXrb6ha8CAwEAAQ==', '165c7e810bd37c1d57ce9849accd500e5cb01eea37dc550db07e598aad2474a8', '2045-03-18'],
    ['MFMxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMSkwJwYDVQQDEyBHbG9iYWxTaWduIENvZGUgU2lnbmluZyBSb290IEU0NQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEdhltA7X1hCOrMmouYd2EJS/v6HkniYPDg3XztnhqCG2irSEqApAG7JpAnHqGkblYhcgomi4L9+J2qd+yvanD6SkZeQiyUNDCxZ0KYQzjXTcGSlz+hL3AgIT6S1Uj4OI+', '26c6c5fd4928fd57a8a4c5724fdd279745869c60c338e262ffe901c31bd1db2b', '2045-03-18'],
    ['MFMxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMSkwJwYDVQQDEyBHbG9iYWxTaWduIENvZGUgU2lnbmluZyBSb290IFI0NQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAti3FMN166KuQPQNysDpLmRZhsuX/pWcdNxzlfuyTg6qE9aNDm5hFirhjV12bAIgEJen4aJJLgthLyUoD86h/ao+KYSe9oUTQ/fU/IsKjT5GNswWyKIKRXftZiAULlwbCmPgspzMk7lA6QczwoLB7HU3SqFg4lunf+RuRu4sQLNLHQx2iCXShgK975jMKDFlrjrz0q1qXe3+uVfuE8ID+hEzX4rq9xHWhb71hEHREspgH4nSr/2jcbCY+6R/l4ASHrTDTDI0DfFW4FnBcJHggJetnZ4iruk40mGtwEd44ytS+ocCc4d8eAgHYO+FnQ4S2z/x0ty+Eo7+6CTc9Z2yxRVwZYatBg/WsHet3DUZHc86/vZWV7Z0riBD++ljop1fhs8+oWukHJZsSxJ6Acj2T3IyU3ztE5iaA/NLDA/CMDNJF1i7nj5ie5gTuQm5nfkIWcWLnBPlgxmShtpyBIU4rxm1olIbGmXRzZzF6kfLUjHlufKa7fkZvTcWFEivPmiJECKiFN84HYVcGFxIkwMQxc6GYNVdHfhA6RdktpFGQmKmgBzfEZRqqHGsWd/enl+w/GTCZbzH76kCy59LE+snQ8FB2dFn6jW0XMr746X4D9OeHdZrUSpEshQMTAitCgPKJajbPyEygzp74y42tFqfT3tWbGKfGkjrxgmPxLg4kZN8CAwEAAQ==', '7b9d553e1c92cb6e8803e137f4f287d4363757f5d44b37d52f9fca22fb97df86', '2045-03-18'],
    ['MFcxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMS0wKwYDVQQDEyRHbG9iYWxTaWduIERvY3VtZW50IFNpZ25pbmcgUm9vdCBFNDU=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEhuVD0LsAZV7WSgpjhZ5FD4YjMlBVSWNqnM73r/R+IPmAMltusO/yx6Qs+2pZkAZ2txeMDnVEOoB8yNwCPfLOoZ6zS3LLxoz9wsmqjK4zXOp5S9xpyFakPChBcHSOahpI', 'f86973bdd0514735e10c1190d0345bf89c77e1c4adbd3f65963b803fd3c9e1ff', '2045-03-18'],
    ['MFcxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMS0wKwYDVQQDEyRHbG9iYWxTaWduIERvY3VtZW50IFNpZ25pbmcgUm9vdCBSNDU=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAo9AYqqYloGjFKhgVVi390Et9oR5ybjGxnRJMNzwsDMq61S6SIEuS6W0AnERvOBfvGWDyySCElHo7CA1rSGX80B4k9dTc2kdSmE7fjaeK1OWUqHyyLDiL5dItnAAZMzeKuGxlYhuU6OObpHVrLYAaHRvmL6fscerrBA+xqcCTUmEgLb1Sm2hYNEtrS1s+bXLWONiVQZNOef1P1bX8yIClWQg36LJ63rZ5DEHg8WDWLvLkoU3YE6vPjmRbfNzmMSkeDZC2OOjQ9jpNMMd4+SUVZ+HPf/eTkH/eQPppi32gQ19F+cJLl39RYS4LYs5g2g1fdsyUnB3YhezvRX6+6irQPxSNaSB+DFb96mn0qUTB5q0n/1hxqH0vO58ef9lyBeiRJIAa1CF5ji5a+vmPsBAoMI2q4PKT2z1xUauznncuBoA3igtOD5h6NxugzUmlQRCEw59QbS8oji7zz7bHVIFuLJyHEQ3t4/WEiyv+FJC7SihUNExn++Iqc3YmkV/H2j82n9onLycNwMc5/tvj+TZpgoC99cHxoDPuh3YfiAl+3ehBtL4PEKQG5e3hCHsl90cHvColDzE6kaiqEzOQrw6nYNaCfWdNNBbhZ7t564IwRrQA+Fm7DvyzEJFFI9jxMUIEsWBnqGODsqw/n/cYGIRMUYVmmioc0tspuZsbQxrqM+0CAwEAAQ==', '38be6c7eeb4547d82b9287f243af32a9deeb5dc5c9a87a0056f938d91b456a5a', '2045-03-18'],
    ['MFcxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMRAwDgYDVQQLEwdSb290IENBMRswGQYDVQQDExJHbG9iYWxTaWduIFJvb3QgQ0E=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2g7mmY3Oo+NPin778YuDJWvqSB/xKrC5lREEvfBj0eJnZs8c3c8bSCvujYmOmq8pgGWr6cctEsurHExwB6E9CjDNFY1P+N3UjFAVHO9Q7sQu9/zpUvKRfeBt1TUwjl5Dc/JB6dVq47KJOlY5OG8GPIhpWypNxadUuGyJzJv5PMrl/Yn1EjySeJbW3HRuk0Rh0Y3HRrJ1DoboGYrVbWzVeBaVounICjjr8iQTT3NUkxOFOhu8HjS1iwWMuXeLsdsfIJGrCVNukM57N3S5cEeRIlFjFnmusa5BJgjIGSvRRqpI1mQq14M0/ywqwWwZQ0oHhefTfPYhaO/q8lKff5OQzwIDAQAB', 'ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99', '2028-01-28'],
    ['MEYxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMRwwGgYDVQQDExNHbG9iYWxTaWduIFJvb3QgRTQ2', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEnA6xz7fonlJ3dTT6pUanrTIZMrQHqSfKlLsM0goQx9qJsJcMcBMJAY7Y6kfqvrKAK838KA3brLykhjftcAgAdeqTC3suUpwjaCMGQ+ySL1OE2/tHFAfoX5RnXcl6gTwg', 'cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058', '2046-03-20'],
    ['MEYxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMRwwGgYDVQQDExNHbG9iYWxTaWduIFJvb3QgUjQ2', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArKx0MuizZeW67UMmHaaJDUW6KYiypB1j3dPBLAlXiTmhVelnNHcMbuRVHVIl0hNrXuEdqbd9iTJfDZ6fLHpjYEAfprC2eI+ZVJYIWK7kBrxiBQIWv6+oIwO2lA+8bmzCy9Wmuwzp9sEC+yHeZt0Xq3RC7/B0LyX06mtVW5Dbnd9ehwpA+60Za/v3ymCI3trBj9au1X/UPIPu1xZMg0UzayfQhtAcLWvzq33xhan1KNKt7/OESxyH/BOjOnKiWhEr1idxJ+2BLW1mgZKHtBtYesw/CvpGT014XPgrSOMEhMtd9rRqs2X8Qp5RJiMgyz0U+YHtZRYATxpkl2YIz4x74yvAnfkU8hvxVmoWvyyFhc14OJrrQmoCNBiDF06UVvi2grXzlt09875/IHc+exkjayzUcnNDV33g+NdpTxc2BPnAkGA3Rd7mDNh0ja6com10XUK+BvXZZG4CEKyJsEw7B01AfiTFipiCeY6kp4IgjSP6J3HJ38ZBdKBN9pEW3EaMXyljMVlxDNhvwrYyffvmXVOmfhX8u3V8Xez49hcc7MdrGcvze/ArB6XZbHlUdmydHKZuDul5DKgjaqPfGzAxn7FUe/5qy2aq3GXQop5Kmgcha4GP28RZ+t4iwASc46pbNpPoPb16oZ0LdrELx539z5ioBsL4KqOhg6C3JXKlAuMCAwEAAQ==', '4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9', '2046-03-20'],
    ['MFIxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMSgwJgYDVQQDEx9HbG9iYWxTaWduIFNlY3VyZSBNYWlsIFJvb3QgRTQ1', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE+XmLgUc3iZY/RUlQfxomC5Myfi7AwKcImsNuj5s+CyLsN1O3b4qwvCc3S22pRjvZH/+loUS7LXO/nkEHXFObUQg6WrtvOMcWkXjCShNpHYLfWi8AiJaiLhx0+Z1+ZjeK', '5cbf6fb81fd417ea4128cd6f8172a3c9402094f74ab2ed3a06b4405d04f30b19', '2045-03-18'],
    ['MFIxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMSgwJgYDVQQDEx9HbG9iYWxTaWduIFNlY3VyZSBNYWlsIFJvb3QgUjQ1', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA3HnMbQb5bbvgVgRsf+B1zC0FSehL3FTsW3eVcr9/Yp2FqYokUF9T5dt0b6QpWxMqCa2axS/C93Y7oUVGqkPmJP4rsG8ycBlGWnkmL/w9fV9ky1fMYWGo2ZVu45Wgbn9HEhjW7wPJ+4r6mr2CFalVd0sRT1nga8Nx8wzYVNWBaD4TuRUuh4o8RCc2YiRu+CwFcjBhvUKRI8SdJafZVJoUozGtgHkMp2NsmKOsV0czH2WW4dDSNdr5cfehpiW1QV3fPmDY0fafpfK4zBOqj/mybuGDLZPdPoUa3eixXCYBy0mF/PzS1H+FYoZ0+cvsNSKiDDCPO6t561by+kLz7fkfRYlAKa3qknTqUv1WtCvaou11wm6rzlKQS/be8EmPmkjUiBltRebMjLndZGBgAkD4uc+8WOs9hbnGCtOcB2aPxxg5I0bhPB6jL1Bhkgs9K2zxo0c4V5GrDY/GnU0E0iZSXOWl/SotFioBaeepfeE2t7Eqxdmxjb25i87Mi6E+C0jNUJU0xNgIWdhrJvS+9dQiFwBXya6bBDAznwv731aiyW5Udtqxl2InWQ8RiiIbZJY/qPG3JEqNPFN8bYN2PbImSHP1RBYBLQkqjhaWUNBzBl27IkiCTApGWj+A/1zy8pqsLAjg1urwEjiBT6YQ7UarzBacC89kppkChURnRq39TecCAwEAAQ==', '319af0a7729e6f89269c131ea6a3a16fcd86389fdcab3c47a4a675c161a3f974', '2045-03-18'],
    ['MFMxCzAJBgNVBAYTAkJFMRkwFwYDVQQKExBHbG9iYWxTaWduIG52LXNhMSkwJwYDVQQDEyBHbG9iYWxTaWduIFRpbWVzdGFtcGluZyBSb290IFI0NQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAunQz7CfcEjghG8XTYSjWWrxP34vMkYRDJFe8ZCG8OxwfPU+MrQe388XXAukRFIKaqrSUcjtxDRrvaGuFeY6vZupYmA26wXx50v/Ns28xRdAFdAQAcmonfrg3PzqI7ZeD9as1TQ+fWTv1L99ZxXylMnZglsjt7vgEfhlRcqi/REF6vHseOwCbvLrglr+Q/o2bw3KLABL4IDpgOPfBzIWK+4d5LqErIObLoIWRI7bEKAdUKN7sEDFPivLNFB8e3VUc6igxTPkhaqjN85Zn+gFBm80PC2h/u97xQ+oX5bDccCKzaTZZdGvG5YkqfOULgV2rP4+40XZy83yiqeKXQb/MjEX+Ycn2bAcLAAToFSNPgiot9u/D+hE2SKHR/Xo5OjRdoywOm3dQIDRA3bEDMa1f6WKHc5YDYfeUsNlcbE/nFMXh8XsNI5zNcIwdat5KLYsqu9tCFAUHqvsU3DHT9h9sy75oZkRwTW0X+XHrBXOOkZJ162hcHvZEYRgpYt0XZojsKLpJb9s+d/65MR91HBiipke92O5IhTv9s+IPPyqYxpr6gm+xpaWGHVo6+qRsdA93UmFqf4cp3jmbi+6zRWAwJJcVEiqFMJMmrJamLehwbQupMq0smygKdkLyVWFRmJTe7fbFF288FRCwDq2w3sUW9GXRzC9aVgjPmcTwVZHCLHkCAwEAAQ==', '2bcbbfd66282c680491c8cd7735fdbbab7a8079b127bec60c535976834399af7', '2045-03-18'],
    ['MFAxJDAiBgNVBAsTG0dsb2JhbFNpZ24gRUNDIFJvb3QgQ0EgLSBSNDETMBEGA1UEChMKR2xvYmFsU2lnbjETMBEGA1UEAxMKR2xvYmFsU2lnbg==', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEuMZ5049sJQ6fLjkZHAOkrprlOQcJFspjsbmG+IpXwVfOQvpzofdlQv8ewQCybnMO/8ch5RikqtlxP6jUuc6MHQ==', 'b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2', '2038-01-19'],
    ['MFAxJDAiBgNVBAsTG0dsb2JhbFNpZ24gRUNDIFJvb3QgQ0EgLSBSNDETMBEGA1UEChMKR2xvYmFsU2lnbjETMBEGA1UEAxMKR2xvYmFsU2lnbg==', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEuMZ5049sJQ6fLjkZHAOkrprlOQcJFspjsbmG+IpXwVfOQvpzofdlQv8ewQCybnMO/8ch5RikqtlxP6jUuc6MHQ==', 'bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c', '2038-01-19'],
    ['MFAxJDAiBgNVBAsTG0dsb2JhbFNpZ24gRUNDIFJvb3QgQ0EgLSBSNTETMBEGA1UEChMKR2xvYmFsU2lnbjETMBEGA1UEAxMKR2xvYmFsU2lnbg==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAER0UOlvt9Xb/pOdEh+J8LttV7HpI6SFkc8GIxLcB6KP4ap1yztsyX50XUWPrRd21DosCHZTQKH3rd6zwzocWdTaRvQZU4f8kehOvRnkmSh5SHDDqFSmafnVmTTZdhBoZK', '179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924', '2038-01-19'],
    ['MEwxIDAeBgNVBAsTF0dsb2JhbFNpZ24gUm9vdCBDQSAtIFIzMRMwEQYDVQQKEwpHbG9iYWxTaWduMRMwEQYDVQQDEwpHbG9iYWxTaWdu', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzCV2kHkGeCIW9cCDtoTKKJ79BXYRxa2IcvxGAkPHsoqdBF8kyy5L4WCCRuFSqwyBR3Bs3WTR6/Usow+CPQwrrpfXthSGEHm7OxOAd4wI4UnSamIvH176lmjfiSeVOJ8G1z7JyyZZDXPesMjpJg6DFcbvW4vSBGDKSaYo9mk79svIKJHlnYphVzesdBTcdOA67nIvLpz70Lu/9T0A4QYz6IIrrlOmOhZzjN1BDiA6wLSnoemyT5AuMmDpV8u5BJJoaOU4JmB1sp93/5EU764gSfytQBVI0QIxYRleuJfvrXe3ZJp6v1/BE++bYvsNbOBUaRapA9pu6YOTcXbGaYWCFwIDAQAB', 'cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b', '2029-03-18'],
    ['MEwxIDAeBgNVBAsTF0dsb2JhbFNpZ24gUm9vdCBDQSAtIFI2MRMwEQYDVQQKEwpHbG9iYWxTaWduMRMwEQYDVQQDEwpHbG9iYWxTaWdu', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAlQfoc8pm+ewUyns89w0I8bRFCyyCtEjG61s8roO4QZIzFKRvf+kqzMawiGvFtonRxrL/FM5RFCHsSt0bWsbWh+5NOhUG7WRmC5KAykTec5RO86eJf094YwjIElBtQmYvTbl5KE1SGooagLcZgQ5+xIq8ZEwhHENo1z08isWyZtWQmrcxBsW+4m0yBqYe+bnrqqO4v76CY1DQ8BiJ3+QPefXqoh8q0nAue+e8k7ttU+JIfIwQBzj/ZrJ3YX7g6ow8qrSk9vOVShIHbf2MsonP0KBhd8hYdLDUIzr3XTrKotudCd5dRC2Q8YHNV5L6frxQBGM032uTGL5rNrI55KwkNrfw77YcE1eTtt6y+OKFt3OiuDWqRfLgnTahb1SK8XJWbi6IxVFCRBWU7qPFOJabTk5aC0fzBjZJdzC8cTflpuwhCHX85mEWP3fV2ZGXhAps1AJNdMAU7f05+4PyXhShBLAL6f7uj+FuC7IIs2FmCWqxBjplllnA8DX9ydoojRoRh3CBCqiadR2eOoYFAJ7bgNYl+dwFnidZTHY5W+r5paHYgw/R/98wEfmFzzNI9cptZBQselhP00sIScWVZBpjDnk99bOMylitnEJFeW4OhxlcVLFltr+Mm9wT6Q1vuC7cZ27JixG1hBSKABlwg3mRl5HUGie/Nx4yB9gUYzwoTK8CAwEAAQ==', '2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69', '2034-12-10'],
    ['MIGDMQswCQYDVQQGEwJVUzEQMA4GA1UECBMHQXJpem9uYTETMBEGA1UEBxMKU2NvdHRzZGFsZTEaMBgGA1UEChMRR29EYWRkeS5jb20sIEluYy4xMTAvBgNVBAMTKEdvIERhZGR5IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IC0gRzI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv3FiCPH6WTT3G8kYo/eASVjpIoMTpsUgQwE7hPHmhUmfJ+r2hBtOoLTbcJjHMgGxBT4HTu70+k8vWTAi56sZVmvigAf88xZ1gDlRe+X5NbZ0TqmNghPktj+pA4P6or6KFWp/3gvDthkUBcrqw6gElDtGfDIN8wBmIsiNaW02jBEYt9OyHGC0OPoCjM7T3UYH3go+6118yHz7sCtTpJJiaVElBWEaRIGMLKlDliPfrDqBmg4pxRyp6V0etp6eMAo5zvGIgPtLXcwy7IViQyU0AlYnAZG0O3AqP26x6JyIAX2f1PnbU21gnb8s51iruF9G/M7EGwM8CetJMVxpRrPgRwIDAQAB', '45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda', '2037-12-31'],
    ['MG8xCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMScwJQYDVQQDDB5IQVJJQ0EgQ2xpZW50IEVDQyBSb290IENBIDIwMjE=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEBxitlZaU0FwPgvcqQPoCyck9NqajBGrBbZUBiGASVGxcoituEzqIlQwcJoY2SokZtxjeO+ioUB/K31u/SYAV2+Mw4R1axyqKAQf+bSw07ygol7zB+VeGlYs1z55a0WiV', '8dd4b5373cb0de36769c12339280d82746b3aa6cd426e797a31babe4279cf00b', '2045-02-13'],
    ['MG8xCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMScwJQYDVQQDDB5IQVJJQ0EgQ2xpZW50IFJTQSBSb290IENBIDIwMjE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAgdtXQpAsdDX0+Lh0GU2rCVp3RYFzYrA1n/jQtzMAhxO2lqsOVBIwB7ybt0jX0RmDro7YqfGpAISwjF6e6AyPVGm/9tQITyZw/hhBYxqzMotA+AerVzHwxhZ2Z5q03S/y0WvF0JKEkXFuDy5j6R9TpN1SE8wJgymBDMVTdUSxDmdTGNDDH4hLn5QktCm8u+hO/W/SFR1J3I1w8hEaIFFVEbqIb8T3UHnWqjHihD1eMsh3KlBx5Qsv6bbq76sKMzkO/Y+lZ0OCjphpCQkbQM04Z0fqyeyXcRLeJPVyPNH3Q0wm95CyielFS1U9MQV6QeKVukPAF8W2hT0ZjWRw81uszZ/TKXWHS5Vnaqb40d28kIaJQympN1v1XbAmWlNCdpArz55WbCtUz1yaZd9bi0hgOHz7xQvPdgRjAjMqffWDZ+f6xkP9Kw/UJi93pDLBJOpknb+zOHExRPJHuKJmQaH7m3u8x0Zqdb9aoozoakTBuJa1wDIILXt0NXOyysb+rxFyGPbnyMLPpSrqe9ZZ6HygsmpACWkOpZbb0QC58YhuNvCIsp3xUvLDfL8wiTwKafkipGXhm+B0xrGFl5YsrpSPUKY5Eh++R/KBeNN1Np59WiCX4lKumZ/GfJtm8/7Yz+69lwYdLYXcPjZTlnsguujI4a2WYj4RfLMAhJ6nTHGrSjcCAwEAAQ==', '1be7abe30686b16348afd1c61b6866a0ea7f4821e67d5e8af937cf8011bc750d', '2045-02-13'],
    ['MHUxCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMS0wKwYDVQQDDCRIQVJJQ0EgQ29kZSBTaWduaW5nIEVDQyBSb290IENBIDIwMjE=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEQ5+8XEJqQ+GsS7gOX4AG4wV3i38LeddhoJC/8lMoo1i6lMBmahxZ2oBYgQBMvMl5mBAMxx0L45PchTlo2b+nQ9IxzIKCJ7qI0dItVjf3OtpuOdxxEGXuOAuHegO6MF9k', '794e774638ce7b3cf05ebc8967cf47315316c351dc26387476e0c099c2ed47cc', '2045-02-13'],
    ['MHUxCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMS0wKwYDVQQDDCRIQVJJQ0EgQ29kZSBTaWduaW5nIFJTQSBSb290IENBIDIwMjE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAimruqgojVQyLBkLjlVtUeF/FjgYsfDwxvq8NqaHsSiBYBZ3iaLK7619/KjO58lWcb6qkHu0QvoMpETbmnj/6bXtR4dV3pb3LaQ47IiCUDDFlQA0JrxA1epvqeQhEpItnqStNwefQ16f2tTqN2aOpebikZVy88z73n5n2uMNlaC2rgy7dhZkEqfXRXNVRQgG5n0G1SyKyAPTLZxDvacQQrfqUBnZQEleCrsUUrTx9u53xc+F88K5x3lv3Et33gPHcPvFguskZl291dIVM/TlDw2RuNKwTwRxltlJC8UbrL/pdps8OSZ33dHx4DQY6LBL74ksm5G+LIYEzQjkT6EKrW1XUG7s3thKR9/N9vNL/7LHD1aDMsivHj11+TFJCSPuP/VqQcxDVqXJUjUnbOFKqRkgOL/oALMxzDDZLJM4TbKakpKPWfJvpOAvGJNtNrGchSVtBN2TmYGsf7SovYBkwHtg8nBlDh9/ACvTkymCIetajueQlLnni/sHLPLf3z05YTPvDrat9qsqI+w44DR+eXDnruAfEUCJN+IV/buyM+rZxTd59lmnE3T4e3iaQCixNFZWpoj7cPQ53fI1BKE+4g1G+PrePkDpwMYla+pNT/GDJjXWQ7lovHYSfAKnmw4Yjoh7dEuOhRmAbZ79QFSKSfEq0jI9unJXCLNw7OiC2vIsCAwEAAQ==', 'c40ebdcd75a90e4b7496abb23e789a48e33c03284f75d95130575ae6860ae13c', '2045-02-13'],
    ['MGwxCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMSQwIgYDVQQDDBtIQVJJQ0EgVExTIEVDQyBSb290IENBIDIwMjE=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEOAj+saCW0nqsr0k60MDgwzsoqvFybWUAR4iE/Joma6pLumwECoheF/JVh/wwsDTiNFhXGoRT6TDZqfKWdMNRH1hJMcyYTmARh3XTcpSQT5sQJSqoeC2+kEFYkBVyp6G3', '3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401', '2045-02-13'],
    ['MGwxCzAJBgNVBAYTAkdSMTcwNQYDVQQKDC5IZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENBMSQwIgYDVQQDDBtIQVJJQ0EgVExTIFJTQSBSb290IENBIDIwMjE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAi8Lnr2WbBWeWyQ0kudAOZPzO4iQYLIR/d1HLBBE2uF7taXGnnuQlCZdnwUfCz5EWNmI9OAThUYL/rNK0ad0u7BGjRe5raztMv4yNpB6dEbnpOPl6DgyY4iMd0U5j1Oe4QUT7a69r2h/TxZGIW6SJktGB5ow5WKDWaUOprZhSWG7bCvtrz2j646ReOkVzmAfqXwJy3gyls5+uqR23HbP8ilnnbnJlrfUwlCMH84IWSzWYnFO7L8rkWtnHjR38mJn7LKSCa/AqH44LX3FcXK5CeymJgcsDo5nKiJ4LQAlBM9vmWHr9rplwwFoP1hOGcS92afyQ3dstbtHym/Uaa55vFYx68EsooCI4gCRsNqQ78jCR83gTz8E/NavxHREjtUMingGStxgC5RHRgtsVAMxhN8EqfJrh0LqzUEbugqydMfj7I+IDAEhwowkmeRVTYPM4XK046oEAYxS5M17dC9ugRQcaMwn4TbSnAqZp9MJZBYhlhVauS8vg3jx9LRrI6fsfo2FK1ioTrXdMGhibkQ9Y2AZUxZf4qj8giqaFpnf2pvwc4u5ulDMqg1CECuVPhvhQRXgAgetbaOMmjcx7XFH0FCxAvhpgHXpyYR0fYy2Iqs6iRZAI/Gu+s1AqWv2oSBhG1pBAkpAKhF5oMfjr7Q3THcZ9mRhVVidlLo1FxSTszuMCAwEAAQ==', 'd95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d', '2045-02-13'],
    ['MGgxCzAJBgNVBAYTAlNJMRQwEgYDVQQKEwtIYWxjb20gZC5kLjEXMBUGA1UEYRMOVkFUU0ktNDMzNTMxMjYxKjAoBgNVBAMTIUhhbGNvbSBSb290IENlcnRpZmljYXRlIEF1dGhvcml0eQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6VKmxhrvY7utgfSQslqPDdUWM7QcGPvLiSowu2WBxOH7AqmUB3bl1xXkemQQgOo80LOira4cH+q7gWGY1PmNaZXERS4DCcqG+lxaERdAMD7wxmMJyfGNQaVWDQVkaUtYrCoplrtAMxY0S2ds1/G0RqXqWahDaA+MOCqqPPZEA4b4ittFISspHhK3+qVlQd4GCFhwlT70TNnrDympkYqercoS9eWV5jjZGqaLnE+mSBMQpXlEvWo7KfUWd0DLfptc376L6+egGW+fFT8nnimx9Q38X0eiPN0uCwL79I3q7Ayx+bQFrPmPqT1uLB05n9BOn07Iap6AA2Hcz/htlMsPzwIDAQAB', 'd7ba3f4ff8ad05633451470dda3378a3491b90005e5c687d2b68d53647cfdd66', '2036-06-10'],
    ['MIGqMQswCQYDVQQGEwJHUjEPMA0GA1UEBxMGQXRoZW5zMUQwQgYDVQQKEztIZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENlcnQuIEF1dGhvcml0eTFEMEIGA1UEAxM7SGVsbGVuaWMgQWNhZGVtaWMgYW5kIFJlc2VhcmNoIEluc3RpdHV0aW9ucyBFQ0MgUm9vdENBIDIwMTU=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEkqBB6EuChFzi+DERmYZkTgklL51BLwquNU90lbJRZGuNa+Y/cJXwBURHpnI4UHaVAlqOriie+S1Ome8sSG9MJSno0XFb3x3BdTe01/p7ekKcagpWWnxpC6qACSRsfsFG', '44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833', '2040-06-30'],
    ['MIGVMQswCQYDVQQGEwJHUjFEMEIGA1UEChM7SGVsbGVuaWMgQWNhZGVtaWMgYW5kIFJlc2VhcmNoIEluc3RpdHV0aW9ucyBDZXJ0LiBBdXRob3JpdHkxQDA+BgNVBAMTN0hlbGxlbmljIEFjYWRlbWljIGFuZCBSZXNlYXJjaCBJbnN0aXR1dGlvbnMgUm9vdENBIDIwMTE=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqVMA4y6m9o76YNgtlT74LCpUTs25hGGUWE+PPYvkQ/N1iY1R5MM30oqITXketxLdQ3hKipLm10jVD6Q6KUQ1uAf2aB1VzThR8IwkMYWvg8l96Xev7Rp7nRf5s504UA+mWnmRgK83rqbTMfu1JgmdPFrvUcUr35Zd6zIeAtpwSexuDMiaN4338TZgSyYsgp7QePMND2OkUTDh+SsnEgfY6r0YYpiwWTd9vu7zIFFCWoPvk7ppFfFinZ+ZOYKht3Qui9TFC3sv8MgK2j15CpqTHKUocnORQ5qn0U2FhLmpdI8UQMfc3qxBZGy0GZsCY20kZI9EsiXqzl10DGMyXI2H5QIDAQAB', 'bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71', '2031-12-01'],
    ['MIGmMQswCQYDVQQGEwJHUjEPMA0GA1UEBxMGQXRoZW5zMUQwQgYDVQQKEztIZWxsZW5pYyBBY2FkZW1pYyBhbmQgUmVzZWFyY2ggSW5zdGl0dXRpb25zIENlcnQuIEF1dGhvcml0eTFAMD4GA1UEAxM3SGVsbGVuaWMgQWNhZGVtaWMgYW5kIFJlc2VhcmNoIEluc3RpdHV0aW9ucyBSb290Q0EgMjAxNQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwvipPxuJ/Dw8BF09kDawkTp5PGZa7205AUkatLfPf00jU7eQAOMTKiimMfGRAOMo7K4hQc4f2v19ElsBgw+5sF+Z4fISg4BNBj7frK/noYhrMa/wi9AYM7jbRWo09AKAJCgKAhWVXnYqDZk6FFv2y8tTvBNNAYg3lCUbQrwi2I6jll462TLbPujwEGXtdOEvp3yvJzS7KX2bts8JyOXTCvyIZWV0CtxzHFzNQLEc1LaEjExQz2iOqFmuwidOgqI13RT0H/+yd9WHL6pufSQn58bLJubl/mcHY9hFDd06WWU5WHqSmXI9nIReiCG41fQs/NlwUk94uL08K4uVmPWz0WjPIBR+TFxf54vl9TWBGTfXEQi3Zr7TSs6DVwA6w4H4F8uSNl3Ro9h1G+GLJ+p6SEH9RRkGrSeZTsFwR921n4FTEuWxjEhdMUMX44zGemOWSykwToROYhlePM6XkKV/Aeud4PiLid0lmD2Stn7v2fFRUX0tJshpWWHgrGq4KjYRBHpQvTKEvi/cctXXHRZH5EdmID/0lsWvjgF6pQ96ZPUNGIfZrojV+oTBOsBpKC3yDWhRquOld8akkA6hN4sxI0fBCQjrbvd4m9eC/IQgmUkZthJGsftFVRapo2WsnAcP6mvcHy4GcuyGiBLkLdtfBS/k8APTJjPngMLNQqEXNAsCAwEAAQ==', 'a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36', '2040-06-30'],
    ['ME8xCzAJBgNVBAYTAlRXMSMwIQYDVQQKDBpDaHVuZ2h3YSBUZWxlY29tIENvLiwgTHRkLjEbMBkGA1UEAwwSSGlQS0kgUm9vdCBDQSAtIEcx', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA9B5/UnMyDHPkvRN0o9QwqNCuS9i233VHZvR85zkEHmpwINJaR3JnVfSl6J3VHiGh8Ge6zCFovkRTv4354twvVcg3Px+kwJyz5HdcoEb+d/oaoDjq7Zpy3iu9lFc6uux55199QmQ5eiY29yTw1S+6lZgRZq2XNdZ1AYDgr/SEYYwNHl98h5ZeQa/rh+r4XfEuiAU+TCK72h8q3VJGZDnzQs7ZngyzsHeXZJzA9KMuH5UHsBffMNsAGJZMoYFL3QRtU6M9/Aes1MU3guvklQgZKILSQjqj2FPseYlgSGDIcpJQ3AOPgz+yQlda22rpEZfdhSi8MEyr48KxRURHH+CKFgeW0iEPU8DtqX7UTuybCeyvQqww1r/REEXgphaypcXTT3OUM3ECoWqj1jOXTyFjHluP2cFeRXF3D4FdXyGarYPM+l7WjSNfGz1BryB1ZlpK9p/7qxj3ccC2HTHsOyDry+K49a6SsvfhhEvyovKTmiKe0xRvNlS9H15ZFblzqMF8b3ti6RZsR1pl8w4Rm0bZ/W3c1pzAtH2lsN0/Vm+h+fbkEkj9Bn8SV7apI09bA8PgcSojt/ewsTu8mL3WmKgMa/aOEmem8rJY5AIJEzypuxC00jBF8ez3ABHfZfjcK0NVvxaXxA/VLGGEqnKG/uY6fsI/fe78LxQ+5oXdUG+3Se0CAwEAAQ==', 'f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc', '2037-12-31'],
    ['MG8xCzAJBgNVBAYTAkhLMRIwEAYDVQQIEwlIb25nIEtvbmcxEjAQBgNVBAcTCUhvbmcgS29uZzEWMBQGA1UEChMNSG9uZ2tvbmcgUG9zdDEgMB4GA1UEAxMXSG9uZ2tvbmcgUG9zdCBSb290IENBIDI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4nLs8EcQIsNEygV5W1nYOiskISTqr4j4fVoFZcMYSAEEwX5aAzV5SsPBYlvSXoL3DPu5/tIhHVyHvCbjxKZ7mVOXBNjfEko+ZUXnzhtlqXA5lhZigczp4BuCu+2o4EJr6brJG0tI/Z1GEkDlKNNMR/piiGeEDVdMD3GphX9W5Rboo0K6R7bd6ONq9wpp5fMU41xV3Yf/fjxcTfnJGw6bTu5+rOxN06Ijt4ibeaCKY0cedFe9x679lK4dSkXDx/alUwfVafhz5WY3tqUwd6rMuvAJxShXg/CiGfJ+RbRs60kiuo46IxwdibKPaUQTKLpiVRGCjll+fE26h7fuM97N2cLxlC1TO6TQFlQPESEKfljDroLBxNUldw922w1e92Iztaf8yh7zhopTiN3CMh8+dt6fjwyKSlAtyFBRBgVBV5ukdtAcxm4WSCbPMkdZFpNLStSfun7tH/MFd0PHLWLxYNWMKPH+FiOCz1prn25p/NSoSVf3PpIJRMJdKL0qVDOImp6XTSyvvQt9SjtTRL3CwS3VNM8CoBQJUUqKwqoAEW6a0R3XPNnxwX7YGVASxJErYQVt+zKPh6x6wJW2jQf1KO69aIvv/k0GQ80XJaD+4lQmtOX4kPsN2KIMMXOUTXv7UhSrZVEKA9ryZgOS33xFlxtOPXsQUafpg425P7SS0R8CAwEAAQ==', '3945e08a8d4a0554b7605a7b355b10188e3ef842c76a805c54e3657c4d041aaa', '2040-09-05'],
    ['MG8xCzAJBgNVBAYTAkhLMRIwEAYDVQQIEwlIb25nIEtvbmcxEjAQBgNVBAcTCUhvbmcgS29uZzEWMBQGA1UEChMNSG9uZ2tvbmcgUG9zdDEgMB4GA1UEAxMXSG9uZ2tvbmcgUG9zdCBSb290IENBIDM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAs4jX6s4PIE6+5tYDbe5Z/MJX3ylooYMOPmjHaFicHGBLiUMMudQVsu7BTnXptafv5ek1meTMHOdLX40zMCAzU9mmu9U+E47pH4dJrVAtUMoYvgFYohNwlruJiFaAXPi9LDzhTFeIu9O5le/Lx/baMXQopuZUifVBMcrlJhrNguBw2jspu9UD9Zm6VfVk0WAOs4lJuIovBdKERSh8j2hQEnj8C7VTy8KYHISjnrC+I6Ta3MgrHtpuRR6JmNr5AC4G6Qw7cNVQJYiZy81zYPfV/zVnxaG8XqvNSrhF68hoHg0NFEYS49JkYopCmLy0xggI+P2oTGScdgG9L6lsMw/YPyi4PGkBQoZ+acHJBsrlekZl6cLWUEEuP7fk7WzXvyYBEaIWKUprNAaQ7BPStvtqdtI87fDWLd3hFeyjmy8syT4r5Gk7/3IlsTaGW8d/a4tVG0rFIGE9rstQ4Qg6vrCPY0FTMAhZPJgdd7pjkXrKEFBgv/DXvJWHj5fF/pdqAZSjfFuFHSo5OtBUodE5cZ39Ifm1e/Di4AKPbpYkJSygHiyoxImn7+2ZBi+2CkxP26LMNxqvR4Util/ENDRMAP0Yk2cT0TfmSLSLBsVXexmGCnnLAMlSr0L/N4/hox56PVCrYwbnFbU/tkU3lDexfvJIw3/Fdf6XjUWPGqcacigaQA8CAwEAAQ==', '5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6', '2042-06-03'],
    ['MFAxCzAJBgNVBAYTAlVTMRgwFgYDVQQKEw9XRkEgSG90c3BvdCAyLjAxJzAlBgNVBAMTHkhvdHNwb3QgMi4wIFRydXN0IFJvb3QgQ0EgLSAwMw==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArHRLUXiFGzJTvoUem8kJOJxlSE795nmE2g3lcGZ0FWpfBIx7ruCnfPYPMkWFU79ydZKvbpBOwg6w3oa1yspvvFZUe66NJQf5cEcjZN1u8jXHINwJJ0NMeXylcHBc58A/xWIN+6MBpoRhbaTEwXMc63kGi17y7WvGDZSVNdGZH6brQac4vWyz1rCzpCK0MOyh9VnPjosuIVDFG05UonI6mnCj0dfPJlSKMcVKCAh8lVdSrzJmGa1XXP2+XW5ndIWjB8QtFUqm8nV8cUu77/5QqwtneamyhOuj4rgT5Ic8lO0iPQvBlP0u2pGJtTDEk5+Vu5UqdgFkQ53/S0IOdXS7w8Se7dn67l7UpJKhv3MGNckCPDvlmWDw04Sj3A5jW2sVRPZToswB1xVbH2K1wD22zDpMynoWMGiIpJjYHKcbUDcPsIpCYmW/TfFcMLcByu9VxBYvp+QxpT2vVQ2IAWJAXMb1aNq2xN4t7XkIB5vqVmTT9PGhTVsDJPckJJv0jhnS6tYy20APcne38kdQrVtRi8yotTo6/+l4gff56C96MT//oG/DkoHKlX5GaeEC76xnZSojiNnxOwbJZs5+pQd1E6QKY2m+wUPfawl8w8Ld13eyKwrQCTZMYt9Nie5OoZxpVvEuKD0ARJZDraB/clxIafazUtJWYrsLRZlltqudH5ECAwEAAQ==', 'a3cc68595dfe7e86d8ad1772a8b5284add54ace3b8a798df47bccafb1fdb84df', '2043-12-08'],
    ['MHgxCzAJBgNVBAYTAkNaMS0wKwYDVQQKDCRQcnZuw60gY2VydGlmaWthxI1uw60gYXV0b3JpdGEsIGEucy4xFzAVBgNVBGEMDk5UUkNaLTI2NDM5Mzk1MSEwHwYDVQQDDBhJLkNBIFJvb3QgQ0EvRUNDIDEyLzIwMTY=', 'MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQB+1EFvZ2CHFezpTH5z7A32frlzuMtlZTMu3Lfvo40gYS3JEEpFnpwlFvSc83sxqEhrWun7rYn1o0wfmlpsPIzD9oBqCaT6OaumAFJ87H3tGfhiSOu72gkxil4LYigOU9D28Hf8lT8QXqXM7/XTB0vW8qg5HUGaRgW7p/rDOKJ2T22Z9A=', 'b8692148ff49c3799fa2347ae28bcc5289623512b67dc19170452ade24ba51d5', '2041-12-07'],
    ['ME8xCzAJBgNVBAYTAlVTMSkwJwYDVQQKEyBJbnRlcm5ldCBTZWN1cml0eSBSZXNlYXJjaCBHcm91cDEVMBMGA1UEAxMMSVNSRyBSb290IFgx', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAregkc/QUN/ObnitXKByHvty33ziQjG485legePd1wqL+9Wpu9gBPKNveaIZsRJO2sWP9FBJrvx/S6jGbIX7RMzy6SPXded+zuP8S8SGaS8GKhnFpSmZmbI9+PHC/rSkiBvPkwOaAruJLj7eZfpQDn9NHl3yZSCNT6DiuTwpvgy7RSVeMgHS22i/QOI17A3AhG3XyMDz6j67d2mOr6xZPwo4RS37PC+j/tXcu9LJ7SuBMEiUMcI0DKaDhUyTsE9nuGb8Qs0qMP4mjYVHerIcHlPRjcewu4m9bmIHhiVw0eWx27zuQYnnm26SaLybF0BDhDt7ZEI4W+7f3qPfH5QIHmI82CJXn4jeWDTZ1nvsOcrEdm7wD+UkF2IHdBbQq1kHprAF2lQoP2N/VvRIfNS8oF2zSmMGoCWR3bkc3us6sWV5onX9y1onFBkEpPlk+3Sb1JMkRp1qjTEAfRqGZtac6UW6GO559cqcSBXhZ7T5ReBULA4+N0C8Fsj57ShxLcwUS/Mbq4FATfEOTdLPKdOeOHwEI0DDUW3E2tAe6wTAwXEi3gjuYpn1giqKjKYLMur2DBBuigwNBodYF8RvCtvCofIY7RqhIKojcdpp2vx9qpT0Zj+s482TeyCsNCij/99viFULUItAnXeF5/hjncIitTubZizrG3SdRbv+8ZPUzQ08CAwEAAQ==', '96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6', '2035-06-04'],
    ['ME8xCzAJBgNVBAYTAlVTMSkwJwYDVQQKEyBJbnRlcm5ldCBTZWN1cml0eSBSZXNlYXJjaCBHcm91cDEVMBMGA1UEAxMMSVNSRyBSb290IFgy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEzZvVn4CDCuwJSvMWSj5cz3es3mcFDR0HttwW+1qLFNvicWDEukWVEYmO6gbf9yoWHKS5xcUy4APgHoIYOIvXRdgKam7mAHf7AlF9ItgKbppbd9/w+kHsOdx1ymgHDB/q', '69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470', '2040-09-17'],
    ['MEoxCzAJBgNVBAYTAlVTMRIwEAYDVQQKEwlJZGVuVHJ1c3QxJzAlBgNVBAMTHklkZW5UcnVzdCBDb21tZXJjaWFsIFJvb3QgQ0EgMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAp1AZ3j+ZPdQzRvFvUWGCsqlPj2eJXYTZU90MKNnX8P+ulUNymfm1XXyKwULhMVB00YENfM2bIatD4qytXoZu8wmKH1oyvaLrlPnoXArs/5jSr3GztFOfTofvkry97E8yMIhLF15XxFPC9gKXjdliK78kH2KN38O4KUtJeDyTYIgi/JnaNsjCotQsVABnNW5zvwJY8KTd5bCiJnrK4DalGRb1/bfvrj9A9W1aBP3ONMok3HQjG10zExJdxAEl9jDdAl2f4NVHvbTrG6G7SUnYn1sC84rkJJDkYk9Pwa+LDnQXqNFyiGp6AUnMtEZ5xhex2pgeB1n6dSGFZd2QVs77q6VgncSd+VKwi72H+Y8rIwojdjv3M+HJAPNp+Uui4E68fpM5hAf3RHB+/gda5bGs0RjM8jXlSUkIylbJPfsPGH2LO8ETwk2PyU8ON+kfoQ5q32IuyzUGUXksyCU49PpLp4lcnNLjDTmGSnR81VmHwj9ODFxS9D33UoLx6qOs/Uk0GijzQYg6E+7o3v+ZHV+6y+ge8rlQYMAx03Pl776g7TMLdL4gIMRnbPAIA3pVgH9GTpan9B4+4fbYCeEzZCtj1zJen/nAew94b5e8k5r5nBKQeHqAhxXXcnScVXR4sbrhbnAEuk+gumjDe/8x8HM9PZQqsQtBDqD+TYhla3kztNcCAwEAAQ==', '5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae', '2034-01-16'],
    ['ME0xCzAJBgNVBAYTAlVTMRIwEAYDVQQKEwlJZGVuVHJ1c3QxKjAoBgNVBAMTIUlkZW5UcnVzdCBQdWJsaWMgU2VjdG9yIFJvb3QgQ0EgMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtiKU/KRIr+hHawr7J3bk8j+KO3pKLDEqjI2wqcMxa6h3doQmtqyBQg0I61VYu3r4vGV98qBti6hH6WJ2HhHuCBTRskQW9OrQ+h4vXtvLc0GuvACwSitAsqzhO0vCLZ3koZvsGjoe8Aiz0OQkNQefnLTJUm3bB8qPtVvwg/NPxy2lyK3LlSCkMShXWFrkjRuaq54NDPIKMzkiOQqXLvNTd7lERf2EyzYggVktmm9tSEhhykzfU9GvUrxEn6sva4Ny73WA2gYzG13I2mPGTc2sZjHN0d4+hxA24bmkeu9gULLLyqZW4DevqzQTOSXoOWbkmHqqEpicWWaGPq3xsMo+Bg978BFLN6BEbXvLqIxx9NW1kTbM8BXGK95RF7GXTFA9sZVZfAV9LSHVAL8BZ6Jee6Zc8vci8ZANk9uqRFFmzH12A+tqqCo4GZd2DWuKYfm89u52/XAr3Sk8+AoeW0Ici1YvVRscoS61xxbm+Ko8ko5ptgHBtYadiQ8LOJRU6Orcnj0lvFMm7dWrOarFQExUq7K02dn413LbHLxtvWVf74g1KmYv7vazZfAzjXyYQWlGD0McafqbtdBhas3KS9lMkEarFVmhR1QpLoMoXxzCoqtyFwAGjkXsi+IzPX/aGUTkYnLD3yLG8lbU3V+Vcu1tX/dIA1v9xSqg9nMjhBAbAecCAwEAAQ==', '30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f', '2034-01-16'],
    ['MDgxCzAJBgNVBAYTAkVTMRQwEgYDVQQKDAtJWkVOUEUgUy5BLjETMBEGA1UEAwwKSXplbnBlLmNvbQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAydN6yg8erKeG6BZlarHCG0UycZXZ/hBbzK/npXkBj4nDyvJVcfd3vneU83KkLETYnpKbFDqh5ySQCgpWjsXYJpTh2UjhLT7aCnLdo5kV2oGih/R7biZ3iVit1usMskF6c25t23p4QekIiBJ+hy5mEWNsVPs8nXLAvC7/wrfdDXbjOtf3tGi+ovXjgW7BRm9djeBNxlRViRozMQqxV7mjipjD7Ds0xZVBaX51wjwgxWG6UUegIJCToZBL8058hUVUmtEFJkGwtU0dM77EA8glfMFw2zv0CS1UJ0isL+HErD7Iy5JMUzk3I+zTAfngCURNTWTA4Q1ahyK8rRuj/ia1FfOn/IQZ6eyhiLREaYSD84nRdAapzAvWwt4nhVAmyhe4yXqHViwaAR5svhOtEKy1JPU4kaHWS9rxu9LeR7XxvIH2WWvPGVPpjRXLSsupb0TlG0HP4YanytBqn7xMjQYzWqKF5ZA1oGJcFk7w46L6Axq0LHGzWCzeewvbGg/r3iEfBncGA7DJ75n8wLlPC4Yo/tK56uPapcNHaRLg2/D2GYvte3DXAtbthxgoLAQkTHfkSIoaxjua1A/K+nXSAUBajXm/i89Lz6oWwZXkrUyKPheR1LFi5YLlgASkA36Nv9p/og+XTwzTDfvX0eVyfhzId/9bmg+3rgVG5fGoFuxHpBcCAwEAAQ==', '2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f', '2037-12-13'],
    ['MG8xCzAJBgNVBAYTAkpQMRwwGgYDVQQKDBNKYXBhbmVzZSBHb3Zlcm5tZW50MRwwGgYDVQRhDBNOVFJKUC04MDAwMDEyMDEwMDM4MSQwIgYDVQQDDBtKYXBhbmVzZSBHb3Zlcm5tZW50IFJvb3QgQ0E=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEShcA/D1s7PzmipDHtAyOCEfyncAHGokvKuDwnnCVgxou7mvLqJpAEPtkh43em6dyVJINxKL+b7eut8Vg7LGfoyvUq+C0up2QvrH90cpp1l0JxBGNM3VlcpMsIWe/p+fJ', 'd7a5514d93f7d53bd27de2051f8e1ff71ca0ac78facfe46a8bcca4589984ae64', '2048-12-12'],
    ['MGQxCzAJBgNVBAYTAktSMQ0wCwYDVQQKDARLSVNBMS4wLAYDVQQLDCVLb3JlYSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSBDZW50cmFsMRYwFAYDVQQDDA1LSVNBIFJvb3RDQSAx', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAvATk+hM58DSWIGtsaLv623f/J/es7C/n/fB/bW+MKs0lCVsk9KFo/CjsySXirO3eyDOE9bClCTqnsUdIxcxPjHmc+QZXfd3uOPbPFLKc6tPAXXdi8EcNuRpAU1xkcK8IWsD3z3X5bI1kKB4g/rcbGdNaZoNy4rCbvdMlFQ0yb2Q3lIVGyHK+d9VuHygvx2nt54OJM1jT3qC/QOhDUO7cTWu8peqmyGGO9cNkrwYV3CmLP3WMvHFE2/yttRcdbYmDz8Yzvb9Fov4Kn6MRXw+5H5wawkbMnChmn3AmPC7fqoD+jMUECSVPzZNHPDfqAmeS/vwiJFys0izgXAEzisEZ2wIBAw==', '6fdb3f76c8b801a75338d8a50a7c02879f6198b57e594d318d3832900fedcd79', '2025-08-24'],
    ['MEMxCzAJBgNVBAYTAlpBMREwDwYDVQQKEwhMQVd0cnVzdDEhMB8GA1UEAxMYTEFXdHJ1c3QgUm9vdCBDQTIgKDQwOTYp', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzBfLK0O6bPnJk4plDRJM7CcUtxN54NTVLRhW8fnqKhAWTmxEx2plRvOaiTXRh/gziS+ICRqSEJGQwWufDm5/JooTXRisaAENEHhlcNiOj4RalzAY0BEOSo1SEKWBK1Eo9WPEtuxAswHlrXe95TjvvI2z3Rmgew2NtNtq+yUzWvqRr8RxRTD4iCl7y7/VuicEjt2yAPfKXJk1FOr9dQYVCLvKV2j7P/u0NHNj0dXjyDhaaX1qekQMDYpO7ZIdEI87Iiy23+3FxvCJeVRlXl8bvY9937m37evkxQfRZzyVO5H+QnpSQIAE0jlXS/SSff+b7+WdyQmykRI4pikIO67rysztTedOIQEH/G8yzmmMhFLGd+onMArepa8wK2gfrNTsIa0iSXbOD8LyByr5ahKDmjsErhl6/qGGJPpBXiV8QKwntuMpNm814lfQGVjf/2T2wwFJdtsrvry5TxQK1RtYIfYcLgB8+JS1yzcaFOQyuRbUYOwFql8y+mojEqzUELvSooK0Sw6LcCeq1gfBZ4j6hMMIyYqEyNI3coEPjRZK5Nc1UaU4D4yES5U2wPXXneBdj6uR7gAIuZ1SH+z4mbt5VrFJ2tLl2GGLW6/wqzfFexqOhr5+xXsVHmFo6AuHi3NJoRdzfil4jsrgQS91c3Silzp/9y50CbhMYItGNhkQLZ0CAwEAAQ==', '48e1cf9e43b688a51044160f46d773b8277fe45beaad0e4df90d1974382fea99', '2053-02-14'],
    ['MIGJMQswCQYDVQQGEwJaQTERMA8GA1UEChMITEFXdHJ1c3QxMjAwBgNVBAsTKUxBVyBUcnVzdGVkIFRoaXJkIFBhcnR5IFNlcnZpY2VzIFBUWSBMdGQuMTMwMQYDVQQDEypMQVd0cnVzdCBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IDIwNDg=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApNyRsQoVHjauEURFl9UlNYeLGwrRz3D6JkGx/EoNqFq1ZqfcH24dCOmmhgtmRFy4UKIwlgILiMgVVBev+tfkag+Ax87l6KaZskt/kk02ZVTuITAj5A/HQuddzC8bPmsKpz7Rjwcu2Lf6zxhVNZmz0FK7DeepSxv7+0b/AQmyN0+x/Xk6+DbsYyrc+zjxt+hh4JHSu3gVNnS9HbVe2b22bgj8efa6f+QcLUC9HbYDpALI62oY23dlZ7WTajrg3SRXq4Hi/XHX117tjvxgxee5/COmuWv33NMmAppu4AOF+8WnxlHsyWkT9BYL7TQBIiN73StBlqk6TOpqV3UrCw8UPwIDAQAB', '9b14e8f5f6ea167666e76dcd6becc190861d5e8970b99a9470f0231236049704', '2032-05-16'],
    ['MEYxCzAJBgNVBAYTAkxVMRYwFAYDVQQKDA1MdXhUcnVzdCBTLkEuMR8wHQYDVQQDDBZMdXhUcnVzdCBHbG9iYWwgUm9vdCAy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA14WXvxGY6fBig0w8h/lTajcL8g88h85v3CYpvcWJusmDPffuylvGbUlztMlGoxs0Ez/BiUVX9Nmx+zZlS/sI4khxEchuO56d34llN6aF9jtEGLbGNzBiRJKXaX1CMCTkDQyJa2PexeHfTqkUbFPgYc72Fy8dPL3mIkwdk/UQxKF27GrexWzflrRWQELAYpIwoS0VlKDSIAYJbmpt5eu3vtTw8RV8i+ZOuhPMSydemTwXXY+BfzM9T9M/G+xcP/A8THVu8qbVndotB2MCxnLplLxMSZVPiFLI2+hpgvjMNFsi8Ianib1ICm1mgW3IyGT7AeH04d7Znt3bW9QqmSYVGx5MkimCntWSgZJBcBn3pOWTS7x3ZzHdHP0xcA0XmQz5DDkZKhe1MHFV1Q+uWOE9LzSbz5/2eIXCk3pyPmaPnBYRYI+eiW9nvuBHWjsMmmeLz0bGrjij8qe85taFazMkcCJLywibu8j4AikdviAMRr9rh5uzKmZCNUZsqrqt+Zh76VBVFDG/sdot7YCtaCT7aavYcRMw5mezh0D9iX7yQ9ER3y9lL2TOXxS5sb8xvYd4WllliKr8WTJIhtZMuSlLldN283clbUIcOINN/aNfm38trHkbDkIxl2Ok+4pp1SINNJAwLqi04G22lKy8i07XcPzFOI5kJeFNOZDOyYeEWHECAwEAAQ==', '54455f7129c20b1447c418f997168f24c58fc5023bf5da5be2eb6e1dd8902ed5', '2035-03-05'],
    ['MFYxCzAJBgNVBAYTAktSMSwwKgYDVQQKDCNNaW5pc3RyeSBvZiB0aGUgSW50ZXJpb3IgYW5kIFNhZmV0eTEZMBcGA1UEAwwQTU9JUyBTU0wgUm9vdCBDQQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvw7zZpfUhl4Hf+vF5pULvDlzXBR9ONKfVjgYp/qo4A+JIcQssQP5TYCvhGGwTmWgvCbaSeuliWukieRKA8AhOiZSODwZsgG1kDuX2CVxfUAjkUg0xINTzDnnLQ6JIH36/dkUWX4s+09/oIvR4cmi4UrtgCrWj+dkG9C8RgfnRFK7kdXdQnU6DOZzp4ntq4ChFsVwWKao6sA20c2ysNmif971OmzqkdKqt8TJH1+EomXVMCBdJz9MWqYeSKFXrWBq4b45wbBNAaKApTuQwel0FmZExsx0F1y2VsP0hWfGrXZOsElxcdcwjYGuvir7HITiDvR+hCek3qcZl1G+DYKhHbGnBJq+nTjkQ2sLdmESGPaUpqkNgBEgJqym1jRRWt7LxEz6bpILu1PSUFtXUnThS5ALWpRhhU5FtD/8rfKiBiEgqxIzBAPNXF1/Cd/p1WvduiNaJU+Dixgg+B2DB0isE3ooLTwwO9Gzaw3RP0j1Y+hpy7xttjhSHvdctanT5/gMX99urCrx57rADP1+WIH+LmtYmBaZviq5hd4ynfbfULEIlw0osMXn5wWQkbS9G4ZfQS/D54YxzcMpAxJXj4QIpRGlZhcR5hABo91qeCeqFXLCKuKyBqtHQaYUXmjny11mptP42dqn8/6GdDgAMG7KXwV29hNAtO8Y4MiToegbBFcCAwEAAQ==', '1cf341ae35341ac3ae1dc68d5b10dc0c9dc1307656f75fd92ca2c68489d52e9a', '2043-02-22'],
    ['MIGFMQswCQYDVQQGEwJQVDFCMEAGA1UECgw5TVVMVElDRVJUIC0gU2VydmnDp29zIGRlIENlcnRpZmljYcOnw6NvIEVsZWN0csOzbmljYSBTLkEuMTIwMAYDVQQDDClNVUxUSUNFUlQgUm9vdCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSAwMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAztw/9BluuxVphvTkzec6cDvHmos7gwCBW/sgFlq+v1gAXynmV29+iiwVB1waY4xCXxbd2omERVcXlqCcoXUiQRo6/cUXkRP2vmIKvG4lLVvAjBBm9+LW+9xIMaMaqOVNSMmiHHP+j2ZAY3dZBzw9FJ/U94WR0MNC9Rths3eAgCptEgKWi1HZwW8nCxoHNAD/0llMKejXGWPYkbQ//I4OJfKhEgdlyjXeq/4WowiMr39+EvRZFgUf6K10eTL3eAK2tMyr2x44YQQZekFA2loRZHUC/WTR1pRCDyLnZc2vkA4MWzEBmVHvRYx9pTjannxL5Kbos6SC1gM0Lk+3Uat3OAn1Bv7cZhsPP/p974xVvuANhpWh3L3EwwjRRR7yvb5w8eYmxrsIsSilwqXtiNahwPsj8Sc5zOGEBxm8fvbMOP9uELtG6SOJJIH/AOJRANxSUH0TUH0WPUCN07/5imXYYhIpd8K6wkk0T4p5aclLFfM03s+vhuLlyKlWYUwGVFrFbBnq88hEzSQadtFxAFlr2XWbzv0Q/rGDoqW3koZ2m0r3HdyMhaZYrYqmaGkXyW0bps8nSyks3XFCGokQ5dWbEl9Ji4S82Ahc+884Qq++0W57kapmQMUFfivQZrbH31L+9EVtI5IhnhIBkHOD4qUJDdfA+IWVHmPRPzXalNE32fUCAwEAAQ==', '604d32d036895aed3bfefaeb727c009ec0f2b3cdfa42a1c71730e6a72c3be9d4', '2039-04-04'],
    ['MGkxCzAJBgNVBAYTAktSMSkwJwYDVQQKDCBOQVZFUiBDbG91ZCBUcnVzdCBTZXJ2aWNlcyBDb3JwLjEvMC0GA1UEAwwmTkFWRVIgQ2xvdWQgVHJ1c3QgU2VydmljZXMgRUNDIFJvb3QgRzE=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEhQ2Lr7NPj/MHEsYD6hJWoABNKeUh3VCnHGOCsJn57mAGOXGptBvJDaHdzvF4CSohB+Wat4lSRNsEjdxC0Mpcf+uw/DT42uiC0ybqSQj1OtiWtmH7BQM40KzAAoNfQf5U', 'a7c8681042f3675aa8505d3ba313d80f8ac3250fdf874ad29b834689c087fb11', '2043-06-06'],
    ['MGkxCzAJBgNVBAYTAktSMSkwJwYDVQQKDCBOQVZFUiBDbG91ZCBUcnVzdCBTZXJ2aWNlcyBDb3JwLjEvMC0GA1UEAwwmTkFWRVIgQ2xvdWQgVHJ1c3QgU2VydmljZXMgUlNBIFJvb3QgRzE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxVLQxHnJxQNlOGdAotIlZC+XEzKGIW8e4qF1YrIhOGc5vLzf5ldbcd/Khb6fsczoWQTc3DYZGr7qj/wY51YM2HF2c2i6+CLL0KhN7ADJyTTq7ARHooL4p5x2unclufkwhtZ1J4iJS9y5oCPihfB6X35Rj3AWgVSKapZyfEYN5C5C/K2hwGYCk4vpEs5UoRmBeLd9CQUp57bW+f58yShn8SPIcQiFhmkGknTpItczWrtlU1n9ne6dpdtwjaz+rEgmotkL2fhUmYCS2QGJ3nl09e6sKjB5gspiZ67mIRDHqvJWUpxHd4qYuFOpKPwkkHaIvksnp/cjlq4fUDiK6X1s7a94+5kRca67tZXZh+KMMFo6Z3CYd8Mx5LU2igGE3tq7EthiR9olfF5b6z9JcoBV4xDb5B56H/uNud2SVrZlJo9ND1aqSuHgUHL39rRNJA0bnn5/VRY8nHyP7IMPEe/GzvQh4UxlQ0A6RJLKlNhAg7ERWzzcZPVh01ZK1n+3I3BzRXXfgrmt0ddjmNl8iYrx6Souhz34Z7cd06JyFhSvby3eXjFPtUYvli1DBnYDUMYzsUMtFcc6k4WQLOJX7R+WhTrlYdzq/5a1fvYNiMaxOZOOzJ2MVW91fajA3ngLEdxWMbhVZNUD4cHwjyt560MBxhoOugBKQIKIgfje8qqWDq0CAwEAAQ==', '49a2762987788d4834b32305d767760f244d507742e8c2539fd4ca3ad52c16ee', '2043-06-06'],
    ['MGkxCzAJBgNVBAYTAktSMSYwJAYDVQQKDB1OQVZFUiBCVVNJTkVTUyBQTEFURk9STSBDb3JwLjEyMDAGA1UEAwwpTkFWRVIgR2xvYmFsIFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAttTxk1y1QIkKqw2QW1BjrpCUdBdFctZ7ZVopS6dWoEu4L0J16dl7JFoxZasXF9EzOtkR3EA2h9/HaukmXlmKd+PoSJwxFvo+kbHKyaPin84hU6MCNjDLUgLl2jJdw8Xm+e4Rx4vJRB6EkxhKtJ/lEmRp0CaFYgG2yQIdvoNRu1za+K0Vapn3klT3NFvpv+opgRLUU5GWs5Fa3f6Qcyj7MEa1yggHx3FyyWbTNJf2jPQYSuHQPVpFtmmnKfsjzojYEpwASKimD7M7ko1xDnTFi8hM+fSbjrg8ae1vO1AvWO3EsNAcG2oM4rxEqtjNFF2UeGG/Dm7aKrwvDAtxprMWP5zm+cyfUzXiA6CgGL+78b701oyHDUL3Brnxbe0ElKj+ttMGxkBh352d81R2zlM6AaaSQewEo48NotUJytbLmvHvQ13Aq6VBz1xTcHDJiKYt1Gthc1AmhmEOXxvCK+KM1budwQNCupTaX6mwysxNCu9HaQMvIvvxKM6/XVBlqJBts3SwCMesqNHrPpz8XRqDLivLtfNEnTqnF2GWonHTcJYVTbdMc+4ZXMVbPkH+rHVgOxtjzgDd2giQYrTlLe5Ip2sXmVS+h0rjqV4ETOsQbVTW7/Ho8mIWy4Br7T3t9R8wpa5LyRPtigEBybhRWMBmOrFmS8TVMQJi6XSEDNtNRi0CAwEAAQ==', '88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265', '2037-08-18'],
    ['MIGnMQswCQYDVQQGEwJIVTERMA8GA1UEBwwIQnVkYXBlc3QxFTATBgNVBAoMDE5ldExvY2sgS2Z0LjE3MDUGA1UECwwuVGFuw7pzw610dsOhbnlraWFkw7NrIChDZXJ0aWZpY2F0aW9uIFNlcnZpY2VzKTE1MDMGA1UEAwwsTmV0TG9jayBBcmFueSAoQ2xhc3MgR29sZCkgRsWRdGFuw7pzw610dsOhbnk=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxCRec75LbRTDofTjl5Bu0jBFHjzuZ9lk4BqKf8owyoPjIMHj9DrTlF8afFttvzBPhCf2nx9JvMaZCpDyD/V/Q4Q3Y1GLeqVw/HpYzY6b7cNGbIRwXdrzAZAj/E4wqX7hJ2Pn7WQ8oLjJM2P+FpD/sLj916jAwJRDC7bVWaaeVtAkH3B5r9s5VA1lddkVQZQBr17s9o3x/61k/iCa11zr/qYfCGSji3ZVrR47KGAuhyXoqq8fxmRGILdwfzzeSNuWU7c5d+Qa4scWhHaXWy+7GRWF+GmF9ZmnqfI0p6m2pgP8b4Y9VHx2BJtr+UBdADTHLpl1neWIA6pN+APSQnbAGwIDAKiL', '6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98', '2028-12-06'],
    ['MIGtMQswCQYDVQQGEwJIVTERMA8GA1UEBwwIQnVkYXBlc3QxFTATBgNVBAoMDE5ldExvY2sgS2Z0LjE3MDUGA1UECwwuVGFuw7pzw610dsOhbnlraWFkw7NrIChDZXJ0aWZpY2F0aW9uIFNlcnZpY2VzKTE7MDkGA1UEAwwyTmV0TG9jayBQbGF0aW5hIChDbGFzcyBQbGF0aW51bSkgRsWRdGFuw7pzw610dsOhbnk=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzfLuxBp663QpTLa95NYKF2xl4mY9xNG8DLZa1itwXy3MIdFZEOSxE732zCKV1mxGTpEys+v1rMsEAU923VM+eJ/5Xry1ghNGyhDjHS1pK5QyEHMhq6k4xeNuE2TVY6ntCWbsim+JjRGG0PW/MpYLdXD1KFhCXqxptPX8kTkuopFA0TxUQYcjZFBIeWhLaJNLcuuAabNKHJC+skGjpc0XwNEaaX8CGEq1YocmVy1sqCwhOfWXXpuapvjnTHnEeztW3Hr4tFjOdgquIlXrj8eEZHu9a8qVT9i+MRO/jaEKK9V5t/V2rdpRXIFHYqiq/89T4DRxzw0lU6meY0evhZH4zxkR5U75z+3jNQUBIgPPmnzqHVFay/1zPTkLMevEO8qFKhEUAKAbgaIJiEjzfKJkoexntFiH8BTqqb6lIkFN7L2kDug9h/cvqs41hk8wV5KNNq541v0Y/NclHs96/Bn9oD9yFzYIQT+XNpUMiZVxRfqE1tQgYLNFCvK3lT0L5aTDuBLykWzpbWCD9kURBbrmR4PZkeJu4btGa0gbvMb7z37eLLuQhO62JznnjaIxD9+BtyxsAOKx2CoXXBseR4lLF1EUQEBPxDkYMsKAYDblekdn9qgFVMFdlqAftohSDAK+jVV+FEvDogHunIpBXflflpEJjrTktcUE39Y2rVm0stcCAwDzkQ==', 'eb7e05aa58e7bd328a282bf8867033f3c035342b516ee85c01673dffffbbfe58', '2028-12-06'],
    ['MGsxCzAJBgNVBAYTAlNHMRgwFgYDVQQKEw9OZXRydXN0IFB0ZSBMdGQxJjAkBgNVBAsTHU5ldHJ1c3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5MRowGAYDVQQDExFOZXRydXN0IFJvb3QgQ0EgMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA1d/TjZkXaps94LBp27QFzL6lIPhPDQezGTyXgz3svLlcDKyiA2Sjfwx3E+bIh6tSGE8w7+oO3YL3lQ8wisAZULxgZaHcEcZ/FvEbmOQiV1FCjMpwllxuDbmPZ2paBZvfHj8446olRsGcK5J/9IKxIzzdbGdgAVTy5KoQ/aOKdychntY93UZcBT8YCBYKZcgMTU9mPV4WXxcPDv/BFwvnIndfGgt4aafKBo9exd9Asw744NdoPnFByZ+NYetLmeCvMwB3rcQWWWYINqdK5FIsWT97fDhD5Auj0+WJeFPma7z1JzDoIDYOsQyODhTIVDcHeq7o07bARkzHtTEudfxR8qps+BirJoVgvxC5w0ETX/R5wQn2kaz3jsWPSDWpFt0e4F+F8xqzP4Fb0X5C7uQbZ0RsucHp+5B0P5ROk8m06X1CSx3wp5abSH2ikFy0FHAgqQgEi9J8stIJTCNsqTGT1imBRS7D5Kqm772b8cuuArdkXYA9QU2JS4uanLeBb1/caFOGinF00lcXMoO+1fR625ruDQrVY6vUEeXMXW0+wY/0j05dEiZEzy19V3pBA9nNHjgvENSUoTVyOmHe7kOLSCnSduEtUS7UvryA2/9Ni18NMK2jMKUw69UkZ5Y8+oFtuPUYgczFtkIH87yE5hxeg9RpGrhC6tvUx3JNTaWZv6MCAwEAAQ==', '65353833cf234c79562164f90849c0d104dbabf8ee41064d83e8cbe03ba1c5a5', '2041-09-01'],
    ['MGIxCzAJBgNVBAYTAlVTMSEwHwYDVQQKExhOZXR3b3JrIFNvbHV0aW9ucyBMLkwuQy4xMDAuBgNVBAMTJ05ldHdvcmsgU29sdXRpb25zIENlcnRpZmljYXRlIEF1dGhvcml0eQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5Lx+kjBtxtiOKwu8Rs7gJ5be3vn6EtM8M3OzBC+8cYzln7YiYD5fXc4J/4IMG5pRUBomid3VYV0Z3BIPLQqiQ10X0DSSIOpzzzgsBiYJenL3+lAy+MKT02miI85Bsczk1R820Yo6+Ixj4hRZae0N039r6LgD5U9q5ZhjaUgFvi7/M7bpl1lp+GcZrpNhlkQV03KwP7xqfexIf43Dq6pxK1NpQVM0tbC5xQYKxLBF9UFdbolFez07Jox0wuXS0X2yEdT7WDIimoDJ3P0M6X9eA5fOOwAUhydwOKmObrMndphR4AXjIasa1YUiPCm1mhbFgKj0u2swjy9GAqKxDCLg0wIDAQAB', '001686cd181f83a1b1217d305b365c41e3470a78a1d37b134a98cd547b92dab3', '2030-12-31'],
    ['MIGKMQswCQYDVQQGEwJVUzELMAkGA1UECBMCRkwxFTATBgNVBAcTDEphY2tzb252aWxsZTEhMB8GA1UEChMYTmV0d29yayBTb2x1dGlvbnMgTC5MLkMuMTQwMgYDVQQDEytOZXR3b3JrIFNvbHV0aW9ucyBFQ0MgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEFOEDC2VvrVnWHu7Jv7RMxcZcLzDHn1LbaGHAaRDiknoaw7+SqIk5ivvnoLtxpKDD33fWlDcTX35TXVC640wIx2XiQbDmWfKc+MCyd8EKkSZ38mm2u9BBPCqIGpSRFsY+', '2193cfea381211a1aeaa2de984e630643a87160b1208118145eafb8e1bc69958', '2038-01-18'],
    ['MIGKMQswCQYDVQQGEwJVUzELMAkGA1UECBMCRkwxFTATBgNVBAcTDEphY2tzb252aWxsZTEhMB8GA1UEChMYTmV0d29yayBTb2x1dGlvbnMgTC5MLkMuMTQwMgYDVQQDEytOZXR3b3JrIFNvbHV0aW9ucyBSU0EgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAhN+opqOMC3geyE0Zld0pkJIgNZAqlI2CMy1wElilCIqewQjzk9ZowC8Uvnmk/H3M1bw+j+2cSgJhWT2qw290ANL4GjTUVJ5qdEeaL+DS9w/3w90/pb/B+n1CaWAAgOw85ruBN6QeBhQ9V4+QpDVKNHOHthrDXZDvBk1wdjY8gontz2QZgyVDThzi8WpShv5R5H443xWNTGxgQUpPsEBVRjl1yYE5AHOKYuoPZbePT5dAzs/uwWoooHGpmSfRPck1c3qAmfh9hrmdeTrt0yr6fqa4/1cqc7Kmv9qJugYb2mWg5r5glIj232bhJ2ob/tBeqY0giwrEH36IQS+ywdDztmjtyDvx76oH3n7XIuCB9qXqexb0QlSdln72YhZTzf0Kq7JCoU4qiEJ1g72M5U165x3jTLje46tgOC1nKf7kX67CqOi/rmz567NS8X/p7MIv2Z3KF55C+jtYwT6IYk9fk8GXbWaPHCLzmsH07blrGn42hMgxuPBeK36V5HnPdUzC2AS/OI4os91btthPI26S6DeVroOu1vw5KkYGH/GEdSHWuE6mKpdYZfWaGAHX9cN/KckQ7nNKQ3Z70aYwUf/WKx0eYoS++b5pl5nHDed8JFB1F/2kIOc1aANglKfZDcYaLOXiTtXMDsB6MFbvYJK+2S71x/DoRc/ahq7v2HepEicCAwEAAQ==', 'ddbf149733bc2bf8a09d7f012b01a6dea11d7bae26713783ef6407a2495bf189', '2038-01-18'],
    ['MFIxCzAJBgNVBAYTAkNBMRUwEwYDVQQKEwxOb3Rhcml1cyBJbmMxLDAqBgNVBAMTI05vdGFyaXVzIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArVK5kig4XFE/X2tRUy/8uc3z573PaPUWc28qWqN+IsxfJjK/0x/HXuexkOvGIvXpXhkSohLzvCL5iNX3O2HFGcjiY2uM8ds/IqD73Fn6ZvB+dMZKsQ3JUh2Lt05M3ZbLmOYOQPu9Oh6kLJBe3oTWYednACozDjOD8jeivk6oqkZtGEhGdyY0v2aBbyCT/PEy8WDyFi2fTkQdnes4LW2lWE0B++JdxB6K/9VC3AwFp/bkhONn7NGpT5nen8YLlB/lMLcHqHnwYOqzoZzCZTea6LnBPFmsYAvmBu04B1gBTKV+15zzbDNPIDZrVcpOVm/4OO7PlGXlSC9NPlDMqU45tv6KCBF1xv17Srqj95O0nXjkoYuo7HeCKPebkSQe8fzPkUR76AZeKm/Kd4mAXRBgubZxoluxZifq92R8d+gKCi+PSFPitC+oNB/y5Mn1S74bcxH2HJlbsRHRRd6uGuGxxUN4Ob3J6sDcg/sL4sLVyT9KQcWdPuHwJgKaU223hg9yTwxDC67EVGA2SoNOyVCmbQf68A/E9AXz1WYd6+S/HKX9uOcYNzq7BBobhw3Sknt0joirijo+14CjSFeQKM/UQ1yUNy6LrxISTqo4pg21iRz5eWRtZfcRlD6h3D4ix4MpqWbEmY/NGk35xyWszPer86vmuP3j6e3PKzkoir8wFJMCAwEAAQ==', 'c7b8948feccaace5b509a343f38d0301d07901885604b3f267270e1ebbef0fe7', '2034-12-17'],
    ['MFIxCzAJBgNVBAYTAkNBMRUwEwYDVQQKEwxOb3Rhcml1cyBJbmMxLDAqBgNVBAMTI05vdGFyaXVzIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA80voutmRoLh+noZMdHlaK9jocJSHQ7/7XTU3nanzTmu3kU4TdBjHEdXxcwB07dFfHyiYe5qtrE9SCcgUYvalO8GIwqbFo1qFROeTHzo/F4YzK5nh572mJL3Ffdcv8Ro7F/9jztWcwyBeRUQ2GZIO+QB2JyOSGImTwQR5y6lXcwy1ukZ57VLYiNQhFQUVbSwtmvZzuZmHdUc8XCTRVvjxJy1HRq5+vZywGkeQqiJ2+7P98PHkpCQdNgUTPwxWskY7qWzMGM5LMN12Ds9P1ngszkZaZQ23Q6+IZdMdeP0T4eLXvDBN/gEEhiRqXnaWtVbLBelAS6CioUlkVAQ38MHF2QcPdbvghTe5aKtzjXHhL/xllQX5wq8KLDT74Pwpjr26vRAIXgU/PGgYEuq8MkSAvZ4+7TKkM5VAyEAqa6X8AmKcqgXm48pfSHqZ8+lD2+9nf0qr9FSN+YdOLLxLlXszv4cXlaDheNFJ/aoWXP3quwUmnu8k8KQuy2ih7OBtB6HoWnlueHr6FQ8SHX3QyvDzxA828rgARpv1YzxoyrsThF1QR5qDD7/F5X3BgqMmI+Gn9YjYS09Ev2ECjtZJoA15fKPHvl5f/0Qcr4794SNHk6xzM48cM9mSk4kmmEWEB6qibDP7JllkGIL7yaFS/zN2xEp4tN7lye0lv9MCOUtdDssCAwEAAQ==', 'aaa15bddb1c924ad7a7f22f89e5cd3e2c61407a064e011b7cf4cb618716449a4', '2036-05-17'],
    ['MIGDMQswCQYDVQQGEwJVUzELMAkGA1UECBMCTU4xFDASBgNVBAcTC01pbm5lYXBvbGlzMTEwLwYDVQQKEyhPcGVuIEFjY2VzcyBUZWNobm9sb2d5IEludGVybmF0aW9uYWwgSW5jMR4wHAYDVQQDExVPQVRJIFdlYkNBUkVTIFJvb3QgQ0E=', 'MIICIDANBgkqhkiG9w0BAQEFAAOCAg0AMIICCAKCAgEA3niZQ65eYR4t0nV49T4sNkKKzHy23xd3YVanzOM6gCGBsm7QZ7XPpaF2vigNElaDqpa7JIE7a/nBA7CLtAcE+ZnQP7SK/sDlEiqVvxUvCt4XAWtVyrTos7KT5uNMvAcReD3/+zN2vLgyvJ4WA9zR/WrdVMsn4EvUOWmQ8LqCIg9ndSVrw2I295iRBMr/EnRey6m2d2PxG+REToY22mtoL5BdoTWYXKVSinC6Q15c3y3xMvis8/btksNiY7dWSMdhHhK3Iau43WtkkNBHcAC3aM6WvU9C5Qubek1ZuRykru9ntZS2SJs/iwRJ5vwp4/bxOZ1aSiAU4BvBWEMZbbqdImyGy7oZ/1igVkTxb1FbWAv3e3d/+yzRCLoVfnTo6mc0Kbhbk7umMOmEkZewKgep26m1iJrck9ll5htwzM1FjlaR1Vsb899qNeLIhj6t5Y16Cyh0D8B8EmjI/ZS2iEmsVlcA6ww/5VGjnOo2Ef1K1vIKINFgEzjDYKy4Z3El4d0EefYQv0TF8m3QPJXaveO7jQmdoyB2lLUPEY5GMzpelbeGxOPkyAPbnLLYRPvePrBmoUANgkkJFrt4A+adZ5Es44DrK/d0L4FI+8okSwQRqxlQZgUiyPKc7FpbJDIrie2noXG2Uw45+/Su3hnz5d8CvaT1NrfmPxoJMq0d4yDYAI8CAQM=', '7a77c6c61eeeb9aa65c4ea410d65d895b26a81123283009db104b48de80b2479', '2038-06-03'],
    ['MIGKMQswCQYDVQQGEwJDSDEQMA4GA1UEChMHV0lTZUtleTEbMBkGA1UECxMSQ29weXJpZ2h0IChjKSAyMDA1MSIwIAYDVQQLExlPSVNURSBGb3VuZGF0aW9uIEVuZG9yc2VkMSgwJgYDVQQDEx9PSVNURSBXSVNlS2V5IEdsb2JhbCBSb290IEdBIENB', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy0+zAJs9Nt350UlqaxBJH+zYK7LG+DKBKUOVTJoZIyEVRd7jyBxRVVuuk+g3/ytr6dTqvirdqFEr12bDYVxgAsj1znJ7O7jyTmUIms2kahnBAbtzptf2w93NvKSLtZlhuAGio9RN1AU9ka34tAhxZK9w8RxrfvbDd50kc3vkDIzh2TbhmYsFmQvtRTEJysIA2/dyoJaqlYfQjse2YXMNdmaM3Bu0Y6Kff5MTMPGhJ9vZ/yxViJGg4E8HsChWjBgbl0SOid3gF27nKu+POQoxhILYQBRJLnpB5Kf+42TMwVlxSywhp1t94B3RLoGbw9ho972WG6xwsRYUC9tguSYBBQIDAQAB', '41c923866ab4cad6b7ad578081582e020797a6cbdf4fff78ce8396b38937d7f5', '2037-12-11'],
    ['MG0xCzAJBgNVBAYTAkNIMRAwDgYDVQQKEwdXSVNlS2V5MSIwIAYDVQQLExlPSVNURSBGb3VuZGF0aW9uIEVuZG9yc2VkMSgwJgYDVQQDEx9PSVNURSBXSVNlS2V5IEdsb2JhbCBSb290IEdCIENB', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2Be3HEokKtaXscriHvt9OO+Y9bI5mE4nuBFde9IllIiCFSZqGzG7qFshISvYD06fWvGxWuR51jIjK+FTzJlFXHtPrby/h0oLS5daqPZI7H17Dc0hBt+eFf1Biki3IPShehtX1F1Q/7pn2COZH8g/497/b1t3sWtuuMlk9+HKQUYOKXHQuSP8yYFfTvdv37+ErXNku7dCjmn21HYdfp2nuFeKUWdy19SouJVUQHMD9ur06/4oQnc/nSMbsrY9gBQHTC5P99UKFg29ZkM3fiNDecNAhvVMKdqOmq0NpQSHiB6F4+lT1ZvIiwNjeOvgGUpuuy9rM2RYk61pv48b74JIxwIDAQAB', '6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6', '2039-12-01'],
    ['MG0xCzAJBgNVBAYTAkNIMRAwDgYDVQQKEwdXSVNlS2V5MSIwIAYDVQQLExlPSVNURSBGb3VuZGF0aW9uIEVuZG9yc2VkMSgwJgYDVQQDEx9PSVNURSBXSVNlS2V5IEdsb2JhbCBSb290IEdDIENB', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAETOlQwMYPchi82PG6s4nieUqjFqdrVCTbUf/q9Akkwwsin8tqJ4KBDdLArzHkdIJuyiXZjHWd8dvQmqJLIX4Wp2OQ0jnUsYd4XxiWD1AbNTcPasbc2RNNpI6QN+a9WzGR', '8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d', '2042-05-09'],
    ['MFsxCzAJBgNVBAYTAkNaMSwwKgYDVQQKDCPEjGVza8OhIHBvxaF0YSwgcy5wLiBbScSMIDQ3MTE0OTgzXTEeMBwGA1UEAxMVUG9zdFNpZ251bSBSb290IFFDQSAy', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoFz8yBxf2gf1uN0GGXknvGHwurpp4Lw3ZPWZB6nEBDGjSGIXK0Or6Xa3ZT+tVDTeUUjT133G7Vs51D6z/ShWy+9T7a1f6XInakewyFj8PT0EdZ4tAybNYdEUO/dShg2WvUyfZfXH0jmmZm6qUDy0VfKQfiyWchQRi/Ax6zXaU2+X3hXBfvRMr5l6zgxYVATEyxCfOLM9a5U6lhpyCDf2Gg6dPc5Cy6QwYGGpYER1fzLGsN9stdutkwlP13DHU1Sp6W5ywtfLowYaV1bqOOdARbAoJ7q8LO6EBjyIVr03mFusPaMCOzcEn3zL5XafknM36VqtdmqziWR+3URAUgqE0wIDAQAB', 'ad016f958050e0e7e46fae7dcc50197ed8e3ff0a4b262e5ddcdb3edddc7d6578', '2025-01-19'],
    ['MGUxCzAJBgNVBAYTAkNaMRcwFQYDVQRhEw5OVFJDWi00NzExNDk4MzEdMBsGA1UECgwUxIxlc2vDoSBwb8WhdGEsIHMucC4xHjAcBgNVBAMTFVBvc3RTaWdudW0gUm9vdCBRQ0EgNA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxmaNgqB+vosiJXgQwAiLmhl/1a0AFA5k3t4hcB3IYUL6VRyLnjvonYJHfLuOAn6dS9zi++i3PZkRqB1xHkfCJNFClXxk4tfbmhDeTJ6mQjx+fu2wywPtxrtd/Dn0xO6Kc7Mb/ffwaFSSh6f0bZt61RLov4JPNKOvhq9qjOQgjGZyrBGIle60IppJm8bl0A5bmRL4FQygNwIascskyl0Vy69LHx4CNUIwtgN7b1s++leVNpETeLFpCtPdLoxEswg/kJuMRf8XaBZmGJIYSArCKIVYyC/gO7PRUmiwv2yLYdm79xvCd1xoIXHqPd23bqQs4vr5O0QzmYjU6kZbuLV8GIBuVFOH35tjtOUxMrZ+2DjayuNcNc7OGnAoofqXvD5dfp5snqP+ZZYlVPXi9Y+N5e4PLt0rdud+uiLDW27ekSXRhvJMBxJxSb8XFgKPUbMnatCNTmtFaD9nfv5Uhlx7kfn2XzO61rnzuf2CcgSlNiT7TQSXepGBIPjg+5QYJlhacazdL7JHdUTjJqYVbnA/Zje68lzDMfL1wDSMExh2HWGLVGJZj6inVKBZB+4suo7FtdqyzT9AmVW9a1ekPlk7g/s93freyoA/EIwHy/Hvosk7VivLdYwU8IdUbX8JMA1QaxVgkMe6F7A7EKvFujf1L/nAnPt5CC0A2niFS+XBMikCAwEAAQ==', 'ac7f7862e685c7a7d9826a58ea32d183d4893fcc8f8fd6d900c9769a987e77f0', '2038-07-26'],
    ['MIGuMRIwEAYKCZImiZPyLGQBGRYCcnMxFTATBgoJkiaJk/IsZAEZFgVwb3N0YTESMBAGCgmSJomT8ixkARkWAmNhMRYwFAYDVQQDEw1Db25maWd1cmF0aW9uMREwDwYDVQQDEwhTZXJ2aWNlczEcMBoGA1UEAxMTUHVibGljIEtleSBTZXJ2aWNlczEMMAoGA1UEAxMDQUlBMRYwFAYDVQQDEw1Qb3N0YSBDQSBSb290', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqPK9iL7Ar0S+m0qiYxzWVqsdKbIcqhUeRdGsnaBh1TX55FqDNmND3jhXFfzwlGL0B4BXg1eosxW8+00jeF/a9seBFr6r3+fcg1NzK7bdY4iNRfMN3X2/6IiwZsFDXTfSbaGcmkbDsz/QwqCKlC6DpjzDYL0szB6LY4J2QSjkFWtcDGE5VThByshm6Me4l1IQJnC3B7cJHqYTXq6ZWiZvZD3sxNOluVx2ZK1jfYiD4kvMDd7UxtMIQvVbF/Vx4ZEtA5+eHNyLcqToR2QQh2Qwc9jytPFXJpNXy7bHDYiLHc8FMF0E1nY36CAyV78PnDPGCIz2tMKpBrBbMKEeLRK6PwIDAQAB', 'cd201256fe5ced0bfff8df595fff36b1416d5313a999f532ef4a9915df96dee0', '2028-10-20'],
    ['MFoxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEpMCcGA1UEAwwgUXVvVmFkaXMgQ2xpZW50IEVDQyBQMzg0IFJvb3QgRzQ=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEaug117q9iRsc/+ReiH+DCABN0Ryoi8FADDoNqGZvTp83IjqaC0mi/zmTfiCEV16V3iUfjVLx4QrtVloETCs4LRDYU2fgHrhjCsCjg65KvvG6q6J8U0k391WzYmAo7DBK', 'd3c07ac44bd8ff1975bc62f1c7e9840ea8e188a4ba51133b8c4eff05e34a2729', '2048-03-09'],
    ['MFoxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEpMCcGA1UEAwwgUXVvVmFkaXMgQ2xpZW50IFJTQSA0MDk2IFJvb3QgRzQ=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAy8BSOLcLny7SP1zzGjLTwIyQ9e3NnSr/mu3RNGY0OxCIR4v+nBksWXIKSw2cu65/vssLt+yB1Tg4tdSCUZ2Mn2mIPyK8QzPmAbwvz77AUU1TL4ISRVm90Q0/dFmzlZRCi3BjklwHdEEmDgHWg3QBFrO3BpsKKhWwl/98dJYuwtuOPoV8/5oSfZyJN8uBdkAoQhlJxUiZN38FFpvI+b0KLxwK/wPJ9xpTUIKkGdZeK9/3Yg/5Zf9vYeGTgAEXx6qidOuhaXdCURkoyh6wCH8XPoNk9vT7hISvgk2jRr5s95/wqhkgMy66GC315SF+kl7ZL/LK5zttSgzgeZr2rWtoA+O26acpaYm8eyWGOiGjhJx0FZ7WYjUlhVUO7JPruGMF9CP3CEIpRKCdij1cVzn4hed7eFoWHl8p7cuE2JoqIKyEMw4AjmA5t2HHC9e1d2OLvpFZMTmOveNb5wR9TzKevQph9mAeCgYErGxPqKTr34ydSQciS1o/yIRY86ZF03USrFdG3rnI7XHU7JwEEkLU99jA5BxcLogtNCkJJ+eTDKUf1Ct8zFJwlCpav+fDt6Hcm9yBZ4lWDiz4K5wNH8mv2Ndls+quaylAnXDl2hXfTTn4jy/d2LU6fpheAtcSC8xNVeuZhvfoTBiFKVXDeX29cf91GWL/RE8Irci7840POmsCAwEAAQ==', '80ac91fa891c79723a61abc77f86e19905a92da27e51695ca0c0b66c1c039bf2', '2048-03-09'],
    ['MEgxCzAJBgNVBAYTAkJNMRkwFwYDVQQKExBRdW9WYWRpcyBMaW1pdGVkMR4wHAYDVQQDExVRdW9WYWRpcyBSb290IENBIDEgRzM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAoL5QEI7p8mxAtASchbkxytwt5BGpBDwbVcHnWDAdJLTD74XejCzhwT3fguZPrUeHbOxbScFK1buP7Iesf4Kahuw9A5lSAdI1nqza8FPJZjzUrAIB2iTTO6gCRq+kHOP4c1h2t/YOkA218M/M+vnGTOXDhjAKjRd+NevF37sOnMCNh+OIOIVn+j7Hq+ATnAUYmM+T9bGStPwj08/VxCdJ4J48mwiji10qIeD8OapT2n1+zxoJU7xdBQTPoUqPi3aCDaH40scUd1uQNgeBmz4G+lJeY8WmAP6l6VIbUrWSOXIDCWK9sGAWbqbdJcIDZt3zBNFA4k6LhvRv5YOgJ4ReBMH1kL0wPcTvqGm8OJukpJbRYtppwAGWrsvEUTTqDKr/IY5Zj0pc5GGap9LpKniNUT06Fe6iWY6pXN7F+ZAi5YhFcd2RmWx6nz09mHxe9r4WaKBergsj/FoPqiJ2LcmhEB3k00QjkIifxirm1/Was1geLzCJCBtUorWYI+wIdxyVXWHRy4mcX6JKkZrvIapJFgiovWEoMcl0rYX22cWxi9HlEDJNX4sgOjxJHzOFWQ3bywl1Q2lz+2txffDfxEx9xqMuyJV5y3Oijk5NJPte5AS+chumJy1JWpl611wJILd/lLlP8Q0cXohCGxG355Hbnmz0at+MBpgDrcwo76VH81MCAwEAAQ==', '8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74', '2042-01-12'],
    ['MEgxCzAJBgNVBAYTAkJNMRkwFwYDVQQKExBRdW9WYWRpcyBMaW1pdGVkMR4wHAYDVQQDExVRdW9WYWRpcyBSb290IENBIDIgRzM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAoa4lsgEY3FeIP0br+a/i6yNx4prRYWYhX6qvJ1HlbhsW1C19ULBTd714OmDiZAKbfIab1hqOrf8fFX/VlR4Sy+YUhATB3zazFp+K48nbmDTO2DMXKEb8p8nw0rTVTQlySfnyh+Op2n2hfWuyOiWpbVJErPi+bvvcpnORkGGmAxQg8ueHo4itraCM/6YLJVIl5xYB1cu4NYEMozvw4eH8Wl3OgHFt+EmrPju6uNeAAful61uzxV5gKjGgrzfoIDqfqDIsDMwJHdOejl28TJjuxRpoe+xTpukUNaPfzYCfDEj7HPTxv0q4+tWMcUrHH63+QZqzg13yhFbvpVdDzimtjKtVv8T7WwHdIyGhWACOw9BqE+0T4xIrgNxn5pWyzR4ibir4QdTyyhQHjYpVEsZp9biGaC9TXrDSqiHBmOYw42dVx5turBmoVaZFBtAjOtvrZV0qERHwO0/KbfQ0xHHk/wBa9lyuI2CFc/HkELElrtWSuxPBDOA52rQ5V7WrNapyITuDNecx33ohbrgyCH0dMpEVSmJyz+N3obzVERt2AWcI4EELw+sVbvikGdmiq6/iJ1JWKwKKLBQk+b9CAr8myMaP4G44fVMt5e2Ys5VjaH/5NfTfiMVgNZLAfGkcYZUW0OveC68+BBBFZVhQOK9I8lm2FvI8DZACxnAuAa08FdcCAwEAAQ==', '8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840', '2042-01-12'],
    ['MEUxCzAJBgNVBAYTAkJNMRkwFwYDVQQKExBRdW9WYWRpcyBMaW1pdGVkMRswGQYDVQQDExJRdW9WYWRpcyBSb290IENBIDI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAmhjKS5QNAC2vAymK8A+ByK5MGYUdCJ+rKUSF8y+BrTIekEa/o4YmGh7+fhwYOlycYBcqOnSDMzB9YVQRy+2r4ObSon71a28YtwoLLf3pPu8KxrMQ6dzCRhf4Xf2k2v+eSVqc5jPmJJb3P7pbKxx6NcLWZ/6rZlCLbShgK+/XYMPHk7yNNpHzf/jbERPEnHd2wa63AmqBeqlFg+IF5rlWwZQ3j0hxYyLsF2UHlYpL34/GWgrlsONfXmsRqwz5hetE6fgEc/Lp/lyYjPVzr2u0fs3UXAIrTDnhspWVLUKH19WzkEO3bBPx3t32xPiJP9F19ZLDkdWKiNCQ7Nxt3onCZXGWiw0D/Zy/Wxasktvq/nl8reuv9xbL280lK+Uf+5qf4lHMOlMMSOYOvcm0dgZS5hEThXJjAwTgBDYrIBkC6HSnH7bJVmbwdSXcZ8EOYWCIsz7RqPyj2h2w0bEjVN9Edm3tQdjBsiK2UxzfNR3coXcqMeQt9eXl28jg/+WA1wtjoP8zoQ+6LBUV6pez0qK1vvKMlh4ajx1spGE3uYZzM9eXlp4jfYKkTIHiodG6Z1+VB6MnEe4WEHu8RUpMsgTSq+/V/QxRzlBqCDH5kdoMj2RcA8M6iyA/bo1nPTrW/n1biMle+8xh3Iszd9NEMjUJYgSSFhDYnidH+zsh4/jrHVsCAwEAAQ==', '85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86', '2031-11-24'],
    ['MEgxCzAJBgNVBAYTAkJNMRkwFwYDVQQKExBRdW9WYWRpcyBMaW1pdGVkMR4wHAYDVQQDExVRdW9WYWRpcyBSb290IENBIDMgRzM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAs8sOEGeO6hSXpzIqClY2f2hMx7NvOiMUkf8Zf6XKrO6zdp166Ysbq2sx2/oLU0yvxaUaeTyKTP+s3yXeTtmCMgtE3srbjKyjbhaDO6ZkSzKJ+xYWOH7rQ+LTdErCYgpzCt1Js1fSsAqFnXE83qPLwDLzATkgQxs10VOzse7Fk2mCPha1KEah3uqJCe1DuAVGiob1WUe+G28BIRC5/anSKMoQOQnKEzbPnK2tQHR5KwI/NP/6IGl90+5h9bqz5zDQNyOGcmFFKUhZaG93pi6BvgdNb6/OxEUTkRRwBo8fn/iHabEO78OJGevqHGH8emyK3NYDC54muhLd1FQ5qyajM+p1gdotzQ9P5APR7xWXG2uQxQKQk2YCIbFH3ouaSoC5VY+1oi/A1jNn2n7Ep7QEROtH++ZYufcM8HsrscBwKcNAYi07SGncIzxI63sJealt2qgwmM+AcgOIpltGrnJ5fAgDIWWut+EcpbEqojHeZgT3wHTocd7/PVnMliYSi4WVVxqra3ULRD0RKDx7Ybfij2dP5ew8TGCAaVc4HgFbjVXox9/AzHcjNEl1fPaYEest3u1BLhQFAn/g/iDrNecRrCLOVz3eyTBtEAOFzfH/jBa1wbI+iGxgf5BPlff2La0BOQcE+nWAfb9JUO3vycR8HOuAftu20N0T/snTnNeyl6kCAwEAAQ==', '88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46', '2042-01-12'],
    ['MEUxCzAJBgNVBAYTAkJNMRkwFwYDVQQKExBRdW9WYWRpcyBMaW1pdGVkMRswGQYDVQQDExJRdW9WYWRpcyBSb290IENBIDM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzFdCFlSc5pjT003u/u3Hn0M5SmWz6BaINNsNWZF0z5K4BECtAksxq7yNkWjYIA4aAeIae04XXeKKtz+ZGs3rYavCZaYft7e9t4/8/XCPC6BnvgGiWc9x5g8pdv+xVnlFKx+eelTooyk1aKQBTw+kLjfvG7/jjxCocqtYV+dUhsjJ81vaLNpdjm48oz7a+4Ll3fJcsgUzb4o2ztATTv+/Sgw0TKbDIb1QBFXrsbud+0UeZBXeVQGMAna1y6E/Qmm8L71oQxZWiSo3YZH9pq5OwMsUZZQ3S5IG7wTQyJyI2wt7ga+xPSrEZTp4tu7cgLHS05mcOu5rWmuzjbfVzpzCvqVLLxaxnmg7Bm+ufZ/43uzMKaeYoyVDL+/xXybhiE34Xm7X2RRuGTNppzuEiZPEU1UToVF4QPi4yaLue7pSQoOeFO0FUlpZVqeX/J0/CinY3E+RDhO83pWk34uZvqybM4jvtYGvG8YiU8j2x+6XFLDFfHhSyPDObndghKbpKnYg7VgBFzCT6RqL4HNj2WqSlElOtK1KhcSjIjD8Ce1oInOmiAxVIVjF4TqfKt3K4ZDg2XOrbIC46Atkk6CcjBn/s9IM7JEmh4qzouFwjywK5c1taFHr2j8Ff4sy5hNca/5fQOIiyLS0ZE/Wun1IPqhpDNe7hnHJc7g/O50lS9r/QOsCAwEAAQ==', '18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35', '2031-11-24'],
    ['MFkxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEoMCYGA1UEAwwfUXVvVmFkaXMgU01JTUUgRUNDIFAzODQgUm9vdCBHNA==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAESnPDvMHovb7AqMHkKJ/XNyaNclxy4lgoUnxB89f3r29q1/9OVH2tRl1aT+MZ6FRq9bhroo1a/As2UwgOOk1k4saRLTGGnY4nHU/p36FFwwiFHL8zzXMljh56wYAeSwCZ', '83fddb2fd9dae3b21eebd33cf46251d746f0d6102b683150dd7b98ad8e4bb9f8', '2048-03-09'],
    ['MFkxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEoMCYGA1UEAwwfUXVvVmFkaXMgU01JTUUgUlNBIDQwOTYgUm9vdCBHNA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA6lnZuqeYbNjipXRXPs/qsihTuiy2KtVD2bx61eLlUvsGJT0bY091t8A1LzrVDxTcqpfgyGqe08RZUD1DddVqDwh07vaE/6rDDKaAwIgmG1TCLIAstkFxMuAVpy6j3S0nDZ09Ho6leEfmChHAfBz+HP7+u2GhkDeziptV9qXw3swDfsfxGt+0VNyL8FfPd7we7Dug+W3aL07uBo97sdQRkRJPSuwslH4G/W0dAemnlV0T921u0R2yp74frThakIyXxbHqAB3OpkRbuzinJ5Ea7nJJwzZ4Fef0hnfG7CEI/3JEjYPa3A0dSIXF5LqF5kHNI7rO89yEb9iFyXbXXTFhkhLgfJVhjt+Ht+auxIZHEnxmxZpXekE3ybSjGQbzJbYqsSl7fygNKvWeFqz1BmYpg3+DgRRN0LUpPBvTz+M9M1dRcvpmrKsGN2H7egVSD/4Avi5fsikc93+NeX+9WmrHizqltq4+nY5CtfqNqKqFKLpp5Xjk3vDfL3MjGrsvrG6FU9NC6Qg2BPN93tJ1c4zQGDtRgS3eiSEBBolivkygmnj+Leps9vzVTMRiufqr1whwDU8wU0XvUx5zE2WtYChi53z8SyB3M5P03cTHWhPb9MHQJy49naq8uKBloBegLp9gqRCMgOhHIxVE/wAFX8cW7aqN877QWsJwcTyv8qGeRlECAwEAAQ==', '5232a304aa4a10cfe6c47842ea3381cb31d619e24f58126d534cd50c5ce7845d', '2048-03-09'],
    ['MFsxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEqMCgGA1UEAwwhUXVvVmFkaXMgU2lnbmluZyBFQ0MgUDM4NCBSb290IEc0', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEUjsIDXZ5dZ38kn8npH3GWhwPkTzb5Dn4gqrY/OZiiFfGtXPbPvZERawZpEFjKQuWLIfEpgLTXYqiqOdeNuzfxaFFVUoMVFGQEJwemgz48zSwlLLng0jHWMp60cckaAUs', '771535d43d4633bd307eb7b8a3966b5df00707c088089920080c1ae6d3cb0f68', '2048-03-09'],
    ['MFsxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEqMCgGA1UEAwwhUXVvVmFkaXMgU2lnbmluZyBSU0EgNDA5NiBSb290IEc0', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA0IwD+AAgNlla4Rxk/RujyyzlHnMhEOvkNg4suHa/KDoewQqURfNa6TvAGsX853w4zOkcLLd5Yax74E72LrehMhUblSyLHVD2pbOwG2PyRsLDVqHJ07wTzvLbhhqmaOv976Njr77jghn91xIErm+YmxSvqPfnf7PWenNRA2jkl4HTWjwzvcbB/eR+SRzjFA2PwWW4lythWvzzNDbsZyl70kyQKtKmQqnGyAHJXL9cNzH+BllX7m6tHJ6i8WrciOWVhNXWHgGdUBbjL3GtoZEgprKr/ggoAjYvQ5iMO5ymGQSatbF8/rANf6QwI8JvDyMBa//Z84WCrQWrbECngVBtAX/GBNwOybnOr2nxA6zDzBXgHur7Y340a1JT8JhM/J2DXcOKTz+TvXNaRaG5D1LwsKEjgwqH6WwposQ3nvhTlQAHDKg5IMNG6sE9FBmsS3N5uATuXAyjdZZatW4Cnl7yu3Is2vFpJVwgOOpHJ1Zs0sX4EHbeIpRpne1XpGykNSmayn0aX1VESsRUn787mRLQzWgzIr0sHcYZM6RbhIaEQwlCJbnilyzxlAesXpCMASJvpSv0NwQHq8jXTFCH8j5BvyYqLKNmkc7+HmLmxumlob6Yw+/kZs392++KL5ZMe64z+DrO/IX4Y6/J8sD9tGZ7PfNjI71bb1E9acNAVPDWrjcCAwEAAQ==', '9f8e6db31e740285e0c2c2deb09e442bdd4e74bdeeae2962bc82d1ecb9f39855', '2048-03-09'],
    ['MFcxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEmMCQGA1UEAwwdUXVvVmFkaXMgVExTIEVDQyBQMzg0IFJvb3QgRzQ=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEBBVlmRBY0TI/0lXXeqYiiwu0fScIU38EmJMQq9l7Uc4S01zv5w0WvMv6/z4e0PcpH/HQKLW+JrcwsJ37O17tLHFjqLnX/dn5cyV7206dg8Bz1YKTPAo3kxmAAImhfoQu', '6e1fd3ae0d2d477c8f5ee5f335cc5b6356872654e5356a73d8c0a30a17c252a2', '2048-03-09'],
    ['MFcxCzAJBgNVBAYTAk5MMSAwHgYDVQQKDBdRdW9WYWRpcyBUcnVzdGxpbmsgQi5WLjEmMCQGA1UEAwwdUXVvVmFkaXMgVExTIFJTQSA0MDk2IFJvb3QgRzQ=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAyC5HVcTfb3NthsglFDI3pVgYKM283jJg7ylAk0upTB7x9qOL+OUSAwV4Rzg0btjM4K1WlhO87exA4Ku0P+AJMyrMMS/pBSWx2vas6S5fQTxSYkohrD+V4BcxZUkYWRvuCPrVMUw/weMGNwgUMsg/qUoHL4qGclJ7U3mGJdWPmnwNvzYjuojx7h9YL2nsRpQ6Qq3ibxi0MPwIxoeu8rFHsTq3wbKkfU4Kw2g9rgz3zfVB/otajryIKMlNDFctz37YRUl11fKf8+ZfTC+IjOrp3g7iXzbL2ZASThN+WWLvX0zeetCRpCwUl8ptEay0yHjZyjCOpsPYjdFoZVwFDC+q8qpQ8PhreAtUZ0i/I83w5PpVobou9yhSz4kRpRNNXrlhtLAR/8dSz/ts43KeQW16MCBi98cGIIJw0vKogMLTl5H89BXMOpm+hpZWNccEds/NCU0U5wlkNoKE8bMwT0HZDpVKCqqErYGpDZSVKoFXb12xYgvJ6jbHQTHC/Wj+9z0dt09FWa+gWNnG2WLPElfk7w2nsrtf5MspmhyxMQsN0Xm/8zr6kolETQnmQnHWRa9W7xHOZ6gYHqZ4YaHnIUSwuyV/Gmx4dhFlCvDTJFXLvqixeu6d3DtWZqD9YrZ7GF0oU9B9zRoZbx2BVJ7SUIHA30HYzshwC22u5Jq2LZV4iasCAwEAAQ==', 'c8a2d38a24f5ac302d8a08ebd38923d9a750b49220f092e82d1c53249e1533d0', '2048-03-09'],
    ['MGAxCzAJBgNVBAYTAkxUMQ0wCwYDVQQLEwRSQ1NDMSwwKgYDVQQKEyNWSSBSZWdpc3RydSBjZW50cmFzLSBpLmsuIDEyNDExMDI0NjEUMBIGA1UEAxMLUkNTQyBSb290Q0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAzmqqSApDl1nG8qz2He4S2n42iOfzSJv5uG5DrbvXEULWHp1oCNrquKJ65X09Ms+UgO6/PuZOqZ4dx0k/Jwb8Ge+32I8ZksFCOJtNQMuGAb+tkTmMix+jq25oobPTetlsKAN0W0kHyEChVq21QUslpblTc4FGYVUE4Cezq1DkHwiy5fOSfqyFHNud+md6MP/uL/Ixs4OQgqUZ6svK7UHpgGKvMNCFHDWtIlkYVdYUOICbmq+KBAjG7Ym1vwgWf7FtWxjZOojEGRc04kpFw0qhBYl3hM/sJD8h8E3Cu9JzC0uri/dakF9MFqWoT8jpvnIOvM24DCzOgLoF9uRJx55vPFBOOhRFVKpwKGRkckMaVsXJM15573iLw5TvJTvlO8tT27Ns+54FQv95OvO1Of/OPmMa+xfrvTyOhTgX5ASa2lPimTk1rJh9hYO1o4sJ6Tn4fz2QMcMWftyvvyn0Q3mlxP1fW9L1y1bz2xbXGqzz5mD9UdM8jFUoEQDVRM7M0Z0t4wZqwlnLdC7ig1hkVp/+DgAtTSXwUotY3mZ678BUP1PfEW1nsskuuMKpFpzENIdJ70P5sRDD2C6bMNtDKsmPSgMQg3fOM9YWcc4isBYIyZez1SnQTQ4sQq0u/dfXdb4x+thfJ7VrvQAwznKcu0ASIKAWRa8tYsaXGV1DOE+0+sECAwEAAQ==', '7707bb2be9f7ce057060b8308c3bc087b56529b3638eaf5b2a8049c8e15ed720', '2044-05-23'],
    ['MIGkMQswCQYDVQQGEwJFUzFKMEgGA1UECgxBQ29sZWdpbyBkZSBSZWdpc3RyYWRvcmVzIGRlIGxhIFByb3BpZWRhZCB5IE1lcmNhbnRpbGVzIGRlIEVzcGHDsWExGzAZBgNVBAsMEkNlcnRpZmljYWRvIFByb3BpbzEsMCoGA1UEAwwjUmVnaXN0cmFkb3JlcyBkZSBFc3Bhw7FhIC0gQ0EgUmHDrXo=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEArFAbDpLOuHwVavjkD518fHx25AsmOlEGzSiz7Q8+2ZF7zPyHg0L3e7BduHpn/jQhYr+5KcPeWvED8uvy4hLCZWR2p/XmyzGjaPJ5651UxVL/nz2DYw7mvx0oAn38I/REk6OpQ5zY6CUaIDX1tbDO61Ur+tlesKFEK+UALCQPN38yNISyyBVvivXy6C73Q44CuDKbgBpTHQGZSGt081pwSqTo9wLRupGja4e+EF5+VLlYsgr2OwrjDjjzgF33QY74jza5g5sRTOELscWTijOyv5u2nkS3H/4qgSg5fM/UrzVlrmdejSHfAGARK9Q85CdQn5O3BfHSDhTcKYKW8SqiG0MFcLPQXB4DQVX+FjjFUk2TtbQ8diJNqSusFcSpS3S5pSPYzStIweLvzd74SrDfoOPuhjW/W3KUb7JGSupKU64x5pG1dJhFmqR97HEq5ZBRNkP5SdTXKAYDsf15h9YG+Kyh+b8UeA3LI0vNuy4y9H28abu2NX55z71Lcn5hqyp+QMcM5bKQtUwM1lcHfJfM+dl323vnjBN+zH4YT0xLI46uGsfqXx+mF904tk/eCm5SUFmsbc3WMRm9JOmgWM/Z1LJDeT9f1m+qZchG8tLVfvkuQxjCmORo38HTX0UvadEd7pEkSNLrAA7CEEvSnb2jTRejN5qv75cxgdqJsWF6Y6cCAwEAAQ==', '7d2bf3489ebc9ad3448b8b0827715a3cbfe3d523e3b56a9b5fc1d2a2da2f20fe', '2031-01-09'],
    ['MFYxCzAJBgNVBAYTAkpQMSYwJAYDVQQKEx1TRUNPTSBUcnVzdCBTeXN0ZW1zIENvLiwgTHRkLjEfMB0GA1UEAxMWU0VDT00gUlNBIFJvb3QgQ0EgMjAyMw==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqxGGlshYBaVheS6lFgFGeoxDq37z2TRgdFRxudcasKi60bhREVVWHcREuPxVql7P3GP/SZEZOMWMlPNmOafNbXJDFYTIUbiS/HaRGPlLdGVXldz+vi2W4+fJcq57JloEPnJeSb5HvUx0sNDfd7zyL/hhGREDeJHln+FVorTLgukBC+dHhFrY9LitUUTv9Vpkuf754WogbcV3QG0cSvZpE3ZW9Ptij6xJxz/PuzhbTcZ6Ac40h4LHoW6UEMwOcJllwny7mn+ubHJH9+dQjK1ya/8zwF75otsqcFRiPyUDUbK5Rok24qrmjstGzd/b10imAvm1oGSOOOSVNjNXKNz2R/utrbjORJ9GECYtm+vmcjYy2CXEKQLsdXxDhhtjy0GPJNaOOdWkr2hDukj2vrrJJTEHqs5XJpizQRRi4TMrOsMOoYJYdfdy0ViBC9irIXLRspZ3EKj67+XZZ1miqlrROSUqAGfGc32NDhxQa7hpyibO1p2G3cRRo0PZPJQ/FxrQvGIF7M6K+WT7dOgOEDNq6q/CUB9hhk8puqNgJxYfG+N/oUMfOnJfZ8r+Pp3iWvd37aR4Np3ne3C7zAZndBJLxzzkfNVsvNIL1mpw8ceyOCun7Odc4Ed1yROkRnb1aq2fhrfvCzCYLZpkc+G+ZXrjcjJkyofh1uXSR8yaoj8q76kCAwEAAQ==', '2c154235528d701790b675aff6e1970827b10ed665e913835bf46e3460fd5c84', '2048-01-01'],
    ['MFwxCzAJBgNVBAYTAkpQMSYwJAYDVQQKEx1TRUNPTSBUcnVzdCBTeXN0ZW1zIENvLiwgTHRkLjElMCMGA1UEAxMcU0VDT00gU01JTUUgUlNBIFJvb3QgQ0EgMjAyNA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwcrexuTWbNfWeBlMRWWmZMxWo4J9jIrVidoN5e9gP2OR+vAHG2e2P8HA7oIZllHJK0Ju/lNHiqLmhhfVyqe2P0kI0Mj9fSo6LsULapaEREyL3QhUG7MCp0MURF1vMjwxglHE4sGG/dx4erjlOHCb1E4fFLIv6gsadmQoiSercnnI4V0PvBatVsqjmiBSUKofMrhUW3no/HU4oMDvRvLLB4NRL7l6RbuR5fccPMLNfMcFaNTSiMbIlpktDAVzzDAHkHbhAzAVdQFe0HNoeqkQi9JG634vSlZlAyiLTxnwiX1Z+fgcbX/Z4dmZisRElrwjJEPJcftNaZpBJajyYrSd7rwQMzg3vyMLdMy+MzCHLBqzLIC/nrRE/c7pIFibGYTnaLhxf1mi0goPqgfIYxbcwPMMjpPRVO2BBi5Ngw1ErE0xRe51u0xGLq2lxR+JoiRik9uGOrJ0otg6Q+xm5BSRGLwMMw+MR5UJBvnQ/pduNjIL4mDxxnNdIPeGqRto8XUlWaKrvmcwp7Kzw274okhzh3GODcpcI7WRdeuvC7NMePCXdOlULt5Al6qm43tY9qTtDlCg+X6gLjQMVwH4/sL4wbeswePzrGnFZFayrdBAudubdSYxKPdqcFO4dRK9FWJwHt8QR6J1Z2DVX3Jsgc3kSb1u9RALwcFdkM/TE23iykMCAwEAAQ==', '3629e7188e00a7cb3232c4426bc84912f1218b1a9ae676c0b0abe1dbfe2182b5', '2049-01-14'],
    ['MFoxCzAJBgNVBAYTAkpQMSYwJAYDVQQKEx1TRUNPTSBUcnVzdCBTeXN0ZW1zIENvLiwgTHRkLjEjMCEGA1UEAxMaU0VDT00gVExTIEVDQyBSb290IENBIDIwMjQ=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7NzFMtu9dzQXSNC12fabk0+GlC5finB3R7XaZonRUd20aFiWObtuNBCLUZSfk6QXAE55BjEXsXQ/NG8yUqicXjsu9ksDK3JZBgCwLOVh6+nwJXTvso/dEj/GUYH5mBdo', '6ab2ab75f51cb4f4f0156203fbf6f646232f514be059f62833308b82b4d72db1', '2049-01-14'],
    ['MFoxCzAJBgNVBAYTAkpQMSYwJAYDVQQKEx1TRUNPTSBUcnVzdCBTeXN0ZW1zIENvLiwgTHRkLjEjMCEGA1UEAxMaU0VDT00gVExTIFJTQSBSb290IENBIDIwMjQ=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4TjizUwzxbInq8Tx11gaFYNk5fO+34y7TyM4neh0UgL5JIZbJNLTz2x//L/B71+5m6X6nGIr7d4lFJBGtjO677hXOz93zkcWaUTm3VbOAjBlt4YWxlcccBHXuZ7o3Q+4R+ormrBdHeJ1CTUEG8ttQbKIl3G7OZYbnH8/pP8cjPub/0kDVNuMzp7xsVRROOisQt53fMoJLlYgoebbuMphOqMCtjkJ7R6efEMfLp8UAVi9ZaLRn76ET/CJkk925nduuufC4BatS4mnXFmxN0vUXb0ij9B8O/D8gixQEsVSD4GK8FWRPh3bVd/6bzdkHGJjy21XI0yejVomZUbRrOfNuz0boPGV1pt18fFC39IHQEth3OFqb5NDO3L+A9bNqTgAyUgRmIn4ucgDc/Ri/Km3V51ueZjy1/yk0qwJVadAVVrCt56iNeXOyEvzJADGgDQ8E1Pdaqct8Cynz/47ReQM62vFYO08wcQkrjmX/tesiko1V1yyaf6EfPzUFzmaGy9xvkCwdbm15EdTolOjE0H2Vb5/APDOyCFEokiYGmXTLdAUl0wKZ4IyjkHGzy0jhpaXEXE/GJcEvI6VzEchjaBL03EJ0h9pG4OqeIOycKvAo3A+TbetyfsrgYyHzU0a7/qUjGat1AAq1nVljMpKqpinPTsf/d9H39FTUeJL7TpzzjUCAwEAAQ==', '1435f225c5d252d7a21948cc3ce62aecfa88001e3dd72d1cc3555100eb372f93', '2049-01-14'],
    ['MFwxCzAJBgNVBAYTAlNJMRwwGgYDVQQKExNSZXB1Ymxpa2EgU2xvdmVuaWphMRcwFQYDVQRhEw5WQVRTSS0xNzY1OTk1NzEWMBQGA1UEAxMNU0ktVFJVU1QgUm9vdA==', 'MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEA08ucLcLgMENlMST/S7A42alT1zXR27dLk7RyjfHLldJTK3SbMpqkLz4CBt2vcBWhqs8Rh4pme8vMHXBEXI+syubDWye0jaOOEL9uVHQIcIoj6MrHdMRmkSDdS+ilhHWlmJWCixvhICQHRqsMZTZAZ4t17qnZkSkb7W8tRcLW4mABsfNOOSs7bz+Fvgj2Uyt7oslFoUSBgGaaYDobxL4MzDAQfxE2OErmm6GWU5yUzBHGBEyiVUv/gOGvjBw1/LmTN9/5XT3c6w0nbETJWWYrVm//BBv39WnDXcMY/r2n2WQvop9g2XJsPTx18iUnmC46uMndTXW9q7AiYVgBNyimIJ0uYFz7kLxGQ7j+bdjAZiIkazR4IuW54ljpSDjuTL0Be24+QOrRwgpCk2fDJi8/B1vPr+Md6DriZeGEkT/1ZgD9qjNGQuwWPtITZS8OCVP25Cp1FJwZMxaaReHbV8/PONSn9+1YQ+QOmFzE4DE/lKRvS0qi1UqNJqkdZCUINQ3nAgMBAAE=', 'fad540811afae0dc767cdf6572a088fa3ce8493dd82b3b869a67d10aab4e8124', '2037-12-25'],
    ['MDsxCzAJBgNVBAYTAlNFMREwDwYDVQQKDAhJbmVyYSBBQjEZMBcGA1UEAwwQU0lUSFMgUm9vdCBDQSB2MQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwO3mnqisqP/YNbn8+/CVTz89RyPRksnJ+PDiH4atiD/gAM9PEZVhPaXWIBnRiNLCVglFIKEq6iLD6rrMQmmeuIWfcMBsp75vo1zdQ4gHzcop32l6Hy2fVmobYiAhYcZQS2V1SUa/XNcpHsIehULhDjhNwzZxQkRROtFYzMm0qmxAx4PxxwmfSvNr8wcWNfSCjl6LhNxxebn7bldFt8VwOv9CAtE0v4VwbU+P5x8ZIffVNLzuWeYuIvNxgmIZnwVkfDsicRilLcF4WJnRr96UQAYZdhNQhyPLR1eubMUT6pqFUsPKVyYf3hZtrXF+8thh/eY2TnEandMgNa0SIVh1NouJFqQ3KM+ggzpAo8oR77TlkBvjZZJnmG8OKeVnGNeI+o22x3qloH+RHqu2+XSYdlJgL1o3majb0T7WhGpvUtO02hrHuLLRlBEfxYiJ6Vupo5Tmon1NpzKJod4ma83Vo/IyG9o1E4kRSU2/RjG76S0T+A4Apf4D9VZGPI8TK+Dlxx4D34rqRoVFhtntXgu4ZJP00FguKY1FV02JdZBlzGo7wZyAubSANQOO324qk76mvgoBRG9Ac6oqghyEdn9p3bG7kljoQFFyXPc+OUT6pZmgf42LsEFYd60ixaDAuv0xmTVq2ckgGl7zvbwIf91JLS+dkRANW6g/z7RXcztb4GcCAwEAAQ==', 'fc50b26bdc4a8fdf1344cc80157ae13ac671e2706facfc0605fe34e249eb72d6', '2032-03-29'],
    ['MFExCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xKDAmBgNVBAMMH1NTTC5jb20gQ2xpZW50IEVDQyBSb290IENBIDIwMjI=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAELVN+n4s+sza6UOLM69y6JorTjAY/Zw/v9Rfl1K6aRipBAQdp52dx8cIDNsbwK1KOzxSSaKQ+cFESaY14ooLKKRTA5JQiskSSYG/IBKRn1aLQ89DX6o48D7rSQEeQNO59', 'ad7dd58d03aedb22a30b5084394920ce12230c2d8017ad9b81ab04079bdd026b', '2046-08-19'],
    ['MFExCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xKDAmBgNVBAMMH1NTTC5jb20gQ2xpZW50IFJTQSBSb290IENBIDIwMjI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAuFjbRjD7yT/jyPABMzTi2kioGOkgbprXAeHVKY8wtCNq5MtisL7inyC9PlSgOWjHhjdmdAYG73Qr2tyfhKlSL5DS7n58+6UirW9wRmeWPSnUo7tWexQEWcEhY0Qesh8SXJCHZQ2I9h6IIuJjVLvzNvjWf9za/yk1qcZuDmlbP9i+gocVcF2wx1wSD2OmOM3Pc7nDDokmNxs/YhwyadGb2f9VkDHesWPdz8V0d/zviCFTvwAxGiYsADClX2zj5PYAisqYh5x0A3qLZux+/aOPNSVceKWzpPs9bamK8GyIgov9StBv5NejtI40STi+zkXl0hzKXsI3FIvNZlYzN53la+xDkmSgQtp1b8AV7PlpvTS5inv6FvtV/lIg6AQEVlZl9TdEmMiKRum3rLjovmKOVDZb9ztwv13uLbpf3kIZhvB/i+sIy9i+6g5CQqA2c1cX7TLq0I3oBxubmejEmmIEDkj3PBK691jBmozpx7AjNlY0Hcts2roHhB390ayf5sKJ78O5bBizaYdXX7UMOFunISQqO6c0kZ60VOooT9PBo4vk5ivV8p2/m2EAIt3WS0QfP11W/t6ceMyZW6rkvbrbQ0utTCZMo000imx0NhPbYvybsgWB/64/DM32G6L0OefK9Uxc+1R3NYBawBKhEwEzZz2dgaGp9YUkWIh45/TjaFUCAwEAAQ==', '1d4ca4a2ab21d0093659804fc0eb2175a617279b56a2475245c9517afeb59153', '2046-08-19'],
    ['MFcxCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xLjAsBgNVBAMMJVNTTC5jb20gQ29kZSBTaWduaW5nIEVDQyBSb290IENBIDIwMjI=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEdsis1NaVknwXMuXLa0H5Kbux66J2tTbYbEuN5T5KVyYmx587X0ZmJ1HALGMcdN2sOdNvPQ6Uvr4rMJLOokJWDVDUpCxx9Cdh26CBP9VNVha1zBw3yzM0EWjHPHsN6ZTN', 'e17db396afc136ff1d6dcda4bb443da2d817131855be1c4b6fecea221036722a', '2046-08-19'],
    ['MFcxCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xLjAsBgNVBAMMJVNTTC5jb20gQ29kZSBTaWduaW5nIFJTQSBSb290IENBIDIwMjI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAjHUgyIzcTpFRBrVb70W72f5g60qTh+z/l49gk55xYUDq70vLkljYaxbc3i2I8vPTBJbAJWch5R3bn1KB9gArZpDxrB6oT2Ek3XYvA8c1yDasgVNgIsBRkpnv6CYumVTNCY9fXDzwq+c7s6erBsYxl75M7fQGgTGCS1AQtaARedxYy8DlHrPBb0hcrZcKsx6sLlfYvb44UETjM/3XwbW/ok77eLQ7OJgo6VYtVICLa34d45WGp54XVEZbXv+f5ms1ilGlpntcCiINwteDL9o8PfKKHv0ePqHYHE9uCFJuT6wfyf6fmU27UlSxkoNbQBPvFLUzkTyCpKv1qkhq6bj7gEAG/OUefj+8Cqsm4sWrBwTXTXi169prU1tTiqby115RIk0fzKqLusAOgtkUutnyLfcluMupQ9JMRB4Wdcy15HAfKYFVNLI+/v/ReBpAkicqaCW10p7vvPgUS29SIxZrEInU37rczBhZcanmy9iQcb0g9KRqJkmVnUYYRRaJHxVdqEOwYJee1zbaOrJvS3JOmXbXMDf3pp27212m7nwY7EL5FegOuNtsQmsQXUQM1tTOgozvKzCLceEI8kGRY+P+4MCopY2ZAEFizkJGoZ3K5ZqcUdtgekRVDioqcKSZ/yp+YLQdlle6O/zbv8YxgKo6ABkviB9JpOt3QPdMg+6CkS8CAwEAAQ==', '253e3ca36e37e867ee68867b997b9ec724dcc3161063ab0393b54f2bb7b6c315', '2046-08-19'],
    ['MFsxCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xMjAwBgNVBAMMKVNTTC5jb20gRG9jdW1lbnQgU2lnbmluZyBFQ0MgUm9vdCBDQSAyMDIy', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE5CEGsN4fEKXIsjo96FpRlkiFk8lKjmL/4JZ7ja26hQmOntNowtcZLiq1kGaeYMbNsXWQA2vTdlEfS5/5WkWTdnFwvnl/I4cjT4KHCz3sqSgi9RoEGjt98NpnZdd7TW0a', '5ece6ab27131fb58a887e94177d55bd9e51aaa2ded6c081b54a39be3cb84e1f1', '2046-08-19'],
    ['MFsxCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xMjAwBgNVBAMMKVNTTC5jb20gRG9jdW1lbnQgU2lnbmluZyBSU0EgUm9vdCBDQSAyMDIy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwzIJOxcnL09DUX76445xF0hw/xMf/UtM6pIrXCOEI7fNOCetJM3GJzcCSim1aHPE7RhOZRQ+52gDUvRNugEkt6lqhErQlxmSnOz5WJBkltgvVO6neTlXB+zXHlwmdskOOYfFzBqWEwtdLYVOYN/yqK0X0F0nHqQJXQuI/JHGyRgz1DLN1aGv+4qF0bcYQWxABqUMjs86IcN/h65Top3USSM2AR7aZHaT3qgQmTrhNgjqYAE1DRWMDpamrFT+UK4voG+nqKWX07y0uzaZLK3wFCj/FXUixv99Su+0yH5BrQFZxvnK3lBEmvIz1Tm91dQDEBDPZuLQCW8E8VWKz9+j+KTbyEQQNCe17tym/AZFLypc9VpxtED/ZRRsBu3oMqm/m9/+1M0gorr6N2zyqrNhCGopUdfHfchhrplsMNfxeFlqaSASj8O1ARVxbOXulYzxYjsUQ/1sygho/LCV4BgaT4R3Vbuuj6ht5g8xsWAvJrI7slFotMYNwgK7nMj7e3XA5xZtUAsBC4FaD9EH+ZcchCpNE353UpSicRlCezBD+w19uLTYznag4RLugzfZbLddc7r72xKMcLmplR/7fpqoWvIL5SIxdQLzO3/fYumqWcvP3SPbBgB2QlWQKrsYpNj4QqrMN4QhiAic9TCF7M2KFQJrIKy/aRE6+Zivp3/ef0UCAwEAAQ==', 'e807d49a859abbc861c72ca907d443ad0fe87eab9d99b913f2cb5b4aadabe641', '2046-08-19'],
    ['MH8xCzAJBgNVBAYTAlVTMQ4wDAYDVQQIDAVUZXhhczEQMA4GA1UEBwwHSG91c3RvbjEYMBYGA1UECgwPU1NMIENvcnBvcmF0aW9uMTQwMgYDVQQDDCtTU0wuY29tIEVWIFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgRUND', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEqhJHkJgb++/DQAeDIE7xMIKiBtHykoZh8vYhaMoAxMfqQwBUhtz9H98AuEFiXNxwFjLeH5nUzMUHyAgfYRYHUT19XAdT4zU4jN/Nn9kuDUq2GS5acFoG7b7wobDK0Akp', '22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8', '2041-02-12'],
    ['MIGCMQswCQYDVQQGEwJVUzEOMAwGA1UECAwFVGV4YXMxEDAOBgNVBAcMB0hvdXN0b24xGDAWBgNVBAoMD1NTTCBDb3Jwb3JhdGlvbjE3MDUGA1UEAwwuU1NMLmNvbSBFViBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IFJTQSBSMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAjzZlQOHWTcDXtOlG2mvqM0fNTPl9fb69LT3w23jhhqXZuglXaO1XPqDQCEGD5yhBJB/jchXQARr7XnAjssufOePPxU7Gkm0mxnu7s9onnQqG6YE3Bf7wcXHswxzpY6IXFJ3vG2fThVUCAtZJycxa4bH3bzKfydQ7iEGonL3Lq9ttewkfokxykNorCPzPPFTOZw+oz12WGQvE43LrrdF9HSfvkusQv1vrO6/PgN3B0pYEW3p+pKk8OHakYo6gOV7qd89dAFmPZiw+B6KjBSYRaZfqhbcPlgtLyEDhULouisv3D5oi53+aNxPN8k0TayHRwMwi8qFG9kRpnMphNQcAb9ZhCBHqurj26bNg5U257J8UZslXWNvNh2n4ioYSA0e/ZhN2rHd9NCSFg83XqpyQGp8hLH94t2S42Oim9HizVcuE0jLEeK6jj2HdzghTreyI/BXkmg3mnxp3zkyPuBQVPWKchjgGAGYS5Fl2WlPAApiiECtoRHuOec4zSnaqW4EWG7WK2NAAe15itAnWhmMOpgWVSbooi4iTsjQc2KRVbrcc0N6ZVTsj9CLg+SlmJuwgUHfbSguPvuUCYHBBXtSuUDkiFCbLsjtzdFVHB3mBOagwE0TlBIqulhMlQg+5U8Sb/M3kHN48+qvWBkofZ6aYMBzdLNvcGJVXZsb/XItW9XcCAwEAAQ==', '2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c', '2042-05-30'],
    ['MHwxCzAJBgNVBAYTAlVTMQ4wDAYDVQQIDAVUZXhhczEQMA4GA1UEBwwHSG91c3RvbjEYMBYGA1UECgwPU1NMIENvcnBvcmF0aW9uMTEwLwYDVQQDDChTU0wuY29tIFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgRUND', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAERW6pUMSmIzaeXyiNF8uWImQ/3HqOHcwIs6JxJLqOSbkEG0eWWKstlcjtngg1yCfriYxTWOtiiv7wWw9rMVJjQTuJzezsto0Z0zQH3LvGBn/CRZXsy3+oI+AJ6YH680fT', '3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65', '2041-02-12'],
    ['MHwxCzAJBgNVBAYTAlVTMQ4wDAYDVQQIDAVUZXhhczEQMA4GA1UEBwwHSG91c3RvbjEYMBYGA1UECgwPU1NMIENvcnBvcmF0aW9uMTEwLwYDVQQDDChTU0wuY29tIFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgUlNB', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA+Q/doyt9y9Aq/uxnhabnLhu6d+Hj9a+k7PpKXZHEV0drGHdrdvL9k+Q9D8IWngtmw1aUnheDhc5W7/IW/QBi9SIJVOhlF05BueBPRpeqG8i4bmJeabFf2yoCfvxsyvNB2O3Q6Pw/YUjtsAMUHRAOSxngu07shmX/NvNeZwILnYZVYf16OO3+4hkAt2+hUGJ1dDyg+sglkrRueiLH+B6h47LdkTGrKx0E/6VKBDfphaQzK/3i1lU0fBmkSmjHsqjTt8qhk4jrwZe8jPkd2SKEJHTHBD1qqSmTzOu4W+H+XyWqNFjIwSNUnRuYEcM4nH49hmylD0CGfAL0XAJPKMuucZ8POsgz/hElNer8usVgPdl8GNWyqdN1eANyIso6wx/vLOUuqfqeLLZRRv2vA9bqYGjqhRY2a4XpHsCz3cQk3IAqgUFtlD7I4MmBQQCeXr9/xQiYohgsQkCz+W84J0tOgPQ9gUfgiHzqHM61dVxRLhwrfxpyKOcAtdF0xtfkn60Hk7ZTNTX8N+TD9l0WviFz3pIK+KBjaryWkmo++LxlVZve9Q2JJgT8JRqmJWnLwm3KfOJZX5es6+8uyLzXG1k8K8zyGciTaydjGc/86Sb4ynGbf5P+NGeETpnr/LN4CTNwumamdu0bc+sapQ3EIhMglFYKTixsTrH9z5wJuqIz7YcCAwEAAQ==', '85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69', '2041-02-12'],
    ['ME4xCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xJTAjBgNVBAMMHFNTTC5jb20gVExTIEVDQyBSb290IENBIDIwMjI=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAERSk1c/rCuCPOFH2osU2gWzbuKixTw2AJNbIkZiZpwLOV1l2SQBkOxqUTcPTvElEoXefMvfk8hcHPlJDJK86SQlhZZ/2UJxBkjE8EsU1J5HtPm/XnCPgDiPenw5JLGVSB', 'c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143', '2046-08-19'],
    ['ME4xCzAJBgNVBAYTAlVTMRgwFgYDVQQKDA9TU0wgQ29ycG9yYXRpb24xJTAjBgNVBAMMHFNTTC5jb20gVExTIFJTQSBSb290IENBIDIwMjI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA0KQJck9AiBJhPjUjnu72dM8ve1g9zjwNECiQL5f3jEjYoNglsUywEUwXc1DQIkpju4HTKW7VtQk+Jhh/shJ/k5i3r/A2v/LuGJ6cO1LFRxlddPNkZtVdx2i0vxscBqO8j0Ajth7GhL1RxBs5wZXSKexLrnstvzn9tGLelntBxpyg4AZy+/AHlwk5gXSv9zRZEVcKwlvBJPQxczCCxp26Avc+fERfgw3z8d0gaRYJUOLUVbbggHJ2bkxHt3VVWbRTdNmUxkGtWIoxZg8eohspQE4v33vmFiwt/L/s87T6vhj2m0nU7gVu2TTznPHsAYvRIMYPoLW8F05Ie1HC/OlcaTdHZrNo+BUo8LnTpBXMWk+6UnCjEkXdxrpO+8LQ96hSJ21uebWM/HuMwRZM7oB/vvB2vkFTEjOuWjhCq9cPPkGNdgcy1auJ9k5n2bFCdSNu881CsvxV9VOHFzvAM1jxUtL5gKTw6PA7izjMpMaQfw+c/YvRo8/ag6dpyVA21VwF0gpBdNtjETfBpaCWSx6MFhJ3rpQ0ex5/wmYA5KqD6oqQrc42RE3RUem8H/NqBf3AdB8lGUBRbuqCUUDfm7kIKgYC1SMcE9bp29vGsHrLeyeb++DVRiTtEEtjS6UFj7q4HSum+pHiklK97Otnl22aLZ+BMgVnMvtICD/ZJbgEJS8CAwEAAQ==', '8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed', '2046-08-19'],
    ['MFExCzAJBgNVBAYTAlBMMSgwJgYDVQQKDB9LcmFqb3dhIEl6YmEgUm96bGljemVuaW93YSBTLkEuMRgwFgYDVQQDDA9TWkFGSVIgUk9PVCBDQTI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt7w+UKhLzUC1zmHnlsq0odoMIrD6tXt2AHeMC899qIbMJlHkID2FDNZY4+f0Khid2tGuJu7rU9z0kNYTSgyQPMP02tKODZI63LGx/zjew7otX4C5Ar1KnRsPtMPCwWcD3dwbnD2zsN4AHqg0R7ua6/4LFL02hNoNIL/6W8upFiCtOWDuL3W255ec+T79fk1vTS/viA1q+t3xPW4gpaAStE1wuc7XcjuJk6eAhBwnSXJJtf87lZ7BzMgB7OgOigqW57Omh+XW+QUrDZdAcDy6rHVanNVNnQIK0kubZktGBxdlrZ9siADcIong4WTUZ7wxeWE8u8pBzVxqAMg8OI5YrwIDAQAB', 'a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe', '2035-10-19'],
    ['MFYxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxLTArBgNVBAMTJFNlY3RpZ28gUHVibGljIENvZGUgU2lnbmluZyBSb290IEU0Ng==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAECDKBAx+PO6JvgUeM5Xu5usFpsltJwCi5FFhvJDPOUJtz2TvBaDmcemHOXNIiR0SrgIWp5ZWsqq5mWIZWp7iDg8y00Q6pUfhLZzl/jLm2OWg0jxlKuo4h60K4rFadCdwH', '8f6371d8cc5aa7ca149667a98b5496398951e4319f7afbcc6a660d673e438d0b', '2046-03-21'],
    ['MFYxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxLTArBgNVBAMTJFNlY3RpZ28gUHVibGljIENvZGUgU2lnbmluZyBSb290IFI0Ng==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAjeeUEiIEJHQu/xYjApKKtq42haxH1CORKz7cfeIxoFFvrISR41KKteKW3tCHYySJiv/vEpM7fbu2ir29BX8nm2tl06UMabG8STma8W1uquSggyfamg0rUOlLW7O4ZDakfko9qXGrYbNzszwLDO/bM1flvjQ345cbXf0fEj2CA3bm+z9m0pQxafptszSswXp43JJQ8mTHqi0Eq8Nq6uAvp6fcbtfo/9ohq0C/ue4NnsbZnpnvxt4fqQx2sycgoda6/YDnAdLv64IplXCN/7sVz/7RDzaiLk8ykHRGa0c1E3cFM09jLrgt4b9lpwRrGNhx+swI8m2JmRCxrds+LOSqGLDGBwF1Z95t6WNjHjZ/aYm+qkU+blpfj6Fby50whjDoA7NAxg0POM1nqFOI+rgwZfpvx+cdsYN0aT6sxGg7seZnM5q2COCABUhA7vaCZEao9XOwBpXybGWfv1VbHJxXGsd4RnxwqpQbghesh+m2yQ6BHEDWFhcp/FycGCvqRfXvvdVnTyheBe6QTHrnxvTQ/PrNPjJGEyA2igTqt6oHRpwNkzoJZplYXCmjuQymMDg80EY2NXycuu7D1fkKdvp+BRtAypI16dV60bV/AK6pkKrFfwGcELEW/MxuGNxvYv6mUKe4e7idFT/+IAx1yCJaE5UZkADpGtXChvHjjuxf9OUCAwEAAQ==', '7e76260ae69a55d3f060b0fd18b2a8c01443c87b60791030c9fa0b0585101a38', '2046-03-21'],
    ['MFoxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxMTAvBgNVBAMTKFNlY3RpZ28gUHVibGljIERvY3VtZW50IFNpZ25pbmcgUm9vdCBFNDY=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEqK7DIAzyLOLnTfeqvTEOfuJcoUPU0sRXqsAf5LpBGFjsku6uYAEGm1+Q84H5vppqkxDxE9fcWoW3VA7ljW0JJ649LW6T5otQvYgyqt8eR5eY80pbAZ72C2X6I+AG4rAE', '01a1a03e1f3dd7ed3ccadae4d668b4446065ddf3b2dcf05d1daffdb2591b3838', '2046-03-21'],
    ['MFoxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxMTAvBgNVBAMTKFNlY3RpZ28gUHVibGljIERvY3VtZW50IFNpZ25pbmcgUm9vdCBSNDY=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA5SFBHTCJMrD57ek35Xh/O7lVw6KpHlIq4Ycdk684vcn6ld/5mAMBeGCpwfoq3JDj6wJ6huu+X99jVz1qfLLc8m9Ow1nOfgkHAT2pS9pMsAPAJb6Vw5k+VSv7FhkSAWFXvCeXMg0oH9uo4qoq2M5ELiZHmR9BCGtdPYxSkLmIv8KDfcFfbvN2yRGgskVwjx4OuLJ7aJrHsUaMZhnRvgQbilCK37GCJDCWCBYVU50QRTOziOKLna2KCoteEP/gOIXUKdkCWuZodpXvMg5t2/1YUS5Q5xLbmmmdIkNs8CghYLEBfutJcP0L1zoHpx5Rb7gBfnHPBFtP3dLiVGjPTdEx70ZrF8aUxgTKcOPfQZZqjcduvjIHI2ykA0h5O+VrtnHTfWUMbqne1jZynmheiPTafyCxkoRx9YBeHVbtqQKGeYV2bkpKOayXgXSUhskvSYlPfOdC9FkgDy3d4ZhHZaN6m7FcTGAMhyHeMxq6v4vwDrT3qryYMlV+UfVM/7CWI/QBIjPgVp+WFkvk9ym68+gXCugVejbuB4QmtJkFWTV+qJT0Ttrh6C7ebQUqheLkHzWS35h61yLUUKQ9VU15g8HM9+USH77hJQweRnOmQAxL4c8LRTn6jm8cXhrhUie4Cgpl0QsJAvIMEAvNS4VfFUjJAnhE0ofe51GixPsoBDYQM7cCAwEAAQ==', '43a61038597c31f4e7d75deeb831e38462d968308c68b5a078f719139735da89', '2046-03-21'],
    ['MFoxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxMTAvBgNVBAMTKFNlY3RpZ28gUHVibGljIEVtYWlsIFByb3RlY3Rpb24gUm9vdCBFNDY=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEuKdSlPU+BbAb9h+x03655AVmVIDObKVofeRTUtuC+sSG30N498itFrw/eDLLa9NJ1kTls36fe6bGLPLittOJsJo8S86JS8bGyzpJYA9GvG1OepzJm4V7CrawR8KI49TR', '22d9599234d60f1d4bc7c7e96f43fa555b07301fd475175089dafb8c25e477b3', '2046-03-21'],
    ['MFoxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxMTAvBgNVBAMTKFNlY3RpZ28gUHVibGljIEVtYWlsIFByb3RlY3Rpb24gUm9vdCBSNDY=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAkeUb+qptNyt1xy5fFKXbLJe2LEaPadnsli3zHVq+0x0j5mgJ/0oRcxquZ592mtLn7LjZXyv5JlZRr3adqfwX7zIK0CM8uixPR4PsnQVoQl4G4NXoK2hIl7L686RxNX00mxeLf00N29xPBUyUYr81+i/Ipxxm2XFf5eZaVcqr9Lh3GUVQRU5Kq9ueZsEZtzdCyFalQBL5M+g4RTrGhKMCji8ksMNBhQdJnM/c0fImb+0zHDNnKkU32YVlIhqxtRBSCWsDxh9wPZHEfZA97Wb4kP8l4O2SoosxKa2cEmZ4Y51X7PsL3o7ci8s6qXf0uuXsOIyL5hNmp2lYw4IaGs3xn9hTkk5JfalF5/FDIVq3PkDNY4nP2b/HUAvhvOeIlq2e1BfaXc/gkf2mENS5A4Gbaaz7hKiBNesb62hsfGA+w9/JtK50HUit3W4RhuEqajYWrsjOvNtY/ECTQNiOU5fCrCI45Ygxsy6h7+zgQg3q/5NWSgakm0wCaGSPVlDBgQX9y9vF1xXya7V2w6P5Ms7KtUqpG30Z3H/Han6V7La4jf2VSpyjK22L8XDlRysAXOS5ntT42Vgp0MvgKGJsrpxi4sy8NpNB9e/+RmKVsFdKdCxHUimd3aKhT0LCks4tUFJejAqh99idxfj9NodOV/1ooV+Zgxzwtd3oktNlQFXKloUCAwEAAQ==', 'd5917a7791eb7cf20a2e57eb98284a67b28a57e89182da53d546678c9fde2b4f', '2046-03-21'],
    ['MF8xCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxNjA0BgNVBAMTLVNlY3RpZ28gUHVibGljIFNlcnZlciBBdXRoZW50aWNhdGlvbiBSb290IEU0Ng==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEdvqZqW4g7fnXd+MHO6jbPV846KtVplZP1kjq7H8tqsOyxXnsmWF/EHnHAlr5BDf1NDUrd85/II9SowCJ7NWnom1b40uSk6CA9QGU3PBoBx7N7v4lUrUgQxwb/usZzkOj', 'c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383', '2046-03-21'],
    ['MF8xCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxNjA0BgNVBAMTLVNlY3RpZ28gUHVibGljIFNlcnZlciBBdXRoZW50aWNhdGlvbiBSb290IFI0Ng==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAk77VNlJ12AEjoBxHQknuY7a3If3EldVIKyZ8FFMQ2nn9K7ctpNQs+uoy3UnCub0PSD17WphUr55dMXRPB/xQId2kz2hPGxJjbSWZTCqZ80gwYfqBfB6nCErcPiscHxhMcao1jK34bug7StnllALWiYQTqm3ITzPMUJY3kjPcX4jnn1TZSPCYQ9Zm/Z8XOEPFAVEL1+MjDxRdWxTnS77d9MjaAzfR1jmhIVEwg7Bt1zBOlluR8HAkq79FgWRDDb0hOi886Z4NyyC1QifM2m+b7mQwkDnNk2WBITG1I1AzNyLjOO34MTDMRf5i+dFdMnlCh99qzFYZQE3Oqrv5tXZJlPEn+JGlg+UGs2MOgNzgElWApjtmtDmHLcjw0NEU6eQNTQ72XVdyxTscR1ad4tX7gWGMzE2AkDRbt9cUddzYBEifwMEoiLTpHMqnsfFWt3tJTFnlIBWohAIp+jiUaZpJBo/NH3kUFxIMg3reH7GX7vmXeCikyESS6X0mBaZYcpt5E9gRX67FOGI0aLKGMI74kGGeMmz1BzbNokxu7Io27fLmmRVEcMN8vJw5wLTha/eDJSNX2RKA5UnwdQ/vjescm1QotCE8/HwK/+97a3X/ix2gGQWr+vgrgULoOLq7+6r9PeDzyt9Ol5cp7fMYVumllqy9w5CYsuD5otSmR0N8bc8CAwEAAQ==', '7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06', '2046-03-21'],
    ['MFcxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxLjAsBgNVBAMTJVNlY3RpZ28gUHVibGljIFRpbWUgU3RhbXBpbmcgUm9vdCBFNDY=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE3KIPtKXW3inTfBYHJfU8F3vTZBkLZbGCGUnCvhhcB8TjwXzguEGezvvI/kpIKpmj5228rv8yFKHiTkgIt0JHYnANBs3bxLXKmTBPR7iFczR60y06i1hKXF/w3cKXIaO3', 'e44ddb7952261f15005cd60c1d0c38c18cbfd17c273a31f8ed4c8f53e2685f32', '2046-03-21'],
    ['MFcxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9TZWN0aWdvIExpbWl0ZWQxLjAsBgNVBAMTJVNlY3RpZ28gUHVibGljIFRpbWUgU3RhbXBpbmcgUm9vdCBSNDY=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAiJ3YuUVnnR3d6LkmgZpUVMB8SQWbzFoVD9mUEES0QUCBdxSZqdTkdizICFNeINCSJS+lV1ipnW5ihkQyC0cRLWXUJzodqpnMRs46npiJPHrfLBOifjfhpdXJ2aHHsPHggGsCi7uE0awqKggE/LkYw3sqaBia67h/3awoqNvGqiFRJ+OTWYmUCO2GAXsePHi+/JUNAax3kpqstbl3vcTdOGhtKShvZIvjwulRH87rbukNyHGWX5tNK/WABKf+Gnoi4cmisS7oSimgHUI0Wn/4elNd40BFdSZ1EwpuddZ+Wr7+Dfo0lcHflm/FDDrOJ3rWqauUP8hsokDoI7D/yUVI9DAE/WK3Jl3C4LKwIpn1mNzMyptRwsXKrop06m7NUNHdlTDEMovXAIDGAvYynPt5lutv8lZeI5w3MOlCybAZDpK3Dy1MKo+6aEtE9vtiTMzz/o2dYfdP0KWZwZIXbYsTIlg1YIetCpi5s14qiXOpRsKqFKqav9R1R5vj3NgevsAsvxsAnI8Oa5s2oy25qhsoBIGo/zi6GpxFj+mOdh35Xn91y72J4RGOJEoqzEIbW3q0b2iPuWLA911cRxgY5SJYubvjay3nSMbBPPFsyl6mY4/WYucmyS9lo3l7jk27MAe145GWxK4O3m3gEFEIkv7kRmefDR7Oe2T1HxAnICQvr9sCAwEAAQ==', '4941b001b8a97e961b7817c9d9e960ec4b056bfc915a8c1aabf6ef6b3ac046a5', '2046-03-21'],
    ['MEoxCzAJBgNVBAYTAlVTMSAwHgYDVQQKExdTZWN1cmVUcnVzdCBDb3Jwb3JhdGlvbjEZMBcGA1UEAxMQU2VjdXJlIEdsb2JhbCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArzUu2KxsVWkGceUTaCSzT9jMIUf48WA4iYkD6b3qXkZTCdxc9Vro90UqAusxYdcpM0zOx3wKN34PujKY4R2Xr4/H3Mk4lvPbGvxR7WjG0G6kfCTRrkLIllBjLuD+df6Yp19JLpXjOTNkjh6kX5DSZzyy2f5BuVWnCY5yBR6L3USFgkLQScAdYPDRFyyV6/alwZKjxcKnCGANYAQQlnmeFjTmqbb6JUU5yB5l+ZP1qvFS3JmYPaWGGgw1M/pLpQQGFRwxgO+qGGvCe9fazvkzINX1vWozLYEE+7Bc1Jyj4lwd46lCdV571HfvOVS6yQoYGxKZSS+IS/1QYtFz5496QwIDAQAB', '4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69', '2029-12-31'],
    ['MFExCzAJBgNVBAYTAkpQMSMwIQYDVQQKExpDeWJlcnRydXN0IEphcGFuIENvLiwgTHRkLjEdMBsGA1UEAxMUU2VjdXJlU2lnbiBSb290IENBMTI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAujnBN3poRSsUtOvkE+tXdSNNjyQtFuiujsl9pFc7KnYlM4Ns6jKKlJtOPJbk/VG/mcmTfr/5raeySCsHHCf1TLxwEnekhVS1/ZB65KPkUVgDzRB5ee5rkx9kjmtkq6MT43H+fauc3SdTN7OqGMJZJuxbH9LmZXzvk73YWFwLwONlbzzHylnj/m5frIO+/V0lTiopO9YLqxcyeKThPpRGvmJum95GqLEW54Vu9AhARRGgnlREhPfYNs71UEfcLDCb7sD1ltL+CYbHBlmuT66OEZh78wtSqmImqiHfjiUzeZcWSY31PtVHnzcxSTNyBU0MtlWM8VePiofRrcUREjmgrQIDAQAB', '3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e', '2040-04-08'],
    ['MFExCzAJBgNVBAYTAkpQMSMwIQYDVQQKExpDeWJlcnRydXN0IEphcGFuIENvLiwgTHRkLjEdMBsGA1UEAxMUU2VjdXJlU2lnbiBSb290IENBMTQ=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxdJ6odaKvxYx0JjROpT8WrhuIsFi96cKJ+9Q9i6xnmgS8GwkYznx8N8Qxt63UiDVUltCmZ7zoL5SH1/MZ22nLlCiwZeNtviV9bC63J3gvsvf9zjyR/WmmpKVKmJZUAuisTXnZbJhsuqScWnkKfBPgYEEPLKlW9TFqFlne1UcSat6ncLnc03vzQnCxFcS2wEOI3kJBzui6PyKz4/ARiScOCfgg50boL94FRDrhk4KWv3f2iyCfu7K9inh+nGh94honJzwjb4PSZHY6jr5/dBocdvptStOgpJvZh/g8NxM7MrR6rp0BvmzhJCU0V+OcxkQXQLlcKXAENAQfG/FWEm0sG6a2n2V9czaAq+4LH15j75D8fkoKI0JQ/gI3WvIiywksY1SB714m8vKaLKk3QxMeWDGmdGT8TAaB9OuIsLqzvGECczgFG5/P37SgoWs3KkWToWgYMv2nNfIs47txpuYdQ1V6F/llYsCpK5DKSgRpOYSMAFLdWseZp15L6V2Lx1AtG3JfXkI7NFqtl0qsqVmvWuF9HRWw/XndVIoLKX/Zkel1P7+nlS/ZX4B1jCPpTacolAc7jiAAUjGx3T0xqzDQEkWYXQsr4xvNe17GABbNjycUA3KkjMQ8SZJbd91JDeCItfolv0VSwKWPgdylX6rPUwu18rw3+BYPy0vBJo4owECAwEAAQ==', '4b009c1034494f9ab56bba3ba1d62731fc4d20d8955adcec10a925607261e338', '2045-04-08'],
    ['MFExCzAJBgNVBAYTAkpQMSMwIQYDVQQKExpDeWJlcnRydXN0IEphcGFuIENvLiwgTHRkLjEdMBsGA1UEAxMUU2VjdXJlU2lnbiBSb290IENBMTU=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEC1B0jWQymZmz0mAIuCKORnQseMArRC1tXx3JrktSIIM9uBRtU4dgnl9shdsGFJXgxyj/nV/kqvGzi23tTy9LyUqUkWR1/gHswdjrepR4VhhDX2uBy/a82rQMtimTCGmP', 'e778f0f095fe843729cd1a0082179e5314a9c291442805e1fb1d8fb6b8886c3a', '2045-04-08'],
    ['MFExCzAJBgNVBAYTAkpQMSMwIQYDVQQKExpDeWJlcnRydXN0IEphcGFuIENvLiwgTHRkLjEdMBsGA1UEAxMUU2VjdXJlU2lnbiBSb290IENBMTY=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxyUf8BK2j7Hvfz5XvkeG8+ImzA567nPC9jMk6sIfbuXRmnSFlOxzEeBhiO1bLaXXU9O2gKyw5VbpVmpqmo276t1twnR9XvUn2yS3VYqSW8OlEPl3Q25p9rPm3n11kbCN6ftgJm0J7f7hVNkAibmy1oVzOCYk00mZxmw19uo+LwV8KjkC6YU1rlMqfWRn0oCulLCjcgg0s2NVz5hfQzJp/qvMhYuPI+OMh5Q+ns3hiwb6eUcVqdtWK1LztUEz+qTcjtWty06Wu7HO1KtTWLxIXLSP12YeFCEMNWDQdLNhkC54ugXuUNVPo8LwWjquWcx9Q4egRnFsS47sNID+u3Tc+Lsg7qLj6uqmmA2y3BEkYSqwYozmZIBY/rgcsdWTXAHuNHDztx3UpWbTDlmmvQSDy9FMDKZaYiBLhKVOO9So8qViY8tetfJ4NhcWHvI7QAZeSm3e9fStbIzoiW9sKDBCLRd2AGUjndTR6Ac/IQrutu5Ttfp77T46QZRtMCm5rE/vUwsFXsSebADac+h+Luv7writRVBmzk34Tu1IvZ4XUHKPs5ZGH9rQ17c6zBRcvImzW+yMfayij5tZhg7dMMQzaAibvUnxxf06dhGb1w+gQGAm4gyvieByU6qD7ck7GuFPBY44jVKBAD1hRRG/s6y7TLNVc6WwXRx0XxZhKZ6oAjsCAwEAAQ==', '4c1ccd24f17e950fc18536b33cafe32293cfc33e8467b41e1c693055d7f513bf', '2044-07-29'],
    ['MFgxCzAJBgNVBAYTAkpQMSswKQYDVQQKEyJKYXBhbiBDZXJ0aWZpY2F0aW9uIFNlcnZpY2VzLCBJbmMuMRwwGgYDVQQDExNTZWN1cmVTaWduIFJvb3RDQTEx', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA/XeqpRyQBTvLTJszi1oURaTnkBbR31fSIRCkF/3frNYfp+TbfPfs37gD2pRY/V1yfIw/XwFndBWW4wI8h9uuywGOwvNmxoVF9ALGOrVisq/6nL+k5tSAMJjzDbaTj6nU2DbysPyKyiyhFTOVMdrAG/LuYpmGYz+/3ZMqg6h2uRMft85OQoWPIucuGvKVCbIFtUROd6EgvanyTgp9UK31BQ1FT0Zx/Sg+U/sE2C3XZR1KG/rPO7AxmjVuyIsG0wCR8pQIZUyxNAYAeoni8McDWc/V1uinMrPmmECGxc0nEovMe863ETxiYAcjPitAbpSACW22s293bzUIUPsCh8U+iQIDAQAB', 'bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612', '2029-04-08'],
    ['MEgxCzAJBgNVBAYTAlVTMSAwHgYDVQQKExdTZWN1cmVUcnVzdCBDb3Jwb3JhdGlvbjEXMBUGA1UEAxMOU2VjdXJlVHJ1c3QgQ0E=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq6SB5ZXN9fYUjsJPytTieJVYnEHhDZlAJBc5kTNm6b7hg69iXInR/CRbYbPgERFBHB1u8Li7+N6ngbqmSMafHb2+jqlBPriU7Ska1I7SAx0D720NZxxX1watysj1/g6vZiVIBJYLXaO6FsMIT9FG+BRc8sheAZlt/YjMhqjBbzFCbFI+aMvzGTTfu4cYVoAmxNDcwG/f3qDCkRagZBFLRLwe9uf6Y95mrHakcaPsNpRoeneksecOL4F64rVyhu+ia4vwD9vTWT+6crxEJJzjc7P3r1cvQiadqXS6AFLyS81TfEcLNoUOZqkIlxY0V8Fm94Dj7XBUx5PgLigVWYe6uwIDAQAB', 'f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73', '2029-12-31'],
    ['MGExCzAJBgNVBAYTAkpQMSUwIwYDVQQKExxTRUNPTSBUcnVzdCBTeXN0ZW1zIENPLixMVEQuMSswKQYDVQQDEyJTZWN1cml0eSBDb21tdW5pY2F0aW9uIEVDQyBSb290Q0Ex', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEpKVvYAMDw70x9NMXnCuEdazl/T1Xbtdjv+YEiZKOgZzj6UduypASyBPgp533ZXQfbBCy6OTp722FMplEsV79zHYQ2Fu9osb51kLkV3bckMI1qUuIPBJHbVz/SU8aSlCx', 'e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11', '2038-01-18'],
    ['MF0xCzAJBgNVBAYTAkpQMSUwIwYDVQQKExxTRUNPTSBUcnVzdCBTeXN0ZW1zIENPLixMVEQuMScwJQYDVQQDEx5TZWN1cml0eSBDb21tdW5pY2F0aW9uIFJvb3RDQTM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA48lySfcw3gl8qUCBWNO0Ot26YQ+TUG5pPDXC7ltzkBtnTCHsXzW7OT4rCmDvu20rhvtxosis5FaU+cmvsXLUIKx00rgVrVH+hXShuRD+BYD5UpOzQD11EKzAlrenfna84xtSGc4RHwsENPXY9Wk8d/Nk9A2qhd7gCVAEF5aEt8iKvE1y/By7z/MGTfmfZPd+pmaGNXHIEYBMwXFAWB6+oHP2/D5Q4eAvJj1+XCO1eXDe+uDRpdYMQXF79+qMHIjH7Iv10S9VlkZ8WjtYO/u62C21Jdp6Ts9EriGmnpjKIG58u4iFW/vAEGK78vknR+/RiTlDxN/e4UG/VHMgly1s2vPUB6PmudhvrvyMGS7TZ2crldtYXLVqAvO4g160a75BflcJdURQVc1aEWEhCmHCqYj9E7wtiS/NYeCVvsq1e+F7NGcLH7YMx3weGVPKp7FKFSBWFHA9K4IsD50VHUeAR/94mQ4xr28+j+2GaR57GIgUssL8gjMunEst+3A7caoreyYn8xrC3PsXuKHqy6C0rtOUfnrQq8PsOC0RLoi/1D+tEjtCrI8Cbn3M0V9hvqG8OmpI6iZVIhZdXw3/JzOfGAN0iltSIEdrRU0id4xVJ/CvHozJgyJUt5rQT9nO/NkuHJYosQLTA70lUhw0Zk8jq/R3gpYd0VcwCBEF/VfR2ccCAwEAAQ==', '24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294', '2038-01-18'],
    ['MFgxCzAJBgNVBAYTAk5MMR4wHAYDVQQKDBVTdGFhdCBkZXIgTmVkZXJsYW5kZW4xKTAnBgNVBAMMIFN0YWF0IGRlciBOZWRlcmxhbmRlbiBFViBSb290IENB', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA48d+ifkkSzrSM4M1LGns3Amk41GoJSt5uAg94JG6hIXGhaTK5skuU6TJJB79VWZxXSzFYGgEt9nCUiY4iKTWO0Cmws0/zZiTs1QUWJZV1VD+hq2kY39ch/aO5ieSZxeSAgMs3NZmdO3dZ//BYY1jTw+bbRcwJu+r0h8QoPnFfxZpgQNH7R5ojXKhTbImxrpsX23Wr9GxE46prfNeaXUmGD5BKyF/7otdBwadQ8QpCiv8Kj6GyzyDOvnJDdrFmeK8eEEzduG/L13lpJhQDBXd4Pqcfzho0LKmeqfRMb1+ilgnQ7O6M5HTp5gVXJrm0w912fxBmJc+qiXbj5IusHsMX/FjqTf5m3VpTCgmJdrV8hJwRVXj33NeN/UhbJCONVrJ0yPr08C+eKxCKFhmpUZtcALXEPlLVPxdhkqHz3/KRawRWrUgUY0viEeXOcDPusBCAUCZSCELa6fS/ZbV0b5GnUngC6agIk440ME8MLxwjyx1zNDFjFE7PZQIZCZhfbnDZY8UnCHQqv0XcgOPvZuM5l5Tnrmd74K74bzickFbIZTTRTeU0d8JOV3nI6qaHcptqAqGhYqCvkIH1vI4gnPah1vlPNOePqc7nvQDs/nxfRN0Av+7oeX6AHkcpmZBiFxgV6YuCcS6/ZrPpx9Aw7vMWgpVSzs4dlG4Y4uElBbmVvMCAwEAAQ==', '4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a', '2022-12-08'],
    ['MFoxCzAJBgNVBAYTAk5MMR4wHAYDVQQKDBVTdGFhdCBkZXIgTmVkZXJsYW5kZW4xKzApBgNVBAMMIlN0YWF0IGRlciBOZWRlcmxhbmRlbiBSb290IENBIC0gRzM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvjKiVA9w+yxcWetsxKRR6IUqs8xKNPKwX/MOxxw9Ux6ICGjYbz2twp7MgmcHJ4docTqfdZYiRgWw7a3HW54q3pz8OsaVp/UXZxjnL0kIDFzP5sw07Xj7ULHcazLwov62POTsWpfHPx5wCDCg3MWzbW/QgnIRq9KBaFmCF7d4kmD6zN4/hOuNODOQCnIj+jXMJnEx0XIoktlbI21mtW0HQuumM86S28D2bGN4zcpOPbXlUpvxvjvmVGCwZh4Jqwf+VIkRQtH3JLpgeBqY98kR/RbBNRpUde9D0+WuTs7ne8PGTmFRS6uaRUuhH0G9SFMVcWQLhrPlLr7OpBvBKYSitcsII3ZDIiQfFwTUbpzG/H8rZhrsiuXWz031Ywm3FTnWe6zr43zpTvx1QsjtWJUMBkKinPfkcLPfcm9aN0CJ2IWk1/EL3kMZ1EpYLIyKOZ6/hIfxFjs2DOnTtMpsGUFSCaEdsGq/gu9wUSEy3AV2jMv3ZOQDUK+MkWerxfLuWNjevvfnMc9syTtxwdWItWW8wOgXFwcStVzSqyCTtOaCg3A2xc2jja2L7KPBQ4fmQ+I0vpWLNe0HOdqoHXqfNp4SsAxlEpAVYNkmQETjVmClENRqPP1B3A5aR7bvl2F1T9n+x7Id1O1dSbOpastmhBPVXKDc3253BtFxdchXb68Pd1sCAwEAAQ==', '3c4fb0b95ab8b30032f432b86f535fe172c185d0fd39865837cf36187fa6f428', '2028-11-13'],
    ['MIGPMQswCQYDVQQGEwJVUzEQMA4GA1UECBMHQXJpem9uYTETMBEGA1UEBxMKU2NvdHRzZGFsZTElMCMGA1UEChMcU3RhcmZpZWxkIFRlY2hub2xvZ2llcywgSW5jLjEyMDAGA1UEAxMpU3RhcmZpZWxkIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IC0gRzI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAve3BA/z2j/wCsW9bn0jZnXniorcDYVYYw0e218o9NS6JQ/ehaZveihr9EyCctEl3MilW/bnsjN0i+nLcJ2GX7vZahOxuGbmJLNyEW9V0+2tfxYmlEFKJRlX0uHUc5n/kVK5L+FVyVwIZ+BdxWeseKAd0xZ1Ivmy09KSw82Q3eZLA7EZef+FtU0xir80fC2O7Op37/HkAmGF0zyaCQGPzsnJqGQ2ZytQOdcw3+4uJwVnxYn9fs19lMPint012Wh52XjTA6JZWmYqz8H+kzb3cMjF8kc/gXxH4a6pJXNGZlNGi42NbCXa1VmLhS3QdltQm1AgEWdCYDg7m3vzD7B+Q8QIDAQAB', '2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5', '2037-12-31'],
    ['MIGYMQswCQYDVQQGEwJVUzEQMA4GA1UECBMHQXJpem9uYTETMBEGA1UEBxMKU2NvdHRzZGFsZTElMCMGA1UEChMcU3RhcmZpZWxkIFRlY2hub2xvZ2llcywgSW5jLjE7MDkGA1UEAxMyU3RhcmZpZWxkIFNlcnZpY2VzIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5IC0gRzI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Qw6xCr5TuL1vhmXX46IU7EfP8vPnyATbSk6yA99PPdrdjhj2TZgqJteXACAsi9Zf/aH+SVDhudpG1KakOFx49gtDU5v9shJ2bbzGlauK7Z0FOvP+ybjGrodli5qO1iUiUdW/yWgk3BTg9qEdBTDZ54EaDrfjkBaHUpOz0ORO+dW1gBwy1Lue32uOue8MflF9sJgzxNZAiuAzDRH37nekGVtAs8skaam596FGEl8Zk6jOm2pte40LroNA7gz30frsWuNJdmbzoHRRUYylnCH3gIOSUOFtmxzu2TqYUGsydRU34cvxyKyJsyfWVRon/y+Ki/EVRx1QGAXhQJVOYt/BQIDAQAB', '568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5', '2037-12-31'],
    ['MGYxCzAJBgNVBAYTAlNFMSgwJgYDVQQKEx9Td2VkaXNoIFNvY2lhbCBJbnN1cmFuY2UgQWdlbmN5MS0wKwYDVQQDEyRTd2VkaXNoIEdvdmVybm1lbnQgUm9vdCBBdXRob3JpdHkgdjM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAuh6iaRtoT1yPuvQjx15mBXiFNlijon9n76IMFpKkSovgoJKHVTcLxNHE0EBDlzJQT+yVR7c/r0MF5YSXCe9WVOdDM0f9rfE6m5ik4eRRo7msjAvuJQYJ8tO6NWdhjMK9JsvXY8zXgzPZTOLv+RufqMsNdgEtcskiu2iR3pAPOz20Qr0ZfZ+EXDx+QjeGsWDCSIdSTlxX/s6Srso+VreznpWalPgvodCiLsJUWmzMzNatS0fQLoeCM6h7UDmnKiyxWycKn631FOv8jVOycytUI/SMl5mX+zXczLX6MxQmjXWnJKboFC4tpoAog5o/uMo7x/UY4P3sjnn7qkJsSksWfvOCA2665xEGpZ+EK9JgbelG7kFalrkU/Rw/hhLxVCYm/WeAL+WoLSguQ7dkwu/kt36W3ISLJ9l2PZiBUxTcQkWhVGf52hhmkAq0R5A8AeUro2bvb/syg/EzfTIhbKVFFT8v81WRSJOfJc8tPDk7Ug0ar8ffq2+A2JDLnnFyakJpk+qSAD1JBNmjXLpF+wIQ/61pdFKlOGOaZogEshG6E6o51YNf7WVbU8idXLKFoHhwNU1cJBCk9jEqklVB2fMXbJkTWPrdKNBsE71bh42Tg61YKVYVtFgnSpsRbKCmZ0U6ztDYzv+QM+xaMU0PUhL7rfZhX+Qvbw1mMOWgT8/P/V8CAwEAAQ==', '8f9adb6d895dab5adf5c3d3fab83927be0fb64ef82485c62280d584e8bd55d22', '2040-09-29'],
    ['MIGmMQswCQYDVQQGEwJDSDE7MDkGA1UEChMyVGhlIEZlZGVyYWwgQXV0aG9yaXRpZXMgb2YgdGhlIFN3aXNzIENvbmZlZGVyYXRpb24xETAPBgNVBAsTCFNlcnZpY2VzMSIwIAYDVQQLExlDZXJ0aWZpY2F0aW9uIEF1dGhvcml0aWVzMSMwIQYDVQQDExpTd2lzcyBHb3Zlcm5tZW50IFJvb3QgQ0EgSQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAyA5y9AEvhnsLwmOwjWjtHz3euYObXKFdug82JxEErQZUILceoObOvvCZaXIZNWRmMY0svY5CCp/GyqmQLNq8hTAD2TKWlvC+oCINJGzUxn9aTFEkLVRyCHwz6cwox2ZlI2lrlbTrvuOH52PX5PsHrRKS6+fkCkOyqd/HkLwmW5H5o7eHnJS5EI2IxVhcMrwW7A5XT/6nk3iP4MU5uweIYMFUZeuHvp8xl3E8+ovIg2xSluCswO/LaQiVW+Dgu68npMIX8VGfhHZh2CTi/mFtZDVJ6jnEIWK9zOIC/0hrOK9px7mSLYIRjb0LiYUq6re0ss1L69H6qvDgTAk8Td/2MR2GMKhBiFdwLCdR3s+LTj8C8lClF+BnG3IMQTEfAaKWPjzbAradlOYCTvPwGYKyCCMT65HNUdOqRsJzmJg/usPumvz6za9yCjcTj/mgULPq+z8svPpjVTX00ry4cdKR6+nKylzsUWaonlkFIi+jGttP4EViIzxdVfswlSs0os+ntEvAM8k0UZ3TsyvfxeosLMffRB+2jbn+81zNNy+wbJxKCL3o9db6cOVpMjdcXwvLP+SIAszKs3gvfb9IsyGwH4h5m1qKcdghhCkPSgQxKr0NIUTOdJ0m00kd+Iao5RJ3xcBzDFCDapBrocr40JXZNYbHEaM7FMfLhlhWDfuD9wECAwEAAQ==', '6ec6614e9a8efd47d6318ffdfd0bf65b493a141f77c38d0b319be1bbbc053dd2', '2035-02-15'],
    ['MEUxCzAJBgNVBAYTAkNIMRUwEwYDVQQKEwxTd2lzc1NpZ24gQUcxHzAdBgNVBAMTFlN3aXNzU2lnbiBHb2xkIENBIC0gRzI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAr+TufoskDhJuqVAtFkQ7kpJcyrhdhJJCEyq8ZVeCQD5XJM1QiyUqt2/876LQwB8CJEoTlo8jE+YoWACjR8cGp4QjK7u9lit/VcyLwVcfDmJlD909Vopz2q5+bbqBHH5CjCA12UNNhPqE21Is8w4ndwtrvxEvcnifLtg+5hg3Wipy+dpikJKVyh+c6bM8K8vzARO/Ws/BtQpgvd21mWRTuKCWs2/iJneRjOBiEAKfNA+k1ZIzUd6+jbqEemA8atufK+ze3gE/bk3lUIbLtK/tREDFylqM2tIrfKjuvqblCqoOpd8FUrdVxyJdMmqXl2MT28nbeTZ7hTpKxVKJ+STnnXepgv9VHKVxaSvRAiTysybUa9oEVeXBCsdtMDeQKuSeFDNeFhdVxVu1yzSJkvGdJo+hB9TGsnhQ2wwMC3wLjEHXuendjIj3o02yMszYF9rNt85mndT9Xv+9lz4pded+p2JYryU0pUHHPbwNUMoDAw8IWh+Vc3hiv69yFGkOpeUDDniOJihC8AcLYiAQZzlG+qkDzAQ4embvIIO1jEpWjpEA/I5cgt6IoMPiaG59je883WX0XaxR7ySArqpWl2/5rX3aYT+YdzylkbYcjCbaZaIJbcHiVOO5ykxMgI93e2CaHt+28kgeDrpOVG2Y4OGiGqJ3UM/EY5LsRxmd6+ZrzsECAwEAAQ==', '62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95', '2036-10-25'],
    ['MEkxCzAJBgNVBAYTAkNIMRUwEwYDVQQKEwxTd2lzc1NpZ24gQUcxIzAhBgNVBAMTGlN3aXNzU2lnbiBQbGF0aW51bSBDQSAtIEcy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAyt+iAuLa+PwHFrHeYKrellxkH8cvfs9n+kRC1nZjla7rr3IgikVHhmJ4htYgOSb0rqP9I+elnLUiIRm3N5MiwFCcgnvU1QREXMu0wp+SviTYe2ci4mlf5QV41IfZcXAzJVO0hzspkCg2mlVEMGikg5d/DR6cdv8VnWCXAI2KhQPsgL7qLG4QUZLMftWjM9jWSd5YKq/2FutLe5Ayl7m6nVjx+FdJBB6iXQZw3XHb+d2LmhuMzz2jTc7LfPa7nKD6Cc4jYrLpDR/iciiPn6xoIH1vO6iFMQl/C8foZenjeA4JZzCLNIL7XeDMnYFtYu4IHgQsTpvs/qlPX/1peO8JH6G0v/rz75AeTAWLHup6kXrD1+X7MLxsGxBYmPcaX9ApMgMTRk1haoVMUnQvBh97EeKEl8aZ821/12eDfhNo2HEoWtjO3egQFJr+bSOHbo5acDzVjQkAp6q8sDE3bciEFB5bvUVjIGtLdIy92zoOwc9aFo+lmPJ2ibITEjsLd3esu+U8KUqScsphGiteTOKDdHf6NUh6hU2NmlPE33jKl5FIK0UrAfccGqLtGLoKvYP6b7yNV5M71NSmzh7xoLHOq/0rKJpPG9fDctukxL9dTPXde5Zp7miA5ueYuja3/m7tK70g+GUZ2lUJfiXc/mFicvl+GALvY7TQ+6/lO2OMZ48CAwEAAQ==', '3b222e566711e992300dc0b15ab9473dafdef8c84d0cef7d3317b4c1821d1436', '2036-10-25'],
    ['MFMxCzAJBgNVBAYTAkNIMRUwEwYDVQQKEwxTd2lzc1NpZ24gQUcxLTArBgNVBAMTJFN3aXNzU2lnbiBSU0EgU01JTUUgUm9vdCBDQSAyMDIyIC0gMQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA1Pv6P4aimXAJOsnWoU4Bzka1LSRIDUXprMka1zKApObTytbyKTfsmizWgc7mG52xD0HfWNNfqqB5WQuMrfnF+Rz7w+k1QHTDwQzLZ/ucXgwj+dAv+kyCRRy19R/4GW7ak7dOaIN+Yi0djJUfcNnOWowhXai+CKlWbdn3uZCZxzvXvZ4uyWdXLiHO8DKD+wQB+beCRA2yy3oJoUg+T8ALahsb7M8dnn8GkKwoBQuo5lQ7oqcsOROZqPs06/XwvQHYiBHIrroZAkkC3IostL1hYOydeFxqiy8Xhl7yT5MAa13FsqmlGOrmbX5XBfsH/Lx8oUOxZhyoZ/urN/aqqrh6Qfc51YyfrnI2J+RixkOZ8aFB6f+Jnw9Jr8kUBhcnZDkNpbQqW+w8+5/FX8Y7XSYZ8oQpuJVECVL9bDDQYo8opYGWK5QvJnXkCYwK3zjzfl04joKajNyers4SQjoi8jWNT9IayEkzC/o2P/8sa2ogcUzNrRA/aTKEjlzuU4hE4t3MAzCShnmQKkt1+1JixPRvTffbI6EY3UVTF5pjJEiJIs1+mwEcgCgDj1sr+h/jfBm95o+xQHag8sc3sjKUEDLNpxOX8TssejQie3Q6QOKvgvjBwXj8X+Q1f8D0TPBMsuqHA3IlWYMqCKRR3s/uqOfoQD+I8DarCU7YoKh/8+EJ27kCAwEAAQ==', '9a12c392bfe57891a0c545309d4d9fd567e480cb613d6342278b195c79a7931f', '2047-06-08'],
    ['MFExCzAJBgNVBAYTAkNIMRUwEwYDVQQKEwxTd2lzc1NpZ24gQUcxKzApBgNVBAMTIlN3aXNzU2lnbiBSU0EgVExTIFJvb3QgQ0EgMjAyMiAtIDE=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAyypo4gvDV7w1Y7xwpTvzjDxOV5Zuw042pPYCyh6qrrjeqK8ddtq6NdCRcAffswbyivIuVVF7uywky3+SJoCjtJT2gqGk6Pp1HVnzB2phZOLGjJWvo7uOb1bPccxegWENbfKrAi6kl+Vx/IqwkSBbnHRSba4VJ1l48gnKZQ5/y/Tr59ypTHf2KxYEla6ccaU/KtpBQuc8hBD04T2Ma+IrkUdVT7hWvkXeIlFNTijZXxlBBo8OTQbgcEAjAWrkyxObc6xNFEiSLf5tp/iHa3l14b4QsaqIQFlU18/E0JtEszhpZIyB0SN+qjk8Ow+fSnuCymtvyiI+MdCw0CockoqP2BmcR+Q+DLnCzb5BDPikRwXbwRcwODpp3M3DaSP9mg8CzhBqzsr4uSmjNomGrgvAT2O5BllJXg7BabMK83d+Lp2MsyeY0pmNJacfhrOmVHA4/H1d6E+DDNGT5RLkVNo+8q063j48RfAoDwa54duXe5lFnt3+lVkEL3U/066JmYasFLSohPrIXTsbWJPBF5RVyAvjgnmEn/MAhDTu3DHVj/L6T5ZMBqp4+95koiPNHz7FjLw3VA67WnJV78hbtXL4eN83IExXkXOSc6wYd0OCIGns6awpRuULTvg3c4mWihxtve++2Lb0ysD9R/CuC1ggxcgdNq6XjVCDJiQp9507DwUCAwEAAQ==', '193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41', '2047-06-08'],
    ['MEcxCzAJBgNVBAYTAkNIMRUwEwYDVQQKEwxTd2lzc1NpZ24gQUcxITAfBgNVBAMTGFN3aXNzU2lnbiBTaWx2ZXIgQ0EgLSBHMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxPGHf9N4Mfc4yfjDmUO8x/e8N+dOcbpLj6VzHVxumK4DV644N0MvFz0fyM5oEMF4rhkDKxD6LHmD9ui5aLlV8gREpzn5/ASLHvGiTSf5YXu6t+WiE7brYT7QbNHm+/pe7R20nqA1W6GSy/BJkv6FCgU+5tkL4k+73JU3/JHpMjUi0R86TieFnbAVlDLaYQ1HTWBCrpJH6INaUFjpiou5XaHc3ZlKHzZnu0jkg7Y360g6rw9njxcH6ATK72oxh9TAtvmUcXtnZLi2kUpCe2UuMGoM9ZDulebyzYLs2aFK7PayS+VFheZteJMELpyCbTapxDFkH4aDCyr0NQp4yVXPQbBH6TCfmb5hqAaEuSh6XzjZG6k4sIN/c8HDO0gqgg8hm7jMqDXDhBuDsz6+pJVpATqJAHgE2cn0mRmrVn5bi4Y5FZGkECwJMoBgs5PAKrYYC51+jUnyEEp/+dVGLxmSo5mnJqy7jDzmDrxHB9xzUfFwZC8I+bRHHTBsROopN4WSaGa8gzj+ezku01DwH/teYLappvonQfGbGHLy9YR0SslnxFSuSGTfjNFusB3hB48IHpmccelM2KX3RxIfdNFRnobzwqIjQAtz20um53MGjMGg6cFZrEb65i/4z3GcRm25xBWNOHkDRUjvxF3XCO6HOSKGsg0PWEP3calILv3q1h8CAwEAAQ==', 'be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5', '2036-10-25'],
    ['MIGUMQswCQYDVQQGEwJVUzEdMBsGA1UEChMUU3ltYW50ZWMgQ29ycG9yYXRpb24xHzAdBgNVBAsTFlN5bWFudGVjIFRydXN0IE5ldHdvcmsxRTBDBgNVBAMTPFN5bWFudGVjIENsYXNzIDEgUHVibGljIFByaW1hcnkgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHNg==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxznXSWSpmYIiTOpF2QcW43v0g+iZc/prsTbgmnegQMKBjQHHzIy9j333eeN6TANN2fv9hzgoLN2ai1QI22f7G4z+KJIvvreySKeBodheiMPMOUBBWtHc5doQny/aAU39LkZ8+S4nCmk37pGjG2rMRL8bx8PUEbJQYJcJvS4i9UGEZp/NQKapAIDBH5WSn97zSO/bHXdh/H/f7pakctC2Pv94J6/LkhVpCNtjEOLml6xu3Kz2os4eR5m5ibcS5qHUzVkRZ8NvhdhCTii+WVVZBJWrjzeAvw3w/B86ZDFYgXjX4jX2ID8puI8Wbj5I3LVMB+HyGup+CnnWqL3rXYYrTQIDAQAB', '9d190b2e314566685be8a889e27aa8c7d7ae1d8aaddba3c1ecf9d24863cd34b9', '2037-12-01'],
    ['MIGUMQswCQYDVQQGEwJVUzEdMBsGA1UEChMUU3ltYW50ZWMgQ29ycG9yYXRpb24xHzAdBgNVBAsTFlN5bWFudGVjIFRydXN0IE5ldHdvcmsxRTBDBgNVBAMTPFN5bWFudGVjIENsYXNzIDIgUHVibGljIFByaW1hcnkgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHNg==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzczpBchjhcs/QGMXvRj6NeYEZ1dlmCmkT8lcjw800vjaqBNiqrgeUGd4sBZMoDmpFXqu7dKiwPCQNykYJlzoDTy2bEk/weDc2Uu2FBkLptOW4dYJ4xkmHPkfZUv5GkMcAIPW0KpJotTb5mI4ulAUQ235MfhWFtk4ApHP62zduzlOmeEwZ0Xx1PCNw9/+8jgHIX0AXlZEs+RgvZErnKtbBHIPsijZcqsFIEIlqVsDaiAQzDHwK9o1LND7mpdO8IJLK9hfNqMLLa9jDR0lf6FuXGKhjSg+ofwcIPgBL7pVmhGwGdLIUHlrDmoF16oENrKj8uFfd6d3nOUe3OnfasFlXQIDAQAB', 'cb627d18b58ad56dde331a30456bc65c601a4e9b18dedcea08e7daaa07815ff0', '2037-12-01'],
    ['MGQxCzAJBgNVBAYTAlVTMR0wGwYDVQQKExRTeW1hbnRlYyBDb3Jwb3JhdGlvbjE2MDQGA1UEAxMtU3ltYW50ZWMgRW50ZXJwcmlzZSBNb2JpbGUgUm9vdCBmb3IgTWljcm9zb2Z0', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtT2wcu6R6aVpnBFNevmz+j3ylJsjt6YD7GIY/IUSIv7BcX1Uk7mRfWL2yqg4FWX4dz3lgiA61LXRbo0GSb3fgg4khefveC0Y8uALaEY+JBDIV+4ObXGm07FWHNcp1bLqVAUKqDyhuCVSBwWg3+fc7lw7QbWrXDMy0s7r6Zb4QPQKujMd+FYDCYL1ZwfEwDTBXfxFu+o8mtV0cW3VhtPC/IW8VOuj1fJP1UWvV7zwIsCPokXIdTR33qFtN3Kzc40Ma1O6WeGoPoBX0l9Z7mh1z4Gco8pFjDfbBXI0HDIC+NX5LA3aWJ7EF7SbyZDEiFk/cZGQRBi+Iot5ki5CsIuXWwIDAQAB', '8a5e4881d42f7475e8ec3726fcd5e51884aa04daa9fa7adac8cd26452cf885d4', '2032-03-14'],
    ['MIGCMQswCQYDVQQGEwJERTErMCkGA1UECgwiVC1TeXN0ZW1zIEVudGVycHJpc2UgU2VydmljZXMgR21iSDEfMB0GA1UECwwWVC1TeXN0ZW1zIFRydXN0IENlbnRlcjElMCMGA1UEAwwcVC1UZWxlU2VjIEdsb2JhbFJvb3QgQ2xhc3MgMg==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAql/aG1/oc5Hl2lz0ouZH5fNoVWAFHQKks5tZ8x6KrzSt/A3C2UgZ7mmPySD8IaoHGe2wXKxlx1/tAnx7fC0b1rq5gMIYghaE+mawCMZUI4HkzblJP/ZPbjdIKDgPxb7naHD9OZdN0seYkVCqxESzI305R+lSYtYSk163MZZCBft2px6j9cL86XrFbKlxT+rLeLxgr8fe9NnLvn4zpW6Ug/A0+iGr6o5yoD+k3jBb74ZNapVbQ0SoEBUc5QFXxZjx5gYokaogxbdTJlFDsgsRlVjhwA922cCNfIHzcnCeb/4ajtlfNcaybzR8vkhP4lo519ideJ6fhj4DXhmLRKLVxwIDAQAB', '91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552', '2033-10-01'],
    ['MIGCMQswCQYDVQQGEwJERTErMCkGA1UECgwiVC1TeXN0ZW1zIEVudGVycHJpc2UgU2VydmljZXMgR21iSDEfMB0GA1UECwwWVC1TeXN0ZW1zIFRydXN0IENlbnRlcjElMCMGA1UEAwwcVC1UZWxlU2VjIEdsb2JhbFJvb3QgQ2xhc3MgMw==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvXWT8GIibySu4Hp2rH292STVuLf8zfBC4Ot4iFZem5pUHU0MivbTz3D0UrXYkwTjRoZxQUor8CosVQPWSMPgOTjt8lw8P0S8kz1hq07NDb7wICdYDkR/BBqHpdeWFDaQ0El7oXX7GmtzsfjOqQks8lPVwxREuIal9osrOdqjM1TZ+nIa9yIVHIiRa39m5cNqgLAk89+GRYj9GX91hx8fsRsKcyRbuWXgLFTIYNNmFz/hzFQzc5ECOqZ/e3Y5oh+WtjiutciTdB2eubTlYJ0vVtHg615bTBJwDGxEIKsR2PQZ9tKcUjfn+rbCMTtK1BSZrcca9V1f+ge4fA0f1oMeswIDAQAB', 'fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd', '2033-10-01'],
    ['MH8xCzAJBgNVBAYTAm15MQswCQYDVQQKDAJUTTE0MDIGA1UECwwrVE0gQXBwbGllZCBCdXNpbmVzcyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTEtMCsGA1UEAwwkVE0gQXBwbGllZCBCdXNpbmVzcyBSb290IENlcnRpZmljYXRl', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAxbd1GV7r9EIJjbFqbG4ydqQFBw+PK2Q672vHtxtXWiUzwGEYo4IdgHft7RxkskC6yMJVtV+Owt2RbvPF56M5m0wvfqPm948VXH0bWrqWlpOgYXIgRIgnq0FHdz5eMKWLNegwRqBY6k4CbT1iDTnzZK5m7twSfhlL0b/CgkT6+deZSOyzDPRiZzWbnUZoR5emIl4TVgALUfX7ZF9b4L/yb+9F1K7Gr9ycH+0UHbKm7wc45wh3Nqq5qDw5GuWRaKqQjsGYGeTqbYWTGwbm3FELoQDsxK5ypxxpEXI+3M7zOFfXGhpXFE2LUHZFVXMwI29Lr0pIQpNCX/nx2jlcBtUPyQIBAw==', 'a9c77af1bcdfaa3739442b0b2734c68eaf2e9833f0d766fbcaa6f2aeb42dec02', '2031-10-10'],
    ['MEUxCzAJBgNVBAYTAkRLMRIwEAYDVQQKEwlUUlVTVDI0MDgxIjAgBgNVBAMTGVRSVVNUMjQwOCBPQ0VTIFByaW1hcnkgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAmUmh2vdTUVr6/wefIAIdXzX/At68tLQpSTnxUgAGXpZ+zcss2iPmyhUBm/gsGLmCzsTwJn3DQXYKilby/MzyLkcsoTh55092doWoeIFnSrlpppACtb6oonHWtP8Bpe1qUwHrf/K8lxiVdLaWl7GTkf/MMFRd4RDK9+Yr6yUDJJZPrArEg8PBVqlq4Vj1Bob5UGEJrmMGy1ZLsDmBB8S9iqfpyxneNbjvaRbo4U3Pp+0FxPC5+iYYkEySid/hkuvq3QB1GL2N+UE/Pcw01EbHKMi4CYWoahxgUD844MFGO9IcHYPKCpDyT722Wm/MxGuRTuOrdEov7zcbV0nf8tOMIvPivIQwgL84n+A1l8TSpd12k+3N+Ug+1QVV99d1sVXW3pdkWEn7AEdAKkmhur8GOotZQDzq6mwNt/Cd4+2Yg9EJ6Z5eRjSppsL7ZCZ3YV7HJmmHBPIydurLoUbW0Hrl1h/eY6pK2YtrdFwef37Z3A19SSHS2M7YVcPt2tZxTQ4j0NbygDKmI+Gb9AKMxTqPq37SnOon9LS10Cj4F6JcrmHCTppH6xFvrTxB8FtECzdT+ryNI8HJ6eCBpzYG1M3pyX4ADUx9yCXyJdY0VUZ6DN39VL28g0KUkJ7cU1WhSdFgIqSP7HR+rG8Euik6QmSa5nD/KGAzGWNSLaphgaf3Q7MCAwEAAQ==', '92d8092ee77bc9208f0897dc05271894e63ef27933ae537fb983eef0eae3eec8', '2037-12-03'],
    ['MIHSMQswCQYDVQQGEwJUUjEYMBYGA1UEBxMPR2ViemUgLSBLb2NhZWxpMUIwQAYDVQQKEzlUdXJraXllIEJpbGltc2VsIHZlIFRla25vbG9qaWsgQXJhc3Rpcm1hIEt1cnVtdSAtIFRVQklUQUsxLTArBgNVBAsTJEthbXUgU2VydGlmaWthc3lvbiBNZXJrZXppIC0gS2FtdSBTTTE2MDQGA1UEAxMtVFVCSVRBSyBLYW11IFNNIFNTTCBLb2sgU2VydGlmaWthc2kgLSBTdXJ1bSAx', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr3UwM6q7a9OZLBI3hNmNe5eA027n/5tQlT6QlVZC1xl8JoSNkvoBHToP4mQ4t4y86Ij5iySrLqP1N+RAjhgleYN1Hzv/bKjFxlb4tO2KRKOrbEz8HdDc72i9z+SqzvBV96I01INrN3wcwv61A+xXzry0tcXtAA9TNypN9E8Mg/uGz8v+jE69h/mniyFXnHrfA2eJLJ2XYacQuFWQfw4tJzh03+f92k4S400VIgLI4OD8D62K18lUUMw7D8oWgITQUVbDjlZ/iSIzL+aFCr2lqBs23tPcLG07xxO9WSMs5uWk99gL7eqQQESolbuT1dCANLZGeA4fAJNG4e7p+exPFwIDAQAB', '46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716', '2043-10-25'],
    ['MFAxCzAJBgNVBAYTAlRXMRIwEAYDVQQKEwlUQUlXQU4tQ0ExEDAOBgNVBAsTB1Jvb3QgQ0ExGzAZBgNVBAMTElRXQ0EgQ1lCRVIgUm9vdCBDQQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxvjKHtkJIH4dbE7Oj+NHM0Scx8lpqjpbeO5w0pL4BLNSUh1nciih34tdlQr+6s3t9ynO8G9/rM0977McRWr3KJDxYVfFDMSjUF3e1LXLGcqAuXXOKc7ShSLsAmPMRDAg2uqRW1bmHRzVnWbHP9+GyktTxNmNsh3q+NwnU6NH4WHMfbWw+O5zkcXOc2/O7hAfGgbP6SdgxU8Z5OvOIiZF12CZ3c5PN+B/52OtsLhZuNAGaDVg0zaucUME8WlleHzzH/PKKJ9aIJVmtM237o94pEUY6SYvjZspKLGktzptudQcOHJFWLFe6/Aom7eCyv3P1jMPn/uXnrEcnJ7qX17bqt1U6TAhKG2OefN1kowm/tzF9sOw30RZQ6O2Ayj2CDCqDTPh75ypByLjWVtAj9qIt2kIqLcjLkQJWTdbx+MX8iLrbjlSxd5Up5jJSyCV3EaJX7QS+YUpjuvIJxUgwEvUzHwMbDQMJpsmMaY8p/bZ0EuiZP87mUFyweBwl/EkuyvEdCKxrGsiMiTTeCrAwKEv8VIFyT/vdmbiRdgNPa2VyMeJJsgPrqcDLvvBX/og4XCtsGUgNzNgsNWv1wwcwpBw10oYvH4BsLDrFR5EBs2kT+gM0cMgEOFUZZ62UdAadmtCWlh2NOq3NxmuLnX5luXBWfeUVykljTpMq02aQdBfJgMCAwEAAQ==', '3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558', '2047-11-22'],
    ['MFQxCzAJBgNVBAYTAlRXMRIwEAYDVQQKEwlUQUlXQU4tQ0ExEDAOBgNVBAsTB1Jvb3QgQ0ExHzAdBgNVBAMTFlRXQ0EgR2xvYmFsIFJvb3QgQ0EgRzI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqg7VIJIBrYL5DAiRNGuKFtBGFv8DuNiN6pM0+/8rvf1uqtyb8oaBVfWJHMSNdWpYeJETHgITcD3vvgrnAI+4MeV0xTC+/33WmeXCQqPPIdazCH+R1WHmopUQDe9elwtJONUisNeLWW+fNZt/0pHMen+7oJ/eVTP2S40K6n0JwHncvUTi/hznZCEozwRK4rS/hnkquw6TyY9erDA5UpAHueqcJkIUxGdG/tEaaKE+UBmjJgonKZDC9rTrc5p4HuGY9GUMNSEG+AveYuVNwbNd2bn6YZcq4+rHRFUkkv4Spz/Ed+AtAoEH1ft95hCeOrSo7+z7UOo1z8x+u0K5RGxS6b8qch8/3ptw6dxaxTu7v/BZha8vwbAUeQWsdZ8l9REnBmAhx21lvqiJnOWsRt/4XUQDjWC997ENzC/vQVQv7muVuU58NN87+Xedfc0HPRwGMxKA7HKc8i2C2tU7xMf5BMNkAnz1NWCntEYpLhvvpViALnqJUTg2PP2hd7iAMNCK3o2nNCbsI7sYVRg2Re7tAQaqTb9kDMqYlxoxAmb4eGhbiN8JqOeb+jRtcBwhrQiL8qG2rHZqv/GAJQC+PB5Nrrk8tpVjvWt+RxKQVUURjewXH8G+J4GTV2NpACZ3i8NZ5XvRDUTyqPD3hZoF98IucJqThdiVkDGQVKbsC583RQ8CAwEAAQ==', '3a0072d49ffc04e996c59aeb75991d3c340f3615d6fd4dce90ac0b3d88ead4f4', '2047-11-22'],
    ['MFExCzAJBgNVBAYTAlRXMRIwEAYDVQQKEwlUQUlXQU4tQ0ExEDAOBgNVBAsTB1Jvb3QgQ0ExHDAaBgNVBAMTE1RXQ0EgR2xvYmFsIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsAXbyOuMxG6KIe+OTZxxCh9ScO1tgpyXxddMTkVJy0BCtRI0bBnCdKQxX4UCl+xDMwpT0pyMjre4edsr1WryjmbE7isBB5LUs9AC31D2Va9mDsvgR2AvKzI5NVI6KIP4exbGGLhi1kclkc7wGRJNrWP10z91XynwoTAcKqCYphW97v0ZNvDikUOP+srWECdJTO/dwfGFcJvK6qhaQ/xthm9z6TdFqfA2x8yIdR67bAb/m2s+F+xhqnF8xh2i90npFbU81qFh9RH3BW8d/RG+0DAHwimwCU4m3OOiqJFqH8KRRYhc5Zi4caUVGcl8dRHMcHRPLZsdkUT9Viig/ruGasj6XAtY3MZLdsirItlzD6X0WgKJP0+eIoLuonRTKj1TJ2kdbI4yLGQAJmNhNk6jRrc/fbMtrG2QopWizs/agucHNBmW6bghqil+pji+jilKIWZ5H7PDtQln3tbUB0bzKtrmIjdgy4G2D6AP6ciVf79VkQV6zz0VwG/eCZQBg9c0G8xApfC4m2fVmJE7p4R4lSakWgj4K3S0AAQ837gUjujfqY1sZ5IzHcC30uySyL4JvywpBW8Ca57vvL8qvFvAUI9BcHGHsk23BKmEozKvru5rF4uysf5s4ZCMiKiXSM7ITcvzBs9fagpCsR4edy+OoOaSDgb8BSLSJuExUX0y3A8CAwEAAQ==', '59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b', '2030-12-31'],
    ['MF8xCzAJBgNVBAYTAlRXMRIwEAYDVQQKDAlUQUlXQU4tQ0ExEDAOBgNVBAsMB1Jvb3QgQ0ExKjAoBgNVBAMMIVRXQ0EgUm9vdCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsH5yuKQDlOan3gk4kUoRQIenfFlkFHu1ERDd/r/VwLtW4oUl9DVyD/hT0EHhRAHCtBzDMUIWR4UzInayCm8P5SVQT4WGvr+YLhBnHr4RBYYFkMRZ0Hx4ELCAXLfhxyt1y3yfrrXRnSM3Y6fcQqItkgQbUMF7uD4byVYEiy9Sm62pVunB/62pWIcwtoH3l0X8GVc7K2/kR/SZRf4d8fiXo4gdNxxcj+B2JZpQ+KBU/0SQdiPSMsbDqwa//Pu/8619kmICWynTNaOTmkNkYF2y+jL/OwSvTUBq+cfj7yP9a8vlD4s4De4K/P4PmJ8wMd1sUmX5i4G+IuEcWAO6kRuJBwIDAQAB', 'bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44', '2030-12-31'],
    ['MGUxCzAJBgNVBAYTAkRFMScwJQYDVQQKDB5EZXV0c2NoZSBUZWxla29tIFNlY3VyaXR5IEdtYkgxLTArBgNVBAMMJFRlbGVrb20gU2VjdXJpdHkgU01JTUUgRUNDIFJvb3QgMjAyMQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsBmPomu1x80PMJk3DMNgW/HxJyBVPcCSi6tXoW9zgyHCQxMMXomqxwU1eZNikNZdEx/ReqC8nhCnZnxGCrBXbL/mVDk4IWwSXHHM01pfbbenht+z3+7C54lBljX2L0q1', '3ae6df7e0d637a65a8c81612ec6f9a142f85a16834c10280d88e707028518755', '2046-03-17'],
    ['MGUxCzAJBgNVBAYTAkRFMScwJQYDVQQKDB5EZXV0c2NoZSBUZWxla29tIFNlY3VyaXR5IEdtYkgxLTArBgNVBAMMJFRlbGVrb20gU2VjdXJpdHkgU01JTUUgUlNBIFJvb3QgMjAyMw==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA78UOi74y0mdH/wpMZ7Mqv8jDxZHrtccekeFmqIiLVSCAH1Fed5eeGQpcx2s3IXwDNgH0iCXZqC5BqvzYJuCWQGJ5rleeAzgaHLJ3FD7poXLQ5OA30RdG7VBceljF+Cv3dS/PgZ5aLLc6rKBZmARRDP9JxVD9HtNHhUszT6I3ta8EmicynVbVP1Vh44tvrlH+l/5pB/piWybmFHkVpRM4rl83vpRK1g2AFmmkkbI6SZh1nUYQilx6f4Sl6K8ex6uzWka1o0v1piM2AEax2wW2G86eejJcmtVyw52GTSuE0x61iNoQeJwiwzsjtesTB71vU+yb7JvTZfUHCeNdp5m1foaO1QL/t4UJ40cU3ZZmGDTeCNXfyxiZYgsr7ABdUkTTxpb8MlYlkc/NGTuVOT4Ch5ljttU+NHoPEXWBvH0EymC0KHXXAlHdUgAux/2J8Vzzy6QnEjiPu/uJ8OTEOCy+gqBxYWKRj0gMLyupsPHLEATndL83kO9PKkM1lxLGKnAN3ixVR3ljKfXKH2oGUhyuLSQigyKv0Kowtyof/2UjWGWTyI59QBAxhnjZVcs8MPDeUSoANtInRV/Y6KEhPX5GVjspRfEdBQnOtkMw3EWQEDBMpGuGiz89LzGRce8mufa+nbBs3xHuWD9DeYY5gPEmFweY8JmqMCxDWRTO7eJAE4UCAwEAAQ==', '78a656344f947e9cc0f734d9053d32f6742086b6b9cd2cae4fae1a2e4efde048', '2048-03-27'],
    ['MGMxCzAJBgNVBAYTAkRFMScwJQYDVQQKDB5EZXV0c2NoZSBUZWxla29tIFNlY3VyaXR5IEdtYkgxKzApBgNVBAMMIlRlbGVrb20gU2VjdXJpdHkgVExTIEVDQyBSb290IDIwMjA=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEzr/+V6i/1ar3EJrNvNERor1nQsyQ6xUYkNmizQwqJes+T8610o8P8zXaQ4sCgL5vUSQdD2sryp/Cb1Ay5TcgtiD/iA0PbUm72wakh5CSlPQJ0M9/yIALwZezuzUnycIb', '578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1', '2045-08-25'],
    ['MGMxCzAJBgNVBAYTAkRFMScwJQYDVQQKDB5EZXV0c2NoZSBUZWxla29tIFNlY3VyaXR5IEdtYkgxKzApBgNVBAMMIlRlbGVrb20gU2VjdXJpdHkgVExTIFJTQSBSb290IDIwMjM=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA7TWhgYDzy0ppW8L7UYOuJv3hbvOBEn1xQP+HdUIpIe2BUizfEsEZhInBvcUo1dVLbETWTNsHlkpVeso2ggQ2qKX8J/ZJ8dVynpH5I9Zwe7v1m8Hsk88Z6mV+iHCgc/z2/7VWYuFzajSYPoK4rJVT9AGgJwdyowBToOSyq4M4VzMllJ++SB2Y4aO6nlzNBHFRfXV4q/NZqsTgYL6Pg1K4dRpBNe288zpj6akURdfmUtFu0t684/ULO+bgxL1DZBOmzvSYN2yKlaiXyEcP8F4Qi+cdHP6xO6AFM2gFQYLBAysByOePTavotfbNa0S1592L7OoltAAiV02wsbIxwRbO//0UhLdH+rLxcN7bi2w2WKR8sxHRw3d/X7Yl4A3F0rP5uLh32zdxcUfjYBhPJLZ1N3i5o2Kvvclyji/Mu67b5BVSGQcz+2q3LUuQKIJz/hiLNY3bpwRqvurBTTY7FjaRMu+2QImRQ+DyoqsELubyTA4WNCCsh8EtfslmRxcUEaTz96EkiavYGsihXLGj94xtyAHJT8nsxPysUTPRyIPRyZ8d1Ec0KT7LsA76gwsoWOUp3D98qJ/Jtgq7puhGFg+W5XvkanpIbXaYBaXcbR5CHkLaGuBS97WDwBp7eDUsOPUf/UmjLtJZY7+AsIyTc8s1ppmVImFlA2D7L5NL+pqcgDsCAwEAAQ==', 'efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646', '2048-03-27'],
    ['MEQxCzAJBgNVBAYTAkZJMRowGAYDVQQKDBFUZWxpYSBGaW5sYW5kIE95ajEZMBcGA1UEAwwQVGVsaWEgUm9vdCBDQSB2Mg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAstA/B7zie9Brmfjid2nnzp2kA7yCbaH+gWUfTCesjgC6FnvrMGoAwLN0aH6yr8fVYrN6P1DKjDZEJGPSNukMhfZDdtVMoWByZ+IoM6XLMbg6IiM0uH29ViJAner0ewOtaPyygU+Y0HTqjeV9zWPDo/beksJYGeCWu8XEqT2ldJb+r/mJqr2VF1TYeETxDHcVkuCYQqek1qogks3BoLOWsjqEQo191ZXk1tvpYsRYs3nFjNM1M4OfdaFSJ2E48Vk9jlDgvXk852yW/l7ZAmW0jlzQETTfXb9Sp4EAw3+ZRZkV1RfIClPsY/OZfcxpEobCF/ABnr+EvNFSyxuSZs6kU+Whv8TbCdbmiVYryON83uP/ieU1bijobAsjUaklBetI+N2xyvpsCFHvtxhsRMom4XPGiQaB5YqssOIpxrkks2tEEfSlQ8JMQ+VwNoy2M1d6lS6CoPRcELNhg/YCBYYufC1s3ANGbjWT1XqVL94g2Ft+lJAEarpZPQQFdZ03og4uPevBpFKD/tBr1GaO3MbpEk4dKleqELx8XoJ9pqbJ8i259RcnrdEOiVQrlfrArR2YFHgzQoYKqXO1+3QNtxswGcRaDhwnt9oY0P+KyAW68aocoje35kikRiyU6qh2YkeLEFMHSFds4pJNtq4Fy9zBSl6PrD0ZTsLtYHUr28HKQtUCAwEAAQ==', '242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c', '2043-11-29'],
    ['MDcxFDASBgNVBAoMC1RlbGlhU29uZXJhMR8wHQYDVQQDDBZUZWxpYVNvbmVyYSBSb290IENBIHYx', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwr7rJ/Aho/NpJlV+ncVVFpFc/e8hv1OAei3SkYxjMfDsJPDDpdJyfBBt9De35eZ8eeqMtYKLrki2rADcZXXsKk1fwYf1IGUrgahHPokjlTAWkH/oVwdI5xmuv0VnsTcbBir+3vmsfYP7Xrrkj5dnvkuOjWQHVzhVaTQ2PRNI70/i02YepM8at142M9S0Br0YAf13hFAARfWMXegjvH7+NeHtUHupMI0Z0wmOaGddvzyXGFO7KWLFyl5ywceW1NstoLQfaQPs6uJQ8Qw88KzzUy3wHPXtbDk5c4AWyFKwI83gPtzdPEeguzWK4phoi77lv3Lu0vql7RLt/JgYqSZ23ChLECAc038Wdy3tb4D3SbtTBbtdaMfUyHUWP4lai/cXR9RM8dKJeT5NPZioYd46HtL4XgPgwckcjNONTdOVNrM3X2NjmzMU8C0ma1N8iYwywm7sPSEAOcmhaOJQgy6wOivzNqCsL+RvYcJRCTk+i1O5u2fa3FO5dlk2nUPlIOA9MmCFIlG3xzO73RUvpHimB3uBRjYEht15NceVLDuwoxc15XMftFxZ79rqEGV7etB/n7O0Kjc7cIubW7krt+yyURKXUyla1PASENxPArsSki9i1D9pQ3wN1vxYdQGInVgWS966kP9HAYkGavZfspBqswKmAoi/s0d+KtnV+mh4NU0CAwEAAQ==', 'dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389', '2032-10-18'],
    ['MIHPMQswCQYDVQQGEwJUSDFJMEcGA1UECgxARWxlY3Ryb25pYyBUcmFuc2FjdGlvbnMgRGV2ZWxvcG1lbnQgQWdlbmN5IChQdWJsaWMgT3JnYW5pemF0aW9uKTE3MDUGA1UECwwuVGhhaWxhbmQgTmF0aW9uYWwgUm9vdCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTE8MDoGA1UEAwwzVGhhaWxhbmQgTmF0aW9uYWwgUm9vdCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSAtIEcx', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA1rpK5Izxmi6JF8JA84IAMf4TAnplygjYqyKxAppxNEpkWYLlQkbrI/aLWiKxzzbnc20UbfdJlF7v5zRZZ/aoz1ZZI4RV4vsaEcqj+YqrZx6CE9CLOZq/D8IPPNZh2OqbzxUOvtTwzD9znAT0onFzfYCwnTHxBvmwE+WISTD2Fn2IVyk6LKKMkJjOERbOTVEP/MeyzPJmGCGABYitudDFC3gB/k7SCIs28VbPbrpzJgvW96VGamlOlranBlbM5i4xn26L7ZwAVUf0e6Z6tt8BHUgEC6tCwnBKlL38rFHyqz/W62DfCP/1ErKJKnq5RZklfXzvzxXQSCwQ1tS8CCe1hinU49PEKpAS9qIq+YuvFv8C83puz6LLarTgcgv7PoV/4ofgL0Mj+IXJmerWQN6g++fedv+PgDnrZxITpvvlo/wmgFlj8tIj6x/GSHNRnbezoFuraoj5v/txUdxutnbvsFvyy4gwugbbG0HTVbSttOogIfzUd7Y9W6EMLSUhUiNS1zRTbRYEUmb41erxLFjyO7HxfkO13IK4XuOH4aOkX+eJDryc6Sk6JafYT2qH1JZElxgWh8JxUoXOeoytHme+ui2/oyEnxecw6QaZG7AM475SZZNNYUvyOOaPGPECUpgupg4dBc8m7AEjBzb24BM3qUeIA4dHy92yAR9fZBsEm8UCAwEAAQ==', '2a8da2f8d23e0cd3b5871ecfb0f42276ca73230667f474eede71c5ee32cc3ec6', '2036-03-27'],
    ['MIGLMQswCQYDVQQGEwJaQTEVMBMGA1UECBMMV2VzdGVybiBDYXBlMRQwEgYDVQQHEwtEdXJiYW52aWxsZTEPMA0GA1UEChMGVGhhd3RlMR0wGwYDVQQLExRUaGF3dGUgQ2VydGlmaWNhdGlvbjEfMB0GA1UEAxMWVGhhd3RlIFRpbWVzdGFtcGluZyBDQQ==', 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDWK1h4YUWGU+o0e1Gc7bDmLhgO/uBfqCfTtMngfFlOFg5zVGDBf/afLuk6hSQVPNtHBGPDnsSUGlrfTHrz2UMdPBB6eSXbkP7wUecw1kEA/Z8o33m+lLudthTjI4XXqUHgTKR5sCsai/L4O4o+RaxxkgC0kEGY+1/t+rcuiviINwIDAQAB', '6b6c1e01f590f5afc5fcf85cd0b9396884048659fc2c6d1170d68b045216c3fd', '2020-12-31'],
    ['MIGcMQswCQYDVQQGEwJQQTEPMA0GA1UECAwGUGFuYW1hMRQwEgYDVQQHDAtQYW5hbWEgQ2l0eTEkMCIGA1UECgwbVHJ1c3RDb3IgU3lzdGVtcyBTLiBkZSBSLkwuMScwJQYDVQQLDB5UcnVzdENvciBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkxFzAVBgNVBAMMDlRydXN0Q29yIEVDQS0x', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz4/gEbWfqHZ2298PVO9zYymCrUfGo2vt/l8z+ENR6RozkTEXoHTE1KcB5rKSPmqd7Q75dJhA0z8DgAaCQOix4qdRpx2DJmur3voXkSvYxqwesZ4ZAdWXpuoNt8RVHyd80gjVdh8pFYdAOd04RRF10JqnNOC/zchSHblHfg24u8YM9nNXFlp+Q5EfVTrGbUQEqpypnKdMiReDrqMEXlKAix4SJREZ1wx9fTFEQerbr7Ac74HQLMWaIZs97UI7UCby7M5xYQZiIVROf8GdPn8gjIDLKtiXYsiDM5F9sKJaD1foO8zyJbLUfC/sTcahOhV657ZdNfX2SEo2RWbUuphYwQIDAQAB', '5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c', '2029-12-31'],
    ['MIGkMQswCQYDVQQGEwJQQTEPMA0GA1UECAwGUGFuYW1hMRQwEgYDVQQHDAtQYW5hbWEgQ2l0eTEkMCIGA1UECgwbVHJ1c3RDb3IgU3lzdGVtcyBTLiBkZSBSLkwuMScwJQYDVQQLDB5UcnVzdENvciBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkxHzAdBgNVBAMMFlRydXN0Q29yIFJvb3RDZXJ0IENBLTE=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv463leLCJhJrMxnHQFgKq1mqjQCj/IDHUHuO1CAmujIS2CNUSSUQIpidRtLByZ5OGy4sDjjzGiVoHKZaBeYei0i/mJZ0PmnK6bV4pQa81QBeCQryJ3pS/C3Vseq0iWEk8xoT26nPUu0MJLq5nux+AHT6k61sKZKuUbS701e/s/OojZz0JEsq1pme9J7+wH5COucLlVPat2gOkEz7cD+PSiyU8ybdY2mplNgQTsVHCJCZGxdNuWxu72CVEY4hgLW9oHPY0LJ3xEXqWib7ZnZ2+AYfYW0PVcWDtxBWcgYHpfOxGgMFZA6dWorWhnAbJN7+KIor0Gqw/Hqi3LJ5DotlDwIDAQAB', 'd40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c', '2029-12-31'],
    ['MIGkMQswCQYDVQQGEwJQQTEPMA0GA1UECAwGUGFuYW1hMRQwEgYDVQQHDAtQYW5hbWEgQ2l0eTEkMCIGA1UECgwbVHJ1c3RDb3IgU3lzdGVtcyBTLiBkZSBSLkwuMScwJQYDVQQLDB5UcnVzdENvciBDZXJ0aWZpY2F0ZSBBdXRob3JpdHkxHzAdBgNVBAMMFlRydXN0Q29yIFJvb3RDZXJ0IENBLTI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEApyBuwiqiYiSVkHbIOH6A0qvBm2UFlPTBChDVAqztn5PHh8iwJytCDD0KPkFannXdjcrgm+xoMqRpkmiMC4EOVqA+Gt0sJRSCL5fTZEb0VKncOlQtMSuZgvLZKtfvcQC4MaS+eiQHw0Ig8orUkgQbZVZMbNT7tmFaRyO02Gm0tzrQdDwMdaGMTnah6dsqpTv6zrD/fmoo/SccyLHpKfFXbmS00MEVbQ6+Lg5GyF70Uf7vDmM6O3G6z29Zygzjm11JuEziV7GYikJXnHbv773RaKjS9Am7dzW+JYIIxBYsRCBWqUQRd+9dtB2qXms+izL2By9XBJLK9f6dwunos45MSwIx2eQ8SIIn9xiCdkg6cbEToTnVLsU0wh1ihd8D/k30rz3fXFuN+nDhpX4nx4Yuao8SxoReQ1FQnBmbeOb89u1Hfns9Zu8TE4hfPKFj+/mshzWf84KepD8KnDFpi5mkiEqObmZN7xbED3koIWANhRZ911Q48ZJW/bUzTIPc1xCfS/3G+EK9unxzAuD/fc1b4dSsYXtX1Up7W9SFWCddv/grYKygJq4UISfGd5ozgDxeRj/3w7GjhjPG6F4NuTUsqkbBhQJ1gKDrJPsVquRnf253P/QEii98e+MXYfDdCakgyL4JpNB+RMOyMEo4qqnsGJoHgivbuJwYrdrgRhesz10CAwEAAQ==', '0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965', '2034-12-31'],
    ['MIG0MQswCQYDVQQGEwJaQTEQMA4GA1UECAwHR2F1dGVuZzEVMBMGA1UEBwwMSm9oYW5uZXNidXJnMR0wGwYDVQQKDBRUcnVzdEZhY3RvcnkoUHR5KUx0ZDEkMCIGA1UECwwbVHJ1c3RGYWN0b3J5IFBLSSBPcGVyYXRpb25zMTcwNQYDVQQDDC5UcnVzdEZhY3RvcnkgQ2xpZW50IFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA6sBkKHOCR7bAzq2I3NLh7khS8xDnTgiG4C/vOCZKF/B7QxuqUU0iMgdTdgq3YLGqP0caS/6YyvPUqFt43pOe/DQldJDoFuadY1U+f1VzphJv96hzzZaSMa60xAFIXRF/9n2Cvl0N6aMr6zEuOeZaSp7cBmwomPZx/PBaQva7wEEm5vnPQaD4fmzBk8XjY+f2lEIk2Gtn0ed1GwCOCgQnx+AbN7te4C7JpQRzDfr11jikpNYGlhYrgBB30Pdp8WmSqar8wyG2/RMxCTj/w/Vv40ezIej2ZdS401sufN0KT7pJ32qPsEJstkdprrNpa5goYvP8d/cfdjRGOLcjF7nULdpXGAMJpVWdofIMALwlOWKH0UAHwA7LztQLelCR75AnDthXAIiS4hfJacE1HqRvwKmGNDdEUrxDsn2Jj6WjWcDQOIyny1b9GVvBlbXlQL35gsTJItQynYWj70p0pxUGPnAiSCsMI6zQYly5fPeF2Y34xdOXj17q8AzQsZoIT5kGgeQaKXyk+hYnm3NRqcUk9iUYqLMy10rn01rZm8IyOwSGjVhzVZAuaEhJVDo77iWgmeJcA2ZTzG7UDREdearU8WULj81PVAEQDD9djQBkNB8GIOyh1pILyb62YodUCfz+GnN5IRFlXJ7Vs5DFpJa+I6t9gVnxOptXr12BbvrRS7ECAwEAAQ==', '92c4db06c42a130d663574d7741b7f93c806fd6714dce890e84b568fae86e64c', '2047-11-28'],
    ['MIGxMQswCQYDVQQGEwJaQTEQMA4GA1UECAwHR2F1dGVuZzEVMBMGA1UEBwwMSm9oYW5uZXNidXJnMR0wGwYDVQQKDBRUcnVzdEZhY3RvcnkoUHR5KUx0ZDEkMCIGA1UECwwbVHJ1c3RGYWN0b3J5IFBLSSBPcGVyYXRpb25zMTQwMgYDVQQDDCtUcnVzdEZhY3RvcnkgU1NMIFJvb3QgQ2VydGlmaWNhdGUgQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAldFHKO7wVLzrvdWrBn4lpAOq/WB6zje5adopeXdsPX+CNMJd/kKkDUFaANKDpGptweXIUWL6a9XGR9w4bhGQjGgVz+m6WOaai4WBEC3P51NJ6aM3Igy8dLK2JVIRz6IhPImg16QdIxBrHVk7N/RdNjhAtXVCry0aB7yNYxTYSvgime/AWklvq5I/S+ykahg/US7TIOdPLoMGOl5/FYvP+jUuU7lqGs+n+Dy5yXMXOv2tDVjNknXqP/+5hvP+1aD1Zepj1vqGEbR01bVYhKotXUoXvuymJNegvbcYOBZnbhGFW19gUovRz+VC0Jxe9Y6FvfKGbKhV3Osdev2sKPDE0sepB9ddPhdWlEbum8rEsIwaatfPm86mTC2A+J3xI0CaQCs4VR41A9112zHUToonb5eOnMx2mR1WrjJMF9kZr6ikzAvKAnUBTj28FPSqO5vQT7fn/lrEztYMczOsqc0six0NIflh5qF24q7wdEkB/DnfqBOSyGOJXrUQ8R0h9tMY+3dMaeJqzOB5rE6bZM/o4vMiooeenhskDHFm5el25GRUm80N9lF9u58AWh50tNCrjR2rCO8rwtu9g2HXyWS8D24XxjLfDPOmXu7sIAwqz3pFUHsY1vsSduGvWR+B2jSCNkW/kslVpdZ1BlmHm6SD3q14eWw8qI+d7lzsPOOJoisCAwEAAQ==', '608142da5c675dd47c1aa3a26ee329e24e81d5ff3b94017bc1c1a0c37db4c1a0', '2047-11-28'],
    ['MIGIMQswCQYDVQQGEwJVUzERMA8GA1UECAwISWxsaW5vaXMxEDAOBgNVBAcMB0NoaWNhZ28xITAfBgNVBAoMGFRydXN0d2F2ZSBIb2xkaW5ncywgSW5jLjExMC8GA1UEAwwoVHJ1c3R3YXZlIEdsb2JhbCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAuV1RKEs8N5LRgs69Hb3N3birzwo+4V3l3KoJuVcCPuZjYd/yD4JjrqP3rHPRfOezC68IAAlZf80pKoiThxcYgO2IsrS2EB8t1l9VohNd0cbrBlaJiP6sMp39XMMFx27uhom6iAOdciGGkK6PA6Xcn4goy6OSSQ/s0A/ibURPgGqy1OegClMBuo6XkXZuvPzVazbmQIjWey9fBegsbRHz57K+kkRM0pek/tJygUMHnOkRPvWLGll9H2hY3QQALJbzQ7N+mBl02Zxz2Ri+Qcc0edn0YsJDubMnsCLL+T1SxzBHs8k+uGri5+iBcF5Ci08mpf46wiBuu/gWjs0MqbQbbHYQ4Vh5Rj5UzoCoVwk3KRuZE48MyNYsHPsF6AiVPWVG3O7NaeJNj4coTjQLPs8U2bvdtlCarXfUGdbaGojIThsnddiyCPGugzC5EQ7Nh/CEjRVyfKHvzPKIYbr0absMjAt1VwS4TioULj0PHB4ypmI27mbiIrgFQGMQIvMzHXRyiiz1OSmg0+cbgIQtxT3jTbH9Gm+6ZQc7WOxCRSb72NolcsT2ALEieb3jfFliSpwFbz3O5tZHY5nGJG9yEsisf5C0C5Fw6LfmFhBxF87eBk9IQX01SqOJ8slLe0ERbWe3CJhM5REZrkKA3PuQBdT4UMq+5K3HwpTXFp3mF4+vNvsCAwEAAQ==', '97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8', '2042-08-23'],
    ['MIGRMQswCQYDVQQGEwJVUzERMA8GA1UECBMISWxsaW5vaXMxEDAOBgNVBAcTB0NoaWNhZ28xITAfBgNVBAoTGFRydXN0d2F2ZSBIb2xkaW5ncywgSW5jLjE6MDgGA1UEAxMxVHJ1c3R3YXZlIEdsb2JhbCBFQ0MgUDI1NiBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEfvts5iPjczIIymDmU5y6dI0YsHiQUoDdOMBKHdGozJOklwY4yg0VYsaOASplnarfNJEugcHkM5IxxP0JOqY/rQ==', '945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4', '2042-08-23'],
    ['MIGRMQswCQYDVQQGEwJVUzERMA8GA1UECBMISWxsaW5vaXMxEDAOBgNVBAcTB0NoaWNhZ28xITAfBgNVBAoTGFRydXN0d2F2ZSBIb2xkaW5ncywgSW5jLjE6MDgGA1UEAxMxVHJ1c3R3YXZlIEdsb2JhbCBFQ0MgUDM4NCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEa9oNdTUIMUcFrkWZVfEREy5K+BAxI6N+g9N/KAg6Jho6z5eCH4C3JwmP0Y4wxAqbDqxYBKv3Nn2UI6SbCoqLq+v9OSVm8V7+jK6NQXmdCWDOKKnTim3z1kXU8piEOGWg', '55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097', '2042-08-23'],
    ['MGExCzAJBgNVBAYTAlROMTcwNQYDVQQKDC5BZ2VuY2UgTmF0aW9uYWxlIGRlIENlcnRpZmljYXRpb24gRWxlY3Ryb25pcXVlMRkwFwYDVQQDDBBUdW5UcnVzdCBSb290IENB', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAw83T/L0EU90MIDrViC4FS0H1g4J+91mfnp5j6HPa9gapTx+0+QsfOYyaINB+BtTsNNmGvHVbh4jw0tnUowqybBvrSSw+rF3YlAOg7DTlMMQ1ffsmTRtuMFTY9YBFnDmtnMklBE2akD5OQG6Ka80pZ8bMLeB06AVXCkhQ+npD2n7sW5oOYnb+6p0dhXLsEbs16B8nv8Ghx7tIFt1W18xOoOG5rNvVgxkahdGUl9fKo2UL8zj5Aq7d9mfPyT/1iixHGplvBQ390B2CMfwpzABYl5FMgAAcM4WWL8tBwosQhMMJJIkftQ/Z2XdHGJKUYFzHmQM8/veVp31QoYDCqYOtWJZVIduGWdSvxrzdgW4H22Bi/uwQbtpoAfSDG6k+olsj12TG39yifdhLuoLSUfhmvwZG5HkqJjZ5jx9OmR2yjwwOHP/JXcD9kBCmsTfzzTokbrSFkL+AuQyM1ZvWyPFWPxqAiXqp4hsyUSw+8t979l16KRmO5ci9NnGLXUzCHT+tWKLPPXBNplCYJdwj+bhYQQhxv0+4hKCPAFQV/JFtWKeWO+tLlifNa6KhhqwNfFTmZkxmX5C+IZoCRi3kg8KAuc9LPuh/PAHsj17Nf9IoQgGViuKXPRAhffadHMU0oewsDgpSLBJVcCQ9y8IUNUNdJ06+wL2qfJbn/J5hrUTTAJcCAwEAAQ==', '2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41', '2044-04-26'],
    ['MEcxCzAJBgNVBAYTAkNOMREwDwYDVQQKDAhVbmlUcnVzdDElMCMGA1UEAwwcVUNBIEV4dGVuZGVkIFZhbGlkYXRpb24gUm9vdA==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqQkHKBMCsJngZKoeQxZ6c7GRoHU+qPrjOAB67IlqIA+LxbCbMwNahsZYhtXBhbtPxpxATcq+7mmWuK2BMJp8kgXrBSuaSNC4dj6WyCC70rDxj9isRUb/qmdgtHd+ah88GlJ6BD0HPIUNhNAfdgr3ahTfcuM0fFdOVgE+efGqKTts+viPbU3INd+u69wk7nlFp4W2BYjeiF0lfJdkZwnZv1oVBYbzCR7sWDIzEfN3ZLB2H+QQNRcb8g6xbKQqo3P8CR8eMhlTEefZsywudi6ho95+aogJ6PIHiviyzRDn4nNAk7sI0T/h/AuUsyXvfKbX0a+f/5aa9ZF7mAt31H7oB9JitZU54/PxbQ8OZYSKY1TFgLbgnkt9RyanAQhd0Yie18MyRPqCSgpoVH84UwPMpAAzZFFZC6OCkXpe7BbC8yrmYtoq21liECVKKoELRwdDBnCH0vqTESl6SE3rlMdwTa9n1VGxgCABAbR6CKaQf07g7wdBh69qpV6L+89QsppUr8OJulgt9TCYsTZyOX5JBP0pp0x55AVX25S5FlONRrMdlWFXVn+v8BZbYVhvNlARC9isK5UWGg4fCM02NGUQYmbVgF8UIF8tDKB4CmjWLNfpbyvSSgWT/J5va2f/iPFOpWlKUjcF6sYWjdLEmdGCKzu6NXX3UVFY88gH3eS0A38CAwEAAQ==', 'd43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24', '2038-12-31'],
    ['MD0xCzAJBgNVBAYTAkNOMREwDwYDVQQKDAhVbmlUcnVzdDEbMBkGA1UEAwwSVUNBIEdsb2JhbCBHMiBSb290', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxeYrb3zvJgUno4Ek2m/LAfmZmqkywiKHYUGRO8vDaBsGxUypK8FnFyIdK+35KYmToni9kmugow2ifsqTs6bRjDXVdfkX9s9FxeV67HeToI8jrg4aA3++1NDtLnurRiNb/yzmVHqUwCoV8MmNsHo7JOHXaOIxPAYzRrZUEaalLyJUKlgNAQLx+hVRZ2zA+te2G3/RVogvGjqNO7uCEeBHANBSh6v7hn4PJGtAnTRnvI3HLYZveT6OqTwXS3+wmeOwcWDcC/Vkw85DvG1xudLeJ1uK6NjGruFZfc8oLTW4lVYa8bJYS7cSN8h8s+1LgOGN+jIjtm+3SJUIsUROhYw6AlQgL9+/V087OpAh18EmNVQg7Mc/R+zvWr9LesGtOxdQXGLYD0tK3Cv6brxzks3sx1DoQZbXqX5t2Okdj4q1uViSukqSKwxW/YDrCPBeKW4bHAyvj5OJrdu9o54hyokZ7N+1wxrrFv54NkzWbtA+FxyQF2smuvt6L78RHBgOLXMDj6DlNaBa4kx1HXHhOThTeEDMg5PXCp6dW4+K5OXgSORIskfNTip1KnvyIvbJvgmRlld6iIis7nCs+dwp4wwcOxJORNanTrAmyPPZGpeRaOrvjUYG0lZFWJo8DA+DuAUlwznPO6Q0ibd5Ei9Hxeepl2n8pndntd978XplFeRhVmUCAwEAAQ==', '9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c', '2040-12-31'],
    ['MIGIMQswCQYDVQQGEwJVUzETMBEGA1UECBMKTmV3IEplcnNleTEUMBIGA1UEBxMLSmVyc2V5IENpdHkxHjAcBgNVBAoTFVRoZSBVU0VSVFJVU1QgTmV0d29yazEuMCwGA1UEAxMlVVNFUlRydXN0IEVDQyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEGqxUWqn5aCPnetUkb1PGWthLq8bVttHmc3Gu3ZzWDGH926CJA7gFFOxXzu5dP+Ihs8731Ip54KODfi2X0GHE8ZncJZFjq38wo7Rw4sehM5zzvy5cU7Ffs30yf4o043l5', '4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a', '2038-01-18'],
    ['MIGIMQswCQYDVQQGEwJVUzETMBEGA1UECBMKTmV3IEplcnNleTEUMBIGA1UEBxMLSmVyc2V5IENpdHkxHjAcBgNVBAoTFVRoZSBVU0VSVFJVU1QgTmV0d29yazEuMCwGA1UEAxMlVVNFUlRydXN0IFJTQSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAgBJlFzYOw9sIs9CsVw127c0n00ytUINh4qogTQktZAnczomfzD2p7PbPwdzx07HWezcoEStH2jnGvDoZtF+mvX2do2NCtnbyqTsrkfjib9DsFiCQCT7i6HTJGLSR1GJk23+jBvGIGGqQIjy8/hPwhxR79uQfjtTkUcYRZ0YIUcuGFFQ/vDP+fmyc/xadGL1RjjWmp2bIcmfbIWax1Jt4A8BQOujM8Ny8nkz+rwWWNR9XWrf/zvk9tyy29lTdyOcSOk2uTIq3XJq0tyA9yn8iNK5+O2hmAUTnAU5GU5szYPeUvlM3kHND8zLDU+/bqv50TmnHa4xgk97Exwzf4TKuzJM7UXiVZ4vuPVb+DNBpDxsP8yUmazNt925H+nND5X4OpWaxKXwyhGNVicQNwZNUMBkTrNN9N6frXTpsNVzbQdcS2qlJC9/YgIoJk2KOtWbPJYjNhLixP6Q5D9kCnusSTJV882sFqV4Wg8y4Z+LoE53MW4LTTLPtW//e5XOsIzstAL81VXQJSdhJWBp/kjbmUZIO8yZ9HE0XvMnsQybQv0FfQKlERPSZ51eHnlAfV1SoPv10Yy+xUGUJ5lhCLkMaTLTwJUdZ+gQek9QmRkpQgbLevni3/GcV4clXhB4PY9bpYrrWX1Uu6lzGKAgEJTm4Diup8kyXHAc/DVL17e8vgg8CAwEAAQ==', 'e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2', '2038-01-18'],
    ['MIGWMQswCQYDVQQGEwJGSTEhMB8GA1UECgwYVmFlc3RvcmVraXN0ZXJpa2Vza3VzIENBMSkwJwYDVQQLDCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSBTZXJ2aWNlczEZMBcGA1UECwwQVmFybWVubmVwYWx2ZWx1dDEeMBwGA1UEAwwVVlJLIEdvdi4gUm9vdCBDQSAtIEcy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAv9YASokOLyM7cn9zIGWgXxbFe15cBvlmcyCC9WKWF5RR/ps16PIOX38hlRxiwOT5gnhc71XAx/wNefO2TII2CrBL/C1hpguIuE+5Ba4GzAnTe0oNaIkTRQCjnVzmfqUe5wYv8GtFpKLUm4fKmGVg61rMopXsk1tKpXZ9X3XSLZVHemmxc4isZSR5IH+IhkVkEugUxziQlxzxQfe44Df/trXMMVrMKP+EqFNWWHLdY8A7Rx2MVkPeVMcIzD966MIDyjS8hZXnw9Eg0vRKK/Hp7316W7UEYFIEeJ3o5ylDbjsBANgqzAYmAmqEP/MIqj4U/ff3jrmAMEKlBXzN86GEIngRQQnVjIALTliNmNRzPRX3bZk95ITzRzwva5kUhCE7nFZlUvWPqw2pY4LMOVKx6qdZ46PAD3k+6JU+Rqy53bhXhfaX/56zCOY3Vt78pjM4jb8Na5ami+lwSrdnRKiJLpDml4vub5ysc0X7aTj9VvgF66MRzMjy8sSw+NcZ+AbmlmB91OS289SbGV/fMYPOuOB1liltPC/oWcBKn7rs+pP2kW8tJBSSK76tnQhYNeFhKhPf2NB88Vbza3QtxOPugGEsqwpdVUlLYa+VTrG3UtaZ0+8k0BwGSJobwhecsuaL/S1ysZc8GElRVnxV5BK+UIkdaSgZSMPaIoGp4OAFqr0CAwEAAQ==', '34ff2a4409dc1383e9f8966e8adfe5719eba373fd0ad5e2f49f90ee07cf5d4c1', '2038-12-13'],
    ['MIGjMQswCQYDVQQGEwJGSTEQMA4GA1UECBMHRmlubGFuZDEhMB8GA1UEChMYVmFlc3RvcmVraXN0ZXJpa2Vza3VzIENBMSkwJwYDVQQLEyBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eSBTZXJ2aWNlczEZMBcGA1UECxMQVmFybWVubmVwYWx2ZWx1dDEZMBcGA1UEAxMQVlJLIEdvdi4gUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsIUV2sgDN9CjRjdsGx6WMMJahRJnI/K7n+eKgWAn+BOpPLz3hqqq9PMlKbT+da4egYaKBbIdZbI46LTMKJr7Fzbxk9V5zsGDiyFPww2tQd94nUjjH0JE/DxtISBrrSKEJEKPF03CUB9kzS05IlaI/bJjnVTaQmnAyE/XGOI+yGmElD0sgMZ8zr3XUx/riLmmy7uFV+9Xdl0Mi9NeEkGfIcA59CZtCPo4s6F3se4W2NBo2rSYpaBlRkprjX6qTWC4+MgN/HE+7jmHgbTZ+G6Q7j8OYdcdK2jmLuFCRCZ4LFjyfRZ/YcBJJCqJh7ZdLykZ+KbnjlKeQUtaDqq4wmZCUwIDAQAB', 'f008733ec500dc498763cc9264c6fcea40ec22000e927d053ce9c90bfa046cb2', '2023-12-18'],
    ['MIHKMQswCQYDVQQGEwJVUzEXMBUGA1UEChMOVmVyaVNpZ24sIEluYy4xHzAdBgNVBAsTFlZlcmlTaWduIFRydXN0IE5ldHdvcmsxOjA4BgNVBAsTMShjKSAxOTk5IFZlcmlTaWduLCBJbmMuIC0gRm9yIGF1dGhvcml6ZWQgdXNlIG9ubHkxRTBDBgNVBAMTPFZlcmlTaWduIENsYXNzIDEgUHVibGljIFByaW1hcnkgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHMw==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3YTUubT5p9jzBHic3j3cbBMW2XrdJFFmwMcmWQ2sBgjClNEzH/CDNR9uG8jeqm4VTlQn78RtGuwL4w7wRKVXx0BYHqNHH3HsYPZtlMgYOe3+QhhW3+RMSRB4TgF2NWMSNt1mvAEENqNVaNWiNgmsqyEmVAatP8oU4KzKrQYdleL4nfHgYP/Cf3UrTMza/oeZIeq6/j5U19JZeNs8bs+gEwAauCeh5L5nlsqgxbOc3cl1nuswml+jzdmueBk/I+lc2ym9rVXIG1SMY/bopurHNxJcoykeAtnbHzu01w9WR4EVBEqvgyfRxViIwd32qqejGNpoqm0RUeG/ZWuflnbRPQIDAQAB', 'cbb5af185e942a2402f9eacbc0ed5bb876eea3c1223623d00447e4f3ba554b65', '2036-07-16'],
    ['MIHKMQswCQYDVQQGEwJVUzEXMBUGA1UEChMOVmVyaVNpZ24sIEluYy4xHzAdBgNVBAsTFlZlcmlTaWduIFRydXN0IE5ldHdvcmsxOjA4BgNVBAsTMShjKSAxOTk5IFZlcmlTaWduLCBJbmMuIC0gRm9yIGF1dGhvcml6ZWQgdXNlIG9ubHkxRTBDBgNVBAMTPFZlcmlTaWduIENsYXNzIDIgUHVibGljIFByaW1hcnkgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHMw==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArwoNwtUs22e5LeWUJ92lvuCwTY+zYVY81nzD9M0+hsuiiOLh2KRpxbXiv8GmR1BeRjmL1Za6tW8UvxDOJxOeBUebMXoT2B/Z0wI3i60sR/COgQanDTAM6/c8DyAd3HJG7qUCyFvDyVZpTMUYwZF7C9UTAJu878NIPkZgIIUq1ZC2zYugzDLdt/1AVbJQHFauzI13TccgTacxdu9okoqQHgiBVrKtaaNS0MscxCM9H5n+TOgWY47GCI72MfbS+uV23bUckqNJzc0BzWjNqWm6o+sdDZykIKbBoMXRRkwXbdKsZj+WjOCE1Db/IlnF+RFgqF8EffIa9iVCYQ/ESrg+iQIDAQAB', '92a9d9833fe1944db366e8bfae7a95b6480c2d6c6c2a1be65d4236b608fca1bb', '2036-07-16'],
    ['MIHKMQswCQYDVQQGEwJVUzEXMBUGA1UEChMOVmVyaVNpZ24sIEluYy4xHzAdBgNVBAsTFlZlcmlTaWduIFRydXN0IE5ldHdvcmsxOjA4BgNVBAsTMShjKSAyMDA2IFZlcmlTaWduLCBJbmMuIC0gRm9yIGF1dGhvcml6ZWQgdXNlIG9ubHkxRTBDBgNVBAMTPFZlcmlTaWduIENsYXNzIDMgUHVibGljIFByaW1hcnkgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgLSBHNQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAryQICCl6NZ5gDKrnSztO3Hy8PEUcuyvg/ikC+VcIo2SFFSf18a3IMYldIugqqqZCs4/4uVW3sbdLs/6PfgdX7O9D22ZiFWHPYA2k2N744MNiCD1UE+tJyllUhSblK48bn+v1oZHCM0nYQ2NqUkvSj+hwUU3RiWl7x3D2s9wSdNt7XUtW05a/FXehsPSiJfKvHJJnGOX0BgTvkLnkAOTdOrUZ/wK69Dzu4IvrN4vs9Nes8vbwPa/ddZEzGR0cQMt0JBkhk9kU/qwqUseP1QRJ5I1jR4g8aYPL/ke9K35PxZWuDp3U0UPAZ3PjFAh+5T+fc7gzCs9dPzSHloruU+glFQIDAQAB', '9acfab7e43c8d880d06b262a94deeee4b4659989c3d0caf19baf6405e41ab7df', '2036-07-16'],
    ['MIG9MQswCQYDVQQGEwJVUzEXMBUGA1UEChMOVmVyaVNpZ24sIEluYy4xHzAdBgNVBAsTFlZlcmlTaWduIFRydXN0IE5ldHdvcmsxOjA4BgNVBAsTMShjKSAyMDA4IFZlcmlTaWduLCBJbmMuIC0gRm9yIGF1dGhvcml6ZWQgdXNlIG9ubHkxODA2BgNVBAMTL1ZlcmlTaWduIFVuaXZlcnNhbCBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx2E3XrEBNNti1xWb/1hajCMj1mCOkdeQmIN65lgZOIzF9uVkhbSicfvtvbnazU0AtMgtc6XHaXGVHzk8skQHnOgO+k1KxCHfKWGPMiJhgsWHH26MfF8WIFFE0XBPV+rjHOPMee5Y2A7Cs0WTwCznmhcrewA3ekEzeOEz4vMQGn+HLL729fdC4uW/h2KJXwBL38Xd5HVEMkE6HnFuacsLdUYI0crSK5XQz/u5QGtkjFdN/BMReYTtXlT2NJ8IAfMQJQYXStrxHXpma5hgZqTZ79IugvHw7wnqRMkVauIDbjPTrJ9VAMf2CGqUuV/c4DPxhGD5WycRtPwW8rtWaoAljQIDAQAB', '2399561127a57125de8cefea610ddf2fa078b5c8067f4e828290bfb860e84b3c', '2037-12-01'],
    ['MFwxCzAJBgNVBAYTAlVTMRkwFwYDVQQKDBBWZXJpem9uIEJ1c2luZXNzMREwDwYDVQQLDAhPbW5pUm9vdDEfMB0GA1UEAwwWVmVyaXpvbiBHbG9iYWwgUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAigAMcB2/6zSGw5lFNR5/Q/erbyQtzRnCELuwyilbqSCrq3IsxOICOW2CuMUR6vj7s55i+DMesB/J4/Y32wTIO2NPNuKFpCUdx2kfBL1oRROWBx+UUPU+xSdUnsBJV0SOB2PUpq7tIpnMTZZpBBNudomfdBaU+R1UvaK50oMBIgxNRICq/jWJJyWnhonG1RqS44/FlaAUcproVsUCVRyX+SAu0PU8Exla9uH5CwOCaaeMt9ZvnFY+negqCWBtS+b7i5kU9zRPZVmAjblXyKI1IdiIcVZd7oJXLSaQGJ+anJyP79TFY6dUfUeRh30aEqgbGG+pb7EnuuQEdM43Hn9mxQIDAQAB', '68ad50909b04363c605ef13581a939ff2c96372e3f12325b0a6861e1d59f6603', '2034-07-30'],
    ['MHkxCzAJBgNVBAYTAlVTMQ0wCwYDVQQKEwRWSVNBMS8wLQYDVQQLEyZWaXNhIEludGVybmF0aW9uYWwgU2VydmljZSBBc3NvY2lhdGlvbjEqMCgGA1UEAxMhVmlzYSBJbmZvcm1hdGlvbiBEZWxpdmVyeSBSb290IENB', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyREA4R/QkkfpLx0cYjga/EhIPZpchH0MZsRZFfP6C2ITtf/Wc+MtgD4yTK0yoiXvni3d+aCtEgK3GDvkdgYrgF76ROJFZwUQjQ9lx42gRT05DbXvWFoy7dTglCZ9z/Tt2Cnktv9oxKgmkeHY/CyfpCBg1S8xth2JlGMR0ug/GMO5zANuegZOv438p5Lt5So+du2Gl+RMFQqEPwqN5uJSqAe0VtmB4gWdQ8onBj2ZAM2R73QW7UW0Igt2vA4JaSiNtaAG/Y/58VXWHGgbq7rDtNK1R30X0kJV0rGAib3RSwB3LpG7bOjbIucV5mQgJoVjoA1e05w6g1x/KmNTmOGRVwIDAQAB', 'c57a3acbe8c06ba1988a83485bf326f2448775379849de01ca43571af357e74b', '2025-06-29'],
    ['MG8xCzAJBgNVBAYTAlVTMQ0wCwYDVQQKDARWSVNBMS8wLQYDVQQLDCZWaXNhIEludGVybmF0aW9uYWwgU2VydmljZSBBc3NvY2lhdGlvbjEgMB4GA1UEAwwXVmlzYSBQdWJsaWMgRUNDIFJvb3QgQ0E=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEhFb4Pzn95xzPYebJLj8eCAPseZ3vHwACobJQ2/lehY9sZumXnw8nPFQX1nFrf1IVffEGWXTkM5Esiw4b9jGbyCzaMfGykOapi1kKwNftW5Z2AwwirBUhoY/uRdTOVGtN', 'e6be68ce06fe0da0c140f1aeb00b67b636c5eea9422088929362375ce086db39', '2041-03-15'],
    ['MG8xCzAJBgNVBAYTAlVTMQ0wCwYDVQQKDARWSVNBMS8wLQYDVQQLDCZWaXNhIEludGVybmF0aW9uYWwgU2VydmljZSBBc3NvY2lhdGlvbjEgMB4GA1UEAwwXVmlzYSBQdWJsaWMgUlNBIFJvb3QgQ0E=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2WEbXLS3gI6LOY93bP7Kz6EO9L1QXlr8l+fTkJWZldJ6QuwZ1cv4369tfjeJ8O5wSJiDcVw7eNdOP73LfAtwHlTnUnb0e9ILTTipc5bkNnAevocrJACsrpiQ8jBI9ttpcqKUeJgzW4Ie25ypirKroVD42b4E0iICK2cZ5QfD4BSzUnftp4Bqh8AfpGvG1lreCaD53qrsy5SUadY/NaeUGOkqdPvDSNoDIdrbExwnZaSFUmjQT1svKwMqGo2GFrgJ4cULEp4NNj5rga8YTTZ7Xo5MblHrLpSPOmJev30KWi/BcbvtCNYNWBTg7UMzP3cKMQ1pGLvG2PgvFTZSRvH3QzngJRgrDYYOJ6kj9ave+6yOOFqj80ZCuH0Nugt2mMS3c3+Nksaw+6H3cQPsE/Gv5zjfsKleRhEFtE1gyrdUg1DMgu8o/YhKM7FAqkXUn74zwoRFgx3Mi5OaGTQbg+NlwJgR4sVHXCV4s9b8PjneLhzWMn353SFARF9dnO7LDBqqtT6WltJu1z9x2Ze0UVNZvxKGcyCkLody29O8j9/MGZ8SOSUu4U6NHrebKuuf9Fhtn6PqQ4ppkhy6sReXeV5NVGfVpDYY5ZAKEWqTYgMULWpQ2Py4BGpFzBe07jXkyulRpoKvz14iXeA0oq16c94DrFYX0jmrWLeU4a/TCZQLFIsCAwEAAQ==', '07cd9aa9064a9b94c6aef8fb784c1bbc1beda08acbe86878d781a39167626cf8', '2041-03-15'],
    ['MIGCMQswCQYDVQQGEwJVUzEeMBwGA1UECxMVd3d3LnhyYW1wc2VjdXJpdHkuY29tMSQwIgYDVQQKExtYUmFtcCBTZWN1cml0eSBTZXJ2aWNlcyBJbmMxLTArBgNVBAMTJFhSYW1wIEdsb2JhbCBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmCQevRW0ut/HjKUntjgLafO2TqgsLiEdXETfIV1+I3T+Xn60SremrR+u4AYW4ptb2Wd0a12AjymdhhvZnA2YbXYQKFjkZbB/Sph5n+DDMX6AK7WMwEA7EYbQy6KGNmCk1TCCbdlu0A8SBDOXX09hWvDk+ZGr5x07vOjP9GstNHziSGEcjvNhRMxvoEqplLBN2uepNHpyOKhBzDyUEX3ryKaMt4bLyjM72T03i/t6PoYs53PXClesZJsZ6/QPBAiKrAMXGWT0WiUijTQssvZoHRJt04oeFNrEj6biI4XVeg29auDp7OwXu0IbZ6ol7UWDIfzByXzVYj768sUt0/3UZQIDAQAB', 'cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2', '2035-01-01'],
    ['MGExCzAJBgNVBAYTAkJFMSQwIgYDVQQKDBtaRVRFUyBTQSAoVkFUQkUtMDQwODQyNTYyNikxDDAKBgNVBAUTAzAwMTEeMBwGA1UEAwwVWkVURVMgVFNQIFJPT1QgQ0EgMDAx', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAq/mWDoQodjWBKlY/Au3V8XCRDkCXIly7luaaHg48K5k8L2s0YasHzEomFWWeCyjMADgPW/asRkzFXCKIjiPWVihedeLET1LjOQRzOTnmT/fzqbIg6gwn0sf0dHM77CTOYWwaldvcVUKxFpQx+aZ8jBT4OKJ9oLU5nNfWX5UvhXNRv6ypiBwcyTJsOADDorAr1o+yhsq6OThsZ4PKR4dXi51WpH92TUgVFrPAl4rCDPpksCBDVoxqh8MtIRc+XuAIqhq3qoQ9ViMrgzHj0wLZEgMFwjmvb1NWFwOrIxx68LwKF5WXJoHveCA95t/02r6OX1/RHv2ZfPchbVy3BJZiw9NuHcr376ZFk1PfJnvk1ETXbX+wVJl+tifiw75KZ0IFrmpK8u6XBl1nnoG+X+gAWlRKtkzZFS4I9kIaJRk+K4F7WtwZ9GonAt2PlAKX7OKWB7RW5uQu790sFoUI+hz3AJZ+DuSg+imAkLZEU307dRXvWUbhytzYlxuQSUOXLlgFcrRdMQZ9OeF0/xpMTZUy6I2lr/Q8e/8gHMvwsPcy8+YSxaHX5JIZ6UlnwDx/m7iC3gTxFVfWsAkeOTprpuL4pp8hcJmosFl5ErpIRub1cszM1A+zt0zDo98ul3jIX3srISK1PrIc2WtDUYvbIEmO2moTNAs7TvVrjocbTsZKACsCAwEAAQ==', '016e1dcd5f78841bbebbae9ddea08c8d7ec54e698e95bb778ecdd1e10d8bf4f9', '2036-05-20'],
    ['MHExCzAJBgNVBAYTAkhVMREwDwYDVQQHDAhCdWRhcGVzdDEWMBQGA1UECgwNTWljcm9zZWMgTHRkLjEXMBUGA1UEYQwOVkFUSFUtMjM1ODQ0OTcxHjAcBgNVBAMMFWUtU3ppZ25vIFJvb3QgQ0EgMjAxNw==', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEltw9itiwe2/GJ75EkLGzVhV7jkMkfRqEWe5jaLLGXofQFUgeqJCtvVOi2t46kKZgX2gytYZB34dbLHvF/nx62g==', 'beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99', '2042-08-22'],
    ['MHUxCzAJBgNVBAYTAkhVMREwDwYDVQQHDAhCdWRhcGVzdDEWMBQGA1UECgwNTWljcm9zZWMgTHRkLjEXMBUGA1UEYQwOVkFUSFUtMjM1ODQ0OTcxIjAgBgNVBAMMGWUtU3ppZ25vIFRMUyBSb290IENBIDIwMjM=', 'MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQAaA/fonw8qnSIYQqNwkylASIU1Pdgd0KcCjhgoYxnPrNj6fqRsItL5jnfAsIwAVIAv9+M7VmtMmWrCVlQtRnCaBwA4AVf2lAmHMOsBCLFOk3v6VdYNqPBGVMQCtHNP+9LNRpDj0ITTLksGpy+MLbE3txLneSkPMsu2a3f330J3y6S/6E=', 'b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4', '2038-07-17'],
    ['MGMxCzAJBgNVBAYTAlRXMSMwIQYDVQQKDBpDaHVuZ2h3YSBUZWxlY29tIENvLiwgTHRkLjEvMC0GA1UEAwwmZVBLSSBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IC0gRzI=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEApFkfoC/fvuD76dy1if5alwPJOnenjlyv8uMYOfWq3Q9G0mgPV5ynY2DTWM41wqf2iMJPfxso6dCnAMQXTW3iD8UOJiMgq/c6KKJMCgvMjs7mAJpaQA3UUBqb0Q2clPnb7lzQ8YoHzZorQCxJpF1iX6dr3+5WCFDzQhhsMbBe5ZxzkrwO0gx9xThXvLtY2yYZAu3jQ4SKTlZr262hMdnMImeWeP93ncxkxTIgau9OMNUkJf2Iea9xGv7VSxsViLwYcKq9rTgKZjBG5YmF1XYkqamz5llgD7SpU8I6nUUa1q7jd17EYjYzLzDEv5XxLTildejRapMuRYdLSqLfv1gnmspiGape1LGASZbdK+xfj5vgnZeI9YQDo6+zpXMtQbrlB7dva3H398lar2mZsy/IT0LrbGtxZ3jfCqxP10qFAEYa1c24n+qVnQ980cYFheYI3ogXgfbVtW7qoRzXYarjWUKJnFl+sXxkNN1hIyo5tRCr/IapUxrF62rigE5ZkcA4if6zXdb7kenXsH3ZeAjM9SvMK+Gh1pRzwf5R9Ix9CrWairn12uDJs9iPqoKDjWlTLf0ABBhKoNpU4XmMiet/9YLnoLl3Ta75ugI7iHbrfF2zWhPbfCkWa5nRHeRIIaINXgGI6L7xmE0+xxZXHF/hCG8cTFhDVveAZYxxDqIEZ08CAwEAAQ==', '1e51942b84fd467bf77d1c89da241c04254dc8f3ef4c22451fe7a89978bdcd4f', '2037-12-31'],
    ['MGMxCzAJBgNVBAYTAlRXMSMwIQYDVQQKDBpDaHVuZ2h3YSBUZWxlY29tIENvLiwgTHRkLjEvMC0GA1UEAwwmZVBLSSBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5IC0gRzQ=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvuq75BGNQraiAOCjXDc3rWtkw3gs+Og01nRIfyT6M6pH+lZU5UvfeHHt4xlyUHm6HmuLQJrzWv/TlInYXySfScGyLoginauwDU7smGWktKgMN40/XJ5m7mXwsJacLbxc6kJzIw1u0PVlkt6z9qWYz6KO5NE/arC243Vik590mXe+cezoYVUPcHL4Hl+/aRkPys0YNRsZorqN/Mi7BKkBoTXo0IXxPxXj7Y6m5hcf0rwxFmIvgVyVAvymDP1X2YrjEb7KELjbj90jWOux/KJ7ags4GoEAoDNeoHmB7DUIN7FpdwuqSjDDlMXgvZTLBf2rhzU0TSPQkZ3gHYyAqHvlHu5p0u0Uq/WvgWlu1ssGOqcQKvWyar1DOme7ElaY3nhh5sRp+lAlBXbAu9+AsUyHLQyUkA+M/xU2JnwQHv0IrR6hsq6lb14LRHHQYMo/fN7rI4proKUEtlrfSuX1XNioIsncLsOpeK7fpg3EZa+q6IRYTcvHu+IqYDmm8tMVMceXHv+QYiymBIgm08+KHk/qtL7nXGoZrom1ot/UMIRw87y7FOqrlR1s3L0Z2m+nlQpE9jI5BXDG5miMUKcdVlslAZkfIH0BU1zE7GJburSt0g3MJJSXINDAfyD7/8l6qBQLB+S2q9qwc2eIxNamvdhGaOPeibdLX82K2/XiJmH5EbECAwEAAQ==', '19a2fa09332c6d8eac1393d5f30371dd8b4dd687b0e1e50a6b48ae762caba2b5', '2047-11-03'],
    ['MHgxCzAJBgNVBAYTAk1PMTEwLwYDVQQKEyhNYWNhbyBQb3N0IGFuZCBUZWxlY29tbXVuaWNhdGlvbnMgQnVyZWF1MTYwNAYDVQQDEy1lU2lnblRydXN0IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkgKEcwMyk=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAxFOOA3VdJLN72UwHAljno84tf1hVthbE8nHw/OjTnkHWFH03o52QXM8yJKrkuDFnwmOWpcrzaVYq/8kwRkEpxDbSTvSGBpAxx7/tJe/DmVND47hw3N/vJdW/n8GA5BO3P4RJgkR6eJNd5a3UYvLLU0LuEZPv1rO5DQjeqcoTI5ZQaVugP/YfkzrI+UFfNvffi2BMVn2Hx7ebh6gDKPgCrm0tDAIk+ORxJdyKAOeI4rGzttK1JJCSg3OnvHgNuABw1GI8xVeHH9oAZTUoFnqY8p5iKMEGybWl3V8I+4hD+qOiIXyABmX8vrq7TpK/l/YkeIiSSxbrco3ZWh/i/w+0eMJmDhGqbocyRs5fz3+JzFqUFVV4Smd2+E5KfiLk+DzFTRgvHeFt7X8/nr6kbZG+/iUcbLUhz2ySJH+AnvYgrBR75+DaEjRFcc4M1GY4XW9WqbiZbjN2DtoYkr+vd/Hk25xSxHzIjIFTJf8Ke+xrwBP7Onn/vO8RG9tWdUVb+6xlhn9C1YsZEAQqd7q3g8MIwhhqlW4WAzeZcYY+r3tmxf6wp4AK6qLjEsJWUWb65DmtIB/FCpSSdStBmJxQAzeaxF7PIVrqeK1N/OX8wZXYgzQC3IqB+Vkm1eV/kz919xEgp2iWICW4fLfSYD4mCwYv3Vpv8f0PKK73P58dtVnxps0CAwEAAQ==', '0e30d04a94dcc423e26fdc4c24afcf4923bd80d83b661b06a2f5856361560407', '2041-12-31'],
    ['MFoxCzAJBgNVBAYTAlVTMRMwEQYDVQQLEwplbVNpZ24gUEtJMRQwEgYDVQQKEwtlTXVkaHJhIEluYzEgMB4GA1UEAxMXZW1TaWduIEVDQyBSb290IENBIC0gQzM=', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE/aVhrnsmEB3ptyIwrgb0gbOxQnGVObzTUuOvr/nylzWSNkYOh5WNuTla6bvf0P7IB0E8u1Vvg6Nq+2KwgYkCcH1IxUrj6SJUIk2Tu0IMr3ecI6Z912ERzmXH+H/+9fKp', 'bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3', '2043-02-18'],
    ['MGsxCzAJBgNVBAYTAklOMRMwEQYDVQQLEwplbVNpZ24gUEtJMSUwIwYDVQQKExxlTXVkaHJhIFRlY2hub2xvZ2llcyBMaW1pdGVkMSAwHgYDVQQDExdlbVNpZ24gRUNDIFJvb3QgQ0EgLSBHMw==', 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEI6UMuC0S9SjzsbLd4gISgJ45X0lNn8klNFl07LsGHOfAcq/ori/hQVSHFKhKsuh8guZbarXcs3XOiwbQhiO/RtWODz8E9Ncckn72pWPC9V+OLk+hGBkCKzIKgmR9FpPR', '86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b', '2043-02-18'],
    ['MFYxCzAJBgNVBAYTAlVTMRMwEQYDVQQLEwplbVNpZ24gUEtJMRQwEgYDVQQKEwtlTXVkaHJhIEluYzEcMBoGA1UEAxMTZW1TaWduIFJvb3QgQ0EgLSBDMQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz+upufGZBczYKCFK83M0UYRWEPWgTywS4/oTmifQz/l5GnRfHXk5/Fv4cI7gklL35CX5VIPZHdPIWoU/Xse2B+4+wM6ar6xWQio5JXDWv7V7Nq2s9nPczdcdioOl+yuQFTdrHCZH3DspVpNqs8FqOp099cGXOFgFixwR4+S0uF2FHYP+eF8LRWgYSKVGczQ7/g/IdrvHGPMF0Ybzhe3nudkyrVWIzqa2kbBPrH4VI5b2P/AgNBbeCsbEBEV5f6f9vtKppa+cxSMq9zwhbL2vj07FOrLzNBL834AaSaTUqZX3noleoomslMuoaJuvimUnzYnu3Yy1aylwQ6BpC+S5DwIDAQAB', '125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f', '2043-02-18'],
    ['MFYxCzAJBgNVBAYTAlVTMRMwEQYDVQQLEwplbVNpZ24gUEtJMRQwEgYDVQQKEwtlTXVkaHJhIEluYzEcMBoGA1UEAxMTZW1TaWduIFJvb3QgQ0EgLSBDMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAjH19ZQPk25ofWCJ5kYDlveyFceC1CX9g0WX7PN+ya5pfqcuuGlZ2IFjuLegu/H4I30u41/nOE4pyMxKrlnCPs4tH3eEnPDQ3+yTjadu1Vl9KsFGKsyw0QrfrO86S3H8dZMtM1SCY+i9Orj8it5CK/fmALK1Y/t/brZuntjAULETbLUiN3wkGABr6EE0PH1C2rk6jVmmAJDWBXuh1Bx0D6drtVGtNKHTF4g+aERcS3A5xgHBNSP/RPZiwnZIIF4o2FJonKO/l8GXhaD4b2uniCeadNy7dw7uVtxHB0dHCZpmNacngN+iWlylkTTPSEY2DFTQnKeI4QdrSGImfi1ZPG8EPf9XNt7cZr97ve7WmZVdtjReLbUtaqtyfjDqdKBlCwc6Sn0cdKhlamz7pEDRgIziyDfCgzUDc20dYgJdnfB/jEqInAaOAInfE4y1nDb+PKAli+d2axQTEw42iAOn6xtbeCKW5x2nQO6giSXtqqSTep9nkCgFJ+lIkAxz7EqjQZXFIUOGP9GNJlOa4IZtjgfa10EtRW9SUQnyTDZySJuQFAdvtkVs6uU4M+0m0oaPDbGZNFG0JxcXIqkPbqFUwLCteEpPaBvEN837DNPHHT6EW9FpSGZJUepig+y/Jx/83xrvDyCb/eBhgfUWfVOAOva93j5svDL683zcRyrR+rL8CAwEAAQ==', '46cd083b47e80402028df493960ea19c85fe851950d5165f1c7da4faa951e2f8', '2043-02-18'],
    ['MGcxCzAJBgNVBAYTAklOMRMwEQYDVQQLEwplbVNpZ24gUEtJMSUwIwYDVQQKExxlTXVkaHJhIFRlY2hub2xvZ2llcyBMaW1pdGVkMRwwGgYDVQQDExNlbVNpZ24gUm9vdCBDQSAtIEcx', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAk0u76WaK7p1b1TST0Bsew+eeuGQzf2N4aLTNLnF115sgxk0pvLZoYIr3IZpWNVrzdr3YzZr/k1ZLpVkGoZM0Kd0WNHVO8oG0x5ZOrRkVUkr+PHB1cM2vK6sVmjM8qrOLqs1D/fXqcP/tzxE7lM5OMhbTI0Aqd7OvPAEsbO2ZLIvZTmmYsvePQbAyeGHWDV/D+qJAkh1cF+ZwPjXnorfCYuKrpDhMtTk1b+oDafo6VGiFbdbyL0NVHpENDtjVaqSW0RM8LHhQ6DqS0hdW5TUaQBw+jSztOd9C4INBdN+jzcKGYEho42kLVACL5HZpIQ15TjQIXhTCzLG3rdd8cIrHhQIDAQAB', '40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367', '2043-02-18'],
    ['MGcxCzAJBgNVBAYTAklOMRMwEQYDVQQLEwplbVNpZ24gUEtJMSUwIwYDVQQKExxlTXVkaHJhIFRlY2hub2xvZ2llcyBMaW1pdGVkMRwwGgYDVQQDExNlbVNpZ24gUm9vdCBDQSAtIEcy', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAw3AYhZbaQd8cr6xdM3DEXTsr4hXJJO7IUzavW/TTbBR9x1P7Ozk4zlBsxgUWd51dAjqAIUuyMqtxp6Pjxm3fs7IRveJo+zsKw/iQDJPDMof1pl7qBdgesmrjT9lUw1xBUjY9winjQH9IA3aBRn5lpS0g69WMTHbr95s1pdEiy2GWQ4b9xoH5BHAPDW2XvffxmW/QzahMFTLgHd7t0Y/mmBcfvUyOoc8Kg2j7G/1/Q1MFP6FQNryHzBS1wZCr0IN4lOmNZwPZs/YAx1UbqhWkwBR5TOhwLKCW+0V1QyOCDEFvDiqFq7Udc8bw632HAvtkyLy2RPOu9QjHFvwb0sX/uQp4ITu0ZlpXMNOde6J+XeaxHgSsexDg/uVW7YAiMgCGsBeh50OJ1vukxx/tMAF2thRPUmgb8CIr4n2M7oZON4AMPgswNIFmEcy4Er88n+DSQYG378LUv78dRHNCEmQyVGczpG9egK18qilKWezm2tmZOL3vVaNufzxBc/rWUakEJQ/AKOzuuk5i9JQm0j6VxsX7fuqQio5diRVPdy6kNKnD4fz2QW2PkYpj5efLgvFj7ci8MhGLJ3qTLUM+PvXcMjTKq94SmwivcDQ93C7JQjsJLWODQ2cYVPpfHKvTEH5UO3zcUlhby/XqTaltpDiRXEDdpd1f11ljJVHVLn0ozvkCAwEAAQ==', '1aa0c2709e831bd6e3b5129a00ba41f7eeef020872f1e6504bf0f6c3f24f3af3', '2043-02-18'],
    ['MIGpMQswCQYDVQQGEwJVUzEVMBMGA1UEChMMdGhhd3RlLCBJbmMuMSgwJgYDVQQLEx9DZXJ0aWZpY2F0aW9uIFNlcnZpY2VzIERpdmlzaW9uMTgwNgYDVQQLEy8oYykgMjAwNiB0aGF3dGUsIEluYy4gLSBGb3IgYXV0aG9yaXplZCB1c2Ugb25seTEfMB0GA1UEAxMWdGhhd3RlIFByaW1hcnkgUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArKDw+4BZ1JzHpM+doVlzCRBFDA0sbmjxbFtIaElZN/wLMxnCd3/MEC2VNBzm600JpxzSuMmXNgK3idQkXwbAzESUlI0CYm/rWt0RjSiaXISQEHoNvXRmL2o4oOLVVETrHQefB7pv7un9Tgsp9T6EoAHxnKv4HH6JpOih2HFlDaNRe+680iJgDblbnd+6/FFbC6+Ysuku6QToYofeK8jXTsFMZB7dz4dYukpPymgHHRydSsbVL5HMfHFyHMXAZ+sy/cmSXJTahcCbv1N9Kwn0jJ2RH5dqUsveCTakd9h7h1BE1T5uKWn7OUkmHgmlgHtALevoJ4XJ/mH9fuZ8lx3VnQIDAQAB', '8d722f81a9c113c0791df136a2966db26c950a971db46b4199f4ea54b78bfb9f', '2036-07-16'],
    ['MD8xCzAJBgNVBAYTAlRXMTAwLgYDVQQKDCdHb3Zlcm5tZW50IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAmiW47Myidah7985bWYrJ0YYSCFTsnPLnRvaI83zppd9MRzakGwEcfx5Xio3DxdEh49okP0gr+58uoZTnLByT0b8bAYdTmc6n9Qohdnf/qbfGc5RPRvcQSTf6qFlJXWqBB1byivkG0PdwIk20t0G5Mrix8LHDnD9w/VPdgarYY3j22FNuoaxqhCRyVIbG0rLKHA55gda1cGIIAS5OTw7VEa+pr+Wav9zMh20m5MlXovuW+czhP1OMbEx+m1MIC2wX+2fIwq2xzYC0l9x2ARYV6WrXpOF4R86G1fsx8/oxvjSqKPtwTB1Jx68snW1mpraNZH61IGqdO4G2j0AAZ0uJhrjMZf4VU+kEwdZfHUTXCi8nmkZ9oQ11rVSGFdxJO/GWzg+boOyjel2+1Sp1QuV73qW2qq8orKyQrDi31Wg1Jnrc9zvz/UWb0btDeG5v8UJUapjwDa2X6VJe6dVqct5q9xtgFPSl5LZxZ6of6uJNwUJA/mdGFzgvRz9xnK7lIcphLW0HqIR8Le5RJfFjkJ794VeIa++KI22x5r0/rdE9lguFjc1rJ7u3BZvsu5GpCgcSApdOIJDw/w0e4kE700A6541d2mbkArAHUphcDo4znMKmlftVGW5Mjq5LD73BOE1ej4QdZs3FYJa0UloFiY6VepjBkTyVI7IO9Hm0yXzBSiECAwEAAQ==', '7600295eefe85b9e1fd624db76062aaaae59818a54d2774cd4c0b2c01131e1b3', '2032-12-05'],
    ['MD8xCzAJBgNVBAYTAlRXMTAwLgYDVQQKDCdHb3Zlcm5tZW50IFJvb3QgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtv+XPIG+AVgkJ6+OASvWcpIwMhtfm3zU1H/ooWBzMFcQAPpQliT+UOaMOpXRV3mE1WdTDCqCPhhcuDAmGtZexi2yBFEO798MY0frxBIIUSuZcV7VaXvhXcl3HSDsVo7lYWAt/OkcgN/6aoO7BbUeIxKcgsoK8xQdIOQGj0MkmZ+2CpNacxsWOb4FtvGMpWSSjwXkXHb3OcPPLb0O2MuoDjGbyUYPZ1NDBI/IssiDgF+68g+rgTWiICGXzg+JNHgPzx9O6fuMKDzeNOftn9Jm9cXKMXjSzlDRYIJjneBM9weugzSdSUlD1H69LeLqx3FlgAjkNp55cAo8hynp5JKU6gaSKSd45q3XPekKC1704NaGnS1yy4tkVub0rniloDkzWDzcqI+NtGot/Yhz6ZVQcwTfEYg+QtYCdPssxG+8bNbggG/RhqUyVwPWTfROCpkidn5KQIL4yeROy1Mtx7G24tPCdSduuQ5xsjT8vxxOwj34NukKzFiaoRiGTuLhqrNzWW5enbTCCK+vXP2kAm//uA271avXbp8aT5FA8B9GVW2gksOJzbex/xyzy6OcCuP+zaq8AezdVMqR3U8Th6T2mO/9SdZXKjymXPZgN7/YPn5OaCojMjq+buQiPQckz4rLm11RszDScW3ORoptfEozRNoSLzZL8unxUQlt22qXDhcCAwEAAQ==', '70b922bfda0e3f4a342e4ee22d579ae598d071cc5ec9c30f123680340388aea5', '2037-12-31'],
    ['MHgxCzAJBgNVBAYTAlROMTkwNwYDVQQDEzBUdW5pc2lhbiBSb290IENlcnRpZmljYXRlIEF1dGhvcml0eSAtIFR1blJvb3RDQTIxLjAsBgNVBAoTJU5hdGlvbmFsIERpZ2l0YWwgQ2VydGlmaWNhdGlvbiBBZ2VuY3k=', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsAfnYvvQDVXOZ7dXjW4MqSdUHuupJKtnj4+cYQ/bKDIvO/gsZZItrrozksArnvIfXm0jXbNYH42hwG11hQqwE05bVkaLOb0Lgrs6Q5sIukbu+RfrzcjX43UT3q5RSArOIJVGnwLsVYx0qlr8/OoJMzVuo0cGx91+hGgOxxLKlMPt5mwCbd4CiTWzBMtF+HxHpNMf3+VcI+LzInu5S6L9FzVdSOm/9bMlY4vneOv8dSe9iFymhT9B35V83XpGj/4e2rGr2NOOzQaMydhSQhFSooOPXIN75Ce2jx+gXj3SdX15U5MGl+MDx5Ys2gE8ecU7UOiw06Gk4tODfUT4EM+gGiryZYC9d8GYZXauEiFiyjq+vrWZw1vE0b+bwArKWB4VptchXrFNCuVweJpo5nRmMhQqHhG+iPcG9lWjwx9uF5BV0YpAiVZD1U/mosmIZAAFUT9XtDy2vmqRcUDxolzx1+2ctlf2WdQqEeXU5b+7HtHI119EBZu7iTqtp0N3fhVgfIhdm+ylXNJGrQyLVEXUlFFVRVKqXNgRrPhWImzZ0hTpt05ChVRG+AHGPSYGd+iyNRvwnULJf/6AJwFQy3/FrFT6a22WjEGkodLntZFIb3cci8IrdP48XMRdlM6r8SCWa8EMWl/55TW5bKMQZ++RqkgO70i3dlhi2b6eQrOkvTUCAwEAAQ==', 'c795ff8ff20c966688f064a1e091421d3110a3456c17ec2404b998738741f622', '2027-05-05'],
    ['MDsxCzAJBgNVBAYTAkVTMREwDwYDVQQKDAhGTk1ULVJDTTEZMBcGA1UECwwQQUMgUkFJWiBGTk1ULVJDTQ==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAunGAekyGbn/IE23Axn0cAJePLAwjuxCaQKkat4eI+JtWavvme46Lko6nJV1ZEds2LrdRFx+pCB8EFyRYqjdKGN/lOdRX/dfBLJEBkeIi1APAWPx3R+yPPnRDuqw0jU04dmeOsMhvMDNYcVy09Wtu1AFQuBN+bEqjSdEgGe68wCkYZafe/u/dCpAh5xpnkkIQmF9PMLw+HEW0ENdoQBTAQPrndxd65guPZVs82ZpS27W9nkbPPeuRBQLAlrJ2TE0QljuS+px/D5nfviM1RR4CXP61qJuZJdpe8yLDOfXkKi7Txh/EbKrFHGoBBUov0sXBqDQmXWal0gIh+Ri3BvVOmW+oq0xR6M9QGMV3yDkJLEmSMpmouxcXebBaxeajxFllRzWDXqnoNQuZu+TNIMabSgY5tWj8IrruVYwrTurzseP8tpma1UL6cU0Iz4ceanF9+dO06aVxgXvCTkeWpfZ2haMoj+mAboFTpW1fuEj5wvk2pi5J/7iWwowHs5uIWPzrGxzeLXDil5IwoYnjvFWoJ9ZL7ZCti/pjJVktqDXdypczvOXNx53R7O9eDkqQBiZjrbnZNS0HunZlLKxXj330B5TXgQKWXaMHSdV60Ff5G+dTRnWqsHlCy2hxCOlgvTlpzvSvw1ZAx61Sognkb4ZHih/rKCddgyCvBMlsVpqLRvUCAwEAAQ==', 'ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa', '2030-01-01'],
    ['MDYxCzAJBgNVBAYTAkVTMQ0wCwYDVQQKEwRGTk1UMRgwFgYDVQQLEw9GTk1UIENsYXNlIDIgQ0E=', 'MIGdMA0GCSqGSIb3DQEBAQUAA4GLADCBhwKBgQCYP60ZNpM9Pv52QhT9NW/x+q0ieljjRtBdxlr5Yi2PMV7+tDD+UHSs1p0d4GLGSd0UEn1xC6wGwT/XBofgkInW5eMDsvInsZ8zyKprNkqjxD95QZ2JRi8rPmPUOFaRqh2xDUJ1TfOHTuMPTcy0bL9iE4fq0JuOtuL/GfSUCdWWYQIBAw==', '62b9267266212832a8e22dab933d91c7011274acf71703f9cc97833751a6e94f', '2019-03-18'],
    ['MGMxCzAJBgNVBAYTAlVTMSEwHwYDVQQKExhUaGUgR28gRGFkZHkgR3JvdXAsIEluYy4xMTAvBgNVBAsTKEdvIERhZGR5IENsYXNzIDIgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHk=', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEA3p3X6lcYSaFb69dfSIbqvt3/5O9nHPRlaLNXcaBed7vtm0npcIA9VhhjCG/a8szQP38CVCJUENiygdTAdT1Lf8d3wz54qxoDtSBrL2orscWIfsS7HrDB2EUnb6o3WPeHJtfYLfapF7cfcjZOphc/ZZiS2ypuXaL+iOAL3n/ljRXh68s61eISohMt2I6vXxI9oAgFCLZcpWU4BEWZHqNgYHTFQaVyYhtixR9vXxpCvgJRZaiuIxhq/HgDqU1/gMP6q1r8oUCkyhkW/rLI715zDe53vZr2eZi8sQdnohUN3aBYxkR7Cj5iKF+6QQdTWM8Rfjh0xfj/tWmQj4R06pcbrwIBAw==', 'c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4', '2034-06-29'],
    ['MIGeMR8wHQYDVQQKExZWZXJpU2lnbiBUcnVzdCBOZXR3b3JrMRcwFQYDVQQLEw5WZXJpU2lnbiwgSW5jLjEsMCoGA1UECxMjVmVyaVNpZ24gVGltZSBTdGFtcGluZyBTZXJ2aWNlIFJvb3QxNDAyBgNVBAsTK05PIExJQUJJTElUWSBBQ0NFUFRFRCwgKGMpOTcgVmVyaVNpZ24sIEluYy4=', 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDTLiDwaHwsLS6BHLEGsqcLtxENV9pT2HXjyTMqstT2CVs08+mQ/gkM0NsbWrnN5/aIsZ3AhyXrfVgQc2p4y3EV/cZY9imrWF6WBP0tYhFYgRzKcZTVIlgv1cwUBYQ2upSqtE1K6e47Iq1WmX4hnGyGwEpHl2q0pjbV/Akt07Q5mwIDAQAB', '5b789987f3c4055b8700941b33783a5f16e0cff937ea32011fe04779f7635308', '2004-01-07'],
    ['MGIxCzAJBgNVBAYTAlNBMTIwMAYDVQQKDClOYXRpb25hbCBDZW50ZXIgZm9yIERpZ2l0YWwgQ2VydGlmaWNhdGlvbjEfMB0GA1UECwwWU2F1ZGkgTmF0aW9uYWwgUm9vdCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4+Qs4gyvljmstZ+HERfzo7+BRQ3zGgy6MuJM6KeG21zSuds1Si7NfnGCJPrcH/LkvM63xuLK3iloz+8kW7+mFc+e42lLlLn8+5zYY6W5ad/N7tzIXMCg/ikVk789hoNVtZYcvadw2rcF5DmTv6V55PWTRhjy2w3nKndmDIAnSj483U+QNcZrgao9bwmljC4hVwuwCpDqoR76WA1Jp88rsqjAOOkT2pRYQJIv5Ti9tokmc4SBjetKWTQweCrqixZIwTeSdZiNCkouf9sSjtYpOTAr7r2AtijpV3AUgn2Ek/4JNbxg9Rh1UJQUJFpMGJcTQqIE/Jm9qFqb0WezHBvynwIDAQAB', '34bb34e14faed0d3392f2fc441c0ecd5fd88ad88118df2d1ba76cdec1eea10b8', '2029-11-29'],
    ['MFAxCzAJBgNVBAYTAkpQMRgwFgYDVQQKEw9TRUNPTSBUcnVzdC5uZXQxJzAlBgNVBAsTHlNlY3VyaXR5IENvbW11bmljYXRpb24gUm9vdENBMQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs7P+f9Ntse8WfFelDG12ii9Lv2T7TO6K8PMpfPX/7irg6em6W2QimppvLDomaVEFmSbc1RxqccaafR6d3XxsxoxnZ0o++HGwGSepCQymlb9LjAz6VZg72OgioUtxOHmsl5Jps4l+6iFoBpgUlofSYTa8bSdWnlfuwMBW/TLPpNmOwiPXjajz2CWsl+RwOPS2OrSdO5cmQ6OhvElZckwjMIcBWPZOvhxoVmavzUFdyLNNKlVGqx/aHuJAPdvNfbmSgJw33QyWZJ3cIvdki99h3hWUUhWgfVLJS6ghycax7cvDlWDRD/CrcPjfy01+7Nb6q9m9f1Typel5+tnWdiQocwIDAQAB', 'e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c', '2023-09-30'],
    ['MF0xCzAJBgNVBAYTAkpQMSUwIwYDVQQKExxTRUNPTSBUcnVzdCBTeXN0ZW1zIENPLixMVEQuMScwJQYDVQQLEx5TZWN1cml0eSBDb21tdW5pY2F0aW9uIFJvb3RDQTI=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0BU5UrFSs7rFWYLEXVKuOkNlgEvH8pa82zaX1qZkjKhe8OMKHPfflz1LrvZd7CG1QavNuX52n775PjY0oDvB9jERRXSTPVeAxfmJmcrlq2rUtdpBkBDB1tZCicK/9DgSlUxUBfc25EWDexRl1twMTdHefgyrO8QVvjpWplpvdmlSqXq5yOtqml1S0C0KazUWCRCE0GrKOgYAN0fkfldPP4vrZ7iIqsW+U1WykcR9ubCFGQZ4LtthGvqF9UqRoecW1Y6iOd+UuHAfKD+L/EBeY4M8gyoamWvP3llqO/xvFtcf/UoQ606CFjqsJwxT8a3VJLBrA1DBLTwW3UQ0Jxp1+wIDAQAB', '513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6', '2029-05-29'],
    ['MGgxCzAJBgNVBAYTAlVTMSUwIwYDVQQKExxTdGFyZmllbGQgVGVjaG5vbG9naWVzLCBJbmMuMTIwMAYDVQQLEylTdGFyZmllbGQgQ2xhc3MgMiBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eQ==', 'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAtzLI/ulxpgSFrQwRZN/OTe/IAxiHP6Gr+zymn/DDodrU2G4rU5D7JKQ+hPCe6F/s5SdE9SimP3ve4CrwyK9TL57KBQGTHo9mHDmnTfpatnMEJWbrd3/nWcZKmSUUVOsmx/N/GdUwcI+vsEYq/63rKe3Xn6oEh6PU+YmlNF/bQ5GCNtlmPLG4uYL9nDo+EMg77wZlZnqbGRg9/3FRPDAuX749d3OyXQZswyNWmiuFJpIcpwKz5D8Nrwh5grg2Peqc0zWzvGnK9cyd6P1kjReAM25eSl2ZyR6HtJ0awNVuEzUjXt+bXz3v1vd2wuo+u3gNHEJnawTY+Nbab4vyRKABqwIBAw==', '1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658', '2034-06-29'],
    ['MEUxCzAJBgNVBAYTAkdCMRgwFgYDVQQKEw9UcnVzdGlzIExpbWl0ZWQxHDAaBgNVBAsTE1RydXN0aXMgRlBTIFJvb3QgQ0E=', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxVB7njs10N/EjM2Om+2jwDaZ9ELqpz6Agw+mp1mHyZBFQ34A6oZ5KgO9PTeZiWa35YpWhpOcaEtoBIyTkwI+MNI3OiJhiRyFTn2P1a97NfZ+KEeJMdwOeWQfmdJbuv5/YL+t6+c8OClqL+WRC1X/7G9Y1S3J3kxmcY8M1wTaB+YeGOO9KQKo+hzhW7mDqEFIvBpxjedi5S2y6998z9urWsox8Uwi8wUT94L5c3kMvtdLHMDRFTyTQWTR5r4jFyIAiV4fa6WsbqdLjO2jcuavY00vhdIUNZouTozqMpgohqGRCUE6tOHj8vrwyQqiQd2p4wPHiBU7HNQalNefZFkSbQIDAQAB', 'c1b48299aba5208fe9630ace55ca68a03eda5a519c8802a0d3a673be8f8e557d', '2024-01-21'],
    ['MEExCzAJBgNVBAYTAlJPMRQwEgYDVQQKEwtDRVJUU0lHTiBTQTEcMBoGA1UECxMTY2VydFNJR04gUk9PVCBDQSBHMg==', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAwMV1GZF9RHR0h/4OO5bc2AEWzO5jkecLb847CmkafMLjr4KOhtdej1fr0yFZ/Tk3QjC+UOq2D6mI2C4taSHn0TcYTn2R1RZfa1sAwjlDDTaFUrlTZQ8dQuWPzwXT7twMGtm4i3giZ+RpsGjFPORsWkbnzcf678TsS71qpKz9zChR75K0KaurNZpM5MQIxibM+Gmf5JzwKdNc+cYWJZ4jwyDBPQ8/OECw/oJEOKpaGoprY1g4tBXTthFpex5U7owaIqxylz8jWZvJIoTBB0/Mf+JXyhJwu6Zl82l1Y72V+xuXzeSor/bRTqjZinEkzTY9vJbE8WypruXPDW4oDbAOtcpRe3gUwyAvf/sUVeERmf3VCqGeAuNiX+s1Syy4cug+PU+sLLsuhuKjdo/lkyrPpavIXI1LBv8SRqx4yxQHNeCp34vprxVPFolbvfaNxlmuiIUOwYnrH2fFRY7/bTc2K3hmg5FRKz3/UXd2YqHsZz4+gYPgVqlQHx96matjv4QXd/ENO9/3nGGzNZiKOrLsPBo3P36Pks/ZEhRk2hACFUH/T8TrHKPJ+pn3RunhGNmxuDItyxQMUNiDZYPuuVzPywVaTPoZl2vWXRPTwlxUvDJzoHj18W0ey5+lpp8i3NFRnoJ5ZGApEz6j/U9yaqvi1OW4JFUsREuKiEScyoTTKjsCAwEAAQ==', '657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305', '2042-02-06'],
    ['MDsxCzAJBgNVBAYTAlJPMREwDwYDVQQKEwhjZXJ0U0lHTjEZMBcGA1UECxMQY2VydFNJR04gUk9PVCBDQQ==', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtzO5fsglSo6127QoG6pXkOjRItNkutOT6NSshmFAamBXaFSETbxqVAIF/9+bmiquXQePSsMof+/7K/p58cet8BBTJJCLZsmoiKuvWqMA6b66Ru5bc3ssF4KBXmIsoQJls73FKwB+xPwDM1cN7eL6zl1F1jjNNbaywdCcgUqq5LIBXB2PX5nEsa3biCHrkAiCgPMwo0PmkIKuVShJ7VvXqRA4Dv6PTFubRupB9bAIdMPQiDO2fNd039yE0UMOdTmhJUAo6njLDiwuOZ2Mi24WHC8mghDi42WUCgTAXvddW/gQ4tC6ekv73jcAABpbKOPSnHM+MoeYoclRL9ferDOzTwIDAQAB', 'eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb', '2031-07-04'],
    ['MF4xCzAJBgNVBAYTAlRXMSMwIQYDVQQKDBpDaHVuZ2h3YSBUZWxlY29tIENvLiwgTHRkLjEqMCgGA1UECwwhZVBLSSBSb290IENlcnRpZmljYXRpb24gQXV0aG9yaXR5', 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA4SUP7o3biDN1Z82tH306Tm2d0y8U82N0ywEhajfqhFAHSyZbCUNsIZ5qyNUD9WBpj8zwIuQf5/dqIjG3LBXy4P4AakP/h2XGtRrBp0xtInAhijHyl3SJCRImHJ7K2RKilTza6We/CKBk49ZCt0Xvl/T29de1ShUCWH2YWEtgvM3XDZoTM1PRYfl61dd4s5oz9wCGzh1NlDivqOx4UXCKXBCDUSH3ET00hl7lSM2XgYI1TBnsZfZrxQWh7kcT1rMhJ5QQCtkkO7q+RBNGMD+XPNjX12ruOzjjK9SXDrkb5wdJfzcq+Xd4z1TtW0ado4AOkUPB1ltfFLqfpo0kR0BZv3I4sjZsN/+Z0V0OWQqraffAsgRFelQArr5T9rXn4fg8ozHSqf4hUmTFpmfwdQcGlBSBVcYn5AGPF8Fqcde+S/uUWH1+ETOxQvdibBjWzwloPn9s9h6PYq2lY9sJpx8iQkEeb5mKPtf5P0B6ebClAZLSnT0IFaUQAS2zMnaolQ2zepr7BxB4EW/hj8e6DyUadCrlHJhBmd8hh+iVBmoKs2pHdmX2Os+PYhcZewoozRrSgx4hxyy/vv9haLdnG7t4TY3OZ+XkwY63I2binZB1NJipNiuKmpS5nezMirH4JYlcWrYvjB9teSSnUmjDhDXiZo1jDiVN1Rmy5nk3pyKdVDECAwEAAQ==', 'c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5', '2034-12-20'],
];

// EXTERNAL MODULE: ./.cache/lib/trust/digest.js
var trust_digest = __webpack_require__(4205);
;// CONCATENATED MODULE: ./.cache/lib/trust/fingerprint.js


/** Certificates are shared by all files that carry them, so each is hashed once. */
const remembered = (compute) => {
    const known = new WeakMap();
    return (certificate) => {
        const found = known.get(certificate);
        if (found !== undefined)
            return found.hex;
        const hex = compute(certificate);
        known.set(certificate, { hex });
        return hex;
    };
};
const sha256 = remembered(({ der }) => (0,trust_digest/* hashHex */.Yy)('sha256', [der]));
const sha1 = remembered(({ der }) => (0,trust_digest/* hashHex */.Yy)('sha1', [der]));
const spki = remembered((certificate) => (0,trust_digest/* hashHex */.Yy)('sha256', [certificate.spki]));
const tbs = remembered((certificate) => {
    const hash = schemeOf(certificate.signatureAlgorithm)?.hash;
    return hash === undefined ? undefined : (0,trust_digest/* hashHex */.Yy)(hash, [certificate.tbs]);
});
/** Of the DER, lower-case hex. */
const sha256Of = (certificate) => sha256(certificate) ?? '';
const sha1Of = (certificate) => sha1(certificate) ?? '';
/** SHA-256 of SubjectPublicKeyInfo. */
const keyOf = (certificate) => spki(certificate) ?? '';
/** tbsCertificate under the hash of the certificate's own signature is what App Control calls TBS. */
const hasTbs = (certificate, digests) => {
    const own = tbs(certificate);
    return own !== undefined && Object.values(digests).includes(own);
};
/** Exact certificate, by whichever digests a list knows. */
const isCertificate = (certificate, fact) => fact.sha256 === undefined
    ? (fact.sha1 !== undefined && fact.sha1 === sha1Of(certificate)) || hasTbs(certificate, fact.tbs ?? {})
    : fact.sha256 === sha256Of(certificate) || hasTbs(certificate, fact.tbs ?? {});

;// CONCATENATED MODULE: ./.cache/lib/trust/anchors.js









/** An anchor made of a whole certificate. */
const certificateAnchor = (id, kind, certificate) => ({
    id, kind, subjectDer: certificate.subject.der, spki: certificate.spki, keyAlgorithm: certificate.keyAlgorithm,
    subjectKeyId: certificate.subjectKeyId, sha256: sha256Of(certificate), notAfter: certificate.notAfter,
});
const base64 = (text) => new Uint8Array(Buffer.from(text, 'base64'));
const publicAnchor = ([subject, spki, sha256, notAfter]) => {
    const key = base64(spki);
    const keyAlgorithm = (0,x509_algorithm/* readAlgorithm */.w)((0,asn1_element/* wholeElement */.Ez)(key, 0x30, 'public key', 'trust data').enter().next(0x30, 'key algorithm'));
    return { id: 'public', kind: 'public', subjectDer: base64(subject), spki: key, keyAlgorithm, subjectKeyId: undefined, sha256, notAfter: Date.parse(notAfter) };
};
const grouped = (facts) => {
    const bySubject = new Map();
    for (const fact of facts) {
        const same = bySubject.get(fact[0]);
        if (same === undefined)
            bySubject.set(fact[0], [fact]);
        else
            same.push(fact);
    }
    return bySubject;
};
/** Looked up by the base64 of the subject as the data has it, so that only roots that a chain names are decoded. */
const publicRootIndex = (facts) => {
    let bySubject;
    const decoded = new Map();
    return (subjectDer) => {
        bySubject ??= grouped(facts);
        const subject = Buffer.from(subjectDer).toString('base64');
        const found = decoded.get(subject) ?? bySubject.get(subject)?.map(publicAnchor) ?? [];
        if (found.length > 0)
            decoded.set(subject, found);
        return found;
    };
};
let builtIn;
/** The anchors of the product, decoded on first use. */
const builtInAnchors = () => (builtIn ??= {
    roots: ROOTS.map(({ id, der }) => certificateAnchor(id, 'microsoft', (0,certificate/* parseCertificate */.h)(base64(der)))),
    issuers: ISSUERS, issuersByName: ISSUERS_BY_NAME, crossCertificates: CROSS_CERTIFICATES,
    negative: { test: TEST_CERTIFICATES, flight: FLIGHT_CERTIFICATES, testSubjects: TEST_SUBJECTS, forgedTimestampAuthorities: FORGED_TIMESTAMP_AUTHORITIES },
    publicRoots: publicRootIndex(PUBLIC_ROOTS),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(5217);
;// CONCATENATED MODULE: ./.cache/lib/trust/keys.js



const MAX_KEYS = 1024;
/** An exponent as long as its modulus makes one check take 8 ms, and a hostile file asks for hundreds; genuine keys have 3, 17 or 65537. */
const MAX_RSA_BITS = 8192;
const MAX_EXPONENT = 2n ** 32n;
/** Longer keys are unusable anyway and not worth remembering. */
const MAX_SPKI = 4096;
const KINDS = { rsa: ['rsa'], pss: ['rsa', 'rsa-pss'], ecdsa: ['ec'] };
/** Making a key object costs more than using it; few keys sign many files. */
const known = new Map();
const makeKey = (spki) => {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki), format: 'der', type: 'spki' });
        const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
        return modulusLength > MAX_RSA_BITS || publicExponent > MAX_EXPONENT ? undefined : key;
    }
    catch {
        return undefined;
    }
};
/** EC keys must name their curve: explicit parameters let an attacker choose the generator (CVE-2020-0601). */
const hasExplicitCurve = ({ oid, parameters }) => oid === oids/* OID */.V.ecPublicKey && parameters?.[0] !== 0x06;
const keyObject = ({ spki, keyAlgorithm }) => {
    if (hasExplicitCurve(keyAlgorithm) || spki.length > MAX_SPKI)
        return undefined;
    const name = Buffer.from(spki.buffer, spki.byteOffset, spki.length).toString('latin1');
    const found = known.get(name);
    if (found !== undefined || known.has(name))
        return found;
    if (known.size >= MAX_KEYS)
        known.clear();
    const key = makeKey(spki);
    known.set(name, key);
    return key;
};
/** RSA modulus length or bits of the curve where OpenSSL tells; `undefined` for keys that cannot be used. */
const keyBits = (info) => {
    const key = keyObject(info);
    return key?.asymmetricKeyType === undefined ? undefined : { type: key.asymmetricKeyType, bits: key.asymmetricKeyDetails?.modulusLength };
};
/** Does `signature` over `data` come from this key? Everything that OpenSSL refuses is a no. */
const verifies = (info, scheme, data, signature) => {
    const key = keyObject(info);
    if (key === undefined || !KINDS[scheme.kind].includes(key.asymmetricKeyType ?? ''))
        return false;
    try {
        if (scheme.kind === 'pss')
            return (0,external_node_crypto_.verify)(scheme.hash, data, { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }, signature);
        return (0,external_node_crypto_.verify)(scheme.hash, data, scheme.kind === 'ecdsa' ? { key, dsaEncoding: 'der' } : { key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature);
    }
    catch {
        return false;
    }
};
/** Does the PKCS #1 v1.5 block hold exactly this digest, without the DigestInfo around it? Time stamp services of VeriSign and Symantec wrote it so. */
const holdsBareDigest = (info, digest, signature) => {
    const key = keyObject(info);
    if (key?.asymmetricKeyType !== 'rsa')
        return false;
    try {
        return (0,bytes/* equalBytes */.ex)((0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature), digest);
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./.cache/lib/trust/authority.js


const ANY_PURPOSE = '2.5.29.37.0';
/**
 * Critical extensions that change nothing here: CRL distribution points (revocation is reported as not checked), private key usage
 * period, and Microsoft's application policies, which repeat the extended key usage.
 */
const HARMLESS = new Set(['2.5.29.31', '2.5.29.16', '1.3.6.1.4.1.311.21.10']);
const authority_name = ({ subject }) => subject.commonName ?? subject.text;
/** What forbids using this certificate at all. */
const certificateProblem = (certificate) => {
    if (hasExplicitCurve(certificate.keyAlgorithm))
        return `${authority_name(certificate)} has an EC key with explicit parameters`;
    const unknown = certificate.unknownCritical.find((oid) => !HARMLESS.has(oid));
    return unknown === undefined ? undefined : `${authority_name(certificate)} has the critical extension ${unknown}, which is not understood`;
};
/** Certificates between the leaf and an authority, self-issued ones not counted (RFC 5280 4.2.1.9). */
const between = (path) => path.slice(1).filter(({ subject, issuer }) => !(0,bytes/* equalBytes */.ex)(subject.der, issuer.der)).length;
/** What forbids this certificate to issue the last one of `path`, which begins with the leaf. */
const authorityProblem = (authority, path, purpose) => {
    const { basicConstraints, keyUsage, extendedKeyUsage } = authority;
    if (basicConstraints?.ca !== true)
        return `${authority_name(authority)} issued a certificate but is no certification authority`;
    if (basicConstraints.pathLength !== undefined && between(path) > basicConstraints.pathLength)
        return `${authority_name(authority)} allows ${basicConstraints.pathLength} authorities below it, not ${between(path)}`;
    if (keyUsage !== undefined && !keyUsage.includes('keyCertSign'))
        return `${authority_name(authority)} issued a certificate although its key usage does not allow it`;
    if (extendedKeyUsage !== undefined && !extendedKeyUsage.includes(purpose) && !extendedKeyUsage.includes(ANY_PURPOSE))
        return `${authority_name(authority)} is restricted to other purposes`;
    return certificateProblem(authority);
};

;// CONCATENATED MODULE: ./.cache/lib/trust/chain.js
/** Certification paths (RFC 5280 section 6 as far as Authenticode needs it; signing.md 1.7): every path from a leaf that its certificates allow. */





const MAX_LENGTH = 8;
const MAX_PATHS = 32;
/** Of one search. Genuine ones take fewer than ten. */
const MAX_CHECKS = 64;
/** Of one file with all its signatures and stamps. */
const MAX_FILE_CHECKS = 512;
/** Signature checks that one file may cost. Counted whether or not the answer is remembered: a verdict never depends on which files came before. */
class Budget {
    #left = MAX_FILE_CHECKS;
    spend() {
        return this.#left-- > 0;
    }
}
/** Answers by certificate and key object: both are shared by all files that carry the same certificate. */
const links = new WeakMap();
/** Was `certificate` signed by this key? */
const isSignedBy = (certificate, key) => {
    let answers = links.get(certificate);
    if (answers === undefined)
        links.set(certificate, (answers = new WeakMap()));
    const known = answers.get(key.spki);
    if (known !== undefined)
        return known;
    const scheme = schemeOf(certificate.signatureAlgorithm);
    const answer = scheme !== undefined && verifies(key, scheme, certificate.tbs, certificate.signature);
    answers.set(key.spki, answer);
    return answer;
};
const differ = (a, b) => a !== undefined && b !== undefined && a !== b;
const isSelfIssued = ({ subject, issuer }) => (0,bytes/* equalBytes */.ex)(subject.der, issuer.der);
const sameAuthority = (a, b) => (0,bytes/* equalBytes */.ex)(a.spki, b.spki);
/** What signatures and messages call a certificate. */
const nameOf = ({ subject }) => subject.commonName ?? subject.text;
class Search {
    #request;
    #complete = [];
    #partial = [];
    #broken = new Set();
    #checks = 0;
    constructor(request) {
        this.#request = request;
    }
    run() {
        this.#visit([this.#request.leaf]);
        return { complete: this.#complete, partial: this.#partial, broken: [...this.#broken] };
    }
    /** Recursion is bounded by MAX_LENGTH. */
    #visit(path) {
        const child = path[path.length - 1];
        if (child === undefined)
            return;
        if (this.#complete.length + this.#partial.length >= MAX_PATHS) {
            this.#giveUp();
            return;
        }
        if (path.length > 1 && this.#isCrossCertificate(child)) {
            this.#complete.push({ certificates: path, anchor: undefined, crossSigned: true });
            return;
        }
        const reached = this.#anchorsOf(child).filter((anchor) => this.#holds(child, anchor, anchor.kind === 'microsoft', anchor.id));
        for (const anchor of reached)
            this.#complete.push({ certificates: path, anchor, crossSigned: false });
        const above = path.length < MAX_LENGTH ? this.#issuersOf(path, child, reached) : [];
        for (const issuer of above)
            this.#visit([...path, issuer]);
        if (reached.length === 0 && above.length === 0)
            this.#partial.push({ certificates: path, anchor: undefined, crossSigned: false });
    }
    #giveUp() {
        this.#broken.add('the certificates allow more chains than are tried');
        return false;
    }
    #isCrossCertificate(certificate) {
        return this.#request.anchors.crossCertificates.some(({ sha1, sha256 }) => (sha256 === undefined ? sha1 === sha1Of(certificate) : sha256 === sha256Of(certificate)));
    }
    #anchorsOf(child) {
        const { anchors, userRoots } = this.#request;
        const named = ({ subjectDer }) => (0,bytes/* equalBytes */.ex)(subjectDer, child.issuer.der);
        return [...anchors.roots.filter(named), ...anchors.publicRoots(child.issuer.der), ...userRoots.filter(named)].filter(({ subjectKeyId }) => !differ(subjectKeyId, child.authorityKeyId));
    }
    /**
     * Certificates of the bag that issued `child`. Nothing else completes a chain: Windows loads a driver before there is a network, so
     * its signature must bring its authorities along.
     */
    #issuersOf(path, child, reached) {
        const found = [];
        for (const candidate of this.#request.bag) {
            if (!(0,bytes/* equalBytes */.ex)(candidate.subject.der, child.issuer.der) || differ(candidate.subjectKeyId, child.authorityKeyId))
                continue;
            if ([...path, ...found].some((other) => other === candidate || (sameAuthority(other, candidate) && (0,bytes/* equalBytes */.ex)(other.der, candidate.der))))
                continue;
            if (path.some((other) => sameAuthority(other, candidate) && (0,bytes/* equalBytes */.ex)(other.subject.der, candidate.subject.der)))
                continue;
            // A root of the bag that is an anchor as well would only repeat the path without its anchor.
            if (isSelfIssued(candidate) && reached.some((anchor) => sameAuthority(anchor, candidate)))
                continue;
            if (this.#holds(child, candidate, true, nameOf(candidate)) && this.#mayIssue(candidate, path))
                found.push(candidate);
        }
        return found;
    }
    #holds(child, key, claims, name) {
        if (++this.#checks > MAX_CHECKS || !this.#request.budget.spend())
            return this.#giveUp();
        if (isSignedBy(child, key))
            return true;
        if (claims)
            this.#broken.add(`${nameOf(child)}: its signature does not verify under ${name}`);
        return false;
    }
    #mayIssue(candidate, path) {
        const problem = authorityProblem(candidate, path, this.#request.purpose);
        if (problem !== undefined)
            this.#broken.add(problem);
        return problem === undefined;
    }
}
const findChains = (request) => new Search(request).run();
const day = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Certificates of the path that were not valid at `time`. Anchors and cross-certificates are pinned, so their dates do not count. */
const dateProblems = ({ certificates, crossSigned }, time) => (crossSigned ? certificates.slice(0, -1) : certificates).flatMap((certificate) => {
    if (time < certificate.notBefore)
        return [`${nameOf(certificate)} is valid from ${day(certificate.notBefore)} on, after ${day(time)}`];
    return time > certificate.notAfter ? [`${nameOf(certificate)} expired on ${day(certificate.notAfter)}, before ${day(time)}`] : [];
});

;// CONCATENATED MODULE: ./.cache/lib/trust/cover.js
/** What a signature covers: the digest it states, and whether the thing at hand has it. */





const digestProblems = (what, algorithm, oid, stated, computed) => {
    if (algorithm === undefined)
        return [`the digest algorithm ${digestLabel(oid)} of the ${what} is not supported`];
    if (computed === undefined)
        return [`the ${algorithm} digest of the ${what} was not computed`];
    return computed === stated ? [] : [`the ${what} has the ${algorithm} digest ${computed}, the signature states ${stated}`];
};
/** SpcIndirectData of a PE (signing.md 1.3) or of a cabinet (section 4), which nested signatures repeat with their own digest. */
const indirectCover = (what, type, file) => (signedData) => {
    const content = signedData.content ?? new Uint8Array(0);
    const stated = parseIndirectData(content);
    const algorithm = digestName(stated.digestAlgorithm);
    const digest = (0,bytes/* hex */.uh)(stated.digest);
    const computedDigest = algorithm === undefined ? undefined : file.digest(algorithm);
    const pageHashes = stated.pageHashes === undefined ? undefined : { version: stated.pageHashes.version, valid: file.pageHashes(stated.pageHashes.version, stated.pageHashes.table) };
    return {
        contentType: oids/* OID */.V.spcIndirectData, content: [content], digestAlgorithm: digestLabel(stated.digestAlgorithm), digest, computedDigest, pageHashes,
        problems: [
            ...(signedData.contentType === oids/* OID */.V.spcIndirectData ? [] : [`the signed content has type ${signedData.contentType}`]),
            ...(stated.type === type ? [] : [`the signature is for content of type ${stated.type}, not for this kind of file`]),
            ...digestProblems(what, algorithm, stated.digestAlgorithm, digest, computedDigest),
            ...(pageHashes?.valid === false ? ['the page hashes do not match the file'] : []),
        ],
    };
};
/**
 * The trust list of a catalog. A nested signature either repeats the list or is detached: then it digests the parent's list
 * with tag and length (signing.md 1.5).
 */
const catalogCover = ({ signedData: catalog }) => (signedData, nested) => {
    const detached = nested && signedData.content === undefined;
    const content = (detached ? catalog.contentTlv : signedData.content) ?? new Uint8Array(0);
    const contentType = detached ? oids/* OID */.V.data : oids/* OID */.V.ctl;
    const [signer] = signedData.signers;
    const oid = signer?.digestAlgorithm.oid ?? '';
    const algorithm = digestName(oid);
    const repeated = detached || (0,bytes/* equalBytes */.ex)(content, catalog.content ?? new Uint8Array(0));
    const computed = algorithm === undefined ? '' : (0,trust_digest/* hashHex */.Yy)(algorithm, [content]);
    return {
        contentType, content: [content], digestAlgorithm: digestLabel(oid), digest: computed, computedDigest: computed, pageHashes: undefined,
        problems: [
            ...(signedData.contentType === contentType ? [] : [`the signed content has type ${signedData.contentType}`]),
            ...(repeated ? [] : ['the nested signature covers another list than the one in this catalog']),
        ],
    };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/data/grades.js
const AS_OF = '2026-11-22';
const grades_GRADE_FACTS = {
    'whcp': { rank: 4, driver: true, label: 'WHCP / HLK certified' },
    'inbox': { rank: 4, driver: true, label: 'Microsoft Windows in-box' },
    'elam': { rank: 4, driver: true, label: 'Early launch anti-malware' },
    'hal-extension': { rank: 4, driver: true, label: 'HAL extension' },
    'attested': { rank: 3, driver: true, label: 'Attestation signed' },
    'preproduction': { rank: 2, driver: true, label: 'Preproduction signed' },
    'microsoft-product': { rank: 1, driver: false, label: 'Microsoft product' },
    'microsoft-other': { rank: 1, driver: false, label: 'Other Microsoft programme' },
    'cross-signed': { rank: 1, driver: false, label: 'Vendor, cross-signed' },
    'ev': { rank: 1, driver: false, label: 'Vendor, extended validation' },
    'trusted-signing': { rank: 1, driver: false, label: 'Trusted (Artifact) Signing' },
    'ov': { rank: 1, driver: false, label: 'Vendor' },
    'test': { rank: 0, driver: false, label: 'Test signed' },
    'flight': { rank: 0, driver: false, label: 'Flight signed' },
    'self-signed': { rank: 0, driver: false, label: 'Self-signed' },
    'untrusted': { rank: 0, driver: false, label: 'Untrusted root' },
    'unsigned': { rank: 0, driver: false, label: 'Unsigned' },
    'invalid': { rank: -1, driver: false, label: 'Invalid signature' },
    'inconsistent': { rank: -1, driver: false, label: 'Inconsistent Microsoft signature' },
    'microsoft-unknown-issuer': { rank: -1, driver: false, label: 'Unknown Microsoft issuer' },
};
const GRADE_RULES = [
    { n: 1, when: { valid: false }, grade: 'invalid' },
    { n: 2, when: { anyCertificateIn: 'flight' }, grade: 'flight' },
    { n: 3, when: { anyOf: [{ anyCertificateIn: 'test' }, { subjectMatches: 'testSubjects' }] }, grade: 'test' },
    { n: 4, when: { anchor: 'microsoft', issuerGrade: ['preproduction'] }, grade: 'preproduction' },
    { n: 5, when: { anchor: 'microsoft', ancestorGrade: 'microsoft-other' }, grade: 'microsoft-other' },
    { n: 6, when: { anchor: ['root-2010'], leafCn: 'Microsoft Windows Early Launch Anti-malware Publisher', ekuHas: ['1.3.6.1.4.1.311.61.4.1'] }, grade: 'elam' },
    { n: 7, when: { anchor: ['root-2010'], leafCn: 'Microsoft Windows Hardware Abstraction Layer Publisher', ekuHas: ['1.3.6.1.4.1.311.61.5.1'] }, grade: 'hal-extension' },
    { n: 8, when: { anchor: 'microsoft', issuerGrade: ['attested'], leafCn: 'Microsoft Windows Hardware Compatibility Publisher', ekuHas: ['1.3.6.1.4.1.311.10.3.5.1', '1.3.6.1.4.1.311.10.3.5'], ekuLacks: ['1.3.6.1.4.1.311.10.3.13'] }, grade: 'attested' },
    { n: 9, when: { anchor: 'microsoft', issuerGrade: ['attested'] }, grade: 'inconsistent' },
    { n: 10, when: { anchor: 'microsoft', ekuHas: ['1.3.6.1.4.1.311.10.3.5.1'] }, grade: 'inconsistent' },
    { n: 11, when: { anchor: 'microsoft', issuerGrade: ['whcp'], leafCn: 'Microsoft Windows Hardware Compatibility Publisher', ekuHas: ['1.3.6.1.4.1.311.10.3.5'], ekuLacks: ['1.3.6.1.4.1.311.10.3.5.1', '1.3.6.1.4.1.311.10.3.13'] }, grade: 'whcp' },
    { n: 12, when: { anchor: 'microsoft', issuerGrade: ['whcp'] }, grade: 'inconsistent' },
    { n: 13, when: { anchor: 'microsoft', issuerGrade: ['inbox'], ekuHas: ['1.3.6.1.4.1.311.10.3.6'] }, grade: 'inbox' },
    { n: 14, when: { anchor: 'microsoft', issuerGrade: ['inbox', 'microsoft-product'] }, grade: 'microsoft-product' },
    { n: 15, when: { anchor: ['root-identity-2020'] }, grade: 'trusted-signing' },
    { n: 16, when: { anchor: 'microsoft' }, grade: 'microsoft-unknown-issuer' },
    { n: 17, when: { chainReaches: 'cross-certificates' }, grade: 'cross-signed' },
    { n: 18, when: { anchor: 'public', anyOf: [{ policyHas: '2.23.140.1.3' }, { leafSubjectHas: '2.5.4.15' }] }, grade: 'ev' },
    { n: 19, when: { anchor: 'public' }, grade: 'ov' },
    { n: 20, when: { selfIssuedLeaf: true }, grade: 'self-signed' },
    { n: 21, when: {}, grade: 'untrusted' },
];
const CATALOG_RULES = [
    { grades: ['whcp'], attribute: 'Qualification Level', present: false, outcome: { grade: 'inconsistent' } },
    { grades: ['attested'], attribute: 'Qualification Level', present: true, outcome: { grade: 'inconsistent' } },
    { grades: ['ev', 'ov', 'cross-signed', 'trusted-signing', 'test', 'self-signed', 'untrusted'], attribute: 'Qualification Level', present: true, outcome: { observe: 'a vendor\'s signature stands on a catalog with an attribute that only Microsoft writes' } },
];

;// CONCATENATED MODULE: ./.cache/lib/trust/issuer.js

/**
 * Which of Microsoft's issuing authorities a certificate is: by its exact bytes, else by what was signed, else by name below a pinned
 * root (signing.md 3.4). Names alone prove nothing, so the last needs a path that verified.
 */
const recognise = (authority, { anchor }, { issuers, issuersByName }) => {
    const sha256 = sha256Of(authority);
    const exact = issuers.find((issuer) => issuer.sha256 === sha256);
    if (exact !== undefined)
        return { grade: exact.grade, pin: 'sha256' };
    const tbs = issuers.find((issuer) => hasTbs(authority, issuer.tbs));
    if (tbs !== undefined)
        return { grade: tbs.grade, pin: 'tbs' };
    if (anchor?.kind !== 'microsoft')
        return undefined;
    const { commonName, organization } = authority.subject;
    const named = issuersByName.find((issuer) => issuer.commonName === commonName && issuer.organization === organization && issuer.roots.includes(anchor.id));
    return named === undefined ? undefined : { grade: named.grade, pin: 'name' };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/negative.js

/**
 * Some certificate of the path is the listed one, or names it as its issuer: the roots of test hierarchies are seldom in the file.
 * A name can only be claimed to one's own disadvantage here.
 */
const isNegative = ({ certificates }, fact) => certificates.some((certificate) => isCertificate(certificate, fact) || (fact.kind !== 'leaf' && certificate.issuer.commonName === fact.name));
const commonNames = (certificates) => certificates.flatMap(({ subject, issuer }) => [subject.commonName ?? '', issuer.commonName ?? '']);
/** Some name of the path matches, on the part that the pattern is about. */
const matchesSubject = ({ certificates }, { pattern, on }) => {
    const names = on === 'leaf CN' ? [certificates[0]?.subject.commonName ?? ''] : commonNames(certificates);
    const expression = new RegExp(pattern, 'u');
    return names.some((name) => expression.test(name));
};

;// CONCATENATED MODULE: ./.cache/lib/trust/grade.js




/** Pinned roots that issue neither drivers nor products themselves. */
const NOT_MICROSOFT_ANCHORS = new Set(['root-identity-2020', 'root-timestamp-2014']);
const MICROSOFT = 'Microsoft Corporation';
const anchorHolds = ({ anchor }, wanted) => {
    if (anchor === undefined)
        return false;
    if (wanted === 'microsoft')
        return anchor.kind === 'microsoft' && !NOT_MICROSOFT_ANCHORS.has(anchor.id);
    // A root the user added makes a vendor chain trusted like a public one.
    if (wanted === 'public')
        return anchor.kind !== 'microsoft';
    return anchor.kind === 'microsoft' && wanted.includes(anchor.id);
};
/** Authorities above the leaf, the direct issuer first. */
const authorities = ({ certificates }) => certificates.slice(1);
/** Does the condition hold on this path? Each member of a condition is one line; an absent one holds. */
const holds = (when, path, question) => {
    const { leaf, valid, everyPath, anchors } = question;
    const [issuer] = authorities(path);
    const eku = leaf.extendedKeyUsage ?? [];
    const gradeOf = (authority) => (authority === undefined ? undefined : recognise(authority, path, anchors)?.grade);
    const issuerGrade = when.issuerGrade === undefined ? undefined : gradeOf(issuer);
    const members = [
        when.valid === undefined || when.valid === valid,
        when.anyCertificateIn === undefined || anchors.negative[when.anyCertificateIn].some((fact) => everyPath.some((each) => isNegative(each, fact))),
        when.subjectMatches === undefined || anchors.negative[when.subjectMatches].some((pattern) => everyPath.some((each) => matchesSubject(each, pattern))),
        when.anchor === undefined || anchorHolds(path, when.anchor),
        when.issuerGrade === undefined || (issuerGrade !== undefined && when.issuerGrade.includes(issuerGrade)),
        when.ancestorGrade === undefined || authorities(path).some((authority) => gradeOf(authority) === when.ancestorGrade),
        when.leafCn === undefined || (leaf.subject.commonName === when.leafCn && leaf.subject.organization === MICROSOFT),
        when.ekuHas === undefined || when.ekuHas.every((oid) => eku.includes(oid)),
        when.ekuLacks === undefined || !when.ekuLacks.some((oid) => eku.includes(oid)),
        when.chainReaches === undefined || path.crossSigned,
        when.policyHas === undefined || leaf.policies.includes(when.policyHas),
        when.leafSubjectHas === undefined || leaf.subject.attributes.some(({ oid }) => oid === when.leafSubjectHas),
        when.selfIssuedLeaf === undefined || isSelfIssued(leaf) === when.selfIssuedLeaf,
        when.anyOf === undefined || when.anyOf.some((each) => holds(each, path, question)),
    ];
    return members.every(Boolean);
};
/** First rule that holds on some path. The last rule has no condition, so there is always one. */
const gradeOf = (question) => {
    const { leaf, anchors } = question;
    const paths = question.paths.length > 0 ? question.paths : [{ certificates: [leaf], anchor: undefined, crossSigned: false }];
    for (const { n, when, grade } of GRADE_RULES)
        for (const path of paths) {
            if (!holds(when, path, question))
                continue;
            const [issuer] = authorities(path);
            const restsOnMicrosoft = path.anchor?.kind === 'microsoft' && issuer !== undefined;
            return { grade, rule: n, path, pin: restsOnMicrosoft ? recognise(issuer, path, anchors)?.pin : undefined };
        }
    return { grade: 'untrusted', rule: 0, path: paths[0], pin: undefined };
};
/** What the attributes of a catalog make of the grade of a signature on it (signing.md 2: WHCP catalogs alone state a Qualification Level). */
const catalogGrade = (grade, attributes) => {
    const rule = CATALOG_RULES.find(({ grades, attribute, present }) => grades.includes(grade) && attributes.some(({ name }) => name === attribute) === present);
    if (rule === undefined)
        return { grade, note: undefined };
    return 'grade' in rule.outcome
        ? { grade: rule.outcome.grade, note: `catalog-attribute: a catalog of grade ${grade} ${rule.present ? 'must not state' : 'must state'} ${rule.attribute}` }
        : { grade, note: `catalog-attribute: ${rule.outcome.observe} (${rule.attribute})` };
};
/** 4 for what passed Microsoft's tests down to -1 for what must not be believed. */
const gradeRank = (grade) => grades_GRADE_FACTS[grade]?.rank ?? -1;
/** Name of a grade for people. */
const gradeLabel = (grade) => GRADE_FACTS[grade]?.label ?? grade;
/** Best grade among the signatures; `unsigned` without any. Only when none is valid do the failures show. */
const bestGrade = (signatures) => {
    const [first, ...others] = signatures.map(({ grade }) => grade);
    if (first === undefined)
        return 'unsigned';
    return others.reduce((best, grade) => (gradeRank(grade) > gradeRank(best) ? grade : best), first);
};

;// CONCATENATED MODULE: ./.cache/lib/trust/leaf.js



const EV_POLICY = '2.23.140.1.3';
const BUSINESS_CATEGORY = '2.5.4.15';
const LIFETIME_SIGNING = '1.3.6.1.4.1.311.10.3.13';
const signerFacts = (leaf) => ({
    subject: leaf.subject.text, commonName: leaf.subject.commonName ?? '', issuer: leaf.issuer.text, serial: leaf.serial, sha256: sha256Of(leaf),
    notBefore: leaf.notBefore, notAfter: leaf.notAfter, eku: leaf.extendedKeyUsage ?? [],
});
/** Either sign of extended validation: issuers set both, or only the category (signing.md 3.2). */
const hasExtendedValidation = ({ policies, subject }) => policies.includes(EV_POLICY) || subject.attributes.some(({ oid }) => oid === BUSINESS_CATEGORY);
/** The signer's certificate ends the life of what it signed, whatever a time stamp says. */
const signsForLifetime = ({ extendedKeyUsage }) => extendedKeyUsage?.includes(LIFETIME_SIGNING) === true;
/** What forbids the certificate to sign code (signing.md 1.4). */
const leafProblems = (leaf) => {
    const own = certificateProblem(leaf);
    return [
        ...(leaf.extendedKeyUsage?.includes(oids/* OID */.V.codeSigning) === true ? [] : ["the signer's certificate is not for code signing"]),
        ...(leaf.keyUsage === undefined || leaf.keyUsage.includes('digitalSignature') ? [] : ["the key usage of the signer's certificate does not allow signatures"]),
        ...(own === undefined ? [] : [own]),
    ];
};

;// CONCATENATED MODULE: ./.cache/lib/trust/notes.js




const MIN_RSA_BITS = 2048;
const weakDigest = (algorithm, word, what) => (isWeakDigest(algorithm) ? [`${word}: ${what} is ${algorithm.toUpperCase()}`] : []);
const certificateNotes = (certificate) => {
    const hash = schemeOf(certificate.signatureAlgorithm)?.hash ?? '';
    const key = keyBits(certificate);
    const short = key?.type === 'rsa' && key.bits !== undefined && key.bits < MIN_RSA_BITS;
    return [...weakDigest(hash, 'weak-chain', `the signature of ${nameOf(certificate)}`), ...(short ? [`weak-key: ${nameOf(certificate)} has a key of ${key.bits} bits`] : [])];
};
const stampNotes = (facts) => {
    if (facts === undefined)
        return [];
    return [
        ...weakDigest(facts.digestAlgorithm, 'weak-timestamp', 'the digest of the time stamp'),
        ...(facts.legacyBareDigest ? ['legacy-bare-digest: the time stamp signs a digest without its algorithm, as old services did'] : []),
        ...(facts.trusted ? [] : [`timestamp-untrusted-tsa: ${facts.problems.join('; ')}`]),
    ];
};
const notesOf = (covered, signerDigestAlgorithm, leaf, path, stamp, pin) => [
    ...weakDigest(covered.digestAlgorithm, 'weak-digest', 'the digest of the file'),
    ...weakDigest(signerDigestAlgorithm, 'weak-signer-digest', "the signer's digest"),
    ...(path?.certificates ?? []).flatMap(certificateNotes),
    ...stampNotes(stamp),
    ...(leaf !== undefined && signsForLifetime(leaf) ? ['lifetime-signing: the time stamp does not extend the validity of this signature'] : []),
    ...(pin === 'name' ? ['issuer-by-name: the issuer is recognised by its name below a pinned root; update the trust data'] : []),
    'revocation: not-checked',
];

;// CONCATENATED MODULE: ./.cache/lib/trust/signer.js
/** One SignerInfo against what it signs (RFC 5652 5.4 to 5.6, in the strict form of signing.md 1.4). */







/** Certificates of one issuer and serial number that are tried. Genuine bags hold one. */
const MAX_TWINS = 4;
const named = (signer, bag) => bag.filter(({ serial, issuer }) => serial === signer.serial && (0,bytes/* equalBytes */.ex)(issuer.der, signer.issuer.der)).slice(0, MAX_TWINS);
/**
 * What the signed attributes state about the content. `content` are its parts one after the other.
 * `contentTypes` are the types that may be stated; `undefined` among them allows stating none.
 */
const attributeProblems = (signer, contentTypes, content) => {
    const digest = digestName(signer.digestAlgorithm.oid);
    if (digest === undefined)
        return [`the signer's digest algorithm ${signer.digestAlgorithm.oid} is not supported`];
    if (signer.signedAttributesDer === undefined)
        return ['the signer has no signed attributes'];
    const read = (0,attempt/* attempt */.C)(() => ({ type: (0,cms_attributes/* contentTypeOf */.JX)(signer.signedAttributes), digest: (0,cms_attributes/* messageDigestOf */.bb)(signer.signedAttributes) }));
    if (read.value === undefined)
        return [`signed attributes: ${read.cause}`];
    const found = [];
    if (!contentTypes.includes(read.value.type))
        found.push(`the signed content type is ${read.value.type ?? 'missing'} instead of ${contentTypes[0]}`);
    if (read.value.digest === undefined)
        found.push('the signed message digest is missing');
    else if (!(0,bytes/* equalBytes */.ex)(read.value.digest, (0,trust_digest/* hashBytes */.yi)(digest, content)))
        found.push('the signed message digest is not the digest of the content');
    return found;
};
const unverified = (signer, certificate) => {
    const { oid } = signer.signatureAlgorithm;
    if (schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm.oid) === undefined)
        return `the signature algorithm ${oid} is not supported`;
    if (hasExplicitCurve(certificate.keyAlgorithm))
        return `the signer's EC key has explicit parameters`;
    return `the signature does not verify under the key of ${certificate.subject.text}`;
};
/** The signature value over the signed attributes comes from this certificate's key. */
const signedBy = (signer, certificate) => {
    const scheme = schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm.oid);
    return scheme !== undefined && signer.signedAttributesDer !== undefined && verifies(certificate, scheme, signer.signedAttributesDer, signer.signature);
};
/** Attributes, certificate and signature value. */
const checkSigner = (signer, contentTypes, content, bag, accepts = signedBy) => {
    const problems = attributeProblems(signer, contentTypes, content);
    const candidates = named(signer, bag);
    const [first] = candidates;
    if (first === undefined)
        return { certificate: undefined, problems: [...problems, `the certificate of the signer (serial ${signer.serial}) is not there`] };
    const certificate = candidates.find((candidate) => accepts(signer, candidate));
    if (certificate !== undefined)
        return { certificate, problems };
    const cause = signer.signedAttributesDer === undefined ? [] : [unverified(signer, first)];
    return { certificate: first, problems: [...problems, ...cause] };
};
/** Parameters that say nothing: absent or NULL. Those of PSS are read, those of an EC key are its curve. */
const hasPlainParameters = ({ oid, parameters }) => parameters === undefined || (parameters[0] === 0x05 && parameters.length === 2) || oid === oids/* OID */.V.rsaPss || (oid === oids/* OID */.V.ecPublicKey && parameters[0] === 0x06);
const parameterProblems = ({ digestAlgorithms }, signer) => [...digestAlgorithms, signer.digestAlgorithm, signer.signatureAlgorithm].filter((algorithm) => !hasPlainParameters(algorithm)).map(({ oid }) => `the algorithm ${oid} has parameters that it does not take`);
/** The rules of signing.md 1.4 about the SignedData around the signer. */
const envelopeProblems = (signedData, signer) => [
    ...parameterProblems(signedData, signer),
    ...(signedData.version === 1 ? [] : [`SignedData has version ${signedData.version} instead of 1`]),
    ...(signer.version === 1 ? [] : [`the signer has version ${signer.version} instead of 1`]),
    ...signedData.problems,
];
const signerDigest = (signer) => digestLabel(signer.digestAlgorithm.oid);

// EXTERNAL MODULE: ./.cache/lib/formats/error.js
var error = __webpack_require__(2393);
// EXTERNAL MODULE: ./.cache/lib/formats/cms/signer-info.js
var signer_info = __webpack_require__(2280);
// EXTERNAL MODULE: ./.cache/lib/formats/asn1/time.js
var time = __webpack_require__(960);
;// CONCATENATED MODULE: ./.cache/lib/formats/cms/timestamp-token.js
/** RFC 3161: what a time stamp token states, and which certificate it says stamped it (RFC 2634 5.4, RFC 5035 3). */








const timestamp_token_FORMAT = 'timestamp';
const MAX_IDS = 64;
/** `content` is the token's eContent: the octets inside the OCTET STRING. */
const parseTstInfo = (content) => {
    const whole = (0,asn1_element/* wholeElement */.Ez)(content, 0x30, 'TSTInfo', timestamp_token_FORMAT);
    (0,check/* checkDer */.g)({ data: content, format: timestamp_token_FORMAT, base: 0 }, 0, content.length);
    const members = whole.enter();
    const version = (0,values/* readCount */._0)(members.next(0x02, 'version'), 'version');
    const policy = (0,asn1_oid/* readOid */.f)(members.next(0x06, 'policy'));
    const messageImprint = readImprint(members.next(0x30, 'message imprint').enter());
    const serial = (0,values/* readSerial */.$X)(members.next(0x02, 'serial number'));
    const genTime = (0,time/* readTime */.aQ)(members.next(time/* GENERALIZED_TIME */.xT, 'genTime'), 'genTime');
    for (const [tag, what] of [[0x30, 'accuracy'], [0x01, 'ordering'], [0x02, 'nonce'], [0xa0, 'tsa'], [0xa1, 'extensions']])
        members.optional(tag, what);
    members.finish('TSTInfo');
    return { version, policy, messageImprint, serial, genTime };
};
const readImprint = (members) => {
    const algorithm = (0,x509_algorithm/* readAlgorithm */.w)(members.next(0x30, 'imprint algorithm'));
    const digest = members.next(0x04, 'imprint').value;
    members.finish('message imprint');
    return { algorithm, digest };
};
/** Every certificate named by SigningCertificate (v1, SHA-1) and SigningCertificateV2; the first of each is the stamping one. */
const signingCertificatesOf = (attributes) => ({
    v1: readIds((0,cms_attributes/* singleValueOf */.Fr)(attributes, oids/* OID */.V.signingCertificate), oids/* OID */.V.sha1),
    v2: readIds((0,cms_attributes/* singleValueOf */.Fr)(attributes, oids/* OID */.V.signingCertificateV2), oids/* OID */.V.sha256),
});
const readIds = (value, defaultHash) => {
    if (value === undefined)
        return [];
    (0,check/* checkDer */.g)({ data: value, format: timestamp_token_FORMAT, base: 0 }, 0, value.length);
    const members = (0,asn1_element/* wholeElement */.Ez)(value, 0x30, 'signing certificate', timestamp_token_FORMAT).enter();
    const list = members.next(0x30, 'certificate identifiers').enter().all(0x30, 'certificate identifier', MAX_IDS);
    members.optional(0x30, 'policies');
    members.finish('signing certificate');
    return list.map((id) => readId(id, defaultHash));
};
const readId = (element, defaultHash) => {
    const members = element.enter();
    const algorithm = defaultHash === oids/* OID */.V.sha1 ? undefined : members.optional(0x30, 'hash algorithm');
    const hash = members.next(0x04, 'certificate hash').value;
    const issuerSerial = members.optional(0x30, 'issuer and serial number')?.enter();
    members.finish('certificate identifier');
    issuerSerial?.next(0x30, 'issuer');
    const serial = issuerSerial?.next(0x02, 'serial number');
    return { hashAlgorithm: algorithm === undefined ? defaultHash : (0,x509_algorithm/* readAlgorithm */.w)(algorithm).oid, hash, serial: serial && (0,values/* readSerial */.$X)(serial) };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/stamp-authority.js




const usageProblems = ({ extendedKeyUsage, keyUsage }, alone) => {
    const found = [];
    if (extendedKeyUsage?.includes(oids/* OID */.V.timeStamping) !== true)
        found.push('its authority may not issue time stamps');
    else if (alone && extendedKeyUsage.length > 1)
        found.push('its authority has other purposes beside time stamps');
    if (keyUsage !== undefined && !keyUsage.includes('digitalSignature') && !keyUsage.includes('nonRepudiation'))
        found.push("its authority's key may not sign");
    return found;
};
const forgedBy = (paths, { forgedTimestampAuthorities, test, flight }) => [...forgedTimestampAuthorities, ...test, ...flight].find((fact) => paths.some((path) => isNegative(path, fact)))?.name;
/** Judges the certificate that made a stamp, at the time it states. `alone`: RFC 3161 2.3 allows no purpose beside time stamps. */
const judgeAuthority = (authority, bag, time, alone, trust) => {
    const own = certificateProblem(authority);
    const wrong = [...usageProblems(authority, alone), ...(own === undefined ? [] : [own])];
    const { complete, partial, broken } = findChains({ ...trust, leaf: authority, bag, purpose: oids/* OID */.V.timeStamping });
    const forged = forgedBy([...complete, ...partial], trust.anchors.negative);
    if (forged !== undefined)
        return { wrong, untrusted: [`its authority belongs to ${forged}, which is known for false time stamps`], anchor: undefined };
    const anchored = complete.filter(({ anchor }) => anchor !== undefined);
    const [first] = anchored;
    if (first === undefined)
        return { wrong: [...wrong, ...broken], untrusted: [`its authority ${authority.subject.text} leads to no listed root`], anchor: undefined };
    const held = anchored.find((path) => dateProblems(path, time).length === 0);
    return held === undefined ? { wrong, untrusted: dateProblems(first, time), anchor: undefined } : { wrong, untrusted: [], anchor: held.anchor };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/timestamp.js
/** Time stamps over a signature value: RFC 3161 tokens and PKCS #9 countersignatures (signing.md 1.6). */













/** Genuine signatures carry one, seldom two. */
const MAX_STAMPS = 4;
const judged = (reading, trust) => {
    const { kind, time, digestAlgorithm, legacyBareDigest, check, bag } = reading;
    const authority = check.certificate;
    const own = [...reading.problems, ...check.problems];
    const { wrong, untrusted, anchor } = authority === undefined ? { wrong: [], untrusted: [], anchor: undefined } : judgeAuthority(authority, bag, time, kind === 'rfc3161', trust);
    const problems = [...own, ...wrong, ...untrusted].map((problem) => `time stamp: ${problem}`);
    const facts = { kind, time, digestAlgorithm, legacyBareDigest, trusted: problems.length === 0, authority: authority?.subject.text ?? '', problems };
    return { facts, anchor, wrong: own.length + wrong.length > 0 };
};
const imprintProblems = ({ messageImprint: { algorithm, digest } }, signature) => {
    const name = digestName(algorithm.oid);
    if (name === undefined)
        return [`its digest algorithm ${algorithm.oid} is not supported`];
    return (0,bytes/* equalBytes */.ex)(digest, (0,trust_digest/* hashBytes */.yi)(name, [signature])) ? [] : ['it was made for another signature'];
};
const names = ({ hashAlgorithm, hash }, authority) => {
    const algorithm = digestName(hashAlgorithm);
    return algorithm !== undefined && (0,bytes/* equalBytes */.ex)(hash, (0,trust_digest/* hashBytes */.yi)(algorithm, [authority.der]));
};
/** RFC 5035: the token names the certificate that made it, so that no other of the same key can take its place. */
const essProblems = (signer, authority) => {
    const read = (0,attempt/* attempt */.C)(() => signingCertificatesOf(signer.signedAttributes));
    if (read.value === undefined)
        return [`its signing certificate attribute: ${read.cause}`];
    const stated = [read.value.v1[0], read.value.v2[0]].flatMap((id) => (id === undefined ? [] : [id]));
    if (stated.length === 0)
        return ['it does not say which certificate made it'];
    return authority === undefined || stated.every((id) => names(id, authority)) ? [] : ['it says that another certificate made it'];
};
const readToken = (value, signature, parentBag) => {
    const token = (0,signed_data/* parseSignedData */.e)(value, 'timestamp');
    const info = parseTstInfo(token.content ?? new Uint8Array(0));
    const bag = [...token.certificates, ...parentBag];
    const [signer] = token.signers;
    const check = signer === undefined ? { certificate: undefined, problems: ['nobody signed it'] } : checkSigner(signer, [oids/* OID */.V.tstInfo], [token.content ?? new Uint8Array(0)], bag);
    const problems = [
        ...(token.version === 3 ? [] : [`it has version ${token.version} instead of 3`]),
        ...(token.contentType === oids/* OID */.V.tstInfo ? [] : [`its content has type ${token.contentType}`]),
        ...(token.signers.length > 1 ? [`${token.signers.length} signers instead of one`] : []),
        ...imprintProblems(info, signature),
        ...(signer === undefined ? [] : essProblems(signer, check.certificate)),
    ];
    return { kind: 'rfc3161', time: info.genTime, digestAlgorithm: digestLabel(info.messageImprint.algorithm.oid), legacyBareDigest: false, check, bag, problems };
};
/** Old services put the naked digest of the attributes into the signature block. */
const bareDigestOf = (signer, certificate) => {
    const digest = digestName(signer.digestAlgorithm.oid);
    if (digest === undefined || signer.signedAttributesDer === undefined || signer.signatureAlgorithm.oid !== oids/* OID */.V.rsaEncryption)
        return false;
    return holdsBareDigest(certificate, (0,trust_digest/* hashBytes */.yi)(digest, [signer.signedAttributesDer]), signer.signature);
};
/** RFC 5652 11.4 wants no content type, Microsoft and most services state data, Certum's states the type of RFC 3161. */
const COUNTERSIGNED = [oids/* OID */.V.data, oids/* OID */.V.tstInfo, undefined];
const readCountersignature = (value, signature, bag) => {
    const signer = (0,signer_info/* parseSignerInfo */.Q)(value, 'timestamp');
    let legacyBareDigest = false;
    const check = checkSigner(signer, COUNTERSIGNED, [signature], bag, (info, certificate) => {
        if (signedBy(info, certificate))
            return true;
        return (legacyBareDigest = bareDigestOf(info, certificate));
    });
    const time = (0,cms_attributes/* signingTimeOf */.Ko)(signer.signedAttributes);
    if (time === undefined)
        throw new error/* FormatError */.I('timestamp', 'it states no time');
    return { kind: 'pkcs9', time, digestAlgorithm: digestLabel(signer.digestAlgorithm.oid), legacyBareDigest, check, bag, problems: [] };
};
/** Every stamp on a signature, judged. `bag` are the certificates that came with it. */
const stampsOf = (signer, bag, trust) => {
    const tokens = (0,cms_attributes/* valuesOf */.sm)(signer.unsignedAttributes, oids/* OID */.V.rfc3161Token).map((value) => () => readToken(value, signer.signature, bag));
    const countersignatures = (0,cms_attributes/* valuesOf */.sm)(signer.unsignedAttributes, oids/* OID */.V.countersignature).map((value) => () => readCountersignature(value, signer.signature, bag));
    const all = [...tokens, ...countersignatures];
    const stamps = [];
    const unreadable = all.length > MAX_STAMPS ? [`${all.length} time stamps, ${MAX_STAMPS} are read`] : [];
    for (const read of all.slice(0, MAX_STAMPS)) {
        const { value, cause } = (0,attempt/* attempt */.C)(() => judged(read(), trust));
        if (value === undefined)
            unreadable.push(`time stamp: ${cause}`);
        else
            stamps.push(value);
    }
    return { stamps, unreadable };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/validity.js


const DAY = 86_400_000;
/** Clocks of signers run ahead of those of stamp authorities; more than this no genuine catalog shows. */
const CLOCK_TOLERANCE = 2 * DAY;
/** A list that claims to be younger than its stamp was stamped with a wrong time: a mark of backdating. */
const againstList = (stamp, listedAt) => {
    if (listedAt === undefined || listedAt <= stamp.facts.time + CLOCK_TOLERANCE)
        return stamp;
    const problem = `time stamp: it is older than the list it stamps, which is of ${new Date(listedAt).toISOString()}`;
    return { ...stamp, anchor: undefined, facts: { ...stamp.facts, trusted: false, problems: [...stamp.facts.problems, problem] } };
};
/** The stamp that counts: a trusted one before one that is merely not wrong. `listedAt` is when a catalog says it was made. */
const chooseStamp = ({ stamps, unreadable }, listedAt) => {
    const all = stamps.map((stamp) => againstList(stamp, listedAt));
    const trusted = all.find(({ facts }) => facts.trusted);
    if (trusted !== undefined)
        return { stamp: trusted, problems: [] };
    const wrong = all.filter((stamp) => stamp.wrong);
    return { stamp: all.find((stamp) => !stamp.wrong) ?? all[0], problems: [...wrong.flatMap(({ facts }) => facts.problems), ...unreadable] };
};
/** The stamped time, where a stamp may stand in for `now`. A root of the user's cannot backdate what Microsoft signed. */
const judgedAt = (path, leaf, stamp, now) => {
    if (stamp?.facts.trusted !== true || signsForLifetime(leaf))
        return now;
    return stamp.anchor?.kind === 'user' && path.anchor?.kind === 'microsoft' ? now : stamp.facts.time;
};
const longest = (paths) => {
    const length = Math.max(0, ...paths.map(({ certificates }) => certificates.length));
    return paths.filter(({ certificates }) => certificates.length === length);
};
/** Paths to an anchor if there are any; a broken link counts only when there are none, because another path may stand in for it. */
const heldPaths = (leaf, { complete, partial, broken }, stamp, now) => {
    const candidates = complete.length > 0 ? complete : longest(partial);
    const problems = complete.length > 0 ? [] : [...broken];
    if (complete.length === 0 && isSelfIssued(leaf) && !isSignedBy(leaf, leaf))
        problems.push("the signer's certificate is its own issuer, but its signature does not verify under its key");
    const dated = candidates.map((path) => ({ path, found: dateProblems(path, judgedAt(path, leaf, stamp, now)) }));
    const held = dated.filter(({ found }) => found.length === 0).map(({ path }) => path);
    if (held.length > 0 || dated.length === 0)
        return { paths: held, problems };
    return { paths: candidates, problems: [...problems, ...(dated[0]?.found ?? [])] };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/judge.js
/** One signature, judged: every check of signing.md 1.4 to 1.9, then the grade. */












/** A signature of which nothing can be said but that it is invalid. */
const unreadableSignature = (place, problems) => ({
    place, valid: false, grade: 'invalid', pin: undefined, digestAlgorithm: '', digest: '', computedDigest: undefined, signerDigestAlgorithm: '', signer: undefined,
    chain: [], anchor: undefined, timestamp: undefined, programName: undefined, pageHashes: undefined, crossCertificateValidAtSigning: undefined,
    extendedValidation: false, problems, notes: [],
});
const chainFacts = (path) => {
    if (path === undefined)
        return [];
    const last = path.certificates[path.certificates.length - 1];
    const above = path.certificates.slice(1).map((certificate) => ({ subject: certificate.subject.text, sha256: sha256Of(certificate), notAfter: certificate.notAfter }));
    return path.anchor === undefined ? above : [...above, { subject: last?.issuer.text ?? '', sha256: path.anchor.sha256, notAfter: path.anchor.notAfter }];
};
const anchorName = (path) => (path?.crossSigned === true ? 'cross-certificate' : path?.anchor?.id);
const crossValidAt = (path, stamp) => {
    const cross = path?.crossSigned === true ? path.certificates[path.certificates.length - 1] : undefined;
    if (cross === undefined || stamp?.facts.trusted !== true)
        return undefined;
    return cross.notBefore <= stamp.facts.time && stamp.facts.time <= cross.notAfter;
};
const programNameOf = (signer) => {
    const value = (0,cms_attributes/* singleValueOf */.Fr)(signer.signedAttributes, oids/* OID */.V.spcOpusInfo);
    const read = (0,attempt/* attempt */.C)(() => (value === undefined ? undefined : parseOpusInfo(value).programName));
    return read.cause === undefined ? { name: read.value, problems: [] } : { name: undefined, problems: [`program name: ${read.cause}`] };
};
const NO_CHAINS = { complete: [], partial: [], broken: [] };
const judge = (judging, trust, now) => {
    const { place, signedData, bag, covered } = judging;
    const [signer] = signedData.signers;
    if (signer === undefined)
        return unreadableSignature(place, [...judging.problems, 'nobody signed it']);
    const check = checkSigner(signer, [covered.contentType], covered.content, bag);
    const leaf = check.certificate;
    const program = programNameOf(signer);
    const { stamp, problems: stampProblems } = chooseStamp(stampsOf(signer, bag, trust), judging.listedAt);
    const chains = leaf === undefined ? NO_CHAINS : findChains({ ...trust, leaf, bag, purpose: oids/* OID */.V.codeSigning });
    const held = leaf === undefined ? { paths: [], problems: [] } : heldPaths(leaf, chains, stamp, now);
    const problems = [...new Set([
            ...judging.problems, ...covered.problems, ...envelopeProblems(signedData, signer), ...check.problems, ...program.problems,
            ...(leaf === undefined ? [] : leafProblems(leaf)), ...held.problems, ...stampProblems,
        ])];
    const valid = problems.length === 0;
    const graded = leaf === undefined ? undefined : gradeOf({ valid, leaf, paths: held.paths, everyPath: [...chains.complete, ...chains.partial], anchors: trust.anchors });
    return {
        place, valid, grade: graded?.grade ?? 'invalid', pin: graded?.pin,
        digestAlgorithm: covered.digestAlgorithm, digest: covered.digest, computedDigest: covered.computedDigest, signerDigestAlgorithm: signerDigest(signer),
        signer: leaf && signerFacts(leaf), chain: chainFacts(graded?.path), anchor: anchorName(graded?.path), timestamp: stamp?.facts,
        programName: program.name, pageHashes: covered.pageHashes, crossCertificateValidAtSigning: crossValidAt(graded?.path, stamp),
        extendedValidation: leaf !== undefined && hasExtendedValidation(leaf),
        problems, notes: notesOf(covered, signerDigest(signer), leaf, graded?.path, stamp?.facts, graded?.pin),
    };
};

;// CONCATENATED MODULE: ./.cache/lib/trust/verify.js
/** Every signature of a file: the primary ones and those nested below them. Malformed input is an invalid signature, never an exception. */













const PKCS7 = 2;
const MAX_PADDING = 7;
/** Two levels and a handful of signatures is the most that genuine files show. */
const MAX_DEPTH = 4;
const MAX_NESTED = 16;
const userRoot = (der) => {
    const { value } = (0,attempt/* attempt */.C)(() => (0,certificate/* parseCertificate */.h)(der));
    return value === undefined ? [] : [certificateAnchor('user', 'user', value)];
};
const roots = new WeakMap();
const trustOf = ({ anchors, extraRoots }) => {
    const userRoots = roots.get(extraRoots) ?? extraRoots.flatMap(userRoot);
    roots.set(extraRoots, userRoots);
    return { anchors: anchors ?? builtInAnchors(), userRoots, budget: new Budget() };
};
/** Certificates of a PE are parsed once for their algorithms and once to be verified. */
const parsed = new WeakMap();
const readSignedData = (data) => (0,attempt/* attempt */.C)(() => (0,signed_data/* parseSignedData */.e)(data, 'signature'));
const signedDataOf = (data) => {
    const found = parsed.get(data) ?? readSignedData(data);
    parsed.set(data, found);
    return found;
};
const nestedOf = ({ signers }) => signers.flatMap(({ unsignedAttributes }) => (0,cms_attributes/* valuesOf */.sm)(unsignedAttributes, oids/* OID */.V.nestedSignature));
const judgeOne = (walk, place, signedData, bag) => {
    const { value: covered, cause } = (0,attempt/* attempt */.C)(() => walk.cover(signedData, place === 'nested'));
    if (covered === undefined)
        return unreadableSignature(place, [...walk.problems, `signed content: ${cause}`]);
    const { value, cause: why } = (0,attempt/* attempt */.C)(() => judge({ place, signedData, bag, covered, listedAt: walk.listedAt, problems: walk.problems }, walk.trust, walk.context.now));
    return value ?? unreadableSignature(place, [...walk.problems, why ?? '']);
};
/** A signature and, below it, those nested in it. The bag grows with the depth, which is bounded. */
const visit = (walk, place, signedData, outer, depth) => {
    const bag = [...signedData.certificates, ...outer];
    walk.signatures.push(judgeOne(walk, place, signedData, bag));
    for (const data of nestedOf(signedData)) {
        if (depth === MAX_DEPTH || walk.signatures.length >= MAX_NESTED) {
            walk.signatures.push(unreadableSignature('nested', ['more nested signatures than are read']));
            return;
        }
        const { value, cause } = (0,attempt/* attempt */.C)(() => (0,signed_data/* parseSignedData */.e)(data, 'signature'));
        if (value === undefined)
            walk.signatures.push(unreadableSignature('nested', [`nested signature: ${cause}`]));
        else
            visit(walk, 'nested', value, bag, depth + 1);
    }
};
const paddingProblems = (trailing, limit) => trailing.length > limit || trailing.some((byte) => byte !== 0) ? [`${trailing.length} bytes behind the signature are covered by no digest`] : [];
const walkOf = (context, cover, problems, listedAt) => ({
    cover, context, trust: trustOf(context), problems, listedAt, signatures: [],
});
/** Signatures of a PE, nested ones after their parent. None without certificates and without problems. */
const verifyEmbedded = ({ certificates, certificateProblems, ...file }, context) => {
    if (certificates.length === 0 && certificateProblems.length > 0)
        return [unreadableSignature('embedded', certificateProblems)];
    return certificates.slice(0, MAX_NESTED).flatMap(({ type, data }) => {
        if (type !== PKCS7)
            return [unreadableSignature('embedded', [...new Set([...certificateProblems, `certificate type ${type} instead of 2 (PKCS#7)`])])];
        const { value, cause } = signedDataOf(data);
        if (value === undefined)
            return [unreadableSignature('embedded', [...certificateProblems, `signature: ${cause}`])];
        const walk = walkOf(context, indirectCover('file', oids/* OID */.V.spcPeImageData, file), [...certificateProblems, ...paddingProblems(value.trailing, MAX_PADDING)]);
        visit(walk, 'embedded', value, [], 1);
        return walk.signatures;
    });
};
/** Signature of a cabinet: `pkcs7` are the bytes its header points at. */
const verifyCabinet = (pkcs7, digest, context) => {
    const { value, cause } = readSignedData(pkcs7);
    if (value === undefined)
        return [unreadableSignature('cabinet', [`signature: ${cause}`])];
    const walk = walkOf(context, indirectCover('cabinet', oids/* OID */.V.spcCabData, { digest, pageHashes: () => false }), paddingProblems(value.trailing, MAX_PADDING));
    visit(walk, 'cabinet', value, [], 1);
    return walk.signatures;
};
/** Signatures of a catalog and its grade, after its attributes have been compared with them. No signer: no signature. */
const verifyCatalog = (catalog, context) => {
    if (catalog.signedData.signers.length === 0)
        return { signatures: [], grade: 'unsigned' };
    const walk = walkOf(context, catalogCover(catalog), paddingProblems(catalog.signedData.trailing, 0), catalog.thisUpdate);
    visit(walk, 'catalog', catalog.signedData, [], 1);
    const own = catalog.members.every(({ algorithm }) => algorithm === 'sha1') ? ['weak-digest: the catalog identifies its members by SHA-1 only'] : [];
    const signatures = walk.signatures.map((signature) => {
        const { grade, note } = catalogGrade(signature.grade, catalog.attributes);
        return { ...signature, grade, notes: [...signature.notes, ...own, ...(note === undefined ? [] : [note])] };
    });
    return { signatures, grade: bestGrade(signatures) };
};
const statedAlgorithms = (signedData, depth) => {
    const own = (0,attempt/* attempt */.C)(() => digestName(parseIndirectData(signedData.content ?? new Uint8Array(0)).digestAlgorithm)).value;
    const nested = depth === MAX_DEPTH ? [] : nestedOf(signedData).slice(0, MAX_NESTED);
    const below = nested.flatMap((data) => {
        const { value } = (0,attempt/* attempt */.C)(() => (0,signed_data/* parseSignedData */.e)(data, 'signature'));
        return value === undefined ? [] : statedAlgorithms(value, depth + 1);
    });
    return own === undefined ? below : [own, ...below];
};
/** Digest algorithms that the signatures of a PE state, nested ones included: what `verifyEmbedded` will ask for. */
const embeddedAlgorithms = (certificates) => {
    const stated = certificates.flatMap(({ data }) => {
        const { value } = signedDataOf(data);
        return value === undefined ? [] : statedAlgorithms(value, 1);
    });
    return [...new Set(stated)];
};


/***/ })

};
