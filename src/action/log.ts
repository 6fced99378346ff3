import process from 'node:process';
import type { Annotation } from '../report/annotations.ts';
import { visible, withoutCommand } from '../report/markdown.ts';
import type { ForgeEffect } from '../publish/effect.ts';

type Toolkit = typeof import('@actions/core');

let toolkit: Toolkit | undefined;
const waiting: ((core: Toolkit) => void)[] = [];

/** What needs the runner's toolkit waits until it is loaded. */
export const withToolkit = (use: (core: Toolkit) => void): void => {
  if (toolkit === undefined) waiting.push(use);
  else use(toolkit);
};

/** The toolkit is most of the Action's start-up: it is loaded after the first lines of the log. */
export const loadToolkit = async (): Promise<void> => {
  toolkit ??= await import('@actions/core');
  for (const use of waiting.splice(0)) use(toolkit);
};

const line = (text: string): void => void process.stdout.write(`${withoutCommand(text)}\n`);

/** One line; text out of a package can neither start a line of its own nor a workflow command. */
export const say = (message: string): void => line(visible(message, 2000));

/** Lines that our own renderer made of encoded text. */
export const sayLines = (text: string): void => {
  for (const each of text.split('\n')) line(each);
};

export const warn = (message: string): void => withToolkit((core) => core.warning(message));
export const note = (message: string): void => withToolkit((core) => core.notice(message));

export const annotate = ({ level, title, message, file, line: startLine, column: startColumn }: Annotation): void => {
  const place = { title, ...(file === undefined ? {} : { file }), ...(startLine === undefined ? {} : { startLine }), ...(startColumn === undefined ? {} : { startColumn }) };
  withToolkit((core) => (level === 'error' ? core.error(message, place) : core.warning(message, place)));
};

const WHAT: Readonly<Record<ForgeEffect['kind'], string>> = {
  'create-comment': 'create a comment', 'update-comment': 'update the comment', 'delete-comment': 'delete a second comment', status: 'set a commit status',
};

/** What a dry run would have changed on GitHub. */
export const tellEffect = (effect: ForgeEffect): void => {
  say(`dry-run: would ${WHAT[effect.kind]}`);
  const text = 'body' in effect ? effect.body : JSON.stringify(effect);
  sayLines(text.split('\n').map((each) => `    ${visible(each, 2000)}`).join('\n'));
};
