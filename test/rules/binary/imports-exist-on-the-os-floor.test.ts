import { KERNEL_EXPORTS } from '../../../src/rules/data/kernel-exports.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { importsExistOnTheOsFloor } from '../../../src/rules/binary/imports-exist-on-the-os-floor.ts';
import type { InfModels } from '../../../src/formats/inf/inf.ts';
import { describe, expect, it } from 'vitest';
import { binary, given, image, inf, infFile, models, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const installing = (sections: readonly InfModels[], functions: readonly string[], { module = 'ntoskrnl.exe', delayed = false, architecture = 'amd64' as 'amd64' | 'arm64' } = {}) => given({
  tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ models: sections, files: [infFile('demo.sys', { architecture })] }) },
  binary: { 'demo.sys': binary({ image: image({ architecture, imports: [{ module, delayed, functions: ['RtlInitUnicodeString', ...functions] }] }) }) },
});
const from = (floor: number, over: Partial<InfModels> = {}): InfModels => models(over.architecture ?? 'amd64', { floor, build: floor, ...over });
const targets = (floor: number) => ({ policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64' as const, floor, ceiling: undefined, server: false }] } });

testRule(importsExistOnTheOsFloor, {
  pass: [
    { name: 'as new as the floor', evidence: installing([from(19041)], ['ExAllocatePool2']), expect: { file: 'demo.sys', message: /1 of its 2 imports .* all exist on .*19041/ } },
    { name: 'nothing that is known to be new', evidence: installing([from(0)], ['ExAllocatePoolWithTag']), expect: { message: /none of its 2 imports/ } },
    { name: 'the policy targets newer systems only', evidence: installing([from(10240)], ['ExAllocatePool2']), context: targets(22621) },
    { name: 'delayed imports are resolved when they are called', evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'demo.sys': binary({ image: image({ imports: [{ module: 'ntoskrnl.exe', delayed: false, functions: ['DbgPrint'] }, { module: 'ntoskrnl.exe', delayed: true, functions: ['ExAllocatePool2'] }] }) }) } }) },
    { name: 'no Windows on arm64 is older', evidence: installing([from(0, { architecture: 'arm64' })], ['PsSetLoadImageNotifyRoutineEx'], { architecture: 'arm64' }) },
    { name: 'an empty section installs nothing', evidence: installing([from(19041), from(10240, { entries: 0 })], ['ExAllocatePool2']) },
  ],
  warn: [
    { name: 'one of two sections is for older systems', evidence: installing([from(19041), from(10240, { ceiling: 19040 })], ['ExAllocatePool2']), expect: { message: /ExAllocatePool2 .*; the models section of demo\.inf for .*10240/ } },
    { name: 'a primitive driver declares no floor', evidence: installing([], ['ExAllocatePool2']), expect: { message: /names no lowest Windows/ } },
  ],
  fail: [
    { name: 'newer than the floor', evidence: installing([from(17763)], ['ExAllocatePool2', 'IoGetDriverDirectory']), expect: { message: /from .*17763.* on, but it imports ExAllocatePool2 \(.*19041\)/ } },
    { name: 'an INF without a floor', evidence: installing([from(0)], ['MmCopyMemory']), expect: { message: /from any Windows on/ } },
    { name: 'the policy names an older target than the function', evidence: installing([from(0)], ['ExAllocatePool3']), context: targets(17763), expect: { message: /17763/ } },
    { name: 'newer than both of two sections', evidence: installing([from(17763), from(10240)], ['ExAllocatePool2']) },
    { name: 'a floor that is old for arm64 too', evidence: installing([from(0, { architecture: 'arm64' })], ['IoGetDriverDirectory'], { architecture: 'arm64' }) },
  ],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() } }) },
    { name: 'nothing from the kernel', evidence: installing([from(0)], ['ExAllocatePool2'], { module: 'mine.sys' }) },
    { name: 'a file that no INF installs', evidence: given({ tree: { '': tree(['demo.inf', 'other.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'other.sys': binary() } }) },
  ],
});

describe('the table of kernel exports', () => {
  it('names builds that were released', () => {
    expect(KERNEL_EXPORTS.size).toBeGreaterThan(10);
    for (const [name, build] of KERNEL_EXPORTS) expect([9200, 9600, 10240, 10586, 14393, 15063, 16299, 17134, 17763, 18362, 19041, 22000, 22621, 26100], name).toContain(build);
  });
});
