import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { pnplockdownIsSet } from '../../../src/rules/inf/pnplockdown-is-set.ts';
import { given } from '../../support/evidence.ts';
import { infWith, versionLines } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const lockdown = (value: string | undefined) => given({ inf: { 'demo.inf': infWith({ Version: versionLines({ PnpLockdown: value }) }) } });
const mode = (infverifMode: 'k' | 'u' | 'w' | 'h') => ({ policy: { ...DEFAULT_RULE_POLICY, infverifMode } });

testRule(pnplockdownIsSet, {
  pass: [
    { name: '1', evidence: lockdown('1') },
    { name: 'in hexadecimal', evidence: lockdown('0x1') },
    { name: 'other letters', evidence: given({ inf: { 'demo.inf': infWith({ Version: [...versionLines({ PnpLockdown: undefined }), 'PNPLOCKDOWN=1'] }) } }) },
  ],
  warn: [
    { name: 'absent in a /k build', evidence: lockdown(undefined), context: mode('k') },
    { name: '0 in a /u build', evidence: lockdown('0'), context: mode('u') },
  ],
  fail: [
    { name: 'absent', evidence: lockdown(undefined), expect: { message: /1324/u, line: 1 } },
    { name: '0', evidence: lockdown('0'), expect: { line: 8 } },
    { name: '10', evidence: lockdown('10') },
    { name: 'empty', evidence: lockdown('') },
    { name: 'absent in a /w build', evidence: lockdown(undefined), context: mode('w') },
  ],
});
