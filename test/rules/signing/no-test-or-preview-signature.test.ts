import { noTestOrPreviewSignature } from '../../../src/rules/signing/no-test-or-preview-signature.ts';
import { binary, given, signature, signedCatalog, signer, tree } from '../../support/evidence.ts';
import type { Grade, Signature } from '../../../src/trust/signature.ts';
import { testRule } from '../../support/rule-tester.ts';

const kit = signer({ commonName: 'WDKTestCert dana,133000000000000000' });
const signed = (...signatures: readonly Signature[]) =>
  given({ tree: { '': tree(['demo.sys', 'demo.cat']) }, binary: { 'demo.sys': binary({ signatures, grade: signatures.at(-1)?.grade ?? 'unsigned' }) }, catalog: { 'demo.cat': signedCatalog() } });
const catalogOf = (grade: Grade) => given({ tree: { '': tree(['demo.cat']) }, catalog: { 'demo.cat': signedCatalog({ grade }) } });

testRule(noTestOrPreviewSignature, {
  pass: [
    { name: 'certified throughout', evidence: signed(signature()) },
    { name: 'submission of unsigned files', evidence: given({ tree: { '': tree(['demo.sys']) }, binary: { 'demo.sys': binary({ signatures: [] }) } }), context: { stage: 'submission' } },
    { name: 'the vendor\'s own signature is not this rule\'s matter', evidence: signed(signature({ grade: 'ev' })) },
  ],
  warn: [
    { name: 'a test signature before the nested one of Microsoft', evidence: signed(signature({ grade: 'test', signer: kit }), signature({ place: 'nested' })), expect: { file: 'demo.sys', message: /beside one of grade whcp/ } },
    { name: 'an expired one of the driver kit', evidence: signed(signature({ valid: false, grade: 'invalid', signer: kit }), signature({ place: 'nested' })), expect: { message: /driver kit/ } },
    { name: 'still test signed at submission', evidence: signed(signature({ grade: 'test', signer: kit })), context: { stage: 'submission' }, expect: { message: /signed with a test certificate/ } },
  ],
  fail: [
    { name: 'the best of two signatures is a test signature', evidence: signed(signature({ grade: 'ov', valid: false }), signature({ grade: 'test' })) },
    ...(['test', 'self-signed', 'flight', 'preproduction'] as const).map((grade) => ({ name: `best signature of an image: ${grade}`, evidence: signed(signature({ grade })), expect: { file: 'demo.sys', message: new RegExp(grade) } })),
    ...(['test', 'self-signed', 'flight', 'preproduction'] as const).map((grade) => ({ name: `catalog: ${grade}`, evidence: catalogOf(grade), expect: { file: 'demo.cat' } })),
  ],
  unknown: [{ name: 'release without a catalog', evidence: given({ tree: { '': tree(['demo.sys']) }, binary: { 'demo.sys': binary() } }), expect: { message: /no catalog/ } }],
});
