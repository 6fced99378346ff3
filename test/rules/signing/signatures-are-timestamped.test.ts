import { signaturesAreTimestamped } from '../../../src/rules/signing/signatures-are-timestamped.ts';
import { binary, cabinet, given, SIGNED_AT, signature, signedCatalog, signer, timestamp, tree } from '../../support/evidence.ts';
import type { Signature, TimestampFacts } from '../../../src/trust/signature.ts';
import { NOW, testRule } from '../../support/rule-tester.ts';

const folder = { '': tree(['demo.sys', 'demo.cat']) };
const signed = (...signatures: readonly Signature[]) => given({ tree: folder, binary: { 'demo.sys': binary({ signatures }) }, catalog: { 'demo.cat': signedCatalog() } });
const stamped = (over: Partial<TimestampFacts>) => signed(signature({ timestamp: timestamp(over) }));

testRule(signaturesAreTimestamped, {
  pass: [
    { name: 'RFC 3161', evidence: signed(signature()), expect: { message: /2 signatures have a genuine time stamp/ } },
    { name: 'PKCS#9', evidence: stamped({ kind: 'pkcs9', legacyBareDigest: true }) },
    { name: 'the certificate has ended since', evidence: signed(signature({ signer: signer({ notAfter: SIGNED_AT + 1 }) })) },
    { name: 'stamped this very instant', evidence: stamped({ time: NOW.getTime() }) },
    { name: 'lifetime signing is said', evidence: signed(signature({ signer: signer({ eku: ['1.3.6.1.4.1.311.10.3.13'] }) })), expect: { message: /lifetime signing/, file: 'demo.sys' } },
  ],
  warn: [{ name: 'no stamp', evidence: signed(signature({ timestamp: undefined })), expect: { file: 'demo.sys', message: /good until the certificate ends on 2026-06-23/ } }],
  fail: [
    { name: 'an authority that is not listed', evidence: stamped({ trusted: false, authority: 'Fake TimeStamp Responder' }), expect: { file: 'demo.sys', message: /Fake TimeStamp Responder.*timestamp-untrusted-tsa/ } },
    { name: 'a stamp that does not verify', evidence: stamped({ trusted: false, problems: ['the imprint is another one'] }), expect: { message: /the imprint is another one/ } },
    { name: 'from the future', evidence: stamped({ time: NOW.getTime() + 1 }), expect: { message: /future/ } },
    { name: 'forged on the first of two signatures', evidence: signed(signature({ timestamp: timestamp({ trusted: false }) }), signature({ place: 'nested' })) },
    { name: 'on the cabinet', evidence: given({ tree: folder, cabinet: { 'demo.cab': cabinet(undefined, { signatures: [signature({ place: 'cabinet', timestamp: timestamp({ trusted: false }) })] }) } }), context: { stage: 'submission' }, expect: { file: 'demo.cab' } },
  ],
  unknown: [
    { name: 'release without a catalog', evidence: given({ tree: folder, binary: { 'demo.sys': binary() } }) },
    { name: 'nothing is signed', evidence: given({ tree: folder }), context: { stage: 'submission' } },
  ],
});
