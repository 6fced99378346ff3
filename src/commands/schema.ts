import { z } from 'zod';
import { DIFF_FILE } from '../gate/diff-schema.ts';
import { VERDICT_FILE } from '../gate/schema.ts';
import { InputError } from '../policy/error.ts';
import { suggestion } from '../policy/nearest.ts';
import { EVIDENCE_FILE } from '../policy/claim-schema.ts';
import { PLAN_FILE } from '../policy/plan-schema.ts';
import { POLICY_FILE } from '../policy/schema.ts';
import type { CliHost } from './host.ts';

const SCHEMAS: Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>> = {
  verdict: { schema: VERDICT_FILE, title: 'driver-gate verdict (verdict.json)' },
  diff: { schema: DIFF_FILE, title: 'driver-gate diff (driver-gate diff --json)' },
  policy: { schema: POLICY_FILE, title: 'driver-gate policy (.github/driver-gate.yml)' },
  plan: { schema: PLAN_FILE, title: 'driver-gate rollout plan (.github/driver-rollout.yml)' },
  evidence: { schema: EVIDENCE_FILE, title: 'driver-gate evidence manifest (driver-gate.evidence.yml)' },
};
const LATER = ['health'];
const NAMES = Object.keys(SCHEMAS);
const listed = `${NAMES.slice(0, -1).join(', ')} or ${NAMES.at(-1) ?? ''}`;

/** What a writer of the file has to follow. */
export const jsonSchema = (name: string): Readonly<Record<string, unknown>> => {
  const found = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (found !== undefined) return { title: found.title, ...z.toJSONSchema(found.schema, { io: 'input' }) };
  if (LATER.includes(name)) throw new InputError(`the schema "${name}" is not part of this version; use ${listed}`);
  throw new InputError(`there is no schema "${name.slice(0, 80)}"; ${suggestion(name, NAMES)}`);
};

/** `driver-gate schema NAME`. */
export const schema = (names: readonly string[], host: Pick<CliHost, 'out'>): number => {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new InputError(`schema needs one NAME: ${listed}`);
  host.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  return 0;
};
