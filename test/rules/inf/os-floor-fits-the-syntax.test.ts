import { osFloorFitsTheSyntax } from '../../../src/rules/inf/os-floor-fits-the-syntax.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });
const from = (build: string): Sections => ({ Manufacturer: [`%Company% = Standard,NTamd64${build}`], 'Standard.NTamd64.10.0...19041': undefined, [`Standard.NTamd64${build}`]: ['%Device% = Demo_Install, PCI\\VEN_1234'] });

testRule(osFloorFitsTheSyntax, {
  pass: [
    { name: 'the driver store on a build that has it', evidence: changed({}) },
    { name: 'the driver store on the first build that has it', evidence: changed(from('.10.0...16299')) },
    { name: 'an older system with the folder it knows', evidence: changed({ ...from(''), DestinationDirs: ['DefaultDestDir = 12'] }) },
  ],
  fail: [
    { name: 'the driver store on any build', evidence: changed(from('')), expect: { message: /driver store.*16299.*any build.*1199/u, line: 16, file: 'demo.inf' } },
    { name: 'the driver store on the build before', evidence: changed(from('.10.0...16298')), expect: { message: /16298/u } },
    { name: 'a filter on a build without declarative filters', evidence: changed({ ...from('.10.0...17763'), 'Demo_Install.Filters': ['AddFilter = demo,,Demo_Filter'], Demo_Filter: ['FilterPosition = Upper'] }), expect: { message: /addfilter.*18362/u } },
  ],
});
