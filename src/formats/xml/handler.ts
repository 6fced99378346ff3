import type { XmlStart } from './element.ts';
import type { XmlPosition } from './error.ts';

/** What a reader of one format does with its XML. Only what is asked for is collected. */
export interface XmlHandler {
  open?(element: XmlStart, context: XmlContext): void;
  close?(element: XmlStart, context: XmlContext): void;
  /** Character data below the root, references resolved. One run may come in several calls: comments and CDATA sections cut it. */
  text?(text: string, context: XmlContext): void;
  comment?(text: string, context: XmlContext): void;
  instruction?(target: string, data: string, context: XmlContext): void;
}

export interface XmlContext {
  /** Elements that are open now, the root being 1. In `open` and `close` the element itself counts. */
  readonly depth: number;
  /** Where the parser stands: behind what it just reported. */
  readonly place: XmlPosition;
  /** No more events, and whatever follows is not looked at. */
  stop(): void;
  /** Refuses the document at the place reached. */
  refuse(message: string): never;
}
