import { describe, expect, it } from 'vitest';
import { parseCertificate } from '../../src/formats/x509/certificate.ts';
import { Budget, findChains } from '../../src/trust/chain.ts';
import { GRADE_RULES } from '../../src/trust/data/grades.ts';
import { bestGrade, catalogGrade, gradeLabel, gradeOf, gradeRank } from '../../src/trust/grade.ts';
import { type Grade, GRADES, type Signature } from '../../src/trust/signature.ts';
import { signature } from '../support/evidence-signatures.ts';
import { bagOf, type Identity, issue, issueCa } from '../support/signer/certificate.ts';
import {
  crossCertificate, issuer, leaf, lookAlike, microsoftName, privateRoot, publicRoot, root, testAnchors, unpinnedIssuer,
} from '../support/signer/hierarchy.ts';
import { EKU } from '../support/signer/oids.ts';
import { first, verified } from './signed.ts';

/** Rule, grade and pin that decide for a leaf; validity aside. */
const decide = (identity: Identity, valid = true) => {
  const bag = bagOf(identity).map(({ certificate }) => parseCertificate(certificate));
  const [certificate] = bag;
  if (certificate === undefined) throw new Error('no certificate');
  const anchors = testAnchors();
  const chains = findChains({ leaf: certificate, bag, anchors, userRoots: [], budget: new Budget(), purpose: EKU.codeSigning });
  const { complete, partial } = chains;
  const { rule, grade, pin } = gradeOf({ valid, leaf: certificate, paths: complete.length > 0 ? complete : partial, everyPath: [...complete, ...partial], anchors });
  return { rule, grade, pin };
};

const HARDWARE = microsoftName('Microsoft Windows Hardware Compatibility Publisher');
const ELAM = microsoftName('Microsoft Windows Early Launch Anti-malware Publisher');
const CONTOSO = { C: 'US', O: 'Contoso Ltd.', CN: 'Contoso Ltd.' } as const;
const signing = (...eku: readonly string[]): readonly string[] => [...eku, EKU.codeSigning];
const vendorCa = (above: Identity, CN = 'Example Code Signing CA'): Identity => issueCa({ subject: { C: 'US', O: 'Example Trust', CN }, issuer: above });

interface Case {
  readonly rule: number;
  readonly grade: Grade;
  readonly what: string;
  readonly leaf: () => Identity;
  readonly valid?: boolean;
}
interface Neighbours extends Case {
  /** Each differs in one condition from the case it stands under. */
  readonly but: readonly Case[];
}

const TABLE: readonly Neighbours[] = [
  { rule: 1, grade: 'invalid', what: 'a signature that does not verify', leaf: () => leaf.whcp(), valid: false, but: [{ rule: 11, grade: 'whcp', what: 'verifies', leaf: () => leaf.whcp() }] },
  {
    rule: 2, grade: 'flight', what: 'below a development root', leaf: () => leaf.flight(),
    but: [{ rule: 21, grade: 'untrusted', what: 'the root has another name', leaf: () => issue({ subject: CONTOSO, issuer: vendorCa(privateRoot()), eku: signing(EKU.preview, EKU.whql, EKU.phoneOem) }) }],
  },
  {
    rule: 3, grade: 'test', what: "a WDK user's certificate", leaf: () => leaf.test(),
    but: [
      { rule: 20, grade: 'self-signed', what: 'the name ends otherwise', leaf: () => leaf.test({ subject: { CN: 'WDKTestCert contoso' } }) },
      { rule: 21, grade: 'untrusted', what: 'the pattern stands in the authority, where only the leaf counts', leaf: () => issue({ subject: CONTOSO, issuer: vendorCa(privateRoot(), 'WDKTestCert contoso,1'), eku: signing() }) },
    ],
  },
  {
    rule: 3, grade: 'test', what: "a partner's test authority", leaf: () => issue({ subject: CONTOSO, issuer: vendorCa(privateRoot(), 'Windows OEM Intermediate 2031 (TEST ONLY)'), eku: signing() }),
    but: [{ rule: 21, grade: 'untrusted', what: 'without the mark', leaf: () => issue({ subject: CONTOSO, issuer: vendorCa(privateRoot(), 'Windows OEM Intermediate 2031'), eku: signing() }) }],
  },
  {
    rule: 3, grade: 'test', what: 'an issuer named like a listed test root', leaf: () => issue({ subject: CONTOSO, issuer: issueCa({ subject: microsoftName('Microsoft Testing Root Certificate Authority 2010') }), eku: signing() }),
    but: [{ rule: 21, grade: 'untrusted', what: 'the name differs by a year', leaf: () => issue({ subject: CONTOSO, issuer: issueCa({ subject: microsoftName('Microsoft Testing Root Certificate Authority 2011') }), eku: signing() }) }],
  },
  {
    rule: 4, grade: 'preproduction', what: 'the preproduction authority', leaf: () => leaf.preproduction(),
    but: [
      { rule: 12, grade: 'inconsistent', what: 'the same leaf below CA 2012', leaf: () => leaf.preproduction({ issuer: issuer('third-party-component-ca-2012') }) },
      { rule: 16, grade: 'microsoft-unknown-issuer', what: 'the same leaf below an unknown authority', leaf: () => leaf.preproduction({ issuer: unpinnedIssuer('Microsoft Windows PCA 2031') }) },
    ],
  },
  {
    rule: 4, grade: 'preproduction', what: 'the preproduction authority with the EKUs of a certified driver', leaf: () => leaf.whcp({ issuer: issuer('windows-pca-2010') }),
    but: [{ rule: 11, grade: 'whcp', what: 'the same leaf below CA 2012', leaf: () => leaf.whcp() }],
  },
  {
    rule: 5, grade: 'microsoft-other', what: 'the phone authority', leaf: () => leaf['microsoft-other']({ subject: HARDWARE, eku: signing(EKU.phoneOem, EKU.whql) }),
    but: [{ rule: 11, grade: 'whcp', what: 'the same leaf below CA 2012', leaf: () => leaf['microsoft-other']({ subject: HARDWARE, eku: signing(EKU.phoneOem, EKU.whql), issuer: issuer('third-party-component-ca-2012') }) }],
  },
  {
    rule: 5, grade: 'microsoft-other', what: 'two levels below the Store authority', leaf: () => issue({ subject: CONTOSO, issuer: issueCa({ subject: microsoftName('Microsoft Marketplace CA G 016'), issuer: issuer('marketplace-pca-2011') }), eku: signing(EKU.phoneOem) }),
    but: [{ rule: 16, grade: 'microsoft-unknown-issuer', what: 'directly below the root', leaf: () => issue({ subject: CONTOSO, issuer: unpinnedIssuer('Microsoft Marketplace CA G 016', 'root-2011'), eku: signing(EKU.phoneOem) }) }],
  },
  {
    rule: 6, grade: 'elam', what: 'an early launch publisher below root 2010', leaf: () => leaf.elam(),
    but: [
      { rule: 14, grade: 'microsoft-product', what: 'without its EKU', leaf: () => leaf.elam({ eku: signing() }) },
      { rule: 14, grade: 'microsoft-product', what: 'another publisher', leaf: () => leaf.elam({ subject: microsoftName('Microsoft Corporation') }) },
      { rule: 14, grade: 'microsoft-product', what: 'another organization', leaf: () => leaf.elam({ subject: { ...ELAM, O: 'Microsoft Partner' } }) },
      { rule: 14, grade: 'microsoft-product', what: 'below root 2011', leaf: () => leaf.elam({ issuer: issuer('code-signing-pca-2011') }) },
    ],
  },
  {
    rule: 7, grade: 'hal-extension', what: 'a HAL publisher below root 2010', leaf: () => leaf['hal-extension'](),
    but: [
      { rule: 14, grade: 'microsoft-product', what: 'without its EKU', leaf: () => leaf['hal-extension']({ eku: signing() }) },
      { rule: 14, grade: 'microsoft-product', what: 'another publisher', leaf: () => leaf['hal-extension']({ subject: microsoftName('Microsoft Corporation') }) },
      { rule: 14, grade: 'microsoft-product', what: 'below root 2011', leaf: () => leaf['hal-extension']({ issuer: issuer('code-signing-pca-2011') }) },
    ],
  },
  {
    rule: 8, grade: 'attested', what: 'CA 2014 with both hardware EKUs', leaf: () => leaf.attested(),
    but: [
      { rule: 9, grade: 'inconsistent', what: 'without the attestation EKU', leaf: () => leaf.attested({ eku: signing(EKU.whql) }) },
      { rule: 9, grade: 'inconsistent', what: 'without the hardware EKU', leaf: () => leaf.attested({ eku: signing(EKU.attested) }) },
      { rule: 9, grade: 'inconsistent', what: 'with lifetime signing', leaf: () => leaf.attested({ eku: signing(EKU.attested, EKU.whql, EKU.lifetimeSigning) }) },
      { rule: 9, grade: 'inconsistent', what: 'another publisher', leaf: () => leaf.attested({ subject: microsoftName('Microsoft Windows') }) },
      { rule: 9, grade: 'inconsistent', what: 'another organization', leaf: () => leaf.attested({ subject: { ...HARDWARE, O: 'Contoso Ltd.' } }) },
      { rule: 10, grade: 'inconsistent', what: 'below CA 2012', leaf: () => leaf.attested({ issuer: issuer('third-party-component-ca-2012') }) },
      { rule: 21, grade: 'untrusted', what: 'below a look-alike of CA 2014', leaf: () => leaf.attested({ issuer: lookAlike('third-party-component-ca-2014') }) },
    ],
  },
  { rule: 9, grade: 'inconsistent', what: 'CA 2014 without the attestation EKU', leaf: () => leaf.attested({ eku: signing(EKU.whql) }), but: [{ rule: 8, grade: 'attested', what: 'with it', leaf: () => leaf.attested() }] },
  {
    rule: 10, grade: 'inconsistent', what: 'the attestation EKU from a product authority', leaf: () => leaf['microsoft-product']({ eku: signing(EKU.attested, EKU.microsoftPublisher) }),
    but: [{ rule: 14, grade: 'microsoft-product', what: 'without it', leaf: () => leaf['microsoft-product']() }],
  },
  {
    rule: 11, grade: 'whcp', what: 'CA 2012 with the hardware EKU', leaf: () => leaf.whcp(),
    but: [
      { rule: 10, grade: 'inconsistent', what: 'with the attestation EKU', leaf: () => leaf.whcp({ eku: signing(EKU.whql, EKU.attested) }) },
      { rule: 12, grade: 'inconsistent', what: 'with lifetime signing', leaf: () => leaf.whcp({ eku: signing(EKU.whql, EKU.lifetimeSigning) }) },
      { rule: 12, grade: 'inconsistent', what: 'without the hardware EKU', leaf: () => leaf.whcp({ eku: signing(EKU.extendedVerification) }) },
      { rule: 12, grade: 'inconsistent', what: 'another publisher', leaf: () => leaf.whcp({ subject: microsoftName('Microsoft Windows') }) },
      { rule: 9, grade: 'inconsistent', what: 'below CA 2014', leaf: () => leaf.whcp({ issuer: issuer('third-party-component-ca-2014') }) },
      { rule: 4, grade: 'preproduction', what: 'below the preproduction authority', leaf: () => leaf.whcp({ issuer: issuer('windows-pca-2010') }) },
      { rule: 16, grade: 'microsoft-unknown-issuer', what: 'below an unknown authority', leaf: () => leaf.whcp({ issuer: unpinnedIssuer('Microsoft Windows Third Party Component CA 2031') }) },
      { rule: 21, grade: 'untrusted', what: 'below a look-alike of CA 2012', leaf: () => leaf.whcp({ issuer: lookAlike('third-party-component-ca-2012') }) },
    ],
  },
  { rule: 11, grade: 'whcp', what: 'the hardware compatibility authority of the SHA-1 years', leaf: () => leaf.whcp({ issuer: issuer('hardware-compatibility-pca'), eku: signing(EKU.whql) }), but: [{ rule: 12, grade: 'inconsistent', what: 'without the hardware EKU', leaf: () => leaf.whcp({ issuer: issuer('hardware-compatibility-pca'), eku: signing() }) }] },
  { rule: 12, grade: 'inconsistent', what: 'CA 2012 with lifetime signing', leaf: () => leaf.whcp({ eku: signing(EKU.whql, EKU.lifetimeSigning) }), but: [{ rule: 11, grade: 'whcp', what: 'without it', leaf: () => leaf.whcp() }] },
  {
    rule: 13, grade: 'inbox', what: 'the Windows production authority', leaf: () => leaf.inbox(),
    but: [
      { rule: 14, grade: 'microsoft-product', what: 'without the Windows EKU', leaf: () => leaf.inbox({ eku: signing() }) },
      { rule: 14, grade: 'microsoft-product', what: 'below a product authority', leaf: () => leaf.inbox({ issuer: issuer('code-signing-pca-2011') }) },
    ],
  },
  {
    rule: 14, grade: 'microsoft-product', what: 'a product authority', leaf: () => leaf['microsoft-product'](),
    but: [{ rule: 16, grade: 'microsoft-unknown-issuer', what: 'an unknown authority', leaf: () => leaf['microsoft-product']({ issuer: unpinnedIssuer('Microsoft Code Signing PCA 2031', 'root-2011') }) }],
  },
  {
    rule: 15, grade: 'trusted-signing', what: 'below the identity root', leaf: () => leaf['trusted-signing'](),
    but: [
      { rule: 16, grade: 'microsoft-unknown-issuer', what: 'the same leaf below root 2011', leaf: () => leaf['trusted-signing']({ issuer: unpinnedIssuer('Microsoft ID Verified CS AOC CA 01', 'root-2011') }) },
      { rule: 21, grade: 'untrusted', what: 'below the time stamp root, which signs no code', leaf: () => leaf['trusted-signing']({ issuer: unpinnedIssuer('Microsoft ID Verified CS AOC CA 01', 'root-timestamp-2014') }) },
    ],
  },
  { rule: 15, grade: 'trusted-signing', what: 'an issuing authority of the identity root that nobody pinned', leaf: () => leaf['trusted-signing']({ issuer: unpinnedIssuer('Microsoft ID Verified CS EOC CA 09', 'root-identity-2020') }), but: [] },
  {
    rule: 16, grade: 'microsoft-unknown-issuer', what: 'an unknown authority below root 2010', leaf: () => leaf['microsoft-unknown-issuer'](),
    but: [
      { rule: 11, grade: 'whcp', what: 'a pinned one', leaf: () => leaf['microsoft-unknown-issuer']({ issuer: issuer('third-party-component-ca-2012') }) },
      { rule: 21, grade: 'untrusted', what: 'below a private root', leaf: () => leaf['microsoft-unknown-issuer']({ issuer: vendorCa(privateRoot(), 'Microsoft Windows Component CA 2031') }) },
    ],
  },
  {
    rule: 17, grade: 'cross-signed', what: 'a chain to a cross-certificate', leaf: () => leaf['cross-signed'](),
    but: [
      { rule: 21, grade: 'untrusted', what: 'the same name and key, another certificate', leaf: () => leaf['cross-signed']({ issuer: vendorCa(issueCa({ subject: { C: 'US', O: 'Example Trust', CN: 'Example Class 3 Root' }, issuer: privateRoot(), key: crossCertificate('cross').key })) }) },
      { rule: 19, grade: 'ov', what: 'below a public root', leaf: () => leaf['cross-signed']({ issuer: vendorCa(publicRoot()) }) },
    ],
  },
  {
    rule: 18, grade: 'ev', what: 'extended validation by policy and category', leaf: () => leaf.ev(),
    but: [
      { rule: 19, grade: 'ov', what: 'neither', leaf: () => leaf.ev({ subject: CONTOSO, policies: ['2.23.140.1.4.1'] }) },
      { rule: 21, grade: 'untrusted', what: 'below a private root', leaf: () => leaf.ev({ issuer: vendorCa(privateRoot()) }) },
      { rule: 17, grade: 'cross-signed', what: 'below a cross-certificate', leaf: () => leaf.ev({ issuer: vendorCa(crossCertificate('cross')) }) },
    ],
  },
  { rule: 18, grade: 'ev', what: 'extended validation by category alone', leaf: () => leaf.ev({ policies: ['2.23.140.1.4.1'] }), but: [] },
  { rule: 18, grade: 'ev', what: 'extended validation by policy alone', leaf: () => leaf.ev({ subject: CONTOSO }), but: [] },
  { rule: 19, grade: 'ov', what: 'a public root', leaf: () => leaf.ov(), but: [{ rule: 18, grade: 'ev', what: 'with the policy of extended validation', leaf: () => leaf.ov({ policies: ['2.23.140.1.3'] }) }, { rule: 21, grade: 'untrusted', what: 'a private root', leaf: () => leaf.ov({ issuer: vendorCa(privateRoot()) }) }] },
  { rule: 20, grade: 'self-signed', what: 'its own issuer', leaf: () => leaf['self-signed'](), but: [{ rule: 21, grade: 'untrusted', what: 'an issuer', leaf: () => leaf['self-signed']({ issuer: privateRoot() }) }] },
  { rule: 21, grade: 'untrusted', what: 'a private root', leaf: () => leaf.untrusted(), but: [{ rule: 19, grade: 'ov', what: 'a public root', leaf: () => leaf.untrusted({ issuer: vendorCa(publicRoot()) }) }] },
];

const flat = (neighbours: Neighbours): readonly Case[] => [neighbours, ...neighbours.but.map((each) => ({ ...each, what: `${neighbours.what}, but: ${each.what}` }))];

describe('each rule of the decision table', () => {
  it.each(TABLE.flatMap(flat))('rule $rule, $grade: $what', ({ leaf: make, rule, grade, valid }) => {
    const { rule: decided, grade: found } = decide(make(), valid);
    expect({ rule: decided, grade: found }).toEqual({ rule, grade });
  });

  it('is hit by a case of its own', () => {
    expect([...new Set(TABLE.map(({ rule }) => rule))]).toEqual(GRADE_RULES.map(({ n }) => n));
  });

  it('has neighbours of another grade, whichever rule decides them', () => {
    const same = TABLE.flatMap(({ grade, what, but }) => but.filter((each) => each.grade === grade).map((each) => `${what} / ${each.what}`));
    expect(same).toEqual([]);
  });
});

describe('recognising an issuer', () => {
  it('says that the exact certificate was known', () => {
    expect(decide(leaf.whcp())).toEqual({ rule: 11, grade: 'whcp', pin: 'sha256' });
  });

  it.each([
    ['Microsoft Windows Third Party Component CA 2024', leaf.whcp, 'whcp', 11],
    ['Microsoft Windows Component Preproduction CA 2024', leaf.preproduction, 'preproduction', 4],
    ['Windows Production PCA 2023', leaf.inbox, 'inbox', 13],
  ] as const)('accepts %s by name below a pinned root', (name, make, grade, rule) => {
    for (const id of ['root-2010', 'root-2011'] as const) expect(decide(make({ issuer: unpinnedIssuer(name, id) }))).toEqual({ rule, grade, pin: 'name' });
  });

  it.each([
    ['below root 2001', () => unpinnedIssuer('Microsoft Windows Third Party Component CA 2024', 'root-2001'), 'microsoft-unknown-issuer'],
    ['one letter off', () => unpinnedIssuer('Microsoft Windows Third Party Component CA 2025'), 'microsoft-unknown-issuer'],
    ['another organization', () => issueCa({ subject: { ...microsoftName('Microsoft Windows Third Party Component CA 2024'), O: 'Microsoft Partner' }, issuer: root('root-2010') }), 'microsoft-unknown-issuer'],
    ['below a private root', () => vendorCa(privateRoot(), 'Microsoft Windows Third Party Component CA 2024'), 'untrusted'],
    ['below a public root', () => issueCa({ subject: microsoftName('Microsoft Windows Third Party Component CA 2024'), issuer: publicRoot() }), 'ov'],
  ] as const)('does not accept a successor by name %s', (_, above, grade) => {
    expect(decide(leaf.whcp({ issuer: above() }))).toMatchObject({ grade, pin: undefined });
  });

  it('says in a note that a name alone was known', () => {
    const signature = first({ signer: leaf.whcp({ issuer: unpinnedIssuer('Microsoft Windows Third Party Component CA 2024') }) });
    expect([signature.grade, signature.pin, signature.notes]).toEqual(['whcp', 'name', ['issuer-by-name: the issuer is recognised by its name below a pinned root; update the trust data', 'revocation: not-checked']]);
  });

  it('looks at the direct issuer only', () => {
    const between = issueCa({ subject: microsoftName('Microsoft Windows Contractor CA'), issuer: issuer('third-party-component-ca-2012') });
    expect(decide(leaf.whcp({ issuer: between }))).toMatchObject({ grade: 'microsoft-unknown-issuer' });
  });
});

describe('roots that a user adds', () => {
  const own = issueCa({ subject: { C: 'US', O: 'Contoso Ltd.', CN: 'Contoso Root' } });

  it.each([
    ['a vendor', () => issue({ subject: CONTOSO, issuer: vendorCa(own), eku: signing() }), 'untrusted', 'ov'],
    ['a vendor of extended validation', () => issue({ subject: CONTOSO, issuer: vendorCa(own), eku: signing(), policies: ['2.23.140.1.3'] }), 'untrusted', 'ev'],
    ['a publisher of Microsoft in name', () => leaf.whcp({ issuer: vendorCa(own) }), 'untrusted', 'ov'],
    ['a successor of Microsoft in name', () => leaf.whcp({ issuer: issueCa({ subject: microsoftName('Microsoft Windows Third Party Component CA 2024'), issuer: own }) }), 'untrusted', 'ov'],
    ['a test certificate', () => issue({ subject: { CN: 'WDKTestCert jane,132456789012345678' }, issuer: own, eku: signing() }), 'test', 'test'],
  ] as const)('make %s at most a trusted vendor', (_, make, before, after) => {
    const signer = make();
    expect([first({ signer }).grade, first({ signer }, { extraRoots: [own.certificate] }).grade]).toEqual([before, after]);
  });

  it('do not become a root of Microsoft by having its name and key identifier', () => {
    const forged = lookAlike('third-party-component-ca-2012');
    const above = forged.issuer;
    if (above === undefined) throw new Error('the look-alike has an issuer');
    expect(first({ signer: leaf.whcp({ issuer: forged }) }, { extraRoots: [above.certificate, forged.certificate] })).toMatchObject({ valid: true, grade: 'ov', anchor: 'user', pin: undefined });
  });

  it('do not make an unpinned authority of Microsoft a known one', () => {
    const unknown = unpinnedIssuer('Microsoft Windows Component CA 2031');
    expect(first({ signer: leaf.whcp({ issuer: unknown }) }, { extraRoots: [unknown.certificate] })).toMatchObject({ grade: 'microsoft-unknown-issuer' });
  });

  it('that cannot be read are as if they were not there', () => {
    expect(first({ signer: leaf.ov() }, { extraRoots: [Uint8Array.of(1, 2, 3)] })).toMatchObject({ valid: true, grade: 'ov' });
  });
});

describe('catalogs', () => {
  const level = [{ name: 'Qualification Level', flags: 0x10010001, value: '1000' }];

  it.each([
    ['whcp', level, 'whcp', undefined],
    ['whcp', [], 'inconsistent', 'catalog-attribute: a catalog of grade whcp must state Qualification Level'],
    ['attested', [], 'attested', undefined],
    ['attested', level, 'inconsistent', 'catalog-attribute: a catalog of grade attested must not state Qualification Level'],
    ['ev', level, 'ev', "catalog-attribute: a vendor's signature stands on a catalog with an attribute that only Microsoft writes (Qualification Level)"],
    ['ev', [], 'ev', undefined],
    ['inbox', [], 'inbox', undefined],
    ['invalid', level, 'invalid', undefined],
  ] as const)('%s with %j is %s', (grade, attributes, expected, note) => {
    expect(catalogGrade(grade, attributes)).toEqual({ grade: expected, note });
  });
});

describe('ranks', () => {
  it('order what Microsoft tested above what it attested above what vendors sign above tests above what must not be believed', () => {
    expect(GRADES.map((grade) => [grade, gradeRank(grade)])).toEqual([
      ['whcp', 4], ['inbox', 4], ['elam', 4], ['hal-extension', 4], ['attested', 3], ['preproduction', 2], ['microsoft-product', 1], ['microsoft-other', 1], ['cross-signed', 1], ['ev', 1],
      ['trusted-signing', 1], ['ov', 1], ['test', 0], ['flight', 0], ['self-signed', 0], ['untrusted', 0], ['unsigned', 0], ['invalid', -1], ['inconsistent', -1], ['microsoft-unknown-issuer', -1],
    ]);
    expect(new Set(GRADES.map(gradeLabel)).size).toBe(GRADES.length);
  });

  it.each([
    [[], 'unsigned'],
    [['ev', 'attested'], 'attested'],
    [['whcp', 'attested'], 'whcp'],
    [['invalid', 'whcp'], 'whcp'],
    [['invalid', 'test'], 'test'],
    [['invalid', 'inconsistent'], 'invalid'],
    [['ev', 'ov'], 'ev'],
  ] as const)('the best of %j is %s', (grades, best) => {
    expect(bestGrade(grades.map((grade): Signature => signature({ grade })))).toBe(best);
  });
});

describe('all signatures of a file', () => {
  it('are graded, so that one of Microsoft nested below a vendor is found', () => {
    const found = verified({ signer: leaf.ev(), nested: [{ signer: leaf.attested() }] });
    expect(found.map(({ place, valid, grade }) => [place, valid, grade])).toEqual([['embedded', true, 'ev'], ['nested', true, 'attested']]);
    expect(bestGrade(found)).toBe('attested');
  });
});
