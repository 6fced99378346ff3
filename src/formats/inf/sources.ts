import { architectureNamed } from './decoration.ts';
import type { Document } from './document.ts';
import { integer } from './document.ts';
import type { Entry } from './field.ts';
import type { Architecture } from './model.ts';
import { entriesOf } from './syntax.ts';

/** A [DestinationDirs] entry. */
export interface Destination {
  readonly dirId: number | undefined;
  readonly text: string;
  readonly subdirectory: string;
  readonly at: number;
}

/** A [SourceDisksFiles] entry. */
export interface SourceFile {
  readonly disk: string;
  readonly subdirectory: string;
  readonly at: number;
  readonly section: string;
}

/** A [SourceDisksNames] entry. */
export interface SourceDisk {
  readonly cabinet: string | undefined;
  readonly path: string;
}

/** The tables that say where files come from and go to. Names are compared in lower case. */
export interface SourceTables {
  destination(list: string | undefined): Destination | undefined;
  file(name: string, architecture: Architecture): SourceFile | undefined;
  disk(id: string, architecture: Architecture): SourceDisk | undefined;
  /** Sections that list a file, whatever the architecture. */
  sectionsListing(name: string): readonly string[];
  readonly files: readonly { readonly name: string; readonly at: number; readonly section: string }[];
}

const SEPARATORS = /[\\/]+/u;

/** Parts of a path, `/` between them, without empty and `.` parts. */
export const joinPath = (...parts: readonly string[]): string =>
  parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== '' && part !== '.').join('/');

/** Disk identifiers are numbers: `01` is disk 1. */
const diskKey = (text: string): string => String(integer(text) ?? text.trim().toLowerCase());

/** Entries of all sections of a name, plain and by architecture; the first entry of a key counts. */
const readTable = <T>(document: Document, name: string, read: (entry: Entry, section: string) => T, keyOf: (text: string) => string): ReadonlyMap<string, ReadonlyMap<string, T>> => {
  const tables = new Map<string, ReadonlyMap<string, T>>();
  for (const [key, section] of document.syntax.sections) {
    const suffix = key === name ? '' : architectureNamed(key.startsWith(`${name}.`) ? key.slice(name.length + 1) : '');
    if (suffix === undefined) continue;
    const table = new Map<string, T>();
    for (const entry of entriesOf(document.syntax, section)) {
      if (entry.key === undefined) continue;
      const item = keyOf(document.expand(entry.key.text));
      if (!table.has(item)) table.set(item, read(entry, section.name));
    }
    tables.set(suffix, table);
  }
  return tables;
};

const lower = (text: string): string => text.toLowerCase();

export const readSourceTables = (document: Document): SourceTables => {
  const destinations = readTable(document, 'destinationdirs', (entry): Destination => {
    const text = document.value(entry, 0);
    return { dirId: integer(text), text, subdirectory: document.value(entry, 1), at: entry.from };
  }, lower).get('');
  const files = readTable(document, 'sourcedisksfiles', (entry, section): SourceFile => ({
    disk: diskKey(document.value(entry, 0)), subdirectory: document.value(entry, 1), at: entry.from, section,
  }), lower);
  const disks = readTable(document, 'sourcedisksnames', (entry): SourceDisk => {
    const tag = document.value(entry, 1);
    return { cabinet: tag.toLowerCase().endsWith('.cab') ? tag : undefined, path: document.value(entry, 3) };
  }, diskKey);
  const lookUp = <T>(tables: ReadonlyMap<string, ReadonlyMap<string, T>>, key: string, architecture: Architecture): T | undefined =>
    tables.get(architecture)?.get(key) ?? tables.get('')?.get(key);
  return {
    destination: (list) => (list === undefined ? undefined : destinations?.get(list.toLowerCase())) ?? destinations?.get('defaultdestdir'),
    file: (name, architecture) => lookUp(files, name.toLowerCase(), architecture),
    disk: (id, architecture) => lookUp(disks, id, architecture),
    sectionsListing: (name) => [...files.values()].flatMap((table) => table.get(name.toLowerCase())?.section ?? []),
    files: [...files.values()].flatMap((table) => [...table].map(([name, { at, section }]) => ({ name, at, section }))),
  };
};
