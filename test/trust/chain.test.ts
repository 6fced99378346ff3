import { describe, expect, it } from 'vitest';
import { parseCertificate } from '../../src/formats/x509/certificate.ts';
import type { AnchorSet } from '../../src/trust/anchors.ts';
import { Budget, type Chains, findChains } from '../../src/trust/chain.ts';
import { explicitCurveSpki, issue, issueCa, type CertificateOptions, type Identity } from '../support/signer/certificate.ts';
import { anchorOf, crossCertificate, issuer, leaf, microsoftName, privateRoot, publicRoot, root, testAnchors } from '../support/signer/hierarchy.ts';
import { testKey } from '../support/signer/keys.ts';
import { EKU } from '../support/signer/oids.ts';
import { octets, seq } from '../support/der.ts';
import { context, first, NOW } from './signed.ts';

const named = (CN: string) => ({ C: 'US', O: 'Example Trust', CN });
const CONTOSO = named('Contoso Ltd.');
const ca = (CN: string, above: Identity, more: Partial<CertificateOptions> = {}): Identity => issueCa({ subject: named(CN), issuer: above, ...more });
const signer = (above: Identity, more: Partial<CertificateOptions> = {}): Identity => issue({ subject: CONTOSO, key: testKey('leaf'), issuer: above, eku: [EKU.codeSigning], ...more });

const chains = (end: Identity, bag: readonly Identity[], anchors: AnchorSet = testAnchors(), purpose: string = EKU.codeSigning): Chains => {
  const certificates = bag.map(({ certificate }) => parseCertificate(certificate));
  return findChains({ leaf: parseCertificate(end.certificate), bag: certificates, anchors, userRoots: [], budget: new Budget(), purpose });
};
const shapes = ({ complete }: Chains): readonly string[] => complete.map(({ certificates, anchor, crossSigned }) => `${certificates.length} to ${anchor?.id ?? (crossSigned ? 'cross' : 'nothing')}`);

describe('building chains', () => {
  const intermediate = ca('Example CA', publicRoot());

  it('stops at an anchor, whether or not the bag repeats it', () => {
    const end = signer(intermediate);
    expect(shapes(chains(end, [end, intermediate]))).toEqual(['2 to public']);
    expect(shapes(chains(end, [publicRoot(), intermediate, end]))).toEqual(['2 to public']);
  });

  it('does not need the order of the bag, nor suffer from what is repeated or foreign in it', () => {
    const end = signer(intermediate);
    expect(shapes(chains(end, [intermediate, privateRoot(), intermediate, issuer('third-party-component-ca-2012'), end]))).toEqual(['2 to public']);
  });

  it('ends without anchor where the issuer is missing', () => {
    const end = signer(intermediate);
    const found = chains(end, [end]);
    expect([found.complete, found.partial.map(({ certificates }) => certificates.length), found.broken]).toEqual([[], [1], []]);
  });

  it('finds every path that cross-certificates make', () => {
    const key = crossCertificate('cross').key;
    const alsoRoot = issueCa({ subject: named('Example Class 3 Root'), key });
    const anchors: AnchorSet = { ...testAnchors(), publicRoots: (subject) => (Buffer.from(subject).equals(alsoRoot.subject) ? [anchorOf('public', 'public', alsoRoot)] : []) };
    const above = ca('Example Code Signing CA', crossCertificate('cross'));
    const end = signer(above);
    expect(shapes(chains(end, [end, above, crossCertificate('cross'), alsoRoot], anchors))).toEqual(['2 to public', '3 to cross']);
  });

  it('survives authorities that certify each other', () => {
    const keyA = testKey('loop a');
    const keyB = testKey('loop b');
    const a = issueCa({ subject: named('Loop A'), key: keyA });
    const b = issueCa({ subject: named('Loop B'), key: keyB });
    const aByB = issueCa({ subject: named('Loop A'), key: keyA, issuer: b });
    const bByA = issueCa({ subject: named('Loop B'), key: keyB, issuer: a });
    const end = signer(aByB);
    const found = chains(end, [end, aByB, bByA]);
    expect([found.complete, found.partial.map(({ certificates }) => certificates.length)]).toEqual([[], [3]]);
  });

  const ladder = (rungs: number): readonly Identity[] => Array.from({ length: rungs }).reduce<Identity[]>((made, _, at) => [...made, ca(`Rung ${at}`, made[at - 1] ?? publicRoot(), { key: testKey('rung') })], []);

  it.each([
    [7, ['8 to public']],
    [8, []],
  ] as const)('follows %i authorities between leaf and root: %j', (rungs, expected) => {
    const above = ladder(rungs);
    const top = above[above.length - 1];
    if (top === undefined) throw new Error('no rungs');
    const end = signer(top);
    expect(shapes(chains(end, [end, ...above]))).toEqual(expected);
  });

  it('gives up on a bag made to explode, quickly and aloud', () => {
    // Each level holds many authorities of one name and key, so that paths multiply by their number.
    const level = (depth: number): Identity[] => Array.from({ length: 12 }, (_, twin) => ca(`Level ${depth}`, privateRoot(), { key: testKey('explode'), subject: named(`Level ${depth}`), issuer: { ...privateRoot(), key: testKey('explode'), subject: ca(`Level ${depth - 1}`, privateRoot(), { key: testKey('explode') }).subject }, serial: `40${twin.toString(16).padStart(2, '0')}${depth.toString(16).padStart(2, '0')}` }));
    const bag = [1, 2, 3, 4, 5, 6].flatMap(level);
    const top = bag[bag.length - 1];
    if (top === undefined) throw new Error('no bag');
    const end = signer(top);
    const started = performance.now();
    const found = chains(end, [end, ...bag]);
    expect(found.broken).toContain('the certificates allow more chains than are tried');
    expect(found.complete).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what an authority must be', () => {
  const verdict = (above: Identity, more: Partial<CertificateOptions> = {}) => {
    const { valid, grade, problems } = first({ signer: signer(above, more) });
    return { valid, grade, problems };
  };
  const broken = (problem: string) => ({ valid: false, grade: 'invalid', problems: [problem] });

  it('is a trusted vendor when all is well', () => {
    expect(verdict(ca('Example CA', publicRoot()))).toEqual({ valid: true, grade: 'ov', problems: [] });
  });

  it.each([
    ['no basic constraints', () => issue({ subject: named('Example CA'), issuer: publicRoot(), keyUsage: ['keyCertSign'] }), 'Example CA issued a certificate but is no certification authority'],
    ['CA:FALSE', () => ca('Example CA', publicRoot(), { ca: false }), 'Example CA issued a certificate but is no certification authority'],
    ['a key usage without certificate signing', () => ca('Example CA', publicRoot(), { keyUsage: ['digitalSignature'] }), 'Example CA issued a certificate although its key usage does not allow it'],
    ['other purposes', () => ca('Example CA', publicRoot(), { eku: [EKU.serverAuth] }), 'Example CA is restricted to other purposes'],
    ['a critical extension nobody knows', () => ca('Example CA', publicRoot(), { extensions: [{ oid: '1.2.3.4', critical: true, value: octets() }] }), 'Example CA has the critical extension 1.2.3.4, which is not understood'],
    ['critical name constraints, which are not evaluated', () => ca('Example CA', publicRoot(), { extensions: [{ oid: '2.5.29.30', critical: true, value: seq() }] }), 'Example CA has the critical extension 2.5.29.30, which is not understood'],
    ['another key behind the same name', () => ca('Example CA', publicRoot(), { signedBy: testKey('forger') }), undefined],
  ] as const)('an authority with %s breaks the chain', (_, above, problem) => {
    expect(verdict(above())).toEqual(problem === undefined ? { valid: true, grade: 'untrusted', problems: [] } : broken(problem));
  });

  it.each([
    [EKU.codeSigning],
    ['2.5.29.37.0'],
  ])('an authority for %s may issue signers', (purpose) => {
    expect(verdict(ca('Example CA', publicRoot(), { eku: [purpose] }))).toMatchObject({ valid: true, grade: 'ov' });
  });

  it('critical CRL distribution points change nothing', () => {
    expect(verdict(ca('Example CA', publicRoot(), { extensions: [{ oid: '2.5.29.31', critical: true, value: seq() }] }))).toMatchObject({ valid: true, grade: 'ov' });
  });

  it.each([
    [0, 'ov', []],
    [1, 'ov', []],
  ] as const)('path length %i above the last authority is enough', (pathLength, grade, problems) => {
    const above = ca('Example Upper CA', publicRoot(), { ca: pathLength });
    const last = pathLength === 0 ? above : ca('Example CA', above);
    expect(verdict(last)).toEqual({ valid: true, grade, problems });
  });

  it('path length 0 above another authority is not', () => {
    const above = ca('Example Upper CA', publicRoot(), { ca: 0 });
    expect(verdict(ca('Example CA', above))).toEqual(broken('Example Upper CA allows 0 authorities below it, not 1'));
  });

  it('constraints of an anchor do not count: one of Microsoft has none at all', () => {
    const bare = issue({ subject: microsoftName('Microsoft Root Authority'), key: testKey('root-1997'), notAfter: '2020-12-31T07:00:00Z' });
    const anchors: AnchorSet = { ...testAnchors(), roots: [anchorOf('root-1997', 'microsoft', bare)] };
    const pca = issueCa({ subject: microsoftName('Microsoft Code Signing PCA'), issuer: bare });
    expect(first({ signer: signer(pca) }, { anchors })).toMatchObject({ valid: true, grade: 'microsoft-unknown-issuer', anchor: 'root-1997' });
  });

  it('an issuer that is named and identified but did not sign breaks the chain', () => {
    const genuine = ca('Example CA', publicRoot());
    const forged = signer(genuine, { signedBy: testKey('forger') });
    expect(first({ signer: forged })).toMatchObject({ valid: false, grade: 'invalid', problems: ['Contoso Ltd.: its signature does not verify under Example CA'] });
  });

  it('an authority that claims the very key of a root of Microsoft but is not signed by it breaks the chain', () => {
    const pca = issueCa({ subject: microsoftName('Microsoft Code Signing PCA 2011'), issuer: root('root-2011'), key: testKey('tampered'), signedBy: testKey('forger') });
    expect(first({ signer: leaf['microsoft-product']({ issuer: pca }) })).toMatchObject({
      valid: false, grade: 'invalid', problems: ['Microsoft Code Signing PCA 2011: its signature does not verify under root-2011'],
    });
  });

  it('a broken path does not hurt beside a whole one', () => {
    const genuine = ca('Example CA', publicRoot());
    const twin = ca('Example CA', publicRoot(), { key: genuine.key, signedBy: testKey('forger'), serial: '4001' });
    const end = signer(genuine);
    expect(first({ signer: end, certificates: [end, twin, genuine].map(({ certificate }) => certificate) })).toMatchObject({ valid: true, grade: 'ov' });
  });

  it.each(['leaf', 'authority'] as const)('an EC key with explicit parameters in the %s is refused', (where) => {
    const key = testKey('explicit', 'p256');
    const spki = explicitCurveSpki(key);
    const above = ca('Example CA', publicRoot(), where === 'authority' ? { key, spki, keyIds: false } : {});
    const end = where === 'leaf' ? signer(above, { key, spki, keyIds: false }) : signer(above, { keyIds: false });
    const { valid, problems } = first({ signer: end });
    expect([valid, problems.some((problem) => problem.includes(where === 'leaf' ? 'explicit parameters' : 'does not verify under Example CA'))]).toEqual([false, true]);
  });
});

describe('algorithms of certificates', () => {
  it.each([
    ['rsa2048', 'sha1', ['weak-chain: the signature of Contoso Ltd. is SHA1', 'revocation: not-checked']],
    ['rsa2048', 'md5', ['weak-chain: the signature of Contoso Ltd. is MD5', 'revocation: not-checked']],
    ['rsa2048', 'sha384', ['revocation: not-checked']],
    ['rsa2048', 'sha512', ['revocation: not-checked']],
    ['p256', 'sha256', ['revocation: not-checked']],
    ['p384', 'sha384', ['revocation: not-checked']],
  ] as const)('%s with %s', (kind, digest, notes) => {
    const above = ca('Example CA', publicRoot(), { key: testKey('algorithms', kind) });
    expect(first({ signer: signer(above, { digest }) })).toMatchObject({ valid: true, grade: 'ov', notes });
  });

  it('PSS', () => {
    const above = ca('Example CA', publicRoot());
    expect(first({ signer: signer(above, { padding: 'pss' }) })).toMatchObject({ valid: true, grade: 'ov' });
  });

  it('short keys are a note', () => {
    expect(first({ signer: signer(ca('Example CA', publicRoot()), { key: testKey('short', 'rsa1024') }) }).notes).toContain('weak-key: Contoso Ltd. has a key of 1024 bits');
  });
});

describe('dates', () => {
  const from = '2024-01-01T00:00:00Z';
  const to = '2025-01-01T00:00:00Z';
  const at = (time: string) => context({ now: Date.parse(time) });

  it.each([
    ['2023-12-31T23:59:59Z', ['Contoso Ltd. is valid from 2024-01-01 on, after 2023-12-31']],
    ['2024-01-01T00:00:00Z', []],
    ['2025-01-01T00:00:00Z', []],
    ['2025-01-01T00:00:01Z', ['Contoso Ltd. expired on 2025-01-01, before 2025-01-01']],
  ] as const)('of the signer count without a stamp: at %s %j', (now, problems) => {
    expect(first({ signer: signer(ca('Example CA', publicRoot()), { notBefore: from, notAfter: to }) }, at(now)).problems).toEqual(problems);
  });

  it('of an authority count as well', () => {
    const above = ca('Example CA', publicRoot(), { notAfter: to });
    expect(first({ signer: signer(above) }).problems).toEqual(['Example CA expired on 2025-01-01, before 2026-01-15']);
  });

  it('of an anchor do not count', () => {
    const old = issueCa({ subject: named('Example Old Root'), notAfter: '2015-01-01T00:00:00Z' });
    const anchors: AnchorSet = { ...testAnchors(), publicRoots: () => [anchorOf('public', 'public', old)] };
    expect(first({ signer: signer(ca('Example CA', old)) }, { anchors, now: NOW })).toMatchObject({ valid: true, grade: 'ov' });
  });

  it('of a cross-certificate do not count', () => {
    expect(first({ signer: leaf['cross-signed']() })).toMatchObject({ valid: true, grade: 'cross-signed', anchor: 'cross-certificate', crossCertificateValidAtSigning: undefined });
  });

  it('of one path do not hurt when another holds', () => {
    const expired = ca('Example CA', publicRoot(), { notAfter: to });
    const renewed = ca('Example CA', publicRoot(), { key: expired.key, serial: '4002' });
    const end = signer(expired);
    expect(first({ signer: end, certificates: [end, expired, renewed].map(({ certificate }) => certificate) })).toMatchObject({ valid: true, grade: 'ov' });
  });
});

describe('a self-signed signer', () => {
  it('must have signed itself', () => {
    const forged = issue({ subject: CONTOSO, key: testKey('leaf'), eku: [EKU.codeSigning], signedBy: testKey('forger') });
    expect(first({ signer: forged })).toMatchObject({ valid: false, grade: 'invalid', problems: ["the signer's certificate is its own issuer, but its signature does not verify under its key"] });
  });

  it('is a trusted vendor when the user added that very certificate', () => {
    const own = leaf['self-signed']();
    expect(first({ signer: own })).toMatchObject({ valid: true, grade: 'self-signed', anchor: undefined });
    expect(first({ signer: own }, { extraRoots: [own.certificate] })).toMatchObject({ valid: true, grade: 'ov', anchor: 'user' });
  });
});
