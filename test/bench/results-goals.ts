// Goals about result files: HLK packages (P7), their signatures (P8), large XML (P9).
import { spawnSync } from 'node:child_process';
import { bundled } from './bundled.ts';
import { bounded, compare, exponent, interleave, least, run, type Comparison, type Sample } from './harness.ts';
import { hlkxOf, signatureOf, xmlOf } from './results-inputs.ts';

const ROUNDS = 7;
const ENTRIES = 3046;
const node = process.execPath;

/** Milliseconds that a script says it took, once it was loaded. */
const inProcess = (script: string, args: readonly string[]): Sample => {
  const { status, stdout, stderr } = spawnSync(node, [script, ...args], { encoding: 'utf8' });
  const wall = Number(stdout);
  if (status !== 0 || !(wall > 0)) throw new Error(`${script} ended with ${status}: ${stderr.slice(-2000)}`);
  return { wall, cpu: wall, rss: 0 };
};

/** An HLK package of 500 MB read and verified. */
export const packageGoals = (): readonly Comparison[] => {
  const file = hlkxOf(ENTRIES, 500e6);
  const script = bundled('read-hlkx.ts');
  const ours = (): Sample => run(node, [script, file]);
  const unzip = interleave(ROUNDS, ours, () => run('unzip', ['-tqq', file]));
  const sevenZip = interleave(ROUNDS, ours, () => run('7z', ['t', file]));
  return [
    compare('P7', 'HLK package of 500 MB in 3,046 entries against unzip -t', 'wall', unzip, 0.35, 'unzip -tqq'),
    compare('P7', 'the same against 7z t', 'wall', sevenZip, 0.9, '7z t'),
    bounded('P7', 'its peak memory, MB', unzip.ours.map(({ rss }) => rss / 1000), 300),
  ];
};

/** How the cost of a package grows with its entries; what starting costs is taken off. */
export const entryGoals = (): readonly Comparison[] => {
  const script = bundled('read-hlkx.ts');
  const cost = (entries: number): number => least(Array.from({ length: ROUNDS }, () => run(node, [script, hlkxOf(entries, entries * 1000)]).cpu));
  const base = cost(20);
  const points = [1250, 2500, 5000, 10_000, 20_000].map((entries) => [entries, cost(entries) - base] as const);
  return [bounded('P6', 'scaling exponent in HLKX entries (1,250 to 20,000, start-up taken off)', [exponent(points)], 1.05)];
};

/** The signature of a package with as many parts. Ours and xml-crypto are measured once loaded, xmlsec1 as a process. */
export const signatureGoals = (): readonly Comparison[] => {
  const { document, certificate } = signatureOf(ENTRIES);
  const [script, peer] = [bundled('verify-signature.ts'), bundled('verify-xml-crypto.ts')];
  const ours = (): Sample => inProcess(script, [document, certificate]);
  const xmlsec = (): Sample => run('xmlsec1', ['--verify', '--ignore-manifests', '--enabled-key-data', 'key-name', '--id-attr:Id', 'http://www.w3.org/2000/09/xmldsig#:Object', '--pubkey-cert-der', certificate, document]);
  return [
    compare('P8', 'package signature with 3,046 references against xmlsec1', 'wall', interleave(2 * ROUNDS, ours, xmlsec), 3, 'xmlsec1 --verify'),
    compare('P8', 'the same against xml-crypto', 'wall', interleave(ROUNDS, ours, () => inProcess(peer, [document, certificate])), 0.15, 'xml-crypto'),
  ];
};

/** A gigabyte of XML as events. */
export const xmlGoals = (): readonly Comparison[] => {
  const file = xmlOf(1e9);
  const script = bundled('read-xml.ts');
  const sides = interleave(ROUNDS, () => run(node, [script, file]), () => run('xmllint', ['--stream', file]));
  return [
    compare('P9', '1 GB of XML against xmllint --stream, CPU', 'cpu', sides, 2.5, 'xmllint --stream'),
    bounded('P9', 'its peak memory, MB', sides.ours.map(({ rss }) => rss / 1000), 130),
  ];
};
