import type { Entry } from '../field.ts';
import { bracedGuid } from '../classes.ts';
import { integer } from '../document.ts';
import { entriesOf } from '../syntax.ts';
import { hasShapes, isKeyed, misplaced, shapeOf } from './grammar.ts';
import type { Argument, Shape } from './grammar.ts';
import { fieldCount, known, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';

const HEX_BYTE = /^(?:0x)?[0-9a-f]{1,2}$/iu;

/** Directives that name the service they are about: without it they have a code of their own. */
const OF_SERVICES: readonly string[] = ['kmdfservice', 'umdfservice'];

/** Bits that a directive's flags may have; others are checked for being a number only. */
const FLAGS: Readonly<Record<string, number>> = { addfilter: 0, addcomponent: 0xff, addsoftware: 0xff };

const checkArgument = ({ document }: Scene, entry: Entry, directive: string, index: number, kind: Argument, tell: Tell): void => {
  const text = known(document, entry, index);
  if (text === '') return;
  const at = document.at(entry, index);
  const number = integer(text);
  if (kind === 'guid' && bracedGuid(text) === undefined) tell(1019, `"${text}" is no GUID in braces`, at);
  if (kind === 'number' && number === undefined) tell(1260, `${directive} has the value "${text}", which is no number`, at);
  if (kind === 'flags') {
    const allowed = FLAGS[directive];
    if (number === undefined) tell(1083, `the flags of ${directive} are "${text}", which is no number`, at);
    else if (allowed !== undefined && (number & ~allowed) !== 0) tell(1083, `the flags ${text} of ${directive} have no meaning`, at);
  }
};

const checkShape = (scene: Scene, entry: Entry, directive: string, shape: Shape, tell: Tell): void => {
  const { document } = scene;
  const count = fieldCount(entry);
  shape.arguments.forEach((kind, index) => {
    if (index < shape.required && document.value(entry, index).trim() === '') tell(1080, `${directive} lacks argument ${index + 1}`, entry.from);
    else checkArgument(scene, entry, directive, index, kind, tell);
  });
  if (!shape.open && count > shape.arguments.length) tell(1201, `${directive} has ${count} fields, of which ${shape.arguments.length} are read`, document.at(entry, shape.arguments.length));
};

const checkEntry = (scene: Scene, { kind }: Use, entry: Entry, seen: Set<string>, tell: Tell): void => {
  const { document } = scene;
  if (entry.key === undefined || entry.keyOnly) {
    if (isKeyed(kind) && fieldCount(entry) > 0) tell(1078, `"${document.value(entry, 0).slice(0, 60)}" is no directive: Windows skips the line`, entry.from);
    return;
  }
  const directive = document.directive(entry);
  const homes = misplaced(kind, directive);
  if (homes !== undefined) tell(1290, `${directive} means nothing here; it belongs to a section of ${homes.join(' or ')}`, entry.from);
  if (OF_SERVICES.includes(directive) && kind === 'wdf' && document.value(entry, 0) === '') tell(1253, `${directive} names no service`, entry.from);
  if (directive === 'featurescore' && kind === 'install' && known(document, entry, 0) !== '' && !HEX_BYTE.test(known(document, entry, 0)))
    tell(1245, `FeatureScore ${known(document, entry, 0)} is no byte in hexadecimal`, document.at(entry, 0));
  if (directive === 'wmiinterface' && kind === 'wmi' && known(document, entry, 1) !== '' && !['0', '1'].includes(String(integer(known(document, entry, 1)))))
    tell(1256, `the flags ${known(document, entry, 1)} of WmiInterface are neither 0 nor 1`, document.at(entry, 1));
  if (directive === 'netcfginstanceid' && kind === 'install' && known(document, entry, 0) !== '' && bracedGuid(known(document, entry, 0)) === undefined)
    tell(2411, `NetCfgInstanceId ${known(document, entry, 0)} is no GUID in braces`, document.at(entry, 0));
  const shape = shapeOf(kind, directive);
  if (shape === undefined) return;
  checkShape(scene, entry, directive, shape, tell);
  if (!shape.once) return;
  if (seen.has(directive)) tell(1088, `${directive} stands twice in this section; the second is ignored`, entry.from);
  seen.add(directive);
};

/** [Version] is the same kind of section, only that nothing refers to it. */
const checkVersionKeys = ({ document }: Scene): void => {
  const tell = tellIn(document, 'Version');
  const seen = new Set<string>();
  for (const entry of document.entries('version')) {
    const directive = document.directive(entry);
    if (directive === '') continue;
    if (seen.has(directive)) tell(1088, `${directive} stands twice in [Version]; the second is ignored`, entry.from);
    seen.add(directive);
  }
};

/** [Strings]: of two definitions the first counts. */
const checkStringKeys = ({ document }: Scene): void => {
  for (const { section } of document.tables) {
    const seen = new Map<string, string>();
    for (const { key, from, values: [value] } of entriesOf(document.syntax, section)) {
      const name = key?.text.toLowerCase();
      if (name === undefined) continue;
      const text = value?.text ?? '';
      if ((seen.get(name) ?? text) !== text) document.report({ code: 1086, at: from, section: section.name, message: `%${name}% is defined twice, differently` });
      else seen.set(name, text);
    }
  }
};

const checkInterfaceClasses = ({ document }: Scene): void => {
  for (const entry of document.entries('interfaceinstall32')) {
    const name = entry.key === undefined || entry.keyOnly ? '' : document.expand(entry.key.text);
    if (name !== '' && !name.includes('%') && bracedGuid(name) === undefined) document.report({ code: 1019, at: entry.from, section: 'InterfaceInstall32', message: `"${name}" is no GUID in braces` });
  }
};

export const checkDirectives = (scene: Scene): void => {
  for (const use of scene.uses) {
    if (!isKeyed(use.kind) && !hasShapes(use.kind)) continue;
    const tell = tellIn(scene.document, use.section.name);
    const seen = new Set<string>();
    for (const entry of entriesOf(scene.document.syntax, use.section)) checkEntry(scene, use, entry, seen, tell);
  }
  checkVersionKeys(scene);
  checkStringKeys(scene);
  checkInterfaceClasses(scene);
};
