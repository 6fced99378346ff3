import type { Verdict, VerdictPackage } from '../gate/verdict.ts';
import { blockingItems, capital, checkTexts, isMissing, itemsOf, missingItems, notedFindings, type Item, type Point } from './causes.ts';
import { blockedText, causesText, counted, heldBackText, MISSING_TITLE, nextStep, notedText, packagesText } from './headline.ts';
import { visible } from './markdown.ts';
import { NO_COLOUR, type Palette } from './palette.ts';
import { groupResults, ruleResults } from './tally.ts';
import { hanging, wrap } from './wrap.ts';

export interface TextOptions {
  readonly columns?: number | undefined;
  readonly palette?: Palette | undefined;
}

interface Screen {
  readonly width: number;
  readonly palette: Palette;
  readonly verdict: Verdict;
}

const POINTS = 6;
const NOTED = 20;
const MESSAGE = 600;

const SIGNS = { fail: '✗', unknown: '?', warn: '!' } as const;

const paintOutcome = (outcome: Item['outcome'], { bad, doubt, warn }: Palette) => ({ fail: bad, unknown: doubt, warn })[outcome];

const headLine = ({ verdict, palette, width }: Screen): readonly string[] => {
  const badge = verdict.decision === 'go' ? palette.good('GO') : palette.bad('NO-GO');
  const where = `stage ${verdict.stage} · profile ${verdict.profile}${verdict.channel === null ? '' : ` · channel ${verdict.channel}`}`;
  const quote = (text: string): string => visible(text, 100);
  const { pass, waived } = verdict.counts;
  const said = verdict.packages.length === 0 ? 'no driver package was found'
    : verdict.decision === 'go' ? `${counted(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks`
    : `${blockedText(verdict)}${causesText(blockingItems(verdict).length, verdict)}`;
  const name = packagesText(verdict, quote);
  const indent = verdict.decision === 'go' ? 4 : 7;
  const fits = name.length + where.length + indent + 2 <= width;
  const [first = '', ...more] = wrap(name, width - indent).map((line) => palette.strong(line));
  return [
    `${badge}  ${first}${fits ? `  ${palette.faint(where)}` : ''}`, ...more.map((line) => ' '.repeat(indent) + line), ...(fits ? [] : wrap(where, width - 2).map((line) => `  ${palette.faint(line)}`)),
    ...wrap(said, width - 2).map((line) => `  ${line}`),
  ];
};

const INDENT = 5;

const paragraph = (text: string, { width }: Screen, first = ' '.repeat(INDENT), indent = INDENT): readonly string[] => hanging(first, text, indent, width);

const placeLines = (places: readonly string[], indent: number, { palette, width }: Screen): readonly string[] => {
  const more = places.length > POINTS ? [`${' '.repeat(indent)}${palette.faint(`… and ${places.length - POINTS} more`)}`] : [];
  return [...places.slice(0, POINTS).flatMap((place) => hanging(' '.repeat(indent), visible(place, 300), indent, width).map((line) => palette.name(line))), ...more];
};

const likewiseLines = (likewise: readonly string[], screen: Screen): readonly string[] => {
  const more = likewise.length > POINTS ? [`and ${likewise.length - POINTS} more`] : [];
  return likewise.length === 0 ? [] : paragraph([...likewise.slice(0, POINTS).map((subject) => visible(subject, 300)), ...more].join(', '), screen, '     likewise ', 14);
};

const pointLines = ({ message, places, likewise }: Point, screen: Screen): readonly string[] =>
  [...paragraph(visible(message, MESSAGE), screen, '     also ', 10), ...placeLines(places, 10, screen), ...likewiseLines(likewise, screen)];

/** The rules by name, small, below what they found. */
const ruleLines = (item: Item, screen: Screen): readonly string[] => {
  const { palette, verdict } = screen;
  const of = verdict.packages.length > 1 ? ` · ${visible(item.package, 100)}` : '';
  const texts = checkTexts(item).map((text, index) => `${visible(text, 300)}${index === 0 ? `${item.outcome === 'unknown' ? ' · could not be judged' : ''}${of}` : ''}`);
  const waiting = item.waiting.length === 0 ? [] : [`not judged before that: ${item.waiting.join(' ')}`];
  return [...texts, ...waiting].flatMap((text) => paragraph(text, screen).map((line) => palette.faint(line)));
};

const itemLines = (item: Item, number: number, screen: Screen): readonly string[] => {
  const { palette, width } = screen;
  const [headline = '', ...more] = wrap(visible(item.headline, MESSAGE), width - 6);
  const head = `${String(number).padStart(2)}. ${paintOutcome(item.outcome, palette)(SIGNS[item.outcome])} ${palette.strong(headline)}`;
  const wrapped = more.map((line) => `     ${palette.strong(line)}`);
  const detail = item.detail === '' ? [] : paragraph(visible(item.detail, MESSAGE), screen);
  const points = item.points.slice(0, POINTS).flatMap((point) => pointLines(point, screen));
  const rest = item.points.length > POINTS ? [`     ${palette.faint(`… and ${item.points.length - POINTS} more of the same kind (--json lists all)`)}`] : [];
  const remedies = item.remedies.slice(0, POINTS).flatMap((remedy) => paragraph(visible(remedy, MESSAGE), screen, `     ${palette.good('→')} `, 7));
  return [head, ...wrapped, ...placeLines(item.places, INDENT, screen), ...detail, ...likewiseLines(item.likewise, screen), ...points, ...rest, ...remedies, ...ruleLines(item, screen), ''];
};

const fixLines = (screen: Screen): readonly string[] => {
  const items = blockingItems(screen.verdict);
  return items.length === 0 ? [] : ['', screen.palette.strong('Fix these'), '', ...items.flatMap((item, index) => itemLines(item, index + 1, screen))];
};

const notedLine = (item: Item, { palette, width, verdict }: Screen): readonly string[] => {
  const of = verdict.packages.length > 1 ? `${visible(item.package, 60)}: ` : '';
  const others = item.findings.length - 1;
  const [place] = item.places;
  const where = place === undefined ? '' : `${visible(place, 200)}: `;
  const sign = paintOutcome(item.outcome, palette)(SIGNS[item.outcome]);
  return hanging(`  ${sign} ${palette.faint((item.checks[0]?.rule ?? '').padEnd(9))} `, `${of}${where}${visible(of + where === '' ? capital(item.message) : item.message, MESSAGE)}${others > 0 ? ` (and ${others} more)` : ''}`, 14, width);
};

const notedLines = (screen: Screen): readonly string[] => {
  const noted = notedFindings(screen.verdict);
  if (noted.length === 0) return [];
  const items = itemsOf(noted).filter((item) => !isMissing(item));
  const rest = items.length > NOTED ? [`    … and ${items.length - NOTED} more (--json lists all)`] : [];
  return ['', screen.palette.strong(notedText(noted)), ...items.slice(0, NOTED).flatMap((item) => notedLine(item, screen)), ...rest];
};

const missingLines = (screen: Screen): readonly string[] => {
  const { palette, width, verdict } = screen;
  const items = missingItems(verdict);
  const rest = items.length > NOTED ? [`    … and ${items.length - NOTED} more (--json lists all)`] : [];
  const lines = items.slice(0, NOTED).flatMap((item, index) => [
    ...hanging(`${String(index + 1).padStart(2)}. ${palette.doubt('?')} `, `${visible(verdict.packages.length > 1 ? `${item.package}: ${item.message}` : capital(item.message), MESSAGE)}: ${heldBackText(item)}`, INDENT + 1, width),
    ...item.remedies.slice(0, 1).flatMap((remedy) => paragraph(visible(remedy, MESSAGE), screen, `     ${palette.good('→')} `, 7)),
  ]);
  return lines.length === 0 ? [] : ['', palette.strong(MISSING_TITLE), ...lines, ...rest];
};

const waivedLines = ({ verdict, palette, width }: Screen): readonly string[] => {
  const waived = ruleResults(verdict).flatMap(({ rule, findings }) => findings.flatMap(({ waiver }) => (waiver === null ? [] : [{ rule, waiver }])));
  const lines = waived.flatMap(({ rule, waiver }) => hanging(`  ${palette.faint(rule.padEnd(9))} `, visible(`until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`, MESSAGE), 12, width));
  return lines.length === 0 ? [] : ['', palette.strong('Waived'), ...new Set(lines)];
};

const passedLines = ({ verdict, palette, width }: Screen): readonly string[] => {
  const { pass, waived, notApplicable } = verdict.counts;
  const groups = groupResults(ruleResults(verdict))
    .map(({ name, results }) => ({ name, passed: results.filter(({ status }) => status === 'pass').length }))
    .filter(({ passed }) => passed > 0)
    .map(({ name, passed }) => `${name} ${passed}`);
  const head = `${palette.good(`${pass} passed`)} · ${waived} waived · ${notApplicable} not applicable`;
  return ['', head, ...(groups.length === 0 ? [] : hanging('  ', groups.join(' · '), 2, width).map((line) => palette.faint(line)))];
};

const packageLines = (found: VerdictPackage, { palette, width }: Screen): readonly string[] => {
  const version = found.driverVer === null ? '' : ` ${visible(found.driverVer.version, 40)} of ${visible(found.driverVer.date, 20)}`;
  const digest = found.packageDigest === '' ? 'no identity' : found.packageDigest.slice(0, 'sha256:'.length + 12);
  return hanging(`${palette.faint('package')} `, `${visible(found.name, 100)}${version} · grade ${found.grade} · ${counted(found.files.length, 'file')} · ${digest}`, 8, width);
};

const SHOWN_PACKAGES = 20;

const packagesLines = (screen: Screen): readonly string[] => {
  const { packages } = screen.verdict;
  const rest = packages.length > SHOWN_PACKAGES ? [`        … and ${packages.length - SHOWN_PACKAGES} more`] : [];
  return packages.length === 0 ? [] : ['', ...packages.slice(0, SHOWN_PACKAGES).flatMap((found) => packageLines(found, screen)), ...rest];
};

const closingLines = ({ verdict, palette, width }: Screen): readonly string[] => {
  const notices = verdict.notices.flatMap((notice) => hanging(`${palette.warn('note:')} `, visible(notice, MESSAGE), 6, width));
  const next = verdict.decision === 'go' ? hanging(`${palette.good('next:')} `, nextStep(verdict).replaceAll('`', ''), 6, width) : [];
  return notices.length + next.length === 0 ? [] : ['', ...notices, ...next];
};

const collapse = (lines: readonly string[]): readonly string[] => lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));

/** The verdict for a person at a terminal: what blocks and how to mend it first, the rest after it. */
export const renderText = (verdict: Verdict, { columns = 80, palette = NO_COLOUR }: TextOptions = {}): string => {
  const screen: Screen = { width: Math.min(Math.max(columns, 40), 120), palette, verdict };
  const lines = [
    ...headLine(screen), ...fixLines(screen), ...notedLines(screen), ...missingLines(screen), ...waivedLines(screen), ...passedLines(screen), ...packagesLines(screen), ...closingLines(screen),
  ];
  return `${collapse(lines).join('\n')}\n`;
};
