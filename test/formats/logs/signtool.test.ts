import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSigntool, parseSigntool } from '../../../src/formats/logs/signtool.ts';
import { damaged } from '../../support/damage.ts';
import { outcome } from '../../support/hostile.ts';
import { log, logSource, powershell, SIGNTOOL } from '../../support/logs.ts';
import { holds } from '../../support/property.ts';

const parse = (...lines: readonly string[]) => parseSigntool(logSource(log(...lines)));

describe('a signtool log', () => {
  it('says what was verified, with its chains', () => {
    const found = parse(...SIGNTOOL);
    expect(found).toMatchObject({ verifiedCount: 1, warningCount: 0, errorCount: 0, errors: [], kernelPolicy: true, partial: undefined });
    expect(found.files).toHaveLength(1);
    expect(found.files[0]).toMatchObject({ file: 'demo.sys', verified: true, errors: [], catalog: undefined });
    const [signature] = found.files[0]?.signatures ?? [];
    expect(signature).toMatchObject({ index: '0 (Primary Signature)', hash: { algorithm: 'sha256', value: 'ab'.repeat(32) }, timestamp: 'Mon Jan 26 14:48:55 2026' });
    expect(signature?.chain.map(({ issuedTo, sha1 }) => [issuedTo, sha1])).toEqual([['Demo Root CA', '1'.repeat(40)], ['Demo Corporation', '2'.repeat(40)]]);
    expect(signature?.timestampChain.map(({ issuedTo }) => issuedTo)).toEqual(['Demo Stamps']);
    expect(signature?.crossChain).toEqual([{ issuedTo: 'Microsoft Code Verification Root', issuedBy: 'Microsoft Code Verification Root', expires: 'Sat Nov 01 05:54:03 2025', sha1: '8fbe4d070ef8ab1bccaf2a9d5ccae7282a2c66b3' }]);
  });

  it('reads the same when its lines run together', () => {
    const joined = SIGNTOOL.filter((line) => line !== '').join('     ');
    expect(parse(joined)).toEqual(parse(...SIGNTOOL));
    expect(parse(`${SIGNTOOL[0]} ${SIGNTOOL[3]}`, ...SIGNTOOL.slice(4)).files[0]).toMatchObject({ file: 'demo.sys', signatures: [{ hash: { value: 'ab'.repeat(32) } }] });
  });

  it('reads the same in UTF-16', () => {
    expect({ ...parseSigntool(logSource(powershell(log(...SIGNTOOL)))), encoding: 'ascii' }).toEqual(parse(...SIGNTOOL));
  });

  it('may be about a file in a catalog', () => {
    expect(parse('Verifying: demo.inf', 'File is signed in catalog: demo.cat', `Hash of file (sha1): ${'12'.repeat(20)}`, 'File is not timestamped.').files[0]).toMatchObject({ catalog: 'demo.cat', signatures: [{ hash: { algorithm: 'sha1', value: '12'.repeat(20) }, timestamp: 'none' }], verified: false });
  });

  it('keeps several files and signatures apart', () => {
    const found = parse('Verifying: a.sys', 'Signature Index: 0 (Primary Signature)', 'Signature Index: 1', 'Successfully verified: a.sys', 'Verifying: b.sys', 'SignTool Error: No signature found.', 'Number of files successfully Verified: 1', 'Number of errors: 1');
    expect(found.files.map(({ file, verified, errors, signatures }) => [file, verified, errors, signatures.length])).toEqual([['a.sys', true, [], 2], ['b.sys', false, ['No signature found.'], 0]]);
    expect([found.verifiedCount, found.warningCount, found.errorCount]).toEqual([1, undefined, 1]);
  });

  it('adds up the counts of several calls', () => {
    const found = parse('Number of files successfully Verified: 1', 'Number of errors: 0', 'Number of files successfully Verified: 2', 'Number of errors: 1');
    expect([found.verifiedCount, found.errorCount]).toEqual([3, 1]);
  });

  it('has errors that go over lines', () => {
    expect(parse('SignTool Error: A certificate chain processed, but terminated in a root', '\tcertificate which is not trusted by the trust provider.').errors).toEqual(['A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider.']);
  });

  it.each([['signtool verify /kp /v demo.sys', true], ['"C:\\kits\\signtool.exe" verify /v -kp demo.sys', true], ['signtool verify /pa /v demo.sys', false], ['signtool sign /kp demo.sys', false]])('%s asks for the kernel policy: %s', (line, kernelPolicy) => {
    expect(parse(line, 'Verifying: demo.sys').kernelPolicy).toBe(kernelPolicy);
  });

  it('is not understood in another language', () => {
    expect(parse('Überprüfung: demo.sys', 'Erfolgreich überprüft: demo.sys')).toMatchObject({ files: [], verifiedCount: undefined, errorCount: undefined });
  });

  it('is recognised by its content', () => {
    expect([log(...SIGNTOOL), log('Verifying: a.sys Hash of file (sha256): 00'), log('Verifying: everything'), log('')].map(looksLikeSigntool)).toEqual([true, true, false, false]);
  });
});

describe('any input', () => {
  it('ends in a value or a refusal', () => {
    holds('damaged signtool log', 2000, fc.property(fc.oneof(damaged(log(...SIGNTOOL)), damaged(powershell(log(...SIGNTOOL))), fc.uint8Array({ maxLength: 200 })), (data) => {
      outcome(() => parseSigntool(logSource(data)));
      looksLikeSigntool(data);
    }));
  });

  it('takes no long time', () => {
    const started = performance.now();
    for (const line of ['Issued to: '.repeat(700), 'Verifying: a '.repeat(500), 'SignTool Error: x', ' '.repeat(8000), 'signtool verify "'.repeat(400)]) outcome(() => parseSigntool(logSource(log(`SignTool Error: y\r\n${`${line}\r\n`.repeat(Math.floor(4_000_000 / (line.length + 2)))}`))));
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
