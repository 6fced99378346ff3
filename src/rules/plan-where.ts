import type { Plan, Ring } from '../evidence/plan.ts';
import type { Where } from './rule.ts';

/** Where a key of the plan stands; nothing but the file where the plan does not have it. Each key is a cause of its own. */
export const planWhere = ({ file, places }: Plan, key: string, remedy?: string): Where => {
  const place = places[key];
  return { file, subject: key, cause: `plan:${key}`, ...(place === undefined ? {} : { line: place.line, column: place.column }), ...(remedy === undefined ? {} : { remedy }) };
};

export const ringWhere = ({ file }: Plan, { id, line, column }: Ring, remedy?: string): Where =>
  ({ file, line, column, subject: `ring ${id}`, cause: `plan:ring ${id}`, ...(remedy === undefined ? {} : { remedy }) });

/** In percent, whoever sets it. */
export const shareOf = ({ percent, expectedPercent }: Ring): number | undefined => percent ?? expectedPercent;

export const OWN_CHANNELS: readonly (string | undefined)[] = ['vendor', 'oem'];
