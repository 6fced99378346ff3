import { FormatError } from '../error.ts';
import type { Document } from './document.ts';
import type { Installation, Reached } from './install.ts';
import type { InfFileReference, InfModels } from './model.ts';
import { hasReferences } from './references.ts';
import { entriesOf } from './syntax.ts';
import type { Section } from './syntax.ts';

/** Sections that a universal INF does not have (Using a Universal INF File). */
const SECTIONS = /^classinstall32(?:\.|$)|\.(?:coinstallers|factdef|logconfigoverride)$|^default(?:un)?install(?:\.nt)?$/u;

const DIRECTIVES: ReadonlySet<string> = new Set([
  'bitreg', 'delfiles', 'delproperty', 'delreg', 'delservice', 'ini2reg', 'logconfig', 'profileitems', 'registerdlls', 'renfiles', 'unregisterdlls',
  'updateinifields', 'updateinis',
]);

const HKLM_ALLOWED = ['software\\classes', 'software\\microsoft\\windows media foundation'];

const isAllowedKey = (root: string, key: string): boolean => {
  const path = key.toLowerCase().replace(/^\\+/u, '');
  if (root === 'hkr' || root === 'hkcr') return true;
  return root === 'hklm' && HKLM_ALLOWED.some((allowed) => path === allowed || path.startsWith(`${allowed}\\`));
};

/** DIRID 10 is for SysWOW64 and a vendor's folder, not for the Windows folder itself. */
const isAllowedDestination = ({ dirId, subdirectory }: InfFileReference): boolean =>
  dirId === 11 || dirId === 12 || dirId === 13 || (dirId === 10 && subdirectory !== '');

const usesLegacyDirective = (document: Document, { kind, section }: Reached): boolean => {
  if (!hasReferences(kind)) return false;
  for (const entry of entriesOf(document.syntax, section)) if (DIRECTIVES.has(document.directive(entry))) return true;
  return false;
};

const isRegistry = (kind: Reached['kind']): boolean => kind === 'add-registry' || kind === 'delete-registry' || kind === 'bit-registry';

const writesElsewhere = (document: Document, { kind, section }: Reached): boolean => {
  if (!isRegistry(kind)) return false;
  for (const entry of entriesOf(document.syntax, section)) {
    const root = document.value(entry, 0).toLowerCase();
    if (/^hk(?:cr|cu|lm|u)$/u.test(root) && !isAllowedKey(root, document.value(entry, 1))) return true;
  }
  return false;
};

/** Each section once for what it lists and once for what it writes, however many uses it has. */
const distinct = (reached: readonly Reached[]): readonly Reached[] => {
  const seen = { leaf: new Set<Section>(), other: new Set<Section>() };
  return reached.filter(({ kind, section }) => {
    const known = isRegistry(kind) ? seen.leaf : seen.other;
    const isNew = kind !== 'copy-list' && !known.has(section);
    known.add(section);
    return isNew;
  });
};

/** Whether the INF keeps to universal, declarative syntax. */
export const isDeclarative = (document: Document, installation: Installation, models: readonly InfModels[], files: readonly InfFileReference[]): boolean =>
  ![...document.syntax.sections.keys()].some((key) => SECTIONS.test(key)) &&
  models.every(({ productType, suiteMask }) => productType === undefined && suiteMask === undefined) &&
  files.every(isAllowedDestination) &&
  !distinct(installation.reached).some((reached) => usesLegacyDirective(document, reached) || writesElsewhere(document, reached));

const MAX_ATTRIBUTES = 10_000;

/** [SignatureAttributes]: each file and what its section asks for. */
export const readSignatureAttributes = (document: Document): readonly { readonly file: string; readonly attribute: string; readonly at: number }[] => {
  const attributes = (section: string): readonly string[] => {
    const found: string[] = [];
    for (const entry of document.entries(section)) {
      if (found.length >= 16) break;
      const value = document.value(entry, 0);
      found.push(entry.keyOnly || entry.key === undefined ? value : `${document.expand(entry.key.text)}=${value}`);
    }
    return found;
  };
  const cache = new Map<string, readonly string[]>();
  const result: { file: string; attribute: string; at: number }[] = [];
  for (const entry of document.entries('signatureattributes')) {
    const section = document.value(entry, 0);
    const file = entry.key === undefined ? '' : document.expand(entry.key.text);
    if (file === '') continue;
    const known = cache.get(section.toLowerCase()) ?? attributes(section);
    cache.set(section.toLowerCase(), known);
    for (const attribute of known.length === 0 ? [section] : known) result.push({ file, attribute, at: entry.from });
    if (result.length > MAX_ATTRIBUTES) throw new FormatError('inf', `more than ${MAX_ATTRIBUTES} signature attributes`);
  }
  return result;
};
