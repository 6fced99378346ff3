import type { PeVersion } from '../../../src/formats/pe/image.ts';
import { versionResourceIsMeaningful } from '../../../src/rules/binary/version-resource-is-meaningful.ts';
import { binary, given, image, inf, infFile, infVersion, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const version = (fileVersion: string): PeVersion => ({ fileVersion, productVersion: fileVersion, flags: 0, strings: {} });

const driver = (found: PeVersion | undefined, className = 'Net') =>
  given({ tree: { '': tree(['demo.inf', 'demo.sys']) }, inf: { 'demo.inf': inf({ version: infVersion({ class: className }) }) }, binary: { 'demo.sys': binary({ image: image({ version: found }) }) } });

const twoInfs = (file: string) => given({
  tree: { '': tree(['net.inf', 'media.inf', 'net.sys', 'media.sys']) },
  inf: { 'net.inf': inf({ files: [infFile('net.sys')] }), 'media.inf': inf({ files: [infFile('media.sys')], version: infVersion({ class: 'MEDIA' }) }) },
  binary: { [file]: binary({ image: image({ version: undefined }) }) },
});

testRule(versionResourceIsMeaningful, {
  pass: [
    { name: 'the version of DriverVer', evidence: driver(version('1.2.3.4')), expect: { file: 'demo.sys', message: /1\.2\.3\.4, as DriverVer/ } },
    { name: 'another version is said, not judged', evidence: driver(version('9.8.7.6')), expect: { message: /9\.8\.7\.6; DriverVer is 1\.2\.3\.4/ } },
    { name: 'audio with a version', evidence: driver(version('1.2.3.4'), 'MEDIA') },
  ],
  warn: [
    { name: 'none', evidence: driver(undefined), expect: { message: /no version resource$/ } },
    { name: 'nothing but zeros', evidence: driver(version('0.0.0.0')), expect: { message: /0\.0\.0\.0$/ } },
    { name: 'the class of another INF does not count', evidence: twoInfs('net.sys') },
  ],
  fail: [
    { name: 'none in an audio driver', evidence: driver(undefined, 'Media'), expect: { message: /class Media demands one/ } },
    { name: 'zeros in an audio processing object', evidence: driver(version('0.0.0.0'), 'AudioProcessingObject'), expect: { message: /AudioProcessingObject/ } },
    { name: 'the class of the INF that installs it', evidence: twoInfs('media.sys') },
    { name: 'a file that no INF installs, beside an audio driver', evidence: twoInfs('helper.exe') },
  ],
  'not-applicable': [{ name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() } }) }],
});
