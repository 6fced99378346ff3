/** What InfVerif prints, itself or through MSBuild and Partner Center (results.md 4.1). Only its English form is understood. */
import type { Source } from '../bytes.ts';
import { commandLine, type CommandLine } from './command.ts';
import { clip, headText, readLog, type LogText } from './lines.ts';

/** `h` WHQL, `w` Windows Driver, `u` universal, `k` Windows Update. */
export type InfverifMode = 'h' | 'w' | 'u' | 'k';

export interface InfverifDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: number;
  readonly file: string;
  readonly line: number;
  /** Target the check was made for, for example `NTamd64.6.1`. */
  readonly target: string | undefined;
  readonly message: string;
}

/** One call of the tool. */
export interface InfverifRun {
  /** `undefined` where the log does not show it, or shows two. */
  readonly mode: InfverifMode | undefined;
  /** Build whose rules were applied. */
  readonly ruleBuild: string | undefined;
  /** Files it says it validates. */
  readonly files: readonly string[];
  readonly valid: number;
  readonly notValid: number;
  /** Files it says it has checked. */
  readonly checked: number | undefined;
  readonly diagnostics: readonly InfverifDiagnostic[];
  /** Codes that were switched off. */
  readonly suppressed: readonly number[];
  /** Exceptions for Microsoft's samples were made. */
  readonly samples: boolean;
  readonly exitCode: number | undefined;
}

export interface InfverifLog {
  readonly encoding: LogText['encoding'];
  readonly runs: readonly InfverifRun[];
  /** Nothing but white space. */
  readonly empty: boolean;
  /** Why what it does not show may still have been printed. */
  readonly partial: string | undefined;
}

const FORMAT = 'infverif-log';
const MAX_DIAGNOSTICS = 20_000;
const MAX_RUNS = 1000;
const MODES: ReadonlyMap<string, InfverifMode> = new Map([['h', 'h'], ['w', 'w'], ['u', 'u'], ['universal', 'u'], ['k', 'k']]);
const OPTIONS = /^(?:[hwukvl]|universal|info|stampinf|samples|wbuild|rulever|osver|product|provider|code|sw\d{4})$/;

const TOOL = /(?:^|[\s"'\\/&])infverif(?:\.exe)?["']?(?=\s)/i;
const OWN = /^\s*(ERROR|WARNING)\((\d{4})\) in (.+?), line (\d{1,9})(?:, target OS ([^:]{1,100}))?: (.*)$/;
const MSBUILD = /^\s*(.+?)\((\d{1,9})(?:-\d{1,9})?\): (warning|error) (\d{4}): (.*)$/;
const PARTNER_CENTER = /\b(Error|Warning) (\d{4}) in ([^,]{1,260}), line (\d{1,9}) ?: ?/gi;
const VALIDATING = /^\s*Validating (.{1,400}\.inf\S{0,20})$/i;
const VERDICT = /^\s*INF is (NOT )?VALID\b/i;
const CHECKED = /^\s*Checked (\d{1,9}) INF\(s\)/i;
const RULE_BUILD = /^\s*Using rules from OS build:\s*(\S{1,40})/i;
const SIGNATURE_CHECK = /^\s*Running signature requirements check\b/i;
const BEGINS = /^\s*Running in \w+/i;
const EXIT = /\binfverif(?:\.exe)?"? exited with code (-?\d{1,10})\b/i;
const PARTIAL = /\bInfVerif failed\b.{0,80}\bPartial Log\b/i;

interface Found {
  readonly modes: Set<InfverifMode>;
  ruleBuild: string | undefined;
  readonly files: string[];
  valid: number;
  notValid: number;
  checked: number | undefined;
  readonly diagnostics: InfverifDiagnostic[];
  readonly suppressed: Set<number>;
  samples: boolean;
  exitCode: number | undefined;
}

const begin = (): Found => ({ modes: new Set(), ruleBuild: undefined, files: [], valid: 0, notValid: 0, checked: undefined, diagnostics: [], suppressed: new Set(), samples: false, exitCode: undefined });

const hasOutput = ({ files, valid, notValid, checked, diagnostics, exitCode }: Found): boolean =>
  files.length > 0 || valid + notValid > 0 || checked !== undefined || diagnostics.length > 0 || exitCode !== undefined;

const hasBegun = (found: Found): boolean => hasOutput(found) || found.modes.size > 0 || found.ruleBuild !== undefined || found.suppressed.size > 0 || found.samples;

const severity = (word: string): InfverifDiagnostic['severity'] => (word.toLowerCase() === 'error' ? 'error' : 'warning');

const ownDiagnostic = (line: string): readonly InfverifDiagnostic[] => {
  const [, word, code = '', file = '', place, target, message = ''] = OWN.exec(line) ?? [];
  return word === undefined ? [] : [{ severity: severity(word), code: Number(code), file: clip(file), line: Number(place), target, message: clip(message) }];
};

const msbuildDiagnostic = (line: string): readonly InfverifDiagnostic[] => {
  const [, file = '', place, word, code = '', message = ''] = MSBUILD.exec(line) ?? [];
  return word === undefined ? [] : [{ severity: severity(word), code: Number(code), file: clip(file), line: Number(place), target: undefined, message: clip(message) }];
};

/** Partner Center runs several into one line. */
const partnerCenterDiagnostics = (line: string): readonly InfverifDiagnostic[] => {
  const all = [...line.matchAll(PARTNER_CENTER)];
  return all.map((match, at) => {
    const [head, word = '', code = '', file = '', place] = match;
    return { severity: severity(word), code: Number(code), file: clip(file), line: Number(place), target: undefined, message: clip(line.slice(match.index + head.length, all[at + 1]?.index).trim()) };
  });
};

const diagnosticsOf = (line: string): readonly InfverifDiagnostic[] => {
  const own = ownDiagnostic(line);
  if (own.length > 0) return own;
  const msbuild = msbuildDiagnostic(line);
  return msbuild.length > 0 ? msbuild : partnerCenterDiagnostics(line);
};

const applyCommand = ({ options, operands }: CommandLine, found: Found): void => {
  for (const option of options) {
    const mode = MODES.get(option);
    if (mode !== undefined) found.modes.add(mode);
    const suppressed = /^sw(\d{4})$/.exec(option)?.[1];
    if (suppressed !== undefined) found.suppressed.add(Number(suppressed));
    if (option === 'samples') found.samples = true;
  }
  if (options.includes('rulever')) found.ruleBuild = operands.find((word) => /^(?:vnext|\d+(?:\.\d+)*)$/i.test(word));
};

const readFacts = (line: string, found: Found): void => {
  found.diagnostics.push(...diagnosticsOf(line));
  const file = VALIDATING.exec(line)?.[1];
  if (file !== undefined) found.files.push(clip(file));
  const verdict = VERDICT.exec(line);
  if (verdict !== null && verdict[1] === undefined) found.valid++;
  else if (verdict !== null) found.notValid++;
  found.checked = Number(CHECKED.exec(line)?.[1] ?? Number.NaN) || found.checked;
  found.ruleBuild = RULE_BUILD.exec(line)?.[1] ?? found.ruleBuild;
  if (SIGNATURE_CHECK.test(line)) found.modes.add('h');
  const exit = EXIT.exec(line)?.[1];
  if (exit !== undefined) found.exitCode = Number(exit);
};

/** A command line, and the first line the tool prints, begin a new run once the one before has printed something. */
const beginsRun = (line: string, command: CommandLine | undefined, found: Found): boolean => (command !== undefined && hasBegun(found)) || ((BEGINS.test(line) || SIGNATURE_CHECK.test(line)) && hasOutput(found));

const runsOf = (lines: readonly string[]): readonly Found[] => {
  const runs: Found[] = [begin()];
  let found = runs[0] ?? begin();
  for (const line of lines) {
    const command = commandLine(line, TOOL, (option) => OPTIONS.test(option), /\.inf$/i);
    if (beginsRun(line, command, found) && runs.length < MAX_RUNS) {
      found = begin();
      runs.push(found);
    }
    if (command !== undefined) applyCommand(command, found);
    readFacts(line, found);
    if (found.diagnostics.length > MAX_DIAGNOSTICS) break;
  }
  return runs.filter(hasBegun);
};

const finished = ({ modes, suppressed, ...found }: Found): InfverifRun => ({ ...found, mode: modes.size === 1 ? [...modes][0] : undefined, suppressed: [...suppressed].sort((a, b) => a - b) });

const partialOf = ({ lines, cut }: LogText, runs: readonly InfverifRun[]): string | undefined => {
  if (runs.some(({ diagnostics }) => diagnostics.length > MAX_DIAGNOSTICS)) return `more than ${MAX_DIAGNOSTICS} diagnostics`;
  if (lines.some((line) => PARTIAL.test(line))) return 'Partner Center shows only a part of the log';
  return cut > 0 ? `${cut} lines are too long to be read whole` : undefined;
};

const MARKERS = [/^.{0,40}(?:ERROR|WARNING)\(\d{4}\) in .{1,400}?, line \d/m, /^.{0,40}INF is (?:NOT )?VALID\b/im, /^.{0,40}Checked \d{1,9} INF\(s\)/im, /\bInfVerif failed\b.{0,80}\bPartial Log\b/i, /^.{0,40}Validating .{1,400}\.inf\s*$/im];

export const looksLikeInfverif = (head: Uint8Array): boolean => {
  const text = headText(head);
  return MARKERS.some((marker) => marker.test(text));
};

export const parseInfverif = (source: Source): InfverifLog => {
  const log = readLog(source, FORMAT);
  const runs = runsOf(log.lines).map(finished);
  return { encoding: log.encoding, runs, empty: log.lines.every((line) => line.trim() === ''), partial: partialOf(log, runs) };
};
