import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');

export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

export const readActionFile = (): ActionFile => {
  const file: ActionFile = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  return file;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The README's table of inputs, made from action.yml. */
const inputTable = ({ inputs }: ActionFile): string =>
  table(['Input', 'What it says', 'When absent'], Object.entries(inputs).map(([name, { description }]) => {
    const [what = '', absent = ''] = description.split(/ Absent: /);
    return [`\`${name}\``, what, absent];
  }));

/** The README's table of outputs. */
const outputTable = ({ outputs }: ActionFile): string =>
  table(['Output', 'Value'], Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]));

/** Puts workflow and tables between their marks; a mark that is not there is an error. */
export const fillReadme = (readme: string): string => {
  const action = readActionFile();
  const sample = (name: string): string => `\`\`\`yaml\n${readFileSync(join(root, '.github/samples', name), 'utf8').trimEnd()}\n\`\`\``;
  const blocks = { workflow: sample('gate.yml'), report: sample('report.yml'), matrix: sample('matrix.yml'), release: sample('release.yml'), inputs: inputTable(action), outputs: outputTable(action) };
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [start, end] = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}: ${start.trim()} and ${end}`);
    return `${text.slice(0, from + start.length)}${block}\n${text.slice(to)}`;
  }, readme);
};
