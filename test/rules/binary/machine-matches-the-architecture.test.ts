import { machineMatchesTheArchitecture } from '../../../src/rules/binary/machine-matches-the-architecture.ts';
import { binary, given, image, inf, infFile, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const built = (architecture: string, over: Parameters<typeof image>[0] = {}) => binary({ image: image({ architecture, ...over }) });

testRule(machineMatchesTheArchitecture, {
  pass: [
    { name: 'an amd64 driver for amd64', evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'demo.sys': built('amd64') } }), expect: { file: 'demo.sys', message: /amd64/ } },
    {
      name: 'one driver per architecture in folders, names of another case',
      evidence: given({
        tree: { '': tree(['demo.inf', 'x64/Demo.sys', 'ARM64/demo.sys']) },
        inf: { 'demo.inf': inf({ files: [infFile('x64/demo.sys'), infFile('arm64/demo.sys', { architecture: 'arm64' })] }) },
        binary: { 'x64/Demo.sys': built('amd64'), 'ARM64/demo.sys': built('arm64') },
      }),
      count: 2,
    },
    {
      name: 'an x86 library beside an amd64 driver (WOW64)',
      evidence: given({
        tree: { '': tree(['demo.inf', 'demo.sys', 'helper32.dll']) },
        inf: { 'demo.inf': inf({ files: [infFile('demo.sys'), infFile('helper32.dll')] }) },
        binary: { 'demo.sys': built('amd64'), 'helper32.dll': built('x86') },
      }),
      count: 1,
    },
    {
      name: 'a user-mode driver with code for both on arm64',
      evidence: given({
        tree: { '': tree(['demo.inf', 'demo.dll']) },
        inf: { 'demo.inf': inf({ files: [infFile('demo.dll', { architecture: 'arm64' })] }) },
        binary: { 'demo.dll': built('0xa64e', { machine: 0xa64e, exports: ['FxDriverEntryUm'] }) },
      }),
    },
  ],
  fail: [
    {
      name: 'an amd64 driver for arm64, on the line that copies it',
      evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ files: [infFile('demo.sys', { architecture: 'arm64' })] }) }, binary: { 'demo.sys': built('amd64') } }),
      expect: { file: 'demo.inf', line: 30, subject: 'demo.sys', message: /built for amd64 \(machine 0x8664\).*arm64/ },
    },
    {
      name: 'one file for two architectures',
      evidence: given({
        tree: { '': tree(['demo.inf', 'demo.sys']) },
        inf: { 'demo.inf': inf({ files: [infFile('demo.sys'), infFile('demo.sys', { architecture: 'x86' })] }) },
        binary: { 'demo.sys': built('amd64') },
      }),
      count: 1,
    },
    {
      name: 'a UMDF 2 driver of another machine',
      evidence: given({ tree: { '': tree(['demo.inf', 'demo.dll']) }, inf: { 'demo.inf': inf({ files: [infFile('demo.dll')] }) }, binary: { 'demo.dll': built('x86', { exports: ['FxDriverEntryUm'] }) } }),
    },
    {
      name: 'a UMDF 1 driver of another machine, known by its folder',
      evidence: given({ tree: { '': tree(['demo.inf', 'demo.dll']) }, inf: { 'demo.inf': inf({ files: [infFile('demo.dll', { dirId: 12, subdirectory: 'UMDF' })] }) }, binary: { 'demo.dll': built('x86') } }),
    },
    {
      name: 'a kernel driver cannot hold code for both',
      evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ files: [infFile('demo.sys', { architecture: 'arm64' })] }) }, binary: { 'demo.sys': built('0xa64e', { machine: 0xa64e }) } }),
    },
  ],
  unknown: [
    {
      name: 'a .sys that is no image, beside one that is',
      evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys', 'other.sys']) }, inf: { 'demo.inf': inf({ files: [infFile('demo.sys'), infFile('other.sys')] }) }, binary: { 'other.sys': built('amd64') } }),
      expect: { file: 'demo.sys' },
    },
  ],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ files: [] }) } }) },
    { name: 'no INF copies a driver', evidence: given({ tree: { '': tree(['demo.inf', 'tool.exe']) }, inf: { 'demo.inf': inf({ files: [] }) }, binary: { 'tool.exe': built('x86') } }) },
  ],
});
