import { pathsFitToolLimits } from '../../../src/rules/package/paths-fit-tool-limits.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const path = (length: number): string => `${'x'.repeat(length - 4)}.sys`;
const holding = (...paths: readonly string[]) => given({ tree: { '': tree(paths) } });

testRule(pathsFitToolLimits, {
  pass: [
    { name: '159 characters', evidence: holding('demo.inf', path(159)), expect: { message: /159/ } },
    { name: 'a short one', evidence: holding('demo.inf') },
  ],
  warn: [
    { name: '160 characters', evidence: holding(path(160)), expect: { file: path(160), message: /160 characters/ } },
    { name: '259 characters', evidence: holding(path(259)), count: 1 },
  ],
  fail: [{ name: '260 characters', evidence: holding('demo.inf', path(170), path(260)), expect: { file: path(260), message: /stop at 260/ }, count: 1 }],
});
