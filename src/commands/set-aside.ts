import type { Finding, Verdict } from '../gate/verdict.ts';
import { waive, type WaivedPackage } from '../gate/waive.ts';
import { InputError, placeText } from '../policy/error.ts';
import type { Policy } from '../policy/policy.ts';
import { judgeWaivers, type JudgedWaiver } from '../policy/waiver-validity.ts';
import type { Stage } from '../policy/words.ts';

/** Where the policy was read; its companions are files of the same commit. */
export interface PolicyPlace {
  readonly ref: string | undefined;
  companion?(path: string): Promise<string | undefined>;
}

/** Findings with what the policy sets aside, and what the reader must know of it. */
export interface SetAside {
  readonly findings: readonly Finding[];
  readonly adoption: Verdict['adoption'];
  readonly notices: readonly string[];
}

const waiverNotices = (judged: readonly JudgedWaiver[], unused: readonly { readonly rule: string; readonly place: { readonly line: number; readonly column: number } }[], file: string): readonly string[] => [
  ...judged.flatMap(({ waiver, problems, soon }) => {
    const name = `The waiver for ${waiver.rule} (${placeText({ file, ...waiver.place })})`;
    return problems.length > 0 ? [`${name} waives nothing: ${problems.join('; ')}.`] : soon === undefined ? [] : [`${name}: ${soon}.`];
  }),
  ...unused.map(({ rule, place }) => `The waiver for ${rule} (${placeText({ file, ...place })}) was not needed: nothing it covers was found.`),
];

/** The baseline comes from where the policy came from: the base commit of a pull request, never its head. */
const adopted = async (findings: readonly Finding[], policy: Policy, source: PolicyPlace, at: { readonly now: Date; readonly stage: Stage }): Promise<SetAside> => {
  const { adoption } = policy;
  if (adoption === undefined) return { findings, adoption: undefined, notices: [] };
  const { adopt, judgeAdoption, readBaseline } = await import('../gate/adoption.ts');
  const text = await source.companion?.(adoption.baseline);
  if (text === undefined) {
    throw new InputError(`adoption.baseline: ${adoption.baseline} does not exist${source.ref === undefined ? '' : ` at ${source.ref.slice(0, 7)}`}; commit the verdict.json of the first run there, or remove adoption`, { file: policy.file, ...adoption.place });
  }
  const judged = judgeAdoption(adoption, readBaseline(text, adoption.baseline), at);
  const marked = adopt(findings, judged);
  const covered = marked.filter(({ waiver }) => waiver?.kind === 'adoption').length;
  const said = judged.problems.length > 0
    ? [`The adoption baseline ${adoption.baseline} covers nothing: ${judged.problems.join('; ')}.`]
    : [`${covered} finding(s) were there when driver-gate was adopted and do not block until ${adoption.until} (${adoption.baseline}, answered for by ${adoption.owner}).`, ...(judged.soon === undefined ? [] : [`Mind: ${judged.soon}.`])];
  return { findings: marked, adoption: { baseline: adoption.baseline, sha256: judged.baseline.sha256, until: adoption.until, covered }, notices: said };
};

/** Waivers first: who answers for a single finding knows more of it than a list of old ones. */
export const setAside = async (findings: readonly Finding[], packages: readonly WaivedPackage[], policy: Policy, source: PolicyPlace, at: { readonly now: Date; readonly stage: Stage }): Promise<SetAside> => {
  const judged = judgeWaivers(policy.waivers, at);
  const { findings: waived, unused } = waive(findings, packages, judged);
  const old = await adopted(waived, policy, source, at);
  return { ...old, notices: [...waiverNotices(judged, unused, policy.file), ...old.notices] };
};
