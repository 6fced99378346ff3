import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ClaimType } from '../../src/evidence/claims.ts';
import { CLAIM_TYPES, EVIDENCE_FILE } from '../../src/policy/claim-schema.ts';
import { isManifest, readManifest } from '../../src/policy/manifest.ts';
import { holds } from '../support/property.ts';

const FILE = 'lab/driver-gate.evidence.yml';
const DIGEST = '1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25';
const OTHER = '98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readManifest(bytes(text), FILE);

const HEAD = 'apiVersion: driver-gate/v1\nkind: Evidence\nclaims:\n';
const COMMON = `id: C1, subject: {packageDigest: ${DIGEST}}, attestedBy: {github: dana, role: quality}, attestedAt: 2026-11-20T10:00:00Z`;
const claim = (type: ClaimType, own: string): string => `${HEAD}  - {type: ${type}, ${COMMON}${own === '' ? '' : `, ${own}`}}\n`;

const SAMPLE = `apiVersion: driver-gate/v1
kind: Evidence
claims:
  - id: HW-2026-47
    type: hardware-matrix
    subject: {packageDigest: ${DIGEST}}
    source: {commit: 4f2c0e1d9a7b6c5d8e3f2a1b0c9d8e7f6a5b4c3d, workflowRun: 18223344}
    attestedBy: {github: lab-bot, role: lab}
    attestedAt: 2026-11-20T10:00:00Z
    expiresAt: 2027-01-19T10:00:00Z
    artifacts: [{path: lab/run-47.xml, sha256: ${OTHER}, mediaType: application/xml}]
    rows:
      - config: Laptop A
        cpu: arm64
        os: {build: 26200, ubr: 7019}
        secureBoot: true
        memoryIntegrity: true
        modernStandby: true
        cases: [functional, suspend-resume, modern-standby]
        result: pass
        ranAt: 2026-11-19T08:00:00Z
`;

/** The problems as editors show them. */
const problems = (text: string): readonly string[] =>
  read(text).problems.map(({ line, column, message }) => (line === undefined ? message : `${line}:${column ?? 0}: ${message}`));

describe('an evidence manifest', () => {
  it('is read as it was written', () => {
    const { claims, problems: wrong, file } = read(SAMPLE);
    expect(wrong).toEqual([]);
    expect(file).toBe(FILE);
    expect(claims).toEqual([{
      id: 'HW-2026-47', type: 'hardware-matrix', subject: { packageDigest: DIGEST },
      source: { commit: '4f2c0e1d9a7b6c5d8e3f2a1b0c9d8e7f6a5b4c3d', workflowRun: '18223344' },
      attestedBy: { github: 'lab-bot', role: 'lab' },
      attestedAt: { text: '2026-11-20T10:00:00Z', time: Date.UTC(2026, 10, 20, 10) }, expiresAt: { text: '2027-01-19T10:00:00Z', time: Date.UTC(2027, 0, 19, 10) },
      artifacts: [{ path: 'lab/run-47.xml', sha256: OTHER, mediaType: 'application/xml' }],
      rows: [{
        config: 'Laptop A', cpu: 'arm64', hwids: [], os: { build: 26200, ubr: 7019 }, secureBoot: true, memoryIntegrity: true, modernStandby: true,
        cases: ['functional', 'suspend-resume', 'modern-standby'], result: 'pass', ranAt: { text: '2026-11-19T08:00:00Z', time: Date.UTC(2026, 10, 19, 8) },
      }],
      line: 4, column: 5,
    }]);
  });

  it('may hold no claim', () => {
    expect(read('apiVersion: driver-gate/v1\nkind: Evidence\nclaims: []\n')).toEqual({ file: FILE, claims: [], problems: [] });
  });

  it('may be JSON, whose numbers and truth values stay what was written', () => {
    const json = {
      apiVersion: 'driver-gate/v1', kind: 'Evidence',
      claims: [{
        id: 'VERIFIER', type: 'driver-verifier', subject: { packageDigest: `sha256:${DIGEST}` }, attestedBy: { github: 'lab-bot[bot]', role: 'lab' },
        source: { commit: 'A'.repeat(40), workflowRun: 1 }, attestedAt: '2026-11-20T10:00:00+01:00', flags: 133563, drivers: ['a.sys'], minutes: 60, bugchecks: [],
      }],
    };
    for (const text of [JSON.stringify(json), JSON.stringify(json, undefined, '\t')]) {
      const { claims, problems: wrong } = readManifest(bytes(text), 'x.evidence.json');
      expect(wrong).toEqual([]);
      expect(claims[0]).toMatchObject({ flags: 0x209bb, ruleClasses: [], minutes: 60, bugchecks: { count: 0, codes: [] }, subject: { packageDigest: DIGEST }, source: { commit: 'a'.repeat(40), workflowRun: '1' } });
      expect(claims[0]?.attestedAt.time).toBe(Date.UTC(2026, 10, 20, 9));
    }
  });

  it('keeps digits: versions, long run numbers and digests of digits alone are text', () => {
    const digits = '1234567890'.repeat(6).concat('1234');
    const { claims, problems: wrong } = read(`${HEAD}  - {type: interface-contract, id: 10.10, subject: {packageDigest: ${digits}}, source: {commit: ${'12e45678'.repeat(5)}, workflowRun: 98765432109876543210},
     attestedBy: {github: '007', role: lab}, attestedAt: 2026-11-20T10:00:00Z, interfaces: [{guid: x, version: 10.10}]}`);
    expect(wrong).toEqual([]);
    expect(claims[0]).toMatchObject({ id: '10.10', subject: { packageDigest: digits }, source: { commit: '12e45678'.repeat(5), workflowRun: '98765432109876543210' }, attestedBy: { github: '007' }, interfaces: [{ version: '10.10' }] });
  });

  it('may begin with a byte order mark and end its lines with CR LF', () => {
    expect(readManifest(bytes(`\uFEFF${SAMPLE.replaceAll('\n', '\r\n')}`), FILE).claims.length).toBe(1);
  });
});

/** The smallest claim of each type, and what is read of it. */
const TYPES: readonly (readonly [ClaimType, string, Readonly<Record<string, unknown>>])[] = [
  ['hardware-matrix', 'rows: [{config: A, cpu: amd64, os: {build: 26100}, cases: [stress], result: not-run, ranAt: 2026-11-19T08:00:00Z}]', { rows: [{ cpu: 'x64', os: { build: 26100 }, cases: ['stress'], result: 'not-run' }] }],
  ['os-matrix', 'rows: [{build: 26100, ubr: 4061, arch: x86, result: pass, ranAt: 2026-11-19T08:00:00.5+00:00}]', { rows: [{ build: 26100, ubr: 4061, arch: 'x86' }] }],
  ['driver-verifier', 'ruleClasses: [1, 2], drivers: [a.sys], minutes: 90, bugchecks: [0xC4, 201]', { ruleClasses: [1, 2], bugchecks: { count: 2, codes: [0xc4, 0xc9] } }],
  ['driver-verifier', 'flags: 0x209BB, drivers: [a.sys], minutes: 90, bugchecks: 3', { flags: 0x209bb, bugchecks: { count: 3, codes: [] } }],
  ['compat-matrix', 'partner: {name: fw, kind: firmware}, rows: [{ours: N, theirs: N-1, result: pass}]', { partner: { kind: 'firmware' }, rows: [{ ours: 'N', theirs: 'N-1' }] }],
  ['security-checklist', 'items: {1: {answer: done}, 19: {answer: not-applicable, reason: no hardware}}', { items: { 1: { answer: 'done' }, 19: { answer: 'not-applicable', reason: 'no hardware' } } }],
  ['threat-model', `path: docs/threats.md, sha256: ${OTHER}, reviewedAt: 2026-10-01`, { reviewedAt: { text: '2026-10-01', time: Date.UTC(2026, 9, 1) } }],
  ['privileged-behaviour', 'items: [{file: a.sys, trigger: MmMapIoSpace, constraint: BAR 0 only, test: t_bar}]', { items: [{ trigger: 'MmMapIoSpace' }] }],
  ['interface-contract', 'interfaces: [{ioctl: 0x22, version: 2, role: exposes, compatibility: additive}]', { interfaces: [{ ioctl: '0x22', version: '2', role: 'exposes' }] }],
  ['rollback-drill', `from: ${DIGEST}, to: ${OTHER}, candidate: ${DIGEST}, result: pass, ranAt: 2026-11-19T08:00:00Z`, { from: DIGEST, to: OTHER }],
  ['channel-controls', 'staged: yes, targeting: true, signedManifest: no, telemetry: false', { staged: true, targeting: true, signedManifest: false, telemetry: false }],
  ['mvi', 'member: Contoso, certification: {laboratory: AV-Test, date: 2026-03-01}', { member: 'Contoso', certification: { date: '2026-03-01' } }],
  ['mvi', 'member: no', { member: undefined }],
  ['hwid-relationship', 'ids: [PCI\\VEN_1234&DEV_5678], owner: Fabrikam, reference: mail of 2026-03-01', { ids: ['PCI\\VEN_1234&DEV_5678'] }],
  ['signoff', 'decision: reject', { decision: 'reject' }],
  ['monitoring-baseline', 'metrics: [{id: kmc, value: 0.4%, sample: 120000, date: 2026-11-01}, {id: n, value: 17, sample: 3, date: 2026-11-01}]', { metrics: [{ value: { value: 0.4, percent: true } }, { value: { value: 17, percent: false } }] }],
];

describe('claims', () => {
  it('are tested for every type', () => {
    expect([...new Set(TYPES.map(([type]) => type))].toSorted()).toEqual([...CLAIM_TYPES].toSorted());
  });

  it.each(TYPES)('%s { %s }', (type, own, expected) => {
    const { claims, problems: wrong } = read(claim(type, own));
    expect(wrong).toEqual([]);
    expect(claims[0]).toMatchObject({ type, ...expected });
  });

  it.each(TYPES)('%s { %s } refuses a key it does not know, and a claim without its keys', (type, own) => {
    expect(problems(claim(type, `${own}, bogus: 1`))[0]).toContain('claims[0]: unknown key "bogus"');
    const [first] = own.split(/[:,]/);
    const bare = problems(claim(type, ''));
    if (type === 'channel-controls') expect(bare).toEqual([]);
    else expect(bare.join('\n')).toContain(type === 'driver-verifier' ? 'claims[0].drivers: ' : `claims[0].${first ?? ''}: `);
  });
});

describe('what is wrong is said with line and column', () => {
  it.each([
    [SAMPLE.replace('result: pass', 'result: passed'), '20:17: claims[0].rows[0].result: "passed" is not known here; did you mean "pass"?'],
    [SAMPLE.replace(`packageDigest: ${DIGEST}`, 'packageDigest: ABC'), '6:30: claims[0].subject.packageDigest: must be a SHA-256 digest (64 hexadecimal digits) such as'],
    [SAMPLE.replace('2026-11-20T10:00:00Z', 'yesterday'), '9:17: claims[0].attestedAt: must be a time with its offset such as 2026-11-20T10:00:00Z, not "yesterday"'],
    [SAMPLE.replace('2026-11-20T10:00:00Z', '2026-11-20T10:00:00'), '9:17: claims[0].attestedAt: must be a time with its offset'],
    [SAMPLE.replace('2026-11-20T10:00:00Z', '2026-02-30T10:00:00Z'), '9:17: claims[0].attestedAt: must be a time with its offset'],
    [SAMPLE.replace('2027-01-19', '2025-01-19'), '10:16: claims[0].expiresAt: lies before attestedAt'],
    [claim('signoff', 'decison: approve'), ': claims[0]: unknown key "decison"; did you mean "decision"?'],
    [claim('signoff', 'decision: maybe'), 'claims[0].decision: "maybe" is not known here; use one of approve, reject'],
    [SAMPLE.replace('type: hardware-matrix', 'type: hardware-matrx'), '5:11: claims[0].type: "hardware-matrx" is not known here; did you mean "hardware-matrix"?'],
    [SAMPLE.replace('    type: hardware-matrix\n', ''), '4:5: claims[0].type: is missing; give one of hardware-matrix, '],
    [`${HEAD}  - just text\n`, '4:5: claims[0]: must be a mapping with type, id, subject, attestedBy, attestedAt'],
    [SAMPLE.replace('role: lab', 'role: boss'), 'claims[0].attestedBy.role: "boss" is not known here; use one of engineering, '],
    [SAMPLE.replace('lab/run-47.xml', '../run-47.xml'), 'claims[0].artifacts[0].path: must be a path below this file such as lab/run-47.xml'],
    [SAMPLE.replace('lab/run-47.xml', '/etc/passwd'), 'claims[0].artifacts[0].path: must be a path below this file'],
    [SAMPLE.replace('lab/run-47.xml', "'C:\\x'"), 'claims[0].artifacts[0].path: must be a path below this file'],
    [SAMPLE.replace('build: 26200', 'build: 26200.1'), 'claims[0].rows[0].os.build: must be a whole number from 7600 to 99999, not "26200.1"'],
    [SAMPLE.replace('[functional,', '[functionl,'), 'claims[0].rows[0].cases[0]: "functionl" is not known here; did you mean "functional"?'],
    [claim('driver-verifier', 'drivers: [a.sys], minutes: 1, bugchecks: 0'), '4:5: claims[0]: state flags or ruleClasses, as verifier /query shows them'],
    [claim('driver-verifier', 'flags: 1, drivers: [a.sys], minutes: 1, bugchecks: none'), 'claims[0].bugchecks: must be a list of bug check codes such as [0xC4], or how many there were'],
    [claim('security-checklist', 'items: {20: {answer: done}}'), 'claims[0].items: unknown key "20"'],
    [`${SAMPLE}${SAMPLE.slice(SAMPLE.indexOf('  - id'))}`, '22:9: claims[1].id: "HW-2026-47" is the id of claims[0] too; every claim needs its own'],
    [SAMPLE.replace('kind: Evidence', 'kind: Proof'), '2:7: kind: "Proof" is not known here; use Evidence'],
    [SAMPLE.replace('driver-gate/v1', 'driver-gate/v2'), '1:13: apiVersion: "driver-gate/v2" is not known here; did you mean "driver-gate/v1"?'],
    [SAMPLE.replace('kind: Evidence', 'kind: Evidence\nkind: Evidence'), '3:1: the key "kind" is written twice; keep one'],
    [SAMPLE.replace('    type:', '    id: again\n    type:'), '5:5: the key "id" is written twice; keep one'],
    [`x: &a 1\n${SAMPLE}`, 'anchors (&name) are not read here'],
    [SAMPLE.replace('Laptop A', '*a'), 'aliases (*name) are not read here'],
    [SAMPLE.replace('Laptop A', '!!binary aGk='), 'tags (tag:yaml.org,2002:binary) are not read here'],
    [`${SAMPLE}---\n${SAMPLE}`, 'a second document begins here; write one'],
    ['', '1:1: must be a mapping with the keys apiVersion, kind, claims, not ""'],
    ['apiVersion: [', 'this is not valid YAML: '],
    [`${HEAD}  - {type: compat-matrix, ${COMMON}, partner: {name: x, kind: app}, rows: [${'{ours: N, theirs: N, result: pass}, '.repeat(250)}{ours: M, theirs: N, result: pass}]}`, 'claims[0].rows[250].ours: "M" is not known here'],
  ])('case %#', (text, message) => {
    const found = read(text);
    expect(found.claims).toEqual([]);
    expect(problems(text).join('\n')).toContain(message);
  });

  it('names every problem of a file in the order of its lines, and stops somewhere', () => {
    const found = problems(`${HEAD}${'  - {}\n'.repeat(1000)}`);
    expect(found.length).toBe(51);
    expect(found.slice(0, 2).map((line) => line.slice(0, 26))).toEqual(['4:5: claims[0].type: is mi', '5:5: claims[1].type: is mi']);
    expect(found.at(-1)).toBe('and more of the kind');
  });
});

describe('limits', () => {
  const row = '{build: 26100, ubr: 1, arch: x64, result: pass, ranAt: 2026-11-19T08:00:00Z}';
  const matrix = (rows: number): string => claim('os-matrix', `rows: [${Array.from({ length: rows }, () => row).join(', ')}]`);
  const signoffs = (count: number): string => `${HEAD}${Array.from({ length: count }, (_, index) => `  - {type: signoff, ${COMMON.replace('C1', `C${index}`)}, decision: approve}\n`).join('')}`;

  it.each([
    ['5,000 rows', matrix(5000), 1, ''],
    ['5,001 rows', matrix(5001), 0, 'claims[0].rows: 5001 entries, more than 5000; split the file'],
    ['5,001 rows in two claims', `${matrix(5000)}${matrix(1).slice(HEAD.length).replace('C1', 'C2')}`, 0, 'claims: 5001 rows, more than 5000; split the file'],
    ['2,000 claims', signoffs(2000), 2000, ''],
    ['2,001 claims', signoffs(2001), 0, 'claims: 2001 entries, more than 2000; split the file'],
    ['101 artifacts', claim('signoff', `decision: approve, artifacts: [${'{}, '.repeat(101)}]`), 0, 'claims[0].artifacts: 101 entries, more than 100; split the file'],
    ['1 MiB', `${HEAD.replace('claims:\n', 'claims: []\n')}#`.padEnd(1024 * 1024, '#'), 0, ''],
    ['1 MiB and one byte', HEAD.padEnd(1024 * 1024 + 1, '#'), 0, 'larger than 1048576 bytes; split the file'],
    ['UTF-16', '', 0, 'the text is utf-16le; save it as UTF-8'],
    ['one more key than anybody writes', `${HEAD}  - {${Array.from({ length: 1001 }, (_, index) => `k${index}: v`).join(', ')}}`, 0, 'more than 1000 keys in one mapping'],
  ])('%s', (name, text, claims, message) => {
    const found = name === 'UTF-16' ? readManifest(new Uint8Array(Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le')), FILE) : read(text);
    expect(found.claims.length).toBe(claims);
    expect(found.problems.map((problem) => problem.message)).toEqual(message === '' ? [] : [expect.stringContaining(message)]);
  });

  it.each([
    ['brackets', '['.repeat(200_000)], ['dashes', '- '.repeat(100_000)], ['items', claim('privileged-behaviour', `items: [${'{},'.repeat(50_000)}]`)],
    ['wrong rows', claim('hardware-matrix', `rows: [${`{cases: [${'x,'.repeat(90)}]},`.repeat(1900)}]`)], ['wrong claims', `${HEAD}${'  - {}\n'.repeat(2000)}`],
  ])('hostile %s end in a problem', (_, text) => {
    const found = read(text);
    expect(found.claims).toEqual([]);
    expect(found.problems.length).toBeGreaterThan(0);
  }, 30_000);
});

describe('any bytes', () => {
  it('end in claims or in problems, never in both and never in an error', () => {
    const damaged = fc.tuple(fc.nat(SAMPLE.length - 1), fc.string({ maxLength: 8 })).map(([offset, text]) => SAMPLE.slice(0, offset) + text + SAMPLE.slice(offset + text.length));
    holds('damaged manifests', 300, fc.property(fc.oneof(damaged.map(bytes), fc.uint8Array({ maxLength: 300 })), (data) => {
      const { claims, problems: wrong } = readManifest(data, FILE);
      expect(claims.length === 0 || wrong.length === 0).toBe(true);
      for (const { message } of wrong) expect(message.length).toBeGreaterThan(0);
    }));
  });
});

describe('by content', () => {
  it.each([
    ['the sample', SAMPLE, true],
    ['behind a comment', `# made by the lab\n${SAMPLE}`, true],
    ['JSON', '{"kind": "Evidence", "apiVersion": "driver-gate/v1"}', true],
    ['JSON over lines', '{\n  "apiVersion":\n "driver-gate/v2"', true],
    ['a policy', 'profile: seed\n', false],
    ['another tool', 'apiVersion: v1\nkind: Pod\n', false],
    ['text about it', 'write apiVersion: driver-gate/v1 first', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isManifest(bytes(text))).toBe(expected);
  });
});

describe('its JSON Schema', () => {
  it('tells the types apart and wants what is wanted', () => {
    const schema = JSON.stringify(z.toJSONSchema(EVIDENCE_FILE, { io: 'input' }));
    for (const type of CLAIM_TYPES) expect(schema).toContain(`"const":"${type}"`);
    expect(schema).toContain('"additionalProperties":false');
  });
});
