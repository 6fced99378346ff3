import { referencedFilesExist } from '../../../src/rules/package/referenced-files-exist.ts';
import { at, given, inf, infFile, tree, treeFile } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const copying = (files: Parameters<typeof tree>[0], ...references: ReturnType<typeof infFile>[]) => given({ tree: { '': tree(files) }, inf: { 'demo.inf': inf({ files: references }) } });

testRule(referencedFilesExist, {
  pass: [
    { name: 'the file is there', evidence: copying(['demo.inf', 'demo.sys'], infFile('demo.sys')), expect: { message: /1 file/ } },
    { name: 'another case than on disk is normal', evidence: copying(['X64/Demo.SYS'], infFile('x64/demo.sys')) },
    { name: 'an extension INF copies nothing', evidence: copying(['demo.inf']), expect: { message: /copies no files/ } },
    { name: 'an INF that is no driver INF is not judged', evidence: given({ tree: { '': tree(['demo.sys']) }, inf: { 'autorun.inf': inf({ isDriver: false, files: [infFile('gone.sys')] }), 'demo.inf': inf() } }) },
  ],
  warn: [{ name: 'two files that differ in case', evidence: copying(['demo.sys', 'DEMO.sys'], infFile('demo.sys')), expect: { message: /differ in case only/, file: 'demo.inf', line: 40 } }],
  fail: [
    { name: 'missing: the SourceDisksFiles line is reported', evidence: copying(['demo.inf'], infFile('x64/demo.sys')), expect: { message: /x64\/demo\.sys is missing \(for amd64\), asked for by CopyFiles in line 30/, file: 'demo.inf', line: 40, subject: 'x64/demo.sys' } },
    { name: 'in another folder than the INF says', evidence: copying(['demo.sys'], infFile('x64/demo.sys')) },
    { name: 'for two architectures, once', evidence: copying([], infFile('demo.sys'), infFile('DEMO.sys', { architecture: 'arm64' })), expect: { message: /amd64, arm64/ }, count: 1 },
    { name: 'without a SourceDisksFiles entry: the CopyFiles line', evidence: copying([], infFile('demo.sys', { sourcePlace: undefined, copyPlace: at(33, 5) })), expect: { message: /no SourceDisksFiles entry/, line: 33 } },
    { name: 'a Git LFS pointer', evidence: copying([treeFile('demo.sys', { format: 'lfs-pointer' })], infFile('demo.sys')), expect: { message: /Git LFS pointer/, remedy: /git lfs pull/ } },
    { name: 'the cabinet that may hold it is missing too', evidence: copying(['demo.inf'], infFile('demo.sys', { cabinet: 'demo.cab' })) },
  ],
  unknown: [{ name: 'an INF that was read in part may copy more', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ files: [], stopped: at(21) }) } }), expect: { line: 21 } }, { name: 'perhaps in a cabinet of the package', evidence: copying(['DEMO.cab'], infFile('demo.sys', { cabinet: 'demo.cab' })), expect: { message: /may lie in DEMO\.cab/ } }],
});
