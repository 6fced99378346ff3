import { SUFFIXES } from '../references.ts';
import { entriesOf } from '../syntax.ts';
import type { Section } from '../syntax.ts';
import type { Scene } from './scene.ts';

/** Sections that Windows looks for by name. */
const WELL_KNOWN = /^(?:version|manufacturer|strings|sourcedisksnames|sourcedisksfiles|destinationdirs|controlflags|classinstall32|interfaceinstall32|deviceinstall32|signatureattributes|winpe|layoutfile|defaultinstall|defaultuninstall)(?:\.|$)/u;
const MAX_SUSPECTS = 20_000;

/** Install sections by every spelling, so that parts of one for another architecture count as belonging to it. */
const undecorated = (key: string): string => key.replace(/\.nt(?:x86|amd64|arm64|arm|ia64)?(?=\.|$)/u, '');

const withoutSuffix = (key: string): string => {
  const dot = key.lastIndexOf('.');
  return dot > 0 && (SUFFIXES.has(key.slice(dot + 1)) || key.endsWith('.security')) ? key.slice(0, dot) : key;
};

/** Anything may name a section in a directive of its class that is not known here: who is named anywhere is in use. */
const dropNamed = ({ document }: Scene, suspects: Map<string, Section>): void => {
  for (const section of document.syntax.sections.values()) {
    if (/^strings(?:\.|$)/u.test(section.key)) continue;
    for (const { values } of entriesOf(document.syntax, section)) {
      for (const { text } of values) if (text.length <= 255) suspects.delete(document.expand(text).toLowerCase());
      if (suspects.size === 0) return;
    }
  }
};

/** Sections that nothing installs, names or looks for. */
export const checkUnused = (scene: Scene): void => {
  const { document, installation, models } = scene;
  const used = new Set(installation.reached.map(({ section }) => section.key));
  const bases = new Set([...used].map((key) => undecorated(withoutSuffix(key))));
  for (const { section } of models.models) used.add(section.toLowerCase());
  const suspects = new Map<string, Section>();
  for (const section of document.syntax.sections.values()) {
    const { key } = section;
    const base = withoutSuffix(key);
    const belongs = used.has(key) || WELL_KNOWN.test(key) || (base !== key && used.has(base)) || bases.has(undecorated(base));
    if (!belongs && suspects.size < MAX_SUSPECTS) suspects.set(key, section);
  }
  if (suspects.size > 0) dropNamed(scene, suspects);
  for (const { name, headers } of suspects.values()) document.report({ code: 2083, at: headers[0]?.from ?? 0, section: name, message: `[${name}] is used by nothing` });
};
