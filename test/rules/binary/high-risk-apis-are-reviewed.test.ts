import { describe, expect, it } from 'vitest';
import { namesPhysicalMemory } from '../../../src/evidence/physical-memory.ts';
import type { Binary } from '../../../src/evidence/evidence.ts';
import { memorySource } from '../../../src/formats/bytes.ts';
import { parsePe } from '../../../src/formats/pe/image.ts';
import { highRiskApisAreReviewed } from '../../../src/rules/binary/high-risk-apis-are-reviewed.ts';
import { concat, latin1, utf16le } from '../../support/der.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { binary, given, image, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';
import { filler } from '../../support/signer/binary.ts';
import { buildPe, SECTION } from '../../support/signer/pe-image.ts';

const importing = (functions: readonly string[], facts: Partial<Binary> = {}, items?: readonly { file: string; trigger: string; constraint: string; test: string }[]) => given({
  tree: { '': tree(['demo.sys']) },
  binary: { 'demo.sys': binary({ image: image({ imports: [{ module: 'ntoskrnl.exe', delayed: false, functions }] }), ...facts }) },
  ...(items === undefined ? {} : { claims: { 'e.yml': manifest([claim('privileged-behaviour', { items })]) } }),
});
const item = (trigger: string, over: { file?: string; constraint?: string; test?: string } = {}) => ({ file: 'demo.sys', trigger, constraint: 'BAR 0 of the device only', test: 'io-range', ...over });

testRule(highRiskApisAreReviewed, {
  pass: [
    { name: 'nothing high-risk', evidence: importing(['RtlInitUnicodeString']), expect: { file: 'demo.sys' } },
    { name: 'a deprecated pool function is a note', evidence: importing(['ExAllocatePoolWithTag']), expect: { message: /note: it imports ExAllocatePoolWithTag, which ExAllocatePool2/ } },
    { name: 'what memory integrity affects is a note', evidence: importing(['ZwCreateSection']), expect: { message: /note: memory integrity affects ZwCreateSection/ } },
    { name: 'half of a combination', evidence: importing(['PsLookupProcessByProcessId']) },
    { name: 'mapping of sections that are not physical memory', evidence: importing(['ZwMapViewOfSection'], { namesPhysicalMemory: false }) },
    { name: 'reviewed by function name', evidence: importing(['MmMapIoSpaceEx'], {}, [item('mmmapiospaceex')]), expect: { message: /1 high-risk import is reviewed/ } },
    { name: 'reviewed by the name of the trigger', evidence: importing(['ZwMapViewOfSection'], { namesPhysicalMemory: true }, [item('PhysicalMemory')]) },
  ],
  warn: [
    { name: 'physical addresses', evidence: importing(['MmMapIoSpace']), expect: { message: /maps physical addresses \(MmMapIoSpace\)/, remedy: /type: privileged-behaviour/ } },
    { name: 'physical memory', evidence: importing(['ZwMapViewOfSection'], { namesPhysicalMemory: true }), expect: { message: /\\Device\\PhysicalMemory/ } },
    { name: 'ends processes', evidence: importing(['PsLookupProcessByProcessId', 'ZwTerminateProcess']), expect: { message: /PsLookupProcessByProcessId, ZwTerminateProcess/ } },
    { name: 'several', evidence: importing(['MmCopyMemory', 'HalSetBusDataByOffset', 'MmMapLockedPages', 'MmProtectMdlSystemAddress', 'ZwAllocateVirtualMemory']), count: 5 },
    { name: 'another trigger was reviewed', evidence: importing(['MmMapIoSpace', 'MmCopyMemory'], {}, [item('MmCopyMemory')]), count: 1 },
    { name: 'another file was reviewed', evidence: importing(['MmMapIoSpace'], {}, [item('MmMapIoSpace', { file: 'other.sys' })]) },
    { name: 'a review without a constraint', evidence: importing(['MmMapIoSpace'], {}, [item('MmMapIoSpace', { constraint: ' ' })]) },
    { name: 'a review without a test', evidence: importing(['MmMapIoSpace'], {}, [item('MmMapIoSpace', { test: '' })]) },
  ],
  fail: [{ name: 'without review in profile whcp', evidence: importing(['MmMapIoSpace']), context: { profile: 'whcp' } }],
  'not-applicable': [
    { name: 'user mode', evidence: importing(['MmMapIoSpace'], { image: image({ subsystem: 3 }) }) },
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) } }) },
  ],
});

describe('the name of physical memory', () => {
  const searched = (data: Uint8Array, functions = ['ZwMapViewOfSection']) => {
    const source = memorySource(buildPe({ architecture: 'amd64', imports: { 'ntoskrnl.exe': functions }, sections: [{ name: '.rdata2', characteristics: SECTION.readOnly, data }] }));
    return namesPhysicalMemory(source, parsePe(source));
  };
  const name = '\\Device\\PhysicalMemory';

  it.each<readonly [string, Uint8Array, boolean]>([
    ['in UTF-16', utf16le(name), true], ['in 8-bit text', latin1(name), true], ['across two reads', concat(filler(1024 * 1024 - 0x600 - 20, 1), utf16le(name)), true],
    ['cut off', utf16le(name.slice(0, -1)), false], ['nowhere', filler(4096, 3), false],
  ])('is found %s', (_, data, expected) => {
    expect(searched(data)).toBe(expected);
  });

  it('is looked for only where it could be mapped', () => {
    expect(searched(utf16le(name), ['ZwClose'])).toBeUndefined();
  });
});
