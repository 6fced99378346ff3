import { onlySha2 } from '../../../src/rules/signing/only-sha2.ts';
import { binary, cabinet, given, member, signature, signedCatalog, tree } from '../../support/evidence.ts';
import type { Signature } from '../../../src/trust/signature.ts';
import { testRule } from '../../support/rule-tester.ts';

const folder = { '': tree(['demo.sys', 'demo.cat']) };
const weak = signature({ digestAlgorithm: 'sha1', signerDigestAlgorithm: 'sha1', digest: 'ab'.repeat(20) });
const signed = (...signatures: readonly Signature[]) => given({ tree: folder, binary: { 'demo.sys': binary({ signatures }) }, catalog: { 'demo.cat': signedCatalog({ catalog: { members: [member()] } }) } });
const listing = (grade: Signature['grade'], algorithms: readonly ('sha1' | 'sha256')[]) =>
  given({ tree: folder, catalog: { 'demo.cat': signedCatalog({ catalog: { version: 1, members: algorithms.map((algorithm) => member({ algorithm })) }, signatures: [signature({ place: 'catalog', grade })] }) } });

testRule(onlySha2, {
  pass: [
    { name: 'SHA-256 everywhere', evidence: signed(signature()) },
    { name: 'SHA-384 is stronger', evidence: signed(signature({ digestAlgorithm: 'sha384', signerDigestAlgorithm: 'sha512' })) },
    { name: 'a version 2 catalog lists both digests', evidence: listing('whcp', ['sha1', 'sha256']) },
    { name: 'a signed cabinet at submission', evidence: given({ tree: folder, binary: { 'demo.sys': binary({ signatures: [] }) }, cabinet: { 'demo.cab': cabinet() } }), context: { stage: 'submission' } },
  ],
  warn: [
    { name: 'SHA-1 first, SHA-256 nested', evidence: signed(weak, signature({ place: 'nested' })), expect: { file: 'demo.sys', message: /beside a signature with SHA-2/ } },
    { name: 'a version 1 catalog of Microsoft', evidence: listing('whcp', ['sha1']), expect: { file: 'demo.cat', message: /1 member by SHA-1/ } },
  ],
  fail: [
    { name: 'SHA-1 only', evidence: signed(weak), expect: { file: 'demo.sys', message: /sha1 as digest of the file.*sha1 as digest of the signer/ } },
    { name: 'MD5', evidence: signed(signature({ digestAlgorithm: 'md5' })), expect: { message: /md5/ } },
    { name: 'SHA-1 as signer digest only', evidence: signed(signature({ signerDigestAlgorithm: 'sha1' })) },
    { name: 'the strong signature beside it is invalid', evidence: signed(weak, signature({ place: 'nested', valid: false, grade: 'invalid' })) },
    { name: 'a version 1 catalog of a vendor', evidence: listing('ev', ['sha1']), expect: { remedy: /Inf2Cat/ } },
    { name: 'the cabinet', evidence: given({ tree: folder, cabinet: { 'demo.cab': cabinet(undefined, { signatures: [weak] }) } }), context: { stage: 'submission' }, expect: { file: 'demo.cab' } },
  ],
  unknown: [
    { name: 'release without a catalog', evidence: given({ tree: folder, binary: { 'demo.sys': binary() } }), expect: { message: /no catalog/ } },
    { name: 'a signature that cannot be read', evidence: signed(signature({ valid: false, grade: 'invalid', digestAlgorithm: '', signerDigestAlgorithm: '', signer: undefined, problems: ['torn'] })), expect: { message: /cannot be read/ } },
    { name: 'nothing is signed', evidence: given({ tree: folder, binary: { 'demo.sys': binary({ signatures: [] }) } }), context: { stage: 'submission' } },
  ],
});
