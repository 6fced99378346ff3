import { INFVERIF_CODES, levelOf, type InfverifMode } from '../formats/inf/codes.ts';
import type { Inf, InfDiagnostic, Place } from '../formats/inf/inf.ts';
import type { RulePolicy } from '../policy/policy.ts';
import { remedyFor } from './inf-remedies.ts';
import { fail, notApplicable, pass, unknown, warn, type Observation, type Where } from './rule.ts';

export interface FoundInf {
  readonly file: string;
  readonly value: Inf;
}

export type Weight = 'fail' | 'warn' | 'unknown';
type Weigh = (diagnostic: InfDiagnostic) => Weight | undefined;

const OBSERVE = { fail, warn, unknown };

/** Where an observation stands; what stands on one line has one cause unless more is known. */
export const inInf = (file: string, place: Place, section = ''): Where => ({
  file, line: place.line, column: place.column, subject: section === '' ? file : `[${section}]`, cause: `${file}:${place.line}`,
});

/** Nothing can be said of an INF that was read up to a broken line only: what follows is not known. */
export const stoppedReading = ({ file, value: { stopped } }: FoundInf): readonly Observation[] =>
  stopped === undefined ? [] : [unknown(`reading ${file} stopped at line ${stopped.line}: the rest of the file is not known`, { ...inInf(file, stopped), remedy: `Mend line ${stopped.line} of ${file}; the rest is judged then.` })];

/** Outcomes by InfVerif code. */
export const byCode = (fails: readonly number[], warns: readonly number[] = []) => ({ code }: InfDiagnostic): Weight | undefined => {
  if (code === undefined) return undefined;
  return fails.includes(code) ? 'fail' : warns.includes(code) ? 'warn' : undefined;
};

/** What a package is judged by unless the policy says otherwise: the requirements of Windows hardware certification. */
export const modeOf = ({ infverifMode }: Pick<RulePolicy, 'infverifMode'>): InfverifMode => infverifMode ?? 'h';

const WEIGHTS = { error: 'fail', warning: 'warn', none: undefined } as const;

/** The codes that belong to a rule, at the level of the mode. `over` is asked first: what it names weighs what it says, `undefined` leaves it to the level. */
export const ownCodes = (rule: string, policy: Pick<RulePolicy, 'infverifMode'>, over: Weigh = () => undefined): Weigh => {
  const mode = modeOf(policy);
  return (diagnostic) => {
    const { code } = diagnostic;
    const weight = over(diagnostic);
    if (weight !== undefined || code === undefined) return weight;
    return INFVERIF_CODES.get(code)?.rule === rule ? WEIGHTS[levelOf(diagnostic, mode)] : undefined;
  };
};

export const said = ({ code, message }: InfDiagnostic): string => (code === undefined ? message : `${message} (InfVerif ${code})`);

/** Codes of a line that Windows cannot read: all that depends on it has this cause. */
const SYNTAX: readonly (number | undefined)[] = [1002, 1299];

/** Where a diagnostic stands and what to do about it. Two things that one line lacks are two causes; one that several rules judge is one. */
export const diagnosed = (file: string, diagnostic: InfDiagnostic): Where => {
  const { code, message, place, section } = diagnostic;
  const where = inInf(file, place, section);
  const remedy = remedyFor(diagnostic);
  return { ...where, ...(SYNTAX.includes(code) ? {} : { cause: `${where.cause ?? ''}:${message}` }), ...(remedy === undefined ? {} : { remedy }) };
};

/** What the weighed diagnostics of one INF say. */
export const weighed = ({ file, value }: FoundInf, weigh: (diagnostic: InfDiagnostic) => Weight | undefined): readonly Observation[] =>
  value.diagnostics.flatMap((diagnostic) => {
    const weight = weigh(diagnostic);
    return weight === undefined ? [] : [OBSERVE[weight](said(diagnostic), diagnosed(file, diagnostic))];
  });

/**
 * Judges each driver INF by itself. Files that only share the ending are not applicable; of a file that was read in part nothing can be said.
 * @param judge observations other than pass; none means `clean`
 */
export function* judgeInfs(infs: readonly FoundInf[], judge: (found: FoundInf) => Iterable<Observation>, clean: (found: FoundInf) => string): Generator<Observation> {
  for (const found of infs) {
    const { file, value } = found;
    if (value.stopped !== undefined) yield* stoppedReading(found);
    else if (!value.isDriver) yield notApplicable(`${file} has no [Version] and installs nothing: it is no driver INF`, { file });
    else {
      const seen = [...judge(found)];
      if (seen.length > 0) yield* seen;
      else yield pass(clean(found), { file });
    }
  }
}
