import type { TreeFile } from '../../../src/evidence/evidence.ts';
import type { CatalogMember } from '../../../src/formats/catalog/catalog.ts';
import { noDigestDrift } from '../../../src/rules/catalog/no-digest-drift.ts';
import { digestOf, given, inCatalog, inf, infFile, member, signedCatalog, tree, treeFile } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const INF = treeFile('demo.inf');
const SYS = treeFile('x64/demo.sys');
const SIGNED = 'ee'.repeat(32);
const listing = (files: readonly TreeFile[], members: readonly CatalogMember[]) =>
  given({ tree: { '': tree(files) }, inf: { 'demo.inf': inf({ files: [infFile('x64/demo.sys')] }) }, catalog: { 'demo.cat': signedCatalog({ catalog: { members } }) } });
const named = (file: string, digest = SIGNED, over: Partial<CatalogMember> = {}): CatalogMember => member({ file, digest, ...over });
const own = (file: TreeFile, name = file.path): CatalogMember => member({ file: name.slice(name.lastIndexOf('/') + 1), digest: file.authenticodeSha256 ?? file.sha256 });

testRule(noDigestDrift, {
  pass: [
    { name: 'every named file has its digest', evidence: listing([inCatalog(INF), inCatalog(SYS)], [own(INF), own(SYS)]), expect: { file: 'demo.cat', message: /2 files compared with 2 members/ } },
    { name: 'one name per architecture: one of them fits', evidence: listing([inCatalog(INF), inCatalog(SYS)], [own(INF), named('demo.sys'), own(SYS)]) },
    { name: 'a file that the catalog knows under another name', evidence: listing([inCatalog(INF), { ...SYS, members: [{ catalog: 'demo.cat', member: own(SYS, 'as-built.sys') }] }], [own(INF), own(SYS, 'as-built.sys')]) },
    { name: 'members without names', evidence: listing([INF, SYS], [member({ digest: SIGNED, file: undefined })]) },
    { name: 'a name that only a file beside the INF\'s business has', evidence: listing([inCatalog(INF), inCatalog(SYS), treeFile('docs/readme.txt')], [own(INF), own(SYS), named('readme.txt')]) },
  ],
  warn: [{ name: 'a member whose file is not in the package', evidence: listing([inCatalog(INF), inCatalog(SYS)], [own(INF), own(SYS), named('other.dll')]), expect: { file: 'demo.cat', message: /other\.dll/ } }],
  fail: [
    { name: 'a changed image, both digests named', evidence: listing([inCatalog(INF), SYS], [own(INF), named('DEMO.sys')]), expect: { file: 'x64/demo.sys', message: new RegExp(`${digestOf('authenticode x64/demo.sys')}, demo.cat states ${SIGNED}`) }, count: 1 },
    { name: 'a changed INF', evidence: listing([INF, inCatalog(SYS)], [named('demo.inf'), own(SYS)]), expect: { file: 'demo.inf', message: new RegExp(`${digestOf('flat demo.inf')}, demo.cat states ${SIGNED}`) } },
    { name: 'an INF that git rewrote, the other way round', evidence: listing([{ ...INF, rewritten: { conversion: 'crlf-to-lf', catalog: 'demo.cat' } }, inCatalog(SYS)], [named('demo.inf'), own(SYS)]), expect: { message: /they are CR LF here and were LF/, remedy: /\.gitattributes/ }, count: 1 },
    { name: 'one name twice, neither fits', evidence: listing([inCatalog(INF), SYS], [own(INF), named('demo.sys', 'a1'.repeat(32)), named('demo.sys', 'b2'.repeat(32))]), expect: { message: /states (a1)+ or (b2)+/ } },
  ],
});
