// Makes the files that ncc wrote small. Of packages everything goes that can: comments, blanks, unused declarations, names. Our own code keeps the
// names of its functions, or the stack of an internal error would say nothing. ncc's own minifier knows only the entry, and no such difference.
import { transformSync, type TransformOptions } from 'esbuild';

/** A module as webpack writes it: its number, the parameters of its function, its body. */
const MODULE = /^\/\*{3}\/ ([\w"./@-]+):\n\/\*{3}\/ \((function)?\(([^)\n]*)\)(?: =>)? \{\n([\s\S]*?)^\/\*{3}\/ \}\)/gm;
const MARKERS = /^\/\*{3}\/ [\w"./@-]+:$/gm;

const COMMON: TransformOptions = { format: 'esm', target: 'es2022', legalComments: 'none', charset: 'utf8', minifyWhitespace: true, minifySyntax: true };

/** Webpack's own names, long and many, for names that no source uses. */
const SHORT = new Map([['__unused_webpack___webpack_module__', '_$m'], ['__webpack_require__', '_$r'], ['__nccwpck_require__', '_$r'], ['__webpack_exports__', '_$e']]);

const shortened = (text: string): string => {
  if (/(?<![\w$])_\$(?:m|r|e|\d+)(?![\w$])/.test(text)) throw new Error('a module uses the names that webpack\'s are replaced with');
  const imports = new Map<string, string>();
  return text.replaceAll(/\b(__unused_webpack___webpack_module__|__(?:webpack|nccwpck)_(?:require|exports)__)\b|(?<![\w$])([\w$]+__WEBPACK_IMPORTED_MODULE_\d+__)/g, (name, own: string | undefined) => {
    if (own !== undefined) return SHORT.get(own) ?? name;
    const short = imports.get(name) ?? `_$${imports.size}`;
    imports.set(name, short);
    return short;
  });
};

/** Modules in ES syntax are programs of their own to esbuild: it leaves out what nothing uses. The others are functions to it. */
const module = (id: string, keyword: string | undefined, parameters: string, body: string, ours: boolean): string => {
  // What stands at the top of a script might be used by another one: without a format, esbuild leaves those names alone.
  const { format: _, ...script } = COMMON;
  const minify: TransformOptions = { ...(ours ? script : COMMON), minifyIdentifiers: true, treeShaking: true };
  if (!parameters.includes('exports__') && /\b(?:module|exports)\b/.test(parameters)) {
    const source = `$m = ${keyword ?? ''}(${parameters})${keyword === undefined ? '=>' : ''}{${body}};`;
    const { code } = transformSync(source, minify);
    const value = /^\$m=([\s\S]*);\s*$/.exec(code)?.[1];
    if (value === undefined) throw new Error(`module ${id} came back as something else`);
    return `${id}:(${value})`;
  }
  const { code } = transformSync(shortened(body), minify);
  return `${id}:((${shortened(parameters)})=>{${code}})`;
};

/**
 * One file of a bundle, smaller.
 * @param isOurs says of a module's number whether it comes from this repository
 */
export const shrink = (text: string, isOurs: (id: string) => boolean): string => {
  let count = 0;
  const modules = text.replaceAll(MODULE, (_all, id: string, keyword: string | undefined, parameters: string, body: string) => {
    count++;
    return module(id, keyword, parameters, body, isOurs(id));
  });
  if (count !== (text.match(MARKERS) ?? []).length) throw new Error('a module of the bundle was not recognised');
  return transformSync(modules, COMMON).code;
};
