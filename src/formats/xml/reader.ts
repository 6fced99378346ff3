/** The one way into XML: bounded, without document types, namespaces resolved, as a stream of events. `tree.ts` builds on it. */
import { FormatError } from '../error.ts';
import type { XmlStart } from './element.ts';
import { type XmlInput, xmlText } from './encoding.ts';
import type { XmlContext, XmlHandler } from './handler.ts';
import { XML_LIMITS, type XmlLimits } from './limits.ts';
import { XmlParser } from './parser.ts';

export type { XmlAttribute, XmlStart } from './element.ts';
export type { XmlInput } from './encoding.ts';
export { XmlError, type XmlPosition } from './error.ts';
export type { XmlContext, XmlHandler } from './handler.ts';
export { XML_LIMITS, type XmlLimits } from './limits.ts';

/** Reads a whole document, or until the handler stops. Malformed, forbidden or oversized XML is an `XmlError` or another `FormatError`. */
export const readXml = (input: XmlInput, format: string, handler: XmlHandler, limits: Partial<XmlLimits> = {}): void => {
  const all = { ...XML_LIMITS, ...limits };
  new XmlParser(format, handler, all).run(xmlText(input, format, all.bytes));
};

/** The first element, for telling formats apart: nothing far behind its start tag is read. */
export const xmlRoot = (input: XmlInput, format: string, limits: Partial<XmlLimits> = {}): XmlStart => {
  const found: XmlStart[] = [];
  const open = (element: XmlStart, context: XmlContext): void => {
    found.push(element);
    context.stop();
  };
  readXml(input, format, { open }, limits);
  const [root] = found;
  if (root === undefined) throw new FormatError(format, 'the document has no element');
  return root;
};
