import { referencedSectionsExist } from '../../../src/rules/inf/referenced-sections-exist.ts';
import { parseInf } from '../../../src/formats/inf/inf.ts';
import { given } from '../../support/evidence.ts';
import { bytes, infText, infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const install = (...lines: readonly string[]) => changed({ Demo_Install: ['CopyFiles = Demo_Files', ...lines] });

testRule(referencedSectionsExist, {
  pass: [
    { name: 'all there', evidence: changed({}) },
    { name: 'a need met by an in-box INF', evidence: install('Include = winusb.inf', 'Needs = WINUSB.NT') },
    { name: 'a section for every architecture', evidence: changed({ Demo_Install: undefined, 'Demo_Install.NT': ['CopyFiles = Demo_Files'] }) },
  ],
  warn: [{ name: 'an INF that may come with Windows', evidence: install('Include = other.inf'), expect: { message: /other\.inf/u, line: 18 } }],
  fail: [
    { name: 'a registry section', evidence: install('AddReg = Gone'), expect: { message: /1203/u, line: 18, subject: '[Demo_Install]' } },
    { name: 'an install section on one architecture', evidence: changed({
      Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'], 'Standard.NTarm64.10.0...19041': ['%Device% = Demo_Install, A\\B'],
      Demo_Install: undefined, 'Demo_Install.NTamd64': ['CopyFiles = Demo_Files'],
    }), expect: { message: /\(arm64\).*1261/u } },
    { name: 'a service section', evidence: changed({ Demo_Service: undefined }), expect: { message: /2006/u } },
    { name: 'a directive that names nothing', evidence: install('AddReg ='), expect: { message: /1005/u } },
    { name: 'a need without any Include', evidence: install('Needs = Elsewhere'), expect: { message: /1315/u } },
    { name: 'a destination', evidence: changed({ DestinationDirs: [] }), expect: { message: /1275/u } },
    { name: 'an include of the same package', evidence: given({ inf: { 'demo.inf': infWith({ Demo_Install: ['Include = OTHER.inf', 'CopyFiles = Demo_Files'] }), 'sub/other.inf': infWith() } }), expect: { message: /1202/u, file: 'demo.inf' } },
  ],
  unknown: [
    { name: 'a need that only Windows knows', evidence: install('Include = other.inf', 'Needs = Other.Section'), expect: { message: /Other\.Section/u } },
    { name: 'a file that Windows stops reading', evidence: given({ inf: { 'demo.inf': parseInf(bytes(infText().replace('[Demo_Files]', '[Demo_Files'))) } }), expect: { message: /line 19/u } },
  ],
});
