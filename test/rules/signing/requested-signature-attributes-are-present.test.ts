import { requestedSignatureAttributesArePresent } from '../../../src/rules/signing/requested-signature-attributes-are-present.ts';
import { at, attributes, binary, given, inf, member, signature, signer, tree, treeFile, unreadable } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const ELAM = '1.3.6.1.4.1.311.61.4.1';
const HAL = '1.3.6.1.4.1.311.61.5.1';
const asking = (attribute: string, eku: readonly string[] = [], memberAttributes: Readonly<Record<string, string>> = {}, valid = true) =>
  given({
    inf: { 'demo.inf': inf({ signatureAttributes: [{ file: 'demo.sys', attribute, place: at(60) }] }) },
    binary: { 'Demo.sys': binary({ signatures: [signature({ valid, signer: signer({ eku }) })] }) },
    tree: { '': tree([treeFile('Demo.sys', { members: [{ catalog: 'demo.cat', member: member({ attributes: attributes(memberAttributes) }) }] })]) },
  });

testRule(requestedSignatureAttributesArePresent, {
  pass: [
    { name: 'Elam granted', evidence: asking('Elam', [ELAM]), expect: { file: 'demo.inf', line: 60, message: /Elam for demo\.sys was granted/ } },
    { name: 'HalExt granted', evidence: asking('HalExt', [HAL]) },
    { name: 'PETrust granted', evidence: asking('PETrust', [], { PETrusted: '1' }) },
    { name: 'DRM granted', evidence: asking('DRM', [], { DRMLevel: '1300' }) },
    { name: 'WindowsHello granted', evidence: asking('windowshello', [], { WindowsHello: 'True' }) },
    { name: 'asked for at submission', evidence: asking('Elam'), context: { stage: 'submission' }, expect: { message: /judged on the package that comes back/ } },
  ],
  warn: [{ name: 'an attribute that is not known', evidence: asking('Turbo'), expect: { message: /Turbo/ } }],
  fail: [
    { name: 'Elam absent', evidence: asking('Elam', [HAL]), expect: { file: 'demo.inf', line: 60, message: /absent/ } },
    { name: 'Elam on a signature that does not verify', evidence: asking('Elam', [ELAM], {}, false) },
    { name: 'PETrust absent', evidence: asking('PETrust', [], { DRMLevel: '1200' }) },
    { name: 'asked for in an attestation submission', evidence: asking('DRM'), context: { stage: 'submission', profile: 'attestation' }, expect: { message: /attestation submission never/ } },
  ],
  unknown: [{ name: 'an INF that cannot be read may ask', evidence: unreadable(given({ inf: { 'demo.inf': inf() } }), 'inf', 'b.inf', 'it is torn') }],
  'not-applicable': [{ name: 'nothing is asked for', evidence: given({ inf: { 'demo.inf': inf() } }) }],
});
