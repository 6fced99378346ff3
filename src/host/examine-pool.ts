import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { examineHere, type Examined, type ExamineAll, type ExamineRequest } from '../evidence/examine.ts';
import type { Files } from '../evidence/files.ts';
import { isFolder } from './folder.ts';
import { takeAll, type WorkerOrder } from './take-all.ts';

/** Below this many bytes a worker costs more than it saves. */
const WORTH_A_WORKER = 96 * 1024 * 1024;
const MAX_WORKERS = 7;

/** Examines files on several threads. `expect` starts the threads ahead, while the main one still reads catalogs. */
export interface ExaminePool {
  expect(files: Files): void;
  readonly examineAll: ExamineAll;
}

/**
 * The worker is a bundle of its own beside the main one: `new URL(..., import.meta.url)` would be copied unbundled by the bundler.
 * `undefined` when the program does not run from its bundle.
 */
const workerScript = (): string | undefined => {
  const main = process.argv[1];
  if (main === undefined || !existsSync(main)) return undefined;
  const script = join(dirname(realpathSync(main)), 'worker', 'index.js');
  return existsSync(script) ? script : undefined;
};

const bytesOf = (entries: readonly { readonly size: number }[]): number => entries.reduce((sum, { size }) => sum + size, 0);

/** Sends one order; the answer is the next message. The worker holds the process only while it owes an answer. */
const ask = (worker: Worker, order: WorkerOrder): Promise<readonly [number, Examined][]> =>
  new Promise((resolve, reject) => {
    const exited = (code: number): void => reject(new Error(`a worker thread ended with code ${code} and no result`));
    worker.ref();
    worker.once('error', reject);
    worker.once('exit', exited);
    worker.once('message', (answer: readonly [number, Examined][]) => {
      worker.off('error', reject);
      worker.off('exit', exited);
      worker.unref();
      resolve(answer);
    });
    worker.postMessage(order);
  });

const inParallel = async (files: Files, root: string, requests: readonly ExamineRequest[], workers: readonly Worker[]): Promise<readonly Examined[]> => {
  const order = requests.map((_, at) => at).sort((a, b) => (requests[b]?.size ?? 0) - (requests[a]?.size ?? 0));
  const job: WorkerOrder = { root, requests: order.flatMap((at) => requests[at] ?? []), counter: new Int32Array(new SharedArrayBuffer(4)) };
  const theirs = workers.map((worker) => ask(worker, job));
  // The main thread works too, once its caller has done what it can do meanwhile.
  await new Promise((resolve) => setImmediate(resolve));
  const ours = takeAll(files, job);
  const found: (Examined | undefined)[] = Array.from({ length: requests.length });
  for (const [position, examined] of [ours, ...(await Promise.all(theirs))].flat()) {
    const at = order[position];
    if (at !== undefined) found[at] = examined;
  }
  return found.map((examined, at) => {
    if (examined === undefined) throw new Error(`request ${at} was not answered`);
    return examined;
  });
};

/** Large folders are shared between threads; everything else is examined on this one. */
export const examinePool = (): ExaminePool => {
  let workers: readonly Worker[] | undefined;
  const started = (): readonly Worker[] => {
    const script = workerScript();
    workers ??= script === undefined ? [] : Array.from({ length: Math.min(MAX_WORKERS, availableParallelism() - 1) }, () => new Worker(script));
    for (const worker of workers) worker.unref();
    return workers;
  };
  return {
    expect(files) {
      if (isFolder(files) && bytesOf(files.list()) >= WORTH_A_WORKER) started();
    },
    async examineAll(files, requests) {
      if (!isFolder(files) || bytesOf(requests) < WORTH_A_WORKER || started().length === 0) return examineHere(files, requests);
      return inParallel(files, files.root, requests, started());
    },
  };
};
