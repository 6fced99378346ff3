import { parentPort } from 'node:worker_threads';
import { takeAll, type WorkerOrder } from './take-all.ts';
import { folderFiles } from './folder.ts';

// Orders come from `examinePool` of the same program: data that never leaves the process.
parentPort?.on('message', (order: WorkerOrder) => {
  parentPort?.postMessage(takeAll(folderFiles(order.root), order));
});
