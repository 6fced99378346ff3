/** Shapes of the trust facts. The facts beside this file are made by `test/support/make-trust-data.ts`. */
import type { Grade } from '../signature.ts';

/** Lower-case hex digests of tbsCertificate by hash name; an App Control policy calls the one of the signature's own hash TBS. */
export type TbsDigests = Readonly<Partial<Record<'md5' | 'sha1' | 'sha256' | 'sha384', string>>>;

export interface CertificateFact {
  readonly id: string;
  readonly sha1: string;
  readonly sha256: string;
  readonly tbs: TbsDigests;
  /** Base64. */
  readonly der: string;
}

/** What an issuing authority makes of the leaves below it: a grade to be confirmed by the rules, or time stamps. */
export type IssuerGrade = Grade | 'timestamp';

/** An issuing authority recognised by its exact certificate. */
export interface IssuerPin {
  readonly id: string;
  readonly commonName: string;
  readonly grade: IssuerGrade;
  /** Id of the root it stands below. */
  readonly root: string;
  readonly sha256: string | undefined;
  readonly tbs: TbsDigests;
}

/** A successor whose certificate is not at hand: recognised by name below a pinned root. */
export interface NamedIssuer {
  readonly commonName: string;
  readonly organization: string;
  readonly grade: IssuerGrade;
  readonly roots: readonly string[];
  /** Id of the pinned issuer it takes over from. */
  readonly succeeds: string;
}

/** A root reduced to what a chain needs. Base64 of the subject Name and of SubjectPublicKeyInfo, SHA-256, notAfter as `yyyy-mm-dd`. */
export type PublicRootFact = readonly [subject: string, spki: string, sha256: string, notAfter: string];

/** A certificate that Microsoft Code Verification Root issued. */
export interface CrossCertificateFact {
  readonly name: string;
  readonly sha1: string;
  /** Known for those that were seen in files. */
  readonly sha256: string | undefined;
}

export interface NegativeFact {
  readonly name: string;
  readonly kind: 'root' | 'issuer' | 'leaf';
  readonly sha1: string;
  readonly sha256: string | undefined;
  readonly tbs: TbsDigests;
}

export interface SubjectPattern {
  readonly pattern: string;
  readonly on: 'leaf CN' | 'any CN';
}

/** All members that are present must hold. */
export interface Condition {
  readonly valid?: boolean;
  /** Some certificate of the chain, or an issuer named in it, is in the negative list. */
  readonly anyCertificateIn?: 'flight' | 'test';
  /** Some name of the chain matches a pattern of the test subjects. */
  readonly subjectMatches?: 'testSubjects';
  /** `microsoft`: a pinned root that issues drivers and products; `public`: a public root or one the user added; else ids of pinned roots. */
  readonly anchor?: 'microsoft' | 'public' | readonly string[];
  /** Grade of the leaf's direct issuer. */
  readonly issuerGrade?: readonly IssuerGrade[];
  /** Grade of any certificate above the leaf. */
  readonly ancestorGrade?: IssuerGrade;
  /** Common name of the leaf, whose organization is Microsoft Corporation. */
  readonly leafCn?: string;
  readonly ekuHas?: readonly string[];
  readonly ekuLacks?: readonly string[];
  readonly chainReaches?: 'cross-certificates';
  readonly policyHas?: string;
  readonly leafSubjectHas?: string;
  readonly selfIssuedLeaf?: boolean;
  readonly anyOf?: readonly Condition[];
}

/** Rules are tried in order; the first whose condition holds decides. */
export interface GradeRule {
  readonly n: number;
  readonly when: Condition;
  readonly grade: Grade;
}

/** Applied to a catalog signature after the rules. `grade` replaces, `observe` only notes. */
export interface CatalogRule {
  readonly grades: readonly Grade[];
  readonly attribute: string;
  readonly present: boolean;
  readonly outcome: { readonly grade: Grade } | { readonly observe: string };
}

export interface GradeFact {
  readonly rank: number;
  /** Comes out of Microsoft's hardware programme or Windows itself. */
  readonly driver: boolean;
  readonly label: string;
}
