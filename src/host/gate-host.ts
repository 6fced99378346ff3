import type { GateHost } from '../commands/opened.ts';
import { examinePool } from './examine-pool.ts';
import { openPath, readBounded } from './open.ts';
import { readRepository } from './repository.ts';

/** What the pipeline needs of this machine. */
export const gateHost = (): GateHost => {
  const pool = examinePool();
  return {
    open(path) {
      const opened = openPath(path);
      pool.expect(opened.files);
      return opened;
    },
    examineAll: pool.examineAll,
    repository: readRepository,
    readBytes: readBounded,
  };
};
