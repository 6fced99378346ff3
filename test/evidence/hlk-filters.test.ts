import { describe, expect, it } from 'vitest';
import { filterStanding } from '../../src/evidence/hlk-filters.ts';
import { parseHlkFilters } from '../../src/formats/hlk-filters/filters.ts';
import { deprecation, filtersSql, filterSql, source } from '../support/result-files.ts';

const NOW = Date.parse('2026-08-17T12:00:00Z');
const standing = (...blocks: readonly string[]) => filterStanding([parseHlkFilters(source(filtersSql(deprecation('1', '1'), ...blocks)))], '47950', NOW);

describe('a filter', () => {
  it.each([
    ['that is listed', [filterSql()], 'valid'], ['that expires later today', [filterSql({ expires: '2026-08-17T23:00:00' })], 'valid'], ['that has expired', [filterSql({ expires: '2026-08-17T11:59:59' })], 'expired'],
    ['that expired by date', [filterSql({ expires: '2026-08-17' })], 'expired'], ['of the year 3013', [filterSql({ expires: '3013-01-01T00:00:00' })], 'valid'], ['without a date', [filterSql({ expires: '' })], 'undated'],
    ['with a date that is none', [filterSql({ expires: '2026-13-45T00:00:00' })], 'undated'], ['that is inactive', [filterSql({ status: '0' })], 'withdrawn'], ['that was withdrawn', [filterSql(), deprecation('47950', '2')], 'withdrawn'],
    ['of which an older version was withdrawn', [deprecation('47950', '1'), filterSql()], 'valid'], ['that is only withdrawn', [deprecation('47950', '2')], 'withdrawn'],
    ['whose newest version has expired', [filterSql({ version: '10', expires: '2026-01-01T00:00:00' }), filterSql({ version: '9' })], 'expired'], ['that nobody lists', [filterSql({ number: '4795' })], 'unknown'],
  ])('%s', (_, blocks, expected) => expect(standing(...blocks)).toBe(expected));
});
