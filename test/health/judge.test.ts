import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/formats/bytes.ts';
import { HEALTH_STATES } from '../../src/health/verdict.ts';
import { csv, file, HEADER, judge, metric, NOW, type Cell } from '../support/health.ts';

const days = Array.from({ length: 10 }, (_, at) => `2026-11-${String(12 + at).padStart(2, '0')}`);
/** Ten days of a candidate beside its predecessor, `rate` and `base` in failures per day. */
const rollout = (failedEachDay: number, over: Partial<Cell> = {}): readonly Cell[] => [
  { day: '2026-11-11', arm: 'baseline', failed: 30, observed: 10_000 },
  ...days.flatMap((day): Cell[] => [{ day, arm: 'candidate', failed: failedEachDay, observed: 1000, ...over }, { day, arm: 'baseline', failed: 30, observed: 10_000 }]),
];
const stateOf = (cells: readonly Cell[], over: Parameters<typeof judge>[1] = {}): string => judge(csv(cells), over).state;
/** Without it nothing here is young enough: rows end on the 21st, the clock stands at the 28th. */
const FRESH = { health: { maxDataAge: { text: '30d', hours: 720 } } };

describe('health verdict', () => {
  it('passes what is shown to be below the bar', () => {
    const verdict = judge(csv(rollout(3)), FRESH);
    expect(verdict).toMatchObject({ state: 'pass', pauses: false, watch: false, candidateDevices: 10_000, problemCount: 0 });
    expect(verdict.metrics[0]?.sentence).toMatch(/^At most 0\.\d+ % fail with 95 % certainty; the bar is 1 %\.$/);
  });

  it('passes what is not worse than the old version, before the bar can be shown', () => {
    const cells = rollout(0, { observed: 60 }).map((cell) => (cell.arm === 'candidate' ? { ...cell, observed: 60, failed: 0 } : { ...cell, failed: 90 }));
    const verdict = judge(csv(cells), { health: { ...FRESH.health, metrics: [metric({ nonInferior: 3 })] } });
    expect(verdict.metrics[0]?.interval[1]).toBeGreaterThan(0.01);
    expect(verdict.metrics[0]?.sentence).toMatch(/less than 3 times the old version's/);
    expect(verdict.state).toBe('pass');
  });

  it('pauses a regression, says where and how sure, and counts the harm', () => {
    const verdict = judge(csv([...rollout(3), ...rollout(40, { hwid: 'PCI\\VEN_BAD' }).map((cell) => ({ ...cell, hwid: 'PCI\\VEN_BAD' }))]), FRESH);
    expect(verdict).toMatchObject({ state: 'regressed', pauses: true, leading: 'kmc' });
    expect(verdict.metrics[0]?.cohorts[0]).toMatchObject({ text: 'hwid PCI\\VEN_BAD · os 22631', isNamed: true });
    expect(verdict.metrics[0]?.cohorts.filter(({ isNamed }) => isNamed)).toHaveLength(1);
    expect(verdict.metrics[0]?.harmed).toBeGreaterThan(300);
    expect(verdict.reasons[0]).toMatch(/^kmc: Worse than 1\.25 times the old version in hwid PCI\\VEN_BAD/);
  });

  it('still pauses when later days look better', () => {
    const cells = rollout(3).map((cell) => (cell.arm === 'candidate' && cell.day < '2026-11-15' ? { ...cell, failed: 25 } : cell.arm === 'candidate' ? { ...cell, failed: 0, observed: 20_000 } : cell));
    const verdict = judge(csv(cells), FRESH);
    expect(verdict.logE).toBeLessThan(verdict.threshold);
    expect(verdict).toMatchObject({ state: 'regressed', pauses: true });
  });

  it('trips when more than half fail in any cohort of ten', () => {
    expect(stateOf([...rollout(3), { day: '2026-11-20', arm: 'candidate', hwid: 'PCI\\NEW', failed: 5, observed: 10 }], FRESH)).toBe('pass');
    const few = [...rollout(3).filter(({ arm }) => arm === 'baseline'), { day: '2026-11-20', arm: 'candidate' as const, failed: 6, observed: 10 }];
    expect(judge(csv(few), FRESH)).toMatchObject({ state: 'tripped', pauses: true });
  });

  it('trips on two devices that do not start any more, whatever the metrics of the plan', () => {
    const brick = (failed: number): Cell => ({ day: '2026-11-20', arm: 'candidate', metric: 'brick', failed, observed: 1000 });
    expect(stateOf([...rollout(3), brick(1)], FRESH)).toBe('pass');
    const verdict = judge(csv([...rollout(3), brick(2)]), FRESH);
    expect(verdict).toMatchObject({ state: 'tripped', pauses: true });
    expect(verdict.reasons[0]).toContain('2 devices are reported not to start any more');
  });

  it('fails a bar that is surely missed, without pausing where the old version is no better', () => {
    const cells = rollout(40).map((cell) => (cell.arm === 'baseline' ? { ...cell, failed: 400 } : cell));
    expect(judge(csv(cells), FRESH)).toMatchObject({ state: 'failing-bar', pauses: false });
  });

  it('says what is missing: devices, coverage, age, the last days of the bake, any data at all', () => {
    const few = [{ day: '2026-11-20', arm: 'candidate' as const, failed: 0, observed: 99 }];
    expect(judge(csv(few), FRESH).reasons[0]).toMatch(/99 devices .* 100 are the least/);
    expect(judge(csv(rollout(3)), { ...FRESH, minCoverage: 1 }).state).toBe('pass');
    expect(judge(csv([...rollout(3), { day: '2026-11-11', arm: 'baseline', hwid: 'PCI\\OTHER', failed: 1, observed: 5000 }]), { ...FRESH, minCoverage: 0.9 }).reasons[0]).toMatch(/stand for 66\.7 % of the fleet; the ring needs 90 %/);
    expect(judge(csv(rollout(3))).reasons[0]).toMatch(/hours old; the plan allows 48/);
    expect(judge(csv(rollout(3)), { ...FRESH, bakeEnd: NOW }).reasons[0]).toMatch(/no data yet for the last days/);
    expect(judge([]).reasons).toEqual(['kmc: There is no data of the candidate.']);
    expect(judge('').state).toBe('tampered');
    expect(judge(csv(rollout(3)), { health: { metrics: [] } })).toMatchObject({ state: 'insufficient', pauses: false });
  });

  it('says how many devices would do', () => {
    const verdict = judge(csv(rollout(0, { observed: 30 }).filter(({ arm }) => arm === 'candidate')), FRESH);
    expect(verdict).toMatchObject({ state: 'inconclusive' });
    expect(verdict.metrics[0]?.sentence).toContain('680 devices without a failure would do');
  });

  it('does not count devices whose window or reports are not over', () => {
    const lately = ['2026-11-25', '2026-11-26', '2026-11-27'].map((day): Cell => ({ day, arm: 'candidate', failed: 0, observed: 1000 }));
    expect(judge(csv(lately)).reasons[0]).toMatch(/0 devices have been observed long enough/);
    const windowed = csv(rollout(3)).split('\n').map((line, at) => `${line},${at === 0 ? 'window_days' : '30'}`).join('\n');
    expect(judge(windowed, FRESH).state).toBe('insufficient');
  });

  it('holds a metric without a concurrent baseline to its history or to the bar', () => {
    const history = { health: { ...FRESH.health, metrics: [metric({ baseline: 'historical' })] } };
    expect(stateOf(rollout(3), history)).toBe('pass');
    expect(judge(csv(rollout(12)), history)).toMatchObject({ state: 'regressed', pauses: true });
    const none = { health: { ...FRESH.health, metrics: [metric({ baseline: 'none' })] } };
    expect(judge(csv(rollout(8)), none).pauses).toBe(false);
    expect(judge(csv(rollout(30)), none)).toMatchObject({ state: 'regressed', pauses: true });
  });

  it('watches what the tolerance lets go on', () => {
    const cells = Array.from({ length: 10 }, (_, at) => at).flatMap((): Cell[] => []);
    const many = [...cells, ...days.flatMap((day): Cell[] => [{ day, arm: 'candidate', failed: 345, observed: 100_000 }, { day, arm: 'baseline', failed: 300, observed: 100_000 }])];
    expect(judge(csv(many), FRESH)).toMatchObject({ state: 'pass', pauses: false, watch: true });
  });

  it('finds a regression that pooling hides, and says that it does', () => {
    const cells: readonly Cell[] = [
      { day: '2026-11-12', arm: 'candidate', hwid: 'A', failed: 38, observed: 19_000 }, { day: '2026-11-12', arm: 'baseline', hwid: 'A', failed: 10, observed: 10_000 },
      { day: '2026-11-12', arm: 'candidate', hwid: 'B', failed: 20, observed: 1000 }, { day: '2026-11-12', arm: 'baseline', hwid: 'B', failed: 300, observed: 30_000 },
    ];
    const at = (tolerance: number) => judge(csv(cells), {
      health: { ...FRESH.health, alphaPause: 0.05, metrics: [metric({ tolerance })] }, cohorts: ['A|22631', 'B|22631'].map((name) => ({ name, devices: 1000 })),
    });
    expect(at(1)).toMatchObject({ state: 'regressed', pauses: true });
    expect(Math.exp(at(1).logE)).toBeCloseTo(35.911732905, 6);
    expect(at(1).metrics[0]).toMatchObject({ simpson: true });
    expect(at(1).reasons.at(-1)).toContain('point in opposite directions');
    expect(at(1.25).pauses).toBe(false);
    expect(Math.exp(at(1.25).logE)).toBeCloseTo(2.5391633, 6);
  });

  it('starts anew after a waiver, at half the error', () => {
    const cells = rollout(3).map((cell) => (cell.arm === 'candidate' && cell.day < '2026-11-15' ? { ...cell, failed: 25 } : cell));
    expect(judge(csv(cells), FRESH).pauses).toBe(true);
    const waived = judge(csv(cells), { ...FRESH, waivedAt: Date.parse('2026-11-15T00:00:00Z') });
    expect(waived).toMatchObject({ pauses: false, alphaPause: 0.005 });
  });

  it('never hides a regression behind malformed data, nor the data behind the regression', () => {
    const bad = `${csv(rollout(40))}\n2026-11-20,candidate,PCI\\VEN_1234,22631,kmc,-5,100,2026-11-27T12:00:00Z`;
    const verdict = judge(bad, FRESH);
    expect(verdict).toMatchObject({ state: 'tampered', pauses: true, problemCount: 1 });
    expect(verdict.reasons[0]).toMatch(/^kmc: Worse/);
    expect(verdict.reasons[1]).toContain('health/rows.csv:23:failed');
  });

  it('is no better for empty, late, repeated, impossible or shuffled rows', () => {
    const good = csv(rollout(3)).split('\n');
    const line = (text: string): string => `2026-11-20,candidate,PCI\\VEN_1234,22631,kmc,${text}`;
    const spoiled = fc.constantFrom(
      line('NaN,100,'), line('-1,100,'), line('3.5,100,'), line('1e3,2000,'), line('200,100,'), line(',100,'), line('5,,'), line('"1,000",5000,'), line('5,100,yesterday'), line('5,100,2030-01-01T00:00:00Z'), 'x', '2026-02-30,candidate,A,B,kmc,1,2,', `2027-01-01${line('0,100000,').slice(10)}`, line('0,99999,2026-11-27T12:00:00Z'),
    );
    fc.assert(fc.property(fc.shuffledSubarray(good.slice(1), { minLength: 20 }), fc.array(spoiled, { minLength: 1, maxLength: 5 }), (rows, extra) => {
      const verdict = judge([HEADER, ...rows, ...extra].join('\n'), FRESH);
      expect(verdict.state).toBe('tampered');
      expect(verdict.problemCount).toBeGreaterThan(0);
    }), { numRuns: 60 });
  });

  it('gives the same for rows in any order, repeated, in several files, and replaced by newer ones', () => {
    const rows = csv(rollout(5)).split('\n').slice(1);
    const whole = judge([HEADER, ...rows].join('\n'), FRESH);
    const plain = (verdict: ReturnType<typeof judge>): unknown => ({ ...verdict, rows: 0, cohorts: 0 });
    const fixed = { ...FRESH, cohorts: whole.cohorts };
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.integer({ min: 0, max: rows.length }), (mixed, cut) => {
      const files = [mixed.slice(0, cut), mixed.slice(cut), rows.slice(0, 5)].map((part, at) => file([HEADER, ...part].join('\n'), { path: `health/${at}.csv` }));
      expect(plain(judge(files, fixed))).toEqual(plain(judge([HEADER, ...rows].join('\n'), fixed)));
    }), { numRuns: 30 });
    const older = rows.map((row) => row.replace(/,\d+,(\d+),2026-11-27T12/, ',0,$1,2026-11-26T12'));
    expect(plain(judge([HEADER, ...older, ...rows].join('\n'), fixed))).toEqual(plain(judge([HEADER, ...rows].join('\n'), fixed)));
    expect(plain(judge([HEADER, ...rows, ...older].join('\n'), fixed))).toEqual(plain(judge([HEADER, ...rows].join('\n'), fixed)));
  });

  it('ends in a verdict, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('health-v1', 'hdc-install-health', 'cohort-report', 'pnp-report', 'failurehits'), (bytes, adapter) => {
      const verdict = judge([{ ...file(''), source: memorySource(bytes), adapter }]);
      expect(HEALTH_STATES).toContain(verdict.state);
      expect(verdict.state).not.toBe('pass');
    }));
  });

  it('finds a new kind of failure while the total still looks the same', () => {
    const buckets = days.flatMap((day, at) => [`${day},candidate,PCI\\VEN_1234,22631,kmc,${at < 2 ? 0 : 4},1000,2026-11-27T12:00:00Z,0xNEW`, `${day},baseline,PCI\\VEN_1234,22631,kmc,20,10000,2026-11-27T12:00:00Z,0xOLD`]);
    const rows = csv(rollout(4)).split('\n').slice(1).map((row) => `${row},`);
    const verdict = judge([`${HEADER},bucket`, ...rows, ...buckets].join('\n'), FRESH);
    expect(verdict).toMatchObject({ state: 'regressed', pauses: true, leading: 'failure buckets' });
    expect(verdict.buckets[0]).toMatchObject({ bucket: '0xNEW', candidateFailed: 32, baselineFailed: 0, firstDay: '2026-11-14' });
    expect(judge([HEADER, ...csv(rollout(4)).split('\n').slice(1)].join('\n'), FRESH).pauses).toBe(false);
  });

  it('treats devices that fell silent as failures', () => {
    const silent = rollout(200).map((cell) => ({ ...cell, metric: 'heartbeat' }));
    const verdict = judge(csv([...rollout(0), ...silent]), { health: { ...FRESH.health, metrics: [metric(), metric({ id: 'heartbeat', measure: undefined, bar: 5, required: false })] } });
    expect(verdict).toMatchObject({ state: 'regressed', pauses: true, leading: 'heartbeat' });
    expect(verdict.metrics.map(({ state }) => state)).toEqual(['pass', 'regressed']);
  });
});
