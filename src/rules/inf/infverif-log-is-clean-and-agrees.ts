import { INFVERIF_CODES, levelOf } from '../../formats/inf/codes.ts';
import type { InfverifRun } from '../../formats/logs/infverif.ts';
import type { FoundInf } from '../inf-diagnostics.ts';
import { baseName, counted } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

const MAX_SHOWN = 20;

const nameOf = (path: string): string => baseName(path.replaceAll('\\', '/')).toLowerCase();

/** Codes that one side reports for a file and the other does not; codes that this program does not look for are not compared. */
const differences = ({ mode, diagnostics, suppressed, files }: InfverifRun, infs: readonly FoundInf[]): readonly string[] => {
  if (mode === undefined) return [];
  const validated = new Set([...files, ...diagnostics.map(({ file }) => file)].map(nameOf));
  return infs.flatMap(({ file, value }) => {
    if (!validated.has(nameOf(file))) return [];
    const theirs = new Set(diagnostics.filter((found) => nameOf(found.file) === nameOf(file)).map(({ code }) => code));
    const ours = new Set(value.diagnostics.flatMap((found) => (found.code !== undefined && levelOf(found, mode) !== 'none' ? [found.code] : [])));
    const compared = (code: number): boolean => INFVERIF_CODES.get(code)?.unchecked === undefined && INFVERIF_CODES.has(code) && !suppressed.includes(code);
    const more = [...theirs].filter((code) => !ours.has(code) && compared(code));
    const less = [...ours].filter((code) => !theirs.has(code) && compared(code));
    return [...more.map((code) => `${code} of ${file} in the log only`), ...less.map((code) => `${code} of ${file} found here only`)];
  });
};

function* judgeRun(file: string, run: InfverifRun, infs: readonly FoundInf[], build: number | undefined): Generator<Observation> {
  const errors = run.diagnostics.filter(({ severity }) => severity === 'error');
  for (const { code, message, file: at, line } of errors.slice(0, MAX_SHOWN))
    yield fail(`InfVerif ${code} in ${nameOf(at)}, line ${line}: ${message}`, { file, cause: `${file}:${code}:${line}` });
  if (errors.length > MAX_SHOWN) yield fail(`the log has ${errors.length - MAX_SHOWN} more errors`, { file });
  if (errors.length === 0 && run.notValid > 0) yield fail(`the log calls ${counted(run.notValid, 'INF')} not valid`, { file });
  if (run.mode === undefined) yield warn('the log does not show with which rules InfVerif ran', { file });
  else if (run.mode === 'k' || run.mode === 'u') yield warn(`InfVerif ran with /${run.mode}; /h or /w is what certification asks for`, { file });
  if (run.mode === 'h' && build !== undefined && run.ruleBuild !== undefined && Number(run.ruleBuild) < build)
    yield warn(`InfVerif applied the rules of build ${run.ruleBuild}, older than the target build ${build}`, { file });
  if (run.samples) yield warn('InfVerif made the exceptions it makes for samples of Microsoft (/samples)', { file });
  const differing = differences(run, infs);
  if (differing.length > 0) yield warn(`the log and this program disagree: ${differing.slice(0, MAX_SHOWN).join('; ')}`, { file, cause: `${file}:differs` });
}

export const infverifLogIsCleanAndAgrees = defineRule({
  id: 'INF-023',
  family: 'inf',
  title: 'Supplied InfVerif log is clean and agrees with the own engine',
  seed: ['S11', 'S16'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: '`infverif /h /v x.inf`; attach the log.',
  why: 'InfVerif is what Partner Center runs. A log of it is the best evidence there is, as long as it was run with the rules that count and says the same as the file at hand.',
  authority: 'Microsoft Learn: infverif_h, inf-validation-errors-and-warnings',
  applies: ({ 'infverif-log': logs }, { profile }) => (profile === 'whcp' || logs.length > 0 ? true : 'no log of InfVerif was handed in, and the profile asks for none'),
  needs: ['infverif-log', 'inf'],
  *check({ 'infverif-log': logs, inf }, { policy }) {
    const build = policy.targets.length === 0 ? undefined : Math.max(...policy.targets.map(({ floor }) => floor));
    for (const { file, value } of logs) {
      const seen = value.runs.flatMap((run) => [...judgeRun(file, run, inf, build)]);
      if (value.empty || value.runs.length === 0) yield unknown('the log shows no run of InfVerif', { file });
      else if (value.partial !== undefined) yield unknown(`the log is not complete: ${value.partial}`, { file });
      yield* seen;
      if (!value.empty && value.runs.length > 0 && value.partial === undefined && seen.length === 0) yield pass(`InfVerif found nothing (/${value.runs[0]?.mode ?? ''})`, { file });
    }
  },
});
