import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { FormatError } from '../../src/formats/error.ts';
import type { PeCertificate } from '../../src/formats/pe/image.ts';
import type { Signature } from '../../src/trust/signature.ts';
import { embeddedAlgorithms, verifyCabinet, verifyCatalog, verifyEmbedded } from '../../src/trust/verify.ts';
import type { SignOptions } from '../support/signer/authenticode.ts';
import { buildCatalog, dashboardAttributes } from '../support/signer/catalog.ts';
import { type Identity, issue, issueCa } from '../support/signer/certificate.ts';
import { leaf, stampAuthority } from '../support/signer/hierarchy.ts';
import { testKey } from '../support/signer/keys.ts';
import { EKU } from '../support/signer/oids.ts';
import { authenticodeDigest, peSignature } from '../support/signer/pe-file.ts';
import { context, DRIVER } from './signed.ts';

/** The seed is printed by fast-check when a property fails. */
const RUNS = { numRuns: 1000 } as const;

const flip = (data: Uint8Array, at: number, bits: number): Uint8Array => {
  const copy = data.slice();
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
};
const place = (from: number, to: number) => fc.tuple(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 }));

const digest = Buffer.from(authenticodeDigest(DRIVER, 'sha256')).toString('hex');
const entry = (data: Uint8Array): PeCertificate => ({ offset: 0, length: data.length + 8, revision: 0x200, type: 2, data });
const verifyPkcs7 = (data: Uint8Array): Signature[] => {
  const certificates = [entry(data)];
  expect(Array.isArray(embeddedAlgorithms(certificates))).toBe(true);
  return verifyEmbedded({ certificates, certificateProblems: [], digest: (algorithm) => (algorithm === 'sha256' ? digest : undefined), pageHashes: () => false }, context());
};
const valid = (signatures: readonly Signature[]): readonly Signature[] => signatures.filter((signature) => signature.valid);
/** Every signature that is not valid says why and has no grade. */
const honest = (signatures: readonly Signature[]): boolean => signatures.every((signature) => signature.valid === (signature.problems.length === 0) && (signature.valid || signature.grade === 'invalid'));

describe('any change', () => {
  it('of a catalog makes it unreadable or invalid, or untrusted at best', () => {
    const catalog = buildCatalog({ members: [{ name: 'driver.sys', data: DRIVER }], attributes: dashboardAttributes('whcp', ['PCI\\VEN_1234']), sign: { signer: leaf.whcp() } });
    fc.assert(fc.property(place(0, catalog.length), ([at, bits]) => {
      try {
        expect(['invalid', 'untrusted']).toContain(verifyCatalog(parseCatalog(flip(catalog, at, bits)), context()).grade);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        expect(error.message).not.toBe('');
      }
    }), RUNS);
  });
});

describe('any bytes', () => {
  const good = peSignature(DRIVER, { signer: leaf.whcp(), nested: [{ signer: leaf.ev() }], timestamp: { authority: stampAuthority.public(), time: '2024-06-01T00:00:00Z' } });

  it('are an invalid signature with a cause', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      for (const found of [verifyPkcs7(data), verifyCabinet(data, () => undefined, context())]) expect(found).toMatchObject([{ valid: false, grade: 'invalid', problems: [expect.any(String)] }]);
    }), RUNS);
  });

  it('in place of a part of a signature are never an exception, nor invalid without a cause', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.uint8Array({ minLength: 8, maxLength: 64 }), (at, junk) => {
      const copy = good.slice();
      copy.set(junk.subarray(0, copy.length - at), at);
      const found = verifyPkcs7(copy);
      expect(honest(found)).toBe(true);
      expect(found.length).toBeGreaterThan(0);
    }), RUNS);
  });

  it('cut off anywhere are invalid', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: good.length - 1 }), (length) => {
      expect(valid(verifyPkcs7(good.subarray(0, length)))).toEqual([]);
    }), RUNS);
  });
});

describe('a signature made to be expensive', () => {
  const key = testKey('explode');
  const named = (CN: string) => ({ C: 'US', O: 'Example Trust', CN });
  const authority = (depth: number, twin: number): Identity => {
    const above = issueCa({ subject: named(`Level ${depth - 1}`), key });
    return issueCa({ subject: named(`Level ${depth}`), key, issuer: above, serial: `40${depth.toString(16).padStart(2, '0')}${twin.toString(16).padStart(2, '0')}` });
  };
  const levels = Array.from({ length: 7 }, (_, depth) => Array.from({ length: 20 }, (_, twin) => authority(depth + 1, twin))).flat();
  const [below] = levels.slice(-1);
  const signer = issue({ subject: named('Contoso Ltd.'), key: testKey('leaf'), eku: [EKU.codeSigning], ...(below === undefined ? {} : { issuer: below }) });
  const stamper = issue({ subject: named('Stamps'), key: testKey('stamp'), eku: [EKU.timeStamping], ...(below === undefined ? {} : { issuer: below }) });
  const certificates = [signer, stamper, ...levels].map(({ certificate }) => certificate);
  const one: SignOptions = { signer, certificates, timestamp: { authority: stamper, time: '2024-06-01T00:00:00Z', kind: 'pkcs9', digest: 'sha256' } };

  it('is invalid within two seconds, however many of them are nested', () => {
    const data = peSignature(DRIVER, { ...one, nested: Array.from({ length: 16 }, () => one) });
    const started = performance.now();
    const found = verifyPkcs7(data);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(found.length).toBe(17);
    expect(valid(found)).toEqual([]);
    expect(found[0]?.problems).toContain('the certificates allow more chains than are tried');
  });
});
