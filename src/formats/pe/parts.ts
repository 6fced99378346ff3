import { FormatError } from '../error.ts';
import { readDebug } from './debug.ts';
import { readExports } from './exports.ts';
import type { PeHeaders } from './headers.ts';
import type { PeDebug, PeImage, PeImport, PeLoadConfig, PeResource, PeVersion } from './structure.ts';
import { readDelayImports, readImports } from './imports.ts';
import { readLoadConfig } from './load-config.ts';
import type { Mapping } from './mapping.ts';
import { readResources } from './resources.ts';
import { MAX_VERSION_RESOURCE, readVersion } from './version.ts';

export type PeParts = Pick<PeImage, 'imports' | 'exports' | 'version' | 'debug' | 'loadConfig' | 'resources' | 'problems'>;

const EXPORT = 0;
const IMPORT = 1;
const RESOURCE = 2;
const DEBUG = 6;
const LOAD_CONFIG = 10;
const DELAY_IMPORT = 13;
const RT_VERSION = 16;

/** Runs one optional reader; its `FormatError` becomes a problem and what it had already read stands. */
const attempt = <T>(problems: string[], part: string, read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    problems.push(`${part}: ${error.message}`);
    return undefined;
  }
};

const versionOf = (mapping: Mapping, resources: readonly PeResource[]): PeVersion | undefined => {
  const resource = resources.find(({ type }) => type === RT_VERSION);
  return resource === undefined ? undefined : readVersion(mapping.readAt(resource.offset, Math.min(resource.size, MAX_VERSION_RESOURCE)));
};

/** Everything the data directories point to that a reader of drivers wants. */
export const readParts = (mapping: Mapping, { directories, is64, imageBase }: PeHeaders): PeParts => {
  const imports: PeImport[] = [];
  const exports: string[] = [];
  const debug: PeDebug[] = [];
  const resources: PeResource[] = [];
  const problems: string[] = [];
  const present = <T>(index: number, part: string, read: (rva: number, size: number) => T): T | undefined => {
    const directory = directories[index];
    if (directory === undefined || directory.rva === 0 || directory.size === 0) return undefined;
    return attempt(problems, part, () => read(directory.rva, directory.size));
  };
  present(IMPORT, 'imports', (rva) => readImports(mapping, rva, is64, imports));
  present(DELAY_IMPORT, 'delayed imports', (rva) => readDelayImports(mapping, rva, is64, imageBase, imports));
  present(EXPORT, 'exports', (rva) => readExports(mapping, rva, exports));
  present(DEBUG, 'debug directory', (rva, size) => readDebug(mapping, rva, size, debug));
  present(RESOURCE, 'resources', (rva) => readResources(mapping, rva, resources));
  const loadConfig = present<PeLoadConfig>(LOAD_CONFIG, 'load configuration', (rva) => readLoadConfig(mapping, rva, is64));
  const version = attempt(problems, 'version resource', () => versionOf(mapping, resources));
  return { imports, exports, version, debug, loadConfig, resources, problems };
};
