export interface InputPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The user's fault: arguments, policy, plan, manifest. Exit code 2. Says what, where, and how to put it right. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place: InputPlace = {}) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}

/** `file:line:column`, as editors and terminals read it. */
export const placeText = ({ file, line, column }: { readonly file?: string | undefined; readonly line?: number | undefined; readonly column?: number | undefined }): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** The whole error as a person reads it; a file that the sentence names already is not named twice. */
export const inputErrorText = (error: InputError): string => {
  const place = placeText(error);
  const isSaid = place === '' || (error.line === undefined && error.file !== undefined && error.message.includes(error.file));
  return isSaid ? error.message : `${place}: ${error.message}`;
};
