import type { Finding, Verdict } from '../gate/verdict.ts';
import { pathIn } from './location.ts';

/** Bus, backslash, parts: hardware ids of INFs, and Windows paths, which say as much. */
const BACKSLASHED = /[\p{L}\p{N}_*{}:-]+(?:\\[\p{L}\p{N}_&{}.*#()+-]+)+/gu;
/** Distinguished names as certificates spell them (RFC 4514, and OpenSSL's order). */
const ATTRIBUTE = String.raw`(?:CN|OU|O|L|ST|S|C|DC|E|emailAddress|serialNumber|SERIALNUMBER|STREET|\d+(?:\.\d+)+)\s*=\s*(?:"[^"]*"|[^,;"\n\x60]+)`;
const NAME = new RegExp(String.raw`\b${ATTRIBUTE}(?:\s*[,;+]\s*${ATTRIBUTE})*`, 'g');

const ID = '(hardware id)';
const PATH = '(path)';
const SUBJECT = '(certificate subject)';

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
export const shortened = (path: string): string => (/[/\\]/.test(path) ? `…/${baseName(path)}` : path);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Words with blanks or without a backslash are few; looking for very many of them would cost more than it keeps. */
const MAX_WORDS = 500;

/** One expression for many fixed words; the longest wins. */
const anyOf = (words: Iterable<string>): RegExp | undefined => {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length).slice(0, MAX_WORDS);
  return sorted.length === 0 ? undefined : new RegExp(sorted.map(escaped).join('|'), 'giu');
};

const pathsOf = ({ packages, findings, policy }: Verdict): readonly string[] => {
  const own = packages.flatMap(({ path, files }) => [path, ...files.flatMap((file) => [file.path, pathIn(path, file.path)])]);
  return [...own, ...findings.flatMap(({ file }) => (file === null ? [] : [file])), policy.path ?? ''].filter((path) => /[/\\]/.test(path)).map((path) => path.toLowerCase());
};

/** A word with a slash in it. */
const SLASHED = /[^\s`"'(),;:]+\/[^\s`"'(),;:]+/g;

/** Takes hardware ids, paths and certificate subjects out of one text of this verdict. */
export const redactor = (verdict: Verdict): ((text: string) => string) => {
  const ids = anyOf(verdict.packages.flatMap(({ release }) => release.hardwareIds.filter((id) => !id.includes('\\') || /\s/.test(id))));
  const paths = new Set(pathsOf(verdict));
  const spaced = anyOf([...paths].filter((path) => /[\s`"'(),;:]/.test(path)));
  return (text) => {
    const withoutNames = text.replaceAll(NAME, SUBJECT);
    const withoutIds = ids === undefined ? withoutNames : withoutNames.replaceAll(ids, ID);
    const withoutSpaced = spaced === undefined ? withoutIds : withoutIds.replaceAll(spaced, shortened);
    const withoutPaths = withoutSpaced.replaceAll(SLASHED, (word) => (paths.has(word.replace(/[.]+$/, '').toLowerCase()) ? shortened(word) : word));
    return withoutPaths.replaceAll(BACKSLASHED, (found) => (/^[A-Za-z]:/.test(found) ? PATH : ID));
  };
};

/** Remedies, titles and rule ids are our own words, but a remedy may name a file. */
const finding = (each: Finding, redact: (text: string) => string): Finding => ({
  ...each, message: redact(each.message), remedy: redact(each.remedy), subject: redact(each.subject), file: each.file === null ? null : shortened(each.file),
});

/**
 * The verdict as strangers may see it. What decides, and what people need to act, stays: rules, outcomes, file names, lines.
 * Comment, summary, annotations and log are drawn from it; the report files are not.
 */
export const redacted = (verdict: Verdict): Verdict => {
  const redact = redactor(verdict);
  return {
    ...verdict,
    policy: { ...verdict.policy, path: verdict.policy.path === null ? null : shortened(verdict.policy.path) },
    packages: verdict.packages.map((found) => ({
      ...found, path: shortened(found.path), files: found.files.map((file) => ({ ...file, path: shortened(file.path) })),
      infs: found.infs.map((inf) => ({ ...inf, file: shortened(inf.file) })), release: { ...found.release, hardwareIds: found.release.hardwareIds.map(() => ID) },
    })),
    findings: verdict.findings.map((each) => finding(each, redact)),
    notices: verdict.notices.map(redact),
  };
};

/** The same with all places kept: annotations are shown to whoever sees the repository's files anyway. */
export const redactedWords = (verdict: Verdict): Verdict => {
  const redact = redactor(verdict);
  return { ...verdict, findings: verdict.findings.map((each) => ({ ...finding(each, redact), file: each.file })) };
};

/** What is said in public of a verdict that asks for it. */
export const inPublic = (verdict: Verdict): Verdict => (verdict.redact === true ? redacted(verdict) : verdict);
