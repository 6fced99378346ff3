import { FormatError } from '../error.ts';
import { FIRST_BUILD_IN_DECORATION, buildRanges, parseDecoration } from './decoration.ts';
import type { Decoration } from './decoration.ts';
import type { Document } from './document.ts';
import type { Entry } from './field.ts';
import { collectHardwareIds } from './hardware-ids.ts';
import type { HardwareIds } from './hardware-ids.ts';
import type { Architecture, InfHardwareId, InfModels } from './model.ts';
import { countEntries } from './syntax.ts';

/** A Models entry for one architecture: the install section it asks for. */
export interface Device {
  readonly architecture: Architecture;
  readonly install: string;
  readonly at: number;
  /** Models section that holds the entry. */
  readonly section: string;
  /** Builds on which the section is selected. */
  readonly floor: number;
  readonly ceiling: number | undefined;
}

export interface Models {
  readonly models: readonly InfModels[];
  readonly hardwareIds: readonly InfHardwareId[];
  readonly devices: readonly Device[];
}

/** Comparing every decoration of a line with every other must stay cheap. */
const MAX_DECORATIONS = 320;
const MAX_MODELS = 100_000;
const MANUFACTURER = 'Manufacturer';
const UNDECORATED: Decoration = {
  architecture: 'x86', explicit: false, major: undefined, minor: undefined, productType: undefined, suiteMask: undefined, build: undefined,
};

interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly decoration: Decoration | undefined;
}

const reportDecoration = (document: Document, { text, at, decoration }: Candidate): void => {
  const found = { at, section: MANUFACTURER };
  // An unresolved placeholder has its own code, which the pass over all fields reports.
  if (decoration === undefined && !text.includes('$ARCH$')) document.report({ ...found, code: 1287, message: `"${text}" is no target operating system version` });
  if (decoration?.build !== undefined && decoration.build < FIRST_BUILD_IN_DECORATION)
    document.report({ ...found, code: 1288, message: `"${text}" names build ${decoration.build}; a build number below ${FIRST_BUILD_IN_DECORATION} makes Windows refuse the whole entry` });
};

const candidatesOf = (document: Document, entry: Entry, base: string): readonly Candidate[] => {
  if (entry.values.length > MAX_DECORATIONS) throw new FormatError('inf', `more than ${MAX_DECORATIONS} decorations in one entry`);
  const decorated = entry.values.flatMap((_, index): Candidate[] => {
    const text = index === 0 ? '' : document.value(entry, index);
    return text === '' ? [] : [{ text, at: document.at(entry, index), decoration: parseDecoration(text) }];
  });
  for (const candidate of decorated) reportDecoration(document, candidate);
  const alone = decorated.length === 0;
  return alone || document.section(base) !== undefined ? [...decorated, { text: '', at: document.at(entry, 0), decoration: UNDECORATED }] : decorated;
};

const reportModels = (document: Document, { exists, section, entries }: InfModels, { at, text, decoration }: Candidate): void => {
  if (decoration === undefined) return;
  if (!exists) document.report({ code: 1203, note: 'missing-models', message: `the Models section [${section}] does not exist`, at, section: MANUFACTURER });
  else if (!decoration.explicit && entries > 0)
    document.report({
      code: 2010, at, section: MANUFACTURER, message: `[${section}] names no architecture${text === '' ? '' : ` in "${text}"`}: Windows takes it for x86`,
    });
};

const modelsOf = (document: Document, entry: Entry): readonly InfModels[] => {
  const base = document.value(entry, 0);
  if (base === '') {
    document.report({ code: 1011, message: 'the entry names no Models section', at: entry.from, section: MANUFACTURER });
    return [];
  }
  const candidates = candidatesOf(document, entry, base);
  const readable = candidates.flatMap(({ decoration }) => (decoration === undefined ? [] : [decoration]));
  const ranges = buildRanges(readable);
  return candidates.map((candidate): InfModels => {
    const { text, at, decoration } = candidate;
    const name = text === '' ? base : `${base}.${text}`;
    const section = document.section(name);
    const range = decoration === undefined ? undefined : ranges[readable.indexOf(decoration)];
    const models: InfModels = {
      section: name, decoration: text, architecture: decoration?.architecture,
      major: decoration?.major, minor: decoration?.minor, productType: decoration?.productType, suiteMask: decoration?.suiteMask, build: decoration?.build,
      exists: section !== undefined, entries: section === undefined ? 0 : countEntries(section),
      place: document.place(at), floor: range?.floor ?? 0, ceiling: range?.ceiling,
    };
    reportModels(document, models, candidate);
    return models;
  });
};

const readDevice = (document: Document, entry: Entry, { section, floor, ceiling }: InfModels, architecture: Architecture, ids: HardwareIds): Device | undefined => {
  if (entry.key === undefined || entry.keyOnly) return undefined;
  const description = document.expand(entry.key.text);
  let first = true;
  for (let index = 1; index < entry.values.length; index++) {
    const id = document.value(entry, index);
    if (id !== '') ids.add(id, { at: document.at(entry, index), description, compatible: !first }, architecture);
    first = first && id === '';
  }
  const install = document.value(entry, 0);
  if (install !== '') return { architecture, install, at: document.at(entry, 0), section, floor, ceiling };
  document.report({ code: 1271, message: `"${description}" names no install section`, at: entry.from, section });
  return undefined;
};

/** Reads [Manufacturer] and every Models section that it names, each once per architecture. */
export const readModels = (document: Document): Models => {
  const models: InfModels[] = [];
  for (const entry of document.entries('manufacturer')) {
    models.push(...modelsOf(document, entry));
    if (models.length > MAX_MODELS) throw new FormatError('inf', `more than ${MAX_MODELS} Models sections`);
  }
  const ids = collectHardwareIds();
  const devices: Device[] = [];
  const seen = new Set<string>();
  for (const found of models) {
    const { section, architecture } = found;
    const key = `${architecture ?? ''} ${section.toLowerCase()}`;
    if (architecture === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const entry of document.entries(section)) {
      const device = readDevice(document, entry, found, architecture, ids);
      if (device !== undefined) devices.push(device);
    }
  }
  return { models, devices, hardwareIds: ids.all((offset) => document.place(offset)) };
};
