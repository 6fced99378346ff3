import type { Finding, Verdict } from '../gate/verdict.ts';
import { sha256Hex } from '../trust/digest.ts';
import { blockingItems, notedFindings, whereText, type Item, type Point } from './causes.ts';
import { blockedText, counted, nextStep, packagesText } from './headline.ts';
import { htmlText } from './markdown.ts';
import { STYLE } from './style.ts';
import { GLYPHS, groupResults, GROUPS, ruleResults, type RuleResult } from './tally.ts';

const text = (value: string, max = 2000): string => htmlText(value, max);
const code = (value: string, max = 500): string => `<code>${text(value, max)}</code>`;
const element = (name: string, content: string, kind = ''): string => `<${name}${kind === '' ? '' : ` class="${kind}"`}>${content}</${name}>`;
const row = (cells: readonly string[]): string => element('tr', cells.map((content) => element('td', content)).join(''));
const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="wide"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;

/** Only this page's own style may apply; scripts, images, frames, forms and requests may not. */
const contentPolicy = `default-src 'none'; style-src 'sha256-${Buffer.from(sha256Hex(new TextEncoder().encode(STYLE)), 'hex').toString('base64')}'; base-uri 'none'; form-action 'none'`;

const headline = (verdict: Verdict): string => {
  const go = verdict.decision === 'go';
  const { pass, waived } = verdict.counts;
  const said = go ? `${counted(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks.` : `${blockedText(verdict)}.`;
  const facts = [`stage ${verdict.stage}`, `profile ${verdict.profile}`, ...(verdict.channel === null ? [] : [`channel ${verdict.channel}`]), verdict.generatedAt];
  return `<header class="${go ? 'go' : 'no-go'}"><h1>${go ? 'Go' : 'No-go'} — ${packagesText(verdict, code)}</h1><p>${text(verdict.packages.length === 0 ? 'No driver package was found.' : said)}</p><p class="facts">${text(facts.join(' · '))}</p></header>`;
};

const pointText = ({ message, places }: Point): string => [message === '' ? '' : text(message), places.map((place) => code(place)).join(', ')].filter((part) => part !== '').join(': ');

const itemText = (item: Item, several: boolean): string => {
  const ids = `${item.rules.map((rule) => code(rule)).join(' ')}${several ? ` in ${code(item.package)}` : ''}${item.outcome === 'unknown' ? ' could not be judged' : ''}`;
  const points = item.points.map((point) => element('li', pointText(point))).join('');
  return `<li><strong>${GLYPHS[item.outcome]} ${text(item.title)}</strong> ${element('span', ids, 'facts')}${points === '' ? '' : `<ul>${points}</ul>`}${item.remedies.map((remedy) => element('p', `→ ${text(remedy)}`, 'fix')).join('')}</li>`;
};

const fixes = (verdict: Verdict): string => {
  const items = blockingItems(verdict);
  return items.length === 0 ? '' : `<h2>Fix these</h2>\n<ol>${items.map((item) => itemText(item, verdict.packages.length > 1)).join('\n')}</ol>`;
};

const groups = (results: readonly RuleResult[]): string => {
  const cells = groupResults(results).map(({ name, mark, number }) => `<li class="${mark}">${name} <b>${GLYPHS[mark]} ${number}</b></li>`);
  return cells.length === 0 ? '' : `<ul class="groups">${cells.join('')}</ul>`;
};

const findingRow = (finding: Finding, several: boolean): string => {
  const status = finding.waiver === null ? finding.outcome : `waived until ${finding.waiver.expires} by ${finding.waiver.owner}: ${finding.waiver.reason}`;
  return row([code(finding.rule), ...(several ? [code(finding.package)] : []), text(status), text(finding.severity), text(finding.message), code(whereText(finding))]);
};

const findingTable = (findings: readonly Finding[], several: boolean): string =>
  table(['Rule', ...(several ? ['Package'] : []), 'Status', 'Severity', 'Finding', 'Where'], findings.map((finding) => findingRow(finding, several)));

const noted = (verdict: Verdict): string => {
  const findings = notedFindings(verdict);
  return findings.length === 0 ? '' : `<details open><summary>${counted(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not block</summary>${findingTable(findings, verdict.packages.length > 1)}</details>`;
};

const everything = (verdict: Verdict): string =>
  GROUPS.map(({ name, families }) => {
    const findings = verdict.findings.filter(({ family }) => families.includes(family));
    return findings.length === 0 ? '' : `<details><summary>${name}: ${counted(findings.length, 'finding')}</summary>${findingTable(findings, verdict.packages.length > 1)}</details>`;
  }).join('\n');

const contents = (verdict: Verdict): string =>
  verdict.packages.map((found) => {
    const version = found.driverVer === null ? '' : ` ${found.driverVer.version} of ${found.driverVer.date}`;
    const facts = table(['Identity', 'Value'], [row(['Grade', code(found.grade)]), row(['Package digest', code(found.packageDigest)]), row(['Content digest', code(found.contentDigest)]), row(['Path', code(found.path)])]);
    const rows = found.files.map(({ path, size, sha256, inCatalog, grade }) => row([code(path), String(size), code(sha256), inCatalog === null ? '–' : inCatalog ? 'yes' : 'no', grade ?? '–']));
    return `<details><summary>${code(found.name)}${text(version)}: ${counted(found.files.length, 'file')}</summary>${facts}${table(['File', 'Size', 'SHA-256', 'In catalog', 'Grade'], rows)}</details>`;
  }).join('\n');

/** A page that needs nothing but itself. */
export const renderHtml = (verdict: Verdict): string => {
  const { pass, warn, fail, unknown, notApplicable, waived } = verdict.counts;
  const counts = `${fail} failed · ${unknown} unknown · ${warn} warned · ${pass} passed · ${waived} waived · ${notApplicable} not applicable`;
  const notices = verdict.notices.map((notice) => element('p', text(notice), 'notice')).join('');
  const next = verdict.decision === 'go' ? element('p', `Next: ${text(nextStep(verdict).replaceAll('`', ''))}`) : '';
  const body = [
    headline(verdict), notices, groups(ruleResults(verdict)), fixes(verdict), next, noted(verdict), `<h2>All checks</h2>\n<p class="facts">${counts}</p>`, everything(verdict),
    '<h2>Packages</h2>', contents(verdict), `<footer class="facts">driver-gate ${text(verdict.tool.version)} · policy ${text(verdict.policy.path ?? verdict.policy.origin)}</footer>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>driver-gate: ${verdict.decision}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
};
