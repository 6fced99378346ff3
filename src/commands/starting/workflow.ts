/** The workflow of the README, word for word: a test compares it with .github/samples/gate.yml. */
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
