import type { Verdict, VerdictPackage } from '../gate/verdict.ts';
import { renderShort } from './comment.ts';
import { counted, nextStep, shortDigest } from './headline.ts';
import { cell, codeSpan, prose, proseCell } from './markdown.ts';
import { alert, fixList, folded, groupTable, notedSection, notices, placeCell, subLine, type ReportContext } from './sections.ts';
import { GLYPHS, GROUPS, ruleResults, type RuleResult } from './tally.ts';

/** GitHub takes 1 MiB per step. */
export const SUMMARY_BUDGET = 900_000;

const packageSection = (packages: readonly VerdictPackage[]): string => {
  if (packages.length === 0) return '';
  const rows = packages.map(({ name, driverVer, grade, files, infs, packageDigest, contentDigest }) => {
    const version = driverVer === null ? '–' : cell(`${driverVer.version} (${driverVer.date})`);
    const devices = infs.reduce((sum, { hardwareIds }) => sum + hardwareIds, 0);
    return `| ${cell(name)} | ${version} | \`${grade}\` | ${files.length} | ${devices} | \`${shortDigest(packageDigest) || 'refused'}\` | \`${shortDigest(contentDigest) || 'refused'}\` |`;
  });
  return ['#### Packages', '', '| Package | Version | Grade | Files | Hardware IDs | Package digest | Contents |', '|---|---|---|---:|---:|---|---|', ...rows].join('\n');
};

const STATUS: Readonly<Record<RuleResult['status'], string>> = {
  fail: GLYPHS.fail, unknown: GLYPHS.unknown, warn: GLYPHS.warn, pass: GLYPHS.pass, 'not-applicable': '➖', waived: '🟦',
};

const ruleRows = (result: RuleResult, several: boolean): readonly string[] => {
  const of = several ? ` ${cell(result.package)} |` : '';
  const rows = result.findings.map((finding) =>
    `| ${codeSpan(result.rule)} |${of} ${STATUS[finding.waiver === null ? finding.outcome : 'waived']} ${finding.waiver === null ? finding.outcome : 'waived'} | ${result.severity} | ${proseCell(finding.message)} | ${placeCell(finding)} |`);
  return rows;
};

const blockingText = (results: readonly RuleResult[]): string => {
  const count = results.filter(({ blocks }) => blocks).length;
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'blocks' : 'block'}`;
};

/** Every finding of every rule, folded by group: what has to be read stands above. */
const everything = (verdict: Verdict): string => {
  const results = ruleResults(verdict);
  const several = verdict.packages.length > 1;
  const head = several ? '| Rule | Package | Status | Severity | Finding | Where |\n|---|---|---|---|---|---|' : '| Rule | Status | Severity | Finding | Where |\n|---|---|---|---|---|';
  return GROUPS.map(({ name, families }) => {
    const own = results.filter(({ family }) => families.includes(family));
    return own.length === 0 ? '' : folded(`${name}: ${counted(own.length, 'check')}${blockingText(own)}`, [head, ...own.flatMap((result) => ruleRows(result, several))].join('\n'));
  }).filter((section) => section !== '').join('\n\n');
};

/** `report.md`: the whole report, never cut. */
export const renderMarkdown = (verdict: Verdict, context: ReportContext = {}): string => {
  const waivers = verdict.findings.filter(({ waiver }) => waiver !== null).map(({ rule, waiver }) =>
    waiver === null ? '' : `* ${codeSpan(rule)} until ${codeSpan(waiver.expires)} by ${codeSpan(waiver.owner)}: ${prose(waiver.reason)} (${codeSpan(waiver.ticket)})`);
  const sections = [
    alert(verdict, context), groupTable(ruleResults(verdict)), fixList(verdict, context),
    verdict.decision === 'go' ? `Next: ${nextStep(verdict)}` : '', notices(verdict), notedSection(verdict, context),
    waivers.length === 0 ? '' : `#### Waived\n\n${[...new Set(waivers)].join('\n')}`, '#### All checks', everything(verdict), packageSection(verdict.packages), subLine(verdict, context),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
};

/** The job summary: the whole report, or the short one and where the whole one lies. */
export const renderSummary = (verdict: Verdict, context: ReportContext, artifact: string): string => {
  const full = renderMarkdown(verdict, context);
  return new TextEncoder().encode(full).length <= SUMMARY_BUDGET ? full : `${renderShort(verdict, context)}\nThe whole report is too long for this page; it is the file ${codeSpan(artifact)}.\n`;
};
