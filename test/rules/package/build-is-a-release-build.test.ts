import { buildIsAReleaseBuild } from '../../../src/rules/package/build-is-a-release-build.ts';
import { binary, given, image, tree, unreadable } from '../../support/evidence.ts';
import type { PeImage } from '../../../src/formats/pe/image.ts';
import { testRule } from '../../support/rule-tester.ts';

const built = (over: Partial<PeImage> = {}, path = 'out/demo') => given({ tree: { '': tree(['demo.sys'], { path }) }, binary: { 'demo.sys': binary({ image: image(over) }) } });
const importing = (module: string) => built({ imports: [{ module, delayed: false, functions: ['#1'] }] });
const flagged = (flags: number) => built({ version: { fileVersion: '1.0.0.0', productVersion: '1.0.0.0', flags, strings: {} } });

testRule(buildIsAReleaseBuild, {
  pass: [
    { name: 'no sign of a debug build', evidence: built() },
    { name: 'a prerelease flag is another matter', evidence: flagged(2) },
    { name: 'no version resource', evidence: built({ version: undefined }) },
    ...['vcruntime140.dll', 'ucrtbase.dll', 'msvcp140_1.dll', 'd3d.dll', 'wudfd.dll'].map((module) => ({ name: `imports ${module}`, evidence: importing(module) })),
    { name: 'a file called debug is no folder', evidence: built({}, 'out/demo-debug') },
  ],
  fail: [
    { name: 'VS_FF_DEBUG', evidence: flagged(1), expect: { file: 'demo.sys', message: /VS_FF_DEBUG/ } },
    ...['VCRUNTIME140D.dll', 'msvcp140d.dll', 'ucrtbased.dll', 'mfc140ud.dll', 'vcruntime140_1d.dll', 'msvcr120d.dll'].map((module) => ({ name: `imports ${module}`, evidence: importing(module), expect: { message: new RegExp(module) } })),
    { name: 'taken from a Debug folder', evidence: built({}, 'x64/Debug/demo'), expect: { message: /Debug folder/ } },
    { name: 'a fail stays one beside an image that cannot be read', evidence: unreadable(flagged(1), 'binary', 'b.sys', 'it is torn'), expect: { file: 'demo.sys' } },
  ],
  unknown: [{ name: 'the only image cannot be read', evidence: unreadable(given({ tree: { '': tree(['demo.sys']) } }), 'binary', 'demo.sys', 'it is torn') }],
  'not-applicable': [
    { name: 'profile dev', evidence: flagged(1), context: { profile: 'dev' } },
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) } }), expect: { message: /no executable image/ } },
  ],
});
