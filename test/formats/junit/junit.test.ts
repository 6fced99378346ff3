import { describe, expect, it } from 'vitest';
import { looksLikeJunit, parseJunit } from '../../../src/formats/junit/junit.ts';
import { refusal } from '../../support/hostile.ts';
import { junitXml, utf16, utf8 } from '../../support/result-files.ts';

const parse = (text: string) => parseJunit(utf8(text));
const outcomes = (cases: string) => parse(junitXml(cases)).cases.map(({ outcome }) => outcome);

describe('a JUnit report', () => {
  it('is counted by its cases, whatever it claims', () => {
    const { cases, suites, partial } = parse(junitXml('<testcase classname="C" name="a"/><testcase name="b"><failure message="x"/></testcase>'));
    expect(cases).toEqual([
      { suite: 'suite', className: 'C', name: 'a', outcome: 'passed', outputs: [] },
      { suite: 'suite', className: '', name: 'b', outcome: 'failed', outputs: [] },
    ]);
    expect({ suites, partial }).toEqual({ suites: 1, partial: undefined });
  });

  it.each([
    ['<testcase/>', 'passed'], ['<testcase><failure/></testcase>', 'failed'], ['<testcase><error/></testcase>', 'error'], ['<testcase><skipped/></testcase>', 'skipped'],
    ['<testcase><skipped/><failure/></testcase>', 'failed'], ['<testcase><failure/><skipped/></testcase>', 'failed'], ['<testcase><error/><failure/></testcase>', 'failed'],
    ['<testcase><system-out>failure</system-out></testcase>', 'passed'], ['<testcase status="notrun"/>', 'skipped'], ['<testcase status="run" result="suppressed"/>', 'skipped'],
    ['<testcase status="run" result="completed"/>', 'passed'], ['<testcase><flakyFailure/></testcase>', 'passed'],
  ])('%s is %s', (text, outcome) => expect(outcomes(text)).toEqual([outcome]));

  it('names nested suites from outside inwards', () =>
    expect(parse('<testsuite name="a"><testsuite name="b"><testcase name="x"/></testsuite><testcase name="y"/></testsuite>').cases.map(({ suite, name }) => [suite, name])).toEqual([['a / b', 'x'], ['a', 'y']]));

  it('tells what went wrong outside its cases', () => expect(parse(junitXml('<error message="setup"/>')).suiteErrors).toBe(1));

  it('collects properties, the first of a name', () =>
    expect([...parse(junitXml('<properties><property name="a" value="1"/><property name="a" value="2"/></properties>')).properties]).toEqual([['a', '1']]));

  it('keeps output of chosen cases only', () => {
    const text = junitXml('<testcase classname="A"><system-out>one</system-out><system-out><![CDATA[two <x>]]></system-out></testcase><testcase classname="B"><system-out>no</system-out></testcase>');
    expect(parseJunit(utf8(text), (name) => name === 'A').cases.map(({ outputs }) => outputs)).toEqual([['one', 'two <x>'], []]);
  });

  it.each([['UTF-8', utf8], ['UTF-16', utf16]])('reads around control characters in %s, and counts them', (_, encode) => {
    const { cases, illegal, partial } = parseJunit(encode(junitXml('<system-err>\u001b[31mred\u001b[0m \u0000\u0008 tab\t</system-err><testcase name="a\u0007b"/>')));
    expect(cases.map(({ name }) => name)).toEqual(['a b']);
    expect({ illegal, partial }).toEqual({ illegal: 5, partial: undefined });
  });

  it('is partial from a reference to such a character on', () => {
    const { cases, partial } = parse(junitXml('<testcase name="a"/><testcase name="b&#27;"/>'));
    expect(cases.map(({ name }) => name)).toEqual(['a']);
    expect(partial).toMatch(/malformed character entity|character/);
  });

  it('cut off keeps the cases that were complete', () => {
    const { cases, partial } = parse(junitXml('<testcase name="a"/><testcase name="b"><failure').replace(/<\/testsuite>[^]*/, ''));
    expect(cases.map(({ name }) => name)).toEqual(['a']);
    expect(partial).toMatch(/unclosed|unexpected end|line/);
  });

  it('may be about nothing', () => {
    expect(parse('<testsuites/>').cases).toEqual([]);
    expect(parse('<testsuite tests="12"/>').cases).toEqual([]);
  });

  it.each([['another root', '<TestRun/>', /not testsuites/], ['a document type', '<!DOCTYPE testsuites><testsuites/>', /document type/], ['no XML', 'passed', /text data/]])('is refused with %s', (_, text, message) =>
    expect(refusal(() => parse(text))).toMatch(message));

  it('is known by its content', () => expect(['<testsuites/>', '<?xml version="1.0"?><testsuite>', '<test/>'].map((text) => looksLikeJunit(utf8(text)))).toEqual([true, true, false]));
});
