import type { Profile, Severity } from '../policy/words.ts';
import { PROFILES } from '../policy/words.ts';
import type { Rule } from '../rules/rule.ts';
import { DEMANDS, SEED } from '../rules/seed.ts';
import { kindWords } from './kinds.ts';
import { prose, proseCell } from './markdown.ts';

const FAMILY_TITLES: Readonly<Record<Rule['family'], string>> = {
  package: 'Package: folder and cabinet as shipped', signing: 'Signing', catalog: 'Catalog', inf: 'INF', binary: 'Binaries', 'static-analysis': 'Static analysis', hlk: 'Hardware lab kit',
  testing: 'Testing', security: 'Security', targeting: 'Targeting', dependencies: 'Dependencies', plan: 'Rollout plan', channel: 'Channel', antimalware: 'Anti-malware',
  monitoring: 'Monitoring', support: 'Support', evidence: 'Evidence',
};

const severities = (severity: Readonly<Record<Profile, Severity>>): string => {
  const [first] = PROFILES.map((profile) => severity[profile]);
  if (PROFILES.every((profile) => severity[profile] === first)) return `${first ?? 'off'} in every profile`;
  return PROFILES.map((profile) => `${profile} ${severity[profile]}`).join(', ');
};

const kinds = ({ needs, uses }: Rule): string => {
  const needed = needs.map((need) => [need].flat().map(kindWords).join(' or '));
  return (uses ?? []).length === 0 ? needed.join(', ') : `${needed.join(', ')}; where there, also ${(uses ?? []).map(kindWords).join(', ')}`;
};

const demand = (id: string): string => DEMANDS.find((found) => found.id === id)?.text ?? '';

const section = (rule: Rule): readonly string[] => [
  `### ${rule.id}: ${rule.title}`,
  '',
  prose(rule.why, 2000),
  '',
  `- **To fix**: ${prose(rule.remedy, 2000)}`,
  `- **Severity**: ${severities(rule.severity)}; ${rule.waivable ? 'can be waived' : 'can never be waived'}`,
  `- **Stages**: ${rule.stages.join(', ')}`,
  `- **Looks at**: ${kinds(rule)}`,
  ...rule.seed.map((id) => `- **${id}**: ${prose(demand(id), 2000)}`),
  `- **Rests on**: ${prose(rule.authority, 2000)}`,
  '',
];

const overview = (rules: readonly Rule[]): readonly string[] => [
  `| rule | what it says | ${PROFILES.join(' | ')} |`,
  `|---|---|${PROFILES.map(() => '---|').join('')}`,
  ...rules.map(({ id, title, severity }) => `| ${id} | ${proseCell(title, 300)} | ${PROFILES.map((profile) => severity[profile]).join(' | ')} |`),
  '',
];

/** The page of all rules, made from the rules themselves. */
export const renderCatalogue = (rules: readonly Rule[]): string => {
  const families = [...new Set(rules.map(({ family }) => family))];
  return [
    '# Rules',
    '',
    `What \`driver-gate\` checks, and which demand of Microsoft's "${SEED.title}" (${SEED.date}) each rule enforces, in our own words.`,
    'This page is made from the rules in this folder; run the tests with `-u` after changing one.',
    '',
    ...overview(rules),
    ...families.flatMap((family) => [`## ${FAMILY_TITLES[family]}`, '', ...rules.filter((rule) => rule.family === family).flatMap(section)]),
  ].join('\n');
};
