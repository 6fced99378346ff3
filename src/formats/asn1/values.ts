import { hex } from '../bytes.ts';
import type { Element } from './element.ts';

/** Non-negative INTEGER that fits a JavaScript number. */
export const readCount = (element: Element, what: string): number => {
  const data = element.value;
  checkInteger(element, what);
  if ((data[0] ?? 0) >= 0x80) element.fail(`${what} is negative`);
  if (data.length > 6) element.fail(`${what} is too large`);
  let value = 0;
  for (const octet of data) value = value * 256 + octet;
  return value;
};

/** INTEGER of any size and sign: lower-case hex of the contents octets without leading zero octets. */
export const readSerial = (element: Element): string => {
  const data = element.value;
  if (data.length === 0) element.fail('serial number is empty');
  if (data.length > 64) element.fail(`serial number of ${data.length} octets`);
  let from = 0;
  while (from < data.length - 1 && data[from] === 0) from++;
  return hex(data.subarray(from));
};

/** BOOLEAN; TRUE is 0xff (X.690 11.1). */
export const readBoolean = (element: Element, what: string): boolean => {
  const [value] = element.value;
  if (element.value.length !== 1 || (value !== 0 && value !== 0xff)) element.fail(`${what} is no DER boolean`);
  return value === 0xff;
};

/** BIT STRING that holds whole octets. */
export const readOctetAlignedBits = (element: Element, what: string): Uint8Array => {
  if (element.value[0] !== 0) element.fail(`${what} is no string of whole octets`);
  return element.value.subarray(1);
};

/** Numbers of the bits that are set in a named bit list. */
export const readBits = (element: Element, what: string): number[] => {
  const [unused = 8, ...octets] = element.value.subarray(0, 9);
  if (element.value.length > 9 || unused > 7 || (octets.length === 0 && unused > 0)) element.fail(`${what} is no bit list`);
  if (octets.length > 0 && ((octets[octets.length - 1] ?? 0) & ((1 << unused) - 1)) !== 0) element.fail(`${what} sets unused bits`);
  return octets.flatMap((octet, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (octet & (0x80 >> bit)) > 0).map((bit) => index * 8 + bit));
};

const checkInteger = (element: Element, what: string): void => {
  const [first = 0, second = 0] = element.value;
  if (element.value.length === 0) element.fail(`${what} is empty`);
  if (element.value.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) element.fail(`${what} is not in its shortest form`);
};
