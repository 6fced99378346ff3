import type { InfWdf } from '../model.ts';
import { entriesOf } from '../syntax.ts';
import { openSection } from './settings.ts';
import { known, tellIn } from './scene.ts';
import type { Scene, Use } from './scene.ts';

/** Directives of a UMDF section by the version that brought them [Specifying WDF Directives in INF Files]. */
const SINCE: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['umdfdirecthardwareaccess', [1, 11]], ['umdfregisteraccessmode', [1, 11]], ['umdffileobjectpolicy', [1, 11]], ['umdffscontextusepolicy', [1, 11]], ['umdfhostprocesssharing', [1, 11]],
]);

const versionOf = (text: string): readonly [number, number] | undefined => {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,5})(?:\.\d{1,5})?$/u.exec(text) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
};

const before = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

const checkUmdf = (scene: Scene, use: Use): InfWdf => {
  const { document } = scene;
  const section = openSection(scene, use);
  const { tell, header, text, entry, at } = section;
  const written = entry('umdflibraryversion');
  const version = versionOf(text('umdflibraryversion'));
  if (written === undefined) tell(1084, `[${use.section.name}] lacks UmdfLibraryVersion, without which UmdfService means nothing`, header);
  if (version !== undefined && version[0] < 2) tell(1402, `UMDF ${text('umdflibraryversion')} is given up; UMDF 2 replaces it`, at('umdflibraryversion'));
  for (const line of entriesOf(document.syntax, use.section)) {
    const directive = document.directive(line);
    const since = SINCE.get(directive);
    if (version !== undefined && since !== undefined && before(version, since)) tell(1401, `${directive} is known from UMDF ${since.join('.')} on, not to ${version.join('.')}`, line.from);
    if (version !== undefined && directive === 'driverclsid' && version[0] >= 2) tell(1401, 'DriverCLSID belongs to UMDF 1; UMDF 2 has no COM class', line.from);
  }
  return { framework: 'umdf', version, place: document.place(written === undefined ? header : at('umdflibraryversion')), floor: use.floor, ordered: true };
};

const checkKmdf = (scene: Scene, use: Use): InfWdf => {
  const { tell, header, text, entry, at } = openSection(scene, use);
  const written = entry('kmdflibraryversion');
  if (written === undefined) tell(1084, `[${use.section.name}] lacks KmdfLibraryVersion, without which KmdfService means nothing`, header);
  return { framework: 'kmdf', version: versionOf(text('kmdflibraryversion')), place: scene.document.place(written === undefined ? header : at('kmdflibraryversion')), floor: use.floor, ordered: true };
};

/** UMDF drivers start in the order that UmdfServiceOrder gives. */
const checkOrder = (scene: Scene, use: Use): readonly InfWdf[] => {
  const { document } = scene;
  let service: number | undefined;
  let ordered = false;
  for (const entry of entriesOf(document.syntax, use.section)) {
    const directive = document.directive(entry);
    if (directive === 'umdfservice') service ??= entry.from;
    if (directive === 'umdfserviceorder') ordered = true;
  }
  if (service === undefined || ordered) return [];
  tellIn(document, use.section.name)(1084, 'UmdfService needs UmdfServiceOrder beside it', service);
  return [{ framework: 'umdf', version: undefined, place: document.place(service), floor: use.floor, ordered: false }];
};

/** A service that is the user-mode host needs a driver to host. */
const checkHost = ({ document, uses, services }: Scene): void => {
  const hosts = services.filter(({ binary }) => /(?:^|[\\/])wudfrd\.sys$/iu.test(binary ?? ''));
  const named = uses.some(({ kind, section }) => {
    if (kind !== 'wdf') return false;
    for (const entry of entriesOf(document.syntax, section)) if (document.directive(entry) === 'umdfservice') return true;
    return false;
  });
  if (named) return;
  for (const { section } of hosts) {
    const found = document.section(section);
    document.report({ code: 1400, at: found?.headers[0]?.from ?? 0, section, message: 'the service hosts user-mode drivers, but no UmdfService names one' });
  }
};

/** Framework directives; also what a rule compares with the oldest system. */
export const checkWdf = (scene: Scene): readonly InfWdf[] => {
  checkHost(scene);
  return scene.uses.flatMap((use): readonly InfWdf[] => {
    if (use.kind === 'umdf') return [checkUmdf(scene, use)];
    if (use.kind === 'kmdf') return [checkKmdf(scene, use)];
    return use.kind === 'wdf' ? checkOrder(scene, use) : [];
  });
};

/** Text of a setting for messages elsewhere. */
export const wdfVersion = ({ version }: InfWdf): string => (version === undefined ? 'unknown' : version.join('.'));

export const umdfBinaries = ({ document, uses }: Scene): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { kind, section } of uses) {
    if (kind !== 'umdf') continue;
    for (const entry of entriesOf(document.syntax, section))
      if (document.directive(entry) === 'servicebinary') found.add((/[^\\/]+$/u.exec(known(document, entry, 0))?.[0] ?? '').toLowerCase());
  }
  return found;
};
