/** The closed vocabularies that policy, rules and verdict share. */
export const STAGES = ['build', 'submission', 'release'] as const;
export type Stage = (typeof STAGES)[number];
export const PROFILES = ['seed', 'whcp', 'publisher', 'attestation', 'dev'] as const;
export type Profile = (typeof PROFILES)[number];
export const SEVERITIES = ['block', 'warn', 'info', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const CHANNELS = ['windows-update', 'wufb', 'vendor', 'oem'] as const;
export type Channel = (typeof CHANNELS)[number];
export const OUTCOMES = ['pass', 'warn', 'fail', 'unknown', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const FAMILIES = [
  'package', 'signing', 'catalog', 'inf', 'binary', 'static-analysis', 'hlk', 'testing', 'security', 'targeting', 'dependencies', 'plan', 'channel',
  'antimalware', 'monitoring', 'support', 'evidence',
] as const;
export type Family = (typeof FAMILIES)[number];
