import type { ComparedPackage, TreeFile } from '../../../src/evidence/evidence.ts';
import { identityLines } from '../../../src/evidence/identity.ts';
import { signedPackageEqualsTheSubmission } from '../../../src/rules/signing/signed-package-equals-the-submission.ts';
import { digestOf, given, tree, treeFile } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const submitted = [treeFile('demo.inf'), treeFile('Demo.sys'), treeFile('data/table.bin')];
const manifest = (over: Partial<ComparedPackage> = {}): ComparedPackage => ({ name: 'demo', path: 'submission/demo', packageDigest: tree([]).packageDigest, files: identityLines(submitted), ...over });
const returned = (files: readonly TreeFile[], over: Partial<ComparedPackage> = {}) => given({ tree: { '': tree(files) }, 'submission-manifest': { '': manifest(over) } });
const replaced = (path: string, over: Partial<TreeFile>): readonly TreeFile[] => submitted.map((file) => (file.path === path ? treeFile(path, over) : file));

testRule(signedPackageEqualsTheSubmission, {
  pass: [
    { name: 'the same bytes, with a catalog now', evidence: returned([...submitted, treeFile('demo.cat'), treeFile('demo.pdb')]), expect: { message: /3 files equal/ } },
    { name: 'signing changed the flat digest of the image only', evidence: returned(replaced('Demo.sys', { sha256: digestOf('signed') })) },
    { name: 'names in another case', evidence: returned(submitted.map((file) => ({ ...file, path: file.path.toUpperCase() }))) },
  ],
  fail: [
    { name: 'another image, both digests named', evidence: returned(replaced('Demo.sys', { authenticodeSha256: digestOf('other') })), expect: { file: 'Demo.sys', message: new RegExp(`${digestOf('authenticode Demo.sys')}.*${digestOf('other')}`) }, count: 1 },
    { name: 'another INF', evidence: returned(replaced('demo.inf', { sha256: digestOf('other') })), expect: { file: 'demo.inf' } },
    { name: 'another INF, with the line that changed', evidence: returned(replaced('demo.inf', { sha256: digestOf('other') }), { differences: [{ path: 'demo.inf', line: 7, column: 3, was: 'Class=Net', now: 'Class=Nat', form: undefined }] }), expect: { file: 'demo.inf', line: 7, message: /line 7 was "Class=Net" and is "Class=Nat" \(submitted with SHA-256/ } },
    { name: 'another INF that goes on', evidence: returned(replaced('demo.inf', { sha256: digestOf('other') }), { differences: [{ path: 'demo.inf', line: 7, column: 1, was: undefined, now: 'x=y', form: undefined }] }), expect: { message: /line 7 was nothing and is "x=y"/ } },
    { name: 'another INF with the same lines', evidence: returned(replaced('demo.inf', { sha256: digestOf('other') }), { differences: [{ path: 'demo.inf', line: 1, column: 1, was: undefined, now: undefined, form: 'only line ends differ: 2 CRLF before, 2 LF now' }] }), expect: { message: /only line ends differ/ } },
    { name: 'an INF that git rewrote', evidence: returned(replaced('demo.inf', { sha256: digestOf('other'), rewritten: { conversion: 'lf-to-crlf', catalog: 'demo.cat' } })), expect: { message: /git rewrote the line ends/, remedy: /\.gitattributes/ } },
    { name: 'an image that no longer reads as one', evidence: returned(replaced('Demo.sys', { format: 'other', authenticodeSha256: undefined })) },
    { name: 'a file more', evidence: returned([...submitted, treeFile('tool.exe')]), expect: { file: 'tool.exe', message: /was not submitted/ } },
    { name: 'a file less', evidence: returned(submitted.slice(0, 2)), expect: { message: /data\/table\.bin was submitted and is missing/ } },
    { name: 'all of it at once', evidence: returned([treeFile('demo.inf', { sha256: digestOf('other') }), treeFile('new.bin')]), count: 4 },
    { name: 'equal lines under another packageDigest', evidence: returned(submitted, { packageDigest: 'sha256:00' }), expect: { message: /packageDigest/ } },
  ],
});
