/** What is commented out is valid too: a test takes the `#` away. */
export const POLICY = `# .github/driver-gate.yml: what driver-gate demands. It is read from the base branch, so that no pull request loosens
# the rules it is judged by: let CODEOWNERS protect .github/. All keys: driver-gate schema policy

# dev: only structure blocks, and the verdict promotes nothing. Go on to seed as soon as it is green, and to whcp when
# you have an HLK lab. A single rule can be raised or lowered below, with the reason.
profile: dev
stage: build

# Nothing was released before, so there is nothing to compare with.
#first-release: true

# What the INFs cannot say.
#targets:
#  - {arch: amd64, floor: 19041}
#  - {arch: arm64, floor: 22000}
#owned-vendor-ids: [VEN_1234]
#dependencies: []
#interfaces: none
#min-configs: 3
#servicing-baseline:
#  26100: {ubr: 4061, date: 2025-05-13}

# SHA-256 of the certificates registered in Partner Center.
#registered-certificates:
#  - 'ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09ed09'

# Who may attest for security and for the lab; the other roles stand in the rollout plan.
#roles:
#  security: [sam]
#  lab: [org/lab]

#rules:
#  PE-003: {severity: block, reason: every build has these flags}

# Findings that somebody answers for: at most 30 days, for one build or up to one version. Integrity is never waived.
#waivers:
#  - rule: DEP-002
#    reason: legacy bus driver, its interface is documented in docs/bus.md
#    owner: dana
#    ticket: https://example.invalid/T-311
#    expires: 2026-12-15
#    scope: {package: contoso-nic, max-version: 2.5.9.9}

# A driver with a past: what a first run found does not block until a day, at most 180 days on. Record it with
# driver-gate gate PATH --json .github/driver-gate.baseline.json
#adoption:
#  baseline: .github/driver-gate.baseline.json
#  until: 2027-03-01
#  owner: dana
`;
