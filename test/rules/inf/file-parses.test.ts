import { parseInf } from '../../../src/formats/inf/inf.ts';
import { fileParses } from '../../../src/rules/inf/file-parses.ts';
import { given } from '../../support/evidence.ts';
import { bytes, infText, versionLines } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const text = (content: string) => given({ inf: { 'demo.inf': parseInf(bytes(content)) } });

testRule(fileParses, {
  pass: [
    { name: 'a sound INF', evidence: text(infText()), expect: { file: 'demo.inf', message: /11 sections/u } },
    { name: 'entries before the first header of a file with [Strings]', evidence: text(`x=1\n${infText()}`) },
  ],
  warn: [
    { name: 'Signature $Chicago$', evidence: text(infText({ Version: versionLines({ Signature: '"$Chicago$"' }) })), expect: { line: 8 } },
    { name: 'text behind a header', evidence: text(infText().replace('[Demo_Files]', '[Demo_Files] stray')), expect: { line: 19 } },
    { name: 'a semicolon in a token', evidence: text(infText({ Extra: ['a = %Comp;any%'] })), expect: { subject: '[Extra]' } },
    { name: 'a value that Windows cuts', evidence: text(infText({ Extra: [`a = "${'x'.repeat(5000)}"`] })) },
  ],
  fail: [
    { name: 'a header without bracket', evidence: text(infText().replace('[Demo_Files]', '[Demo_Files')), expect: { line: 19, message: /1002/u }, count: 1 },
    { name: 'a broken header in the first line: nothing is known of the file', evidence: text(`[Vers\n${infText()}`), expect: { line: 1 } },
    { name: 'a section name of 256 characters', evidence: text(`${infText()}\n[${'n'.repeat(256)}]`), expect: { message: /255/u } },
    { name: 'an entry before the first header', evidence: text(`stray\n${infText({ Strings: undefined })}`), expect: { line: 1 } },
    { name: 'no Signature', evidence: text(infText({ Version: versionLines({ Signature: undefined }) })), expect: { message: /1001/u, subject: '[Version]' } },
    { name: 'no [Version]', evidence: text(infText({ Version: undefined })) },
    { name: 'another Signature', evidence: text(infText({ Version: versionLines({ Signature: '"$Linux$"' }) })) },
  ],
  'not-applicable': [
    { name: 'autorun.inf', evidence: text('[autorun]\nopen=setup.exe') },
    { name: 'a build file that happens to be called .inf', evidence: text('PRJ_PLATFORMS\nDEFAULT') },
  ],
});
