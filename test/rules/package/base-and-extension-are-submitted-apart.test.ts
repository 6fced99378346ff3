import { baseAndExtensionAreSubmittedApart } from '../../../src/rules/package/base-and-extension-are-submitted-apart.ts';
import { given, inf, submission } from '../../support/evidence.ts';
import type { Inf } from '../../../src/formats/inf/inf.ts';
import { testRule } from '../../support/rule-tester.ts';

const submitted = (...kinds: readonly Inf['kind'][]) =>
  given({ inf: { 'demo.inf': inf() }, submission: { '': submission(kinds.map((kind, index) => ({ folder: `p${index}`, name: `p${index}-${kind}`, infs: [inf({ kind })] }))) } });

testRule(baseAndExtensionAreSubmittedApart, {
  pass: [
    { name: 'base only', evidence: submitted('device', 'primitive') },
    { name: 'extensions only', evidence: submitted('extension', 'extension'), context: { channel: 'windows-update' } },
    { name: 'components go with either', evidence: submitted('device', 'component'), context: { channel: 'windows-update' } },
    { name: 'an INF that is no driver INF does not count', evidence: given({ inf: { 'demo.inf': inf() }, submission: { '': submission([{ folder: '', name: 'p', infs: [inf({ kind: 'extension' }), inf({ isDriver: false })] }]) } }) },
  ],
  warn: [
    { name: 'mixed on a channel of one\'s own', evidence: submitted('device', 'extension'), context: { channel: 'vendor' }, expect: { message: /p1-extension.*p0-device/ } },
    { name: 'mixed, channel not said', evidence: submitted('device', 'extension') },
  ],
  fail: [
    { name: 'mixed on Windows Update', evidence: submitted('device', 'extension'), context: { channel: 'windows-update' } },
    { name: 'mixed on Windows Update for Business', evidence: submitted('extension', 'primitive'), context: { channel: 'wufb' } },
  ],
});
