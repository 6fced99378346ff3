import { catalogAttributesAgreeWithTheInf } from '../../../src/rules/catalog/catalog-attributes-agree-with-the-inf.ts';
import { at, attributes, CERTIFIED, given, hardwareId, inf, SIGNED_AT, signature, signedCatalog, timestamp } from '../../support/evidence.ts';
import type { Inf } from '../../../src/formats/inf/inf.ts';
import { testRule } from '../../support/rule-tester.ts';

const DAY = 86_400_000;
const stating = (over: Readonly<Record<string, string>>, model: Partial<Inf> = {}, thisUpdate = SIGNED_AT) =>
  given({ inf: { 'demo.inf': inf(model) }, catalog: { 'demo.cat': signedCatalog({ catalog: { attributes: attributes({ ...CERTIFIED, ...over }), thisUpdate } }) } });
const silent = (thisUpdate = SIGNED_AT) => given({ inf: { 'demo.inf': inf() }, catalog: { 'demo.cat': signedCatalog({ catalog: { attributes: attributes({ 'Submission ID': '1' }), thisUpdate } }) } });

testRule(catalogAttributesAgreeWithTheInf, {
  pass: [
    { name: 'IDs, systems and kind agree', evidence: stating({}), expect: { file: 'demo.inf', message: /every hardware ID/ } },
    { name: 'the catalog lists the whole submission', evidence: stating({ HWID2: 'PCI\\VEN_9999', HWID10: 'usb\\vid_1' }) },
    { name: 'a token without architecture is x86', evidence: stating({ OS: '_v100_Vb,7X86' }, { architectures: ['x86'] }) },
    { name: 'arm64 is not arm', evidence: stating({ OS: '_v100_ARM64_Vb' }, { architectures: ['arm64'] }) },
    { name: 'made two days after its stamp', evidence: stating({}, {}, SIGNED_AT + 2 * DAY) },
    { name: 'whether the INF is declarative cannot be said', evidence: stating({ Declarative: 'False' }, { declarative: undefined }) },
  ],
  warn: [
    { name: 'an ID that was not signed', evidence: stating({}, { hardwareIds: [hardwareId('PCI\\VEN_1234&DEV_5678&SUBSYS_00011234'), hardwareId('PCI\\VEN_1234&DEV_0001', { place: at(22) })] }), expect: { file: 'demo.inf', line: 22, message: /VEN_1234&DEV_0001/ } },
    { name: 'an architecture that was not signed', evidence: stating({}, { architectures: ['amd64', 'arm64'] }), expect: { message: /no Windows version for arm64/ } },
    { name: 'arm is not arm64', evidence: stating({ OS: '_v100_ARM64_Vb' }, { architectures: ['arm'] }) },
    { name: 'the INF is not declarative', evidence: stating({}, { declarative: false }), expect: { message: /Declarative=True/ } },
    { name: 'the catalog says not universal', evidence: stating({ Universal: 'False' }), expect: { message: /Universal=False/ }, count: 1 },
    { name: 'made three days after its stamp', evidence: stating({}, {}, SIGNED_AT + 3 * DAY), expect: { file: 'demo.cat', message: /backdated/ } },
    { name: 'a stamp that nobody lists tells as well', evidence: given({ inf: { 'demo.inf': inf() }, catalog: { 'demo.cat': signedCatalog({ signatures: [signature({ timestamp: timestamp({ trusted: false, time: SIGNED_AT - 30 * DAY }) })] }) } }) },
    { name: 'backdated, and no attributes', evidence: silent(SIGNED_AT + 3 * DAY) },
  ],
  'not-applicable': [{ name: 'no such attributes', evidence: silent(), expect: { message: /no attributes/ } }],
});
