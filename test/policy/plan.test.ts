import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { PLAN_FILE } from '../../src/policy/plan-schema.ts';
import { parsePlan } from '../../src/policy/plan.ts';
import { holds } from '../support/property.ts';

const FILE = '.github/driver-rollout.yml';
const read = (text: string) => parsePlan(text, FILE);
const refusal = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return inputErrorText(error);
    throw error;
  }
  return 'accepted';
};

const FULL = `version: 1
product: contoso-nic
timezone: Europe/Berlin
channel: vendor
channel-reason: kiosks without Windows Update
package: { source: release-asset, asset: "contoso-nic-*.cab" }
gate: { workflow: driver-release.yml, stage: submission, max-age: 10d, recheck-on-promote: false }
owners:
  release-manager: ["@contoso/driver-release"]
  quality: [carol, "@contoso/driver-qa"]
approvals: { two-person: false, exclude: [package-author], via: [comment, environment], max-age: 48h }
start: { approvals: { release-manager: 1, quality: 2 } }
dependencies: { requires-simultaneous: true }
freeze:
  use: [weekends]
  feature-updates: ["2026-10-06"]
  moratoria: [{ from: 2026-12-17, to: 2027-01-03 }]
rollback:
  candidate: { asset: "contoso-nic-rb-*.cab", kind: reissue }
  criteria:
    - { metric: kmc, above: 1%, window: 7d, owner: release-manager }
    - turn back when it looks bad
  drill-max-age: 60d
escalation:
  levels: [{ who: microsoft, via: "Partner Center", within: 24h }]
pause: { how: stop serving, operator: release-manager, tested: "2026-10-30" }
communications: { audience: [oem], notes: docs/notes.md, known-issues: docs/issues.md }
health:
  sources:
    - { adapter: hdc-install-health, path: "hdc/*.csv", owner: quality, every: 12h, columns: { version: "Driver Version" } }
  cohort-by: [hwid, os]
  min-cohort: 300
  coverage-min: 50
  lag: 2d
  max-data-age: 36h
  alpha-pause: 0.02
  alpha-promote: 0.1
  baseline: { mode: historical, version: previous }
  harm-budget: 50
  metrics:
    - { id: kmc, measure: "26118008", bar: 1%, tolerance: 1.3, non-inferior: 1.4, weight: 3, required: true }
    - { id: install, bar: 95%, direction: higher-is-better, baseline: none }
rings:
  - { id: internal, phase: pilot, audience: "group:lab", percent: 0.5%, min-devices: 300, bake: 3d, max-bake: 6d, approvals: { quality: 1 } }
  - id: early
    phase: gradual
    expected-percent: 5
    targeting: { hwids: ["PCI\\\\VEN_1234&DEV_0001"], chids: ["{a}"], os-floor: 22000 }
    min-cohort-coverage: 80%
    business-days: 2
  - { id: full, phase: full, expected-percent: 100, monitor: 30d }
supersede: { on-newer-driverver: true }
expedite: { bake-factor: 0.5, bake-floor: 12h, ignore-freeze: [vendor] }
support: { end-of-support: "2028-06-30", warn-before: 180d, successor: contoso-nic-v4, security-fix-days: 30 }
ledger: { authors: [old-bot] }
`;

const lineOf = (start: string): number => FULL.split('\n').findIndex((line) => line.startsWith(start)) + 1;
const RINGS = lineOf('rings:');
const hours = (text: string, value: number) => ({ text, hours: value });

describe('a rollout plan', () => {
  it('is read field by field', () => {
    const plan = read(FULL);
    expect(plan).toMatchObject({
      file: FILE, product: 'contoso-nic', timezone: 'Europe/Berlin', channel: 'vendor', channelReason: 'kiosks without Windows Update',
      package: { source: 'release-asset', asset: 'contoso-nic-*.cab' }, gate: { workflow: 'driver-release.yml', stage: 'submission', maxAge: hours('10d', 240), recheckOnPromote: false },
      owners: { 'release-manager': ['@contoso/driver-release'], quality: ['carol', '@contoso/driver-qa'] },
      approvals: { twoPerson: false, exclude: ['package-author'], via: ['comment', 'environment'], maxAge: hours('48h', 48) }, start: { approvals: { 'release-manager': 1, quality: 2 } },
      dependencies: { requiresSimultaneous: true }, freeze: { use: ['weekends'], featureUpdates: ['2026-10-06'], moratoria: [{ from: '2026-12-17', to: '2027-01-03' }] },
      escalation: { levels: [{ who: 'microsoft', via: 'Partner Center', within: hours('24h', 24) }] }, pause: { how: 'stop serving', operator: 'release-manager', tested: '2026-10-30' },
      communications: { audience: ['oem'], notes: 'docs/notes.md', knownIssues: 'docs/issues.md' }, supersede: { onNewerDriverver: true },
      expedite: { bakeFactor: 0.5, bakeFloor: hours('12h', 12), ignoreFreeze: ['vendor'] }, support: { endOfSupport: '2028-06-30', warnBefore: hours('180d', 4320), successor: 'contoso-nic-v4', securityFixDays: 30 },
      ledger: { authors: ['old-bot'] },
    });
    expect(plan.rollback).toEqual({
      candidate: { asset: 'contoso-nic-rb-*.cab', kind: 'reissue' }, drillMaxAge: hours('60d', 1440),
      criteria: [
        { prose: undefined, metric: 'kmc', above: 1, below: undefined, window: hours('7d', 168), owner: 'release-manager' },
        { prose: 'turn back when it looks bad', metric: undefined, above: undefined, below: undefined, window: undefined, owner: undefined },
      ],
    });
    expect(plan.health).toEqual({
      sources: [{ adapter: 'hdc-install-health', path: 'hdc/*.csv', owner: 'quality', every: hours('12h', 12), columns: { version: 'Driver Version' } }],
      cohortBy: ['hwid', 'os'], minCohort: 300, coverageMin: 50, lag: hours('2d', 48), maxDataAge: hours('36h', 36), alphaPause: 0.02, alphaPromote: 0.1, baseline: { mode: 'historical', version: 'previous' }, harmBudget: 50,
      metrics: [
        { id: 'kmc', measure: '26118008', bar: 1, higherIsBetter: false, tolerance: 1.3, nonInferior: 1.4, weight: 3, required: true, baseline: undefined },
        { id: 'install', measure: undefined, bar: 95, higherIsBetter: true, tolerance: 1.25, nonInferior: 1.5, weight: 1, required: false, baseline: 'none' },
      ],
    });
    expect(plan.rings).toEqual([
      { id: 'internal', phase: 'pilot', audience: 'group:lab', percent: 0.5, expectedPercent: undefined, targeting: undefined, minDevices: 300, minCohortCoverage: 0, bake: hours('3d', 72), businessDays: 1, maxBake: hours('6d', 144), monitor: undefined, approvals: { quality: 1 }, line: RINGS + 1, column: 5 },
      { id: 'early', phase: 'gradual', audience: 'retail', percent: undefined, expectedPercent: 5, targeting: { hwids: ['PCI\\VEN_1234&DEV_0001'], chids: ['{a}'], osFloor: 22000 }, minDevices: undefined, minCohortCoverage: 80, bake: undefined, businessDays: 2, maxBake: undefined, monitor: undefined, approvals: {}, line: RINGS + 2, column: 5 },
      { id: 'full', phase: 'full', audience: 'retail', percent: undefined, expectedPercent: 100, targeting: undefined, minDevices: undefined, minCohortCoverage: 0, bake: undefined, businessDays: 1, maxBake: undefined, monitor: hours('30d', 720), approvals: {}, line: RINGS + 8, column: 5 },
    ]);
    expect([plan.places['rings'], plan.places['rollback']]).toEqual([{ line: RINGS, column: 1 }, { line: lineOf('rollback:'), column: 1 }]);
  });

  it('may leave nearly everything out: rules say what is missing', () => {
    expect(read('version: 1\nproduct: a\n')).toEqual({
      file: FILE, places: { version: { line: 1, column: 1 }, product: { line: 2, column: 1 } }, product: 'a', timezone: 'America/Los_Angeles', channel: undefined, channelReason: undefined, package: undefined,
      gate: { workflow: undefined, stage: 'release', maxAge: hours('14d', 336), recheckOnPromote: true }, owners: {},
      approvals: { twoPerson: true, exclude: ['package-author', 'workflow-initiator'], via: ['comment'], maxAge: hours('7d', 168) }, start: { approvals: {} }, dependencies: { requiresSimultaneous: false },
      freeze: undefined, rollback: { candidate: undefined, criteria: [], drillMaxAge: hours('90d', 2160) }, escalation: { levels: [] }, pause: undefined, communications: undefined,
      health: { sources: [], cohortBy: ['hwid', 'os', 'chid', 'prev_version'], minCohort: 500, coverageMin: 100, lag: hours('3d', 72), maxDataAge: hours('48h', 48), alphaPause: 0.01, alphaPromote: 0.05, baseline: undefined, harmBudget: undefined, metrics: [] },
      rings: [], supersede: undefined, expedite: { bakeFactor: 0.25, bakeFloor: hours('24h', 24), ignoreFreeze: [] }, support: undefined, ledger: { authors: [] },
    });
  });

  it('uses all freeze sets when it names none', () => {
    expect(read('version: 1\nproduct: a\nfreeze: {}\n').freeze).toEqual({ use: ['ms-b-release', 'ms-us-holidays', 'weekends'], featureUpdates: [], moratoria: [] });
  });
});

const MIN = 'version: 1\nproduct: a\n';

describe('what is not understood is refused with its place', () => {
  it.each([
    ['', `${FILE}:1:1: must be a mapping with the keys version, product, `],
    ['product: a\n', `${FILE}:1:1: version: is missing; give one of 1`],
    ['version: 2\nproduct: a\n', `${FILE}:1:10: version: "2" is not known here; did you mean "1"?`],
    ['version: 1\nproduct: Contoso NIC\n', `${FILE}:2:10: product: must be the name of the product such as contoso-nic, not "Contoso NIC"`],
    [`${MIN}chanel: wufb\n`, `${FILE}:3:1: unknown key "chanel"; did you mean "channel"?`],
    [`${MIN}channel: wu\n`, `${FILE}:3:10: channel: "wu" is not known here; use one of windows-update, wufb, vendor, oem`],
    [`${MIN}channel: wufb\nchannel: oem\n`, `${FILE}:4:1: the key "channel" is written twice; keep one`],
    [`${MIN}rings:\n  - {id: a}\n`, `${FILE}:4:5: rings[0].phase: is missing; give one of pilot, gradual, full`],
    [`${MIN}rings:\n  - {id: a, phase: beta}\n`, `${FILE}:4:20: rings[0].phase: "beta" is not known here; use one of pilot, gradual, full`],
    [`${MIN}rings:\n  - {id: a, phase: pilot, bake: 3 days}\n`, `${FILE}:4:33: rings[0].bake: must be a duration such as 24h or 3d, not "3 days"`],
    [`${MIN}rings:\n  - {id: a, phase: pilot, percent: 101}\n`, `${FILE}:4:36: rings[0].percent: must be a percentage from 0 to 100, not "101"`],
    [`${MIN}rings:\n  - {id: a, phase: pilot, audience: everyone}\n`, `${FILE}:4:37: rings[0].audience: must be test-registry-key, codev, retail or group:<id> such as test-registry-key, not "everyone"`],
    [`${MIN}rings:\n  - {id: a, phase: pilot}\n  - {id: a, phase: full}\n`, `${FILE}:5:10: rings[1].id: "a" is the id of rings[0] too; each needs its own`],
    [`${MIN}rings:\n  - {id: a, phase: pilot, percent: 1, expected-percent: 1}\n`, `${FILE}:4:5: rings[0]: percent and expected-percent both stand here`],
    [`${MIN}rings: [a]\n`, `${FILE}:3:9: rings[0]: must be a mapping with the keys id, phase, `],
    [`${MIN}health: {metrics: [{id: kmc, bar: 0.01}]}\n`, `${FILE}:3:35: health.metrics[0].bar: must be a percentage from 0% to 100% such as 0.5%, not "0.01"`],
    [`${MIN}health: {metrics: [{id: kmc}, {id: kmc}]}\n`, `${FILE}:3:36: health.metrics[1].id: "kmc" is the id of health.metrics[0] too`],
    [`${MIN}health: {sources: [{adapter: wer}]}\n`, `health.sources[0].adapter: "wer" is not known here; use one of health-v1, `],
    [`${MIN}health: {metrics: [{id: kmc}]}\nrollback: {criteria: [{metric: kcm, above: 1%}]}\n`, `${FILE}:4:32: rollback.criteria[0].metric: there is no metric "kcm" in health.metrics; did you mean "kmc"?`],
    [`${MIN}rollback: {criteria: [{metric: a, above: 1%, below: 2%}]}\n`, `${FILE}:3:23: rollback.criteria[0]: above and below both stand here; write two criteria`],
    [`${MIN}rollback: {criteria: [{metrik: a}]}\n`, `rollback.criteria[0]: unknown key "metrik"; did you mean "metric"?`],
    [`${MIN}rollback: {criteria: [[a]]}\n`, `rollback.criteria[0]: must be {metric, above or below, window, owner}, not a list`],
    [`${MIN}rollback: {candidate: {kind: older}}\n`, `rollback.candidate.kind: "older" is not known here; use one of reissue, expire-only, vendor-uninstall`],
    [`${MIN}escalation: {levels: [{who: a, via: b}]}\n`, `escalation.levels[0].within: is missing; give a duration such as 24h or 3d`],
    [`${MIN}freeze: {moratoria: [{from: 2026-12-17, to: 2026-12-01}]}\n`, `${FILE}:3:45: freeze.moratoria[0].to: 2026-12-01 lies before 2026-12-17`],
    [`${MIN}owners: {boss: [a]}\n`, `owners: unknown key "boss"; use one of release-manager, `],
    [`${MIN}owners: {quality: ["contoso/qa"]}\n`, `owners.quality[0]: must be a login, or a team such as @org/team, not "contoso/qa"`],
    [`${MIN}start: {approvals: {quality: 0}}\n`, `start.approvals.quality: must be a whole number from 1 to 20, not "0"`],
    [`${MIN}communications: {notes: ../notes.md}\n`, `communications.notes: must be a path in the repository`],
    [`${MIN}timezone: PST+8!\n`, `timezone: must be the name of a time zone such as America/Los_Angeles`],
    [`${MIN}timezone: Mars/Olympus\n`, `timezone: must be the name of a time zone such as America/Los_Angeles`],
    [`${MIN}support: {end-of-support: 2028-02-30}\n`, `support.end-of-support: must be a date such as 2026-12-15`],
  ])('case %#', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('says every problem at once', () => {
    expect(refusal('version: 1\nproduct: A\nchannel: wu\n').split('\n').length).toBe(2);
  });
});

describe('any text', () => {
  it('is a plan or one InputError', () => {
    const damaged = fc.tuple(fc.nat(FULL.length - 1), fc.string({ maxLength: 6 })).map(([at, text]) => FULL.slice(0, at) + text + FULL.slice(at + text.length));
    holds('damaged plans', 200, fc.property(fc.oneof(damaged, fc.string({ maxLength: 200 })), (text) => {
      expect(refusal(text).length).toBeGreaterThan(0);
    }));
  });
});

it('has a JSON Schema that says what every key is for', () => {
  const { properties } = z.toJSONSchema(PLAN_FILE, { io: 'input' });
  expect(Object.entries(properties ?? {}).filter(([, value]) => typeof value !== 'object' || !('description' in value)).map(([key]) => key)).toEqual([]);
});
