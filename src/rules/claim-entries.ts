import type { ClaimType, Role } from '../evidence/claims.ts';

/** What is particular to the smallest claim of a type, as one line of YAML; what stands in angle brackets is for the reader to fill in. */
export const CLAIM_ENTRIES: Readonly<Record<ClaimType, { readonly role: Role; readonly own: string }>> = {
  'hardware-matrix': { role: 'lab', own: 'rows: [{config: <machine>, cpu: x64, os: {build: 26200, ubr: <ubr>}, secureBoot: true, memoryIntegrity: true, cases: [functional], result: pass, ranAt: <time>}]' },
  'os-matrix': { role: 'lab', own: 'rows: [{build: 26200, ubr: <ubr>, arch: x64, result: pass, ranAt: <time>}]' },
  'driver-verifier': { role: 'lab', own: 'flags: 0x209BB, drivers: [<file>.sys], minutes: 60, bugchecks: 0' },
  'compat-matrix': { role: 'lab', own: 'partner: {name: <name>, kind: firmware}, rows: [{ours: N, theirs: N-1, result: pass}]' },
  'security-checklist': { role: 'security', own: 'items: {1: {answer: done}, 2: {answer: done}}' },
  'threat-model': { role: 'security', own: 'path: <docs/threat-model.md>, sha256: <its SHA-256>, reviewedAt: <day>' },
  'privileged-behaviour': { role: 'security', own: 'items: [{file: <file>.sys, trigger: <what needs privilege>, constraint: <what limits it>, test: <what shows it>}]' },
  'interface-contract': { role: 'engineering', own: 'interfaces: [{guid: <guid>, version: <version>, role: exposes, compatibility: <rule>}]' },
  'rollback-drill': { role: 'lab', own: 'from: <digest>, to: <digest>, candidate: <digest>, result: pass, ranAt: <time>' },
  'channel-controls': { role: 'release-manager', own: 'staged: yes, targeting: yes, signedManifest: yes, telemetry: yes, pause: yes, rollback: yes, incidentPlan: yes' },
  mvi: { role: 'security', own: 'member: <name, or no>' },
  'hwid-relationship': { role: 'business', own: 'ids: [<hardware ID>], owner: <company>, reference: <where it is recorded>' },
  signoff: { role: 'engineering', own: 'decision: approve' },
  'monitoring-baseline': { role: 'quality', own: 'metrics: [{id: <metric of the plan>, value: 0.4%, sample: <devices>, date: <day>}]' },
};
