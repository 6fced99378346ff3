import { describe, expect, it } from 'vitest';
import { INPUT_NAMES } from '../../src/commands/action-inputs.ts';
import { OUTPUT_NAMES } from '../../src/commands/action-outputs.ts';
import { readActionFile } from '../support/action-tables.ts';

const action = readActionFile();

describe('action.yml', () => {
  it('has the inputs that the program reads, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
  });

  it('has the outputs that the program sets, in the same order', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUT_NAMES);
  });

  it('has a default for the token and for nothing else', () => {
    expect(Object.entries(action.inputs).filter(([, input]) => 'default' in input).map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']]);
  });

  it('says of every input what happens without it', () => {
    expect(Object.entries(action.inputs).filter(([, { description }]) => description.split(' Absent: ').length !== 2).map(([name]) => name)).toEqual([]);
  });

  it('runs the bundle on Node 24, with a shield', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
    expect(action.description.length).toBeLessThanOrEqual(125);
  });
});
