/** What a Driver Verifier report says about one driver (results.md 2.7). */
import type { VerifierReport } from '../formats/verifier/query.ts';

/** The standard settings: special pool, IRQL, pool tracking, I/O, deadlocks, DMA, security, miscellaneous, DDI compliance. */
export const STANDARD_FLAGS = 0x209bb;
export const CODE_INTEGRITY_FLAG = 0x02000000;

/** Stop codes of Driver Verifier, and its live dump. */
const VERIFIER_STOPS: ReadonlySet<number> = new Set([0xc1, 0xc4, 0xc6, 0xc9, 0xd6, 0xe6, 0x1c4]);

export interface Verified {
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly why: string;
  readonly codeIntegrity: boolean;
}

const hex = (value: number): string => `0x${value.toString(16).toUpperCase()}`;

const contains = (flags: number, mask: number): boolean => (flags & mask) === mask;

const unclear = ({ kind, flags, volatileFlags, noneVerified }: VerifierReport): string | undefined => {
  if (kind === 'foreign') return 'the text is not the English one';
  if (kind === 'next-boot') return 'it shows the settings for the next start, which prove nothing about a run';
  if (kind === 'mixed' || flags.length > 1) return 'it holds several reports';
  if (noneVerified) return 'no driver was being verified';
  if (volatileFlags.includes(0)) return 'the volatile flags are zero: drivers were added and nothing was checked';
  return flags.length === 0 ? 'it states no flags' : undefined;
};

const crash = ({ stopCodes, dumps }: VerifierReport): string | undefined => {
  const stop = stopCodes.find((code) => VERIFIER_STOPS.has(code));
  if (stop !== undefined) return `it reports the stop code ${hex(stop)}`;
  return dumps[0] === undefined ? undefined : `it names the dump ${dumps[0]}`;
};

/** @param driver file name of the driver, without its folder */
export const verified = (report: VerifierReport, driver: string): Verified => {
  const [flags = 0] = report.flags;
  const answer = (outcome: Verified['outcome'], why: string): Verified => ({ outcome, why, codeIntegrity: contains(flags, CODE_INTEGRITY_FLAG) });
  const crashed = crash(report);
  if (crashed !== undefined) return answer('fail', crashed);
  const reason = unclear(report);
  if (reason !== undefined) return answer('unknown', reason);
  if (!contains(flags, STANDARD_FLAGS)) return answer('fail', `the flags ${hex(flags)} lack ${hex(STANDARD_FLAGS & ~flags)} of the standard settings`);
  const module = report.modules.find(({ name }) => name.toLowerCase() === driver.toLowerCase());
  if (module === undefined) return answer('unknown', `${driver} is not among the modules`);
  return module.loaded ? answer('pass', `${driver} was loaded under flags ${hex(flags)}`) : answer('unknown', `${driver} was not loaded`);
};
