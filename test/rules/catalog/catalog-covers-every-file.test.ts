import type { TreeFile } from '../../../src/evidence/evidence.ts';
import { catalogCoversEveryFile } from '../../../src/rules/catalog/catalog-covers-every-file.ts';
import { at, digestOf, given, inCatalog, inf, infFile, infVersion, member, signedCatalog, tree, treeFile, unreadable } from '../../support/evidence.ts';
import type { CatalogMember } from '../../../src/formats/catalog/catalog.ts';
import { testRule } from '../../support/rule-tester.ts';

const INF = treeFile('demo.inf');
const SYS = treeFile('demo.sys');
const SIGNED = 'ee'.repeat(32);
const listing = (files: readonly TreeFile[], members: readonly CatalogMember[] = [], model = inf()) =>
  given({ tree: { '': tree(files) }, inf: { 'demo.inf': model }, catalog: { 'demo.cat': signedCatalog({ catalog: { members: [member(), ...members] } }) } });
const sha1File = treeFile('demo.inf', { digests: { flat: { sha256: digestOf('x'), sha1: '01'.repeat(20) }, authenticode: {} } });
const perArchitecture = inf({
  architectures: ['amd64', 'arm64'], files: [infFile('a.sys'), infFile('b.sys', { architecture: 'arm64' })],
  version: infVersion({ catalogFiles: [{ architecture: 'amd64', name: 'a.cat', place: at(6) }, { architecture: 'arm64', name: 'b.cat', place: at(7) }] }),
});
const inBoth = (file: TreeFile): TreeFile => inCatalog(inCatalog(file, 'a.cat'), 'B.CAT');
const twoCatalogs = (a: TreeFile, b: TreeFile) => given({ tree: { '': tree([inBoth(INF), a, b]) }, inf: { 'demo.inf': perArchitecture }, catalog: { 'a.cat': signedCatalog(), 'B.CAT': signedCatalog() } });

testRule(catalogCoversEveryFile, {
  pass: [
    { name: 'the INF and its file are members', evidence: listing([inCatalog(INF), inCatalog(SYS)]), expect: { file: 'demo.inf', message: /2 files/ } },
    { name: 'files that no INF copies do not count', evidence: listing([inCatalog(INF), inCatalog(SYS), treeFile('readme.txt'), treeFile('demo.cat')]) },
    { name: 'files that are missing are PKG-006\'s matter', evidence: listing([inCatalog(INF)]) },
    { name: 'each architecture by its own catalog', evidence: twoCatalogs(inCatalog(treeFile('a.sys'), 'a.cat'), inCatalog(treeFile('b.sys'), 'B.CAT')) },
    { name: 'a member under another name', evidence: listing([inCatalog(INF), { ...SYS, members: [{ catalog: 'DEMO.cat', member: member({ file: undefined }) }] }]) },
  ],
  fail: [
    { name: 'a changed image, both digests named', evidence: listing([inCatalog(INF), SYS], [member({ digest: SIGNED, kind: 'pe', file: 'Demo.sys' })]), expect: { file: 'demo.sys', message: new RegExp(`Authenticode SHA-256 ${digestOf('authenticode demo.sys')}, demo.cat states ${SIGNED}`) }, count: 1 },
    { name: 'a changed INF in a catalog with SHA-1', evidence: given({ tree: { '': tree([sha1File]) }, inf: { 'demo.inf': inf() }, catalog: { 'demo.cat': signedCatalog({ catalog: { version: 1, members: [member({ algorithm: 'sha1', digest: '02'.repeat(20), file: 'demo.inf' })] } }) } }), expect: { file: 'demo.inf', message: new RegExp(`SHA-1 ${'01'.repeat(20)}, demo.cat states ${'02'.repeat(20)}`) } },
    { name: 'an INF that git rewrote', evidence: listing([{ ...INF, rewritten: { conversion: 'lf-to-crlf', catalog: 'demo.cat' } }, inCatalog(SYS)]), expect: { file: 'demo.inf', message: /git rewrote the line ends of demo\.inf: they are LF here and were CR LF when it was signed/, remedy: /\*\.inf -text.*\.gitattributes/ }, count: 1 },
    { name: 'a file that was never submitted', evidence: listing([inCatalog(INF), SYS]), expect: { message: /does not list under any name/ } },
    { name: 'a Git LFS pointer', evidence: listing([inCatalog(INF), treeFile('demo.sys', { format: 'lfs-pointer' })]), expect: { message: /Git LFS pointer/ } },
    { name: 'in the catalog of the other architecture', evidence: twoCatalogs(inCatalog(treeFile('a.sys'), 'a.cat'), inCatalog(treeFile('b.sys'), 'a.cat')), expect: { file: 'b.sys', message: /no member of B\.CAT/ }, count: 1 },
    { name: 'a fail stays one beside an image that cannot be read', evidence: unreadable(listing([inCatalog(INF), SYS]), 'binary', 'b.sys', 'it is torn'), expect: { file: 'demo.sys' } },
  ],
  unknown: [
    { name: 'the catalog that is named is not there', evidence: given({ tree: { '': tree([inCatalog(INF, 'other.cat')]) }, inf: { 'demo.inf': inf() }, catalog: { 'other.cat': signedCatalog() } }), expect: { message: /the catalog of demo\.inf for amd64 is not there/ } },
    { name: 'a script is digested in a way of its own', evidence: listing([inCatalog(INF), treeFile('setup.ps1')], [], inf({ files: [infFile('setup.ps1')] })), expect: { file: 'setup.ps1' } },
    { name: 'an image that cannot be read', evidence: unreadable(listing([inCatalog(INF), inCatalog(SYS)]), 'binary', 'b.sys', 'it is torn') },
  ],
});
