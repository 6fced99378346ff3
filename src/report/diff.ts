import type { Diff, ListChange, PackageDiff } from '../gate/diff.ts';
import { visible } from './markdown.ts';
import type { Palette } from './palette.ts';
import { hanging } from './wrap.ts';

interface Screen {
  readonly columns: number;
  readonly palette: Palette;
}

const SHOWN = 40;
const LONGEST = 500;

const line = (sign: '+' | '-' | ' ' | '~', text: string, { columns, palette }: Screen): readonly string[] => {
  const paint = sign === '+' ? palette.good : sign === '-' ? palette.bad : sign === '~' ? palette.warn : palette.faint;
  return hanging(`  ${sign} `, visible(text, LONGEST), 4, columns).map(paint);
};

const headed = (title: string, lines: readonly string[], { palette }: Screen): readonly string[] => (lines.length === 0 ? [] : [`  ${palette.strong(title)}`, ...lines]);

const capped = (sign: '+' | '-', texts: readonly string[], screen: Screen): readonly string[] => [
  ...texts.slice(0, SHOWN).flatMap((text) => line(sign, text, screen)),
  ...(texts.length > SHOWN ? line(' ', `and ${texts.length - SHOWN} more; --json lists all`, screen) : []),
];

const list = ({ added, removed }: ListChange, screen: Screen): readonly string[] => [...capped('-', removed, screen), ...capped('+', added, screen)];

const was = (a: string | null, b: string | null): string => `${a ?? 'nothing'} -> ${b ?? 'nothing'}`;

const versionText = (found: { readonly date: string; readonly version: string } | null): string | null => (found === null ? null : `${found.date}, ${found.version}`);

const filesOf = ({ files }: PackageDiff, screen: Screen): readonly string[] =>
  files.flatMap(({ path, change, digest, size }) => {
    if (change === 'added') return line('+', `${path} (${size.b ?? 0} bytes)`, screen);
    if (change === 'removed') return line('-', path, screen);
    return line('~', change === 'signature' ? `${path}: only its signature` : `${path}: ${(digest.a ?? '').slice(0, 12)} -> ${(digest.b ?? '').slice(0, 12)}, ${size.a ?? 0} -> ${size.b ?? 0} bytes`, screen);
  });

const servicesOf = ({ services }: PackageDiff, screen: Screen): readonly string[] =>
  services.flatMap(({ name, architecture, change, fields }) =>
    line(change === 'added' ? '+' : change === 'removed' ? '-' : '~', `${name} (${architecture})${change === 'changed' ? `: ${fields.map(({ field, a, b }) => `${field} ${was(a, b)}`).join('; ')}` : ''}`, screen));

const packageLines = (found: PackageDiff, screen: Screen): readonly string[] => {
  const { palette } = screen;
  const title = `${palette.strong(visible(found.name, 200))}  ${found.change === 'same' ? palette.good('no difference, byte for byte') : palette.warn(found.change)}`;
  if (found.change === 'same') return [title];
  const onlySigning = found.packageDigest.a !== null && found.packageDigest.a !== '' && found.packageDigest.a === found.packageDigest.b;
  const facts = [
    ...(versionText(found.driverVer.a) === versionText(found.driverVer.b) ? [] : line('~', `DriverVer ${was(versionText(found.driverVer.a), versionText(found.driverVer.b))}`, screen)),
    ...(found.grade.a === found.grade.b ? [] : line('~', `grade ${was(found.grade.a, found.grade.b)}`, screen)),
    ...(onlySigning ? line(' ', 'the same build: only signatures, catalogs or symbols differ', screen) : []),
  ];
  return [
    title, ...facts,
    ...headed('files', filesOf(found, screen), screen),
    ...headed('hardware IDs', list(found.hardwareIds, screen), screen),
    ...headed('targets', list(found.targets, screen), screen),
    ...headed('services', servicesOf(found, screen), screen),
    ...found.sections.flatMap(({ file, section, ...change }) => headed(`[${visible(section, 200)}] of ${visible(file, 200)}`, list(change, screen), screen)),
    ...found.imports.flatMap(({ file, ...change }) => headed(`imports of ${visible(file, 200)}`, list(change, screen), screen)),
    ...headed('signatures', found.grades.flatMap(({ file, a, b }) => line('~', `${file}: ${was(a, b)}`, screen)), screen),
    ...headed('file versions', found.fileVersions.flatMap(({ file, a, b }) => line('~', `${file}: ${was(a, b)}`, screen)), screen),
    ...headed('not read', found.unread.flatMap((text) => line(' ', text, screen)), screen),
  ];
};

/** For a person on a terminal. */
export const renderDiff = ({ packages }: Diff, columns: number, palette: Palette): string =>
  packages.map((found) => `${packageLines(found, { columns, palette }).join('\n')}\n`).join('\n');

export const renderDiffJson = (diff: Diff): string => `${JSON.stringify(diff, null, 2)}\n`;
