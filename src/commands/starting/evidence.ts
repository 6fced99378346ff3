/** What is commented out is valid too: a test takes the `#` away. */
export const EVIDENCE = `# driver-gate.evidence.yml: what people and lab machines state about one build. Jobs write most of it and hand it over
# with the other results; what only describes the product may be committed. All keys: driver-gate schema evidence
apiVersion: driver-gate/v1
kind: Evidence

# Remove the brackets with the first claim.
claims: []

# packageDigest is the one the gate prints for the build that was tested: a claim for another build never counts.
#  - id: HW-1
#    type: hardware-matrix
#    subject: {packageDigest: 1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25}
#    source: {commit: 4f2c0e1d9a7b6c5d8e3f2a1b0c9d8e7f6a5b4c3d}
#    attestedBy: {github: lab-bot, role: lab}
#    attestedAt: 2026-11-20T10:00:00Z
#    rows:
#      - config: Laptop A
#        cpu: x64
#        os: {build: 26200, ubr: 7019}
#        secureBoot: true
#        memoryIntegrity: true
#        cases: [functional, power-management, stress, suspend-resume, recovery]
#        result: pass
#        ranAt: 2026-11-20T08:00:00Z
#  - id: CHECKLIST-1
#    type: security-checklist
#    subject: {packageDigest: 1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25}
#    attestedBy: {github: sam, role: security}
#    attestedAt: 2026-11-20T10:00:00Z
#    items:
#      1: {answer: done}
#      8: {answer: not-applicable, reason: no special technology is used}
#      9: {answer: open}
`;
