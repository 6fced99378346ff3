import { readCatalog } from '../collect.ts';
import { readOrSay, type Reader } from '../reader.ts';

const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const CERTIFICATE_TRUST_LIST = [0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x0a, 0x01];

const holds = (head: Uint8Array, bytes: readonly number[], within: number): boolean => {
  for (let at = 0; at + bytes.length <= Math.min(head.length, within); at++) if (bytes.every((byte, index) => head[at + index] === byte)) return true;
  return false;
};

/** A signed-data message whose content is a certificate trust list. */
const looksLikeCatalog = (head: Uint8Array): boolean => head[0] === 0x30 && holds(head, SIGNED_DATA, 32) && holds(head, CERTIFICATE_TRUST_LIST, 256);

export const catalogReader: Reader = {
  format: 'catalog',
  looksLike: looksLikeCatalog,
  endings: ['.cat'],
  read: ({ source, facts, trust }) => ({ ...facts, format: 'catalog', ...readOrSay(() => readCatalog(source, trust), ({ catalog }) => catalog.problems) }),
};
