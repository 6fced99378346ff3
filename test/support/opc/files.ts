/** Packages (ECMA-376 part 2) as a list of files, open to every change a test wants, before they become a zip file. */
import { buildZip, type ZipEntry } from '../signer/zip.ts';

/** By entry name, in order. */
export type OpcFiles = Map<string, Uint8Array>;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textIn = (files: OpcFiles, name: string): string => Buffer.from(files.get(name) ?? new Uint8Array()).toString('utf8');

/** Changes one file as text; a change that changes nothing is a mistake in the test. */
export const edit = (name: string, change: (text: string) => string) => (files: OpcFiles): void => {
  const before = textIn(files, name);
  const after = change(before);
  if (after === before) throw new Error(`the change of ${name} changes nothing`);
  files.set(name, utf8(after));
};

export const CONTENT_TYPES = '[Content_Types].xml';
export const ROOT_RELATIONSHIPS = '_rels/.rels';

const DSIG_CONTENT = 'application/vnd.openxmlformats-package.digital-signature';

export const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/octet',
  txt: 'application/octet',
  psdsor: `${DSIG_CONTENT}-origin`,
  psdsxs: `${DSIG_CONTENT}-xmlsignature+xml`,
  cer: `${DSIG_CONTENT}-certificate`,
};

const extension = (name: string): string => /\.([^./]+)$/u.exec(name)?.[1] ?? '';

/** As the signers of HLK packages write it: defaults by extension, an override for every part without one. */
export const contentTypes = (files: OpcFiles): string => {
  const defaults = Object.entries(DEFAULT_TYPES).map(([ext, type]) => `<Default Extension="${ext}" ContentType="${type}" />`);
  const bare = [...files.keys()].filter((name) => extension(name) === '' && name !== CONTENT_TYPES).map((name) => `<Override PartName="/${name}" ContentType="application/octet" />`);
  return `<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...bare].join('')}</Types>`;
};

/** The type that a signer would state. */
export const contentTypeOf = (name: string): string => (extension(name) === '' ? 'application/octet' : (DEFAULT_TYPES[extension(name)] ?? 'application/octet'));

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly mode?: 'Internal' | 'External';
}

export const relationships = (list: readonly Relation[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(({ id, type, target, mode }) => `<Relationship Type="${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`} Id="${id}" />`)
    .join('')}</Relationships>`;

export const zipOf = (files: OpcFiles, change: (entry: ZipEntry) => ZipEntry = (entry) => entry): Uint8Array =>
  buildZip([...files].map(([name, data]) => change({ name, data, stored: data.length < 64 })));
