/** What is commented out is valid too: a test takes the `#` away. */
export const planFor = (product: string): string => `# .github/driver-rollout.yml: how a released package reaches devices, and when it is stopped. It is read from the default
# branch. The numbers are a beginning: make them yours. All keys: driver-gate schema plan
version: 1
product: ${product}
timezone: America/Los_Angeles # business days, freezes and weekends
channel: windows-update
package: {asset: "${product}-*.cab"}

# Logins, or teams as "@org/team". A role nobody fills cannot approve.
owners:
  release-manager: []
  engineering: []
  quality: []
  business: []
  support: []
  emergency: []
start: {approvals: {release-manager: 1, engineering: 1, quality: 1, business: 1}}
dependencies: {requires-simultaneous: false}

# Feature updates and the winter moratorium change every year: add the dates that Microsoft announces.
freeze:
  use: [ms-b-release, ms-us-holidays, weekends]
#  feature-updates: ["2026-10-06"]
#  moratoria: [{from: 2026-12-17, to: 2027-01-03}]

# Windows Update installs only what is newer: the way back is the old code with a newer DriverVer and its own signature.
rollback:
  candidate: {asset: "${product}-rollback-*.cab", kind: reissue}
  criteria:
    - {metric: kernel-crash, above: 1%, window: 7d, owner: release-manager}
    - {metric: pnp-error, above: 5%, window: 30d, owner: release-manager}
escalation:
  levels:
    - {who: release-manager, via: on-call phone, within: 1h}
    - {who: engineering, via: incident channel, within: 4h}
    - {who: microsoft, via: "Partner Center support, driver ship room", within: 24h}
pause:
  how: cancel the shipping label, or ask the ship room
  operator: release-manager
#  tested: 2026-10-30
#communications: {audience: [oem, customers], notes: docs/release-notes.md, known-issues: docs/known-issues.md}

health:
  sources:
    - {adapter: health-v1, path: "health/*.csv", owner: quality, every: 24h}
  baseline: {mode: concurrent, version: previous}
  metrics:
    - {id: kernel-crash, measure: "26118008", bar: 1%, weight: 3, required: true}
    - {id: pnp-error, measure: "26387262", bar: 5%, weight: 2, required: true, baseline: historical}
    - {id: install, measure: "26387215", bar: 95%, direction: higher-is-better, weight: 2, required: true, baseline: historical}

# On Windows Update the share is Microsoft's to set: expected-percent is what you count on.
rings:
  - {id: internal, phase: pilot, audience: test-registry-key, min-devices: 700, bake: 3d, approvals: {quality: 1}}
  - {id: canary, phase: gradual, expected-percent: 1, min-devices: 3000, min-cohort-coverage: 80%, bake: 4d, approvals: {release-manager: 1}}
  - {id: early, phase: gradual, expected-percent: 5, min-devices: 15000, min-cohort-coverage: 80%, bake: 4d, business-days: 2, approvals: {release-manager: 1, quality: 1}}
  - {id: wide, phase: gradual, expected-percent: 25, min-devices: 60000, min-cohort-coverage: 90%, bake: 5d, business-days: 3, approvals: {release-manager: 1, quality: 1}}
  - {id: full, phase: full, expected-percent: 100, monitor: 30d, approvals: {release-manager: 1, quality: 1}}

supersede: {on-newer-driverver: true}
support:
  security-fix-days: 30
  warn-before: 180d
#  end-of-support: 2030-06-30
`;
