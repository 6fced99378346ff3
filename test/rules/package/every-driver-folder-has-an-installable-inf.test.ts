import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { everyDriverFolderHasAnInstallableInf } from '../../../src/rules/package/every-driver-folder-has-an-installable-inf.ts';
import { at, given, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const folder = { '': tree(['demo.inf', 'demo.sys']) };
const autorun = inf({ isDriver: false, installs: false, kind: 'none' });

testRule(everyDriverFolderHasAnInstallableInf, {
  pass: [
    { name: 'an INF with a hardware ID', evidence: given({ tree: folder, inf: { 'demo.inf': inf() } }), expect: { file: 'demo.inf' } },
    { name: 'a primitive driver has no hardware ID', evidence: given({ tree: folder, inf: { 'demo.inf': inf({ kind: 'primitive', hardwareIds: [], models: [] }) } }) },
    { name: 'autorun.inf beside a driver INF is not judged', evidence: given({ tree: folder, inf: { 'autorun.inf': autorun, 'demo.inf': inf() } }), count: 1 },
  ],
  fail: [
    { name: 'payload without an INF', evidence: given({ tree: { '': tree(['demo.sys']) } }), expect: { message: /no INF/, subject: 'demo' } },
    { name: 'an INF that no device matches', evidence: given({ tree: folder, inf: { 'demo.inf': inf({ installs: false, hardwareIds: [] }) } }), expect: { message: /installs nothing/, file: 'demo.inf', line: 1 } },
    { name: 'one of two INFs installs nothing', evidence: given({ tree: folder, inf: { 'a.inf': inf(), 'b.inf': inf({ installs: false }) } }), expect: { file: 'b.inf' }, count: 1 },
    { name: 'only autorun.inf', evidence: given({ tree: folder, inf: { 'autorun.inf': autorun } }), expect: { message: /autorun\.inf/ } },
    { name: 'payload-only names another folder', evidence: given({ tree: { '': tree(['demo.sys']) } }), context: { policy: { ...DEFAULT_RULE_POLICY, payloadOnly: ['mo', 'other/demo'] } } },
  ],
  unknown: [{ name: 'an INF that was read in part', evidence: given({ tree: folder, inf: { 'demo.inf': inf({ installs: false, stopped: at(21) }) } }), expect: { file: 'demo.inf', line: 21 } }],
  'not-applicable': [
    { name: 'listed in the policy by path', evidence: given({ tree: { '': tree(['firmware.bin']) } }), context: { policy: { ...DEFAULT_RULE_POLICY, payloadOnly: ['./OUT/demo/'] } }, expect: { message: /payload-only/ } },
    { name: 'listed in the policy by name', evidence: given({ tree: { '': tree(['firmware.bin']) } }), context: { policy: { ...DEFAULT_RULE_POLICY, payloadOnly: ['demo'] } } },
  ],
});
