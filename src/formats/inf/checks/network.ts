import type { Entry } from '../field.ts';
import { entriesOf } from '../syntax.ts';
import { fieldCount, known, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';

/** Network components that an INF of class NetDriver declares. */
const COMPONENTS: readonly string[] = ['addnetfilter', 'addnetprotocol'];
const ALLOWED: readonly string[] = [...COMPONENTS, 'include', 'needs'];

const IDENTIFIER = /^[a-z0-9_]+$/u;
const BIND_NAME = /^[a-zA-Z0-9_]+$/u;
const BIND_TOKEN = /^[a-z0-9_.]+$/u;
const OWN_PREFIX = /^v?ms_/u;
const OWN_TOKEN = /^(?:ms_|ndis)/u;

const checkComponent = ({ document }: Scene, entry: Entry, directive: string, tell: Tell): void => {
  if (fieldCount(entry) !== 2) return tell(2400, `${directive} takes a component identifier and a section, nothing else`, entry.from);
  const id = known(document, entry, 0);
  const at = document.at(entry, 0);
  if (id !== '' && !IDENTIFIER.test(id)) tell(2412, `component identifier "${id}" holds something else than a to z, 0 to 9 and _`, at);
  if (OWN_PREFIX.test(id)) tell(2415, `component identifier "${id}" has a prefix of Microsoft's own`, at);
};

const checkDrivers = (scene: Scene, { kind, section }: Use): number => {
  if (kind !== 'net-drivers') return 0;
  const { document, className } = scene;
  const tell = tellIn(document, section.name);
  if (className !== 'netdriver') tell(2405, `[${section.name}] belongs to INFs of class NetDriver`, section.headers[0]?.from ?? 0);
  let components = 0;
  for (const entry of entriesOf(document.syntax, section)) {
    const directive = document.directive(entry);
    if (COMPONENTS.includes(directive)) {
      components++;
      checkComponent(scene, entry, directive, tell);
    } else if (directive !== '' && !ALLOWED.includes(directive)) tell(2402, `${directive} may not stand in [${section.name}]`, entry.from);
  }
  return components;
};

const checkTokens = ({ document }: Scene, entry: Entry, tell: Tell): void =>
  entry.values.forEach((_, index) => {
    const token = known(document, entry, index);
    const at = document.at(entry, index);
    if (token === '') return;
    if (!BIND_TOKEN.test(token)) tell(2416, `bind token "${token}" holds something else than a to z, 0 to 9, _ and .`, at);
    else if (OWN_TOKEN.test(token)) tell(2419, `bind token "${token}" is reserved for Microsoft`, at);
  });

const SINGLE: readonly string[] = ['filterclass', 'bindname', 'filtertype'];

const checkSetting = (scene: Scene, entry: Entry, tell: Tell): void => {
  const { document } = scene;
  const directive = document.directive(entry);
  const value = known(document, entry, 0);
  const at = document.at(entry, 0);
  if (SINGLE.includes(directive) && fieldCount(entry) !== 1) tell(2403, `${directive} has ${fieldCount(entry)} fields; it takes one`, entry.from);
  if (/^(?:true|false)$/iu.test(value) && value !== value.toLowerCase()) tell(2413, `"${value}" has to be written in lower case`, at);
  if (directive === 'filterclass' && value !== '' && !IDENTIFIER.test(value)) tell(2414, `filter class "${value}" holds something else than a to z, 0 to 9 and _`, at);
  if (directive === 'bindname' && value !== '' && !BIND_NAME.test(value)) tell(2417, `bind name "${value}" holds something else than letters, digits and _`, at);
  if (directive.endsWith('bindtokens')) checkTokens(scene, entry, tell);
};

const checkNetComponent = (scene: Scene, { kind, section }: Use): void => {
  if (kind !== 'net-component') return;
  const { document } = scene;
  const tell = tellIn(document, section.name);
  let modifying: number | undefined;
  let hasClass = false;
  for (const entry of entriesOf(document.syntax, section)) {
    const directive = document.directive(entry);
    checkSetting(scene, entry, tell);
    if (directive === 'filtertype' && known(document, entry, 0).toLowerCase() === 'modifying') modifying = entry.from;
    hasClass ||= directive === 'filterclass';
  }
  if (modifying !== undefined && !hasClass) tell(2418, 'a modifying filter driver needs a FilterClass', modifying);
};

/** `HKR,Ndi,Service` names the service of a network component: this INF has to bring it unless it includes another. */
const checkNdiService = (scene: Scene, { kind, section }: Use): void => {
  if (kind !== 'add-registry' || scene.installation.includes.length > 0) return;
  const { document, services } = scene;
  for (const entry of entriesOf(document.syntax, section)) {
    if (document.value(entry, 0).toLowerCase() !== 'hkr' || document.value(entry, 1).toLowerCase() !== 'ndi' || document.value(entry, 2).toLowerCase() !== 'service') continue;
    const name = known(document, entry, 4);
    if (name !== '' && !services.some((service) => service.name.toLowerCase() === name.toLowerCase()))
      tellIn(document, section.name)(2501, `service ${name} is referred to, but no AddService creates it`, document.at(entry, 4));
  }
};

/** INFs of network drivers. */
export const checkNetwork = (scene: Scene): void => {
  let components = 0;
  for (const use of scene.uses) {
    components += checkDrivers(scene, use);
    checkNetComponent(scene, use);
    if (scene.className === 'net' || scene.className.startsWith('net')) checkNdiService(scene, use);
  }
  if (scene.className === 'netdriver' && components === 0)
    scene.document.report({ code: 2420, at: scene.document.section('version')?.headers[0]?.from ?? 0, section: 'Version', message: 'an INF of class NetDriver needs AddNetFilter or AddNetProtocol' });
};
