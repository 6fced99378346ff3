/** What a signer must know of a PE file: where the checksum and the certificate table are, and what the digest leaves out. */
import { concat } from '../der.ts';
import { align, padTo, u16, u32, viewOf } from './binary.ts';
import { signContent, indirectData, peImageData, type SignOptions } from './authenticode.ts';
import { digestOf } from './keys.ts';
import { OID, type Digest } from './oids.ts';

export interface PePlaces {
  readonly checksum: number;
  /** Entry of the security directory. */
  readonly security: number;
  readonly sizeOfHeaders: number;
  readonly table: { readonly offset: number; readonly size: number };
}

export const pePlaces = (image: Uint8Array): PePlaces => {
  const view = viewOf(image);
  const optional = view.getUint32(0x3c, true) + 24;
  const security = optional + (view.getUint16(optional, true) === 0x20b ? 112 : 96) + 4 * 8;
  return {
    checksum: optional + 64,
    security,
    sizeOfHeaders: view.getUint32(optional + 60, true),
    table: { offset: view.getUint32(security, true), size: view.getUint32(security + 4, true) },
  };
};

/** The sum of imagehlp's CheckSumMappedFile. */
export const peChecksum = (image: Uint8Array): number => {
  const at = pePlaces(image).checksum;
  let sum = 0;
  for (let offset = 0; offset < image.length; offset += 2) {
    const word = offset === at || offset === at + 2 ? 0 : (image[offset] ?? 0) | ((image[offset + 1] ?? 0) << 8);
    sum += word;
    sum = (sum & 0xffff) + (sum >>> 16);
  }
  return (sum + image.length) >>> 0;
};

export const fixChecksum = (image: Uint8Array): Uint8Array => {
  const out = image.slice();
  out.set(u32(peChecksum(image)), pePlaces(image).checksum);
  return out;
};

/** The Authenticode digest: everything but checksum, security entry and certificate table; an unsigned file as padded to 8. */
export const authenticodeDigest = (image: Uint8Array, digest: Digest): Uint8Array => {
  const { checksum, security, table } = pePlaces(image);
  const end = table.offset === 0 ? image.length : table.offset;
  const behind = table.offset === 0 ? new Uint8Array(align(image.length, 8) - image.length) : image.subarray(table.offset + table.size);
  return digestOf(digest, image.subarray(0, checksum), image.subarray(checksum + 4, security), image.subarray(security + 8, end), behind);
};

const PAGE = 4096;

/** Offset and digest of every page, headers first, a zero entry last. */
export const pageHashTable = (image: Uint8Array, digest: Digest): Uint8Array => {
  const { checksum, security, sizeOfHeaders } = pePlaces(image);
  const view = viewOf(image);
  const header = view.getUint32(0x3c, true);
  const count = view.getUint16(header + 6, true);
  const first = header + 24 + view.getUint16(header + 20, true);
  const cut = [image.subarray(0, checksum), image.subarray(checksum + 4, security), image.subarray(security + 8, sizeOfHeaders)];
  const entries = [concat(u32(0), digestOf(digest, ...cut, new Uint8Array(Math.max(0, PAGE - sizeOfHeaders))))];
  let end = sizeOfHeaders;
  for (let index = 0; index < count; index++) {
    const size = view.getUint32(first + index * 40 + 16, true);
    const offset = view.getUint32(first + index * 40 + 20, true);
    for (let at = 0; at < size; at += PAGE) {
      const page = image.subarray(offset + at, offset + Math.min(size, at + PAGE));
      entries.push(concat(u32(offset + at), digestOf(digest, page, new Uint8Array(PAGE - page.length))));
    }
    if (size > 0) end = offset + size;
  }
  return concat(...entries, u32(end), new Uint8Array(digestOf(digest).length));
};

const peSubject = (image: Uint8Array) => ({
  contentType: OID.indirectData,
  detachedNested: false,
  content: (options: SignOptions) => {
    const { digest = 'sha256', pageHashes, statedDigest } = options;
    const pages = pageHashes === undefined ? undefined : { version: pageHashes, table: pageHashTable(image, pageHashes === 1 ? 'sha1' : 'sha256') };
    return indirectData(peImageData(pages), digest, statedDigest ?? authenticodeDigest(image, digest));
  },
});

export interface TableOptions {
  readonly revision?: number;
  readonly type?: number;
  /** Bytes put behind the DER and counted in: a place where anything can hide (MS13-098). */
  readonly slack?: Uint8Array;
  /** A second WIN_CERTIFICATE. */
  readonly second?: Uint8Array;
}

const winCertificate = (der: Uint8Array, { revision = 0x200, type = 2, slack = new Uint8Array() }: TableOptions): Uint8Array => {
  const body = padTo(concat(der, slack), 8);
  return concat(u32(body.length + 8), u16(revision, type), body);
};

/** Adds the certificate table at the end of the file and mends directory and checksum. */
export const withCertificateTable = (unsigned: Uint8Array, der: Uint8Array, options: TableOptions = {}): Uint8Array => {
  const image = padTo(unsigned, 8);
  const second = options.second === undefined ? [] : [winCertificate(options.second, {})];
  const table = concat(winCertificate(der, options), ...second);
  const out = concat(image, table);
  out.set(u32(image.length, table.length), pePlaces(image).security);
  return fixChecksum(out);
};

/** The PKCS#7 alone. */
export const peSignature = (image: Uint8Array, options: SignOptions): Uint8Array => signContent(peSubject(padTo(image, 8)), options);

/** Signs an unsigned image. */
export const signPe = (image: Uint8Array, options: SignOptions, table: TableOptions = {}): Uint8Array =>
  withCertificateTable(image, peSignature(image, options), table);

export const withoutSignature = (signed: Uint8Array): Uint8Array => {
  const { security, table } = pePlaces(signed);
  const out = concat(signed.subarray(0, table.offset), signed.subarray(table.offset + table.size));
  out.set(u32(0, 0), security);
  return fixChecksum(out);
};

/** Grows the certificate table of a signed file over appended bytes: only the directory, or the entry's length as well. */
export const growTable = (signed: Uint8Array, extra: Uint8Array, alsoEntry: boolean): Uint8Array => {
  const { security, table } = pePlaces(signed);
  const padded = padTo(extra, 8);
  const out = concat(signed.subarray(0, table.offset + table.size), padded);
  out.set(u32(table.offset, table.size + padded.length), security);
  if (alsoEntry) out.set(u32(viewOf(signed).getUint32(table.offset, true) + padded.length), table.offset);
  return fixChecksum(out);
};

/** Bytes behind the certificate table, as an installer that carries data in its own tail would do. */
export const appendBehind = (signed: Uint8Array, extra: Uint8Array): Uint8Array => fixChecksum(concat(signed, extra));

