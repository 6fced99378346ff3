import { CHANNEL_SEVERITIES } from '../policy/channels.ts';
import { CHANNELS, PROFILES, STAGES, type Severity } from '../policy/words.ts';
import { INFVERIF_CODES, type InfverifCode, type InfverifMode } from '../formats/inf/codes.ts';
import { remedyFor } from '../rules/inf-remedies.ts';
import type { Rule } from '../rules/rule.ts';
import { SEED } from '../rules/seed.ts';
import { kindWords } from './kinds.ts';
import { NO_COLOUR, type Palette } from './palette.ts';
import { hanging } from './wrap.ts';

/** A sentence of Microsoft's article in our own words. */
export interface SeedText {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** All that is known of a rule, for people and for programs. */
/** A code of InfVerif: what it means, and whether it is looked for. */
export interface CodePage {
  readonly code: number;
  readonly meaning: string;
  readonly levels: Readonly<Record<InfverifMode, string>>;
  /** Rule that judges it. */
  readonly rule: string;
  readonly checked: boolean;
  /** Why it is not looked for, when it is not. */
  readonly reason: string | null;
  readonly fix: string | null;
}

export const codePage = ({ code, meaning, levels, rule, unchecked }: InfverifCode): CodePage =>
  ({ code, meaning, levels, rule, checked: unchecked === undefined, reason: unchecked ?? null, fix: remedyFor({ code, note: undefined, message: '', place: { line: 1, column: 1 }, section: '' }) ?? null });

/** Codes of InfVerif that belong to a rule. */
export interface RuleCodes {
  readonly checked: readonly number[];
  readonly notChecked: readonly { readonly code: number; readonly meaning: string; readonly reason: string }[];
}

export interface RulePage {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly why: string;
  readonly seed: readonly SeedText[];
  readonly stages: readonly string[];
  readonly severity: Readonly<Record<string, Severity>>;
  /** Channels that raise it, whatever the profile says. */
  readonly raisedBy: Readonly<Record<string, Severity>>;
  readonly waivable: boolean;
  /** Each entry is needed; kinds within one entry are alternatives. */
  readonly needs: readonly (readonly string[])[];
  readonly uses: readonly string[];
  readonly authority: string;
  readonly remedy: string;
  readonly infverif?: RuleCodes;
}

const codesOf = (rule: string): RuleCodes | undefined => {
  const codes = [...INFVERIF_CODES.values()].filter((found) => found.rule === rule);
  if (codes.length === 0) return undefined;
  return {
    checked: codes.flatMap(({ code, unchecked }) => (unchecked === undefined ? [code] : [])),
    notChecked: codes.flatMap(({ code, meaning, unchecked }) => (unchecked === undefined ? [] : [{ code, meaning, reason: unchecked }])),
  };
};

const withCodes = (rule: string): Pick<RulePage, 'infverif'> => {
  const infverif = codesOf(rule);
  return infverif === undefined ? {} : { infverif };
};

export const rulePage = (rule: Rule, sentences: ReadonlyMap<string, SeedText>): RulePage => ({
  id: rule.id, family: rule.family, title: rule.title, why: rule.why,
  seed: rule.seed.flatMap((id) => sentences.get(id) ?? []),
  stages: STAGES.filter((stage) => rule.stages.includes(stage)),
  severity: Object.fromEntries(PROFILES.map((profile) => [profile, rule.severity[profile]])),
  raisedBy: Object.fromEntries(CHANNELS.flatMap((channel) => {
    const severity = CHANNEL_SEVERITIES[channel][rule.id];
    return severity === undefined ? [] : [[channel, severity]];
  })),
  waivable: rule.waivable,
  needs: rule.needs.map((need) => [need].flat()),
  uses: rule.uses ?? [],
  authority: rule.authority,
  remedy: rule.remedy,
  ...withCodes(rule.id),
});

const LABEL = 12;

const evidenceText = ({ needs, uses }: RulePage): string => {
  const needed = needs.map((kinds) => kinds.map(kindWords).join(' or ')).join(', ');
  const used = uses.length === 0 ? '' : `${needed === '' ? '' : '; '}where there, also ${uses.map(kindWords).join(', ')}`;
  return needed + used === '' ? 'nothing' : `${needed}${used}. What is missing or unreadable is no pass: the outcome is unknown, and unknown blocks where the rule blocks.`;
};

const severityText = ({ severity, raisedBy }: RulePage): string => {
  const [first] = Object.values(severity);
  const profiles = Object.values(severity).every((level) => level === first) ? `${first ?? 'off'} in every profile` : Object.entries(severity).map(([profile, level]) => `${profile} ${level}`).join(' · ');
  const channels = Object.entries(raisedBy).map(([channel, level]) => `${level} on channel ${channel}`).join(', ');
  return channels === '' ? profiles : `${profiles}; at least ${channels}`;
};

/** One code as a page of text. */
export const renderCode = (page: CodePage, columns: number, palette: Palette = NO_COLOUR): string => {
  const width = Math.min(Math.max(columns, 40), 100);
  const field = (label: string, text: string): readonly string[] => hanging(palette.faint(label.padEnd(LABEL)), text, LABEL, width);
  const lines = [
    ...hanging(`${palette.name(`InfVerif ${page.code}`)}  `, page.meaning, 15, width), '',
    ...field('levels', Object.entries(page.levels).map(([mode, level]) => `/${mode} ${level}`).join(' · ')),
    ...field('rule', page.rule),
    ...(page.fix === null ? [] : field('fix', page.fix)),
    ...field('checked', page.reason === null ? 'yes' : `no: ${page.reason}. Silence about it means nothing`),
  ];
  return `${lines.join('\n')}\n`;
};

/** One rule as a page of text. */
export const renderRule = (page: RulePage, columns: number, palette: Palette = NO_COLOUR): string => {
  const width = Math.min(Math.max(columns, 40), 100);
  const field = (label: string, text: string): readonly string[] => hanging(palette.faint(label.padEnd(LABEL)), text, LABEL, width);
  const lines = [
    ...hanging(`${palette.name(page.id)}  `, page.title, page.id.length + 2, width), '',
    ...hanging('', page.why, 0, width), '',
    ...field('remedy', page.remedy),
    ...field('severity', severityText(page)),
    ...field('stages', page.stages.join(', ')),
    ...field('waiver', page.waivable ? 'possible, with owner, reason, ticket and expiry' : 'never'),
    ...field('evidence', evidenceText(page)),
    ...field('demanded by', `Microsoft, "${SEED.title}" (${SEED.date}), in our words:`),
    ...page.seed.flatMap(({ id, heading, text }) => field('', `${id} (${heading}): ${text}`)),
    ...field('authority', page.authority),
    ...(page.infverif === undefined || page.infverif.checked.length === 0 ? [] : field('InfVerif', `codes ${page.infverif.checked.join(', ')}`)),
    ...(page.infverif?.notChecked ?? []).flatMap(({ code, meaning, reason }) => field('', `not looked for: ${code} (${meaning}), because ${reason}`)),
  ];
  return `${lines.join('\n')}\n`;
};
