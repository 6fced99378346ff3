/** Logs and reports are cut off when a machine crashes or a disk fills: what was written before still counts. */
import { UndecodableText, XmlDamage } from './error.ts';
import { type XmlInput, xmlText } from './encoding.ts';
import type { XmlHandler } from './handler.ts';
import { XML_LIMITS, type XmlLimits } from './limits.ts';
import { XmlParser } from './parser.ts';

/**
 * Reads as far as the document is well-formed and says why it did not get to the end. What is damaged before its first element, forbidden
 * or oversized is a `FormatError` here as well.
 */
export const readXmlPartly = (input: XmlInput, format: string, handler: XmlHandler, limits: Partial<XmlLimits> = {}): string | undefined => {
  const all = { ...XML_LIMITS, ...limits };
  const parser = new XmlParser(format, handler, all);
  try {
    parser.run(xmlText(input, format, all.bytes));
    return undefined;
  } catch (error) {
    const usable = (error instanceof XmlDamage || error instanceof UndecodableText) && parser.count > 0;
    if (!usable) throw error;
    return error.message;
  }
};
