import { packageCarriesAWhqlSignature } from '../../../src/rules/signing/package-carries-a-whql-signature.ts';
import { given, inf, infVersion, at, signature, signedCatalog, signer } from '../../support/evidence.ts';
import { GRADES, type Grade, type Signature } from '../../../src/trust/signature.ts';
import { testRule, type Row } from '../../support/rule-tester.ts';

const graded = (grade: Grade, over: Partial<Signature> = {}) => given({ catalog: { 'demo.cat': signedCatalog({ grade, signatures: [signature({ place: 'catalog', grade, ...over })] }) }, inf: { 'demo.inf': inf() } });
const WHQL: readonly Grade[] = ['whcp', 'elam', 'hal-extension', 'inbox'];
const two = inf({ version: infVersion({ catalogFiles: [{ architecture: 'amd64', name: 'a.cat', place: at(6) }, { architecture: 'arm64', name: 'b.cat', place: at(7) }] }) });

const failing: readonly Row[] = GRADES.filter((grade) => !WHQL.includes(grade) && grade !== 'microsoft-unknown-issuer').map((grade) => ({
  name: `grade ${grade}`, evidence: graded(grade), expect: { message: new RegExp(`grade of demo\\.cat is ${grade} \\(`), file: 'demo.cat' },
}));

testRule(packageCarriesAWhqlSignature, {
  pass: [
    { name: 'certified', evidence: graded('whcp'), expect: { message: /whcp.*Hardware Compatibility Publisher/ } },
    { name: 'early launch anti-malware', evidence: graded('elam') },
    { name: 'HAL extension', evidence: graded('hal-extension') },
    { name: 'in-box', evidence: graded('inbox') },
    { name: 'another vendor\'s catalog beside the one the INF names', evidence: given({ catalog: { 'demo.cat': signedCatalog(), 'other.cat': signedCatalog({ grade: 'unsigned', signatures: [] }) }, inf: { 'demo.inf': inf() } }), count: 1 },
  ],
  warn: [{ name: 'issuer recognised by name only', evidence: graded('whcp', { pin: 'name' }), expect: { message: /by name only/, remedy: /Update driver-gate/ } }],
  fail: [
    { name: 'the second catalog of the INF is attested', evidence: given({ catalog: { 'a.cat': signedCatalog(), 'b.cat': signedCatalog({ grade: 'attested' }) }, inf: { 'demo.inf': two } }), expect: { file: 'b.cat', message: /attested.*test audiences/ }, count: 1 },
    ...failing,
  ],
  unknown: [{ name: 'no pin fits the issuer', evidence: graded('microsoft-unknown-issuer', { signer: signer({ issuer: 'CN=Some New CA' }) }), expect: { message: /"CN=Some New CA"/, remedy: /trust data is older/ } }],
});
