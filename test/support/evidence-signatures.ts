import type { SignedCabinet, SignedCatalog } from '../../src/evidence/evidence.ts';
import type { CabinetListing } from '../../src/formats/cab/cabinet.ts';
import type { Catalog, NameValue } from '../../src/formats/catalog/catalog.ts';
import type { SignedData } from '../../src/formats/cms/signed-data.ts';
import type { Signature, SignerFacts, TimestampFacts } from '../../src/trust/signature.ts';

const DAY = 86_400_000;
export const SIGNED_AT = Date.UTC(2025, 9, 1);

export const signer = (over: Partial<SignerFacts> = {}): SignerFacts => ({
  subject: 'CN=Microsoft Windows Hardware Compatibility Publisher, O=Microsoft Corporation', commonName: 'Microsoft Windows Hardware Compatibility Publisher',
  issuer: 'CN=Microsoft Windows Third Party Component CA 2012, O=Microsoft Corporation', serial: '33000001', sha256: '11'.repeat(32),
  notBefore: SIGNED_AT - 100 * DAY, notAfter: SIGNED_AT + 265 * DAY, eku: ['1.3.6.1.4.1.311.10.3.5', '1.3.6.1.5.5.7.3.3'], ...over,
});

export const timestamp = (over: Partial<TimestampFacts> = {}): TimestampFacts => ({
  kind: 'rfc3161', time: SIGNED_AT, trusted: true, authority: 'Microsoft Time-Stamp Service', digestAlgorithm: 'sha256', legacyBareDigest: false, problems: [], ...over,
});

/** A valid WHCP signature, stamped. */
export const signature = (over: Partial<Signature> = {}): Signature => ({
  place: 'embedded', valid: true, grade: 'whcp', pin: 'sha256', digestAlgorithm: 'sha256', digest: 'ab'.repeat(32), computedDigest: over.digest ?? 'ab'.repeat(32), signerDigestAlgorithm: 'sha256',
  signer: signer(), chain: [{ subject: 'CN=Microsoft Windows Third Party Component CA 2012', sha256: '22'.repeat(32), notAfter: SIGNED_AT + 500 * DAY }], tbs: ['33'.repeat(32)], anchor: 'root-2010', timestamp: timestamp(),
  programName: 'Demo Corporation', pageHashes: undefined, crossCertificateValidAtSigning: undefined, extendedValidation: false, lapsed: false, problems: [], notes: [], ...over,
});

/** CMS as far as rules can see it: they read the signatures, not the structure. */
const signedData = (): SignedData => ({
  version: 1, digestAlgorithms: [], contentType: '1.3.6.1.4.1.311.10.1', content: undefined, contentTlv: undefined, certificates: [], signers: [], problems: [], trailing: new Uint8Array(0),
});

export const attributes = (values: Readonly<Record<string, string>>): readonly NameValue[] => Object.entries(values).map(([name, value]) => ({ name, flags: 0x10010001, value }));

/** Attributes of a certified catalog for the device of `inf()`. */
export const CERTIFIED: Readonly<Record<string, string>> = {
  OS: '_v100_X64_Vb,_v100_X64_22H2', HWID1: 'pci\\ven_1234&dev_5678&subsys_00011234', Universal: 'True', Declarative: 'True', 'Qualification Level': '1000', DTC: '1', 'Submission ID': '1152921505690000000',
};

export const catalog = (over: Partial<Catalog> = {}): Catalog => ({
  version: 2, listIdentifier: '00'.repeat(16), thisUpdate: SIGNED_AT - 3_600_000, members: [], attributes: attributes(CERTIFIED), signedData: signedData(), problems: [], ...over,
});

export interface CatalogOverrides {
  readonly catalog?: Partial<Catalog>;
  readonly signatures?: readonly Signature[];
  readonly grade?: SignedCatalog['grade'];
}

export const signedCatalog = (over: CatalogOverrides = {}): SignedCatalog => {
  const signatures = over.signatures ?? [signature({ place: 'catalog' })];
  return { catalog: catalog(over.catalog), signatures, grade: over.grade ?? signatures.find(({ valid }) => valid)?.grade ?? (signatures.length === 0 ? 'unsigned' : 'invalid') };
};

export const cabinetListing = (names: readonly string[], over: Partial<CabinetListing> = {}): CabinetListing => ({
  files: names.map((name, at) => ({ name, path: name.replaceAll('\\', '/'), size: 1000, folder: 0, offset: at * 1000, attributes: 0x20 })),
  folders: [{ offset: 500, blocks: 1, compression: { method: 'mszip' } }], compression: ['mszip'], signature: { offset: 100_000, size: 9000 }, size: 109_000, end: 100_000, dataReserve: 0, problems: [], ...over,
});

/** A submission cabinet signed with the vendor's EV certificate. */
export const cabinet = (names: readonly string[] = ['demo\\demo.inf', 'demo\\demo.sys'], over: Partial<SignedCabinet> = {}): SignedCabinet => ({
  listing: cabinetListing(names),
  signatures: [signature({ place: 'cabinet', grade: 'ev', signer: signer({ commonName: 'Demo Corporation', sha256: '33'.repeat(32) }), anchor: 'public', extendedValidation: true })], grade: 'ev', ...over,
});
