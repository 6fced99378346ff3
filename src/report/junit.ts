import type { Verdict } from '../gate/verdict.ts';
import { whereText } from './causes.ts';
import { htmlText } from './markdown.ts';
import { ruleResults, type RuleResult } from './tally.ts';

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).map(([name, value]) => ` ${name}="${htmlText(String(value), 1000)}"`).join('');

const detail = ({ findings }: RuleResult): string =>
  findings.filter(({ outcome }) => outcome !== 'pass')
    .map((finding) => `${finding.outcome}: ${htmlText(whereText(finding), 300)}: ${htmlText(finding.message, 2000)}\nfix: ${htmlText(finding.remedy, 1000)}`)
    .join('\n');

const messageOf = ({ findings, status }: RuleResult): string => findings.find(({ outcome, waiver }) => outcome === status && waiver === null)?.message ?? '';

/** Only what blocks fails a test; the rest is said in its output. */
const bodyOf = (result: RuleResult): string => {
  const { status } = result;
  if (result.blocks) {
    const element = status === 'unknown' ? 'error' : 'failure';
    return `<${element}${attributes({ message: messageOf(result), type: status })}>${detail(result)}</${element}>`;
  }
  if (status === 'not-applicable') return `<skipped${attributes({ message: messageOf(result) || 'not applicable' })}/>`;
  if (status === 'waived') {
    const waiver = result.findings.find((finding) => finding.waiver !== null)?.waiver;
    return `<skipped${attributes({ message: `waived until ${waiver?.expires ?? ''} by ${waiver?.owner ?? ''}: ${waiver?.reason ?? ''}` })}/>`;
  }
  return status === 'pass' ? '' : `<system-out>${detail(result)}</system-out>`;
};

const testCase = (result: RuleResult): string => {
  const head = `    <testcase${attributes({ classname: `driver-gate.${result.family}`, name: `${result.rule} ${result.title}`, time: 0 })}`;
  const body = bodyOf(result);
  return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
};

const tallyOf = (results: readonly RuleResult[]) => ({
  tests: results.length,
  failures: results.filter(({ blocks, status }) => blocks && status !== 'unknown').length,
  errors: results.filter(({ blocks, status }) => blocks && status === 'unknown').length,
  skipped: results.filter(({ blocks, status }) => !blocks && (status === 'not-applicable' || status === 'waived')).length,
});

/** One test case per rule and package. */
export const renderJunit = (verdict: Verdict): string => {
  const results = ruleResults(verdict);
  const names = [...new Set([...verdict.packages.map(({ name }) => name), ...results.map((result) => result.package)])];
  const suites = names.map((name) => {
    const own = results.filter((result) => result.package === name);
    return [`  <testsuite${attributes({ name, ...tallyOf(own), time: 0, timestamp: verdict.generatedAt.replace(/\.\d+Z$|Z$/, '') })}>`, ...own.map(testCase), '  </testsuite>'].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes({ name: `driver-gate ${verdict.stage}`, ...tallyOf(results), time: 0 })}>`, ...suites, '</testsuites>', ''].join('\n');
};
