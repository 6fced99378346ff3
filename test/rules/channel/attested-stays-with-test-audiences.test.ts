import type { ShippingLabel } from '../../../src/formats/partner-center/partner-center.ts';
import type { Grade } from '../../../src/trust/signature.ts';
import { attestedStaysWithTestAudiences } from '../../../src/rules/channel/attested-stays-with-test-audiences.ts';
import { cabinet, given, inf, signedCatalog } from '../../support/evidence.ts';
import { signedHlkx } from '../../support/evidence-hlkx.ts';
import { shippingLabel } from '../../support/evidence-label.ts';
import { testRule } from '../../support/rule-tester.ts';

const POLICY = { '': { origin: 'file', path: 'p.yml', changedInPullRequest: false, underPullRequest: false } as const };
const TEST = { restrictedToAudiences: ['00000000-0000-0000-0000-000000000001'] };
const graded = (grade: Grade | undefined, label?: Partial<ShippingLabel>) => given({
  policy: POLICY, inf: { 'demo.inf': inf() }, catalog: grade === undefined ? {} : { 'demo.cat': signedCatalog({ grade }) }, 'shipping-label': label === undefined ? {} : { 'label.json': { planned: true, labels: [shippingLabel(label)] } },
});
const submitted = (label?: Partial<ShippingLabel>, lab = false) => given({
  policy: POLICY, cabinet: { 'demo.cab': cabinet(['demo.inf']) }, hlkx: lab ? { 'demo.hlkx': signedHlkx() } : {}, 'shipping-label': label === undefined ? {} : { 'label.json': { planned: true, labels: [shippingLabel(label)] } },
});
const submission = { stage: 'submission' } as const;

testRule(attestedStaysWithTestAudiences, {
  pass: [
    { name: 'attested, for a test audience', evidence: graded('attested', TEST), expect: { message: /restricted to an audience/, file: 'label.json' } },
    { name: 'a cabinet that comes back attested, for a test audience', evidence: submitted(TEST), context: submission },
    { name: 'shared with a partner, not published', evidence: graded('attested', { destination: 'anotherPartner' }) },
  ],
  fail: [
    { name: 'attested, for everybody', evidence: graded('attested', { restrictedToAudiences: [] }), expect: { message: /the package is attested, and the label Demo label goes to everybody/, remedy: /restrictedToAudiences/ } },
    { name: 'a cabinet without lab results, for everybody', evidence: submitted({ restrictedToAudiences: [] }), context: submission, expect: { message: /comes back attested/ } },
  ],
  unknown: [
    { name: 'released without a catalog', evidence: graded(undefined), expect: { message: /no catalog/ } },
    { name: 'attested, and no label', evidence: graded('attested'), expect: { message: /nobody can tell who gets it/ } },
  ],
  'not-applicable': [
    { name: 'certified', evidence: graded('whcp', { restrictedToAudiences: [] }) },
    { name: 'a cabinet with lab results', evidence: submitted({ restrictedToAudiences: [] }, true), context: submission },
    { name: 'a folder at submission', evidence: graded(undefined, { restrictedToAudiences: [] }), context: submission },
  ],
});
