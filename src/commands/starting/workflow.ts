// The samples in .github/samples, word for word: a test compares them.

/** A verdict on every pull request. */
export const WORKFLOW = `# .github/workflows/driver-gate.yml: a verdict on every pull request, forks included, and again in the merge queue.
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
`;

/** The privileged half, for pull requests of forks. */
export const REPORT_WORKFLOW = `# .github/workflows/driver-gate-report.yml: says a fork's verdict on its pull request, where the fork's own run may not. Nothing of the fork is executed here.
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
`;

/** Submission and release, on the release branch. */
export const RELEASE_WORKFLOW = `# .github/workflows/driver-release.yml: what is about to be submitted, and what came back signed, on the release branch.
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
`;
