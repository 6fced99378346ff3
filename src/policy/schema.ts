import { z } from 'zod';
import { ADOPTION } from './adoption.ts';
import { FACTS } from './facts.ts';
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

/** `.github/driver-gate.yml` as written. Keys are kebab-case. */
export const POLICY_FILE = mapping({
  profile: word(PROFILES).optional().describe('Severity preset; the command line and the Action\'s input win over it.'),
  stage: word(STAGES).optional().describe('build on pull requests, submission before Partner Center, release for what came back signed.'),
  channel: word(CHANNELS).optional().describe('How the package reaches devices.'),
  redact: flag().optional().describe('Keeps hardware ids, paths and certificate subjects out of comments, summaries, annotations and logs. The report files hold everything.'),
  'channel-reason': text('the reason for the channel').optional().describe('Why another channel than Windows Update.'),
  targets: listOf(
    mapping({ arch: word(TARGET_ARCHITECTURES), floor: windowsBuild(), ceiling: windowsBuild().optional(), server: flag().optional() }), 'targets',
  ).optional().describe('Narrows what the INFs say; never widens it. floor and ceiling are Windows builds.'),
  'first-release': flag().optional().describe('There is no earlier release to compare with.'),
  roles: mapping({ security: listOf(login(), 'logins').optional(), lab: listOf(login(), 'logins').optional() }).optional().describe('Who may attest for security and for the lab.'),
  'registered-certificates': listOf(digest(), 'SHA-256 digests of certificates').optional().describe('SHA-256 of the certificates registered in Partner Center.'),
  'payload-only': listOf(text('a folder of the package', 260), 'folders').optional().describe('Folders of the package that hold payload and need no INF.'),
  'driver-paths': listOf(text('a path pattern of the repository', 260), 'path patterns').optional().describe('Where the driver\'s source lies in the repository.'),
  'known-issues': listOf(text('the name of a test', 500), 'test names').optional().describe('Tests that may fail although they passed in the last release.'),
  'boot-start': mapOf(text('the reason why this service must start with Windows'), 'service names to reasons').optional().describe('Services that start with Windows, each with the reason.'),
  'min-configs': count(1, 1000).optional().describe('Least number of hardware configurations; 3 when absent.'),
  'cpu-vendors': listOf(text('a CPU vendor', 100), 'CPU vendors').optional().describe('CPU vendors that the hardware matrix must cover.'),
  'servicing-baseline': z.record(
    z.string().regex(/^\d{4,5}$/, { error: 'the key must be a Windows build such as 26100' }),
    z.union([servicing, listOf(servicing, '{ubr, date}')], { error: () => 'must be {ubr: <number>, date: <day>} or a list of them' }),
    { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of Windows builds to {ubr, date}' : undefined) },
  ).optional().describe('Servicing updates by Windows build: {ubr, date}, or a list of them.'),
  'owned-vendor-ids': listOf(
    pattern(/^(?:(?:VEN|VID)_)?[0-9A-Z]{3,8}$/, 'a vendor part of hardware IDs', 'VEN_8086', (value) => value.toUpperCase()), 'vendor IDs',
  ).optional().describe('Vendor parts of hardware IDs that are yours, such as VEN_8086.'),
  dependencies: listOf(
    mapping({ name: text('the name of the other part', 200), kind: word(PARTNERS), constraint: text('a version range', 200).optional() }), 'dependencies',
  ).optional().describe('What the driver works together with; an empty list says: nothing.'),
  interfaces: z.union([word(['none']), listOf(declaredInterface, 'interfaces')], { error: () => 'must be none, or a list of {guid or ioctl, version, role, compatibility}' }).optional().describe('Interfaces to other parts, or none.'),
  'version-pin-names': listOf(text('a pattern of value names', 200), 'patterns of value names').optional().describe('Names of INF values that pin another part\'s version.'),
  'max-pilot': mapping({ percent: decimal(0, 100).optional(), devices: count(1, 1_000_000_000).optional() }).optional().describe('Largest first ring; 1 percent or 500 devices when absent.'),
  antimalware: flag().optional().describe('Whether this is an anti-malware driver; false needs antimalware-reason.'),
  'antimalware-reason': text('the reason why this is no anti-malware driver').optional().describe('Why this is no anti-malware driver.'),
  'infverif-mode': word(INFVERIF_MODES).optional().describe('InfVerif mode the project builds for: /k, /u, /w or /h.'),
  'infverif-next': flag().optional().describe('Judge INFs as the next Windows release will.'),
  'require-signed': flag().optional().describe('Test results must come with verified provenance; the profile decides when absent.'),
  rules: z.record(
    z.string().regex(RULE_ID, { error: 'the key must be a rule id such as INF-004' }), ruleSetting,
    { error: (issue) => (issue.code === 'invalid_type' ? 'must be a mapping of rule ids to {severity, reason}' : undefined) },
  ).optional().describe('Severity of single rules, each with the reason.'),
  trust: mapping({ roots: listOf(certificates, 'certificates').optional() }).optional().describe('Certificates trusted beside the built-in ones: a vendor chain may end there, a Microsoft grade never comes from it.'),
  adoption: ADOPTION.optional().describe('Old findings that do not block until a day: a verdict.json of the beginning, at most 180 days. Rules that are never waived are not covered, and nothing is at stage release.'),
  facts: FACTS.optional().describe('Additions to the built-in tables about Windows; as-of is the day on which somebody compared them with Microsoft\'s pages.'),
  waivers: listOf(WAIVER, 'waivers').optional().describe('Findings that somebody answers for until a day.'),
});

export type PolicyFile = z.output<typeof POLICY_FILE>;
