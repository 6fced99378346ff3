import type { Inf, InfDiagnostic, Place } from '../formats/inf/inf.ts';
import { fail, notApplicable, pass, unknown, warn, type Observation, type Where } from './rule.ts';

export interface FoundInf {
  readonly file: string;
  readonly value: Inf;
}

type Weight = 'fail' | 'warn' | 'unknown';

const OBSERVE = { fail, warn, unknown };

/** Where an observation stands; findings of one line are one item. */
export const inInf = (file: string, place: Place, section = ''): Where => ({
  file, line: place.line, column: place.column, subject: section === '' ? file : `[${section}]`, cause: `${file}:${place.line}`,
});

/** Outcomes by InfVerif code. */
export const byCode = (fails: readonly number[], warns: readonly number[] = []) => ({ code }: InfDiagnostic): Weight | undefined => {
  if (code === undefined) return undefined;
  return fails.includes(code) ? 'fail' : warns.includes(code) ? 'warn' : undefined;
};

const said = ({ code, message }: InfDiagnostic): string => (code === undefined ? message : `${message} (InfVerif ${code})`);

/** What the weighed diagnostics of one INF say. */
export const weighed = ({ file, value }: FoundInf, weigh: (diagnostic: InfDiagnostic) => Weight | undefined): readonly Observation[] =>
  value.diagnostics.flatMap((diagnostic) => {
    const weight = weigh(diagnostic);
    return weight === undefined ? [] : [OBSERVE[weight](said(diagnostic), inInf(file, diagnostic.place, diagnostic.section))];
  });

/**
 * Judges each driver INF by itself. Files that only share the ending are not applicable; of a file that was read in part nothing can be said.
 * @param judge observations other than pass; none means `clean`
 */
export function* judgeInfs(infs: readonly FoundInf[], judge: (found: FoundInf) => Iterable<Observation>, clean: (found: FoundInf) => string): Generator<Observation> {
  for (const found of infs) {
    const { file, value } = found;
    if (value.stopped !== undefined) yield unknown(`reading stopped at line ${value.stopped.line}: the rest of the file is not known`, inInf(file, value.stopped));
    else if (!value.isDriver) yield notApplicable(`${file} has no [Version] and installs nothing: it is no driver INF`, { file });
    else {
      const seen = [...judge(found)];
      if (seen.length > 0) yield* seen;
      else yield pass(clean(found), { file });
    }
  }
}
