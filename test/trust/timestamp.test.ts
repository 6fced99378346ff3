import { describe, expect, it } from 'vitest';
import { issue, issueCa } from '../support/signer/certificate.ts';
import { issuer, leaf, stampAuthority } from '../support/signer/hierarchy.ts';
import { testKey } from '../support/signer/keys.ts';
import { EKU, OID } from '../support/signer/oids.ts';
import type { SignOptions } from '../support/signer/authenticode.ts';
import type { TimestampOptions } from '../support/signer/timestamp.ts';
import { first, verified, verifiedCatalog } from './signed.ts';

const STAMPED = '2024-06-01T12:00:00Z';
const stamp = (over: Partial<TimestampOptions> = {}): TimestampOptions => ({ authority: stampAuthority.public(), time: STAMPED, ...over });
/** Valid when it was stamped, expired since. */
const expired = leaf.ov({ notBefore: '2024-01-01T00:00:00Z', notAfter: '2025-01-01T00:00:00Z' });
const current = leaf.ov();
const EXPIRED = ['Contoso Ltd. expired on 2025-01-01, before 2026-01-15'];
const of = (options: SignOptions) => {
  const { valid, grade, problems, timestamp, notes } = first(options);
  return { valid, grade, problems, timestamp, notes };
};

describe('a trusted stamp', () => {
  it.each([
    ['RFC 3161', stamp(), 'sha256'],
    ['RFC 3161 with SHA-512', stamp({ digest: 'sha512' }), 'sha512'],
    ['RFC 3161 with both certificate identifiers', stamp({ ess: 'both' }), 'sha256'],
    ['RFC 3161 with the old certificate identifier', stamp({ ess: 'v1' }), 'sha256'],
    ['PKCS #9', stamp({ kind: 'pkcs9' }), 'sha1'],
    ['PKCS #9 with SHA-384', stamp({ kind: 'pkcs9', digest: 'sha384' }), 'sha384'],
    ['PKCS #9 with the bare digest', stamp({ kind: 'pkcs9', bareDigest: true }), 'sha1'],
    ['the stamp service of Microsoft', stamp({ authority: stampAuthority.microsoft() }), 'sha256'],
  ] as const)('carries an expired signer: %s', (_, timestamp, digestAlgorithm) => {
    expect(of({ signer: expired, timestamp })).toMatchObject({
      valid: true, grade: 'ov', problems: [],
      timestamp: { kind: timestamp.kind ?? 'rfc3161', time: Date.parse(STAMPED), trusted: true, digestAlgorithm, legacyBareDigest: timestamp.bareDigest ?? false, problems: [] },
    });
  });

  it.each([
    [OID.data, true],
    [OID.tstInfo, true],
    [OID.indirectData, false],
  ] as const)('of PKCS #9 that calls its content %s: %s, for one service says that of RFC 3161', (statedContentType, trusted) => {
    expect(of({ signer: current, timestamp: stamp({ kind: 'pkcs9', statedContentType }) })).toMatchObject({ valid: trusted, timestamp: { trusted } });
  });

  it('is what keeps it valid: without it the signer has expired', () => {
    expect(of({ signer: expired })).toMatchObject({ valid: false, grade: 'invalid', problems: EXPIRED, timestamp: undefined });
  });

  it('does not help a signer who was not valid when it was made', () => {
    expect(of({ signer: expired, timestamp: stamp({ time: '2025-02-01T00:00:00Z' }) }).problems).toEqual(['Contoso Ltd. expired on 2025-01-01, before 2025-02-01']);
    expect(of({ signer: expired, timestamp: stamp({ time: '2023-12-01T00:00:00Z' }) }).problems).toEqual(['Contoso Ltd. is valid from 2024-01-01 on, after 2023-12-01']);
  });

  it('counts even after the stamp authority has expired', () => {
    const authority = stampAuthority.public({ notAfter: '2024-07-01T00:00:00Z' });
    expect(of({ signer: expired, timestamp: stamp({ authority }) })).toMatchObject({ valid: true, timestamp: { trusted: true } });
  });

  it('does not extend the life of a signer for lifetime signing', () => {
    const signer = leaf.ov({ notBefore: '2024-01-01T00:00:00Z', notAfter: '2025-01-01T00:00:00Z', eku: [EKU.codeSigning, EKU.lifetimeSigning] });
    const found = of({ signer, timestamp: stamp() });
    expect(found).toMatchObject({ valid: false, problems: EXPIRED, timestamp: { trusted: true } });
    expect(found.notes).toContain('lifetime-signing: the time stamp does not extend the validity of this signature');
  });

  it.each([
    [stamp({ kind: 'pkcs9' }), 'weak-timestamp: the digest of the time stamp is SHA1'],
    [stamp({ kind: 'pkcs9', bareDigest: true }), 'legacy-bare-digest: the time stamp signs a digest without its algorithm, as old services did'],
  ] as const)('has notes about its age', (timestamp, note) => {
    expect(of({ signer: current, timestamp }).notes).toContain(note);
  });
});

describe('a stamp by nobody who is trusted', () => {
  it.each([
    ['a private authority', stamp({ authority: stampAuthority.untrusted() }), 'time stamp: its authority CN=Fake TimeStamp Responder, O=Example Trust, C=US leads to no listed root'],
    ['a known forger', stamp({ authority: stampAuthority.forged() }), 'time stamp: its authority belongs to JemmyLoveJenny EV Root CA, which is known for false time stamps'],
    ['an authority that had expired', stamp({ authority: stampAuthority.public({ notAfter: '2024-05-01T00:00:00Z' }) }), 'time stamp: Example Time Stamping Signer expired on 2024-05-01, before 2024-06-01'],
  ] as const)('%s changes nothing: judged now', (_, timestamp, problem) => {
    expect(of({ signer: expired, timestamp })).toMatchObject({ valid: false, grade: 'invalid', problems: EXPIRED, timestamp: { trusted: false, problems: [problem] } });
    const found = of({ signer: current, timestamp });
    expect(found).toMatchObject({ valid: true, grade: 'ov', timestamp: { trusted: false, time: Date.parse(STAMPED) } });
    expect(found.notes).toContain(`timestamp-untrusted-tsa: ${problem}`);
  });

  it('a known forger stays one when the user adds its root', () => {
    const forger = issueCa({ subject: { C: 'US', O: 'Example Trust', CN: 'JemmyLoveJenny EV Root CA' } });
    const authority = stampAuthority.forged();
    expect(first({ signer: current, timestamp: stamp({ authority }) }, { extraRoots: [forger.certificate] }).timestamp?.trusted).toBe(false);
  });
});

describe('a stamp authority the user added', () => {
  const own = issueCa({ subject: { C: 'US', O: 'Contoso Ltd.', CN: 'Contoso Stamp Root' } });
  const timestamp = stamp({ authority: stampAuthority.untrusted({ issuer: own }) });

  it('carries a vendor', () => {
    expect(first({ signer: expired, timestamp }, { extraRoots: [own.certificate] })).toMatchObject({ valid: true, grade: 'ov', timestamp: { trusted: true } });
  });

  it('cannot backdate what Microsoft signed', () => {
    const signer = leaf.whcp({ notBefore: '2024-01-01T00:00:00Z', notAfter: '2025-01-01T00:00:00Z' });
    expect(first({ signer, timestamp }, { extraRoots: [own.certificate] })).toMatchObject({ valid: false, grade: 'invalid' });
    expect(first({ signer, timestamp: stamp() }, { extraRoots: [own.certificate] })).toMatchObject({ valid: true, grade: 'whcp' });
  });
});

describe('a wrong stamp', () => {
  const wrong = (timestamp: TimestampOptions) => of({ signer: current, timestamp });

  it.each([
    ['made for another signature', stamp({ stamps: Uint8Array.of(1, 2, 3) }), ['time stamp: it was made for another signature']],
    ['PKCS #9 for another signature', stamp({ kind: 'pkcs9', stamps: Uint8Array.of(1, 2, 3) }), ['time stamp: the signed message digest is not the digest of the content']],
    ['naming another certificate', stamp({ ess: 'wrong' }), ['time stamp: it says that another certificate made it']],
    ['naming no certificate', stamp({ ess: 'none' }), ['time stamp: it does not say which certificate made it']],
    ['by an authority without the purpose', stamp({ authority: stampAuthority.public({ eku: [EKU.codeSigning] }) }), ['time stamp: its authority may not issue time stamps']],
    ['by an authority with a second purpose', stamp({ authority: stampAuthority.public({ eku: [EKU.timeStamping, EKU.codeSigning] }) }), ['time stamp: its authority has other purposes beside time stamps']],
    ['by an authority whose key may not sign', stamp({ authority: stampAuthority.public({ keyUsage: ['keyEncipherment'] }) }), ["time stamp: its authority's key may not sign"]],
  ] as const)('%s makes the signature invalid', (_, timestamp, problems) => {
    expect(wrong(timestamp)).toMatchObject({ valid: false, grade: 'invalid', problems, timestamp: { trusted: false } });
  });

  it('without its certificate cannot be verified', () => {
    const { valid, problems } = wrong(stamp({ withoutCertificates: true }));
    expect([valid, problems.map((problem) => problem.replace(/[0-9a-f]{20}/u, 'N'))]).toEqual([false, ['time stamp: the certificate of the signer (serial N) is not there']]);
  });

  it('a bare digest of something else is no stamp', () => {
    const timestamp = stamp({ kind: 'pkcs9', bareDigest: true, stamps: Uint8Array.of(9) });
    expect(wrong(timestamp)).toMatchObject({ valid: false, problems: ['time stamp: the signed message digest is not the digest of the content'] });
  });

  it('a second purpose is allowed to the authorities of PKCS #9', () => {
    const authority = stampAuthority.public({ eku: [EKU.timeStamping, EKU.codeSigning] });
    expect(of({ signer: current, timestamp: stamp({ kind: 'pkcs9', authority }) })).toMatchObject({ valid: true, timestamp: { trusted: true } });
  });

  it('a signature of the kind of key it was not made with is none', () => {
    const authority = issue({ subject: { CN: 'Example EC Stamps' }, key: testKey('ec stamp', 'p256'), issuer: issuer('time-stamp-pca-2010-2'), eku: [EKU.timeStamping] });
    expect(of({ signer: current, timestamp: stamp({ authority }) })).toMatchObject({ valid: true, timestamp: { trusted: true } });
  });
});

describe('a stamp older than the list it stamps', () => {
  const sign = (time: string): SignOptions => ({ signer: current, timestamp: stamp({ time }) });
  const thisUpdate = '2024-06-10T00:00:00Z';

  it.each([
    ['2024-06-09T00:00:00Z', true],
    ['2024-06-08T00:00:00Z', true],
    ['2024-06-07T23:59:59Z', false],
    ['2012-01-01T00:00:00Z', false],
  ] as const)('at %s is trusted: %s', (time, trusted) => {
    const [signature] = verifiedCatalog({ sign: sign(time), thisUpdate }).signatures;
    expect([signature?.valid, signature?.timestamp?.trusted]).toEqual([true, trusted]);
  });

  it('does not carry an expired signer', () => {
    const { signatures, grade } = verifiedCatalog({ sign: { signer: expired, timestamp: stamp() }, thisUpdate });
    expect([grade, signatures[0]?.problems, signatures[0]?.timestamp?.problems]).toEqual(['invalid', EXPIRED, ['time stamp: it is older than the list it stamps, which is of 2024-06-10T00:00:00.000Z']]);
  });
});

describe('the clock', () => {
  const years = [2020, 2026, 2040].map((year) => Date.UTC(year, 5, 1));
  const at = (options: SignOptions) => years.map((now) => first(options, { now }).grade);

  it('moves nothing that a trusted stamp holds', () => {
    expect(at({ signer: expired, timestamp: stamp() })).toEqual(['ov', 'ov', 'ov']);
    expect(at({ signer: leaf.whcp({ notAfter: '2025-01-01T00:00:00Z' }), timestamp: stamp({ authority: stampAuthority.microsoft() }) })).toEqual(['whcp', 'whcp', 'whcp']);
  });

  it('moves what no stamp holds, or only one that is not trusted', () => {
    expect(at({ signer: expired })).toEqual(['invalid', 'invalid', 'invalid']);
    expect(at({ signer: leaf.ov({ notAfter: '2025-01-01T00:00:00Z' }) })).toEqual(['ov', 'invalid', 'invalid']);
    expect(at({ signer: leaf.ov({ notAfter: '2030-01-01T00:00:00Z' }), timestamp: stamp({ authority: stampAuthority.untrusted() }) })).toEqual(['ov', 'ov', 'invalid']);
  });

  it('moves what is signed for a lifetime', () => {
    expect(at({ signer: leaf.preproduction({ notBefore: '2024-01-01T00:00:00Z', notAfter: '2030-01-01T00:00:00Z' }), timestamp: stamp() })).toEqual(['invalid', 'preproduction', 'invalid']);
  });
});

describe('several signatures', () => {
  it('each keep their own stamp', () => {
    const found = verified({ signer: current, timestamp: stamp({ kind: 'pkcs9', time: '2024-06-01T00:00:00Z' }), nested: [{ signer: leaf.attested(), timestamp: stamp({ time: '2024-06-02T00:00:00Z' }) }] });
    expect(found.map(({ timestamp }) => [timestamp?.kind, timestamp?.time])).toEqual([['pkcs9', Date.UTC(2024, 5, 1)], ['rfc3161', Date.UTC(2024, 5, 2)]]);
  });
});
