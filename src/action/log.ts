import * as core from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { visible, withoutCommand } from '../report/markdown.ts';
import type { ForgeEffect } from '../publish/effect.ts';

/** One line; text out of a package can neither start a line of its own nor a workflow command. */
export const say = (message: string): void => core.info(withoutCommand(visible(message, 2000)));

/** Lines that our own renderer made of encoded text. */
export const sayLines = (text: string): void => {
  for (const line of text.split('\n')) core.info(withoutCommand(line));
};

export const warn = (message: string): void => core.warning(message);
export const note = (message: string): void => core.notice(message);

export const annotate = ({ level, title, message, file, line, column }: Annotation): void => {
  const place = { title, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
  if (level === 'error') core.error(message, place);
  else core.warning(message, place);
};

const WHAT: Readonly<Record<ForgeEffect['kind'], string>> = {
  'create-comment': 'create a comment', 'update-comment': 'update the comment', 'delete-comment': 'delete a second comment', status: 'set a commit status',
};

/** What a dry run would have changed on GitHub. */
export const tellEffect = (effect: ForgeEffect): void => {
  say(`dry-run: would ${WHAT[effect.kind]}`);
  const text = 'body' in effect ? effect.body : JSON.stringify(effect);
  sayLines(text.split('\n').map((line) => `    ${visible(line, 2000)}`).join('\n'));
};
