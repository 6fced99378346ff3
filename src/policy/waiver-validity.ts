import { DAY, SOON_DAYS } from './freshness.ts';
import { NEVER_WAIVED } from './never-waived.ts';
import type { Waiver } from './waiver.ts';
import type { Stage } from './words.ts';

/** Longest life of a waiver, from the commit that introduced it. */
export const MAX_WAIVER_DAYS = 30;

/** A waiver with what keeps it from waiving. One with any problem waives nothing (policy.md section 10). */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly problems: readonly string[];
  /** Valid, but not for long: the warning. */
  readonly soon: string | undefined;
}

export interface WaiverTimes {
  readonly now: Date;
  readonly stage: Stage;
  /**
   * When the commit that brought the waiver was made, where that is known. Without it a waiver counts at most 30 days ahead of now,
   * which one that was introduced earlier has to meet anyway.
   */
  readonly introduced?: ((waiver: Waiver) => Date | undefined) | undefined;
}

const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last day counts in full. */
const endOf = (day: string): number => dayStart(day) + DAY;

const lifeProblems = (expires: string, { now }: WaiverTimes, introduced: Date | undefined): readonly string[] => {
  if (now.getTime() >= endOf(expires)) return [`it expired on ${expires}: renew it or fix the finding`];
  const from = dayStart(dayOf((introduced ?? now).getTime()));
  const latest = from + MAX_WAIVER_DAYS * DAY;
  if (dayStart(expires) <= latest) return [];
  const since = introduced === undefined ? `from today, ${dayOf(from)}` : `from ${dayOf(from)}, when it was introduced`;
  return [`it expires on ${expires}, more than ${MAX_WAIVER_DAYS} days ${since}; ${dayOf(latest)} is the latest`];
};

const problemsOf = (waiver: Waiver, times: WaiverTimes): readonly string[] => {
  const { rule, owner, reason, ticket, expires, scope } = waiver;
  return [
    ...(NEVER_WAIVED.has(rule) ? [`${rule} is never waived: fix what it finds`] : []),
    ...(owner === undefined ? ['owner is missing: who answers for it?'] : []),
    ...(reason === undefined ? ['reason is missing: why may this stand?'] : []),
    ...(ticket === undefined ? ['ticket is missing: where is the work tracked?'] : []),
    ...(expires === undefined ? ['expires is missing: until which day?'] : lifeProblems(expires, times, times.introduced?.(waiver))),
    ...(scope === undefined ? ['scope is missing: for which build? Write {packageDigest: <64 hexadecimal digits>} or {package: <name>, max-version: <a.b.c.d>}'] : []),
    ...(scope?.kind === 'version' && times.stage === 'release' ? ['at stage release only a scope with packageDigest counts, because what is released is one build'] : []),
  ];
};

export const judgeWaiver = (waiver: Waiver, times: WaiverTimes): JudgedWaiver => {
  const problems = problemsOf(waiver, times);
  const { expires } = waiver;
  const soon = problems.length === 0 && expires !== undefined && endOf(expires) - times.now.getTime() <= SOON_DAYS * DAY;
  return { waiver, problems, soon: soon ? `it expires on ${expires}, in ${SOON_DAYS} days or less` : undefined };
};

export const judgeWaivers = (waivers: readonly Waiver[], times: WaiverTimes): readonly JudgedWaiver[] => waivers.map((waiver) => judgeWaiver(waiver, times));
