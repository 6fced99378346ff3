import { existsSync, statSync } from 'node:fs';
import type { GateHost, Opened } from '../commands/opened.ts';
import { examinePool } from './examine-pool.ts';
import { openFile } from './folder.ts';
import { openPath, readBounded } from './open.ts';
import { readRepository } from './repository.ts';

/** What the pipeline needs of this machine. */
export const gateHost = (): GateHost => {
  const pool = examinePool();
  const ahead = new Map<string, Opened>();
  const opened = (path: string): Opened => {
    const there = openPath(path);
    pool.expect(there.files);
    return there;
  };
  return {
    expect(paths) {
      for (const path of paths) if (existsSync(path) && statSync(path).isDirectory()) ahead.set(path, opened(path));
    },
    open: (path) => ahead.get(path) ?? opened(path),
    examineAll: pool.examineAll,
    repository: readRepository,
    readBytes: readBounded,
    openFile,
  };
};
