import type { Grade, Signature } from '../trust/signature.ts';

/** What a grade means to someone who wants to ship, and what follows from it. */
export const GRADE_MEANING: Readonly<Record<Grade, string>> = {
  whcp: 'certified by Microsoft after the hardware lab tests',
  inbox: 'signed as a part of Windows',
  elam: 'certified as early launch anti-malware',
  'hal-extension': 'certified as an extension of the hardware abstraction layer',
  attested: 'signed by Microsoft on the vendor\'s word, without lab tests: for test audiences, refused for retail on Windows Update and unsupported on Windows Server',
  preproduction: 'a preproduction signature of Microsoft, which retail Windows does not trust',
  'microsoft-product': 'signed as a Microsoft product, not as a certified driver',
  'microsoft-other': 'signed under another Microsoft programme (phone, Store), not as a certified driver',
  'cross-signed': 'the vendor\'s own signature below a Microsoft cross-certificate: no longer loaded on Windows 11 24H2 and later and Server 2025',
  ev: 'the vendor\'s own signature with an extended validation certificate: good for submitting, not for loading',
  'trusted-signing': 'signed through Trusted Signing in the vendor\'s name: Windows loads no kernel driver by it',
  ov: 'the vendor\'s own signature: Windows loads no kernel driver by it',
  test: 'signed with a test certificate',
  flight: 'signed for preview builds of Windows only',
  'self-signed': 'signed by a certificate that vouches for itself',
  untrusted: 'its chain ends at a root that nobody has listed',
  unsigned: 'not signed',
  invalid: 'its signature does not verify',
  inconsistent: 'its Microsoft signature contradicts itself or the catalog\'s attributes',
  'microsoft-unknown-issuer': 'below a Microsoft root, but the issuer is not known to this version',
};

export const explained = (grade: Grade): string => `${grade} (${GRADE_MEANING[grade]})`;

/** Grades that Windows takes as a release signature of a driver. */
const WHQL: readonly Grade[] = ['whcp', 'elam', 'hal-extension', 'inbox'];
export const isWhql = (grade: Grade): boolean => WHQL.includes(grade);

/** Signatures that must not reach a released package. */
const NOT_FOR_RELEASE: readonly Grade[] = ['test', 'self-signed', 'flight', 'preproduction'];
export const isNotForRelease = (grade: Grade): boolean => NOT_FOR_RELEASE.includes(grade);

/** Every grade that a chain to one of Microsoft's pinned roots can have. */
const MICROSOFT: readonly Grade[] = [...WHQL, 'attested', 'preproduction', 'microsoft-product', 'microsoft-other', 'microsoft-unknown-issuer', 'inconsistent'];
export const endsAtMicrosoft = ({ grade }: Signature): boolean => MICROSOFT.includes(grade);
