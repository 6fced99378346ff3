import { Cursor, type Source } from '../bytes.ts';
import type { PeCertificate, PeLayout } from './structure.ts';

const HEADER = 8;
const REVISION_2 = 0x0200;
const PKCS7 = 2;
/** Page hashes of a 2 GiB image fit. */
const MAX_TABLE = 64 * 1024 * 1024;

export interface CertificateTable {
  readonly certificates: readonly PeCertificate[];
  readonly problems: readonly string[];
}

const align8 = (value: number): number => Math.ceil(value / 8) * 8;

/** Length of the DER value that `data` starts with, header included; `undefined` when it is not a definite length that fits. */
const derLength = (data: Uint8Array): number | undefined => {
  const first = data[1];
  if (data[0] !== 0x30 || first === undefined) return undefined;
  if (first < 0x80) return first + 2;
  const count = first - 0x80;
  if (count < 1 || count > 4 || data.length < 2 + count) return undefined;
  let length = 0;
  for (let at = 2; at < 2 + count; at++) length = length * 256 + (data[at] ?? 0);
  return length + 2 + count;
};

/** Bytes behind the PKCS#7 are not covered by any digest: only alignment may stand there. */
const slackProblems = (content: Uint8Array): string[] => {
  const length = derLength(content);
  if (length === undefined || length > content.length) return ['the certificate holds no complete DER value'];
  const slack = content.subarray(length);
  if (slack.length > 7) return [`${slack.length} bytes behind the signature are covered by no digest`];
  return slack.every((byte) => byte === 0) ? [] : ['the alignment behind the signature is not zero'];
};

const placeProblems = ({ fileSize, sizeOfHeaders }: PeLayout, { offset, size }: { offset: number; size: number }): string[] => {
  const problems: string[] = [];
  if (offset % 8 !== 0) problems.push(`the certificate table at ${offset} is not aligned to 8 bytes`);
  if (offset < sizeOfHeaders) problems.push(`the certificate table at ${offset} lies inside the headers`);
  if (offset + size < fileSize) problems.push(`${fileSize - offset - size} bytes stand behind the certificate table`);
  if (offset + size > fileSize) problems.push(`the certificate table reaches ${offset + size - fileSize} bytes beyond the end of the file`);
  return problems;
};

/** One entry, and the rules of its layout ([PE] Attribute Certificate Table): what is inside a table but outside its PKCS#7 is a place to hide bytes (CVE-2013-3900). */
const readTable = (table: Uint8Array, offset: number): CertificateTable => {
  if (table.length < HEADER) return { certificates: [], problems: [`the certificate table of ${table.length} bytes holds no entry`] };
  const entry = new Cursor(table, 'pe', 0, offset);
  const length = entry.u32();
  const revision = entry.u16();
  const type = entry.u16();
  if (length < HEADER || length > table.length) return { certificates: [], problems: [`a certificate of ${length} bytes in a table of ${table.length}`] };
  const problems: string[] = [];
  if (align8(length) !== table.length) problems.push(`the first certificate takes ${align8(length)} bytes of a table of ${table.length}: exactly one may stand there`);
  if (revision !== REVISION_2) problems.push(`certificate revision 0x${revision.toString(16)} instead of 0x200`);
  if (type !== PKCS7) problems.push(`certificate type ${type} instead of 2 (PKCS#7)`);
  problems.push(...slackProblems(table.subarray(HEADER, Math.min(align8(length), table.length))));
  return { certificates: [{ offset, length, revision, type, data: table.slice(HEADER, length) }], problems };
};

/** [PE] "The Attribute Certificate Table". Damage is evidence against the signature, never an exception. */
export const readCertificates = (source: Source, layout: PeLayout): CertificateTable => {
  const table = layout.certificateTable;
  if (table === undefined) return { certificates: [], problems: [] };
  const place = placeProblems(layout, table);
  if (table.size > MAX_TABLE) return { certificates: [], problems: [...place, `the certificate table of ${table.size} bytes exceeds ${MAX_TABLE}`] };
  const from = Math.min(table.offset, source.size);
  const read = readTable(source.read(from, Math.min(from + table.size, source.size)), table.offset);
  return { certificates: read.certificates, problems: [...place, ...read.problems] };
};
