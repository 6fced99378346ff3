import { expect, test } from 'vitest';
import { shrink } from './shrink.ts';

const chunk = (body: string, parameters = '__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__'): string => `export const id = 7;
export const modules = {

/***/ 7:
/***/ ((${parameters}) => {

${body}

/***/ })

};
`;

const BODY = `/* harmony export */ __webpack_require__.d(__webpack_exports__, { a: () => (/* binding */ readSomething) });
/* harmony import */ var _formats_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8);
/** Reads. */
const readSomething = (argument) => { throw new Error((0,_formats_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .h)(argument)); };
const neverUsed = () => 1;`;

/** The exports of the chunk's module, as webpack's runtime would make them. */
const load = async (code: string): Promise<Readonly<Record<string, (value: unknown) => unknown>>> => {
  const { modules } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const exported: Record<string, (value: unknown) => unknown> = {};
  const require = Object.assign(() => ({ h: (value: unknown) => `got ${String(value)}` }), {
    d: (target: object, getters: Readonly<Record<string, () => unknown>>) => {
      for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { get });
    },
  });
  modules[7]({ exports: exported }, exported, require);
  return exported;
};

test('our own functions keep their names; the code loses what nothing uses', async () => {
  const code = shrink(chunk(BODY), () => true);
  expect(code).toMatch(/readSomething=\w+=>/);
  expect(code).not.toContain('neverUsed');
  expect(code).not.toMatch(/WEBPACK|__webpack|Reads/);
  const error = await load(code).then(({ a }) => a?.(1)).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: 'got 1', stack: expect.stringContaining('at readSomething') });
});

test('packages lose their names too, and do what they did', async () => {
  const code = shrink(chunk(BODY), () => false);
  expect(code).not.toMatch(/readSomething|neverUsed|argument/);
  const { a } = await load(code);
  expect(() => a?.(2)).toThrow('got 2');
});

test('a module of the old kind keeps the names that its loader gives it', async () => {
  const code = shrink(chunk('const meaning = 6 * 7;\nexports.a = (value) => meaning + value;', '__unused_webpack_module, exports, __webpack_require__'), () => false);
  expect(code).not.toContain('meaning');
  const { a } = await load(code);
  expect(a?.(1)).toBe(43);
});

test('what is not recognised, or already uses the short names, ends the build', () => {
  expect(() => shrink(chunk(BODY).replace('/***/ })', '})'), () => true)).toThrow('not recognised');
  expect(() => shrink(chunk(`${BODY}\nconst _$0 = 1;`), () => true)).toThrow('uses the names');
});
