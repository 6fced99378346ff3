import { createHash } from 'node:crypto';
import { blockingOf, countsOf } from '../../src/gate/decide.ts';
import type { Finding, Verdict, VerdictPackage } from '../../src/gate/verdict.ts';
import type { Family } from '../../src/policy/words.ts';

/** Verdicts for the tests of reports: whole, consistent (counts and decision follow from the findings), and easy to vary. */
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

export const aPackage = (changes: Partial<VerdictPackage> = {}): VerdictPackage => ({
  name: 'contoso-audio',
  path: 'out/contoso-audio',
  packageDigest: `sha256:${sha('package')}`,
  contentDigest: `sha256:${sha('contents')}`,
  grade: 'unsigned',
  driverVer: { date: '2026-11-24', version: '2.5.0.0' },
  infs: [{ file: 'contoso.inf', provider: 'Contoso', class: 'MEDIA', architectures: ['amd64', 'arm64'], hardwareIds: 2, catalogFile: 'contoso.cat' }],
  files: [
    { path: 'amd64/ContosoAudio.sys', size: 61_440, sha256: sha('a'), authenticodeSha256: sha('a1'), inCatalog: null, grade: 'unsigned' },
    { path: 'contoso.inf', size: 4096, sha256: sha('b'), authenticodeSha256: null, inCatalog: null, grade: null },
  ],
  release: { hardwareIds: ['pci\\ven_1234&dev_0001'], targets: ['ntamd64'], tests: [] },
  ...changes,
});

const FAMILIES: Readonly<Record<string, Family>> = {
  PKG: 'package', SIGN: 'signing', CAT: 'catalog', INF: 'inf', PE: 'binary', SAST: 'static-analysis', HLK: 'hlk', TEST: 'testing', SEC: 'security',
  TGT: 'targeting', DEP: 'dependencies', CHAN: 'channel', EVID: 'evidence',
};

/** A passed check unless said otherwise; the fingerprint follows from what stays the same. */
export const aFinding = (rule: string, changes: Partial<Finding> = {}): Finding => {
  const finding: Finding = {
    rule, family: FAMILIES[rule.slice(0, rule.indexOf('-'))] ?? 'package', title: `Title of ${rule}`, severity: 'block', outcome: 'pass', package: 'contoso-audio',
    subject: 'contoso.inf', file: 'contoso.inf', line: null, column: null, message: 'as it should be', remedy: `Remedy of ${rule}.`, fingerprint: '', waiver: null, cause: 'contoso.inf', ...changes,
  };
  return { ...finding, fingerprint: finding.fingerprint || sha([rule, finding.package, finding.subject].join('\n')) };
};

export const aVerdict = (findings: readonly Finding[], changes: Partial<Verdict> = {}): Verdict => {
  const blocking = blockingOf(findings);
  return {
    schema: 'driver-gate/verdict/1', tool: { name: 'driver-gate', version: '0.1.0' }, decision: blocking === 0 ? 'go' : 'no-go', profile: 'seed', stage: 'build', channel: null,
    generatedAt: '2026-11-22T10:00:00.000Z', policy: { origin: 'base', path: '.github/driver-gate.yml', ref: '9c0ffee0000000000000000000000000000000ab', sha256: sha('policy') },
    packages: [aPackage()], counts: countsOf(findings), blocking, findings, notices: [], ...changes,
  };
};

const passed = (...rules: readonly string[]): readonly Finding[] => rules.map((rule) => aFinding(rule));

/** A pull request with two faults, missing evidence, and things that do not block. */
export const noGoAtBuild = (): Verdict => aVerdict([
  ...passed('PKG-001', 'PKG-006', 'INF-001', 'INF-002', 'INF-003'),
  aFinding('INF-004', {
    outcome: 'fail', title: 'DriverVer well-formed and not post-dated', line: 9, column: 13, message: 'DriverVer is dated 2026-11-24, after today (2026-11-22 UTC)',
    remedy: 'Stamp the INF in the build with `stampinf -d * -v *`; build in UTC, or pass /uselocaltime to Inf2Cat.',
  }),
  aFinding('PE-001', {
    outcome: 'fail', title: 'PE machine type matches the INF architecture', file: 'contoso.inf', line: 31, subject: 'arm64/ContosoAudio.sys', cause: 'arm64/ContosoAudio.sys',
    message: 'arm64/ContosoAudio.sys is built for amd64 (machine 0x8664), but this line copies it on arm64', remedy: 'Package the binary that was built for this architecture.',
  }),
  aFinding('PE-003', { severity: 'warn', outcome: 'warn', title: 'Exploit-mitigation flags set', file: 'amd64/ContosoAudio.sys', subject: 'amd64/ContosoAudio.sys', message: 'not linked with /CETCOMPAT' }),
  ...(['SAST-001', 'SAST-004'] as const).map((rule) => aFinding(rule, {
    outcome: 'unknown', title: rule === 'SAST-001' ? 'CodeQL ran on this source for this driver' : 'Zero must-fix results', file: null, subject: 'codeql', cause: 'absent:codeql',
    message: 'no CodeQL results were handed over', remedy: 'Analyse this commit with CodeQL and hand the SARIF file over.',
  })),
  aFinding('SAST-002', { severity: 'warn', outcome: 'unknown', file: null, subject: 'codeql', cause: 'absent:codeql', message: 'no CodeQL results were handed over' }),
  aFinding('TGT-001'), aFinding('EVID-005'),
  aFinding('EVID-001', { outcome: 'not-applicable', message: 'no claims' }),
  aFinding('DEP-002', {
    outcome: 'fail', message: 'imports from contosobus.sys', waiver: { owner: 'dana', reason: 'legacy bus driver', expires: '2026-12-15', ticket: 'https://example.invalid/T-311' },
  }),
]);

/** Everything passes, one finding is waived. */
export const goAtBuild = (): Verdict => aVerdict([
  ...passed('PKG-001', 'PKG-006', 'INF-001', 'INF-004', 'PE-001', 'PE-002', 'TGT-001', 'EVID-005'),
  aFinding('DEP-002', { outcome: 'fail', message: 'imports from contosobus.sys', waiver: { owner: 'dana', reason: 'legacy bus driver', expires: '2026-12-15', ticket: 'T-311' } }),
]);

/** Many findings, two causes; a signed package. */
export const noGoAtRelease = (): Verdict => {
  const drift = { outcome: 'fail', cause: 'contoso.inf', remedy: 'Ship the bytes Partner Center returned; the usual cause is line-ending conversion of the INF.' } as const;
  const attested = { outcome: 'fail', file: 'contoso.cat', subject: 'contoso.cat', cause: 'contoso.cat' } as const;
  return aVerdict([
    ...passed('PKG-001', 'PKG-006'),
    ...passed('SIGN-001', 'SIGN-003', 'SIGN-005'),
    aFinding('SIGN-002', { ...attested, title: 'Package has a WHQL release signature', message: 'the best grade is attested, not whcp', remedy: 'Submit an HLK result to Partner Center; attestation is for test audiences only.' }),
    aFinding('SIGN-011', { ...drift, title: 'Signed package is byte-equivalent to the submitted one', message: 'contoso.inf is not the file that was submitted' }),
    aFinding('CAT-001', { file: 'contoso.cat', subject: 'contoso.cat' }),
    aFinding('CAT-002', { ...drift, title: 'Catalog covers the INF and every referenced file', message: 'contoso.inf is no member of contoso.cat' }),
    aFinding('CAT-003', { ...drift, title: 'No hash drift', message: 'contoso.inf is not the file that was signed: the file has SHA-256 9b1d07aa, contoso.cat states e20c51d3' }),
    aFinding('CAT-005', { severity: 'warn', outcome: 'fail', message: 'the INF was re-encoded by git' }),
    aFinding('CHAN-005', { ...attested, title: 'Attested packages only to test audiences', message: 'the channel reaches retail audiences', remedy: 'Restrict the audience, or obtain a WHQL signature.' }),
    aFinding('SIGN-008', { outcome: 'not-applicable', message: 'no server target' }),
  ], { stage: 'release', channel: 'windows-update', packages: [aPackage({ grade: 'attested' })] });
};

/** Several packages, one of them broken in several hundred places. */
export const noGoOfMany = (count = 300): Verdict => aVerdict([
  aFinding('PKG-006', { package: 'good', subject: 'good.inf', file: 'good.inf' }),
  ...Array.from({ length: count }, (_, index) => aFinding('SIGN-004', {
    package: 'bad', outcome: 'fail', title: 'Every PE carries a valid embedded signature', file: `x64/driver${index}.sys`, subject: `x64/driver${index}.sys`, cause: `x64/driver${index}.sys`, message: `x64/driver${index}.sys carries no embedded signature, and no catalog lists it either`,
  })),
], { stage: 'release', packages: [aPackage({ name: 'good', path: 'out/good' }), aPackage({ name: 'bad', path: 'out/bad' })] });

/** Strings that do harm where they are not encoded. */
export const HOSTILE: readonly string[] = [
  '@octocat', '#1', 'GH-1', 'https://evil.example/', 'www.evil.example', 'a@b.co', '![x](https://evil.example/x.png)', '[x](javascript:alert(1))', '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '</details>', '</sub>', '-->', '<!-- driver-gate:gate:v1 e30 -->', '|', '\\|', '`', '``', '`` ` ``', '```js', '~~~', '$x$', '**', '__', '~~', '- [x] ', '1. ', '# ',
  '> [!NOTE]', '\n', '\r\n', '\t', '\0', '\u001b[31m', '::set-output name=x::y', '##[error]', '%0A', '&#64;', '&lt;', '\u202e', '\u200b', '\ud800', '\u{e0041}', '👩‍💻', 'ﷺ', '  ', '', "'", '"', ']]>', ' :smile: ',
];
