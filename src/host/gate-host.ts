import type { GateHost } from '../commands/opened.ts';
import { examinePool } from './examine-pool.ts';
import { openPath, readBounded } from './open.ts';
import { readRepository } from './repository.ts';

/** What the pipeline needs of this machine. */
export const gateHost = (): GateHost => ({
  open: openPath,
  examineAll: examinePool(),
  repository: readRepository,
  readBytes: readBounded,
});
