/** The grade decision table, as of 2026-11-22. Made by test/support/make-trust-data.ts. */
import type { CatalogRule, GradeFact, GradeRule } from './types.ts';

export const AS_OF = '2026-11-22';

export const GRADE_FACTS: Readonly<Record<string, GradeFact>> = {
  'whcp': { rank: 4, driver: true, label: 'WHCP / HLK certified' },
  'inbox': { rank: 4, driver: true, label: 'Microsoft Windows in-box' },
  'elam': { rank: 4, driver: true, label: 'Early launch anti-malware' },
  'hal-extension': { rank: 4, driver: true, label: 'HAL extension' },
  'attested': { rank: 3, driver: true, label: 'Attestation signed' },
  'preproduction': { rank: 2, driver: true, label: 'Preproduction signed' },
  'microsoft-product': { rank: 1, driver: false, label: 'Microsoft product' },
  'microsoft-other': { rank: 1, driver: false, label: 'Other Microsoft programme' },
  'cross-signed': { rank: 1, driver: false, label: 'Vendor, cross-signed' },
  'ev': { rank: 1, driver: false, label: 'Vendor, extended validation' },
  'trusted-signing': { rank: 1, driver: false, label: 'Trusted (Artifact) Signing' },
  'ov': { rank: 1, driver: false, label: 'Vendor' },
  'test': { rank: 0, driver: false, label: 'Test signed' },
  'flight': { rank: 0, driver: false, label: 'Flight signed' },
  'self-signed': { rank: 0, driver: false, label: 'Self-signed' },
  'untrusted': { rank: 0, driver: false, label: 'Untrusted root' },
  'unsigned': { rank: 0, driver: false, label: 'Unsigned' },
  'invalid': { rank: -1, driver: false, label: 'Invalid signature' },
  'inconsistent': { rank: -1, driver: false, label: 'Inconsistent Microsoft signature' },
  'microsoft-unknown-issuer': { rank: -1, driver: false, label: 'Unknown Microsoft issuer' },
};

export const GRADE_RULES: readonly GradeRule[] = [
  { n: 1, when: { valid: false }, grade: 'invalid' },
  { n: 2, when: { anyCertificateIn: 'flight' }, grade: 'flight' },
  { n: 3, when: { anyOf: [{ anyCertificateIn: 'test' }, { subjectMatches: 'testSubjects' }] }, grade: 'test' },
  { n: 4, when: { anchor: 'microsoft', issuerGrade: ['preproduction'] }, grade: 'preproduction' },
  { n: 5, when: { anchor: 'microsoft', ancestorGrade: 'microsoft-other' }, grade: 'microsoft-other' },
  { n: 6, when: { anchor: ['root-2010'], leafCn: 'Microsoft Windows Early Launch Anti-malware Publisher', ekuHas: ['1.3.6.1.4.1.311.61.4.1'] }, grade: 'elam' },
  { n: 7, when: { anchor: ['root-2010'], leafCn: 'Microsoft Windows Hardware Abstraction Layer Publisher', ekuHas: ['1.3.6.1.4.1.311.61.5.1'] }, grade: 'hal-extension' },
  { n: 8, when: { anchor: 'microsoft', issuerGrade: ['attested'], leafCn: 'Microsoft Windows Hardware Compatibility Publisher', ekuHas: ['1.3.6.1.4.1.311.10.3.5.1', '1.3.6.1.4.1.311.10.3.5'], ekuLacks: ['1.3.6.1.4.1.311.10.3.13'] }, grade: 'attested' },
  { n: 9, when: { anchor: 'microsoft', issuerGrade: ['attested'] }, grade: 'inconsistent' },
  { n: 10, when: { anchor: 'microsoft', ekuHas: ['1.3.6.1.4.1.311.10.3.5.1'] }, grade: 'inconsistent' },
  { n: 11, when: { anchor: 'microsoft', issuerGrade: ['whcp'], leafCn: 'Microsoft Windows Hardware Compatibility Publisher', ekuHas: ['1.3.6.1.4.1.311.10.3.5'], ekuLacks: ['1.3.6.1.4.1.311.10.3.5.1', '1.3.6.1.4.1.311.10.3.13'] }, grade: 'whcp' },
  { n: 12, when: { anchor: 'microsoft', issuerGrade: ['whcp'] }, grade: 'inconsistent' },
  { n: 13, when: { anchor: 'microsoft', issuerGrade: ['inbox'], ekuHas: ['1.3.6.1.4.1.311.10.3.6'] }, grade: 'inbox' },
  { n: 14, when: { anchor: 'microsoft', issuerGrade: ['inbox', 'microsoft-product'] }, grade: 'microsoft-product' },
  { n: 15, when: { anchor: ['root-identity-2020'] }, grade: 'trusted-signing' },
  { n: 16, when: { anchor: 'microsoft' }, grade: 'microsoft-unknown-issuer' },
  { n: 17, when: { chainReaches: 'cross-certificates' }, grade: 'cross-signed' },
  { n: 18, when: { anchor: 'public', anyOf: [{ policyHas: '2.23.140.1.3' }, { leafSubjectHas: '2.5.4.15' }] }, grade: 'ev' },
  { n: 19, when: { anchor: 'public' }, grade: 'ov' },
  { n: 20, when: { selfIssuedLeaf: true }, grade: 'self-signed' },
  { n: 21, when: {}, grade: 'untrusted' },
];

export const CATALOG_RULES: readonly CatalogRule[] = [
  { grades: ['whcp'], attribute: 'Qualification Level', present: false, outcome: { grade: 'inconsistent' } },
  { grades: ['attested'], attribute: 'Qualification Level', present: true, outcome: { grade: 'inconsistent' } },
  { grades: ['ev', 'ov', 'cross-signed', 'trusted-signing', 'test', 'self-signed', 'untrusted'], attribute: 'Qualification Level', present: true, outcome: { observe: 'a vendor\'s signature stands on a catalog with an attribute that only Microsoft writes' } },
];
