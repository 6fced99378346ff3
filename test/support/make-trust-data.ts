/**
 * Makes `src/trust/data/` and `microsoft-intermediates.ts` beside this file from a folder of trust anchors: `node test/support/make-trust-data.ts FOLDER`.
 * FOLDER holds microsoft-roots.pem, microsoft-intermediates.pem, grades.json, cross-certificates.json, negative-roots.json, public-roots.json.
 * Unknown members of the decision table stop it: a condition that the interpreter does not know must never be dropped silently.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const OUT = join(import.meta.dirname, '..', '..', 'src', 'trust', 'data');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: make-trust-data.ts FOLDER');

const fields = (value: Json | undefined): Fields => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`expected an object, found ${JSON.stringify(value)}`);
  return value;
};
const list = (value: Json | undefined): Json[] => {
  if (!Array.isArray(value)) throw new Error(`expected a list, found ${JSON.stringify(value)}`);
  return value;
};
const text = (value: Json | undefined): string => {
  if (typeof value !== 'string') throw new Error(`expected a text, found ${JSON.stringify(value)}`);
  return value;
};
const many = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const input = (name: string): string => readFileSync(join(folder, name), 'utf8');
const json = (name: string): Fields => {
  const value: Json = JSON.parse(input(name));
  return fields(value);
};

/** A literal: objects inline, lists of objects one per line. */
const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value === undefined || value === null || typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const members = Object.entries(value).map(([key, member]) => `${/^[a-z]\w*$/iu.test(key) ? key : quoted(key)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};
const quoted = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const rows = (name: string, type: string, values: readonly unknown[]): string => `export const ${name}: readonly ${type}[] = [\n${values.map((value) => `  ${inline(value)},\n`).join('')}];\n`;

const emit = (file: string, types: string, about: string, ...parts: readonly string[]): void => {
  const head = types === '' ? '' : `import type { ${types} } from './types.ts';\n\n`;
  writeFileSync(join(OUT, file), `/** ${about} Made by test/support/make-trust-data.ts. */\n${head}${parts.join('\n')}`);
};

/** Certificates of an annotated PEM file: comment lines `key: value ...` before each block. */
const pem = (name: string) =>
  [...input(name).matchAll(/((?:^#.*\n)+)-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)-----END CERTIFICATE-----/gmu)].map(([, comments = '', body = '']) => {
    const field = (key: string): string => new RegExp(`^# ${key}: (\\S+)`, 'mu').exec(comments)?.[1] ?? '';
    const der = body.replaceAll('\n', '');
    const hash = (algorithm: string): string => createHash(algorithm).update(Buffer.from(der, 'base64')).digest('hex');
    const tbs = Object.fromEntries([...comments.matchAll(/tbs-(\w+): ([0-9a-f]+)/gu)].map(([, algorithm = '', value = '']) => [algorithm, value]));
    if (hash('sha1') !== field('sha1') || hash('sha256') !== field('sha256')) throw new Error(`${name}: ${field('id')} does not have the digests it is annotated with`);
    return { id: field('id'), sha1: field('sha1'), sha256: field('sha256'), tbs, der };
  });

const table = json('grades.json');
const asOf = text(table['asOf']);

const microsoft = (): void => {
  const roots = pem('microsoft-roots.pem');
  const stated = fields(table['roots']);
  for (const { id, sha256 } of roots) if (fields(stated[id])['sha256'] !== sha256) throw new Error(`${id}: the decision table pins another certificate`);
  if (roots.length !== Object.keys(stated).length) throw new Error('roots and decision table differ in number');
  emit(
    'microsoft.ts', 'CertificateFact', `Microsoft's production roots, as of ${asOf}.`,
    rows('ROOTS', 'CertificateFact', roots),
  );
  const about = `Microsoft's issuing authorities, as of ${asOf}: the product pins their digests only, the tests prove them. Made by test/support/make-trust-data.ts.`;
  const head = `/** ${about} */\nimport type { CertificateFact } from '../../src/trust/data/types.ts';\n\n`;
  writeFileSync(join(import.meta.dirname, 'microsoft-intermediates.ts'), head + rows('INTERMEDIATES', 'CertificateFact', pem('microsoft-intermediates.pem')));
};

const issuers = (): void => {
  const pins = list(table['issuers']).map(fields).map((issuer) => ({
    id: issuer['id'], commonName: issuer['cn'], grade: issuer['grade'], root: issuer['root'], sha256: issuer['sha256'], tbs: issuer['tbs'],
  }));
  const named = list(table['issuersByName']).map(fields).map((issuer) => ({
    commonName: issuer['cn'], organization: issuer['o'], grade: issuer['grade'], roots: issuer['roots'], succeeds: issuer['succeeds'],
  }));
  emit(
    'issuers.ts', 'IssuerPin, NamedIssuer', `Issuing authorities that decide a grade, as of ${asOf}.`,
    rows('ISSUERS', 'IssuerPin', pins), rows('ISSUERS_BY_NAME', 'NamedIssuer', named),
  );
};

const listName = (reference: Json, file: string): string => {
  const [name, part = ''] = text(reference).split('#');
  if (name !== file) throw new Error(`unknown list ${text(reference)}`);
  return part;
};

const TRANSLATE: Readonly<Record<string, (value: Json) => unknown>> = {
  valid: (value) => value,
  anyCertificateIn: (value) => listName(value, 'negative-roots.json'),
  subjectMatches: (value) => listName(value, 'negative-roots.json'),
  anchor: (value) => value,
  issuerGrade: (value) => many(value),
  ancestorGrade: (value) => value,
  leafCn: (value) => value,
  ekuHas: (value) => many(value),
  ekuLacks: (value) => many(value),
  chainReaches: (value) => (listName(value, 'cross-certificates.json') === '' ? 'cross-certificates' : value),
  policyHas: (value) => value,
  leafSubjectHas: (value) => value,
  selfIssuedLeaf: (value) => value,
  anyOf: (value) => list(value).map(condition),
};

const condition = (when: Json | undefined): Fields => {
  const members = Object.entries(fields(when)).map(([key, value]) => {
    const translate = TRANSLATE[key];
    if (translate === undefined) throw new Error(`the interpreter knows no condition ${key}`);
    return [key, translate(value)];
  });
  return Object.fromEntries(members);
};

const grades = (): void => {
  const ranks = list(table['grades']).map(fields).map((grade) => `  ${quoted(text(grade['id']))}: ${inline({ rank: grade['rank'], driver: grade['driver'], label: grade['label'] })},\n`);
  const rules = list(table['rules']).map(fields).map((rule) => ({ n: rule['n'], when: condition(rule['when']), grade: rule['grade'] }));
  const catalog = list(fields(table['catalog'])['rules']).map(fields).map(({ when, grade, observe }) => {
    const { grade: grades, lacks, has } = fields(when);
    const outcome = grade === undefined ? { observe: 'a vendor\'s signature stands on a catalog with an attribute that only Microsoft writes' } : { grade };
    if (grade === undefined && observe === undefined) throw new Error('a catalog rule without outcome');
    return { grades: many(grades), attribute: text(has ?? lacks), present: has !== undefined, outcome };
  });
  emit(
    'grades.ts', 'CatalogRule, GradeFact, GradeRule', `The grade decision table, as of ${asOf}.`,
    `export const AS_OF = ${quoted(asOf)};\n`,
    `export const GRADE_FACTS: Readonly<Record<string, GradeFact>> = {\n${ranks.join('')}};\n`,
    rows('GRADE_RULES', 'GradeRule', rules), rows('CATALOG_RULES', 'CatalogRule', catalog),
  );
};

const crossCertificates = (): void => {
  const source = json('cross-certificates.json');
  const commonName = (subject: string): string => /CN = ([^,]+)$/u.exec(subject)?.[1] ?? /OU = ([^,]+)$/u.exec(subject)?.[1] ?? subject;
  const seen = list(source['seen']).map(fields).map(({ subject, sha1, sha256 }) => ({ name: commonName(text(subject)), sha1, sha256 }));
  const documented = list(fields(source['documentedOnly'])['entries']).map(fields).map(({ name, sha1 }) => ({ name, sha1, sha256: undefined }));
  emit(
    'cross-certificates.ts', 'CrossCertificateFact', `Cross-certificates of Microsoft Code Verification Root, as of ${text(source['asOf'])}. That root's own bytes are not at hand.`,
    rows('CROSS_CERTIFICATES', 'CrossCertificateFact', [...seen, ...documented]),
  );
};

const negative = (): Fields => {
  const source = json('negative-roots.json');
  const facts = (key: string) => list(source[key]).map(fields).map(({ name, kind, sha1, sha256, tbs }) => ({ name, kind: kind ?? 'issuer', sha1, sha256, tbs: tbs ?? {} }));
  const patterns = list(source['testSubjects']).map(fields).map(({ pattern, on }) => ({ pattern, on }));
  emit(
    'negative.ts', 'NegativeFact, SubjectPattern', `Hierarchies that never count as production, as of ${text(source['asOf'])}.`,
    rows('TEST_CERTIFICATES', 'NegativeFact', facts('test')), rows('FLIGHT_CERTIFICATES', 'NegativeFact', facts('flight')),
    rows('TEST_SUBJECTS', 'SubjectPattern', patterns),
    rows('FORGED_TIMESTAMP_AUTHORITIES', 'NegativeFact', facts('untrustedTimestampAuthorities')),
  );
  return source;
};

const publicRoots = (negatives: Fields): void => {
  const source = json('public-roots.json');
  const refused = new Set(list(negatives['productionRootsNotPinned']).map((root) => fields(root)['sha256']));
  const roots = list(source['roots']).map(fields).filter(({ sha256 = '' }) => !refused.has(sha256));
  const facts = roots.map(({ subjectDer, spki, sha256, notAfter }) => [subjectDer, spki, sha256, notAfter]);
  emit(
    'public-roots.ts', 'PublicRootFact', `Public roots for code signing and time stamps, as of ${text(source['asOf'])}; Microsoft's own are pinned elsewhere or left out on purpose.`,
    rows('PUBLIC_ROOTS', 'PublicRootFact', facts),
  );
};

microsoft();
issuers();
grades();
crossCertificates();
publicRoots(negative());
