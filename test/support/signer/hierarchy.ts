/**
 * Hierarchies of the tests. The first has the names, extended key usages and shape of Microsoft's, but none of its keys: a chain here
 * is worth something only to a test that injects `testAnchors()`. Nothing is made before it is asked for.
 */
import { parseCertificate } from '../../../src/formats/x509/certificate.ts';
import { builtInAnchors, certificateAnchor, type Anchor, type AnchorSet } from '../../../src/trust/anchors.ts';
import { ISSUERS } from '../../../src/trust/data/issuers.ts';
import { contents } from '../der.ts';
import { issue, issueCa, type CertificateOptions, type Identity, type Subject } from './certificate.ts';
import { digestOf, testKey, type TestKey } from './keys.ts';
import { EKU } from './oids.ts';

const memo = <K extends string>(make: (key: K) => Identity): ((key: K) => Identity) => {
  const made = new Map<K, Identity>();
  return (key) => {
    const identity = made.get(key) ?? make(key);
    made.set(key, identity);
    return identity;
  };
};

export const microsoftName = (CN: string): Subject => ({ C: 'US', ST: 'Washington', L: 'Redmond', O: 'Microsoft Corporation', CN });
const vendorName = (CN: string): Subject => ({ C: 'US', O: CN, CN });

const ROOT_NAMES = {
  'root-1997': 'Microsoft Root Authority',
  'root-2001': 'Microsoft Root Certificate Authority',
  'root-2010': 'Microsoft Root Certificate Authority 2010',
  'root-2011': 'Microsoft Root Certificate Authority 2011',
  'root-timestamp-2014': 'Microsoft Time Stamp Root Certificate Authority 2014',
  'root-identity-2020': 'Microsoft Identity Verification Root Certificate Authority 2020',
} as const;

/** RSA where the real authority that matters most has it; elliptic curves for the rest, because making RSA keys takes a clean clone seconds. */
const RSA: ReadonlySet<string> = new Set(['root-2010', 'third-party-component-ca-2012', 'third-party-component-ca-2014', 'time-stamp-pca-2010-2', 'Example OV Code Signing CA']);
const authorityKey = (id: string): TestKey => testKey(id, RSA.has(id) ? 'rsa2048' : 'p256');

export type RootId = keyof typeof ROOT_NAMES;
const ROOT_IDS = ['root-1997', 'root-2001', 'root-2010', 'root-2011', 'root-timestamp-2014', 'root-identity-2020'] as const;

export const root = memo((id: RootId) => issueCa({ subject: microsoftName(ROOT_NAMES[id]), key: authorityKey(id) }));

/** Issuing authorities that do not stand directly below their root. */
const PARENT: Readonly<Record<string, string>> = { 'id-verified-cs-aoc-ca-01': 'id-verified-code-signing-pca-2021' };

const rootIdOf = (text: string): RootId => {
  const id = ROOT_IDS.find((each) => each === text);
  if (id === undefined) throw new Error(`${text} is no pinned root`);
  return id;
};

/** One of Microsoft's issuing authorities, by the id the product pins it under. */
export const issuer: (id: string) => Identity = memo((id: string) => {
  const pin = ISSUERS.find((each) => each.id === id);
  if (pin === undefined) throw new Error(`${id} is no pinned issuer`);
  const parent = PARENT[id];
  return issueCa({ subject: microsoftName(pin.commonName), key: authorityKey(id), issuer: parent === undefined ? root(rootIdOf(pin.root)) : issuer(parent) });
});

/** An authority that no pin knows, below one of the pinned roots. */
export const unpinnedIssuer = (commonName: string, below: RootId = 'root-2010'): Identity =>
  issueCa({ subject: microsoftName(commonName), key: authorityKey(`unpinned ${commonName}`), issuer: root(below) });

const likeness = (id: string, above: Identity, signedBy?: TestKey): Identity => {
  const subject = microsoftName(ISSUERS.find((each) => each.id === id)?.commonName ?? id);
  const serial = Buffer.from(contents(issuer(id).serial)).toString('hex');
  return issueCa({ subject, key: authorityKey(`forged ${id}`), issuer: above, serial, ...(signedBy === undefined ? {} : { signedBy }) });
};

/** The right names and serial number below a root of the same name, all with other keys: what anybody can make. */
export const lookAlike = (id: string): Identity => likeness(id, issueCa({ subject: microsoftName(ROOT_NAMES['root-2010']), key: authorityKey('forged root') }));

/** The same, claiming to stand below the genuine root, whose signature it cannot have. */
export const tamperedAuthority = (id: string): Identity => likeness(id, root('root-2010'), authorityKey('forged root'));

const other = memo((CN: string) => issueCa({ subject: { C: 'US', O: 'Example Trust', CN }, key: authorityKey(CN) }));
const below = (CN: string, above: Identity): Identity => issueCa({ subject: { C: 'US', O: 'Example Trust', CN }, key: authorityKey(CN), issuer: above });

export const publicRoot = (): Identity => other('Example Public Code Signing Root');
export const publicStampRoot = (): Identity => other('Example Public Time Stamping Root');
/** Anchored nowhere. */
export const privateRoot = (): Identity => other('Contoso Private Root');

const verificationRoot = (): Identity => issueCa({ subject: microsoftName('Microsoft Code Verification Root'), key: authorityKey('Microsoft Code Verification Root') });
/** Microsoft's certificate for the key of a public authority. */
export const crossCertificate = memo((_: 'cross') =>
  issueCa({ subject: { C: 'US', O: 'Example Trust', CN: 'Example Class 3 Root' }, key: authorityKey('Example Class 3 Root'), issuer: verificationRoot(), notBefore: '2011-02-22T00:00:00Z', notAfter: '2021-04-15T00:00:00Z' }),
);

type Change = Partial<CertificateOptions>;
type MakeLeaf = (change?: Change) => Identity;

const codeSigning = (subject: Subject, above: () => Identity, eku: readonly string[], more: Change = {}): MakeLeaf => (change = {}) =>
  issue({ subject, key: testKey('leaf'), issuer: above(), eku: [...eku, EKU.codeSigning], ...more, ...change });

const HARDWARE = microsoftName('Microsoft Windows Hardware Compatibility Publisher');
const CONTOSO: Subject = { C: 'US', ST: 'Washington', O: 'Contoso Ltd.', CN: 'Contoso Ltd.' };
const vendorUsage = { keyUsage: ['digitalSignature'] } as const;

/** A signer of each grade; `change` replaces any part of it, for the neighbours that must not get the grade. */
export const leaf = {
  whcp: codeSigning(HARDWARE, () => issuer('third-party-component-ca-2012'), [EKU.extendedVerification, EKU.whql]),
  attested: codeSigning(HARDWARE, () => issuer('third-party-component-ca-2014'), [EKU.attested, EKU.whql]),
  preproduction: codeSigning(HARDWARE, () => issuer('windows-pca-2010'), [EKU.lifetimeSigning, EKU.extendedVerification, EKU.whql]),
  inbox: codeSigning(microsoftName('Microsoft Windows'), () => issuer('windows-production-pca-2011'), [EKU.windows]),
  elam: codeSigning(microsoftName('Microsoft Windows Early Launch Anti-malware Publisher'), () => issuer('code-signing-pca-2010'), [EKU.elam]),
  'hal-extension': codeSigning(microsoftName('Microsoft Windows Hardware Abstraction Layer Publisher'), () => issuer('code-signing-pca-2010'), [EKU.halExtension]),
  'microsoft-product': codeSigning(microsoftName('Microsoft Corporation'), () => issuer('code-signing-pca-2011'), [EKU.microsoftPublisher]),
  'microsoft-other': codeSigning(vendorName('Contoso Phones'), () => issuer('windows-phone-production-pca-2012'), [EKU.phone, EKU.windows]),
  'trusted-signing': codeSigning(CONTOSO, () => issuer('id-verified-cs-aoc-ca-01'), [EKU.trustedSigning, '1.3.6.1.4.1.311.97.990309390.766961637']),
  'microsoft-unknown-issuer': codeSigning(HARDWARE, () => unpinnedIssuer('Microsoft Windows Component CA 2031'), [EKU.whql]),
  'cross-signed': codeSigning(CONTOSO, () => below('Example Code Signing CA', crossCertificate('cross')), [], vendorUsage),
  ev: codeSigning({ ...CONTOSO, businessCategory: 'Private Organization', serialNumber: '1234567' }, () => below('Example EV Code Signing CA', publicRoot()), [], {
    ...vendorUsage,
    policies: ['2.23.140.1.3'],
  }),
  ov: codeSigning(CONTOSO, () => below('Example OV Code Signing CA', publicRoot()), [], { ...vendorUsage, policies: ['2.23.140.1.4.1'] }),
  test: (change: Change = {}) => issue({ subject: { CN: 'WDKTestCert contoso,133500000000000000' }, key: testKey('leaf'), eku: [EKU.codeSigning], ...change }),
  flight: codeSigning(
    CONTOSO,
    () => issueCa({ subject: microsoftName('Microsoft Mobile Development PCA 2014'), key: authorityKey('Microsoft Mobile Development PCA 2014'), issuer: other('Microsoft Development Root Certificate Authority 2014') }),
    [EKU.preview, EKU.whql, EKU.phoneOem],
  ),
  'self-signed': (change: Change = {}) => issue({ subject: CONTOSO, key: testKey('leaf'), eku: [EKU.codeSigning], ...change }),
  untrusted: codeSigning(CONTOSO, () => below('Contoso Code Signing CA', privateRoot()), [], vendorUsage),
} as const satisfies Readonly<Record<string, MakeLeaf>>;

const stamping = (CN: string, above: () => Identity): MakeLeaf => (change = {}) =>
  issue({ subject: { C: 'US', O: 'Example Trust', CN }, key: testKey('stamp'), issuer: above(), eku: [EKU.timeStamping], ekuCritical: true, keyUsage: ['digitalSignature'], ...change });

/** Time stamping authorities. */
export const stampAuthority = {
  microsoft: stamping('Microsoft Time-Stamp Service', () => issuer('time-stamp-pca-2010-2')),
  public: stamping('Example Time Stamping Signer', () => below('Example Time Stamping CA', publicStampRoot())),
  untrusted: stamping('Fake TimeStamp Responder', () => other('Contoso Stamp Root')),
  /** Below a name on the negative list. */
  forged: stamping('Fake TimeStamp Responder', () => below('JemmyLoveJenny SHA2 TimeStamping Services CA', other('JemmyLoveJenny EV Root CA'))),
} as const;

export const anchorOf = (id: string, kind: Anchor['kind'], identity: Identity): Anchor => certificateAnchor(id, kind, parseCertificate(identity.certificate));

const hexDigest = (digest: 'sha1' | 'sha256', identity: Identity): string => Buffer.from(digestOf(digest, identity.certificate)).toString('hex');

let made: AnchorSet | undefined;

/** The product's trust data with the test hierarchy's keys in place of the real ones. */
export const testAnchors = (): AnchorSet => {
  if (made !== undefined) return made;
  const publics = [publicRoot(), publicStampRoot()].map((identity) => anchorOf('public', 'public', identity));
  const cross = crossCertificate('cross');
  made = {
    ...builtInAnchors(),
    roots: ROOT_IDS.map((id) => anchorOf(id, 'microsoft', root(id))),
    issuers: ISSUERS.map((pin) => ({ ...pin, sha256: hexDigest('sha256', issuer(pin.id)), tbs: {} })),
    crossCertificates: [{ name: 'Example Class 3 Root', sha1: hexDigest('sha1', cross), sha256: hexDigest('sha256', cross) }],
    publicRoots: (subjectDer) => publics.filter((anchor) => Buffer.from(anchor.subjectDer).equals(subjectDer)),
  };
  return made;
};
