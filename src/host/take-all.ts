import { examineFile, type Examined, type ExamineRequest } from '../evidence/examine.ts';
import type { Files } from '../evidence/files.ts';

/** What a worker is started with; requests are sorted by size, largest first, and taken from a shared counter. */
export interface WorkerOrder {
  readonly root: string;
  readonly requests: readonly ExamineRequest[];
  readonly counter: Int32Array;
}

/** Takes requests until none is left. The same loop runs in workers and on the main thread. */
export const takeAll = (files: Files, { requests, counter }: WorkerOrder): [number, Examined][] => {
  const done: [number, Examined][] = [];
  for (let at = Atomics.add(counter, 0, 1); at < requests.length; at = Atomics.add(counter, 0, 1)) {
    const request = requests[at];
    if (request !== undefined) done.push([at, examineFile(files, request)]);
  }
  return done;
};
