/** The user's fault: arguments, policy, plan, manifest. Exit code 2. Says what, where, and how to put it right. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place: { readonly file?: string; readonly line?: number; readonly column?: number } = {}) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}
