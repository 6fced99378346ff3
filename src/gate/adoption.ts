import { z } from 'zod';
import { InputError } from '../policy/error.ts';
import { DAY, SOON_DAYS } from '../policy/freshness.ts';
import { NEVER_WAIVED } from '../policy/never-waived.ts';
import type { Adoption } from '../policy/adoption.ts';
import { OUTCOMES, type Outcome, type Stage } from '../policy/words.ts';
import { sha256Hex } from '../trust/digest.ts';
import { parseJson } from './schema.ts';
import type { Finding } from './verdict.ts';
import { isOpen } from './waive.ts';

/** How long old findings may stand, from the day they were recorded. */
export const MAX_ADOPTION_DAYS = 180;
const MAX_FINDINGS = 100_000;
const CLOCK_SKEW = 5 * 60_000;

/** Old findings by fingerprint, each with what it was then. */
export interface Baseline {
  readonly recordedAt: Date;
  readonly sha256: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/**
 * Only what is compared: a baseline outlives versions, so members it does not know are no fault of it, and it may be cut down to
 * these by hand.
 */
const FINDING = z.object({ outcome: z.enum(OUTCOMES), fingerprint: z.string().regex(/^[0-9a-f]{64}$/), waiver: z.unknown().optional() });
const HEAD = z.object({ schema: z.literal('driver-gate/verdict/1'), generatedAt: z.iso.datetime(), findings: z.array(z.unknown()).max(MAX_FINDINGS) });

/** What somebody answered for by a waiver is not old: when the waiver ends it has to be seen. */
const recordable = ({ outcome, waiver }: { readonly outcome: Outcome; readonly waiver?: unknown }): boolean =>
  (outcome === 'fail' || outcome === 'unknown' || outcome === 'warn') && (waiver === null || waiver === undefined);

const parsedBy = <T extends z.ZodType>(schema: T, value: unknown, member: string, file: string): z.output<T> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [member, ...(issue?.path ?? []).map(String)].filter((part) => part !== '').join('.');
  throw new InputError(`this is no verdict.json that driver-gate wrote: ${path === '' ? 'the file' : path}: ${issue?.message ?? ''}. Record one with: driver-gate gate PATH --json FILE`, { file });
};

/** Reads the file that `adoption.baseline` names. Whatever is no verdict file is an `InputError`. */
export const readBaseline = (text: string, file: string): Baseline => {
  const head = parsedBy(HEAD, parseJson(text, file), '', file);
  // One by one: the first that is wrong ends it, however many are.
  const findings = head.findings.map((finding, index) => parsedBy(FINDING, finding, `findings.${index}`, file));
  return {
    recordedAt: new Date(head.generatedAt), sha256: sha256Hex(new TextEncoder().encode(text)),
    outcomes: new Map(findings.filter(recordable).map(({ fingerprint, outcome }) => [fingerprint, outcome])),
  };
};

/** An adoption with what keeps it from covering anything. */
export interface JudgedAdoption {
  readonly adoption: Adoption;
  readonly baseline: Baseline;
  readonly problems: readonly string[];
  readonly soon: string | undefined;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const judgeAdoption = (adoption: Adoption, baseline: Baseline, { now, stage }: { readonly now: Date; readonly stage: Stage }): JudgedAdoption => {
  const { until } = adoption;
  const end = Date.parse(`${until}T00:00:00Z`) + DAY;
  const recorded = baseline.recordedAt.getTime();
  const latest = dayOf(recorded + MAX_ADOPTION_DAYS * DAY);
  const problems = [
    ...(now.getTime() >= end ? [`the adoption baseline ended on ${until}: fix what is left, or waive it finding by finding`] : []),
    ...(recorded > now.getTime() + CLOCK_SKEW ? [`the adoption baseline was recorded in the future, at ${baseline.recordedAt.toISOString()}`] : []),
    ...(until > latest ? [`the adoption baseline holds until ${until}, more than ${MAX_ADOPTION_DAYS} days after it was recorded; ${latest} is the latest`] : []),
    ...(stage === 'release' ? ['an adoption baseline does not count at stage release: what is released is clean, or waived for this build'] : []),
  ];
  const soon = problems.length === 0 && end - now.getTime() <= SOON_DAYS * DAY;
  return { adoption, baseline, problems, soon: soon ? `the adoption baseline ends on ${until}, in ${SOON_DAYS} days or less` : undefined };
};

const RANK: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, pass: 0, warn: 1, unknown: 2, fail: 3 };

/**
 * Marks findings that are in the baseline and no worse than they were. Rules that are never waived are not covered, nor is anything
 * a waiver already stands for.
 */
export const adopt = (findings: readonly Finding[], { adoption, baseline, problems }: JudgedAdoption): readonly Finding[] => {
  if (problems.length > 0) return findings;
  return findings.map((finding): Finding => {
    const before = baseline.outcomes.get(finding.fingerprint);
    if (before === undefined || !isOpen(finding) || NEVER_WAIVED.has(finding.rule) || RANK[finding.outcome] > RANK[before]) return finding;
    return {
      ...finding,
      waiver: {
        kind: 'adoption', owner: adoption.owner, expires: adoption.until, reason: `was there on ${dayOf(baseline.recordedAt.getTime())}, when driver-gate was adopted`,
        ticket: `${adoption.baseline}, sha256:${baseline.sha256.slice(0, 12)}`,
      },
    };
  });
};
