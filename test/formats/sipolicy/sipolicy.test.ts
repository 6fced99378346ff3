import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/error.ts';
import { looksLikeSiPolicy, parseSiPolicy } from '../../../src/formats/sipolicy/sipolicy.ts';
import { holds } from '../../support/property.ts';
import { siPolicyXml } from '../../support/sipolicy.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parseSiPolicy(bytes(text));
const TBS = 'AB'.repeat(32);

const WHOLE = siPolicyXml({
  name: 'Test rules', id: '2026-01-02', version: '10.0.1.2',
  fileRules: [
    `<Deny ID="D1" FriendlyName="bad.sys\\by hash" Hash="${'CD'.repeat(20)}"/>`, '<Deny ID="D2" FriendlyName="old" FileName="old.sys" MinimumFileVersion="0.0.0.0" MaximumFileVersion="1.2.3.4"/>',
    '<Deny ID="D3" FriendlyName="not used" FileName="unused.sys"/>', '<FileAttrib ID="F1" FriendlyName="attrib" FileName="a.sys" MaximumFileVersion="65535.65535.65535.65535" MinimumFileVersion="1.0.0.0"/>', '<Allow ID="A1" FileName="fixed.sys"/>',
  ],
  signers: [
    `<Signer ID="S1" Name="a CA"><CertRoot Type="TBS" Value="${TBS}"/><CertPublisher Value="Evil Ltd."/><CertOemID Value="Tool"/><FileAttribRef RuleID="F1"/></Signer>`,
    '<Signer ID="S2" Name="well known"><CertRoot Type="Wellknown" Value="06"/></Signer>', `<Signer ID="S3" Name="dangling"><CertRoot Type="TBS" Value="${TBS}"/><FileAttribRef RuleID="gone"/></Signer>`,
  ],
  denied: ['S1', 'S2', 'S3', 'S9'], exceptions: { S1: ['A1'] }, rules: ['D1', 'D2', 'F1'],
});

describe('a policy', () => {
  it('is read as far as it denies', () => {
    const { name, id, version, scenarios } = parse(WHOLE);
    expect({ name, id, version }).toEqual({ name: 'Test rules', id: '2026-01-02', version: '10.0.1.2' });
    expect(scenarios).toMatchObject([{
      value: 131,
      files: [{ id: 'D1', hash: 'cd'.repeat(20) }, { id: 'D2', hash: undefined, fileName: 'old.sys', minimum: '0.0.0.0', maximum: '1.2.3.4' }],
      signers: [{ id: 'S1', name: 'a CA', root: TBS.toLowerCase(), publisher: 'Evil Ltd.', oem: 'Tool', attributes: [{ id: 'F1', fileName: 'a.sys' }], exceptions: [{ id: 'A1', fileName: 'fixed.sys' }] }],
    }]);
  });

  it('says which denials it cannot evaluate, and never makes one of them broader', () => {
    expect(parse(WHOLE).problems).toEqual(['the denied signer S2 is not told by the digest of a certificate alone', 'S3 refers to file attributes that are not defined', 'the denied signer S9 is not defined']);
    expect(parse(siPolicyXml({ fileRules: ['<Deny ID="D" FilePath="%OSDRIVE%\\x"/>', '<Deny ID="E" Hash="zz"/>', '<Deny ID="G" FileName="x" MaximumFileVersion="new"/>'], rules: ['D', 'E', 'G'] })).problems).toEqual([
      'D denies by path or package, which nothing here can tell', 'E: zz is no digest', 'G: new is no version',
    ]);
  });

  it('is recognised by its root', () => {
    expect(looksLikeSiPolicy(bytes(WHOLE))).toBe(true);
    expect(looksLikeSiPolicy(bytes(`\ufeff<?xml version="1.0"?><!-- x --><SiPolicy/>`))).toBe(true);
    expect(looksLikeSiPolicy(bytes('<Policy/>'))).toBe(false);
    expect(() => parse('<Policy/>')).toThrow(/root element is Policy/);
    expect(parse('<SiPolicy/>')).toEqual({ version: '', name: undefined, id: undefined, scenarios: [], problems: [] });
  });

  it('damaged anywhere ends in a policy or a format error', () => {
    const whole = bytes(WHOLE);
    holds('sipolicy, damaged', 500, fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0x20, max: 0x7e })), { minLength: 1, maxLength: 6 }), fc.option(fc.nat(whole.length)), (changes, length) => {
      const data = Uint8Array.from(whole.subarray(0, length ?? undefined));
      for (const [at, value] of changes) if (at < data.length) data[at] = value;
      try {
        expect(parseSiPolicy(data).scenarios.length).toBeLessThan(3);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }));
  });
});
