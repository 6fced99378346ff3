import type { z } from 'zod';
import { day, mapping, scalar, text } from './fields.ts';
import type { YamlPlace } from './yaml.ts';

/**
 * `adoption:` of the policy: what a team had found when it began is listed but does not block, until a day. The findings stand in a
 * verdict.json of that time, kept in the repository beside the policy and read from the same commit.
 */
export interface Adoption {
  /** In the repository, `/` as separator. */
  readonly baseline: string;
  /** Last day it holds, UTC. */
  readonly until: string;
  readonly owner: string;
  readonly place: YamlPlace;
}

const WANTED = 'the path of a verdict.json in this repository, such as .github/driver-gate.baseline.json';

export const ADOPTION = mapping({
  baseline: scalar<string>(WANTED, { type: 'string', maxLength: 260 }, (value) => {
    const inside = value.length <= 260 && !/^[A-Za-z]:|^\/|[\\\u0000-\u001f]/.test(value) && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    return inside ? { value } : { problem: `must be ${WANTED}, not "${value.slice(0, 80)}"` };
  }),
  until: day(),
  owner: text('the login of the person who answers for it', 100),
});

export const toAdoption = ({ baseline, until, owner }: z.output<typeof ADOPTION>, place: YamlPlace): Adoption => ({ baseline, until, owner, place });
