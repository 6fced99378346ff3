// Measurements inside one process, printed as JSON pairs of size and milliseconds.
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { parseInf } from '../../src/formats/inf/inf.ts';
import { AWKWARD_SHAPES, awkwardInf, catalogOf, infOfLines } from './inputs.ts';

const timed = (work: () => unknown): number => {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
};
const best = (rounds: number, work: () => unknown): number => Math.min(...Array.from({ length: rounds }, () => timed(work)));

/** Time by number of lines, from a thousand to just below the most that are read. */
const scaling = (make: (lines: number) => Uint8Array): readonly (readonly [number, number])[] => {
  best(20, () => parseInf(make(1000)));
  return [1000, 3162, 10_000, 31_623, 100_000, 316_228, 990_000].map((count) => {
    const data = make(count);
    return [count, best(count > 100_000 ? 3 : 9, () => parseInf(data))] as const;
  });
};

const measurements: Readonly<Record<string, () => readonly (readonly [number, number])[]>> = {
  catalog: () => {
    const data = catalogOf(3000);
    return [[3000, timed(() => parseCatalog(data))], [3000, best(400, () => parseCatalog(data))]];
  },
  members: () => {
    parseCatalog(catalogOf(3000));
    return [300, 1000, 3000, 10_000].map((count) => {
      const data = catalogOf(count);
      return [count, best(5, () => parseCatalog(data))] as const;
    });
  },
  lines: () => {
    best(20, () => parseInf(infOfLines(1000)));
    return [1000, 3162, 10_000, 31_623, 100_000, 316_228, 1_000_000].map((count) => {
      const data = infOfLines(count);
      return [count, best(count > 100_000 ? 3 : 9, () => parseInf(data))] as const;
    });
  },
  ...Object.fromEntries(AWKWARD_SHAPES.map((shape) => [shape, () => scaling((lines) => awkwardInf(shape, lines))])),
};

const wanted = measurements[process.argv[2] ?? ''];
if (wanted === undefined) throw new Error(`name one of ${Object.keys(measurements).join(', ')}`);
console.log(JSON.stringify(wanted()));
