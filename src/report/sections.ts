import type { Finding, Verdict } from '../gate/verdict.ts';
import { blockingItems, missingItems, MOST_TITLES, notedFindings, whereCell, type Item, type Point } from './causes.ts';
import { blockedText, causesText, counted, heldBackText, MISSING_TITLE, notedText, packagesText, shortDigest } from './headline.ts';
import { cell, codeSpan, prose, proseCell } from './markdown.ts';
import { blockingFingerprints, shortFingerprint } from './marker.ts';
import { GLYPHS, groupResults, ruleResults, type RuleResult } from './tally.ts';

/** What Markdown reports know beside the verdict. All links are built by the caller, none comes from an artifact. */
export interface ReportContext {
  /** Page of a rule; without it ids are plain code. */
  readonly ruleUrl?: ((id: string) => string) | undefined;
  readonly reportUrl?: string | undefined;
  readonly run?: { readonly number: number; readonly url: string } | undefined;
  readonly sha?: string | undefined;
  /** Short fingerprints of the comment before; `undefined`: nothing to compare with. */
  readonly previous?: readonly string[] | undefined;
  /** The verdict was made by a fork's own run. */
  readonly fromFork?: boolean | undefined;
}

const ruleLink = (id: string, { ruleUrl }: ReportContext): string => (ruleUrl === undefined ? codeSpan(id) : `[${codeSpan(id)}](${ruleUrl(id)})`);

const newAndFixed = (verdict: Verdict, { previous }: ReportContext): string => {
  if (previous === undefined) return '';
  const current = new Set(blockingFingerprints(verdict));
  const before = new Set(previous.map(shortFingerprint));
  const fresh = [...current].filter((one) => !before.has(one)).length;
  const fixed = [...before].filter((one) => !current.has(one)).length;
  return fresh === 0 && fixed === 0 ? '' : ` ${fresh} new since the last push, ${fixed} fixed.`;
};

const noGo = (verdict: Verdict, context: ReportContext): string => {
  if (verdict.packages.length === 0) return 'No-go — no driver package was found.';
  const said = blockedText(verdict);
  const named = said.endsWith(' packages') ? said : `${said} ${packagesText(verdict, codeSpan)}`;
  const from = causesText(blockingItems(verdict).length, verdict);
  return `${context.fromFork === true ? "No-go, as reported by the fork's own run" : 'No-go'} — ${named} at stage \`${verdict.stage}\`${from}.`;
};

const FORK = 'That run executed code from the pull request: its verdict is shown and never counted as a pass.';

/** The alert that opens every report. */
export const alert = (verdict: Verdict, context: ReportContext): string => {
  const fork = context.fromFork === true;
  if (verdict.decision === 'no-go') {
    return `> [!${fork ? 'WARNING' : 'CAUTION'}]\n> **${noGo(verdict, context)}**${fork ? ` ${FORK}` : newAndFixed(verdict, context)}`;
  }
  const { pass, waived } = verdict.counts;
  const said = `${packagesText(verdict, codeSpan)} ${verdict.packages.length > 1 ? 'pass' : 'passes'} stage \`${verdict.stage}\``;
  if (fork) return `> [!WARNING]\n> **Go, as reported by the fork's own run — ${said}.** ${FORK}`;
  const fixed = newAndFixed(verdict, context);
  return `> [!TIP]\n> **Go — ${said}.** ${counted(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks.${fixed}`;
};

/** One box, below what has to be done. */
export const notices = ({ notices: texts }: Verdict): string => (texts.length === 0 ? '' : `> [!NOTE]\n> ${texts.map((text) => prose(text)).join('\\\n> ')}`);

/** One table that locates the trouble. */
export const groupTable = (results: readonly RuleResult[]): string => {
  const groups = groupResults(results);
  if (groups.length === 0) return '';
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(groups.map(({ name }) => name)), `|${':---:|'.repeat(groups.length)}`, row(groups.map(({ mark, number }) => `${GLYPHS[mark]} ${number}`))].join('\n');
};

const POINTS = 5;

const placesText = (places: readonly string[]): string => {
  const more = places.length > POINTS ? [`and ${places.length - POINTS} more`] : [];
  return [...places.slice(0, POINTS).map((place) => codeSpan(place)), ...more].join(', ');
};

const likewiseLine = (likewise: readonly string[]): readonly string[] => (likewise.length === 0 ? [] : [`   likewise ${placesText(likewise)}`]);

const pointLines = ({ message, places, likewise }: Point): readonly string[] =>
  [`   also ${[prose(message), placesText(places)].filter((part) => part !== '').join(' — ')}`, ...likewiseLine(likewise)];

/** The rules by name, small, below what they found. */
const ruleLines = ({ checks, waiting, outcome, package: name }: Item, { packages }: Verdict, context: ReportContext): readonly string[] => {
  const titled = checks.length <= MOST_TITLES;
  const said = checks.map(({ rule, title }) => (titled ? `${ruleLink(rule, context)} ${prose(title)}` : ruleLink(rule, context))).join(titled ? ' · ' : ' ');
  const of = [...(outcome === 'unknown' ? ['could not be judged'] : []), ...(packages.length > 1 ? [codeSpan(name)] : [])];
  const rest = waiting.length === 0 ? [] : [`   <sub>Not judged before that: ${waiting.map((rule) => ruleLink(rule, context)).join(' ')}</sub>`];
  return [`   <sub>${[said, ...of].join(' · ')}</sub>`, ...rest];
};

/** One cause: what is wrong, where, what to do about it, and which rules say so. */
export const itemText = (item: Item, number: number, verdict: Verdict, context: ReportContext): string => {
  const isNew = context.previous !== undefined && item.findings.some(({ fingerprint }) => !context.previous?.map(shortFingerprint).includes(shortFingerprint(fingerprint)));
  const head = `${number}. ${GLYPHS[item.outcome]} **${prose(item.headline)}**${item.detail === '' ? '' : ` — ${prose(item.detail)}`}${isNew ? ' · 🆕' : ''}`;
  const points = [...likewiseLine(item.likewise), ...item.points.slice(0, POINTS).flatMap(pointLines)];
  const rest = item.points.length > POINTS ? [`   … and ${item.points.length - POINTS} more of the same kind`] : [];
  const remedies = item.remedies.slice(0, POINTS).map((remedy) => `   → ${prose(remedy)}`);
  return [head, ...(item.places.length === 0 ? [] : [`   ${placesText(item.places)}`]), ...points, ...rest, ...remedies, ...ruleLines(item, verdict, context)].join('\\\n');
};

/** Everything that blocks, one numbered item per cause. */
export const fixList = (verdict: Verdict, context: ReportContext, maximum = Number.POSITIVE_INFINITY): string => {
  const items = blockingItems(verdict);
  if (items.length === 0) return '';
  const shown = items.slice(0, maximum);
  const hidden = items.length - shown.length;
  const link = context.reportUrl === undefined ? 'in the full report' : `in the [full report](${context.reportUrl})`;
  const rest = hidden > 0 ? [`… and ${counted(hidden, 'more cause', 'more causes')} ${link}.`] : [];
  return ['#### Fix these', shown.map((item, index) => itemText(item, index + 1, verdict, context)).join('\n'), ...rest].join('\n\n');
};

export const folded = (summary: string, body: string): string => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

export const placeCell = (finding: Finding): string => {
  const where = whereCell(finding);
  return where === undefined ? '–' : cell(where);
};

const MISSING = 10;

/** What a team provides next, each with the least that would do. */
const missingList = (verdict: Verdict): readonly string[] => {
  const items = missingItems(verdict);
  const lines = items.slice(0, MISSING).map((item, index) => [`${index + 1}. ${prose(item.headline)} — ${heldBackText(item)}`, ...item.remedies.slice(0, 1).map((remedy) => `   → ${prose(remedy)}`)].join('\\\n'));
  const rest = items.length > MISSING ? [`… and ${items.length - MISSING} more in the full report.`] : [];
  return items.length === 0 ? [] : [`**${MISSING_TITLE}**`, lines.join('\n'), ...rest];
};

/** What does not block, as a folded table. */
export const notedSection = (verdict: Verdict, context: ReportContext, keep: (finding: Finding) => boolean = () => true): string => {
  const noted = notedFindings(verdict);
  if (noted.length === 0) return '';
  const title = `⚠️ ${notedText(noted)}`;
  const shown = noted.filter(keep);
  const missing = missingList(verdict);
  if (shown.length === 0) return missing.length === 0 ? title : folded(title, missing.join('\n\n'));
  const several = verdict.packages.length > 1;
  const rows = shown.map((finding) => {
    const of = several ? [cell(finding.package)] : [];
    return `| ${[ruleLink(finding.rule, context), ...of, finding.outcome, proseCell(finding.message), placeCell(finding)].join(' | ')} |`;
  });
  const hidden = noted.length - shown.length;
  const head = several ? '| Rule | Package | Status | Finding | Where |\n|---|---|---|---|---|' : '| Rule | Status | Finding | Where |\n|---|---|---|---|';
  return folded(title, [...missing, [head, ...rows].join('\n'), ...(hidden > 0 ? [`${counted(hidden, 'more', 'more')} of severity info in the full report.`] : [])].join('\n\n'));
};

const waivedLines = (verdict: Verdict): readonly string[] => {
  const waived = verdict.findings.filter(({ waiver, outcome }) => waiver !== null && outcome !== 'pass' && outcome !== 'not-applicable');
  const seen = new Map(waived.map((finding) => [JSON.stringify([finding.package, finding.rule, finding.waiver]), finding]));
  return [...seen.values()].map(({ rule, waiver }) =>
    waiver === null ? '' : `**Waived** — ${codeSpan(rule)} until ${codeSpan(waiver.expires)} by ${codeSpan(waiver.owner)}: ${prose(waiver.reason, 200)} (${codeSpan(waiver.ticket)})`);
};

/** What passed, by group, and what is waived. */
export const passedSection = (verdict: Verdict): string => {
  const { pass, waived, notApplicable } = verdict.counts;
  const groups = groupResults(ruleResults(verdict)).map(({ name, results }) => ({ name, passed: results.filter(({ status }) => status === 'pass') }));
  const rows = groups.filter(({ passed }) => passed.length > 0).map(({ name, passed }) => {
    const titles = [...new Set(passed.map(({ title }) => title))];
    const more = titles.length > 8 ? ` and ${titles.length - 8} more` : '';
    return `| ${name} | ${passed.length}: ${titles.slice(0, 8).map((title) => proseCell(title, 100)).join('; ')}${more} |`;
  });
  const table = rows.length === 0 ? [] : [['| Group | Passed |', '|---|---|', ...rows].join('\n')];
  return folded(`✅ ${pass} passed · ${waived} waived · ${notApplicable} not applicable`, [...table, ...waivedLines(verdict)].join('\n\n') || 'Nothing passed.');
};

const policyText = ({ policy }: Verdict): string => {
  if (policy.origin === 'built-in') return 'built-in policy';
  const from = policy.path === null ? '' : ` ${codeSpan(policy.path)}`;
  return policy.origin === 'base' && policy.ref !== null ? `policy${from} from the base at ${codeSpan(policy.ref.slice(0, 7))}` : `policy${from}`;
};

/** Small print: what was judged, by what. */
export const subLine = (verdict: Verdict, context: ReportContext): string => {
  const [only] = verdict.packages;
  const digest = only === undefined || verdict.packages.length > 1 ? [] : [`grade \`${only.grade}\``, `package \`${shortDigest(only.packageDigest)}\``];
  const contents = verdict.stage === 'release' && only !== undefined && verdict.packages.length === 1 ? [`contents \`${shortDigest(only.contentDigest)}\``] : [];
  const parts = [
    `Profile \`${verdict.profile}\``, `stage \`${verdict.stage}\``, ...(verdict.channel === null ? [] : [`channel \`${verdict.channel}\``]), ...digest, ...contents,
    ...(context.sha === undefined ? [] : [`commit ${/^[0-9a-f]{7,64}$/.test(context.sha) ? context.sha.slice(0, 7) : codeSpan(context.sha, 40)}`]), policyText(verdict),
    ...(context.reportUrl === undefined ? [] : [`[report](${context.reportUrl})`]),
    ...(context.run === undefined ? [] : [`[run ${context.run.number}](${context.run.url})`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
};
