import { cabinetLayoutIsAccepted } from '../../../src/rules/package/cabinet-layout-is-accepted.ts';
import { cabinet, given, inf, infFile, submission } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const packages = { '': submission([{ folder: 'Demo', name: 'Demo', infs: [inf({ files: [infFile('x64/demo.sys')] })] }], { container: 'cabinet' }) };
const holding = (...names: readonly string[]) => given({ cabinet: { 'demo.cab': cabinet(names) }, submission: packages });

testRule(cabinetLayoutIsAccepted, {
  pass: [
    { name: 'one folder with its INF and what it references', evidence: holding('demo\\demo.inf', 'demo\\x64\\demo.sys') },
    { name: 'two folders', evidence: holding('demo\\demo.inf', 'other\\other.inf'), count: 2 },
  ],
  warn: [{ name: 'a folder that nothing refers to', evidence: holding('demo\\demo.inf', 'demo\\x64\\demo.sys', 'demo\\old\\demo.sys'), expect: { message: /demo\/old/ } }],
  fail: [
    { name: 'files at the root', evidence: holding('demo.inf', 'demo.sys'), expect: { message: /demo\.inf and demo\.sys lie at the root/ } },
    { name: 'one file beside a good folder', evidence: holding('readme.txt', 'demo\\demo.inf'), expect: { message: /readme\.txt lies at the root/ } },
    { name: 'a folder without INF', evidence: holding('demo\\demo.inf', 'symbols\\demo.pdb'), expect: { message: /symbols holds no INF/, subject: 'demo.cab/symbols' } },
    { name: 'the INF one level too deep', evidence: holding('release\\demo\\demo.inf'), expect: { message: /lies deeper, at release\/demo\/demo\.inf/ } },
  ],
});
