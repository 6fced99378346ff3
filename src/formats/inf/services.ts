import { FormatError } from '../error.ts';
import type { Document } from './document.ts';
import { integer } from './document.ts';
import type { Entry } from './field.ts';
import type { Installation } from './install.ts';
import type { Architecture, InfFileReference, InfService } from './model.ts';
import { joinPath } from './sources.ts';
import { entriesOf } from './syntax.ts';

/** [SPSVCINST_ASSOCSERVICE]: the service is the function driver of the device. */
const ASSOCIATED = 0x2;
const MAX_SERVICES = 10_000;
const IN_DIRECTORY = /^%(-?\d+)%[\\/]*(.*)$/u;

const destinationKey = (architecture: Architecture, dirId: number | undefined, path: string): string => `${architecture}|${dirId ?? ''}|${path.toLowerCase()}`;

/** Package paths by where they are copied to. */
const byDestination = (files: readonly InfFileReference[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [destinationKey(file.architecture, file.dirId, joinPath(file.subdirectory, file.destination)), file.path]));

const packagePath = (binary: string | undefined, architecture: Architecture, copied: ReadonlyMap<string, string>): string | undefined => {
  const [, dirId, path] = IN_DIRECTORY.exec(binary ?? '') ?? [];
  return dirId === undefined || path === undefined ? undefined : copied.get(destinationKey(architecture, Number(dirId), joinPath(path)));
};

/** Values of a service section, the first of each key. */
const settings = (document: Document, section: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const entry of document.entries(section)) {
    const directive = document.directive(entry);
    if (directive !== '' && !values.has(directive)) values.set(directive, document.value(entry, 0));
  }
  return values;
};

/** Service sections are shared by many devices: each is read once. */
const cachedSettings = (document: Document): ((section: string) => ReadonlyMap<string, string>) => {
  const cache = new Map<string, ReadonlyMap<string, string>>();
  return (section) => {
    const key = section.toLowerCase();
    const found = cache.get(key) ?? settings(document, section);
    cache.set(key, found);
    return found;
  };
};

/** Services of every reached `.Services` section, once per architecture, name and section. */
export const readServices = (document: Document, { reached }: Installation, files: readonly InfFileReference[]): readonly InfService[] => {
  const copied = byDestination(files);
  const settingsOf = cachedSettings(document);
  const services = new Map<string, InfService>();
  const add = (entry: Entry, architecture: Architecture): void => {
    const name = document.value(entry, 0);
    const section = document.value(entry, 2);
    const key = `${architecture}|${name}|${section}`.toLowerCase();
    if (name === '' || services.has(key)) return;
    if (services.size >= MAX_SERVICES) throw new FormatError('inf', `more than ${MAX_SERVICES} services`);
    const values = settingsOf(section);
    const number = (directive: string): number | undefined => integer(values.get(directive) ?? '');
    const binary = values.get('servicebinary');
    services.set(key, {
      name, architecture, section, binary,
      associated: ((integer(document.value(entry, 1)) ?? 0) & ASSOCIATED) !== 0,
      type: number('servicetype'), startType: number('starttype'), errorControl: number('errorcontrol'),
      file: packagePath(binary, architecture, copied), loadOrderGroup: values.get('loadordergroup'),
      place: document.place(entry.from),
    });
  };
  for (const { architecture, kind, section } of reached) {
    if (kind !== 'services') continue;
    for (const entry of entriesOf(document.syntax, section)) if (document.directive(entry) === 'addservice') add(entry, architecture);
  }
  return [...services.values()];
};
