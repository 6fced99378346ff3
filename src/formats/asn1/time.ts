import type { Element } from './element.ts';
import { latin1 } from './text.ts';

export const UTC_TIME = 0x17;
export const GENERALIZED_TIME = 0x18;

const UTC = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u;
const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/u;

/** UTCTime or GeneralizedTime in the form of RFC 5280 4.1.2.5 (a fraction is allowed, RFC 3161 2.4.2): milliseconds since the epoch. */
export const readTime = (element: Element, what: string): number => {
  if (element.tag !== UTC_TIME && element.tag !== GENERALIZED_TIME) element.fail(`${what} is no time`);
  const text = element.value.length <= 32 ? latin1(element.value) : '';
  const [, year = '', month, day, hour, minute, second, fraction = ''] = (element.tag === UTC_TIME ? UTC : GENERALIZED).exec(text) ?? [];
  const fullYear = element.tag === UTC_TIME ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
  const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}`;
  const ms = Date.parse(`${iso}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(iso)) element.fail(`${what} is no valid time`);
  return ms;
};
