import type { Channel, Severity } from './words.ts';

/** A channel is no profile: these rules are at least this severe where the package goes there. */
const windowsUpdate: Readonly<Record<string, Severity>> = { 'PKG-011': 'block', 'TGT-001': 'block', 'TGT-002': 'block', 'TGT-003': 'block' };
const ownDistribution: Readonly<Record<string, Severity>> = { 'CHAN-002': 'block', 'CHAN-003': 'block', 'CHAN-004': 'block' };

export const CHANNEL_SEVERITIES: Readonly<Record<Channel, Readonly<Record<string, Severity>>>> = {
  'windows-update': windowsUpdate,
  wufb: windowsUpdate,
  vendor: ownDistribution,
  oem: ownDistribution,
};
