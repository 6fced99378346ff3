import { InputError } from '../policy/error.ts';
import { suggestion } from '../policy/nearest.ts';
import { RULE_IDS } from '../policy/rule-ids.ts';
import { codePage, renderCode, renderRule, rulePage, type CodePage, type RulePage } from '../report/explain.ts';
import { INFVERIF_CODES } from '../formats/inf/codes.ts';
import { COLOUR, NO_COLOUR } from '../report/palette.ts';
import { RULES } from '../rules/index.ts';
import { DEMANDS } from '../rules/seed.ts';
import type { CliHost } from './host.ts';

const sentences = new Map(DEMANDS.map(({ id, heading, text }) => [id, { id, heading, text }]));

const wanted = (written: string): RulePage | CodePage => {
  const code = /^\d{4}$/u.test(written) ? INFVERIF_CODES.get(Number(written)) : undefined;
  if (code !== undefined) return codePage(code);
  const id = written.toUpperCase();
  const found = RULES.find((rule) => rule.id === id);
  if (found !== undefined) return rulePage(found, sentences);
  if (RULE_IDS.includes(id)) throw new InputError(`the rule ${id} is in the catalogue, but not part of this version (driver-gate explain --all shows all that are)`);
  throw new InputError(`there is no rule "${written.slice(0, 80)}"; ${suggestion(id, RULES.map((rule) => rule.id))} (driver-gate explain --all shows all)`);
};

/** `driver-gate explain RULE-ID... | --all`. */
export const explain = (ids: readonly string[], { all, json }: { readonly all: boolean; readonly json: boolean }, host: Pick<CliHost, 'out' | 'terminal'>): number => {
  if (all && ids.length > 0) throw new InputError('explain takes either rule ids or --all, not both');
  if (!all && ids.length === 0) throw new InputError('explain needs a RULE-ID, or --all. Example: driver-gate explain SIGN-002');
  const pages: readonly (RulePage | CodePage)[] = all ? RULES.map((rule) => rulePage(rule, sentences)) : ids.map(wanted);
  const { columns, colour } = host.terminal;
  const palette = colour ? COLOUR : NO_COLOUR;
  if (json) host.out(`${JSON.stringify(pages.length === 1 && !all ? pages[0] : pages, null, 2)}\n`);
  else host.out(pages.map((page) => ('code' in page ? renderCode(page, columns, palette) : renderRule(page, columns, palette))).join(`\n${'─'.repeat(Math.min(columns, 40))}\n\n`));
  return 0;
};
