/** Colours of terminal output by meaning; the shell decides whether there are any. */
export interface Palette {
  readonly bad: (text: string) => string;
  readonly doubt: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly name: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_COLOUR: Palette = { bad: same, doubt: same, warn: same, good: same, faint: same, strong: same, name: same };

/** ECMA-48 section 8.3.117, Select Graphic Rendition. */
const sgr = (on: string, off: string) => (text: string): string => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);

export const COLOUR: Palette = {
  bad: sgr('1;31', '22;39'), doubt: sgr('1;35', '22;39'), warn: sgr('33', '39'), good: sgr('1;32', '22;39'),
  faint: sgr('2', '22'), strong: sgr('1', '22'), name: sgr('36', '39'),
};
