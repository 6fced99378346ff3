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
}

/** `CopyFiles = @name`. */
export interface DirectCopy {
  readonly architecture: Architecture;
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
  const key = `${reached.architecture} ${reached.kind}`;
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
const visitInstall = (walk: Walk, name: string, architecture: Architecture): boolean => {
  const names = spellings(name, architecture);
  const section = names.map((key) => walk.document.syntax.sections.get(key)).find((found) => found !== undefined);
  if (section !== undefined) visit(walk, { architecture, kind: 'install', section });
  const taken = new Set<string>();
  for (const key of names)
    for (const [suffix, found] of walk.suffixed.get(key) ?? []) {
      const kind = SUFFIXES.get(suffix);
      if (kind === undefined || taken.has(suffix)) continue;
      taken.add(suffix);
      visit(walk, { architecture, kind, section: found });
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

/** `Needs` takes sections of this INF or of an included one, whose contents are not at hand. */
const visitNeeds = (walk: Walk, reached: Reached, entry: Entry, { named, any, known }: Included): void => {
  const { document } = walk;
  entry.values.forEach((_, index) => {
    const name = document.value(entry, index);
    const section = document.section(name);
    if (section !== undefined) visit(walk, { ...reached, section });
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
    walk.copies.push({ architecture: reached.architecture, name: name.slice(1), at, section: reached.section.name });
  } else {
    const section = document.section(name);
    if (section !== undefined) visit(walk, { architecture: reached.architecture, kind: target, section });
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
const visitInterfaceClasses = (walk: Walk, architecture: Architecture): void => {
  for (const entry of walk.document.entries('interfaceinstall32')) {
    const name = walk.document.value(entry, 0);
    if (name !== '' && !visitInstall(walk, name, architecture))
      walk.document.report({ code: 1203, message: `[InterfaceInstall32] refers to [${name}], which does not exist`, at: walk.document.at(entry, 0), section: 'InterfaceInstall32' });
  }
};

const visitArchitecture = (walk: Walk, devices: readonly Device[], architecture: Architecture): void => {
  for (const { install, at, section } of devices)
    if (!visitInstall(walk, install, architecture))
      walk.document.report({ code: 1261, message: `the install section [${install}] does not exist`, at, section, architecture });
  for (const root of ['ClassInstall32', 'DefaultInstall', 'DefaultUninstall']) visitInstall(walk, root, architecture);
  visitInterfaceClasses(walk, architecture);
};

/** Everything that any device of any architecture installs, each section once per architecture and kind. */
export const walkInstallation = (document: Document, devices: readonly Device[], architectures: readonly Architecture[]): Installation => {
  const walk: Walk = { document, budget: MAX_READ, suffixed: indexSuffixes(document), seen: new Map(), queue: [], copies: [], includes: new Map(), driverVers: new Map() };
  for (const architecture of architectures) visitArchitecture(walk, devices.filter((device) => device.architecture === architecture), architecture);
  // The queue grows while it is read: no recursion, whatever refers to whatever.
  for (let next = 0; next < walk.queue.length; next++) {
    const reached = walk.queue[next];
    if (reached !== undefined) readSection(walk, reached);
  }
  return { reached: walk.queue, copies: walk.copies, driverVers: [...walk.driverVers.values()], includes: [...walk.includes].map(([at, name]) => ({ name, place: document.place(at) })) };
};
