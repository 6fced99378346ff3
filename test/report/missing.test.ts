import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/gate/verdict.ts';
import { blockingItems, missingItems } from '../../src/report/causes.ts';
import { renderHtml } from '../../src/report/html.ts';
import { notedSection } from '../../src/report/sections.ts';
import { renderText } from '../../src/report/text.ts';
import { aFinding, aVerdict } from '../support/verdicts.ts';

const lacking = (rule: string, kind: string, over: Partial<Finding> = {}): Finding =>
  aFinding(rule, { outcome: 'unknown', severity: 'info', message: `no ${kind} was handed over`, remedy: `Hand over the ${kind}.`, cause: `absent:${kind}`, subject: kind, file: null, line: null, column: null, ...over });

const FINDINGS = [lacking('MON-001', 'plan'), lacking('TEST-001', 'claims'), lacking('TEST-002', 'claims'), lacking('TEST-003', 'claims'), lacking('PLAN-001', 'plan'), lacking('HLK-001', 'hlkx')];
const order = (text: string): readonly string[] => [...text.matchAll(/no (claims|plan|hlkx) was handed over/gi)].map(([, kind = '']) => kind);

describe('evidence that is missing', () => {
  it('is one item per thing to provide, the one that most checks wait for first', () => {
    expect(missingItems(aVerdict(FINDINGS)).map(({ message, checks }) => [message, checks.length])).toEqual([['no claims was handed over', 3], ['no plan was handed over', 2], ['no hlkx was handed over', 1]]);
  });

  it('stands after what is wrong where it blocks, in the same order', () => {
    const wrong = aFinding('PKG-006', { outcome: 'fail', severity: 'block', message: 'the file is not there' });
    const blocking = [...FINDINGS.map((finding): Finding => ({ ...finding, severity: 'block' })), wrong];
    expect(blockingItems(aVerdict(blocking)).map(({ message }) => message)).toEqual(['the file is not there', 'no claims was handed over', 'no plan was handed over', 'no hlkx was handed over']);
    expect(missingItems(aVerdict(blocking))).toEqual([]);
  });

  it('is no work when it is waived', () => {
    const waiver = { owner: 'dana', reason: 'later', expires: '2026-02-01', ticket: 'T-1' };
    expect(missingItems(aVerdict([lacking('MON-001', 'plan', { waiver })]))).toEqual([]);
  });

  it.each([
    ['text', () => renderText(aVerdict(FINDINGS))], ['Markdown', () => notedSection(aVerdict(FINDINGS), {}, () => false)], ['HTML', () => renderHtml(aVerdict(FINDINGS)).split('All checks')[0]?.split('<details')[0] ?? ''],
  ] as const)('is listed with its remedy in %s', (_, render) => {
    const text = render();
    expect(order(text)).toEqual(['claims', 'plan', 'hlkx']);
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/3 checks wait for it.*Hand over the claims\..*1 check waits for it.*Hand over the hlkx\./);
  });
});
