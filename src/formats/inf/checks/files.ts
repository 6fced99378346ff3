import type { Entry } from '../field.ts';
import { integer } from '../document.ts';
import type { Section } from '../syntax.ts';
import { DRIVER_STORE, isDeprecatedDirectory, isExceptedDirectory, isInWindows } from './isolation.ts';
import { directoryOf, fieldCount, known, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';

const ILLEGAL = /[<>"|?*:]/u;
const ABSOLUTE = /^(?:[a-z]:|[\\/]{2})/iu;

const sectionsNamed = ({ document }: Scene, name: string): readonly Section[] =>
  [...document.syntax.sections.values()].filter(({ key }) => key === name || (key.startsWith(`${name}.`) && !key.slice(name.length + 1).includes('.')));

/** A table whose keys are unique: two different entries of one key leave open which is meant. */
const checkTable = ({ document }: Scene, { key: name, name: title }: Section, check: (entry: Entry, tell: Tell) => void): void => {
  const tell = tellIn(document, title);
  const seen = new Map<string, string>();
  for (const entry of document.entries(name)) {
    if (entry.key === undefined) continue;
    const key = document.expand(entry.key.text).toLowerCase();
    const value = entry.values.map(({ text }) => text).join(',').toLowerCase();
    if ((seen.get(key) ?? value) !== value) tell(1086, `${key} is listed twice in [${title}], differently`, entry.from);
    seen.set(key, value);
    check(entry, tell);
  }
};

const checkPath = ({ document }: Scene, entry: Entry, index: number, tell: Tell): void => {
  const path = known(document, entry, index);
  if (ILLEGAL.test(path.replace(/^[a-z]:/iu, ''))) tell(1015, `the path "${path}" holds a character that no path may hold`, document.at(entry, index));
};

const checkTables = (scene: Scene): void => {
  const { document } = scene;
  for (const section of sectionsNamed(scene, 'sourcedisksfiles'))
    checkTable(scene, section, (entry, tell) => {
      const disk = document.value(entry, 0);
      if (integer(disk) === undefined && known(document, entry, 0) === disk.trim()) tell(1008, `"${disk}" is no disk number`, document.at(entry, 0));
      checkPath(scene, entry, 1, tell);
      if (/(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(document.value(entry, 1))) tell(1016, `the folder "${document.value(entry, 1)}" leads out of the package`, document.at(entry, 1));
      if (fieldCount(entry) > 3) tell(1201, 'the entry has more fields than a source file may have', entry.from);
    });
  for (const section of sectionsNamed(scene, 'sourcedisksnames'))
    checkTable(scene, section, (entry, tell) => {
      const disk = entry.key === undefined ? '' : document.expand(entry.key.text);
      if (integer(disk) === undefined) tell(1008, `"${disk}" is no disk number`, entry.from);
      const path = document.value(entry, 3);
      checkPath(scene, entry, 3, tell);
      if (ABSOLUTE.test(path) || /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path)) tell(1016, `the path "${path}" of the disk is not inside the package`, document.at(entry, 3));
    });
  const destinations = document.section('destinationdirs');
  if (destinations !== undefined)
    checkTable(scene, destinations, (entry, tell) => {
      checkPath(scene, entry, 1, tell);
      if (fieldCount(entry) > 2) tell(1201, 'a destination has a directory identifier and a sub-folder, no more', entry.from);
    });
};

/** Where the files of a list go. Every list of files has one destination, so one finding says it. */
const checkDestination = ({ document, tables }: Scene, { section, kind }: Use): void => {
  const destination = tables.destination(section.key);
  if (destination?.dirId === undefined) return;
  const { dirId, at } = destination;
  const report = (code: number, message: string, where = at, note?: 'excepted'): void =>
    document.report({ code, message, at: where, section: where === at ? 'DestinationDirs' : section.name, ...(note === undefined ? {} : { note }) });
  const header = section.headers[0]?.from ?? at;
  if (kind !== 'copy-list') {
    if (dirId === DRIVER_STORE) report(1102, `files of [${section.name}] lie in the driver store (13), where nothing can be removed or renamed`, header);
    return;
  }
  if (dirId === DRIVER_STORE) {
    const secured = document.section(`${section.key}.security`);
    if (secured !== undefined) report(1101, `[${secured.name}] protects files of the driver store (13), which has its own protection`, secured.headers[0]?.from ?? header);
    return;
  }
  if (!isInWindows(dirId)) report(1306, `files of [${section.name}] go to ${dirId}, outside the Windows folder`);
  if (isDeprecatedDirectory(dirId)) report(1340, `files of [${section.name}] go to ${dirId}, a directory identifier that Windows has given up`);
  else report(1322, `files of [${section.name}] go to ${dirId}, not to the driver store (13)`, at, isExceptedDirectory(dirId) ? 'excepted' : undefined);
};

const checkList = (scene: Scene, { section, kind }: Use): void => {
  const { document } = scene;
  const tell = tellIn(document, section.name);
  for (const entry of document.entries(section.key)) {
    if (document.value(entry, 0) === '') tell(1229, 'the entry names no file', entry.from);
    if (kind === 'copy-list' && fieldCount(entry) > 4) tell(1201, 'the entry has more fields than a file to copy may have', entry.from);
  }
};

const DIRECT: readonly string[] = ['install', 'interface', 'software-install', 'co-installers'];

const checkDirect = ({ document, tables }: Scene, { section, kind }: Use): void => {
  if (!DIRECT.includes(kind)) return;
  const tell = tellIn(document, section.name);
  for (const entry of document.entries(section.key)) {
    const directive = document.directive(entry);
    if (directive === 'copyinf')
      entry.values.forEach((_, index) => {
        const name = known(document, entry, index);
        if (name !== '' && !name.toLowerCase().endsWith('.inf')) tell(1110, `CopyINF names ${name}, which is no INF`, document.at(entry, index));
      });
    if (directive !== 'copyfiles') continue;
    const direct = entry.values.findIndex((_, index) => document.value(entry, index).startsWith('@'));
    if (direct < 0) continue;
    if (entry.values.some((_, index) => document.value(entry, index).trim() === '@')) tell(1229, 'CopyFiles names no file behind the @', entry.from);
    const destination = tables.destination(undefined);
    const dirId = destination?.dirId;
    if (destination === undefined || dirId === undefined || dirId === DRIVER_STORE) continue;
    const message = `files that CopyFiles names directly go to ${dirId}`;
    if (!isInWindows(dirId)) tellIn(document, 'DestinationDirs')(1306, `${message}, outside the Windows folder`, destination.at);
    if (isDeprecatedDirectory(dirId)) tellIn(document, 'DestinationDirs')(1340, `${message}, a directory identifier that Windows has given up`, destination.at);
    else tellIn(document, 'DestinationDirs')(1322, `${message}, not to the driver store (13)`, destination.at, isExceptedDirectory(dirId) ? 'excepted' : undefined);
  }
};

/** A path that names a directory Windows has given up, where a service or an event provider is told where its file is. */
const PATHS: readonly string[] = ['servicebinary', 'resourcefile', 'messagefile', 'parameterfile', 'serverbinary', 'softwarebinary'];

const checkDeprecatedPaths = ({ document }: Scene, { section, kind }: Use): void => {
  if (!['service', 'event-provider', 'com-server', 'software-install'].includes(kind)) return;
  for (const entry of document.entries(section.key)) {
    if (!PATHS.includes(document.directive(entry))) continue;
    const found = directoryOf(document.value(entry, 0));
    if (found !== undefined && isDeprecatedDirectory(found.dirId))
      tellIn(document, section.name)(1341, `the path lies under ${found.dirId}, a directory identifier that Windows has given up`, document.at(entry, 0));
  }
};

export const checkFiles = (scene: Scene): void => {
  checkTables(scene);
  for (const use of scene.uses) {
    if (use.kind === 'copy-list' || use.kind === 'delete-list' || use.kind === 'rename-list') {
      checkDestination(scene, use);
      checkList(scene, use);
    } else {
      checkDirect(scene, use);
      checkDeprecatedPaths(scene, use);
    }
  }
};
