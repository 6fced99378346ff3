import { parseInf } from '../../../src/formats/inf/inf.ts';
import { encodingIsAnsiOrUtf16le } from '../../../src/rules/inf/encoding-is-ansi-or-utf16le.ts';
import { given } from '../../support/evidence.ts';
import { bytes, infText, utf16le } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const from = (data: Uint8Array) => given({ inf: { 'demo.inf': parseInf(data) } });
const german = infText().replace('Demo adapter', 'Gerät');

testRule(encodingIsAnsiOrUtf16le, {
  pass: [
    { name: 'ASCII', evidence: from(bytes(infText())), expect: { file: 'demo.inf' } },
    { name: 'UTF-16LE with a mark', evidence: from(utf16le(german)) },
  ],
  warn: [
    { name: 'UTF-16LE without a mark', evidence: from(utf16le(infText(), false)) },
    { name: 'single-byte text', evidence: from(bytes(german)), expect: { line: 42, message: /code page/u } },
  ],
  fail: [
    { name: 'UTF-8 with a mark', evidence: from(new Uint8Array(Buffer.from(`\ufeff${infText()}`, 'utf8'))), expect: { message: /1003/u, line: 1 } },
    { name: 'UTF-8 without a mark', evidence: from(new Uint8Array(Buffer.from(german, 'utf8'))), expect: { message: /"ä" becomes "Ã¤"/u, line: 42 } },
    { name: 'UTF-16BE', evidence: from(new Uint8Array(Buffer.from(`\ufeff${infText()}`, 'utf16le').swap16())) },
    { name: 'one of two', evidence: given({ inf: { 'a.inf': parseInf(utf16le(german)), 'b.inf': parseInf(new Uint8Array(Buffer.from(german, 'utf8'))) } }), expect: { file: 'b.inf' }, count: 1 },
  ],
});
