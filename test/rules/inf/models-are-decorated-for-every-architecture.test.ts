import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { modelsAreDecoratedForEveryArchitecture } from '../../../src/rules/inf/models-are-decorated-for-every-architecture.ts';
import { binary, given, image } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const DEVICE = ['%Device% = Demo_Install, A\\B'];
const changed = (changes: Sections, architectures: Readonly<Record<string, string>> = {}) => given({
  inf: { 'demo.inf': infWith(changes) },
  binary: Object.fromEntries(Object.entries(architectures).map(([file, architecture]) => [file, binary({ image: image({ architecture }) })])),
});
const manufacturer = (line: string, sections: Sections = {}) => changed({ Manufacturer: [`%Company% = ${line}`], 'Standard.NTamd64.10.0...19041': undefined, ...sections });
const target = (arch: 'amd64' | 'arm64') => ({ policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch, floor: 19041, ceiling: undefined, server: false }] } });

testRule(modelsAreDecoratedForEveryArchitecture, {
  pass: [
    { name: 'one architecture, one binary', evidence: changed({}, { 'demo.sys': 'amd64' }), expect: { message: /amd64/u } },
    { name: 'a library for 32-bit programs', evidence: changed({}, { 'demo.sys': 'amd64', 'wow.dll': 'x86' }) },
    { name: 'two architectures', evidence: changed({ Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'], 'Standard.NTarm64.10.0...19041': DEVICE }, { 'a.sys': 'amd64', 'b.sys': 'arm64' }) },
    { name: 'x86 by name', evidence: manufacturer('Standard,NTx86', { 'Standard.NTx86': DEVICE }) },
    { name: 'an empty section excludes on purpose', evidence: changed({ Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTamd64.10.0...26100'], 'Standard.NTamd64.10.0...26100': [] }) },
    { name: 'a binary that no target of the policy concerns', evidence: changed({}, { 'a.sys': 'amd64', 'b.sys': 'x86' }), context: target('amd64') },
    { name: 'a primitive driver', evidence: changed({ Manufacturer: undefined, 'Standard.NTamd64.10.0...19041': undefined, 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'] }, { 'demo.sys': 'amd64' }) },
    { name: 'no Models and no binary', evidence: changed({ Manufacturer: undefined }), expect: { message: /no architecture/u } },
  ],
  warn: [
    { name: 'Models without architecture', evidence: manufacturer('Standard', { Standard: DEVICE }), expect: { message: /2010/u } },
    { name: 'a decoration without architecture', evidence: manufacturer('Standard,NT.10.0', { 'Standard.NT.10.0': DEVICE }), expect: { message: /2010/u } },
  ],
  fail: [
    { name: 'a decoration that does not parse', evidence: manufacturer('Standard,NTx64', { 'Standard.NTx64': DEVICE }), expect: { message: /1287/u } },
    { name: 'a build below 14310', evidence: manufacturer('Standard,NTamd64.10.0...10586', { 'Standard.NTamd64.10.0...10586': DEVICE }), expect: { message: /1288/u } },
    { name: 'an architecture left to stampinf', evidence: manufacturer('Standard,NT$ARCH$.10.0...19041', { 'Standard.NT$ARCH$.10.0...19041': DEVICE }), expect: { message: /1274/u } },
    { name: 'a promised Models section that is missing', evidence: manufacturer('Standard,NTarm64.10.0...19041'), expect: { message: /\[Standard\.NTarm64\.10\.0\.\.\.19041\] does not exist/u, line: 11 } },
    { name: 'a manufacturer that names no Models', evidence: manufacturer(''), expect: { message: /1011/u } },
    { name: 'a primitive driver without architecture', evidence: changed({ Manufacturer: undefined, DefaultInstall: ['CopyFiles = Demo_Files'] }), expect: { message: /1421/u } },
    { name: 'a driver file of another architecture', evidence: changed({}, { 'demo.sys': 'amd64', 'arm/demo.sys': 'arm64' }), expect: { file: 'arm/demo.sys', message: /arm64.*amd64/u }, count: 1 },
    { name: 'a driver file of a target of the policy', evidence: changed({}, { 'demo.sys': 'arm64' }), context: target('arm64') },
  ],
});
