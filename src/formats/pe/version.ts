import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { PeVersion } from './structure.ts';
import { utf16 } from './text.ts';

const SIGNATURE = 0xfeef04bd;
const FIXED = 52;
export const MAX_VERSION_RESOURCE = 64 * 1024;

/** One node of the tree that VS_VERSIONINFO is: length, value length, type, key, value, children. */
interface Node {
  readonly key: string;
  readonly text: boolean;
  readonly value: Uint8Array;
  readonly children: Uint8Array;
}

const align4 = (at: number): number => (at + 3) & ~3;

const readKey = (data: Uint8Array, from: number): { key: string; end: number } => {
  let end = from;
  while (end + 1 < data.length && (data[end] !== 0 || data[end + 1] !== 0)) end += 2;
  if (end + 1 >= data.length) throw new FormatError('pe', 'a key of the version resource has no end');
  return { key: utf16(data.subarray(from, end)), end: end + 2 };
};

/** wValueLength counts characters in text nodes; some compilers count bytes, so the node's own end decides. */
const readNode = (data: Uint8Array): Node => {
  const header = new Cursor(data, 'pe').skip(2);
  const stated = header.u16();
  const text = header.u16() === 1;
  const { key, end } = readKey(data, 6);
  const from = Math.min(align4(end), data.length);
  const to = Math.min(from + (text ? stated * 2 : stated), data.length);
  return { key, text, value: data.subarray(from, to), children: data.subarray(Math.min(align4(to), data.length)) };
};

function* nodes(data: Uint8Array): Generator<Node> {
  for (let at = 0; at + 6 <= data.length; ) {
    const length = new Cursor(data, 'pe', at).u16();
    if (length < 6) return;
    yield readNode(data.subarray(at, Math.min(at + length, data.length)));
    at += align4(length);
  }
}

const quad = (high: number, low: number): string => [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');

const readFixed = (value: Uint8Array): Omit<PeVersion, 'strings'> => {
  if (value.length < FIXED) throw new FormatError('pe', 'the version resource has no fixed part');
  const fixed = new Cursor(value, 'pe');
  if (fixed.u32() !== SIGNATURE) throw new FormatError('pe', 'the fixed part of the version resource has no signature');
  fixed.skip(4);
  const fileVersion = quad(fixed.u32(), fixed.u32());
  const productVersion = quad(fixed.u32(), fixed.u32());
  const mask = fixed.u32();
  return { fileVersion, productVersion, flags: (fixed.u32() & mask) >>> 0 };
};

const textOf = ({ value, text }: Node): string => (text ? utf16(value).replace(/\0[^]*$/, '') : '');

/** Strings of the first table of the first StringFileInfo. */
const readStrings = (children: Uint8Array): Record<string, string> => {
  for (const block of nodes(children)) {
    if (block.key !== 'StringFileInfo') continue;
    for (const table of nodes(block.children)) return Object.fromEntries([...nodes(table.children)].map((node) => [node.key, textOf(node)]));
  }
  return {};
};

/** VS_VERSIONINFO (Windows documentation, "Version Information"). */
export const readVersion = (data: Uint8Array): PeVersion => {
  const [root] = nodes(data);
  if (root === undefined || root.key !== 'VS_VERSION_INFO') throw new FormatError('pe', 'the version resource is not VS_VERSION_INFO');
  return { ...readFixed(root.value), strings: readStrings(root.children) };
};
