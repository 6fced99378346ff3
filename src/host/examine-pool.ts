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
const WORTH_A_WORKER = 32 * 1024 * 1024;
const MAX_WORKERS = 7;

/** Examines files on several threads. `expect` starts them ahead, while the main one still loads modules and reads catalogs. */
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

type Answer = readonly (readonly [number, Examined])[];

/** Sends one order; the answer is the next message. The worker holds the process only while it owes an answer. */
const send = (worker: Worker, order: WorkerOrder): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const exited = (code: number): void => reject(new Error(`a worker thread ended with code ${code} and no result`));
    worker.ref();
    worker.once('error', reject);
    worker.once('exit', exited);
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject);
      worker.off('exit', exited);
      worker.unref();
      resolve(answer);
    });
    worker.postMessage(order);
  });

/** One order at a time: while a worker still answers an order that was stopped, its next message is not the answer to a new one. */
interface Thread {
  ask(order: WorkerOrder): Promise<Answer>;
}

const threadOf = (script: string): Thread => {
  const worker = new Worker(script);
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(order) {
      const answer = last.then(() => send(worker, order));
      last = answer;
      return answer;
    },
  };
};

/** Work shared between threads. `join` takes part in it and answers in the order of the requests. */
interface Job {
  readonly files: Files;
  readonly requests: readonly ExamineRequest[];
  join(): Promise<readonly Examined[]>;
  /** No thread takes another request. */
  stop(): void;
}

const inOrder = (answers: Answer, order: readonly number[]): readonly Examined[] => {
  const found: (Examined | undefined)[] = Array.from({ length: order.length });
  for (const [position, examined] of answers) {
    const at = order[position];
    if (at !== undefined) found[at] = examined;
  }
  return found.map((examined, at) => {
    if (examined === undefined) throw new Error(`request ${at} was not answered`);
    return examined;
  });
};

const startJob = (files: Files, root: string, requests: readonly ExamineRequest[], threads: readonly Thread[]): Job => {
  const order = requests.map((_, at) => at).sort((a, b) => (requests[b]?.size ?? 0) - (requests[a]?.size ?? 0));
  const shared: WorkerOrder = { root, requests: order.flatMap((at) => requests[at] ?? []), counter: new Int32Array(new SharedArrayBuffer(4)) };
  const theirs = Promise.all(threads.map((thread) => thread.ask(shared)));
  // Whoever joins sees the failure; until then it must not count as unhandled.
  theirs.catch(() => undefined);
  let joined: Promise<readonly Examined[]> | undefined;
  const join = async (): Promise<readonly Examined[]> => {
    // The caller does first what it can do meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
    const ours = takeAll(files, shared);
    return inOrder([ours, ...(await theirs)].flat(), order);
  };
  return { files, requests, join: () => (joined ??= join()), stop: () => void Atomics.store(shared.counter, 0, shared.requests.length) };
};

/** What every package needs; a catalog of SHA-1 digests asks for more, and then the head start was in vain. */
const USUAL = ['sha256'];
const isUsual = ({ flat, covered }: ExamineRequest): boolean => [flat, covered].every((algorithms) => algorithms.length === 1 && algorithms[0] === USUAL[0]);

/** Large folders are shared between threads; everything else is examined on this one. */
export const examinePool = (script = workerScript()): ExaminePool => {
  let threads: readonly Thread[] | undefined;
  let ahead: Job | undefined;
  const started = (): readonly Thread[] => (threads ??= script === undefined ? [] : Array.from({ length: Math.min(MAX_WORKERS, availableParallelism() - 1) }, () => threadOf(script)));
  const fromAhead = async (files: Files, requests: readonly ExamineRequest[]): Promise<readonly Examined[] | undefined> => {
    if (ahead === undefined || ahead.files !== files) return undefined;
    if (!requests.every(isUsual)) {
      ahead.stop();
      ahead = undefined;
      return undefined;
    }
    const examined = new Map((await ahead.join()).map((each) => [each.path, each]));
    const found = requests.map(({ path }) => examined.get(path));
    return found.every((each) => each !== undefined) ? found : undefined;
  };
  return {
    expect(files) {
      if (ahead !== undefined || !isFolder(files) || bytesOf(files.list()) < WORTH_A_WORKER || started().length === 0) return;
      const requests = files.list().filter(({ kind }) => kind === 'file').map(({ path, size }) => ({ path, size, flat: USUAL, covered: USUAL }));
      ahead = startJob(files, files.root, requests, started());
    },
    async examineAll(files, requests) {
      const found = await fromAhead(files, requests);
      if (found !== undefined) return found;
      if (!isFolder(files) || bytesOf(requests) < WORTH_A_WORKER || started().length === 0) return examineHere(files, requests);
      return startJob(files, files.root, requests, started()).join();
    },
  };
};
