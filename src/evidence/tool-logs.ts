/** What logs of signing and checking tools show. They are hearsay: a log may add a doubt or a failure, it never outweighs what the files say. */
import type { Inf2catLog } from '../formats/logs/inf2cat.ts';
import type { InfverifLog, InfverifRun } from '../formats/logs/infverif.ts';
import type { SigntoolFile, SigntoolLog } from '../formats/logs/signtool.ts';
import { ROOTS } from '../trust/data/microsoft.ts';

export type LogOutcome = 'clean' | 'errors' | 'unknown';

export interface JudgedLog {
  readonly outcome: LogOutcome;
  readonly reason: string;
}

const errorsOf = ({ diagnostics }: InfverifRun): number => diagnostics.filter(({ severity }) => severity === 'error').length;

const infverifFailure = ({ runs }: InfverifLog, exitCode: number | undefined): string | undefined => {
  const errors = runs.reduce((sum, run) => sum + errorsOf(run), 0);
  if (errors > 0) return `${errors} errors`;
  if (runs.some(({ notValid }) => notValid > 0)) return 'it says that an INF is not valid';
  const failed = [exitCode, ...runs.map((run) => run.exitCode)].find((code) => code !== undefined && code !== 0);
  return failed === undefined ? undefined : `InfVerif ended with ${failed}`;
};

/** Every file of every run has its verdict, and the counts agree. */
const allValid = ({ valid, files, checked }: InfverifRun): boolean => valid > 0 && files.length <= valid && (checked === undefined || checked === valid);

/** `exitCode`: of the tool, where someone vouches for it; an empty log says nothing without it (results.md 4.1). */
export const judgeInfverif = (log: InfverifLog, exitCode?: number): JudgedLog => {
  const failure = infverifFailure(log, exitCode);
  if (failure !== undefined) return { outcome: 'errors', reason: failure };
  if (log.partial !== undefined) return { outcome: 'unknown', reason: log.partial };
  if (log.empty) return exitCode === 0 ? { outcome: 'clean', reason: 'the log is empty and the exit code 0' } : { outcome: 'unknown', reason: 'the log is empty and nobody states the exit code' };
  if (log.runs.length === 0) return { outcome: 'unknown', reason: 'nothing in it is InfVerif\'s English text' };
  if (log.runs.every(allValid)) return { outcome: 'clean', reason: 'every INF is valid' };
  return exitCode === 0 ? { outcome: 'clean', reason: 'no error, and the exit code is 0' } : { outcome: 'unknown', reason: 'it does not say of every INF that it is valid, which InfVerif does with /v' };
};

export const judgeInf2cat = ({ verdict, errors, partial }: Inf2catLog): JudgedLog => {
  if (verdict === 'failed') return { outcome: 'errors', reason: errors[0] ?? 'the signability test failed' };
  if (errors[0] !== undefined) return { outcome: 'errors', reason: errors[0] };
  if (partial !== undefined || verdict === undefined) return { outcome: 'unknown', reason: partial ?? 'it holds no verdict in English' };
  return { outcome: 'clean', reason: 'the signability test is complete' };
};

/** Microsoft Code Verification Root, which stands behind cross-certificates and is itself in no package. */
const CODE_VERIFICATION_ROOT = '8fbe4d070ef8ab1bccaf2a9d5ccae7282a2c66b3';
/** Pinned roots that vouch for no kernel driver: of time stamps, and of the signing service for anyone. */
const OTHER_ROOTS: readonly string[] = ['root-timestamp-2014', 'root-identity-2020'];
const KERNEL_ROOTS: ReadonlySet<string> = new Set([CODE_VERIFICATION_ROOT, ...ROOTS.filter(({ id }) => !OTHER_ROOTS.includes(id)).map(({ sha1 }) => sha1)]);

const reachesMicrosoft = ({ signatures }: SigntoolFile): boolean =>
  signatures.some(({ chain, crossChain }) => [...chain, ...crossChain].some(({ sha1 }) => KERNEL_ROOTS.has(sha1)));

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1).toLowerCase();

const isBound = ({ file, signatures }: SigntoolFile, digestsOf: (name: string) => ReadonlySet<string>): boolean => {
  const known = digestsOf(baseName(file));
  return signatures.some(({ hash }) => hash !== undefined && known.has(hash.value));
};

/** `digestsOf`: digests that signatures may cover, of the package's files of one name, lower-case hex (results.md 4.3). */
export const judgeSigntool = (log: SigntoolLog, digestsOf: (name: string) => ReadonlySet<string>): JudgedLog => {
  const error = [...log.errors, ...log.files.flatMap(({ errors }) => errors)][0];
  if (error !== undefined) return { outcome: 'errors', reason: error };
  if ((log.errorCount ?? 0) > 0) return { outcome: 'errors', reason: `${log.errorCount ?? 0} errors` };
  const foreign = log.kernelPolicy ? log.files.find((file) => !reachesMicrosoft(file)) : undefined;
  if (foreign !== undefined) return { outcome: 'errors', reason: `no chain of ${foreign.file} reaches a root of Microsoft, which the kernel asks for` };
  if (log.partial !== undefined) return { outcome: 'unknown', reason: log.partial };
  if (log.files.length === 0 || (log.verifiedCount ?? 0) < 1 || log.errorCount === undefined) return { outcome: 'unknown', reason: 'it does not say that anything was verified' };
  const unbound = log.files.find((file) => !file.verified || !isBound(file, digestsOf));
  return unbound === undefined ? { outcome: 'clean', reason: `${log.files.length} files verified` } : { outcome: 'unknown', reason: `it does not show that ${unbound.file} is the file of this package` };
};
