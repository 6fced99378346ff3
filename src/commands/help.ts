import type { CommandSpec } from './flags.ts';

export const COMMANDS = {
  gate: {
    summary: 'judge driver packages: may they be deployed?',
    flags: {
      results: 'values', policy: 'value', evidence: 'values', plan: 'value', baseline: 'value', profile: 'value', stage: 'value', channel: 'value', now: 'value',
      'report-dir': 'value', json: 'value', sarif: 'value', junit: 'value', markdown: 'value', html: 'value', quiet: 'switch', help: 'switch',
    },
    help: `Usage: driver-gate gate PATH... [options]

Judges driver packages and says why. PATH is a package folder, an archive (.cab, .zip), or a folder with several packages.

What is judged
  --stage STAGE        build (default): what a pull request built; submission: what goes to
                       Partner Center; release: what came back signed
  --profile PROFILE    how strict: seed (default, all that Microsoft's article asks), whcp,
                       publisher, attestation or dev
  --channel CHANNEL    where it will be shipped: windows-update, wufb, vendor or oem
  --policy FILE        policy file; .github/driver-gate.yml when it exists, else the built-in one
  --baseline PATH      what was submitted, or its verdict.json: compared with at stage release
  --results GLOB       result files, may be given again
  --evidence FILE      evidence manifests, may be given again
  --plan FILE          rollout plan
  --now TIME           the clock for every decision, such as 2026-11-22T10:00:00Z

What is written (- is standard output)
  --json FILE          the verdict as JSON
  --sarif FILE         SARIF 2.1.0
  --junit FILE         JUnit XML
  --markdown FILE      Markdown
  --html FILE          one page of HTML
  --report-dir DIR     all of them, with attestation predicate and checksums
  --quiet              no text for people

Exit codes: 0 go, 1 no-go, 2 usage or configuration, 4 internal error.

Example: driver-gate gate out/package --stage release --profile whcp --baseline submitted/
`,
  },
  report: {
    summary: 'merge verdicts of several gates into one',
    flags: { expect: 'value', 'report-dir': 'value', json: 'value', sarif: 'value', junit: 'value', markdown: 'value', html: 'value', quiet: 'switch', help: 'switch' },
    help: `Usage: driver-gate report FILE... [options]

Merges verdict.json files that "gate" wrote, and renders the result. A single one is rendered again.

  --expect N|NAMES     how many verdicts there must be, or which: what is missing is unknown, so
                       no-go. Names go by the folder of the file, separated by commas

What is written (- is standard output)
  --json FILE          the verdict as JSON
  --sarif FILE         SARIF 2.1.0
  --junit FILE         JUnit XML
  --markdown FILE      Markdown
  --html FILE          one page of HTML
  --report-dir DIR     all of them, with attestation predicate and checksums
  --quiet              no text for people

Exit codes: 0 go, 1 no-go, 2 usage or configuration, 4 internal error.

Example: driver-gate report verdicts/*/verdict.json --expect 3 --html report.html
`,
  },
  inspect: {
    summary: 'say what a file is, who signed it, and what is wrong with it',
    flags: { json: 'switch', extract: 'value', mode: 'value', help: 'switch' },
    help: `Usage: driver-gate inspect PATH... [options]

Says what files are: INF, PE, catalog, cabinet, zip, or a folder of them. Exit code 0 even for a broken file, 2 when it is not there.

  --json               one JSON array on standard output
  --extract DIR        write the resources of a PE, and what an archive holds, into DIR
  --mode k|u|w|h       InfVerif mode whose levels the findings of an INF have (h). A .inx is read as stampinf leaves it

Example: driver-gate inspect driver.sys driver.cat
`,
  },
  diff: {
    summary: 'say what changed between two releases',
    flags: { json: 'switch', help: 'switch' },
    help: `Usage: driver-gate diff A B [options]

Says what changed from A to B: files, hardware IDs, targets, services, entries of INF sections as Windows reads them, imports,
signatures, versions. A and B are package folders, archives (.cab, .zip), or folders with several packages. Judges nothing: exit
code 0 whether they differ or not, 2 when one cannot be compared.

  --json               as JSON (driver-gate schema diff)

Example: driver-gate diff releases/1.0 out/package
`,
  },
  explain: {
    summary: 'why a rule exists, what it rests on, how to satisfy it',
    flags: { json: 'switch', all: 'switch', help: 'switch' },
    help: `Usage: driver-gate explain RULE-ID... [options]
       driver-gate explain CODE... [options]     a code of InfVerif, such as 1324
       driver-gate explain --all [options]

Says what a rule demands, why, when, how severely, and what to do when it fails.

  --all                every rule
  --json               as JSON

Example: driver-gate explain SIGN-002
`,
  },
  schema: {
    summary: 'JSON Schema of a file that is read or written',
    flags: { help: 'switch' },
    help: `Usage: driver-gate schema NAME

Prints a JSON Schema (draft 2020-12). NAME is verdict, diff, policy, plan or evidence.

Example: driver-gate schema policy > driver-gate.schema.json
`,
  },
  rollout: {
    summary: 'check a rollout plan, and see when its rings would open',
    flags: { plan: 'value', ledger: 'value', now: 'value', help: 'switch' },
    help: `Usage: driver-gate rollout plan|simulate|status [options]

Works without GitHub: on a rollout plan, and for status on an exported ledger.

  plan                 what is wrong with the plan, and how small a regression each ring shows;
                       exit code 1 when it cannot be followed
  simulate             the earliest dates of every ring, with the days on which nothing widens
  status               what a ledger says: state, rings, who promoted them

  --plan FILE          the plan; .github/driver-rollout.yml when absent
  --ledger FILE        for status: entries of the ledger, one JSON object a line
  --now TIME           when the rollout starts, such as 2026-11-22T10:00:00Z; now when absent

Example: driver-gate rollout simulate --plan .github/driver-rollout.yml --now 2026-11-22
`,
  },
  init: {
    summary: 'write a starting policy, plan, evidence manifest and workflows',
    flags: { dir: 'value', product: 'value', force: 'switch', help: 'switch' },
    help: `Usage: driver-gate init [options]

Writes the files a repository needs to begin, with comments. Files that are there stay as they are, and then nothing is written.

  --dir DIR            folder of the repository; the current one when absent
  --product NAME       name of the product in the plan, such as contoso-nic
  --force              write over files that are there

Example: driver-gate init --product contoso-nic
`,
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES: readonly CommandName[] = ['gate', 'report', 'rollout', 'inspect', 'diff', 'explain', 'schema', 'init'];

export const isCommand = (word: string): word is CommandName => COMMAND_NAMES.some((name) => name === word);

export const HELP = `driver-gate decides whether a Windows driver package may be deployed, and says why.

Usage: driver-gate COMMAND [arguments]

${COMMAND_NAMES.map((name) => `  ${name.padEnd(10)}${COMMANDS[name].summary}`).join('\n')}

driver-gate COMMAND --help tells more; driver-gate --version prints the version.
Exit codes: 0 go, 1 no-go, 2 usage or configuration, 3 GitHub refused or unreachable, 4 internal error.
`;
