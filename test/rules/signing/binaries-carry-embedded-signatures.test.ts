import { binariesCarryEmbeddedSignatures } from '../../../src/rules/signing/binaries-carry-embedded-signatures.ts';
import { binary, given, inf, service, signature, tree, unreadable } from '../../support/evidence.ts';
import type { Binary } from '../../../src/evidence/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const STATED = 'aa'.repeat(32);
const FOUND = 'bb'.repeat(32);
const changed = signature({ valid: false, grade: 'invalid', digest: STATED, computedDigest: FOUND, problems: ['the digest is another one'] });
const expired = signature({ valid: false, grade: 'invalid', lapsed: true, problems: ['the certificate had expired'] });
const stuffed = signature({ valid: false, grade: 'invalid', problems: ['64 bytes behind the signature are covered by no digest'] });
const vendors = signature({ grade: 'ev' });
const forged = signature({ grade: 'untrusted' });

const holding = (over: Partial<Binary>, startType = 3) =>
  given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ services: [service({ startType })] }) }, binary: { 'demo.sys': binary(over) } });

testRule(binariesCarryEmbeddedSignatures, {
  pass: [
    { name: 'a valid signature', evidence: holding({}), expect: { message: /1 image carries a valid embedded signature: whcp/ } },
    { name: 'boot-start with one', evidence: holding({}, 0) },
    { name: 'a vendor\'s own where the catalog is no better: other rules judge that', evidence: holding({ signatures: [vendors] }) },
    { name: 'an expired one beside a valid one', evidence: holding({ signatures: [expired, signature({ place: 'nested', grade: 'attested' })] }) },
  ],
  warn: [
    { name: 'only the catalog vouches for it', evidence: holding({ signatures: [] }), expect: { file: 'demo.sys', message: /only the catalog/ } },
    { name: 'a kernel binary with a signature of nobody known, but listed', evidence: holding({ signatures: [forged], effectiveGrade: 'whcp' }), expect: { message: /embedded signature of demo.sys is untrusted .*only the catalog/ } },
    { name: 'an expired signature, but listed', evidence: holding({ signatures: [expired] }), expect: { message: /the certificate had expired/ } },
  ],
  fail: [
    { name: 'boot-start without', evidence: holding({ signatures: [] }, 0), expect: { message: /boot-start service demo needs one/, file: 'demo.sys' } },
    { name: 'boot-start with an invalid one', evidence: holding({ signatures: [expired] }, 0) },
    { name: 'boot-start with only the vendor\'s own, whatever the catalog says', evidence: holding({ signatures: [vendors], effectiveGrade: 'whcp' }, 0), expect: { message: /is ev .*boot-start service demo needs Microsoft's/ } },
    { name: 'bytes hidden beside the signature, whatever the catalog says', evidence: holding({ signatures: [stuffed] }), expect: { message: /covered by no digest/ } },
    { name: 'a changed byte, both digests named', evidence: holding({ signatures: [changed] }), expect: { file: 'demo.sys', message: new RegExp(`sha256 ${STATED}.*${FOUND}`) } },
    { name: 'changed below a first valid signature', evidence: holding({ signatures: [signature(), changed] }) },
    { name: 'neither signed nor listed', evidence: holding({ signatures: [], inCatalog: false }), expect: { message: /no catalog lists it/ } },
    { name: 'a fail stays one beside an image that cannot be read', evidence: unreadable(holding({ signatures: [changed] }), 'binary', 'b.sys', 'it is torn'), expect: { file: 'demo.sys' } },
  ],
  unknown: [{ name: 'the only image cannot be read', evidence: unreadable(given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() } }), 'binary', 'demo.sys', 'it is torn') }],
  'not-applicable': [{ name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() } }) }],
});
