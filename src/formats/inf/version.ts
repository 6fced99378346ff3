import { architectureNamed } from './decoration.ts';
import type { Document } from './document.ts';
import type { Entry } from './field.ts';
import type { Architecture, InfDriverVer, InfVersion, Place } from './model.ts';

const DATE = /^(\d{2})[-/](\d{2})[-/](\d{4})$/u;

/** mm/dd/yyyy as yyyy-mm-dd, if the calendar has that day. */
export const driverDate = (text: string): string | undefined => {
  const [, month = '', day = '', year = ''] = DATE.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return iso !== '--' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

/** Four numbers of 0 to 65535, not all of them zero. */
export const driverVersion = (text: string): string | undefined => {
  if (!/^\d{1,10}(?:\.\d{1,10}){3}$/u.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  return parts.every((part) => part <= 65_535) && parts.some((part) => part > 0) ? parts.join('.') : undefined;
};

export const readDriverVer = (document: Document, entry: Entry): InfDriverVer => {
  const date = document.value(entry, 0);
  const version = document.value(entry, 1);
  return {
    text: entry.values.map((_, index) => document.value(entry, index)).join(','),
    date: driverDate(date), version: driverVersion(version),
    place: document.place(entry.from),
  };
};

/** Says what is wrong with a DriverVer, wherever it stands. */
export const checkDriverVer = (document: Document, entry: Entry, section: string): void => {
  const { date, version } = readDriverVer(document, entry);
  if (date === undefined) document.report({ code: 1218, message: `DriverVer has the date "${document.value(entry, 0)}", which is no day written mm/dd/yyyy`, at: document.at(entry, 0), section });
  if (version !== undefined) return;
  const written = document.value(entry, 1);
  const message = written === '' ? 'DriverVer has no version' : `DriverVer has the version "${written}", which is not four numbers of 0 to 65535 above 0.0.0.0`;
  document.report({ code: 1217, message, at: document.at(entry, 1), section });
};

/** `catalogfile`, `catalogfile.nt` and `catalogfile.nt<architecture>`. */
const catalogKind = (directive: string): Architecture | 'any' | 'every' | undefined => {
  if (directive === 'catalogfile') return 'every';
  if (directive === 'catalogfile.nt') return 'any';
  return directive.startsWith('catalogfile.nt') ? architectureNamed(directive.slice('catalogfile.nt'.length)) : undefined;
};

/** The first entry of a key counts. */
export const versionEntries = (document: Document): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const entry of document.entries('version')) {
    const directive = document.directive(entry);
    if (directive !== '' && !entries.has(directive)) entries.set(directive, entry);
  }
  return entries;
};

export const readVersion = (document: Document): InfVersion => {
  const entries = versionEntries(document);
  const text = (directive: string): string | undefined => {
    const entry = entries.get(directive);
    return entry === undefined ? undefined : document.value(entry, 0);
  };
  const driverVer = entries.get('driverver');
  const places: [string, Place][] = [...entries].map(([directive, entry]) => [directive, document.place(entry.from)]);
  const catalogs = [...entries].flatMap(([directive, entry]): InfVersion['catalogFiles'][number][] => {
    const kind = catalogKind(directive);
    const name = document.value(entry, 0);
    return kind === undefined || name === '' ? [] : [{ architecture: kind === 'every' ? undefined : kind, name, place: document.place(entry.from) }];
  });
  return {
    place: document.place(document.section('version')?.headers[0]?.from ?? 0),
    signature: text('signature'), class: text('class'), classGuid: text('classguid'), provider: text('provider'),
    extensionId: text('extensionid'), pnpLockdown: text('pnplockdown'),
    driverVer: driverVer === undefined ? undefined : readDriverVer(document, driverVer),
    catalogFiles: catalogs,
    places: Object.fromEntries(places),
  };
};
