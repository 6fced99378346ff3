import { describe, expect, it } from 'vitest';
import { readHandedOver } from '../../src/commands/handed-over.ts';
import type { Standing } from '../../src/commands/standing.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import { memoryHost } from '../support/memory-host.ts';
import { hlkx } from '../support/opc/hlkx.ts';
import { bytesOf, codeqlRun, sarif as codeqlSarif } from '../support/sarif.ts';
import { begin, collectionXml, dvlXml, junitXml, playlistXml, SLEEP } from '../support/result-files.ts';
import { siPolicyXml } from '../support/sipolicy.ts';

const DIGEST = '1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25';
const LAB = 'all is well\n';
const manifest = (artifact: string, sha256: string): string => `apiVersion: driver-gate/v1
kind: Evidence
claims:
  - id: SO-1
    type: signoff
    subject: {packageDigest: ${DIGEST}}
    attestedBy: {github: dana, role: quality}
    attestedAt: 2026-11-20T10:00:00Z
    artifacts: [{path: ${artifact}, sha256: ${sha256}}]
    decision: approve
`;
const TRUST = { now: Date.parse('2026-11-22T10:00:00Z'), extraRoots: [] };

const handOver = (files: Readonly<Record<string, string | Uint8Array>>, standing: Standing = { level: 'operator', fork: false }, evidence: readonly string[] = []) => {
  const { host } = memoryHost({ files });
  return readHandedOver(Object.keys(files).filter((file) => !file.startsWith('lab/')), { evidence, standingOf: async () => standing }, host, TRUST);
};
const kindsOf = ({ readings }: Awaited<ReturnType<typeof handOver>>): Readonly<Record<string, readonly boolean[]>> =>
  Object.fromEntries(Object.entries(readings).filter(([, found]) => found.length > 0).map(([kind, found]) => [kind, found.map(({ ok }) => ok)]));

describe('files that are handed over', () => {
  it.each([
    ['an HLK package under any name', { 'x.bin': hlkx() }, { hlkx: [true] }],
    ['a torn HLK package', { 'x.hlkx': hlkx().subarray(0, 400) }, { hlkx: [false] }],
    ['a playlist', { 'a.txt': playlistXml([{ name: 'Sleep', id: SLEEP }]) }, { 'hlk-results': [true] }],
    ['results of HLK automation', { 'a.txt': collectionXml([]) }, { 'hlk-results': [true] }],
    ['a Driver Verification Log', { 'a.txt': dvlXml('demo.x64', [['Semmle.Defect.cpp/x', '0', 'SEMMLE_FAILED']]) }, { dvl: [true] }],
    ['two test reports', { a: junitXml('<testcase name="t"/>'), b: junitXml('<testcase name="u"/>') }, { 'test-results': [true, true] }],
    ['an analysis that could be of either kind, torn', { 'a.json': '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{' }, { codeql: [false], binskim: [false] }],
    ['block rules', { 'a.bin': siPolicyXml({}) }, { blocklist: [true] }],
    ['LOLDrivers, torn', { 'a.bin': '[{"Id": "x", "KnownVulnerableSamples": [' }, { blocklist: [false] }],
    ['a manifest by its content', { 'e.yml': manifest('lab/run.txt', sha256Hex(LAB)), 'lab/run.txt': LAB }, { claims: [true] }],
  ] satisfies readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, object])[])('%s', async (_, files, kinds) => {
    const handed = await handOver(files);
    expect(kindsOf(handed)).toEqual(kinds);
  });

  it.each([
    ['an empty file', { 'a.hlk.xml': '' }, 'a.hlk.xml was handed over, and no rule could make use of it: it is empty.'],
    ['something else', { 'a.png': '\u0089PNG' }, 'a.png was handed over, and no rule could make use of it: it is no result file of a kind that is known.'],
    ['a test log without a beginning', { 'a.log': begin('x') }, 'a.log was handed over, and no rule could make use of it: it is no result file of a kind that is known.'],
  ])('%s is named, and supports nothing', async (_, files, notice) => {
    const handed = await handOver(files);
    expect(kindsOf(handed)).toEqual({});
    expect(handed.notices).toEqual([notice]);
  });

  it('knows the digest of an analysis where a claim names files, so that the claim can tell its commit', async () => {
    const sarif = bytesOf(codeqlSarif(codeqlRun({})));
    const digests = async (more: Readonly<Record<string, string>>) => ((await handOver({ 'c.sarif': sarif, ...more })).readings.codeql ?? []).map((found) => (found.ok ? found.sha256 : 'unreadable'));
    expect(await digests({ 'e.yml': manifest('c.sarif', sha256Hex(sarif)) })).toEqual([sha256Hex(sarif)]);
    expect(await digests({})).toEqual([undefined]);
  });

  it('looks at the threat model that a claim is about', async () => {
    const text = manifest('lab/run.txt', sha256Hex(LAB)).replace('type: signoff', 'type: threat-model').replace('decision: approve', `path: lab/t.md\n    sha256: ${'ab'.repeat(32)}\n    reviewedAt: 2026-11-01`);
    const [found] = (await handOver({ 'e.yml': text, 'lab/run.txt': LAB, 'lab/t.md': 'changed' })).readings.claims ?? [];
    expect(found).toMatchObject({ ok: true, value: { problems: [], documents: [{ claim: 'SO-1', path: 'lab/t.md', sha256: 'ab'.repeat(32), found: sha256Hex('changed') }] } });
  });

  it('compares the artifacts of a manifest with the files beside it', async () => {
    const [good] = (await handOver({ 'e.yml': manifest('lab/run.txt', sha256Hex(LAB)), 'lab/run.txt': LAB })).readings.claims ?? [];
    const [absent] = (await handOver({ 'e.yml': manifest('lab/run.txt', sha256Hex(LAB)) })).readings.claims ?? [];
    expect(good).toMatchObject({ ok: true, value: { level: 'operator', fork: false, artifacts: [{ claim: 'SO-1', path: 'lab/run.txt', sha256: sha256Hex(LAB), found: sha256Hex(LAB) }] } });
    expect(absent).toMatchObject({ ok: true, value: { artifacts: [{ found: undefined }] } });
  });

  it('keeps a file that is meant as a manifest and is none, with what is wrong with it', async () => {
    const { readings } = await handOver({ 'lab/e.yml': 'kind: Other\n' }, undefined, ['lab/e.yml']);
    expect(readings.claims).toMatchObject([{ ok: true, value: { claims: [], problems: [{ line: 1 }, { line: 1 }, { line: 1, message: 'kind: "Other" is not known here; use Evidence' }] } }]);
  });

  it('says on whose word a manifest rests', async () => {
    const files = { 'e.yml': manifest('lab/run.txt', sha256Hex(LAB)) };
    expect((await handOver(files)).notices).toEqual(['Evidence manifests were taken at the word of whoever ran this command; on a pull request their origin is checked.']);
    expect((await handOver(files, { level: 'none', fork: true })).notices).toEqual(['e.yml came with a pull request of a fork: it is shown, and proves nothing.']);
    expect((await handOver(files, { level: 'L0', fork: false })).notices).toEqual([]);
  });
});
