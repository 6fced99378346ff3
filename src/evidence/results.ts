/** What result files say, in one shape per kind of evidence however many formats carry it. Judging it is for rules. */
import type { AutohckJson } from '../formats/autohck/result.ts';
import type { AutohckLog, AutohckAttachment } from '../formats/autohck/log.ts';
import type { AutohckSession } from '../formats/autohck/session.ts';
import type { Dvl } from '../formats/dvl/dvl.ts';
import type { HlkStatus } from '../formats/hlk/words.ts';
import type { HlkFilters } from '../formats/hlk-filters/filters.ts';
import type { ProjectDefinition } from '../formats/hlk-automation/project-definition.ts';
import type { CollectedResult, CollectedTest, TestCollection } from '../formats/hlk-automation/test-collection.ts';
import type { Playlist } from '../formats/playlist/playlist.ts';
import type { VerifierReport } from '../formats/verifier/query.ts';
import type { TestResults } from './test-results.ts';

/** One run of one HLK test. */
export interface HlkOutcome {
  /** GUID in lower case; `undefined` where the format names tests only. */
  readonly id: string | undefined;
  readonly name: string;
  /** Empty where the format does not say. */
  readonly target: string;
  readonly status: HlkStatus;
  readonly filters: 'none' | 'applied' | 'unknown';
  /** Decimal number as text in most files: the largest is the newest. */
  readonly instanceId: string;
  readonly startTime: string;
  /** Edition and architecture; empty where the format does not say. */
  readonly osPlatform: string;
  readonly features: readonly string[];
  readonly crashed: boolean;
  /** False for summaries, which show a failure but cannot show that everything ran. */
  readonly decides: boolean;
}

/** A test that a kit lists for a target, run or not. */
export interface HlkListed {
  readonly id: string | undefined;
  readonly name: string;
  readonly target: string;
  readonly osPlatform: string;
}

export interface HlkTestResults {
  readonly role: 'results';
  readonly producer: 'HLK automation' | 'AutoHCK result' | 'AutoHCK tests' | 'AutoHCK report' | 'AutoHCK log';
  readonly outcomes: readonly HlkOutcome[];
  readonly listed: readonly HlkListed[];
  /** Nothing of what is listed has a result: the list of what is required. */
  readonly requiredList: boolean;
  /** Why the absence of a failure here means nothing. */
  readonly undecided: readonly string[];
}

/** Everything that comes out of an HLK run or belongs to judging one. */
export type HlkResults =
  | HlkTestResults
  | { readonly role: 'playlist'; readonly playlist: Playlist }
  | { readonly role: 'filters'; readonly filters: HlkFilters }
  | { readonly role: 'project'; readonly project: ProjectDefinition }
  | { readonly role: 'crash'; readonly crash: AutohckAttachment };

/** Kinds of evidence this file adds; each is one line of `Contents`. */
export interface ResultContents {
  readonly 'hlk-results': HlkResults;
  readonly verifier: VerifierReport;
  readonly 'test-results': TestResults;
  readonly dvl: Dvl;
}

const filtersOf = (applied: number | undefined): HlkOutcome['filters'] => (applied === undefined ? 'unknown' : applied === 0 ? 'none' : 'applied');

const outcomeOf = (test: CollectedTest, result: CollectedResult): HlkOutcome => ({
  id: test.id, name: test.name, target: test.targetId, osPlatform: test.osPlatform,
  status: result.status, filters: filtersOf(result.filtersApplied), instanceId: result.instanceId, startTime: result.startTime,
  features: result.featuresDetected, crashed: false, decides: true,
});

export const ofTestCollection = ({ tests }: TestCollection): HlkTestResults => ({
  role: 'results', producer: 'HLK automation',
  outcomes: tests.flatMap((test) => test.results.map((result) => outcomeOf(test, result))),
  listed: tests.map(({ id, name, targetId, osPlatform }) => ({ id, name, target: targetId, osPlatform })),
  requiredList: tests.length > 0 && tests.every(({ results }) => results.length === 0),
  undecided: [],
});

const NOTHING = { id: undefined, target: '', startTime: '', osPlatform: '', features: [], crashed: false, instanceId: '', filters: 'unknown' } as const;

const autohckFilters = (applied: boolean | undefined): HlkOutcome['filters'] => (applied === undefined ? 'unknown' : applied ? 'applied' : 'none');

export const ofAutohckJson = ({ results, tests }: AutohckJson): HlkTestResults => ({
  role: 'results', producer: results.length > 0 ? 'AutoHCK result' : 'AutoHCK tests',
  outcomes: [
    ...results.map((result): HlkOutcome => ({ ...NOTHING, name: result.name, target: result.target, status: result.status, filters: autohckFilters(result.filtersApplied), instanceId: result.instanceId, decides: true })),
    ...tests.map((test): HlkOutcome => ({ ...NOTHING, id: test.id, name: test.name, status: test.running ? 'running' : test.status, decides: false })),
  ],
  listed: tests.map(({ id, name }) => ({ id, name, target: '', osPlatform: '' })),
  requiredList: false, undecided: [],
});

const sessionTrouble = ({ expected, steps, session }: AutohckSession): readonly string[] => [
  ...(expected === undefined ? ['the report does not say how many tests there should be'] : []),
  ...(expected !== undefined && steps.length < expected ? [`${expected - steps.length} of ${expected} tests are not in the report: they did not run, or had not ended`] : []),
  ...(session === 'error' ? ['the session broke off with an error of the framework'] : []),
  ...(session === 'skipped' ? ['the session was canceled, or had not ended'] : []),
  ...(session === 'failed' ? ['the session as a whole failed'] : []),
];

export const ofAutohckSession = (session: AutohckSession): HlkTestResults => ({
  role: 'results', producer: 'AutoHCK report',
  outcomes: session.steps.map(({ name, status, result }): HlkOutcome => ({
    ...NOTHING, name, status, target: result?.target ?? '', instanceId: result?.instanceId ?? '', filters: autohckFilters(result?.filtersApplied), decides: false,
  })),
  listed: [], requiredList: false, undecided: sessionTrouble(session),
});

export const ofAutohckLog = ({ runs }: AutohckLog): HlkTestResults => ({
  role: 'results', producer: 'AutoHCK log',
  outcomes: runs.map(({ name, status, minidump }): HlkOutcome => ({ ...NOTHING, name, status: status === 'skipped' ? 'not-run' : status, crashed: minidump, decides: false })),
  listed: [], requiredList: false, undecided: [],
});
