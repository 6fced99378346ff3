// One side of the health comparison, as a process: `judge FILE` judges it, `split FILE` only reads and splits it, `make FILE ROWS-IN-THOUSANDS DAYS` writes it.
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { FormatError } from '../../src/formats/error.ts';
import type { Source } from '../../src/formats/bytes.ts';
import { binomial, random } from '../../src/health/simulation/random.ts';
import { judgeHealth } from '../../src/health/judge.ts';
import { NO_HEALTH } from '../../src/policy/plan-health-schema.ts';

const [, , what = '', path = '', thousands = '3600', dayCount = '30'] = process.argv;
const METRICS = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const START = Date.parse('2026-10-01T00:00:00Z');
const dayText = (day: number): string => new Date(START + day * 86_400_000).toISOString().slice(0, 10);

const make = (): void => {
  const days = Number(dayCount);
  const cohorts = Math.round((Number(thousands) * 1000) / (days * METRICS.length * 2));
  const draw = random(1);
  const handle = openSync(path, 'w');
  writeSync(handle, 'day,arm,version,hwid,os,metric,failed,observed,as_of\n');
  for (let day = 0; day < days; day++) {
    const lines: string[] = [];
    for (let cohort = 0; cohort < cohorts; cohort++) {
      for (const metric of METRICS) {
        for (const [arm, version, devices] of [['candidate', '3.2.1.0', 40 + day], ['baseline', '3.2.0.0', 900 - day]] as const) {
          lines.push(`${dayText(day)},${arm},${version},PCI\\VEN_8086&DEV_${cohort.toString(16).padStart(4, '0')}&SUBSYS_00018086,22631,${metric},${binomial(draw, devices, 0.003)},${devices},2026-11-10T00:00:00Z`);
        }
      }
    }
    writeSync(handle, `${lines.join('\n')}\n`);
  }
  closeSync(handle);
};

const split = (): void => {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 20);
  let rest = '';
  let cells = 0;
  for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
    const lines = (rest + buffer.toString('latin1', 0, read)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) cells += line.split(',').length;
  }
  console.log(cells);
};

const judge = (): void => {
  const handle = openSync(path, 'r');
  const fill = (target: Uint8Array, from: number): void => {
    if (readSync(handle, target, 0, target.length, from) !== target.length) throw new FormatError('bytes', 'the file ended early');
  };
  const source: Source = {
    size: statSync(path).size, inMemory: false, fill,
    read: (from, to) => {
      const bytes = new Uint8Array(to - from);
      fill(bytes, from);
      return bytes;
    },
  };
  // The list of cohorts is fixed when a rollout becomes active; here the baseline's first day would give it.
  const cohorts = Array.from({ length: Math.round((Number(thousands) * 1000) / (Number(dayCount) * METRICS.length * 2)) }, (_, at) => ({ name: `PCI\\VEN_8086&DEV_${at.toString(16).padStart(4, '0')}&SUBSYS_00018086`.toUpperCase() + '|22631', devices: 900 }));
  const metrics = METRICS.map((id) => ({ id, measure: undefined, bar: 1, higherIsBetter: false, tolerance: 1.25, nonInferior: 1.5, weight: 1, required: true, baseline: undefined }));
  const verdict = judgeHealth({
    plan: { health: { ...NO_HEALTH, cohortBy: ['hwid', 'os'], metrics } }, files: [{ path, source, adapter: 'health-v1', columns: {}, takenAt: undefined }],
    now: Date.parse('2026-11-10T12:00:00Z'), candidateVersion: '3.2.1.0', baselineVersion: undefined, cohorts: [...cohorts, { name: 'other|other', devices: 0 }], bakeEnd: undefined, minCoverage: 0, waivedAt: undefined,
  });
  console.log(verdict.rows, verdict.state, verdict.pauses, verdict.problemCount);
};

if (what === 'make') make();
else if (what === 'split') split();
else judge();
