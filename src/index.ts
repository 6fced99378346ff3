#!/usr/bin/env node
import process from 'node:process';
import { VERSION } from './gate/version.ts';

// Everything else is loaded when a command needs it: `--version` and usage errors must be instant.
const run = async (): Promise<number> => {
  const args = process.argv.slice(2);
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') return (await import('./action.ts')).action();
  const [{ cli }, { cliHost }] = await Promise.all([import('./cli.ts'), import('./host/cli-host.ts')]);
  return cli(args, cliHost());
};

// Whatever ends the process before there is a verdict must not look like one.
process.exitCode = 4;
run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`driver-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 4;
  },
);
