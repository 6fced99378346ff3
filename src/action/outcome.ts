import { OUTPUT_NAMES, type OutputName, type Outputs } from '../commands/action-outputs.ts';
import { FormatError } from '../formats/error.ts';
import { ForgeError } from '../host/forge-error.ts';
import { isSystemError } from '../host/system-error.ts';
import { InputError } from '../policy/error.ts';
import { loadToolkit, sayLines, withToolkit } from './log.ts';

/** Outputs are set as early as they are known, and all of them in the end. */
export class OutputBoard {
  readonly #set = new Map<OutputName, string>();

  set(outputs: Outputs): void {
    for (const name of OUTPUT_NAMES) {
      const value = outputs[name];
      if (value === undefined || this.#set.get(name) === value) continue;
      withToolkit((core) => core.setOutput(name, value));
      this.#set.set(name, value);
    }
  }

  /** A run that breaks after its verdict corrects the exit code; the verdict stays. */
  finish(code: number): void {
    const absent = OUTPUT_NAMES.filter((name) => !this.#set.has(name)).map((name) => [name, '']);
    this.set({ ...Object.fromEntries(absent), 'exit-code': String(code) });
  }
}

/** Says what went wrong and gives the exit code: 2 the user's, 3 GitHub's, 4 ours. */
export const explainError = async (error: unknown): Promise<number> => {
  await loadToolkit();
  if (error instanceof InputError) {
    const { file, line, column, message } = error;
    const where = file === undefined || line === undefined ? '' : `${file}:${line}${column === undefined ? '' : `:${column}`}: `;
    withToolkit((core) => core.error(`${where}${message}`, { title: 'driver-gate: usage or configuration', ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) }));
    return 2;
  }
  if (error instanceof ForgeError) {
    withToolkit((core) => core.error(error.message, { title: 'driver-gate: GitHub' }));
    return 3;
  }
  if (error instanceof FormatError || isSystemError(error)) {
    const message = error instanceof FormatError ? `cannot be read: ${error.message}` : error.message;
    withToolkit((core) => core.error(message, { title: 'driver-gate: usage or configuration' }));
    return 2;
  }
  withToolkit((core) => core.error('The gate itself broke; please report it with the lines above.', { title: 'driver-gate: internal error' }));
  sayLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 4;
};
