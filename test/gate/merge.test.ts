import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPLETE, merge, mergeLegs, type Leg } from '../../src/gate/merge.ts';
import { VERDICT_FILE } from '../../src/gate/schema.ts';
import type { Finding, Verdict, VerdictPackage } from '../../src/gate/verdict.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import { aFinding, aPackage, aVerdict } from '../support/verdicts.ts';

const sha = (text: string): string => `sha256:${sha256Hex(text)}`;
const pack = (name: string, changes: Partial<VerdictPackage> = {}): VerdictPackage => aPackage({ name, path: `out/${name}`, packageDigest: sha(name), contentDigest: sha(`c ${name}`), ...changes });
const finding = (name: string, rule: string, changes: Partial<Finding> = {}): Finding => aFinding(rule, { package: name, fingerprint: sha256Hex(`${name} ${rule} ${changes.subject ?? ''}`), ...changes });
const verdict = (name: string, findings: readonly Finding[] = [finding(name, 'INF-001', { outcome: 'pass' })], changes: Partial<Verdict> = {}): Verdict => aVerdict(findings, { packages: [pack(name)], notices: [], ...changes });
const leg = (name: string, found: Verdict | undefined, problem?: string): Leg => ({ name, verdict: found, problem });
const open = ({ findings }: Verdict): readonly string[] => findings.filter(({ outcome }) => outcome !== 'pass').map(({ rule, package: name, outcome, message }) => `${rule} ${name} ${outcome}: ${message}`);

const outcome = fc.constantFrom('pass', 'warn', 'fail', 'unknown', 'not-applicable');
const anyVerdict = fc.record({
  names: fc.uniqueArray(fc.constantFrom('audio', 'nic', 'usb'), { minLength: 1, maxLength: 3 }),
  rules: fc.array(fc.record({ rule: fc.constantFrom('INF-001', 'PE-003', 'SIGN-001'), outcome, severity: fc.constantFrom('block', 'warn', 'info'), subject: fc.constantFrom('a', 'b') }), { maxLength: 5 }),
  at: fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z'), notices: fc.subarray(['one', 'two']), bytes: fc.constantFrom('x', 'y'),
}).map(({ names, rules, at, notices, bytes }) => aVerdict(names.flatMap((name) => rules.map(({ rule, ...rest }) => finding(name, rule, rest))),
  { packages: names.map((name) => pack(name, { contentDigest: sha(`${name} ${bytes}`) })), generatedAt: at, notices }));
const options = { numRuns: 300 };

describe('merging verdicts', () => {
  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 4 }), (verdicts) => {
      expect(merge(verdicts.toReversed())).toEqual(merge(verdicts));
    }), options);
  });

  it('does not depend on how the verdicts are put together', () => {
    fc.assert(fc.property(anyVerdict, anyVerdict, anyVerdict, (a, b, c) => {
      const strip = ({ counts: _, blocking: __, ...rest }: Verdict) => ({ ...rest, findings: rest.findings.filter(({ rule }) => rule !== COMPLETE.id), policy: undefined });
      expect(strip(merge([merge([a, b]), c]))).toEqual(strip(merge([a, b, c])));
    }), options);
  });

  it('gives the same for one verdict seen twice', () => {
    fc.assert(fc.property(anyVerdict, (one) => {
      expect(merge([one, one])).toEqual(merge([one]));
    }), options);
  });

  it('is never milder than any of them', () => {
    fc.assert(fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 3 }), (verdicts) => {
      const merged = merge(verdicts);
      if (verdicts.some(({ blocking }) => blocking > 0)) expect(merged.decision).toBe('no-go');
      for (const one of verdicts) for (const each of one.findings.filter(({ outcome: found }) => found === 'fail')) expect(merged.findings).toContainEqual(expect.objectContaining({ rule: each.rule, package: each.package, outcome: 'fail' }));
      expect(VERDICT_FILE.safeParse(merged).success).toBe(true);
    }), options);
  });

  it('works the decision out anew: a file that calls itself go is not believed', () => {
    const lie = { ...verdict('audio', [finding('audio', 'SIGN-001', { outcome: 'fail' })]), decision: 'go' as const, blocking: 0 };
    expect(merge([lie])).toMatchObject({ decision: 'no-go', blocking: 1, counts: { fail: 1 } });
  });

  it.each([
    ['a verdict that says no-go for no reason', [{ ...verdict('audio'), decision: 'no-go' as const }], 'the verdict on audio says no-go, and none of its findings blocks'],
    ['a verdict without a package', [aVerdict([], { packages: [] })], 'a verdict holds no package: nothing was judged'],
    ['other bytes under one name', [verdict('audio'), verdict('audio', undefined, { packages: [pack('audio', { contentDigest: sha('other') })] })], 'audio was judged with different bytes'],
    ['another profile', [verdict('audio'), verdict('nic', undefined, { profile: 'dev' })], 'verdicts of different profiles cannot be one: dev and seed'],
    ['another stage', [verdict('audio'), verdict('nic', undefined, { stage: 'release' })], 'verdicts of different stages cannot be one: build and release'],
  ])('refuses %s', (_, verdicts, message) => {
    const merged = merge(verdicts);
    expect(merged.decision).toBe('no-go');
    expect(open(merged).join('\n')).toContain(message);
  });

  it('lets the later attempt of one job count', () => {
    const at = (attempt: number, outcomes: Finding['outcome'], bytes: string) =>
      verdict('audio', [finding('audio', 'SIGN-001', { outcome: outcomes })], { run: { id: '7', attempt, job: 'gate.yml/gate' }, packages: [pack('audio', { contentDigest: sha(bytes) })] });
    expect(merge([at(1, 'fail', 'x'), at(2, 'pass', 'y')])).toMatchObject({ decision: 'go', blocking: 0 });
    expect(merge([at(2, 'fail', 'x'), at(1, 'pass', 'y')])).toMatchObject({ decision: 'no-go' });
  });
});

describe('merging the legs of a matrix', () => {
  const both = [leg('audio', verdict('audio')), leg('nic', verdict('nic'))];

  it('is a go when all of them are there and go', () => {
    expect(mergeLegs(both, { count: 2 })).toMatchObject({ decision: 'go', blocking: 0, packages: [{ name: 'audio' }, { name: 'nic' }] });
    expect(mergeLegs(both, { names: ['nic', 'audio'] }).decision).toBe('go');
  });

  it.each([
    ['one too few', both.slice(1), { count: 2 }, '1 of 2 expected verdicts are missing'],
    ['none at all', [], { count: 1 }, '1 of 1 expected verdicts is missing'],
    ['one too many', both, { count: 1 }, '2 verdicts are there, 1 were expected'],
    ['one that is named and missing', both.slice(1), { names: ['audio', 'nic'] }, 'the verdict of audio is missing'],
    ['one that nobody named', both, { names: ['nic'] }, 'the verdict of audio was not expected'],
    ['one that cannot be read', [...both, leg('usb', undefined, 'this is not JSON')], undefined, 'the verdict of usb cannot be read: this is not JSON'],
  ] satisfies readonly (readonly [string, readonly Leg[], Parameters<typeof mergeLegs>[1], string])[])('is a no-go with %s', (_, legs, expected, message) => {
    const merged = mergeLegs(legs, expected);
    expect(merged).toMatchObject({ decision: 'no-go', blocking: 1 });
    expect(open(merged)[0]).toMatch(new RegExp(`^GATE-001 .* unknown: ${message}`));
  });

  it('names packages of one name by their legs when they are not one package', () => {
    const [inf] = pack('package').infs;
    if (inf === undefined) throw new Error('the package has no INF');
    const other = verdict('package', [finding('package', 'INF-001', { outcome: 'fail' })], { packages: [pack('package', { infs: [{ ...inf, file: 'other.inf' }] })] });
    const merged = mergeLegs([leg('audio', verdict('package')), leg('nic', other)], { count: 2 });
    expect(merged.packages.map(({ name }) => name)).toEqual(['audio/package', 'nic/package']);
    expect(open(merged)).toEqual([expect.stringMatching(/^INF-001 nic\/package fail/)]);
    expect(new Set(merged.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('keeps one package that two legs judged as one', () => {
    expect(mergeLegs([leg('a', verdict('audio')), leg('b', verdict('audio'))], { count: 2 })).toMatchObject({ decision: 'go', packages: [{ name: 'audio' }] });
  });
});
