import { noStrayExecutables } from '../../../src/rules/package/no-stray-executables.ts';
import { at, given, inCatalog, inf, infFile, tree, treeFile } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const holding = (...files: Parameters<typeof tree>[0]) => given({ tree: { '': tree(['demo.inf', 'demo.cat', 'Demo.sys', ...files]) }, inf: { 'demo.inf': inf({ files: [infFile('demo.sys'), infFile('tool.exe', { cabinet: 'tools.cab' })] }) } });

testRule(noStrayExecutables, {
  pass: [
    { name: 'everything is referenced', evidence: holding('tool.exe', 'tools.cab'), expect: { message: /2 executable files/ } },
    { name: 'symbols and texts are accepted silently', evidence: holding('demo.pdb', 'README.md', 'licence.TXT', 'demo.ddf') },
  ],
  warn: [{ name: 'another file that cannot run', evidence: holding('logo.png'), expect: { file: 'logo.png' } }],
  fail: [
    { name: 'an executable', evidence: holding('debugtool.exe'), expect: { file: 'debugtool.exe' } },
    { name: 'an image under any name', evidence: holding(treeFile('payload.bin', { format: 'pe' })), expect: { file: 'payload.bin' } },
    ...['setup.msi', 'install.ps1', 'install.cmd', 'INSTALL.BAT'].map((file) => ({ name: file, evidence: holding(file), expect: { file, message: /outside the catalog/ } })),
    { name: 'before signing nothing is said of the catalog', evidence: holding('setup.msi'), context: { stage: 'build' }, expect: { message: /can run$/ } },
    { name: 'listed in the catalog all the same', evidence: holding(inCatalog(treeFile('tool2.exe'))), expect: { message: /a catalog lists it/ } },
    { name: 'the same name in another folder', evidence: holding('x64/demo.sys'), expect: { file: 'x64/demo.sys' } },
  ],
  unknown: [{ name: 'an INF that was read in part may reference it', evidence: given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ stopped: at(21) }) } }), expect: { line: 21, remedy: /line 21/ } }],
});
