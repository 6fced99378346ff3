const id=103,ids=[103],modules={1869:((_$m,_$e,_$r)=>{_$r.d(_$e,{$F:()=>remotePolicy,K4:()=>checkedOutPolicy,dA:()=>policyElsewhere,lo:()=>DEFAULT_POLICY_PATH,ut:()=>basePolicy});var _$0=_$r(2613);const DEFAULT_POLICY_PATH=".github/driver-gate.yml",remotePolicy=t=>{const[,e,n,i]=/^([\w.-]+\/[\w.-]+)\/([^@\s]+)@([^@\s]+)$/.exec(t)??[];return e===void 0||n===void 0||i===void 0?void 0:{repository:e,path:n,ref:i}},builtIn=(t,e)=>({origin:"built-in",path:void 0,ref:void 0,text:void 0,changedInPullRequest:e,underPullRequest:t}),absent=({path:t},e)=>new _$0.dz(`The policy ${t} does not exist${e}. Correct the input "policy", or leave it out to use the built-in profile.`,{file:t}),checkedOutPolicy=t=>{if(t.text!==void 0)return{origin:"file",path:t.path,ref:void 0,text:t.text,changedInPullRequest:!1,underPullRequest:!1,companion:async e=>t.read(e)};if(t.named)throw absent(t,"");return builtIn(!1,!1)},sameText=(t,e)=>t?.replaceAll(`\r
`,`
`)===e?.replaceAll(`\r
`,`
`),basePolicy=async(t,e,n)=>{if(e.repositoryPath===void 0)throw new _$0.dz(`The policy ${e.path} lies outside the repository. In pull requests it is read from the base commit; name a file of the repository, or owner/repo/path@ref.`,{file:e.path});const i=await t.file(e.repositoryPath,n.base),a=e.inCheckout&&!sameText(i,e.text);if(i!==void 0)return{origin:"base",path:e.repositoryPath,ref:n.base,text:i,changedInPullRequest:a,underPullRequest:!0,companion:r=>t.file(r,n.base)};if(e.named&&e.text===void 0)throw absent(e,`, neither here nor at the base commit ${n.base.slice(0,7)}`);return builtIn(!0,a)},policyElsewhere=async(t,{repository:e,path:n,ref:i},a)=>{const r=await t.file(n,i,e);if(r===void 0)throw new _$0.dz(`There is no policy ${n} in ${e} at ${i}, or the token may not see it; "policy-token" takes one that may read that repository.`);return{origin:"base",path:`${e}/${n}`,ref:i,text:r,changedInPullRequest:!1,underPullRequest:a,companion:s=>t.file(s,i,e)}}}),4392:((_$m,_$e,_$r)=>{_$r.d(_$e,{j:()=>only});const only=({values:n},o)=>n[o]?.[0]}),103:((_$m,_$e,_$r)=>{_$r.d(_$e,{init:()=>init,initRequest:()=>initRequest});var error=_$r(2613),plan_path=_$r(6470),base_policy=_$r(1869),flags=_$r(4392);const EVIDENCE=`# driver-gate.evidence.yml: what people and lab machines state about one build. Jobs write most of it and hand it over
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
`,planFor=e=>`# .github/driver-rollout.yml: how a released package reaches devices, and when it is stopped. It is read from the default
# branch. The numbers are a beginning: make them yours. All keys: driver-gate schema plan
version: 1
product: ${e}
timezone: America/Los_Angeles # business days, freezes and weekends
channel: windows-update
package: {asset: "${e}-*.cab"}

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
  candidate: {asset: "${e}-rollback-*.cab", kind: reissue}
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
`,POLICY=`# .github/driver-gate.yml: what driver-gate demands. It is read from the base branch, so that no pull request loosens
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
`,WORKFLOW=`# .github/workflows/driver-gate.yml: a verdict on every pull request, forks included, and again in the merge queue.
name: driver-gate
on:
  pull_request:
  merge_group:
  push:
    branches: [main, 'release/**']
permissions: {}
concurrency:
  group: driver-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  build: # your own build: it leaves the package as the artifact driver-package
    uses: ./.github/workflows/build.yml
    permissions:
      contents: read
  gate:
    name: driver gate # make this the required status check, and keep the name
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # the policy, from the base commit
      pull-requests: write # the comment; for forks GitHub lowers it to read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0
        with:
          name: driver-package
          path: out/package
      - id: gate
        uses: OWNER/driver-gate@COMMIT # pin the full commit id of a release
        with:
          package: out/package
      - name: Keep the reports
        if: \${{ !cancelled() && steps.gate.outputs.verdict-path != '' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: driver-gate
          path: \${{ runner.temp }}/driver-gate
`,REPORT_WORKFLOW=`# .github/workflows/driver-gate-report.yml: says a fork's verdict on its pull request, where the fork's own run may not. Nothing of the fork is executed here.
name: driver-gate-report
on:
  workflow_run:
    workflows: [driver-gate]
    types: [completed]
permissions: {}
concurrency:
  group: driver-gate-report-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read # the artifact of the other run
      pull-requests: write # the comment
      statuses: write # the commit status: never a success on a fork's word
    steps:
      - uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0
        with:
          name: driver-gate
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
          path: verdicts
      - uses: OWNER/driver-gate@COMMIT # pin the full commit id of a release
        with:
          command: report
          verdicts: verdicts/verdict.json
          expect: 1
`,RELEASE_WORKFLOW=`# .github/workflows/driver-release.yml: what is about to be submitted, and what came back signed, on the release branch.
name: driver-release
on:
  push:
    branches: ['release/**']
  workflow_dispatch:
    inputs:
      signed:
        description: Name of the release asset that Partner Center returned
        required: false
        type: string
permissions: {}
concurrency:
  group: driver-release-\${{ github.ref }}
jobs:
  build: # your own build: driver-package (the cabinet for Partner Center) and driver-results (HLK, CodeQL, test results, evidence manifests)
    if: \${{ github.event_name == 'push' }}
    uses: ./.github/workflows/build.yml
    permissions:
      contents: read
  submission:
    name: driver gate (submission)
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      statuses: write # driver-gate/submission, which branch rules may require
      id-token: write # the attestation of the verdict
      attestations: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0
        with:
          pattern: driver-*
          path: out
      - id: gate
        uses: OWNER/driver-gate@COMMIT # pin the full commit id of a release
        with:
          package: out/driver-package/*.cab
          results: |
            out/driver-results/**
            driver-gate.evidence.yml
          stage: submission
          profile: whcp
          status: true
          status-context: driver-gate/submission
      - name: Attest the verdict
        uses: actions/attest@COMMIT # pin the full commit id of a release
        with:
          subject-checksums: \${{ steps.gate.outputs.subject-checksums-path }}
          predicate-type: \${{ steps.gate.outputs.predicate-type }}
          predicate-path: \${{ steps.gate.outputs.predicate-path }}
      - name: Keep the reports, to compare with what comes back signed
        if: \${{ !cancelled() && steps.gate.outputs.verdict-path != '' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: driver-gate-submission
          path: \${{ runner.temp }}/driver-gate
          retention-days: 90
  signed:
    name: driver gate (release)
    if: \${{ inputs.signed != '' }}
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      statuses: write # driver-gate/release
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Fetch what was submitted and what came back
        env:
          GH_TOKEN: \${{ github.token }}
          SIGNED: \${{ inputs.signed }}
          TAG: \${{ github.ref_name }}
        run: gh release download "$TAG" --pattern "$SIGNED" --pattern submission-verdict.json --dir out
      - uses: OWNER/driver-gate@COMMIT # pin the full commit id of a release
        with:
          package: out/*.zip
          baseline: out/submission-verdict.json
          stage: release
          profile: whcp
          status: true
          status-context: driver-gate/release
`,DEFAULT_PRODUCT="my-driver",initRequest=e=>{const[s]=e.operands;if(s!==void 0)throw new error.dz(`init takes no PATH; write --dir ${s.slice(0,80)} for the folder of the repository`);const a=(0,flags.j)(e,"product")??DEFAULT_PRODUCT;if(!/^[a-z][a-z0-9-]{0,39}$/.test(a))throw new error.dz(`--product: "${a.slice(0,80)}" is no name for a product; write small letters, digits and hyphens, such as contoso-nic`);return{dir:((0,flags.j)(e,"dir")??".").replace(/(?<=.)\/+$/,""),product:a,force:e.switches.has("force")}},startingFiles=e=>[{path:base_policy.lo,text:POLICY,what:"the policy: what is demanded"},{path:plan_path.i,text:planFor(e),what:"the rollout plan: name the owners"},{path:"driver-gate.evidence.yml",text:EVIDENCE,what:"the evidence manifest: empty, with an example"},{path:".github/workflows/driver-gate.yml",text:WORKFLOW,what:"the workflow: name your build and the release to use"},{path:".github/workflows/driver-gate-report.yml",text:REPORT_WORKFLOW,what:"the comment on pull requests of forks"},{path:".github/workflows/driver-release.yml",text:RELEASE_WORKFLOW,what:"the gates of the release branch"}],init=({dir:e,product:s,force:a},n)=>{const i=startingFiles(s).map(t=>({...t,path:e==="."?t.path:`${e}/${t.path}`})),r=i.filter(({path:t})=>n.exists(t)).map(({path:t})=>t);if(r.length>0&&!a)throw new error.dz(`${r.join(", ")} ${r.length===1?"is":"are"} there already; nothing was written. Move ${r.length===1?"it":"them"} away, or write over ${r.length===1?"it":"them"} with --force`);for(const{path:t,text:o}of i)n.writeText(t,o);const d=Math.max(...i.map(({path:t})=>t.length));return n.out(`${i.map(({path:t,what:o})=>`${t.padEnd(d)}  ${o}`).join(`
`)}

Next: driver-gate gate PATH, with the folder of a built package as PATH.
`),0}}),6470:((_$m,_$e,_$r)=>{_$r.d(_$e,{i:()=>DEFAULT_PLAN_PATH});const DEFAULT_PLAN_PATH=".github/driver-rollout.yml"})};export{id,ids,modules};
