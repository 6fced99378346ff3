import { FormatError } from '../error.ts';

export interface JsonPosition {
  /** Both from 1. The column counts UTF-16 code units, or bytes where a large file is read by bytes. */
  readonly line: number;
  readonly column: number;
}

/** Malformed or oversized JSON, with the place where that showed. Quotes no content: it may hold secrets. */
export class JsonError extends FormatError {
  readonly position: JsonPosition;

  constructor(format: string, message: string, position: JsonPosition) {
    super(format, `${message} (line ${position.line}, column ${position.column})`);
    this.position = position;
  }
}
