// Makes what the benchmark runs on: nothing is fetched, nothing is committed. Same bytes on every machine.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filler } from '../support/signer/binary.ts';
import { buildCatalog } from '../support/signer/catalog.ts';
import { buildPe } from '../support/signer/pe-image.ts';
import { benchSigner, pem } from './signer.ts';
import { signPe } from '../support/signer/pe-file.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/bench-2');

/** Builds a folder once; a half-made one is never used. */
const made = (name: string, make: (folder: string) => void): string => {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  make(draft);
  renameSync(draft, folder);
  return folder;
};

const inf = (name: string, files: readonly string[]): string => [
  '[Version]', 'Signature="$Windows NT$"', 'Class=System', 'ClassGuid={4d36e97d-e325-11ce-bfc1-08002be10318}', 'Provider=%P%', `CatalogFile=${name}.cat`,
  'DriverVer=01/05/2026,1.0.0.0', 'PnpLockdown=1', '[DestinationDirs]', 'DefaultDestDir=13', '[SourceDisksNames]', '1=%P%', '[SourceDisksFiles]',
  ...files.map((file) => `${file}=1`), '[Manufacturer]', '%P%=Models,NTamd64.10.0...17763', '[Models.NTamd64.10.0...17763]', `%P%=Install,ROOT\\${name}`,
  '[Install]', 'CopyFiles=Files', '[Install.Services]', 'AddService=,2', '[Files]', ...files, '[Strings]', 'P="Bench"', '',
].join('\r\n');

/** Sizes spread evenly on a logarithmic scale: many small files, few large ones. */
const sizes = (count: number, total: number): readonly number[] => {
  const raw = Array.from({ length: count }, (_, at) => Math.exp((at / (count - 1)) * Math.log(4000)));
  const scale = total / raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => Math.max(64, Math.floor(value * scale)));
};

/** A package of `count` files, one in 30 a driver image, the INF copying all of them, all members of the catalog. */
const writePackage = (folder: string, count: number, total: number): void => {
  const names: string[] = [];
  const members: { name: string; data: Uint8Array }[] = [];
  sizes(count - 2, total).forEach((size, at) => {
    const isPe = at % 30 === 7;
    const name = `f${String(at).padStart(5, '0')}.${isPe ? 'sys' : 'bin'}`;
    const data = isPe ? buildPe({ architecture: 'amd64', size: Math.max(0, size - 4096), seed: at + 1 }) : filler(size, at + 1);
    writeFileSync(join(folder, name), data);
    names.push(name);
    members.push({ name, data });
  });
  const text = new TextEncoder().encode(inf('bench', names));
  writeFileSync(join(folder, 'bench.inf'), text);
  members.push({ name: 'bench.inf', data: text });
  writeFileSync(join(folder, 'bench.cat'), buildCatalog({ members, attributes: { OS: '_v100_X64', HWID1: 'root\\bench' }, sign: { signer: benchSigner() } }));
};

/** 3,000 files, 1.5 GB. */
export const largePackage = (): string => made('large', (folder) => writePackage(folder, 3000, 1.5e9));

/** `count` small files. */
export const smallPackage = (count: number): string => made(`small-${count}`, (folder) => writePackage(folder, count, count * 2048));

/** One file of `megabytes` beside a handful of small ones. */
export const oneLargeFile = (megabytes: number): string =>
  made(`file-${megabytes}`, (folder) => {
    const data = filler(megabytes * 1_000_000, 3);
    writeFileSync(join(folder, 'large.bin'), data);
    const text = new TextEncoder().encode(inf('bench', ['large.bin']));
    writeFileSync(join(folder, 'bench.inf'), text);
    writeFileSync(join(folder, 'bench.cat'), buildCatalog({ members: [{ name: 'large.bin', data }, { name: 'bench.inf', data: text }], sign: { signer: benchSigner() } }));
  });

/** Average size of the drivers in a survey of 1,243 real ones. */
const DRIVER = 154_000;

/** Real catalogs are sorted by digest: a file's place among the members is anywhere. */
const byDigest = <T extends { readonly data: Uint8Array }>(members: readonly T[]): T[] =>
  members.map((member) => ({ member, key: createHash('sha256').update(member.data).digest('hex') })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ member }) => member);

/** `drivers` images and a catalog of `members` (drivers first, small flat files after them), with the roots to verify them by. */
export const catalogPackage = (drivers: number, members: number): string =>
  made(`catalog-${drivers}-${members}`, (folder) => {
    const list: { name: string; data: Uint8Array }[] = [];
    for (let at = 0; at < members; at++) {
      const isPe = at < drivers;
      const name = `m${at}.${isPe ? 'sys' : 'bin'}`;
      list.push({ name, data: isPe ? buildPe({ architecture: 'amd64', size: DRIVER, seed: at + 1 }) : filler(500, at + 1) });
    }
    for (const { name, data } of list.slice(0, drivers)) writeFileSync(join(folder, name), data);
    const text = new TextEncoder().encode(inf('bench', list.slice(0, drivers).map(({ name }) => name)));
    writeFileSync(join(folder, 'bench.inf'), text);
    writeFileSync(join(folder, 'bench.cat'), buildCatalog({ members: byDigest([...list.slice(0, members - 1), { name: 'bench.inf', data: text }]), attributes: { OS: '_v100_X64' }, sign: { signer: benchSigner() } }));
    writeFileSync(join(folder, 'roots.pem'), pem());
  });

/** `count` driver images with an embedded signature each. */
export const signedImages = (count: number): string =>
  made(`signed-${count}`, (folder) => {
    const names: string[] = [];
    for (let at = 0; at < count; at++) {
      const name = `s${at}.sys`;
      writeFileSync(join(folder, name), signPe(buildPe({ architecture: 'amd64', size: DRIVER, seed: at + 1 }), { signer: benchSigner() }));
      names.push(name);
    }
    writeFileSync(join(folder, 'bench.inf'), inf('bench', names));
    writeFileSync(join(folder, 'roots.pem'), pem());
  });

/** An INF text of about `lines` lines: sections of fifty entries, tokens, comments, continuations. */
export const infOfLines = (lines: number): Uint8Array => {
  const out: string[] = ['[Version]', 'Signature="$Windows NT$"', 'Class=System', 'ClassGuid={4d36e97d-e325-11ce-bfc1-08002be10318}', 'Provider=%P%', 'DriverVer=01/05/2026,1.0.0.0', 'PnpLockdown=1', '[Strings]', 'P="Bench"'];
  for (let at = 0; out.length < lines; at++) {
    if (at % 50 === 0) out.push(`[Section${at / 50}]`);
    out.push(at % 9 === 0 ? `HKR,"Sub key",Value${at}, \\` : `HKR,,Value${at},0x00010001,%P% ; comment ${at}`);
    if (at % 9 === 0) out.push('  0x00010001,1');
  }
  return new TextEncoder().encode(out.join('\r\n'));
};

/** Lines that are as awkward as lines can be, by what they are made of. */
const AWKWARD: Readonly<Record<string, string>> = {
  continuations: 'k=a\\\r\n,b', quotes: 'k=a""b"open', tokens: 'k=%P%%P%%Gone%%%', backslashes: 'k=\\ \\ \\ \\ x',
};
export const AWKWARD_SHAPES: readonly string[] = Object.keys(AWKWARD);

/** An INF text of about `lines` lines of one awkward shape. */
export const awkwardInf = (shape: string, lines: number): Uint8Array => {
  const line = AWKWARD[shape] ?? '';
  const count = Math.floor(lines / line.split('\n').length);
  return new TextEncoder().encode(['[Version]', 'Signature="$Windows NT$"', '[Strings]', 'P="Bench"', '[Wide]', ...Array.from({ length: count }, () => line)].join('\r\n'));
};

/** A signed catalog of `members` flat members. */
export const catalogOf = (members: number): Uint8Array =>
  buildCatalog({ members: Array.from({ length: members }, (_, at) => ({ name: `file${at}.bin`, data: filler(64, at + 1), kind: 'flat' as const })), attributes: { OS: '_v100_X64', HWID1: 'root\\bench' }, sign: { signer: benchSigner() } });
