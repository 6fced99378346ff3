import type { Check } from '../../rollout/check.ts';
import { isOver } from '../../rollout/machine.ts';
import type { RolloutView } from './view.ts';
import { sentence } from './words.ts';

const PLURALS = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Guards of the moment that do not hold, in few words each. */
const missingWords = ({ now }: RolloutView): readonly string[] => {
  const checks = now.checks.filter(({ holds, code }) => !holds && code !== 'two-person' && !(code === 'freeze' && now.ring === 'start'));
  const items = now.items.filter(({ done, waiver, kind }) => !done && waiver === undefined && (kind === 'human' || kind === 'mixed'));
  const words = checks.map(({ code, text }: Check) => `${code.replaceAll(/[^a-z0-9:._-]/gi, '')} (${sentence(text.split('; earliest')[0] ?? '', 160)})`);
  return [...words, ...(items.length === 0 ? [] : [PLURALS(items.length, 'item of the checklist', 'items of the checklist')]), ...(now.approvals.requested ? [] : ['the word of a release manager'])];
};

/** What has to happen next, for the first lines of both issues. */
export const nextStep = (view: RolloutView): string => {
  const { rollout, now } = view;
  if (rollout.machine.state === 'rolled-back') return 'What is left to do stands above.';
  if (isOver(rollout.machine)) return 'Nothing is left to do here.';
  if (rollout.machine.state === 'paused') return 'It waits for a decision: resume, or roll back.';
  const missing = missingWords(view);
  const what = rollout.machine.state === 'draft' ? 'The start' : now.conditions.frozen && rollout.machine.rings.includes('pending') && !rollout.machine.rings.some((ring) => ring === 'open' || ring === 'baking' || ring === 'ready') ? 'The next ring' : `Leaving \`${now.ring}\``;
  return missing.length === 0 ? `${what} waits for nothing any more.` : `${what} needs: ${missing.join('; ')}.`;
};
