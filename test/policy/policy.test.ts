import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { BUILT_IN_POLICY, DEFAULT_RULE_POLICY, idleRules, parsePolicy } from '../../src/policy/policy.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { privateRoot } from '../support/signer/hierarchy.ts';

const FILE = '.github/driver-gate.yml';
const read = (text: string) => parsePolicy(text, FILE);

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return inputErrorText(error);
    throw error;
  }
  return 'accepted';
};
const refusal = (text: string): string => refusalOf(() => read(text));

const DIGEST = '1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25';

describe('a policy file', () => {
  it('may be empty or hold comments only: the built-in policy holds', () => {
    expect({ ...read(''), file: '' }).toEqual(BUILT_IN_POLICY);
    expect({ ...read('# nothing yet\n'), file: '' }).toEqual(BUILT_IN_POLICY);
    expect(DEFAULT_RULE_POLICY).toBe(BUILT_IN_POLICY);
    expect(BUILT_IN_POLICY).toMatchObject({ minConfigs: 3, maxPilot: { percent: 1, devices: 500 }, versionPinNames: ['Required*Version*'], firstRelease: false });
  });

  it('is read field by field', () => {
    const policy = read(`
profile: whcp
stage: submission
channel: vendor
channel-reason: kiosks without Windows Update
targets:
  - {arch: amd64, floor: 19041, ceiling: 26200}
  - {arch: arm64, floor: 22000, server: true}
first-release: true
roles: {security: [sam], lab: [lee, org/lab]}
registered-certificates: ['${DIGEST.toUpperCase()}', 'sha256:${DIGEST}']
payload-only: [firmware]
driver-paths: ['src/driver/**']
known-issues: [Sleep Stress]
boot-start: {contosoflt: filters the system disk}
min-configs: 5
cpu-vendors: [GenuineIntel, AuthenticAMD]
servicing-baseline:
  26100: [{ubr: 4061, date: 2025-05-13}, {ubr: 3915, date: 2025-04-08}]
  19045: {ubr: 5854, date: 2025-05-13}
owned-vendor-ids: [ven_8086, VID_045E]
dependencies: [{name: contoso-fw, kind: firmware, constraint: '>=2.1'}]
interfaces: [{guid: '{aa}', version: '2', role: exposes, compatibility: additive}]
version-pin-names: ['Needs*']
max-pilot: {percent: 0.5, devices: 50}
antimalware: false
antimalware-reason: an audio driver
infverif-mode: h
infverif-next: true
require-signed: true
`);
    expect(policy).toMatchObject({
      profile: 'whcp', stage: 'submission', channel: 'vendor', channelReason: 'kiosks without Windows Update', firstRelease: true,
      targets: [{ arch: 'amd64', floor: 19041, ceiling: 26200, server: false }, { arch: 'arm64', floor: 22000, ceiling: undefined, server: true }],
      roles: { security: ['sam'], lab: ['lee', 'org/lab'] }, registeredCertificates: [DIGEST, DIGEST], payloadOnly: ['firmware'],
      driverPaths: ['src/driver/**'], knownIssues: ['Sleep Stress'], bootStart: { contosoflt: 'filters the system disk' }, minConfigs: 5,
      cpuVendors: ['GenuineIntel', 'AuthenticAMD'], ownedVendorIds: ['VEN_8086', 'VID_045E'],
      servicingBaseline: { 26100: [{ ubr: 3915, date: '2025-04-08' }, { ubr: 4061, date: '2025-05-13' }], 19045: [{ ubr: 5854, date: '2025-05-13' }] },
      dependencies: [{ name: 'contoso-fw', kind: 'firmware', constraint: '>=2.1' }], versionPinNames: ['Needs*'], maxPilot: { percent: 0.5, devices: 50 },
      antimalware: false, antimalwareReason: 'an audio driver', infverifMode: 'h', infverifNext: true, requireSigned: true,
    });
    expect(policy.interfaces).toEqual([{ guid: '{aa}', ioctl: undefined, version: '2', role: 'exposes', compatibility: 'additive' }]);
  });

  it('keeps a scalar as it was written', () => {
    expect(read("known-issues: [10.10, 0x10, yes, 12e4567, 007, ~]").knownIssues).toEqual(['10.10', '0x10', 'yes', '12e4567', '007', '~']);
  });

  it('tells no dependencies from none declared', () => {
    expect(read('dependencies: []').dependencies).toEqual([]);
    expect(read('').dependencies).toBeUndefined();
    expect(read('interfaces: none').interfaces).toBe('none');
  });

  it('keeps where a rule setting stands', () => {
    expect(read('rules:\n  PE-003:\n    reason: every build has it\n    severity: block\n').rules).toEqual({
      'PE-003': { severity: 'block', reason: 'every build has it', options: {}, place: { line: 2, column: 3 }, severityPlace: { line: 4, column: 5 } },
    });
  });
});

describe('waivers', () => {
  it('are typed, with where they stand', () => {
    const text = `waivers:
  - rule: DEP-002
    reason: legacy bus driver
    owner: dana
    ticket: https://example.invalid/T-311
    expires: 2026-12-15
    scope: {packageDigest: sha256:${DIGEST}}
    subject: amd64/contoso.sys
  - {rule: INF-006, scope: {package: contoso-nic, max-version: 2.5.10.10}}
`;
    expect(read(text).waivers).toEqual([
      { rule: 'DEP-002', reason: 'legacy bus driver', owner: 'dana', ticket: 'https://example.invalid/T-311', expires: '2026-12-15',
        scope: { kind: 'digest', packageDigest: DIGEST }, subject: 'amd64/contoso.sys', place: { line: 2, column: 5 } },
      { rule: 'INF-006', reason: undefined, owner: undefined, ticket: undefined, expires: undefined,
        scope: { kind: 'version', package: 'contoso-nic', maxVersion: '2.5.10.10' }, subject: undefined, place: { line: 9, column: 6 } },
    ]);
  });

  it.each([
    ['waivers: [{reason: x}]', 'waivers[0].rule: is missing; give a rule id'],
    ['waivers: [{rule: DEP-002, expires: 2026-02-30}]', 'must be a date such as 2026-12-15, not "2026-02-30"'],
    ['waivers: [{rule: DEP-002, scope: {package: a}}]', 'must be {packageDigest: <64 hexadecimal digits>} or {package: <name>, max-version: <a.b.c.d>}'],
    ['waivers: [{rule: DEP-002, scope: {packageDigest: ABC}}]', 'must be a SHA-256 digest (64 hexadecimal digits)'],
    ['waivers: [{rule: DEP-002, expiry: 2026-12-15}]', 'unknown key "expiry"; did you mean "expires"?'],
  ])('%s is refused', (text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

describe('what is not understood is refused with its place', () => {
  it.each([
    ['profile: seed\nchanel: wufb\n', `${FILE}:2:1: unknown key "chanel"; did you mean "channel"?`],
    ['stage: builds', `${FILE}:1:8: stage: "builds" is not known here; did you mean "build"?`],
    ['profile: strict', `${FILE}:1:10: profile: "strict" is not known here; use one of seed, whcp, publisher, attestation, dev`],
    ['profile: seed\nprofile: dev', `${FILE}:2:1: the key "profile" is written twice; keep one`],
    ['first-release: yes', `${FILE}:1:16: first-release: must be true or false, not "yes"`],
    ['min-configs: 0x3', `${FILE}:1:14: min-configs: must be a whole number from 1 to 1000, not "0x3"`],
    ['targets:\n  - arch: amd64\n    floor: 19041.5', `${FILE}:3:12: targets[0].floor: must be a whole number from 7600 to 99999, not "19041.5"`],
    ['targets: [{arch: amd64, floor: 22000, ceiling: 19041}]', `${FILE}:1:39: targets[0].ceiling: 19041 is below the floor 22000`],
    ['targets: amd64', `${FILE}:1:10: targets: must be a list of targets, not "amd64"`],
    ['rules:\n  INF-4: {severity: warn, reason: x}', `${FILE}:2:3: rules.INF-4: the key must be a rule id such as INF-004`],
    ['rules:\n  INF-004: {severity: warm, reason: x}', `${FILE}:2:23: rules.INF-004.severity: "warm" is not known here; did you mean "warn"?`],
    ['rules:\n  INF-006:\n    severity: info', `${FILE}:3:5: rules.INF-006.severity: say why; add reason: <text> beside it`],
    ['rules:\n  INF-006:\n    options: {limit: 3}', `${FILE}:3:15: rules.INF-006.options: INF-006 has no option "limit"; options stand at the top level of this file`],
    ['interfaces: [{guidd: 1}]', `${FILE}:1:15: interfaces[0]: unknown key "guidd"; did you mean "guid"?`],
    ['interfaces: non', `${FILE}:1:13: interfaces: must be none, or a list of {guid or ioctl, version, role, compatibility}`],
    ['servicing-baseline: {26100: {ubr: x, date: 2025-01-01}}', `${FILE}:1:35: servicing-baseline.26100.ubr: must be a whole number from 0 to 999999, not "x"`],
    ['antimalware: false', `${FILE}:1:1: antimalware: false needs a reason; add antimalware-reason: <why this is no anti-malware driver>`],
    ['owned-vendor-ids: [PCI]', 'accepted'],
    ['owned-vendor-ids: [ven_intc, VID_045E, CNTO]', 'accepted'],
    ['owned-vendor-ids: [PCI\\VEN_8086]', `${FILE}:1:20: owned-vendor-ids[0]: must be a vendor part of hardware IDs such as VEN_8086, not "PCI\\VEN_8086"`],
    ['boot-start: {svc: "  "}', `${FILE}:1:19: boot-start.svc: must be the reason why this service must start with Windows, not empty`],
    ['- profile', `${FILE}:1:1: must be a mapping with the keys profile, `],
    ['profile: !!str seed', `${FILE}:1:16: tags (tag:yaml.org,2002:str) are not read here; every value is text`],
    ['profile: &p seed', `${FILE}:1:13: anchors (&name) are not read here; write the value where it is used`],
    ['a: [&x 1]\nprofile: *x', `${FILE}:1:8: anchors (&name) are not read here`],
    ['profile: *p', `${FILE}:1:10: aliases (*name) are not read here`],
    ['--- {profile: seed}\n---\nprofile: dev', `${FILE}:2:1: a second document begins here; write one`],
    ['profile\n stage: x: y', `${FILE}:1:1: this is not valid YAML: `],
    ['? {a: b}\n: c', `${FILE}:1:1: a key must be plain text`],
    ['boot-start: {__proto__: x}', `${FILE}:1:14: the key "__proto__" is not allowed`],
    ['constructor: x', `${FILE}:1:1: unknown key "constructor"; use one of profile, `],
    [`a: ${'[ '.repeat(40)}${'] '.repeat(40)}`, 'nested deeper than 32'],
    [`known-issues: ["${'x'.repeat(1024 * 1024)}"]`, `${FILE}: larger than 1048576 bytes`],
  ])('case %#', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('names every problem of a file, in the order of the lines', () => {
    expect(refusal('stage: builds\nchanel: wufb\nmin-configs: none').split('\n')).toEqual([
      `${FILE}:1:8: stage: "builds" is not known here; did you mean "build"?`,
      `${FILE}:2:1: unknown key "chanel"; did you mean "channel"?`,
      `${FILE}:3:14: min-configs: must be a whole number from 1 to 1000, not "none"`,
    ]);
  });
});

describe('ids of rules', () => {
  const catalogue: { readonly rules: readonly { readonly id: string }[] } = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/catalogue.json'), 'utf8'));

  it('are those of the catalogue', () => {
    expect(RULE_IDS.toSorted()).toEqual(catalogue.rules.map(({ id }) => id).toSorted());
  });

  it.each([
    ['rules: {INF-006: {severity: block, reason: x}}\nwaivers: [{rule: DEP-002}]', 'accepted'],
    ['rules:\n  IFN-004: {severity: block, reason: x}', `${FILE}:2:3: rules.IFN-004: there is no rule "IFN-004"; did you mean "INF-004"?`],
    ['waivers:\n  - rule: DEP-009', `${FILE}:2:5: waivers[0].rule: there is no rule "DEP-009"; did you mean "DEP-001"?`],
  ])('case %#', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('tells which of them this version does not have', () => {
    const policy = read('rules: {INF-006: {severity: block, reason: x}, HLK-001: {reason: x}}\nwaivers: [{rule: DEP-002}, {rule: HLK-001}]');
    expect(idleRules(policy, [{ id: 'INF-006' }])).toEqual(['HLK-001', 'DEP-002']);
  });
});

describe('trusted roots', () => {
  const { certificate: der } = privateRoot();
  const base64 = Buffer.from(der).toString('base64');
  const pem = `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
  const block = (text: string): string => `trust:\n  roots:\n    - |\n${text.replaceAll(/^/gm, '      ')}\n`;
  const roots = (text: string) => read(text).trustRoots.map((root) => Buffer.from(root).toString('base64'));

  it('are PEM or base64 DER, in the file itself', () => {
    expect(roots(block(pem))).toEqual([base64]);
    expect(roots(block(`Root A\n${pem}Root B\n${pem}`))).toEqual([base64, base64]);
    expect(roots(`trust: {roots: ['${base64}']}`)).toEqual([base64]);
  });

  it.each([
    ['trust: {roots: [certificates/root.pem]}', `${FILE}:1:17: trust.roots[0]: must be a certificate: PEM text`],
    ['trust: {roots: [certificates/root.pem]}', 'a path is not read'],
    [`trust: {roots: ['${base64.slice(4)}']}`, 'must be a certificate'],
    [`trust: {roots: ['${base64.slice(0, -8)}']}`, 'must be a certificate'],
    [block(pem.replace('END CERT', 'END CART')), 'holds a PEM block that is no complete certificate'],
    [block(pem.replaceAll('CERTIFICATE', 'PRIVATE KEY')), 'holds a PEM block that is no complete certificate'],
    [block(pem + pem.replace(base64.slice(0, 8), 'AAAAAAAA')), 'holds a PEM block that is no certificate'],
  ])('anything else is refused, case %#', (text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

it('answers any text with a policy or one InputError', () => {
  const words = fc.constantFrom('profile', 'stage', 'rules', 'INF-004', 'severity', ': ', '\n', '  ', '- ', '{', '}', '[', ']', ',', '"', "'", '|', '>', '&a', '*a', '!!int', '?', '#', '---', '\t', '\0', 'é', '\u202e');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''))), (text) => {
      try {
        expect(read(text).file).toBe(FILE);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.file).toBe(FILE);
        expect(error.message).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});
