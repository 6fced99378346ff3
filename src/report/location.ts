import type { Finding, Verdict } from '../gate/verdict.ts';

/** Path of a package's file as the user would find it, `/` as separator. Inside an archive it is the archive's path and the member's. */
export const pathIn = (packagePath: string, file: string): string => {
  const base = packagePath.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return base === '' || base === '.' ? file : file === '' ? base : `${base}/${file}`;
};

export const packagePaths = ({ packages }: Pick<Verdict, 'packages'>): ReadonlyMap<string, string> => new Map(packages.map(({ name, path }) => [name, path]));

/** Where a finding points: its file, else the package. */
export const pathOf = (finding: Pick<Finding, 'package' | 'file'>, paths: ReadonlyMap<string, string>): string =>
  pathIn(paths.get(finding.package) ?? '', finding.file ?? '') || '.';

/** Lone surrogates have no UTF-8 and would make URI encoding throw. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const UNRESERVED = /[A-Za-z0-9._~!$&'()*+,;=@/-]/;

/** A path as a URI reference (RFC 3986): relative stays relative, a colon in the first segment is no scheme, lone surrogates do not throw. */
export const pathUri = (path: string): string => {
  const drive = /^[A-Za-z]:\//.test(path);
  const absolute = path.startsWith('/') || drive;
  const encoded = [...path].map((point) => (UNRESERVED.test(point) ? point : encodeURIComponent(wellFormed(point)))).join('');
  return absolute ? `file://${drive ? '/' : ''}${encoded}` : encoded;
};
