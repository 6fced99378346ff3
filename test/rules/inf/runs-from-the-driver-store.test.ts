import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { runsFromTheDriverStore } from '../../../src/rules/inf/runs-from-the-driver-store.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const mode = (infverifMode: 'k' | 'u' | 'w' | 'h') => ({ policy: { ...DEFAULT_RULE_POLICY, infverifMode } });
const into = (directory: string): Sections => ({ DestinationDirs: [`DefaultDestDir = ${directory}`], Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', `ServiceBinary = %${directory}%\\demo.sys`] });

testRule(runsFromTheDriverStore, {
  pass: [
    { name: 'the driver store', evidence: changed({}) },
    { name: 'no file at all', evidence: changed({ Demo_Install: [], Demo_Files: undefined, DestinationDirs: undefined }) },
    { name: 'another folder where the rules are only declarative', evidence: changed(into('12')), context: mode('k') },
  ],
  warn: [{ name: 'a folder that certification still tolerates', evidence: changed(into('12')), expect: { message: /12.*1322/u } }],
  fail: [
    { name: 'a folder it never did', evidence: changed(into('16415')), expect: { message: /1340/u } },
    { name: 'the drivers folder under the rules of /w', evidence: changed(into('12')), context: mode('w') },
    { name: 'the drivers folder as the next release judges', evidence: changed(into('12')), context: { policy: { ...DEFAULT_RULE_POLICY, infverifNext: true } } },
  ],
});
