import { parentPort, workerData } from 'node:worker_threads';
import { takeAll, type WorkerOrder } from './take-all.ts';
import { folderFiles } from './folder.ts';

// The order was built by `examinePool` of the same bundle: data that never leaves the process.
const order = workerData as WorkerOrder;
parentPort?.postMessage(takeAll(folderFiles(order.root), order));
