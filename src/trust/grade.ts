/** The interpreter of the grade decision table (`data/grades.ts`). */
import type { NameValue } from '../formats/catalog/types.ts';
import type { Certificate } from '../formats/x509/types.ts';
import type { AnchorSet } from './anchors.ts';
import { isSelfIssued, type Path } from './chain.ts';
import { CATALOG_RULES, GRADE_FACTS, GRADE_RULES } from './data/grades.ts';
import type { Condition } from './data/types.ts';
import { recognise } from './issuer.ts';
import { isNegative, matchesSubject } from './negative.ts';
import type { Grade, Signature } from './signature.ts';

export interface Graded {
  readonly grade: Grade;
  /** Number of the rule that decided. */
  readonly rule: number;
  /** The path it decided on. */
  readonly path: Path | undefined;
  readonly pin: Signature['pin'];
}

export interface GradeQuestion {
  readonly valid: boolean;
  readonly leaf: Certificate;
  /** Paths that may vouch for the leaf. */
  readonly paths: readonly Path[];
  /** All paths: a listed test authority decides wherever it stands. */
  readonly everyPath: readonly Path[];
  readonly anchors: AnchorSet;
}

/** Pinned roots that issue neither drivers nor products themselves. */
const NOT_MICROSOFT_ANCHORS: ReadonlySet<string> = new Set(['root-identity-2020', 'root-timestamp-2014']);
const MICROSOFT = 'Microsoft Corporation';

const anchorHolds = ({ anchor }: Path, wanted: NonNullable<Condition['anchor']>): boolean => {
  if (anchor === undefined) return false;
  if (wanted === 'microsoft') return anchor.kind === 'microsoft' && !NOT_MICROSOFT_ANCHORS.has(anchor.id);
  // A root the user added makes a vendor chain trusted like a public one.
  if (wanted === 'public') return anchor.kind !== 'microsoft';
  return anchor.kind === 'microsoft' && wanted.includes(anchor.id);
};

/** Authorities above the leaf, the direct issuer first. */
const authorities = ({ certificates }: Path): readonly Certificate[] => certificates.slice(1);

/** Does the condition hold on this path? Each member of a condition is one line; an absent one holds. */
const holds = (when: Condition, path: Path, question: GradeQuestion): boolean => {
  const { leaf, valid, everyPath, anchors } = question;
  const [issuer] = authorities(path);
  const eku = leaf.extendedKeyUsage ?? [];
  const gradeOf = (authority: Certificate | undefined) => (authority === undefined ? undefined : recognise(authority, path, anchors)?.grade);
  const issuerGrade = when.issuerGrade === undefined ? undefined : gradeOf(issuer);
  const members: readonly boolean[] = [
    when.valid === undefined || when.valid === valid,
    when.anyCertificateIn === undefined || anchors.negative[when.anyCertificateIn].some((fact) => everyPath.some((each) => isNegative(each, fact))),
    when.subjectMatches === undefined || anchors.negative[when.subjectMatches].some((pattern) => everyPath.some((each) => matchesSubject(each, pattern))),
    when.anchor === undefined || anchorHolds(path, when.anchor),
    when.issuerGrade === undefined || (issuerGrade !== undefined && when.issuerGrade.includes(issuerGrade)),
    when.ancestorGrade === undefined || authorities(path).some((authority) => gradeOf(authority) === when.ancestorGrade),
    when.leafCn === undefined || (leaf.subject.commonName === when.leafCn && leaf.subject.organization === MICROSOFT),
    when.ekuHas === undefined || when.ekuHas.every((oid) => eku.includes(oid)),
    when.ekuLacks === undefined || !when.ekuLacks.some((oid) => eku.includes(oid)),
    when.chainReaches === undefined || path.crossSigned,
    when.policyHas === undefined || leaf.policies.includes(when.policyHas),
    when.leafSubjectHas === undefined || leaf.subject.attributes.some(({ oid }) => oid === when.leafSubjectHas),
    when.selfIssuedLeaf === undefined || isSelfIssued(leaf) === when.selfIssuedLeaf,
    when.anyOf === undefined || when.anyOf.some((each) => holds(each, path, question)),
  ];
  return members.every(Boolean);
};

/** First rule that holds on some path. The last rule has no condition, so there is always one. */
export const gradeOf = (question: GradeQuestion): Graded => {
  const { leaf, anchors } = question;
  const paths = question.paths.length > 0 ? question.paths : [{ certificates: [leaf], anchor: undefined, crossSigned: false }];
  for (const { n, when, grade } of GRADE_RULES)
    for (const path of paths) {
      if (!holds(when, path, question)) continue;
      const [issuer] = authorities(path);
      const restsOnMicrosoft = path.anchor?.kind === 'microsoft' && issuer !== undefined;
      return { grade, rule: n, path, pin: restsOnMicrosoft ? recognise(issuer, path, anchors)?.pin : undefined };
    }
  return { grade: 'untrusted', rule: 0, path: paths[0], pin: undefined };
};

/** What the attributes of a catalog make of the grade of a signature on it (WHCP catalogs alone state a Qualification Level). */
export const catalogGrade = (grade: Grade, attributes: readonly NameValue[]): { readonly grade: Grade; readonly note: string | undefined } => {
  const rule = CATALOG_RULES.find(({ grades, attribute, present }) => grades.includes(grade) && attributes.some(({ name }) => name === attribute) === present);
  if (rule === undefined) return { grade, note: undefined };
  return 'grade' in rule.outcome
    ? { grade: rule.outcome.grade, note: `catalog-attribute: a catalog of grade ${grade} ${rule.present ? 'must not state' : 'must state'} ${rule.attribute}` }
    : { grade, note: `catalog-attribute: ${rule.outcome.observe} (${rule.attribute})` };
};

/** 4 for what passed Microsoft's tests down to -1 for what must not be believed. */
export const gradeRank = (grade: Grade): number => GRADE_FACTS[grade]?.rank ?? -1;

/** Name of a grade for people. */
export const gradeLabel = (grade: Grade): string => GRADE_FACTS[grade]?.label ?? grade;

/** Best grade among the signatures; `unsigned` without any. Only when none is valid do the failures show. */
export const bestGrade = (signatures: readonly Signature[]): Grade => {
  const [first, ...others] = signatures.map(({ grade }) => grade);
  if (first === undefined) return 'unsigned';
  return others.reduce((best, grade) => (gradeRank(grade) > gradeRank(best) ? grade : best), first);
};
