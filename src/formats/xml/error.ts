import { FormatError } from '../error.ts';

export interface XmlPosition {
  /** Both from 1. The column counts characters. */
  readonly line: number;
  readonly column: number;
}

/** Malformed, forbidden or oversized XML, with the place in its text where that showed. */
export class XmlError extends FormatError {
  readonly position: XmlPosition;

  constructor(format: string, message: string, position: XmlPosition) {
    super(format, `${message} (line ${position.line}, column ${position.column})`);
    this.position = position;
  }
}

/** Not well-formed, or cut off: what stood before the place is whole. */
export class XmlDamage extends XmlError {}

/** Bytes that are no text in the document's encoding, or half a character at its end. */
export class UndecodableText extends FormatError {}
