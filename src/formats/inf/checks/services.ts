import { integer } from '../document.ts';
import type { Entry } from '../field.ts';
import type { InfService } from '../model.ts';
import { entriesOf } from '../syntax.ts';
import { inboxBinary } from './inbox.ts';
import { directoryOf, known, numeric, overlaps, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';

const ASSOCIATED = 0x2;
const UNIQUE_NAME = 0x2_0000;
/** Longest service name [SCM]. */
const MAX_NAME = 256;
const KERNEL_TYPES = 0xf;
const WIN32_TYPES = 0x30;
const ALL_TYPES = 0x1ff;
const EVENT_LOGS: readonly string[] = ['system', 'application', 'security'];
/** Devices of these classes need no function driver. */
const WITHOUT_SERVICE: readonly string[] = ['monitor', 'printer', 'pnpprinters', 'netclient', 'netservice', 'nettrans', 'softwarecomponent', 'extension', 'printqueue', 'modem'];

const checkAddService = ({ document, kind }: Scene, entry: Entry, tell: Tell): void => {
  const name = known(document, entry, 0);
  const flags = numeric(document, entry, 1) ?? 0;
  const section = document.value(entry, 2);
  if (document.value(entry, 0) === '' && section !== '') tell(1272, `the entry names no service, so [${section}] is ignored`, entry.from);
  if (/[\\/]/u.test(name)) tell(1082, `"${name}" is no name of a service: it holds a slash`, document.at(entry, 0));
  if ((flags & UNIQUE_NAME) !== 0 && name.length >= MAX_NAME) tell(1021, `the service name has ${name.length} characters, and ${MAX_NAME} are the most once it is made unique`, document.at(entry, 0));
  const log = known(document, entry, 4);
  if (log !== '' && !EVENT_LOGS.includes(log.toLowerCase())) tell(1250, `"${log}" is no event log; System, Application and Security are`, document.at(entry, 4));
  if (kind === 'extension' && (flags & ASSOCIATED) !== 0) tell(1383, `${name === '' ? 'the null driver' : name} is made the function driver, which an extension INF cannot do`, document.at(entry, 1));
};

interface Names {
  /** Whether the first declaration of a service asks for a unique name. */
  readonly unique: Map<string, boolean>;
}

const checkServicesSection = (scene: Scene, { section, kind }: Use, { unique }: Names): void => {
  if (kind !== 'services') return;
  const { document } = scene;
  const tell = tellIn(document, section.name);
  let associated = 0;
  for (const entry of entriesOf(document.syntax, section)) {
    const directive = document.directive(entry);
    if (directive === 'delservice' && document.value(entry, 0) === '') tell(1253, 'DelService names no service', entry.from);
    if (directive !== 'addservice') continue;
    checkAddService(scene, entry, tell);
    const flags = integer(document.value(entry, 1)) ?? 0;
    if ((flags & ASSOCIATED) !== 0 && ++associated === 2) tell(1211, 'a second service of the section is made the function driver', entry.from);
    const name = known(document, entry, 0).toLowerCase();
    if (name === '') continue;
    const wanted = (flags & UNIQUE_NAME) !== 0;
    if (unique.get(name) === undefined) unique.set(name, wanted);
    else if (unique.get(name) !== wanted) tell(1022, `${name} is declared with a unique name here and without one elsewhere, or the reverse`, entry.from);
  }
};

const REQUIRED = [['servicetype', 'ServiceType'], ['starttype', 'StartType'], ['errorcontrol', 'ErrorControl'], ['servicebinary', 'ServiceBinary']] as const;

const checkNumbers = ({ document }: Scene, settings: ReadonlyMap<string, Entry>, tell: Tell): void => {
  const type = settings.get('servicetype');
  const start = settings.get('starttype');
  const control = settings.get('errorcontrol');
  const typeNumber = numeric(document, type, 0);
  if (type !== undefined && typeNumber !== undefined && (typeNumber === 0 || (typeNumber & ~ALL_TYPES) !== 0)) tell(1014, `ServiceType ${document.value(type, 0)} is none that Windows knows`, document.at(type, 0));
  for (const [entry, name, highest] of [[start, 'StartType', 4], [control, 'ErrorControl', 3]] as const) {
    const number = numeric(document, entry, 0);
    if (entry !== undefined && number !== undefined && (number < 0 || number > highest)) tell(1014, `${name} ${number} is not one of 0 to ${highest}`, document.at(entry, 0));
  }
};

const checkContradictions = ({ document }: Scene, settings: ReadonlyMap<string, Entry>, tell: Tell): void => {
  const type = numeric(document, settings.get('servicetype'), 0) ?? 0;
  const start = settings.get('starttype');
  const startNumber = numeric(document, start, 0);
  const delayed = settings.get('delayedautostart');
  if (start !== undefined && (type & WIN32_TYPES) !== 0 && (startNumber === 0 || startNumber === 1)) tell(1252, `StartType ${startNumber} is for drivers, but ServiceType 0x${type.toString(16)} is a program`, document.at(start, 0));
  if (delayed !== undefined && numeric(document, delayed, 0) !== 0 && (startNumber !== 2 || (type & KERNEL_TYPES) !== 0))
    tell(1252, 'DelayedAutoStart is for programs that start by themselves (StartType 2)', delayed.from);
};

/** Host of services that are libraries; comes with Windows. */
const SERVICE_HOST = /(?:^|[\\/])(?:svchost|rundll32)\.exe\b/iu;

const checkBinary = (scene: Scene, { services, className }: Scene, binary: Entry | undefined, use: Use, tell: Tell): void => {
  if (binary === undefined) return;
  const { document } = scene;
  const path = known(document, binary, 0);
  const at = document.at(binary, 0);
  if (path === '') return;
  const found = directoryOf(path);
  if (path.includes('"')) tell(1254, `the path ${path} holds a quote: it cannot be told where it ends`, at);
  if (found === undefined) return tell(2085, `ServiceBinary ${path} does not start with a directory identifier, as %13%\\ does`, at);
  const mine = services.filter(({ section, architecture }) => section.toLowerCase() === use.section.key && use.architectures.includes(architecture));
  const missing = mine.filter(({ file }) => file === undefined).map(({ architecture }) => architecture);
  const inbox = inboxBinary(found.rest);
  if (missing.length > 0 && inbox !== undefined) {
    const code = inbox.file === 'wudfrd.sys' ? 2090 : 2650;
    tell(code, `ServiceBinary is ${inbox.file}, which comes with Windows: Include=${inbox.include} and its Needs bring it`, at);
  } else if (missing.length > 0 && !SERVICE_HOST.test(path))
    tell(2084, `ServiceBinary ${path} is copied there by no CopyFiles${missing.length < mine.length ? ` for ${missing.join(', ')}` : ''}`, at);
  if (className === 'display' && found.dirId !== 13 && use.floor >= 16299) tell(2601, `the service of a display driver lies under ${found.dirId}, not in the driver store (13)`, at);
};

const settingsOf = ({ document }: Scene, { section }: Use): ReadonlyMap<string, Entry> => {
  const settings = new Map<string, Entry>();
  for (const entry of entriesOf(document.syntax, section)) {
    const directive = document.directive(entry);
    if (directive !== '' && settings.size < 256 && !settings.has(directive)) settings.set(directive, entry);
  }
  return settings;
};

const checkServiceSection = (scene: Scene, use: Use): void => {
  if (use.kind !== 'service') return;
  const { document } = scene;
  const tell = tellIn(document, use.section.name);
  const settings = settingsOf(scene, use);
  const header = use.section.headers[0]?.from ?? 0;
  for (const [directive, name] of REQUIRED) {
    const entry = settings.get(directive);
    if (entry === undefined) tell(1013, `[${use.section.name}] has no ${name}`, header);
    else if (document.value(entry, 0) === '') tell(1006, `${name} has no value`, entry.from);
  }
  checkNumbers(scene, settings, tell);
  checkContradictions(scene, settings, tell);
  checkBinary(scene, scene, settings.get('servicebinary'), use, tell);
  const start = settings.get('starttype');
  const isFunctionDriver = scene.services.some(({ section, associated }) => associated && section.toLowerCase() === use.section.key);
  if (start !== undefined && isFunctionDriver && numeric(document, start, 0) === 4) tell(1251, 'the function driver is disabled (StartType 4): its device will not start', document.at(start, 0));
};

const configuration = ({ type, startType, errorControl, binary, loadOrderGroup }: InfService): string => [type, startType, errorControl, binary?.toLowerCase(), loadOrderGroup?.toLowerCase()].join('|');

/** One service that two install sections set up differently on one system. */
const checkConfigurations = (scene: Scene): void => {
  const first = new Map<string, { readonly service: InfService; readonly use: Use }>();
  const sections = new Map(scene.uses.filter(({ kind }) => kind === 'service').map((use) => [use.section.key, use]));
  for (const service of scene.services) {
    const use = sections.get(service.section.toLowerCase());
    if (use === undefined) continue;
    const key = `${service.architecture}|${service.name.toLowerCase()}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, { service, use });
    else if (before.use !== use && before.use.install !== use.install && overlaps(before.use, use) && configuration(before.service) !== configuration(service))
      tellIn(scene.document, use.section.name)(1333, `service ${service.name} is set up otherwise by [${before.use.section.name}]: which one wins depends on the order of installation`, use.section.headers[0]?.from ?? 0);
  }
};

/** Install sections, by key and architecture, that name or include a function driver. */
const served = ({ document, uses }: Scene): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { kind, section, install, architectures } of uses) {
    if (kind !== 'services' && kind !== 'install') continue;
    for (const entry of entriesOf(document.syntax, section)) {
      const directive = document.directive(entry);
      const names = directive === 'include' || directive === 'needs' || (directive === 'addservice' && ((numeric(document, entry, 1) ?? 0) & ASSOCIATED) !== 0);
      if (names) for (const architecture of architectures) found.add(`${architecture}|${install}`).add(`${architecture}|${section.key}`);
    }
  }
  return found;
};

const checkAssociation = (scene: Scene): void => {
  const { document, models: { devices }, className, kind } = scene;
  if (kind !== 'device' || WITHOUT_SERVICE.includes(className)) return;
  const found = served(scene);
  const said = new Set<string>();
  for (const { install, architecture, at, section } of devices) {
    const key = install.toLowerCase();
    // The same .Services section may be reached first from another install section of that spelling.
    const names = [key, `${key}.nt${architecture}`, `${key}.nt`].flatMap((name) => [name, `${name}.services`]);
    const once = `${architecture}|${key}`;
    if (said.has(once) || names.some((name) => found.has(`${architecture}|${name}`)) || !names.some((name) => document.section(name) !== undefined)) continue;
    said.add(once);
    document.report({ code: 1296, at, section, architecture, message: `devices of [${install}] get no function driver: no AddService with flag 0x2, and nothing is included` });
  }
};

/** [DeviceInstall32] makes devices; they need a driver of this INF. */
const checkCreated = ({ document, models: { hardwareIds } }: Scene): void => {
  const section = document.section('deviceinstall32');
  if (section === undefined) return;
  const ids = new Set(hardwareIds.map(({ id }) => id.toLowerCase()));
  for (const entry of document.entries('deviceinstall32')) {
    if (document.directive(entry) !== 'adddevice') continue;
    const id = known(document, entry, 0);
    if (id !== '' && !ids.has(id.toLowerCase())) document.report({ code: 1270, at: document.at(entry, 0), section: section.name, message: `${id} is created, but no Models section of this INF installs it` });
  }
};

export const checkServices = (scene: Scene): void => {
  const names: Names = { unique: new Map() };
  for (const use of scene.uses) {
    checkServicesSection(scene, use, names);
    checkServiceSection(scene, use);
  }
  checkConfigurations(scene);
  checkAssociation(scene);
  checkCreated(scene);
};
