import { catalogSignatureIsValid } from '../../../src/rules/signing/catalog-signature-is-valid.ts';
import { given, inf, signature, signedCatalog, type CatalogOverrides } from '../../support/evidence.ts';
import type { Signature } from '../../../src/trust/signature.ts';
import { testRule } from '../../support/rule-tester.ts';

const onCatalog = (over: Partial<Signature> = {}): Signature => signature({ place: 'catalog', ...over });
const broken = (...problems: readonly string[]): Signature => onCatalog({ valid: false, grade: 'invalid', problems });
const signed = (over: CatalogOverrides = {}) => given({ catalog: { 'demo.cat': signedCatalog(over) }, inf: { 'demo.inf': inf() } });

testRule(catalogSignatureIsValid, {
  pass: [
    { name: 'a certified catalog', evidence: signed(), expect: { file: 'demo.cat', message: /verifies/ } },
    { name: 'an attested one verifies as well', evidence: signed({ signatures: [onCatalog({ grade: 'attested' })] }) },
    { name: 'without an INF every catalog is meant', evidence: given({ catalog: { 'x.cat': signedCatalog() } }) },
    { name: 'the vendor first, Microsoft nested', evidence: signed({ signatures: [onCatalog({ grade: 'ev', anchor: 'public' }), signature({ place: 'nested' })] }) },
  ],
  warn: [
    { name: 'a broken signature beside a good one', evidence: signed({ signatures: [broken('the certificate had expired'), signature({ place: 'nested' })] }), expect: { message: /expired/ } },
    { name: 'an unsigned catalog that no INF names', evidence: given({ catalog: { 'demo.cat': signedCatalog(), 'old.cat': signedCatalog({ signatures: [] }) }, inf: { 'demo.inf': inf() } }), expect: { file: 'old.cat' } },
  ],
  fail: [
    { name: 'unsigned', evidence: signed({ signatures: [] }), expect: { message: /not signed/, file: 'demo.cat' } },
    { name: 'the digest of the list does not match', evidence: signed({ signatures: [broken('messageDigest is another one')] }), expect: { message: /messageDigest/ } },
    { name: 'rules of the format are broken', evidence: signed({ catalog: { problems: ['4 bytes follow the signed data'] } }), expect: { message: /4 bytes follow/ } },
    { name: 'a chain that ends elsewhere', evidence: signed({ signatures: [onCatalog({ grade: 'cross-signed', anchor: 'public' })] }), expect: { message: /does not end at a root of Microsoft.*cross-signed/ } },
    { name: 'several INFs, the second catalog is broken', evidence: given({ catalog: { 'a.cat': signedCatalog(), 'DEMO.cat': signedCatalog({ signatures: [] }) }, inf: { 'demo.inf': inf() } }), expect: { file: 'DEMO.cat' } },
  ],
});
