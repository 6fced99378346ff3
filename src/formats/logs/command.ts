/** Options of a tool's command line that a log shows. */
export interface CommandLine {
  /** Lower case, without the slash or hyphen. */
  readonly options: readonly string[];
  /** What is no option: file names, and values of options. */
  readonly operands: readonly string[];
}

const MAX_WORDS = 500;

/** Words of a command line; quotes keep blanks together. */
const words = (text: string): readonly string[] => [...text.matchAll(/"([^"]{0,400})"?|'([^']{0,400})'?|[^\s"']{1,400}/g)].slice(0, MAX_WORDS).map(([word, double, single]) => double ?? single ?? word);

/** The command line that runs `tool` in this line; prose that only names the tool has neither a known option nor a file of its kind. */
export const commandLine = (line: string, tool: RegExp, known: (option: string) => boolean, operand: RegExp): CommandLine | undefined => {
  const found = tool.exec(line);
  if (found === null) return undefined;
  const all = words(line.slice(found.index + found[0].length));
  const options = all.filter((word) => /^[/-][a-z]/i.test(word)).map((word) => word.slice(1).toLowerCase());
  const operands = all.filter((word) => !/^[/-][a-z]/i.test(word));
  return options.some(known) || operands.some((word) => operand.test(word)) ? { options, operands } : undefined;
};
