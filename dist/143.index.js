const id=143,ids=[143],modules={1869:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$F:()=>remotePolicy,K4:()=>checkedOutPolicy,dA:()=>policyElsewhere,lo:()=>DEFAULT_POLICY_PATH,ut:()=>basePolicy});var _policy_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2613);const DEFAULT_POLICY_PATH=".github/driver-gate.yml",remotePolicy=policy=>{const[,repository,path,ref]=/^([\w.-]+\/[\w.-]+)\/([^@\s]+)@([^@\s]+)$/.exec(policy)??[];return repository===void 0||path===void 0||ref===void 0?void 0:{repository,path,ref}},builtIn=(underPullRequest,changedInPullRequest)=>({origin:"built-in",path:void 0,ref:void 0,text:void 0,changedInPullRequest,underPullRequest}),absent=({path},where)=>new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__.dz(`The policy ${path} does not exist${where}. Correct the input "policy", or leave it out to use the built-in profile.`,{file:path}),checkedOutPolicy=policy=>{if(policy.text!==void 0)return{origin:"file",path:policy.path,ref:void 0,text:policy.text,changedInPullRequest:!1,underPullRequest:!1,companion:async path=>policy.read(path)};if(policy.named)throw absent(policy,"");return builtIn(!1,!1)},sameText=(a,b)=>a?.replaceAll(`\r
`,`
`)===b?.replaceAll(`\r
`,`
`),basePolicy=async(forge,policy,review)=>{if(policy.repositoryPath===void 0)throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__.dz(`The policy ${policy.path} lies outside the repository. In pull requests it is read from the base commit; name a file of the repository, or owner/repo/path@ref.`,{file:policy.path});const text=await forge.file(policy.repositoryPath,review.base),changed=policy.inCheckout&&!sameText(text,policy.text);if(text!==void 0)return{origin:"base",path:policy.repositoryPath,ref:review.base,text,changedInPullRequest:changed,underPullRequest:!0,companion:path=>forge.file(path,review.base)};if(policy.named&&policy.text===void 0)throw absent(policy,`, neither here nor at the base commit ${review.base.slice(0,7)}`);return builtIn(!0,changed)},policyElsewhere=async(forge,{repository,path,ref},underPullRequest)=>{const text=await forge.file(path,ref,repository);if(text===void 0)throw new _policy_error_js__WEBPACK_IMPORTED_MODULE_0__.dz(`There is no policy ${path} in ${repository} at ${ref}, or the token may not see it; "policy-token" takes one that may read that repository.`);return{origin:"base",path:`${repository}/${path}`,ref,text,changedInPullRequest:!1,underPullRequest,companion:other=>forge.file(other,ref,repository)}}}),4392:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>only});const only=({values},flag)=>values[flag]?.[0]}),143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{init:()=>init,initRequest:()=>initRequest});var error=__webpack_require__(2613);const DEFAULT_PLAN_PATH=".github/driver-rollout.yml";var base_policy=__webpack_require__(1869),flags=__webpack_require__(4392);const EVIDENCE=`# driver-gate.evidence.yml: what people and lab machines state about one build. Jobs write most of it and hand it over
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
`,planFor=product=>`# .github/driver-rollout.yml: how a released package reaches devices, and when it is stopped. It is read from the default
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
  - {id: internal, phase: pilot, audience: test-registry-key, min-devices: 300, bake: 3d, approvals: {quality: 1}}
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
`,DEFAULT_PRODUCT="my-driver",initRequest=written=>{const[operand]=written.operands;if(operand!==void 0)throw new error.dz(`init takes no PATH; write --dir ${operand.slice(0,80)} for the folder of the repository`);const product=(0,flags.j)(written,"product")??DEFAULT_PRODUCT;if(!/^[a-z][a-z0-9-]{0,39}$/.test(product))throw new error.dz(`--product: "${product.slice(0,80)}" is no name for a product; write small letters, digits and hyphens, such as contoso-nic`);return{dir:((0,flags.j)(written,"dir")??".").replace(/(?<=.)\/+$/,""),product,force:written.switches.has("force")}},startingFiles=product=>[{path:base_policy.lo,text:POLICY,what:"the policy: what is demanded"},{path:DEFAULT_PLAN_PATH,text:planFor(product),what:"the rollout plan: name the owners"},{path:"driver-gate.evidence.yml",text:EVIDENCE,what:"the evidence manifest: empty, with an example"},{path:".github/workflows/driver-gate.yml",text:WORKFLOW,what:"the workflow: name your build and the release to use"}],init=({dir,product,force},host)=>{const files=startingFiles(product).map(file=>({...file,path:dir==="."?file.path:`${dir}/${file.path}`})),there=files.filter(({path})=>host.exists(path)).map(({path})=>path);if(there.length>0&&!force)throw new error.dz(`${there.join(", ")} ${there.length===1?"is":"are"} there already; nothing was written. Move ${there.length===1?"it":"them"} away, or write over ${there.length===1?"it":"them"} with --force`);for(const{path,text}of files)host.writeText(path,text);const width=Math.max(...files.map(({path})=>path.length));return host.out(`${files.map(({path,what})=>`${path.padEnd(width)}  ${what}`).join(`
`)}

Next: driver-gate gate PATH, with the folder of a built package as PATH.
`),0}})};export{id,ids,modules};
