/** Something that goes wrong: `times` times, with requests of one operation or of any (`*`). */
export interface Fault {
  readonly operation: string;
  times: number;
  /**
   * `answer`: the request has no effect and `status` comes back. `late`: it has its effect, yet `status` comes back.
   * `reset`: no effect, no answer. `lost`: effect, but no answer. `slow`: everything is right, only later.
   */
  readonly kind?: 'answer' | 'late' | 'reset' | 'lost' | 'slow';
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly milliseconds?: number;
}

/** Takes the fault that strikes this request, if there is one. */
export const strike = (faults: readonly Fault[], operation: string): Fault | undefined => {
  const fault = faults.find((one) => one.times > 0 && (one.operation === operation || one.operation === '*'));
  if (fault !== undefined) fault.times--;
  return fault;
};

/** The client is to die at its request number `at`, counted from 0: before it takes effect, or after, with no answer sent. */
export interface Boundary {
  readonly at: number;
  readonly when: 'before' | 'after';
  /** Settles when the client is gone. */
  reached(operation: string): Promise<void>;
}

/** What a token may still ask for. `undefined` members are unlimited. */
export interface Limits {
  /** Requests until the primary limit. */
  remaining?: number;
  /** Seconds since 1970, when `remaining` is full again. */
  reset?: number;
  /** Writes until the secondary limit. */
  writes?: number;
  /** Seconds; without it the header is left out, as GitHub sometimes does. */
  retryAfter?: number;
  status?: 403 | 429;
}
