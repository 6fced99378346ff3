import { driverFolderNamesAreLegal } from '../../../src/rules/package/driver-folder-names-are-legal.ts';
import { cabinet, given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const folders = (...names: readonly string[]) => given({ cabinet: { 'demo.cab': cabinet(names.flatMap((name) => [`${name}\\demo.inf`, `${name}\\demo.sys`])) } });

testRule(driverFolderNamesAreLegal, {
  pass: [
    { name: 'letters, digits, blank, dot, underscore, hyphen', evidence: folders('Demo Driver_1.0-x64') },
    { name: '39 characters', evidence: folders('a'.repeat(39)) },
  ],
  fail: [
    { name: '40 characters', evidence: folders('a'.repeat(40)), expect: { message: /40 characters, 39 are the most/ } },
    { name: 'a special character', evidence: folders('demo', 'demo(x64)'), expect: { message: /demo\(x64\)/, subject: 'demo(x64)' }, count: 1 },
    { name: 'a letter outside ASCII', evidence: folders('Tr\u00e4ger') },
    { name: 'no folder at all', evidence: given({ cabinet: { 'demo.cab': cabinet(['demo.sys']) } }), expect: { message: /root/ } },
  ],
  'not-applicable': [{ name: 'user-mode files only', evidence: given({ cabinet: { 'demo.cab': cabinet(['demo(1)\\demo.dll', 'demo(1)\\demo.inf']) } }), expect: { message: /user-mode/ } }],
});
