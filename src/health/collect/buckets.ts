import { EProcess } from '../stats/eprocess.ts';

/** A failure bucket's part in the sum: `order` is its number in order of first appearance, from 1. */
export interface BucketState {
  readonly bucket: number;
  readonly order: number;
  readonly firstDay: number;
  readonly candidateFailed: number;
  readonly baselineFailed: number;
  readonly logE: number;
}

interface Tracked {
  readonly order: number;
  readonly firstDay: number;
  readonly evidence: EProcess;
  candidateFailed: number;
  baselineFailed: number;
}

const MAX_BUCKETS = 5000;

/**
 * Failure buckets, each with an e-process of its own from its second report on; the k-th to appear weighs 1/(k(k+1)), which sums to 1 however
 * many come. So a new kind of crash is found without paying for all the kinds that never appear.
 */
export class Buckets {
  readonly #tolerance: number;
  readonly #tracked = new Map<number, Tracked>();
  dropped = 0;

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  add(bucket: number, day: number, x: number, y: number, e: number, f: number): void {
    if (x + y === 0) return;
    const known = this.#tracked.get(bucket);
    if (known === undefined && this.#tracked.size >= MAX_BUCKETS) {
      this.dropped++;
      return;
    }
    const tracked = known ?? { order: this.#tracked.size + 1, firstDay: day, evidence: new EProcess(1, this.#tolerance), candidateFailed: 0, baselineFailed: 0 };
    if (known === undefined) this.#tracked.set(bucket, tracked);
    tracked.candidateFailed += x;
    tracked.baselineFailed += y;
    // The report that made the bucket known chose it; it may not be evidence too.
    const spent = known === undefined ? 1 : 0;
    tracked.evidence.add(0, x - (x > 0 ? spent : 0), y - (x > 0 ? 0 : spent), e, f);
  }

  states(): readonly BucketState[] {
    return [...this.#tracked].map(([bucket, { order, firstDay, evidence, candidateFailed, baselineFailed }]) => ({ bucket, order, firstDay, candidateFailed, baselineFailed, logE: evidence.value().logAll }));
  }

  /** ln of the weighted sum, the weights left over taken by an e-value of 1. */
  logE(): number {
    const states = this.states();
    if (states.length === 0) return 0;
    const terms = [...states.map(({ order, logE }) => logE - Math.log(order * (order + 1))), -Math.log(states.length + 1)];
    const largest = Math.max(...terms);
    return largest + Math.log(terms.reduce((sum, log) => sum + Math.exp(log - largest), 0));
  }
}
