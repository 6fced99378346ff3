import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';
import { sha256Hex } from '../trust/digest.ts';
import { blockingItems, checkTexts, missingItems, countOf, notedFindings, whereCell, type Item, type Point } from './causes.ts';
import { blockedText, causesText, counted, heldBackText, MISSING_TITLE, nextStep, notedText, packagesText } from './headline.ts';
import { FILTER_FORM, FILTER_SCRIPT } from './filter.ts';
import { htmlText, visible } from './markdown.ts';
import { STYLE } from './style.ts';
import { groupResults, GROUPS, ruleResults, type RuleResult } from './tally.ts';

const text = (value: string, max = 2000): string => htmlText(value, max);
const code = (value: string, max = 500): string => `<code>${text(value, max)}</code>`;
/** A sentence: what stands between backticks is code. */
const sentence = (value: string, max = 2000): string =>
  visible(value, max).split(/(`[^`]+`)/).map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1), max) : htmlText(part))).join('');
const element = (name: string, content: string, kind = ''): string => `<${name}${kind === '' ? '' : ` class="${kind}"`}>${content}</${name}>`;
const row = (cells: readonly string[], outcome?: string): string =>
  `<tr${outcome === undefined ? '' : ` data-outcome="${outcome}"`}>${cells.map((content) => element('td', content)).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="wide"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;

const digest = (source: string): string => `'sha256-${Buffer.from(sha256Hex(source), 'hex').toString('base64')}'`;

/** Only this page's own style and its one script may apply; other scripts, images, frames, submitted forms and requests may not. */
const contentPolicy = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(FILTER_SCRIPT)}; base-uri 'none'; form-action 'none'`;

const headline = (verdict: Verdict): string => {
  const go = verdict.decision === 'go';
  const { pass, waived } = verdict.counts;
  const said = go ? `${counted(pass, 'check')} passed${waived > 0 ? `, ${waived} waived` : ''}, nothing blocks.` : `${blockedText(verdict)}${causesText(blockingItems(verdict).length, verdict)}.`;
  const facts = [`stage ${verdict.stage}`, `profile ${verdict.profile}`, ...(verdict.channel === null ? [] : [`channel ${verdict.channel}`]), verdict.generatedAt];
  return `<header class="${go ? 'go' : 'no-go'}"><h1>${go ? 'Go' : 'No-go'} — ${packagesText(verdict, code)}</h1><p>${text(verdict.packages.length === 0 ? 'No driver package was found.' : said)}</p><p class="facts">${text(facts.join(' · '))}</p></header>`;
};

const SIGNS = { fail: '✗', unknown: '?', warn: '!', pass: '✓' } as const;

const SHOWN = 50;

const placesText = (places: readonly string[]): string =>
  [...places.slice(0, SHOWN).map((place) => code(place)), ...(places.length > SHOWN ? [`and ${places.length - SHOWN} more`] : [])].join(', ');

const likewiseText = (likewise: readonly string[]): string => (likewise.length === 0 ? '' : element('p', `likewise ${placesText(likewise)}`));

const pointText = ({ message, places, likewise }: Point): string =>
  `${sentence(message)}${places.length === 0 ? '' : ` ${element('span', placesText(places), 'where')}`}${likewiseText(likewise)}`;

const rulesText = (item: Item, several: boolean): string => {
  const said = checkTexts(item).map((check) => text(check)).join(' · ');
  const waiting = item.waiting.length === 0 ? '' : element('p', `Not judged before that: ${text(item.waiting.join(' '))}`, 'facts');
  return element('p', `${said}${item.outcome === 'unknown' ? ' · could not be judged' : ''}${several ? ` · ${code(item.package)}` : ''}`, 'facts') + waiting;
};

const itemText = (item: Item, several: boolean): string => {
  const head = `<p><strong><span class="${item.outcome}">${SIGNS[item.outcome]}</span> ${sentence(item.headline)}</strong>${item.detail === '' ? '' : ` — ${sentence(item.detail)}`}</p>`;
  const places = item.places.length === 0 ? '' : element('p', placesText(item.places));
  const points = item.points.map((point) => element('li', pointText(point))).join('');
  return `<li>${head}${places}${likewiseText(item.likewise)}${points === '' ? '' : `<p>also</p><ul>${points}</ul>`}${item.remedies.map((remedy) => element('p', `→ ${sentence(remedy)}`, 'fix')).join('')}${rulesText(item, several)}</li>`;
};

const fixes = (verdict: Verdict): string => {
  const items = blockingItems(verdict);
  return items.length === 0 ? '' : `<h2>Fix these</h2>\n<ol class="fixes">${items.map((item) => itemText(item, verdict.packages.length > 1)).join('\n')}</ol>`;
};

const groups = (results: readonly RuleResult[]): string => {
  const said = { fail: (number: number) => (number === 1 ? 'blocks' : 'block'), unknown: () => 'not judged', warn: () => 'to look at', pass: () => 'passed' };
  const cells = groupResults(results).map(({ name, mark, number }) => `<li class="${mark}">${name} <b>${SIGNS[mark]} ${number} ${said[mark](number)}</b></li>`);
  return cells.length === 0 ? '' : `<ul class="groups">${cells.join('')}</ul>`;
};

const placeText = (finding: Finding): string => {
  const where = whereCell(finding);
  return where === undefined ? '–' : code(where);
};

const findingRow = (finding: Finding, several: boolean, searched: boolean): string => {
  const { outcome, waiver } = finding;
  const sign = outcome === 'not-applicable' ? '' : `${SIGNS[outcome]} `;
  const status = waiver === null ? element('span', `${sign}${text(outcome)}`, `status ${outcome}`) : text(`waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`);
  return row([`<code class="id">${text(finding.rule)}</code>`, ...(several ? [code(finding.package)] : []), status, ...(searched ? [text(finding.severity)] : []), sentence(finding.message), placeText(finding)], searched ? (waiver === null ? outcome : 'waived') : undefined);
};

/** Among what does not block, the severity of a rule that could block would only confuse. @param searched the list of all checks, which the filter looks through */
const findingTable = (findings: readonly Finding[], several: boolean, searched: boolean): string =>
  table(['Rule', ...(several ? ['Package'] : []), 'Status', ...(searched ? ['Severity'] : []), 'Finding', 'Where'], findings.map((finding) => findingRow(finding, several, searched)));

const missing = (verdict: Verdict): string => {
  const items = missingItems(verdict).map((item) => `<li>${sentence(item.message)} <b>${heldBackText(item)}</b>${item.remedies.slice(0, 1).map((remedy) => element('p', `→ ${sentence(remedy)}`, 'fix')).join('')}</li>`);
  return items.length === 0 ? '' : `<h2>${MISSING_TITLE}</h2>\n<ol class="fixes">${items.join('\n')}</ol>`;
};

const noted = (verdict: Verdict): string => {
  const findings = notedFindings(verdict);
  return findings.length === 0 ? '' : `<details open><summary>${notedText(findings)}</summary>${findingTable(findings, verdict.packages.length > 1, false)}</details>`;
};

const everything = (verdict: Verdict): string =>
  GROUPS.map(({ name, families }) => {
    const findings = verdict.findings.filter(({ family }) => families.includes(family));
    const blocking = countOf(findings.filter(blocks));
    return findings.length === 0 ? '' : `<details class="checks"><summary>${name}: ${counted(countOf(findings), 'check')}${blocking === 0 ? '' : `, ${blocking} ${blocking === 1 ? 'blocks' : 'block'}`}</summary>${findingTable(findings, verdict.packages.length > 1, true)}</details>`;
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
  const notices = verdict.notices.map((notice) => element('p', sentence(notice), 'notice')).join('');
  const next = verdict.decision === 'go' ? element('p', `Next: ${sentence(nextStep(verdict))}`) : '';
  const body = [
    headline(verdict), groups(ruleResults(verdict)), fixes(verdict), next, notices, missing(verdict), noted(verdict), `<h2>All checks</h2>\n<p class="facts">${counts}</p>`, FILTER_FORM, everything(verdict),
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
<script>${FILTER_SCRIPT}</script>
</body>
</html>
`;
};
