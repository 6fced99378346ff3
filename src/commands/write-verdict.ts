import type { Verdict } from '../gate/verdict.ts';
import { renderFile, reportFiles } from '../report/files.ts';
import { COLOUR, NO_COLOUR } from '../report/palette.ts';
import { renderText } from '../report/text.ts';
import type { Output } from './gate-request.ts';
import type { CliHost } from './host.ts';

/** What of a verdict is to be written, and where. */
export interface Writing {
  readonly reportDir: string | undefined;
  readonly outputs: readonly Output[];
  readonly quiet: boolean;
}

/** Reports of the kinds that were asked for. */
export const writeVerdict = (verdict: Verdict, request: Writing, host: CliHost): void => {
  const { reportDir } = request;
  if (reportDir !== undefined) for (const { name, text } of reportFiles(verdict)) host.writeText(`${reportDir.replace(/(?<=.)\/+$/, '')}/${name}`, text);
  for (const { format, file } of request.outputs) {
    const text = renderFile(format, verdict);
    if (file === '-') host.out(text);
    else host.writeText(file, text);
  }
};

/** Text for people goes to standard output, unless a report was asked for there. */
export const sayVerdict = (verdict: Verdict, request: Writing, host: CliHost): void => {
  if (request.quiet) return;
  const { terminal } = host;
  const text = renderText(verdict, { columns: terminal.columns, palette: terminal.colour ? COLOUR : NO_COLOUR });
  if (request.outputs.some(({ file }) => file === '-')) host.err(text);
  else host.out(text);
};
