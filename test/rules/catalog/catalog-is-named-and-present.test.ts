import type { InfVersion } from '../../../src/formats/inf/inf.ts';
import { catalogIsNamedAndPresent } from '../../../src/rules/catalog/catalog-is-named-and-present.ts';
import { at, given, inf, infVersion, tree } from '../../support/evidence.ts';
import type { Architecture } from '../../../src/formats/inf/inf.ts';
import { testRule } from '../../support/rule-tester.ts';

const entry = (name: string, architecture?: Architecture | 'any', line = 6): InfVersion['catalogFiles'][number] => ({ architecture, name, place: at(line, 13) });
const naming = (files: readonly string[], entries: InfVersion['catalogFiles'], architectures: readonly Architecture[] = ['amd64']) =>
  given({ tree: { '': tree(files) }, inf: { 'demo.inf': inf({ architectures, version: infVersion({ catalogFiles: entries }) }) } });

testRule(catalogIsNamedAndPresent, {
  pass: [
    { name: 'named and there', evidence: naming(['demo.inf', 'demo.cat'], [entry('demo.cat')]), expect: { file: 'demo.inf', line: 6, message: /for amd64/ } },
    { name: 'another case', evidence: naming(['Demo.CAT'], [entry('demo.cat')]) },
    { name: 'one catalog per architecture', evidence: naming(['a.cat', 'b.cat'], [entry('a.cat', 'amd64'), entry('b.cat', 'arm64', 7)], ['amd64', 'arm64']), count: 2 },
    { name: 'the own entry beats the plain one', evidence: naming(['a.cat'], [entry('gone.cat'), entry('a.cat', 'amd64')]), count: 1 },
    { name: '.nt beats the plain one', evidence: naming(['a.cat'], [entry('gone.cat'), entry('a.cat', 'any')]) },
    { name: 'an INF without architecture', evidence: naming(['demo.cat'], [entry('demo.cat')], []) },
    { name: 'an INF that is no driver INF is not judged', evidence: given({ tree: { '': tree(['demo.cat']) }, inf: { 'autorun.inf': inf({ isDriver: false, version: infVersion({ catalogFiles: [] }) }), 'demo.inf': inf() } }) },
  ],
  warn: [
    { name: 'named, not made yet', evidence: naming(['demo.inf'], [entry('demo.cat')]), context: { stage: 'build' }, expect: { file: 'demo.inf', line: 6, message: /not there yet/ } },
    { name: 'the same at submission', evidence: naming(['demo.inf'], [entry('demo.cat')]), context: { stage: 'submission' } },
  ],
  fail: [
    { name: 'absent at release', evidence: naming(['demo.inf'], [entry('demo.cat')]), expect: { file: 'demo.inf', line: 6, remedy: /whole signed package/ } },
    { name: 'in another folder', evidence: naming(['sub/demo.cat'], [entry('demo.cat')]) },
    { name: 'no directive, even at build', evidence: naming(['demo.cat'], []), context: { stage: 'build' }, expect: { message: /names no catalog for amd64/, line: 1 } },
    { name: 'no directive for one architecture', evidence: naming(['a.cat'], [entry('a.cat', 'amd64')], ['amd64', 'arm64']), expect: { message: /names no catalog for arm64/ }, count: 1 },
    { name: 'a path instead of a name', evidence: naming(['sub/demo.cat'], [entry('sub\\demo.cat')]), expect: { message: /plain name/ } },
    { name: 'not a .cat', evidence: naming(['demo.txt'], [entry('demo.txt')]) },
  ],
});
