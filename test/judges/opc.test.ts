/**
 * Package signatures: xmlsec1 judges SignedInfo, its references and the signature value of ours and of real ones. It knows nothing of packages,
 * so what the manifest says about parts is our matter alone (`test/trust/opc.test.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { memorySource } from '../../src/formats/bytes.ts';
import { openOpc, partBytes } from '../../src/formats/opc/package.ts';
import { parseZip } from '../../src/formats/zip/listing.ts';
import { planOpc, verifyOpc } from '../../src/trust/opc.ts';
import { edit, type OpcFiles, zipOf } from '../support/opc/files.ts';
import { hlkx } from '../support/opc/hlkx.ts';
import { SIGNATURE, type Signing } from '../support/opc/sign.ts';
import { flip } from '../support/signer/binary.ts';
import { NOW } from '../support/signer/samples.ts';
import { realTrust, testTrust } from '../support/verdict.ts';
import { Judge } from './judge.ts';

const xmlsec = new Judge('xmlsec1');

/** Elements whose `Id` a signature may refer to: without a schema xmlsec1 has to be told. */
const IDS = ['http://www.w3.org/2000/09/xmldsig#:Object', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties', 'http://uri.etsi.org/01903/v1.1.1#:SignedProperties'];

/** What xmlsec1 says of each signature in a package, the manifest aside. */
const verdicts = (data: Uint8Array): readonly boolean[] => {
  const opc = openOpc(memorySource(data));
  return planOpc(opc).parsed.map(({ at, read }) => {
    const document = xmlsec.file('signature.xml', partBytes(opc, at.part));
    const certificate = at.certificate === undefined ? read.value?.certificates[0] : partBytes(opc, at.certificate);
    const key = certificate === undefined ? [] : ['--pubkey-cert-der', xmlsec.keep('certificate.der', certificate)];
    const said = xmlsec.run(['--verify', '--ignore-manifests', '--enabled-key-data', 'key-name', '--enabled-reference-uris', 'same-doc', ...IDS.flatMap((id) => ['--id-attr:Id', id]), ...key, document]);
    return said.status === 0;
  });
};

const ours = (data: Uint8Array): readonly boolean[] => verifyOpc(openOpc(memorySource(data)), testTrust(NOW)).map(({ signature }) => signature.valid);

describe('a package of ours', () => {
  it.each<readonly [string, Partial<Signing>]>([
    ['SHA-1', { digest: 'sha1' }],
    ['SHA-256', {}],
    ['SHA-384', { digest: 'sha384' }],
    ['SHA-512', { digest: 'sha512' }],
    ['broken base64', { brokenBase64: true }],
    ['a certificate in KeyInfo', { keyInfo: true }],
    ['comments in SignedInfo', { comments: true, bendSignedInfo: (text) => text.replace('<SignatureMethod', '<!-- x --><SignatureMethod') }],
    ['what must be escaped', { bendObject: (text) => text.replace('<Manifest>', '<Manifest xmlns:a="urn:a">').replace('<SignatureProperties>', '<SignatureProperties Id="&quot;&lt;&#x9;&#xA;&#xD;">') }],
  ])('with %s holds for both', (_, sign) => {
    const data = hlkx({ sign });
    expect({ xmlsec: verdicts(data), ours: ours(data) }).toEqual({ xmlsec: [true], ours: [true] });
  });

  const changes: readonly (readonly [string, (text: string) => string, boolean])[] = [
    ['a comment in the signed object', (text) => text.replace('<Manifest>', '<Manifest><!-- x -->'), true],
    ['a comment in SignedInfo', (text) => text.replace('<SignatureMethod', '<!-- x --><SignatureMethod'), true],
    ['attributes in another order', (text) => text.replace(/Target="#idPackageSignature"/, '').replace('Id="idSignatureTime"', 'Target="#idPackageSignature" Id="idSignatureTime"'), true],
    ['quotes of the other kind, empty elements in short', (text) => text.replaceAll(/Algorithm="([^"]*)"><\/DigestMethod>/g, "Algorithm='$1'/>"), true],
    ['a character spelled as a reference', (text) => text.replace('YYYY', '&#89;&#x59;YY'), true],
    ['line ends of the other kind', (text) => text.replace('<Signature ', '<Signature\r\n '), true],
    ['a space in the signed object', (text) => text.replace('<Manifest>', '<Manifest> '), false],
    ['a namespace in scope of everything', (text) => text.replace('<Signature ', '<Signature xmlns:x="urn:x" '), false],
    ['an attribute of XML above everything', (text) => text.replace('<Signature ', '<Signature xml:lang="en" '), false],
    ['a prefix in place of the default', (text) => text.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1d:').replace('xmlns=', 'xmlns:d=').replaceAll('d:Format', 'Format'), false],
    ['a digest changed', (text) => text.replace(/<DigestValue>(.)/, (_, first: string) => `<DigestValue>${first === 'A' ? 'B' : 'A'}`), false],
    ['the signature value changed', (text) => text.replace(/<SignatureValue>(.)/, (_, first: string) => `<SignatureValue>${first === 'A' ? 'B' : 'A'}`), false],
  ];
  it.each(changes)('changed: %s', (_, change, holds) => {
    const data = hlkx({ change: (files: OpcFiles) => edit(SIGNATURE, change)(files) });
    expect({ xmlsec: verdicts(data), ours: ours(data) }).toEqual({ xmlsec: [holds], ours: [holds] });
  });

  it('without NULL in its DigestInfo holds for us alone: OpenSSL refuses it', () => {
    const data = hlkx({ sign: { digest: 'sha1', withoutNull: true } });
    expect({ xmlsec: verdicts(data), ours: ours(data) }).toEqual({ xmlsec: [false], ours: [true] });
  });
});

/** Real signed packages are other people's: `DRIVER_GATE_OPC_SAMPLES` names a folder of them, for example the xmldsign test data of Apache POI and signed VSIX files. */
const folder = process.env['DRIVER_GATE_OPC_SAMPLES'] ?? '';
const samples = folder === '' ? [] : readdirSync(folder).filter((name) => /\.(?:docx|xlsx|pptx|vsix|hlkx|hckx)$/iu.test(name)).sort();
/** By name, and one that only looks signed. */
const isUnsigned = (name: string): boolean => /unsigned|^bug58630\.xlsx$/iu.test(name);

describe('real packages from outside', () => {
  let judged = 0;
  let signatures = 0;
  afterAll(() => {
    console.log(`real signed packages: ${judged} files judged, ${signatures} signatures${folder === '' ? ' (DRIVER_GATE_OPC_SAMPLES names no folder)' : ''}`);
  });

  it.each(samples)('%s', (name) => {
    const data = readFileSync(join(folder, name));
    const found = verifyOpc(openOpc(memorySource(data)), realTrust(NOW));
    judged++;
    signatures += found.length;
    expect(found.flatMap(({ signature }) => signature.problems)).toEqual([]);
    expect(found.length > 0).toBe(!isUnsigned(name));
    // OpenSSL refuses the one signer that left NULL out of the DigestInfo.
    expect(verdicts(data)).toEqual(found.map(() => name !== 'office2007prettyPrintedRels.docx'));
  });

  it.each(samples.filter((name) => !isUnsigned(name)))('%s with any signed part changed is invalid', (name) => {
    const opc = openOpc(memorySource(readFileSync(join(folder, name))));
    const files = new Map(opc.parts.map((part) => [part.name.slice(1), partBytes(opc, part)]));
    const types = parseZip(opc.source).entries.filter(({ path }) => path.toLowerCase() === '[content_types].xml').map((entry) => partBytes(opc, { entry, name: entry.path }));
    const { tasks } = planOpc(opc);
    expect(tasks.length).toBeGreaterThan(0);
    for (const { part } of tasks) {
      const entry = part.name.slice(1);
      const changed = zipOf(new Map([['[Content_Types].xml', types[0] ?? new Uint8Array()], ...files, [entry, flip(files.get(entry) ?? new Uint8Array(1), 0)]]));
      expect(verifyOpc(openOpc(memorySource(changed)), realTrust(NOW)).map(({ signature }) => signature.valid), part.name).not.toContain(true);
    }
  });

  test('are counted', () => expect(judged).toBe(samples.length));
});
