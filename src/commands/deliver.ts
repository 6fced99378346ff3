import type { Finding, Verdict } from '../gate/verdict.ts';
import { annotationsOf, type Annotation } from '../report/annotations.ts';
import { renderComment } from '../report/comment.ts';
import { REPORT_FILES, type FileContext, type ReportFormat } from '../report/files.ts';
import { visible } from '../report/markdown.ts';
import { blockingFingerprints, digestKey, readMarker, type Marker } from '../report/marker.ts';
import { PREDICATE_TYPE } from '../report/predicate.ts';
import { inPublic, redactedWords, shortened } from '../report/redact.ts';
import type { ReportContext } from '../report/sections.ts';
import { renderSummary } from '../report/summary.ts';
import type { ForgeEffect, PlaceOf, RunnerEffect } from '../publish/effect.ts';
import { RULES } from '../rules/index.ts';
import type { Sticky } from '../publish/sticky-comment.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { OutputName, Outputs } from './action-outputs.ts';
import type { EventContext, RunnerEnvironment } from './event.ts';

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** GitHub names a heading by its text: lower case, hyphens for spaces, no punctuation. */
export const headingAnchor = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');

/** Pages of our own repository at the version that runs; `undefined` for a local action, which has no address. */
export const ownPages = (environment: RunnerEnvironment): { readonly rule: (id: string) => string; readonly verifier: string } | undefined => {
  const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
  return {
    rule: (id) => `${server}/${repository}/blob/${ref}/src/rules/README.md#${headingAnchor(`${id}: ${TITLES.get(id) ?? ''}`)}`,
    verifier: `${server}/${repository}@${ref}`,
  };
};

/** What reports know beside the verdict; every address in it is built here, none comes out of a package. */
export const reportContext = (event: EventContext, environment: RunnerEnvironment): FileContext => {
  const pages = ownPages(environment);
  return {
    ruleUrl: pages?.rule,
    verifier: pages?.verifier,
    run: event.run.url === undefined ? undefined : { number: event.run.number, url: event.run.url },
    sha: event.sha,
    fromFork: event.foreign && !event.readOnly,
  };
};

const FILE_OUTPUTS: Readonly<Record<ReportFormat, OutputName>> = {
  json: 'verdict-path', sarif: 'sarif-path', junit: 'junit-path', html: 'html-path', markdown: 'markdown-path', predicate: 'predicate-path', checksums: 'subject-checksums-path',
};
const FORMATS = ['json', 'sarif', 'junit', 'html', 'markdown', 'predicate', 'checksums'] as const satisfies readonly ReportFormat[];

/** @param written paths by file name */
export const fileOutputs = (written: ReadonlyMap<string, string>): Outputs => ({
  ...Object.fromEntries(FORMATS.map((format) => [FILE_OUTPUTS[format], written.get(REPORT_FILES[format]) ?? ''])),
  'predicate-type': PREDICATE_TYPE,
});

/** Stands on the repository's own line, or names the place in words where the repository has none. */
const placed = (annotation: Annotation, placeOf: PlaceOf, redact: boolean): Annotation => {
  const { file, line, column, level, title, message } = annotation;
  if (file === undefined) return annotation;
  const place = placeOf(file, line);
  if (place?.line !== undefined && place.line === line) return { ...annotation, file: place.file };
  const shown = redact ? shortened(file) : file;
  const words = visible(line === undefined ? shown : `${shown}:${line}${column === undefined ? '' : `:${column}`}`);
  if (place === undefined) return { level, title, message: `${words}: ${message}` };
  return { level, title, message: line === undefined ? message : `${words}: ${message}`, file: place.file, ...(place.line === undefined ? {} : { line: place.line }) };
};

export const runnerEffects = (verdict: Verdict, inputs: ActionInputs, context: ReportContext, placeOf: PlaceOf): readonly RunnerEffect[] => [
  ...(inputs.summary ? [{ kind: 'summary', markdown: renderSummary(inPublic(verdict), context, REPORT_FILES.html) } as const] : []),
  ...(inputs.annotations ? annotationsOf(verdict.redact === true ? redactedWords(verdict) : verdict).map((annotation): RunnerEffect => ({ kind: 'annotation', annotation: placed(annotation, placeOf, verdict.redact === true) })) : []),
];

/** What someone should look at. What a rule merely remarks, or could not look at without being asked to block, begins no comment. */
const isTrouble = ({ outcome, waiver, severity }: Finding): boolean => waiver === null && severity !== 'info' && (outcome === 'fail' || (outcome === 'unknown' && severity === 'block'));

/** Keys longer than this would push other members out of the marker. */
const MAX_KEY = 200;

/** The comment on the pull request, or `undefined` when none is wanted. */
export const stickyComment = (verdict: Verdict, inputs: ActionInputs, event: EventContext, context: ReportContext): Sticky<Marker> | undefined => {
  const { pullRequest, run } = event;
  const head = event.review?.head;
  if (inputs.comment === 'never' || pullRequest === undefined || head === undefined) return undefined;
  const origin = { key: (inputs['comment-key'] ?? run.key).slice(0, MAX_KEY), run: run.number, attempt: run.attempt, digest: digestKey(verdict) };
  const marker: Marker = { ...origin, sha: head.slice(0, 7), fingerprints: blockingFingerprints(verdict) };
  return {
    on: pullRequest, origin, head,
    create: inputs.comment === 'always' || verdict.decision === 'no-go' || verdict.findings.some(isTrouble),
    read: readMarker,
    render: (previous) => {
      // Another run of the same push has nothing new beside the one before it.
      const before = previous?.sha === marker.sha ? previous.before : previous?.fingerprints;
      return renderComment(inPublic(verdict), { ...context, previous: before }, before === undefined ? marker : { ...marker, before });
    },
  };
};

const MAX_STATUS = 140;

/** A pass of code from elsewhere is no pass of ours: whoever wrote the change may have written the workflow. */
export const commitStatus = (verdict: Verdict, inputs: ActionInputs, event: EventContext): ForgeEffect | undefined => {
  const wanted = inputs.status === 'true' || (inputs.status === 'auto' && event.name === 'workflow_run');
  const sha = inputs.sha ?? event.sha;
  if (!wanted || sha === undefined) return undefined;
  const { pass, fail, unknown, warn } = verdict.counts;
  const go = verdict.decision === 'go';
  const summary = `${go ? 'Go' : `No-go, ${verdict.blocking} block`}: ${pass} passed, ${fail} failed, ${unknown} unknown, ${warn} warnings at stage ${verdict.stage}`;
  return { kind: 'status', sha, context: inputs['status-context'], state: go ? (event.foreign ? 'pending' : 'success') : 'failure', summary: summary.slice(0, MAX_STATUS), url: event.run.url };
};
