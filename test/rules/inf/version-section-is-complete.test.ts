import { versionSectionIsComplete } from '../../../src/rules/inf/version-section-is-complete.ts';
import { given } from '../../support/evidence.ts';
import { infWith, versionLines } from '../../support/inf-text.ts';
import { testRule, type Row } from '../../support/rule-tester.ts';

const version = (changes: Readonly<Record<string, string | undefined>>) => given({ inf: { 'demo.inf': infWith({ Version: versionLines(changes) }) } });
const missing = (directive: string): Row => ({ name: `no ${directive}`, evidence: version({ [directive]: undefined }), expect: { message: new RegExp(directive, 'u'), subject: '[Version]' } });

testRule(versionSectionIsComplete, {
  pass: [
    { name: 'everything there', evidence: version({}), expect: { message: /class Net/u } },
    { name: 'a class of the vendor', evidence: version({ Class: 'DemoGadget', ClassGuid: '{11111111-2222-3333-4444-555555555555}' }) },
    { name: 'a catalog per architecture', evidence: version({ CatalogFile: undefined, 'CatalogFile.NTarm64': 'a.cat' }) },
    { name: 'the class in other letters', evidence: version({ Class: 'NET' }) },
  ],
  warn: [
    { name: 'an unfinished provider', evidence: version({ Provider: '"TODO-Set-Provider"' }), expect: { message: /unfinished/u } },
    { name: 'an unfinished string', evidence: given({ inf: { 'demo.inf': infWith({ Strings: ['Company = "Demo"', 'Device = "<Your device>"', 'Disk = "d"'] }) } }), expect: { subject: '[Strings]' } },
    { name: 'a class that Windows reserves', evidence: version({ Class: 'USB', ClassGuid: '{36fc9e60-c465-11cf-8056-444553540000}' }), expect: { message: /1284/u } },
  ],
  fail: [
    missing('Class'), missing('ClassGuid'), missing('Provider'), missing('CatalogFile'), missing('DriverVer'),
    { name: 'no [Version] at all', evidence: given({ inf: { 'demo.inf': infWith({ Version: undefined }) } }), count: 5 },
    { name: 'a malformed GUID', evidence: version({ ClassGuid: '{4d36e972}' }), expect: { message: /1010/u } },
    { name: 'a provider that is not Microsoft', evidence: version({ Provider: '"Microsoft"' }), expect: { message: /1204/u } },
    { name: 'class and GUID of two classes', evidence: version({ Class: 'Display' }), expect: { message: /1280/u } },
    { name: 'a known class with another GUID', evidence: version({ ClassGuid: '{11111111-2222-3333-4444-555555555555}' }), expect: { message: /1281/u } },
    { name: 'class Sample', evidence: version({ Class: 'Sample', ClassGuid: '{78a1c341-4539-11d3-b88d-00c04fad5171}' }), expect: { message: /1284/u } },
    { name: 'a class name of 32 characters', evidence: version({ Class: 'x'.repeat(32), ClassGuid: '{11111111-2222-3333-4444-555555555555}' }), expect: { message: /1286/u } },
  ],
  'not-applicable': [{ name: 'no driver INF', evidence: given({ inf: { 'autorun.inf': infWith(Object.fromEntries(infWith().sections.map(({ name }) => [name, undefined]))) } }) }],
});
