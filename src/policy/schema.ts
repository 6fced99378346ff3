import { z } from 'zod';
import { count, day, decimal, digest, flag, listOf, mapOf, mapping, pattern, text, word } from './fields.ts';
import { readRoots } from './trust-roots.ts';
import { RULE_ID, WAIVER } from './waiver.ts';
import { CHANNELS, PROFILES, SEVERITIES, STAGES } from './words.ts';

export const TARGET_ARCHITECTURES = ['x86', 'amd64', 'arm', 'arm64'] as const;
export const INFVERIF_MODES = ['k', 'u', 'w', 'h'] as const;
export const PARTNERS = ['driver', 'firmware', 'app', 'service'] as const;

const login = () => text('the login of an account, or a team as org/team', 100);
const windowsBuild = () => count(7600, 99_999);
const servicing = mapping({ ubr: count(0, 999_999), date: day() });

const certificates = z.unknown().meta({ type: 'string' }).transform((value, context): readonly Uint8Array[] => {
  const result = typeof value === 'string' ? readRoots(value) : { problem: 'must be the text of a certificate' };
  if ('certificates' in result) return result.certificates;
  context.issues.push({ code: 'custom', input: value, message: result.problem });
  return z.NEVER;
});

const ruleSetting = mapping({
  severity: word(SEVERITIES).optional(),
  reason: text('the reason').optional(),
  options: mapOf(z.union([z.string(), z.array(z.string())]), 'option names to values').optional(),
});

const declaredInterface = mapping({
  guid: text('an interface GUID', 100).optional(),
  ioctl: text('an IOCTL code', 100).optional(),
  version: text('the version', 100).optional(),
  role: word(['exposes', 'uses']).optional(),
  compatibility: text('the compatibility rule').optional(),
});

/** `.github/driver-gate.yml` as written (policy.md sections 5.2, 4.3 and 10). Keys are kebab-case. */
export const POLICY_FILE = mapping({
  profile: word(PROFILES).optional(),
  stage: word(STAGES).optional(),
  channel: word(CHANNELS).optional(),
  'channel-reason': text('the reason for the channel').optional(),
  targets: listOf(
    mapping({ arch: word(TARGET_ARCHITECTURES), floor: windowsBuild(), ceiling: windowsBuild().optional(), server: flag().optional() }), 'targets',
  ).optional(),
  'first-release': flag().optional(),
  roles: mapping({ security: listOf(login(), 'logins').optional(), lab: listOf(login(), 'logins').optional() }).optional(),
  'registered-certificates': listOf(digest(), 'SHA-256 digests of certificates').optional(),
  'payload-only': listOf(text('a folder of the package', 260), 'folders').optional(),
  'driver-paths': listOf(text('a path pattern of the repository', 260), 'path patterns').optional(),
  'known-issues': listOf(text('the name of a test', 500), 'test names').optional(),
  'boot-start': mapOf(text('the reason why this service must start with Windows'), 'service names to reasons').optional(),
  'min-configs': count(1, 1000).optional(),
  'cpu-vendors': listOf(text('a CPU vendor', 100), 'CPU vendors').optional(),
  'servicing-baseline': z.record(
    z.string().regex(/^\d{4,5}$/, { error: 'the key must be a Windows build such as 26100' }),
    z.union([servicing, listOf(servicing, '{ubr, date}')], { error: () => 'must be {ubr: <number>, date: <day>} or a list of them' }),
    { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of Windows builds to {ubr, date}' : undefined) },
  ).optional(),
  'owned-vendor-ids': listOf(pattern(/^(?:(?:VEN|VID)_[0-9A-F]{4}|[A-Z]{3,4}[0-9A-F]{0,4})$/, 'a vendor part of hardware IDs', 'VEN_8086', (value) => value.toUpperCase()), 'vendor IDs').optional(),
  dependencies: listOf(
    mapping({ name: text('the name of the other part', 200), kind: word(PARTNERS), constraint: text('a version range', 200).optional() }), 'dependencies',
  ).optional(),
  interfaces: z.union([word(['none']), listOf(declaredInterface, 'interfaces')], { error: () => 'must be none, or a list of {guid or ioctl, version, role, compatibility}' }).optional(),
  'version-pin-names': listOf(text('a pattern of value names', 200), 'patterns of value names').optional(),
  'max-pilot': mapping({ percent: decimal(0, 100).optional(), devices: count(1, 1_000_000_000).optional() }).optional(),
  antimalware: flag().optional(),
  'antimalware-reason': text('the reason why this is no anti-malware driver').optional(),
  'infverif-mode': word(INFVERIF_MODES).optional(),
  'infverif-next': flag().optional(),
  'require-signed': flag().optional(),
  rules: z.record(
    z.string().regex(RULE_ID, { error: 'the key must be a rule id such as INF-004' }), ruleSetting,
    { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of rule ids to {severity, reason}' : undefined) },
  ).optional(),
  trust: mapping({ roots: listOf(certificates, 'certificates').optional() }).optional(),
  waivers: listOf(WAIVER, 'waivers').optional(),
});

export type PolicyFile = z.output<typeof POLICY_FILE>;
