import { existsSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import type { CliHost } from '../commands/host.ts';
import { InputError } from '../policy/error.ts';
import { gateHost } from './gate-host.ts';
import { glob } from './globs.ts';
import { inspectHost } from './inspect-host.ts';
import { makeFolder } from './make-folder.ts';
import { readBounded } from './open.ts';

const MAX_TEXT = 64 * 1024 * 1024;

/** Pipes may be closed early (`| head`): that is the reader's choice, not an error. */
const write = (fd: 1 | 2, text: string): void => {
  const data = Buffer.from(text, 'utf8');
  for (let done = 0; done < data.length; ) {
    try {
      done += writeSync(fd, data, done);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') continue;
      if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
      throw error;
    }
  }
};

const wantsColour = (): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && TERM !== 'dumb';
};

const decoded = (path: string, data: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    throw new InputError(`${path} is not UTF-8 text.`, { file: path });
  }
};

/** The command line's hands: terminal, files, clock. */
export const cliHost = (): CliHost => ({
  ...gateHost(),
  ...inspectHost(),
  terminal: {
    showsProgress: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    columns: process.stdout.columns ?? 100,
    colour: wantsColour(),
  },
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  exists: (path) => existsSync(path),
  readText: (path) => decoded(path, readBounded(path, MAX_TEXT)),
  writeText: (path, text) => {
    try {
      makeFolder(dirname(path));
      writeFileSync(path, text);
    } catch (error) {
      throw new InputError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, { file: path });
    }
  },
  glob: (patterns) => glob(patterns),
  now: () => new Date(),
});
