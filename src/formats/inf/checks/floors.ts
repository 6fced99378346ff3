import type { Entry } from '../field.ts';
import { entriesOf } from '../syntax.ts';
import type { SectionKind } from '../references.ts';
import { DRIVER_STORE } from './isolation.ts';
import { numeric, tellIn } from './scene.ts';
import type { Scene, Use } from './scene.ts';
import { umdfBinaries } from './wdf.ts';

/** Directives by the first build that knows them. */
const DIRECTIVES: ReadonlyMap<string, readonly [number, readonly SectionKind[]]> = new Map<string, readonly [number, readonly SectionKind[]]>([
  ['addcomponent', [15063, ['components']]], ['addsoftware', [15063, ['software']]], ['addeventprovider', [17763, ['events']]], ['addfilter', [18362, ['filters']]],
  ['addtrigger', [19041, ['service']]], ['servicesidtype', [19041, ['service']]], ['delayedautostart', [19041, ['service']]], ['addautologger', [22000, ['events']]],
  ['updateautologger', [22000, ['events']]], ['failureactions', [22621, ['service']]], ['bootflags', [25398, ['service']]], ['addcomserver', [26100, ['com']]],
  ['addcomclass', [26100, ['com-server']]],
]);

/** AddService flags likewise. */
const SERVICE_FLAGS: readonly (readonly [number, number])[] = [[0x2000, 19041], [0x4000, 19041], [0x8000, 19041], [0x2_0000, 22621], [0x4_0000, 25398]];

const STORE_SINCE = 16299;
const STORE_SINCE_UMDF = 17134;
const STORE_SOFTWARE = 16299;

const system = (build: number): string => (build === 0 ? 'any build' : `build ${build}`);

const tooLow = (feature: string, found: number, needed: number): string =>
  `${feature} needs build ${needed}, but the section installs from ${system(found)} on: raise the build in the decoration behind the manufacturer`;

const checkEntry = ({ document }: Scene, use: Use, entry: Entry, directive: string, report: (feature: string, needed: number, at: number) => void): void => {
  const known = DIRECTIVES.get(directive);
  if (known !== undefined && known[1].includes(use.kind)) report(directive, known[0], entry.from);
  if (directive === 'addservice' && use.kind === 'services') {
    const flags = numeric(document, entry, 1) ?? 0;
    for (const [flag, needed] of SERVICE_FLAGS) if ((flags & flag) !== 0) report(`AddService flag 0x${flag.toString(16)}`, needed, document.at(entry, 1));
  }
  if (directive === 'softwaretype' && use.kind === 'software-install' && numeric(document, entry, 0) === 2) report('software of type 2', STORE_SOFTWARE, entry.from);
};

const READ: ReadonlySet<SectionKind> = new Set<SectionKind>(['components', 'software', 'events', 'filters', 'service', 'services', 'com', 'com-server', 'software-install']);

const checkUse = (scene: Scene, use: Use): void => {
  if (!READ.has(use.kind)) return;
  const { document } = scene;
  const tell = tellIn(document, use.section.name);
  for (const entry of entriesOf(document.syntax, use.section))
    checkEntry(scene, use, entry, document.directive(entry), (feature, needed, at) => {
      if (use.floor < needed) tell(1199, tooLow(feature, use.floor, needed), at);
    });
};

/** Running from the driver store, by file list; user-mode drivers and firmware came later. */
const checkStore = (scene: Scene): void => {
  const { document, tables, className } = scene;
  const late = umdfBinaries(scene);
  for (const use of scene.uses) {
    if (use.kind !== 'copy-list' || tables.destination(use.section.key)?.dirId !== DRIVER_STORE) continue;
    const tell = tellIn(document, use.section.name);
    for (const entry of entriesOf(document.syntax, use.section)) {
      const name = document.value(entry, 0);
      const needed = className === 'firmware' || late.has(name.toLowerCase()) ? STORE_SINCE_UMDF : STORE_SINCE;
      if (use.floor >= needed) continue;
      tell(1199, tooLow('running from the driver store (13)', use.floor, needed), use.section.headers[0]?.from ?? entry.from);
      break;
    }
  }
  const direct = tables.destination(undefined);
  if (direct?.dirId !== DRIVER_STORE) return;
  for (const { from, at, section } of scene.installation.copies)
    if (from.floor < STORE_SINCE) tellIn(document, section)(1199, tooLow('running from the driver store (13)', from.floor, STORE_SINCE), at);
};

/** Syntax that the oldest system a section is for does not know. */
export const checkFloors = (scene: Scene): void => {
  for (const use of scene.uses) checkUse(scene, use);
  checkStore(scene);
};
