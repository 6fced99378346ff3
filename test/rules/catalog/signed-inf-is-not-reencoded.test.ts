import { signedInfIsNotReencoded } from '../../../src/rules/catalog/signed-inf-is-not-reencoded.ts';
import { given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const tracked = (attributes: Readonly<Record<string, string>>) => given({ repository: { '': { trackedInfs: [{ path: 'demo.inf', attributes }] } } });

testRule(signedInfIsNotReencoded, {
  pass: [
    { name: '-text', evidence: tracked({ text: 'unset' }), expect: { file: 'demo.inf' } },
    { name: 'binary', evidence: tracked({ binary: 'set', diff: 'unset', merge: 'unset', text: 'unset' }) },
    { name: 'eol means nothing beside -text', evidence: tracked({ text: 'unset', eol: 'lf' }) },
    { name: 'not tracked', evidence: given({ repository: { '': { trackedInfs: [] } } }), expect: { message: /tracked by git/ } },
  ],
  warn: [{ name: 'no attribute: each clone decides', evidence: tracked({}), expect: { file: 'demo.inf', message: /core\.autocrlf/ } }],
  fail: [
    { name: 'text', evidence: tracked({ text: 'set' }), expect: { file: 'demo.inf', message: /text$/ } },
    { name: 'text=auto', evidence: tracked({ text: 'auto' }), expect: { message: /text=auto/ } },
    { name: 'eol alone', evidence: tracked({ eol: 'crlf' }), expect: { message: /eol=crlf/ } },
    { name: 'working-tree-encoding, even beside -text', evidence: tracked({ text: 'unset', 'working-tree-encoding': 'UTF-16LE-BOM' }), expect: { message: /UTF-16LE-BOM/ } },
  ],
});
