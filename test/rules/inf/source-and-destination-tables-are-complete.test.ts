import { sourceAndDestinationTablesAreComplete } from '../../../src/rules/inf/source-and-destination-tables-are-complete.ts';
import { given } from '../../support/evidence.ts';
import { infWith, type Sections } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const changed = (changes: Sections) => given({ inf: { 'demo.inf': infWith(changes) } });

testRule(sourceAndDestinationTablesAreComplete, {
  pass: [
    { name: 'all tables', evidence: changed({}), expect: { message: /1 copied file/u } },
    { name: 'nothing copied', evidence: changed({ Demo_Install: [], 'Demo_Install.Services': undefined }), expect: { message: /copies no file/u } },
    { name: 'the same sub-folder on both sides', evidence: changed({ SourceDisksFiles: ['demo.sys = 1,x64'], DestinationDirs: ['DefaultDestDir = 13,x64'] }) },
    { name: 'the sub-folder given with the disk', evidence: changed({ SourceDisksNames: ['1 = %Disk%,,,x64'], DestinationDirs: ['DefaultDestDir = 13,x64'] }) },
    { name: 'a sub-folder of the disk alone', evidence: changed({ SourceDisksNames: ['1 = %Disk%,,,x64'] }) },
  ],
  fail: [
    { name: 'another sub-folder in the driver store', evidence: changed({ SourceDisksFiles: ['demo.sys = 1,x64'] }), expect: { message: /1100/u, line: 20 } },
    { name: 'a rename in the driver store', evidence: changed({ Demo_Files: ['demo.sys,demo_win10.sys'], SourceDisksFiles: ['demo_win10.sys = 1'] }), expect: { message: /1100/u } },
    { name: 'a flag of other directories', evidence: changed({ Demo_Files: ['demo.sys,,,8'] }), expect: { message: /1103/u } },
    { name: 'the catalog as a file', evidence: changed({ SourceDisksFiles: ['demo.sys = 1', 'demo.cat = 1'] }), expect: { message: /1213/u } },
    { name: 'a file that no table lists', evidence: changed({ Demo_Files: ['demo.sys', 'gone.dll'] }), expect: { message: /gone\.dll.*1230/u, line: 21 } },
    { name: 'a file by its compressed name', evidence: changed({ SourceDisksFiles: ['demo.sy_ = 1'] }), expect: { message: /1231/u } },
    { name: 'an unknown disk', evidence: changed({ SourceDisksNames: ['2 = %Disk%'] }), expect: { message: /1273/u } },
    { name: 'no destination', evidence: changed({ DestinationDirs: ['Other = 13'] }), expect: { message: /1275/u } },
    { name: 'a directory of a program', evidence: changed({ DestinationDirs: ['DefaultDestDir = 40000'] }), expect: { message: /1241/u } },
    { name: 'a directory that is no number', evidence: changed({ DestinationDirs: ['DefaultDestDir = drivers'] }), expect: { message: /1242/u } },
    { name: 'a directory nobody knows', evidence: changed({ DestinationDirs: ['DefaultDestDir = 99'] }), expect: { message: /1243/u } },
  ],
});
