import { InputError } from '../policy/error.ts';
import { DEFAULT_PLAN_PATH } from '../policy/plan-path.ts';
import { exitCodeOf } from './action-outputs.ts';
import { DEFAULT_POLICY_PATH } from './base-policy.ts';
import { gate, type PlanSource, type PolicySource } from './gate.ts';
import type { GateRequest } from './gate-request.ts';
import type { CliHost } from './host.ts';
import { packagePaths } from './package-paths.ts';
import { sayVerdict, writeVerdict } from './write-verdict.ts';

const policySource = ({ policy }: GateRequest, host: CliHost): PolicySource => {
  if (policy !== undefined && !host.exists(policy)) throw new InputError(`--policy ${policy} does not exist; name a policy file, or leave --policy out to use the built-in one`, { file: policy });
  const path = policy ?? (host.exists(DEFAULT_POLICY_PATH) ? DEFAULT_POLICY_PATH : undefined);
  return {
    origin: path === undefined ? 'built-in' : 'file', path, ref: undefined, text: path === undefined ? undefined : host.readText(path),
    changedInPullRequest: false, underPullRequest: false,
    companion: async (other) => (host.exists(other) ? host.readText(other) : undefined),
  };
};

const isPattern = (path: string): boolean => /[*?[{]/.test(path);

/** A shell hands a pattern over as it is when nothing matched, or when it was quoted. */
const expanded = (paths: readonly string[], what: string, host: CliHost): readonly string[] =>
  paths.flatMap((path) => {
    if (!isPattern(path) || host.exists(path)) return [path];
    const { matches } = host.glob([path]);
    if (matches.length === 0) throw new InputError(`${what} "${path}" matched nothing; correct the pattern, or make the files first`, { file: path });
    return what === 'PATH' ? packagePaths(matches) : matches.filter(({ folder }) => !folder).map((match) => match.path);
  });

const demandFiles = (flag: string, files: readonly string[], host: CliHost): void => {
  for (const file of files) if (!host.exists(file)) throw new InputError(`--${flag} ${file} does not exist`, { file });
};

const planSource = ({ plan }: GateRequest, host: CliHost): PlanSource | undefined => {
  const path = plan ?? (host.exists(DEFAULT_PLAN_PATH) ? DEFAULT_PLAN_PATH : undefined);
  return path === undefined ? undefined : { path, text: host.readText(path) };
};

const CLEAR_LINE = '\r\u001b[2K';

/** `driver-gate gate`: reads what was asked for, judges, writes the reports. Exit code by verdict. */
export const runGate = async (request: GateRequest, host: CliHost): Promise<number> => {
  const policy = policySource(request, host);
  const paths = expanded(request.paths, 'PATH', host);
  const results = expanded(request.results, '--results', host);
  demandFiles('results', results, host);
  demandFiles('evidence', request.evidence, host);
  demandFiles('plan', request.plan === undefined ? [] : [request.plan], host);
  if (request.baseline !== undefined) demandFiles('baseline', [request.baseline], host);
  const { showsProgress } = host.terminal;
  const verdict = await gate(
    {
      paths, results, evidence: request.evidence, plan: planSource(request, host), standingOf: async () => ({ level: 'operator', fork: false }), baseline: request.baseline, policy, profile: request.profile, stage: request.stage, channel: request.channel,
      now: request.now ?? host.now(),
      progress: (message) => {
        if (showsProgress && !request.quiet) host.err(`${CLEAR_LINE}${message.slice(0, Math.max(20, host.terminal.columns - 1))}`);
      },
    },
    host,
  );
  if (showsProgress && !request.quiet) host.err(CLEAR_LINE);
  writeVerdict(verdict, request, host);
  sayVerdict(verdict, request, host);
  return exitCodeOf(verdict);
};
