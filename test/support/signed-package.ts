/** Packages as they come back from signing, and as they are sent there. */
import type { Files } from './example-package.ts';
import { buildCabinet, signCabinet } from './signer/cabinet.ts';
import { buildCatalog, dashboardAttributes } from './signer/catalog.ts';
import type { SignOptions } from './signer/authenticode.ts';
import { leaf, stampAuthority } from './signer/hierarchy.ts';
import { signPe } from './signer/pe-file.ts';

export type Signer = keyof typeof leaf;

export interface ReleaseOptions {
  /** Who signs catalog and binaries. */
  readonly signer: Signer;
  readonly catalogFile?: string;
  /** Besides what Microsoft writes for this signer; `null` removes an attribute. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly hardwareIds?: readonly string[];
  readonly os?: string;
  readonly version?: 1 | 2;
  /** ISO 8601; `null` leaves the stamp out. */
  readonly stamp?: string | null;
  /** Files that the catalog forgets. */
  readonly omit?: readonly string[];
  /** Catalog only: binaries stay unsigned. */
  readonly bareBinaries?: boolean;
}

const isBinary = (name: string): boolean => /\.(?:sys|dll|exe)$/iu.test(name);
const isPayload = (name: string): boolean => !/\.(?:md|txt|cat|pdb)$/iu.test(name);
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const withChanges = (attributes: Readonly<Record<string, string>>, changes: Readonly<Record<string, string | null>>): Record<string, string> => {
  const changed = new Map(Object.entries(attributes));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) changed.delete(key);
    else changed.set(key, value);
  }
  return Object.fromEntries(changed);
};

const signingOf = ({ signer, stamp = '2026-01-06T10:00:00Z' }: ReleaseOptions): SignOptions => ({
  signer: leaf[signer](),
  programName: 'Contoso Ltd.',
  ...(stamp === null ? {} : { timestamp: { authority: stampAuthority.microsoft(), time: stamp } }),
});

/** The package with signed binaries and a signed catalog beside its INF. */
export const released = (files: Files, options: ReleaseOptions): Files => {
  const { catalogFile = 'contososensor.cat', hardwareIds = ['ACPI\\VEN_CNTO&DEV_5E01'], attributes = {}, omit = [], bareBinaries = false } = options;
  const sign = signingOf(options);
  const signed = new Map([...files].map(([name, data]) => [name, isBinary(name) && !bareBinaries ? signPe(data, sign) : data]));
  const listed = [...signed].filter(([name]) => isPayload(name) && !omit.includes(name));
  const catalog = buildCatalog({
    version: options.version ?? 2,
    members: listed.map(([name, data]) => ({ name: baseName(name), data })),
    attributes: withChanges(dashboardAttributes(options.signer === 'whcp' ? 'whcp' : 'attested', hardwareIds, options.os), attributes),
    sign: options.version === 1 ? { ...sign, digest: 'sha1' } : sign,
  });
  return new Map([...signed, [catalogFile, catalog]]);
};

/** The cabinet a vendor uploads: one folder per package, MSZIP, signed with the vendor's certificate. */
export const submission = (packages: Readonly<Record<string, Files>>, signer: Signer | null = 'ev'): Uint8Array => {
  const files = Object.entries(packages).flatMap(([folder, content]) => [...content].map(([name, data]) => ({ name: `${folder}\\${name.replaceAll('/', '\\')}`, data })));
  const cabinet = buildCabinet({ files, reserve: true });
  return signer === null ? cabinet : signCabinet(cabinet, { signer: leaf[signer]() });
};
