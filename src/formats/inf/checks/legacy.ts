import { guidOfClass } from '../classes.ts';
import { hasReferences } from '../references.ts';
import { entriesOf } from '../syntax.ts';
import { known, tellIn } from './scene.ts';
import type { Scene, Use } from './scene.ts';

/** What each directive of old days is found as. Those of 1309 name what they take away. */
const DIRECTIVES: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ['registerdlls', [1301]], ['unregisterdlls', [1302]],
  ['profileitems', [1307]], ['logconfig', [1307, 2009]],
  ['delreg', [1308]], ['bitreg', [1308]],
  ['ini2reg', [1308, 1450]], ['updateinis', [1308, 1450]], ['updateinifields', [1308, 1450]],
  ['delfiles', [1309]], ['renfiles', [1309]], ['delservice', [1309]], ['delproperty', [1309]],
  ['reboot', [2004]], ['restart', [2004]],
]);

const SAYS: Readonly<Record<number, string>> = {
  1301: 'runs code of the package during installation', 1302: 'runs code of the package to take a registration away', 1307: 'works on desktop editions only',
  1308: 'changes what is there already instead of adding to it', 1309: 'takes something away that the system then cannot put back', 1450: 'may have no effect',
  2004: 'is allowed but not recommended: it forces a restart', 2009: 'is deprecated and ignored',
};

const isUninstall = ({ section }: Use): boolean => section.key.startsWith('defaultuninstall');

const checkDirectives = ({ document }: Scene, use: Use): void => {
  const { section, kind } = use;
  if (!hasReferences(kind)) return;
  const tell = tellIn(document, section.name);
  for (const entry of entriesOf(document.syntax, section)) {
    const directive = document.directive(entry);
    const codes = DIRECTIVES.get(directive);
    // Taking away is what [DefaultUninstall] is for; that section has a rule of its own.
    if (codes === undefined || isUninstall(use)) continue;
    const target = known(document, entry, 0);
    for (const code of codes) tell(code, `${directive}${target === '' ? '' : ` ${target}`} ${SAYS[code] ?? ''}`, entry.from);
  }
};

const OLD_SECTIONS: ReadonlyMap<string, readonly [number, string]> = new Map<string, readonly [number, string]>([
  ['coinstallers', [1300, 'co-installers are no longer allowed']],
  ['factdef', [2009, 'resources are no longer described in an INF: the section is ignored']],
  ['logconfigoverride', [2009, 'resources are no longer described in an INF: the section is ignored']],
]);

const checkSections = ({ document, version, kind }: Scene): void => {
  for (const { key, name, headers } of document.syntax.sections.values()) {
    const at = headers[0]?.from ?? 0;
    const old = OLD_SECTIONS.get(key.slice(key.lastIndexOf('.') + 1));
    if (old !== undefined && key.includes('.')) document.report({ code: old[0], at, section: name, message: `[${name}]: ${old[1]}` });
    if (!/^classinstall32(?:\.nt[^.]*)?$/u.test(key)) continue;
    if (guidOfClass(version.class ?? '') !== undefined) document.report({ code: 1285, at, section: name, message: `class ${version.class ?? ''} belongs to Microsoft: only its own INF installs the class` });
    if (kind === 'extension') document.report({ code: 1382, at, section: name, message: 'an extension INF installs no class' });
  }
};

/** What belongs to the base INF of a device. */
const BASE_ONLY: readonly string[] = ['featurescore', 'excludeid'];

const checkExtension = ({ document, kind }: Scene, use: Use): void => {
  if (kind !== 'extension' || use.kind !== 'install') return;
  for (const entry of entriesOf(document.syntax, use.section)) {
    const directive = document.directive(entry);
    if (BASE_ONLY.includes(directive)) tellIn(document, use.section.name)(1382, `${directive} has no place in an extension INF`, entry.from);
  }
};

/** Operations that driver packages have grown out of. */
export const checkLegacy = (scene: Scene): void => {
  for (const use of scene.uses) {
    checkDirectives(scene, use);
    checkExtension(scene, use);
  }
  checkSections(scene);
};
