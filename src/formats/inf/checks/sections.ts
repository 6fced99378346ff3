import { SUFFIXES } from '../references.ts';
import type { SectionKind } from '../references.ts';
import { entriesOf } from '../syntax.ts';
import type { Section } from '../syntax.ts';
import { bracedGuid } from '../classes.ts';
import { numeric } from './scene.ts';
import type { Scene } from './scene.ts';

const REGISTRY: readonly SectionKind[] = ['add-registry', 'delete-registry', 'bit-registry'];
const LISTS: readonly SectionKind[] = ['copy-list', 'delete-list', 'rename-list'];
/** Sections that are found by their name rather than by a directive. */
const BY_NAME: ReadonlySet<SectionKind> = new Set<SectionKind>(['install', ...SUFFIXES.values()]);

const within = (kinds: readonly SectionKind[], group: readonly SectionKind[]): boolean => kinds.every((kind) => group.includes(kind));

/** A section that two kinds of directive share says one thing to each. */
const checkSharing = ({ document, uses }: Scene): void => {
  const kinds = new Map<Section, Set<SectionKind>>();
  for (const { section, kind } of uses) if (!BY_NAME.has(kind)) kinds.set(section, (kinds.get(section) ?? new Set<SectionKind>()).add(kind));
  for (const [section, found] of kinds) {
    if (found.size < 2) continue;
    const list = [...found];
    const alike = within(list, REGISTRY) || within(list, LISTS);
    document.report({ code: alike ? 1205 : 1206, at: section.headers[0]?.from ?? 0, section: section.name, message: `[${section.name}] is used by directives of different kinds: ${list.join(', ')}` });
  }
};

const checkHeaders = ({ document }: Scene): void => {
  for (const { name, headers } of document.syntax.sections.values())
    for (const { from } of headers.slice(1)) document.report({ code: 1209, at: from, section: name, message: `[${name}] stands in the file more than once; Windows takes them as one` });
};

const checkRoots = ({ document, models: { hardwareIds }, kind }: Scene): void => {
  const manufacturer = document.section('manufacturer');
  const installs = [...document.syntax.sections.values()].filter(({ key }) => /^defaultinstall(?:\.nt[^.]*)?$/u.test(key));
  const first = installs[0];
  if (manufacturer !== undefined && first !== undefined)
    document.report({ code: 1212, at: first.headers[0]?.from ?? 0, section: first.name, message: `[${first.name}] and [Manufacturer] exclude each other` });
  if (manufacturer !== undefined && first === undefined && hardwareIds.length === 0 && kind !== 'none')
    document.report({ code: 1297, at: manufacturer.headers[0]?.from ?? 0, section: manufacturer.name, message: 'the INF installs on no device: its Models sections name no hardware ID' });
};

const DECORATED = /^default(?:un)?install\.nt(?:x86|amd64|arm64|arm|ia64)/u;
const UNDECORATED_PART = /^defaultinstall(?:\.nt)?\.(.+)$/u;

/** LegacyUninstall=1 stands in the section, or in its .Services as samples have it. */
const isLegacy = ({ document }: Scene, key: string): boolean =>
  [key, `${key}.services`].some((name) => {
    for (const entry of document.entries(name)) if (document.directive(entry) === 'legacyuninstall' && numeric(document, entry, 0) === 1) return true;
    return false;
  });

const checkUninstall = (scene: Scene): void => {
  for (const { key, name, headers } of scene.document.syntax.sections.values())
    if (/^defaultuninstall(?:\.nt[^.]*)?$/u.test(key) && !isLegacy(scene, key))
      scene.document.report({ code: 1422, at: headers[0]?.from ?? 0, section: name, message: `[${name}] lacks LegacyUninstall=1: drivers without a device are uninstalled by what they installed` });
};

/** A driver without a device is installed for one architecture at a time, with all its parts. */
const checkPrimitive = (scene: Scene): void => {
  const { document, uses } = scene;
  const sections = [...document.syntax.sections.values()];
  if (!sections.some(({ key }) => DECORATED.test(key) && key.startsWith('defaultinstall'))) return;
  for (const { key, name, headers } of sections) {
    const suffix = UNDECORATED_PART.exec(key)?.[1];
    if (suffix !== undefined && SUFFIXES.has(suffix)) document.report({ code: 1423, at: headers[0]?.from ?? 0, section: name, message: `[${name}] names no architecture, but the install section it belongs to does` });
  }
  for (const { kind, parent, install, section } of uses) {
    if (kind !== 'add-registry' || parent !== 'install' || install !== 'defaultinstall') continue;
    for (const entry of entriesOf(document.syntax, section))
      if (document.value(entry, 0).toLowerCase() === 'hkr')
        document.report({ code: 1420, at: entry.from, section: section.name, message: 'HKR stands for a device, and a driver without a device has none' });
  }
};

const checkExtensionId = ({ document, kind, version }: Scene): void => {
  if (kind !== 'extension') return;
  const header = document.section('version')?.headers[0]?.from ?? 0;
  if (version.extensionId === undefined || version.extensionId === '') document.report({ code: 1381, at: header, section: 'Version', message: 'an extension INF needs an ExtensionId under [Version]' });
  else if (bracedGuid(version.extensionId) === undefined) {
    for (const entry of document.entries('version'))
      if (document.directive(entry) === 'extensionid') document.report({ code: 1380, at: document.at(entry, 0), section: 'Version', message: `ExtensionId ${version.extensionId} is no GUID in braces` });
  }
};

const PLAIN_CATALOG = /^[^\\/:]+\.cat$/iu;

const checkCatalogName = ({ document }: Scene): void => {
  for (const entry of document.entries('version')) {
    const name = document.value(entry, 0);
    if (/^catalogfile(?:\.nt\w*)?$/u.test(document.directive(entry)) && name !== '' && !PLAIN_CATALOG.test(name))
      document.report({ code: 1214, at: document.at(entry, 0), section: 'Version', message: `CatalogFile ${name} is not the plain name of a .cat file` });
  }
};

/** Sections against one another, and those an INF of some kind must have or must not have. */
export const checkSections = (scene: Scene): void => {
  checkSharing(scene);
  checkHeaders(scene);
  checkRoots(scene);
  checkUninstall(scene);
  checkPrimitive(scene);
  checkExtensionId(scene);
  checkCatalogName(scene);
};
