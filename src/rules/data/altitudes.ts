/** Load order groups of minifilters and their altitudes, from the top of the stack down. Made by test/support/make-windows-facts.ts. */
import type { AltitudeGroup } from '../../policy/facts.ts';

export const ALTITUDES_AS_OF = '2025-04-24';

export const ALTITUDE_GROUPS: readonly AltitudeGroup[] = [
  { group: 'Filter', from: 420000, to: 429999 },
  { group: 'FSFilter Top', from: 400000, to: 409999 },
  { group: 'FSFilter Security Monitor', from: 392000, to: 394999, antiMalware: true },
  { group: 'FSFilter Activity Monitor', from: 360000, to: 389999 },
  { group: 'FSFilter Undelete', from: 340000, to: 349999 },
  { group: 'FSFilter Anti-Virus', from: 320000, to: 329999, antiMalware: true },
  { group: 'FSFilter Replication', from: 300000, to: 309999 },
  { group: 'FSFilter Continuous Backup', from: 280000, to: 289999 },
  { group: 'FSFilter Security Content Screener', from: 272000, to: 274999 },
  { group: 'FSFilter Content Screener', from: 260000, to: 269999 },
  { group: 'FSFilter Quota Management', from: 240000, to: 249999 },
  { group: 'FSFilter System Recovery', from: 220000, to: 229999 },
  { group: 'FSFilter Cluster File System', from: 200000, to: 209999 },
  { group: 'FSFilter HSM', from: 180000, to: 189999 },
  { group: 'FSFilter Imaging', from: 170000, to: 175000 },
  { group: 'FSFilter Compression', from: 160000, to: 169999 },
  { group: 'FSFilter Encryption', from: 140000, to: 149999 },
  { group: 'FSFilter Virtualization', from: 130000, to: 139999 },
  { group: 'FSFilter Physical Quota Management', from: 120000, to: 129999 },
  { group: 'FSFilter Open File', from: 100000, to: 109999 },
  { group: 'FSFilter Security Enhancer', from: 80000, to: 89999 },
  { group: 'FSFilter Copy Protection', from: 60000, to: 69999 },
  { group: 'FSFilter Security Bottom', from: 52000, to: 54999 },
  { group: 'FSFilter Bottom', from: 40000, to: 49999 },
  { group: 'FSFilter System', from: 20000, to: 29999, reserved: true },
  { group: 'FSFilter Infrastructure', from: 0, to: 19999, reserved: true },
];
