import type { PdbIdentity } from '../../../src/formats/pdb/pdb.ts';
import type { PeImage } from '../../../src/formats/pe/image.ts';
import { symbolsMatchBinaries } from '../../../src/rules/package/symbols-match-binaries.ts';
import { binary, given, image, inf, infFile, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const OTHER = 'FFEEDDCC-4455-6677-8899-AABBCCDDEEFF';

const holding = (symbols: Readonly<Record<string, PdbIdentity>>, over: Partial<PeImage> = {}, file = 'demo.sys') =>
  given({ tree: { '': tree([file, ...Object.keys(symbols)]) }, binary: { [file]: binary({ image: image(over) }) }, symbols, inf: { 'demo.inf': inf({ files: [infFile(file)] }) } });

testRule(symbolsMatchBinaries, {
  pass: [
    { name: 'GUID and age are those of the image', evidence: holding({ 'demo.pdb': { guid: GUID, age: 1 } }), expect: { file: 'demo.sys', message: /demo\.pdb belongs to it/ } },
    { name: 'under another name and beside another', evidence: holding({ 'symbols/renamed.pdb': { guid: GUID, age: 1 }, 'demo.pdb': { guid: OTHER, age: 1 } }), expect: { message: /symbols\/renamed\.pdb/ } },
    { name: 'a UMDF driver', evidence: holding({ 'demo.pdb': { guid: GUID, age: 1 } }, { subsystem: 2, exports: ['FxDriverEntryUm'] }, 'demo.dll'), expect: { file: 'demo.dll' } },
  ],
  warn: [
    { name: 'none', evidence: holding({}), expect: { message: /no symbols are packaged for it: it needs demo\.pdb with GUID 00112233/i } },
    { name: 'of something else', evidence: holding({ 'tool.pdb': { guid: OTHER, age: 1 } }), expect: { message: /needs demo\.pdb/ } },
    { name: 'an image without debug information', evidence: holding({ 'demo.pdb': { guid: GUID, age: 1 } }, { debug: [] }), expect: { message: /without \/DEBUG/ } },
  ],
  fail: [
    { name: 'another build', evidence: holding({ 'demo.pdb': { guid: OTHER, age: 1 } }), expect: { file: 'demo.sys', message: /demo\.pdb is of another build: it has GUID FFEEDDCC-[-\w]+, age 1, the image needs GUID 00112233/i } },
    { name: 'another age', evidence: holding({ 'demo.pdb': { guid: GUID, age: 2 } }), expect: { message: /age 2, the image needs .* age 1/ } },
    { name: 'another age, under another name', evidence: holding({ 'x.pdb': { guid: GUID, age: 7 } }), expect: { message: /x\.pdb is of another build/ } },
  ],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf', 'demo.pdb']) } }) },
    { name: 'an application only', evidence: holding({}, { subsystem: 3 }, 'tool.exe') },
  ],
});
