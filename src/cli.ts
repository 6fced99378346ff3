import { parseArgs } from 'node:util';
import type { CommandSpec, Written } from './commands/flags.ts';
import { COMMAND_NAMES, COMMANDS, HELP, isCommand, type CommandName } from './commands/help.ts';
import type { CliHost } from './commands/host.ts';
import { FormatError } from './formats/error.ts';
import { VERSION } from './gate/version.ts';
import { isSystemError } from './host/system-error.ts';
import { InputError, inputErrorText } from './policy/error.ts';
import { suggestion } from './policy/nearest.ts';

const USAGE = 2;
const INTERNAL = 4;

/** `-h` for help is habit; no other short flag exists. */
const longForm = (arg: string): string => (arg === '-h' ? '--help' : arg);

const parsed = (args: readonly string[], { flags }: CommandSpec): Written => {
  const options = Object.fromEntries(Object.entries(flags).map(([name, kind]) => [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true }]));
  const { tokens } = parseArgs({ args: args.map(longForm), options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const switches = new Set<string>();
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (kind === undefined) throw new InputError(`there is no flag ${rawName.slice(0, 80)}; ${suggestion(`--${name}`, Object.keys(flags).map((flag) => `--${flag}`))}`);
    if (kind === 'switch') {
      if (value !== undefined) throw new InputError(`--${name} takes no value; remove "=${value.slice(0, 80)}"`);
      switches.add(name);
      continue;
    }
    // A value that looks like a flag is almost always a value that was forgotten.
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) throw new InputError(`--${name} needs a value; write --${name} VALUE, or --${name}=VALUE when it begins with --`);
    if (value === '') throw new InputError(`--${name} has an empty value; an unset variable?`);
    const given = (values[name] ??= []);
    if (kind === 'value' && given.length > 0) throw new InputError(`--${name} was given twice; keep one`);
    given.push(value);
  }
  return { operands, switches, values };
};

/** Modules of a command are loaded when it runs: a usage error must not wait for the readers of all formats. */
const RUN: Readonly<Record<CommandName, (written: Written, host: CliHost) => Promise<number>>> = {
  gate: async (written, host) => {
    const { gateRequest } = await import('./commands/gate-request.ts');
    const request = gateRequest(written);
    host.expect(request.paths);
    return (await import('./commands/run-gate.ts')).runGate(request, host);
  },
  report: async (written, host) => {
    const { reportRequest, runReport } = await import('./commands/run-report.ts');
    return runReport(reportRequest(written), host);
  },
  rollout: async (written, host) => {
    const { rolloutOffline, rolloutRequest } = await import('./commands/rollout/offline.ts');
    return rolloutOffline(rolloutRequest(written), host);
  },
  inspect: async ({ operands, switches, values }, host) => {
    if (operands.length === 0) throw new InputError('inspect needs a PATH: any file, folder or archive. Example: driver-gate inspect driver.sys');
    const { inspect } = await import('./commands/inspect.ts');
    return inspect(operands, { json: switches.has('json'), extract: values['extract']?.[0], mode: values['mode']?.[0] }, host);
  },
  diff: async ({ operands, switches }, host) => (await import('./commands/diff.ts')).diff(operands, { json: switches.has('json') }, host),
  explain: async ({ operands, switches }, host) => (await import('./commands/explain.ts')).explain(operands, { all: switches.has('all'), json: switches.has('json') }, host),
  schema: async ({ operands }, host) => (await import('./commands/schema.ts')).schema(operands, host),
  init: async (written, host) => {
    const { init, initRequest } = await import('./commands/init.ts');
    return init(initRequest(written), host);
  },
};

const run = async ([command, ...rest]: readonly string[], host: CliHost): Promise<number> => {
  if (command === undefined) {
    host.err(HELP);
    return USAGE;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    const [about] = rest;
    host.out(about !== undefined && isCommand(about) ? COMMANDS[about].help : HELP);
    return 0;
  }
  if (command === '--version' || command === '-V') {
    host.out(`${VERSION}\n`);
    return 0;
  }
  if (!isCommand(command)) throw new InputError(`there is no command "${command.slice(0, 80)}"; ${suggestion(command, COMMAND_NAMES)}`);
  const written = parsed(rest, COMMANDS[command]);
  if (written.switches.has('help')) {
    host.out(COMMANDS[command].help);
    return 0;
  }
  return RUN[command](written, host);
};

const failure = (error: unknown, [command]: readonly string[], host: CliHost): number => {
  const hint = command !== undefined && isCommand(command) ? `See driver-gate ${command} --help\n` : 'See driver-gate --help\n';
  if (error instanceof InputError) host.err(`driver-gate: ${inputErrorText(error)}\n${error.file === undefined ? hint : ''}`);
  else if (error instanceof FormatError) host.err(`driver-gate: cannot be read: ${error.message}\n`);
  else if (isSystemError(error)) host.err(`driver-gate: ${error.message}\n`);
  else {
    host.err(`driver-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return INTERNAL;
  }
  return USAGE;
};

/** Command line in, exit code out. 3 belongs to commands that talk to GitHub. */
export const cli = async (args: readonly string[], host: CliHost): Promise<number> => {
  try {
    return await run(args, host);
  } catch (error) {
    return failure(error, args, host);
  }
};
