/** JUnit reports, which have no standard (results.md 2.8): test cases are counted here, whatever totals the file states. */
import { FormatError } from '../error.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlInput } from '../xml/reader.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { legibleXml } from './legible.ts';
import { JunitReader } from './reader.ts';
import type { Junit } from './types.ts';

export type { Junit, JunitCase } from './types.ts';

const MAX_BYTES = 64 * 1024 * 1024;

export const looksLikeJunit = (head: Uint8Array): boolean => {
  const local = sniffRoot(head)?.local;
  return local === 'testsuites' || local === 'testsuite';
};

/** @param keepOutput says by class name for which test cases the standard output matters */
export const parseJunit = (input: XmlInput, keepOutput: (className: string) => boolean = () => false): Junit => {
  const reader = new JunitReader(keepOutput);
  const legible = legibleXml(input);
  const damage = readXmlPartly(legible.chunks, 'junit', reader, { bytes: MAX_BYTES });
  if (reader.suites === 0 && !reader.empty) throw new FormatError('junit', 'there is no test suite in it');
  const { cases, suites, properties, suiteErrors } = reader;
  return { cases, suites, properties, suiteErrors, illegal: legible.illegal(), partial: damage };
};
