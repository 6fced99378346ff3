import { binskimCoverage, type BinskimError, type BinskimReport } from '../../evidence/binskim.ts';
import { holdsImage } from '../kernel-binaries.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

interface Shipped {
  readonly path: string;
  readonly sha256: string;
}

/** Paths of the package that an error was found in; nothing when it is bound to other files only. */
const filesOf = ({ files }: BinskimError, shipped: readonly Shipped[]): readonly string[] => shipped.filter(({ sha256 }) => files.includes(sha256)).map(({ path }) => path);

const isOfOthers = (error: BinskimError, shipped: readonly Shipped[]): boolean => error.files.length > 0 && filesOf(error, shipped).length === 0;

function* errors(reports: readonly { readonly file: string; readonly value: BinskimReport }[], shipped: readonly Shipped[]): Generator<Observation> {
  for (const { file, value } of reports) {
    for (const error of value.errors) {
      if (isOfOthers(error, shipped)) continue;
      const paths = filesOf(error, shipped);
      const about = paths.length > 0 ? ` in ${listed(paths)}` : '';
      const suppressed = error.suppressed ? ', suppressed there' : '';
      yield fail(`${error.rule}: ${counted(error.count, 'error')}${about}${suppressed} (${file})`, { subject: `${error.rule} ${paths.join(' ')}`.trim(), cause: `binskim:${error.rule}` });
    }
  }
}

const uncovered = (missing: readonly string[], unbound: number): Observation[] =>
  missing.map((path) => fail(`BinSkim did not look at this ${path}${unbound > 0 ? `: the report names ${counted(unbound, 'file')} without a SHA-256, which binds to nothing` : ''}`, {
    file: path, subject: path, cause: 'binskim:coverage', remedy: 'Run `binskim analyze *.sys --hashes --output binskim.sarif` on the files that are packaged.',
  }));

export const binskimIsClean = defineRule({
  id: 'PE-007',
  family: 'binary',
  title: 'BinSkim report clean',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: '`binskim analyze *.sys --output binskim.sarif`.',
  why: 'BinSkim reads what the compiler left in the binary and its symbols: stack checks, control flow guard, Spectre mitigations, the version of the tools. A report counts for the bytes it was made of, so it must state their hashes.',
  authority: 'Microsoft Learn: driver-security-checklist item 15',
  applies: (found) => holdsImage({ tree: found.tree, binary: found.binary }),
  needs: ['binskim'],
  uses: ['binary', 'tree'],
  *check({ binskim, tree, binary }) {
    const images = new Set(binary.map(({ file }) => file));
    const shipped = tree.flatMap(({ value }) => value.files).filter(({ path }) => images.has(path)).map(({ path, sha256 }): Shipped => ({ path, sha256: sha256.toLowerCase() }));
    const reports = binskim.map(({ value }) => value);
    const { missing } = binskimCoverage(reports, shipped);
    const seen = [...errors(binskim, shipped), ...uncovered(missing, reports.reduce((sum, { unbound }) => sum + unbound, 0))];
    yield* seen;
    const doubts = reports.flatMap((report) => report.doubts);
    if (doubts.length > 0) yield unknown(`the report does not show everything: ${listed(doubts, 3)}`, { subject: 'binskim', cause: 'binskim:doubts' });
    else if (seen.length === 0) yield pass(`${counted(shipped.length, 'image')} analysed, by SHA-256, without an error`);
  },
});
