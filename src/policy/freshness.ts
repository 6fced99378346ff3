import type { Claim, ClaimType, Moment } from '../evidence/claims.ts';

export const DAY = 86_400_000;
/** How far two honest clocks may be apart. */
const CLOCK_SKEW = 5 * 60_000;
/** From here on the reader is told to renew. */
export const SOON_DAYS = 7;
/** How old the servicing update of a machine may be when its test ran (policy.md section 6.8). */
export const SERVICING_DAYS = 35;

/** Days a claim holds when it does not say less (policy.md section 8.4). */
const LIFETIME_DAYS: Readonly<Record<ClaimType, number>> = {
  'hardware-matrix': 60, 'os-matrix': 60, 'compat-matrix': 60, 'driver-verifier': 60, 'monitoring-baseline': 60,
  signoff: 30,
  'rollback-drill': 90,
  'channel-controls': 365, 'threat-model': 365, 'security-checklist': 365, mvi: 365, 'interface-contract': 365, 'privileged-behaviour': 365, 'hwid-relationship': 365,
};

/** The first instant at which the claim no longer holds. */
export const expiryOf = ({ type, attestedAt, expiresAt }: Claim): { readonly time: number; readonly because: string } => {
  const days = LIFETIME_DAYS[type];
  const byType = attestedAt.time + days * DAY;
  return expiresAt !== undefined && expiresAt.time < byType
    ? { time: expiresAt.time, because: `it states that it expires at ${expiresAt.text}` }
    : { time: byType, because: `a claim of type ${type} holds for ${days} days and this one was attested at ${attestedAt.text}` };
};

/** When something was done, with the key that says so. */
const momentsOf = (claim: Claim): readonly { readonly key: string; readonly moment: Moment }[] => [
  { key: 'attestedAt', moment: claim.attestedAt },
  ...(claim.type === 'hardware-matrix' || claim.type === 'os-matrix' ? claim.rows.map(({ ranAt }, index) => ({ key: `rows[${index}].ranAt`, moment: ranAt })) : []),
  ...(claim.type === 'rollback-drill' ? [{ key: 'ranAt', moment: claim.ranAt }] : []),
];

export interface FreshnessProblem {
  /** `soon` is a warning, the others fail. */
  readonly kind: 'expired' | 'future' | 'before-build' | 'soon';
  readonly message: string;
}

const shown = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** The earliest and the latest are enough to name: a matrix may have thousands of rows. */
const extremes = (claim: Claim): { readonly first: { readonly key: string; readonly moment: Moment }; readonly last: { readonly key: string; readonly moment: Moment } } => {
  const start = { key: 'attestedAt', moment: claim.attestedAt };
  return momentsOf(claim).reduce(({ first, last }, one) => ({ first: one.moment.time < first.moment.time ? one : first, last: one.moment.time > last.moment.time ? one : last }), { first: start, last: start });
};

/**
 * Everything about a claim's times that keeps it from counting, or soon will.
 * @param builtAt when the package was built, as far as it is known: evidence from before it is evidence of something else
 */
export const freshnessOf = (claim: Claim, now: Date, builtAt?: { readonly time: number; readonly because: string }): readonly FreshnessProblem[] => {
  const time = now.getTime();
  const { first, last } = extremes(claim);
  const problems: FreshnessProblem[] = [];
  if (last.moment.time > time + CLOCK_SKEW) problems.push({ kind: 'future', message: `${last.key} ${last.moment.text} lies in the future: it is ${shown(time)} now` });
  if (builtAt !== undefined && first.moment.time < builtAt.time - CLOCK_SKEW) {
    problems.push({ kind: 'before-build', message: `${first.key} ${first.moment.text} lies before the build of this package: ${builtAt.because} is ${shown(builtAt.time)}` });
  }
  const expiry = expiryOf(claim);
  if (time >= expiry.time) problems.push({ kind: 'expired', message: `it expired at ${shown(expiry.time)}: ${expiry.because}` });
  else if (expiry.time - time < SOON_DAYS * DAY) problems.push({ kind: 'soon', message: `it expires at ${shown(expiry.time)}, in less than ${SOON_DAYS} days` });
  return problems;
};
