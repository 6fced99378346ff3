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

const results = (worker: Worker): Promise<[number, Examined][]> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker thread ended with code ${code} and no result`)));
  });

const inParallel = async (files: Files, root: string, requests: readonly ExamineRequest[], script: string, workers: number): Promise<readonly Examined[]> => {
  const order = requests.map((_, at) => at).sort((a, b) => (requests[b]?.size ?? 0) - (requests[a]?.size ?? 0));
  const sorted = order.flatMap((at) => requests[at] ?? []);
  const job: WorkerOrder = { root, requests: sorted, counter: new Int32Array(new SharedArrayBuffer(4)) };
  const started = Array.from({ length: workers }, () => new Worker(script, { workerData: job }));
  const theirs = started.map(results);
  // The main thread works too; give the workers a turn of the event loop to start first.
  await new Promise((resolve) => setImmediate(resolve));
  const ours = takeAll(files, job);
  const all = [ours, ...(await Promise.all(theirs))].flat();
  const found: (Examined | undefined)[] = Array.from({ length: requests.length });
  for (const [position, examined] of all) {
    const at = order[position];
    if (at !== undefined) found[at] = examined;
  }
  return found.map((examined, at) => {
    if (examined === undefined) throw new Error(`request ${at} was not answered`);
    return examined;
  });
};

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

/** Large folders are shared between threads; everything else is examined here. */
export const examinePool = (): ExamineAll => async (files, requests) => {
  const total = requests.reduce((sum, { size }) => sum + size, 0);
  const workers = Math.min(MAX_WORKERS, availableParallelism() - 1, requests.length - 1);
  if (!isFolder(files) || total < WORTH_A_WORKER || workers < 1) return examineHere(files, requests);
  const script = workerScript();
  if (script === undefined) return examineHere(files, requests);
  return inParallel(files, files.root, requests, script, workers);
};
