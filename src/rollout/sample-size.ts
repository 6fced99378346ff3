/** What planning asks of statistics. Shares are between 0 and 1; sizes are devices. */
export interface SampleSizes {
  /** Devices without a failure after which a rate is known to be at most `bar`, looked at once, 95 %. */
  fixed(bar: number): number;
  /** The same when it may be looked at every hour. */
  anytime(bar: number): number;
  /** Smallest ratio of rates that `devices` show with 80 % power against a baseline of `base`; `undefined` when none does. */
  detectable(base: number, devices: number): number | undefined;
}
