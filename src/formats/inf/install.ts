import { FormatError } from '../error.ts';
import type { Document } from './document.ts';
import type { Entry } from './field.ts';
import type { Architecture, InfDriverVer, Place } from './model.ts';
import type { Device } from './models.ts';
import { SUFFIXES, hasReferences, isKnownInbox, referencesOf } from './references.ts';
import type { Reference, SectionKind } from './references.ts';
import { entriesOf } from './syntax.ts';
import type { Section } from './syntax.ts';
import { checkDriverVer, readDriverVer } from './version.ts';

/** A section that something installs for an architecture. */
export interface Reached {
  readonly architecture: Architecture;
  readonly kind: SectionKind;
  readonly section: Section;
  /** Kind of the section that refers to it; itself for what is installed outright. */
  readonly parent: SectionKind;
  /** Reached through Needs, at least once on the way. */
  readonly needed: boolean;
  /** Key of the install section it is first reached from. */
  readonly install: string;
  /** Service whose section it is, or belongs to; lower case. */
  readonly service: string;
  /** Builds of the first device that installs it; devices of older builds come first. */
  readonly floor: number;
  readonly ceiling: number | undefined;
}

/** Where a walk starts. */
interface Start {
  readonly architecture: Architecture;
  readonly floor: number;
  readonly ceiling: number | undefined;
}

/** A section that belongs to an install section: `x.Services` of `x`. */
const rooted = (start: Start, install: string, kind: SectionKind, section: Section): Reached => ({ ...start, kind, section, parent: kind, needed: false, install, service: '' });

/** `CopyFiles = @name`. */
export interface DirectCopy {
  readonly from: Reached;
  readonly name: string;
  readonly at: number;
  readonly section: string;
}

export interface Installation {
  readonly reached: readonly Reached[];
  readonly copies: readonly DirectCopy[];
  readonly includes: readonly { readonly name: string; readonly place: Place }[];
  readonly driverVers: readonly InfDriverVer[];
}

interface Walk {
  readonly document: Document;
  /** Characters that may still be read: a section may be used in many ways, each of which reads it. */
  budget: number;
  readonly suffixed: ReadonlyMap<string, ReadonlyMap<string, Section>>;
  readonly seen: Map<string, Set<Section>>;
  readonly queue: Reached[];
  readonly copies: DirectCopy[];
  readonly includes: Map<number, string>;
  readonly driverVers: Map<number, InfDriverVer>;
}

const MAX_READ = 512 * 1024 * 1024;
const MAX_DIRECT = 200_000;
const MAX_INCLUDES = 10_000;

/** Sections `x.Services` and the like, by `x`: spares looking for every suffix of every install section. */
const indexSuffixes = (document: Document): Walk['suffixed'] => {
  const index = new Map<string, Map<string, Section>>();
  for (const [key, section] of document.syntax.sections) {
    const dot = key.lastIndexOf('.');
    const suffix = key.slice(dot + 1);
    if (dot < 0 || !SUFFIXES.has(suffix)) continue;
    const base = key.slice(0, dot);
    const known = index.get(base) ?? new Map<string, Section>();
    index.set(base, known.set(suffix, section));
  }
  return index;
};

const visit = ({ seen, queue }: Walk, reached: Reached): void => {
  const key = `${reached.architecture} ${reached.kind} ${reached.parent}`;
  const known = seen.get(key) ?? new Set<Section>();
  if (known.has(reached.section)) return;
  seen.set(key, known.add(reached.section));
  queue.push(reached);
};

/** How the name of an install section is looked up (INF DDInstall Section). */
const spellings = (name: string, architecture: Architecture): readonly string[] => {
  const key = name.toLowerCase();
  return [`${key}.nt${architecture}`, `${key}.nt`, key];
};

/** The section that is installed and those that belong to it; each is looked for on its own. */
const visitInstall = (walk: Walk, name: string, start: Start): boolean => {
  const names = spellings(name, start.architecture);
  const install = name.toLowerCase();
  const section = names.map((key) => walk.document.syntax.sections.get(key)).find((found) => found !== undefined);
  if (section !== undefined) visit(walk, rooted(start, install, 'install', section));
  const taken = new Set<string>();
  for (const key of names)
    for (const [suffix, found] of walk.suffixed.get(key) ?? []) {
      const kind = SUFFIXES.get(suffix);
      if (kind === undefined || taken.has(suffix)) continue;
      taken.add(suffix);
      visit(walk, rooted(start, install, kind, found));
    }
  return section !== undefined;
};

/** What a section includes, as far as its needs depend on it. */
interface Included {
  /** First names, for messages. */
  readonly named: string;
  readonly any: boolean;
  /** One of them is an INF that comes with Windows. */
  readonly known: boolean;
}

const readIncludes = ({ document, includes }: Walk, { section }: Reached): Included => {
  const names: string[] = [];
  let known = false;
  for (const entry of entriesOf(document.syntax, section)) {
    if (document.directive(entry) !== 'include') continue;
    entry.values.forEach((_, index) => {
      const name = document.value(entry, index);
      if (name === '') return;
      if (names.length < 3) names.push(name);
      const inbox = isKnownInbox(name);
      known ||= inbox;
      const at = document.at(entry, index);
      includes.set(at, name);
      if (includes.size > MAX_INCLUDES) throw new FormatError('inf', `more than ${MAX_INCLUDES} INFs are included`);
      if (!inbox)
        document.report({ code: 1202, note: 'include-unconfirmed', message: `${name} is not known to come with Windows, and only such INFs may be included`, at, section: section.name });
    });
  }
  return { named: names.join(' or '), any: names.length > 0, known };
};

/** `.services` of `x.NT.Services`; '' for an install section. */
const suffixOf = (name: string): string => {
  const suffix = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && SUFFIXES.has(suffix) ? `.${suffix}` : '';
};

/** What is needed is read as if it stood in this section, so it has to be a section of the same kind. */
const checkSuffix = (document: Document, { section, needed }: Reached, name: string, at: number): void => {
  const own = suffixOf(section.key);
  const other = suffixOf(name);
  if (own === other || name === '') return;
  const code = other === '' ? (needed ? 1313 : 1311) : needed ? 1312 : 1310;
  document.report({ code, at, section: section.name, message: `[${section.name}] needs [${name}], which is ${other === '' ? 'an install section' : `a ${other} section`} and not ${own === '' ? 'an install section' : `a ${own} section`}` });
};

/** `Needs` takes sections of this INF or of an included one, whose contents are not at hand. */
const visitNeeds = (walk: Walk, reached: Reached, entry: Entry, { named, any, known }: Included): void => {
  const { document } = walk;
  entry.values.forEach((_, index) => {
    const name = document.value(entry, index);
    const section = document.section(name);
    if (section !== undefined) visit(walk, { ...reached, section, needed: true });
    checkSuffix(document, reached, name, document.at(entry, index));
    if (section !== undefined || name === '' || known) return;
    const found = { code: 1315, at: document.at(entry, index), section: reached.section.name };
    if (any) document.report({ ...found, code: 1202, note: 'needs-unconfirmed', message: `whether [${name}] is in ${named} cannot be said without Windows` });
    else document.report({ ...found, message: `[${name}] is needed, but it is not in this INF and no other INF is included` });
  });
};

const follow = (walk: Walk, reached: Reached, entry: Entry, index: number, { target, code }: Reference, directive: string): boolean => {
  const { document } = walk;
  const name = document.value(entry, index);
  if (name === '') return false;
  const at = document.at(entry, index);
  if (target === 'copy-list' && name.startsWith('@')) {
    if (walk.copies.length >= MAX_DIRECT) throw new FormatError('inf', `more than ${MAX_DIRECT} files are copied by name`);
    walk.copies.push({ from: reached, name: name.slice(1), at, section: reached.section.name });
  } else {
    const section = document.section(name);
    if (section !== undefined) visit(walk, { ...reached, kind: target, parent: reached.kind, section, service: target === 'service' ? document.value(entry, 0).toLowerCase() : reached.service });
    else document.report({ code, message: `${directive} refers to [${name}], which does not exist`, at, section: reached.section.name });
  }
  return true;
};

/** A named service needs its section; `AddService = ,2` declares that there is none. */
const mayBeUnnamed = (directive: string, document: Document, entry: Entry): boolean => directive === 'addservice' && document.value(entry, 0) === '';

const readDirective = (walk: Walk, reached: Reached, entry: Entry, directive: string): void => {
  for (const reference of referencesOf(reached.kind, directive)) {
    let named = false;
    if (reference.at === 'all') entry.values.forEach((_, index) => { if (follow(walk, reached, entry, index, reference, directive)) named = true; });
    else named = follow(walk, reached, entry, reference.at, reference, directive);
    if (!named && reference.required && !mayBeUnnamed(directive, walk.document, entry))
      walk.document.report({ code: 1005, message: `${directive} names no section`, at: entry.from, section: reached.section.name });
  }
};

const noteDriverVer = ({ document, driverVers }: Walk, { section }: Reached, entry: Entry): void => {
  if (driverVers.has(entry.from) || driverVers.size >= MAX_INCLUDES) return;
  driverVers.set(entry.from, readDriverVer(document, entry));
  checkDriverVer(document, entry, section.name);
};

const readSection = (walk: Walk, reached: Reached): void => {
  if (!hasReferences(reached.kind)) return;
  walk.budget -= reached.section.characters;
  if (walk.budget < 0) throw new FormatError('inf', 'too many directives use the same long sections');
  const includes = readIncludes(walk, reached);
  for (const entry of entriesOf(walk.document.syntax, reached.section)) {
    const directive = walk.document.directive(entry);
    if (directive === 'driverver' && reached.kind === 'install') noteDriverVer(walk, reached, entry);
    if (directive === 'needs') visitNeeds(walk, reached, entry, includes);
    else readDirective(walk, reached, entry, directive);
  }
};

/** [InterfaceInstall32] lists `{class} = section`. */
const visitInterfaceClasses = (walk: Walk, start: Start): void => {
  for (const entry of walk.document.entries('interfaceinstall32')) {
    const name = walk.document.value(entry, 0);
    if (name !== '' && !visitInstall(walk, name, start))
      walk.document.report({ code: 1203, message: `[InterfaceInstall32] refers to [${name}], which does not exist`, at: walk.document.at(entry, 0), section: 'InterfaceInstall32' });
  }
};

/** The queue grows while it is read: no recursion, whatever refers to whatever. */
const drain = (walk: Walk, from: number): number => {
  let next = from;
  for (; next < walk.queue.length; next++) {
    const reached = walk.queue[next];
    if (reached !== undefined) readSection(walk, reached);
  }
  return next;
};

/** First build that knows drivers without a device, and first of Windows on arm64. */
const PRIMITIVE_FLOOR = 18362;
const ARM64_FLOOR = 16299;

/** Oldest systems first and each device to its end: what a section is first reached from is then the oldest system that reads it. */
const visitArchitecture = (walk: Walk, devices: readonly Device[], architecture: Architecture): void => {
  let read = walk.queue.length;
  const lowest = architecture === 'arm64' ? ARM64_FLOOR : 0;
  const ordered = devices.map((device) => ({ ...device, floor: Math.max(device.floor, lowest) })).sort((a, b) => a.floor - b.floor);
  for (const { install, at, section, floor, ceiling } of ordered) {
    if (!visitInstall(walk, install, { architecture, floor, ceiling }))
      walk.document.report({ code: 1261, message: `the install section [${install}] does not exist`, at, section, architecture });
    read = drain(walk, read);
  }
  const anywhere = { architecture, floor: ordered[0]?.floor ?? PRIMITIVE_FLOOR, ceiling: undefined };
  visitInstall(walk, 'ClassInstall32', anywhere);
  for (const root of ['DefaultInstall', 'DefaultUninstall']) visitInstall(walk, root, { architecture, floor: PRIMITIVE_FLOOR, ceiling: undefined });
  visitInterfaceClasses(walk, anywhere);
  drain(walk, read);
};

/** Everything that any device of any architecture installs, each section once per architecture and kind. */
export const walkInstallation = (document: Document, devices: readonly Device[], architectures: readonly Architecture[]): Installation => {
  const walk: Walk = { document, budget: MAX_READ, suffixed: indexSuffixes(document), seen: new Map(), queue: [], copies: [], includes: new Map(), driverVers: new Map() };
  for (const architecture of architectures) visitArchitecture(walk, devices.filter((device) => device.architecture === architecture), architecture);
  return { reached: walk.queue, copies: walk.copies, driverVers: [...walk.driverVers.values()], includes: [...walk.includes].map(([at, name]) => ({ name, place: document.place(at) })) };
};
