import type { Plan } from '../../src/evidence/plan.ts';
import { parsePlan } from '../../src/policy/plan.ts';

/** A plan with everything in it; each key on lines of its own, so that a test may replace some. */
export const PLAN_TEXT = `version: 1
product: contoso-nic
timezone: America/Los_Angeles
channel: windows-update
package: { source: release-asset, asset: "contoso-nic-*.cab" }
gate: { workflow: driver-release.yml, stage: release, max-age: 14d, recheck-on-promote: true }
owners:
  release-manager: [lee, mira]
  engineering: [carol]
  quality: [dana, noor]
  business: [frank]
  support: [sam]
  emergency: [alice, bob]
approvals: { two-person: true, exclude: [package-author, workflow-initiator], max-age: 7d }
start: { approvals: { release-manager: 1, engineering: 1, quality: 1, business: 1 } }
freeze: { use: [ms-b-release, ms-us-holidays, weekends], feature-updates: ["2026-10-06"], moratoria: [{ from: "2026-12-17", to: "2027-01-03" }] }
rollback:
  candidate: { asset: "contoso-nic-rb-*.cab", kind: reissue }
  criteria:
    - { metric: kmc, above: 1%, window: 7d, owner: release-manager }
  drill-max-age: 90d
escalation: { levels: [{ who: release-manager, via: "on-call phone", within: 1h }, { who: microsoft, via: "Partner Center support, driver ship room", within: 24h }] }
pause: { how: "cancel shipping label, or ask the ship room", operator: release-manager, tested: "2026-10-30" }
communications: { audience: [oem, customers], notes: docs/release-notes.md, known-issues: docs/known-issues.md }
health:
  sources:
    - { adapter: health-v1, path: "health/*.csv", owner: quality, every: 24h }
  lag: 3d
  metrics:
    - { id: kmc,     measure: "26118008", bar: 1%, weight: 3, required: true }
    - { id: pnp2d,   measure: "26387262", bar: 5%, weight: 2, required: true, baseline: historical }
    - { id: install, measure: "26387215", bar: 95%, direction: higher-is-better, weight: 2, required: true, baseline: historical }
    - { id: heartbeat, bar: 5%, weight: 1 }
rings:
  - { id: internal, phase: pilot,   audience: test-registry-key, min-devices: 300, bake: 3d, max-bake: 6d, approvals: { quality: 1 } }
  - { id: canary,   phase: gradual, expected-percent: 1,  min-devices: 3000, min-cohort-coverage: 80%, bake: 4d, approvals: { release-manager: 1 } }
  - { id: early,    phase: gradual, expected-percent: 5,  min-devices: 15000, min-cohort-coverage: 80%, bake: 4d, business-days: 2, approvals: { release-manager: 1, quality: 1 } }
  - { id: wide,     phase: gradual, expected-percent: 25, min-devices: 60000, min-cohort-coverage: 90%, bake: 5d, business-days: 3, approvals: { release-manager: 1, quality: 1, support: 1 } }
  - { id: full,     phase: full,    expected-percent: 100, monitor: 30d, approvals: { release-manager: 1, quality: 1 } }
supersede: { on-newer-driverver: true }
expedite: { bake-factor: 0.25, bake-floor: 24h, ignore-freeze: [vendor] }
support: { end-of-support: "2028-06-30", warn-before: 180d, successor: contoso-nic-v4, security-fix-days: 30 }
`;

/** The plan with pieces of its text replaced; a piece that is not there is a mistake of the test. */
export const planWith = (...changes: readonly (readonly [from: string, to: string])[]): Plan => {
  let text = PLAN_TEXT;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`The plan has no "${from}".`);
    text = text.replace(from, to);
  }
  return parsePlan(text, '.github/driver-rollout.yml');
};
