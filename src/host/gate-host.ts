import type { GateHost } from '../commands/opened.ts';
import { examinePool } from './examine-pool.ts';
import { openPath, readBounded } from './open.ts';
import { readRepository } from './repository.ts';

/** The machine as the gate sees it. */
export const gateHost = (): GateHost => ({ open: openPath, examineAll: examinePool(), repository: readRepository, readBytes: readBounded });
