import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulationText } from '../support/simulation-table.ts';

describe('README', () => {
  it('shows the committed results of the simulation, and they hold what they claim', () => {
    expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(`<!-- simulation:start -->\n${simulationText()}\n<!-- simulation:end -->`);
    const { harmless }: { harmless: readonly { tolerance: number; paused: { percent: number } }[] } = JSON.parse(readFileSync(join(import.meta.dirname, 'results.json'), 'utf8'));
    expect(Math.max(...harmless.filter(({ tolerance }) => tolerance === 1.25).map(({ paused }) => paused.percent))).toBeLessThanOrEqual(1);
    expect(Math.max(...harmless.filter(({ tolerance }) => tolerance === 1.1).map(({ paused }) => paused.percent))).toBeGreaterThan(1);
  });
});
