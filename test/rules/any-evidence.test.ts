import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type Evidence, type Reading, type Kind, type TreeFile } from '../../src/evidence/evidence.ts';
import { evaluateRule } from '../../src/gate/evaluate.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { CHANNELS, PROFILES, STAGES } from '../../src/policy/words.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Context } from '../../src/rules/rule.ts';
import { GRADES } from '../../src/trust/signature.ts';
import { claim, hardwareRow, manifest, moment, PACKAGE_DIGEST } from '../support/evidence-claims.ts';
import { analysed, run } from '../support/evidence-analysis.ts';
import { hlkPackage, playlist as playlistOf, ran } from '../support/evidence-hlk.ts';
import * as make from '../support/evidence.ts';
import { dvlXml, SLEEP, source, utf8, verifierQuery } from '../support/result-files.ts';
import { result as sarifResult } from '../support/sarif.ts';
import { parseDvl } from '../../src/formats/dvl/dvl.ts';
import { parseVerifier } from '../../src/formats/verifier/query.ts';
import { shippingLabel } from '../support/evidence-label.ts';
import * as planned from '../support/evidence-plan.ts';

const NAMES = ['demo.inf', 'DEMO.INF', 'demo.sys', 'x64/demo.sys', 'demo.cat', 'b.cat', 'tool.exe', 'setup.ps1', 'readme', '\u202Egnp.sys'];
const name = fc.constantFrom(...NAMES);
const architecture = fc.constantFrom('x86', 'amd64', 'arm', 'arm64', 'ia64');
const digest = fc.constantFrom('aa'.repeat(32), 'bb'.repeat(32));
const grade = fc.constantFrom(...GRADES);
const place = fc.record({ line: fc.nat(99), column: fc.nat(99) });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const member = fc.record({ digest, algorithm: fc.constantFrom('sha1', 'sha256', 'other'), kind: fc.constantFrom('pe', 'flat', 'link', 'unknown'), file: optional(name), attributes: fc.constant([]) });
const file: fc.Arbitrary<TreeFile> = fc
  .record({
    path: name, sha256: digest, authenticodeSha256: optional(digest), format: fc.constantFrom('pe', 'cabinet', 'catalog', 'inf', 'lfs-pointer', 'other'),
    members: fc.array(fc.record({ catalog: name, member }), { maxLength: 2 }), rewritten: optional(fc.record({ conversion: fc.constantFrom('lf-to-crlf', 'crlf-to-lf'), catalog: name })),
  })
  .map((over) => make.treeFile(over.path, over));
const timestamp = fc.record({ time: fc.constantFrom(0, make.SIGNED_AT, 4e12), trusted: fc.boolean() }).map((over) => make.timestamp(over));
const signature = fc
  .record({
    valid: fc.boolean(), grade, digest, computedDigest: optional(digest), digestAlgorithm: fc.constantFrom('md5', 'sha1', 'sha256', 'sha3'), signer: optional(fc.constant(make.signer())),
    timestamp: optional(timestamp), pin: fc.constantFrom(undefined, 'name', 'sha256'), problems: fc.constantFrom([], ['torn']),
  })
  .map((over) => make.signature(over));
const signatures = fc.array(signature, { maxLength: 3 });
const binary = fc.record({ signatures, grade, effectiveGrade: grade, inCatalog: fc.boolean(), image: fc.constantFrom(make.image(), make.image({ subsystem: 3, version: undefined, loadConfig: undefined, sections: [], directories: [] })) }).map((over) => make.binary(over));
const inf = fc
  .record({
    isDriver: fc.boolean(), installs: fc.boolean(), kind: fc.constantFrom('device', 'extension', 'component', 'primitive', 'none'), architectures: fc.uniqueArray(architecture, { maxLength: 3 }),
    files: fc.array(fc.record({ path: name, architecture, cabinet: optional(name), sourcePlace: optional(place) }).map(({ path, ...over }) => make.infFile(path, over)), { maxLength: 4 }),
    services: fc.array(fc.record({ file: optional(name), binary: optional(name), startType: optional(fc.nat(4)), type: optional(fc.nat(32)) }).map((over) => make.service(over)), { maxLength: 2 }),
    signatureAttributes: fc.array(fc.record({ file: name, attribute: fc.constantFrom('Elam', 'PETrust', 'x'), place }), { maxLength: 2 }), declarative: optional(fc.boolean()),
    catalogFiles: fc.array(fc.record({ architecture: optional(architecture), name, place }), { maxLength: 3 }),
  })
  .map(({ catalogFiles, ...over }) => make.inf({ ...over, version: make.infVersion({ catalogFiles }) }));
const catalog = fc.record({ members: fc.array(member, { maxLength: 4 }), signatures, grade, attributes: fc.constantFrom([], make.attributes(make.CERTIFIED)) }).map(({ members, attributes, ...over }) => make.signedCatalog({ ...over, catalog: { members, attributes } }));
const cabinet = fc.record({ names: fc.array(name, { maxLength: 4 }), signatures }).map(({ names, ...over }) => make.cabinet(names, over));
const submission = fc.array(fc.record({ folder: name, name, infs: fc.array(inf, { maxLength: 2 }) }), { maxLength: 3 }).map((packages) => make.submission(packages));
const compared = fc.array(fc.record({ path: name, kind: fc.constantFrom('pe', 'file'), digest }), { maxLength: 4 }).map((files) => ({ name: 'demo', path: 'sub', packageDigest: 'sha256:00', files }));
const repository = fc.array(fc.record({ path: name, attributes: fc.constantFrom({}, { text: 'set' }, { text: 'unset', eol: 'lf' }) }), { maxLength: 2 }).map((trackedInfs) => ({ trackedInfs }));
const policy = fc.record({ origin: fc.constantFrom('built-in', 'file', 'base'), path: optional(fc.constant('p.yml')), changedInPullRequest: fc.boolean(), underPullRequest: fc.boolean() });

const rowResult = fc.constantFrom('pass', 'fail', 'blocked', 'not-run');
const hardware = fc.record({ config: fc.constantFrom('A', 'B'), cpu: fc.constantFrom('x64', 'arm64', 'x86'), result: rowResult, modernStandby: optional(fc.boolean()), cases: fc.constantFrom([], ['stress'], ['upgrade-rollback', 'hvci-on'], ['suspend-resume', 'recovery']), to: optional(digest), os: fc.record({ build: fc.constantFrom(19045, 26100, 26200), ubr: optional(fc.nat(9000)) }) }).map((over) => hardwareRow(over));
const at = fc.constantFrom('2024-01-01T00:00:00Z', '2026-01-10T08:00:00Z', '2026-02-01T00:00:00Z').map(moment);
const stated = fc.oneof(
  fc.array(hardware, { maxLength: 3 }).map((rows) => claim('hardware-matrix', { rows })),
  fc.record({ minutes: fc.nat(90), flags: optional(fc.constantFrom(0, 0x209bb, 0x20209bb)), count: fc.nat(1) }).map(({ count, ...over }) => claim('driver-verifier', { ruleClasses: [], drivers: ['demo.sys'], bugchecks: { count, codes: [] }, ...over })),
  fc.constantFrom(claim('security-checklist', { items: {} }), claim('threat-model', { path: 't.md', sha256: 'ab'.repeat(32), reviewedAt: moment('2026-01-01T00:00:00Z') }), claim('privileged-behaviour', { items: [] }), claim('signoff', { decision: 'approve' })),
);
const labClaims = fc.record({
  found: fc.array(fc.record({ stated, attestedAt: at, packageDigest: fc.constantFrom(PACKAGE_DIGEST, 'cc'.repeat(32)) }), { maxLength: 3 }), level: fc.constantFrom('none', 'L0', 'operator'), fork: fc.boolean(),
}).map(({ found, ...over }) => manifest(found.map(({ stated: one, attestedAt, packageDigest }) => ({ ...one, attestedAt, subject: { packageDigest } })), over));
const codeql = fc.constantFrom(analysed(run()), analysed(run({ results: null })), analysed(run({ ids: [], extensions: [] })), analysed(run({ results: [sarifResult('cpp/x'), sarifResult('cpp/drivers/wdk-deprecated-api')] })));
const hlkResults = fc.constantFrom(ran('Passed', /^DF - Sleep/), ran('Failed', /HyperVisor/), ran('Running', /SimpleIO/), playlistOf({ id: SLEEP }));
const hlkx = fc.constantFrom(hlkPackage(), hlkPackage({ sign: false }), { ...hlkPackage(), rollups: [] });
const dvl = fc.constantFrom('demo.x64', 'other.arm64').map((subject) => parseDvl(utf8(dvlXml(subject, [['Semmle.Summary', '1', ''], ['Semmle.Defect.cpp/x', '0', 'SEMMLE_FAILED']]))));
const verifier = fc.constantFrom('0x000209bb', '0x00000000').map((flags) => parseVerifier(source(verifierQuery({ flags }))));
const testResults = fc.array(fc.record({ name: fc.constantFrom('a', 'b'), outcome: fc.constantFrom('passed', 'failed', 'skipped', 'undecided') }), { maxLength: 3 }).map((tests) => ({ carrier: 'junit' as const, tests, counts: { passed: tests.length, failed: 0, skipped: 0, undecided: 0 }, undecided: [], remarks: [] }));
const tested = fc.constantFrom([], ['a=passed', 'b=failed']).map((tests) => ({ name: 'demo', path: 'old', packageDigest: 'sha256:00', grade: undefined, driverVer: undefined, hardwareIds: [], targets: [], tests }));
/** Drawing from a stock made once: building large records anew for each run costs more than the rules do. */
const stocked = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.constantFrom(...fc.sample(value, { numRuns: 80, seed: 7 }));
const when = fc.constantFrom('2025-06-01T00:00:00Z', '2026-01-10T08:00:00Z', '2026-01-14T08:00:00Z', '2027-01-01T00:00:00Z').map(moment);
const result = fc.constantFrom('pass', 'fail', 'blocked', 'not-run');
const login = fc.constantFrom('carol', 'dana', 'frank', 'lee', 'mallory');
const common = fc.record({ id: fc.constantFrom('C-1', 'C-2'), subject: fc.record({ packageDigest: fc.constantFrom(PACKAGE_DIGEST, 'ab'.repeat(32)) }), attestedBy: fc.record({ github: login, role: fc.constantFrom('lab', 'engineering', 'quality', 'business') }), attestedAt: when });
const answer = optional(fc.boolean());
const aClaim = fc.oneof(
  fc.tuple(common, fc.constantFrom('approve', 'reject')).map(([own, decision]) => claim('signoff', { ...own, decision })),
  fc.tuple(common, result, when).map(([own, outcome, ranAt]) => claim('rollback-drill', { ...own, from: PACKAGE_DIGEST, to: PACKAGE_DIGEST, candidate: PACKAGE_DIGEST, result: outcome, ranAt })),
  fc.tuple(common, result, fc.constantFrom('functional', 'base-only-boot', 'upgrade-rollback')).map(([own, outcome, each]) => claim('hardware-matrix', { ...own, rows: [hardwareRow({ result: outcome, cases: [each] })] })),
  fc.tuple(common, fc.record({ staged: answer, targeting: answer, signedManifest: answer, telemetry: answer, pause: answer, rollback: answer, incidentPlan: answer })).map(([own, controls]) => claim('channel-controls', { ...own, ...controls })),
  fc.tuple(common, fc.array(fc.record({ ours: fc.constantFrom('N', 'N-1'), theirs: fc.constantFrom('N', 'N-1'), result }), { maxLength: 3 })).map(([own, rows]) => claim('compat-matrix', { ...own, partner: { name: 'demo', kind: 'driver' }, rows })),
  fc.tuple(common, fc.array(fc.record({ guid: optional(fc.constant('{1}')), ioctl: optional(fc.constant('0x1')), version: optional(fc.constant('1')), compatibility: optional(fc.constant('x')) }), { maxLength: 2 })).map(([own, interfaces]) => claim('interface-contract', { ...own, interfaces })),
  fc.tuple(common, fc.constantFrom('kmc', 'other'), fc.nat(2)).map(([own, id, sample]) => claim('monitoring-baseline', { ...own, metrics: [{ id, value: { value: 1, percent: true }, sample, date: '2026-01-01' }] })),
);
const peopleClaims = fc.record({
  all: fc.array(aClaim, { maxLength: 4 }), level: fc.constantFrom('none', 'L0', 'L1', 'L2', 'operator'), fork: fc.boolean(), problems: fc.constantFrom([], [{ message: 'the key is not known', line: 3, column: 5 }]),
  artifacts: fc.constantFrom([], [{ claim: 'C-1', path: 'a.xml', line: 9, sha256: 'ab'.repeat(32), found: undefined }]),
}).map(({ all, ...over }) => manifest(over.problems.length > 0 ? [] : all, over));
const whole = planned.plan();
const plan = fc.record({
  channel: optional(fc.constantFrom(...CHANNELS)), channelReason: optional(fc.constant('because')), rings: fc.subarray([...whole.rings]), owners: fc.constantFrom({}, whole.owners, { quality: ['@contoso/qa'] }),
  pause: fc.constantFrom(undefined, whole.pause, { how: 'x', operator: undefined, tested: undefined }), communications: fc.constantFrom(undefined, whole.communications), supersede: fc.constantFrom(undefined, whole.supersede),
  support: fc.constantFrom(undefined, whole.support), freeze: fc.constantFrom(undefined, whole.freeze), documents: fc.constantFrom(undefined, [], [{ path: 'docs/release-notes.md', text: 'x' }]),
  rollback: fc.constantFrom(whole.rollback, { ...whole.rollback, candidate: undefined, criteria: [] }, { ...whole.rollback, candidate: { asset: undefined, kind: 'expire-only' } }),
  escalation: fc.constantFrom(whole.escalation, { levels: [] }), health: fc.constantFrom(whole.health, { ...whole.health, metrics: [], sources: [] }), dependencies: fc.record({ requiresSimultaneous: fc.boolean() }),
}).map((over) => planned.plan(over));
const versions = fc.record({
  grade: optional(grade), packageDigest: fc.constantFrom('', 'sha256:00'), driverVer: optional(fc.constantFrom({ date: '2026-01-10', version: '1.2.3.4' }, { date: '2026-02-01', version: '2.0.0.0' })), hardwareIds: fc.constantFrom([], ['pci\\ven_1234&dev_9999']), targets: fc.constantFrom([], ['ntamd64.10.0...17763'], ['ntarm64.10.0...22000', 'x']),
}).map((over) => planned.previousRelease(over));
const forge = fc.record({
  authors: fc.subarray(['carol', 'dana']), labels: fc.constantFrom([], ['targeting-approved']), labelledBy: fc.constantFrom({}, { 'targeting-approved': 'lee' }), head: optional(fc.constant(planned.HEAD)), headAt: optional(fc.constant(planned.HEAD_AT)), teams: fc.constantFrom({}, { '@contoso/qa': undefined }, { '@contoso/qa': ['dana'] }),
  approvals: fc.array(fc.record({ login, bot: fc.boolean(), decision: fc.constantFrom('approve', 'reject'), edited: fc.boolean() }).map(({ login: by, ...over }) => planned.approval(by, over)), { maxLength: 4 }),
}).map((over) => planned.forge(over));
const waiver = fc.record({ rule: fc.constantFrom('PKG-001', 'DEP-002'), reason: optional(fc.constant('x')), owner: optional(fc.constant('x')), ticket: optional(fc.constant('x')), expires: optional(fc.constantFrom('2026-01-01', '2026-01-20', '2027-01-01')), scope: fc.constant(undefined), subject: optional(name), place });
const label = fc.record({
  name: optional(fc.constant('Demo')), destination: optional(fc.constantFrom('windowsUpdate', 'anotherPartner')), hardwareIds: fc.array(fc.record({ bundleId: fc.constant('B1'), infId: fc.constant('demo.inf'), operatingSystemCode: optional(fc.constantFrom('WINDOWS_v100_X64_GE_FULL', 'WINDOWS_v63_X64')), pnpString: optional(fc.constantFrom('PCI\\VEN_1234', 'x')), distributionState: fc.constant(undefined), action: fc.constant(undefined) }), { maxLength: 2 }),
  chids: fc.constantFrom([], [{ chid: 'x', distributionState: undefined }]), restrictedToAudiences: fc.constantFrom([], ['x']), ceiling: optional(fc.constant('NI')), publishing: fc.constantFrom(undefined, shippingLabel().publishing),
}).map((over) => ({ planned: true, labels: [shippingLabel(over)] }));
const claims = fc.oneof(labClaims, peopleClaims);
const release = fc.oneof(tested, versions);

const readings = <K extends Kind>(value: fc.Arbitrary<Extract<Reading<K>, { ok: true }>['value']>): fc.Arbitrary<readonly Reading<K>[]> =>
  fc.array(fc.oneof({ weight: 9, arbitrary: fc.record({ file: name, ok: fc.constant(true), value }) }, { weight: 1, arbitrary: fc.record({ file: name, ok: fc.constant(false), reason: fc.constant('it is torn') }) }), { maxLength: 3 });

const evidence: fc.Arbitrary<Evidence> = fc.record({
  tree: readings<'tree'>(fc.array(file, { maxLength: 6 }).map((files) => make.tree(files))), inf: readings<'inf'>(inf), binary: readings<'binary'>(binary), catalog: readings<'catalog'>(catalog),
  cabinet: readings<'cabinet'>(cabinet), submission: readings<'submission'>(submission), 'submission-manifest': readings<'submission-manifest'>(compared), repository: readings<'repository'>(repository), policy: readings<'policy'>(policy),
  codeql: readings<'codeql'>(codeql), 'hlk-results': readings<'hlk-results'>(hlkResults), hlkx: readings<'hlkx'>(hlkx), dvl: readings<'dvl'>(dvl),
  verifier: readings<'verifier'>(verifier), 'test-results': readings<'test-results'>(testResults),
  claims: readings<'claims'>(stocked(claims)), plan: readings<'plan'>(stocked(plan)), 'previous-release': readings<'previous-release'>(stocked(release)), 'rollback-candidate': readings<'rollback-candidate'>(stocked(release)), forge: readings<'forge'>(stocked(forge)),
  waivers: readings<'waivers'>(fc.array(waiver, { maxLength: 2 })), 'shipping-label': readings<'shipping-label'>(stocked(label)),
}).map((found) => ({ ...NO_EVIDENCE, ...found }));
const context: fc.Arbitrary<Context> = fc.record({
  now: fc.constantFrom(new Date('2026-01-15T12:00:00Z')), stage: fc.constantFrom(...STAGES), profile: fc.constantFrom(...PROFILES), channel: fc.constantFrom(undefined, ...CHANNELS),
  policy: fc.constantFrom(DEFAULT_RULE_POLICY, { ...DEFAULT_RULE_POLICY, registeredCertificates: ['11'.repeat(32)], payloadOnly: ['demo'] }),
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('answers any evidence with something a person can read', () => {
    fc.assert(fc.property(evidence, context, (found, given) => {
      const { observations } = evaluateRule(rule, found, given);
      expect(observations.length).toBeGreaterThan(0);
      for (const { message, remedy, line, file: at } of observations) {
        expect(`${message} ${remedy ?? ''}`).not.toMatch(/undefined|NaN|\[object|  |\(\)|""| ,|: $/);
        if (line !== undefined) expect(at).toBeTypeOf('string');
      }
    }), { numRuns: 200 });
  });

  it('neither passes nor fails without evidence, at any stage in any profile', () => {
    fc.assert(fc.property(context, (given) => {
      for (const { outcome } of evaluateRule(rule, NO_EVIDENCE, given).observations) expect(['unknown', 'not-applicable']).toContain(outcome);
    }), { numRuns: 60 });
  });
});
