import type { Document } from '../document.ts';
import { integer } from '../document.ts';
import type { Entry } from '../field.ts';
import { known, overlaps, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';
import { isBelow, isExceptedKey, registryPath } from './isolation.ts';
import type { RegistryLine } from './registry-line.ts';
import { checkValue } from './registry-values.ts';

const ROOTS: readonly string[] = ['hkcr', 'hkcu', 'hklm', 'hku', 'hkr'];
const APPEND = 0x8;
const DELETE = 0x4;
/** Declarative filters exist from here on (INF AddFilter Directive): before, the registry was the only way. */
const FILTERS_SINCE = 18362;

const readLine = (document: Document, use: Use, entry: Entry, tell: Tell): RegistryLine => {
  const flags = document.value(entry, 3).trim();
  return {
    use, entry, tell, root: document.value(entry, 0).toLowerCase(), path: registryPath(document.value(entry, 1)), name: document.value(entry, 2),
    flags: flags === '' ? 0 : integer(known(document, entry, 3)),
  };
};

const FORBIDDEN = ['system\\currentcontrolset\\enum', 'sam', 'security', 'hardware', 'bcd00000000'];

const checkRoot = ({ use: { parent }, entry, root, path, name, tell }: RegistryLine): void => {
  const at = entry.from;
  if (!ROOTS.includes(root)) return tell(1224, `"${root}" is no registry root`, at);
  const shown = `${root.toUpperCase()}${path === '' ? '' : `\\${path}`}`;
  if (root === 'hklm' && isBelow(path, 'system') && !isBelow(path, 'system\\currentcontrolset')) tell(1222, `${shown} is outside CurrentControlSet`, at);
  if (root === 'hklm' && FORBIDDEN.some((prefix) => isBelow(path, prefix))) tell(1223, `no driver may write to ${shown}`, at);
  if (root !== 'hkr') {
    tell(1304, `${shown} is an absolute key; HKR is relative to the device`, at);
    const note = isExceptedKey(root, path) ? 'excepted' : undefined;
    tell(name === '' ? 1320 : 1321, name === '' ? `${shown} is outside HKR` : `value ${name} is set in ${shown}, outside HKR`, at, note);
  } else if (parent === 'service' && !isBelow(path, 'parameters') && !isBelow(path, 'instances'))
    tell(1323, `${name === '' ? 'a value' : `value ${name}`} of the service is set in ${path === '' ? 'its root' : path}, not below Parameters`, at);
};

const OUT_OF_PROCESS = /(?:^|\\)clsid\\\{[^}]*\}\\(?:localserver|localserver32|inprocserver|inprochandler|inprochandler32|localservice)$/u;
const APO = 'audioengine\\audioprocessingobjects';

const checkMeaning = ({ className, kind }: Scene, { use, entry, root, path, name, tell }: RegistryLine): void => {
  const value = name.toLowerCase();
  const at = entry.from;
  if (value === 'coinstallers32' || path.endsWith('control\\codeviceinstallers')) tell(1303, `${name === '' ? path : name} registers a co-installer`, at);
  else if (value === 'installer32' && root === 'hkr') tell(1303, 'Installer32 registers a class installer', at);
  if (OUT_OF_PROCESS.test(path)) tell(1325, `a COM class is registered under ${path}; drivers bring in-process servers only`, at);
  if ((value === 'upperfilters' || value === 'lowerfilters') && (root === 'hkr' || root === 'hklm')) {
    if (use.floor >= FILTERS_SINCE) tell(1329, `${name} is written directly; DDInstall.Filters adds filters since build ${FILTERS_SINCE}`, at);
    if (kind === 'extension') tell(1384, `${name} is set by an extension INF: the order among several is not defined`, at);
  }
  if (root === 'hkcr' && isBelow(path, APO)) tell(2660, `${path} belongs under HKR, not HKCR`, at);
  if (root === 'hkr' && isBelow(path, APO) && className !== 'audioprocessingobject') tell(2661, `only an INF of class AudioProcessingObject registers ${path}`, at);
};

const checkOperation = ({ entry, flags, name, tell }: RegistryLine): void => {
  if (flags === undefined) return;
  if ((flags & DELETE) !== 0 && (flags & 0x1) === 0) tell(1308, `the flags 0x${flags.toString(16)} delete ${name === '' ? 'the key' : name}`, entry.from);
  if ((flags & APPEND) === 0) return;
  tell(1305, `${name} is appended to`, entry.from);
  if ((flags & 0xffff_0000) >>> 0 !== 0x1_0000) tell(1265, `${name} is appended to but is no REG_MULTI_SZ`, entry.from);
};

interface Written {
  readonly data: string;
  readonly use: Use;
}

/** What lines set, to find two that differ. */
interface Ledger {
  /** By absolute key and value. */
  readonly absolute: Map<string, Written>;
  /** By service and value. */
  readonly services: Map<string, Written>;
}

const dataOf = (document: Document, entry: Entry): string => entry.values.slice(3).map((_, index) => document.value(entry, index + 3)).join(',').toLowerCase();

const clash = (seen: Map<string, Written>, key: string, now: Written): Written | undefined => {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, now);
  return before !== undefined && before.data !== now.data && before.use.section !== now.use.section && before.use.install !== now.use.install && overlaps(before.use, now.use) ? before : undefined;
};

const checkDuplicate = (document: Document, ledger: Ledger, inSection: Map<string, string>, { use, entry, root, path, name, flags, tell }: RegistryLine): void => {
  if (flags === undefined || (flags & (APPEND | DELETE | 0x2)) !== 0 || entry.values.length < 4) return;
  const key = `${root}|${path}|${name.toLowerCase()}`;
  const data = dataOf(document, entry);
  const known = inSection.get(key);
  if (known !== undefined && known !== data) tell(1294, `${name === '' ? `the default value of ${path}` : name} is set twice in this section, differently`, entry.from);
  inSection.set(key, data);
  if (root !== 'hkr') {
    const other = clash(ledger.absolute, key, { data, use });
    if (other !== undefined) tell(1331, `${name} in ${root.toUpperCase()}\\${path} is set otherwise by [${other.use.section.name}]: which one wins depends on the order of installation`, entry.from);
  } else if (use.parent === 'service' && use.service !== '') {
    const other = clash(ledger.services, `${use.service}|${key}`, { data, use });
    if (other !== undefined) tell(1332, `${name} of service ${use.service} is set otherwise by [${other.use.section.name}]`, entry.from);
  }
};

const MULTI_SZ_DELETE = 0x1_8002;

const checkDeletion = (line: RegistryLine): void => {
  const { flags, name, entry, tell } = line;
  checkRoot(line);
  if (flags === MULTI_SZ_DELETE) {
    tell(1305, `a string is taken out of ${name}`, entry.from);
    if (name === '') tell(1266, 'a string is to be taken out of a value that is not named', entry.from);
  }
};

/** `reg-root,[subkey],value-name,[flags],byte-mask,byte-to-modify` */
const checkBits = (document: Document, line: RegistryLine): void => {
  checkRoot(line);
  const mask = integer(known(document, line.entry, 4));
  if (mask !== undefined && mask > 0xff) line.tell(1262, `the bit mask ${document.value(line.entry, 4)} is wider than a byte`, line.entry.from);
};

const FILTER_PROPERTY = /^\{a45c254e-df1c-4efd-8020-67d146a850e0\}$/iu;

/** Device upper filters are property 19 of that set, lower filters 20 [devpkey.h]. */
const checkProperty = ({ document, kind }: Scene, use: Use, entry: Entry, tell: Tell): void => {
  if (!FILTER_PROPERTY.test(document.value(entry, 0)) || !['19', '20'].includes(document.value(entry, 1).trim())) return;
  if (use.floor >= FILTERS_SINCE) tell(1329, `a property adds filters; DDInstall.Filters does so since build ${FILTERS_SINCE}`, entry.from);
  if (kind === 'extension') tell(1384, 'an extension INF adds filters by a property: the order among several is not defined', entry.from);
};

/** Checks each line of one registry section; the ledger is shared by all. */
const checkSection = (scene: Scene, use: Use, ledger: Ledger): void => {
  const { document } = scene;
  const { section, kind } = use;
  const tell = tellIn(document, section.name);
  const inSection = new Map<string, string>();
  const secured = document.section(`${section.key}.security`) !== undefined;
  for (const entry of document.entries(section.key)) {
    if (kind === 'add-property' || kind === 'delete-property') {
      checkProperty(scene, use, entry, tell);
      continue;
    }
    const line = readLine(document, use, entry, tell);
    if (kind === 'delete-registry') checkDeletion(line);
    else if (kind === 'bit-registry') checkBits(document, line);
    else {
      checkRoot(line);
      checkMeaning(scene, line);
      checkOperation(line);
      checkValue(document, line);
      checkDuplicate(document, ledger, inSection, line);
      if (secured && line.root === 'hkr' && line.path === '') tell(1226, `[${section.name}.security] protects a value directly under HKR`, entry.from);
    }
  }
};

const KINDS: readonly string[] = ['add-registry', 'delete-registry', 'bit-registry', 'add-property', 'delete-property'];

export const checkRegistry = (scene: Scene): void => {
  const ledger: Ledger = { absolute: new Map(), services: new Map() };
  for (const use of scene.uses) if (KINDS.includes(use.kind)) checkSection(scene, use, ledger);
};
