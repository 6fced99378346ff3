/** Runs the independent programs. A judge that is missing fails every test that needs it: a skipped judge would look like agreement. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both. */
  readonly text: string;
}

const VERSION_ARGUMENT: Readonly<Record<string, string>> = { openssl: 'version' };
/** Where a program comes in a package of another name. */
const PACKAGE: Readonly<Record<string, string>> = { xmllint: 'libxml2-utils', Rscript: 'r-base-core', 'llvm-pdbutil': 'llvm' };

export class Judge {
  readonly #program: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'driver-gate-judge-'));
  #judged = 0;

  constructor(program: string) {
    this.#program = program;
    const version = this.run([VERSION_ARGUMENT[program] ?? '--version']).text.split('\n').find((line) => line.trim() !== '') ?? 'unknown version';
    afterAll(() => {
      rmSync(this.#folder, { recursive: true, force: true });
      console.log(`judge ${program}: ${version.replace(/, using:$/u, '')}; ${this.#judged} files judged`);
    });
  }

  /** Counts one file and writes it where the program can read it. */
  file(name: string, data: Uint8Array): string {
    this.#judged++;
    return this.keep(name, data);
  }

  /** A file the program needs but does not judge. */
  keep(name: string, data: Uint8Array | string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, data);
    return path;
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  run(args: readonly string[], cwd = this.#folder): Said {
    const { error, status, stdout, stderr } = spawnSync(this.#program, args, { cwd, encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 });
    if (error !== undefined) throw new Error(`the judge ${this.#program} cannot be run: ${error.message}. Install it (apt-get install ${PACKAGE[this.#program] ?? this.#program}).`, { cause: error });
    return { status: status ?? -1, stdout, stderr, text: `${stdout}\n${stderr}` };
  }
}
