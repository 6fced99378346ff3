// Goal P10: large SARIF files against jq and against the platform's own parser.
import { bundled } from './bundled.ts';
import { bounded, compare, interleave, run, type Comparison, type Sample } from './harness.ts';
import { sarifOf } from './sarif-inputs.ts';

const ROUNDS = 7;
const node = process.execPath;
/** The least that shows how many results a file has. */
const PARSE = "const log = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')); console.log(log.runs.reduce((sum, { results }) => sum + results.length, 0))";

/** SARIF of 300 MB, and one that is larger than the longest string. */
export const sarifGoals = (): readonly Comparison[] => {
  const file = sarifOf(300e6);
  const script = bundled('read-sarif.ts');
  const ours = (): Sample => run(node, [script, file]);
  const jq = interleave(ROUNDS, ours, () => run('jq', ['[.runs[].results[]] | length', file]));
  const parse = interleave(ROUNDS, ours, () => run(node, ['-e', PARSE, file]));
  const large = sarifOf(800e6);
  return [
    compare('P10', 'SARIF of 300 MB against jq', 'wall', jq, 0.3, 'jq [.runs[].results[]] | length'),
    compare('P10', 'the same against JSON.parse', 'wall', parse, 1, 'JSON.parse(readFileSync())'),
    bounded('P10', 'its peak memory, MB', parse.ours.map(({ rss }) => rss / 1000), 100),
    bounded('P10', 'peak memory at 800 MB, which JSON.parse cannot read, MB', [1, 2, 3].map(() => run(node, [script, large]).rss / 1000), 100),
  ];
};
