import type { Reply } from '../../rollout/ask.ts';
import { codeSpan } from '../markdown.ts';
import { replyMarkerLine } from './marker.ts';
import { nextStep } from './next-step.ts';
import { commandHelp } from './tracking.ts';
import { healthStatus, type RolloutView } from './view.ts';
import { sentence } from './words.ts';

const MAX_MISSING = 60;

/** Metrics of the plan have free names. */
const codeOf = (code: string): string => `\`${code.replaceAll(/[^a-z0-9:._-]/gi, '')}\``;

const missing = ({ missing: checks }: Reply): string => {
  const shown = checks.slice(0, MAX_MISSING).map(({ code, text }) => `- ${codeOf(code)} — ${sentence(text, 600)}`);
  return [...shown, ...(checks.length > MAX_MISSING ? [`- and ${checks.length - MAX_MISSING} more`] : [])].join('\n');
};

const GRAMMAR = [
  '```', '/driver-gate promote [<ring>] [at:<head>]', '/driver-gate pause <reason>', '/driver-gate resume <reason>', '/driver-gate rollback <reason>', '/driver-gate record <kind> key=value ... [reason="..."]', '/driver-gate status', '```',
].join('\n');

const status = (view: RolloutView): string => {
  const { rollout, now } = view;
  const checks = now.checks.map(({ code, holds, text }) => `- ${holds ? '✅' : '❌'} ${codeOf(code)} — ${sentence(text, 300)}`);
  return [`**\`${rollout.machine.state}\`**, ring ${codeSpan(now.ring)}, health \`${healthStatus(view)}\`. ${nextStep(view)}`, checks.join('\n')].join('\n\n');
};

/** The one answer to a command. Its last line says which. */
export const renderReply = (view: RolloutView, key: string, reply: Reply): string => {
  const text = {
    refused: () => `👎 **${sentence(reply.lead)}**\n\n${missing(reply)}`,
    noted: () => (reply.missing.length === 0 ? sentence(reply.lead) : `${sentence(reply.lead)}\n\n${missing(reply)}`),
    mistake: () => `👎 **Not understood:** ${sentence(reply.lead)}\n\n${GRAMMAR}`,
    help: () => `${GRAMMAR}\n\n${commandHelp(view.now.ring, view.rollout.head)}`,
    status: () => status(view),
  }[reply.kind]();
  return `${text}\n\n${replyMarkerLine(key)}`;
};
