import { describe, expect, it } from 'vitest';
import { infJson, infRows } from '../../src/report/inspect-inf.ts';
import { infWith, versionLines } from '../support/inf-text.ts';

const inf = infWith({ Version: versionLines({ PnpLockdown: undefined }), DestinationDirs: ['DefaultDestDir = 12'] });

describe('an INF under inspect', () => {
  it.each([['k', 'warning', 'none'], ['u', 'warning', 'none'], ['w', 'error', 'error'], ['h', 'error', 'none']] as const)('has the levels of /%s', (mode, lockdown, destination) => {
    const { diagnostics } = infJson(inf, mode);
    expect(diagnostics.find(({ code }) => code === 1324)).toMatchObject({ level: lockdown, line: 1, column: 1, section: 'Version', fix: 'Add PnpLockdown=1 under [Version].' });
    expect(diagnostics.find(({ code }) => code === 1322)).toMatchObject({ level: destination, section: 'DestinationDirs' });
  });

  it('shows a person what the mode finds, with its place and what to do', () => {
    const text = (mode: 'w' | 'h') => infRows(inf, mode).map((row) => `${row.label} ${row.text}`).join('\n');
    expect(text('h')).toMatch(/1:1 error 1324: .* → Add PnpLockdown=1/u);
    expect(text('h')).not.toContain('1322');
    expect(text('w')).toContain('1322');
  });
});
