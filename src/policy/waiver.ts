import type { z } from 'zod';
import type { Waiver, WaiverScope } from '../evidence/waivers.ts';
import { day, digest, mapping, pattern, text } from './fields.ts';
import type { YamlPlace } from './yaml.ts';

export type { Waiver, WaiverScope } from '../evidence/waivers.ts';

export const RULE_ID = /^[A-Z]+-\d{3}$/;

export const WAIVER = mapping({
  rule: pattern(RULE_ID, 'a rule id', 'DEP-002'),
  reason: text('the reason').optional(),
  owner: text('the login of the person who answers for it', 100).optional(),
  ticket: text('where the work is tracked').optional(),
  expires: day().optional(),
  scope: mapping({
    packageDigest: digest().optional(),
    package: text('the name of a package', 200).optional(),
    'max-version': pattern(/^\d{1,5}(?:\.\d{1,5}){0,3}$/, 'a driver version', '2.5.9.9').optional(),
  }).refine((scope) => (scope.packageDigest === undefined) !== (scope.package === undefined) && (scope.package === undefined) === (scope['max-version'] === undefined), {
    error: 'must be {packageDigest: <64 hexadecimal digits>} or {package: <name>, max-version: <a.b.c.d>}',
  }).optional(),
  subject: text('the subject of one finding', 500).optional(),
});

const scopeOf = (raw: z.output<typeof WAIVER>['scope']): WaiverScope | undefined => {
  if (raw?.packageDigest !== undefined) return { kind: 'digest', packageDigest: raw.packageDigest };
  return raw?.package === undefined || raw['max-version'] === undefined ? undefined : { kind: 'version', package: raw.package, maxVersion: raw['max-version'] };
};

export const toWaiver = (raw: z.output<typeof WAIVER>, place: YamlPlace): Waiver => ({
  rule: raw.rule, reason: raw.reason, owner: raw.owner, ticket: raw.ticket, expires: raw.expires, scope: scopeOf(raw.scope), subject: raw.subject, place,
});
