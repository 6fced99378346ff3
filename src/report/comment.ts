import type { Verdict } from '../gate/verdict.ts';
import { nextStep } from './headline.ts';
import { markerLine, type Marker } from './marker.ts';
import { alert, fixList, groupTable, notedSection, notices, passedSection, subLine, type ReportContext } from './sections.ts';
import { ruleResults } from './tally.ts';

/** GitHub takes 65,536 characters; the rest is room for what its own rendering counts. */
export const COMMENT_BUDGET = 60_000;

/** What is dropped, one after the other, until the comment fits. */
interface Detail {
  readonly passed: boolean;
  readonly info: boolean;
  readonly noted: boolean;
  readonly blocking: number;
}

const EVERYTHING: Detail = { passed: true, info: true, noted: true, blocking: Number.POSITIVE_INFINITY };
const LEVELS: readonly Detail[] = [
  EVERYTHING,
  { ...EVERYTHING, passed: false },
  { ...EVERYTHING, passed: false, info: false },
  { ...EVERYTHING, passed: false, info: false, noted: false },
  { passed: false, info: false, noted: false, blocking: 20 },
  { passed: false, info: false, noted: false, blocking: 5 },
  { passed: false, info: false, noted: false, blocking: 0 },
];

const noted = (verdict: Verdict, context: ReportContext, detail: Detail): string =>
  notedSection(verdict, context, detail.noted ? ({ severity }) => detail.info || severity !== 'info' : () => false);

const countsLine = ({ counts: { pass, waived, notApplicable } }: Verdict): string => `✅ ${pass} passed · ${waived} waived · ${notApplicable} not applicable`;

const bodyAt = (verdict: Verdict, context: ReportContext, detail: Detail): string => {
  const next = verdict.decision === 'go' && context.fromFork !== true ? `Next: ${nextStep(verdict)}` : '';
  const sections = [
    alert(verdict, context), groupTable(ruleResults(verdict)), fixList(verdict, context, detail.blocking), next, notices(verdict),
    noted(verdict, context, detail), detail.passed ? passedSection(verdict) : countsLine(verdict), subLine(verdict, context),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
};

const fitting = (verdict: Verdict, context: ReportContext, room: number): string => {
  let body = '';
  for (const detail of LEVELS) {
    body = bodyAt(verdict, context, detail);
    if (body.length <= room) break;
  }
  return body;
};

/** The pull request comment, marker last. */
export const renderComment = (verdict: Verdict, context: ReportContext, marker: Marker): string => {
  const line = markerLine(marker);
  return `${fitting(verdict, context, COMMENT_BUDGET - line.length - 2)}\n${line}\n`;
};

/** The same without marker, for places that hold little text. */
export const renderShort = (verdict: Verdict, context: ReportContext): string => `${fitting(verdict, context, COMMENT_BUDGET)}\n`;
