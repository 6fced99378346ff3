/**
 * Signed drivers, changed. What may come of it depends on where the change is, and is stated here per region:
 *
 * - checksum: the digest leaves it out, so nothing changes at all;
 * - elsewhere in the file, and the entry of the security directory: no signature is valid any more;
 * - header of the certificate table, padding, signed content, signed attributes, signature value: no valid signature;
 * - certificates of the signer and of the authority above it: nobody vouches for the signer any more, so `untrusted` at best;
 * - low octet of the length of the certificate entry: signers count the padding behind the signature or do not, so both lengths
 *   hold, and no other;
 * - name of the algorithm beside the signature value: `rsaEncryption` and `sha256WithRSAEncryption` mean the same there;
 * - time stamp, which nothing signs but its authority: the signature may stay what it is without the stamp, as long as its
 *   certificate is in date, and no other time is ever believed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../src/formats/error.ts';
import type { Grade, Signature } from '../../src/trust/signature.ts';
import { oid } from '../support/der.ts';
import { holds } from '../support/property.ts';
import { flip, u32 } from '../support/signer/binary.ts';
import { buildCabinet, cabinetDigest, signCabinet } from '../support/signer/cabinet.ts';
import { buildCatalog, dashboardAttributes } from '../support/signer/catalog.ts';
import { bagOf, type Identity } from '../support/signer/certificate.ts';
import type { SignOptions } from '../support/signer/authenticode.ts';
import { leaf, stampAuthority } from '../support/signer/hierarchy.ts';
import { OID } from '../support/signer/oids.ts';
import { pePlaces, signPe } from '../support/signer/pe-file.ts';
import { EXPIRED, NOW, STAMPED, unsignedDriver } from '../support/signer/samples.ts';
import { cabinetVerdict, catalogVerdict, peVerdict, testTrust, type Seen } from '../support/verdict.ts';

const trust = testTrust(NOW);
const stamp = { authority: stampAuthority.microsoft(), time: STAMPED };

const MICROSOFT: ReadonlySet<string> = new Set(['whcp', 'inbox', 'elam', 'hal-extension', 'attested', 'preproduction', 'microsoft-product', 'microsoft-other']);

/** A file that no longer reads has no signatures. */
const signaturesOf = (data: Uint8Array, verdict: (file: Uint8Array, context: typeof trust) => Seen = peVerdict): readonly Signature[] => {
  try {
    return verdict(data, trust).signatures;
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
};

const valid = (signatures: readonly Signature[]): readonly Signature[] => signatures.filter((signature) => signature.valid);
const microsoft = (signatures: readonly Signature[]): readonly Signature[] => signatures.filter(({ grade }) => MICROSOFT.has(grade));

type Region = 'checksum' | 'file' | 'security' | 'length' | 'table' | 'signed' | 'certificate' | 'algorithm' | 'stamp' | 'padding';

const indexOf = (data: Uint8Array, part: Uint8Array, from = 0): number => Buffer.from(data.buffer, data.byteOffset, data.byteLength).indexOf(part, from);

const holdsByte = (file: Uint8Array, at: number, { certificate }: Identity): boolean => {
  const from = indexOf(file, certificate, pePlaces(file).table.offset);
  return from >= 0 && at >= from && at < from + certificate.length;
};

/** Where a byte of a singly signed driver belongs. A countersignature's certificates lie among the signer's, where nothing of the signer's covers them. */
const regions = (file: Uint8Array, signer: Identity): ((at: number) => Region) => {
  const { checksum, security, table } = pePlaces(file);
  const der = table.offset + 8;
  const end = der + 4 + (((file[der + 2] ?? 0) << 8) | (file[der + 3] ?? 0));
  const stampType = [OID.rfc3161Token, OID.countersignature].map((type) => indexOf(file, oid(type), der)).find((at) => at >= 0);
  // Before its type stand the headers of the attribute and of the set of unsigned attributes.
  const stampFrom = stampType === undefined ? end : stampType - 8;
  const names = oid(OID.rsaEncryption);
  const lastName = Buffer.from(file.subarray(der, stampFrom)).lastIndexOf(names) + der;
  return (at) => {
    if (at >= checksum && at < checksum + 4) return 'checksum';
    if (at >= security && at < security + 8) return 'security';
    if (at < table.offset) return 'file';
    if (at === table.offset) return 'length';
    if (at < der) return 'table';
    if (at >= end) return 'padding';
    if (at >= stampFrom || bagOf(stamp.authority).some((identity) => holdsByte(file, at, identity))) return 'stamp';
    if (bagOf(signer).some((identity) => holdsByte(file, at, identity))) return 'certificate';
    return at >= lastName && at < lastName + names.length ? 'algorithm' : 'signed';
  };
};

/** Nothing valid, or exactly what was there before. */
const same = (now: readonly Signature[], before: readonly Signature[]): void => {
  if (valid(now).length > 0) expect(now).toEqual(before);
};

const allowed: Readonly<Record<Region, (now: readonly Signature[], before: readonly Signature[]) => void>> = {
  checksum: (now, before) => expect(now).toEqual(before),
  file: (now) => expect(valid(now)).toEqual([]),
  security: (now) => expect(valid(now)).toEqual([]),
  table: (now) => expect(valid(now)).toEqual([]),
  padding: (now) => expect(valid(now)).toEqual([]),
  signed: (now) => expect(valid(now)).toEqual([]),
  certificate: (now) => expect(valid(now).filter(({ grade }) => grade !== 'untrusted')).toEqual([]),
  length: (now, before) => same(now, before),
  algorithm: (now, before) => same(now, before),
  stamp: (now, [before]) => {
    for (const { digest, signer, grade, timestamp } of valid(now)) {
      expect({ digest, signer, grade }).toEqual({ digest: before?.digest, signer: before?.signer, grade: before?.grade });
      if (timestamp?.trusted === true) expect(timestamp.time).toBe(before?.timestamp?.time);
    }
  },
};

interface Driver {
  readonly name: string;
  readonly signer: Identity;
  readonly grade: Grade;
  readonly options: Omit<SignOptions, 'signer'>;
}

const DRIVERS: readonly Driver[] = [
  { name: 'hardware certified, RFC 3161 stamp', signer: leaf.whcp(), grade: 'whcp', options: { pageHashes: 2, timestamp: stamp } },
  { name: 'hardware certified, countersignature', signer: leaf.whcp(), grade: 'whcp', options: { timestamp: { ...stamp, kind: 'pkcs9', digest: 'sha256' } } },
  { name: 'hardware certified, no stamp', signer: leaf.whcp(), grade: 'whcp', options: {} },
  { name: 'attested', signer: leaf.attested(), grade: 'attested', options: { programName: 'Contoso' } },
];

describe.each(DRIVERS)('$name', ({ name, signer, grade: expected, options }) => {
  const file = signPe(unsignedDriver(), { signer, ...options });
  const before = signaturesOf(file);
  const regionOf = regions(file, signer);

  test('is what it should be before anything happens to it', () => {
    expect(before.map(({ valid: holdsNow, grade }) => ({ holdsNow, grade }))).toEqual([{ holdsNow: true, grade: expected }]);
  });

  test('one changed byte anywhere has the outcome of its region', () => {
    const { table } = pePlaces(file);
    const where = fc.oneof({ weight: 1, arbitrary: fc.nat({ max: table.offset - 1 }) }, { weight: 3, arbitrary: fc.integer({ min: table.offset, max: file.length - 1 }) });
    holds(
      `${name}, changed bytes`,
      1500,
      fc.property(where, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        allowed[regionOf(at)](signaturesOf(flip(file, at, mask)), before);
      }),
    );
  });

  test('every bit of the places that decide what is hashed', () => {
    const { checksum, security, table } = pePlaces(file);
    const places = [...Array.from({ length: 12 }, (_, index) => checksum - 4 + index), ...Array.from({ length: 16 }, (_, index) => security - 4 + index), ...Array.from({ length: 12 }, (_, index) => table.offset + index)];
    for (const at of places) for (let bit = 0; bit < 8; bit++) allowed[regionOf(at)](signaturesOf(flip(file, at, 1 << bit)), before);
  });

  test('bytes put in, cut out, doubled or cut off leave no valid signature', () => {
    const edit = fc.record({
      at: fc.nat({ max: file.length - 1 }),
      kind: fc.constantFrom('insert', 'remove', 'double', 'truncate', 'append'),
      count: fc.integer({ min: 1, max: 64 }),
      fill: fc.nat({ max: 255 }),
    });
    holds(
      `${name}, moved bytes`,
      1000,
      fc.property(edit, ({ at, kind, count, fill }) => {
        const head = file.subarray(0, at);
        const tail = file.subarray(at);
        const inserted = new Uint8Array(count).fill(fill);
        const changed = {
          insert: () => Buffer.concat([head, inserted, tail]),
          remove: () => Buffer.concat([head, tail.subarray(count)]),
          double: () => Buffer.concat([head, tail.subarray(0, count), tail]),
          truncate: () => Buffer.from(head),
          append: () => Buffer.concat([file, inserted]),
        }[kind]();
        expect(valid(signaturesOf(new Uint8Array(changed)))).toEqual([]);
      }),
    );
  });
});

describe('expired, and saved by its stamp alone', () => {
  const signer = leaf.whcp(EXPIRED);
  const file = signPe(unsignedDriver(), { signer, timestamp: stamp });
  const before = signaturesOf(file);
  const regionOf = regions(file, signer);

  test('the stamp is what makes it valid', () => {
    expect(before.map(({ valid: holdsNow, grade, timestamp }) => ({ holdsNow, grade, trusted: timestamp?.trusted }))).toEqual([{ holdsNow: true, grade: 'whcp', trusted: true }]);
  });

  test('a stamp that says another time saves nothing', () => {
    const { table } = pePlaces(file);
    holds(
      'expired driver, changed stamp',
      1500,
      fc.property(fc.integer({ min: table.offset + 8, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const region = regionOf(at);
        const now = signaturesOf(flip(file, at, mask));
        if (region !== 'stamp') allowed[region](now, before);
        // What holds in spite of a changed stamp says exactly what it said before: only octets without meaning were changed.
        else for (const signature of valid(now)) expect(signature).toEqual(before[0]);
      }),
    );
  });
});

describe('vendor primary with an attested signature nested below it', () => {
  const file = signPe(unsignedDriver(), { signer: leaf.ov(), nested: [{ signer: leaf.attested(), timestamp: stamp }] });
  const { table } = pePlaces(file);

  test('both hold before anything happens', () => {
    expect(signaturesOf(file).map(({ grade }) => grade)).toEqual(['ov', 'attested']);
  });

  test('a change of the file takes both', () => {
    const { checksum } = pePlaces(file);
    holds(
      'dual signed driver, changed file',
      1000,
      fc.property(fc.nat({ max: table.offset - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        fc.pre(at < checksum || at >= checksum + 4);
        expect(valid(signaturesOf(flip(file, at, mask)))).toEqual([]);
      }),
    );
  });

  test('a change within the table never makes more of either', () => {
    const before = signaturesOf(file);
    holds(
      'dual signed driver, changed signatures',
      1500,
      fc.property(fc.integer({ min: table.offset, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        for (const { digest, signer, grade } of microsoft(signaturesOf(flip(file, at, mask)))) {
          expect({ digest, signer, grade }).toEqual({ digest: before[1]?.digest, signer: before[1]?.signer, grade: 'attested' });
        }
      }),
    );
  });
});

const INF = new TextEncoder().encode('[Version]\r\n'.repeat(100));

/** All the outcomes a change may have where the whole file is signed but for few places. */
const changed = (name: string, file: Uint8Array, verdict: typeof peVerdict, free: (at: number) => boolean): void => {
  const before = signaturesOf(file, verdict);
  const end = file.length;
  holds(
    `${name}, changed bytes`,
    2000,
    fc.property(fc.nat({ max: end - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const now = signaturesOf(flip(file, at, mask), verdict);
      if (free(at)) same(now, before);
      else expect(valid(now).filter(({ grade }) => grade !== 'untrusted')).toEqual([]);
    }),
  );
  holds(
    `${name}, moved bytes`,
    1000,
    fc.property(fc.nat({ max: end - 1 }), fc.integer({ min: 1, max: 40 }), fc.boolean(), (at, count, cut) => {
      const tail = file.subarray(cut ? at + count : at);
      const moved = new Uint8Array(Buffer.concat([file.subarray(0, at), cut ? new Uint8Array() : new Uint8Array(count).fill(at), tail]));
      expect(valid(signaturesOf(moved, verdict))).toEqual([]);
    }),
  );
};

describe('a certified catalog', () => {
  const signer = leaf.whcp();
  const file = buildCatalog({ members: [{ name: 'contososensor.inf', data: INF }], attributes: dashboardAttributes('whcp', ['ACPI\\VEN_CNTO&DEV_5E01']), sign: { signer } });

  test('is certified before anything happens', () => {
    expect(signaturesOf(file, catalogVerdict).map(({ grade }) => grade)).toEqual(['whcp']);
  });

  test('is not when a byte is changed or moved, but for the name of the signature algorithm', () => {
    const names = oid(OID.rsaEncryption);
    const from = Buffer.from(file).lastIndexOf(names);
    changed('certified catalog', file, catalogVerdict, (at) => at >= from && at < from + names.length);
  });
});

describe('a signed cabinet', () => {
  const files = [{ name: 'contoso\\contososensor.inf', data: INF }, { name: 'contoso\\contososensor.sys', data: unsignedDriver() }];
  const file = signCabinet(buildCabinet({ files, reserve: true }), { signer: leaf.ev() });

  test('is valid before anything happens', () => {
    expect(signaturesOf(file, cabinetVerdict).map(({ valid: holdsNow, grade }) => ({ holdsNow, grade }))).toEqual([{ holdsNow: true, grade: 'ev' }]);
  });

  test('is not when a byte is changed or moved, but for the checksum of the header and the name of the signature algorithm', () => {
    const names = oid(OID.rsaEncryption);
    const from = Buffer.from(file).lastIndexOf(names);
    changed('signed cabinet', file, cabinetVerdict, (at) => (at >= 4 && at < 8) || (at >= from && at < from + names.length));
  });

  test('is not when a reserve that no digest covers moves its data', () => {
    const stored = signCabinet(buildCabinet({ files, reserve: true, compression: 'none', withoutChecksums: true }), { signer: leaf.ev() });
    const moved = flip(stored, 39, 1);
    expect(cabinetDigest(moved, 'sha256')).toEqual(cabinetDigest(stored, 'sha256'));
    expect([stored, moved].map((each) => signaturesOf(each, cabinetVerdict).map(({ valid: holdsNow }) => holdsNow))).toEqual([[true], [false]]);
  });

  test('is not with bytes behind its signature', () => {
    const size = file.length - (file[44] ?? 0) - ((file[45] ?? 0) << 8);
    expect(size).toBeGreaterThan(0);
    const longer = new Uint8Array(Buffer.concat([file, new Uint8Array(16).fill(7)]));
    const grown = longer.slice();
    grown.set(u32(size + 16), 48);
    expect([longer, grown].map((each) => signaturesOf(each, cabinetVerdict).map(({ valid: holdsNow }) => holdsNow))).toEqual([[false], [false]]);
  });
});
