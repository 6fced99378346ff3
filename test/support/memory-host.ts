import type { CliHost, Terminal } from '../../src/commands/host.ts';
import { examineHere } from '../../src/evidence/examine.ts';
import type { Files } from '../../src/evidence/files.ts';
import { memorySource, type Source } from '../../src/formats/bytes.ts';
import { FormatError } from '../../src/formats/error.ts';
import { InputError } from '../../src/policy/error.ts';

/** A machine in memory: files by path, what was printed, what was written. */
export interface MemoryHost {
  readonly host: CliHost;
  out(): string;
  err(): string;
  /** Files that were written. */
  readonly written: ReadonlyMap<string, string>;
}

export interface MemoryMachine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly terminal?: Partial<Terminal>;
  readonly now?: string;
  /** Replaces members of the port, to let them fail. */
  readonly changes?: Partial<CliHost>;
}

const bytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? new TextEncoder().encode(data) : data);
const expression = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll(/[.+^${}()|\\]/g, '\\$&').replaceAll('**/', '(?:.*/)?').replaceAll(/(?<!\.)\*/g, '[^/]*')}$`);

export const memoryHost = ({ files = {}, terminal = {}, now = '2026-11-22T10:00:00Z', changes = {} }: MemoryMachine = {}): MemoryHost => {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const below = (folder: string): readonly string[] => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).toSorted();
  const need = (path: string): Uint8Array => {
    const data = files[path];
    if (data === undefined) throw new InputError(`${path} does not exist.`, { file: path });
    return bytes(data);
  };
  const folders = (): readonly string[] => [...new Set(Object.keys(files).flatMap((path) => path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))))];
  const openFile = <T>(path: string, use: (source: Source) => T): T => {
    const data = files[path];
    if (data === undefined) throw new FormatError('file', `${path} does not exist`);
    return use(memorySource(bytes(data)));
  };
  const folder = (path: string): Files => ({
    list: () => below(path).map((file) => ({ path: file.slice(path.length + 1), size: need(file).length, kind: 'file' })),
    open: (file, use) => openFile(`${path}/${file}`, use),
  });
  const host: CliHost = {
    terminal: { showsProgress: false, columns: 80, colour: false, ...terminal },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    exists: (path) => files[path] !== undefined || below(path).length > 0,
    readText: (path) => new TextDecoder().decode(need(path)),
    writeText: (path, text) => void written.set(path, text),
    glob: (patterns) => {
      const named = (pattern: string) => [
        ...Object.keys(files).filter((path) => expression(pattern).test(path)).map((path) => ({ path, folder: false })),
        ...folders().filter((path) => expression(pattern).test(path)).map((path) => ({ path, folder: true })),
      ];
      return { matches: patterns.flatMap(named), unmatched: patterns.filter((pattern) => named(pattern).length === 0) };
    },
    now: () => new Date(now),
    open: (path) => {
      const there = folder(path);
      if (there.list().length === 0) throw new InputError(`${path} does not exist. Name a package folder, a .cab, a .zip or an .inf.`, { file: path });
      return { container: 'folder', path, name: path.slice(path.lastIndexOf('/') + 1), archive: undefined, problem: undefined, close: () => undefined, files: there };
    },
    examineAll: examineHere,
    repository: () => ({ trackedInfs: [] }),
    readBytes: (path) => need(path),
    expect: () => undefined,
    kindOf: (path) => (files[path] !== undefined ? 'file' : below(path).length > 0 ? 'folder' : undefined),
    openFile,
    folder,
    extract: (into, path, chunks) => void written.set(`${into}/${path}`, Buffer.concat([...chunks]).toString('latin1')),
    ...changes,
  };
  return { host, out: () => out.join(''), err: () => err.join(''), written };
};
