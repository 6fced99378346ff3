import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';
import { divided, whereText } from './causes.ts';
import { counted } from './headline.ts';
import { packagePaths, pathOf } from './location.ts';
import { visible } from './markdown.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  /** As the package was found; the shell keeps it only where it lies in the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** GitHub shows 10 of each level per step. */
const SHOWN = 10;

const annotationOf = (level: Annotation['level'], paths: ReadonlyMap<string, string>) => (finding: Finding): Annotation => {
  const place = finding.file === null || finding.file === '' ? `${visible(finding.subject)}: ` : '';
  const { headline, detail } = divided(finding.message);
  return {
    level,
    title: visible(`${finding.rule} ${headline}`, 256),
    ...(finding.file === null || finding.file === '' ? {} : { file: pathOf(finding, paths) }),
    ...(finding.line === null ? {} : { line: finding.line }),
    ...(finding.column === null ? {} : { column: finding.column }),
    message: `${place}${visible(detail === '' ? finding.title : detail, 1000)}\nFix: ${visible(finding.remedy, 500)}`,
  };
};

/** The tenth says how many more there are. */
const limited = (findings: readonly Finding[], level: Annotation['level'], paths: ReadonlyMap<string, string>): readonly Annotation[] => {
  const shown = findings.slice(0, SHOWN).map(annotationOf(level, paths));
  const hidden = findings.length - SHOWN;
  return hidden <= 0 ? shown : shown.map((annotation, index) => (index === SHOWN - 1 ? { ...annotation, message: `${annotation.message}\n… and ${counted(hidden, 'more finding')} of this kind, in the job summary.` } : annotation));
};

/** A finding about a line is worth more beside the code than one about a whole file. */
const placed = (findings: readonly Finding[]): readonly Finding[] => [...findings.filter(({ line }) => line !== null), ...findings.filter(({ line }) => line === null)];

const once = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map(findings.map((finding) => [JSON.stringify([finding.package, finding.rule, whereText(finding), finding.message]), finding])).values()];

/** What blocks first, then what should be looked at; `info` and waived findings stay in the report. */
export const annotationsOf = (verdict: Verdict): readonly Annotation[] => {
  const paths = packagePaths(verdict);
  const noted = verdict.findings.filter((finding) => !blocks(finding) && finding.waiver === null && finding.severity !== 'info' && (finding.outcome === 'fail' || finding.outcome === 'unknown' || finding.outcome === 'warn'));
  return [...limited(placed(once(verdict.findings.filter(blocks))), 'error', paths), ...limited(placed(once(noted)), 'warning', paths)];
};
