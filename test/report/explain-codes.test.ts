import { describe, expect, it } from 'vitest';
import { INFVERIF_CODES } from '../../src/formats/inf/codes.ts';
import { codePage, renderCode, renderRule, rulePage } from '../../src/report/explain.ts';
import { RULES } from '../../src/rules/index.ts';

const page = (code: number) => {
  const found = INFVERIF_CODES.get(code);
  if (found === undefined) throw new Error(`no code ${code}`);
  return codePage(found);
};

describe('a code of InfVerif', () => {
  it('is explained with its levels, its rule and what to do', () => {
    const text = renderCode(page(1324), 100);
    expect(text).toMatch(/InfVerif 1324/u);
    expect(text).toMatch(/\/k warning .* \/w error/u);
    expect(text).toMatch(/INF-006[^]*PnpLockdown=1[^]*yes/u);
  });

  it('that is not looked for says why', () => {
    expect(renderCode(page(1220), 100)).toMatch(/no: it needs the contents/u);
    expect(page(1430)).toMatchObject({ checked: false, rule: 'INF-015' });
  });

  it('stands on the page of its rule', () => {
    const rule = RULES.find(({ id }) => id === 'INF-015');
    if (rule === undefined) throw new Error('no INF-015');
    const text = renderRule(rulePage(rule, new Map()), 100);
    expect(text).toMatch(/1222, 1223/u);
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(/not looked for: 1225 .* because it rests on a list/u);
  });
});
