import { ANALYSIS_READERS } from '../analysis.ts';
import { CARRIERS } from '../carriers.ts';
import { RESULT_FORMATS } from '../inspected.ts';
import type { Reader } from '../reader.ts';
import { readResultFile } from '../result-file.ts';

const looksLike = (head: Uint8Array): boolean => [...CARRIERS, ...ANALYSIS_READERS].some((each) => each.looksLike(head));

/** Results of tools and tests, each under the name of its format. */
export const resultReader: Reader = {
  format: 'sarif',
  looksLike,
  endings: ['.sarif'],
  read: ({ source, facts, trust }) => {
    const result = readResultFile(source, facts.file, trust);
    const format = RESULT_FORMATS.find((name) => name === result.format);
    if (format === undefined) return { ...facts, format: 'sarif', value: undefined, problems: [...facts.problems, result.reason ?? 'it is no result file of a kind that is known'] };
    const torn = Object.values(result.readings).flat().flatMap((reading) => (reading.ok ? [] : [reading.reason]));
    const partly = Object.values(result.readings).flat().flatMap((reading) => (reading.ok && reading.partial !== undefined ? [`read in part only: ${reading.partial}`] : []));
    return { ...facts, format, value: torn.length > 0 ? undefined : result.readings, problems: [...facts.problems, ...new Set([...torn, ...partly])] };
  },
};
