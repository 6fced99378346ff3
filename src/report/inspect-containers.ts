import type { SignedCabinet, SignedCatalog } from '../evidence/evidence.ts';
import type { ZipListing } from '../formats/zip/structure.ts';
import { counted } from './headline.ts';
import { gradeRow, signatureJson, signatureRows, timeText, type Row } from './inspect-signature.ts';

const MANY = 30;

interface Named {
  readonly path: string;
  readonly size: number;
}

/** Columns of the same width, long listings cut. */
const listRows = (files: readonly Named[]): Row[] => {
  const width = Math.max(0, ...files.map(({ size }) => String(size).length));
  const shown = files.slice(0, MANY).map(({ path, size }, index): Row => ({ label: index === 0 ? 'files' : '', text: `${String(size).padStart(width)}  ${path}` }));
  return files.length > MANY ? [...shown, { label: '', text: `… and ${files.length - MANY} more (--json lists all)`, tone: 'faint' }] : shown;
};

/** Attributes by name; of a name that stands twice the last one is shown. */
export const catalogJson = ({ catalog, signatures, grade }: SignedCatalog) => ({
  grade,
  version: catalog.version,
  thisUpdate: new Date(catalog.thisUpdate).toISOString(),
  listIdentifier: catalog.listIdentifier,
  signatures: signatures.map(signatureJson),
  members: catalog.members.map(({ digest, algorithm, kind, file, attributes }) => ({ digest, algorithm, kind, file: file ?? null, attributes })),
  attributes: Object.fromEntries(catalog.attributes.map(({ name, value }) => [name, value])),
});

export const catalogRows = ({ catalog, signatures, grade }: SignedCatalog): Row[] => [
  gradeRow(grade),
  ...signatureRows(signatures),
  { label: 'made', text: timeText(catalog.thisUpdate) },
  { label: 'members', text: catalog.members.map(({ file, digest, kind }) => `${file ?? digest.slice(0, 16)} (${kind})`).slice(0, MANY).join(', ') || 'none' },
  ...catalog.attributes.slice(0, MANY).map(({ name, value }, index): Row => ({ label: index === 0 ? 'attributes' : '', text: `${name} = ${value}` })),
];

export const cabinetJson = ({ listing, signatures, grade }: SignedCabinet) => ({
  grade,
  signatures: signatures.map(signatureJson),
  compression: listing.compression,
  files: listing.files.map(({ name, path, size, folder, attributes }) => ({ name, path, size, folder, attributes })),
});

export const cabinetRows = ({ listing, signatures, grade }: SignedCabinet): Row[] => [
  gradeRow(grade), ...signatureRows(signatures), { label: 'packed', text: [...new Set(listing.compression)].join(', ') }, ...listRows(listing.files),
];

export const zipJson = ({ entries, folders, zip64 }: ZipListing) => ({
  zip64, folders, files: entries.map(({ path, size, kind, method, packedSize, crc }) => ({ path, size, kind, method, packedSize, crc32: crc.toString(16).padStart(8, '0') })),
});

export const zipRows = ({ entries, zip64 }: ZipListing): Row[] => [
  ...(zip64 ? [{ label: 'zip64', text: 'uses ZIP64 records, which Partner Center refuses in HLK packages', tone: 'warn' as const }] : []),
  { label: 'holds', text: `${counted(entries.length, 'file')}, ${entries.reduce((sum, { size }) => sum + size, 0)} bytes unpacked` },
  ...listRows(entries),
];
