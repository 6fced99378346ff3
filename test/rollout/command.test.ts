import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/rollout/command.ts';
import { holds } from '../support/property.ts';

const command = (body: string) => {
  const said = readCommand(body);
  return said.kind === 'command' ? said.command : said.kind;
};
const problem = (body: string): string => {
  const said = readCommand(body);
  return said.kind === 'mistake' ? said.problem : said.kind;
};

describe('commands in comments', () => {
  it.each([
    ['/driver-gate promote', { verb: 'promote', ring: undefined, at: undefined }],
    ['/driver-gate promote early at:7c41e9d2', { verb: 'promote', ring: 'early', at: '7c41e9d2' }],
    ['/Driver-Gate APPROVE Early AT:7C41E9D2  ', { verb: 'promote', ring: 'early', at: '7c41e9d2' }],
    ['/driver-gate pause it crashes\nmore words', { verb: 'pause', reason: 'it crashes' }],
    ['/driver-gate\trollback  bad', { verb: 'rollback', reason: 'bad' }],
    ['/driver-gate resume fixed --> @everyone `x`', { verb: 'resume', reason: 'fixed --> @everyone `x`' }],
    ['/driver-gate record throttle percent=5', { verb: 'record', kind: 'throttle', values: { percent: '5' } }],
    ['/driver-gate record waive metric=kmc until=2026-12-01 investigation=#12 reason="a lab machine, not ours"', { verb: 'record', kind: 'waive', values: { metric: 'kmc', until: '2026-12-01', investigation: '#12', reason: 'a lab machine, not ours' } }],
    ['/driver-gate record withdraw', { verb: 'record', kind: 'withdraw', values: {} }],
    ['/driver-gate record extend-bake by=2d', { verb: 'record', kind: 'extend-bake', values: { by: '2d' } }],
    ['/driver-gate record supersede by=contoso-nic-3.3.0.0', { verb: 'record', kind: 'supersede', values: { by: 'contoso-nic-3.3.0.0' } }],
    ['/driver-gate status', { verb: 'status' }], ['/driver-gate status kmc', { verb: 'status' }], ['/driver-gate', { verb: 'help' }], ['/driver-gate help', { verb: 'help' }],
    // Not the first line, quoted, in code: somebody talks about commands.
    ['hello\n/driver-gate promote', 'nothing'], ['> /driver-gate promote', 'nothing'], ['`/driver-gate promote`', 'nothing'], ['```\n/driver-gate promote\n```', 'nothing'], ['    /driver-gate promote', 'nothing'],
    ['/driver-gateway promote', 'nothing'], ['', 'nothing'],
    // The first of two.
    ['/driver-gate pause a\n/driver-gate resume b', { verb: 'pause', reason: 'a' }],
  ])('%j', (body, expected) => {
    expect(command(body)).toEqual(expected);
  });

  it.each([
    ['/driver-gate promot', 'there is no command "promot"; did you mean "promote"?'],
    ['/driver-gate sign-off quality abc', 'sign-off belongs to pull requests; here it is promote'],
    ['/driver-gate pause', 'pause needs a reason: /driver-gate pause <reason>'],
    ['/driver-gate promote early wide', '"wide" is neither a ring nor at: with the eight digits that the issue shows'],
    ['/driver-gate promote at:7c41', '"at:7c41" is neither a ring nor at: with the eight digits that the issue shows'],
    ['/driver-gate record', 'record needs a kind: throttle, exposure, label, review, accept, waive, withdraw, extend-bake, action, notice, supersede, expedite, abandon, reseal'],
    ['/driver-gate record throttle', 'record throttle needs percent='], ['/driver-gate record throttle percent=5%', 'percent= must be a number from 0 to 100'], ['/driver-gate record throttle percent=101', 'percent= must be a number from 0 to 100'],
    ['/driver-gate record throttle procent=5', 'record throttle has no key "procent"; did you mean "percent"?'], ['/driver-gate record throttle percent=5 percent=6', '"percent" is written twice'],
    ['/driver-gate record review item=early.reports on=2026-02-30', 'on= must be a date such as 2026-11-24'], ['/driver-gate record withdraw x=1', 'record withdraw has no key "x"; it takes none'],
    ['/driver-gate record waive until=2026-12-01 reason=x', 'record waive needs either item= or metric='], ['/driver-gate record expedite reason="half', '"reason="half" is not key=value; put values with blanks in quotes'],
    [`/driver-gate pause ${'x'.repeat(60_000)}`, 'the command is longer than 4000 characters'], [`/driver-gate pause ${'x'.repeat(3000)}`, 'the reason is longer than 2000 characters'],
  ])('%j is a mistake', (body, expected) => {
    expect(problem(body)).toBe(expected);
  });

  it('ends in a value for any text', () => {
    holds('commands', 500, fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['nothing', 'command', 'mistake']).toContain(readCommand(`/driver-gate ${text}`).kind);
    }));
  });
});
